"""Under which name a sentence stands, and from which text it goes on: the heading above it, the question, the sentence before."""

from __future__ import annotations

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.read_sentence import ReadSentence, is_subject_name, only_name
from factcheck.documents.document import BlockKind

# How many sentences above a heading may stand.
HEADING_REACH = 30


def heading_of(index: int, discourse: Discourse) -> NameSpan | None:
    """The name in the nearest heading above this sentence, or None; one that opens its paragraph as a heading goes before it."""
    run_in = run_in_heading(index, discourse)
    if run_in is not None and (name := next(filter(is_subject_name, run_in.names), None)) is not None:
        return name
    above = discourse.heading_above(index)
    if not above:  # What opens the document heads it where it is nothing but a name with a full stop.
        above = 0 if index and discourse.opens_with_name else None
    if above is None or index - above > HEADING_REACH:
        return None
    return next(filter(is_subject_name, discourse.sentence(above).names), None)


def run_in_heading(index: int, discourse: Discourse) -> ReadSentence | None:
    """The name that alone, with a full stop, opens the paragraph or the item of this sentence: "**Orrin Hall.** Opened in 1990."."""
    block, first = discourse.block(index), discourse.first_of_block(index)
    if first == index or block.kind in (BlockKind.HEADING, BlockKind.TABLE_CELL):
        return None
    opening = discourse.sentence(first)
    return opening if only_name(opening.tokens) else None


def text_above(index: int, discourse: Discourse) -> str:
    """What a sentence goes on from: the one before it in its paragraph, else the question or the heading right above, or ""."""
    if not index or discourse.block(index).kind in (BlockKind.HEADING, BlockKind.TABLE_CELL):
        return ""
    block, above = discourse.block(index), discourse.block(index - 1)
    text = discourse.text(index - 1)
    leads = above is block or above.kind is BlockKind.HEADING or text.rstrip(" *_").endswith("?")
    return text if leads else ""
