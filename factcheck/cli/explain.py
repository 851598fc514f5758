"""`factcheck explain`: what a rule means, or how a line of an article was understood."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from factcheck.cli import options
from factcheck.cli.consoles import data_look, write_data
from factcheck.cli.exits import Exit

# FILE:LINE, with or without the column that reports print after it.
PLACE = re.compile(r"(?P<path>.+?):(?P<line>[0-9]+)(?::[0-9]+)?", re.DOTALL)
CODE = re.compile(r"[A-Za-z]{2}[0-9]+")


def explain(
    what: Annotated[str, typer.Argument(metavar="CODE|FILE:LINE", help="A rule such as FC101, or a line such as article.md:12.")],
    facts: options.Facts = None,
) -> int:
    """Explain a rule, or how a line of an article was read."""
    place = PLACE.fullmatch(what)
    if place:
        write_data(_line_explained(place["path"], int(place["line"]), facts))
    else:
        write_data(_rule_explained(what))
    return Exit.CLEAN


def _rule_explained(word: str) -> str:
    """The page of a rule, by its code or name.

    Raises typer.BadParameter where there is no such rule.
    """
    from factcheck.rules.registry import RULES

    for rule in RULES:
        if word.upper() == rule.code or word.lower() == rule.name:
            return f"{rule.code} {rule.name} ({rule.severity})\n\n{rule.help.strip() or rule.summary}\n"
    names = [name for rule in RULES for name in (rule.code, rule.name)]
    kind = "no rule" if CODE.fullmatch(word) else "neither a rule nor FILE:LINE:"
    listed = ", ".join(rule.code for rule in RULES)
    raise typer.BadParameter(f"{kind} {word}; the rules are {listed}{options.did_you_mean(word, names)}")


def _line_explained(path: str, line: int, facts: list[str] | None) -> str:
    """How the sentences on a line were understood."""
    from factcheck.config import read_config
    from factcheck.engine.explain import explain_line
    from factcheck.report.explanation import render

    return render(explain_line(path, line, facts or read_config().facts), data_look())
