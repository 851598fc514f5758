"""How long the command takes to start: whole processes, against an interpreter that does nothing.

The machine drifts from run to run, so each command is timed in turn with `python -c pass`, and the ratio is what
to compare over time.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.process import PROGRAM, environment, write_article
from bench.table import say, show_table

BASE = "python -c pass"


def show_startup(rounds: int = 11) -> None:
    """Time and print."""
    with TemporaryDirectory() as folder:
        times = _time(Path(folder), rounds)
    base = times[BASE]
    say(f"Start-up, median of {rounds} runs")
    rows = [(name, f"{1000 * seconds:.0f}", f"{seconds / base:.1f}") for name, seconds in times.items()]
    show_table(("command", "ms", "ratio"), rows)


def _time(folder: Path, rounds: int) -> dict[str, float]:
    """The median of the seconds of each command; the commands take turns."""
    article = write_article(folder)
    commands = {
        BASE: [sys.executable, "-c", "pass"],
        "factcheck --version": [*PROGRAM, "--version"],
        "factcheck --help": [*PROGRAM, "--help"],
        "factcheck scan --format json, one article": [*PROGRAM, "scan", article, "--format", "json"],
        "the same with --no-cache": [*PROGRAM, "scan", article, "--format", "json", "--no-cache"],
    }
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            begin = time.perf_counter()
            subprocess.run(command, cwd=folder, env=environment(folder), capture_output=True, check=True)
            seconds[name].append(time.perf_counter() - begin)
    return {name: median(measured) for name, measured in seconds.items()}
