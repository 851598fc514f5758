"""A project's own measures: the words that name a property, the kinds of value it has, and what keeps two of one apart.

A measure of the lexicon is a row in its tables; one of the configuration says the same of itself: its words, what it
is `of`, and the sides it is `opposed` by ("paid" and "free" circulation are two figures). A word belongs to one
measure only, so that it never depends on the order of the file which one is meant.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from factcheck.values.mistakes import Mistake

MEASURES_TABLE: Final = "measures"
# What a measure can be of, and the kind of value (`claims/words/kinds.py`) that it means.
KINDS_BY_NAME: Final[Mapping[str, str]] = {
    "money": "money",
    "percent": "percent",
    "percentage point": "points",
    "ratio": "ratio",
    "rank": "rank",
    "count": "count",
    "number": "bare",
    "duration": "duration",
    "date": "date",
    "physical": "physical",
}
_KEYS: Final = ("of", "words", "opposed")
_EXAMPLE: Final = 'circulation = { of = "count", words = ["print run"] }'
# Words of letters, with spaces, hyphens and apostrophes between them.
_PHRASE: Final = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class OwnMeasure:
    """A measure: its name for people, the words that name it, its kinds of value, and its sides with their words."""

    name: str
    words: tuple[str, ...]
    kinds: frozenset[str]
    sides: tuple[tuple[str, tuple[str, ...]], ...] = ()


def parse_measures(entries: Mapping[str, object]) -> tuple[tuple[OwnMeasure, ...], tuple[Mistake, ...]]:
    """The measures of the table `measures`, and the entries that cannot be used.

    >>> measures, mistakes = parse_measures({"circulation": {"of": "count", "words": ["print run"]}})
    >>> measures[0].words, sorted(measures[0].kinds), mistakes
    (('circulation', 'print run'), ['count'], ())
    """
    measures: list[OwnMeasure] = []
    mistakes: list[Mistake] = []
    owners: dict[str, str] = {}
    for name, entry in entries.items():
        found = _measure(name, entry)
        if isinstance(found, OwnMeasure):
            twice = next((word for word in found.words if word.lower() in owners), None)
            if twice is None:
                owners.update((word.lower(), name) for word in found.words)
                measures.append(found)
                continue
            advice = f"{owners[twice.lower()]} has it too: a word names one measure"
            found = Mistake(MEASURES_TABLE, name, f'"{twice}" names two measures', advice)
        mistakes.append(found)
    return tuple(measures), tuple(mistakes)


def _measure(name: str, entry: object) -> OwnMeasure | Mistake:
    """The measure of one entry, or what is wrong with it."""
    if not isinstance(entry, Mapping):
        return Mistake(MEASURES_TABLE, name, "must be a table", f"write it as {_EXAMPLE}")
    for key in entry:
        if key not in _KEYS:
            near = difflib.get_close_matches(str(key), _KEYS, 1)
            advice = f'did you mean "{near[0]}"?' if near else f"the keys are {', '.join(_KEYS)}"
            return Mistake(MEASURES_TABLE, name, f'unknown key "{key}"', advice)
    kinds = _kinds(name, entry.get("of"))
    if isinstance(kinds, Mistake):
        return kinds
    words = _phrases(name, "words", entry.get("words", []))
    if isinstance(words, Mistake):
        return words
    own = _phrases(name, "its name", [name])
    if isinstance(own, Mistake):
        return own
    sides = _sides(name, entry.get("opposed", {}))
    if isinstance(sides, Mistake):
        return sides
    return OwnMeasure(name, tuple(dict.fromkeys((*own, *words))), kinds, sides)


def _kinds(name: str, given: object) -> frozenset[str] | Mistake:
    """The kinds of value that a measure is of: one, or a list."""
    kinds = [given] if isinstance(given, str) else given
    advice = f"write it as {_EXAMPLE}; it is of {', '.join(KINDS_BY_NAME)}, or a list of these"
    if not isinstance(kinds, list) or not kinds:
        return Mistake(MEASURES_TABLE, name, '"of" must say what kind of value it has', advice)
    for kind in kinds:
        if kind not in KINDS_BY_NAME:
            near = difflib.get_close_matches(str(kind), KINDS_BY_NAME, 1)
            told = f'did you mean "{near[0]}"?' if near else advice
            return Mistake(MEASURES_TABLE, name, f'unknown kind of value "{kind}"', told)
    return frozenset(KINDS_BY_NAME[kind] for kind in kinds)


def _phrases(name: str, key: str, given: object) -> tuple[str, ...] | Mistake:
    """A list of words and phrases."""
    if not isinstance(given, list) or not all(isinstance(word, str) for word in given):
        return Mistake(MEASURES_TABLE, name, f'"{key}" must be a list of words', f"write it as {_EXAMPLE}")
    wrong = next((word for word in given if not _PHRASE.fullmatch(word)), None)
    if wrong is not None:
        return Mistake(MEASURES_TABLE, name, f'"{wrong}" cannot name a measure', "use words without digits")
    return tuple(given)


def _sides(name: str, given: object) -> tuple[tuple[str, tuple[str, ...]], ...] | Mistake:
    """The sides of a measure, each with its words; the name of a side is one of them."""
    example = 'opposed = { paid = ["sold"], free = ["given away"] }'
    if not isinstance(given, Mapping) or len(given) == 1:
        return Mistake(
            MEASURES_TABLE, name, '"opposed" must be a table of two sides or more', f"write {example}"
        )
    sides: list[tuple[str, tuple[str, ...]]] = []
    for side, words in given.items():
        phrases = _phrases(name, "opposed", [side, *words] if isinstance(words, list) else words)
        if isinstance(phrases, Mistake):
            return phrases
        sides.append((side, phrases))
    return tuple(sides)
