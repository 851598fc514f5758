"""The command that is measured, as a process: the package that this interpreter imports, with a cache of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import factcheck

PROGRAM = [sys.executable, "-m", "factcheck"]


def environment(cache: str = "") -> dict[str, str]:
    """The environment of the command, which runs in other folders and must import the same package there."""
    imports = {"PYTHONPATH": str(Path(factcheck.__file__).parents[1])}
    return {**os.environ, **imports, **({"XDG_CACHE_HOME": cache} if cache else {})}
