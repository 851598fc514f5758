"""Styled lines into one string, and the small phrases that several reports share.

Everything goes through `Text`, never through markup: a quote may hold `[red]` or `[/b]`.
"""

from __future__ import annotations

import io
from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from factcheck.report.look import Look


def joined(lines: Iterable[Text], look: Look) -> str:
    """The lines as one string that ends in a line end, coloured if the look says so."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=look.width,
        force_terminal=look.color,
        color_system="standard" if look.color else None,
        no_color=not look.color,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=True,
        _environ={},
    )
    for line in lines:
        line.rstrip()
        console.print(line)
    return out.getvalue()


def counted(number: int, noun: str, plural: str = "") -> str:
    """A count with its noun.

    >>> counted(1, "claim"), counted(1200, "claim"), counted(0, "match", "matches")
    ('1 claim', '1,200 claims', '0 matches')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listed(parts: Iterable[str]) -> str:
    """The parts as a list in a sentence, without empty ones.

    >>> listed(["3 errors", "", "1 note"])
    '3 errors and 1 note'
    """
    *most, last = [part for part in parts if part] or [""]
    return f"{', '.join(most)} and {last}" if most else last
