"""The one figure that a story has of a kind (how many died, how many storeys, the turnout), and the article that has another near it.

How many died is what all articles on an accident tell, each in its own words and of whatever it was read to be about: the fire,
the tower, the town. That three tell one figure says that it is the story's, and an article that nowhere has it but one that is
nearly as large has got it wrong: of the parts of such a total, or of another accident, hardly any is as large as the whole.

Silent where the figure is a part (what the sentence adds makes the total), a toll that may still have risen, of other years,
and of a name that none of the others has. Deliberately missed: figures of a dozen or fewer, which are near each other by chance.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Final

from factcheck.claims.claim import JUDGED, Claim, Grounds
from factcheck.claims.measure.existential import NUMBER_OF
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.years import tell_of_other_years
from factcheck.lexicon.occurrence import GROWING, TOLD_IN_ALL, TOLLS
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart, Guard
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.counted_things import may_count_alike
from factcheck.matching.guards import same_label
from factcheck.matching.guards_of_measure import same_direction, same_qualifiers
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import same_basis, same_time
from factcheck.matching.guards_of_whole import same_stage, same_whole
from factcheck.matching.people import is_of_people
from factcheck.matching.plans import same_stance
from factcheck.matching.telling import KINDS
from factcheck.matching.worded_slips import shared_words
from factcheck.values.compare import Agree, Disagree, compare
from factcheck.values.value import DateSpan, Quantity

AGREED: Final = "several articles agree on the other figure, and this one has it nowhere"
# The fewest articles that agree on a figure; shares of other places are like each other.
FEWEST: Final[Mapping[str, int]] = {"count": 2, "percent": 3}
FEWEST_OF_A_TOLL: Final = 3
# How many times the smaller of two figures the larger one is at most.
NEAR: Final[Mapping[str, float]] = {"count": 1.08, "percent": 1.03}
# The claims as large as a figure that it is held against, and the most words that a report shows.
MOST_NEAR, MOST_SHOWN = 40, 5
# Right before a number that nobody is left out of: "killing all 83 aboard".
ALL: Final = frozenset({"all"})
GUARDS: Final[tuple[Guard, ...]] = (
    same_stance,
    same_label,
    same_direction,
    same_basis,
    same_place,
    same_time,
    same_qualifiers,
)
OF_ALL: Final[tuple[Guard, ...]] = (same_whole, same_stage)


@dataclass(frozen=True, slots=True)
class _Figure:
    """A claim with its number."""

    number: float
    claim: Claim


def find_story_totals(claims: Sequence[Claim], corpus: CorpusWords) -> Iterator[Opposed]:
    """The claims with another total of a story than the one that several articles agree on, each with theirs."""
    articles = _Articles(claims)
    order = {claim.id: place for place, claim in enumerate(claims)}
    for told in _by_measure(claims).values():
        numbers = [one.number for one in told]
        for odd in told:
            near = NEAR[kind_of(odd.claim.value)]
            first = bisect_left(numbers, odd.number / near)
            beside = told[first : bisect_right(numbers, odd.number * near, lo=first)][:MOST_NEAR]
            others = [
                one.claim
                for one in beside
                if one.claim.path != odd.claim.path and corpus.stories.are_one(one.claim.path, odd.claim.path)
            ]
            for other in _agreed(odd.claim, others):
                if articles.may_be_of_one(odd.claim, other, others, corpus):
                    a, b = sorted((odd.claim, other), key=lambda claim: order[claim.id])
                    shared = sorted(shared_words(a, b, corpus))
                    yield Opposed(a, b, tuple(shared[:MOST_SHOWN]), AGREED)


def _by_measure(claims: Sequence[Claim]) -> Mapping[tuple[str, str], list[_Figure]]:
    """The totals of a corpus by their measure and kind, the smallest first."""
    found: defaultdict[tuple[str, str], list[_Figure]] = defaultdict(list)
    for claim in claims:
        number = _number(claim)
        if number is None or claim.stance not in JUDGED or kind_of(claim.value) not in NEAR:
            continue
        for measure in sorted(filter(_is_told_in_all, claim.measure.concepts)):
            found[measure, kind_of(claim.value)].append(_Figure(number, claim))
    return {key: sorted(told, key=lambda one: one.number) for key, told in found.items()}


def _is_told_in_all(measure: str) -> bool:
    """Whether a story has one figure of a measure: one of its own, or how many there are of a sort that does not grow."""
    return measure in TOLD_IN_ALL or (
        measure.startswith(NUMBER_OF) and measure.removeprefix(NUMBER_OF) not in GROWING
    )


def _number(claim: Claim) -> float | None:
    value = claim.value
    if not isinstance(value, Quantity) or not isinstance(value.number, float | int) or value.number <= 0:
        return None
    return float(value.number)


def _agreed(odd: Claim, others: Sequence[Claim]) -> list[Claim]:
    """Of claims of other articles those with the figure that most of them agree on, where none has that of `odd`."""
    kind = kind_of(odd.value)
    fewest = FEWEST_OF_A_TOLL if odd.measure.concepts & TOLLS else FEWEST[kind]
    at_odds = [one for one in others if isinstance(compare(odd.value, one.value), Disagree)]
    if len({one.path for one in at_odds}) < fewest or any(_number(one) == _number(odd) for one in others):
        return []
    best: list[Claim] = []
    for told in {_number(one): one for one in at_odds}.values():
        alike = [one for one in at_odds if _is_alike(told, one, kind)]
        if len({one.path for one in alike}) > len({one.path for one in best}):
            best = alike
    if any(isinstance(same_time(a, b), Apart) for a, b in combinations((odd, *best), 2)):
        return []  # Each season has its toll.
    return best if len({one.path for one in best}) >= fewest else []


def _is_alike(told: Claim, one: Claim, kind: str) -> bool:
    if kind == "count":
        return _number(told) == _number(one)
    return isinstance(compare(told.value, one.value), Agree)


class _Articles:
    """What the articles of a corpus tell beside a figure: their other numbers, and up to which day."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._numbers: defaultdict[str, list[Claim]] = defaultdict(list)
        self._of: defaultdict[float | None, list[Claim]] = defaultdict(list)
        self._days: dict[str, date] = {}
        for claim in claims:
            if kind_of(claim.value) in ("count", "bare", "percent"):
                self._numbers[claim.path].append(claim)
                self._of[_number(claim)].append(claim)
            day = claim.published or (claim.value.last if isinstance(claim.value, DateSpan) else None)
            if day is not None and claim.stance in JUDGED:
                self._days[claim.path] = max(day, self._days.get(claim.path, day))

    def may_be_of_one(self, odd: Claim, other: Claim, others: Sequence[Claim], corpus: CorpusWords) -> bool:
        """Whether nothing tells that the figure of `odd` is another one than that of `other`."""
        if self._has(odd, other) or self._has(other, odd) or self._is_part(odd, other):
            return False
        if self._is_borne_out(odd, corpus):
            return False
        if not odd.measure.concepts.isdisjoint(TOLLS) and not self._is_settled(odd, other, others):
            return False
        if kind_of(odd.value) == "count" and not may_count_alike(odd.value, other.value):  # type: ignore[arg-type]
            return False
        if (
            any(isinstance(guard(odd, other), Apart) for guard in GUARDS)
            or same_whole(odd, other) is not None
        ):
            return False
        return not tell_of_other_years(odd.reading, other.reading) and _is_of_the_story(odd, others, corpus)

    def _has(self, claim: Claim, other: Claim) -> bool:
        """Whether the article of a claim gives the other's number too, of whatever."""
        return any(_number(one) == _number(other) for one in self._numbers[claim.path])

    def _is_borne_out(self, odd: Claim, corpus: CorpusWords) -> bool:
        """Whether another article on the story counts as many of the sort, be it of what it may; so many people are told of anything."""
        if is_of_people(getattr(odd.value, "unit", "")):
            return False
        return any(
            one.path != odd.path
            and getattr(one.value, "unit", "") == getattr(odd.value, "unit", "")
            and corpus.stories.are_one(one.path, odd.path)
            for one in self._of.get(_number(odd), ())
        )

    def _is_part(self, odd: Claim, other: Claim) -> bool:
        """Whether what is told beside a figure makes the total of it: "109 on board and four on the ground"."""
        left = (_number(other) or 0.0) - (_number(odd) or 0.0)
        return any(
            _number(one) == left
            for one in self._numbers[odd.path]
            if odd.reading in (one.reading, one.above) or one.reading == odd.above
        )

    def _is_settled(self, odd: Claim, other: Claim, others: Sequence[Claim]) -> bool:
        """Whether a toll was no other one when the article was written: others had the larger one before, or the lower one after."""
        if _is_of_all(odd):
            return True
        days = [
            self._days[one.path]
            for one in others
            if one.path in self._days and _number(one) == _number(other)
        ]
        day = self._days.get(odd.path)
        if (_number(odd) or 0.0) > (_number(other) or 0.0):
            return bool(days) and (day is None or day <= max(days))
        return bool(days) and day is not None and day >= min(days)


def _is_of_all(claim: Claim) -> bool:
    before = claim.reading[: claim.start - claim.sentence.start].split()
    return bool(before) and before[-1].lower() in ALL


def _is_of_the_story(odd: Claim, others: Sequence[Claim], corpus: CorpusWords) -> bool:
    """Whether the names beside a figure are not all unknown to the articles that agree: an accident that is told for comparison."""
    known: set[str] = set()
    for one in others:
        known.update(corpus.topics_of(one.path), fold(one.reading).split(" "), one.subject.key.split(" "))
    named = "" if odd.subject.grounds in (Grounds.TOPIC, Grounds.NONE) else odd.subject.name
    capitals = " ".join(word for word in named.split() if word[:1].isupper())
    names = [set(name.split(" ")) - KINDS - {""} for name in (fold(capitals), *sorted(odd.mentions))]
    return all(not name.isdisjoint(known) for name in names if name)
