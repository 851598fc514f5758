"""What the engine is asked for, by the options, the configuration and the engine's own defaults, in this order."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from factcheck.cli import options
from factcheck.errors import InputError

if TYPE_CHECKING:
    from factcheck.config import Config
    from factcheck.engine.settings import Settings
    from factcheck.gate.baseline import Entry
    from factcheck.rules.finding import Severity


def settings_of(
    config: Config,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    pedantic: bool | None = None,
    jobs: int | None = None,
    no_cache: bool = False,
) -> Settings:
    """The choices of a run; the day of today enters here and nowhere else.

    Raises typer.BadParameter or InputError where a rule is named that there is not.
    """
    from factcheck.claims.claim import Confidence
    from factcheck.engine.settings import Settings

    settings = Settings()
    _check_codes(config, select is None, ignore is None)
    return dataclasses.replace(
        settings,
        select=_codes(select, config.select, "select"),
        ignore=_codes(ignore, config.ignore, "ignore"),
        pedantic=bool(config.pedantic if pedantic is None else pedantic),
        confidence=Confidence(config.confidence or settings.confidence),
        severities=_severities(config),
        path_ignores=_path_ignores(config),
        root=config.folder,
        aliases=tuple((alias, name) for name, others in config.aliases or () for alias in others),
        require_reason=bool(config.require_reason),
        jobs=jobs or config.jobs or settings.jobs,
        cache=settings.cache and not no_cache,
        today=date.today(),
        own_words=config.own_words,
    )


def baseline_file(given: str | None, config: Config) -> str:
    """The file of the baseline: the one that is named, or configured, or the usual one beside the configuration."""
    from factcheck.engine.baseline_file import DEFAULT_BASELINE

    return given or config.baseline or str(Path(config.folder, DEFAULT_BASELINE))


def known_findings(given: str | None, config: Config) -> tuple[Entry, ...]:
    """The findings of the baseline; none where no file is named and the usual one is not there."""
    from factcheck.engine.baseline_file import read_baseline

    file = baseline_file(given, config)
    if not (given or config.baseline) and not Path(file).is_file():
        return ()
    return read_baseline(file)


def _codes(given: Sequence[str] | None, configured: Sequence[str] | None, name: str) -> frozenset[str]:
    """The codes and prefixes of an option, or else of the configuration.

    Raises typer.BadParameter where one on the command line means no rule.
    """
    words = options.split_codes(given if given is not None else configured or ())
    problems = _unknown(words) if given is not None else []
    if problems:
        raise typer.BadParameter("; ".join(problems[0]), param_hint=f"--{name}")
    return frozenset(words)


def _check_codes(config: Config, selects: bool, ignores: bool) -> None:
    """Raise InputError with all codes of the configuration that mean no rule, those of the options that it sets included."""
    named = [
        *(("select", "select", word) for word in (config.select or ()) if selects),
        *(("ignore", "ignore", word) for word in (config.ignore or ()) if ignores),
        *(("severities", word, word) for word, _ in config.severities or ()),
        *(
            ("per-path-ignores", pattern, word)
            for pattern, words in config.per_path_ignores or ()
            for word in words
        ),
    ]
    problems = [
        (key, f"{message} (in {table})", advice)
        for table, key, given in named
        for message, advice in _unknown(options.split_codes([given]))
    ]
    if problems:
        from factcheck.config import problem_at

        raise InputError(*(problem_at(config.path, *problem) for problem in problems))


def _unknown(words: Iterable[str]) -> list[tuple[str, str]]:
    """For each word that is no code and no prefix of one, what is wrong and what there is."""
    wanted = list(words)
    if not wanted:
        return []
    from factcheck.rules.registry import RULES

    known = [rule.code for rule in RULES]
    return [
        (f"no rule {word}", f"the rules are {', '.join(known)}{options.did_you_mean(word, known)}")
        for word in wanted
        if not any(code.startswith(word) for code in known)
    ]


def _severities(config: Config) -> tuple[tuple[str, Severity], ...]:
    """The severity of each rule that the configuration grades; of two prefixes the longer one goes first."""
    given = config.severities or ()
    if not given:
        return ()
    from factcheck.rules.finding import Severity
    from factcheck.rules.registry import RULES

    by_length = sorted(given, key=lambda item: len(item[0]))
    return tuple(
        (rule.code, Severity(grade))
        for word, grade in by_length
        for rule in RULES
        if rule.code.startswith(word.upper())
    )


def _path_ignores(config: Config) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple(
        (pattern, frozenset(options.split_codes(words))) for pattern, words in config.per_path_ignores or ()
    )
