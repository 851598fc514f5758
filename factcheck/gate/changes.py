"""What an edit changed: the added and changed lines of each file, read from the output of `git diff`.

A line that was taken out in one place and put back word for word in another is moved, not changed, where it is long
enough to stand for itself; a short one (an item, a number in a table) may have come under another heading and counts
as changed. Where a `factcheck:` comment was removed, the passage that it silenced counts as changed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.documents.place import Place

# A moved line with fewer words depends on what stands around it.
WORDS_OF_ITS_OWN = 6

_HEADER = re.compile(r"diff --git (?P<names>.*)")
_HUNK = re.compile(r"@@ -(?P<old>\d+)(?:,(?P<removed>\d+))? \+(?P<new>\d+)(?:,(?P<added>\d+))? @@", re.ASCII)
_DIRECTIVE = re.compile(r"(?:<!--\s*)?factcheck\s*:\s*(?P<verb>ignore|off)\b", re.IGNORECASE)
_ON = re.compile(r"<!--\s*factcheck\s*:\s*on\b", re.IGNORECASE)
# Blank lines, and in files of facts remarks, notes and sources.
_SAYS_NOTHING = re.compile(r"\s*(?:\#.*|(?:-\s*)?(?:note|sources)\s*:.*|-\s*[\"']?https?:.*)?")
_ESCAPE = re.compile(r"\\(?P<code>[0-7]{3}|.)", re.DOTALL)
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
    the places where lines were removed. `whole` says that all of it
    counts as changed: a new file, or one that git does not compare line by line.
    """

    path: str
    old_path: str = ""
    added: tuple[tuple[int, str], ...] = ()
    cuts: tuple[Cut, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a file that count as changed; None for all. After the lines in `cuts` something was removed."""

    numbers: frozenset[int] | None = None
    cuts: frozenset[int] = frozenset()

    def touch(self, place: Place) -> bool:
        """Whether a passage has a changed line, or lost one from its inside."""
        if self.numbers is None or not self.numbers.isdisjoint(range(place.line, place.end_line + 1)):
            return True
        return not self.cuts.isdisjoint(range(place.line, place.end_line))


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


def changed_lines(
    changes: Iterable[FileChange], was_read: Callable[[str], bool], text_of: Callable[[str], Sequence[str]]
) -> Mapping[str, Lines]:
    """The lines of each file that count as changed, by its path.

    `was_read` tells of a path in the base whether it was part of the corpus there: what comes from elsewhere is new.
    `text_of` gives the lines of a file as it is now; it is asked only where a `factcheck:` comment was removed.
    """
    listed = [one for one in changes if one.path or one.old_path]
    gone = Counter(
        _words(line)
        for one in listed
        if one.old_path and was_read(one.old_path)
        for cut in one.cuts
        for line in cut.removed
    )
    found: dict[str, Lines] = {}
    for one in listed:
        if not one.path:
            continue
        if one.whole and not one.added:
            found[one.path] = Lines()
            continue
        came_in = one.old_path not in ("", one.path) and not was_read(one.old_path)
        numbers = {number for number, line in one.added if not _is_moved(line, gone)}
        numbers |= {number for cut in one.cuts for number in _uncovered(cut, one.path, text_of)}
        cuts = frozenset(cut.after for cut in one.cuts if _is_missed(cut))
        found[one.path] = Lines() if came_in else Lines(frozenset(numbers), cuts)
    return found


def _words(line: str) -> str:
    return " ".join(line.split())


def _is_moved(line: str, gone: Counter[str]) -> bool:
    """Whether a new line is one of those that are gone; each of them moves once."""
    words = _words(line)
    if gone[words] < 1 or len(words.split()) < WORDS_OF_ITS_OWN:
        return False
    gone[words] -= 1
    return True


def _is_missed(cut: Cut) -> bool:
    """Whether more was removed than replaced, and more than what says nothing."""
    return len(cut.removed) > cut.replaced_by and not all(
        _SAYS_NOTHING.fullmatch(line) for line in cut.removed
    )


def _uncovered(cut: Cut, path: str, text_of: Callable[[str], Sequence[str]]) -> Iterable[int]:
    """The lines that a removed suppression no longer silences."""
    verbs = {match["verb"].lower() for line in cut.removed if (match := _DIRECTIVE.search(line))}
    if not verbs:
        return ()
    lines = text_of(path)
    if "off" in verbs:
        end = next(
            (number for number in range(cut.after, len(lines)) if _ON.search(lines[number])), len(lines)
        )
        return range(cut.after + 1, end + 1)
    first = next((number for number in range(cut.after, len(lines)) if lines[number].strip()), len(lines))
    end = next((number for number in range(first, len(lines)) if not lines[number].strip()), len(lines))
    return range(first + 1, end + 1)
