"""Who had a role in articles that need not say in what, held against each other and against facts."""

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

DATA = load_cases("told_roles")
# What all articles of the story tell.
TOWN = "\n\nIn 2001 Corran had 40 shops."


def opposed(*articles: str) -> list[str]:
    """The names of the second of these articles that are set against one of the first."""
    texts = [text + TOWN for text in (*articles, *DATA["others"])]
    extracts = [extract(parse_document(text, f"{number}.md"), ()) for number, text in enumerate(texts)]
    found = judge_extracts(extracts, (), (), Settings()).findings
    sides = (side for one in found if one.code == "FC201" for side in (one.primary, *one.related))
    return sorted({side.place.quote for side in sides if side.place.path == "1.md"})


@pytest.mark.parametrize("case", params(DATA, "speaks"))
def test_two_do_not_have_one_role(case: dict[str, Any]) -> None:
    assert opposed(case["first"], case["second"]) == [case["expected"]]


@pytest.mark.parametrize("case", params(DATA, "silent"))
def test_what_may_be_of_two_things_or_times_is_no_conflict(case: dict[str, Any]) -> None:
    assert opposed(case["first"], case["second"]) == []


@pytest.mark.parametrize("case", params(DATA, "against_facts"))
def test_a_role_of_nothing_that_is_named_is_held_against_facts(case: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(DATA["facts"], encoding="utf-8")
    known = load_facts([path])
    article = extract(parse_document(case["text"], "0.md"), known_names(known))
    findings = judge_extracts([article], (), known, Settings()).findings
    assert [one.fact for one in findings if one.code == "FC101" and one.confidence == "high"] == case[
        "expected"
    ]
