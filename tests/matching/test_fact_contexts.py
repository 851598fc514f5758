"""What is told of a fact by its day, by its number, by the sentence before or by the clause behind, and what is not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.load import load_facts

DATA = load_cases("fact_contexts")


def contradicted(facts: str, texts: Sequence[str], folder: Path) -> list[str | None]:
    """The facts that the first of some articles is held against, for sure."""
    path = folder / "facts.yaml"
    path.write_text(facts, encoding="utf-8")
    known = load_facts([path])
    articles = [
        extract(parse_document(text, f"{number}.md"), known_names(known)) for number, text in enumerate(texts)
    ]
    findings = judge_extracts(articles, (), known, Settings()).findings
    return [
        one.fact
        for one in findings
        if one.code in ("FC101", "FC102") and one.primary.place.path == "0.md" and one.confidence == "high"
    ]


@pytest.mark.parametrize(
    "case",
    [
        case
        for group in ("weekdays", "same_numbers", "before", "by_event", "plans", "posts")
        for case in params(DATA, group)
    ],
)
def test_what_tells_of_a_fact(case: dict[str, Any], tmp_path: Path) -> None:
    assert contradicted(DATA["facts"], [case["text"]], tmp_path) == case["expected"]


@pytest.mark.parametrize("case", params(DATA, "in_corpora"))
def test_what_others_on_the_same_thing_name(case: dict[str, Any], tmp_path: Path) -> None:
    others = DATA["others"]
    texts = [case["text"], *others[case["beside"]]]
    assert contradicted(others["facts"], texts, tmp_path) == case["expected"]
