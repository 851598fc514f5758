"""Runs the command line inside the test's process, in a folder of the test's own."""

from __future__ import annotations

import contextlib
import io
import os
from pathlib import Path
from typing import TypeAlias

import pytest

from factcheck.cli.app import run

# Exit code, standard output, standard error.
Result: TypeAlias = tuple[int, str, str]


def run_in(folder: Path, *arguments: str, **environment: str) -> Result:
    """What a command line run in a folder gives; the environment has nothing of the tester's terminal."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    with pytest.MonkeyPatch.context() as patch, contextlib.chdir(folder):
        for name in ("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS"):
            patch.delenv(name, raising=False)
        for name, text in environment.items():
            patch.setenv(name, text)
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run(arguments)
    return code, _written(out), _written(err)


def _written(stream: io.TextIOWrapper) -> str:
    """What was written to a stream, whatever the platform's line ends."""
    stream.flush()
    stream.seek(0)
    return stream.read().replace(os.linesep, "\n")
