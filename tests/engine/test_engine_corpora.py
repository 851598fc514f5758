"""Consistent corpora in which nothing may be found, and what is found after one figure was changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml
from case_files import load_cases

from factcheck.documents.read import Syntax, parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.fact import Fact
from factcheck.facts.load import load_facts
from factcheck.rules.finding import Finding, Severity

DATA = load_cases("corpora")
TEXTS: dict[str, list[str]] = {corpus["label"]: corpus["texts"] for corpus in DATA["corpora"]}
FAILURES = {
    (failure["corpus"], failure.get("change", "")): failure["fails"] for failure in DATA["known_failures"]
}


def marks(corpus: str, change: str = "") -> tuple[pytest.MarkDecorator, ...]:
    reason = FAILURES.get((corpus, change))
    return (pytest.mark.xfail(reason=reason),) if reason else ()


def understood(label: str, folder: Path) -> tuple[Fact, ...]:
    """The facts that hold for a corpus."""
    (facts,) = [corpus.get("facts", []) for corpus in DATA["corpora"] if corpus["label"] == label]
    path = folder / "facts.yaml"
    path.write_text(yaml.safe_dump({"facts": facts}, allow_unicode=True), encoding="utf-8")
    return load_facts([path])


def errors(texts: Sequence[str], facts: Sequence[Fact] = ()) -> list[Finding]:
    documents = [parse_document(text, f"{i}.md", Syntax.MARKDOWN) for i, text in enumerate(texts)]
    extracts = [extract(document, known_names(facts)) for document in documents]
    report = judge_extracts(extracts, (), facts, Settings())
    return [finding for finding in report.findings if finding.severity is Severity.ERROR]


@pytest.mark.parametrize("label", [pytest.param(label, marks=marks(label)) for label in TEXTS])
def test_nothing_is_found_where_nothing_contradicts(label: str) -> None:
    assert [finding.message for finding in errors(TEXTS[label])] == []


@pytest.mark.parametrize("label", [pytest.param(label, marks=marks(label, "facts")) for label in TEXTS])
def test_nothing_is_found_against_facts_that_hold(label: str, tmp_path: Path) -> None:
    found = errors(TEXTS[label], understood(label, tmp_path))
    assert [finding.message for finding in found if finding.fact] == []


@pytest.mark.parametrize(
    ("label", "article", "change"),
    [
        pytest.param(
            corpus["label"], plant["article"], plant["change"], marks=marks(corpus["label"], plant["change"])
        )
        for corpus in DATA["corpora"]
        for plant in corpus["plants"]
    ],
)
def test_a_changed_figure_is_found(label: str, article: int, change: str) -> None:
    old, _, new = change.partition(" => ")
    texts = list(TEXTS[label])
    assert texts[article].count(old) == 1
    texts[article] = texts[article].replace(old, new)
    at = texts[article].index(new)
    before = {finding.fingerprint for finding in errors(TEXTS[label])}
    found = [finding for finding in errors(texts) if finding.fingerprint not in before]
    assert found
    for finding in found:
        places = [evidence.place for evidence in (finding.primary, *finding.related)]
        assert any(p.path == f"{article}.md" and p.start < at + len(new) and at < p.end for p in places)


def test_the_known_failures_are_those_of_corpora_and_plants() -> None:
    plants = {(corpus["label"], plant["change"]) for corpus in DATA["corpora"] for plant in corpus["plants"]}
    assert set(FAILURES) <= plants | {(label, what) for label in TEXTS for what in ("", "facts")}
