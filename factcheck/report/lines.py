"""Styled lines into one string, and the small phrases that several reports share.

Everything goes through `Text`, never through markup: a quote may hold `[red]` or `[/b]`.
"""

from __future__ import annotations

import io
from collections.abc import Iterable

from rich.color import ColorSystem
from rich.console import Console
from rich.text import Text

from factcheck.report.look import Look


def joined(lines: Iterable[Text], look: Look) -> str:
    """The lines as one string that ends in a line end, coloured if the look says so."""
    if not look.color:
        return "".join(f"{line.plain.rstrip()}\n" for line in lines)
    console = Console(
        file=io.StringIO(), width=look.width, force_terminal=True, legacy_windows=False, _environ={}
    )
    return "".join(f"{_coloured(line, console)}\n" for line in lines)


def _coloured(line: Text, console: Console) -> str:
    """A line with the escape sequences of its styles.

    The segments are rendered here and not printed by the console, which would measure and wrap each line again.
    """
    line.rstrip()
    if not line.spans:
        # A text without spans renders without its own style.
        line.stylize(line.style)
    return "".join(
        segment.style.render(segment.text, color_system=ColorSystem.STANDARD)
        if segment.style
        else segment.text
        for segment in line.render(console)
    )


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
