"""Facts and a text in a test: which of the facts the text surely contradicts."""

from __future__ import annotations

from pathlib import Path

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.load import load_facts


def contradicted_facts(facts: str, text: str, folder: Path) -> list[str | None]:
    """The `facts`, as YAML that is written to `folder`, that `text` surely contradicts."""
    path = folder / "facts.yaml"
    path.write_text(facts, encoding="utf-8")
    known = load_facts([path])
    read = extract(parse_document(text, "a.md"), known_names(known))
    report = judge_extracts([read], (), known, Settings())
    return [finding.fact for finding in report.findings if finding.code == "FC101"]
