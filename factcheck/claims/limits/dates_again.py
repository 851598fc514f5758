"""Dates that are told by the one before: "in the same month", "that same year", "later that day".

They are of the last date before in the same block, where that is as exact as they are. Behind "of" they say no more than which
year another date is of ("in May of that year"), and before a clause they are another date ("in the same year as", "that day when").
A date in brackets tells of a life or of a work and is none to go on from, and so is what only bounds a time or may be no date.
A chronicle tells its entries as if now: under "**February 2023.**" "this month" is that month, and not the one in which it came out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from factcheck.documents.document import Block, BlockKind
from factcheck.values.dates_days import Days, month, years
from factcheck.values.value import DatePrecision, DateSpan, NotAValue, Value

Item = Value | NotAValue
AGAIN = re.compile(
    r"(?:(?P<lead>\b(?:in|on|during)\s+)|(?P<opens>(?:^|[.:]\W{1,4}|\n\W*))|(?=\b(?P<when>late|later|earlier|early)\s))"
    r"(?P<told>(?:(?:late|later|earlier|early)\s+)?(?:that|the)\s+(?:very\s+)?(?P<same>same\s+)?(?P<unit>year|month|day))\b"
    r"(?!\s+(?:of|as|that|when|which|in\s+which|on\s+which|after|before|following|old)\b|-|['’])",
    re.IGNORECASE,
)
READ = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
# How far back the date may stand, in characters.
FARTHEST = 240
DAY, MONTH, YEAR = DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR
AS_EXACT = {
    "day": frozenset({DAY}),
    "month": frozenset({DAY, MONTH}),
    "year": frozenset({DAY, MONTH, YEAR, DatePrecision.SEASON, DatePrecision.QUARTER}),
}
# Words that point at the time of telling, and what ends the date that heads an entry.
NOW = {"this month": "month", "this year": "year"}
ENTRY = re.compile(r"\s*(?:\*\*|__|[:.–—])")
PRECISIONS = {"day": DAY, "month": MONTH, "year": YEAR}


def with_dates_again(text: str, blocks: Sequence[Block], items: Iterable[Item]) -> Iterator[Item]:
    """The values of a text in order, with the dates among them that are told by the one before."""
    read = list(items)
    starts = [item.start for item in read]
    again = {}
    for block in blocks:
        if block.kind not in READ:
            continue
        for match in AGAIN.finditer(text, block.start, block.end):
            at = bisect_left(starts, match.start("told"))
            if at < len(read) and read[at].start < match.end("told"):
                continue
            found = _date_again(text, block, match, read[:at]) if _is_told(match) else None
            if found is not None:
                again[at] = found
    heads = _heads(text, blocks, read)
    for at, item in enumerate(read):
        if at in again:
            yield again[at]
        yield _of_entry(item, heads)
    if len(read) in again:
        yield again[len(read)]


def _heads(text: str, blocks: Sequence[Block], items: Sequence[Item]) -> list[tuple[Block, DateSpan]]:
    """The entries that tell of "this month" or "this year", with the date that each is headed by."""
    now = [item.start for item in items if isinstance(item, DateSpan) and item.text.lower() in NOW]
    found = []
    for block in blocks if now else ():
        if block.kind not in READ or not any(block.start <= start < block.end for start in now):
            continue
        first = next(item for item in items if item.start >= block.start)
        heads = not re.search(r"\w", text[block.start : first.start]) and ENTRY.match(text, first.end)
        if heads and isinstance(first, DateSpan) and not first.relative:
            found.append((block, first))
    return found


def _of_entry(item: Item, heads: Sequence[tuple[Block, DateSpan]]) -> Item:
    """A date that points at the time of telling, as that of the entry in which it stands."""
    if not heads or not isinstance(item, DateSpan):
        return item
    unit = NOW.get(item.text.lower())
    head = next((date for block, date in heads if block.start <= item.start < block.end), None)
    if unit is None or head is None or head.first is None or head.last is None:
        return item
    days = _days(head.first, head.last, unit) if head.precision in AS_EXACT[unit] else None
    return replace(item, first=days.first, last=days.last, relative=False) if days is not None else item


def _is_told(match: re.Match[str]) -> bool:
    """Whether the words are a date: "the day" by itself is none, and "that year" opens no sentence for sure."""
    pointed = "that" in match["told"].lower().split()
    return bool(match["same"]) or (pointed and (match["lead"] or match["when"]) is not None)


def _date_again(text: str, block: Block, match: re.Match[str], before: Sequence[Item]) -> DateSpan | None:
    start, end, unit = match.start("told"), match.end("told"), match["unit"].lower()
    for item in reversed(before):
        if item.start < block.start or start - item.end > FARTHEST:
            return None
        if isinstance(item, NotAValue) and re.fullmatch(r"\d{4}", item.text):
            return None
        if not isinstance(item, DateSpan):
            continue
        first, last = item.first, item.last
        exact = item.precision in AS_EXACT[unit] and item.comparator == "="
        if first is None or last is None or not exact or text[item.end : item.end + 1] == ")":
            return None
        days = _days(first, last, unit)
        if days is None:
            return None
        return DateSpan(start, end, text[start:end], days.first, days.last, PRECISIONS[unit])
    return None


def _days(first: date, last: date, unit: str) -> Days | None:
    """The day, month or year in which the days from `first` to `last` lie."""
    if unit == "day":
        return Days(first, last) if first == last else None
    if first.year != last.year or (unit == "month" and first.month != last.month):
        return None
    return month(first.year, first.month) if unit == "month" else years(first.year, first.year)
