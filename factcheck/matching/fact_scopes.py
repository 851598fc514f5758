"""Where the scope of a claim and of a fact says no more than what both are about: a place that is the fact's own name, what one piece costs, what each of several has.

"In Lorne" is no other place than that of the "Lorne protest", a price is "each" or "per trip" by itself, and what fell "in a day" on
14 July is what fell on that day.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.kinds import kind_of
from factcheck.values.value import DatePrecision

# Measures of what one piece, one trip or one share costs or brings, and the bases that say no more than that.
OF_ONE = frozenset({"price", "share price", "dividend", "fare", "toll", "salary", "wage"})
ONE_BY_ONE = frozenset(
    {"per person", "per event", "per share", "per trip", "per ticket", "per piece", "per unit", "per item"}
)
SIZE = "physical"
PAYING, PER_DAY = frozenset({"pay", "cost"}), "per day"


def with_one_scope(claim: Claim, statement: Claim, concepts: frozenset[str]) -> Claim:
    """The claim with the place and the basis of a fact's `statement` where its own say the same; `concepts` are the fact's."""
    scope = claim.scope
    if scope.place and statement.scope.place and _is_own_name(scope.place, statement):
        scope = replace(scope, place=statement.scope.place)
    told = {scope.basis, statement.scope.basis}
    if None in told and len(told) > 1 and _says_no_more(claim, statement, told, concepts):
        scope = replace(scope, basis=statement.scope.basis)
    return claim if scope is claim.scope else replace(claim, scope=scope)


def _is_own_name(place: str, statement: Claim) -> bool:
    """Whether a place stands in the name of what a fact is about, of which the fact's own place is no more than that."""
    ours, theirs = set(fold(place).split(" ")), set(fold(statement.scope.place or "").split(" "))
    name = set(statement.subject.key.split(" "))
    return ours <= theirs <= name


def _says_no_more(claim: Claim, statement: Claim, told: set[str | None], concepts: frozenset[str]) -> bool:
    """Whether the one basis of the two tells nothing of the figure that the measure or the day does not."""
    if told <= {None, *ONE_BY_ONE}:
        paid = not claim.measure.concepts.isdisjoint(OF_ONE | PAYING)
        return paid and not OF_ONE.isdisjoint(concepts)
    if _is_of_each(claim, statement, told):
        return True
    times = (claim.scope.time, statement.scope.time)
    return told == {None, PER_DAY} and all(
        time is not None and time.precision is DatePrecision.DAY for time in times
    )


def _is_of_each(claim: Claim, statement: Claim, told: set[str | None]) -> bool:
    """Whether a size is told of each of those that the fact is on: "each chamber is 90 metres long", "the chambers are 90 metres long"."""
    noun = statement.subject.key.rpartition(" ")[2]
    each = {f"per {noun}", f"per {noun.removesuffix('s')}"}
    return kind_of(claim.value).startswith(SIZE) and not told.isdisjoint(each)
