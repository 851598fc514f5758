"""Finding values: every quantity, date and time of day in a text, in order, and the digits that are neither with the reason.

Addresses, code and dates are found first; then the reader goes over the anchors that they leave. Every run of
digits ends up in exactly one item.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from factcheck.values.anchors import DIGIT_RUN, find_anchors
from factcheck.values.dates import find_dates
from factcheck.values.expression import Expression
from factcheck.values.life_years import find_ages
from factcheck.values.none_harmed import find_none_harmed
from factcheck.values.own_words import NO_WORDS, OwnWords
from factcheck.values.reader import Item, Reader
from factcheck.values.times_of_day import find_times
from factcheck.values.value import DateSpan, NotAValue, Quantity, TimeOfDay, Value

# Each with a literal prefix of its own, for which the text is searched at once.
_RESERVED: Final = (
    ("http", "address", Expression(r"https?://[^\s<>\"”)\]]{1,2000}")),
    ("www.", "address", Expression(r"www\.[^\s<>\"”)\]]{1,2000}")),
    ("`", "code", Expression(r"`[^`\n]{1,400}`")),
)
_BLANK_LINES: Final = Expression(r"\n[^\S\n]*\n\s*")


def find_values(
    text: str, published: date | None = None, own: OwnWords = NO_WORDS
) -> tuple[Quantity | DateSpan | TimeOfDay, ...]:
    """Every quantity, date and time of day of the text in order; `published` resolves relative dates, `own` adds words.

    >>> [(value.text, value.number, value.unit) for value in find_values("It fell by about 17%, or $589bn.")]
    [('17%', 17.0, 'percent'), ('$589bn', 589000000000.0, 'USD')]
    """
    return tuple(
        item
        for item in read_values(text, published=published, own=own)
        if isinstance(item, (Quantity, DateSpan, TimeOfDay))
    )


def read_values(
    text: str,
    start: int = 0,
    end: int | None = None,
    published: date | None = None,
    own: OwnWords = NO_WORDS,
) -> tuple[Value | NotAValue, ...]:
    """The values of `text[start:end]` in order and the digits that are none, at their offsets in `text`.

    Items do not overlap, and every run of digits lies inside exactly one.
    """
    stop = len(text) if end is None else min(end, len(text))
    found: list[Item] = []
    # Slices, so that no lookbehind can see past the bounds.
    for begin, finish in _paragraphs(text, start, stop):
        items = _read(text[begin:finish], published, own)
        found += (_moved(item, begin) for item in items) if begin else items
    return tuple(found)


def _paragraphs(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The bounds of the paragraphs of `text[start:stop]`: no value runs over a blank line."""
    if "\n" in text:
        for blank in _BLANK_LINES.finditer(text, start, stop):
            yield start, blank.start()
            start = blank.end()
    yield start, stop


def _moved(item: Item, by: int) -> Item:
    """The item `by` characters further on; built by hand, since `dataclasses.replace` is ten times slower."""
    start, end = item.start + by, item.end + by
    match item:
        case Quantity():
            return Quantity(
                start, end, item.text, item.number, item.interval, item.unit, item.comparator, item.direction
            )
        case DateSpan():
            days = (item.first, item.last)
            told = (item.relative, item.yearly)
            return DateSpan(start, end, item.text, *days, item.precision, item.comparator, *told)
        case TimeOfDay():
            seconds = (item.first, item.last)
            return TimeOfDay(start, end, item.text, *seconds, item.comparator, item.zone, item.either_half)
        case NotAValue():
            return NotAValue(start, end, item.text, item.reason)


def _reserved(text: str) -> list[Item]:
    """URLs and code, whose digits are no values."""
    found: list[Item] = []
    for sign, reason, pattern in _RESERVED:
        if sign in text:
            found += (NotAValue(m.start(), m.end(), m[0], reason) for m in pattern.finditer(text))
    return found


def _read(text: str, published: date | None, own: OwnWords) -> list[Item]:
    """All items of the text, in order."""
    items = Reader(text, own)
    dates = with_times(list(find_dates(text, 0, len(text), published)), find_times(text))
    fixed = _merged(_reserved(text), _with_told(dates, [*find_ages(text), *find_none_harmed(text)]))
    ahead = iter([*fixed, None])
    following = next(ahead)
    for anchor in find_anchors(text):
        while following is not None and following.start <= anchor.start:
            items.add(following)
            following = next(ahead)
        if anchor.start >= items.end:
            items.read(anchor, following.start if following is not None else len(text))
    while following is not None:
        items.add(following)
        following = next(ahead)
    return _checked(text, items.found)


def _with_told(dates: list[Item], told: Sequence[Item]) -> list[Item]:
    """Dates and what is told in words of its own, in order; a decade of a life is none of a century."""
    if not told:
        return dates
    kept = [
        one for one in dates if not any(one.start < other.end and other.start < one.end for other in told)
    ]
    return sorted((*kept, *told), key=lambda item: item.start)


def with_times(dates: list[Item], times: Sequence[Item]) -> list[Item]:
    """Dates and times in order; what was read at the place of a time was digits of it, unless it is a longer date."""
    if not times:
        return dates
    days = [day for day in dates if isinstance(day, DateSpan)]
    times = [time for time in times if not any(day.start <= time.start < day.end for day in days)]
    kept = [day for day in dates if not any(day.start < time.end and time.start < day.end for time in times)]
    return sorted((*kept, *times), key=lambda item: item.start)


def _merged(reserved: list[Item], dates: list[Item]) -> list[Item]:
    """Reserved spans and dates in order; a date inside an address is dropped."""
    if not reserved:
        return dates
    kept: list[Item] = []
    end = 0
    for item in sorted((*reserved, *dates), key=lambda item: (item.start, isinstance(item, DateSpan))):
        if item.start >= end:
            kept.append(item)
            end = item.end
        elif item.end > end and kept and isinstance(item, NotAValue):
            while kept and kept[-1].end > item.start:
                kept.pop()
            kept.append(item)
            end = item.end
    return kept


def _checked(text: str, found: list[Item]) -> list[Item]:
    """The items, with every run of digits that none of them covers as one without a reason to be a value."""
    checked: list[Item] = []
    end = 0
    for item in found:
        if item.start > end and DIGIT_RUN.search(text, end, item.start) is not None:
            checked += _unread(text, end, item.start)
        checked.append(item)
        end = item.end
    checked += _unread(text, end, len(text))
    return checked


def _unread(text: str, start: int, end: int) -> Iterator[NotAValue]:
    for run in DIGIT_RUN.finditer(text, start, end):
        yield NotAValue(run.start(), run.end(), run[0], "no value")
