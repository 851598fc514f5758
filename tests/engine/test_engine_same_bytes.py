"""The same input gives the same bytes, whatever the hash seed, the number of processes and the state of the cache."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHORT = "The Orrin Bridge is 412 metres long.\n"
Run = Callable[..., bytes]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `factcheck scan` with options in a folder (default: the project's) and returns what it prints."""

    def scan(*options: str, seed: str = "0", folder: Path = ROOT) -> bytes:
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
            "PYTHONPATH": str(ROOT),
            "COLUMNS": "100",
        }
        command = [sys.executable, "-m", "factcheck", "scan", *options]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
        assert done.returncode in (0, 1), done.stderr.decode()
        return done.stdout

    return scan


@pytest.mark.parametrize("format_", ["json", "text"])
def test_the_hash_seed_changes_nothing(run: Run, format_: str) -> None:
    options = ("corpus", "--facts", "claims", "--format", format_, "--no-cache")
    first = run(*options, seed="0")
    assert len(first) > 1000
    assert run(*options, seed="1") == first


def test_the_number_of_processes_changes_nothing(run: Run, tmp_path: Path) -> None:
    # More documents than one process is given at a time, so that two are started.
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(45):
        text = (
            SHORT.replace("412", str(412 + number // 40))
            + f"\nMount Sorrel {number} is {number} metres high.\n"
        )
        (folder / f"{number:02}.md").write_text(text, encoding="utf-8")
    outputs = {
        run("articles", "--format", "json", "--no-cache", "--jobs", jobs, folder=tmp_path) for jobs in "12"
    }
    assert len(outputs) == 1
    assert len(json.loads(outputs.pop())["documents"]) == 45


def test_the_cache_changes_nothing(run: Run) -> None:
    options = ("corpus", "--facts", "claims", "--format", "json")
    without = run(*options, "--no-cache")
    cold = run(*options)
    warm = run(*options)
    assert without == cold == warm


def test_a_cache_of_rubbish_changes_nothing(run: Run, tmp_path: Path) -> None:
    options = ("corpus", "--facts", "claims", "--format", "json")
    cold = run(*options)
    for file in (tmp_path / "cache").rglob("*"):
        if file.is_file():
            file.write_bytes(b"rubbish")
    assert run(*options) == cold


def test_a_document_that_has_changed_is_read_anew(run: Run, tmp_path: Path) -> None:
    article = tmp_path / "a.md"
    article.write_text(SHORT, encoding="utf-8")
    before = json.loads(run("a.md", "--format", "json", folder=tmp_path))
    article.write_text(SHORT.replace("412", "450"), encoding="utf-8")
    after = json.loads(run("a.md", "--format", "json", folder=tmp_path))
    assert [claim["text"] for claim in before["claims"]] == ["412 metres"]
    assert [claim["text"] for claim in after["claims"]] == ["450 metres"]
