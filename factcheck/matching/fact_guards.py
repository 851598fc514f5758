"""What the guards that part two claims have against it that a claim tells of a fact, without what the words of the fact say themselves."""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.facts.fact import Fact
from factcheck.lexicon.occurrence import CHANGING, FOR_A_PERIOD, VARYING
from factcheck.matching.answers import Answer, Apart, Doubt
from factcheck.matching.fact_clauses import counts_from_another, numbers_another, phrases_in
from factcheck.matching.fact_dates import is_event_of
from factcheck.matching.fact_limits import is_of_other_ages
from factcheck.matching.fact_occasion import is_of_an_undated_event
from factcheck.matching.fact_remainders import INCIDENTAL, scope_left, without_said, without_words
from factcheck.matching.fact_scopes import with_one_scope
from factcheck.matching.fact_telling import FactWords, stems_in, told_by
from factcheck.matching.fact_times import (
    PERIODS,
    is_of_no_time,
    is_of_one_day,
    is_of_some_now,
    names_its_year,
    time_apart_from_fact,
)
from factcheck.matching.fact_values import as_counted
from factcheck.matching.guards_of_extent import same_beginning, same_extent, same_number_beside
from factcheck.matching.guards_of_measure import (
    OF_NO_PROPERTY,
    are_unlike_classes,
    same_direction,
    same_kind,
    same_qualifiers,
)
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import PRESENT, YEAR, only_year_apart, same_basis
from factcheck.matching.guards_of_times import same_days_meant, same_midnight, same_year_of_work
from factcheck.matching.guards_of_whole import WHOLE_GUARDS
from factcheck.matching.turns import is_same_turn
from factcheck.values.value import DateSpan, Value

# Measures that have another figure each time, and times that a figure of them is of.
OF_A_TIME = FOR_A_PERIOD | VARYING | CHANGING
GUARDS = (
    same_qualifiers,
    same_direction,
    same_basis,
    same_days_meant,
    same_midnight,
    same_year_of_work,
    same_place,
    same_extent,
    same_beginning,
    same_number_beside,
    *WHOLE_GUARDS,
)
# So many of the fact's phrases in one clause tell of the one occasion.
MANY = 3
AGE = "age"


def guard_against(claim: Claim, one: FactWords, topic: frozenset[str], *, surely: bool = False) -> str:
    """What the guards between two claims have against it, with what the fact's own words say left out of both.

    Where it is `surely` told of the fact, its time need not be.
    """
    fact = one.fact
    both = claim.measure.qualifiers & fact.statement.measure.qualifiers
    claim = replace(without_words(claim, one.own, both), value=as_counted(claim, fact))
    statement = without_words(fact.statement, one.about, both, INCIDENTAL)
    claim = with_one_scope(replace(claim, scope=scope_left(claim, one)), fact.statement, fact.concepts)
    statement = without_said(statement, claim)
    place = statement.scope.place
    if place and not claim.scope.place and one.own | topic >= stems_in(place):
        statement = replace(statement, scope=replace(statement.scope, place=None))
    if isinstance(same_kind(claim, statement), Apart):
        return "kind"
    if _is_of_other_class(claim, fact):
        return "measure"
    if any(_may_be_other_year(claim.value, value) for value in fact.values):
        return "year"
    told = names_its_year(claim, fact) or _is_told_apart(claim, fact)
    if (
        (is_of_no_time(claim, fact) and not told and not surely)
        or is_of_some_now(claim, fact)
        or is_of_one_day(claim, fact)
    ):
        return "no time"
    if counts_from_another(claim, fact) or is_of_an_undated_event(claim, fact):
        return "no time"
    if numbers_another(claim, fact) or is_of_other_ages(claim, fact):
        return "number"
    for guard in GUARDS:
        answer = guard(claim, statement)
        if answer is not None:
            return answer.reason
    answer = _time(claim, statement)
    if isinstance(answer, Doubt) and (told or surely):
        return ""  # Which occasion is meant stands in the sentence.
    return answer.reason if answer is not None else ""


def _is_told_apart(claim: Claim, fact: Fact) -> bool:
    """Whether a clause has so many of the fact's phrases, or words in phrases of several, that it tells of the one occasion.

    What has a figure each year is told in the same words every time.
    """
    if fact.when is not None and fact.when.precision in PERIODS:
        return False
    phrases = phrases_in(told_by(claim), fact)
    joined = {word for phrase in phrases if len(phrase) > 1 for word in phrase}
    return max(len(phrases), len(joined)) >= MANY and PRESENT.isdisjoint(claim.measure.qualifiers)


def _is_of_other_class(claim: Claim, fact: Fact) -> bool:
    """Whether the claim states a property of another class: an age is no other time, the day of a figure no event."""
    ours, theirs = claim.measure.concepts, fact.concepts | fact.statement.measure.concepts
    if is_event_of(claim, fact) or is_same_turn(claim, fact):
        return False
    told = any(len(phrase) > 1 for phrase in phrases_in(told_by(claim), fact))
    dates = bool(ours) and ours <= OF_NO_PROPERTY and ours.isdisjoint(theirs) and not told
    return dates or (AGE in ours) != (AGE in theirs) or are_unlike_classes(ours, theirs)


def _time(claim: Claim, statement: Claim) -> Answer:
    """As between two claims, but what happened on a day of the year that an article tells happened then."""
    answer = time_apart_from_fact(claim, statement)
    if isinstance(answer, Apart) or claim.scope.time is None or statement.scope.time is None:
        return answer
    return answer if (claim.measure.concepts | statement.measure.concepts) & OF_A_TIME else None


def _may_be_other_year(a: Value, b: Value) -> bool:
    """Whether a date that does not tell its year would be the other's in that year."""
    if only_year_apart(a, b):
        return True
    if not isinstance(a, DateSpan) or not isinstance(b, DateSpan) or YEAR.search(a.text):
        return False
    if None in (a.first, a.last, b.first, b.last):
        return False
    days = [(day.month, day.day) for day in (a.first, b.first, b.last, a.last) if day is not None]
    return days == sorted(days)
