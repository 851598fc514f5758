"""How much tells that two claims of two articles tell one figure of one thing.

The weights are those of a logistic regression on pairs of claims that editors annotated, rounded.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from factcheck.claims.claim import BY_NAME, Claim
from factcheck.matching.likeness import (
    EXACT,
    LARGE,
    figure_in_common,
    is_range,
    rounding_between,
)
from factcheck.matching.retold_claims import TIME, RetoldClaims, counted
from factcheck.matching.telling import SHARE, Figure, Telling
from factcheck.values.units import currency_of, dimension
from factcheck.values.value import DatePrecision, Quantity, Value, is_in_digits

# Sorts of figures: money, and numbers of things by their size; the number from which it is no longer a few.
MONEY, NUMBER, A_FEW, SOME, MANY, TENS = "money", "number", "a few", "some", "many", 20
# What a figure tells by its digits, and a day, a month and a year.
OF_DIGITS = {1: -0.5, 2: 0.9, 3: 4.2}
OF_DATES = {1: -1.3, 2: -0.2, 3: 2.9}
# What it tells more or less of which kind a figure of one digit is, and one of two.
OF_KINDS = {
    1: {"duration duration": -1.2, SHARE: -0.2, TIME: -1.0, MONEY: 0.4, A_FEW: -1.9, SOME: -0.7, MANY: 0.1},
    2: {"duration duration": -0.7, SHARE: -0.1, MONEY: 0.8, A_FEW: -0.8, SOME: -0.8, MANY: 0.9},
}
# More digits than a text gives.
MOST_DIGITS = 9
# The same of a round sum that is a 1: a million.
OF_A_ONE = -0.5
# What it tells that the one is twice the other, or the second of many; a day or year told by a word alone ("on Tuesday"); a range of which the other tells an end; and
# one range, by both its ends.
A_MULTIPLE, IN_A_WORD, OF_A_RANGE, OF_TWO_RANGES = -2.0, -2.1, -2.2, 2.6
# What it tells that both are for one thing, as "a month", and that they are for two.
ONE_RATE, TWO_RATES, PER = 2.6, -3.0, "per "
# What each step tells by which one figure is rounded from the other.
ROUNDED = -2.1
# What it tells that the same things are counted, that a measure is in common, and that both are about one name, or surely about two.
COUNTED, A_MEASURE, A_SUBJECT, TWO_SUBJECTS = 0.8, 1.8, 0.7, -0.6
# What it tells that hardly a word is in both sentences and other things are counted, or a day is told of two subjects; and how little that is.
OTHER_COUNTED, OF_TWO_ON_A_DAY, HARDLY_A_WORD = -1.0, -1.6, 0.5
# What each other figure tells that both sentences have, and the most of them.
ANOTHER_FIGURE, MOST_FIGURES = 1.5, 2
# What a unit of weight of the words of both sentences tells, beside a date more, and the most of it; and a word of the one that has a synonym in the other.
IN_SENTENCE, BESIDE_A_DATE, MOST_IN_SENTENCE = 0.1, 0.3, 12.0
A_SYNONYM, MOST_SYNONYMS = 0.5, 2
# What a name tells that both articles have, the most of them, and that there is but one.
A_NAME, MOST_NAMES, ONE_NAME = 0.1, 4, -0.4
# What a step tells by which a pair is ahead of the others of either claim, the most of them, and the fewest.
AHEAD, MOST_AHEAD, MOST_BEHIND = 0.6, 4.0, 1.0
# What the logarithm of the other pairs of either claim tells.
RIVALS = -0.6
# What it tells that only the one comes on top of another: "another $10 million".
ON_TOP, ADDED = -1.5, "share of the whole: additional"
# Kinds of figures that tell one thing by another, and the mark of a word that has synonyms.
MULTIPLES, SYNONYM = ("ratio", "rank"), "like "


@dataclass(slots=True)
class Pair:
    """Two claims by their numbers, with the figure both tell, how near they are in steps, what both sentences share by weight, and whether they share a measure."""

    one: int
    other: int
    figure: Figure
    steps: float
    sentence: float
    measure: bool


def is_year(figure: Figure) -> bool:
    """Whether a figure is no more than a year."""
    return figure.is_date and figure.digits == 1


def weigh(pair: Pair, rivals: Mapping[tuple[int, str], Sequence[Pair]], corpus: RetoldClaims) -> float:
    """How much tells that two claims tell one figure of one thing."""
    a, b = corpus.claims[pair.one], corpus.claims[pair.other]
    beside = (
        _rivals(pair, rivals.get((pair.one, b.path), ()), corpus),
        _rivals(pair, rivals.get((pair.other, a.path), ()), corpus),
    )
    told = _of_figure(pair.figure) + _of_values(a, b) + _of_words(pair, corpus)
    told += AHEAD * sum(_lead(pair, others) for others in beside)
    return told + RIVALS * math.log1p(len(beside[0]) + len(beside[1]))


def _of_values(a: Claim, b: Claim) -> float:
    """What it tells how both claims give their figure."""
    told = IN_A_WORD * (_is_in_a_word(a.value) or _is_in_a_word(b.value))
    told += ON_TOP * ((ADDED in a.measure.qualifiers) is not (ADDED in b.measure.qualifiers))
    spans = _is_span(a.value) + _is_span(b.value)
    told += OF_A_RANGE * (spans == 1) + OF_TWO_RANGES * (spans > 1)
    if isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        told += ROUNDED * rounding_between(a.value, b.value) + _of_rates(a, b)
        told += COUNTED * (counted(a) != "" and dimension(a.value.unit) == dimension(b.value.unit))
    return told


def _of_words(pair: Pair, corpus: RetoldClaims) -> float:
    """What it tells what else both claims, and their articles, have in common."""
    a, b = corpus.claims[pair.one], corpus.claims[pair.other]
    is_date = pair.figure.is_date
    told = (BESIDE_A_DATE if is_date else IN_SENTENCE) * pair.sentence + A_MEASURE * pair.measure
    told += A_SYNONYM * min(MOST_SYNONYMS, _synonyms(corpus.tellings[pair.one], corpus.tellings[pair.other]))
    names = corpus.stories.shared_names(a.path, b.path)
    told += A_NAME * min(MOST_NAMES, names) + ONE_NAME * (names == 1)
    subjects, others = _of_subjects(a, b, corpus), _other_figures(a, b, pair.figure, corpus)
    if pair.sentence < HARDLY_A_WORD and not pair.measure and not others:
        told += OF_TWO_ON_A_DAY * (is_date and subjects < 0)
        told += OTHER_COUNTED * ("" != counted(a) != counted(b) != "")
    return told + subjects + ANOTHER_FIGURE * min(MOST_FIGURES, others)


def _of_figure(figure: Figure) -> float:
    # A third is no number of sixteen digits.
    digits = 1 if figure.digits > MOST_DIGITS else min(EXACT, figure.digits)
    if figure.is_date:
        return OF_DATES[digits]
    told = OF_DIGITS[digits] + A_MULTIPLE * figure.kind.startswith(MULTIPLES)
    told += OF_KINDS.get(digits, {}).get(_sort(figure), 0.0)
    return told + OF_A_ONE * (digits == 1 and currency_of(figure.kind) != "" and f"{figure.size:e}"[0] == "1")


def _sort(figure: Figure) -> str:
    """What a figure is of: money, a number by its size, or else its kind."""
    if currency_of(figure.kind):
        return MONEY
    if figure.kind != NUMBER or figure.size % 1:
        return figure.kind
    size = abs(figure.size)
    return A_FEW if size < TENS else SOME if size < LARGE else MANY


def _of_rates(a: Claim, b: Claim) -> float:
    """What it tells by what two figures are divided, as "a month"."""
    ours, theirs = _rate(a), _rate(b)
    if not ours or not theirs:
        return 0.0
    return ONE_RATE if ours == theirs else TWO_RATES


def _rate(claim: Claim) -> str:
    basis = claim.scope.basis or ""
    rate = getattr(claim.value, "unit", "").partition(" per ")[2]
    return rate or (basis.removeprefix(PER) if basis.startswith(PER) else "")


def _is_span(value: Value) -> bool:
    return is_range(value) or getattr(value, "precision", None) is DatePrecision.SPAN


def _is_in_a_word(value: Value) -> bool:
    """Whether a day or a year is told by a word alone."""
    is_told = getattr(value, "precision", None) in (DatePrecision.DAY, DatePrecision.YEAR)
    return is_told and not is_in_digits(value)


def _synonyms(a: Telling, b: Telling) -> int:
    """How many words of the one sentence have a synonym in the other."""
    return sum(word.startswith(SYNONYM) for word in a.words & b.words)


def _of_subjects(a: Claim, b: Claim, corpus: RetoldClaims) -> float:
    """What it tells whom two claims are about."""
    if a.subject.key == b.subject.key:
        return A_SUBJECT * (a.subject.key != "")
    if not {a.subject.grounds, b.subject.grounds} <= BY_NAME:
        return 0.0
    ours, theirs = frozenset(a.subject.key.split(" ")), frozenset(b.subject.key.split(" "))
    said = corpus.words.said
    are_two = ours.isdisjoint(theirs | said[b.id].sentence) and theirs.isdisjoint(said[a.id].sentence)
    return TWO_SUBJECTS * are_two


def _other_figures(a: Claim, b: Claim, figure: Figure, corpus: RetoldClaims) -> int:
    """How many other figures of the one sentence are in the other one as well; no year, and not the same in another unit."""
    theirs = corpus.beside(b)
    if not theirs:
        return 0
    shared = (
        next((one for that in theirs if (one := figure_in_common(this, that))), None)
        for this in corpus.beside(a)
    )
    return sum(one is not None and one.kind != figure.kind and not is_year(one) for one in shared)


def _rivals(pair: Pair, others: Iterable[Pair], corpus: RetoldClaims) -> list[Pair]:
    """The other pairs of one of two claims, but those of the same sentences."""
    places = corpus.places
    ours, theirs = places[pair.one], places[pair.other]
    return [
        one for one in others if one is not pair and (places[one.one] != ours or places[one.other] != theirs)
    ]


def _lead(pair: Pair, others: Iterable[Pair]) -> float:
    """How far a pair is ahead of the others of one of its claims."""
    ahead = pair.steps - max((one.steps for one in others), default=0.0)
    return max(-MOST_BEHIND, min(MOST_AHEAD, ahead))
