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
from factcheck.matching.fact_telling import WORD, stems_in
from factcheck.matching.plain_words import FUNCTION_STEMS, LIGHT
from factcheck.matching.senses import plain_sense
from factcheck.values.value import Moment

# What a fact tells to have happened at the age.
AT_WHAT = re.compile(r"\b(?:when|as|on (?:becoming|being)|at the time)\b(?P<what>.+)")
# Verbs for the end of what somebody was or had.
LEAVING = re.compile(
    r"\b(?:left|leaves|retired|retires|resigned|resigns|quit|quits|stepped down|gave up|stood down)\b"
)
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
    if AT_EVENT not in claim.measure.qualifiers:
        return False  # "She was 39 on the day": of what was told before.
    if (LEAVING.search(claim.reading) is None) != (LEAVING.search(fact.claim) is None):
        return True  # "Was 42 when she left the mayor's office" is no age at her election.
    names = {stem(word.lower()) for name in fact.names for word in WORD.findall(name)}
    told = _senses(what["what"], names) - {
        stem(word.lower()) for word in re.findall(r"\b[A-Z][\w-]+", fact.claim)
    }
    return told.isdisjoint(_senses(claim.reading, names))


def _senses(text: str, names: set[str]) -> frozenset[str]:
    words = (stem(word.lower()) for word in WORD.findall(text) if not word.isdigit())
    return frozenset(plain_sense(word) for word in words if word not in LIGHT | OF_AGES | names)
