"""Claims that only another article, or a fact, makes worth judging: values of which nothing else is known, and roles in nothing that is named."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.claims.naming.keys import fold
from factcheck.engine.extract import Extract
from factcheck.facts.fact import Fact
from factcheck.matching.fact_roles import roles_of
from factcheck.matching.told_roles import role_of
from factcheck.values.compare import Disagree, compare
from factcheck.values.value import Name, Value

# What the values of one slot of one sentence have in common: subject, words, the other values and their number.
Slot = tuple[str, tuple[str, ...], tuple[str, ...], int]


def with_twins(extracts: Sequence[Extract]) -> tuple[Extract, ...]:
    """The extracts with a claim for each value that nothing is known of, but that another article has as well.

    Such a value fills the same slot of the same sentence elsewhere, so that the two can be compared word by word.
    """
    slots: Counter[Slot] = Counter()
    for extract in extracts:
        slots.update(slot for claim in extract.claims if (slot := _slot(claim)))
        slots.update(slot for one in extract.unjudged if one.spare and (slot := _slot(one.spare)))
    return tuple(_with_spares(extract, slots) for extract in extracts)


def _with_spares(extract: Extract, slots: Mapping[Slot, int]) -> Extract:
    wanted = {id(one) for one in extract.unjudged if one.spare and (s := _slot(one.spare)) and slots[s] > 1}
    if not wanted:
        return extract
    spares = [one.spare for one in extract.unjudged if one.spare and id(one) in wanted]
    unjudged = tuple(one for one in extract.unjudged if id(one) not in wanted)
    return replace(_with_claims(extract, spares), unjudged=unjudged)


def with_roles_told(extracts: Sequence[Extract], facts: Sequence[Fact]) -> tuple[Extract, ...]:
    """The extracts with who has a role in nothing that is named, where a fact or another article gives that role to somebody else.

    Who else has the role in an article, and which other role somebody has, is needed to know of how many it tells.
    """
    told: defaultdict[str, list[tuple[str, Value]]] = defaultdict(list)
    for extract in extracts:
        for claim in (*extract.claims, *extract.of_nobody):
            if isinstance(claim.value, Name):
                told[role_of(claim)].append((claim.path, claim.value))
    for fact in facts:
        for role in roles_of(fact):
            told[role].extend(("", value) for value in fact.values)
    opposed = [claim for extract in extracts for claim in extract.of_nobody if _is_opposed(claim, told)]
    ids, people = {claim.id for claim in opposed}, {_last_name(claim) for claim in opposed}
    return tuple(_with_roles(extract, ids, people - {""}) for extract in extracts)


def _is_opposed(claim: Claim, told: Mapping[str, Sequence[tuple[str, Value]]]) -> bool:
    others = told.get(role_of(claim), ())
    return any(
        path != claim.path and isinstance(compare(claim.value, value), Disagree) for path, value in others
    )


def _with_roles(extract: Extract, opposed: Set[str], people: Set[str]) -> Extract:
    roles = {role_of(claim) for claim in extract.of_nobody if claim.id in opposed}
    wanted = [claim for claim in extract.of_nobody if role_of(claim) in roles or _last_name(claim) in people]
    if not wanted:
        return extract
    return _with_claims(extract, wanted)


def _last_name(claim: Claim) -> str:
    """The last word of a name that a claim states, "" for none."""
    return fold(claim.value.name).rpartition(" ")[2] if isinstance(claim.value, Name) else ""


def _with_claims(extract: Extract, more: Iterable[Claim]) -> Extract:
    """An extract with more claims, in their order."""
    claims = tuple(sorted((*extract.claims, *more), key=lambda claim: (claim.start, claim.end)))
    return replace(extract, claims=claims, summary=replace(extract.summary, claims=len(claims)))


def _slot(claim: Claim) -> Slot | None:
    frame = claim.frame
    return (claim.subject.key, frame.words, frame.others, frame.slot) if frame is not None else None
