"""What is read: standard input in place of a file, lists of files, and documents that cannot be read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_run import run_in

SHORT = "The Orrin Bridge is 412 metres long.\n"
LONG = "The Orrin Bridge is 450 metres long.\n"
OLD = "Tarn Dredging was founded in {year}.\n"
FACTS = "facts:\n  - id: orrin-length\n    claim: The Orrin Bridge is 412 metres long.\n"
NOT_TEXT = b"\x00\x01\x02\x00\xff\xfe\x00\x00\x89PNG\x00\x00\x00\r"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    (tmp_path / "claims").mkdir()
    for name, text in (
        ("a", SHORT),
        ("b", SHORT),
        ("old", OLD.format(year=1931)),
        ("older", OLD.format(year=1934)),
    ):
        (tmp_path / "articles" / f"{name}.md").write_text(text)
    (tmp_path / "claims" / "facts.yaml").write_text(FACTS)
    return tmp_path


def piped(folder: Path, data: bytes, *arguments: str) -> tuple[int, str, str]:
    """What the program gives in a process of its own with these bytes on its standard input."""
    environment = {name: text for name, text in os.environ.items() if name not in ("FORCE_COLOR", "COLUMNS")}
    command = [sys.executable, "-m", "factcheck", *arguments]
    done = subprocess.run(command, cwd=folder, input=data, capture_output=True, check=False, env=environment)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def found(out: str) -> list[str]:
    lines = [json.loads(line) for line in out.splitlines()]
    return [
        f"{one['code']} {one['primary']['path']}:{one['primary']['line']} {one['primary']['quote']}"
        for one in lines
    ]


class TestStandardInput:
    def test_it_stands_for_a_file_of_the_corpus(self, folder: Path) -> None:
        command = ("scan", "articles", "-", "--stdin-filename", "articles/b.md", "--format", "jsonl")
        code, out, err = piped(folder, LONG.encode(), *command)
        assert (code, err) == (1, "")
        assert found(out) == ["FC101 articles/b.md:1 450 metres", "FC201 articles/b.md:1 450 metres"]

    def test_what_does_not_touch_it_is_not_reported(self, folder: Path) -> None:
        assert [
            line.split()[0] for line in found(run_in(folder, "scan", "articles", "--format", "jsonl")[1])
        ] == ["FC201"]
        command = ("scan", "articles", "-", "--stdin-filename", "articles/b.md", "--format", "jsonl")
        assert piped(folder, SHORT.encode(), *command) == (0, "", "")

    def test_it_is_the_blamed_side(self, folder: Path) -> None:
        """The value in the buffer agrees with nothing else, and the other articles are many."""
        (folder / "articles" / "c.md").write_text(LONG)
        command = (
            "scan",
            "articles",
            "-",
            "--stdin-filename",
            "articles/b.md",
            "--facts",
            "claims",
            "--select",
            "FC2",
        )
        code, out, _ = piped(folder, SHORT.encode(), *command, "--format", "jsonl")
        assert code == 1
        assert found(out) == ["FC201 articles/b.md:1 412 metres"]

    def test_alone_it_is_checked_against_the_configured_corpus(self, folder: Path) -> None:
        (folder / "factcheck.toml").write_text('paths = ["articles"]\nfacts = []\n')
        code, out, _ = piped(
            folder, LONG.encode(), "scan", "-", "--stdin-filename", "articles/b.md", "--format", "jsonl"
        )
        assert (code, found(out)) == (1, ["FC201 articles/b.md:1 450 metres"])

    def test_a_file_that_is_not_there_yet(self, folder: Path) -> None:
        command = (
            "scan",
            "articles",
            "-",
            "--stdin-filename",
            "articles/new.html",
            "--format",
            "jsonl",
            "--select",
            "FC1",
        )
        code, out, _ = piped(folder, f"<p><b>{LONG}</b></p>".encode(), *command)
        assert (code, found(out)) == (1, ["FC101 articles/new.html:1 450 metres"])

    def test_without_a_name_it_is_one_more_article(self, folder: Path) -> None:
        code, out, _ = piped(
            folder, LONG.encode(), "scan", "articles", "-", "--format", "jsonl", "--select", "FC1"
        )
        assert (code, found(out)) == (1, ["FC101 <stdin>:1 450 metres"])

    def test_every_line_end_and_mark_is_read(self, folder: Path) -> None:
        data = ("\ufeff# Título 🎉\r\n\r\n" + LONG).encode()
        command = ("scan", "-", "--stdin-filename", "articles/b.md", "--format", "jsonl", "--select", "FC1")
        assert found(piped(folder, data, *command)[1]) == ["FC101 articles/b.md:3 450 metres"]

    def test_what_is_no_text_is_told(self, folder: Path) -> None:
        code, out, _ = piped(
            folder,
            NOT_TEXT,
            "scan",
            "articles",
            "-",
            "--stdin-filename",
            "articles/b.md",
            "--format",
            "concise",
        )
        assert code == 2
        assert out.startswith("articles/b.md:1:1: error FC901 ")

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["articles", "--stdin-filename", "a.md"], "it names what comes as -, so give - as a path"),
            (
                ["-", "--stdin-filename", "a.md", "--diff", "main"],
                "choose one of --diff and --stdin-filename",
            ),
            (["-", "--files-from", "-"], "standard input cannot be both a list and a document"),
        ],
    )
    def test_options_that_do_not_go_together(self, folder: Path, arguments: list[str], message: str) -> None:
        code, out, err = run_in(folder, "scan", *arguments)
        assert (code, out) == (2, "")
        assert message in err


class TestLists:
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\0"])
    def test_a_list_of_files(self, folder: Path, end: str) -> None:
        (folder / "list").write_bytes(end.join(["articles/old.md", "articles/older.md", ""]).encode())
        code, out, _ = run_in(folder, "scan", "--files-from", "list", "--format", "jsonl")
        assert (code, [line.split()[0] for line in found(out)]) == (1, ["FC201"])

    def test_a_list_on_standard_input(self, folder: Path) -> None:
        code, out, _ = piped(
            folder, b"articles/old.md\narticles/a.md\n", "scan", "--files-from", "-", "--list-files"
        )
        assert (code, out) == (0, "articles/a.md\narticles/old.md\n")

    def test_an_empty_list_is_nothing_to_read(self, folder: Path) -> None:
        (folder / "list").write_text("\n")
        code, _, err = run_in(folder, "scan", "--files-from", "list")
        assert code == 2
        assert err.startswith("error: the list of files is empty\n")
        assert run_in(folder, "scan", "--files-from", "list", "--allow-empty", "--quiet") == (0, "", "")

    def test_a_suppression_is_not_idle_where_the_other_article_was_not_read(self, folder: Path) -> None:
        quoted = folder / "articles" / "old.md"
        quoted.write_text("<!-- factcheck: ignore[FC201] as the plaque says -->\n\n" + quoted.read_text())
        (folder / "list").write_text("articles/old.md\narticles/a.md\n")
        assert run_in(folder, "scan", "--files-from", "list", "--quiet") == (0, "", "")
        command = ("scan", "articles/old.md", "articles/a.md", "--quiet", "--format", "concise")
        assert "FC902 this suppression matches no FC201 finding" in run_in(folder, *command)[1]
        (folder / "factcheck.toml").write_text('paths = ["articles"]\n')
        assert run_in(folder, *command) == (0, "", "")

    def test_a_list_that_is_not_there(self, folder: Path) -> None:
        code, _, err = run_in(folder, "scan", "--files-from", "nowhere")
        assert code == 2
        assert err.startswith(
            "error: the list of files cannot be read: No such file or directory\n  --> nowhere\n"
        )

    def test_what_would_be_read_is_listed(self, folder: Path) -> None:
        (folder / "articles" / "notes.py").write_text("")
        names = ["a", "b", "old", "older"]
        assert run_in(folder, "scan", "articles", "--list-files") == (
            0,
            "".join(f"articles/{name}.md\n" for name in names),
            "",
        )
        (folder / "empty").mkdir()
        assert run_in(folder, "scan", "empty", "--list-files")[0] == 2
        assert run_in(folder, "scan", "empty", "--list-files", "--allow-empty") == (0, "", "")


class TestUnreadable:
    @pytest.fixture
    def broken(self, folder: Path) -> Path:
        for name in ("a", "b", "old"):
            (folder / "articles" / f"{name}.md").unlink()
        (folder / "articles" / "broken.md").write_bytes(NOT_TEXT)
        return folder

    @pytest.mark.parametrize("fail_on", ["error", "never"])
    @pytest.mark.parametrize("format_", ["text", "json", "sarif", "github", "junit"])
    def test_it_is_reported_and_ends_with_2(self, broken: Path, fail_on: str, format_: str) -> None:
        code, out, _ = run_in(broken, "scan", "articles", "--format", format_, "--fail-on", fail_on)
        assert code == 2
        assert "FC901" in out

    def test_it_may_be_skipped_and_is_still_reported(self, broken: Path) -> None:
        code, out, _ = run_in(broken, "scan", "articles", "--format", "concise", "--skip-unreadable")
        assert code == 0
        assert out.startswith("articles/broken.md:1:1: note FC901 ")

    def test_no_selection_and_no_edit_hides_it(self, broken: Path) -> None:
        assert "FC901" in run_in(broken, "scan", "articles", "--format", "concise", "--select", "FC1")[1]
        assert "FC901" in run_in(broken, "scan", "articles", "--format", "concise", "--ignore", "FC1")[1]
        run_in(broken, "baseline", "write", "articles")
        assert run_in(broken, "scan", "articles", "--quiet")[0] == 2

    @pytest.mark.parametrize("command", [["claims"], ["baseline", "write"]])
    def test_other_commands_tell_it_too(self, broken: Path, command: list[str]) -> None:
        code, _, err = run_in(broken, *command, "articles")
        assert code == 2
        assert "error: this is not readable text" in err
        assert "--> articles/broken.md" in err

    def test_it_is_silent_only_where_it_is_named(self, broken: Path) -> None:
        assert run_in(broken, "scan", "articles", "--ignore", "FC901", "--quiet") == (0, "", "")


def test_rules_are_listed_and_shown(folder: Path) -> None:
    code, out, err = run_in(folder, "rule", COLUMNS="160")
    assert (code, err) == (0, "")
    assert out.splitlines()[1].split()[:3] == ["FC101", "contradicts-fact", "error"]
    assert run_in(folder, "rule", "fc101") == run_in(folder, "explain", "FC101")
    assert run_in(folder, "rule", "FC999")[0] == 2
