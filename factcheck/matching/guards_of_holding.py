"""Guards that ask whether two names may have held one property one after the other: offices pass on, owners change.

What has one value at a time is compared only where both texts speak of one time, or are news of the same days.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from math import inf

from factcheck.claims.claim import Claim
from factcheck.claims.words.stem import stem
from factcheck.lexicon.exchanges import EXCHANGE
from factcheck.lexicon.places_of_deeds import PLACES_OF_DEEDS
from factcheck.lexicon.properties import (
    AFTER,
    BY_LABEL,
    FLAGS,
    FLEEING,
    HELD_NOW,
    MISHAPS,
    NATIONALITY,
    OF_JOURNEYS,
    PASSED_ON,
    REGIONS,
    SIDE,
    Holds,
)
from factcheck.lexicon.roles import CREW_ROLES, OF_CREWS, OF_DESIGNS, POST, ROLE
from factcheck.matching.answers import Answer, Apart, Doubt
from factcheck.matching.days import SAME_DAY_NEWS, is_near, same_days
from factcheck.values.value import DateSpan

ANSWERS = frozenset(question.label for question in FLAGS)
# Posts of those who drew a thing, which is done once.
DESIGNS = frozenset(ROLE + post for post in OF_DESIGNS)


def holds(claim: Claim) -> Holds:
    """How many values the claim's property may have; a side, and what may change, one at a time."""
    label = next(iter(sorted(claim.measure.concepts)), "")
    if label in BY_LABEL:
        return BY_LABEL[label].holds
    if label == NATIONALITY or label in REGIONS:
        return Holds.SEVERAL
    if label.startswith(ROLE):
        return Holds.ONE if label.split(" ")[-1] in OF_CREWS else Holds.ONE_AT_A_TIME
    return Holds.ONE_AT_A_TIME if label == SIDE or label in ANSWERS else Holds.ONE


def held_then(a: Claim, b: Claim) -> Answer:
    """An office that is no longer held, or not yet, says nothing of who holds it."""
    if holds(a) is not Holds.ONE_AT_A_TIME or _same_succession(a, b):
        return None
    dated = a.scope.time is not None and b.scope.time is not None
    both = a.measure.qualifiers & b.measure.qualifiers & GIVEN_THEN if dated else frozenset[str]()
    if all(claim.measure.qualifiers & FOR_A_TIME for claim in (a, b)):
        both = FOR_A_TIME | GIVEN_THEN
    for claim in (a, b):
        for mark in sorted(claim.measure.qualifiers - both):
            if mark.startswith("office: ") and mark.removeprefix("office: ") not in HELD_NOW:
                return Doubt("office", f"“{claim.text}” is the {mark.removeprefix('office: ')} one")
            if mark == "tense: past":
                return Doubt("office", f"“{claim.text}” is what was")
    return None


# The marks of an office for a time, which is another one than the same without the word.
INTERIM = ("interim", "acting", "temporary")
FOR_A_TIME = frozenset({f"office: {word}" for word in INTERIM})
# On the day that somebody is given an office another has it, too, who leaves it. Two are not given one office, and nobody
# leaves one who has it for a time.
GIVEN_THEN = frozenset({"office: given"})


def held_at_the_fact(claim: Claim, fact: Claim) -> Answer:
    """Where the fact itself tells of what was, a claim on what was speaks of the same; offices pass on.

    Who has left is called by the post that he left, so that "the former CFO" speaks of the days before.
    """
    if POST in claim.measure.concepts:
        return held_then(_without(claim, LEFT), _without(fact, fact.measure.qualifiers))
    done = not DESIGNS.isdisjoint(claim.measure.concepts)
    if done or (not _passes_on(claim) and fact.measure.qualifiers & PAST):
        claim, fact = _without(claim, PAST), _without(fact, PAST)
    if fact.scope.time is not None:
        fact = _without(fact, PAST)  # "Ada Brandt was the mayor", in the days that the fact is about.
    return held_then(claim, fact)


def _without(claim: Claim, marks: frozenset[str]) -> Claim:
    return replace(claim, measure=replace(claim.measure, qualifiers=claim.measure.qualifiers - marks))


def _passes_on(claim: Claim) -> bool:
    """Whether a text may tell of one who held an office long ago: no crew changes on its way, and a tower is drawn once."""
    concepts = claim.measure.concepts
    roles = (
        any(name.startswith(ROLE) for name in concepts - DESIGNS - CREW_ROLES)
        and holds(claim) is not Holds.ONE
    )
    return bool(concepts & PASSED_ON) or roles


# The marks of a post that somebody has left.
LEFT = frozenset({"office: former", "office: ex", "office: was", "office: late", "tense: past"})
# The marks by which a state is told in the past tense.
PAST = frozenset({"office: was", "tense: past"})


def _same_succession(a: Claim, b: Claim) -> bool:
    """Whether both tell who came after the same one."""
    return any(mark.startswith(AFTER) for mark in a.measure.qualifiers & b.measure.qualifiers)


# The longest time, in days, in which an office is taken to have one holder.
ONE_HOLDER = 45


def no_change_within(a: Claim, b: Claim) -> Answer:
    """A year is long enough for two to hold an office one after the other, and to be arrested or to travel twice."""
    longest = _longest(a)
    if longest is None or _is_lasting(a) or _same_succession(a, b) or _one_journey(a, b):
        return None
    for claim in (a, b):
        if claim.scope.time is not None and _days(claim.scope.time) > longest:
            return Doubt("time", f"in {claim.scope.time.text} it may have been one and then the other")
    return None


# What may come again is one where both tell the same few days of it.
AGAIN = {row.label: row.within for row in PLACES_OF_DEEDS if row.within} | dict.fromkeys(OF_JOURNEYS, 1)


def _longest(claim: Claim) -> int | None:
    """In how many days what a claim tells has one value; None where time changes nothing."""
    for label in sorted(claim.measure.concepts):
        if label in AGAIN:
            return AGAIN[label]
    lasts = any(BY_LABEL[c].lasts for c in claim.measure.concepts & BY_LABEL.keys())
    return ONE_HOLDER if lasts or _passes_on(claim) else None


def mishaps(claim: Claim) -> frozenset[str]:
    """What a claim's sentence tells that befalls a thing once, by its words."""
    words = (word.strip(".,;:!?()”“\"'").lower() for word in claim.reading.split())
    return frozenset(word for word in words if word in MISHAPS or stem(word) in MISHAPS)


def _one_journey(a: Claim, b: Claim) -> bool:
    """Whether both tell of one journey: of the same mishap, or of a flight, which nobody takes twice in a month."""
    if not a.measure.concepts & OF_JOURNEYS:
        return False
    if mishaps(a) & mishaps(b):
        return True
    dated = all(claim.scope.time is not None and _days(claim.scope.time) <= ONE_HOLDER for claim in (a, b))
    return dated and all(FLEEING & set(claim.measure.words) for claim in (a, b))


def _days(span: DateSpan) -> float:
    return (span.last - span.first).days if span.first and span.last else inf


def written(claim: Claim) -> date | None:
    """When its article was written: the day it gives, else the last day that it tells of."""
    return claim.published or claim.told_until


def same_moment(a: Claim, b: Claim) -> Answer:
    """What has one value at a time must be stated of one time: by a date, or in the news of the same days."""
    if holds(a) is not Holds.ONE_AT_A_TIME or _same_succession(a, b):
        return None
    left, right = a.scope.time, b.scope.time
    if left is not None and right is not None:
        if not same_days(left, right):
            return Apart("time", f"{left.text} against {right.text}")
        return None
    if left is None and right is None:
        if a.path == b.path or a.measure.concepts & OF_JOURNEYS:
            return None
        if _is_lasting(a):
            far = a.published and b.published and abs((a.published - b.published).days) > MOVES_WITHIN
            return Doubt("time", f"published {a.published} and {b.published}") if far else None
        left_day, right_day = written(a), written(b)
        if left_day and right_day and abs((left_day - right_day).days) <= SAME_DAY_NEWS:
            return None
        return Doubt("time", "nothing says that both speak of the same time")
    return Doubt("time", "only one says when")


# What changes so seldom that two texts without a date may be held against each other.
LASTING = frozenset({"headquarters", "capital", EXCHANGE})
# Articles this many days apart may tell of a move.
MOVES_WITHIN = 365


def _is_lasting(claim: Claim) -> bool:
    return bool(claim.measure.concepts & LASTING)


def at_the_time_of_the_fact(claim: Claim, fact: Claim) -> Answer:
    """A fact with a time speaks of that time; one without holds whenever the article was written."""
    if holds(claim) is not Holds.ONE_AT_A_TIME:
        return None
    told, when = claim.scope.time, fact.scope.time
    if when is None:
        if told is not None and SIDE not in claim.measure.concepts and not _is_lasting(claim):
            return Doubt("time", f"the claim speaks of {told.text}, the fact of no time")
        return None
    if told is not None:
        return None if same_days(told, when) else Apart("time", f"{told.text} against {when.text}")
    if _is_lasting(claim):
        return None
    day = written(claim)
    if day is None:
        return Doubt("time", f"nothing says that the claim speaks of {when.text}")
    verb = "published" if claim.published else "tells of days until"
    return None if is_near(day, when) else Doubt("time", f"{verb} {day}")


def changes_within(a: Claim, b: Claim) -> Answer:
    """One document that names two holders of an office may tell of the one and then of the other."""
    dated = (a.scope.time is not None and b.scope.time is not None) or _same_succession(a, b)
    if a.path == b.path and holds(a) is Holds.ONE_AT_A_TIME and not dated and not _is_lasting(a):
        return Doubt("time", "one article may tell of one and then of the other")
    return None
