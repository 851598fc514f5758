"""Reads all documents of a corpus: from the cache where they are unchanged, over several processes where it pays."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from os import cpu_count
from pathlib import Path, PurePath

from factcheck.engine.cache import Cache, key_of, salt
from factcheck.engine.extract import Extract, extract_file
from factcheck.engine.garbage import collect_seldom
from factcheck.engine.settings import Settings
from factcheck.errors import Problem
from factcheck.values.own_words import OwnWords

Progress = Callable[[str, int, int], None]
# Bytes of documents below which one process is done before others have started.
WORTH_PROCESSES = 2_000_000
# Documents a process is given at a time.
BATCH = 40


def read_all(
    files: Sequence[Path], known: Sequence[str], settings: Settings, progress: Progress | None
) -> list[Extract | Problem]:
    """What was read of each of `files`, or the problem that kept it from being read, in the order of their paths."""
    names = [PurePath(path).as_posix() for path in files]
    cache = Cache[Extract].open(names) if settings.cache else None
    keys = _keys(files, names, known, settings.own_words) if cache else {}
    found: dict[str, Extract | Problem] = {}
    for name in names if cache else ():
        cached = cache.get(keys[name]) if cache and name in keys else None
        if cached is not None:
            found[name] = cached
    todo = [(path, name) for path, name in zip(files, names, strict=True) if name not in found]
    for name, extract in _read(todo, known, settings):
        found[name] = extract
        if cache and isinstance(extract, Extract) and name in keys:
            cache.put(keys[name], extract)
        if progress is not None:
            progress("reading", len(found), len(files))
    if cache:
        cache.save()
    return [found[name] for name in sorted(found)]


def _keys(files: Sequence[Path], names: Sequence[str], known: Sequence[str], own: OwnWords) -> dict[str, str]:
    """The keys of the documents in the cache; a pipe has none, because it can be read only once."""
    salted = salt(known, own)
    keys = {}
    for path, name in zip(files, names, strict=True):
        try:
            if path.is_file():
                keys[name] = key_of(path.read_bytes(), name, salted)
        except OSError:
            continue  # It is reported when it is read.
    return keys


def _read(
    todo: Sequence[tuple[Path, str]], known: Sequence[str], settings: Settings
) -> Iterator[tuple[str, Extract | Problem]]:
    workers = _workers(todo, settings.jobs)
    if workers < 2:
        for path, name in todo:
            yield name, extract_file(path, name, known, settings.own_words)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    start = get_context("forkserver")
    with ProcessPoolExecutor(workers, mp_context=start, initializer=collect_seldom) as pool:
        batches = [todo[i : i + BATCH] for i in range(0, len(todo), BATCH)]
        for extracts in pool.map(
            _read_batch, batches, [known] * len(batches), [settings.own_words] * len(batches)
        ):
            yield from extracts


def _read_batch(
    batch: Sequence[tuple[Path, str]], known: Sequence[str], own: OwnWords
) -> list[tuple[str, Extract | Problem]]:
    return [(name, extract_file(path, name, known, own)) for path, name in batch]


def _workers(todo: Sequence[tuple[Path, str]], jobs: int) -> int:
    """The processes to use: as asked, or by the size of the corpus; never more than there are batches."""
    most = -(-len(todo) // BATCH)
    if jobs:
        return min(jobs, most)
    size = 0
    for path, _ in todo:
        try:
            size += path.stat().st_size
        except OSError:
            continue
    return min(cpu_count() or 1, most) if size > WORTH_PROCESSES else 1
