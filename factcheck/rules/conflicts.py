"""What the articles of a corpus say against each other: the pairs that cannot both be right, tied to conflicts.

Pairs that share a group are of one matter. A matter is one conflict, however many claims say the one or the other; but
each value that is outweighed by another one makes its own, for two wrong days are two errors to correct.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.claims.claim import Claim, Confidence
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.facts import FactMatch
from factcheck.matching.match import ORDER
from factcheck.rules.against_facts import contradicted
from factcheck.rules.blame import Errors, Refuted, against_the_odd_one, support_of
from factcheck.rules.opposing import Pair, homes_of, pairs_between, pairs_within, quoted_pairs
from factcheck.rules.rule import Case, reading_of

# The highest rank of a pair: surely of one thing, and asserted by both.
SUREST = (ORDER.index(Confidence.HIGH), True)


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
    yield from _conflicts(pairs_between(case), case)


def conflicts_within(case: Case) -> Iterator[Conflict]:
    """What one document states in two ways."""
    yield from _conflicts(pairs_within(case), case)


def disputes(case: Case) -> Iterator[Conflict]:
    """What nobody states differently but those who are quoted."""
    yield from _conflicts(quoted_pairs(case), case)


def _refuted_by_facts(case: Case) -> Refuted:
    """The fact that contradicts a claim, by the claim's id."""
    return {settled.claim.id: found for settled in case.settled if (found := contradicted(settled))}


def _conflicts(pairs: Sequence[Pair], case: Case) -> Iterator[Conflict]:
    """The conflicts of each matter: one for each value that is outweighed, and one for those that are not."""
    homes = homes_of(case.groups)
    refuted = _refuted_by_facts(case)
    groups = {group.id: group for group in case.groups}
    for matter in _matters(pairs, homes):
        told = list(dict.fromkeys(homes[claim.id] for pair in matter for claim in (pair.a, pair.b)))
        support = support_of([claim for group in told for claim in groups[group].claims])
        errors = Errors(support, refuted)
        blamed: defaultdict[str, list[tuple[Claim, Pair]]] = defaultdict(list)
        for pair in matter:
            claim = errors.side(pair)
            blamed[errors.of(claim, pair)].append((claim, pair))
        unsettled = blamed.pop("", [])
        open_ = [(claim, pair) for claim, pair in unsettled if blamed.keys().isdisjoint(_readings(pair))]
        sure = [one for one in open_ if one[1].confidence(case.corpus) is Confidence.HIGH]
        beside = _by_side(matter)
        for cases in (*blamed.values(), *map(against_the_odd_one, _tied_by_values(sure or open_))):
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
