"""The file of the baseline: JSON that a reviewer can read, one value a line, so that changes to it can be reviewed.

Paths in it count from its own folder, so that it does not matter where the program is started.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import Any

from factcheck.errors import InputError, Problem
from factcheck.gate.baseline import Entry, Side

# The file that is used where it is there and no other is named.
DEFAULT_BASELINE = "factcheck-baseline.json"
SCHEMA = "factcheck-baseline/1"
_AGAIN = "write it anew: factcheck baseline write"


def read_baseline(path: str) -> tuple[Entry, ...]:
    """The entries of a baseline, their paths as they lead from the working directory.

    Raises InputError where the file is missing or is no baseline.
    """
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise InputError(Problem(path, "there is no such baseline", _AGAIN)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(Problem(path, "the baseline cannot be read", _AGAIN)) from error
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as error:
        line = text.splitlines()[error.lineno - 1] if error.lineno <= len(text.splitlines()) else ""
        problem = Problem(
            path, f"no valid JSON: {error.msg.lower()}", _AGAIN, error.lineno, error.colno, line
        )
        raise InputError(problem) from error
    except RecursionError as error:
        raise InputError(Problem(path, "no baseline", _AGAIN)) from error
    if not isinstance(whole, dict) or whole.get("schema") != SCHEMA:
        raise InputError(Problem(path, f'not a baseline: it has no "schema": "{SCHEMA}"', _AGAIN))
    try:
        return tuple(_entry(record, path) for record in whole["findings"])
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise InputError(Problem(path, "an entry of the baseline lacks a part", _AGAIN)) from error


def _entry(record: Any, path: str) -> Entry:
    sides = tuple(
        Side(str(side["key"]), _here(str(side["path"]), path), str(side["says"]), side.get("fact"))
        for side in record["sides"]
    )
    if not sides:
        raise IndexError
    return Entry(str(record["code"]), sides)


def _here(path: str, baseline: str) -> str:
    """A path of the file as it leads from the working directory."""
    return PurePath(os.path.relpath(Path(baseline).parent / path)).as_posix()


def render_baseline(entries: Iterable[Entry], path: str) -> str:
    """The text of the file at `path` with these entries."""
    folder = Path(path).parent
    records = [
        {
            "code": entry.code,
            "sides": [
                {
                    "path": PurePath(os.path.relpath(side.path, folder)).as_posix(),
                    "says": side.says,
                    "key": side.key,
                    **({"fact": side.fact} if side.fact else {}),
                }
                for side in entry.sides
            ],
        }
        for entry in entries
    ]
    return json.dumps({"schema": SCHEMA, "findings": records}, ensure_ascii=False, indent=1) + "\n"


def write_baseline(entries: Iterable[Entry], path: str) -> None:
    """Writes the baseline; InputError where the file cannot be written."""
    try:
        Path(path).write_bytes(render_baseline(entries, path).encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise InputError(Problem(path, f"cannot be written: {error.strerror}")) from error


def check_is_baseline(path: str) -> None:
    """Raises InputError where another file than a baseline, perhaps an article, would be overwritten."""
    try:
        data = Path(path).read_bytes()
    except OSError:
        return
    if data.strip() and SCHEMA.encode() not in data:
        raise InputError(
            Problem(path, "this file is no baseline, and would be lost", "name another, or remove it first")
        )


def is_gone(path: str) -> bool:
    """Whether a file of an entry is no longer there; one that may not be looked at may well be."""
    try:
        Path(path).stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False
