"""Whether time and memory grow with the corpus: the whole command on two sizes, cold and warm, with one job and two.

Each run is a process of its own, so that its peak of memory is its own. Two jobs are two more processes; the peak
is that of the largest.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.generated import write_corpus
from bench.process import PROGRAM, environment, write_article
from bench.table import say, show_table

# The unit of ru_maxrss: kilobytes, but bytes on macOS.
MAXRSS = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the command: how long it took, how long the processor worked, and its peak of memory in bytes."""

    seconds: float
    processor: float
    peak: int


def show_scale(sizes: tuple[int, int], jobs_tried: Sequence[int] = (1, 2)) -> None:
    """Time the command on both sizes and print."""
    rows = []
    runs: dict[tuple[int, int, bool], tuple[Run, int]] = {}
    for articles in sizes:
        with TemporaryDirectory() as folder:
            corpus = Path(folder) / "articles"
            corpus.mkdir()
            size = write_corpus(corpus, articles)
            write_article(Path(folder))
            for jobs in jobs_tried:
                for warm in (False, True):
                    run = _run(folder, jobs)
                    runs[articles, jobs, warm] = run, size
                    rows.append(_row(articles, size, jobs, warm, run))
                _forget(folder)
    say("Whole command on generated articles")
    show_table(("articles", "MB", "jobs", "cache", "seconds", "processor", "MB/s", "peak MB"), rows)
    _show_growth(sizes, runs)


def _show_growth(sizes: tuple[int, int], runs: dict[tuple[int, int, bool], tuple[Run, int]]) -> None:
    """Time of the processor per byte; two jobs spend theirs in processes that are not seen from here."""
    rows = []
    for warm in (False, True):
        (small, few), (large, many) = (runs[articles, 1, warm] for articles in sizes)
        ratio = (large.processor / many) / (small.processor / few)
        rows.append((f"1 job, {'warm' if warm else 'cold'}", f"{ratio:.2f}"))
    say(f"Processor time per byte, {sizes[1]} articles against {sizes[0]} (1 or less: linear)")
    show_table(("run", "ratio"), rows)


def _row(articles: int, size: int, jobs: int, warm: bool, run: Run) -> tuple[str, ...]:
    figures = (
        f"{run.seconds:.2f}",
        f"{run.processor:.2f}" if jobs == 1 else "",
        f"{size / 1e6 / run.seconds:.2f}",
        f"{run.peak / 1e6:.0f}",
    )
    return str(articles), f"{size / 1e6:.1f}", str(jobs), "warm" if warm else "cold", *figures


def _run(folder: str, jobs: int) -> Run:
    """One scan in a process; its memory is asked for by its id, for the peak of all children would hide it."""
    scan = ["scan", "articles", "--format", "concise", "--fail-on", "never", "--quiet", "--jobs", str(jobs)]
    begin = time.perf_counter()
    process = subprocess.Popen(
        [*PROGRAM, *scan],
        cwd=folder,
        env=environment(Path(folder)),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"factcheck {' '.join(scan)}: exit status {process.returncode}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * MAXRSS)


def _forget(folder: str) -> None:
    for file in (Path(folder) / "cache" / "factcheck").glob("*.pickle"):
        file.unlink()
