"""What the articles of a corpus say against each other: the pairs that cannot both be right, tied to conflicts.

Two claims oppose each other within a group; or across two groups of one subject, where the two themselves match without
a doubt and only another member kept them apart; or by their words, in whatever groups they are. Pairs that share a
group are of one matter. A matter is one conflict, however many claims say the one or the other; but each value that is
outweighed by another one makes its own, for two wrong days are two errors to correct.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from factcheck.claims.claim import Claim, Confidence, Stance
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.facts import FactMatch
from factcheck.matching.group import Group, Verdict
from factcheck.matching.groups import block_of, disagreements
from factcheck.matching.match import ORDER, is_beyond_doubt, lowest, match
from factcheck.matching.source_evidence import is_borne_out
from factcheck.rules.against_facts import contradicted
from factcheck.rules.rule import Case, reading_of
from factcheck.values.compare import Agree, Disagree, compare

Refuted: TypeAlias = Mapping[str, FactMatch]  # the fact that contradicts a claim, by the claim's id
Said: TypeAlias = Mapping[tuple[object, ...], Sequence[Claim]]
Support: TypeAlias = Mapping[str, tuple[int, int]]  # by value: sentences, claims
# The claims of one document with one value that are asked whether they speak of the same thing.
MOST_ALIKE = 20
# The claims of a block that a side of a conflict is held against, and the sides of a group that are.
MOST_OF_A_BLOCK, MOST_SIDES = 100, 20
# Guards by which a document that has two values tells that they are of two times or parts.
TOLD_APART = frozenset({"time", "place", "table", "qualifier", "basis", "condition"})
# The highest rank of a pair: surely of one thing, and asserted by both.
SUREST = (ORDER.index(Confidence.HIGH), True)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that cannot both be right, `a` before `b` in the corpus, and what their words have in common where it is these that tie them."""

    a: Claim
    b: Claim
    words: Opposed | None = None

    def confidence(self, corpus: CorpusWords) -> Confidence | None:
        """How sure it is that both speak of the same thing; None where they do not."""
        if self.words is not None:
            return Confidence.HIGH
        answer = match(self.a, self.b)
        if isinstance(answer, Apart):
            return None
        return (
            answer.confidence
            if is_borne_out(self.a, self.b, corpus)
            else lowest(answer.confidence, Confidence.MEDIUM)
        )

    def other(self, claim: Claim) -> Claim:
        """The side that is not `claim`."""
        return self.b if claim is self.a else self.a

    def is_asserted(self) -> bool:
        """Whether neither side is only attributed to someone."""
        return Stance.ATTRIBUTED not in (self.a.stance, self.b.stance)

    def is_quoted(self) -> bool:
        """Whether both sides are only attributed to someone."""
        return self.a.stance is self.b.stance is Stance.ATTRIBUTED


@dataclass(frozen=True, slots=True)
class Conflict:
    """What is to be blamed, the pair that shows it best, what else opposes it, and the fact that settles it, if any."""

    primary: Claim
    pair: Pair
    confidence: Confidence
    opposite: tuple[Claim, ...]
    group: str | None
    settled: FactMatch | None

    @property
    def other(self) -> Claim:
        """The side that the primary one is shown against."""
        return self.pair.other(self.primary)


def conflicts_between(case: Case) -> Iterator[Conflict]:
    """What two documents state differently."""
    said = _said(case)
    pairs = [
        pair
        for group in _in_conflict(case)
        for pair in _pairs_of(group)
        if pair.a.path != pair.b.path and not pair.is_quoted() and not _told_within(pair.a, pair.b, said)
    ]
    homes = _homes(case.groups)
    pairs += _across_groups(homes, case, said)
    yield from _conflicts(_with_words(pairs, case), homes, case)


def conflicts_within(case: Case) -> Iterator[Conflict]:
    """What one document states in two ways."""
    pairs = [pair for group in _in_conflict(case) for pair in _pairs_of(group)]
    within = [one for one in pairs if one.a.path == one.b.path and not one.is_quoted()]
    yield from _conflicts(within, _homes(case.groups), case)


def disputes(case: Case) -> Iterator[Conflict]:
    """What nobody states differently but those who are quoted."""
    told = [_pairs_of(group) for group in _in_conflict(case)]
    quoted = [pairs for pairs in told if all(pair.is_quoted() for pair in pairs)]
    yield from _conflicts([pair for pairs in quoted for pair in pairs], _homes(case.groups), case)


def _refuted_by_facts(case: Case) -> Refuted:
    """The fact that contradicts a claim, by the claim's id."""
    return {settled.claim.id: found for settled in case.settled if (found := contradicted(settled))}


def _in_conflict(case: Case) -> Iterator[Group]:
    return (group for group in case.groups if group.verdict is Verdict.CONFLICT)


def _pairs_of(group: Group) -> list[Pair]:
    return [Pair(a, b) for a, b, _ in disagreements(group.claims)]


def _with_words(pairs: Sequence[Pair], case: Case) -> list[Pair]:
    """The pairs, and behind them those that oppose each other by their words; these also make surer what is not sure without."""
    opposed = {(one.a.id, one.b.id): one for one in case.opposed}
    known = []
    for pair in pairs:
        words = opposed.pop((pair.a.id, pair.b.id), None)
        unsure = words is not None and pair.confidence(case.corpus) is not Confidence.HIGH
        known.append(replace(pair, words=words) if unsure else pair)
    return [*known, *(Pair(one.a, one.b, one) for one in opposed.values())]


def _across_groups(homes: Mapping[str, str], case: Case, said: Said) -> list[Pair]:
    """The pairs of two groups of one subject that disagree without a doubt; `homes` is the group of each claim."""
    found: list[Pair] = []
    for sides in _sides(case, homes).values():
        for number, b in enumerate(sides):
            found.extend(
                Pair(a, b)
                for a in sides[:number]
                if a.path != b.path
                and homes[a.id] != homes[b.id]
                and not _has_both(a, b, said)
                and _surely_disagree(a, b)
            )
    return found


def _sides(case: Case, homes: Mapping[str, str]) -> dict[tuple[str, ...], list[Claim]]:
    """The first claim of each article with each value, of each group, by subject and dimension, in the order of the corpus."""
    sides: defaultdict[tuple[str, ...], dict[tuple[str, str, str], Claim]] = defaultdict(dict)
    count: Counter[str] = Counter()
    for claim in (settled.claim for settled in case.settled):
        block = block_of(claim)
        key = homes[claim.id], claim.path, reading_of(claim.value)
        full = count[key[0]] >= MOST_SIDES or len(sides[block]) >= MOST_OF_A_BLOCK
        if block[0] and claim.confidence is Confidence.HIGH and key not in sides[block] and not full:
            sides[block][key] = claim
            count[key[0]] += 1
    return {block: list(claims.values()) for block, claims in sides.items()}


def _surely_disagree(a: Claim, b: Claim) -> bool:
    if Stance.ATTRIBUTED in (a.stance, b.stance) or not isinstance(compare(a.value, b.value), Disagree):
        return False
    return is_beyond_doubt(a, b, Confidence.HIGH)


def _homes(groups: Iterable[Group]) -> dict[str, str]:
    """The group of each claim."""
    return {claim.id: group.id for group in groups for claim in group.claims}


def _conflicts(pairs: Sequence[Pair], homes: Mapping[str, str], case: Case) -> Iterator[Conflict]:
    """The conflicts of each matter: one for each value that is outweighed, and one for those that are not."""
    refuted = _refuted_by_facts(case)
    groups = {group.id: group for group in case.groups}
    for matter in _matters(pairs, homes):
        told = list(dict.fromkeys(homes[claim.id] for pair in matter for claim in (pair.a, pair.b)))
        support = _support([claim for group in told for claim in groups[group].claims])
        errors = _Errors(support, refuted)
        blamed: defaultdict[str, list[tuple[Claim, Pair]]] = defaultdict(list)
        for pair in matter:
            claim = max((pair.b, pair.a), key=lambda one: _blame(one, support, refuted))
            blamed[errors.of(claim, pair)].append((claim, pair))
        unsettled = blamed.pop("", [])
        open_ = [(claim, pair) for claim, pair in unsettled if blamed.keys().isdisjoint(_readings(pair))]
        sure = [one for one in open_ if one[1].confidence(case.corpus) is Confidence.HIGH]
        beside = _by_side(matter)
        for cases in (*blamed.values(), *map(_against_the_odd_one, _tied_by_values(sure or open_))):
            conflict = _conflict(cases, beside, homes, refuted, case.corpus)
            if conflict is not None:
                yield conflict


def _tied_by_values(cases: Sequence[tuple[Claim, Pair]]) -> Iterator[list[tuple[Claim, Pair]]]:
    """The pairs of a matter of which nobody knows who is right, those with a value in common together: a group may tell of two things."""
    tied: list[tuple[set[str], list[tuple[Claim, Pair]]]] = []
    for case in cases:
        values = set(_readings(case[1]))
        near = [one for one in tied if not one[0].isdisjoint(values)]
        for one in near[1:]:
            near[0][0].update(one[0])
            near[0][1].extend(one[1])
            tied.remove(one)
        if near:
            near[0][0].update(values)
            near[0][1].append(case)
        else:
            tied.append((values, [case]))
    yield from (together for _, together in tied)


def _against_the_odd_one(cases: Sequence[tuple[Claim, Pair]]) -> list[tuple[Claim, Pair]]:
    """The pairs of a conflict of which nobody knows who is right, those of a claim that more contradict than any other turned against it.

    "27 April 2011", "27 April 2010" and "April 2010": two say what the first does not.
    """
    count = Counter(claim.id for _, pair in cases for claim in (pair.a, pair.b))
    (odd, most), *others = count.most_common()
    if others and others[0][1] == most:
        return list(cases)
    turned = []
    for claim, pair in cases:
        blamed = next((side for side in (pair.a, pair.b) if side.id == odd), claim)
        turned.append((blamed, pair))
    return turned


def _matters(pairs: Sequence[Pair], homes: Mapping[str, str]) -> list[list[Pair]]:
    """The pairs that are tied by a group, together, in the order of their first ones."""
    tied: dict[str, str] = {}

    def root(group: str) -> str:
        while tied.setdefault(group, group) != group:
            group = tied[group]
        return group

    for pair in pairs:
        tied[root(homes[pair.b.id])] = root(homes[pair.a.id])
    matters: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        matters[root(homes[pair.a.id])].append(pair)
    return list(matters.values())


def _readings(pair: Pair) -> tuple[str, str]:
    return reading_of(pair.a.value), reading_of(pair.b.value)


def _by_side(matter: Iterable[Pair]) -> Mapping[str, Sequence[Pair]]:
    """The pairs of a matter by the claims that are one of their sides."""
    beside: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in matter:
        for claim in (pair.a, pair.b):
            beside[claim.id].append(pair)
    return beside


def _conflict(
    cases: Sequence[tuple[Claim, Pair]],
    beside: Mapping[str, Sequence[Pair]],
    homes: Mapping[str, str],
    refuted: Refuted,
    corpus: CorpusWords,
) -> Conflict | None:
    """The conflict of one value that is to be blamed, by the surest of the pairs that show it."""
    best: tuple[tuple[int, bool, int], Claim, Pair, Confidence] | None = None
    for claim, pair in cases:
        confidence = pair.confidence(corpus)
        if confidence is None:
            continue
        rank = (ORDER.index(confidence), pair.is_asserted(), len(pair.words.shared) if pair.words else 0)
        if best is None or rank > best[0]:
            best = rank, claim, pair, confidence
        if pair.words is None and rank[:2] == SUREST:
            break
    if best is None:
        return None
    _, primary, pair, confidence = best
    group = homes[pair.a.id] if homes[pair.a.id] == homes[pair.b.id] else None
    opposite = tuple(one.other(primary) for one in beside[primary.id] if _is_as_sure(one, confidence, corpus))
    return Conflict(primary, pair, confidence, opposite, group, refuted.get(primary.id))


def _is_as_sure(pair: Pair, confidence: Confidence, corpus: CorpusWords) -> bool:
    found = pair.confidence(corpus)
    return found is not None and ORDER.index(found) >= ORDER.index(confidence)


def _support(claims: Iterable[Claim]) -> Support:
    """For each value the number of sentences that state it, and, where that is even, of claims: a copy weighs less."""
    claims = list(claims)
    told = {(reading_of(claim.value), claim.frame.words if claim.frame else claim.id) for claim in claims}
    sentences = Counter(value for value, _ in told)
    counted = Counter(reading_of(claim.value) for claim in claims)
    return {value: (sentences[value], counted[value]) for value in counted}


def _blame(claim: Claim, support: Support, refuted: Refuted) -> tuple[bool, int, int]:
    """How much a side is to be blamed; of two that are to be blamed alike it is the later one."""
    sentences, claims = support[reading_of(claim.value)]
    return claim.id in refuted, -sentences, -claims


class _Errors:
    """What the pairs of a matter are instances of: that one value is wrong, or nobody knows which is right."""

    def __init__(self, support: Support, refuted: Refuted) -> None:
        """Blame by what speaks for each value, and what a fact speaks against."""
        self._support, self._refuted = support, refuted
        self._first: dict[str, Claim] = {}
        self._known: dict[tuple[str, str], str] = {}

    def of(self, claim: Claim, pair: Pair) -> str:
        """The value of `claim`, where more speaks against it; else "" for that of several values nobody knows which is right.

        Of the values blamed already it is the first that may be the same: "about 160" and "160".
        """
        if _blame(claim, self._support, self._refuted) <= _blame(
            pair.other(claim), self._support, self._refuted
        ):
            return ""
        reading = reading_of(claim.value)
        told = reading, claim.value.text
        if told not in self._known:
            same = (error for error, one in self._first.items() if _may_be_one(one, claim))
            self._known[told] = next(same, reading)
            self._first.setdefault(self._known[told], claim)
        return self._known[told]


def _may_be_one(a: Claim, b: Claim) -> bool:
    return isinstance(compare(a.value, b.value), Agree)


def _said(case: Case) -> Said:
    """The claims of each document with one value, by subject and kind."""
    said: defaultdict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for settled in case.settled:
        said[_saying(settled.claim, settled.claim.path)].append(settled.claim)
    return said


def _saying(claim: Claim, path: str) -> tuple[object, ...]:
    return path, block_of(claim), reading_of(claim.value)


def _has_both(a: Claim, b: Claim, said: Said) -> bool:
    """Whether one of the two documents has both values of the subject, whatever they measure: it tells two things apart."""
    return _saying(b, a.path) in said or _saying(a, b.path) in said


def _told_within(a: Claim, b: Claim, said: Said) -> bool:
    """Whether one of the two documents has both values itself: FC202 then tells the conflict where it arose, or the
    document tells two things apart that the other does not.

    Asked of all that the documents say, in whatever group it is: that must not depend on the order of the articles.
    """
    return _has_too(a, b, said) or _has_too(b, a, said)


def _has_too(claim: Claim, other: Claim, said: Said) -> bool:
    """Whether the document of `claim` says of the same subject what `other` says, or of the same measure at another time."""
    likewise = said.get(_saying(other, claim.path), ())
    return any(_is_said_again(one, claim, other) for one in likewise[:MOST_ALIKE])


def _is_said_again(one: Claim, claim: Claim, other: Claim) -> bool:
    answer = match(one, claim)
    if not isinstance(answer, Apart):
        return True
    return answer.guard in TOLD_APART and bool(one.measure.concepts & other.measure.concepts)
