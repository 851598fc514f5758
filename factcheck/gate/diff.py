"""The output of `git diff`, read: the lines that each file got and lost.

It is read strictly by the counts of its hunks, because content may look like a header. Names come quoted, with a tab
behind them, or only in the line on a rename.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.values.expression import Expression

_HEADER = Expression(r"diff --git (?P<names>.*)")
_HUNK = Expression(r"@@ -(?P<old>\d+)(?:,(?P<removed>\d+))? \+(?P<new>\d+)(?:,(?P<added>\d+))? @@", re.ASCII)
_ESCAPE = Expression(r"\\(?P<code>[0-7]{3}|.)", re.DOTALL)
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
NO_FILE = "/dev/null"


@dataclass(frozen=True, slots=True)
class Cut:
    """Lines that were removed: the number of the new line after which they stood, and how many new ones replace them."""

    after: int
    removed: tuple[str, ...]
    replaced_by: int = 0


@dataclass(frozen=True, slots=True)
class FileChange:
    """How one file of the working tree differs from the base.

    `old_path` is its path there, "" for a new file. `added` has the numbers of its new lines with their text, `cuts`
    the places where lines were removed. `whole` says that all of it counts as changed: a new file, or one that git does
    not compare line by line.
    """

    path: str
    old_path: str = ""
    added: tuple[tuple[int, str], ...] = ()
    cuts: tuple[Cut, ...] = ()
    whole: bool = False


def parse_diff(text: str) -> tuple[FileChange, ...]:
    r"""The changes of each file that is still there, from the output of `git diff --unified=0`.

    >>> parse_diff('diff --git a/x.md b/x.md\n--- a/x.md\n+++ b/x.md\n@@ -2 +2 @@\n-It is 5 m.\n+It is 6 m.\n')
    (FileChange(path='x.md', old_path='x.md', added=((2, 'It is 6 m.'),), cuts=(Cut(after=2, removed=('It is 5 m.',), replaced_by=1),), whole=False),)
    """
    lines = text.split("\n")
    return tuple(_file(lines[start:end]) for start, end in _files(lines))


def _files(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The spans of lines of each file; lines of content begin with a sign, so no header can hide among them."""
    starts = [number for number, line in enumerate(lines) if line.startswith("diff --git ")]
    return pairwise([*starts, len(lines)])


def _file(lines: Sequence[str]) -> FileChange:
    change = FileChange(*_names(lines[0]))
    position = 1
    while position < len(lines):
        line = lines[position]
        position += 1
        if hunk := _HUNK.match(line):
            change, position = _hunk(change, hunk, lines, position)
        elif line.startswith("rename from "):
            change = replace(change, old_path=_unquoted(line[12:]))
        elif line.startswith("rename to "):
            change = replace(change, path=_unquoted(line[10:]))
        elif line.startswith("--- "):
            old = _unquoted(line[4:])
            change = replace(change, old_path="" if old == NO_FILE else old.removeprefix("a/"))
        elif line.startswith("+++ "):
            new = _unquoted(line[4:])
            change = replace(change, path="" if new == NO_FILE else new.removeprefix("b/"))
        elif line.startswith("new file mode"):
            change = replace(change, old_path="", whole=True)
        elif line.startswith("Binary files "):
            change = replace(change, whole=True)
    return change


def _names(header: str) -> tuple[str, str]:
    """New and old name from the first line of a file; right where both are the same, else later lines tell."""
    match = _HEADER.match(header)
    names = match["names"] if match else ""
    if names.startswith('"'):
        half = names[: len(names) // 2]
        return _unquoted(half).removeprefix("a/"), _unquoted(half).removeprefix("a/")
    name = names[2 : len(names) // 2]
    return name, name


def _hunk(
    change: FileChange, hunk: re.Match[str], lines: Sequence[str], position: int
) -> tuple[FileChange, int]:
    """The change with one hunk more, and where its lines end."""
    removed, added = (int(hunk[name]) if hunk[name] else 1 for name in ("removed", "added"))
    out: list[str] = []
    new: list[str] = []
    while position < len(lines) and (len(out) < removed or len(new) < added):
        line = lines[position]
        position += 1
        if line.startswith("-"):
            out.append(line[1:])
        elif line.startswith("+"):
            new.append(line[1:])
    start = int(hunk["new"])
    change = replace(change, added=(*change.added, *enumerate(new, start)))
    if out:
        # Without new lines the hunk names the line after which the old ones stood.
        after = start + len(new) - 1 if new else start
        change = replace(change, cuts=(*change.cuts, Cut(after, tuple(out), len(new))))
    return change, position


def _unquoted(name: str) -> str:
    r"""A name as git prints it: in quotation marks and with escapes where it has characters that would mislead.

    >>> _unquoted('"b/caf\\303\\251.md"'), _unquoted("b/two words.md\t")
    ('b/café.md', 'b/two words.md')
    """
    name = name.removesuffix("\t")
    if not (name.startswith('"') and name.endswith('"') and len(name) > 1):
        return name

    def char(match: re.Match[str]) -> str:
        code = match["code"]
        return chr(int(code, 8)) if code.isdigit() else _LETTERS.get(code, code)

    # Octal escapes are bytes; what is not escaped was text already.
    data = b"".join(
        bytes([ord(piece)]) if escaped else piece.encode("utf-8", "surrogateescape")
        for piece, escaped in _pieces(name[1:-1], char)
    )
    return data.decode("utf-8", "surrogateescape")


def _pieces(text: str, char: Callable[[re.Match[str]], str]) -> Iterator[tuple[str, bool]]:
    done = 0
    for match in _ESCAPE.finditer(text):
        yield text[done : match.start()], False
        yield char(match), True
        done = match.end()
    yield text[done:], False
