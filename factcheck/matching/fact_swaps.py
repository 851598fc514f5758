"""Claims that give the figures of two curated facts the other way round: "in the north 60 percent and in the south 20".

That two figures which stand side by side are those of two facts says that these facts are told, whoever the figures were read to
be about. What each is of says whether they are exchanged: the words beside the one that only the other's fact has, and none of
its own. The sentences must have a word by which both facts are measured, or the names of what both are about: else they may tell
of something else.

Deliberately missed: figures beside which words of both facts stand, or whose words no break sets apart ("unlike the north with 20").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.claims.claim import SURE_GROUNDS, Claim, Confidence
from factcheck.claims.words.kinds import kind_of
from factcheck.matching.answers import Apart
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.days import number_of_days
from factcheck.matching.fact_telling import FactWords, stems_in, unit_words
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.fact_words import WordIndex
from factcheck.matching.facts import FactMatch
from factcheck.matching.match import Comparable
from factcheck.matching.people import is_of_people
from factcheck.matching.plain_words import FUNCTION_STEMS, LIGHT
from factcheck.matching.senses import plain_sense
from factcheck.matching.slips import is_exact
from factcheck.matching.swapped_parts import GUARDS, Part, Parts, parts_of
from factcheck.matching.telling import DULL, significant_digits
from factcheck.values.compare import Agree, Disagree
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

BARE = "bare"
# The digits of both numbers together from which on two names beside them tell enough.
LEAST_DIGITS = 3


class FactSwaps:
    """For each claim the fact whose figure it gives exchanged with that of another."""

    def __init__(self, words: WordIndex, claims: Sequence[Claim], corpus: CorpusWords) -> None:
        """Find the figures of `claims` that stand side by side and are those of two facts of `words`."""
        self._found: dict[str, FactMatch] = {}
        by_number: defaultdict[tuple[str, float], list[FactWords]] = defaultdict(list)
        for one in words.facts:
            value = one.fact.value
            days = number_of_days(value)
            if days is not None:
                by_number[kind_of(value), days].append(one)
            elif isinstance(value, Quantity) and isinstance(value.number, float | int):
                by_number[kind_of(value), float(value.number)].append(one)
        if len(by_number) > 1:
            for parts in (*parts_of(claims, corpus), *parts_of(claims, corpus, dated=True)):
                self._take(parts, by_number)

    def match(self, claim: Claim) -> FactMatch | None:
        """The fact that `claim` gives the figure of another one of."""
        return self._found.get(claim.id)

    def _take(self, parts: Parts, by_number: Mapping[tuple[str, float], Sequence[FactWords]]) -> None:
        """Take down what two figures side by side exchange, where there is just one way to read them."""
        a, b = parts.one, parts.other
        found = [
            pair
            for theirs in by_number.get((_kind(b, a), a.number), ())
            for ours in by_number.get((_kind(a, b), b.number), ())
            if (pair := self._exchanged(a, b, ours, theirs))
        ]
        if len(found) == 1:
            for claim, match in found[0]:
                self._found.setdefault(claim.id, match)

    def _exchanged(
        self, a: Part, b: Part, ours: FactWords, theirs: FactWords
    ) -> tuple[tuple[Claim, FactMatch], ...]:
        """What `a` is by its words, the figure of `ours`, and `b`, that of `theirs`, where each has the other's figure; else nothing."""
        if ours is theirs:
            return ()
        sides = ((a, ours, theirs), (b, theirs, ours))
        counted = all(_is_counted_by(*side) for side in sides)
        alike = all(_is_measured_by(*side) for side in sides)
        measured = alike and (_are_exact(a, b) or all(_is_of_both(part, ours, theirs) for part in (a, b)))
        clear = a.is_clear and b.is_clear
        said = clear and (counted or measured or all(_is_said_of(*side) for side in sides))
        if not said and not all(_is_about(*side) for side in sides):
            return ()
        if not (
            measured or _tell_of_both(a.claim, b.claim, ours, theirs) or _are_both_named(a, b, ours, theirs)
        ):
            return ()
        matches = []
        for part, one, other in sides:
            answer = compare_with_fact(_with_unit(part, one), one.fact)
            agrees = isinstance(compare_with_fact(_with_unit(part, other), other.fact), Agree)
            if not (agrees or counted):
                return ()
            if any(isinstance(guard(part.claim, one.fact.statement), Apart) for guard in GUARDS):
                return ()
            if isinstance(answer, Disagree):  # One of the two facts may pardon more: "more than 11 years".
                matches.append((part.claim, FactMatch(one.fact, Comparable(Confidence.HIGH), answer)))
        return tuple(matches)


def _kind(part: Part, other: Part) -> str:
    """The kind of a part's value; of a bare number that of the figure beside it: "delivered 6,140 of them"."""
    kinds = [kind for kind in (kind_of(part.value), kind_of(other.value)) if kind != BARE]
    return kinds[0] if kinds else BARE


def _with_unit(part: Part, one: FactWords) -> Claim:
    """A claim with the unit of a fact where its number has none."""
    value, unit = part.value, getattr(one.fact.value, "unit", "")
    if not isinstance(value, Quantity) or kind_of(value) != BARE or kind_of(one.fact.value) == BARE:
        return part.claim
    return replace(part.claim, value=replace(value, unit=unit))


def _is_counted_by(part: Part, one: FactWords, other: FactWords) -> bool:
    """Whether a figure counts what one of two facts counts, and the other counts something else: "23 firms" by 41 firms and 23 people.

    Those who may be counted as people too ("97 persons, 36 guests") are told apart by no noun.
    """
    values = (part.value, one.fact.value, other.fact.value)
    units = [value.unit for value in values if isinstance(value, Quantity) and kind_of(value) == "count"]
    if len(units) < len(values) or all(map(is_of_people, units[1:])):
        return False
    return dimension(units[0]) == dimension(units[1]) != dimension(units[2])


def _is_measured_by(part: Part, one: FactWords, other: FactWords) -> bool:
    """Whether beside a figure stands a word by which one of two facts is measured, however common, and none of the other's."""
    ours, theirs = (
        {plain_sense(word) for phrase in said.fact.about for word in phrase} - DULL for said in (one, other)
    )
    words = part.words
    if words.isdisjoint(ours | theirs):  # A word that says little by itself: "made 5,230".
        words = frozenset(map(plain_sense, part.claim.measure.words))
    return not words.isdisjoint(ours - theirs) and words.isdisjoint(theirs - ours)


def _is_about(part: Part, one: FactWords, other: FactWords) -> bool:
    """Whether a figure was surely read to be about a name that only one of two facts has a word of: "She was sentenced to 30 months"."""
    ours, theirs = _telling(one), _telling(other)
    about = {plain_sense(word) for word in stems_in(part.claim.subject.name)}
    sure = part.claim.subject.grounds in SURE_GROUNDS and part.words.isdisjoint(theirs - ours)
    return sure and not about.isdisjoint(ours - theirs) and about.isdisjoint(theirs - ours)


def _is_of_both(part: Part, ours: FactWords, theirs: FactWords) -> bool:
    """Whether two facts are on one thing, which a sum was surely read to be of: "It was fined $3 million and paid the town $2 million".

    No other sums of one thing are the same two.
    """
    subject = part.claim.subject
    sure = subject.grounds in SURE_GROUNDS and kind_of(part.value) == "money"
    return sure and subject.key in ours.fact.keys & theirs.fact.keys


def _are_exact(a: Part, b: Part) -> bool:
    """Whether each of two numbers has so many digits that both together are no others; days and years of other things are met by chance."""
    return is_exact(a.value) and is_exact(b.value)


def _is_said_of(part: Part, one: FactWords, other: FactWords) -> bool:
    """Whether beside a figure stands what only `one` of two facts says, and nothing that only the `other` does."""
    ours, theirs = _telling(one), _telling(other)
    return not part.words.isdisjoint(ours - theirs) and part.words.isdisjoint(theirs - ours)


def _telling(one: FactWords) -> frozenset[str]:
    """What the words of a fact say that tell it from others."""
    words = one.own - FUNCTION_STEMS - LIGHT - DULL - unit_words(one.fact.value)
    return frozenset(plain_sense(word) for word in words)


def _are_both_named(a: Part, b: Part, ours: FactWords, theirs: FactWords) -> bool:
    """Whether beside either figure stands the name of what its fact is about, and the numbers are not met by chance.

    A common noun ("frost") is no name: other things are called by it.
    """
    digits = sum(significant_digits(part.number) for part in (a, b))
    return digits >= LEAST_DIGITS and all(
        any(name[:1].isupper() and name in part.claim.reading for name in one.fact.names)
        for one, part in ((ours, a), (theirs, b))
    )


def _tell_of_both(a: Claim, b: Claim, ours: FactWords, theirs: FactWords) -> bool:
    """Whether the sentences of two claims have a word by which both facts are measured."""
    told = stems_in(f"{a.above} {a.reading} {b.reading}")
    both = ours.about & theirs.about - FUNCTION_STEMS - DULL - unit_words(ours.fact.value)
    return not told.isdisjoint(both)
