"""The draft of a document: what a syntax's parser found in a text, before positions are moved by edits.

Each parser (Markdown, HTML, plain text) reads the repaired text and says which stretches are markup, which characters
stand for others, and where the blocks are. `finish` in `read` turns it into a document.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from factcheck.documents.document import BlockKind, Cell, Directive
from factcheck.documents.edits import Edit, Stretch


class Part(NamedTuple):
    """A block before its sentences are known, in positions of the repaired text."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    cell: Cell | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What a parser found; `title_at` is where the title stands in the text if it is not told apart from it."""

    parts: tuple[Part, ...]
    masks: tuple[Stretch, ...] = ()
    edits: tuple[Edit, ...] = ()
    directives: tuple[Directive, ...] = ()
    title: str | None = None
    title_at: Stretch | None = None
    published: date | None = None
    address: str | None = None
