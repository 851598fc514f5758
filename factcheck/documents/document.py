"""The records of a document: its text, its blocks, its sentences.

A document is read once into three things of one length each: `text`, the file's own decoded text; `reading`,
the text as it is read (mojibake and character references repaired, markup replaced by spaces of equal length);
and `offsets`, which leads from any position in `reading` back to `text`. All later steps work on positions in
`reading`; `Document.place` turns them into places in the file.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from factcheck.documents.place import Excerpt, Place


class BlockKind(StrEnum):
    """What part of an article a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    TABLE_CELL = "table cell"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A span of `Document.reading`: the smallest context a claim is read in."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a table cell stands: the table's number in the document, row and column from 0, row 0 the header."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, list item, quote or table cell: a span of `Document.reading` and its sentences.

    `level` is 1 to 6 for headings, the depth of nesting (from 1) for list items and quotes, 0 otherwise.
    """

    kind: BlockKind
    start: int
    end: int
    sentences: tuple[Sentence, ...]
    level: int = 0
    cell: Cell | None = None


@dataclass(frozen=True, slots=True)
class Directive:
    """A `factcheck:` comment in the article: `verb` is `ignore`, `off`, `on` or a slip; `codes` is empty for "all"."""

    verb: str
    codes: frozenset[str]
    reason: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Leads from positions in a document's reading to positions in its text.

    `reading[i]` and `text[i]` are the starts of run i in both, `ends[i]` is where run i ends in the text; the last
    run goes on to the end of both and has no entry in `ends`. A run that is as long in the text as in the reading
    was copied, and positions inside it advance together. Any other run was replaced as a whole: a span that touches
    it covers all of its source. Text between `ends[i]` and `text[i + 1]` was dropped (a tag inside a word).
    """

    reading: tuple[int, ...] = (0,)
    text: tuple[int, ...] = (0,)
    ends: tuple[int, ...] = ()

    def start(self, position: int) -> int:
        """The position in the text at which the reading's character at `position` starts."""
        run = bisect_right(self.reading, position) - 1
        if self._is_replaced(run):
            return self.text[run]
        return self.text[run] + position - self.reading[run]

    def end(self, position: int) -> int:
        """The position in the text at which a span that ends before `position` in the reading ends."""
        run = max(bisect_left(self.reading, position) - 1, 0)
        if position > self.reading[run] and self._is_replaced(run):
            return self.ends[run]
        return self.text[run] + position - self.reading[run]

    def _is_replaced(self, run: int) -> bool:
        if run >= len(self.ends):
            return False
        return self.ends[run] - self.text[run] != self.reading[run + 1] - self.reading[run]


@dataclass(frozen=True, slots=True)
class Document:
    """One article: what the file says, how it is read, and how it is built."""

    path: str
    text: str
    reading: str
    offsets: OffsetMap
    line_starts: tuple[int, ...]
    blocks: tuple[Block, ...]
    directives: tuple[Directive, ...] = ()
    title: str | None = None
    published: date | None = None
    encoding: str = "utf-8"
    address: str | None = None

    def place(self, start: int, end: int) -> Place:
        """The place in the file of `reading[start:end]`."""
        first, last = self.offsets.start(start), self.offsets.end(end)
        last = max(first, last)
        line, column = self._line_and_column(first)
        end_line, end_column = self._line_and_column(last)
        return Place(self.path, first, last, line, column, end_line, end_column, self.text[first:last])

    def excerpt(self, start: int, end: int) -> Excerpt:
        """The place in the file of `reading[start:end]` with the lines it stands in."""
        place = self.place(start, end)
        bounds = (*self.line_starts[place.line - 1 : place.end_line + 1], len(self.text))
        lines = (self.text[a:b] for a, b in pairwise(bounds[: place.end_line - place.line + 2]))
        return Excerpt(place, tuple(line.rstrip("\r\n") for line in lines))

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1
