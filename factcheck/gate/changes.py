"""What an edit changed: the lines of each file that count as added or changed.

A line that was taken out in one place and put back word for word in another is moved, not changed, where it is long
enough to stand for itself; a short one (an item, a number in a table) may have come under another heading and counts
as changed. Where a `factcheck:` comment was removed, the passage that it silenced counts as changed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from factcheck.documents.place import Place
from factcheck.gate.diff import Cut, FileChange
from factcheck.values.expression import Expression

# A moved line with fewer words depends on what stands around it.
WORDS_OF_ITS_OWN = 6

_DIRECTIVE = Expression(r"(?:<!--\s*)?factcheck\s*:\s*(?P<verb>ignore|off)\b", re.IGNORECASE)
_ON = Expression(r"<!--\s*factcheck\s*:\s*on\b", re.IGNORECASE)
# Blank lines, and in files of facts remarks, notes and sources.
_SAYS_NOTHING = Expression(r"\s*(?:\#.*|(?:-\s*)?(?:note|sources)\s*:.*|-\s*[\"']?https?:.*)?")


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
