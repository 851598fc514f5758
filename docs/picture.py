"""Draws the picture of the sample report that the README shows: `python -m docs.picture`, with `--check` to compare.

The picture is the report that `factcheck scan corpus` prints, at a fixed width, cut to one finding of each of the
first rules that found something, and the summary. The same report gives the same bytes.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.text import Text

from factcheck.engine.scan import scan_paths
from factcheck.report.lines import counted
from factcheck.report.look import FAINT_STYLE, Look
from factcheck.report.report import Report
from factcheck.report.summary import summary_lines
from factcheck.report.text import finding_lines
from factcheck.rules.finding import Finding

PICTURE = Path(__file__).parent / "report.svg"
LOOK = Look(width=96, color=True)
MOST_FINDINGS = 4


def main() -> int:
    """Draws the picture, or compares it; 1 where it is not what the report looks like now."""
    drawn = draw(scan_paths(["corpus"], ["claims"]))
    if "--check" not in sys.argv[1:]:
        PICTURE.write_text(drawn, encoding="utf-8", newline="\n")
        return 0
    if PICTURE.exists() and PICTURE.read_text(encoding="utf-8") == drawn:
        return 0
    sys.stderr.write(f"{PICTURE} does not show the report as it is now: run `make picture`\n")
    return 1


def draw(report: Report) -> str:
    """The picture as SVG."""
    console = Console(
        file=io.StringIO(),
        record=True,
        width=LOOK.width,
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
        _environ={},
    )
    for line in _lines(report):
        console.print(line, soft_wrap=True, highlight=False, markup=False, emoji=False)
    svg = console.export_svg(title="factcheck scan corpus", unique_id="factcheck")
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def _lines(report: Report) -> Iterator[Text]:
    """The lines of the report that the picture shows."""
    shown = _chosen(report)
    for finding in shown:
        yield from finding_lines(finding, LOOK)
        yield Text()
    if len(shown) < len(report.findings):
        more = counted(len(report.findings) - len(shown), "more finding")
        yield Text(f"… {more}", style=FAINT_STYLE)
        yield Text()
    yield from summary_lines(report, LOOK)


def _chosen(report: Report) -> list[Finding]:
    """The first finding of each rule, as many as fit, in the report's order."""
    firsts: dict[str, Finding] = {}
    for finding in report.findings:
        firsts.setdefault(finding.code, finding)
    return list(firsts.values())[:MOST_FINDINGS]


if __name__ == "__main__":
    sys.exit(main())
