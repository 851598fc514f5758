"""`factcheck explain`: what a rule means, or how a line of an article was understood."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import options
from factcheck.cli.consoles import data_look, write_data
from factcheck.cli.exits import Exit
from factcheck.cli.places import find_place, read_place

if TYPE_CHECKING:
    from factcheck.documents.document import Document
    from factcheck.report.explanation import Explanation
    from factcheck.values.own_words import OwnWords

CODE = re.compile(r"[A-Za-z]{2}[0-9]+")


def explain(
    what: Annotated[
        str,
        typer.Argument(
            metavar="CODE|FILE:LINE", help="A rule such as FC101, or a line such as article.md:12."
        ),
    ],
    facts: options.Facts = None,
) -> int:
    """Explain a rule, or how a line of an article was read."""
    place = find_place(what)
    if place is not None:
        write_data(_line_explained(*place, facts))
    elif Path(what).is_file():
        raise typer.BadParameter(f"say which line of it: {what}:1")
    else:
        write_data(rule_explained(what, "neither a rule nor FILE:LINE:"))
    return Exit.CLEAN


def rule_explained(word: str, unknown: str = "no rule") -> str:
    """The page of a rule, by its code or name; `unknown` is what a word is called that is none.

    Raises typer.BadParameter where there is no such rule.
    """
    from factcheck.report.manual import rule_page
    from factcheck.rules.registry import RULES

    for rule in RULES:
        if word.upper() == rule.code or word.lower() == rule.name:
            head = f"{rule.code} {rule.name} ({rule.severity})"
            return f"{head}\n\n{rule_page(rule.code) or rule.summary}\n"
    names = [name for rule in RULES for name in (rule.code, rule.name)]
    kind = "no rule" if CODE.fullmatch(word) else unknown
    listed = ", ".join(rule.code for rule in RULES)
    raise typer.BadParameter(f"{kind} {word}; the rules are {listed}{options.did_you_mean(word, names)}")


def _line_explained(path: str, line: int, facts: Sequence[str] | None) -> str:
    """How the sentences on a line were understood."""
    from factcheck.cli.request import settings_of
    from factcheck.config import read_config
    from factcheck.engine.scan import known_names, read_facts
    from factcheck.report.explanation import render

    document = read_place(path, line)
    config = read_config()
    aliases = settings_of(config).aliases
    names = known_names(read_facts(facts or config.facts, config.own_words), aliases)
    return render(_explanation(document, line, names, config.own_words), data_look())


def _explanation(document: Document, line: int, names: Sequence[str], own: OwnWords) -> Explanation:
    """What was understood of the sentences on a line of a document."""
    from factcheck.claims.find import find_claims
    from factcheck.claims.naming.known_names import KnownNames
    from factcheck.report.explanation import Explanation, Understood
    from factcheck.rules.finding import Evidence

    found = find_claims(document, KnownNames(names), own)
    claims = [claim for claim in found.claims if claim.sentence.line <= line <= claim.sentence.end_line]
    reasons = {document.place(one.start, one.end): one.reason for one in found.unjudged}
    claimed = {claim.place for claim in claims}
    return Explanation(
        document.path,
        line,
        tuple(Understood(claim, reasons.get(claim.place, "")) for claim in claims),
        tuple(
            Evidence(document.excerpt(one.start, one.end), one.reason)
            for one in found.unjudged
            if (place := document.place(one.start, one.end)).line <= line <= place.end_line
            and place not in claimed
        ),
    )
