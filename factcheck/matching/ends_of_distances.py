"""Between which ends a distance is measured: two that count from two places are no two figures of one thing.

"6.3 billion miles from the sun" says nothing of how near a probe passed a planet, nor of how far it is from the earth. The end is
what stands behind the length with "from", "off" or "above", behind "of" where "within" or a point of the compass tells that it is a
distance; "away" alone is from where they are who tell. A fact that names the other end is told of that one only.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import LENGTHS, sort_of
from factcheck.facts.fact import Fact
from factcheck.matching.answers import Answer, Doubt
from factcheck.matching.fact_dates import words_of_fact
from factcheck.matching.fact_telling import stems_in, value_in
from factcheck.matching.plain_words import FUNCTION_STEMS, LIGHT

DISTANCE = "distance"
COMPASS = r"(?:due )?(?:north|south|east|west)(?:[- ]?(?:north|south|east|west))?(?:ern)?"
# Behind a length, and the figure in other units: whence it counts. Ways ("from Leeds to York") have two ends of their own.
BEHIND = re.compile(
    rf"""
    [\s)]* (?: \([^)]*\) \s* )?
    (?: (?P<here> away | out | distant ) \b \s* )?
    (?:
        (?: from | off | above | (?:to \s the \s)? {COMPASS} \s of | (?P<of> of ) ) \s+
        (?P<end> (?! where | which | when )  [^,.;:()—–]+ )
    )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
WAY = re.compile(r"\b(?:to|through|until|down)\b", re.IGNORECASE)
# In front of a length: what makes a distance of "3,000 km of".
WITHIN = re.compile(r"\bwithin (?:about |some |roughly |just |only |a mere )*(?:[^,;()]*\()?$", re.IGNORECASE)
FAR = re.compile(
    r"\b(?:at|from) a (?:[\w-]+ )?distance of (?:about |some |roughly |just |only )*(?:[^,;()]*\()?$",
    re.IGNORECASE,
)
# A name within a sentence.
NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]+")
# A length in figures.
A_LENGTH = re.compile(r"\d[\d.,]*[ -][a-z]+")
# Where they are who tell.
HERE = frozenset(stems_in("earth home here us me you"))
# What ends a phrase that tells an end, and what in it tells no place.
OVER = re.compile(
    r"\b(?:and|but|while|when|as|in|on|at|by|with|after|before|during|for|is|are|was|were|has|had)\b"
)
# What opens a clause that tells which place is meant: "from the spot where the mill stood".
RELATIVE = re.compile(r"\b(?:where|which|that|who)\b")
IDLE = LIGHT | FUNCTION_STEMS


@lru_cache(maxsize=4096)
def _end(reading: str, value: str) -> frozenset[str] | None:
    """The stems of the end from which a length counts, those of here for "away" alone; None where it tells no distance."""
    before, found, behind = reading.partition(value)
    told = BEHIND.match(behind) if found else None
    if told is None:
        return None
    phrase = told["end"] or ""
    if told["of"] and not WITHIN.search(before):
        phrase = ""
    if WAY.search(phrase):
        return None
    place, *clause = RELATIVE.split(phrase, maxsplit=1)
    stems = stems_in(OVER.split(place)[0]) - (FUNCTION_STEMS if clause else IDLE)
    if stems:
        return stems
    return HERE if told["here"] else None


def same_end(a: Claim, b: Claim) -> Answer:
    """Two distances that each count from an end of its own are of two things: "from the sun", "away"."""
    if sort_of(a.value) != LENGTHS:
        return None
    ours, theirs = (_end(claim.reading, claim.value.text) for claim in (a, b))
    if not ours or not theirs or not ours.isdisjoint(theirs):
        return None
    if not (ours - HERE).isdisjoint(stems_in(b.reading)) or not (theirs - HERE).isdisjoint(
        stems_in(a.reading)
    ):
        return None  # One sentence names both: which is meant may have been misread.
    return Doubt("end", "each tells how far it is from another place")


def is_to_another_end(claim: Claim, fact: Fact) -> bool:
    """Whether a fact tells how far its subject is from something that neither the claim's sentence nor what it goes on from names."""
    if sort_of(claim.value) != LENGTHS or sort_of(fact.value) != LENGTHS:
        return False
    told = stems_in(claim.reading) | stems_in(claim.above)
    end, ours = _end(fact.claim, value_in(fact)), _end(claim.reading, claim.value.text)
    own = stems_in(" ".join(fact.names))
    before = stems_in(fact.claim.partition(value_in(fact))[0]) if _is_distance(fact) else frozenset[str]()
    ends = [name for name in map(stems_in, _names_in(fact)) if not name <= own]
    named = [name for name in ends if name <= before or name <= (end or frozenset())]
    if named:
        if not any(name <= told for name in named):
            return not (ours == HERE and any(name <= HERE for name in named))
        of_another = ours is not None and ours.isdisjoint(HERE.union(*named))
        return of_another and _is_end_of_another(claim, frozenset().union(*named))
    if not end or not ours or ours == HERE or end == HERE:
        return False
    return end.isdisjoint(told) and ours.isdisjoint(words_of_fact(fact))


def _is_end_of_another(claim: Claim, end: frozenset[str]) -> bool:
    """Whether another length of the claim's sentence counts from an end: "37 miles north of Corran and 140 miles south of Leeds"."""
    lengths = {found[0] for found in A_LENGTH.finditer(claim.reading)} - {claim.value.text}
    return any(not end.isdisjoint(_end(claim.reading, length) or ()) for length in lengths)


def _names_in(fact: Fact) -> list[str]:
    """The names that a fact has besides its subject."""
    return sorted({*fact.statement.mentions, *NAME.findall(fact.claim)})


def _is_distance(fact: Fact) -> bool:
    """Whether a fact says that its length is a distance: "at a distance of 8 km", "within 8 km of"."""
    before = fact.claim.partition(value_in(fact))[0]
    return DISTANCE in fact.concepts or bool(WITHIN.search(before) or FAR.search(before))
