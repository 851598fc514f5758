"""Figures of articles against facts on figures: whose age, at which time, of which part of the sentence."""

from __future__ import annotations

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

DATA = load_cases("fact_quantities")


@pytest.mark.parametrize("case", params(DATA, "speaks", "silent"))
def test_a_figure_is_held_against_the_fact_on_it_alone(case: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(DATA["facts"], encoding="utf-8")
    facts = load_facts([path])
    head = f"---\npublished: {case['published']}\n---\n" if "published" in case else ""
    article = extract(parse_document(head + case["text"], "a.md"), known_names(facts))
    findings = judge_extracts([article], (), facts, Settings()).findings
    assert [finding.fact for finding in findings if finding.code in ("FC101", "FC102")] == case["expected"]


def test_as_many_cases_stay_silent_as_speak() -> None:
    assert len(DATA["silent"]) >= len(DATA["speaks"])
    assert not any(case["expected"] for case in DATA["silent"])
