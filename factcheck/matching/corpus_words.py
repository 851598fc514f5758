"""The words of a corpus, each with how much it tells: a word of few articles more than one of many.

The weight of a word is the logarithm of the articles by those that have it, its inverse document frequency (Spärck Jones,
1972), among articles that are about one thing: where the rest of the corpus is about something else, all that is said of the one
thing is rare. Where fewer articles are about it they do not tell which words are; there all content words weigh the same.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from factcheck.claims.claim import Claim
from factcheck.claims.naming.keys import fold
from factcheck.matching.alignment import FUNCTION_STEMS
from factcheck.matching.fact_telling import stems_in, told_by
from factcheck.matching.stories import FEWEST_ARTICLES, Stories
from factcheck.matching.telling import KINDS, NAME_OF_KINDS

WORD = re.compile(r"[^\W\d_]+")
# What a word weighs at least by which others that have it are looked up: fewer than every third article has it.
TELLING = 1.0
# A word that no article has weighs as one of half an article.
NO_ARTICLE = 0.5
# What a content word weighs where the articles are too few: as one that five have of twenty-four; and the letters of one at least.
OF_FEW, SHORTEST = 1.6, 3
NO_TOPICS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Said:
    """A claim with the stems of its clause and of its sentence."""

    claim: Claim
    clause: frozenset[str]
    sentence: frozenset[str]


class Weights:
    """What words weigh among some articles; `tells` is whether these are enough to tell which are rare."""

    def __init__(self, articles: int, counts: Mapping[str, int]) -> None:
        """Weigh words by the number of `articles`, of which so many have each."""
        self.tells = articles >= FEWEST_ARTICLES
        self._weights = {word: math.log((articles + 1) / count) for word, count in counts.items()}
        self._unknown = math.log((articles + 1) / NO_ARTICLE)

    def weight(self, word: str) -> float:
        """What a word weighs, from near 0 for one that all articles have."""
        if not self.tells:
            return 0.0 if word in FUNCTION_STEMS or len(word) < SHORTEST else OF_FEW
        return self._weights.get(word, self._unknown)

    def weigh(self, words: Iterable[str]) -> float:
        """What some words weigh together."""
        if self.tells:
            return math.fsum([self._weights.get(word, self._unknown) for word in words])
        return math.fsum(map(self.weight, words))  # The order of a set decides nothing.


def _named_topics(claims: Sequence[Claim], topics: Iterable[str]) -> dict[str, frozenset[str]]:
    """For each article the words with a capital of its sentences that other articles are about, and that no text has in small letters."""
    capitals: defaultdict[str, set[str]] = defaultdict(set)
    small: set[str] = set()
    for claim in claims:
        words = WORD.findall(claim.reading)
        small.update(word for word in words if word.islower())
        capitals[claim.path].update(fold(word) for word in words if word[0].isupper())
    known = frozenset(topics) - KINDS - small
    return {path: known & words for path, words in capitals.items()}


class CorpusWords:
    """The words of the claims of a corpus, by what they weigh among the articles on one thing."""

    def __init__(
        self,
        claims: Sequence[Claim],
        topics: Mapping[str, frozenset[str]] | None = None,
        stories: Stories | None = None,
    ) -> None:
        """Weigh the words of the sentences of `claims`; `topics` are the words of the names that each article is about, by path.

        `stories` is what is known of which articles are on one story.
        """
        self.stories = stories or Stories({})
        self.said = {claim.id: Said(claim, told_by(claim), stems_in(claim.reading)) for claim in claims}
        self._topics = topics or {}
        self._words: defaultdict[str, set[str]] = defaultdict(set)
        for said in self.said.values():
            self._words[said.claim.path] |= said.sentence
        self._about: defaultdict[str, list[str]] = defaultdict(list)
        for path in self._words:
            for topic in self.topics_of(path):
                self._about[topic].append(path)
        by_articles = sorted(self._about, key=lambda one: (len(self._about[one]), one))
        self._rank = {topic: rank for rank, topic in enumerate(by_articles)}
        self.all = self._weights(self._words)
        self._named = _named_topics(claims, self._about.keys())
        self._known: dict[str, Weights] = {}
        self._between: dict[tuple[str, str], Weights] = {}

    def about(self, topics: Set[str]) -> Weights:
        """What words weigh among the articles on one of `topics`, the one that most are about."""
        topic = max(self._rank.keys() & topics, key=self._rank.__getitem__, default="")
        if topic not in self._known:
            self._known[topic] = self._weights(self._about.get(topic, ()))
        return self._known[topic]

    def about_named(self, path: str) -> Weights:
        """What words weigh among the articles on what an article names, be that what it is about or not."""
        return self.about(self._named.get(path, frozenset()))

    def between(self, one: str, other: str) -> Weights:
        """What words weigh among the articles on what two articles, by their paths, are both about."""
        found = self._between.get((one, other))
        if found is None:
            found = self.about(self.topics_of(one, other))
            if not found.tells and self.stories.is_only_one:
                found = self.all
            self._between[one, other] = found
        return found

    def topics_of(self, *paths: str) -> frozenset[str]:
        """The words of the names that all of some articles are about."""
        shared = frozenset.intersection(*[self._topics.get(path, NO_TOPICS) for path in paths])
        return shared - KINDS or (shared if len(shared) >= NAME_OF_KINDS else NO_TOPICS)

    def _weights(self, paths: Iterable[str]) -> Weights:
        paths = list(paths)
        return Weights(len(paths), Counter(word for path in paths for word in self._words[path]))
