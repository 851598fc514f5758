"""The end of a report: what was read, what was found, what was not judged and why, and the verdict.

What was not judged is told as openly as what was: an empty report must not look like a proof.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from factcheck.matching.group import Verdict
from factcheck.report.cells import visible, width, wrap
from factcheck.report.lines import counted, listed
from factcheck.report.look import FAINT_STYLE, GOOD_STYLE, SEVERITY_STYLES, Look
from factcheck.report.report import NotJudged, Report
from factcheck.rules.finding import Severity

# With more reasons than this, the smallest are counted together.
MOST_REASONS = 8


def summary_lines(report: Report, look: Look) -> Iterator[Text]:
    """The lines of the summary, the verdict last."""
    for line in wrap(f"Read {_read(report)}.", look.width):
        yield Text(line)
    if not report.facts:
        hint = "No curated facts were used: the documents were compared only with each other and with themselves."
        yield from (Text(line, style=FAINT_STYLE) for line in wrap(hint, look.width))
    yield from _not_judged(report, look)
    yield Text()
    yield from _verdict(report, look)


def _read(report: Report) -> str:
    """What the run read, in one phrase."""
    repeated = sum(group.verdict is not Verdict.SINGLE for group in report.groups)
    groups = counted(len(report.groups), "group")
    if repeated:
        groups += f" ({repeated:,} with more than one claim)"
    return listed(
        [
            counted(len(report.documents), "document"),
            counted(report.sentences, "sentence"),
            f"{counted(len(report.claims), 'claim')} in {groups}",
            counted(report.facts, "curated fact") if report.facts else "",
        ]
    )


def _not_judged(report: Report, look: Look) -> Iterator[Text]:
    """The numerals that no rule has looked at, by reason, the largest number first."""
    ordered = sorted(report.not_judged, key=lambda item: (-item.count, item.reason))
    if not ordered:
        return
    total = sum(item.count for item in ordered)
    said = f"{counted(total, 'numeral was', 'numerals were')} not judged:"
    yield from (Text(line) for line in wrap(said, look.width))
    rows = ordered
    if len(ordered) > MOST_REASONS:
        rows, others = ordered[: MOST_REASONS - 1], ordered[MOST_REASONS - 1 :]
        rows.append(NotJudged(f"other reasons ({len(others)})", sum(item.count for item in others)))
    numbers = max(width(f"{item.count:,}") for item in rows)
    for item in rows:
        head, *tail = wrap(visible(item.reason), look.width - numbers - 4)
        yield Text(f"  {item.count:>{numbers},}  ").append(head, style=FAINT_STYLE)
        yield from (Text(f"{'':{numbers + 4}}").append(line, style=FAINT_STYLE) for line in tail)


def _verdict(report: Report, look: Look) -> Iterator[Text]:
    """The verdict, and what was left out of it."""
    counts = {severity: report.count(severity) for severity in Severity}
    found = listed(counted(number, severity.value) if number else "" for severity, number in counts.items())
    if found:
        worst = next(severity for severity, number in counts.items() if number)
        paths = {finding.primary.place.path for finding in report.findings}
        said = f"Found {found} in {counted(len(paths), 'document')}."
        style = SEVERITY_STYLES[worst]
    else:
        said, style = "No contradictions found.", GOOD_STYLE
    for line in wrap(said, look.width):
        yield Text(line, style=style)
    if report.set_aside:
        aside = listed(f"{item.count:,} {item.reason}" for item in report.set_aside)
        yield from (Text(line) for line in wrap(f"Not reported: {aside}.", look.width))
    if report.hidden:
        more = f"{report.hidden:,} more of lower confidence: --pedantic shows {'it' if report.hidden == 1 else 'them'}."
        yield from (Text(line) for line in wrap(more, look.width))
    if report.findings:
        first = report.findings[0]
        hint = f"Try: factcheck explain {first.code}"
        if first.primary.excerpt.lines:
            hint += f", or factcheck explain {first.primary.place.path}:{first.primary.place.line}"
        yield from (Text(line, style=FAINT_STYLE) for line in wrap(visible(hint), look.width))
