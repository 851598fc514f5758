"""The configuration of a project: `[tool.factcheck]` in pyproject.toml, or the whole of factcheck.toml.

The file is looked for in the working directory and upward from there; the first folder that has one settles it, and
factcheck.toml goes before pyproject.toml. Paths in it count from its folder. Keys that do not exist and values of
the wrong type are errors, all of a file at once. Rule codes are not judged here, but where the rules are known.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from factcheck.errors import InputError, Problem
from factcheck.values.mistakes import Mistake
from factcheck.values.own_words import NO_WORDS, TABLES, OwnWords, parse_words

FILES = ("factcheck.toml", "pyproject.toml")

# The keys and what each must be; every key is optional.
KEYS: Mapping[str, str] = {
    "paths": "a list of strings",
    "facts": "a list of strings",
    "select": "a list of strings",
    "ignore": "a list of strings",
    "fail-on": 'one of "error", "warning", "note", "never"',
    "pedantic": "true or false",
    "confidence": 'one of "high", "medium", "low"',
    "severities": 'a table of rules with one of "error", "warning", "note"',
    "per-path-ignores": "a table of path patterns with lists of rules",
    "aliases": "a table of names with lists of other names for each",
    "require-reason": "true or false",
    "baseline": "a string",
    "jobs": "a whole number from 1",
    **dict.fromkeys(TABLES, "a table"),
}
FAIL_ON = ("error", "warning", "note", "never")
SEVERITIES = ("error", "warning", "note")
CONFIDENCES = ("high", "medium", "low")
WORDS: Mapping[str, tuple[str, ...]] = {"fail-on": FAIL_ON, "confidence": CONFIDENCES}

# The standard library's parser puts the place of an error in its message only.
TOML_PLACE = re.compile(r"\s*\(at line (?P<line>\d+), column (?P<column>\d+)\)$")


@dataclass(frozen=True, slots=True)
class Config:
    """What a project has set; None where it has not, so that each default is written in one place, the command.

    `path` is the file that was read, "" without one, `folder` its folder, to which patterns of paths are relative.
    `paths`, `facts` and `baseline` lead there from the working directory.
    """

    path: str = ""
    folder: str = ""
    paths: tuple[str, ...] | None = None
    facts: tuple[str, ...] | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    fail_on: str | None = None
    pedantic: bool | None = None
    confidence: str | None = None
    severities: tuple[tuple[str, str], ...] | None = None
    per_path_ignores: tuple[tuple[str, tuple[str, ...]], ...] | None = None
    aliases: tuple[tuple[str, tuple[str, ...]], ...] | None = None
    require_reason: bool | None = None
    baseline: str | None = None
    jobs: int | None = None
    own_words: OwnWords = NO_WORDS


@dataclass(frozen=True, slots=True)
class _File:
    """A configuration file: its path as shown, its text, and the table's name, "" for the whole file."""

    path: str
    text: str
    table: str
    folder: str


def read_config(folder: str = ".") -> Config:
    """The configuration that holds in `folder`; an empty one without a file.

    Raises InputError with every problem of the file.
    """
    for place in (Path(folder).absolute(), *Path(folder).absolute().parents):
        for name in FILES:
            file = _open(place / name, folder)
            if file is not None:
                return parse_config(file.text, file.path, file.table, file.folder)
    return Config()


def parse_config(text: str, path: str, table: str = "", folder: str = "") -> Config:
    """The configuration that a file's text sets; `folder` is put before its relative paths.

    Raises InputError with every problem.

    >>> parse_config('fail-on = "warning"', "factcheck.toml").fail_on
    'warning'
    """
    file = _File(path, text, table, folder)
    entries = _entries(file)
    problems = [problem for key, value in entries.items() if (problem := _problem(file, key, value))]
    own_words, mistakes = parse_words({key: entries[key] for key in TABLES if _fits(key, entries.get(key))})
    problems += [_of_mistake(file, mistake) for mistake in mistakes]
    if problems:
        raise InputError(*sorted(problems, key=lambda problem: (problem.line, problem.column)))
    return Config(
        path=path,
        folder=folder,
        paths=_paths(folder, entries.get("paths")),
        facts=_paths(folder, entries.get("facts")),
        select=_strings(entries.get("select")),
        ignore=_strings(entries.get("ignore")),
        fail_on=entries.get("fail-on"),
        pedantic=entries.get("pedantic"),
        confidence=entries.get("confidence"),
        severities=_table(entries.get("severities")),
        per_path_ignores=_table_of_lists(entries.get("per-path-ignores")),
        aliases=_table_of_lists(entries.get("aliases")),
        require_reason=entries.get("require-reason"),
        baseline=_path(folder, entries.get("baseline")),
        jobs=entries.get("jobs"),
        own_words=own_words,
    )


def _open(path: Path, base: str) -> _File | None:
    """The file, if it is there and has anything to say to us."""
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        if path.parent != Path(base).absolute():
            # A file of a parent folder that may not be read is none of this project's.
            return None
        problem = Problem(
            os.path.relpath(path, base), f"cannot be read: {error.strerror}", "check its rights"
        )
        raise InputError(problem) from error
    shown = os.path.relpath(path, base)
    if path.name == "pyproject.toml" and b"factcheck" not in data:
        # Another tool's file, perhaps a broken one: that is not for us to report.
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(Problem(shown, "not UTF-8", "TOML files are UTF-8: save it as UTF-8")) from error
    if path.name == "pyproject.toml" and not re.search(
        r"^\s*\[\s*tool\s*\.\s*factcheck\s*[\].]", text, re.MULTILINE
    ):
        return None
    folder = os.path.relpath(path.parent, base)
    return _File(shown, text, "tool.factcheck" if path.name == "pyproject.toml" else "", folder)


def _entries(file: _File) -> dict[str, Any]:
    """The entries of the file's table, as TOML gives them."""
    # Most runs have no configuration, and the parser takes its time to load.
    import tomllib

    try:
        entries: Any = tomllib.loads(file.text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(_syntax(file, str(error))) from error
    for part in filter(None, file.table.split(".")):
        entries = entries.get(part, {}) if isinstance(entries, dict) else {}
    return entries if isinstance(entries, dict) else {}


def _syntax(file: _File, message: str) -> Problem:
    """The problem that the TOML parser reports, at its place."""
    place = TOML_PLACE.search(message)
    if place is None:
        # "at end of document" has no place.
        return Problem(file.path, f"not valid TOML: {_lower(message)}", "mend the file's syntax")
    line, column = int(place["line"]), int(place["column"])
    source = file.text.splitlines()[line - 1] if line <= len(file.text.splitlines()) else ""
    said = _lower(message[: place.start()])
    return Problem(file.path, f"not valid TOML: {said}", "mend the file's syntax", line, column, source)


def _lower(message: str) -> str:
    """A message with its first letter small, to stand after a colon."""
    return message[:1].lower() + message[1:]


def _problem(file: _File, key: str, value: Any) -> Problem | None:
    """What is wrong with one entry, if anything."""
    if key not in KEYS:
        near = difflib.get_close_matches(key.replace("_", "-"), KEYS, 1)
        if key == "tool" and not file.table:
            return _at(file, key, 'unknown key "tool"', "here the keys stand alone, without [tool.factcheck]")
        advice = f"did you mean {near[0]}?" if near else f"the keys are {', '.join(KEYS)}"
        return _at(file, key, f'unknown key "{key}"', advice)
    if _fits(key, value):
        return None
    advice = f"{key} must be {KEYS[key]}"
    if key in WORDS and isinstance(value, str):
        near = difflib.get_close_matches(value.lower(), WORDS[key], 1)
        advice += f': did you mean "{near[0]}"?' if near else ""
    if isinstance(value, dict):
        wrong = next((name for name, item in value.items() if not _fits(key, {name: item})), key)
        return _at(file, wrong, f'unusable value for "{wrong}" in "{key}"', advice)
    if "list" in KEYS[key] and isinstance(value, str):
        advice += f': {key} = ["{value}"]'
    return _at(file, key, f'unusable value for "{key}"', advice)


def _fits(key: str, value: Any) -> bool:
    """Whether a value is what its key must be."""
    match key:
        case "paths" | "facts" | "select" | "ignore":
            return isinstance(value, list) and all(isinstance(item, str) and item for item in value)
        case "fail-on" | "confidence":
            return value in WORDS[key]
        case "pedantic" | "require-reason":
            return isinstance(value, bool)
        case "units" | "currencies" | "nouns" | "measures":
            return isinstance(value, dict)
        case "severities":
            return isinstance(value, dict) and all(item in SEVERITIES for item in value.values())
        case "per-path-ignores" | "aliases":
            return isinstance(value, dict) and all(_fits("ignore", item) for item in value.values())
        case "baseline":
            return isinstance(value, str) and bool(value)
        case _:
            return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _of_mistake(file: _File, mistake: Mistake) -> Problem:
    """The problem of an own word, at its line or else at that of its table."""
    message = f'unusable entry "{mistake.name}" in {mistake.table}: {mistake.message}'
    problem = _at(file, mistake.name, message, mistake.advice)
    return problem if problem.line else _at(file, mistake.table, message, mistake.advice)


def _at(file: _File, key: str, message: str, advice: str) -> Problem:
    """The problem at the line that sets `key`, or at the file where the line is not found (inline tables)."""
    written = re.compile(rf"""^\s*["']?{re.escape(key)}["']?\s*[=.]""")
    for number, line in _lines_of_table(file):
        if written.match(line):
            column = line.index(key) + 1
            return Problem(file.path, message, advice, number, column, line, len(key))
        if re.match(rf"""\s*\[(?:.*\.)?\s*["']?{re.escape(key)}["']?\s*[\].]""", line):
            return Problem(file.path, message, advice, number, line.index(key) + 1, line, len(key))
    return Problem(file.path, message, advice)


def problem_at(path: str, key: str, message: str, advice: str) -> Problem:
    """A problem with what the configuration at `path` says of `key`, found when it was used, at its line."""
    file = _open(Path(path), str(Path(path).parent))
    return replace(_at(file, key, message, advice), path=path) if file else Problem(path, message, advice)


def _lines_of_table(file: _File) -> Iterator[tuple[int, str]]:
    """The numbered lines of the file's table, its subtables with it."""
    inside = not file.table
    for number, line in enumerate(file.text.splitlines(), 1):
        header = re.match(r"\s*\[+\s*(?P<name>[^\]]*?)\s*\]", line)
        if header and file.table:
            name = re.sub(r"\s", "", header["name"])
            inside = name == file.table or name.startswith(f"{file.table}.")
        if inside:
            yield number, line


def _paths(folder: str, given: list[str] | None) -> tuple[str, ...] | None:
    """Paths as they lead from the working directory."""
    if given is None:
        return None
    return tuple(path if path == "-" else str(Path(folder, path)) for path in given)


def _path(folder: str, given: str | None) -> str | None:
    """A path as it leads from the working directory."""
    return None if given is None else str(Path(folder, given))


def _table(given: dict[str, str] | None) -> tuple[tuple[str, str], ...] | None:
    """A table as a record holds it."""
    return None if given is None else tuple(given.items())


def _table_of_lists(given: dict[str, list[str]] | None) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
    """A table of lists as a record holds it."""
    return None if given is None else tuple((key, tuple(items)) for key, items in given.items())


def _strings(given: list[str] | None) -> tuple[str, ...] | None:
    """A list as a record holds it."""
    return None if given is None else tuple(given)
