"""Guards that ask whether two figures are of the same whole: all of it or a part, what there was so far, or in a whole life.

A count of some of them ("two of its 84 cables") says nothing against the count of all, a toll that "has risen to nine" nothing
against a later one, and what somebody did in a career nothing against what was done in a year. Each is read from the words
beside the figure, and only where the other text has none of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.claim import Claim
from factcheck.claims.measure.deeds import DEED
from factcheck.claims.measure.harm import BEFELL
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.those_counted import THEY
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.measures import OF_PEOPLE, VERBS
from factcheck.lexicon.stages import GROWING, IN_ALL, STILL_OPEN
from factcheck.matching.answers import Answer, Doubt, Guard
from factcheck.matching.guards_of_levels import same_base_level, same_end_of_thing
from factcheck.matching.people import is_of_people
from factcheck.values.value import Quantity

# Behind a number: the others of which it counts some, with their own number.
OF_SO_MANY = re.compile(
    rf"""
    \s+ (?: [\w-]+ \s+ ){{0,2}} of \s+ (?: its | their | his | her | the | these | those | our | my | all ) \s+
    (?: [\w-]+ \s+ )? (?: \d | (?: {" | ".join(sorted(NUMBER_WORDS))} ) \b )
    """,
    re.VERBOSE,
)
# Behind a number: those who were counted before.
OF_THEM = re.compile(
    rf"\s+of\s+(?:{'|'.join(sorted(THEY))})\b(?!\s+(?:[\w-]+s|crew|children|women|men|people|who|that|whose|with|[a-z]+ed)\b)"
)
# Behind a number: what of theirs it counts some of ("61 of its beds"); what befell them befell no others.
OF_ITS = re.compile(r"\s+of\s+(?:its|their|his|her|our|[A-Z][\w-]*['’]s)\s+[a-z]")
# At the beginning of a sentence: what the figure behind it is a part of ("Of the term, two years were suspended").
OF_THE = re.compile(r"^Of (?:the|its|his|her|their|this|that|these|those|all)\b[^;.]*?,")
# So many who come first in a row of all: "its 50 largest creditors", "the top ten donors".
FIRST_OF_ALL = re.compile(
    rf"""
    \b (?: its | their | his | her | the | our ) \s+ (?: top \s+ | (?= [\w-]+ \s+ (?: largest | biggest | richest | poorest | smallest | oldest | busiest ) \b ) )
    (?P<many> \d+ | {" | ".join(sorted(NUMBER_WORDS))} ) \s+ (?: \w+ \s+ )? [a-z]+s \b
    """,
    re.VERBOSE,
)
# Before and behind a number of "them": it is all there are, and no part: "there are 54 of them", "900 of them in all".
THERE_ARE = re.compile(
    r"\b[Tt]here (?:are|were|will be|have been|had been)(?: now| still)? (?:[\w-]+ ){0,2}$"
)
IN_TOTAL = re.compile(r"\s+of\s+(?:them|these|those)\s+(?:in all|all told|altogether|in total)\b")
# Kinds of figures of which a part is no figure of the whole.
IN_PARTS = frozenset({"duration", "money"})
# Behind what a number counts: a second sort of things without a number of its own, which ends its phrase.
AND_OTHERS = re.compile(
    r"\s+(?:and|or|&)\s+(?:[a-z-]+\s+){0,2}?(?P<noun>[a-z]{3,}s|crew|staff|people|children|women|men|cattle|fish)"
    r"(?=\s*[,.;:)!?]|\s*$|\s+(?:in|of|on|at|from|with|to|by|for|across|over|under|who|that|which|were|are|was|had|have|will)\b)"
)
# Before a number: a count that grows to it.
GROWN = re.compile(rf"\b(?:{'|'.join(GROWING)}) (?:to|by) (?:\w+ ){{0,2}}$")


def same_whole(a: Claim, b: Claim) -> Answer:
    """A count of some of so many is no count of all of them; what befell some of them befell no others."""
    if _is_part(a, OF_SO_MANY) is not _is_part(b, OF_SO_MANY):
        return Doubt("whole", "one counts some of those that the other counts")
    if _is_of_the_first(a) is not _is_of_the_first(b):
        return Doubt("whole", "one is of the largest of those that the other may be all of")
    shared = a.measure.concepts & b.measure.concepts
    if any(map(_tells_what_befell, shared)):
        return None
    of_them = [_is_part(claim, OF_THEM) and not _is_all(claim) for claim in (a, b)]
    if of_them[0] is not of_them[1] and not _do_the_same(a, b):
        return Doubt("whole", "one counts some of those that were counted before")
    if kind_of(a.value) == "percent":
        return None  # A share is one of something.
    of_its = [_is_part(claim, OF_ITS) or _opens_with_whole(claim) for claim in (a, b)]
    if of_its[0] is not of_its[1]:
        return Doubt("whole", "one is a part of what the other may be all of")
    return None


def same_sorts(a: Claim, b: Claim) -> Answer:
    """A count of two sorts of things together is no count of the one, unless it is the lower: "450 hotels and restaurants"."""
    if any(kind_of(claim.value) != "count" or _counts_people(claim) for claim in (a, b)):
        return None  # "Passengers and crew" are people, and so may the other count them.
    counted = [_sorts_beside(claim) for claim in (a, b)]
    if bool(counted[0]) is bool(counted[1]):
        return None
    of_two, of_one = (a, b) if counted[0] else (b, a)
    if (counted[0] or counted[1]) in of_one.reading.lower() or _size(of_two) < _size(of_one):
        return None  # The other counts them too, or all together are fewer than the one.
    return Doubt("whole", "one counts another sort of things with them")


def _counts_people(claim: Claim) -> bool:
    of_people = isinstance(claim.value, Quantity) and is_of_people(claim.value.unit)
    return of_people or not claim.measure.concepts.isdisjoint(OF_PEOPLE)


def _sorts_beside(claim: Claim) -> str:
    """The noun of what is counted together with what a number counts, in lower case, "" for none."""
    found = _behind_number(claim, AND_OTHERS)
    if found is None or stem(found["noun"]) in VERB_STEMS:
        return ""
    return found["noun"].lower()


def _is_of_the_first(claim: Claim) -> bool:
    """Whether a figure is that of so many who come first among the rest: "owes its 50 largest creditors $1.9 billion"."""
    return any(found["many"] not in claim.value.text for found in FIRST_OF_ALL.finditer(claim.reading))


def _opens_with_whole(claim: Claim) -> bool:
    """Whether a sentence opens with the whole of which its figure is a part: "Of the term, two years were suspended".

    "Of those aboard, 37 died" is all who did, so nobody is counted here.
    """
    if kind_of(claim.value) not in IN_PARTS:
        return False
    opening = OF_THE.match(claim.reading)
    return opening is not None and claim.value.text not in opening.group()


def _do_the_same(a: Claim, b: Claim) -> bool:
    """Whether a verb that both have tells what those counted did: "86 of them got away", "85 people got off"."""
    return not VERB_STEMS.isdisjoint(set(a.measure.words) & set(b.measure.words))


def _tells_what_befell(concept: str) -> bool:
    return concept in VERBS.keys() | OF_PEOPLE or concept.startswith((DEED, BEFELL))


def _is_part(claim: Claim, of_whole: re.Pattern[str]) -> bool:
    """Whether a number counts some of so many, "two of its 84 cables", or of those before: "two of them"."""
    return isinstance(claim.value, Quantity) and _behind_number(claim, of_whole) is not None


def _behind_number(claim: Claim, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """What `pattern` finds right behind the number of a claim; the place of the number is looked for only where it can find anything."""
    if pattern.search(claim.reading) is None:
        return None
    at = re.search(rf"\b{re.escape(claim.value.text)}\b", claim.reading)
    return pattern.match(claim.reading, at.end()) if at is not None else None


def _is_all(claim: Claim) -> bool:
    """Whether a number of "them" is that of all: "there are 54 of them", "900 of them in all"."""
    before, _, behind = claim.reading.partition(claim.value.text)
    return THERE_ARE.search(before) is not None or IN_TOTAL.match(behind) is not None


def same_stage(a: Claim, b: Claim) -> Answer:
    """A count that was not done when it was told says nothing against a higher one."""
    if kind_of(a.value) != "count" or kind_of(b.value) != "count":
        return None
    fewer, more = sorted((a, b), key=_size)
    if _size(fewer) < _size(more) and _is_open(fewer) and not _is_open(more):
        return Doubt("stage", "one tells how many there were so far")
    return None


def _size(claim: Claim) -> float:
    value = claim.value
    return value.interval.low or 0.0 if isinstance(value, Quantity) else 0.0


def _is_open(claim: Claim) -> bool:
    before = claim.reading.partition(claim.value.text)[0]
    return _has(claim.reading, STILL_OPEN) or GROWN.search(before) is not None


def same_span(a: Claim, b: Claim) -> Answer:
    """What was done in a whole life is no figure of a year or a day."""
    for whole, other in ((a, b), (b, a)):
        if _has(whole.reading, IN_ALL) and other.scope.time is not None and not _has(other.reading, IN_ALL):
            return Doubt("span", "one is of a whole life, the other of a time")
    return None


def _has(text: str, phrases: Sequence[str]) -> bool:
    lower = text.lower()
    return any(phrase in lower for phrase in phrases)


# What tells a part, a stage, a span or an end from the whole, for two claims as for a claim and a fact.
WHOLE_GUARDS: tuple[Guard, ...] = (
    same_whole,
    same_sorts,
    same_stage,
    same_span,
    same_base_level,
    same_end_of_thing,
)
