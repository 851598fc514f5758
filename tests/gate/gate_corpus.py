"""A small corpus in the working folder, its scan, and findings in one line each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.report.report import Report
from factcheck.rules.finding import Evidence, Finding

SHORT = "The Orrin Bridge is 412 metres long.\n"
LONG = "The Orrin Bridge is 450 metres long.\n"
FACT = "facts:\n  - id: orrin-length\n    claim: The Orrin Bridge is 412 metres long.\n"
DAY = date(2026, 6, 1)
PLAIN = Settings(cache=False, today=DAY)


def write(files: Mapping[str, str]) -> None:
    """Write the files into the working folder, with the line ends that they have."""
    for name, text in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def scan(files: Mapping[str, str], facts: str | None = None, settings: Settings = PLAIN) -> Report:
    """The report on these articles and facts."""
    write(files)
    if facts is not None:
        write({"facts.yaml": facts})
    known = ["facts.yaml"] if facts is not None else []
    return scan_paths(sorted(files), known, settings)


def shown(finding: Finding) -> str:
    """A finding as a line: code, primary place and quote, related places and quotes; its message without a quote."""
    if not finding.related:
        return f"{finding.code} {finding.primary.place.path}:{finding.primary.place.line} {finding.message}"
    return " ~ ".join([f"{finding.code} {_shown(finding.primary)}", *map(_shown, finding.related)])


def _shown(evidence: Evidence) -> str:
    place = evidence.place
    return f"{place.path}:{place.line} “{place.quote}”"
