"""Which articles can tell of a fact at all: those that have a word of the names by which it is known.

A folder on many things has other ships, other mountains and other trials, which "the ship", "the summit" and "the sentence" of
a fact fit as well. An article that never has a word of a fact's names tells of something else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from factcheck.claims.claim import Claim
from factcheck.claims.naming.keys import fold
from factcheck.facts.fact import Fact
from factcheck.matching.fact_substances import is_substance
from factcheck.matching.telling import KINDS, NO_NAMES

CAPITALS = re.compile(r"[^\W_]*[A-Z][^\W_]*")
WORD = re.compile(r"[^\W_]+")
# How many other articles are on a thing at least, and which share of them name what a fact is about.
FEWEST_OTHERS, MOST_OF_THEM = 3, 0.33
# The name of an event that tells its year.
OF_YEAR = re.compile(r"\b[a-z]+ (?:of|in) [12]\d{3}\b|\b[12]\d{3} [a-z]+\b")
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
        self._telling: dict[str, frozenset[str]] = {}
        # What is written with a small letter too is no name by itself: "new" of the New Calder Bridge.
        small = {word for claim in claims for word in WORD.findall(claim.reading) if word.islower()}
        self._topics = {path: frozenset(words) - KINDS - small for path, words in topics.items()}
        self._about: defaultdict[str, set[str]] = defaultdict(set)
        for path, words_ in self._topics.items():
            for word in words_:
                self._about[word].add(path)

    def may_tell_of(self, claim: Claim, fact: Fact) -> bool:
        """Whether an article has a word of the names of a fact, or of those that it says; whatever it has where there are none.

        What most others on the same thing name it may have by a noun alone, and an event its sentence may call by what happened.
        """
        path = claim.path
        if self._names_it(path, fact) or _has_description(claim, fact):
            return True
        telling = self._telling.get(fact.key)
        if telling is None:
            names = self._names(fact)
            telling = frozenset(
                path
                for path, told in self._words.items()
                if any((own | kinds) <= told for own, kinds in names)
            )
            self._telling[fact.key] = telling
        for topic in self._topics.get(path, frozenset()):
            others = self._about[topic] - {path}
            if len(others) >= FEWEST_OTHERS and len(others & telling) >= MOST_OF_THEM * len(others):
                return True
        return False

    def is_of_a_namesake(self, claim: Claim, fact: Fact) -> bool:
        """Whether a claim has the noun by which a fact calls its subject only as the kind of another name: "Calder Canal" of "the canal"."""
        own = {word for text in (fact.claim, *fact.names) for word in _words(text)}
        others = [name for name in claim.mentions if _is_namesake(name, own, fact)]
        if not others:
            return False
        about = {word for topic in self._topics.get(claim.path, ()) for word in _words(topic)}
        if about & (own - KINDS) or not own.isdisjoint(_words(claim.subject.name)):
            return False
        left = f" {fold(claim.reading)} "
        for name in others:
            left = left.replace(f" {name} ", " ")
        return not any(f" {key} " in left for key in fact.keys)

    def are_told(self, fact: Fact) -> bool:
        """Whether any article has a word of the names of a fact."""
        return any(self._names_it(path, fact) for path in self._words)

    def _names(self, fact: Fact) -> tuple[_Name, ...]:
        names = self._known.get(fact.key)
        if names is None:
            names = self._known[fact.key] = _names_of(fact)
        return names

    def _names_it(self, path: str, fact: Fact) -> bool:
        names, told = self._names(fact), self._words.get(path, set())
        return not names or any(not own.isdisjoint(told) or (kinds and kinds <= told) for own, kinds in names)


def _is_namesake(name: str, own: Collection[str], fact: Fact) -> bool:
    """Whether the name of another thing ends with a noun by which a fact calls its subject."""
    first, _, last = name.rpartition(" ")
    return last in fact.keys and bool(first) and set(first.split(" ")).isdisjoint(own)


def _has_description(claim: Claim, fact: Fact) -> bool:
    """Whether a sentence has a fact's name for an event that says when or of what it was: "the flood of 1987"."""
    told = f" {fold(claim.reading)} "
    return any(f" {fold(name)} " in told for name in fact.names if OF_YEAR.search(name))


def _names_of(fact: Fact) -> tuple[_Name, ...]:
    named = tuple(name for name in map(_name, (*fact.names, _without_opening(fact))) if any(name))
    substances = (fold(name) for name in fact.names if is_substance(name, fact.claim))
    return (*named, *((frozenset({name}), frozenset[str]()) for name in substances)) if named else named


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
