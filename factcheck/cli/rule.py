"""`factcheck rule`: the manual of the rules in the terminal."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import options
from factcheck.cli.consoles import data_look, write_data
from factcheck.cli.exits import Exit
from factcheck.cli.explain import rule_explained


def rule(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="[CODE]",
            autocompletion=options.complete_code,
            help="A rule such as FC101, or its name; all are listed without one.",
        ),
    ] = None,
) -> int:
    """Show what a rule finds, why, and when it stays silent; without a code, list the rules."""
    write_data(rule_explained(code) if code is not None else _list())
    return Exit.CLEAN


def _list() -> str:
    from factcheck.report.lines import joined
    from factcheck.report.table import table_lines
    from factcheck.rules.registry import RULES

    look = data_look()
    rows = [(rule.code, rule.name, str(rule.severity), rule.summary) for rule in RULES]
    return joined(table_lines(("code", "name", "severity", "finds"), rows, look.width), look)
