"""Units in words: the longest name of a unit that stands after a number, "miles per hour", "square feet"."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from factcheck.values.expression import Expression
from factcheck.values.numerals import BLANK, GAP, HYPHEN
from factcheck.values.unit_tables import NAMED


class Unit(NamedTuple):
    """A unit as printed, where it ends, and the factor from what was written ("50p" to pounds)."""

    name: str
    end: int
    factor: float = 1.0
    # Whether the words can also be something else, so that other readings go first.
    money: bool = False


_LONGEST_NAME: Final = max(len(name.split()) for name in NAMED)


# The names and what they begin with, word by word.
BEGINNINGS: Final = frozenset(
    " ".join(words[:length]) for words in map(str.split, NAMED) for length in range(1, len(words) + 1)
)


_LEAD: Final = Expression(rf"{GAP}|{HYPHEN}|(?={BLANK}?)")


WORD: Final = Expression(r"(?:(?:sq|cu|fl|u\.s)\.|[^\W\d_]+)(?![\w])|%", re.IGNORECASE)


NEXT: Final = Expression(rf"(?:{GAP}|{HYPHEN})(?P<word>(?:[^\W\d_]+)(?:\.(?={BLANK}[a-z]))?)(?!\w)")


# Denominators as symbols where the numerator is one.
SHORT: Final = {"hour": "h", "second": "s", "minute": "min"}


# Names that are other things where the number is in words ("three bars", "two moles").
_DIGITS_ONLY: Final = frozenset(
    "bar bars mole moles gray grays barn barns henry henries bit bits knot knots stone cup cups lux".split()
)


def lead_end(text: str, at: int) -> int:
    """Where a unit may begin behind a number: after a gap, a hyphen or right away."""
    mark = text[at : at + 1]
    if not mark or mark.isalnum() or mark in "%°$€£":
        return at
    if mark == " " and not text[at + 1 : at + 2].isspace():
        return at + 1
    found = _LEAD.match(text, at)
    return found.end() if found else at


def read_name(text: str, at: int, *, word: bool = False) -> Unit | None:
    """A unit in words, the longest that matches."""
    begin = lead_end(text, at)
    first = WORD.match(text, begin)
    if first is None:
        return None
    phrase = first[0].lower()
    if phrase not in BEGINNINGS:
        return None
    best: tuple[str, int] | None = (phrase, first.end()) if phrase in NAMED else None
    end = first.end()
    for _ in range(_LONGEST_NAME - 1):
        following = NEXT.match(text, end)
        if following is None:
            break
        word_ahead, end = following["word"].lower(), following.end()
        if word_ahead.endswith(".") and f"{phrase} {word_ahead}" not in BEGINNINGS:
            word_ahead, end = word_ahead[:-1], end - 1  # "50 sq. ft. of floor"
        phrase = f"{phrase} {word_ahead}"
        if phrase not in BEGINNINGS:
            break
        if phrase in NAMED:
            best = (phrase, end)
    if best is None or (word and best[0] in _DIGITS_ONLY):
        return None
    name, factor, money = NAMED[best[0]]
    return Unit(name, best[1], factor, money)
