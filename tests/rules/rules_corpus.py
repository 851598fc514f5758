"""Small corpora written to a folder, their scan, and findings in one line each."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.report.report import Report
from factcheck.rules.finding import Evidence, Finding

Content = str | Mapping[str, str]


def write_corpus(folder: Path, files: Mapping[str, Content], facts: str | None = None) -> None:
    """Write `files` (a text, or {"bytes": hexadecimal}) and `facts.yaml` into `folder`."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else bytes.fromhex(content["bytes"]))
    if facts is not None:
        (folder / "facts.yaml").write_text(facts, encoding="utf-8")


def scan_folder(folder: Path, settings: Settings | None = None) -> Report:
    """The report on all documents of `folder`, which is the working folder, and its `facts.yaml`."""
    facts = ["facts.yaml"] if (folder / "facts.yaml").exists() else []
    paths = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.*") if path.suffix != ".yaml")
    return scan_paths(paths, facts, settings or Settings(cache=False))


def shown(finding: Finding) -> str:
    """A finding as a line: code, primary place and quote, related places and quotes."""
    return " ~ ".join([f"{finding.code} {_shown(finding.primary)}", *map(_shown, finding.related)])


def _shown(evidence: Evidence) -> str:
    place = evidence.place
    return f"{place.path}:{place.line} “{place.quote}”"
