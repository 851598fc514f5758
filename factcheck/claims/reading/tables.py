"""Which cells of a table say what a cell is: the head of its row, the head of its column, or one of them alone.

A head that says no more than that figures follow ("Item | Value", "Data") is none. What is left of a table of two such
columns is a list of "label: value" lines, and so is one whose first row is a row of data. A unit in a head holds for
bare numbers in its cells: "Cost (trillion yen)", "Height in metres", "In millions, except per share".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from factcheck.claims.words.kinds import kind_of
from factcheck.documents.document import Cell
from factcheck.values.find import read_values
from factcheck.values.value import Interval, Quantity, Value

# Heads that would stand over any column of figures.
IDLE_HEADS = frozenset(
    "item items data datum value values figure figures number numbers amount amounts detail details fact facts info "
    "information description metric metrics statistic statistics stat stats result results measure measurement quantity "
    "specification specifications spec specs property attribute feature parameter entry answer category key name "
    "characteristic".split()
)
WORD = re.compile(r"[^\W\d_]+")
BRACKET = re.compile(r"\(([^()]{1,40})\)\s*$")
# The places of a unit in a head: in a bracket at its end, behind a comma, behind "in", or before what is said of it
# ("Years in office", "%").
UNITS = (
    BRACKET,
    re.compile(r",\s*(?:in\s+)?([^,()]{1,40})$"),
    re.compile(r"\bin\s+([^,()]{1,40})", re.IGNORECASE),
    re.compile(
        r"^\s*(%|[A-Z]?[a-z]{3,}s(?:\s+per\s+[a-z]+)?)(?=\s*$|\s+(?:in|on|at|of|per|[a-z]+ed|spent|lost)\b)"
    ),
)
BARE = re.compile(r"[-+−]?[$€£¥]?\s*[\d.,]*\d")
SCALES = frozenset("thousand thousands million millions billion billions trillion trillions".split())
SYMBOLS = re.compile(r"(?:US)?[$€£¥]")
# Kinds of values whose unit a head may give; what is counted is told by a scale before it ("thousand cars").
KINDS = frozenset({"money", "physical", "percent", "duration"})
# What opens the rows that the scale of a table is not for.
EXCEPTION = re.compile(r"\bexcept(?:\s+for)?\b(.*)", re.IGNORECASE)
# How far up and down a table the same first cell is looked for.
NEAR_ROWS = 30
# A bare number, to try a unit on.
ANY = Quantity(0, 1, "7", 7, Interval(7, 7), "")
# Longer words are no symbols of units, whose capitals tell.
CODE = 3
# What is told apiece is never told in millions.
APIECE = frozenset({"per", "eps"})


def is_idle(head: str) -> bool:
    """Whether a head says nothing of what its figures are, its unit left aside."""
    plain = BRACKET.sub("", head)
    return not any(map(str.isdigit, plain)) and IDLE_HEADS.issuperset(_words(plain))


def length_without_unit(head: str) -> int:
    """How many characters of a head come before its unit: those of "Cost" in "Cost (trillion yen)"."""
    for unit in UNITS:
        found = unit.search(head)
        if found is not None and found.start() and is_unit(found.group(1)):
            return found.start()
    return len(head)


@lru_cache(maxsize=1024)
def is_unit(words: str) -> bool:
    """Whether a bare number may have these words for its unit: "trillion yen", "m", "US$ bn"."""
    return _with_unit(ANY, words.strip()) is not None


def heading_cells(
    cell: Cell,
    text_of: Callable[[Cell], str | None],
    is_figure: Callable[[Cell], bool],
    *,
    in_sheet: bool = False,
) -> tuple[Cell, ...]:
    """The cells that head `cell`, the row's first; `text_of` is None where there is no such cell.

    In a sheet of facts the first row has a label and a value, as all others have.
    """
    row, column = Cell(cell.table, cell.row, 0), Cell(cell.table, 0, cell.column)
    pairs = text_of(Cell(cell.table, 0, 2)) is None and text_of(Cell(cell.table, cell.row, 2)) is None
    if not cell.column:
        return ()
    if not cell.row:
        return (row,) if pairs and (in_sheet or is_figure(cell)) else ()
    heads = [row, *_second_head(cell, text_of, is_figure)]
    if not (pairs and (in_sheet or is_figure(column))):
        heads.append(column)
    return tuple(head for head in heads if not is_idle(text_of(head) or ""))


def _second_head(
    cell: Cell, text_of: Callable[[Cell], str | None], is_figure: Callable[[Cell], bool]
) -> tuple[Cell, ...]:
    """The second cell of a row, where the first stands before several rows and only both tell which: "Corran | Orrin 1"."""
    second, own = Cell(cell.table, cell.row, 1), text_of(Cell(cell.table, cell.row, 0))
    if cell.column < 2 or not own or not text_of(second) or is_figure(second):
        return ()
    others = (row for row in range(max(1, cell.row - NEAR_ROWS), cell.row + NEAR_ROWS + 1) if row != cell.row)
    return (second,) if any(text_of(Cell(cell.table, row, 0)) == own for row in others) else ()


def in_unit_of_heads(value: Value, heads: Sequence[str]) -> Value:
    """The value with the unit or the scale that the first of the heads gives that has one."""
    if not isinstance(value, Quantity) or not BARE.fullmatch(value.text.strip()):
        return value
    for head in heads:
        if any(map(APIECE.__contains__, _words(heads[0]))) or _is_excepted(head, heads[0]):
            continue
        for words in _units_in(head):
            told = _with_unit(value, words)
            if told is not None:
                return told
    return value


def _is_excepted(head: str, row: str) -> bool:
    exception = EXCEPTION.search(head)
    return exception is not None and not set(_words(exception.group(1))).isdisjoint(_words(row))


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def _units_in(head: str) -> list[str]:
    """What may be the unit in a head, the likeliest first."""
    head = EXCEPTION.sub("", head).strip(" ,")
    return [found.group(1).strip() for found in (unit.search(head) for unit in UNITS) if found]


def _with_unit(value: Quantity, words: str) -> Quantity | None:
    """The value as it is read with the words of a unit behind it, None where they are no unit."""
    words = re.sub(r"^in\s+", "", words)
    words = words.lower() if words[1:].islower() and len(words) > CODE else words
    scaled = [word for word in _words(words) if word in SCALES]
    if value.unit and not scaled:
        return None
    for scale in scaled:
        words = re.sub(rf"\b{scale}\b(?:\s+of\b)?", scale.rstrip("s"), words, flags=re.IGNORECASE)
    symbol = SYMBOLS.match(words)
    before = symbol.group() if symbol and not value.unit else ""
    behind = words[symbol.end() :].strip() if symbol else words
    joint = "" if len(behind) == 1 and before else " "
    text = f"{before}{value.text}{joint}{behind}".strip()
    found = read_values(text)
    told = found[0] if len(found) == 1 else None
    if not isinstance(told, Quantity) or told.start or told.end < len(text) or not told.unit:
        return None
    if kind_of(told) not in KINDS and not (scaled and kind_of(told) == "count"):
        return None
    return replace(told, start=value.start, end=value.end, text=value.text)
