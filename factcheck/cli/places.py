"""FILE:LINE as the command line takes it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from factcheck.errors import InputError, Problem

if TYPE_CHECKING:
    from factcheck.documents.document import Document

# With or without the column that reports print after it.
PLACE = re.compile(r"(?P<path>.+?):(?P<line>[0-9]+)(?::[0-9]+)?", re.DOTALL)


def find_place(word: str) -> tuple[str, int] | None:
    """The path and the line that a word names, None where it is no place."""
    match = PLACE.fullmatch(word)
    return (match["path"], int(match["line"])) if match else None


def place_of(word: str) -> tuple[str, int]:
    """The path and the line that a word names; raises typer.BadParameter where it is no place."""
    place = find_place(word)
    if place is None:
        raise typer.BadParameter(f"{word} is no FILE:LINE; give a line such as article.md:12")
    return place


def read_place(path: str, line: int) -> Document:
    """The document at `path`; raises InputError where it cannot be read or has no such line."""
    from factcheck.documents.read import read_document

    document = read_document(Path(path))
    # What follows the last line end is no line where it is empty.
    lines = len(document.line_starts) - (document.line_starts[-1] == len(document.text))
    if not 1 <= line <= lines:
        raise InputError(Problem(path, f"no line {line}", f"it has {lines} line{'' if lines == 1 else 's'}"))
    return document
