"""Guards of times of day: two of them can contradict only as times of one day, and counts only as those of one hour.

The day is the scope of such a claim and no part of its value. Where a text does not tell it, it is known only of what
comes once to its subject; what has its hour every day, and what is done to somebody again and again, is in doubt.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.measure.deeds import DEED
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon import events
from factcheck.lexicon.occurrence import APPOINTED, SELDOM
from factcheck.lexicon.works import YEAR_OF_WORK
from factcheck.matching.answers import Answer, Apart, Doubt
from factcheck.matching.days import same_days
from factcheck.matching.guards_of_measure import wording
from factcheck.matching.occurring import OF_THE_EVENT, ONE_OCCASION, TELLING_WORDS, alike_strictly, is_named
from factcheck.matching.once import HABITUAL, comes_down, happens_once, is_event, sets_out
from factcheck.matching.one_occasion import tell_of_one_time
from factcheck.values.compare import Disagree, compare
from factcheck.values.times_of_day import DAY, find_times
from factcheck.values.value import DateSpan, Quantity, TimeOfDay

# Stems of verbs that tell of what is done every day, at an hour.
DAILY = frozenset(stem(verb) for verb in events.DAILY)
# Kinds of figures that count what there is so far.
OF_A_STATE = frozenset({"count", "bare", "percent", "money"})
# Until this hour it is the day before somewhere in the west where people read the news, and from that one the next day in the east.
EARLY, LATE = 6 * 3600, 18 * 3600
# A deed that was done to the subject: "was halted".
DONE = "was "


def same_day_of_times(a: Claim, b: Claim, shared: frozenset[str]) -> Answer:
    """Of two times of day the day must be one: both tell it, or it is that of what comes once to its subject.

    Shops and parliaments open every day, and much "was called" on many; what collapsed or died did so on one.
    """
    told = a.scope.time is not None and b.scope.time is not None
    appointed = not APPOINTED.isdisjoint(a.subject.key.split(" "))
    if is_event(a) and is_event(b) and (told or (shared & OF_THE_EVENT and not appointed)):
        return None
    again = any(name.startswith(DONE) for name in shared)
    again = again or not DAILY.isdisjoint(a.measure.words + b.measure.words)
    if again and not told and not _are_same_news(a, b):
        return Doubt("occasion", "each may speak of a day of its own")
    if happens_once(shared) or sets_out(a, b) or comes_down(a, b) or (shared & SELDOM and is_named(a)):
        return None
    if any(name.startswith(DEED) for name in shared) and not alike_strictly(a, b):
        return Doubt("occasion", "each may be the time of a deed of its own")
    if told and wording(a, b) >= ONE_OCCASION and len(a.measure.words) >= TELLING_WORDS:
        return None
    ours, theirs = set(a.measure.words), set(b.measure.words)
    known = any(not name.startswith((DONE, DEED)) for name in shared)
    if known and is_named(a) and (ours | theirs).isdisjoint(HABITUAL) and tell_of_one_time(a, b):
        return None
    if told and known and is_named(a) and ours == theirs and ours.isdisjoint(HABITUAL):
        return (
            None  # What a name did on one day in the same words: "Lyra-2 landed"; anybody speaks twice a day.
        )
    return Doubt("occasion", "it may have happened more than once")


def same_days_meant(claim: Claim, statement: Claim) -> Answer:
    """What a fact says of all days, and a claim of one: "Calder Bank opens at 9:30", "on Sunday it opened at 11"."""
    if not isinstance(claim.value, TimeOfDay) or claim.scope.time is None or statement.scope.time is not None:
        return None
    if DAILY.isdisjoint(claim.measure.words + statement.measure.words):
        return None
    return Doubt("time", f"the claim is of {claim.scope.time.text}, the fact of no day")


def same_midnight(a: Claim, b: Claim) -> Answer:
    """Whether two days that follow each other may be one moment: "at 1:58 a.m. on 18 May" in Leeds was 17 May in Norland."""
    if not isinstance(a.value, DateSpan) or not isinstance(b.value, DateSpan) or a.path == b.path:
        return None
    earlier, later = sorted((a, b), key=lambda claim: getattr(claim.value, "low", None) or "")
    day, next_day = earlier.value, later.value
    if not isinstance(day, DateSpan) or not isinstance(next_day, DateSpan):
        return None
    if day.last is None or next_day.first is None or next_day.first - day.last != timedelta(1):
        return None
    before, behind = _hours_told(earlier.reading), _hours_told(later.reading)
    if before and behind:
        return None  # Both tell the hour, so that they tell it of one place.
    if any(one.last >= LATE for one in before) or any(one.first <= EARLY for one in behind):
        return Doubt("date", "one tells an hour at which it was another day elsewhere")
    return None


def same_year_of_work(a: Claim, b: Claim) -> Answer:
    """Whether a work may be of the year that one says, and have come out in the one next to it, which the other says.

    With another maker beside another year it may be another work of the same title: a film is made again.
    """
    told = {YEAR_OF_WORK in claim.measure.concepts for claim in (a, b)}
    ours, theirs = _others_named(a), _others_named(b)
    if True in told and ours and theirs and ours.isdisjoint(theirs):
        return Doubt("work", "each may be a work of its own")
    if told != {True, False} or not isinstance(a.value, DateSpan) or not isinstance(b.value, DateSpan):
        return None
    earlier, later = sorted((a.value, b.value), key=lambda one: one.low or "")
    if earlier.last is None or later.first is None or later.first.year - earlier.last.year > 1:
        return None
    return Doubt("date", "a work may come out in the year after the one that it is of")


def _others_named(claim: Claim) -> frozenset[str]:
    """The names in a clause that are no part of its subject's."""
    return frozenset(name for name in claim.mentions if f" {name} " not in f" {claim.subject.key} ")


def other_hour(a: Claim, b: Claim) -> Answer:
    """Of figures that grow within a day each is that of its hour: "by 6 p.m. 40 were dead", "by 9 p.m. 55 were"."""
    if not isinstance(a.value, Quantity) or kind_of(a.value) not in OF_A_STATE:
        return None
    ours, theirs = _hours_told(a.reading), _hours_told(b.reading)
    if not ours or not theirs or any(not isinstance(compare(x, y), Disagree) for x in ours for y in theirs):
        return None
    return Doubt("time", f"one is told of {ours[0].text}, the other of {theirs[0].text}")


@lru_cache(maxsize=4096)
def _hours_told(reading: str) -> tuple[TimeOfDay, ...]:
    """The times of day in a sentence, which a bound ("by 6 p.m.") puts at its hour."""
    found = find_times(reading)
    return tuple(
        replace(one, first=min(one.last, DAY - 1)) if one.comparator == "<=" else one
        for one in found
        if isinstance(one, TimeOfDay)
    )


def _are_same_news(a: Claim, b: Claim) -> bool:
    """Whether both articles are of one day; those of the next one tell of another close of the market."""
    return a.published is not None and a.published == b.published


def day_apart(a: Claim, b: Claim) -> Answer:
    """Whether two times of day are surely of two days, or one is told before the day of the other."""
    left, right = a.scope.time, b.scope.time
    if left is not None and right is not None:
        return None if same_days(left, right) else Apart("time", f"{left.text} against {right.text}")
    for day, other in ((left, b), (right, a)):
        if day is not None and day.first and other.published and other.published < day.first - timedelta(1):
            return Doubt("time", f"one speaks of {day.text}, the other was published {other.published}")
    return None
