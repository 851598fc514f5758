"""Passages of articles as a compiler shows code: line number, source line, marks under the values, their readings.

Passages on one line of one file are shown together. The marks are exact whatever the line holds (wide and
combining characters, tabs, control characters), because all positions are counted in cells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.text import Text

from factcheck.report.cells import visible, width, wrap
from factcheck.report.look import GUTTER_STYLE, RELATED_STYLE, VALUE_STYLE
from factcheck.report.window import Mark, Placed, Row, rows_of
from factcheck.rules.finding import Evidence

# A label needs this much room to stand under its mark; with less it starts at the margin.
LABEL_ROOM = 16
# Of a passage over more lines than this, the first and the last lines are shown.
MOST_LINES = 4


def gutter(numbers: int, mark: str = "|", number: str = "") -> Text:
    """The left margin of a line, `numbers` digits wide."""
    return Text().append(f" {number:>{numbers}} {mark} ", GUTTER_STYLE)


def passage(
    evidence: Sequence[tuple[Evidence, bool]], numbers: int, limit: int, style: str
) -> Iterator[Text]:
    """The lines that show pieces of evidence on one line of one file, each with whether it is the primary one."""
    if len(evidence) == 1:
        item, primary = evidence[0]
        for number, line, mark in _lines(item, primary):
            yield from source_lines(line, [mark] if mark else [], number, numbers, limit, style)
        return
    marks = [mark for item, primary in evidence for _, _, mark in _lines(item, primary) if mark]
    place = evidence[0][0].place
    yield from source_lines(evidence[0][0].excerpt.lines[0], marks, place.line, numbers, limit, style)


def _lines(item: Evidence, primary: bool) -> Iterator[tuple[int, str, Mark | None]]:
    """The numbered source lines of a place, each with its part of the mark; the last has the label."""
    place, lines, label = item.place, item.excerpt.lines or ("",), visible(" ".join(item.reads.split()))
    last = len(lines) - 1
    for index, line in enumerate(lines):
        if last >= MOST_LINES and 1 < index < last:
            continue
        start = place.column - 1 if index == 0 else len(line) - len(line.lstrip())
        end = place.end_column - 1 if index == last else len(line.rstrip())
        mark = Mark(start, end, label if index == last else "", primary) if end > start or last == 0 else None
        yield place.line + index, line, mark


def source_lines(
    line: str, marks: Sequence[Mark], number: int, numbers: int, limit: int, style: str
) -> Iterator[Text]:
    """A source line with its marks and their labels."""
    for row in rows_of(line, marks, limit):
        yield gutter(numbers, number=str(number)).append_text(_marked(row))
        if row.marks:
            for under in _under(row, limit, style):
                yield gutter(numbers).append_text(under)


def _marked(row: Row) -> Text:
    """The row's text with its values set off."""
    text = Text(row.text)
    for mark in row.marks:
        start = _character(row.text, mark.cell)
        text.stylize(VALUE_STYLE, start, max(start + 1, _character(row.text, mark.cell + mark.cells)))
    return text


def _character(text: str, cell: int) -> int:
    """The index of the character at a cell."""
    if text.isascii():
        return cell
    low, high = 0, len(text)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if width(text[:middle]) < cell else (low, middle)
    return low


def _under(row: Row, limit: int, style: str) -> Iterator[Text]:
    """The lines below a row: the marks, then the readings; the last mark's stands beside it where there is room."""
    marks = sorted(row.marks, key=lambda mark: mark.cell)
    line = Text()
    for mark in marks:
        _pad(line, mark.cell)
        drawn = width(line.plain)
        line.append(("^" if mark.primary else "-") * (mark.cell + mark.cells - drawn), _style(mark, style))
    waiting = [mark for mark in marks if mark.label]
    if waiting and waiting[-1] is marks[-1] and width(line.plain) + 1 + width(waiting[-1].label) <= limit:
        last = waiting.pop()
        line.append(f" {last.label}", _style(last, style))
    yield line
    while waiting:
        mark = waiting.pop()
        yield from _label(mark, waiting, limit, style)


def _label(mark: Placed, waiting: Sequence[Placed], limit: int, style: str) -> Iterator[Text]:
    """A reading on lines of its own, under its mark, with strokes down from the marks still to be labelled."""
    floor = waiting[-1].cell + 2 if waiting else 0
    start = max(floor, min(mark.cell, limit - width(mark.label)))
    if limit - start < min(LABEL_ROOM, width(mark.label)):
        start, waiting = 0, ()
    for part in wrap(mark.label, limit - start):
        line = Text()
        for other in waiting:
            _pad(line, other.cell)
            if width(line.plain) == other.cell:
                line.append("|", _style(other, style))
        _pad(line, start)
        yield line.append(part, _style(mark, style))


def _pad(line: Text, cell: int) -> None:
    """Fills a line with spaces up to a cell."""
    line.append(" " * max(0, cell - width(line.plain)))


def _style(mark: Placed, style: str) -> str:
    """The style of a mark: the finding's own for the offending one."""
    return style if mark.primary else RELATED_STYLE


def together(evidence: Iterable[tuple[Evidence, bool]]) -> list[list[tuple[Evidence, bool]]]:
    """The evidence in passages: what stands on one line of one file is one, the rest one each, in their order."""
    passages: dict[tuple[str, int, int], list[tuple[Evidence, bool]]] = {}
    for number, (item, primary) in enumerate(evidence):
        place = item.place
        alone = place.line != place.end_line
        passages.setdefault((place.path, place.line, number + 1 if alone else 0), []).append((item, primary))
    return list(passages.values())
