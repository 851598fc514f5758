"""Colour, width and what happens when nobody reads any more."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli.consoles import LEAST_WIDTH, WIDTH_OF_A_LOG, wants_color, width_of
from factcheck.cli.progress import progress_bar


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "terminal", "color"),
    [
        ({}, False, False),
        ({}, True, True),
        ({"TERM": "dumb"}, True, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "0"}, True, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True, True),
    ],
)
def test_colour_follows_the_terminal_and_the_usual_variables(
    environment: dict[str, str], terminal: bool, color: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, text in environment.items():
        monkeypatch.setenv(name, text)
    assert wants_color(Terminal() if terminal else io.StringIO()) is color


@pytest.mark.parametrize(
    ("columns", "width"),
    [
        ("", WIDTH_OF_A_LOG),
        ("40", 40),
        ("200", 200),
        ("3", LEAST_WIDTH),
        ("wide", WIDTH_OF_A_LOG),
        ("0", WIDTH_OF_A_LOG),
    ],
)
def test_the_width_follows_columns(columns: str, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert width_of(io.StringIO()) == width


def test_no_bar_where_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with progress_bar() as progress:
        assert progress is None


def test_no_bar_when_quiet_and_none_for_quick_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TERM", raising=False)
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    with progress_bar(quiet=True) as progress:
        assert progress is None
    with progress_bar() as progress:
        assert progress is not None
        progress("reading", 1, 2)
    assert terminal.getvalue() == ""


def test_a_bar_is_gone_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("factcheck.cli.progress.PATIENCE", 0)
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    with progress_bar() as progress:
        assert progress is not None
        progress("reading", 1, 2)
    assert "reading" in terminal.getvalue()
    assert terminal.getvalue().endswith("\x1b[2K")


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    program = "from factcheck.cli.consoles import write_data\nwrite_data('line\\n' * 100_000)\nprint('more')"
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == "line\n"
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 0
