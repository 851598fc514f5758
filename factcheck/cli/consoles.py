"""All that the program writes goes out here: data to standard output, everything else to standard error.

Data are bytes of UTF-8 with plain line ends, whatever the locale, so that the same run gives the same bytes. Colour
and width follow the terminal and the usual variables: NO_COLOR before FORCE_COLOR, TERM=dumb, COLUMNS.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, cast

from factcheck.errors import InputError, Problem

if TYPE_CHECKING:
    from rich.console import Console

    from factcheck.report.look import Look

# Where nothing says how wide it is (a file, a log of a build), and the least that a report can be read in.
WIDTH_OF_A_LOG = 100
LEAST_WIDTH = 24
COLORS_OF_KINDS = {"error": 31, "warning": 33}


def data_look(summary: bool = True) -> Look:
    """How a report on standard output is to look."""
    from factcheck.report.look import Look

    return Look(width_of(sys.stdout), wants_color(sys.stdout), summary, checkout_root())


def checkout_root() -> str:
    """The folder from here upward that git works in; "" outside of one."""
    here = Path.cwd()
    # Unlike Path.exists this gives an answer for a folder that may not be entered.
    roots = (str(folder) for folder in (here, *here.parents) if os.path.exists(folder / ".git"))  # noqa: PTH110
    return next(roots, "")


def wants_color(stream: TextIO | None) -> bool:
    """Whether a stream is to be coloured."""
    if os.environ.get("NO_COLOR"):
        return False
    forced = os.environ.get("FORCE_COLOR", "")
    if forced:
        return forced.lower() not in ("0", "false")
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def width_of(stream: TextIO | None) -> int:
    """The width to write to a stream, in cells."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdigit() and int(columns) > 0:
        return max(int(columns), LEAST_WIDTH)
    if stream is not None and is_terminal(stream):
        try:
            return max(os.get_terminal_size(stream.fileno()).columns, LEAST_WIDTH)
        except OSError:
            return WIDTH_OF_A_LOG
    return WIDTH_OF_A_LOG


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person watches a stream; a process that was started without one has None for it."""
    return stream is not None and not stream.closed and stream.isatty()


def is_output(file: Path) -> bool:
    """Whether standard output goes into a file."""
    try:
        return os.path.samestat(os.fstat(sys.stdout.fileno()), file.stat())
    except (OSError, ValueError, AttributeError):
        return False  # There is no such file, or no standard output that is one.


def write_data(text: str, *, paths: bool = False) -> None:
    """Writes to standard output; a reader that has left (`| head`) is no error.

    With `paths`, names of files that are no text are written as the system has them. Raises InputError where it
    cannot be written (a full disk, or no standard output at all).
    """
    # The interpreter has None for a stream that was closed before it started (`>&-`).
    if cast("TextIO | None", sys.stdout) is None:
        advice = "run it with one, or with >/dev/null"
        raise InputError(Problem("standard output", "it is closed", advice))
    terminal = is_terminal(sys.stdout)
    # A path that is no text comes with lone surrogates; as escapes they are valid JSON and readable elsewhere.
    data = text.encode(
        sys.stdout.encoding if terminal else "utf-8",
        "surrogateescape" if paths else "replace" if terminal else "backslashreplace",
    )
    try:
        sys.stdout.flush()
        rest = memoryview(data)
        while rest:
            # With PYTHONUNBUFFERED the stream is the bare file, which may write less than it is given.
            rest = rest[sys.stdout.buffer.write(rest) :]
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # What is still in the buffer would fail again, with a message, when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise InputError(Problem("standard output", f"cannot be written: {error.strerror}")) from error


def write_message(message: str, kind: str = "") -> None:
    """Writes to standard error; `kind` ("error", "warning") stands before the message, coloured on a terminal."""
    from factcheck.report.cells import visible

    shown = "\n".join(visible(line) for line in message.split("\n"))
    if kind:
        color = COLORS_OF_KINDS[kind]
        shown = f"\x1b[1;{color}m{kind}:\x1b[0m {shown}" if wants_color(sys.stderr) else f"{kind}: {shown}"
    _write_error(f"{shown}\n")


def write_problems(problems: Sequence[Problem], kind: str = "error") -> None:
    """Writes what is wrong with the user's input to standard error; `kind` is "error" or "warning"."""
    from factcheck.report.look import Look
    from factcheck.report.problems import render

    _write_error(render(problems, Look(width_of(sys.stderr), wants_color(sys.stderr)), kind))


def _write_error(text: str) -> None:
    """Writes to standard error, escaping what its encoding lacks."""
    if cast("TextIO | None", sys.stderr) is None:
        return
    encoding = sys.stderr.encoding or "utf-8"
    try:
        sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stderr.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def message_console() -> Console:
    """A console on standard error, for what moves there."""
    from rich.console import Console

    return Console(
        stderr=True, markup=False, highlight=False, emoji=False, no_color=not wants_color(sys.stderr)
    )
