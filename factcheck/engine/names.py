"""Which names of the articles are one name, and their claims as the articles tell them together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from factcheck.claims.claim import Claim, Occasion
from factcheck.claims.naming.aliases import canonical_names, with_known
from factcheck.claims.naming.keys import fold
from factcheck.engine.extract import Extract
from factcheck.facts.fact import Fact
from factcheck.matching.editions import with_editions
from factcheck.matching.occasions import join_occasions, keys_of_clusters, occasions_in

# Accounts of events, those of one event together.
Events = tuple[tuple[Occasion, ...], ...]


def titles_in(extracts: Sequence[Extract]) -> Mapping[str, str]:
    """The titles of the articles, by path."""
    return {extract.summary.path: extract.summary.title or "" for extract in extracts}


def events_in(extracts: Sequence[Extract]) -> Events:
    """The events that the corpus speaks of, those that are one together."""
    return join_occasions(occasions_in(claim for extract in extracts for claim in extract.claims))


def shared_names(
    extracts: Sequence[Extract],
    aliases: Iterable[tuple[str, str]] = (),
    events: Events | None = None,
    facts: Iterable[Fact] = (),
) -> Mapping[str, str]:
    """The names of the corpus that stand for another one, each with the one it stands for; `aliases` are given ones.

    `events` are those of the corpus, where they are known already. A name of `facts` counts as one of an article that has it
    anywhere: it may tell the whole name where it tells nothing of it. Such a name stands for no longer one.
    """
    keys = [
        {
            key
            for c in extract.claims
            for key in (*((c.subject.key,) if _has_name(c) and not c.subject.occasion else ()), *c.mentions)
        }
        for extract in extracts
    ]
    runs = [extract.runs for extract in extracts]
    known = {key for fact in facts for key in fact.keys if " " in key}.difference(*keys)
    spelled = [pair for extract in extracts for pair in extract.acronyms]
    given = [*spelled, *((fold(alias), fold(name)) for alias, name in aliases)]
    joined = canonical_names(with_known(keys, runs, known), given, runs)
    return {
        **{short: long for short, long in joined.items() if short not in known},
        **keys_of_clusters(events_in(extracts) if events is None else events),
    }


def joined_claims(extracts: Sequence[Extract], names: Mapping[str, str]) -> tuple[Claim, ...]:
    """All claims in order, as the articles tell them together: of a short name by the long one, in their editions."""
    claims = [_renamed(claim, names) for extract in extracts for claim in extract.claims]
    return with_editions(claims, titles_in(extracts))


def _has_name(claim: Claim) -> bool:
    """Whether the subject is a name and no common noun: "the Bridge" may be the Orrin Bridge, "a bridge" is another one."""
    return claim.subject.name != claim.subject.name.lower()


def _renamed(claim: Claim, names: Mapping[str, str]) -> Claim:
    key = names.get(claim.subject.key, claim.subject.key)
    if not _has_name(claim) and key.endswith(f" {claim.subject.key}"):
        key = claim.subject.key
    mentions = frozenset(names.get(name, name) for name in claim.mentions) - {key}
    if key == claim.subject.key and mentions == claim.mentions:
        return claim
    return replace(claim, subject=replace(claim.subject, key=key), mentions=mentions)
