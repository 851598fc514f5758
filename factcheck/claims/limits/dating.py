"""The year of a day that is told without one, from what else the article says of its time.

What is nothing but a year heads what stands under it (`year_heads`), whatever year the day on which the article appeared would lend.
Else the article's own full dates lend their year where they all lie close together, for such an article speaks of one time; and a
timeline goes on from the entry before. A date that none of these settles stays one of any year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeGuard

from factcheck.claims.limits.far_days import DatesTold, is_news
from factcheck.claims.limits.year_heads import LISTED, YearHead, head_from
from factcheck.documents.document import Block
from factcheck.lexicon.calendar import MONTHS, MONTHS_SHORT
from factcheck.values.value import DatePrecision, DateSpan, NotAValue, Value
from factcheck.values.yearly import in_year, moved_to

# An article whose full dates lie within so many days speaks of one time.
ONE_TIME = 120
# How far before and behind its full dates such an article's other dates may lie, in days.
BEFORE, BEHIND = 45, 120
# A timeline goes on: within so many days of the date before, and so many characters.
NEXT_STEP, NEAR = 90, 600
NAMED = frozenset({DatePrecision.DAY, DatePrecision.MONTH})
# A date that tells no year, neither by digits nor by a word such as "last": "March 3", "mid-May", "3 to 5 March".
WITHOUT_YEAR = re.compile(
    rf"(?=.*[a-z])(?:\b(?:(?:{'|'.join((*MONTHS, *MONTHS_SHORT))})\b\.?|\d{{1,2}}(?:st|nd|rd|th)?\b|(?:early|mid|late|the|of|to|and|in)\b)|[\s,–-])+",
    re.IGNORECASE,
)
# What may stand before the date that opens a block.
OPENING = re.compile(r"[\s*_(\[“\"-]*(?:on\s+)?", re.IGNORECASE)
Item = Value | NotAValue


def with_years(
    text: str, blocks: Iterable[tuple[Block, tuple[Item, ...]]], published: date | None = None
) -> Iterator[Item]:
    """The values of the blocks of `text` in order, with the year of those dates whose year the article tells.

    `published` is the day on which it appeared.
    """
    read = list(blocks)
    named = [one for _, items in read for one in items if _is_full(one)]
    time = _one_time(named, published)
    head: YearHead | None = None
    last: DateSpan | None = None
    entry: DateSpan | None = None
    told = DatesTold(text, published)
    for block, items in read:
        head = head_from(block, items, text[block.start : block.end], head)
        for number, item in enumerate(items):
            opens = not number and block.kind in LISTED and OPENING.fullmatch(text, block.start, item.start)
            if isinstance(item, DateSpan) and item.yearly is not None:
                item = _dated(item, head, time, last) or item
            elif isinstance(item, DateSpan) and item.relative and WITHOUT_YEAR.fullmatch(item.text):
                again = _dated_again(item, head, entry if opens else None)
                if again is not None:
                    item = again
                elif head is None and not (opens and entry):
                    item = told.redated(item)
            if _is_full(item) and item.precision is DatePrecision.DAY:
                last = item
            if opens and isinstance(item, DateSpan):
                entry = item if _is_full(item) and not item.relative else None
            told.tell(item)
            yield item


def _is_full(item: Item) -> TypeGuard[DateSpan]:
    """Whether an item is a day or a month with its year."""
    if not isinstance(item, DateSpan) or item.precision not in NAMED:
        return False
    return item.first is not None and item.last is not None


def _one_time(named: Sequence[DateSpan], published: date | None) -> tuple[date, date] | None:
    """The first and last day of the article's full dates where they lie close together.

    None where its own day lent all of them their year, and none is news.
    """
    days = [day for one in named for day in (one.first, one.last) if day]
    if not days or (max(days) - min(days)).days > ONE_TIME:
        return None
    lent = published if all(one.relative for one in named) else None
    if lent is not None and not is_news(max(days), lent):
        return None
    return min(days), max(days)


def _dated(
    item: DateSpan, head: YearHead | None, time: tuple[date, date] | None, last: DateSpan | None
) -> DateSpan | None:
    if head is not None:
        dated = in_year(item, head.year)
        return replace(dated, relative=not head.only) if dated is not None else None
    if time is not None:
        return _within(item, time[0] - timedelta(days=BEFORE), time[1] + timedelta(days=BEHIND))
    if last is None or last.first is None or item.start - last.end > NEAR:
        return None
    return _within(item, last.first, last.first + timedelta(days=NEXT_STEP))


def _dated_again(item: DateSpan, head: YearHead | None, entry: DateSpan | None) -> DateSpan | None:
    """A date that had its year of the article's day in the year of its head, or of the entry before that a timeline goes on from.

    The years of a timeline are told where they change: behind "**Nov. 2, 2022:**", "**Nov. 8:**" is of that year, or of the next one
    where it is near.
    """
    if head is not None and head.only:
        return moved_to(item, head.year)
    if entry is None or entry.first is None or item.first is None:
        return None
    same = moved_to(item, entry.first.year)
    if same is not None and same.first is not None and same.first >= entry.first:
        return same
    following = moved_to(item, entry.first.year + 1)
    near = following is not None and following.first is not None
    if near and following and following.first and (following.first - entry.first).days <= NEXT_STEP:
        return following
    return None


def _within(item: DateSpan, first: date, last: date) -> DateSpan | None:
    """The date in the one year in which it lies from `first` to `last`; the span is shorter than a year."""
    for year in range(first.year, last.year + 1):
        dated = in_year(item, year)
        if dated and dated.first and dated.last and first <= dated.first and dated.last <= last:
            return dated
    return None
