"""The record of a fact as it is written: its keys parsed, each with its place, its sentence not yet understood."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from factcheck.documents.place import Excerpt, Place
from factcheck.errors import Problem
from factcheck.values.value import DateSpan, Value


@dataclass(frozen=True, slots=True)
class FactsFile:
    """A file of facts: its path as it is shown, its decoded text, and where its lines start."""

    path: str
    text: str
    line_starts: tuple[int, ...]

    def excerpt(self, start: int, end: int) -> Excerpt:
        """The place of `text[start:end]` with the lines it stands in."""
        line, column = self._line_and_column(start)
        end_line, end_column = self._line_and_column(end)
        place = Place(self.path, start, end, line, column, end_line, end_column, self.text[start:end])
        return Excerpt(place, tuple(self._line(number) for number in range(line, end_line + 1)))

    def problem(self, start: int, end: int, message: str, advice: str = "") -> Problem:
        """A problem with `text[start:end]`, the caret under its first line."""
        line, column = self._line_and_column(start)
        source = self._line(line)
        first_line_end = start + len(source) - (column - 1)
        width = len(self.text[start : max(start, min(end, first_line_end))].rstrip())
        return Problem(self.path, message, advice, line, column, source, max(1, width))

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def _line(self, number: int) -> str:
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


@dataclass(frozen=True, slots=True)
class FieldSpan:
    """Where the value of one key stands in the file."""

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FactEntry:
    """One fact of a YAML file; what was not given is None or empty.

    `tolerance` is a share (0.05 for "5%"). `spans` has the place of each key's value, and that of the whole fact
    under the empty name.
    """

    file: FactsFile
    spans: tuple[FieldSpan, ...]
    id: str
    claim: str
    subject: str | None = None
    aliases: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    value: Value | None = None
    accept: tuple[Value, ...] = ()
    tolerance: float = 0.0
    when: DateSpan | None = None
    valid_from: DateSpan | None = None
    valid_to: DateSpan | None = None
    sources: tuple[str, ...] = ()
    note: str = ""

    def excerpt(self, field: str, words: str = "") -> Excerpt:
        """Where a key's value stands, or `words` in it; the whole fact where the key was not given.

        Words that the file has otherwise (folded over two lines, escaped) have the place of the whole value.
        """
        start, end = self._span(field)
        found = self.file.text.find(words, start, end) if words else -1
        return self.file.excerpt(start, end) if found < 0 else self.file.excerpt(found, found + len(words))

    def problem(self, field: str, message: str, advice: str = "") -> Problem:
        """A problem with a key's value; with the whole fact where the key was not given."""
        start, end = self._span(field)
        return self.file.problem(start, end, message, advice)

    def _span(self, field: str) -> tuple[int, int]:
        found = {span.field: (span.start, span.end) for span in self.spans}
        return found.get(field) or found[""]
