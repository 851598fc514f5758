"""Which of the values of its sentence a fact is about, and in which unit the value is that the fact gives by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.facts.entry import FactEntry
from factcheck.facts.told_beside import one_name
from factcheck.lexicon.places_of_deeds import PLACES_OF_DEEDS
from factcheck.lexicon.roles import POST
from factcheck.values.compare import Agree, compare
from factcheck.values.periods import without_period
from factcheck.values.value import DateSpan, Flag, Name, Quantity, Value

# Properties that a sentence may state beside another one.
BESIDE = frozenset({POST, *(row.label for row in PLACES_OF_DEEDS)})
# A figure that stands before its noun, and what stands before a whole behind its part: "87 of the 200 seats".
ATTRIBUTIVE = re.compile(
    r"[\w.]+-(?:year|month|week|day|hour|minute|second|mile|metre|meter|kilometre|man|seat)(?:-old)?"
)
WHOLES = ("the", "its", "their", "all")


def stated_in(entry: FactEntry, read: Sequence[Claim]) -> Claim | None:
    """The claim of the sentence that the fact is about: the one with the given value, or the only one."""
    if entry.value is None:
        # A date beside one figure says when the figure held: "Norvane sold 41 million phones in 2019".
        # A name beside a figure or a date says by whom or where: "Norvane was founded in Berlin in 2015".
        plain = [claim for claim in read if not isinstance(claim.value, Name | Flag)]
        figures = _of_the_sentence(
            [claim for claim in plain if not isinstance(claim.value, DateSpan)], entry.claim
        )
        # Where it was done, and which post somebody has who has done it, are told beside.
        told = [claim for claim in read if claim.measure.concepts.isdisjoint(BESIDE)]
        # What did not happen has no date: "never reopened after the fire of 2013".
        denied = [claim for claim in read if isinstance(claim.value, Flag) and not claim.value.flag]
        candidates = figures or denied or plain or told or read
        return candidates[0] if len(candidates) == 1 else one_name(candidates)
    value = without_period(entry.value).value
    agreeing = [
        claim for claim in read if isinstance(compare(claim.value, in_unit_of(claim.value, value)), Agree)
    ]
    return agreeing[0] if agreeing else None


def _of_the_sentence(figures: list[Claim], told: str) -> list[Claim]:
    """Of several figures those that are said of the subject, and only limit no other: "31 hours on one charge", "87 of the 200 seats".

    What stands before its noun says which is meant: "a six-year graduation rate of 71 percent".
    """
    if len(figures) < 2:
        return figures
    kept = [
        claim
        for claim in figures
        if not ATTRIBUTIVE.fullmatch(claim.text)
        and not claim.text.lower().startswith("one ")
        and not any(
            f"{other.text} of {article} {claim.text}" in told for other in figures for article in WHOLES
        )
    ]
    return kept or figures


def in_unit_of(stated: Value | None, value: Value) -> Value:
    """The value given by itself in the unit of its sentence: "$54.20" where that says "$54.20 a share", "2,400" of "2,400 jobs".

    What is written alike is one figure: "80,000 pounds" are a weight by themselves, and money behind "was fined".
    """
    if not isinstance(stated, Quantity) or not isinstance(value, Quantity):
        return value
    if (stated.text, stated.number) == (value.text, value.number) and kind_of(stated) != kind_of(value):
        return replace(value, unit=stated.unit)
    if not value.unit:
        return replace(value, unit=stated.unit) if stated.number == value.number else value
    return replace(value, unit=stated.unit) if stated.unit.startswith(f"{value.unit} per ") else value
