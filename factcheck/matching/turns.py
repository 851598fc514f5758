"""The beginning and the end of a state as dates of their own: "has been chief executive since 2004", "a member from May to June".

A span tells two dates, "since" and "until" one. Each is held against what is known of the beginning or of the end, and the two
never against each other. A fact is of a beginning or an end where the verb that its date closes is ("became", "left").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from enum import Enum
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import FUNCTION_WORDS
from factcheck.lexicon.turns import (
    BETWEEN_DATES,
    COMING,
    ENDING,
    ENTERING,
    INTO,
    LASTING,
    LEAVING,
    MEMBERS,
    SINCE,
    STARTING,
    STAYING,
    UNTIL,
)
from factcheck.matching.dated_events import Dated, dated_event
from factcheck.values.dates import parse_date
from factcheck.values.value import DateSpan


class Turn(Enum):
    """Which end of a state a date tells."""

    BEGINNING = "beginning"
    END = "end"
    BOTH = "both"


def stems_of_verbs(phrases: Iterable[str]) -> frozenset[str]:
    """The stems of some verbs, each with the small word behind it: "take over"."""
    found = set()
    for phrase in phrases:
        verb, _, small = phrase.partition(" ")
        found.add(f"{stem(verb)} {small}".strip())
    return frozenset(found)


COMES_IN, GOES_OUT = stems_of_verbs(ENTERING), stems_of_verbs(LEAVING)
BEGINS, ENDS = COMES_IN | stems_of_verbs(STARTING), GOES_OUT | stems_of_verbs(ENDING)
COMING_STEMS, STAYING_STEMS = frozenset(map(stem, COMING)), frozenset(map(stem, STAYING))
LASTING_STEMS = stems_of_verbs(LASTING)
MEMBER_STEMS, BE = frozenset(map(stem, MEMBERS)), stem("be")
# Before an office that is no certain one, but what somebody works as.
ONE_OF_MANY = frozenset({"a", "an"})
LAST_WORD = re.compile(r"(\w+) +(?:(?:the|about|early|late|around) +)?$")
BETWEEN = re.compile(rf"\s*(?:\b(?:{'|'.join(BETWEEN_DATES[:5])})\b|[{''.join(BETWEEN_DATES[5:])}])\s*")


def turn_of_verb(verb: str, phrase: str) -> Turn | None:
    """Which end of a state a verb tells, given as stem, by itself and with its small word."""
    if phrase in BEGINS or verb in BEGINS:
        return Turn.BEGINNING
    if phrase in ENDS or verb in ENDS:
        return Turn.END
    small = phrase.partition(" ")[2]
    return Turn.BEGINNING if verb in COMING_STEMS and small in INTO else None


def is_entered(verb: str, phrase: str) -> bool:
    """Whether what is entered or left stands behind the verb, and what does so before it."""
    return not {verb, phrase}.isdisjoint(COMES_IN | GOES_OUT) or verb in COMING_STEMS


@lru_cache(maxsize=4096)
def turn_of_fact(fact: Fact) -> Turn | None:
    """Which end of a state the date of a fact is, None where it is neither."""
    if not isinstance(fact.value, DateSpan):
        return None
    event = dated_event(fact.claim, fact.value.text)
    return turn_of_verb(event.verb, event.phrase) if event is not None else None


def turn_told(claim: Claim) -> Turn | None:
    """Which ends of a state the date of a claim tells, None where it dates a deed."""
    if not isinstance(claim.value, DateSpan):
        return None
    return _turn_told(claim.reading, claim.value.text)


@lru_cache(maxsize=16384)
def _turn_told(reading: str, text: str) -> Turn | None:
    event = dated_event(reading, text)
    if event is None or {event.verb, event.phrase}.isdisjoint(STAYING_STEMS | LASTING_STEMS):
        return None
    before = LAST_WORD.search(reading[: reading.find(text)].lower())
    word = before[1] if before else ""
    if len(BETWEEN.split(text)) == len(Turn) - 1:
        return Turn.BOTH
    return Turn.BEGINNING if word in SINCE else Turn.END if word in UNTIL else None


def is_of_turn(claim: Claim, fact: Fact) -> bool | None:
    """Whether claim and fact tell the same end of a state; None where one of them tells none."""
    known = turn_of_fact(fact) if isinstance(claim.value, DateSpan) else None
    told = turn_told(claim) if known is not None else None
    return told in (Turn.BOTH, known) if told is not None else None


def is_same_turn(claim: Claim, fact: Fact) -> bool:
    """Whether the verb that a date closes tells the same end of a state as the fact's: "was appointed" and "became"."""
    if not isinstance(claim.value, DateSpan) or turn_of_fact(fact) is None:
        return False
    event = dated_event(claim.reading, claim.value.text)
    told = turn_of_verb(event.verb, event.phrase) if event is not None else None
    return told is turn_of_fact(fact) or is_of_turn(claim, fact) is True


def is_other_end(a: Fact, b: Fact, claim: Claim) -> bool:
    """Whether a claim tells a span, of which one fact dates the beginning and the other the end."""
    return turn_told(claim) is Turn.BOTH and turn_of_fact(a) is not turn_of_fact(b)


def is_the_state(event: Dated, phrase: tuple[str, ...]) -> bool:
    """Whether a phrase names the state that a clause tells: the verb, what stands straight behind it, or what it lasts."""
    head = phrase[-1]
    if event.verb in phrase and event.verb != BE:
        return True
    if not LASTING_STEMS.isdisjoint((event.verb, event.phrase)):
        return head in event.before
    first = next((words.split(" ") for _, words, _ in event.complements), [])
    if event.object and MEMBER_STEMS.isdisjoint(event.object):
        return head in event.object and is_plain(event, phrase)
    return head in event.object or (head in first and is_plain(event, phrase))


def is_plain(event: Dated, phrase: tuple[str, ...]) -> bool:
    """Whether nothing before a phrase behind the verb makes another state of it: "deputy chief executive", "as a coach"."""
    at = event.behind.index(phrase[-1]) - 1
    while at >= 0 and event.behind[at] in phrase:
        at -= 1
    before = event.behind[at] if at >= 0 else ""
    return not before or (before in FUNCTION_WORDS and before not in ONE_OF_MANY)


def is_in_state(claim: Claim, fact: Fact) -> bool:
    """Whether a clause says from when to when the state held which a fact says to begin or to end, or how long its subject went on."""
    if not is_of_turn(claim, fact):
        return False
    ours = dated_event(claim.reading, claim.value.text)
    theirs = dated_event(fact.claim, fact.value.text)
    if ours is None or theirs is None:
        return False
    if is_entered(theirs.verb, theirs.phrase):
        first = next((words.split(" ")[-1:] for _, words, _ in theirs.complements), [])
        return any(is_the_state(ours, (head,)) for head in (*theirs.object[-1:], *first))
    named = any(stem(name.lower().split()[-1]) in ours.before for name in fact.names if name)
    return named and not theirs.object and not LASTING_STEMS.isdisjoint((ours.verb, ours.phrase))


def as_turn(claim: Claim, fact: Fact) -> Claim:
    """The claim with that end of its span for its value which a fact dates, where that is told by itself."""
    value = claim.value
    if not isinstance(value, DateSpan) or not is_of_turn(claim, fact):
        return claim
    told = BETWEEN.split(value.text)
    text = told[0] if turn_of_fact(fact) is Turn.BEGINNING else told[-1]
    year = value.first.year if value.first else value.last.year if value.last else ""
    day = parse_date(text) or parse_date(f"{text} {year}")
    if day is None:
        return claim
    return replace(
        claim, value=replace(value, first=day.first, last=day.last, precision=day.precision, comparator="=")
    )
