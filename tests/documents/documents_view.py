"""How a document reads, for tests that compare all of it."""

from __future__ import annotations

from factcheck.documents.document import Document
from factcheck.documents.read import Syntax, parse_document


def words(document: Document, start: int, end: int) -> str:
    """What is read there, with runs of white space as one space."""
    return " ".join(document.reading[start:end].split())


def blocks(text: str, syntax: Syntax) -> list[tuple[str, str]]:
    """The kinds of the blocks (with their level, or the cell's place) and their words."""
    document = parse_document(text, syntax=syntax)
    found: list[tuple[str, str]] = []
    for block in document.blocks:
        kind = block.kind.value
        if block.level:
            kind += f" {block.level}"
        if block.cell:
            kind += f" {block.cell.table}:{block.cell.row}:{block.cell.column}"
        found.append((kind, words(document, block.start, block.end)))
    return found


def line(text: str, syntax: Syntax) -> str:
    """The words of the only block."""
    found = blocks(text, syntax)
    assert len(found) == 1, found
    return found[0][1]
