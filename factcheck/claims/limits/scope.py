"""What limits a claim: the time it speaks of, the place, the part, the basis it is counted on, its condition.

The time is a date in the claim's own segment, else one in its sentence, else that of the heading above; a date
that is the claim's own value is no scope. What the text leaves out stays None.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from factcheck.claims.claim import Scope
from factcheck.claims.limits.cell_years import year_alone
from factcheck.claims.limits.conditions import is_set_on_condition
from factcheck.claims.limits.entries import time_of_entry
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import REACH, Discourse
from factcheck.claims.reading.label_runs import dates_its_label
from factcheck.claims.reading.lives import is_life_date
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.lead_ins import time_of_list
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.patterns import is_label
from factcheck.claims.words.segments import Opening, Segment, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind, is_figure
from factcheck.claims.words.vocabulary import LIGHT_STEMS, concepts_of
from factcheck.claims.words.years import YEAR
from factcheck.lexicon.grammar import DETERMINERS, PLACE_PREPOSITIONS, PRONOUNS, RELATIVES, WEEKDAYS
from factcheck.lexicon.numerals import ONES, TEENS, TENS
from factcheck.lexicon.occurrence import FOR_A_PERIOD, RECURRENT
from factcheck.lexicon.scopes import BASES, CONDITIONS, DEICTIC, PLACE_WORDS
from factcheck.lexicon.undergoing import AUTHORITIES, COLLEAGUES
from factcheck.values.expression import Expression
from factcheck.values.value import DatePrecision, DateSpan, Moment, Quantity, TimeOfDay, Value

# What a unit of speed says of itself: "40 miles per hour", "10 metres a second".
OF_SPEEDS = frozenset({"per hour", "per minute", "per second"})
# "That day", "the same year": a time named before.
ANAPHORIC = frozenset({"that", "same"})
# Words that take some of a number: "one of the 14 routes". "All of its 40 branches" are 40.
SOME_OF = frozenset("one some most many several half few none neither either".split())
JOINING = frozenset({"and", "or", "but"})
INCLUDED = " included"
# How many words may stand between "of" and the number: "eight of the world's 10 highest peaks".
MOST_WORDS_OF_WHOLE = 4
# What may stand before the date that a section is about: "On 8 March", "Wednesday, 8 March".
DATE_LEADS = frozenset({"in", "on", "the", "day", "of", ","}) | WEEKDAYS
# So many sentences under a heading are of its date.
HEADED = 11
# Periods that results are reported for.
PERIODS = frozenset(
    {DatePrecision.QUARTER, DatePrecision.MONTH, DatePrecision.PART, DatePrecision.YEAR, DatePrecision.SPAN}
)
AUTHORITY_STEMS = frozenset(map(stem, AUTHORITIES))
# Words that set one figure against another.
COMPARING = frozenset("compared against versus vs than".split())
# A year alone in the head of a row or a column.
# Prepositions before a date that opens a sentence and dates all that its first verb tells.
DATING = frozenset({"in", "on", "for", "during"})
OF, WHEN = "of", "when"
# The condition of a price that is set for some case.
ON_CONDITION = "on a condition"
EACH, EVERY = frozenset({"each", "apiece"}), frozenset({"each", "every"})
# What heads the column of the years that the rows are of.
YEAR_HEADS = frozenset({"year", "season", "edition"})
CALENDAR_UNITS = frozenset("day week month quarter season year decade session".split())


def _any_of(phrases: Iterable[str]) -> Expression:
    return Expression(rf"\b(?:{'|'.join(phrases)})\b")


_BASIS = _any_of(f"(?P<b{i}>{pattern})" for i, (_, pattern) in enumerate(BASES))
_CONDITION, _DEICTIC, _PLACE_WORD = _any_of(CONDITIONS), _any_of(DEICTIC), _any_of(PLACE_WORDS)
# What names or counts some of a whole is no condition of it ("three children, including Ida", "all boats, Orrin included"); "including VAT" is one.
_LISTED = Expression(
    rf",\s+including(?=\s+(?:[A-Z][a-z]|[0-9]|(?:{'|'.join([*ONES, *TEENS, *TENS])})\b))|,\s+[A-Z][a-z][\w-]*\s+included\b"
)


def read_scope(
    parsed: Parsed, number: int, position: int, value: Value, concepts: frozenset[str], discourse: Discourse
) -> Scope:
    """The scope of the value at token `position` in segment `number`; `concepts` are those of its measure."""
    segment = parsed.segments[number]
    reading = discourse.document.reading
    start, end = parsed.tokens[segment.first].start, parsed.tokens[segment.last - 1].end
    segment_text = " ".join(reading[start:end].lower().split())
    sentence = reading[parsed.read.sentence.start : parsed.read.sentence.end]
    sentence_text = " ".join(_LISTED.sub(",", sentence).lower().split())
    period = _reported_period(parsed, value) if concepts & FOR_A_PERIOD else None
    dated = isinstance(value, Moment)
    time = period or (None if dated else _year_of_head(parsed) or _year_in_row(parsed, discourse))
    time = time or _time(
        parsed, segment.first, segment.last, value, discourse, happens=bool(concepts & RECURRENT)
    )
    return Scope(
        time=time,
        place=_place(parsed, segment.first, segment.last, segment_text, value),
        part=None,
        basis=_basis(segment_text, value) or _apiece(parsed, position) or _of_each(parsed, segment),
        condition=_heads(parsed, value)
        or _condition(sentence_text)
        or (ON_CONDITION if is_set_on_condition(parsed, number, position, concepts) else None)
        or (None if dated else _share_of(parsed, position))
        or (None if time or dated else _first(_DEICTIC, _told_of_value(parsed, segment, position, reading))),
    )


def _time(
    parsed: Parsed, first: int, last: int, value: Value, discourse: Discourse, *, happens: bool
) -> DateSpan | None:
    if isinstance(value, DateSpan):
        return None
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
            if isinstance(date := parsed.tokens[i].value, DateSpan)
            and not is_life_date(parsed, i)
            # A time of day is that of a day: "at 6 p.m. the 19th-century mast fell" tells no century of it.
            and (date.precision is DatePrecision.DAY or not isinstance(value, TimeOfDay))
            and not _is_compared(parsed, value, i)
        ]
        # "Since 1953" and "its worst day since March" say from when something is counted, not when it was.
        closed = [moment for moment in map(_moment, dates) if moment is not None]
        if closed:
            return closed[0]
    fronted = _fronted_time(parsed, first)
    if fronted is not None:
        return fronted
    words = {t.lower for t in parsed.tokens[first:last]}
    # "She got 50.4% of the vote" goes on about the day of the sentence before.
    goes_on = happens and parsed.tokens[0].lower in PRONOUNS
    if goes_on or (words & ANAPHORIC and words & CALENDAR_UNITS):
        return _time_before(parsed.read.index, discourse)
    index = parsed.read.index
    return (
        time_of_list(index, discourse) or time_of_entry(index, discourse) or _heading_time(index, discourse)
    )


def _fronted_time(parsed: Parsed, first: int) -> DateSpan | None:
    """The date of a clause with "when" that opens the sentence: "When she took over in 2004, nearly 50% had voted"."""
    opening = parsed.segments[0]
    if parsed.tokens[0].lower != WHEN or opening.last > first:
        return None
    dates = [token.value for token in parsed.tokens[: opening.last] if isinstance(token.value, DateSpan)]
    return _moment(dates[0]) if len(dates) == 1 else None


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


def _told_of_value(parsed: Parsed, segment: Segment, position: int, reading: str) -> str:
    """The words of the segment without a relative clause before its verb: "the ship that sank on Tuesday cost $5 million"."""
    tokens, last = parsed.tokens, min(position, segment.last)
    start, end = tokens[segment.first].start, tokens[segment.last - 1].end
    verbs = verbs_before(tokens, segment.first, last)
    relative = next((i for i in range(segment.first, last) if tokens[i].lower in RELATIVES), None)
    if verbs and relative is not None and any(relative < verb < verbs[0] - 1 for verb in verbs):
        kept = f"{reading[start : tokens[relative].start]} {reading[tokens[verbs[0]].start : end]}"
    else:
        kept = reading[start:end]
    return " ".join(kept.lower().split())


def _heads(parsed: Parsed, value: Value) -> str | None:
    """What the row and the column of a table are about, where that is neither a name nor a measure.

    "Falls" among causes of death, "In 2021" among times: each cell holds of its own row and column only. A date is the
    time of the cell, and one head alone is its label.
    """
    if not parsed.read.crossed:
        return None
    limits = []
    part: list[Token] = []
    for token in parsed.tokens[: parsed.read.heads]:
        if token.text != ":":
            part.append(token)
            continue
        told = any(t.named for t in part) or concepts_of(part, kind_of(value)) or _is_date(part)
        told = told or is_label(part, value)
        if not told and any(t.stem not in LIGHT_STEMS for t in part):
            limits.append(" ".join(t.text.lower() for t in part if t.kind is not TokenKind.MARK))
        part = []
    return ", ".join(limits) or None


def _is_date(part: Sequence[Token]) -> bool:
    """Whether a head is nothing but a date: "Q4 2022", "2021"."""
    return all(isinstance(token.value, DateSpan) or YEAR.fullmatch(token.text) for token in part)


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


def _share_of(parsed: Parsed, position: int) -> str | None:
    """The share that is stated of the value at `position`: who owns "12 of 40 boats" has not 40."""
    tokens = parsed.tokens
    floor = max(0, position - 1 - MOST_WORDS_OF_WHOLE)
    for before in range(position - 1, floor, -1):
        token = tokens[before]
        if token.lower == "of":
            share = before - 2 if tokens[before - 1].lower == "out" and before > 1 else before - 1
            value = tokens[share].value
            if isinstance(value, Quantity):
                return f"{value.text.lower()} of"
            return f"{tokens[share].lower} of" if tokens[share].lower in SOME_OF else None
        if token.kind not in (TokenKind.WORD, TokenKind.POSSESSIVE) or token.lower in JOINING:
            return None  # "60 tonnes of sand and 40 of gravel": each has its own.
    return None


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


def _place(parsed: Parsed, first: int, last: int, segment_text: str, value: Value) -> str | None:
    paid = kind_of(value).startswith("money")
    names = tuple(parsed.names(first, last))
    for number, name in enumerate(names):
        before = parsed.tokens[name.first - 1].lower if name.first > first else ""
        if before == "the" and name.first - 1 > first:
            before = parsed.tokens[name.first - 2].lower
        if before == "from" and name.last < last and parsed.tokens[name.last].lower == "to":
            continue  # "On its way from Oslo to Tessel" is a route, and no place of the figure.
        if paid and _is_seat(parsed, name, first):
            continue  # "Prosecutors in Leeds settled with Norvane": where they sit is no place of the sum.
        if before in PLACE_PREPOSITIONS and parsed.tokens[name.first].kind is TokenKind.WORD:
            owned = _owned(parsed, names[number : number + 2], last)
            if owned is None:
                return name.text
            if owned:
                return owned
    return _first(_PLACE_WORD, segment_text)


def _is_seat(parsed: Parsed, name: NameSpan, first: int) -> bool:
    """Whether a name is only where they sit who settle or fine in the name of the law."""
    noun = parsed.tokens[name.first - 2] if name.first - 2 >= first else None
    return noun is not None and (noun.stem in AUTHORITY_STEMS or noun.lower in COLLEAGUES)


def _owned(parsed: Parsed, names: Sequence[NameSpan], last: int) -> str | None:
    """What an owner's name is only the owner of: "from NASA's Kennedy Space Center" is from there; "" where that has no name."""
    owner = names[0]
    if owner.last >= last or parsed.tokens[owner.last].kind is not TokenKind.POSSESSIVE:
        return None
    following = names[1] if len(names) > 1 else None
    return following.text if following and following.first == owner.last + 1 else ""


def _apiece(parsed: Parsed, position: int) -> str | None:
    """What everybody has: "the losers get $17 million each", "three that are each 200 metres long"."""
    beside = {token.lower for token in parsed.tokens[max(0, position - 1) : position + 2]}
    return "per person" if beside & EACH else None


def _of_each(parsed: Parsed, segment: Segment) -> str | None:
    """What a clause tells of each of several: "Each cable measures 2,300 metres"."""
    tokens, first = parsed.tokens, segment.first
    noun = tokens[first + 1] if first + 1 < segment.last else None
    if (
        tokens[first].lower not in EVERY
        or noun is None
        or noun.kind is not TokenKind.WORD
        or segment.verb is None
    ):
        return None
    return f"per {noun.lower}" if segment.verb == first + 2 else None


@lru_cache(maxsize=64)
def _named_basis(text: str) -> re.Match[str] | None:
    return _BASIS.search(text)


def _basis(text: str, value: Value) -> str | None:
    """What a figure is counted on; "per hour" of its own unit says how fast something goes, in whatever unit."""
    match = _named_basis(text)
    told = match.lastgroup and BASES[int(match.lastgroup[1:])][0] if match else None
    if match and told in OF_SPEEDS and match.group() in value.text.lower():
        return _basis(text.replace(match.group(), " ", 1), value)
    return told


@lru_cache(maxsize=64)
def _condition(text: str) -> str | None:
    """The condition that a sentence names; "prototypes included" as "including prototypes"."""
    told = _first(_CONDITION, text)
    if told is not None and told.endswith(INCLUDED):
        return f"including {told.removesuffix(INCLUDED)}"
    return told


def _first(phrases: Expression, text: str) -> str | None:
    match = phrases.search(text)
    return match.group() if match else None
