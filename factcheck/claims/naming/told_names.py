"""How often an article writes each name, and which of them a noun may mean where none is near: "the company"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims.naming.cast import Cast
from factcheck.claims.naming.name_counts import count_names, is_topic_name
from factcheck.claims.naming.runs import Run

# What it weighs, beside each time that a name is written, that the text says what it is; the least that counts.
SAID_WEIGHT = 2


class Ranked(NamedTuple):
    """A name as the article spells it, how much it tells of it, and where it does so first."""

    text: str
    key: str
    weight: int
    start: int


class ToldNames:
    """The names of one article, counted once and ranked once for each noun that is asked for."""

    def __init__(self, runs: Sequence[Run], inside: frozenset[str], reading: str) -> None:
        self._told, self._spelled = count_names(runs, inside)
        self._reading = reading
        self._ranked: dict[str, tuple[Ranked, ...]] = {}

    def times(self, key: str) -> int:
        """How often the article writes the name with this key."""
        return self._told[key]

    def most(self, noun: str, stop: int, cast: Cast) -> Ranked | None:
        """The name that the article tells most of, of those before `stop` that it may call again by `noun`.

        None where two are told alike, or none more than once. One that it says to be such a thing counts more.
        """
        if noun not in self._ranked:
            self._ranked[noun] = self._rank(noun, cast)
        before = [one for one in self._ranked[noun] if one.start < stop][:2]
        if not before or (len(before) > 1 and before[0].weight == before[1].weight):
            return None
        return before[0]

    def _rank(self, noun: str, cast: Cast) -> tuple[Ranked, ...]:
        weighed = {
            key: times + SAID_WEIGHT * cast.is_called(key, noun)
            for key, times in self._told.items()
            if is_topic_name(key) and cast.may_be(key, noun)
        }
        ordered = sorted(weighed, key=lambda key: (-weighed[key], key))
        spelled = self._spelled
        return tuple(
            Ranked(spelled[key], key, weighed[key], self._reading.find(spelled[key]))
            for key in ordered
            if weighed[key] >= SAID_WEIGHT
        )
