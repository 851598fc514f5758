"""How long something went on: "blocked the road for six days", "the six-day blockage", "a 96-hour supply of oxygen".

A duration measures the time of the doing that governs it: the verb before "for", the noun of action that it stands
before, what a sentence is passed for, what a supply is of. Verb and noun meet in one stem or in one class of events.
A duration behind "has" or "have been" is as long as it was on the day of writing, and a measure of its own.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.claims.measure.deeds import LIGHT_VERBS, class_of_participle
from factcheck.claims.reading.site import PASSED_OVER, Site, before_hedges, phrase_end
from factcheck.claims.words.segments import find_verb, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import find_verbs
from factcheck.lexicon.events import (
    ACTION_ENDINGS,
    ACTIONS,
    NO_ACTIONS,
    PRISONS,
    SENTENCING,
    SUPPLIES,
    SUPPLY_NOUNS,
)
from factcheck.lexicon.grammar import AUXILIARIES

TIME_OF = "time of "
SO_FAR = "time so far of "
INTERVAL = "interval"
# What follows a time that had passed, behind "at".
PASSED = frozenset({"of", "into"})
# The stems of nouns of keeping something for use.
KEEPING = frozenset(stem(word) for word in SUPPLY_NOUNS)
# The stem that must be left of a noun of action without its ending.
SHORTEST = 4


def lasting_concept(site: Site) -> set[str]:
    """What a duration is the time of, or nothing."""
    if site.kind != "duration" or site.position >= site.segment.last:
        return set()
    if _is_passed_by_then(site):
        return {INTERVAL}
    told = _before_noun(site) or _of_supply(site) or _in_prison(site) or _into(site) or _for(site)
    return {told} if told else set()


def _is_passed_by_then(site: Site) -> bool:
    """Whether so much had passed when something happened: "at 47 hours of flight". "At 121 minutes it is a long film" is all of it."""
    before = [token.lower for token in site.tokens[max(0, site.position - 2) : site.position]]
    behind = site.tokens[site.position + 1 : site.position + 2]
    if not behind or behind[0].lower not in PASSED or "at" not in before:
        return False
    return before[-1] == "at" or before[-1] in PASSED_OVER


@lru_cache(maxsize=4096)
def action_stem(word: str) -> str:
    """What a verb and its noun of action have in common: "blocked", "blockage"; "detained", "detention"."""
    plain = ACTIONS.get(word) or word
    base = stem(plain)
    for ending in ACTION_ENDINGS:
        if base.endswith(ending) and len(base) - len(ending) >= SHORTEST:
            return base[: -len(ending)]
    return base


def _before_noun(site: Site) -> str:
    """ "The six-day blockage", "a 25-year prison sentence": the noun that the duration stands before."""
    tokens, first = site.tokens, site.position + 1
    words = tokens[site.position].text.lower()
    if "-" not in words or words.endswith("old"):
        return ""
    end = phrase_end(tokens, first, site.last)
    verb = find_verb(tokens, first + 1, end)
    end = verb if verb is not None else end
    if end == first or tokens[end - 1].kind is not TokenKind.WORD:
        return ""
    head = tokens[end - 1]
    if head.stem in KEEPING:
        thing = _noun_behind_of(site, end) or (tokens[end - 2].stem if end - 2 >= first else "")
        return f"{TIME_OF}{thing} supply" if thing in SUPPLIES else ""
    if head.named or head.stem in NO_ACTIONS:
        return ""
    return TIME_OF + _named(head, tokens[end - 2] if end - 2 >= first else None)


def _named(head: Token, before: Token | None) -> str:
    """The class of events that a noun of action states, else its stem."""
    if head.stem in SENTENCING or (before is not None and before.lower in PRISONS):
        return "sentence"
    hits = find_verbs((head._replace(text=head.lower),), 0, 1, "date")
    return hits[0].name if hits else action_stem(head.lower)


def _noun_behind_of(site: Site, position: int) -> str:
    tokens = site.tokens
    if position + 1 < len(tokens) and tokens[position].lower == "of":
        end = phrase_end(tokens, position + 1, site.last)
        return tokens[end - 1].stem if end > position + 1 else ""
    return ""


def _of_supply(site: Site) -> str:
    """ "96 hours of oxygen", "oxygen for 96 hours", "enough food to last 40 days"."""
    behind = _noun_behind_of(site, site.position + 1)
    if behind in SUPPLIES:
        return f"{TIME_OF}{behind} supply"
    tokens, at = site.tokens, _lead(site)
    if at > site.first and tokens[at].lower == "for" and tokens[at - 1].stem in SUPPLIES:
        return f"{TIME_OF}{tokens[at - 1].stem} supply"
    return ""


def _in_prison(site: Site) -> str:
    """ "Sentenced to 25 years", "25 years in prison"."""
    tokens, at = site.tokens, _lead(site)
    stems = {token.stem for token in tokens[site.segment.first : site.position]}
    if not stems & SENTENCING:
        return ""
    passed = at >= site.first and tokens[at].lower in ("to", "for")
    behind = {token.lower for token in tokens[site.position + 1 : site.position + 4]}
    return f"{TIME_OF}sentence" if passed or behind & PRISONS else ""


def _into(site: Site) -> str:
    """ "An hour and 45 minutes into the dive"."""
    tokens, at = site.tokens, site.position + 1
    if at + 1 >= site.last or tokens[at].lower != "into":
        return ""
    end = phrase_end(tokens, at + 1, site.last)
    return f"time into {action_stem(tokens[end - 1].lower)}" if end > at + 1 else ""


def _for(site: Site) -> str:
    """ "Blocked the canal for six days", "was stuck for six days"; "has been stuck for" is the time so far."""
    tokens, at = site.tokens, _lead(site)
    if at <= site.segment.first or tokens[at].lower != "for":
        return ""
    lead = {token.lower for token in tokens[site.segment.first : at]}
    opening = SO_FAR if lead & {"has", "have", "'ve"} else TIME_OF
    events = find_verbs(tokens, site.segment.first, at, "date")
    verbs = verbs_before(tokens, site.segment.first, at)
    if events and (not verbs or events[-1].position >= verbs[0] - 1):
        return opening + events[-1].name
    verb = tokens[verbs[0]] if verbs else None
    if verb is None or verb.lower in AUXILIARIES or verb.stem in LIGHT_VERBS:
        return ""
    return opening + (class_of_participle(verb, "date") or action_stem(verb.lower))


def _lead(site: Site) -> int:
    """The token before the value and its hedges."""
    return before_hedges(site.tokens, site.position, site.first)
