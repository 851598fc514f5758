"""Figures of two articles on one story that have two digits swapped, whatever either says that they are of.

Where the digits, the nouns and the words of both sentences tell enough (`matching.swapped_digits`) two figures are held against each
other; and once a number is known to be a slip it is held against all the others of the story that give the right one. An
article that gives both numbers tells two things. Sums, sizes, percentages and spans of two digits need a word or a measure beside them, for they are
told in like numbers of many things. Deliberately missed: numbers that stand in several articles each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from factcheck.claims.claim import JUDGED, Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.lexicon.measures import CLASSES
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart, Guard
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.guards import same_label
from factcheck.matching.guards_of_measure import same_direction
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import same_basis
from factcheck.matching.guards_of_whole import same_stage
from factcheck.matching.slips import is_tenth_of_a_place
from factcheck.matching.swapped_digits import (
    COUNTED,
    ENOUGH,
    HUNDREDS,
    LONG,
    SHORT,
    THOUSANDS,
    Figure,
    Figures,
    Key,
    figure_of,
    is_told_apart,
    keys_of,
    may_be_one,
    slip_of,
    weigh_shift,
    weigh_short,
    weigh_swap,
)
from factcheck.matching.telling import significant_digits
from factcheck.matching.weighed_against import WITHOUT_A_DOUBT
from factcheck.matching.worded_slips import shared_words
from factcheck.values.at_odds import are_at_odds
from factcheck.values.slips import SWAPPED
from factcheck.values.value import Quantity, Value

# The claims with one key that a claim is held against, and the most words that a report shows.
MOST_ALIKE, MOST_SHOWN = 40, 5
# The fewest articles that give a number below a hundred, where a single one has another.
TOLD_BY: Final = 2
# The fewest digits of a sum or size that is planned or expected, and what each person has a number of their own of.
FEWEST_OF_A_PLAN, OF_A_PERSON = 2, frozenset({"age"})
# What is less than this is counted one by one.
HANDFUL: Final = 10
GUARDS: Final[tuple[Guard, ...]] = (same_label, same_direction, same_basis, same_place)


@dataclass(frozen=True, slots=True)
class _Swap:
    """Two claims whose numbers are one with two digits swapped, and what tells that they are one."""

    a: Claim
    b: Claim
    slip: str
    figures: frozenset[Figure]
    shared: tuple[str, ...]
    told: float


def find_swapped(claims: Sequence[Claim], corpus: CorpusWords) -> Iterator[Opposed]:
    """The pairs of `claims` whose numbers have two digits swapped and that tell one figure, in the order of the corpus."""
    figures = Figures(claims)
    swaps = [swap for a, b in _pairs(claims, corpus) if (swap := _swap(a, b, figures, corpus)) is not None]
    sure = {swap.figures for swap in swaps if swap.told >= ENOUGH}
    for swap in swaps:
        if swap.told >= ENOUGH or (swap.figures in sure and may_be_one(_quantity(swap.a), _quantity(swap.b))):
            yield Opposed(swap.a, swap.b, swap.shared, swap.slip)


def _pairs(claims: Sequence[Claim], corpus: CorpusWords) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of two articles on one story whose numbers have the same digits, two neighbours among them swapped."""
    places: defaultdict[Key, list[tuple[Claim, float]]] = defaultdict(list)
    for b in claims:
        figure = figure_of(b.value)
        if figure is None or not _is_eligible(b, figure):
            continue
        for key in keys_of(figure):
            for a, number in places[key][-MOST_ALIKE:]:
                if a.path == b.path or not slip_of(number, figure[1]):
                    continue
                if corpus.stories.are_one(a.path, b.path):
                    yield a, b
            places[key].append((b, figure[1]))


def _is_eligible(claim: Claim, figure: Figure) -> bool:
    """Whether a claim states a number of its own; a plan and what came of it do not differ by two digits of a long one."""
    digits = significant_digits(figure[1])
    counted = kind_of(claim.value) in COUNTED
    if digits < LONG and not counted and kind_of(claim.value) not in SHORT:
        return False
    # A sum that is planned is often told as the one that was paid.
    fewest = LONG if counted else FEWEST_OF_A_PLAN
    if claim.stance not in JUDGED and (digits < fewest or (counted and figure[1] < THOUSANDS)):
        return False
    return not is_told_apart(claim)


def _swap(a: Claim, b: Claim, figures: Figures, corpus: CorpusWords) -> _Swap | None:
    """Two claims with what tells that their numbers are one; None where something keeps them apart."""
    ours, theirs = figure_of(a.value), figure_of(b.value)
    if ours is None or theirs is None:
        return None
    of, other = _quantity(a), _quantity(b)
    (few, _), (_, many) = sorted((figures.articles_of(ours, of), figures.articles_of(theirs, other)))
    if few > 1 or figures.gives(a.path, theirs, other) or figures.gives(b.path, ours, of):
        return None
    if _is_handful_of_thousands(of, other):
        return None
    short = min(ours[1], theirs[1]) < HUNDREDS
    if (short and many < TOLD_BY) or _is_anything_against(a, b, short=short):
        return None
    slip = slip_of(ours[1], theirs[1])
    if is_tenth_of_a_place(slip, a, b):
        return None
    shared, weights = shared_words(a, b, corpus), corpus.between(a.path, b.path)
    words = weights.weigh(shared)
    if _is_short(a.value, ours):
        measure = not (a.measure.concepts & b.measure.concepts & CLASSES - OF_A_PERSON).isdisjoint(CLASSES)
        told = weigh_short(_quantity(a), _quantity(b), slip, words=words, tellers=many, measure=measure)
    else:
        weigh = weigh_swap if slip == SWAPPED else weigh_shift
        told = weigh(_quantity(a), _quantity(b), words=words, tellers=many)
    ordered = sorted(shared, key=lambda word: (-weights.weight(word), word))
    return _Swap(a, b, slip, frozenset({ours, theirs}), tuple(ordered[:MOST_SHOWN]), told)


def _is_short(value: Value, figure: Figure) -> bool:
    """Whether a number is a sum, a size or a span with so few digits that many are like it."""
    return significant_digits(figure[1]) < LONG and kind_of(value) in SHORT


def _is_handful_of_thousands(a: Quantity, b: Quantity) -> bool:
    """Whether one is a count of a few and the other of thousands: who drops a "thousand" leaves no four members of a crew."""
    counted = kind_of(a) in COUNTED and kind_of(b) in COUNTED
    sizes = sorted(abs(one.number) for one in (a, b) if isinstance(one.number, float | int))
    return counted and len(sizes) > 1 and sizes[0] < HANDFUL and sizes[1] >= THOUSANDS


def _quantity(claim: Claim) -> Quantity:
    if not isinstance(claim.value, Quantity):
        raise TypeError(claim.value)
    return claim.value


def _is_anything_against(a: Claim, b: Claim, *, short: bool) -> bool:
    """Whether the guards that do not ask whose a figure is keep two claims apart, or their values may both be right.

    Of a `short` number a doubt of the place, the event or who else is named is enough.
    """
    if short and any(guard(a, b) is not None for guard in WITHOUT_A_DOUBT):
        return True
    if same_stage(a, b) is not None:
        return True  # A toll that "rose to 17" is no slip for one of 71.
    if kind_of(a.value) in COUNTED:
        a, b = (replace(claim, value=replace(_quantity(claim), unit="")) for claim in (a, b))
    if not are_at_odds(a.value, b.value):
        return True
    return any(isinstance(guard(a, b), Apart) for guard in GUARDS)
