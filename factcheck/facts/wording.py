"""The words of values and times as the keys of a fact take them, proved by the parser that reads the keys.

A value in an article leaves its hedge outside ("about"), and a day may be one that only the article's date tells
("last Monday"); a fact has to say both by itself. What no words give back exactly is left unsaid.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from factcheck.lexicon.clock import LEADS
from factcheck.lexicon.hedges import Hedge
from factcheck.values.compare import implies
from factcheck.values.dates import parse_date
from factcheck.values.own_words import NO_WORDS, OwnWords
from factcheck.values.parse import parse_value
from factcheck.values.value import DateSpan, Flag, Name, Quantity, TimeOfDay, Value


def value_words(value: Value, own: OwnWords = NO_WORDS) -> str:
    """Words that the key `value` reads as exactly this value; empty where there are none.

    >>> from factcheck.values.find import find_values
    >>> [value_words(value) for value in find_values("It cost nearly $6 million, over 40% more, in July 2023.")]
    ['nearly $6 million', 'over 40%', 'July 2023']
    """
    for words in _candidates(value):
        read = parse_value(words, own)
        if read is not None and implies(read, value) and implies(value, read):
            return words
    return ""


def time_words(time: DateSpan) -> str:
    """Words that the key `when` reads as exactly these days; empty where there are none.

    >>> time_words(parse_date("27 January 2025")), time_words(parse_date("Q1 2025")), time_words(parse_date("2019"))
    ('2025-01-27', 'Q1 2025', '2019')
    """
    for words in _days(time):
        read = parse_date(words)
        if read is not None and (read.first, read.last) == (time.first, time.last):
            return words
    return ""


def _candidates(value: Value) -> Iterator[str]:
    match value:
        case Flag():
            yield "yes" if value.flag else "no"
        case Name():
            yield value.name
        case TimeOfDay():
            yield from _hedged(value)
        case DateSpan():
            if not value.relative:
                yield " ".join(value.text.split())
            yield from _days(value)
        case Quantity():
            yield from _hedged(value)


def _hedged(value: Quantity | TimeOfDay) -> Iterator[str]:
    """The words of a value, and with each hedge that may stand before them."""
    words = " ".join(value.text.split())
    yield words
    leads = get_args(Hedge) if isinstance(value, Quantity) else (*LEADS, "between")
    yield from (f"{lead} {words}" for lead in leads)


def _days(time: DateSpan) -> Iterator[str]:
    """A day, a month or a year in figures, then the words of the text."""
    if time.first is not None:
        yield time.first.isoformat()
        yield f"{time.first:%Y-%m}"
        yield f"{time.first:%Y}"
    if not time.relative:
        yield " ".join(time.text.split())
