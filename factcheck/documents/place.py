"""Where a passage stands in a file, in every unit a reader or a tool asks for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A span of a file.

    `start` and `end` are offsets in code points into the file's decoded text (byte order mark not counted,
    before any repair), `end` exclusive. Lines and columns count from 1, columns in code points;
    `end_column` is the column after the last character. `quote` is the file's own text there.
    """

    path: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    quote: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A place with the whole lines of the file it stands in, for a report that shows it (`lines` has no line ends)."""

    place: Place
    lines: tuple[str, ...]
