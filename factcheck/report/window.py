"""The part of a source line that a report shows.

One paragraph is one line in most articles, so a line of 800 characters is usual and a screen is not that wide. A
line that does not fit is cut to the words around its marks, evenly, with an ellipsis for what is left out; a mark
is always shown. Only the neighbourhood of the marks is looked at, so that a page on one line costs no more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.report.cells import ELLIPSIS, visible, width

# What an ellipsis with its space takes.
CUT = 2
# Marks share a row where this much is left for the words around them; between two of them no more is asked for.
CONTEXT = 24


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of a source line in characters, what it was read as, and whether it is the offending one."""

    start: int
    end: int
    label: str = ""
    primary: bool = True


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark at its cells in the row that is shown: `cell` from 0, `cells` at least 1."""

    cell: int
    cells: int
    label: str
    primary: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A line as it is shown, and its marks from left to right."""

    text: str
    marks: tuple[Placed, ...]


@dataclass(slots=True)
class _Piece:
    """A span of the line that is shown without a gap."""

    start: int
    end: int


def rows_of(line: str, marks: Sequence[Mark], limit: int) -> list[Row]:
    """The line in rows of at most `limit` cells that show all its marks; marks far apart may take several rows.

    >>> rows_of("one two three four five six seven", [Mark(8, 13, "3")], 20)[0].text
    '… two three four …'
    """
    ordered = sorted((_inside(line, mark) for mark in marks), key=lambda mark: (mark.start, mark.end))
    if len(line) <= limit and width(visible(line)) <= limit:
        return [_row(line, ordered, [_Piece(0, len(line))], limit)]
    return [_cut(line, share, limit) for share in _shares(line, ordered, limit)]


def _inside(line: str, mark: Mark) -> Mark:
    """The mark within its line, whatever its record says."""
    start = min(max(0, mark.start), len(line))
    return Mark(start, min(max(start, mark.end), len(line)), mark.label, mark.primary)


def _shares(line: str, marks: Sequence[Mark], limit: int) -> list[list[Mark]]:
    """The marks in shares that fit one row each with enough words around them."""
    shares: list[list[Mark]] = []
    taken = 0
    for mark in marks:
        cells = _cells(line, mark.start, mark.end)
        gap = min(mark.start - shares[-1][-1].end, CONTEXT) if shares else 0
        if shares and taken + gap + cells <= limit - CONTEXT:
            shares[-1].append(mark)
            taken += gap + cells
        else:
            shares.append([mark])
            taken = cells
    return shares


def _cut(line: str, marks: Sequence[Mark], limit: int) -> Row:
    """One row with these marks and the words around them."""
    pieces = [_Piece(mark.start, _fitting_end(line, mark, limit)) for mark in marks]
    pieces = _joined(pieces)
    taken = sum(_cells(line, piece.start, piece.end) for piece in pieces)
    spare = max(0, limit - taken - (len(pieces) + 1) * CUT - (len(pieces) - 1))
    for index, piece in enumerate(pieces):
        floor = pieces[index - 1].end if index else 0
        ceiling = pieces[index + 1].start if index + 1 < len(pieces) else len(line)
        _widen(line, piece, floor, ceiling, spare // len(pieces))
    return _row(line, marks, _joined(pieces), limit)


def _fitting_end(line: str, mark: Mark, limit: int) -> int:
    """The end of a mark, moved forward where even the mark alone is too wide."""
    end = min(mark.end, mark.start + limit)
    while end > mark.start + 1 and _cells(line, mark.start, end) > limit - 2 * CUT:
        end -= 1
    return end


def _widen(line: str, piece: _Piece, floor: int, ceiling: int, cells: int) -> None:
    """Widens a piece by at most so many cells, whole words, more of them before the value than after it."""
    left = _reach(line, piece.start, floor, cells * 3 // 5, -1)
    right = _reach(line, piece.end, ceiling, cells - _cells(line, left, piece.start), 1)
    left = _reach(line, piece.start, floor, cells - _cells(line, piece.end, right), -1)
    piece.start, piece.end = left, right


def _reach(line: str, start: int, bound: int, cells: int, step: int) -> int:
    """The end of a walk of at most so many cells from `start` towards `bound`, back at the last end of a word."""
    position, last_word = start, start
    while position != bound:
        character = line[position - 1 if step < 0 else position]
        cells -= width(visible(character))
        if cells < 0:
            # Without a space in reach (Chinese, addresses) the cut falls between any two characters.
            return last_word if last_word != start else position
        if character.isspace():
            last_word = position
        position += step
    return bound


def _joined(pieces: Sequence[_Piece]) -> list[_Piece]:
    """The pieces with those joined that leave out nothing worth an ellipsis between them."""
    joined: list[_Piece] = []
    for piece in pieces:
        if joined and piece.start - joined[-1].end <= CUT + 1:
            joined[-1].end = max(joined[-1].end, piece.end)
        else:
            joined.append(_Piece(piece.start, piece.end))
    return joined


def _row(line: str, marks: Sequence[Mark], pieces: Sequence[_Piece], limit: int) -> Row:
    """The row that shows these pieces, with the marks at their cells."""
    text, placed = "", []
    for piece in pieces:
        cut = piece.start > 0
        text += f"{' ' if text else ''}{ELLIPSIS} " if cut else ""
        base = width(text)
        for mark in marks:
            if piece.start <= mark.start <= piece.end and mark.end >= mark.start:
                cell = base + _cells(line, piece.start, mark.start)
                end = base + _cells(line, piece.start, min(mark.end, piece.end))
                placed.append(Placed(cell, max(1, end - cell), mark.label, mark.primary))
        text += visible(line[piece.start : piece.end])
    if pieces[-1].end < len(line.rstrip()):
        text += f" {ELLIPSIS}"
    return Row(text.rstrip() if text.strip() else text, tuple(placed))


def _cells(line: str, start: int, end: int) -> int:
    """The cells that a span of the line takes when it is shown."""
    return width(visible(line[start:end]))
