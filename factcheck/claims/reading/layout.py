"""Where each sentence of a document stands: its bounds, its block, the values in it, and the heading above it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from factcheck.claims.naming.datelines import is_release_line
from factcheck.documents.document import Block, BlockKind, Document
from factcheck.values.value import NotAValue, Value


class Layout:
    """The sentences of a document in their order, each with its index, none of them taken apart."""

    def __init__(self, document: Document, values: Sequence[Value | NotAValue]) -> None:
        """Lay out `document`, whose `values` are in the order of its text."""
        self.document = document
        self._values = values
        self._starts = [value.start for value in values]
        self._sentences = [(block, sentence) for block in document.blocks for sentence in block.sentences]

    def __len__(self) -> int:
        return len(self._sentences)

    def values(self, index: int) -> Sequence[Value | NotAValue]:
        """The values of the sentence with this index."""
        sentence = self._sentences[index][1]
        first = bisect_right(self._starts, sentence.start - 1)
        last = bisect_right(self._starts, sentence.end - 1)
        return self._values[first:last]

    def block(self, index: int) -> Block:
        """The block of the sentence with this index, which is not taken apart for it."""
        return self._sentences[index][0]

    def first_of_block(self, index: int) -> int:
        """The index of the first sentence of the block that this one stands in."""
        return self._firsts[index]

    @cached_property
    def _firsts(self) -> list[int]:
        firsts: list[int] = []
        for index, (block, _) in enumerate(self._sentences):
            firsts.append(firsts[-1] if index and self._sentences[index - 1][0] is block else index)
        return firsts

    def heading_above(self, index: int) -> int | None:
        """The index of the nearest sentence before this one that is of a heading, or None."""
        return self._above[index]

    @cached_property
    def _above(self) -> list[int | None]:
        above: list[int | None] = []
        nearest = None
        for index, (block, _) in enumerate(self._sentences):
            above.append(nearest)
            heads = block.kind is BlockKind.HEADING and not is_release_line(self.text(index))
            nearest = index if heads else nearest
        return above

    def bounds(self, index: int) -> tuple[int, int]:
        """Where the sentence with this index starts and ends in the reading."""
        sentence = self._sentences[index][1]
        return sentence.start, sentence.end

    def index_at(self, position: int) -> int:
        """The index of the sentence that starts last before `position` of the reading."""
        return max(0, bisect_right(self._sentence_starts, position) - 1)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for _, sentence in self._sentences]

    def length(self, index: int) -> int:
        """The length in characters of the sentence with this index."""
        sentence = self._sentences[index][1]
        return sentence.end - sentence.start

    def text(self, index: int) -> str:
        """The sentence with this index, as it is read."""
        return self.document.reading[slice(*self.bounds(index))]

    def under_title(self, index: int) -> bool:
        """Whether no heading but the article's first stands above this sentence."""
        return bisect_left(self._headings, self._sentences[index][1].start) <= 1

    @cached_property
    def _headings(self) -> list[int]:
        return [block.start for block in self.document.blocks if block.kind is BlockKind.HEADING]
