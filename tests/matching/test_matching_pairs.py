"""Pairs of passages: what contradicts, what agrees, and above all what does neither."""

from __future__ import annotations

from typing import Any

import pytest
from case_files import load_cases, params

from factcheck import compare, find_claims
from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.settings import Settings
from factcheck.matching.guards import GUARDS
from factcheck.rules.finding import Severity

CASES = load_cases("pairs")
PLAIN = ("in_the_wild", "agreeing", "negative")


@pytest.mark.parametrize("case", params(CASES, *PLAIN, "known_failures"))
def test_two_passages_are_judged_as_an_editor_would(case: dict[str, Any]) -> None:
    comparison = compare(case["a"], case["b"])
    assert comparison.outcome in case["expected"].split(" or "), comparison.why


@pytest.mark.parametrize("case", params(CASES, *PLAIN))
def test_no_alarm_depends_on_which_passage_is_first(case: dict[str, Any]) -> None:
    outcome = compare(case["b"], case["a"]).outcome
    assert (outcome == "contradict") is (case["expected"] == "contradict")


def errors(passages: list[str]) -> int:
    """The errors of a scan of these passages, each a document of its own."""
    extracts = [extract(parse_document(text, f"{i}"), ()) for i, text in enumerate(passages)]
    return judge_extracts(extracts, (), (), Settings()).count(Severity.ERROR)


@pytest.mark.parametrize("case", [pytest.param(case, id=case["guard"]) for case in CASES["guards"]])
def test_a_guard_keeps_apart_what_contradicts_without_it(case: dict[str, Any]) -> None:
    assert all(find_claims(text) for text in (*case["apart"], *case["beside"]))
    assert errors(case["apart"]) == 0
    assert errors(case["beside"]) == 1


def test_every_guard_has_a_pair() -> None:
    assert {guard.__name__ for guard in GUARDS} <= {case["guard"] for case in CASES["guards"]}


def test_there_are_more_pairs_that_must_not_contradict_than_pairs_that_must() -> None:
    everything = [case for section in (*PLAIN, "known_failures") for case in CASES[section]]
    alarms = [case for case in everything if case["expected"] == "contradict"]
    assert len(everything) >= 400
    assert 2 * len(alarms) <= len(everything)
