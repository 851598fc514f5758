"""Of whom a value is said and what it measures: by its clause, and by what its table, its event and its plan say besides."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from factcheck.claims.claim import Grounds, Measure, Subject
from factcheck.claims.limits.bearing import told_of_plan
from factcheck.claims.measure.carried_units import with_carried_measure
from factcheck.claims.measure.counts import counted_as
from factcheck.claims.measure.happening import of_event
from factcheck.claims.measure.headed import with_measure_above
from factcheck.claims.measure.in_rows import measure_in_row
from factcheck.claims.measure.measure import read_measure
from factcheck.claims.measure.works import year_in_sheet, year_of_work
from factcheck.claims.placing import dates_a_thing
from factcheck.claims.reading.lives import life_date
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.spot import Spot
from factcheck.claims.subject.occasions import stands_in_occasion
from factcheck.claims.subject.of_sole import of_sole
from factcheck.claims.subject.subject import find_subject
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.occurrence import DATED_FIGURE
from factcheck.values.value import Moment, Value

# What is left of a measure where only the day of saying is dated.
OF_SAYING = frozenset({"announce", DATED_FIGURE})
# The subject of a date that describes a thing: it is said of no one else.
NOBODY = Subject("", "", Grounds.NONE)


def matter_of(spot: Spot, value: Value) -> tuple[Subject, Measure, Value] | None:
    """Subject and measure of a value, and the value as that measure counts it; None for a date that only says which is meant."""
    parsed, number, position, discourse = spot.parsed, spot.number, spot.position, spot.discourse
    told = _told(spot, value)
    if told is None:
        return None
    subject, measure = told
    measure = year_in_sheet(parsed, number, value, discourse) or measure
    measure = with_measure_above(measure, parsed, position, value, discourse)
    measure = with_carried_measure(measure, parsed, position, discourse)
    value, measure = counted_as(value, measure)
    measure = of_event(measure, subject, value, within=stands_in_occasion(parsed, position, discourse))
    planned = told_of_plan(parsed, number, position) if isinstance(value, Moment) else None
    if planned is not None:
        measure = _of_saying(measure, {token.stem for token in parsed.tokens[:planned]})
    return subject, measure, value


def _told(spot: Spot, value: Value) -> tuple[Subject, Measure] | None:
    """Of whom the sentence says the value, and as what; None for a date that says which of several is meant."""
    of_work = year_of_work(spot.parsed, spot.number, spot.position, value, spot.discourse)
    if of_work is not None:
        return of_work
    if _qualifies_noun(spot.parsed, spot.position):
        return (NOBODY, Measure("date")) if dates_a_thing(value) else None
    return _told_by_clause(spot, value)


def _told_by_clause(spot: Spot, value: Value) -> tuple[Subject, Measure]:
    """Of whom the clause or the row says the value, and what it measures."""
    parsed, number, position, row = spot.parsed, spot.number, spot.position, spot.row
    lived = life_date(parsed, position)
    if lived:
        return lived
    paired = row.subject(position) if row is not None else None
    subject = paired or find_subject(parsed, number, position, spot.discourse)
    subject = of_sole(parsed, number, position, subject, spot.discourse) or subject
    measure = read_measure(parsed, number, position, value, subject.key)
    if row is None:
        return subject, measure
    return subject, measure_in_row(row, parsed, measure, value, subject.key)


def _of_saying(measure: Measure, stems: Set[str]) -> Measure:
    """The measure of a day on which a plan was told: it dates the saying, and nothing of what was said."""
    words = tuple(word for word in measure.words if word in stems)
    return replace(
        measure, concepts=measure.concepts & OF_SAYING, words=words, near=measure.near & stems, label=""
    )


def _qualifies_noun(parsed: Parsed, position: int) -> bool:
    """Whether a date or a time only says which: "the 2008 crisis", "a March 5 letter", "the 8 p.m. news" date nothing."""
    tokens = parsed.tokens
    if not isinstance(tokens[position].value, Moment) or position + 1 >= len(tokens) or position == 0:
        return False
    following = tokens[position + 1]
    is_noun = following.kind is TokenKind.WORD and not is_small(following.lower) and not following.named
    return is_noun and tokens[position - 1].lower in DETERMINERS
