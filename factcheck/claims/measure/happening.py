"""When an event came about, how many it killed, and what befell others, in whatever words that is told.

"A quake hit Carvania on 3 May", "the quake took place on 3 May" and "the quake of 3 May" give the same day of the same
thing, where the subject is the event itself. Beginning and ending are days of their own: a flood may last a month. Lives
that something cost, claimed or took are deaths; lives that were saved or changed are none.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Measure, Subject
from factcheck.claims.reading.parsed import SMALL_WORDS
from factcheck.claims.reading.site import Site, before_hedges
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import TokenKind
from factcheck.claims.words.vocabulary import find_verbs
from factcheck.lexicon.grammar import AUXILIARIES
from factcheck.lexicon.harm import BEFALLEN, BEFALLEN_TOO
from factcheck.values.units import head_noun
from factcheck.values.value import Moment, Quantity, Value

# The class of events that only says that something happened, and those whose date is that of the event itself.
COMES_ABOUT = "happen"
COMINGS_ABOUT = frozenset({"happen", "hit", "explode", "crash", "collide", "close"})


def of_event(measure: Measure, subject: Subject, value: Value, *, within: bool) -> Measure:
    """The measure of a date of an event: that it came about. `within` says that the date stands in the event's own phrase."""
    if subject.occasion is None or not isinstance(value, Moment):
        return measure
    comes = measure.concepts & COMINGS_ABOUT
    if not comes and not within:
        return measure
    return replace(measure, label="date", concepts=comes | {COMES_ABOUT})


# By these verbs lives are lost.
TAKING = frozenset(stem(verb) for verb in "cost claim take lose".split())
LIFE, INJURY, PERSON = "life", "injury", "person"
DEATHS, INJURED = frozenset({"deaths"}), frozenset({"injure"})
KILL, DIE = stem("kill"), "die"
# How many words behind "ten of them" they die.
DYING_REACH = 4
# Whoever they are that a number is part of: "ten of them were killed".
OF_WHOM = frozenset("them whom those these".split())


def harmed(site: Site, value: Value) -> frozenset[str]:
    """The measure of a count of lives that something took ("the quake cost 1,200 lives", "killed 12", "ten of whom died"); of injuries too."""
    if isinstance(value, Quantity) and site.kind == "bare" and not isinstance(value.number, tuple):
        return DEATHS if _are_killed(site) else frozenset()
    if not isinstance(value, Quantity) or site.kind != "count" or head_noun(value.unit) not in (LIFE, INJURY):
        return frozenset()
    if head_noun(value.unit) == INJURY:
        return INJURED
    told = site.tokens[site.segment.first : site.segment.last]
    return DEATHS if any(token.stem in TAKING for token in told) else frozenset()


def _are_killed(site: Site) -> bool:
    """Whether a number without a noun counts the dead: "killing 12", "ten of them were killed"; not "died at 62"."""
    tokens, position = site.tokens, site.position
    before = before_hedges(tokens, position, site.segment.first)
    if before < position and tokens[before].stem == KILL:
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        return following is None or following.kind is not TokenKind.WORD or following.lower in SMALL_WORDS
    behind = [token.lower for token in tokens[position + 1 : position + 3]]
    partial = len(behind) > 1 and behind[0] == "of" and behind[1] in OF_WHOM
    reach = min(position + 3 + DYING_REACH, len(tokens))
    return partial and any(hit.name == DIE for hit in find_verbs(tokens, position + 3, reach, "count"))


# What the name of such a measure opens with.
BEFELL = "people "
# Between those who are counted and what befell them: "300,000 were left homeless", "12 are still missing".
LEAVING = AUXILIARIES | frozenset("left made rendered reported listed still now".split())


def befallen(site: Site, value: Value) -> frozenset[str]:
    """What befell so many, by its own word right behind them where that is no class: "12 dead and 40 missing".

    The verb before is of others then. What happens to things as well is asked of people alone.
    """
    tokens, at = site.tokens, site.position + 1
    if not isinstance(value, Quantity) or head_noun(value.unit) != PERSON:
        return frozenset()
    while at < len(tokens) and tokens[at].lower in LEAVING:
        at += 1
    if at == len(tokens) or tokens[at].lower not in BEFALLEN | BEFALLEN_TOO:
        return frozenset()
    return (
        frozenset()
        if find_verbs(tokens, at, at + 1, site.kind)
        else frozenset({f"{BEFELL}{tokens[at].stem}"})
    )
