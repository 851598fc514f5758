"""How a report is to look: its width, its colours, and how much of it is wanted."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.rules.finding import Severity

# The sixteen colours of the terminal itself, so that its theme decides what is legible.
SEVERITY_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold cyan"}
GUTTER_STYLE = "blue"
RELATED_STYLE = "bold blue"
VALUE_STYLE = "bold"
FAINT_STYLE = "dim"
GOOD_STYLE = "bold green"


@dataclass(frozen=True, slots=True)
class Look:
    """What a renderer may ask for: the width in terminal cells, whether to colour, and whether to sum up.

    `root` is the root of the checkout, "" where paths are to stay as they are.
    """

    width: int = 100
    color: bool = False
    summary: bool = True
    root: str = ""


PLAIN = Look()
