"""`factcheck scan`: the main job. Options in, report out, the exit code by what was found."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import options
from factcheck.cli.consoles import checkout_root, data_look, write_data, write_message, write_problems
from factcheck.cli.exits import Exit
from factcheck.cli.inputs import Inputs, inputs_of
from factcheck.cli.progress import progress_bar
from factcheck.errors import InputError, Problem

if TYPE_CHECKING:
    from factcheck.engine.settings import Settings
    from factcheck.report.report import Report


def _version(wanted: bool) -> None:
    if wanted:
        from factcheck._version import __version__

        write_data(f"factcheck {__version__}\n")
        raise typer.Exit


def scan(
    paths: options.Paths = None,
    facts: options.Facts = None,
    format_: options.Format = ["text"],  # noqa: B006 - typer reads the default and never hands it out
    output: options.Output = [],  # noqa: B006 - typer reads the default and never hands it out
    select: options.Select = None,
    ignore: options.Ignore = None,
    fail_on: options.FailOn = None,
    pedantic: options.Pedantic = None,
    diff: options.Diff = None,
    no_untracked: options.NoUntracked = False,
    baseline: options.Baseline = None,
    no_baseline: options.NoBaseline = False,
    files_from: options.FilesFrom = None,
    stdin_filename: options.StdinFilename = None,
    list_files: options.ListFiles = False,
    jobs: options.Jobs = None,
    no_cache: options.NoCache = False,
    allow_empty: options.AllowEmpty = False,
    skip_unreadable: options.SkipUnreadable = False,
    quiet: options.Quiet = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> int:
    """Check articles against curated facts, each other and themselves."""
    from factcheck.cli.request import baseline_file, known_findings, settings_of
    from factcheck.config import read_config
    from factcheck.engine.scan import facts_of, files_of, scan_paths
    from factcheck.report.formats import load_format

    config = read_config()
    files = [options.split_output(item) for item in output]
    check_writable([path for _, path in files])
    inputs = inputs_of(paths, config, files_from, stdin_filename, allow_empty=allow_empty)
    settings = dataclasses.replace(
        settings_of(config, select, ignore, pedantic, jobs, no_cache),
        allow_empty=allow_empty,
        skip_unreadable=skip_unreadable,
        stdin_name=inputs.stdin_name,
        partial=inputs.partial,
    )
    if list_files:
        return _list_files(inputs, settings)
    if files:
        articles, curated = files_of(inputs.paths, settings, []), facts_of(facts or config.facts)
        others = {baseline_file(baseline, config): "the baseline", config.path: "the configuration"}
        _keep([path for _, path in files], articles, curated, others)
    settings = dataclasses.replace(
        _about_an_edit(settings, diff, inputs, untracked=not no_untracked),
        baseline=() if no_baseline else known_findings(baseline, config),
    )
    with progress_bar(quiet) as progress:
        report = scan_paths(inputs.paths, facts or config.facts, settings, progress)
    _tell_stale(report, baseline_file(baseline, config))
    _write_files(report, files)
    write_data(load_format(format_[0])(report, data_look(summary=not quiet)))
    return exit_code(report, fail_on or config.fail_on or "error")


def _list_files(inputs: Inputs, settings: Settings) -> Exit:
    """Prints the files that would be read; folders that cannot be are told."""
    from factcheck.engine.scan import files_of

    unreadable: list[Problem] = []
    files = files_of(inputs.paths, settings, unreadable)
    write_data("".join(f"{path.as_posix()}\n" for path in files), paths=True)
    if unreadable:
        write_problems(unreadable, "warning" if settings.skip_unreadable else "error")
    return Exit.UNUSABLE if unreadable and not settings.skip_unreadable else Exit.CLEAN


def _about_an_edit(settings: Settings, diff: str | None, inputs: Inputs, *, untracked: bool) -> Settings:
    """The settings of a run that is about changed lines, or about the document that is being edited.

    Raises typer.BadParameter for both at once, and for --no-untracked without --diff.
    """
    from factcheck.gate.changes import Lines

    edited = Path(inputs.stdin_name).as_posix() if inputs.stdin_name else ""
    if diff is not None and edited:
        raise typer.BadParameter("choose one of --diff and --stdin-filename", param_hint="--diff")
    if diff is None and not untracked:
        raise typer.BadParameter("it goes with --diff", param_hint="--no-untracked")
    if diff is not None:
        from factcheck.engine.git import read_changes

        changed = read_changes(diff, inputs.paths, untracked=untracked)
        return dataclasses.replace(settings, changed=changed)
    if edited:
        return dataclasses.replace(settings, changed=lambda path: Lines() if path == edited else None)
    return settings


def exit_code(report: Report, fail_on: str) -> Exit:
    """The exit code by the worst finding; a document that could not be read goes before all."""
    from factcheck.rules.finding import Severity
    from factcheck.rules.unreadable import UNREADABLE

    unread = [finding for finding in report.findings if finding.code == UNREADABLE]
    if any(finding.severity is not Severity.NOTE for finding in unread):
        return Exit.UNUSABLE
    order = list(Severity)
    failing = [] if fail_on == "never" else order[: order.index(Severity(fail_on)) + 1]
    return Exit.FINDINGS if any(report.count(severity) for severity in failing) else Exit.CLEAN


def tell_unread(report: Report) -> Exit:
    """Says on standard error which documents could not be read, for commands that do not show findings."""
    from factcheck.rules.unreadable import UNREADABLE

    unread = [finding for finding in report.findings if finding.code == UNREADABLE]
    if not unread:
        return Exit.CLEAN
    write_problems(
        [Problem(finding.primary.place.path, finding.message, " ".join(finding.why)) for finding in unread]
    )
    return Exit.UNUSABLE


def _tell_stale(report: Report, file: str) -> None:
    """Says on standard error how many entries of the baseline match nothing any more."""
    if report.stale:
        from factcheck.report.lines import counted

        many = counted(len(report.stale), "finding")
        write_message(
            f"{file} has entries that match nothing any more ({many}); see factcheck baseline prune",
            "warning",
        )


def check_writable(paths: Sequence[str]) -> None:
    """Raises InputError where a file could not be written, before any work is done for it."""
    from factcheck.documents.walk import is_folder

    problems = []
    for number, path in enumerate(paths):
        if path in paths[:number]:
            problems.append(Problem(path, "two reports would be written to this file", "give each its own"))
        folder = Path(path).parent
        if is_folder(path):
            problems.append(
                Problem(path, "cannot be written: it is a folder", "name a file: --output json=FILE")
            )
        elif not is_folder(folder):
            problems.append(Problem(path, f"cannot be written: no folder {folder}", "make the folder first"))
    if problems:
        raise InputError(*problems)


def _keep(
    outputs: Sequence[str], articles: Sequence[Path], facts: Sequence[Path], others: Mapping[str, str]
) -> None:
    """Raises InputError where a report would be written over what is read; `others` says of each file what it is."""
    kept = dict.fromkeys(map(str, articles), "one of the articles")
    kept |= dict.fromkeys(map(str, facts), "a file of facts")
    read = {os.path.realpath(path): what for path, what in (kept | dict(others)).items() if path}
    over = [(path, read[real]) for path in outputs if (real := os.path.realpath(path)) in read]
    if over:
        advice = "name another file, outside the folders that are read"
        raise InputError(
            *(Problem(path, f"this is {what}, and would be lost", advice) for path, what in over)
        )


def _write_files(report: Report, files: Sequence[tuple[str, str]]) -> None:
    """Writes each report that is wanted as a file, uncoloured."""
    from factcheck.report.formats import load_format
    from factcheck.report.look import Look

    look = Look(root=checkout_root())
    for name, path in files:
        text = load_format(name)(report, look)
        try:
            Path(path).write_bytes(text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise InputError(Problem(path, f"cannot be written: {error.strerror}")) from error
