"""The year that heads a part of an article: a heading, a paragraph or an item of a list that is a year.

"## 2012" dates all under it down to the next heading that is as high, "**2012**" down to the next heading or year, an item of a list
the items inside it. A heading that has more than a year ("Timeline 2021") names no more than what is told of; so it settles only what
nothing else does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.claims.words.years import YEAR
from factcheck.documents.document import Block, BlockKind
from factcheck.values.value import DatePrecision, DateSpan, NotAValue, Value

# A heading of more characters is more than a year: "In 2021", "Timeline 2021".
LONGEST_HEADING = 20
# What is nothing but a year.
ONLY_YEAR = re.compile(rf"\W*(?:(?:in|the year|year)\s+)?(?P<year>{YEAR.pattern})\W*", re.IGNORECASE)
LISTED = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
Item = Value | NotAValue


@dataclass(frozen=True, slots=True)
class YearHead:
    """A year that heads what follows, and the block that it was read from; `only` where that is nothing but the year."""

    year: int
    kind: BlockKind
    level: int
    only: bool


def head_from(block: Block, items: tuple[Item, ...], text: str, head: YearHead | None) -> YearHead | None:
    """The year that heads a block and what follows, where `head` did so before; `text` is what the block says."""
    alone = ONLY_YEAR.fullmatch(text) if len(items) == 1 else None
    if alone is not None and block.kind in (BlockKind.HEADING, *LISTED):
        return YearHead(int(alone["year"]), block.kind, block.level, only=True)
    if block.kind is BlockKind.HEADING:
        if head is not None and head.kind is BlockKind.HEADING and block.level > head.level:
            return head
        year = _year_of_heading(block, items)
        return None if year is None else YearHead(year, block.kind, block.level, only=False)
    if head is None or head.kind is not BlockKind.LIST_ITEM:
        return head
    return head if block.kind is BlockKind.LIST_ITEM and block.level > head.level else None


def _year_of_heading(block: Block, items: tuple[Item, ...]) -> int | None:
    """The one year that a short heading has: "2022" by itself is no date that a sentence would tell, so the digits are asked."""
    if block.end - block.start > LONGEST_HEADING or len(items) != 1:
        return None
    (one,) = items
    if isinstance(one, DateSpan):
        return one.first.year if one.precision is DatePrecision.YEAR and one.first else None
    return int(one.text) if YEAR.fullmatch(one.text) else None
