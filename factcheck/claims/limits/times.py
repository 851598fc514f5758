"""Of which time a figure is.

The time is a date in the claim's own segment, else one in its sentence, else that of the list, the entry or the heading
above; a date that is the claim's own value is no scope.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.limits.cell_years import year_alone
from factcheck.claims.limits.entries import time_of_entry
from factcheck.claims.reading.discourse import REACH, Discourse
from factcheck.claims.reading.label_runs import dates_its_label
from factcheck.claims.reading.lives import is_life_date
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.lead_ins import time_of_list
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.tokens import Token, is_figure
from factcheck.claims.words.years import YEAR
from factcheck.lexicon.grammar import DETERMINERS, PRONOUNS, WEEKDAYS
from factcheck.lexicon.occurrence import FOR_A_PERIOD, RECURRENT
from factcheck.values.value import DatePrecision, DateSpan, Moment, TimeOfDay, Value

# "That day", "the same year": a time named before.
ANAPHORIC = frozenset({"that", "same"})
# What may stand before the date that a section is about: "On 8 March", "Wednesday, 8 March".
DATE_LEADS = frozenset({"in", "on", "the", "day", "of", ","}) | WEEKDAYS
# So many sentences under a heading are of its date.
HEADED = 11
# Periods that results are reported for.
PERIODS = frozenset(
    {DatePrecision.QUARTER, DatePrecision.MONTH, DatePrecision.PART, DatePrecision.YEAR, DatePrecision.SPAN}
)
# Words that set one figure against another.
COMPARING = frozenset("compared against versus vs than".split())
# Prepositions before a date that opens a sentence and dates all that its first verb tells.
DATING = frozenset({"in", "on", "for", "during"})
OF, WHEN = "of", "when"
# What heads the column of the years that the rows are of.
YEAR_HEADS = frozenset({"year", "season", "edition"})
CALENDAR_UNITS = frozenset("day week month quarter season year decade session".split())


def read_time(
    parsed: Parsed, segment: Segment, value: Value, concepts: frozenset[str], discourse: Discourse
) -> DateSpan | None:
    """The time that a value of `segment` is of; `concepts` are those of its measure."""
    period = _reported_period(parsed, value) if concepts & FOR_A_PERIOD else None
    if period is None and not isinstance(value, Moment):
        period = _year_of_head(parsed) or _year_in_row(parsed, discourse)
    happens = not concepts.isdisjoint(RECURRENT)
    return period or _time(parsed, segment, value, discourse, happens=happens)


def _time(
    parsed: Parsed, segment: Segment, value: Value, discourse: Discourse, *, happens: bool
) -> DateSpan | None:
    if isinstance(value, DateSpan):
        return None
    told = (
        _time_in_sentence(parsed, segment.first, segment.last, value)
        or _fronted_time(parsed, segment.first)
        or _time_before_when(parsed, segment.first)
    )
    if told is not None:
        return told
    index = parsed.read.index
    words = {t.lower for t in parsed.tokens[segment.first : segment.last]}
    # "She got 50.4% of the vote" goes on about the day of the sentence before.
    goes_on = happens and parsed.tokens[0].lower in PRONOUNS
    if goes_on or (words & ANAPHORIC and words & CALENDAR_UNITS):
        return _time_before(index, discourse)
    return (
        time_of_list(index, discourse) or time_of_entry(index, discourse) or _heading_time(index, discourse)
    )


def _time_in_sentence(parsed: Parsed, first: int, last: int, value: Value) -> DateSpan | None:
    """The date in the segment of a value, else in a phrase of its sentence that states nothing itself, else in front of it."""
    bounds = [(first, last)]
    # A date in another clause dates that clause ("and was founded in July 2023"); one in a phrase dates them all.
    bounds += [
        (s.first, s.last)
        for number, s in enumerate(parsed.segments)
        if s.verb is None and not _has_figure(parsed, s) and not dates_its_label(parsed, number)
    ]
    bounds += _in_front(parsed, first)
    for begin, stop in bounds:
        dates = [
            date
            for i in range(begin, stop)
            if isinstance(date := _with_next_year(parsed.tokens, i), DateSpan)
            and not is_life_date(parsed, i)
            # A time of day is that of a day: "at 6 p.m. the 19th-century mast fell" tells no century of it.
            and (date.precision is DatePrecision.DAY or not isinstance(value, TimeOfDay))
            and not _is_compared(parsed, value, i)
        ]
        # "Since 1953" and "its worst day since March" say from when something is counted, not when it was.
        closed = [moment for moment in map(_moment, dates) if moment is not None]
        if closed:
            return closed[0]
    return None


def _with_next_year(tokens: Sequence[Token], position: int) -> Value | None:
    """The value of a token, a year with the one that follows it: "at its peak in 2013 and 2014" is of both."""
    date, joined = tokens[position].value, tokens[position + 1 : position + 3]
    if len(joined) < 2 or not isinstance(date, DateSpan) or joined[0].lower != "and":
        return date
    other = joined[1].value
    if not isinstance(other, DateSpan) or not date.precision is other.precision is DatePrecision.YEAR:
        return date
    if date.last is None or other.first is None or (other.first - date.last).days != 1:
        return date
    text = f"{date.text} and {other.text}"
    return replace(date, last=other.last, precision=DatePrecision.SPAN, text=text, end=other.end)


def _fronted_time(parsed: Parsed, first: int) -> DateSpan | None:
    """The date of a clause with "when" that opens the sentence: "When she took over in 2004, nearly 50% had voted"."""
    opening = parsed.segments[0]
    if parsed.tokens[0].lower != WHEN or opening.last > first:
        return None
    dates = [token.value for token in parsed.tokens[: opening.last] if isinstance(token.value, DateSpan)]
    return _moment(dates[0]) if len(dates) == 1 else None


def _time_before_when(parsed: Parsed, first: int) -> DateSpan | None:
    """The date right before a clause with "when", which tells what happened then: "it began on 7 April, when a quake shook it"."""
    tokens = parsed.tokens
    before = first - 1 - (first > 1 and tokens[first - 1].text == ",")
    if before < 0 or tokens[first].lower != WHEN:
        return None
    date = tokens[before].value
    return _moment(date) if isinstance(date, DateSpan) else None


def _in_front(parsed: Parsed, first: int) -> list[tuple[int, int]]:
    """Where the date stands that opens a sentence, for what only goes on with its verb: "In 2021 it sold 4 boats and 9 cars"."""
    tokens, segment = parsed.tokens, next(s for s in parsed.segments if s.first == first)
    dated = len(tokens) > 1 and tokens[0].lower in DATING and isinstance(tokens[1].value, DateSpan)
    goes_on = segment.opening is Opening.COORDINATE and not _acts(tokens, segment)
    return [(0, 2)] if dated and goes_on else []


def _acts(tokens: Sequence[Token], segment: Segment) -> bool:
    """Whether a segment has a verb that is none of a noun's forms: behind an article or before "of" it is ("a loss of")."""
    verb = segment.verb
    if verb is None or tokens[verb - 1].lower in DETERMINERS:
        return False
    return verb + 1 >= len(tokens) or tokens[verb + 1].lower != OF


def _is_compared(parsed: Parsed, value: Value, date: int) -> bool:
    """Whether a date is that of another figure which the value is set against: "$7 billion, as compared with $8 billion for 2021"."""
    told = [token for token in parsed.tokens[:date] if token.start > value.start]
    at = next((i for i, token in enumerate(told) if token.lower in COMPARING), len(told))
    return any(is_figure(token) for token in told[at:])


def _reported_period(parsed: Parsed, told: Value) -> DateSpan | None:
    """The period that results are reported for: "On 28 February it published its results for the fourth quarter"."""
    for i, token in enumerate(parsed.tokens):
        value, before = token.value, {parsed.tokens[max(0, i - k)].lower for k in (1, 2)}
        if isinstance(value, DateSpan) and value.precision in PERIODS and "for" in before:
            if _is_compared(parsed, told, i):
                continue
            return _moment(value)
    return None


def _time_before(index: int, discourse: Discourse) -> DateSpan | None:
    """The last date of the sentences just before in the same block, which "that day" and "the same year" mean.

    What is still to come when the article appears dates none of what it says has happened.
    """
    block, published = discourse.block(index), discourse.document.published
    for before in range(index - 1, max(-1, index - 1 - REACH), -1):
        if discourse.block(before) is not block:
            return None
        read = discourse.sentence(before)
        dates = [token.value for token in read.tokens if isinstance(token.value, DateSpan)]
        if dates:
            last = dates[-1]
            to_come = published is not None and last.first is not None and last.first > published
            return None if to_come else _moment(last)
    return None


def _year_of_head(parsed: Parsed) -> DateSpan | None:
    """The year that a row or a column of a table is headed by: "2021"."""
    part: list[Token] = []
    for token in parsed.tokens[: parsed.read.heads]:
        if token.text != ":":
            part.append(token)
            continue
        if len(part) == 1 and YEAR.fullmatch(part[0].text):
            found = year_alone(part[0].text)
            if found is not None:
                return replace(found, start=part[0].start, end=part[0].end)
        part = []
    return None


def _year_in_row(parsed: Parsed, discourse: Discourse) -> DateSpan | None:
    """The year that another cell of the row has, under "Year": "Corran | 1987 | 119"."""
    cell = parsed.read.block.cell
    told = discourse.cells.text_under(cell, YEAR_HEADS) if cell is not None else ""
    found = year_alone(told) if YEAR.fullmatch(told) else None
    return replace(found, start=parsed.tokens[0].start, end=parsed.tokens[0].start) if found else None


def _moment(span: DateSpan) -> DateSpan | None:
    """The time that a date puts a figure at: the year of "by 2010", nothing of "since 1953"."""
    if span.comparator in ("=", "~"):
        return span
    if span.comparator == "<=" and span.last is not None:
        return replace(span, first=span.last.replace(month=1, day=1))
    return None


def _has_figure(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment states a figure of its own, which its date then belongs to: "down from 53% in 2016"."""
    tokens = parsed.tokens[segment.first : segment.last]
    return any(is_figure(token) for token in tokens)


def _heading_time(index: int, discourse: Discourse) -> DateSpan | None:
    """The date that the heading above opens with, in an article that goes through its days."""
    above = discourse.heading_above(index)
    if above is None or index - above > HEADED:
        return None
    read = discourse.sentence(above)
    dates = [i for i, token in enumerate(read.tokens) if isinstance(token.value, DateSpan)]
    leads = dates and all(t.lower in DATE_LEADS or not t.lower for t in read.tokens[: dates[0]])
    value = read.tokens[dates[0]].value if leads else None
    return value if isinstance(value, DateSpan) else None
