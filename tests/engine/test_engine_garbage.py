"""The command line looks for cycles of objects seldom; a program that uses the library keeps its own settings."""

from __future__ import annotations

import subprocess
import sys

from factcheck.engine.garbage import THRESHOLDS

SHOW = "import gc; print(gc.get_threshold())"


def printed(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1]


def test_the_command_line_looks_for_cycles_seldom() -> None:
    program = f"import sys; sys.argv = ['factcheck', 'rule']\nfrom factcheck.__main__ import main\ntry:\n    main()\nexcept SystemExit:\n    {SHOW}"
    assert printed(program) == str(THRESHOLDS)


def test_the_library_leaves_the_settings_of_the_program_alone() -> None:
    ask = "import factcheck; factcheck.find_claims('Acme has 120 employees.')"
    assert printed(f"{ask}; {SHOW}") == printed(SHOW)
