"""Whether an age is the one that a fact tells of: a person has another at each thing they do.

"She was 26 when she joined Norvane" says nothing against "she was 44 when she became its chief executive in 2012". The two
are of one time where the same is told to have happened then, or where both sentences name the same year; an age that a text
dates by another year is of another time.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.measure.ages import AGE, AT_DEATH, AT_EVENT
from factcheck.claims.words.stem import stem
from factcheck.claims.words.years import tell_of_other_years, years_in
from factcheck.facts.fact import Fact
from factcheck.lexicon import roles
from factcheck.lexicon.grammar import FUNCTION_WORDS, GEOGRAPHIC, MONTHS, WEEKDAYS
from factcheck.lexicon.other_things import BODIES, NUMBERED, PRIZES, UNDER_OFFICES
from factcheck.lexicon.people import OFFICES
from factcheck.matching.fact_telling import WORD, stems_in
from factcheck.matching.plain_words import FUNCTION_STEMS, LIGHT
from factcheck.matching.senses import plain_sense
from factcheck.values.value import Moment, Quantity

# What a fact tells to have happened at the age.
AT_WHAT = re.compile(r"\b(?:when|as|on (?:becoming|being)|at the time)\b(?P<what>.+)")
# Verbs for the end of what somebody was or had.
LEAVING = re.compile(
    r"\b(?:left|leaves|retired|retires|resigned|resigns|quit|quits|stepped down|gave up|stood down)\b"
)
# Offices, bodies and prizes; who is "champion" or "leader" may be so by any of them.
POSTS = frozenset(map(stem, (OFFICES | BODIES | PRIZES) - {"champion", "executive", "chair"}))
# A prize is told from the next by its name.
PRIZE_SENSES = frozenset(plain_sense(stem(word)) for word in PRIZES)
UNDER_STEMS = frozenset(map(stem, UNDER_OFFICES))
# One of several: "her second gold medal", "another peak".
NUMBERED_ONE = re.compile(
    rf"\b(?:her|his|their|its|the|an?) (?P<which>{'|'.join(sorted(NUMBERED))})\b|\b(?P<other>another)\b",
    re.IGNORECASE,
)
# Before an age that somebody has when the text is written: "now 39", "is 39".
NOW = re.compile(r"\b(?:now|today|currently|is) (?:aged |just |only )?$")
NAME_BEHIND = re.compile(r" (?:[a-z-]+ ){0,2}[A-Z]")
NOT_NAMING = GEOGRAPHIC | MONTHS | WEEKDAYS | FUNCTION_WORDS
# Words of an age by itself.
OF_AGES = frozenset(map(stem, "age aged year old when".split()))


def is_age_of_another_time(claim: Claim, fact: Fact) -> bool:
    """Whether a claim tells an age in another year than the fact, or at an event of which the fact has no word."""
    when = {str(fact.when.first.year)} if fact.when and fact.when.first else set[str]()
    years, told = years_in(fact.claim) | when, years_in(claim.reading)
    if AGE not in claim.measure.concepts & fact.statement.measure.concepts or not years or told & years:
        return False
    at_event = AT_EVENT in claim.measure.qualifiers & fact.statement.measure.qualifiers
    own = stems_in(claim.reading) & stems_in(fact.claim) - stems_in(" ".join(fact.names)) - FUNCTION_STEMS
    return bool(told) or (at_event and not own)


def is_older_than_at_death(claim: Claim, statement: Claim) -> bool:
    """Whether somebody is told to be older than a fact says they were when they died, which nobody becomes: whenever it is told, it is
    the age at death. A younger one may be of another time, and who "would be 90" is dead."""
    if AT_DEATH not in statement.measure.concepts or AGE not in claim.measure.concepts:
        return False
    if AT_EVENT in claim.measure.qualifiers or not isinstance(claim.value, Quantity):
        return False
    theirs = statement.value
    if not isinstance(theirs, Quantity) or claim.value.low is None or theirs.high is None:
        return False
    return claim.value.low > theirs.high


def is_of_another_age(claim: Claim, fact: Fact) -> bool:
    """Whether nothing says that an age is that at which a fact's event happened, or a year says that it is not."""
    if isinstance(claim.value, Moment) or AGE not in claim.measure.concepts & fact.concepts:
        return False
    if AT_DEATH in fact.statement.measure.concepts:
        return False
    if AT_DEATH in claim.measure.concepts:
        return AT_EVENT in fact.statement.measure.qualifiers
    what = AT_WHAT.search(fact.claim)
    if what is None:
        return False
    if years_in(claim.reading) and years_in(fact.claim):
        return tell_of_other_years(claim.reading, fact.claim)
    if NOW.search(claim.reading.partition(claim.value.text)[0]) is not None:
        return True
    if AT_EVENT not in claim.measure.qualifiers and not _is_of_the_day(claim):
        return False  # "She was 39 on the day": of what was told before.
    if (LEAVING.search(claim.reading) is None) != (LEAVING.search(fact.claim) is None):
        return True  # "Was 42 when she left the mayor's office" is no age at her election.
    names = {stem(word.lower()) for name in fact.names for word in WORD.findall(name)}
    told = _senses(what["what"], names) - {
        stem(word.lower()) for word in re.findall(r"\b[A-Z][\w-]+", fact.claim)
    }
    if told.isdisjoint(_senses(claim.reading, names)):
        return True
    ours = AT_WHAT.search(claim.reading)
    return _are_two(ours["what"] if ours else claim.reading, what["what"], frozenset(names))


def _is_of_the_day(claim: Claim) -> bool:
    """Whether an age only says how old somebody is of whom something else is told: "Brandt, 38, came in", "convicted the 37-year-old".

    What "34-year-old Ada Brandt" did may be what the fact tells of, in other words.
    """
    before, _, behind = claim.reading.partition(claim.value.text)
    apposed = before.endswith((", ", " (")) and behind.startswith((",", ")"))
    return apposed or (claim.value.text.endswith("-old") and NAME_BEHIND.match(behind) is None)


def _are_two(ours: str, theirs: str, names: frozenset[str]) -> bool:
    """Whether two clauses tell of two offices, prizes, numbered ones or named things: "elected to the council", "elected mayor"."""
    posts, other_posts = _named_by(ours, POSTS), _named_by(theirs, POSTS)
    if posts - other_posts and other_posts - posts:
        return True
    if _named_by(ours, UNDER_STEMS) != _named_by(theirs, UNDER_STEMS) and posts & other_posts:
        return True
    numbered, other_numbered = _numbered(ours), _numbered(theirs)
    if numbered and other_numbered and numbered.isdisjoint(other_numbered):
        return True
    if posts & other_posts - PRIZE_SENSES:
        return False  # Whom she beat for the office, and where it is, tells of no other one.
    called, other_called = _called(ours) - names, _called(theirs) - names
    return bool(other_called - called) and bool(called - other_called or numbered - other_numbered)


def _named_by(text: str, stems: frozenset[str]) -> frozenset[str]:
    words = (word for one in WORD.findall(text) for word in roles.SHORT.get(one.lower(), one.lower()).split())
    return frozenset(plain_sense(one) for one in map(stem, words) if one in stems)


def _numbered(text: str) -> frozenset[str]:
    return frozenset((found["which"] or found["other"]).lower() for found in NUMBERED_ONE.finditer(text))


def _called(text: str) -> frozenset[str]:
    """The stems of the words with a capital in a clause, without those of sorts of places and of the calendar."""
    found = (word.lower() for word in re.findall(r"(?<=\W)[A-Z][\w’'-]*", f" {text}"))
    return frozenset(stem(re.split("['’]", word)[0]) for word in found if word not in NOT_NAMING)


def _senses(text: str, names: set[str]) -> frozenset[str]:
    words = (stem(word.lower()) for word in WORD.findall(text) if not word.isdigit())
    return frozenset(plain_sense(word) for word in words if word not in LIGHT | OF_AGES | names)
