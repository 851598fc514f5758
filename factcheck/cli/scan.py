"""`factcheck scan`: the main job. Options in, report out, the exit code by what was found."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import options
from factcheck.cli.consoles import data_look, write_data, write_message
from factcheck.cli.exits import Exit
from factcheck.cli.progress import progress_bar
from factcheck.errors import InputError, Problem

if TYPE_CHECKING:
    from factcheck.config import Config
    from factcheck.engine.settings import Settings
    from factcheck.gate.baseline import Entry
    from factcheck.report.report import Report


def _version(wanted: bool) -> None:
    if wanted:
        from factcheck._version import __version__

        write_data(f"factcheck {__version__}\n")
        raise typer.Exit


def scan(
    paths: options.Paths = None,
    facts: options.Facts = None,
    format_: options.Format = "text",
    output: options.Output = [],  # noqa: B006 - typer reads the default and never hands it out
    select: options.Select = None,
    ignore: options.Ignore = None,
    fail_on: options.FailOn = None,
    pedantic: options.Pedantic = None,
    diff: options.Diff = None,
    baseline: options.Baseline = None,
    no_baseline: options.NoBaseline = False,
    jobs: options.Jobs = None,
    no_cache: options.NoCache = False,
    allow_empty: options.AllowEmpty = False,
    quiet: options.Quiet = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> int:
    """Check articles against curated facts, each other and themselves."""
    from factcheck.config import read_config
    from factcheck.engine.scan import scan_paths

    config = read_config()
    files = [options.split_output(item) for item in output]
    check_writable([path for _, path in files])
    settings = dataclasses.replace(
        settings_of(config, select, ignore, pedantic, jobs, no_cache),
        allow_empty=allow_empty,
        baseline=() if no_baseline else _known(baseline),
    )
    chosen = needed_paths(paths, config)
    if diff is not None:
        from factcheck.engine.git import read_changes

        settings = dataclasses.replace(settings, changed=read_changes(diff, chosen))
    with progress_bar(quiet) as progress:
        report = scan_paths(chosen, facts or config.facts, settings=settings, progress=progress)
    _tell_stale(report, baseline)
    _write_files(report, files)
    from factcheck.report.formats import load_format

    write_data(load_format(format_)(report, data_look(summary=not quiet)))
    return exit_code(report, fail_on or config.fail_on or "error")


def needed_paths(paths: Sequence[str] | None, config: Config) -> Sequence[str]:
    """The paths that were given, or else configured.

    Raises typer.BadParameter where there are none.
    """
    chosen = paths or config.paths
    if not chosen:
        message = (
            "nothing to read: name files or folders, or set paths under [tool.factcheck] in pyproject.toml"
        )
        raise typer.BadParameter(message, param_hint="PATH")
    return chosen


def exit_code(report: Report, fail_on: str) -> Exit:
    """The exit code by the worst finding."""
    from factcheck.rules.finding import Severity

    order = list(Severity)
    failing = [] if fail_on == "never" else order[: order.index(Severity(fail_on)) + 1]
    return Exit.FINDINGS if any(report.count(severity) for severity in failing) else Exit.CLEAN


def _known(baseline: str | None) -> tuple[Entry, ...]:
    """The findings that are known: those of the file that is named, or of the usual one where it is there."""
    from factcheck.engine.baseline_file import DEFAULT_BASELINE, read_baseline

    if baseline is None and not Path(DEFAULT_BASELINE).is_file():
        return ()
    return read_baseline(baseline or DEFAULT_BASELINE)


def _tell_stale(report: Report, baseline: str | None) -> None:
    """Says on standard error how many entries of the baseline match nothing any more."""
    if report.stale:
        from factcheck.engine.baseline_file import DEFAULT_BASELINE
        from factcheck.report.lines import counted

        file, many = baseline or DEFAULT_BASELINE, counted(len(report.stale), "finding")
        write_message(
            f"{file} has entries that match nothing any more ({many}); see factcheck baseline prune",
            "warning",
        )


def settings_of(
    config: Config,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    pedantic: bool | None = None,
    jobs: int | None = None,
    no_cache: bool = False,
) -> Settings:
    """What the engine is to do, by the options, the configuration and the engine's own defaults, in this order."""
    from factcheck.engine.settings import Settings

    settings = Settings()
    return dataclasses.replace(
        settings,
        select=_codes(select, config.select, config.path, "select"),
        ignore=_codes(ignore, config.ignore, config.path, "ignore"),
        pedantic=bool(config.pedantic if pedantic is None else pedantic),
        jobs=jobs or config.jobs or settings.jobs,
        cache=settings.cache and not no_cache,
        today=date.today(),
    )


def _codes(
    given: Sequence[str] | None, configured: Sequence[str] | None, path: str, name: str
) -> frozenset[str]:
    """The codes and prefixes of an option, or else of the configuration.

    Raises typer.BadParameter or InputError where one means no rule.
    """
    words = options.split_codes(given if given is not None else configured or ())
    if not words:
        return frozenset()
    from factcheck.rules.registry import RULES

    known = [rule.code for rule in RULES]
    unknown = [word for word in words if not any(code.startswith(word) for code in known)]
    problems = [
        (f"no rule {word}", f"the rules are {', '.join(known)}{options.did_you_mean(word, known)}")
        for word in unknown
    ]
    if problems and given is not None:
        raise typer.BadParameter("; ".join(problems[0]), param_hint=f"--{name}")
    if problems:
        raise InputError(*(Problem(path, f"{message} (in {name})", advice) for message, advice in problems))
    return frozenset(words)


def check_writable(paths: Sequence[str]) -> None:
    """Raises InputError where a file could not be written, before any work is done for it."""
    problems = []
    for path in paths:
        folder = Path(path).parent
        if Path(path).is_dir():
            problems.append(
                Problem(path, "cannot be written: it is a folder", "name a file: --output json=FILE")
            )
        elif not folder.is_dir():
            problems.append(Problem(path, f"cannot be written: no folder {folder}", "make the folder first"))
    if problems:
        raise InputError(*problems)


def _write_files(report: Report, files: Sequence[tuple[str, str]]) -> None:
    """Writes each report that is wanted as a file, uncoloured."""
    from factcheck.report.formats import load_format
    from factcheck.report.look import PLAIN

    for name, path in files:
        text = load_format(name)(report, PLAIN)
        try:
            Path(path).write_bytes(text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise InputError(Problem(path, f"cannot be written: {error.strerror}")) from error
