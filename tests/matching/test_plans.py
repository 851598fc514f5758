"""Plans: held against plans of the same days, against facts that state plans, and one claim with what came of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from factcheck import find_claims
from factcheck.claims.claim import Claim, Confidence
from factcheck.facts.load import parse_facts
from factcheck.matching.answers import Apart
from factcheck.matching.facts import match_fact
from factcheck.matching.match import Comparable, match
from factcheck.matching.plans import SAME_PLAN_DAYS, stance_of_fact

FIRST = "The Voltra phone will cost $700."
OTHER = "The Voltra phone will cost $900."


def claim(text: str, published: date | None = None, path: str = "") -> Claim:
    (found,) = find_claims(text)
    place = replace(found.excerpt.place, path=path or text)
    return replace(found, published=published, excerpt=replace(found.excerpt, place=place))


def confidence(a: Claim, b: Claim) -> Confidence | str:
    answer = match(a, b)
    return answer.guard if isinstance(answer, Apart) else answer.confidence


def test_two_plans_of_one_day_can_contradict() -> None:
    a, b = claim(FIRST, date(2024, 5, 1)), claim(OTHER, date(2024, 5, 1 + SAME_PLAN_DAYS))
    assert confidence(a, b) is Confidence.HIGH


@pytest.mark.parametrize(
    "days", [(date(2024, 5, 1), date(2024, 6, 1)), (date(2024, 5, 1), None), (None, None)]
)
def test_a_plan_may_change(days: tuple[date | None, date | None]) -> None:
    assert confidence(claim(FIRST, days[0]), claim(OTHER, days[1])) is Confidence.MEDIUM


def test_a_text_may_tell_of_an_earlier_plan() -> None:
    day = date(2024, 5, 1)
    assert confidence(claim(FIRST, day, "one"), claim(OTHER, day, "one")) is Confidence.MEDIUM


def test_what_came_differs_by_right_from_the_plan() -> None:
    assert confidence(claim(FIRST), claim("The Voltra phone costs $900.")) == "stance"


def test_a_plan_that_came_about_is_the_same_claim() -> None:
    assert isinstance(match(claim(FIRST), claim("The Voltra phone costs $700.")), Comparable)


def test_what_is_only_supposed_is_held_against_nothing() -> None:
    assert confidence(claim(FIRST), claim("The Voltra phone might cost $700.")) == "stance"


@pytest.mark.parametrize(
    ("fact", "text", "held"),
    [
        ("The Voltra phone will cost $700.", OTHER, True),
        ("The Voltra phone costs $700.", OTHER, False),
        ("The Voltra phone will cost $700.", "The Voltra phone costs $900.", True),
        ("The Voltra phone will cost $700.", "The Voltra phone might cost $900.", False),
    ],
)
def test_a_fact_that_states_a_plan_is_held_against_plans(fact: str, text: str, held: bool) -> None:
    (stated,) = parse_facts(f"facts:\n  - id: voltra\n    claim: {fact}\n")
    assert isinstance(match_fact(claim(text), stated), Comparable) is held


@pytest.mark.parametrize(("published", "held"), [(date(2012, 2, 1), True), (date(2019, 11, 29), False)])
def test_a_plan_of_later_is_another_one(published: date, *, held: bool) -> None:
    text = """facts:
  - {id: opening, claim: "The Voltra station was to open on June 3, 2012.", subject: Voltra station, about: [open], value: "2012-06-03"}
"""
    (fact,) = parse_facts(text, "facts.yaml")
    told = claim("The Voltra station will open on October 30, 2020.", published)
    assert (stance_of_fact(told, fact) is None) == held
