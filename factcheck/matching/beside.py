"""The figures that stand beside a claim in its sentence, by which two sentences are known to tell one thing.

"It leases 528 sites in 111 cities", "with 528 locations in 29 cities": who gives the same other figure, of as many digits as
hardly come about by chance, speaks of the same thing at the same time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.lexicon.measures import CLASSES
from factcheck.lexicon.occurrence import VARYING
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart, Guard
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.guards import same_label
from factcheck.matching.guards_of_measure import (
    are_unlike_classes,
    same_direction,
    same_kind,
    same_qualifiers,
)
from factcheck.matching.guards_of_scope import same_basis
from factcheck.matching.plans import same_stance
from factcheck.matching.slips import MOST_ALIKE, by_article, is_eligible, is_given
from factcheck.matching.telling import DULL, significant_digits
from factcheck.values.at_odds import are_at_odds
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

# The digits of a figure that hardly comes up twice in one unit, and in any.
IN_ONE_UNIT, IN_ANY_UNIT = 2, 3
# Kinds of figures that are told again and again in like numbers.
COMMON = frozenset({"duration", "percent", "rank", "bare"})
# People are counted in many ways in one sentence, and there is more than one figure of what happens again.
OF_PERSONS, OF_MANY = "count:person", VARYING | {"interval", "duration", "difference", "deaths"}
GUARDS: tuple[Guard, ...] = (same_kind, same_stance, same_label, same_direction, same_qualifiers, same_basis)


class Beside:
    """What else the sentences of claims give, by article and sentence."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Sort the telling figures of `claims` by their sentences."""
        self._told: defaultdict[tuple[str, int], list[Claim]] = defaultdict(list)
        self._all: defaultdict[tuple[str, int], list[Claim]] = defaultdict(list)
        for claim in claims:
            self._all[claim.path, claim.sentence.start].append(claim)
            if _digits(claim) >= IN_ONE_UNIT and kind_of(claim.value) not in COMMON:
                self._told[claim.path, claim.sentence.start].append(claim)

    def is_shared(self, a: Claim, b: Claim) -> bool:
        """Whether the sentences of two claims have another figure in common, which is neither's own."""
        ours, theirs = (
            [
                one
                for one in self._told.get((claim.path, claim.sentence.start), ())
                if one.start != claim.start
            ]
            for claim in (a, b)
        )
        return any(_are_one(one, other) for one in ours for other in theirs)

    def is_one_of_several(self, claim: Claim) -> bool:
        """Whether the sentence of a claim has another figure of the same things or measure."""
        of = measured(claim)
        others = self._all.get((claim.path, claim.sentence.start), ())
        return any(
            one.start != claim.start and of & measured(one) and one.value != claim.value for one in others
        )


def _digits(claim: Claim) -> int:
    number = claim.value.number if isinstance(claim.value, Quantity) else None
    return significant_digits(number) if isinstance(number, float | int) and number else 0


def _are_one(a: Claim, b: Claim) -> bool:
    """Whether two figures are one: of a unit, or of as many digits of whatever is counted."""
    ours, theirs = a.value, b.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or ours.number != theirs.number:
        return False
    if ours.unit == theirs.unit:
        return True
    counts = kind_of(ours) == kind_of(theirs) == "count"
    return counts and (dimension(ours.unit) == dimension(theirs.unit) or _digits(a) >= IN_ANY_UNIT)


def find_beside(claims: Sequence[Claim], corpus: CorpusWords) -> Iterator[Opposed]:
    """The pairs of `claims` of two articles on one story that count or measure one thing beside the same other figure, in the order of the corpus."""
    eligible = [claim for claim in claims if is_eligible(claim) and isinstance(claim.value, Quantity)]
    beside, told_by = Beside(eligible), by_article(claims)
    places: defaultdict[str, list[Claim]] = defaultdict(list)
    for b in eligible:
        of = measured(b)
        near = {
            one.id: one for what in sorted(of) for one in places[what][-MOST_ALIKE:] if one.path != b.path
        }
        for what in of:
            places[what].append(b)
        for a in near.values():
            if not beside.is_shared(a, b) or not are_at_odds(a.value, b.value):
                continue
            if not corpus.stories.are_one(a.path, b.path) or _is_anything_against(a, b):
                continue
            if beside.is_one_of_several(a) or beside.is_one_of_several(b):
                continue
            if not is_given(told_by, a, (b.value,)) and not is_given(told_by, b, (a.value,)):
                yield Opposed(
                    a, b, tuple(sorted(corpus.said[a.id].sentence & corpus.said[b.id].sentence - DULL))
                )


def measured(claim: Claim) -> frozenset[str]:
    """What a quantity is of: the things that it counts, or the known measures that it states."""
    unit = claim.value.unit if isinstance(claim.value, Quantity) else ""
    if kind_of(claim.value) == "count":
        of = dimension(unit)
        return frozenset() if of == OF_PERSONS else frozenset({of})
    return frozenset(f"{dimension(unit)} {name}" for name in claim.measure.concepts & CLASSES - OF_MANY)


def _is_anything_against(a: Claim, b: Claim) -> bool:
    if are_unlike_classes(a.measure.concepts, b.measure.concepts):
        return True
    return any(isinstance(guard(a, b), Apart) for guard in GUARDS)
