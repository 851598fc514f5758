"""The names that the sentence of a fact tells beside its value: who bought what was bought in 2014, whom somebody succeeded.

Where a date or a figure stands in a sentence that is the value of the fact; but an article may have the buyer wrong and the
year right. Each name whose property was read for sure is held against the articles as well. Where a key of the fact says
which value or whose it is, its author has chosen, and nothing is told beside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.claims.claim import ASSERTING, PLANNED, Claim, Confidence
from factcheck.claims.naming.keys import fold
from factcheck.facts.entry import FactEntry
from factcheck.facts.fact import Fact
from factcheck.lexicon.properties import SUCCESSIONS, SUCCESSOR
from factcheck.values.value import Name


def one_name(read: Sequence[Claim]) -> Claim | None:
    """The claim that a sentence with several properties is about: of one and the same name the first, and of a change who came.

    >>> one_name([]) is None
    True
    """
    names = [claim for claim in read if isinstance(claim.value, Name)]
    if len(names) < len(read) or not names:
        return None
    plain = [claim for claim in names if claim.measure.concepts.isdisjoint(SUCCESSIONS)] or names[:1]
    came = [claim for claim in names if SUCCESSOR in claim.measure.concepts]
    if came and not any(one.value.start == other.value.start for one in plain for other in came):
        plain = came  # "Bishop Ada Brandt of Leeds was succeeded by Ivo Lenz": that she had the post is only her title.
    return plain[0] if len({(claim.value.start, claim.value.end) for claim in plain}) == 1 else None


def told_beside(
    entry: FactEntry, fact: Fact, read: Iterable[Claim], stated: Claim | None
) -> tuple[Fact, ...]:
    """The names that a sentence tells beside the value of `fact`, each as a fact of its own; `stated` is what the fact states."""
    if entry.value is not None or entry.subject or entry.about or entry.accept:
        return ()
    found: dict[tuple[str, str], Fact] = {}
    for claim in read:
        sure = claim.confidence is Confidence.HIGH and claim.stance in ASSERTING and claim.subject.key
        if not isinstance(claim.value, Name) or claim is stated or not sure:
            continue
        if (
            stated is not None
            and SUCCESSOR in stated.measure.concepts
            and claim.value.name == stated.subject.name
        ):
            continue  # "Bishop Ada Brandt of Leeds was succeeded by": others have been bishop there.
        label = " and ".join(sorted(claim.measure.concepts))
        names = (claim.subject.name, *_aliases_of(claim, fact), *_family_name(claim))
        beside = replace(
            fact,
            statement=replace(claim, excerpt=fact.excerpt, sentence=fact.statement.sentence),
            names=names,
            keys=frozenset(map(fold, names)) - {""},
            concepts=claim.measure.concepts,
            values=(claim.value,),
            planned=claim.stance in PLANNED,
            bound="",
            told=f"{label} of {claim.subject.key}",
        )
        found.setdefault((label, claim.subject.key), beside)
    return tuple(found.values())


def _aliases_of(claim: Claim, fact: Fact) -> tuple[str, ...]:
    """The aliases that name the subject of `claim`: those that share a word with it, or with nothing of the sentence but the fact's own subject."""
    if claim.subject.key in fact.keys:
        return tuple(alias for alias in fact.names[1:] if not _is_of_another(alias, claim, fact))
    ours = set(claim.subject.key.split(" "))
    return tuple(alias for alias in fact.names if ours & set(fold(alias).split(" ")))


def _family_name(claim: Claim) -> tuple[str, ...]:
    """The last word of a name of who went or came: one post at one time leaves no room for another of the family."""
    words = claim.subject.name.split(" ")
    return (words[-1],) if len(words) > 1 and claim.measure.concepts & SUCCESSIONS else ()


def _is_of_another(alias: str, claim: Claim, fact: Fact) -> bool:
    """Whether an alias shares a word with the sentence, and none with the subject of `claim`."""
    words = set(fold(alias).split(" "))
    told = {fold(word) for word in fact.claim.split()}
    return bool(words & told) and not words & set(claim.subject.key.split(" "))
