"""What cannot be used is refused with what to do, nothing is written over, and odd names of files are no obstacle."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cli_run import run_in

SHORT = "The Orrin Bridge is 412 metres long.\n"
LONG = "The Orrin Bridge is 450 metres long.\n"
PROGRAM = (sys.executable, "-m", "factcheck")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(SHORT)
    (tmp_path / "articles" / "b.md").write_text(LONG)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "message", "advice"),
    [
        (["scan", ""], "a path is empty", "is a variable not set?"),
        (["claims", ""], "a path is empty", "is a variable not set?"),
        (["scan", "articles", "--facts", ""], "a path is empty", "is a variable not set?"),
        (["facts", "check", ""], "a path is empty", "is a variable not set?"),
        (["scan", "articles", "--format", "json", "--format", "sarif"],
         "standard output has one report", "--format json --output sarif=FILE"),
        (["scan", "articles", "--output", "json=x", "--output", "sarif=x"],
         "two reports would be written to this file", "give each its own"),
        (["scan", "articles", "--output", "markdown=articles/a.md"],
         "this is one of the articles, and would be lost", "name another file"),
        (["baseline", "write", "articles", "--baseline", "articles/a.md"],
         "this file is no baseline, and would be lost", "name another"),
        (["baseline", "write", "-"], "a baseline holds what files say", "Try 'factcheck baseline write --help'"),
        (["explain", "articles/a.md"], "say which line of it", "articles/a.md:1"),
        (["rule", "nope"], "no rule nope", "the rules are FC101"),
    ],
)  # fmt: skip
def test_it_is_refused_with_what_to_do(folder: Path, arguments: list[str], message: str, advice: str) -> None:
    code, out, err = run_in(folder, *arguments)
    assert (code, out) == (2, "")
    assert message in err
    assert advice in err
    assert (folder / "articles" / "a.md").read_text() == SHORT
    assert not (folder / "x").exists()


def test_one_format_twice_is_one_report(folder: Path) -> None:
    twice = run_in(folder, "scan", "articles", "--format", "concise", "--format", "concise")
    assert twice == run_in(folder, "scan", "articles", "--format", "concise")


def test_a_baseline_is_not_written_where_a_document_cannot_be_read(folder: Path) -> None:
    run_in(folder, "baseline", "write", "articles")
    before = (folder / "factcheck-baseline.json").read_bytes()
    (folder / "articles" / "b.md").write_bytes(b"\x00\x01\x02PNG\xff")
    code, _, err = run_in(folder, "baseline", "write", "articles")
    assert code == 2
    assert "factcheck-baseline.json was not written" in err
    assert (folder / "factcheck-baseline.json").read_bytes() == before


def test_a_damaged_baseline_can_be_written_anew(folder: Path) -> None:
    run_in(folder, "baseline", "write", "articles")
    path = folder / "factcheck-baseline.json"
    whole = path.read_text()
    path.write_text(f"<<<<<<< HEAD\n{whole}")
    assert run_in(folder, "scan", "articles")[0] == 2
    assert run_in(folder, "baseline", "write", "articles")[0] == 0
    assert path.read_text() == whole


def test_a_folder_claims_without_facts_is_not_meant(folder: Path) -> None:
    (folder / "claims").mkdir()
    (folder / "claims" / "c.md").write_text("The ferry was sold.\n")
    code, out, err = run_in(folder, "scan", "articles", "claims")
    assert (code, err) == (1, "")
    assert "No curated facts were used" in out
    assert run_in(folder, "facts", "check")[0] == 2
    assert run_in(folder, "scan", "articles", "--facts", "claims")[0] == 2


def test_an_empty_list_of_files_says_so(folder: Path) -> None:
    (folder / "list").write_text("\n")
    code, _, err = run_in(folder, "scan", "--files-from", "list")
    assert code == 2
    assert "the list of files is empty" in err
    assert run_in(folder, "scan", "--files-from", "list", "--allow-empty")[0] == 0


@pytest.mark.skipif(os.name == "nt", reason="names of files are text there")
def test_a_name_that_is_no_text_is_read_listed_and_reported(folder: Path) -> None:
    odd = os.fsdecode(b"articles/\xff.md")
    (folder / "articles" / "b.md").rename(folder / odd)
    for name in ("json", "sarif", "gitlab", "rdjson"):
        code, out, _ = run_in(folder, "scan", "articles", "--format", name)
        assert code == 1
        json.loads(out)
    listed = subprocess.run(
        [*PROGRAM, "scan", "articles", "--list-files"], cwd=folder, capture_output=True, check=True
    ).stdout
    assert listed == b"articles/a.md\narticles/\xff.md\n"
    again = subprocess.run(
        [*PROGRAM, "scan", "--files-from", "-", "-q"],
        cwd=folder,
        input=listed,
        capture_output=True,
        check=False,
    )
    assert again.returncode == 1
    assert run_in(folder, "baseline", "write", "articles")[0] == 0
    assert run_in(folder, "scan", "articles")[0] == 0


def test_a_name_with_a_line_end_stays_on_one_line(folder: Path) -> None:
    (folder / "articles" / "b.md").rename(folder / "articles" / "b\nc.md")
    code, out, _ = run_in(folder, "scan", "articles", "--format", "concise")
    assert code == 1
    assert out.count("\n") == 1


def test_a_link_to_itself_and_a_dead_one_are_left_out(folder: Path) -> None:
    (folder / "articles" / "self.md").symlink_to("self.md")
    (folder / "articles" / "dead.md").symlink_to("nowhere.md")
    (folder / "articles" / "round").symlink_to(".")
    assert run_in(folder, "scan", "articles", "--list-files")[1] == "articles/a.md\narticles/b.md\n"
    code, _, err = run_in(folder, "scan", "articles/self.md")
    assert code == 2
    assert "a link to something that does not exist" in err


@pytest.mark.skipif(os.name == "nt", reason="a shell of Unix closes it")
def test_a_closed_standard_output_is_told() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", '"$@" >&-', "sh", *PROGRAM, "rule"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("error: it is closed\n")


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_an_interrupt_ends_with_130_and_no_traceback(folder: Path) -> None:
    os.mkfifo(folder / "never.md")
    with subprocess.Popen(
        [*PROGRAM, "scan", "articles", "never.md"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # What a shell starts in the background ignores interrupts, and so would this.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        try:
            time.sleep(2)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=30)
        finally:
            process.kill()
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.skipif(os.name == "nt", reason="a shell of Unix closes it")
@pytest.mark.parametrize("arguments", [["scan", "-"], ["scan", "--files-from", "-"], ["claims", "-"]])
def test_a_closed_standard_input_is_told(arguments: list[str]) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", '"$@" <&-', "sh", *PROGRAM, *arguments], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: it is closed\n  --> standard input\n")


@pytest.mark.skipif(os.name == "nt", reason="pipes of Unix")
def test_a_pipe_among_the_files_is_read_once(folder: Path) -> None:
    """A shell gives one for `<(command)`; the cache must not drain it before it is read."""
    pipe = folder / "piped.md"
    os.mkfifo(pipe)
    with subprocess.Popen(["/bin/sh", "-c", 'printf "%s" "$1" >"$2"', "sh", LONG, str(pipe)]):
        code, out, _ = run_in(folder, "scan", "articles/a.md", "piped.md", "--format", "concise")
    assert code == 1
    assert out.startswith("piped.md:1:21: error FC201 ")


@pytest.fixture
def closed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that may not be read, whoever runs the tests."""
    for name in ("articles/closed", "claims/closed"):
        (folder / name).mkdir(parents=True)
    (folder / "claims" / "f.yaml").write_text(f"facts:\n  - id: orrin\n    claim: {SHORT}")
    listed = os.scandir

    def refuse(path: str) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", os.fspath(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", refuse)
    return folder


class TestAFolderThatCannotBeRead:
    def test_it_is_a_finding_and_the_rest_is_read(self, closed: Path) -> None:
        code, out, err = run_in(closed, "scan", "articles", "--facts", "claims/f.yaml", "--format", "concise")
        assert (code, err) == (2, "")
        assert [line.split()[:3] for line in out.splitlines()] == [
            ["articles/b.md:1:21:", "error", "FC101"],
            ["articles/b.md:1:21:", "error", "FC201"],
            ["articles/closed:1:1:", "error", "FC901"],
        ]

    def test_it_may_be_skipped(self, closed: Path) -> None:
        command = (
            "scan",
            "articles/a.md",
            "articles/closed",
            "--facts",
            "claims/f.yaml",
            "--skip-unreadable",
        )
        assert run_in(closed, *command, "--format", "concise")[:2] == (
            0,
            "articles/closed:1:1: note FC901 the folder could not be read: Permission denied\n",
        )

    def test_the_list_of_files_tells_it(self, closed: Path) -> None:
        code, out, err = run_in(closed, "scan", "articles", "--list-files")
        assert (code, out) == (2, "articles/a.md\narticles/b.md\n")
        assert err.startswith(
            "error: the folder could not be read: Permission denied\n  --> articles/closed\n"
        )
        assert run_in(closed, "scan", "articles", "--list-files", "--skip-unreadable")[0] == 0

    def test_facts_are_never_missed_in_silence(self, closed: Path) -> None:
        code, out, err = run_in(closed, "facts", "check", "claims")
        assert (code, out) == (2, "")
        assert err.startswith("error: the folder could not be read: Permission denied\n  --> claims/closed\n")


def test_what_is_ignored_by_name_is_counted(folder: Path) -> None:
    (folder / "articles" / "c.md").write_bytes(b"\0\1\2\xff")
    code, out, _ = run_in(folder, "scan", "articles", "--ignore", "FC901,FC201")
    assert code == 0
    assert "Not reported: 1 on unreadable documents." in out


@pytest.mark.parametrize(
    ("file", "what"),
    [
        ("claims/f.yaml", "a file of facts"),
        ("factcheck-baseline.json", "the baseline"),
        ("factcheck.toml", "the configuration"),
        ("articles/a.md", "one of the articles"),
    ],
)
def test_a_report_is_written_over_nothing_that_is_read(folder: Path, file: str, what: str) -> None:
    (folder / "claims").mkdir()
    (folder / "claims" / "f.yaml").write_text(f"facts:\n  - id: orrin\n    claim: {SHORT}")
    (folder / "factcheck.toml").write_text('paths = ["articles"]\n')
    run_in(folder, "baseline", "write")
    before = (folder / file).read_bytes()
    code, out, err = run_in(folder, "scan", "--output", f"json={file}")
    assert (code, out) == (2, "")
    assert f"this is {what}, and would be lost" in err
    assert (folder / file).read_bytes() == before
    assert run_in(folder, "scan", "--output", "json=out.json", "--quiet")[0] == 0


@pytest.mark.parametrize(
    "command", [["scan"], ["claims"], ["facts", "check"], ["scan", "articles", "--facts"]]
)
def test_a_name_that_no_file_can_have(folder: Path, command: list[str]) -> None:
    code, out, err = run_in(folder, *command, "x" * 5000)
    assert (code, out) == (2, "")
    assert err.startswith("error: ")
