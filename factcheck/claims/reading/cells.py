"""The cells of a document's tables: where each stands among the sentences, what it says, and what heads it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property

from factcheck.claims.reading.sheets import is_label, is_sheet
from factcheck.claims.reading.tables import is_idle
from factcheck.documents.document import Block, Cell, Sentence

# The year of a row stands near its head.
MOST_COLUMNS = 8


class Cells:
    """The cells of all tables, by their places; a cell is what its first sentence says."""

    def __init__(self, reading: str, sentences: Sequence[tuple[Block, Sentence]]) -> None:
        self._reading = reading
        self._sentences = sentences

    @cached_property
    def _indices(self) -> Mapping[Cell, int]:
        indices: dict[Cell, int] = {}
        for index, (block, _) in enumerate(self._sentences):
            if block.cell is not None:
                indices.setdefault(block.cell, index)
        return indices

    def index(self, cell: Cell) -> int | None:
        """The index of the first sentence of a cell, None for an empty one."""
        return self._indices.get(cell)

    def text(self, cell: Cell) -> str | None:
        """What a cell says, None for an empty one."""
        index = self._indices.get(cell)
        if index is None:
            return None
        sentence = self._sentences[index][1]
        return self._reading[sentence.start : sentence.end]

    def heads(self, cell: Cell) -> tuple[str, ...]:
        """The texts that may give the unit of a cell: the heads of its row and its column, and the table's corner."""
        if not cell.column:
            return ()
        places = ((cell.row, 0), (0, cell.column), (0, 0))
        return tuple(self.text(Cell(cell.table, *at)) or "" for at in places)

    def labelled_by(self, label: Cell) -> int | None:
        """The index of the cell that the first one of its row is the label of, in a table of two columns."""
        return None if label.column else self.index(Cell(label.table, label.row, 1))

    def before(self, cell: Cell) -> Iterator[int]:
        """The indices of the cells before one in its row; none in the row of the heads."""
        beside = (self.index(Cell(cell.table, cell.row, column)) for column in range(cell.column))
        return (index for index in beside if index is not None and cell.row)

    def heads_several_rows(self, cell: Cell) -> bool:
        """Whether the head of a cell's row heads another row too, so that it alone does not say what the row is about."""
        return self._row_heads[cell.table, self.text(Cell(cell.table, cell.row, 0))] > 1

    @cached_property
    def _row_heads(self) -> Counter[tuple[int, str | None]]:
        """How many rows of which table each text heads."""
        return Counter((cell.table, self.text(cell)) for cell in self._indices if not cell.column)

    def text_under(self, cell: Cell, heads: Set[str]) -> str:
        """The text of the cell of a row whose column one of some words in small letters heads, "" for none."""
        columns = (Cell(cell.table, 0, column) for column in range(1, MOST_COLUMNS))
        found = (at for at in columns if (self.text(at) or "").strip().lower() in heads)
        at = next(found, None) if cell.row else None
        return (self.text(Cell(cell.table, cell.row, at.column)) or "").strip() if at is not None else ""

    def lists_things(self, cell: Cell) -> bool:
        """Whether the rows of a cell's table are things of one kind, which the head of the first column names: "Party | Role | Amount"."""
        kind = self.text(Cell(cell.table, 0, 0)) or ""
        return self.index(Cell(cell.table, 0, 2)) is not None and bool(kind) and not is_idle(kind)

    def is_in_sheet(self, cell: Cell) -> bool:
        """Whether the table of a cell is a sheet of facts on one thing."""
        return cell.table in self._sheets

    def name_of_sheet(self, cell: Cell) -> int | None:
        """The index of the cell that says what a sheet of facts is on, where its first row does: "Bridge | Corran Bridge"."""
        label = self.text(Cell(cell.table, 0, 0)) or ""
        named = self.is_in_sheet(cell) and not is_label(label)
        return self.index(Cell(cell.table, 0, 1)) if named else None

    @cached_property
    def _sheets(self) -> frozenset[int]:
        labels: dict[int, list[str]] = {}
        wide = {cell.table for cell in self._indices if cell.column > 1}
        for cell in self._indices:
            if not cell.column and cell.table not in wide:
                labels.setdefault(cell.table, []).append(self.text(cell) or "")
        return frozenset(
            table for table, rows in labels.items() if is_sheet(rows, self.text(Cell(table, 0, 1)) or "")
        )
