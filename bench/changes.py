"""Writes other values in the form of a given one: each change makes a sentence say something else.

Digits that changed places, a lost or added zero, a fifth more, another magnitude word, another year, month or day:
the slips that editors know. A value that no slip applies to (a word of its own, a relative date) yields nothing.
Whether the change leaves the words free to be right both ways ("about 2,000" and "2,400") is for the caller to see.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise

from bench.written import MONTHS, NUMERAL, TENS, WEEKDAYS, Rewrite, decimals_of, number_of, write_like
from factcheck.values.value import DateSpan, Quantity, Value

SWAPPED, TENFOLD, FIFTH = "digits swapped", "ten times", "a fifth more"
MAGNITUDE, YEAR, MONTH, DAY = "another magnitude", "another year", "another month", "another day"

# The magnitude word of the amount itself; "per million tokens" is another matter.
SCALE = re.compile(r"\b(?P<word>thousand|million|billion|trillion)|(?<=\d)(?P<letter>[MBT])\b")
OTHER_SCALE = {"thousand": "million", "million": "billion", "billion": "million", "trillion": "billion"} | {
    "M": "B",
    "B": "M",
    "T": "B",
}
# Numbers whose other digits would want another ending or another half.
ORDINAL_OR_MIXED = re.compile(r"\d(?:st|nd|rd|th)\b|\d[½¼¾]|\band an? \w+")
A_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
A_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
ISO_MONTH = re.compile(r"(?<=\d{4}-)\d\d(?!\d)")
A_DAY = re.compile(
    rf"\b\d{{1,2}}(?=(?:\s|&nbsp;)+(?:{'|'.join(MONTHS)})\b)|(?<=\d{{4}}-\d\d-)\d\d\b|(?<=[a-z] )\d{{1,2}}(?=$|,)"
)
A_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")
# In place of February, March, for not every day is in February.
MONTH_AFTER_A_QUARTER = {"10": "01", "11": "03", "12": "03"}
FIFTH_MORE = {"five": "six", "ten": "twelve"}
WORD_CHANGES = ((TENFOLD, TENS), (FIFTH, FIFTH_MORE))


def changes(value: Value, words: str) -> tuple[Rewrite, ...]:
    """Other values in the form of `words`, which were read as `value`.

    >>> from factcheck.values.parse import parse_value
    >>> [change.words for change in changes(parse_value("$589 billion"), "$589 billion")]
    ['$859 billion', '$5,890 billion', '$707 billion', '$589 million']
    """
    match value:
        case Quantity():
            found = list(_amounts(value, words))
        case DateSpan():
            found = list(_dates(words))
        case _:
            found = []
    return tuple(change for change in found if change.words != words)


def _amounts(value: Quantity, words: str) -> Iterator[Rewrite]:
    if ORDINAL_OR_MIXED.search(words):
        return
    whole = value.unit not in ("percent", "percentage_point") and not SCALE.search(
        words.partition(" per ")[0]
    )
    pair = isinstance(value.number, tuple)
    if not pair and (first := NUMERAL.search(words)):
        yield Rewrite(SWAPPED, words[: first.start()] + swapped(first[0]) + words[first.end() :])
    if numeral := NUMERAL.search(words):
        yield Rewrite(TENFOLD, _each(words, 2 if pair else 1, lambda one: _tenfold(one, whole)))
        if not words.startswith("s", numeral.end()):  # "1,000s of chips" is no number to count on from.
            yield Rewrite(FIFTH, _each(words, 2 if pair else 1, lambda one: _a_fifth_more(one, whole)))
    else:
        yield from _in_words(words)
    amount = words.partition(" per ")[0]
    if not pair and (scale := SCALE.search(amount)):
        other = OTHER_SCALE[scale[0]]
        yield Rewrite(MAGNITUDE, words[: scale.start()] + other + words[scale.end() :])


def _each(words: str, most: int, change: Callable[[str], str]) -> str:
    return NUMERAL.sub(lambda numeral: change(numeral[0]), words, count=most)


def swapped(numeral: str) -> str:
    """The numeral with the first two neighbouring digits that differ changed over; as it was where that says nothing.

    >>> swapped("16.97"), swapped("2,048"), swapped("500")
    ('61.97', '2,408', '500')
    """
    places = [i for i, character in enumerate(numeral) if character.isdigit()]
    for a, b in pairwise(places):
        leads_with_zero = a == places[0] and numeral[b] == "0"
        if numeral[a] != numeral[b] and not leads_with_zero:
            return numeral[:a] + numeral[b] + numeral[a + 1 : b] + numeral[a] + numeral[b + 1 :]
    return numeral


def _tenfold(numeral: str, whole: bool) -> str:
    """Ten times as much; prices keep their cents."""
    return write_like(number_of(numeral) * 10, numeral, max(decimals_of(numeral) - (not whole), 0))


def _a_fifth_more(numeral: str, whole: bool) -> str:
    """A fifth more, with one more decimal where it takes one; what comes in pieces stays whole."""
    more = number_of(numeral) * Decimal("1.2")
    places = decimals_of(numeral)
    if not whole and places == 0 and number_of(numeral) < 100:
        places = 0 if more == more.to_integral_value() else 1
    return write_like(more, numeral, places)


def _in_words(words: str) -> Iterator[Rewrite]:
    """Small numbers in words: "three" to "thirty", "five" to "six"."""
    first, space, rest = words.partition(" ")
    for way, table in WORD_CHANGES:
        other = table.get(first.lower())
        if other:
            yield Rewrite(way, (other.capitalize() if first[0].isupper() else other) + space + rest)


def _dates(words: str) -> Iterator[Rewrite]:
    """Another year, month, day or weekday in the same form; the day stays one that every month has."""
    yield from _swap(YEAR, A_YEAR, words, lambda year: str(int(year) - (10 if f"{year}s" in words else 1)))
    yield from _swap(MONTH, A_MONTH, words, lambda month: _another_month(month, words))
    yield from _swap(MONTH, ISO_MONTH, words, _another_iso_month)
    yield from _swap(DAY, A_DAY, words, _another_day)
    yield from _swap(DAY, A_WEEKDAY, words, lambda day: WEEKDAYS[(WEEKDAYS.index(day) + 3) % 7])


def _another_month(month: str, words: str) -> str:
    """A quarter of a year later; in place of February, March, for not every day is in February."""
    other = MONTHS[(MONTHS.index(month) + 3) % 12]
    return "March" if other == "February" and A_DAY.search(words) else other


def _another_iso_month(month: str) -> str:
    return MONTH_AFTER_A_QUARTER.get(month, f"{int(month) + 3:02}")


def _another_day(day: str) -> str:
    other = int(day) + 2 if int(day) <= 26 else int(day) - 4
    return f"{other:0{len(day)}}" if day.startswith("0") else str(other)


def _swap(way: str, pattern: re.Pattern[str], words: str, change: Callable[[str], str]) -> Iterator[Rewrite]:
    found = pattern.search(words)
    if found:
        yield Rewrite(way, words[: found.start()] + change(found[0]) + words[found.end() :])
