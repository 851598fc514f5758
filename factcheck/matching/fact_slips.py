"""Claims that differ from a curated fact by a slip of the pen, though their subject was read differently.

"200,000 bulbs" in an article about the tower and the fact that it has 20,000 bulbs: the digits tell that one figure is
meant, so that less must be understood. The fact's own words must stand beside the value, its subject must be named in
the clause or be what the article is about, and nothing may speak against it; an article that gives the fact's value too
tells two things apart.

A slip that leaves less of a sign, a lost zero of a round number or one number in two units, needs rare words of the fact in the
sentence, one of those by which its measure is named among them; then it does not matter whom the claim was read to be about.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from factcheck.claims.claim import JUDGED, Claim, Confidence, Grounds
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.measures import CLASSES
from factcheck.lexicon.occurrence import CHANGING, DATED_FIGURE, VARYING
from factcheck.matching.answers import Apart
from factcheck.matching.fact_clauses import stand_by
from factcheck.matching.fact_doubts import is_told_elsewhere
from factcheck.matching.fact_events import names_another
from factcheck.matching.fact_evidence import ALIKE, EvidenceIndex
from factcheck.matching.fact_figures import has_it_right
from factcheck.matching.fact_telling import OBJECTS, are_named, counted_by, named_by, part_of
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.facts import FactMatch
from factcheck.matching.guards_of_measure import are_unlike_classes, same_qualifiers
from factcheck.matching.guards_of_names import states_a_name
from factcheck.matching.match import Comparable
from factcheck.matching.plans import same_stance
from factcheck.matching.slips import GUARDS, by_article, counts_from_a_day, is_given
from factcheck.matching.telling import significant_digits
from factcheck.values.compare import Agree, Disagree, compare, implies
from factcheck.values.slips import (
    ONE_DIFFERS,
    OTHER_CURRENCY,
    keys_of_slight_slips,
    keys_of_slips,
    slight_slip_between,
    slip_between,
)
from factcheck.values.value import Interval, Quantity, Value

# Kinds of which nothing tells which figure a number of one digit is.
LEFT_OUT = frozenset({"rank", "bare"})
# So few figures of a measure in an article hardly are of another thing, and what rare words must weigh beside one.
FEW, OF_ONE_MEASURE = 2, 0.8
# The digits of a figure that is meant as it is written, whatever "about" stands before it.
EXACT_DIGITS = 3


class SlipIndex:
    """The facts by the keys of the slips that may make another value of theirs."""

    def __init__(
        self,
        facts: Iterable[Fact],
        claims: Sequence[Claim],
        topics: Mapping[str, frozenset[str]],
        evidence: EvidenceIndex,
    ) -> None:
        """Index `facts` for `claims`; `topics` are the words of the names that each article is about, by path.

        `evidence` weighs what a claim and a fact have in common.
        """
        facts, self._evidence = tuple(facts), evidence
        self._by_key, self._by_slight = _by_keys(facts, keys_of_slips), _by_keys(facts, keys_of_slight_slips)
        self._topics = topics
        self._told_by = by_article(claims if self._by_key or self._by_slight else ())

    def matches(self, claim: Claim) -> Iterator[FactMatch]:
        """The facts from which `claim` differs by a slip."""
        if claim.stance not in JUDGED or states_a_name(claim) or counts_from_a_day(claim):
            return
        near = {fact.key: fact for key in keys_of_slips(claim.value) for fact in self._by_key.get(key, ())}
        for fact in near.values():
            gap = _gap(replace(claim, value=without_about(claim.value)), fact, slip_between)
            if gap is None or not self._is_about(claim, fact) or is_told_elsewhere(claim, fact):
                continue
            right = partial(has_it_right, claim, fact)
            if not is_given(
                self._told_by, claim, _as_close(fact), right
            ):  # Else the article tells two things apart.
                yield FactMatch(fact, Comparable(Confidence.HIGH), gap)
        yield from self._slight_slips(claim)

    def _slight_slips(self, claim: Claim) -> Iterator[FactMatch]:
        """The facts from which `claim` differs by a slip that may come about by chance, and that it has rare words in common with."""
        if kind_of(claim.value) in LEFT_OUT:
            return
        keys = keys_of_slight_slips(claim.value)
        near = {fact.key: fact for key in keys for fact in self._by_slight.get(key, ())}
        for fact in near.values():
            gap = _gap(claim, fact, _slight_slip)
            if gap is None or not self._evidence.is_told_alike(claim, fact, least=self._least(claim, fact)):
                continue
            if self._gives_one_in_its_unit(claim, fact) or _opens_with_another(claim, fact):
                continue
            if is_told_elsewhere(claim, fact):
                continue
            if is_given(self._told_by, claim, _as_close(fact)) or _is_anything_against(claim, fact):
                continue
            yield FactMatch(fact, Comparable(Confidence.HIGH), gap)

    def _gives_one_in_its_unit(self, claim: Claim, fact: Fact) -> bool:
        """Whether the sentence has another figure in the unit of a fact, which its words tell of: "the northern 40 km grow by 30 m"."""
        ours, theirs = claim.value, fact.value
        if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or ours.unit == theirs.unit:
            return False
        return any(
            one.sentence == claim.sentence
            and isinstance(one.value, Quantity)
            and one.value.unit == theirs.unit
            for one in self._told_by.get((claim.path, kind_of(ours)), ())
        )

    def _least(self, claim: Claim, fact: Fact) -> float:
        """What the rare words must weigh: less where both state a known measure of the fact's subject, of which the article has hardly
        another figure."""
        shared = claim.measure.concepts & fact.statement.measure.concepts & CLASSES
        varies = not shared.isdisjoint(VARYING | CHANGING)
        told = self._told_by.get((claim.path, kind_of(claim.value)), ())
        few = any(sum(concept in one.measure.concepts for one in told) <= FEW for concept in shared)
        known = few and not varies and self._names_its_subject(claim, fact)
        return OF_ONE_MEASURE if known else ALIKE

    def _is_about(self, claim: Claim, fact: Fact) -> bool:
        words = {*claim.measure.words, *counted_by(claim)}
        phrases = [phrase for phrase in fact.about if words.issuperset(phrase)]
        about = bool(stand_by(claim, phrases, fact))
        # That two figures have a date says nothing of what either measures.
        if not about and not (claim.measure.concepts & fact.concepts) - {DATED_FIGURE}:
            return False
        statement = fact.statement
        if (claim.measure.concepts | statement.measure.concepts) & VARYING:
            return False  # What changes from day to day has like figures of itself.
        if not about and are_unlike_classes(claim.measure.concepts, statement.measure.concepts):
            return False
        if any(isinstance(guard(claim, statement), Apart) for guard in GUARDS):
            return False
        return self._names_its_subject(claim, fact)

    def _names_its_subject(self, claim: Claim, fact: Fact) -> bool:
        """Whether all words of one of the fact's names stand in the clause or are what the article is about."""
        told = named_by(claim)
        if not _is_of_a_name(claim):
            told |= {stem(word) for word in self._topics.get(claim.path, ())}
        return are_named(fact, told)


def _by_keys(
    facts: Iterable[Fact], keys_of: Callable[[Value], Iterable[tuple[str, ...]]]
) -> Mapping[tuple[str, ...], Sequence[Fact]]:
    """The facts by the keys of their values."""
    found: defaultdict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        for key in dict.fromkeys(key for value in fact.values for key in keys_of(value)):
            found[key].append(fact)
    return found


def _is_anything_against(claim: Claim, fact: Fact) -> bool:
    statement = fact.statement
    if are_unlike_classes(claim.measure.concepts, statement.measure.concepts):
        return True
    if any(isinstance(guard(claim, statement), Apart) for guard in (*GUARDS, same_stance)):
        return True
    return same_qualifiers(claim, statement) is not None


def _opens_with_another(claim: Claim, fact: Fact) -> bool:
    """Whether a sentence opens with the name of what it is about, and the fact has no word of it: "Calder Bridge is 240 feet long"."""
    subject = claim.subject
    named = subject.grounds is Grounds.NAMED and claim.reading.startswith(subject.name)
    return named and names_another(claim, fact)


def _slight_slip(a: Value, b: Value) -> str:
    """The slip of a short number that lies between two values; one digit may be any."""
    slip = slight_slip_between(a, b)
    return "" if slip == ONE_DIFFERS else slip


def _is_of_a_name(claim: Claim) -> bool:
    """Whether the clause names what it is about, and acts on nothing that it does not name: "the merger valued it at"."""
    named = claim.subject.grounds is Grounds.NAMED and not claim.subject.name.islower()
    return named and OBJECTS.search(part_of(claim)) is None


def _gap(claim: Claim, fact: Fact, slip_of: Callable[[Value, Value], str]) -> Disagree | None:
    """How far the claim's value is from the fact's, where a slip lies between them and no accepted value agrees."""
    if isinstance(compare_with_fact(claim, fact), Agree):
        return None
    for value in fact.values:
        slip, answer = slip_of(claim.value, value), compare(claim.value, value, fact.tolerance)
        if slip and isinstance(answer, Disagree):
            return answer
        if slip == OTHER_CURRENCY:
            return Disagree(1.0)
    return None


def _as_close(fact: Fact) -> Iterator[Value]:
    """The values of a fact, without rounder forms of the first: who gives one of these may still slip in the exact figure."""
    yield fact.value
    yield from (value for value in fact.values[1:] if not implies(fact.value, value))


def without_about(value: Value) -> Value:
    """A figure of several digits as it is written: who writes "about 74,800" does not mean 78,400."""
    if not isinstance(value, Quantity) or value.comparator != "~" or not isinstance(value.number, float):
        return value
    if significant_digits(value.number) < EXACT_DIGITS:
        return value
    return replace(value, comparator="=", interval=Interval(value.number, value.number))
