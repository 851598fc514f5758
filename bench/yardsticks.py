"""Runs the scripts of an outside set of yardsticks, where a path to one is given, and prints what they print."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

from bench.process import PACKAGE, PROGRAM
from bench.table import say

PAIRS, GOLD = "run_factcheck.py", "score_gold.py"


def show_yardsticks(folder: Path) -> bool:
    """Run what is there; whether all of it was there and ran."""
    topics = sorted(path.parent for path in folder.glob("gold/*/gold.yaml"))
    missing = [name for name in (PAIRS, GOLD) if not (folder / name).is_file()]
    for name in missing:
        say(f"{folder} holds no {name}: not run")
    if not topics:
        say(f"{folder} holds no topics (gold/*/gold.yaml): {GOLD} not run")
    ran = [
        name in missing or _run(folder / name, arguments)
        for name, arguments in ((PAIRS, []), (GOLD, [str(topic) for topic in topics]))
        if name == PAIRS or topics
    ]
    return not missing and bool(topics) and all(ran)


def _run(script: Path, arguments: list[str]) -> bool:
    say(f"Outside yardsticks: {script.name}")
    # The command that is scored is the package that is measured, whatever `factcheck` is on the path.
    settings = {**os.environ, "PYTHONPATH": PACKAGE, "FACTCHECK": shlex.join(PROGRAM)}
    done = subprocess.run([sys.executable, str(script), *arguments], env=settings, check=False)
    if done.returncode:
        say(f"{script.name}: exit status {done.returncode}")
    say()
    return done.returncode == 0
