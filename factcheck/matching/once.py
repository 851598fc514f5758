"""Whether something comes once to a subject, so that two dates or two sizes of it cannot both be right.

Some things happen once to anything ("was founded"). An event is one occasion by itself, and has one size and one
length, whenever it is told. A mission with a number ("Corran 4") sets out once, in whatever words that is told; a ship
is launched in one year and sets out in many.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.measure.posts import POST
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon import events
from factcheck.lexicon.occurrence import EVENT_NOUNS, ONCE, SELDOM, UNDERTAKINGS
from factcheck.lexicon.one_occasion import OTHER_WORLDS
from factcheck.values.value import DateSpan

# Verbs of habit, by their stems.
HABITUAL = frozenset(stem(word) for word in events.HABITUAL)
ONCE_PASSIVES = frozenset(stem(word) for word in events.ONCE_PASSIVES)
WORD = re.compile(r"[a-z]+")
# A name with a number of its own: "Corran 4", "Lyra-2", "Corran IV".
NUMBERED = re.compile(r"(?: [^\W\d_]{2,} ) [ -] (?: \d{1,2} | [IVX]{1,4} ) $", re.VERBOSE)
# What a mission does once, and the words by which the last of several landings is known.
SETTING_OUT = frozenset({"depart", "release"})
COMING_DOWN = frozenset(stem(word) for word in events.COMING_DOWN)
# Within so many years nobody leaves a post and comes back to it.
STINTS_APART = 5
# Kinds of figures that an event has for good; the dead are counted for years.
OF_ONE_SIZE = frozenset({"physical", "duration", "bare"})
SIZES = frozenset({"magnitude"})


def happens_once(concepts: frozenset[str]) -> bool:
    """Whether a measure is something that happens to its subject once."""
    return bool(concepts & ONCE) or not ONCE_PASSIVES.isdisjoint(_done(concepts))


def happens_seldom(concepts: frozenset[str]) -> bool:
    """Whether a measure is something that does not happen to its subject twice within some weeks."""
    return bool(concepts & (SELDOM | events.ONCE_IN_WEEKS)) or any(
        name not in HABITUAL for name in _done(concepts)
    )


def _done(concepts: frozenset[str]) -> list[str]:
    """The verbs of no class of which a measure is the passive."""
    return [name.removeprefix("was ") for name in concepts if name.startswith("was ")]


def is_event(claim: Claim) -> bool:
    """Whether the subject is an event, and so one occasion: "the Ebrin fire", "the Battle of Lorne"."""
    return not EVENT_NOUNS.isdisjoint(claim.subject.key.split(" "))


def is_settled_event(claim: Claim) -> bool:
    """Whether a figure is the size or the length of an event, which no later day changes."""
    sized = kind_of(claim.value) in OF_ONE_SIZE or bool(claim.measure.concepts & SIZES)
    return is_event(claim) and sized


def is_mission(claim: Claim) -> bool:
    """Whether the subject is one of a numbered series, or a mission by its noun."""
    name = claim.subject.name
    return NUMBERED.search(name) is not None or not events.MISSIONS.isdisjoint(name.lower().split())


def is_undertaking(claim: Claim) -> bool:
    """Whether the subject is something that is done once from its beginning to its end: "the Lorne Project"."""
    return claim.subject.key.rpartition(" ")[2] in UNDERTAKINGS


def sets_out(a: Claim, b: Claim) -> bool:
    """Whether both date the day on which a mission set out from home: "was launched", "left the Earth"."""
    concepts = [claim.measure.concepts & SETTING_OUT for claim in (a, b)]
    if not all(concepts) or not (is_mission(a) and is_mission(b)):
        return False
    others = [claim.mentions - events.HOME for claim in (a, b)]
    return concepts[0] == concepts[1] or not all(others) or not others[0].isdisjoint(others[1])


def takes_post(a: Claim, b: Claim) -> bool:
    """Whether both date when the subject took one post: not one of the same name in another body, nor once more years later."""
    if not any(concept.startswith(POST) for concept in a.measure.concepts & b.measure.concepts):
        return False
    firsts = [value.first for value in (a.value, b.value) if isinstance(value, DateSpan) and value.first]
    near = len(firsts) > 1 and abs(firsts[0].year - firsts[1].year) <= STINTS_APART
    return near and (not a.mentions or not b.mentions or not a.mentions.isdisjoint(b.mentions))


def comes_down(a: Claim, b: Claim) -> bool:
    """Whether both date the splashdown of a mission, which may land elsewhere before, or when a craft landed on one other world."""
    worlds = [OTHER_WORLDS.intersection(WORD.findall(claim.reading.lower())) for claim in (a, b)]
    if "land" in a.measure.concepts & b.measure.concepts and worlds[0] and worlds[0] == worlds[1]:
        return True
    told = (COMING_DOWN.intersection(claim.measure.words) for claim in (a, b))
    return "land" in a.measure.concepts & b.measure.concepts and is_mission(a) and is_mission(b) and all(told)
