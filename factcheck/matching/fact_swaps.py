"""Claims that differ from a curated fact by two swapped digits, whatever they were read to be about.

"Those who were repaid numbered 241,630" and the fact that 214,630 Lornians got their money back: where the digits, the nouns and the words
tell enough (`matching.swapped_digits`) it need not be known whose the figure is. A fact tells its number surely; that an article gives it as well
says that it is told of in the story, without which a number of three or four digits needs a word of the fact in its sentence.
Deliberately missed: numbers that several articles give, and what the article gives beside the fact's own number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from factcheck.claims.claim import JUDGED, Claim, Confidence
from factcheck.claims.words.kinds import kind_of
from factcheck.facts.fact import Fact
from factcheck.matching.answers import Apart
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.counted_things import may_count_alike
from factcheck.matching.fact_telling import as_written, stems_in, unit_words
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.facts import FactMatch
from factcheck.matching.guards_of_measure import are_unlike_classes
from factcheck.matching.match import Comparable
from factcheck.matching.slips import GUARDS
from factcheck.matching.swapped_digits import (
    A_WORD,
    COUNTED,
    ENOUGH,
    LONG,
    MOST_BY_WORDS,
    OFTEN,
    VERY_LONG,
    Figures,
    Key,
    figure_of,
    is_told_apart,
    keys_of,
    slip_of,
    weigh_shift,
    weigh_swap,
)
from factcheck.matching.telling import DULL, significant_digits
from factcheck.values.compare import Agree, Disagree, compare
from factcheck.values.slips import SWAPPED
from factcheck.values.value import Quantity, Value

# How many a fact stands for, of those that tell its number.
A_FACT: Final = 2
MOST_SHOWN: Final = 5


class SwapIndex:
    """The facts by the digits of their numbers."""

    def __init__(self, facts: Iterable[Fact], claims: Sequence[Claim], corpus: CorpusWords) -> None:
        """Index `facts` for `claims`, whose words are those of `corpus`."""
        self._by_key: defaultdict[Key, list[Fact]] = defaultdict(list)
        for fact in facts:
            figure = figure_of(fact.value)
            for key in keys_of(figure) if figure is not None else ():
                self._by_key[key].append(fact)
        self._own = {figure_of(fact.value) for facts in self._by_key.values() for fact in facts}
        self._figures = Figures(claims if self._by_key else ())
        self._corpus = corpus

    def matches(self, claim: Claim) -> Iterator[FactMatch]:
        """The facts from which `claim` differs by two swapped digits."""
        figure = figure_of(claim.value)
        if figure is None or claim.stance not in JUDGED or is_told_apart(claim):
            return
        if figure in self._own or not self._is_of_a_story(claim):
            return
        near = {fact.key: fact for key in keys_of(figure) for fact in self._by_key.get(key, ())}
        for fact in near.values():
            own = figure_of(fact.value)
            if own is None or not slip_of(figure[1], own[1]) or self._figures.gives(claim.path, own):
                continue
            gap = _gap(claim, fact)
            if self._figures.articles(figure) > 1 or gap is None or _is_anything_against(claim, fact):
                continue
            shared = self._shared(claim, fact)
            if self._is_told(claim, fact, shared, self._figures.articles(own)):
                yield FactMatch(
                    fact, Comparable(Confidence.HIGH), gap, shared=self._as_written(claim, shared)
                )

    def _is_of_a_story(self, claim: Claim) -> bool:
        """Whether so many articles are on what an article is about that it is known which numbers the story has."""
        topics = self._corpus.topics_of(claim.path)
        return self._corpus.stories.is_only_one or self._corpus.about(topics).tells

    def _is_told(self, claim: Claim, fact: Fact, shared: frozenset[str], articles: int) -> bool:
        """Whether digits, nouns and words tell that a claim gives the number of a fact; `articles` give the fact's own."""
        ours, theirs = claim.value, fact.value
        if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
            return False
        words = self._corpus.all.weigh(shared)
        if not isinstance(ours.number, float | int) or not isinstance(theirs.number, float | int):
            return False
        digits, tellers = significant_digits(ours.number), articles + A_FACT
        if slip_of(ours.number, theirs.number) != SWAPPED:
            return weigh_shift(ours, theirs, words=words, tellers=tellers) >= ENOUGH
        if digits < LONG and articles < OFTEN:
            return False
        if digits < VERY_LONG and not articles and words < A_WORD and not may_count_alike(ours, theirs):
            return False
        if digits < LONG and kind_of(ours) not in COUNTED and words < MOST_BY_WORDS:
            return False
        return weigh_swap(ours, theirs, words=words, tellers=tellers) >= ENOUGH

    def _shared(self, claim: Claim, fact: Fact) -> frozenset[str]:
        """The words of both sentences that tell which thing a figure is of."""
        words = stems_in(claim.reading) & (stems_in(fact.claim) | fact.about_words)
        telling = frozenset(word for word in words if not any(map(str.isdigit, word)))
        return telling - DULL - unit_words(claim.value) - unit_words(fact.value)

    def _as_written(self, claim: Claim, shared: frozenset[str]) -> tuple[str, ...]:
        written = as_written(claim.reading)
        ordered = sorted(shared & written.keys(), key=lambda word: (-self._corpus.all.weight(word), word))
        return tuple(written[word] for word in ordered[:MOST_SHOWN])


def _gap(claim: Claim, fact: Fact) -> Disagree | None:
    """How far a claim is from a fact; None where it agrees with one of its values."""
    if isinstance(compare_with_fact(claim, fact), Agree):
        return None
    plain = _plain(claim.value)
    answers = [compare(plain, _plain(value), fact.tolerance) for value in fact.values]
    if any(isinstance(answer, Agree) for answer in answers):
        return None
    return next((answer for answer in answers if isinstance(answer, Disagree)), None)


def _plain(value: Value) -> Value:
    """A count without what it counts."""
    if isinstance(value, Quantity) and kind_of(value) in COUNTED:
        return replace(value, unit="")
    return value


def _is_anything_against(claim: Claim, fact: Fact) -> bool:
    statement = fact.statement
    counted = kind_of(claim.value) in COUNTED
    if not counted and are_unlike_classes(claim.measure.concepts, statement.measure.concepts):
        return True
    return any(isinstance(guard(claim, statement), Apart) for guard in GUARDS)
