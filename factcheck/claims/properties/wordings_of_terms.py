"""Who came after whom in a table of those who had a post and the years in which they did.

"| Ada Brandt | 1994–2005 |" and below it "| Ivo Lenz | 2005– |" say that he came after her, where the term of the one ends in the year
in which that of the other begins. The post is told by the head of the column of names or by the heading of the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import named
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.properties.roles import role_property
from factcheck.claims.properties.successions import change_of
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import Names
from factcheck.claims.reading.parsed import Parsed
from factcheck.documents.document import Cell

# The years of a term: "1994–2005", "2005–", "2005 to present".
TERM = re.compile(r"(1\d{3}|20\d\d)\s?(?:[-–—]|to|until)\s?(1\d{3}|20\d\d)?(?:present|now|today|date)?")
# The name of somebody, and nothing else.
WHOLE_NAME = re.compile(r"(?:[^\W\d_][\w’'.-]*\s){1,3}[^\W\d_][\w’'.-]*")
MOST_COLUMNS = 4
OF_OFFICES = re.compile(r"\b(?:of|at)\b|,|:")


def read_terms(parsed: Parsed, discourse: Discourse) -> Iterator[Reading]:
    """Who was there before or after the one whose name a cell is, by the rows around it."""
    cell, first = parsed.read.block.cell, parsed.read.heads
    if cell is None or not cell.row or first >= len(parsed.tokens):
        return
    cells = _cells_around(parsed.read.index, cell, discourse)
    name, term = cells.get((cell.row, cell.column), ""), _term(cells, cell.row)
    post = _post(cells.get((0, cell.column), "")) or _post(_heading(parsed.read.index, discourse))
    if term is None or not post or WHOLE_NAME.fullmatch(name) is None:
        return
    names = Names((NameSpan(first, len(parsed.tokens), name, fold(name)),), first, len(parsed.tokens))
    here = named(names.spans[0]), names
    for row in (cell.row - 1, cell.row + 1):
        other, theirs = cells.get((row, cell.column), ""), _term(cells, row)
        if theirs is None or WHOLE_NAME.fullmatch(other) is None:
            continue
        there = named(NameSpan(0, 0, other, fold(other))), None
        if theirs[1] == term[0]:
            yield from change_of(parsed, there, here, first, post)
        elif term[1] == theirs[0]:
            yield from change_of(parsed, here, there, first, post)


def _cells_around(index: int, cell: Cell, discourse: Discourse) -> dict[tuple[int, int], str]:
    """The texts of the cells of this row, of those above and below and of the first, by row and column."""
    found: dict[tuple[int, int], str] = {}
    for step in (-1, 1):
        at = index
        while 0 <= at < len(discourse):
            other = discourse.block(at).cell
            if other is None or other.table != cell.table or (step > 0 and other.row > cell.row + 1):
                break
            if other.row in (0, cell.row - 1, cell.row, cell.row + 1):
                found.setdefault((other.row, other.column), discourse.text(at).strip(" *_"))
            at += step
    return found


def _term(cells: dict[tuple[int, int], str], row: int) -> tuple[int, int | None] | None:
    """The years of the one cell of a row that is a term."""
    for column in range(MOST_COLUMNS):
        found = TERM.fullmatch(cells.get((row, column), ""))
        if found is not None:
            return int(found[1]), int(found[2]) if found[2] else None
    return None


def _heading(index: int, discourse: Discourse) -> str:
    for before in range(index - 1, -1, -1):
        if discourse.block(before).cell is None:
            return discourse.text(before).strip(" *_#")
    return ""


def _post(text: str) -> str:
    """The post that a head names: "Mayor of Leeds", "Norvane, chief executives"; "" for none."""
    for part in OF_OFFICES.split(text):
        words = part.lower().split()
        for told in (words, [*words[:-1], words[-1].removesuffix("s")] if words else []):
            known = role_property(told) if told else None
            if known is not None:
                return known.label
    return ""
