"""What is left of a claim and of a fact that are held against each other, when what both say is taken away.

A qualifier, a condition or a basis that the one has and the other says in its own words makes no difference between them.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Claim, Scope
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.matching.fact_telling import WORD, FactWords, part_of, qualified_by
from factcheck.matching.plain_words import FUNCTION_STEMS
from factcheck.values.value import DatePrecision, DateSpan

# Contrasts of which the fact's sentence may have a side that its own words for the measure leave out.
INCIDENTAL = ("accounting: net", "sex: ", "tense: ", "purpose: ")
# What begins examples, and the basis of a figure that a year has.
EXAMPLES, YEARLY = "including", "per year"
# What is said of all that there are: "none of the 40 lamps".
OF_ALL = "none of"


def scope_left(claim: Claim, one: FactWords) -> Scope:
    """The claim's scope without what the fact's own words say, "a year" where a year is named, and examples of a count."""
    scope = claim.scope
    if scope.condition and {stem(word) for word in WORD.findall(scope.condition)} <= one.own | FUNCTION_STEMS:
        scope = replace(scope, condition=None)
    told = scope.condition or ""
    if kind_of(claim.value) == "count" and (told.startswith(EXAMPLES) or told == OF_ALL):
        scope = replace(scope, condition=None)
    if isinstance(claim.value, DateSpan):
        scope = replace(scope, basis=None)  # "Its high of $20 a share on 4 May": no date is per share.
    if scope.basis == YEARLY and scope.time is not None and scope.time.precision is DatePrecision.YEAR:
        scope = replace(scope, basis=None)
    return scope


def without_words(
    claim: Claim, words: frozenset[str], both: frozenset[str], incidental: tuple[str, ...] = ()
) -> Claim:
    """The claim without the qualifiers that some words say as well, but with those that the other side has too."""
    left = frozenset(
        side
        for side in claim.measure.qualifiers
        if side in both or (words.isdisjoint(qualified_by(side)) and not side.startswith(incidental))
    )
    return replace(claim, measure=replace(claim.measure, qualifiers=left))


def without_said(statement: Claim, claim: Claim) -> Claim:
    """The fact without the qualifiers that the claim's clause says in another form: "first flew" beside "its first flight"."""
    said = {stem(word.lower()) for word in WORD.findall(part_of(claim))}
    contrasts = {side.partition(": ")[0] for side in claim.measure.qualifiers}
    left = frozenset(
        side
        for side in statement.measure.qualifiers
        if side.partition(": ")[0] in contrasts or said.isdisjoint(qualified_by(side))
    )
    return replace(statement, measure=replace(statement.measure, qualifiers=left))
