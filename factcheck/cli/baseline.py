"""`factcheck baseline`: keeps the list of findings that are known, so that a run reports only new ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from factcheck.cli import options
from factcheck.cli.consoles import data_look, write_data, write_message
from factcheck.cli.exits import Exit
from factcheck.cli.progress import progress_bar

if TYPE_CHECKING:
    from factcheck.gate.baseline import Entry
    from factcheck.report.report import Report

baseline_app = typer.Typer(
    help="Keep a list of known findings, so that a scan reports only new ones.",
    rich_markup_mode=None,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
)

File: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        help="The baseline. [default: the configuration's, else factcheck-baseline.json]",
        show_default=False,
    ),
]


@baseline_app.command()
def write(paths: options.Paths = None, facts: options.Facts = None, baseline: File = None) -> int:
    """Write all findings of today into the baseline; what it held before is forgotten."""
    from factcheck.cli.scan import check_writable, tell_unread
    from factcheck.engine.baseline_file import check_is_baseline, write_baseline
    from factcheck.gate.baseline import entries_of
    from factcheck.report.lines import counted

    file = _file(baseline)
    check_writable([file])
    check_is_baseline(file)
    report = _scan(paths, facts, ())
    unread = tell_unread(report)
    if unread:
        # What these documents are known for would be forgotten.
        write_message(f"{file} was not written: name only documents that can be read", "error")
        return unread
    known = [finding for finding in report.findings if finding.primary.excerpt.lines]
    write_baseline(entries_of(known, report.judged), file)
    write_message(f"wrote {counted(len(known), 'finding')} to {file}")
    return Exit.CLEAN


@baseline_app.command()
def show(baseline: File = None, format_: options.Listing = "text") -> int:
    """List the findings that the baseline holds."""
    from factcheck.engine.baseline_file import read_baseline
    from factcheck.report.baseline_list import RENDERERS

    write_data(RENDERERS[format_](read_baseline(_file(baseline)), data_look()))
    return Exit.CLEAN


@baseline_app.command()
def prune(paths: options.Paths = None, facts: options.Facts = None, baseline: File = None) -> int:
    """Remove what matches nothing any more; nothing is added."""
    from factcheck.cli.scan import tell_unread
    from factcheck.engine.baseline_file import read_baseline, write_baseline
    from factcheck.report.lines import counted

    file = _file(baseline)
    entries = read_baseline(file)
    report = _scan(paths, facts, entries)
    stale = list(report.stale)
    if stale:
        write_baseline(_without(entries, stale), file)
    left = counted(len(entries) - len(stale), "finding")
    write_message(f"removed {counted(len(stale), 'finding')} from {file}; {left} left")
    return tell_unread(report)


def _without(entries: Sequence[Entry], stale: Sequence[Entry]) -> list[Entry]:
    """The entries less the stale ones, each once: the same entry may stand there twice."""
    left = list(entries)
    for entry in stale:
        left.remove(entry)
    return left


def _file(given: str | None) -> str:
    from factcheck.cli.request import baseline_file
    from factcheck.config import read_config
    from factcheck.documents.walk import is_folder

    file = baseline_file(given, read_config())
    if is_folder(file):
        raise typer.BadParameter(f"{file} is a folder", param_hint="--baseline")
    return file


def _scan(paths: Sequence[str] | None, facts: Sequence[str] | None, entries: Sequence[Entry]) -> Report:
    """The report that a scan would give, with this baseline."""
    from dataclasses import replace

    from factcheck.cli.inputs import STANDARD_INPUT, inputs_of
    from factcheck.cli.request import settings_of
    from factcheck.config import read_config
    from factcheck.engine.scan import scan_paths

    config = read_config()
    if STANDARD_INPUT in (paths or ()):
        raise typer.BadParameter("a baseline holds what files say; standard input is none", param_hint="PATH")
    settings = replace(settings_of(config), baseline=tuple(entries))
    with progress_bar() as progress:
        return scan_paths(inputs_of(paths, config).paths, facts or config.facts, settings, progress)
