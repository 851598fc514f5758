"""Edits: how a file's text becomes the text that is read, with the way back.

Three things are done to a text. A mask puts spaces of equal length over markup, so positions stay. An edit puts other
characters in the place of some (a repaired letter for its mojibake, a character for its reference, nothing for a tag
inside a word), which moves what follows; edits are sorted and disjoint, and `offset_map` leads back over them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from factcheck.documents.document import OffsetMap

# From, to: a stretch of text.
Stretch = tuple[int, int]

_WITHOUT_LINE_ENDS = re.compile(r"[^\r\n]+")


class Edit(NamedTuple):
    """`text[start:end]` is read as `put`."""

    start: int
    end: int
    put: str


def mask(text: str, stretches: Iterable[Stretch]) -> str:
    r"""The text with spaces over the stretches, line ends kept; stretches may overlap and come in any order.

    >>> mask("**$6** million", [(0, 2), (4, 6)])
    '  $6   million'
    """
    parts: list[str] = []
    done = 0
    for start, end in sorted(stretches):
        if end <= done:
            continue
        start = max(start, done)
        parts.append(text[done:start])
        parts.append(_blank(text, start, end))
        done = end
    parts.append(text[done:])
    return "".join(parts)


def _blank(text: str, start: int, end: int) -> str:
    piece = text[start:end]
    if "\r" in piece:
        return _WITHOUT_LINE_ENDS.sub(lambda run: " " * (run.end() - run.start()), piece)
    if "\n" in piece:
        return "\n".join([" " * len(line) for line in piece.split("\n")])
    return " " * (end - start)


def without_masked(edits: Iterable[Edit], stretches: Iterable[Stretch]) -> tuple[Edit, ...]:
    """The edits in order, without those that touch a masked stretch or an earlier edit."""
    ordered = sorted(edits)
    if not ordered:
        return ()
    masked = sorted(stretches)
    kept: list[Edit] = []
    i, done, masked_to = 0, 0, 0
    for edit in ordered:
        while i < len(masked) and masked[i][0] < edit.end:
            masked_to = max(masked_to, masked[i][1])
            i += 1
        if edit.start >= max(done, masked_to):
            kept.append(edit)
            done = edit.end
    return tuple(kept)


def apply_edits(text: str, edits: Sequence[Edit]) -> str:
    """The text after the edits.

    >>> apply_edits("AT&amp;T", [Edit(2, 7, "&")])
    'AT&T'
    """
    if not edits:
        return text
    parts: list[str] = []
    done = 0
    for edit in edits:
        parts.append(text[done : edit.start])
        parts.append(edit.put)
        done = edit.end
    parts.append(text[done:])
    return "".join(parts)


def offset_map(edits: Sequence[Edit]) -> OffsetMap:
    """The map from positions after the edits back to positions before them."""
    reading, text, ends = [0], [0], list[int]()
    shift = 0
    for edit in edits:
        _begin_run(reading, text, ends, edit.start + shift, edit.start)
        end = edit.start + shift + len(edit.put)
        _begin_run(reading, text, ends, end, edit.end)
        shift += len(edit.put) - (edit.end - edit.start)
    return OffsetMap(tuple(reading), tuple(text), tuple(ends))


def _begin_run(reading: list[int], text: list[int], ends: list[int], in_reading: int, in_text: int) -> None:
    """Begin a run where the one before it ends; one that has nothing in the reading gives its place to the next."""
    if reading[-1] == in_reading:
        text[-1] = in_text
        return
    ends.append(in_text)
    reading.append(in_reading)
    text.append(in_text)


def joined(first: Sequence[Edit], second: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits that do at once what `first` and then `second` do, in positions before `first`."""
    if not first:
        return tuple(second)
    back = offset_map(first)
    later = [Edit(back.start(edit.start), back.end(edit.end), edit.put) for edit in second]
    # A later edit that covers an earlier one (a dropped tag with mojibake in it) stands for both.
    covered = [(edit.start, edit.end) for edit in later]
    return tuple(sorted((*without_masked(first, covered), *later)))


class Forward:
    """Leads from positions before some edits to positions after them; inside an edit, to its start."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = edits
        self._starts = [edit.start for edit in edits]
        self._shifts = [0]
        for edit in edits:
            self._shifts.append(self._shifts[-1] + len(edit.put) - (edit.end - edit.start))

    def __call__(self, position: int) -> int:
        """The position after the edits of what was at `position` before them."""
        if not self._edits:
            return position
        i = bisect_right(self._starts, position)
        if i and position < self._edits[i - 1].end:
            return self._edits[i - 1].start + self._shifts[i - 1]
        return position + self._shifts[i]
