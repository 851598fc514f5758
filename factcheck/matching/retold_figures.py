"""Pairs of claims of two articles that tell one figure of one thing, by all that can be weighed.

Two reporters name the same thing and measure it in words of their own: "the spire was to be ready by March", "its opening, in
March". What speaks for it that they tell one thing is how telling the figure is, what else both sentences tell (other figures,
words, the ones of few articles more, a measure, counted things) and how far the two are ahead of the other claims of either
article that tell this figure too. A figure that an article tells more than once may well be that of two things.

What each tells stands in `matching.retold_weights`; at `ENOUGH` hardly one in ten of what it adds told two things. Claims are looked up by their figures and by the names of their articles, never all pairs.
Deliberately missed: names, and what one article tells twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.lexicon.people import FORMER_PERSONS, PERSON_ENDINGS, PERSONS
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.likeness import COMMON_KINDS, LARGE, figure_in_common, measures_of
from factcheck.matching.retold_claims import DIGITS, RetoldClaims, counted
from factcheck.matching.retold_weights import MOST_IN_SENTENCE, Pair, is_year, weigh
from factcheck.matching.stories import Stories
from factcheck.matching.telling import Figure, Tellings, keys_of
from factcheck.values.compare import Disagree, compare
from factcheck.values.units import currency_of

# What a pair must reach, from the sum of what follows, in articles that tell other things alike, and in others.
ENOUGH, SURELY = 1.4, 4.2
# What a figure that hardly comes up twice must reach, where all others that tell it tell one thing.
LIKELY = 0.8
# How near two claims are, in steps: by the words of both sentences and of both clauses by weight, and by a measure.
STEP_IN_SENTENCE, STEP_IN_CLAUSE, STEP_OF_MEASURE = 0.25, 0.5, 1.0
MOST_IN_CLAUSE = 8.0
# What stands for people where they are counted.
OF_PEOPLE = frozenset("name head life soul body death dead".split())
# The claims of one figure up to which all are held against each other, and those of one figure and one name.
MOST_OF_A_FIGURE, MOST_ALIKE = 24, 12


@dataclass(frozen=True, slots=True)
class Retold:
    """Two claims that tell one figure of one thing, how much tells it, and whether the figure is one that hardly comes up twice."""

    a: Claim
    b: Claim
    told: float
    is_rare: bool


def find_retold(
    claims: Sequence[Claim], tellings: Tellings, words: CorpusWords, stories: Stories
) -> Sequence[Retold]:
    """The pairs of `claims` that tell one figure of one thing, what is surest first.

    `words` are those of the corpus, `stories` is what is known of which articles are on one story.
    """
    corpus = RetoldClaims(claims, tellings, words, stories)
    pairs = [pair for one, other in _candidates(corpus) if (pair := _pair(one, other, corpus))]
    rivals: defaultdict[tuple[int, str], list[Pair]] = defaultdict(list)
    for pair in pairs:
        rivals[pair.one, corpus.claims[pair.other].path].append(pair)
        rivals[pair.other, corpus.claims[pair.one].path].append(pair)
    told = (
        Retold(
            corpus.claims[pair.one],
            corpus.claims[pair.other],
            weigh(pair, rivals, corpus),
            _is_rare(pair.figure),
        )
        for pair in pairs
    )
    likely = (one for one in told if one.told >= LIKELY)
    return sorted(likely, key=lambda one: (-one.told, sorted((one.a.reading, one.b.reading))))


def _is_rare(figure: Figure) -> bool:
    """Whether one story hardly tells a figure of two things: no date, no round sum, and no small number."""
    if figure.is_date or figure.digits > 1:
        return not figure.is_date
    return not currency_of(figure.kind) and (figure.kind not in COMMON_KINDS or abs(figure.size) >= LARGE)


def _candidates(corpus: RetoldClaims) -> Iterator[tuple[int, int]]:
    """The pairs of claims of two articles with a key of a figure and a name of their articles in common, each once."""
    places: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for number, telling in enumerate(corpus.tellings):
        for key in {key for figure in telling.figures for key in keys_of(figure)}:
            places[key].append(number)
    paths = [claim.path for claim in corpus.claims]
    seen: set[tuple[int, int]] = set()
    for numbers in places.values():
        for one, other in _near(numbers, corpus):
            a, b = paths[one], paths[other]
            if a != b and (one, other) not in seen and corpus.stories.may_be_one(a, b):
                seen.add((one, other))
                yield one, other


def _near(numbers: Sequence[int], corpus: RetoldClaims) -> Iterator[tuple[int, int]]:
    """The pairs of claims with one figure; where there are many, those that one name of the topics of both articles brings together."""
    if len(numbers) <= MOST_OF_A_FIGURE:
        yield from ((one, other) for i, other in enumerate(numbers) for one in numbers[:i])
        return
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for number in numbers:
        for name in sorted(corpus.tellings[number].around):
            yield from ((one, number) for one in alike[name][-MOST_ALIKE:])
            alike[name].append(number)


def _pair(one: int, other: int, corpus: RetoldClaims) -> Pair | None:
    a, b = corpus.claims[one], corpus.claims[other]
    figure = figure_in_common(corpus.tellings[one], corpus.tellings[other])
    measure = _share_a_measure(a, b)
    if (
        figure is None
        or _are_of_two_sorts(a, b)
        or (is_year(figure) and not (measure or _are_of_one_subject(a, b)))
    ):
        return None
    if figure.is_date and isinstance(compare(a.value, b.value), Disagree):
        return None  # Two days of one month.
    if figure.kind == DIGITS and not _lacks_its_unit(a, b):
        return None
    weights = corpus.words.between(a.path, b.path)
    if not weights.tells:
        weights = corpus.words.all
    ours, theirs = corpus.told(a), corpus.told(b)
    sentence = min(MOST_IN_SENTENCE, weights.weigh(ours[0] & theirs[0]))
    clause = min(MOST_IN_CLAUSE, weights.weigh(ours[1] & theirs[1]))
    steps = STEP_IN_SENTENCE * sentence + STEP_IN_CLAUSE * clause
    return Pair(one, other, figure, steps + STEP_OF_MEASURE * measure, sentence, measure)


def _lacks_its_unit(a: Claim, b: Claim) -> bool:
    """Whether one of two numbers has no unit; of another size it may be only in a cell, under a head "in millions"."""
    if (kind_of(a.value) == "bare") is (kind_of(b.value) == "bare"):
        return False
    numbers = {getattr(claim.value, "number", None) for claim in (a, b)}
    return len(numbers) == 1 or a.cell is not None or b.cell is not None


def _are_of_one_subject(a: Claim, b: Claim) -> bool:
    return a.subject.key == b.subject.key != ""


def _share_a_measure(a: Claim, b: Claim) -> bool:
    return not measures_of(a).isdisjoint(measures_of(b))


def _are_of_two_sorts(a: Claim, b: Claim) -> bool:
    """Whether one counts people and the other things."""
    ours, theirs = counted(a), counted(b)
    return bool(ours and theirs) and (
        (_is_person(ours) and _is_thing(theirs)) or (_is_thing(ours) and _is_person(theirs))
    )


def _is_person(word: str) -> bool:
    return word in PERSONS or word in FORMER_PERSONS


def _is_thing(word: str) -> bool:
    """Whether a word is for no people: neither for Norvanians nor for their names, heads and lives."""
    return (
        not _is_person(word)
        and not word.endswith(PERSON_ENDINGS)
        and word.islower()
        and word not in OF_PEOPLE
    )
