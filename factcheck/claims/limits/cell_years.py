"""The year that fills a cell of a table: "Opened | 1903" dates the opening, though four digits by themselves may be a count.

It is one where the label beside it in a table of two columns says what was done, or names what happens on a day ("Patent for
lamp", "In service since"). In wider tables it tells as often of a part of what heads its row. Under "Year" it says of what
time the rest of its row is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.words.stem import stem
from factcheck.claims.words.years import YEAR
from factcheck.documents.document import Block, Cell
from factcheck.lexicon.measures import NOUNS, VERBS
from factcheck.lexicon.year_cues import YEAR_LABELS
from factcheck.values.find import find_values
from factcheck.values.value import DateSpan, NotAValue, Value

WORD = re.compile(r"[^\W\d_]+")
# What happens on a day, by its stem, and what stands before a day by itself.
ON_A_DAY = frozenset(
    stem(word)
    for group in (*VERBS.values(), *NOUNS.values())
    if "date" in group.kinds and "count" not in group.kinds and "money" not in group.kinds
    for word in group.words
    if " " not in word and "_" not in word
) | frozenset(map(stem, (*YEAR_LABELS, "since", "founded", "established", "born", "died", "patent", "date")))
Item = Value | NotAValue


def with_years_of_cells(
    text: str, blocks: Sequence[tuple[Block, tuple[Item, ...]]]
) -> list[tuple[Block, tuple[Item, ...]]]:
    """The blocks with their values, and those cells dated that are a year of what their heads say."""
    cells = {block.cell: text[block.start : block.end].strip() for block, _ in blocks if block.cell}
    return [(block, _dated(items, block.cell, cells)) for block, items in blocks]


def _dated(items: tuple[Item, ...], cell: Cell | None, cells: dict[Cell, str]) -> tuple[Item, ...]:
    if cell is None or not cell.column or len(items) != 1 or not isinstance(items[0], NotAValue):
        return items
    if not YEAR.fullmatch(cells[cell]) or items[0].text != cells[cell]:
        return items
    if cell.column > 1 or Cell(cell.table, 0, 2) in cells or Cell(cell.table, cell.row, 2) in cells:
        return items
    label = cells.get(Cell(cell.table, cell.row, 0), "")
    dates = any(stem(word.lower()) in ON_A_DAY for word in WORD.findall(label))
    found = year_alone(items[0].text) if dates else None
    return (replace(found, start=items[0].start, end=items[0].end, text=items[0].text),) if found else items


def year_alone(digits: str) -> DateSpan | None:
    """The year that digits by themselves are."""
    found = next(iter(find_values(f"in {digits}")), None)
    return found if isinstance(found, DateSpan) else None
