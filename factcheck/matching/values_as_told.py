"""A claim's value in the form in which a fact tells its own: the full years of an age, the most there is, by how much something fell.

A fact says 13, and an article that a child is "13 years and 330 days old"; a fact on from when somebody has had a post has the day
that an article gives with "since". Compared as written each of these would be another value.
"""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.claims.measure.posts import POST
from factcheck.facts.fact import Fact
from factcheck.values.compare import as_a_fall
from factcheck.values.parse import parse_value
from factcheck.values.slips import OTHER_UNIT, slip_between
from factcheck.values.value import DateSpan, Interval, Quantity, Value

# Measures of which a fact gives the most there is, what says so in a text, and the verbs of what a thing holds.
MOSTS = frozenset({"capacity", "power", "range"})
AT_MOST = re.compile(
    r"\b(?:up to|as (?:many|much|far) as|at most|a maximum of|a total of up to)\b", re.IGNORECASE
)
CARRIES = re.compile(
    r"\b(?:carries|seats|holds|takes|accommodates|sleeps)(?: (?:up to|as many as|at most))?\W*$"
)
AGE, YEAR = "age", "year"
# What is longer than some full years.
YEARS_AND_MORE = re.compile(r"(?P<years>\d+) years?,? (?:and )?\d+ (?:days|months|weeks)\b")
FALL = "fall"
# How a date is stated from which something is so, and how a fact tells from when somebody has had a post.
SINCE = ">="
FROM_WHEN = re.compile(r"\b(?:from|since|became|took over|appointed|named)\b")


def as_told_by_fact(value: Value, claim: Claim, fact: Fact) -> Value:
    """A value of a claim as the fact tells its own: in full years, as the most there is, as a fall."""
    return _as_fall(_in_full_years(_as_most(value, claim, fact), claim), fact)


def _in_full_years(value: Value, claim: Claim) -> Value:
    """An age in the years that are full: who is "13 years and 330 days old" is 13."""
    if AGE not in claim.measure.concepts or not isinstance(value, Quantity) or value.unit == YEAR:
        return value
    found = YEARS_AND_MORE.match(value.text)
    if found is None:
        return value
    years = float(found["years"])
    return replace(value, number=years, interval=Interval(years, years + 1, high_open=True), unit=YEAR)


def as_start(claim: Claim, fact: Fact) -> Value:
    """The day since which somebody has had a post, where the fact tells from when: "the boss since 1984" took it then."""
    value, told = claim.value, fact.value
    if not isinstance(value, DateSpan) or not isinstance(told, DateSpan) or value.comparator != SINCE:
        return value
    if told.comparator == SINCE or not any(name.startswith(POST) for name in claim.measure.concepts):
        return value
    day = parse_value(value.text)
    return day if isinstance(day, DateSpan) and FROM_WHEN.search(fact.claim) else value


def _as_fall(value: Value, fact: Fact) -> Value:
    """By how much something fell, where the fact tells how much it fell and the value is a number below zero: "-617 points"."""
    told = fact.value
    if not isinstance(value, Quantity) or not isinstance(told, Quantity) or FALL not in fact.concepts:
        return value
    return as_a_fall(value, replace(told, direction="down"))


def _as_most(value: Value, claim: Claim, fact: Fact) -> Value:
    """The most that a claim says there is, where the fact gives it too ("carries up to 552"), or its number in another unit ("up to 28 m")."""
    if not isinstance(value, Quantity) or not isinstance(value.number, float) or value.comparator != "<=":
        return value
    shared = fact.concepts & MOSTS
    own = bool(shared & claim.measure.concepts) or (
        bool(shared) and CARRIES.search(claim.reading.partition(value.text)[0].lower()) is not None
    )
    own = own or slip_between(value, fact.value) == OTHER_UNIT
    if not own or not AT_MOST.search(claim.reading):
        return value
    return replace(value, comparator="=", interval=Interval(value.number, value.number))
