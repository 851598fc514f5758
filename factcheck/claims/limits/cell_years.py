"""The year that fills a cell of a table: "Opened | 1903" dates the opening, though four digits by themselves may be a count.

It is one where the label beside it in a table of two columns says what was done, or names what happens on a day ("Patent for
lamp", "In service since", "First flight"). In wider tables it tells as often of a part of what heads its row, but where all
cells of the row are years. Under "Year" it says of what time the rest of its row is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.claims.words.stem import stem
from factcheck.claims.words.years import YEAR
from factcheck.documents.document import Block, Cell
from factcheck.lexicon.events import ONCE_EVENTS
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
# The same in two words: "first flight", "maiden voyage".
PAIRS_ON_A_DAY = frozenset(
    pair
    for event in ONCE_EVENTS.values()
    for phrase in event.nouns.split()
    for pair in pairwise(map(stem, phrase.split("_")))
    if phrase.count("_") == 1
)
# A year by itself in a cell, or with the place behind it: "1850, Leeds", "1850 (Leeds)".
YEAR_AND_PLACE = re.compile(
    rf"(?:{YEAR.pattern}) (?: [,;]? \s+ (?:in\s+)? \(? (?:the\s+)? [A-Z][\w.'’-]+ (?: ,? \s+ (?:of\s+|the\s+)? [A-Z][\w.'’-]+ )* \)? )?",
    re.VERBOSE,
)
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
    if not YEAR_AND_PLACE.fullmatch(cells[cell]) or not cells[cell].startswith(items[0].text):
        return items
    if not _is_of_its_label(cell, cells):
        return items
    dates = _tells_of_a_day(cells.get(Cell(cell.table, cell.row, 0), ""))
    found = year_alone(items[0].text) if dates else None
    return (replace(found, start=items[0].start, end=items[0].end, text=items[0].text),) if found else items


def _is_of_its_label(cell: Cell, cells: dict[Cell, str]) -> bool:
    """Whether a year is what the label of its row says: in a table of two columns, or where the row has nothing but years."""
    wide = any(Cell(cell.table, row, 2) in cells for row in (0, cell.row))
    if not wide:
        return cell.column == 1
    row = [
        text for one, text in cells.items() if (one.table, one.row) == (cell.table, cell.row) and one.column
    ]
    return all(YEAR.fullmatch(text) for text in row)


def _tells_of_a_day(label: str) -> bool:
    """Whether a label has a word, or two of them together, for what happens on a day."""
    words = [stem(word.lower()) for word in WORD.findall(label)]
    return not ON_A_DAY.isdisjoint(words) or not PAIRS_ON_A_DAY.isdisjoint(pairwise(words))


def year_alone(digits: str) -> DateSpan | None:
    """The year that digits by themselves are."""
    found = next(iter(find_values(f"in {digits}")), None)
    return found if isinstance(found, DateSpan) else None
