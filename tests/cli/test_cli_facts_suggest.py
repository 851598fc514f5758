"""`factcheck facts suggest`: facts to be curated, as YAML on standard output and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cli_run import run_in
from inline_snapshot import snapshot


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    for name, text in (
        ("a", "The Orrin Bridge is about 410 metres long. Tarn Dredging was founded in 1931."),
        ("b", "The Orrin Bridge, which is red, is 412 metres long. Tarn Dredging was founded in 1934."),
    ):
        (tmp_path / "articles" / f"{name}.md").write_text(f"# A {name}\n\n{text}\n")
    return tmp_path


def test_facts_are_proposed_under_what_the_articles_say(folder: Path) -> None:
    code, out, err = run_in(folder, "facts", "suggest", "articles")
    assert (code, err) == (0, "1 suggestion; left out: 1 on which articles disagree\n")
    assert out == snapshot("""\
# Suggested by factcheck: what at least 2 articles agree on. Articles copy one another, so look each of these up,
# put where you found it under `sources`, give it a better `id` where it needs one, and delete the rest.
facts:
  # articles/a.md:3: about 410 metres
  # articles/b.md:3: 412 metres
  - id: orrin-bridge-length
    claim: The Orrin Bridge, which is red, is 412 metres long.
    subject: Orrin Bridge
    value: 412 metres
    sources:
      - articles/a.md
      - articles/b.md
""")


def test_they_can_be_checked_and_used_as_they_are(folder: Path) -> None:
    (folder / "new.yaml").write_text(run_in(folder, "facts", "suggest", "articles", "--quiet")[1])
    assert run_in(folder, "facts", "check", "new.yaml")[0] == 0
    (folder / "articles" / "c.md").write_text("The Orrin Bridge is 450 metres long.\n")
    out = run_in(folder, "scan", "articles/c.md", "--facts", "new.yaml", "--format", "concise")[1]
    assert out.startswith("articles/c.md:1:21: error FC101 ")


def test_they_may_be_sent_into_the_folder_of_facts(folder: Path) -> None:
    """The shell makes the file first; it must not be taken for an empty file of facts."""
    (folder / "claims").mkdir()
    (folder / "claims" / "known.yaml").write_text("facts: []\n")
    new = folder / "claims" / "new.yaml"
    with new.open("w") as out:
        command = [sys.executable, "-m", "factcheck", "facts", "suggest", "articles"]
        done = subprocess.run(command, cwd=folder, stdout=out, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 0
    assert "orrin-bridge-length" in new.read_text()
    assert run_in(folder, "facts", "check")[0] == 0


def test_nothing_is_written(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    run_in(folder, "facts", "suggest", "articles")
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_what_is_curated_is_not_proposed_again(folder: Path) -> None:
    (folder / "claims").mkdir()
    (folder / "claims" / "new.yaml").write_text(run_in(folder, "facts", "suggest", "articles")[1])
    code, out, err = run_in(folder, "facts", "suggest", "articles")
    assert (code, out) == (0, "facts: []\n")
    assert err == "0 suggestions; left out: 1 curated already and 1 on which articles disagree\n"


def test_a_document_that_cannot_be_read_is_told(folder: Path) -> None:
    (folder / "articles" / "c.md").write_bytes(b"\0\1\2\xff")
    code, out, err = run_in(folder, "facts", "suggest", "articles", "--quiet")
    assert code == 2
    assert "orrin-bridge-length" in out
    assert err.startswith("error: this is not readable text")


@pytest.mark.parametrize("number", ["0", "-1", "two", "1.5", ""])
def test_a_number_of_articles_is_a_whole_one(folder: Path, number: str) -> None:
    code, out, err = run_in(folder, "facts", "suggest", "articles", f"--articles={number}")
    assert (code, out) == (2, "")
    assert "is not a whole number from 1" in err


def test_more_articles_may_have_to_agree(folder: Path) -> None:
    assert run_in(folder, "facts", "suggest", "articles", "--articles", "3")[1] == "facts: []\n"


def test_without_articles_there_is_nothing_to_read(folder: Path) -> None:
    assert run_in(folder, "facts", "suggest")[0] == 2
    (folder / "factcheck.toml").write_text('paths = ["articles"]\n')
    assert "orrin-bridge-length" in run_in(folder, "facts", "suggest")[1]
