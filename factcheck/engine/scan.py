"""The pipeline over a corpus: read the facts, find the files, read each, find its claims, group, match, judge."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import TextIO, cast

from factcheck.documents.read import syntax_of
from factcheck.documents.walk import find_files, is_folder
from factcheck.engine.cache import Cache, key_of, salt
from factcheck.engine.extract import Extract, extract_bytes
from factcheck.engine.judge import judge_extracts
from factcheck.engine.read_all import Progress, read_all
from factcheck.engine.settings import Settings
from factcheck.errors import InputError, Problem
from factcheck.facts.fact import Fact
from factcheck.matching.fact_descriptions import is_common_noun
from factcheck.matching.fact_substances import is_substance
from factcheck.report.report import Report
from factcheck.values.own_words import NO_WORDS, OwnWords

# Where curated facts are looked for when none are named.
DEFAULT_FACTS = "claims"
# What the cache of facts is called by.
FACTS = "facts:"
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
    known_facts = read_facts(facts, settings.own_words, cached=settings.cache)
    extracts, unreadable = read_corpus(paths, known_facts, settings, progress)
    return judge_extracts(extracts, unreadable, known_facts, settings)


def read_corpus(
    paths: Sequence[str], facts: Sequence[Fact], settings: Settings, progress: Progress | None = None
) -> tuple[list[Extract], list[Problem]]:
    """What was read of the documents at `paths`, in the order of their paths, and what could not be read.

    The names that the facts use are known in the documents. Raises InputError where paths cannot be used.
    """
    closed: list[Problem] = []
    files = files_of(paths, settings, closed)
    piped = _read_piped() if STANDARD_INPUT in paths else None
    names = known_names(facts, settings.aliases)
    found = read_all(files, names, settings, progress)
    if piped is not None:
        found = _with_piped(found, piped, names, settings)
    if progress is not None:
        progress("comparing", len(files), len(files))
    extracts = [one for one in found if isinstance(one, Extract)]
    unreadable = [*closed, *(one for one in found if isinstance(one, Problem))]
    return extracts, unreadable


def files_of(
    paths: Sequence[str], settings: Settings, unreadable: list[Problem] | None = None
) -> tuple[Path, ...]:
    """The files that a run reads, without the one that standard input stands for.

    Folders that cannot be read are added to `unreadable`. Raises InputError where there is nothing to read, unless
    that is allowed, and for those folders where nobody asks for them.
    """
    piped = STANDARD_INPUT in paths
    files = find_files([Path(path) for path in paths if path != STANDARD_INPUT], unreadable)
    if not files and not piped and not unreadable and not settings.allow_empty:
        raise InputError(*(_no_documents(path) for path in paths or ["."]))
    if not settings.stdin_name or not piped:
        return files
    stands_for = os.path.abspath(settings.stdin_name)  # noqa: PTH100 - Path.resolve() would follow links
    return tuple(path for path in files if os.path.abspath(path) != stands_for)  # noqa: PTH100


def _read_piped() -> bytes:
    """What comes on standard input; the interpreter has None for one that was closed before it started (`<&-`)."""
    if cast("TextIO | None", sys.stdin) is None:
        raise InputError(Problem("standard input", "it is closed", "pipe a document into it"))
    return sys.stdin.buffer.read()


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


def read_facts(
    paths: Sequence[str] | None, own: OwnWords = NO_WORDS, *, cached: bool = False
) -> tuple[Fact, ...]:
    """The facts at `paths`, understood, from the cache if they may be; those of the folder `claims`, if there is one, for None."""
    if paths is not None and not paths:
        return ()
    if paths is None:
        if not has_facts(DEFAULT_FACTS):
            return ()
        paths = (DEFAULT_FACTS,)
    chosen = [Path(path) for path in paths]
    return _cached_facts(chosen, own) if cached else _understood(chosen, own)


def _understood(paths: Sequence[Path], own: OwnWords) -> tuple[Fact, ...]:
    from factcheck.facts.load import load_facts

    return load_facts(paths, own)


def _cached_facts(paths: Sequence[Path], own: OwnWords) -> tuple[Fact, ...]:
    """The facts as they were understood when their files were last read, where nothing of these has changed."""
    from factcheck.facts.source import facts_files

    files = list(facts_files(paths))
    try:
        read = [
            (file.as_posix(), file.read_bytes())
            for file in files
            if isinstance(file, Path) and file.is_file()
        ]
    except OSError:
        read = []
    if len(read) < len(files):
        # It tells what cannot be read, and reads a pipe the one time that this can be done.
        return _understood(paths, own)
    cache = Cache[tuple[Fact, ...]].open([FACTS, *(name for name, _ in read)])
    key = key_of(repr(read).encode(), FACTS, salt((), own))
    facts = cache.get(key)
    if facts is None:
        facts = _understood(paths, own)
        cache.put(key, facts)
        cache.save()
    return facts


def facts_of(paths: Sequence[str] | None) -> tuple[Path, ...]:
    """The files of facts at `paths`, or in the folder `claims` for None, whether or not they can be read."""
    from factcheck.facts.source import facts_files

    chosen = (DEFAULT_FACTS,) if paths is None else paths
    return tuple(file for file in facts_files([Path(path) for path in chosen]) if isinstance(file, Path))


def has_facts(folder: str) -> bool:
    """Whether a folder that nobody named is one of facts; one with other things in it is not meant."""
    if not is_folder(folder):
        return False
    from factcheck.facts.source import NO_FACTS, facts_files

    return not any(
        isinstance(one, Problem) and one.message == NO_FACTS for one in facts_files([Path(folder)])
    )


def known_names(facts: Sequence[Fact], aliases: Sequence[tuple[str, str]] = ()) -> tuple[str, ...]:
    """The names that the facts and the configuration use, sorted."""
    named = {
        name
        for fact in facts
        for one in (fact, *fact.beside)
        for name in one.names
        if not is_common_noun(name) or is_substance(name, one.claim)
    }
    return tuple(sorted(named | {name for pair in aliases for name in pair}))


def _no_documents(path: str) -> Problem:
    advice = f"looked for {LOOKED_FOR}; name a folder with articles, or scan with --allow-empty"
    return Problem(path, "no documents", advice)
