"""How fast each step of the pipeline is, in megabytes of articles a second and against a fixed loop.

The loop counts the words of the same articles, in plain Python; it is timed just before each step. The machine's
speed cancels out of the ratio.
"""

from __future__ import annotations

import cProfile
import gc
import pstats
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench.table import say, show_table
from factcheck.claims.find import find_claims
from factcheck.documents.document import Document
from factcheck.documents.read import Syntax, parse_document, read_document, syntax_of
from factcheck.documents.walk import find_files
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.matching.groups import group_claims
from factcheck.values.find import find_values

WORD = re.compile(r"\w+")
UNCACHED = Settings(jobs=1, cache=False)
PROFILED = 12
# Seconds after which a step is not run again.
LONG = 5.0


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the pipeline, and the documents that it takes."""

    name: str
    documents: Sequence[Document]
    run: Callable[[], object]


def show_speed(folder: Path) -> None:
    """Time the steps on the articles of a folder and print."""
    documents = [read_document(path) for path in find_files([folder])]
    say(f"Speed in one process, {len(documents)} articles, {_size(documents) / 1e6:.1f} MB")
    rows = [_row(step) for step in _steps(documents, folder)]
    show_table(("step", "MB/s", "times the loop"), rows)


def _steps(documents: Sequence[Document], folder: Path) -> Iterator[Step]:
    """The steps in the order of the pipeline."""
    for syntax in Syntax:
        of_syntax = [document for document in documents if syntax_of(document.path) is syntax]
        if of_syntax:
            yield Step(f"reading {syntax}", of_syntax, partial(_read, of_syntax))
    yield Step("find_values", documents, lambda: [find_values(document.reading) for document in documents])
    yield Step("values and claims", documents, lambda: [find_claims(document) for document in documents])
    extracts = [extract(document, ()) for document in documents]
    claims = [claim for one in extracts for claim in one.claims]
    yield Step("grouping", documents, lambda: group_claims(claims))
    yield Step("grouping and rules", documents, lambda: judge_extracts(extracts, (), (), UNCACHED))
    yield Step("whole scan", documents, lambda: scan_paths([str(folder)], (), UNCACHED))


def _read(documents: Sequence[Document]) -> None:
    for document in documents:
        parse_document(document.text, document.path)


def _row(step: Step) -> tuple[str, str, str]:
    loop = _seconds(lambda: count_words(step.documents))
    seconds = _seconds(step.run)
    return step.name, f"{_size(step.documents) / 1e6 / seconds:.2f}", f"{seconds / loop:.1f}"


def count_words(documents: Sequence[Document]) -> Counter[str]:
    """The fixed loop: how often each word is in the articles."""
    words: Counter[str] = Counter()
    for document in documents:
        for word in WORD.finditer(document.text):
            words[word[0].lower()] += 1
    return words


def _seconds(run: Callable[[], object]) -> float:
    """The shorter of two runs; what takes long is run once, for there the noise is small."""
    times: list[float] = []
    while len(times) < 2 and sum(times) < LONG:
        gc.collect()
        begin = time.perf_counter()
        run()
        times.append(time.perf_counter() - begin)
    return min(times)


def _size(documents: Sequence[Document]) -> int:
    return sum(len(document.text.encode()) for document in documents)


def show_slowest(folder: Path) -> None:
    """Print the functions that a scan spends most time in, their own time without that of the functions they call."""
    profile = cProfile.Profile()
    profile.runcall(scan_paths, [str(folder)], (), UNCACHED)
    stats = pstats.Stats(profile).get_stats_profile()
    functions = sorted(stats.func_profiles.items(), key=lambda item: -item[1].tottime)
    say(f"Slowest functions of a scan ({stats.total_tt:.1f} s with the profiler)")
    rows = [
        (
            f"{Path(one.file_name).name}:{one.line_number} {name}",
            str(one.ncalls),
            f"{100 * one.tottime / stats.total_tt:.1f}",
            f"{100 * one.cumtime / stats.total_tt:.1f}",
        )
        for name, one in functions[:PROFILED]
    ]
    show_table(("function", "calls", "own %", "with calls %"), rows)
