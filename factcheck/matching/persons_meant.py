"""Whether a figure told of "he" or "she" can be that of a name: whom a pronoun stands for, its own article names.

"He was ordered to forfeit $170 million" and "the Lenz bank forfeits $1.7 million" share a verb and the digits of a sum, but in an
article that never names the bank no "he" can stand for it, and a bank is nobody of whom a text says "he".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from factcheck.claims.claim import Claim, Grounds
from factcheck.claims.naming.keys import fold

# A sentence that a person's pronoun opens.
OF_A_PERSON = re.compile(r"\W*(?:he|she)\b", re.IGNORECASE)
# Words for a firm and the like are in every article.
SHORTEST = 3


class PersonsMeant:
    """The words of each article in which names may stand, by its path."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Keep `claims` by their articles, whose words are read only where a pronoun asks for them."""
        self._claims: defaultdict[str, list[Claim]] = defaultdict(list)
        self._words: dict[str, frozenset[str]] = {}
        for claim in claims:
            self._claims[claim.path].append(claim)

    def are_two(self, a: Claim, b: Claim) -> bool:
        """Whether one is said of "he" or "she", and the other of a name that the article of the first never has."""
        return self._is_another(a, b) or self._is_another(b, a)

    def _is_another(self, pronoun: Claim, named: Claim) -> bool:
        if OF_A_PERSON.match(pronoun.reading) is None or named.subject.grounds is not Grounds.NAMED:
            return False
        words = {word for word in named.subject.key.split(" ") if len(word) >= SHORTEST}
        return bool(words) and words.isdisjoint(self._words_of(pronoun.path))

    def _words_of(self, path: str) -> frozenset[str]:
        """The words of all sentences of an article in which a claim stands, and of those that they go on from."""
        if path not in self._words:
            claims = self._claims[path]
            told = {
                text
                for claim in claims
                for text in (fold(claim.reading), fold(claim.above), claim.subject.key)
            }
            told |= {name for claim in claims for name in claim.mentions}
            self._words[path] = frozenset(word for text in told for word in text.split(" "))
        return self._words[path]
