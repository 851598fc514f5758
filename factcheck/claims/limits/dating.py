"""The year of a day that is told without one, from what else the article says of its time.

A heading that is a year dates what stands under it. Else the article's own full dates lend their year where they
all lie close together, for such an article speaks of one time; and a timeline goes on from the day before. A date
that none of these settles stays one of any year.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import TypeGuard

from factcheck.claims.words.years import YEAR
from factcheck.documents.document import Block, BlockKind
from factcheck.values.value import DatePrecision, DateSpan, NotAValue, Value
from factcheck.values.yearly import in_year

# An article whose full dates lie within so many days speaks of one time.
ONE_TIME = 120
# How far before and behind its full dates such an article's other dates may lie, in days.
BEFORE, BEHIND = 45, 120
# A timeline goes on: within so many days of the date before, and so many characters.
NEXT_STEP, NEAR = 90, 600
NAMED = frozenset({DatePrecision.DAY, DatePrecision.MONTH})
# A heading of more characters is more than a year: "In 2021", "Timeline 2021".
LONGEST_HEADING = 20
Item = Value | NotAValue


def with_years(blocks: Iterable[tuple[Block, tuple[Item, ...]]]) -> Iterator[Item]:
    """The values of the blocks in order, with the year of those dates whose year the article tells."""
    read = list(blocks)
    named = [one for _, items in read for one in items if _is_full(one)]
    time = _one_time(named)
    heading: int | None = None
    last: DateSpan | None = None
    for block, items in read:
        if block.kind is BlockKind.HEADING:
            heading = _year_of_heading(block, items)
        for item in items:
            if isinstance(item, DateSpan) and item.yearly is not None:
                item = _dated(item, heading, time, last) or item
            if _is_full(item) and item.precision is DatePrecision.DAY:
                last = item
            yield item


def _is_full(item: Item) -> TypeGuard[DateSpan]:
    """Whether an item is a day or a month with its year."""
    if not isinstance(item, DateSpan) or item.precision not in NAMED:
        return False
    return item.first is not None and item.last is not None


def _one_time(named: Iterable[DateSpan]) -> tuple[date, date] | None:
    """The first and last day of the article's full dates where they lie close together."""
    days = [day for one in named for day in (one.first, one.last) if day]
    if not days or (max(days) - min(days)).days > ONE_TIME:
        return None
    return min(days), max(days)


def _year_of_heading(block: Block, items: tuple[Item, ...]) -> int | None:
    """The year that a heading is: "2022" by itself is no date that a sentence would tell, so the digits are asked."""
    if block.end - block.start > LONGEST_HEADING or len(items) != 1:
        return None
    (one,) = items
    if isinstance(one, DateSpan):
        return one.first.year if one.precision is DatePrecision.YEAR and one.first else None
    return int(one.text) if YEAR.fullmatch(one.text) else None


def _dated(
    item: DateSpan, heading: int | None, time: tuple[date, date] | None, last: DateSpan | None
) -> DateSpan | None:
    if heading is not None:
        return in_year(item, heading)
    if time is not None:
        return _within(item, time[0] - timedelta(days=BEFORE), time[1] + timedelta(days=BEHIND))
    if last is None or last.first is None or item.start - last.end > NEAR:
        return None
    return _within(item, last.first, last.first + timedelta(days=NEXT_STEP))


def _within(item: DateSpan, first: date, last: date) -> DateSpan | None:
    """The date in the one year in which it lies from `first` to `last`; the span is shorter than a year."""
    for year in range(first.year, last.year + 1):
        dated = in_year(item, year)
        if dated and dated.first and dated.last and first <= dated.first and dated.last <= last:
            return dated
    return None
