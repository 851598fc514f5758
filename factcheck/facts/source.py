"""Finds and reads the files of facts: a path is a file, or a folder whose YAML files count, in the order of their names."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck.documents.walk import is_folder
from factcheck.errors import InputError, Problem
from factcheck.facts.entry import FactsFile

SUFFIXES = frozenset({".yaml", ".yml"})
NO_FACTS = "no facts in this folder"
_LINE_END = re.compile(r"\r\n|\r|\n")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def facts_files(paths: Sequence[Path]) -> Iterator[Path | Problem]:
    """The files that `paths` name, each once, in order; a problem for each path that names none."""
    seen: set[str] = set()
    for path in paths:
        found: Sequence[Path | Problem] = _in_folder(path) if is_folder(path) else [path]
        if not found:
            yield Problem(path.as_posix(), NO_FACTS, "files of facts end in .yaml or .yml")
        for file in found:
            if isinstance(file, Problem):
                yield file
                continue
            # Unlike Path.resolve this gives an answer for a loop of links, too.
            real = os.path.realpath(file)
            if real not in seen:
                seen.add(real)
                yield file


def read_source(path: Path) -> FactsFile:
    """The decoded text of a file; raises InputError where it cannot be read or is not UTF-8."""
    shown = path.as_posix()
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        problem = Problem(shown, "no such file or folder", "name a YAML file of facts, or a folder of them")
        raise InputError(problem) from error
    except OSError as error:
        raise InputError(
            Problem(shown, f"cannot be read: {error.strerror}", "check the file's rights")
        ) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(_not_utf_8(shown, data, error)) from error
    return source_of(text, shown)


def source_of(text: str, shown: str) -> FactsFile:
    """A text of facts as if it stood in a file that is shown as `shown`."""
    return FactsFile(shown, text, (0, *(match.end() for match in _LINE_END.finditer(text))))


def _in_folder(folder: Path) -> list[Path | Problem]:
    """The files of facts in a folder and those below, by name, then a problem for each folder that cannot be read."""
    found: list[Path] = []
    problems: list[Path | Problem] = []

    def closed(error: OSError) -> None:
        shown = Path(error.filename).as_posix()
        problems.append(
            Problem(shown, f"the folder could not be read: {error.strerror}", "check its permissions")
        )

    for name, folders, files in os.walk(folder, onerror=closed):
        folders[:] = [one for one in folders if not one.startswith(".")]
        here = (Path(name, file) for file in files if not file.startswith("."))
        found += (file for file in here if file.suffix.lower() in SUFFIXES and os.path.isfile(file))  # noqa: PTH113
    return [*sorted(found, key=lambda path: path.as_posix()), *problems]


def _not_utf_8(shown: str, data: bytes, error: UnicodeDecodeError) -> Problem:
    advice = "save the file as UTF-8"
    if data.startswith(_UTF_16):
        return Problem(shown, "not UTF-8 but UTF-16", advice)
    before = data[: error.start].decode("utf-8-sig")
    lines = data.decode("utf-8", "replace").lstrip("\ufeff").split("\n")
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    message = f"not UTF-8: the byte 0x{data[error.start]:02X} begins no character"
    return Problem(shown, message, advice, line, column, lines[line - 1].rstrip("\r"))
