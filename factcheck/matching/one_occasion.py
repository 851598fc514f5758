"""Whether two sentences name one and the same occasion of what may come again.

It has a number among its like in both ("her first title", "on her debut"), or both tell it of the same day of the week, the same
month or year and share more than their subject and measure: a place, a name, why it came about. Texts that are dated days apart
mean two Fridays by "Friday".
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.stem import stem
from factcheck.lexicon.deeds import AGAIN
from factcheck.lexicon.grammar import MONTHS, WEEKDAYS
from factcheck.lexicon.one_occasion import CAREERS, DEBUTS, NO_OCCASIONS, ORDINALS
from factcheck.matching.days import SAME_DAY_NEWS, SAME_NEWS_DAYS
from factcheck.matching.plain_words import LIGHT, of_classes
from factcheck.matching.senses import plain_sense
from factcheck.values.value import DatePrecision

WORD = re.compile(r"[^\W\d_][\w-]*|\d+(?:st|nd|rd|th)\b")
# A figure beside the one in question, which tells as much as a word: "the 400 metres".
FIGURE = re.compile(r"(?<![\w.,])\d[\d,.]*\d(?![\w.,]*\d)")
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
NUMBER_STEMS = frozenset(map(stem, NUMBER_WORDS | ORDINALS))
NO_OCCASION_STEMS = frozenset(map(stem, NO_OCCASIONS))
PER_DAY = "per day"
# How many words may stand between a number and what it numbers: "her first singles title".
REACH = 2
# The fewest content words, beside the subject and the measure, that two sentences of one day share.
SHARED = 2
# The fewest where neither tells a day.
MUCH = 4
AGAIN_STEMS = frozenset(map(stem, AGAIN))
# What changes within a month.
DAILY = frozenset({"temperature", "share price"})
CAREER = re.compile("|".join(CAREERS), re.IGNORECASE)


def name_one_occasion(a: Claim, b: Claim, shared: frozenset[str]) -> bool:
    """Whether two sentences name one and the same occasion of what their subject may do, or undergo, again.

    `shared` are the classes of the measure of both. What changes from day to day is one only on a day.
    """
    if a.path == b.path or a.cell or b.cell:
        return False
    if shared & DAILY:
        return bool(days_named(a.reading) & WEEKDAYS) and tell_of_one_time(a, b)
    return have_one_number(a, b) or tell_of_one_time(a, b) or _tell_the_same(a, b) or _are_of_a_career(a, b)


@lru_cache(maxsize=8192)
def numbered(reading: str) -> frozenset[tuple[str, str]]:
    """What a sentence gives a number among its like, as pairs of stems.

    >>> sorted(numbered("Ada Voss won her first singles title in Rome, on her debut."))
    [('debut', ''), ('first', 'singl'), ('first', 'titl')]
    >>> numbered("It came first in the first quarter.")
    frozenset()
    """
    words = [match.group().lower() for match in WORD.finditer(reading)]
    found = {(word, "") for word in words if word in DEBUTS}
    for at, word in enumerate(words):
        if word not in ORDINALS:
            continue
        behind = list(map(stem, words[at + 1 : at + 2 + REACH]))
        ends = next((i for i, one in enumerate(behind) if one in LIGHT), len(behind))
        phrase = behind[:ends]
        if phrase and NO_OCCASION_STEMS.isdisjoint(phrase):
            found.update((word, one) for one in phrase)
    return frozenset(found)


def have_one_number(a: Claim, b: Claim) -> bool:
    """Whether both sentences have the same thing by the same number: "her first title"."""
    return not numbered(a.reading).isdisjoint(numbered(b.reading))


def are_rates_of_a_time(a: Claim, b: Claim) -> bool:
    """Whether both are so many a day of a longer time that both tell, which is a mean by itself: "13 million a day in January".

    Without a time one may be of a single day, which has its own.
    """
    daily = a.scope.basis == b.scope.basis == PER_DAY
    times = (a.scope.time, b.scope.time)
    return daily and all(time is not None and time.precision is not DatePrecision.DAY for time in times)


def tell_of_one_time(a: Claim, b: Claim) -> bool:
    """Whether both sentences have one day of the week, month or year, no other, and enough besides."""
    ours, theirs = days_named(a.reading), days_named(b.reading)
    if not _are_of_one_time(ours, theirs) or not _are_of_one_news(a, b, ours):
        return False
    return len(shared_circumstances(a, b)) >= SHARED


def _are_of_one_time(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two sentences name the same days and months, or years alone; a year beside a month may be that of something else."""
    of_one, of_other = (frozenset(filter(str.isalpha, days)) for days in (ours, theirs))
    years = ours - of_one, theirs - of_other
    if of_one != of_other or not (of_one or (years[0] and years[1])):
        return False
    return years[0] == years[1] or (bool(of_one) and not (years[0] and years[1]))


def _tell_the_same(a: Claim, b: Claim) -> bool:
    """Whether all that one sentence tells stands in the other, and is much, a name with it: "took gold in the 400 metres at the games in Leeds"."""
    ours, theirs = days_named(a.reading), days_named(b.reading)
    units = {stem(word) for claim in (a, b) for word in claim.value.text.lower().split()}
    if ours != theirs or not AGAIN_STEMS.isdisjoint((_senses(a.reading) | _senses(b.reading)) - units):
        return False
    shared = shared_circumstances(a, b)
    left_over = min(len(circumstances(one, b if one is a else a) - shared) for one in (a, b))
    named = not shared.isdisjoint(_capitalised(a.reading) & _capitalised(b.reading))
    return named and len(shared) >= MUCH and not left_over


def _are_of_one_news(a: Claim, b: Claim, days: frozenset[str]) -> bool:
    """Whether two articles mean one time by days without their year."""
    if a.published is None and b.published is None:
        return True
    if a.published is None or b.published is None:
        return False
    near = SAME_DAY_NEWS if days & WEEKDAYS else SAME_NEWS_DAYS
    return abs((a.published - b.published).days) <= near


@lru_cache(maxsize=8192)
def days_named(reading: str) -> frozenset[str]:
    """The days of the week, the months and the years that a sentence names."""
    words = {match.group() for match in WORD.finditer(reading)}
    return frozenset(
        word.lower() for word in words if word[:1].isupper() and word.lower() in MONTHS | WEEKDAYS
    ) | frozenset(YEAR.findall(reading))


def shared_circumstances(a: Claim, b: Claim) -> frozenset[str]:
    """The stems of what two sentences both tell, without what their figures are of and when."""
    return circumstances(a, b) & circumstances(b, a)


def circumstances(a: Claim, b: Claim) -> frozenset[str]:
    """The stems of what the sentence of `a` tells, without what the figures of two claims are of and when."""
    plain = of_classes(a.measure.concepts | b.measure.concepts) | LIGHT | NUMBER_STEMS
    own = {
        stem(word)
        for claim in (a, b)
        for word in (*claim.subject.key.split(" "), *claim.value.text.lower().split())
    }
    return _senses(a.reading) - frozenset(map(plain_sense, plain | own))


@lru_cache(maxsize=8192)
def _senses(reading: str) -> frozenset[str]:
    words = frozenset(plain_sense(stem(match.group())) for match in WORD.finditer(reading))
    return words | frozenset(figure for figure in FIGURE.findall(reading) if YEAR.fullmatch(figure) is None)


@lru_cache(maxsize=8192)
def _capitalised(reading: str) -> frozenset[str]:
    """The stems of the words with a capital behind the first."""
    words = [match.group() for match in WORD.finditer(reading)][1:]
    return frozenset(plain_sense(stem(word)) for word in words if word[:1].isupper())


def _are_of_a_career(a: Claim, b: Claim) -> bool:
    """Whether both tell what somebody did in the whole of a career or a life."""
    return all(CAREER.search(claim.reading) for claim in (a, b))
