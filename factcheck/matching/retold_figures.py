"""Pairs of claims of two articles that tell one figure of one thing, by all that can be weighed.

Two reporters name the same thing and measure it in words of their own: "the spire was to be ready by March", "its opening, in
March". What speaks for it that they tell one thing is how telling the figure is, what else both sentences tell (other figures,
words, the ones of few articles more, a measure, counted things) and how far the two are ahead of the other claims of either
article that tell this figure too. A figure that an article tells more than once may well be that of two things.

The weights are those of a logistic regression on pairs of claims that editors annotated, rounded; at `ENOUGH` hardly one in ten of
what it adds told two things. Claims are looked up by their figures and by the names of their articles, never all pairs.
Deliberately missed: names, and what one article tells twice.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims.claim import BY_NAME, Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.lexicon.people import FORMER_PERSONS, PERSON_ENDINGS, PERSONS
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.likeness import (
    COMMON_KINDS,
    EXACT,
    LARGE,
    figure_in_common,
    is_range,
    measures_of,
    rounding_between,
)
from factcheck.matching.stories import Stories
from factcheck.matching.telling import DULL, Figure, Telling, Tellings, keys_of
from factcheck.values.units import dimension
from factcheck.values.value import Name, Quantity, Value

# What a pair must reach, from the sum of what follows, in articles that tell other things alike, and in others.
ENOUGH, SURELY = 2.3, 4.6
# What a figure tells by its digits, and a day, a month and a year.
OF_DIGITS = {1: -0.9, 2: 0.7, 3: 4.2}
OF_DATES = {1: -2.1, 2: 0.0, 3: 3.3}
# What it tells more that two digits are of a thousand and more, and less that they are of less, or that the one digit is a 1: a million.
OF_THOUSANDS, OF_TENS, OF_A_ONE = 0.5, -0.4, -0.5
# What a small number of anything tells, or a short one of hours or percents; that the one is twice the other, or the second of many;
# a day told by a word alone ("on Tuesday"); and a range of which the other tells an end.
A_SMALL_NUMBER, A_MULTIPLE, IN_A_WORD, OF_A_RANGE = -1.2, -2.0, -1.4, -1.1
# What it tells that both are a rate, as "a month", and that they are two.
ONE_RATE, TWO_RATES = 1.0, -3.0
# What each step tells by which one figure is rounded from the other.
ROUNDED = -1.7
# What it tells that the same things are counted, that a measure is in common, and that both are about one name, or surely about two.
COUNTED, A_MEASURE, A_SUBJECT, TWO_SUBJECTS = 0.9, 2.0, 0.9, -0.6
# What each other figure tells that both sentences have, and the most of them.
ANOTHER_FIGURE, MOST_FIGURES = 1.6, 2
# What a unit of weight of the words of both sentences tells, and the most of it; and a word of the one that has a synonym in the other.
IN_SENTENCE, MOST_IN_SENTENCE = 0.24, 12.0
A_SYNONYM, MOST_SYNONYMS = 0.8, 2
# What a name tells that both articles have, the most of them, and that there is but one.
A_NAME, MOST_NAMES, ONE_NAME = 0.2, 4, -0.5
# What a step tells by which a pair is ahead of the others of either claim, the most of them, and the fewest.
AHEAD, MOST_AHEAD, MOST_BEHIND = 0.42, 4.0, 1.0
# What the logarithm of the other pairs of either claim tells.
RIVALS = -0.9
# How near two claims are, in steps: by the words of both sentences and of both clauses by weight, and by a measure.
STEP_IN_SENTENCE, STEP_IN_CLAUSE, STEP_OF_MEASURE = 0.25, 0.5, 1.0
MOST_IN_CLAUSE = 8.0
CLOCK = re.compile(r"\d{1,2}\.\d\d(?!\d)")
# Kinds of figures that tell one thing by another, and the mark of a word that has synonyms.
MULTIPLES, SYNONYM = ("ratio", "rank"), "like "
# The claims of one figure up to which all are held against each other, and those of one figure and one name.
MOST_OF_A_FIGURE, MOST_ALIKE = 24, 12


@dataclass(frozen=True, slots=True)
class Retold:
    """Two claims that tell one figure of one thing, and whether that is sure whatever else their articles tell."""

    a: Claim
    b: Claim
    surely: bool


@dataclass(slots=True)
class _Pair:
    """Two claims by their numbers, with the figure both tell, how near they are in steps, what both sentences share by weight, and whether they share a measure."""

    one: int
    other: int
    figure: Figure
    steps: float
    sentence: float
    measure: bool


class _Corpus:
    """The claims of a corpus that may be told again, each with its words."""

    def __init__(
        self, claims: Sequence[Claim], tellings: Tellings, words: CorpusWords, stories: Stories
    ) -> None:
        self.stories = stories
        self.claims = [
            claim for claim in claims if not isinstance(claim.value, Name) and not _is_of_an_entry(claim)
        ]
        self.tellings = tellings
        self.words = words
        self._sentences: defaultdict[tuple[str, int], list[Claim]] = defaultdict(list)
        for claim in self.claims:
            self._sentences[claim.path, claim.sentence.start].append(claim)
        self._told: dict[str, tuple[frozenset[str], frozenset[str]]] = {}

    def told(self, claim: Claim) -> tuple[frozenset[str], frozenset[str]]:
        """The words of a claim's sentence, of a cell with those of its heads, and of its clause, without those that tell nothing."""
        if claim.id not in self._told:
            said = self.words.said[claim.id]
            sentence, clause = _telling(said.sentence), _telling(said.clause)
            self._told[claim.id] = (sentence | clause if claim.cell else sentence, clause)
        return self._told[claim.id]

    def beside(self, claim: Claim) -> list[Telling]:
        """What else the sentence of a claim tells."""
        told = self._sentences[claim.path, claim.sentence.start]
        return [self.tellings.of(one) for one in told if one.start != claim.start]


def find_retold(
    claims: Sequence[Claim], tellings: Tellings, words: CorpusWords, stories: Stories
) -> Sequence[Retold]:
    """The pairs of `claims` that tell one figure of one thing, what is surest first.

    `words` are those of the corpus, `stories` is what is known of which articles are on one story.
    """
    corpus = _Corpus(claims, tellings, words, stories)
    pairs = [pair for one, other in _candidates(corpus) if (pair := _pair(one, other, corpus))]
    rivals: defaultdict[tuple[int, str], list[_Pair]] = defaultdict(list)
    for pair in pairs:
        rivals[pair.one, corpus.claims[pair.other].path].append(pair)
        rivals[pair.other, corpus.claims[pair.one].path].append(pair)
    weighed = [(_weigh(pair, rivals, corpus), pair) for pair in pairs]
    ordered = sorted(weighed, key=lambda one: (-one[0], one[1].one, one[1].other))
    return [
        Retold(corpus.claims[pair.one], corpus.claims[pair.other], told >= SURELY)
        for told, pair in ordered
        if told >= ENOUGH
    ]


def _is_of_an_entry(claim: Claim) -> bool:
    """Whether a number is the time of an entry: "12.40 The board meets."."""
    return claim.start == claim.sentence.start and CLOCK.match(claim.text) is not None


def _telling(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if not word.isdigit()) - DULL


def _candidates(corpus: _Corpus) -> Iterator[tuple[int, int]]:
    """The pairs of claims of two articles with a key of a figure and a name of their articles in common, each once."""
    places: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for number, claim in enumerate(corpus.claims):
        for key in {key for figure in corpus.tellings.of(claim).figures for key in keys_of(figure)}:
            places[key].append(number)
    seen: set[tuple[int, int]] = set()
    for numbers in places.values():
        for one, other in _near(numbers, corpus):
            a, b = corpus.claims[one].path, corpus.claims[other].path
            if a != b and (one, other) not in seen and corpus.stories.may_be_one(a, b):
                seen.add((one, other))
                yield one, other


def _near(numbers: Sequence[int], corpus: _Corpus) -> Iterator[tuple[int, int]]:
    """The pairs of claims with one figure; where there are many, those that one name of the topics of both articles brings together."""
    if len(numbers) <= MOST_OF_A_FIGURE:
        yield from ((one, other) for i, other in enumerate(numbers) for one in numbers[:i])
        return
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for number in numbers:
        for name in sorted(corpus.tellings.of(corpus.claims[number]).around):
            yield from ((one, number) for one in alike[name][-MOST_ALIKE:])
            alike[name].append(number)


def _pair(one: int, other: int, corpus: _Corpus) -> _Pair | None:
    a, b = corpus.claims[one], corpus.claims[other]
    figure = figure_in_common(corpus.tellings.of(a), corpus.tellings.of(b))
    measure = _share_a_measure(a, b)
    if figure is None or _are_of_two_sorts(a, b) or (_is_year(figure) and not measure):
        return None
    weights = corpus.words.between(a.path, b.path)
    if not weights.tells:
        weights = corpus.words.all
    ours, theirs = corpus.told(a), corpus.told(b)
    sentence = min(MOST_IN_SENTENCE, weights.weigh(ours[0] & theirs[0]))
    clause = min(MOST_IN_CLAUSE, weights.weigh(ours[1] & theirs[1]))
    steps = STEP_IN_SENTENCE * sentence + STEP_IN_CLAUSE * clause
    return _Pair(one, other, figure, steps + STEP_OF_MEASURE * measure, sentence, measure)


def _is_year(figure: Figure) -> bool:
    return figure.is_date and figure.digits == 1


def _share_a_measure(a: Claim, b: Claim) -> bool:
    return not measures_of(a).isdisjoint(measures_of(b))


def _are_of_two_sorts(a: Claim, b: Claim) -> bool:
    """Whether one counts people and the other things."""
    ours, theirs = _last_word(a), _last_word(b)
    return bool(ours and theirs) and (
        (_is_person(ours) and _is_thing(theirs)) or (_is_thing(ours) and _is_person(theirs))
    )


def _last_word(claim: Claim) -> str:
    """What a claim counts; "" where it counts nothing."""
    value = claim.value
    return value.unit.rpartition(" ")[2] if isinstance(value, Quantity) and kind_of(value) == "count" else ""


def _is_person(word: str) -> bool:
    return word in PERSONS or word in FORMER_PERSONS


def _is_thing(word: str) -> bool:
    return not _is_person(word) and not word.endswith(PERSON_ENDINGS)


def _weigh(pair: _Pair, rivals: defaultdict[tuple[int, str], list[_Pair]], corpus: _Corpus) -> float:
    """How much tells that two claims tell one figure of one thing."""
    a, b = corpus.claims[pair.one], corpus.claims[pair.other]
    told = _of_figure(pair.figure) + IN_SENTENCE * pair.sentence
    told += A_SYNONYM * min(MOST_SYNONYMS, _synonyms(corpus.tellings.of(a), corpus.tellings.of(b)))
    told += A_MEASURE * pair.measure + _of_subjects(a, b, corpus)
    names = corpus.stories.shared_names(a.path, b.path)
    told += A_NAME * min(MOST_NAMES, names) + ONE_NAME * (names == 1)
    told += IN_A_WORD * (pair.figure.is_date and not (_has_digits(a.value) and _has_digits(b.value)))
    if isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        told += ROUNDED * rounding_between(a.value, b.value)
        told += OF_A_RANGE * (is_range(a.value) is not is_range(b.value))
        told += _of_rates(a.value.unit, b.value.unit)
        told += COUNTED * (_last_word(a) != "" and dimension(a.value.unit) == dimension(b.value.unit))
    told += ANOTHER_FIGURE * min(MOST_FIGURES, _other_figures(a, b, pair.figure, corpus))
    beside = (
        _rivals(pair, rivals[pair.one, b.path], corpus),
        _rivals(pair, rivals[pair.other, a.path], corpus),
    )
    told += AHEAD * sum(_lead(pair, others) for others in beside)
    return told + RIVALS * math.log1p(len(beside[0]) + len(beside[1]))


def _of_figure(figure: Figure) -> float:
    digits = min(EXACT, figure.digits)
    if figure.is_date:
        return OF_DATES[digits]
    told = OF_DIGITS[digits] + A_MULTIPLE * figure.kind.startswith(MULTIPLES)
    if digits == 1:
        small = figure.kind in COMMON_KINDS and abs(figure.size) < LARGE
        return told + A_SMALL_NUMBER * small + OF_A_ONE * (f"{abs(figure.size):e}"[0] == "1")
    if digits < EXACT and figure.kind in COMMON_KINDS:
        return told + (OF_THOUSANDS if abs(figure.size) >= LARGE else OF_TENS)
    return told


def _of_rates(ours: str, theirs: str) -> float:
    """What it tells by what two units are divided, as "per month"."""
    rates = {unit.partition(" per ")[2] for unit in (ours, theirs)}
    if len(rates) == 1:
        return ONE_RATE * ("" not in rates)
    return TWO_RATES * ("" not in rates)


def _has_digits(value: Value) -> bool:
    return any(char.isdigit() for char in value.text)


def _synonyms(a: Telling, b: Telling) -> int:
    """How many words of the one sentence have a synonym in the other."""
    return sum(word.startswith(SYNONYM) for word in a.words & b.words)


def _of_subjects(a: Claim, b: Claim, corpus: _Corpus) -> float:
    """What it tells whom two claims are about."""
    if a.subject.key == b.subject.key:
        return A_SUBJECT * (a.subject.key != "")
    if not {a.subject.grounds, b.subject.grounds} <= BY_NAME:
        return 0.0
    ours, theirs = frozenset(a.subject.key.split(" ")), frozenset(b.subject.key.split(" "))
    said = corpus.words.said
    are_two = ours.isdisjoint(theirs | said[b.id].sentence) and theirs.isdisjoint(said[a.id].sentence)
    return TWO_SUBJECTS * are_two


def _other_figures(a: Claim, b: Claim, figure: Figure, corpus: _Corpus) -> int:
    """How many other figures of the one sentence are in the other one as well; no year, and not the same in another unit."""
    theirs = corpus.beside(b)
    if not theirs:
        return 0
    shared = (
        next((one for that in theirs if (one := figure_in_common(this, that))), None)
        for this in corpus.beside(a)
    )
    return sum(one is not None and one.kind != figure.kind and not _is_year(one) for one in shared)


def _rivals(pair: _Pair, others: Iterable[_Pair], corpus: _Corpus) -> list[_Pair]:
    """The other pairs of one of two claims, but those of the same sentences."""
    places = {_place(pair, corpus)}
    return [one for one in others if one is not pair and _place(one, corpus) not in places]


def _place(pair: _Pair, corpus: _Corpus) -> tuple[tuple[str, int], tuple[str, int]]:
    a, b = corpus.claims[pair.one], corpus.claims[pair.other]
    return (a.path, a.sentence.start), (b.path, b.sentence.start)


def _lead(pair: _Pair, others: Iterable[_Pair]) -> float:
    """How far a pair is ahead of the others of one of its claims."""
    ahead = pair.steps - max((one.steps for one in others), default=0.0)
    return max(-MOST_BEHIND, min(MOST_AHEAD, ahead))
