"""Facts and a text in a test: which of the facts the text surely contradicts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.load import load_facts


def contradicted_facts(facts: str, text: str, folder: Path, others: Sequence[str] = ()) -> list[str | None]:
    """The `facts`, as YAML that is written to `folder`, that `text` surely contradicts in a corpus with the `others`, which do not."""
    path = folder / "facts.yaml"
    path.write_text(facts, encoding="utf-8")
    known = load_facts([path])
    names = known_names(known)
    read = [extract(parse_document(one, f"{number}.md"), names) for number, one in enumerate((text, *others))]
    report = judge_extracts(read, (), known, Settings())
    return [finding.fact for finding in report.findings if finding.code == "FC101"]


def contradicts(fact: str, text: str, folder: Path) -> bool:
    """Whether `text` surely contradicts a `fact` that is given by its sentence alone."""
    return bool(contradicted_facts(f"facts:\n  - id: one\n    claim: {fact}\n", text, folder))
