"""The pipeline over a corpus: read the facts, find the files, read each, find its claims, group, match, judge."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path, PurePath

from factcheck.documents.read import syntax_of
from factcheck.documents.walk import find_files
from factcheck.engine.extract import Extract, extract_bytes
from factcheck.engine.judge import judge_extracts
from factcheck.engine.read_all import Progress, read_all
from factcheck.engine.settings import Settings
from factcheck.errors import InputError, Problem
from factcheck.facts.fact import Fact
from factcheck.matching.fact_subjects import is_common_noun
from factcheck.report.report import Report
from factcheck.values.own_words import NO_WORDS, OwnWords

# Where curated facts are looked for when none are named.
DEFAULT_FACTS = "claims"
# The path that stands for standard input, and what the report calls it.
STANDARD_INPUT, STANDARD_INPUT_NAME = "-", "<stdin>"
LOOKED_FOR = ".md .markdown .txt .html .htm"


def scan_paths(
    paths: Sequence[str],
    facts: Sequence[str] | None = None,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Report:
    """The report on the documents at `paths` held against the facts at `facts`.

    `facts` None means the folder `claims` where there is one. `progress` is called with the stage, the number done
    and the total. Raises InputError where paths or facts cannot be used.
    """
    settings = settings or Settings()
    known_facts = read_facts(facts, settings.own_words)
    files = files_of(paths, settings)
    piped = sys.stdin.buffer.read() if STANDARD_INPUT in paths else None
    names = known_names(known_facts, settings.aliases)
    found = read_all(files, names, settings, progress)
    if piped is not None:
        found = _with_piped(found, piped, names, settings)
    if progress is not None:
        progress("comparing", len(files), len(files))
    extracts = [one for one in found if isinstance(one, Extract)]
    unreadable = [one for one in found if isinstance(one, Problem)]
    return judge_extracts(extracts, unreadable, known_facts, settings)


def files_of(paths: Sequence[str], settings: Settings) -> tuple[Path, ...]:
    """The files that a run reads, without the one that standard input stands for.

    Raises InputError where there is nothing to read, unless that is allowed.
    """
    piped = STANDARD_INPUT in paths
    files = find_files([Path(path) for path in paths if path != STANDARD_INPUT])
    if not files and not piped and not settings.allow_empty:
        raise InputError(*(_no_documents(path) for path in paths or ["."]))
    if not settings.stdin_name or not piped:
        return files
    stands_for = os.path.abspath(settings.stdin_name)  # noqa: PTH100 - Path.resolve() would follow links
    return tuple(path for path in files if os.path.abspath(path) != stands_for)  # noqa: PTH100


def _with_piped(
    found: Sequence[Extract | Problem], piped: bytes, names: Sequence[str], settings: Settings
) -> list[Extract | Problem]:
    """What was read with the document from standard input: at its place if it has a name, else at the end."""
    name, own = settings.stdin_name, settings.own_words
    if not name:
        return [*found, extract_bytes(piped, STANDARD_INPUT_NAME, names, own=own)]
    document = extract_bytes(piped, PurePath(name).as_posix(), names, syntax_of(name), own)
    return sorted([*found, document], key=_path)


def _path(one: Extract | Problem) -> str:
    return one.summary.path if isinstance(one, Extract) else one.path


def read_facts(paths: Sequence[str] | None, own: OwnWords = NO_WORDS) -> tuple[Fact, ...]:
    """The facts at `paths`, understood; those of the folder `claims`, if there is one, for None."""
    if paths is not None and not paths:
        return ()
    if paths is None:
        if not has_facts(DEFAULT_FACTS):
            return ()
        paths = (DEFAULT_FACTS,)
    from factcheck.facts.load import load_entries
    from factcheck.facts.understand import understand_facts

    return understand_facts(load_entries([Path(path) for path in paths], own), own)


def has_facts(folder: str) -> bool:
    """Whether a folder that nobody named has files of facts; one with other things in it is not meant."""
    if not Path(folder).is_dir():
        return False
    from factcheck.facts.source import facts_files

    return not any(isinstance(file, Problem) for file in facts_files([Path(folder)]))


def known_names(facts: Sequence[Fact], aliases: Sequence[tuple[str, str]] = ()) -> tuple[str, ...]:
    """The names that the facts and the configuration use, sorted."""
    named = {name for fact in facts for name in fact.names if not is_common_noun(name)}
    return tuple(sorted(named | {name for pair in aliases for name in pair}))


def _no_documents(path: str) -> Problem:
    advice = f"looked for {LOOKED_FOR}; name a folder with articles, or scan with --allow-empty"
    return Problem(path, "no documents", advice)
