"""Where a part of an article begins that goes on about nothing before it: a section, an item, an entry of a timeline."""

from __future__ import annotations

from factcheck.claims.reading.discourse import Discourse
from factcheck.documents.document import BlockKind
from factcheck.values.value import DateSpan, TimeOfDay

# How bold letters begin in Markdown and in HTML.
BOLD = ("**", "__", "<b>", "<strong>")
LONGEST_MARK = max(map(len, BOLD))
# What sets a date off from the entry behind it.
DATE_ENDS = ("–", "—", "-", ":", "|")


def opens_entry(index: int, discourse: Discourse) -> bool:
    """Whether the sentence with this index opens a part of its own.

    So do a section under its heading, an item of a list behind another one, and a paragraph that has a label in bold or a date
    before it: "4 May: the bridge opens".
    """
    block = discourse.block(index)
    if not index or block.kind is BlockKind.TABLE_CELL or discourse.block(index - 1) is block:
        return False
    before = discourse.block(index - 1)
    if block.kind is BlockKind.LIST_ITEM and before.kind is BlockKind.LIST_ITEM:
        return before.level >= block.level
    return before.kind is BlockKind.HEADING or _has_label(index, discourse)


def _has_label(index: int, discourse: Discourse) -> bool:
    start, end = discourse.bounds(index)
    document = discourse.document
    written = document.offsets.start(start)
    if document.text[max(0, written - LONGEST_MARK) : written].endswith(BOLD):
        return True
    first = next(iter(discourse.values(index)), None)
    if not isinstance(first, DateSpan | TimeOfDay) or first.start != start:
        return False
    return document.reading[first.end : end].lstrip().startswith(DATE_ENDS)
