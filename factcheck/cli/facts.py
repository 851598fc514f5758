"""`factcheck facts`: curates the reference facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from factcheck.cli import options
from factcheck.cli.consoles import (
    data_look,
    is_output,
    write_data,
    write_message,
    write_problems,
)
from factcheck.cli.exits import Exit
from factcheck.cli.progress import progress_bar
from factcheck.errors import InputError, Problem

if TYPE_CHECKING:
    from factcheck.facts.fact import Fact

facts_app = typer.Typer(
    help="Check, list and suggest curated facts.",
    rich_markup_mode=None,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
)

FactPaths: TypeAlias = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]...",
        callback=options.no_empty,
        help="Files and folders of facts. [default: the configuration's, else claims/]",
        show_default=False,
    ),
]


ArticlePaths: TypeAlias = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]...",
        callback=options.no_empty,
        help="Files and folders of articles. [default: the configuration's]",
        show_default=False,
    ),
]
Articles: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "--articles",
        metavar="N",
        parser=options.whole_number,
        help="Propose what at least N articles agree on. [default: 2]",
        show_default=False,
    ),
]


@facts_app.command()
def check(paths: FactPaths = None) -> int:
    """Show what is understood of each fact, or everything that is wrong; warn of those that can apply to nothing."""
    from factcheck.report.fact_list import render_check

    facts = _read(paths)
    write_data(render_check(facts, data_look()))
    write_problems(_idle(facts), "warning")
    return Exit.CLEAN


def _idle(facts: Sequence[Fact]) -> list[Problem]:
    """The facts that no article can ever be held against, each with the reason at its place."""
    from factcheck.matching.idle_facts import idle

    found = []
    for fact in facts:
        why = idle(fact)
        if why is not None:
            place = fact.excerpt.place
            line, width = fact.excerpt.lines[0], max(1, len(place.quote.split("\n")[0]))
            message = f"no article can contradict the fact {fact.id}: {why.reason}"
            found.append(Problem(place.path, message, why.advice, place.line, place.column, line, width))
    return found


@facts_app.command(name="list")
def list_(paths: FactPaths = None, format_: options.Listing = "text") -> int:
    """List the facts with their places and sources."""
    from factcheck.report.fact_list import RENDERERS

    write_data(RENDERERS[format_](_read(paths), data_look()))
    return Exit.CLEAN


@facts_app.command()
def suggest(
    paths: ArticlePaths = None,
    facts: options.Facts = None,
    articles: Articles = None,
    quiet: options.Quiet = False,
) -> int:
    """Propose facts that several articles agree on, as YAML on standard output."""
    from factcheck.cli.inputs import inputs_of
    from factcheck.cli.request import settings_of
    from factcheck.config import read_config
    from factcheck.engine.suggest import LEAST_ARTICLES, suggest_facts
    from factcheck.report.suggestion_list import render, summary

    config = read_config()
    least = articles or LEAST_ARTICLES
    chosen = inputs_of(paths, config).paths
    with progress_bar(quiet) as progress:
        found = suggest_facts(
            chosen, _without_output(facts or config.facts), settings_of(config), least, progress
        )
    write_data(render(found.facts, least))
    if not quiet:
        counts = {"curated": found.curated, "conflicts": found.conflicts, "unsaid": found.unsaid}
        write_message(summary(len(found.facts), **counts))
    if found.unreadable:
        write_problems(found.unreadable)
    return Exit.UNUSABLE if found.unreadable else Exit.CLEAN


def _without_output(paths: Sequence[str] | None) -> Sequence[str] | None:
    """The paths of facts without the file that a shell has just made for the suggestions: `> claims/new.yaml`."""
    from factcheck.engine.scan import facts_of

    files = facts_of(paths)
    left = [str(file) for file in files if not is_output(file)]
    return paths if len(left) == len(files) else left


def _read(paths: Sequence[str] | None) -> tuple[Fact, ...]:
    """The facts at the paths, or at those that are configured, or in the usual folder.

    Raises InputError where there are none.
    """
    from factcheck.config import read_config
    from factcheck.documents.walk import is_folder
    from factcheck.engine.scan import DEFAULT_FACTS, read_facts

    config = read_config()
    chosen = paths or config.facts
    if not chosen and not is_folder(DEFAULT_FACTS):
        advice = f"name files or folders of facts, or put them in {DEFAULT_FACTS}/"
        raise InputError(Problem(DEFAULT_FACTS, "no such folder, and no facts were named", advice))
    # A folder that is asked about must have facts; only a scan may do without.
    return read_facts((DEFAULT_FACTS,) if chosen is None else chosen, config.own_words)
