"""Guards that ask whether two figures measure the same stretch of one thing.

How far something got from a place is not how far it went in all ("500 miles from Leeds", "covered 2,000 miles"), and the
beginning of a thing is not that of one of its doings ("began in 2010", "began selling boats in 2021"). Each is read from
the words beside the figure, and only where one text has them and the other tells of the whole.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.kinds import LENGTHS, sort_of
from factcheck.claims.words.stem import stem
from factcheck.matching.answers import Answer, Doubt
from factcheck.matching.fact_telling import part_of
from factcheck.matching.own_nouns import KINDS
from factcheck.matching.senses import plain_sense
from factcheck.values.value import Moment

# Behind a length: how far away from a place. "From Leeds to York" is a whole way.
AWAY = re.compile(
    r"""
    [\s),]* (?: \([^)]*\) \s* )?
    (?: away \s | off \s )? \s* from \b
    (?! [^,.;:()]* \b (?:to|through|until) \b )
    """,
    re.VERBOSE,
)
# Words of one who goes a way, whose length is told.
GOING = frozenset(
    stem(word)
    for word in "travel cover journey trip voyage sail fly drive ride walk march trek route course odometer clock".split()
)
# What work was begun on: "work on the main terminal began".
WORK_ON = re.compile(
    r"\b(?:[Ww]ork|[Ww]orks|[Cc]onstruction|[Bb]uilding) (?:on|of) (?:the|its|a|an) (?P<part>[a-z][a-z -]*?) (?=beg[aiu]n|start|got|was|were|is|commence)"
)
# What is built first: the day on which that began is the one on which all of it did.
BUILT_FIRST = frozenset("foundation foundations site ground groundwork groundworks".split())
# What begins or ends is a doing of the subject: "began trading", "stopped to sell".
OF_DOING = re.compile(
    r"\b (?: beg[aiu]n | begins | start(?:s|ed)? | stop(?:s|ped)? | ceased? | ended ) \s+ (?: to \s+ )? (?P<doing> [a-z]+ing | (?<=to\s) [a-z]+ ) \b",
    re.VERBOSE,
)
WORD = re.compile(r"[^\W\d_]+")
# After how many of something a figure holds.
AFTER_SO_MANY = re.compile(
    rf"\b(?:after|following|with|from)(?: only| just| at least| the)? (?P<number>\d+|an?|{'|'.join(sorted(NUMBER_WORDS))}) (?P<noun>[a-z]{{3,}})\b",
    re.IGNORECASE,
)
BOUNDS = frozenset({"begin", "end"})


def same_extent(a: Claim, b: Claim) -> Answer:
    """How far away something was says nothing of how far it went in all."""
    if sort_of(a.value) != LENGTHS:
        return None
    away = [_is_away(claim) for claim in (a, b)]
    if away[0] is away[1]:
        return None
    whole = b if away[0] else a
    if GOING.isdisjoint(whole.measure.words):
        return None
    return Doubt("extent", "one is how far away from a place, the other a way in all")


def _is_away(claim: Claim) -> bool:
    at = claim.reading.find(claim.text)
    return at >= 0 and AWAY.match(claim.reading, at + len(claim.text)) is not None


def same_beginning(a: Claim, b: Claim) -> Answer:
    """The day on which a thing began is not the day on which it began to do something."""
    shared = a.measure.concepts & b.measure.concepts
    if not isinstance(a.value, Moment) or not shared or not shared <= BOUNDS:
        return None
    for claim, other in ((a, b), (b, a)):
        told = OF_DOING.search(part_of(claim))
        if told is not None and stem(told["doing"]) not in _said(other):
            return Doubt("doing", f"only one says that {told['doing']} began or ended")
        part = WORK_ON.search(claim.reading)
        if part is not None and _is_a_part(part["part"], other):
            return Doubt("part", f"only one says that it was the work on the {part['part']}")
    return None


def _is_a_part(phrase: str, other: Claim) -> bool:
    """Whether a phrase is for a part that the other sentence does not speak of: "the main terminal", not "the new bridge"."""
    noun = phrase.rpartition(" ")[2]
    return noun not in KINDS | BUILT_FIRST and stem(noun) not in _said(other)


def _said(claim: Claim) -> frozenset[str]:
    return frozenset(stem(word.lower()) for word in WORD.findall(claim.reading))


def same_number_beside(a: Claim, b: Claim) -> Answer:
    """Two figures that each hold after another number of the same things: "effective after two doses", "after one dose"."""
    if isinstance(a.value, Moment) or isinstance(b.value, Moment):
        return None
    ours, theirs = (_numbers_beside(claim) for claim in (a, b))
    noun = next(
        (noun for noun in sorted(ours.keys() & theirs.keys()) if ours[noun].isdisjoint(theirs[noun])), ""
    )
    return Doubt("condition", f"each holds after another number of {noun}") if noun else None


def _numbers_beside(claim: Claim) -> dict[str, frozenset[str]]:
    """The numbers behind which something holds by a claim's sentence, by the noun that they count."""
    found: dict[str, frozenset[str]] = {}
    for told in AFTER_SO_MANY.finditer(claim.reading.replace(claim.value.text, " ")):
        noun = stem(told["noun"].lower())
        found[noun] = found.get(noun, frozenset()) | {told["number"].lower()}
    return found


def same_interval(a: Claim, b: Claim) -> Answer:
    """Two intervals are one only where both tell from what to what: "27 minutes after liftoff", "a year after the fire"."""
    if "interval" not in a.measure.concepts & b.measure.concepts:
        return None
    ours, theirs = ({plain_sense(word) for word in claim.measure.words} for claim in (a, b))
    if ours & theirs:
        return None
    return Doubt("interval", "each may count from an event of its own")
