"""What the shell and an editor ask for: the schemas, and the words that complete a command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_run import run_in
from jsonschema import Draft202012Validator

PACKAGE = Path(__file__).parents[2] / "factcheck"


@pytest.mark.parametrize(
    ("name", "file"), [("facts", "facts/facts.schema.json"), ("report", "report/report.schema.json")]
)
def test_a_schema_is_printed_as_it_is(tmp_path: Path, name: str, file: str) -> None:
    code, out, err = run_in(tmp_path, "schema", name)
    assert (code, out, err) == (0, (PACKAGE / file).read_text(encoding="utf-8"), "")
    Draft202012Validator.check_schema(json.loads(out))


def test_another_schema_is_refused(tmp_path: Path) -> None:
    code, out, err = run_in(tmp_path, "schema", "fact")
    assert (code, out) == (2, "")
    assert "no schema 'fact'; there are facts, report. Did you mean facts?" in err


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("factcheck why", ["why-not"]),
        ("factcheck scan --format js", ["json", "jsonl"]),
        ("factcheck scan --fail-on w", ["warning"]),
        ("factcheck scan --output sar", ["sarif="]),
        ("factcheck scan --select FC90", ["FC901", "FC902"]),
        ("factcheck rule FC90", ["FC901", "FC902"]),
        ("factcheck schema f", ["facts"]),
        ("factcheck facts s", ["suggest"]),
        ("factcheck facts list --format t", ["text"]),
    ],
)
def test_words_of_a_command_line_are_completed(line: str, words: list[str]) -> None:
    environment = {
        **os.environ,
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(line.split()) - 1),
        "_FACTCHECK_COMPLETE": "complete_bash",
    }
    done = subprocess.run(
        [sys.executable, "-m", "factcheck"], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.stdout.split(), done.stderr) == (words, "")
