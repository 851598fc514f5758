"""Which claims of a corpus cannot both be right: the pairs that conflicts are made of.

Two claims oppose each other within a group; or across two groups of one subject, where the two themselves match without
a doubt and only another member kept them apart; or by their words, in whatever groups they are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from factcheck.claims.claim import Claim, Confidence, Stance
from factcheck.claims.words.frame import are_twins
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.group import Group, Verdict
from factcheck.matching.groups import block_of, disagreements
from factcheck.matching.match import is_beyond_doubt, lowest, match
from factcheck.matching.qualified_nouns import are_qualified_apart
from factcheck.matching.siblings import name_siblings
from factcheck.matching.source_evidence import is_borne_out
from factcheck.rules.rule import Case, reading_of
from factcheck.values.compare import Disagree, compare
from factcheck.values.scales import are_of_two_scales

Said: TypeAlias = Mapping[tuple[object, ...], Sequence[Claim]]
# The claims of one document with one value that are asked whether they speak of the same thing.
MOST_ALIKE = 20
# The claims of a block that a side of a conflict is held against, and the sides of a group that are.
MOST_OF_A_BLOCK, MOST_SIDES = 100, 20
# Guards by which a document that has two values tells that they are of two times or parts.
TOLD_APART = frozenset({"time", "place", "table", "qualifier", "basis", "condition"})


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that cannot both be right, `a` before `b` in the corpus, and what their words have in common where it is these that tie them."""

    a: Claim
    b: Claim
    words: Opposed | None = None

    def confidence(self, corpus: CorpusWords) -> Confidence | None:
        """How sure it is that both speak of the same thing; None where they do not."""
        told = self._confidence(corpus)
        # A slip of the pen tells that it is one figure, however the things are described.
        slip = self.words is not None and self.words.slip
        if (
            told is Confidence.HIGH
            and not slip
            and (_tell_two_of_a_kind(self.a, self.b) or _are_told_in_two_scales(self.a, self.b))
        ):
            return Confidence.MEDIUM
        return told

    def _confidence(self, corpus: CorpusWords) -> Confidence | None:
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


def _tell_two_of_a_kind(a: Claim, b: Claim) -> bool:
    """Whether the sentences of two claims tell two of one kind: by words before one noun, or by the members of a class."""
    return are_qualified_apart(a, b) or name_siblings(a.reading, b.reading)


def _are_told_in_two_scales(a: Claim, b: Claim) -> bool:
    """Whether two figures lie too far apart for one to be written for the other, and not in one sentence told twice."""
    return are_of_two_scales(a.value, b.value) and not are_twins(a.frame, b.frame)


def pairs_between(case: Case) -> list[Pair]:
    """The pairs of two documents, by groups, by what keeps no two of one subject apart, and by their words."""
    said = _said(case)
    pairs = [
        pair
        for group in _in_conflict(case)
        for pair in _pairs_of(group)
        if pair.a.path != pair.b.path and not pair.is_quoted() and not _told_within(pair.a, pair.b, said)
    ]
    pairs += _across_groups(homes_of(case.groups), case, said)
    return _with_words(pairs, case)


def pairs_within(case: Case) -> list[Pair]:
    """The pairs of one document."""
    pairs = [pair for group in _in_conflict(case) for pair in _pairs_of(group)]
    return [one for one in pairs if one.a.path == one.b.path and not one.is_quoted()]


def quoted_pairs(case: Case) -> list[Pair]:
    """The pairs of the groups in which only those who are quoted differ."""
    told = [_pairs_of(group) for group in _in_conflict(case)]
    return [pair for pairs in told if all(pair.is_quoted() for pair in pairs) for pair in pairs]


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


def homes_of(groups: Iterable[Group]) -> dict[str, str]:
    """The group of each claim."""
    return {claim.id: group.id for group in groups for claim in group.claims}


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
