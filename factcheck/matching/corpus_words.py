"""The words of a corpus, each with how much it tells: a word of few articles more than one of many.

The weight of a word is the logarithm of the articles by those that have it, its inverse document frequency (Spärck Jones,
1972). A corpus of few articles does not tell which words are rare.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from factcheck.claims.claim import Claim
from factcheck.matching.fact_telling import stems_in, told_by

# The fewest articles that tell which words are rare.
FEWEST_ARTICLES = 5
# What a word weighs at least by which others that have it are looked up: fewer than every third article has it.
TELLING = 1.0
# A word that no article has weighs as one of half an article.
NO_ARTICLE = 0.5


@dataclass(frozen=True, slots=True)
class Said:
    """A claim with the stems of its clause and of its sentence."""

    claim: Claim
    clause: frozenset[str]
    sentence: frozenset[str]


class CorpusWords:
    """The words of the claims of a corpus, by what they weigh; of none where the articles are too few to tell."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        """Weigh the words of the sentences of `claims`."""
        paths = {claim.path for claim in claims}
        self.said: dict[str, Said] = {}
        self._weights: Mapping[str, float] = {}
        self._unknown = 0.0
        if len(paths) < FEWEST_ARTICLES:
            return
        articles: defaultdict[str, set[str]] = defaultdict(set)
        for claim in claims:
            said = self.said[claim.id] = Said(claim, told_by(claim), stems_in(claim.reading))
            for word in said.sentence:
                articles[word].add(claim.path)
        self._weights = {word: math.log((len(paths) + 1) / len(told)) for word, told in articles.items()}
        self._unknown = math.log((len(paths) + 1) / NO_ARTICLE)

    def weight(self, word: str) -> float:
        """What a word weighs, from near 0 for one that all articles have."""
        return self._weights.get(word, self._unknown)

    def weigh(self, words: Iterable[str]) -> float:
        """What some words weigh together."""
        return math.fsum(map(self.weight, words))  # The order of a set decides nothing.
