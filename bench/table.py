"""Prints plain tables: a heading, and rows of words and figures in columns."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def say(line: str = "") -> None:
    """Print a line at once, for some lines take their time."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def show_table(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under a heading; the first column is set to the left, the others to the right."""
    for line in lines_of(heading, rows):
        say(line)
    say()


def lines_of(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a table.

    >>> lines_of(("kind", "n"), [("money", "12")])
    ['kind    n', 'money  12']
    """
    table = [tuple(heading), *map(tuple, rows)]
    widths = [max(len(row[column]) for row in table) for column in range(len(heading))]
    return ["  ".join(_cells(row, widths)).rstrip() for row in table]


def _cells(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    rest = [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
    return [row[0].ljust(widths[0]), *rest]


def share(part: int, whole: int) -> str:
    """A share in percent, "-" of nothing.

    >>> share(3, 4), share(0, 0)
    ('75%', '-')
    """
    return f"{100 * part / whole:.0f}%" if whole else "-"
