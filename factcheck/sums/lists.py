"""Lists: "three reasons:" above four bullets.

The lead-in ends in a colon and counts one thing that is told point by point. The items are those that begin with a mark
of the same kind, one below the other; a list that other text interrupts is not counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.documents.document import Block, BlockKind, Document
from factcheck.sums.span import Span
from factcheck.sums.sum import Sum, SumKind, Term, term_of
from factcheck.sums.words import LISTED
from factcheck.values.value import NotAValue, Quantity, Value

# Lists of more are seldom counted in words, and often cut short on purpose.
MOST = 12
MARK = re.compile(r"(?P<bullet>[-*+•])[ \t]+|(?P<number>[0-9]{1,2})[.)][ \t]+|(?P<tag><li\b[^>]*>)\s*")
TASK = re.compile(r"\[[ xX]\]\s*")
# Behind the count nothing but words that go on to the colon.
TO_COLON = re.compile(r"[^.:;?!()0-9]{0,60}:\s*\Z")
# Before it: what makes the count one of some others.
SOME_OF = re.compile(r"\b(?:of|at least|more than|over|up to|than|first|last|top|other|next|another|least|every|these|than the|or|to)(?: the| my| our)?\s*\Z", re.IGNORECASE)
AMONG = re.compile(r"\b(?:include|includes|including|such as|among|for example|e\.g\.|one of|some of|examples?|any of|either)\b", re.IGNORECASE)


def find_lists(document: Document, values: Sequence[Sequence[Value | NotAValue]]) -> Iterator[Sum]:
    """The counts of the document that lead in a list; `values` are those of the last sentence of each block."""
    blocks = document.blocks
    for i, block in enumerate(blocks[:-1]):
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) or not values[i]:
            continue
        if blocks[i + 1].kind is not BlockKind.LIST_ITEM or not _ends_in_colon(document, block):
            continue
        count = _count(document, block, values[i])
        items = _items(document, i + 1) if count is not None else None
        if count is not None and items:
            yield Sum(
                SumKind.ARITHMETIC,
                term_of(document, count),
                tuple(Term(None, _head(document, item)) for item in items),
                Span(float(count.number), float(count.number)),  # type: ignore[arg-type]
                (Span(len(items), len(items)),),
                "item",
                "the number of items in the list below",
            )


def _ends_in_colon(document: Document, block: Block) -> bool:
    return document.reading[block.start : block.end].rstrip(" \t\n*_").endswith(":")


def _count(document: Document, block: Block, values: Sequence[Value | NotAValue]) -> Quantity | None:
    """The one amount of the lead-in, where it counts things of a list."""
    amounts = [value for value in values if not isinstance(value, NotAValue)]
    if len(amounts) != 1:
        return None
    count = amounts[0]
    if not isinstance(count, Quantity) or not isinstance(count.number, float) or count.comparator != "=":
        return None
    if count.unit.lower() not in LISTED or not 2 <= count.number <= MOST:
        return None
    reading = document.reading
    sentence = block.sentences[-1]
    before, after = reading[sentence.start : count.start], reading[count.end : block.end]
    if SOME_OF.search(before) or AMONG.search(before) or AMONG.search(after) or not TO_COLON.fullmatch(after.rstrip(" *_\n")):
        return None
    return count


def _items(document: Document, first: int) -> list[Block] | None:
    """The items of the list that begins with block `first`; None where its items cannot be told for certain."""
    blocks = document.blocks
    level = blocks[first].level
    items: list[Block] = []
    kind = ""
    for block in blocks[first:]:
        if block.kind is not BlockKind.LIST_ITEM or block.level < level:
            break
        if block.level > level:
            continue
        mark = _mark(document, block)
        if mark is None:
            continue  # another paragraph of the item
        own, number = mark
        if not items:
            kind = own
        if own != kind or (number is not None and number != len(items) + 1 and number != 1) or (number == 1 and items and own == "number" and _renumbers(document, blocks[first:])):
            return None
        items.append(block)
    last = blocks.index(items[-1]) if items else first
    follows = blocks[last + 1 :]
    if any(block.kind is BlockKind.LIST_ITEM and block.level == level and _mark(document, block) for block in _until_heading(follows)):
        return None
    return items if len(items) > 1 else None


def _renumbers(document: Document, blocks: Sequence[Block]) -> bool:
    """Whether numbers other than 1 occur, so that a 1 starts a new list; some number all items with 1."""
    numbers = [mark[1] for block in blocks if (mark := _mark(document, block))]
    return any(number not in (1, None) for number in numbers)


def _until_heading(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            return
        yield block


def _mark(document: Document, block: Block) -> tuple[str, int | None] | None:
    """The kind of mark before a list item, and its number; None for a further paragraph of an item."""
    start = document.offsets.start(block.start)
    line = document.text[max(document.text.rfind("\n", 0, start) + 1, start - 200) : start].lstrip(" \t>")
    line = TASK.sub("", line)
    found = MARK.match(line)
    if found is None:
        return None
    number = int(found["number"]) if found["number"] else None
    return (found["bullet"] or found.lastgroup or "", number)


def _head(document: Document, item: Block):  # type: ignore[no-untyped-def]
    sentence = item.sentences[0] if item.sentences else item
    return document.excerpt(sentence.start, min(sentence.end, sentence.start + 40))
