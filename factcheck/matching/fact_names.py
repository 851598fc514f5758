"""Which articles can tell of a fact at all: those that have a word of the names by which it is known.

A folder on many things has other ships, other mountains and other trials, which "the ship", "the summit" and "the sentence" of
a fact fit as well. An article that never has a word of a fact's names tells of something else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from factcheck.claims.claim import Claim
from factcheck.claims.naming.keys import fold
from factcheck.facts.fact import Fact
from factcheck.matching.telling import KINDS, NO_NAMES

CAPITALS = re.compile(r"[^\W_]*[A-Z][^\W_]*")
WORD = re.compile(r"[^\W_]+")
# The words of a name: those that tell which thing it is, or where it has but kinds ("Channel Tunnel") these, of which all must be there.
_Name: TypeAlias = tuple[frozenset[str], frozenset[str]]


class NamesTold:
    """The words of the articles of a corpus, by path."""

    def __init__(
        self,
        claims: Sequence[Claim],
        topics: Mapping[str, Iterable[str]],
        titles: Mapping[str, str],
        spoken: Mapping[str, frozenset[str]],
    ) -> None:
        """Gather the words around the claims of each article, of its title, of what it is about and with a capital (`spoken`)."""
        self._words: defaultdict[str, set[str]] = defaultdict(set)
        for claim in claims:
            told = (claim.reading, claim.subject.name, claim.subject.key, *claim.mentions)
            self._words[claim.path].update(word for text in told for word in _words(text))
        for path, words in self._words.items():
            words |= spoken.get(path, frozenset())
            words.update(
                word for text in (*topics.get(path, ()), titles.get(path, "")) for word in _words(text)
            )
        self._known: dict[str, tuple[_Name, ...]] = {}

    def may_tell_of(self, path: str, fact: Fact) -> bool:
        """Whether an article has a word of the names of a fact, or of those that it says; whatever it has where there are none."""
        names = self._known.get(fact.key)
        if names is None:
            names = self._known[fact.key] = _names_of(fact)
        told = self._words.get(path, set())
        return not names or any(not own.isdisjoint(told) or (kinds and kinds <= told) for own, kinds in names)


def _names_of(fact: Fact) -> tuple[_Name, ...]:
    return tuple(name for name in map(_name, (*fact.names, _without_opening(fact))) if any(name))


def _without_opening(fact: Fact) -> str:
    """The sentence of a fact without its first word, whose capital may be that of the sentence, where no name has it."""
    first, _, rest = fact.claim.partition(" ")
    return fact.claim if any(first in name.split(" ") for name in fact.names) else rest


def _name(text: str) -> _Name:
    # "US" is no pronoun.
    found = [word for word in CAPITALS.findall(text) if word.isupper() or word.lower() not in NO_NAMES]
    words = frozenset(map(fold, found)) - {""}
    return words - KINDS, frozenset() if words - KINDS else words


@lru_cache(maxsize=65536)
def _words(text: str) -> frozenset[str]:
    return frozenset(map(fold, WORD.findall(text)))
