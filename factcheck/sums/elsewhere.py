"""Ratios to an amount that another sentence gives: "$6 million, nearly one-tenth of its rivals' cost".

The rivals' amount stands where the article sets the same $6 million beside just one other amount of the same measure,
which is somebody else's. Where several sentences do so, the ratio need fit only one of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims.claim import Claim
from factcheck.documents.document import Document
from factcheck.sums.passage import fold, without_hedges
from factcheck.sums.precision import span_of, stated_span
from factcheck.sums.ratios import APPOSED
from factcheck.sums.sum import Sum, SumKind, Term
from factcheck.sums.words import RIVALS
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

# How far behind the ratio the rivals may be named.
RIVALS_REACH = 60
Said = tuple[Claim, Quantity]


def find_ratios_elsewhere(document: Document, claims: Sequence[Claim]) -> Iterator[Sum]:
    """The ratios of the document whose second amount stands in another sentence."""
    sentences: dict[int, list[Said]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim.value, Quantity):
            sentences[claim.sentence.start].append((claim, claim.value))
    for said in sentences.values():
        for part, ratio in pairwise(said):
            if _is_ratio_to_rivals(document, part, ratio, said):
                bases = [
                    base
                    for others in sentences.values()
                    if others is not said
                    for base in _bases(part, others)
                ]
                if bases:
                    yield _sum(part, ratio, bases)


def _is_ratio_to_rivals(document: Document, part: Said, ratio: Said, said: Sequence[Said]) -> bool:
    """Whether the sentence gives an amount and its ratio to what rivals have, and no amount of theirs."""
    (claim, amount), (other, share) = part, ratio
    if (
        share.unit != "ratio"
        or amount.unit == "ratio"
        or not isinstance(share.number, float)
        or share.number > 1
    ):
        return False
    if claim.subject.key != other.subject.key or not claim.measure.concepts & other.measure.concepts:
        return False
    if any(dimension(one.unit) == dimension(amount.unit) for _, one in said if one is not amount):
        return False
    between = without_hedges(fold(document.reading[amount.end : share.start]))
    behind = fold(document.reading[share.end : share.end + RIVALS_REACH])
    return APPOSED.fullmatch(between) is not None and RIVALS.search(behind) is not None


def _bases(part: Said, said: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    """The same amount again with the other one beside it, where a sentence has these two and no third."""
    claim, amount = part
    alike = [one for one in said if one[1].unit == amount.unit]
    if len(alike) != 2:
        return
    for again, base in (alike, alike[::-1]):
        same = again[1].number == amount.number != base[1].number
        apart = base[0].subject.key not in ("", again[0].subject.key, claim.subject.key)
        measured = claim.measure.concepts & again[0].measure.concepts & base[0].measure.concepts
        if same and apart and measured:
            yield again, base


def _sum(part: Said, ratio: Said, bases: Sequence[tuple[Said, Said]]) -> Sum:
    spans = [(span_of(base), span_of(part[1])) for _, (_, base) in bases]
    return Sum(
        SumKind.ARITHMETIC,
        Term(ratio[1], ratio[0].excerpt),
        (Term(part[1], part[0].excerpt), *(Term(base, claim.excerpt) for _, (claim, base) in bases)),
        stated_span(ratio[1]),
        tuple(amount / base for base, amount in spans if base.low > 0),
        "ratio",
        "the first divided by the second",
    )
