"""What the values of a claim and a fact tell by themselves, whatever words they share: a slip of the pen, one figure however it is counted."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.facts.fact import Fact
from factcheck.matching.fact_clauses import phrases_in
from factcheck.matching.fact_telling import told_by
from factcheck.matching.fact_times import OF_A_TIME, UP_TO
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.slips import is_exact
from factcheck.values.compare import Agree, compare
from factcheck.values.slips import SWAPPED, slip_between, told_by_slip
from factcheck.values.value import DateSpan, Moment, Quantity, Value

# Kinds of value of which one may count what the other does.
COUNTS = frozenset({"count", "bare"})
# How a date is stated that is given, and not only bounded.
GIVEN = frozenset({"=", "~"})
# How much a slip tells that is hardly ever one of two figures by chance.
SELDOM = 3
# A total grows, so that the time must be told.
TOTAL = re.compile(r"\b(?:total|in all|altogether|so far|cumulative|combined)\b", re.IGNORECASE)


def slip_tells(claim: Claim, fact: Fact) -> int:
    """How much a slip between a claim and a fact tells that they are one figure; 0 for none, or one as good as chance."""
    slips = ((slip_between(claim.value, value), value) for value in fact.values)
    return max((told_by_slip(slip, claim.value, value) for slip, value in slips if slip), default=0)


def has_it_right(claim: Claim, fact: Fact, one: Claim) -> bool:
    """Whether another claim of an article gives a fact's figure in the fact's words, and this one the same with two digits swapped, enough
    of them to tell: the article has one of the two wrong, for two figures of one thing hardly differ just so."""
    slips = ((slip_between(claim.value, value), value) for value in fact.values)
    swapped = any(
        slip == SWAPPED and told_by_slip(slip, claim.value, value) >= SELDOM for slip, value in slips
    )
    return swapped and bool(phrases_in(told_by(one), fact)) and bool(phrases_in(told_by(claim), fact))


def tells_exactly(value: Value) -> bool:
    """Whether a sentence that has a value beside another one hardly has it by chance."""
    return isinstance(value, Moment) or is_exact(value)


def is_running(fact: Fact) -> bool:
    """Whether a fact gives a total, or what there was by a time, which was another one before and after."""
    return TOTAL.search(fact.claim) is not None or UP_TO.search(fact.claim) is not None


def counts_until_untold(claim: Claim, fact: Fact) -> bool:
    """Whether a claim without a date counts what there was by a time that the fact does not tell: "by the evening 61,500 had signed"."""
    if kind_of(claim.value) not in OF_A_TIME or claim.scope.time is not None:
        return False
    return UP_TO.search(claim.reading) is not None and UP_TO.search(fact.claim) is None


def agrees_as_counted(claim: Claim, fact: Fact) -> bool:
    """Whether a claim gives the value of a fact, whatever it counts."""
    ours, theirs = claim.value, fact.value
    if isinstance(ours, DateSpan) and ours.comparator not in GIVEN:
        return False  # "Chief executive since 12 February" is not the day on which he resigned.
    if isinstance(compare_with_fact(claim, fact), Agree):
        return True
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return False
    if not {kind_of(ours), kind_of(theirs)} <= COUNTS:
        return False
    return isinstance(compare(replace(ours, unit=""), replace(theirs, unit="")), Agree)
