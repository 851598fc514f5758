"""Loads the facts of files and folders, or says everything that is wrong with them at once.

Files are composed to YAML nodes, the nodes read as facts, and ids compared over all files. Facts without a mistake in
their keys are then understood. Nothing is skipped in silence: what cannot be read or understood is a problem with its
place, and any problem stops the run.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from factcheck.errors import InputError, Problem
from factcheck.facts.entry import FactEntry, FactsFile
from factcheck.facts.fact import Fact
from factcheck.facts.fields import read_entry
from factcheck.facts.nodes import span_of, unknown_key
from factcheck.facts.source import facts_files, read_source, source_of
from factcheck.facts.syntax import compose
from factcheck.values.own_words import NO_WORDS, OwnWords

_ROOT = "facts"
_EMPTY_ADVICE = "begin with `facts:` and a list under it; `facts: []` says that there are none"


def load_facts(paths: Sequence[Path], own: OwnWords = NO_WORDS) -> tuple[Fact, ...]:
    """The facts of files and folders as they are understood, in the order of `load_entries`.

    `own` are the words that the project adds.

    Raises InputError with the problems of all files.
    """
    entries, problems, files = _load_all(paths, own)
    return _understood(entries, problems, files, own)


def parse_facts(text: str, shown: str = "<text>", own: OwnWords = NO_WORDS) -> tuple[Fact, ...]:
    """The facts of a text of YAML, shown under a name; raises InputError with its problems.

    >>> [fact.label for fact in parse_facts("facts: [{id: a, claim: Acme was founded in 1931.}]")]
    ['1931 Acme founding']
    """
    return _understood(*_parse_all(text, shown, own), [shown], own)


def parse_entries(text: str, shown: str = "<text>", own: OwnWords = NO_WORDS) -> tuple[FactEntry, ...]:
    """The facts of a text of YAML as they are written; raises InputError with its problems."""
    entries, problems = _parse_all(text, shown, own)
    _raise_all(problems, [shown])
    return tuple(entries)


def _parse_all(text: str, shown: str, own: OwnWords) -> tuple[list[FactEntry], list[Problem]]:
    """The facts of a text, and what is wrong with them."""
    entries: list[FactEntry] = []
    problems: list[Problem] = []
    _load(source_of(text, shown), entries, problems, own)
    return entries, [*problems, *_repeated_ids(entries)]


def _understood(
    entries: Iterable[FactEntry], problems: list[Problem], files: Sequence[str], own: OwnWords
) -> tuple[Fact, ...]:
    """The facts of entries; raises InputError with what was wrong before, and with what is not understood."""
    from factcheck.facts.understand import understand_fact

    facts: list[Fact] = []
    for entry in entries:
        if any(_is_in(problem, entry) for problem in problems):
            continue  # What is wrong with its keys was told; more would only follow from it.
        fact = understand_fact(entry, own)
        if isinstance(fact, Problem):
            problems.append(fact)
        else:
            facts.append(fact)
    _raise_all(problems, files)
    return tuple(facts)


def load_entries(paths: Sequence[Path], own: OwnWords = NO_WORDS) -> tuple[FactEntry, ...]:
    """The facts of files and folders as they are written, in the order of the paths, a folder's files by name.

    `own` are the words that the project adds.

    Raises InputError with the problems of all files.
    """
    entries, problems, files = _load_all(paths, own)
    _raise_all(problems, files)
    return tuple(entries)


def _is_in(problem: Problem, entry: FactEntry) -> bool:
    """Whether a problem stands in the lines of a fact."""
    place = entry.excerpt("").place
    return problem.path == place.path and place.line <= problem.line <= place.end_line


def _raise_all(problems: Sequence[Problem], files: Sequence[str]) -> None:
    """Raises InputError with the problems, if there are any, in the order of their files and places."""
    if problems:
        raise InputError(*sorted(problems, key=lambda one: (files.index(one.path), one.line, one.column)))


def _load_all(paths: Sequence[Path], own: OwnWords) -> tuple[list[FactEntry], list[Problem], list[str]]:
    """The facts of all files, what is wrong with them, and the paths of the files in their order."""
    entries: list[FactEntry] = []
    problems: list[Problem] = []
    files: list[str] = []
    for file in facts_files(paths):
        if isinstance(file, Problem):
            files.append(file.path)
            problems.append(file)
            continue
        files.append(file.as_posix())
        try:
            _load(read_source(file), entries, problems, own)
        except InputError as error:
            problems.extend(error.problems)
    problems.extend(_repeated_ids(entries))
    return entries, problems, files


def _load(file: FactsFile, entries: list[FactEntry], problems: list[Problem], own: OwnWords) -> None:
    """Adds the facts of one file to `entries` and what is wrong with it to `problems`."""
    root = compose(file)
    if root is None:
        problems.append(Problem(file.path, "the file is empty", _EMPTY_ADVICE))
        return
    for node in _facts(file, root, problems):
        entry = read_entry(file, node, problems, own)
        if entry is not None:
            entries.append(entry)


def _facts(file: FactsFile, root: Node, problems: list[Problem]) -> list[Node]:
    """The nodes of the list under `facts`."""
    if not isinstance(root, MappingNode):
        kind = "a list" if isinstance(root, SequenceNode) else "text"
        start, _ = span_of(file, root)
        advice = "put the list under `facts:`" if kind == "a list" else _EMPTY_ADVICE
        problems.append(file.problem(start, start + 1, f"the file is {kind} without the key `facts`", advice))
        return []
    found: list[Node] = []
    keys: set[str] = set()
    for key, value in root.value:
        if not isinstance(key, ScalarNode) or key.value != _ROOT:
            problems.append(unknown_key(file, key, (_ROOT,)))
        elif _ROOT in keys:
            problems.append(
                file.problem(*span_of(file, key), "`facts` stands twice", "make one list of both")
            )
        else:
            keys.add(_ROOT)
            found = _list(file, key, value, problems)
    if not root.value:
        problems.append(Problem(file.path, "no key `facts`", _EMPTY_ADVICE))
    return found


def _list(file: FactsFile, key: Node, value: Node, problems: list[Problem]) -> list[Node]:
    if isinstance(value, SequenceNode):
        items: list[Node] = value.value
        return items
    if isinstance(value, ScalarNode) and not value.value.strip():
        problems.append(
            file.problem(*span_of(file, key), "`facts` is empty", "`facts: []` says that there are none")
        )
    else:
        problems.append(
            file.problem(*span_of(file, key), "`facts` must be a list", "begin each fact with “- ”")
        )
    return []


def _repeated_ids(entries: Iterable[FactEntry]) -> list[Problem]:
    first: dict[str, FactEntry] = {}
    problems: list[Problem] = []
    for entry in filter(lambda entry: entry.id, entries):
        other = first.setdefault(entry.id, entry)
        if other is not entry:
            place = other.excerpt("id").place
            advice = f"give each fact its own; the other is at {place.path}:{place.line}:{place.column}"
            problems.append(entry.problem("id", f"the id `{entry.id}` is used twice", advice))
    return problems
