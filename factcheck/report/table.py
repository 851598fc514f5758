"""Rows of text as a table that fits a terminal: columns as wide as their cells where there is room, folded where not.

On a narrow terminal, where columns would be a few letters each, every row becomes a small block of `name: text`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from factcheck.report.cells import visible, width, wrap
from factcheck.report.look import FAINT_STYLE, VALUE_STYLE

GAP = 2
# No column is folded to less than this; with less room the rows become blocks.
LEAST = 10
# A word up to this is not broken.
LONG = 16


def table_lines(header: Sequence[str], rows: Sequence[Sequence[str]], limit: int) -> Iterator[Text]:
    """The lines of a table of at most `limit` cells; the first column is set off."""
    cells = [[visible(" ".join(cell.split())) for cell in row] for row in rows]
    widths = _widths([list(header), *cells], limit - GAP * (len(header) - 1))
    if widths is None:
        yield from _blocks(header, cells, limit)
        return
    yield from _row(header, widths, FAINT_STYLE, FAINT_STYLE)
    for row in cells:
        yield from _row(row, widths, VALUE_STYLE, "")


def _widths(rows: Sequence[Sequence[str]], room: int) -> list[int] | None:
    """The width of each column; None where they cannot be wide enough.

    Every spare cell goes to the column that has to fold the most text.
    """
    texts = list(zip(*rows, strict=True))
    columns = [[width(cell) for cell in column] for column in texts]
    natural = [max(column) for column in columns]
    words = [max(width(word) for cell in column for word in (cell.split() or [""])) for column in texts]
    widths = [min(cells, max(LEAST, min(word, LONG))) for cells, word in zip(natural, words, strict=True)]
    # The first column is a place or an id, which must not be broken.
    widths[0] = natural[0]
    spare = room - sum(widths)
    if spare < 0:
        return None
    for _ in range(spare):
        folded = [
            sum(max(0, n - cells) for n in column) for column, cells in zip(columns, widths, strict=True)
        ]
        if not any(folded):
            break
        widths[folded.index(max(folded))] += 1
    return widths


def _row(row: Sequence[str], widths: Sequence[int], first_style: str, style: str) -> Iterator[Text]:
    """A row, over as many lines as its fullest cell needs."""
    columns = [_fold(cell, cells) for cell, cells in zip(row, widths, strict=True)]
    for number in range(max(map(len, columns))):
        line = Text()
        for index, (column, cells) in enumerate(zip(columns, widths, strict=True)):
            part = column[number] if number < len(column) else ""
            line.append(part, first_style if index == 0 else style)
            line.append(" " * (cells - width(part) + GAP))
        yield line


def _fold(cell: str, cells: int) -> list[str]:
    """A cell's text in lines of its column's width."""
    return [cell] if width(cell) <= cells else wrap(cell, cells)


def _blocks(header: Sequence[str], rows: Sequence[Sequence[str]], limit: int) -> Iterator[Text]:
    """Each row as a block of lines."""
    for row in rows:
        yield from (Text(line, style=VALUE_STYLE) for line in wrap(row[0], limit))
        for name, cell in zip(header[1:], row[1:], strict=True):
            if cell:
                head, *tail = wrap(cell, limit - len(name) - 4)
                yield Text().append(f"  {name}: ", FAINT_STYLE).append(head)
                yield from (Text(f"{'':{len(name) + 4}}{line}") for line in tail)
