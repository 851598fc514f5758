"""Facts that no article can ever be held against, and why.

Only what is certain is told: no wording of an article could make such a fact apply. Whether a fact reads well is
another question, which `factcheck facts check` leaves to its reader by showing what was understood.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims.words.kinds import kind_of
from factcheck.facts.fact import Fact
from factcheck.lexicon.properties import FLAGS, NATIONALITY, PROPERTIES, SIDE
from factcheck.lexicon.questions import QUESTIONS
from factcheck.values.value import Flag, Name

OF_NAMES = frozenset({*(prop.label for prop in PROPERTIES), NATIONALITY, SIDE})
OF_YES_OR_NO = frozenset(question.label for question in (*FLAGS, *QUESTIONS))


@dataclass(frozen=True, slots=True)
class Idle:
    """Why a fact is held against nothing, and what its author can do about it."""

    reason: str
    advice: str


def idle(fact: Fact) -> Idle | None:
    """Why no article can ever be held against a fact; None where one can."""
    match fact.value:
        case Name():
            return _nameless(fact) or _out_of_its_time(fact)
        case Flag():
            return _unasked(fact) or _out_of_its_time(fact)
        case _:
            return _without_measure(fact) or _out_of_its_time(fact)


def _nameless(fact: Fact) -> Idle | None:
    """A name is found in articles only as the value of a property whose wordings are known."""
    if fact.concepts - OF_YES_OR_NO:
        return None
    reason = "its value is a name, and nothing in it names a property that is known to have one"
    return Idle(reason, f"name one with `about`: {', '.join(sorted(OF_NAMES))}")


def _unasked(fact: Fact) -> Idle | None:
    """Yes or no is found in articles only as the answer to a question whose wordings are known."""
    if fact.concepts & OF_YES_OR_NO:
        return None
    reason = "its value is yes or no, and nothing in it names a question that is known"
    return Idle(reason, f"name one with `about`: {', '.join(sorted(OF_YES_OR_NO))}")


def _without_measure(fact: Fact) -> Idle | None:
    """A figure or a date is compared only where the article names the same measure."""
    if kind_of(fact.value) == "rank" and not fact.about:
        return Idle(
            "nothing in it says what is ranked", "say so with `about`, for example `about: [by revenue]`"
        )
    if not fact.about and not fact.concepts:
        return Idle(
            "nothing in it names what is measured",
            "list the words that articles use for it: `about: [training cost]`",
        )
    return None


def _out_of_its_time(fact: Fact) -> Idle | None:
    """What is said of one time, at which the fact does not hold, holds for no article."""
    first = fact.valid_from.first if fact.valid_from is not None else None
    last = fact.valid_to.last if fact.valid_to is not None else None
    time = fact.when
    if time is None:
        return None
    late = last is not None and time.first is not None and time.first > last
    early = first is not None and time.last is not None and time.last < first
    if not late and not early:
        return None
    return Idle(
        f"its `when` ({time.text}) is {'after `valid_to`' if late else 'before `valid_from`'}",
        "write `when` for what holds at one time, `valid_from` and `valid_to` for what lasts",
    )
