"""Lists: "three reasons:" above four bullets.

The lead-in ends in a colon and counts one thing that is told point by point. The items are those that begin with a mark
of the same kind, one below the other; a list that may go on behind other text is not counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.documents.document import Block, BlockKind, Document
from factcheck.sums.span import Span
from factcheck.sums.sum import Sum, SumKind, Term, term_of
from factcheck.sums.words import LISTED
from factcheck.values.expression import Expression
from factcheck.values.value import NotAValue, Quantity, Value

# Lists of more are seldom counted in words, and often cut short on purpose.
MOST = 12
# How many blocks further on a list that is too short may go on.
REACH = 40
MARK = Expression(
    r"""
    (?:
        (?P<bullet> [-*+•] ) [ \t]+
      | (?P<number> [0-9]{1,2} ) [.)] [ \t]+
    )
    (?: \[ [ xX] \] )?
    """,
    re.VERBOSE,
)
# An item of HTML: its tag, perhaps right behind that of the list, and the tags of its first words.
TAG = Expression(
    r"""
    (?P<opens> < [uo]l \b [^>]* > \s* )?
    <li \b [^>]* > \s*
    (?: < (?! li\b | /li\b ) [^>]* > \s* )*
    \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
# How far before an item its mark may stand.
MARK_REACH = 200
# Behind the count nothing but words that go on to the colon.
TO_COLON = Expression(r"[^.:;?!()0-9]{0,60}:\s*")
# Before it: what makes the count one of some others.
SOME_OF = Expression(
    r"\b(?:of|at least|more than|over|up to|than|first|last|top|other|next|another|least|every|or|to)(?: the| my| our)?\s*\Z",
    re.IGNORECASE,
)
AMONG = Expression(
    r"\b(?:includes?|including|such as|among|for example|e\.g\.|examples?|one of|some of|any of|either)\b",
    re.IGNORECASE,
)


class Mark(NamedTuple):
    """What stands before a list item: the kind of its mark, and its number or None."""

    kind: str
    number: int | None


def find_lists(document: Document, values: Sequence[Sequence[Value | NotAValue]]) -> Iterator[Sum]:
    """The counts of the document that lead in a list; `values` are those of the last sentence of each block."""
    blocks = document.blocks
    for i, block in enumerate(blocks[:-1]):
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) or not values[i]:
            continue
        if blocks[i + 1].kind is not BlockKind.LIST_ITEM or not _leads_in(document, block):
            continue
        count = _count(document, block, values[i])
        if count is None or not isinstance(count.number, float):
            continue
        items = _items(document, i + 1, round(count.number))
        if items:
            yield Sum(
                SumKind.ARITHMETIC,
                term_of(document, count),
                tuple(
                    Term(None, document.excerpt(item.start, _head_end(item)))
                    for item in (items[0], items[-1])
                ),
                Span(count.number, count.number),
                (Span(len(items), len(items)),),
                "item",
                "the items of the list below are counted",
            )


def _leads_in(document: Document, block: Block) -> bool:
    return document.reading[block.start : block.end].rstrip(" \t\n*_").endswith(":")


def _count(document: Document, block: Block, values: Sequence[Value | NotAValue]) -> Quantity | None:
    """The one amount of the lead-in, where it counts things of a list."""
    amounts = [value for value in values if not isinstance(value, NotAValue)]
    count = amounts[0] if len(amounts) == 1 else None
    if not isinstance(count, Quantity) or not isinstance(count.number, float) or count.comparator != "=":
        return None
    if count.unit.lower() not in LISTED or not 2 <= count.number <= MOST:
        return None
    before = document.reading[block.sentences[-1].start : count.start]
    after = document.reading[count.end : block.end].rstrip(" *_\n")
    if SOME_OF.search(before) or AMONG.search(before) or AMONG.search(after) or not TO_COLON.fullmatch(after):
        return None
    return count


def _items(document: Document, first: int, count: int) -> list[Block]:
    """The items of the list that begins with block `first`; none where they cannot be told for certain."""
    blocks = document.blocks
    level = blocks[first].level
    items: list[Block] = []
    marks: list[Mark] = []
    position = first
    while (
        position < len(blocks)
        and blocks[position].kind is BlockKind.LIST_ITEM
        and blocks[position].level >= level
    ):
        block = blocks[position]
        # A block without a mark is a further paragraph of its item.
        if block.level == level and (mark := _mark(document, block)):
            if marks and _begins_anew(mark, marks):
                break
            items.append(block)
            marks.append(mark)
        position += 1
    if len(items) < 2 or (len(items) < count and _may_go_on(document, position, marks)):
        return []
    return items


def _begins_anew(mark: Mark, marks: Sequence[Mark]) -> bool:
    """Whether the mark is that of another list: of another kind, or a number that does not go on."""
    if mark.kind != marks[0].kind:
        return True
    if mark.number is None or mark.number == len(marks) + 1:
        return False
    # Some number all their items with 1.
    return any(mark.number != other.number for other in marks)


def _may_go_on(document: Document, position: int, marks: Sequence[Mark]) -> bool:
    """Whether items that may belong to the list follow further on, before the next heading or lead-in."""
    for block in document.blocks[position : position + REACH]:
        if block.kind is BlockKind.HEADING:
            return False
        mark = _mark(document, block) if block.kind is BlockKind.LIST_ITEM else None
        if mark is not None and mark.kind == marks[0].kind and mark.number in (None, 1, len(marks) + 1):
            return mark.number != 1 or marks[-1].number == 1
        if block.kind is BlockKind.PARAGRAPH and _leads_in(document, block) and marks[0].number is None:
            return False
    return False


def _mark(document: Document, block: Block) -> Mark | None:
    """The mark before a list item; None for a further paragraph of an item."""
    start = document.offsets.start(block.start)
    near = document.text[max(0, start - MARK_REACH) : start]
    if near.rstrip().endswith(">") and (tag := TAG.search(near)):
        return Mark("tag", 1 if tag["opens"] else None)
    found = MARK.match(near[near.rfind("\n") + 1 :].lstrip(" \t>"))
    if found is None:
        return None
    return Mark(found["bullet"] or "number", int(found["number"]) if found["number"] else None)


def _head_end(item: Block) -> int:
    """Where the first sentence of an item ends."""
    return item.sentences[0].end if item.sentences else item.end
