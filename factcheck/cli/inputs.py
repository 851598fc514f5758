"""What a command reads: the paths on the command line, in a list, or in the configuration."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, cast

import typer

from factcheck.errors import InputError, Problem

if TYPE_CHECKING:
    from factcheck.config import Config

STANDARD_INPUT = "-"
NOTHING = "nothing to read: name files or folders, or set paths under [tool.factcheck] in pyproject.toml"


@dataclass(frozen=True, slots=True)
class Inputs:
    """The paths that were asked for, the file that standard input stands for, and whether they are but a part.

    A list of files is a part of the corpus, and so are single files where the configuration has other paths.
    """

    paths: tuple[str, ...]
    stdin_name: str = ""
    partial: bool = False


def inputs_of(
    paths: Sequence[str] | None,
    config: Config,
    files_from: str | None = None,
    stdin_name: str | None = None,
    *,
    allow_empty: bool = False,
) -> Inputs:
    """The paths that were given, or else configured; standard input alone, with a name, goes before the configured.

    Raises typer.BadParameter where there are none, or where the options do not go together, and InputError where a
    list has none, unless that is allowed.
    """
    chosen = list(paths or ())
    if stdin_name is not None and STANDARD_INPUT not in chosen:
        raise typer.BadParameter(
            "it names what comes as -, so give - as a path", param_hint="--stdin-filename"
        )
    if files_from is not None:
        if files_from == STANDARD_INPUT and STANDARD_INPUT in chosen:
            raise typer.BadParameter(
                "standard input cannot be both a list and a document", param_hint="--files-from"
            )
        listed = read_list(files_from)
        if not listed and not chosen and not allow_empty:
            advice = "put one path a line into it, or use --allow-empty"
            raise InputError(Problem(files_from, "the list of files is empty", advice))
        chosen += listed
    elif not chosen or (stdin_name is not None and chosen == [STANDARD_INPUT]):
        chosen += _configured(config)
    if not chosen and files_from is None:
        raise typer.BadParameter(NOTHING, param_hint="PATH")
    from factcheck.documents.walk import is_folder

    elsewhere = bool(config.paths) and not set(config.paths or ()) <= set(chosen)
    single = elsewhere and not any(is_folder(path) for path in chosen)
    return Inputs(tuple(chosen), stdin_name or "", files_from is not None or single)


def _configured(config: Config) -> tuple[str, ...]:
    """The paths of the configuration.

    Raises InputError, at the line that names them, where one leads nowhere.
    """
    paths = config.paths or ()
    missing = [path for path in paths if path != STANDARD_INPUT and not os.path.lexists(path)]
    if missing:
        from factcheck.config import problem_at

        advice = "check the path; it counts from the folder of this file"
        raise InputError(
            *(
                problem_at(config.path, "paths", f"there is no such file or folder: {path}", advice)
                for path in missing
            )
        )
    return paths


def read_list(file: str) -> list[str]:
    """The paths in a list, one a line, or parted by NUL as `find -print0` and `git diff -z` print them.

    Raises InputError where the list cannot be read.
    """
    # The interpreter has None for a stream that was closed before it started (`<&-`).
    if file == STANDARD_INPUT and cast("TextIO | None", sys.stdin) is None:
        raise InputError(Problem("standard input", "it is closed", "pipe a list of files into it"))
    try:
        data = sys.stdin.buffer.read() if file == STANDARD_INPUT else Path(file).read_bytes()
    except OSError as error:
        advice = "name a file with one path a line, or - for standard input"
        raise InputError(
            Problem(file, f"the list of files cannot be read: {error.strerror}", advice)
        ) from error
    text = os.fsdecode(data.removeprefix(b"\xef\xbb\xbf"))
    parts = text.split("\0") if "\0" in text else text.splitlines()
    return [part for part in parts if part.strip()]
