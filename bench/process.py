"""The command that is measured, as a process: the package that this interpreter imports, with folders of its own.

Python keeps compiled modules beside the sources, unless it may not; then each start would be one of a package that
was never run before. So the command keeps them in a folder of the benchmark, and runs once before it is timed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import factcheck

PACKAGE = str(Path(factcheck.__file__).parents[1])
PROGRAM = [sys.executable, "-m", "factcheck"]
ARTICLE = (
    "# Acme\n\nAcme has 120 employees. It was founded in 1998. Its sales rose 12% to $4.5 million in 2023.\n"
)
# Settings of the surroundings that make every start slower than the one of a user.
SLOWER = ("PYTHONDONTWRITEBYTECODE", "PYTHONPROFILEIMPORTTIME", "PYTHONDEVMODE")


def environment(folder: Path) -> dict[str, str]:
    """The environment of the command, which runs in other folders; `folder` takes its cache and compiled modules."""
    kept = {name: value for name, value in os.environ.items() if name not in SLOWER}
    return {
        **kept,
        "PYTHONPATH": PACKAGE,
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "XDG_CACHE_HOME": str(folder / "cache"),
    }


def write_article(folder: Path) -> str:
    """Write an article into a folder and scan it once, so that the modules are compiled; its name."""
    (folder / "acme.md").write_text(ARTICLE, encoding="utf-8")
    scan = [*PROGRAM, "scan", "acme.md", "--format", "json", "--no-cache"]
    subprocess.run(scan, cwd=folder, env=environment(folder), capture_output=True, check=True)
    return "acme.md"
