"""Names and yes/no between articles: what contradicts, what stays silent, and which guard sees to it."""

from __future__ import annotations

from typing import Any

import pytest
from case_files import load_cases

from factcheck import compare
from factcheck.claims.claim import Claim, Confidence
from factcheck.claims.find import find_claims
from factcheck.documents.read import parse_document
from factcheck.lexicon.properties import PREDECESSOR
from factcheck.matching.guards_of_names import NAME_GUARDS, states_a_name
from factcheck.matching.match import Comparable, match

CASES = load_cases("named_facts")
SILENT = ("", "silent")


def labelled(section: str) -> list[Any]:
    return [pytest.param(case, id=case["label"]) for case in CASES[section]]


@pytest.mark.parametrize("case", labelled("between"))
def test_two_passages_contradict_or_stay_silent(case: dict[str, Any]) -> None:
    for first, second in ((case["a"], case["b"]), (case["b"], case["a"])):
        comparison = compare(first, second)
        assert (comparison.outcome == "contradict") is (case["expected"] == "contradict"), comparison.why


def claims_of(text: str, path: str) -> list[Claim]:
    """The claims with a name; who came after somebody is told once, and not again from the other side."""
    found = find_claims(parse_document(text, path)).claims
    return [one for one in found if states_a_name(one) and PREDECESSOR not in one.measure.concepts]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["guard"]) for case in CASES["guards"]])
def test_a_guard_alone_keeps_these_apart(case: dict[str, Any]) -> None:
    if "one" in case:
        first, second = claims_of(case["one"], "a")
    else:
        first, second = [*claims_of(case["a"], "a"), *claims_of(case["b"], "b")]
    others = [guard for guard in NAME_GUARDS if guard.__name__ != case["guard"]]
    assert len(others) == len(NAME_GUARDS) - 1
    with_it, without = match(first, second, NAME_GUARDS), match(first, second, others)
    assert not isinstance(with_it, Comparable) or with_it.confidence is not Confidence.HIGH
    assert isinstance(without, Comparable)
    assert without.confidence is Confidence.HIGH, without.doubts


def test_every_guard_has_a_pair() -> None:
    assert {guard.__name__ for guard in NAME_GUARDS} == {case["guard"] for case in CASES["guards"]}


@pytest.mark.parametrize("section", ["against_facts", "between"])
def test_there_are_as_many_silent_cases_as_speaking_ones(section: str) -> None:
    silent = [case for case in CASES[section] if case["expected"] in SILENT]
    assert 2 * len(silent) >= len(CASES[section])
