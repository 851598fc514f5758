"""What the command line says to wrong usage: what is wrong, what there is, and exit code 2."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cli_run import run_in
from inline_snapshot import snapshot


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["scn"], "error: No such command 'scn'. Did you mean 'scan'?"),
        (["scan", "--selects", "FC1", "x"], "error: No such option: --selects. Did you mean --select?"),
        (
            ["scan", "--format", "jsn", "x"],
            "error: Invalid value for '--format': no format 'jsn'; there are text, concise, json, jsonl, "
            "sarif, github, gitlab, junit, rdjson, html, markdown. "
            "Did you mean json?",
        ),
        (
            ["scan", "--fail-on", "warn", "x"],
            "error: Invalid value for '--fail-on': no severity 'warn'; there are error, warning, note, never. "
            "Did you mean warning?",
        ),
        (
            ["scan", "--output", "json", "x"],
            "error: Invalid value for '--output': 'json' is not FORMAT=FILE, as in json=report.json",
        ),
        (
            ["scan", "--output", "xml=x.xml", "x"],
            "error: Invalid value for '--output': no format 'xml'; there are text, concise, json, jsonl, "
            "sarif, github, gitlab, junit, rdjson, html, markdown",
        ),
        (
            ["scan", "--output", "json=-", "x"],
            "error: Invalid value for '--output': standard output has one report: --format json puts this one there",
        ),
        (
            ["scan", "--jobs", "0", "x"],
            "error: Invalid value for '--jobs': '0' is not a whole number from 1",
        ),
        (
            ["claims", "--format", "csv", "x"],
            "error: Invalid value for '--format': no format 'csv'; there are text, json, jsonl",
        ),
        (["facts", "checks"], "error: No such command 'checks'. Did you mean 'check'?"),
        (["explain"], "error: Missing argument 'CODE|FILE:LINE'."),
    ],
)
def test_wrong_usage_is_told_with_what_there_is(tmp_path: Path, arguments: list[str], message: str) -> None:
    code, out, err = run_in(tmp_path, *arguments)
    assert code == 2
    assert out == ""
    assert err.splitlines()[0] == message
    assert err.splitlines()[-1].startswith("Try 'factcheck ")


def test_no_command_shows_the_help_on_stderr(tmp_path: Path) -> None:
    code, out, err = run_in(tmp_path)
    assert (code, out) == (2, "")
    assert err.startswith("Usage: factcheck [OPTIONS] COMMAND [ARGS]...")


def test_help_goes_to_stdout(tmp_path: Path) -> None:
    code, out, err = run_in(tmp_path, "scan", "--help", COLUMNS="100")
    assert (code, err) == (0, "")
    assert out == snapshot("""\
Usage: factcheck scan [OPTIONS] [PATH...]

  Check articles against curated facts, each other and themselves.

Arguments:
  PATH...  Files and folders to read, or - for standard input.

Options:
  --facts PATH           Curated facts, a file or folder; repeatable. [default: claims/]
  --format FORMAT        text: passages with marks, for people; concise: one line a finding; json:
                         everything as one object; jsonl: one finding a line; sarif: for code
                         scanning; github: annotations of GitHub Actions; gitlab: code quality of
                         GitLab; junit: XML of test reports; rdjson: for reviewdog; html: one page
                         to open in a browser; markdown: for a job's summary or a comment
                         [default: text]
  --output FORMAT=FILE   Also write the report to a file; repeatable.
  --select CODES         Only these rules: codes or prefixes such as FC2, comma-separated.
  --ignore CODES         Not these rules; goes before --select.
  --fail-on SEVERITY     Exit with 1 from this severity up: error, warning, note or never.
                         [default: error]
  --pedantic             Also report what is less sure, as notes.
  --diff REV             Report only what the lines changed since REV bring, as in --diff
                         origin/main.
  --no-untracked         With --diff: files that git does not know yet are no part of the edit.
  --baseline FILE        Known findings, which are not reported. [default: factcheck-
                         baseline.json, if there is one]
  --no-baseline          Report known findings, too.
  --files-from FILE      Read the paths in this file, too, one a line or parted by NUL; - for
                         standard input.
  --stdin-filename PATH  Take - for this file of the corpus, and report only what touches it.
  --list-files           List what would be read, and exit.
  --jobs N               Processes to use. [default: by the size of the work]
  --no-cache             Read every document anew.
  --allow-empty          No documents at all are no error.
  --skip-unreadable      A document that cannot be read is a note, no failure.
  -q, --quiet            Findings only: no summary, no progress.
  --version              Show the version and exit.
  -h, --help             Show this message and exit.
""")


@pytest.mark.parametrize("arguments", [["--version"], ["scan", "--version"]])
def test_the_version_is_told(tmp_path: Path, arguments: list[str]) -> None:
    from factcheck import __version__

    assert run_in(tmp_path, *arguments) == (0, f"factcheck {__version__}\n", "")


def test_a_message_is_coloured_only_where_asked(tmp_path: Path) -> None:
    assert run_in(tmp_path, "scn", FORCE_COLOR="1")[2].startswith("\x1b[1;31merror:\x1b[0m No such command")
    assert run_in(tmp_path, "scn", FORCE_COLOR="1", NO_COLOR="1")[2].startswith("error: No such command")


def test_an_option_that_a_terminal_would_obey_is_shown(tmp_path: Path) -> None:
    assert "\x1b" not in run_in(tmp_path, "scan", "--format", "\x1b[31mjson")[2]


def test_the_module_runs_and_hands_on_the_exit_code(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "scn"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("error: No such command")
