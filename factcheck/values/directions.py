"""The change that the words around an amount state: "fell by 5%", "a 17% drop", and "rose from 5 to 6".

A verb gives its direction to shares, money and points, and to the measures of a thing ("lost 5 kg", "rose 3 °C"). Not to
counts ("lost 3 games" and "gained 200 users" say what was lost or gained), nor to ways and times ("rises 300 metres"
tells a height). "By" and the name of a change ("an increase of 200 workers") give one to anything.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.hedges import (
    BETWEEN,
    CHANGED_AFTER_DOWN,
    CHANGED_AFTER_UP,
    CHANGES,
    CHANGES_OF_ANYTHING,
    DOWN,
    MOVING_STUFF,
    ONLY_WITH_BY,
    UP,
)
from factcheck.lexicon.nouns import STOPS
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP
from factcheck.values.surroundings import OPENERS, Context
from factcheck.values.units import is_currency, measure_of
from factcheck.values.value import Direction

_CHANGEABLE: Final = frozenset(("percent", "percentage_point", "basis point", "point", "ratio"))
# What a thing has more or less of; an angle only as the degrees of a temperature.
_OF_A_THING: Final = frozenset(
    ("mass", "volume", "area", "temperature", "energy", "power", "pressure", "frequency", "speed", "data")
)
# Ways that a level rises and falls by, and nothing climbs: "the lake rose 20 cm".
_SMALL_WAYS: Final = frozenset(("cm", "mm", "in"))
# Those that are dropped, sunk and grown as well: "dropped 5 tonnes on the town", "grew 3 tonnes of wheat".
_STUFF: Final = frozenset(("mass", "volume", "area"))
_WAYS_AND_TIMES: Final = frozenset(("length", "duration"))


def changes_by_itself(unit: str) -> bool:
    """Whether a verb of change alone gives amounts of this unit a direction."""
    return unit in _CHANGEABLE or is_currency(unit)


def direction_of(text: str, draft: Draft, context: Context) -> Direction | None:
    """The change that is stated of a draft by the words around it."""
    amount, words = draft.unit.partition(" per ")[0], context.words
    if changes_by_itself(amount):
        return change_before(words) or change_after(text, draft.end)
    if "by" in words[-2:]:
        return change_before(words)
    if draft.counted and not (words and words[-1] in _BESIDE):
        return None  # most amounts
    dimension = "temperature" if amount == "°" else measure_of(amount).dimension
    named = _named_change(text, draft.end, words)
    if named is not None and (named in CHANGES_OF_ANYTHING or dimension not in _WAYS_AND_TIMES):
        return _way(named)
    if dimension in _OF_A_THING or amount in _SMALL_WAYS or dimension.endswith("/duration"):
        return _told_of_a_thing(words, dimension)
    return None


def _named_change(text: str, at: int, words: tuple[str, ...]) -> str | None:
    """The noun of a change right beside an amount: "an increase of 200 workers", "a 3-degree rise"."""
    if words[-1:] == ("of",) and len(words) > 1:
        before = words[-3] if len(words) > 2 else ""
        return words[-2] if words[-2] in CHANGES and before != "the" else None  # "the fall of 12 cities"
    if not words or words[-1] not in _ARTICLES or (found := _RIGHT_WORD.match(text, at)) is None:
        return None
    return found["word"] if found["word"] in CHANGES else None


_ARTICLES: Final = frozenset(("a", "an", "another"))
_BESIDE: Final = _ARTICLES | {"of"}


def _told_of_a_thing(words: tuple[str, ...], dimension: str) -> Direction | None:
    """The change that a verb right before a measure tells: "lost 5 kg", "was up 200 barrels a day"."""
    way, index = change_before(words), len(words) - 1
    while index > 0 and (words[index] in BETWEEN or words[index].endswith("ly")):
        index -= 1
    word = words[index].lstrip(OPENERS) if words else ""
    if word in ("up", "down"):
        before = words[index - 1] if index else ","
        return way if before in _BE or before.endswith(",") else None  # "shut down 3 GW"
    return None if dimension in _STUFF and word in MOVING_STUFF else way


_BE: Final = frozenset("is are was were be been".split())
_STOPPERS: Final = (",", ";", ":", ".", "!", "?", ")")
_LOOK_BACK: Final = 6


def change_before(words: tuple[str, ...]) -> Direction | None:
    """The change that the words before an amount state: "fell by", "an increase of", "up"."""
    index = len(words)
    by = False
    for _ in range(5):
        if index == 0 or (words[index - 1] not in BETWEEN and not words[index - 1].endswith("ly")):
            break
        index -= 1
        by = by or words[index] in ("by", "of")
    if index == 0:
        return None
    word = words[index - 1].lstrip(OPENERS)
    if (way := _way(word)) and (by or word not in ONLY_WITH_BY):
        return way
    if not (by and "by" in words[index:]):
        return None
    for word in words[: index - 1 if index else 0][: -_LOOK_BACK - 1 : -1]:
        if word.endswith(_STOPPERS):
            return None
        if way := _way(word):
            return way
    return None


def _way(word: str) -> Direction | None:
    if word in UP:
        return "up"
    return "down" if word in DOWN else None


_RIGHT_WORD: Final = Expression(rf"(?:{GAP}|[-‐-–])(?P<word>[a-z]+(?:-[a-z]+)*)")


def change_after(text: str, at: int) -> Direction | None:
    """The change that the words behind an amount state: "17% drop", "5% higher"."""
    for _ in range(4):
        found = _RIGHT_WORD.match(text, at)
        if found is None:
            return None
        word = found["word"]
        if word in CHANGED_AFTER_DOWN:
            return "down"
        if word in CHANGED_AFTER_UP:
            return "up"
        if word in STOPS:
            return None
        at = found.end()
    return None


def changes(words: tuple[str, ...]) -> bool:
    """Whether "from" stands right before the amount and a change word before that: "rose from 5 to 6"."""
    if not words or words[-1].lstrip(OPENERS) != "from":
        return False
    for word in words[:-1][: -_LOOK_BACK - 1 : -1]:
        if word.endswith(_STOPPERS):
            return False
        if _way(word) or word in _MOVES:
            return True
    return False


# Verbs that move a figure without saying which way.
_MOVES: Final = frozenset(
    """went go goes going moved moves changed changes revised swung shifted improved improves worsened upgraded
    extended scaled doubled tripled halved adjusted brought ramped pushed took taking moving changing trimmed
    widened narrowed""".split()
)
