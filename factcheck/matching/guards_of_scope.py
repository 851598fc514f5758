"""Guards that ask whether two claims limit their figure alike: the time, the moment of writing, the basis and the condition.

Articles differ by right in what they say of different times.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.limits.phrases import any_phrase
from factcheck.claims.measure.ages import AGE
from factcheck.claims.measure.governing import FALLS_BY_SHARE
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.years import years_in
from factcheck.lexicon.calendar import MONTHS, WEEKDAYS
from factcheck.lexicon.occurrence import FOR_A_PERIOD, VARYING
from factcheck.lexicon.scopes import DEICTIC
from factcheck.matching.answers import Answer, Apart, Doubt
from factcheck.matching.days import SAME_DAY_NEWS, SAME_NEWS_DAYS, ends_with, is_near, same_days
from factcheck.matching.guards_of_times import OF_A_STATE, day_apart, other_hour
from factcheck.matching.once import is_settled_event
from factcheck.matching.one_occasion import tell_of_one_time
from factcheck.matching.plain_words import DESCRIPTION_STEMS, LIGHT, of_classes
from factcheck.matching.settled import comes_once, is_timeless
from factcheck.values.value import DatePrecision, DateSpan, Moment, Quantity, TimeOfDay, Value

# A year as a text may say it.
YEAR = re.compile(r"\d{4} | [’'/]\d\d", re.VERBOSE)
# What is no shorter than a year says which one it is in whatever words: "the 17th century", "the eighties".
OF_YEARS = frozenset({DatePrecision.YEAR, DatePrecision.DECADE, DatePrecision.CENTURY})
LONG_TIMES, YEARS = OF_YEARS - {DatePrecision.YEAR}, "year"
PER_TIMES = frozenset(f"per {time}" for time in "hour day week month quarter year".split())
PER_YEAR = "per year"
# How a figure is stated that is given, and not only bounded.
GIVEN = frozenset({"=", "~"})
# What each of several has, and the words that say so.
APIECE, EACH = frozenset({"per person"}), re.compile(r"\b(?:each|every|apiece)\b", re.IGNORECASE)
# A year, a month, or a day of the week.
PARTS_OF_TIMES = re.compile(
    rf"\b(?:(?:1[5-9]|20)\d\d|{'|'.join(name.title() for name in (*MONTHS, *WEEKDAYS))})\b"
)
# What a text says of its own day, and what it is said of then.
PRESENT = frozenset({"stage: current"})
TENSES = frozenset({"tense: past", "tense: present"})
# Conditions that count a sum in the money of another year, and the most that prices rise in a lifetime.
INFLATION = re.compile(r"inflation|today's|real terms")
MOST_INFLATION = 100
# Conditions that say when: "on Sunday", "last year".
OF_WHEN = any_phrase(DEICTIC)
# The doubt of a claim that tells no time in an article that came out long after the time of the other.
TOLD_LATER = "told later"
# What calls the subject again, and the end of a day's trading, which figures of the day are of where they say nothing else.
SAYING_NOTHING = DESCRIPTION_STEMS | {stem("close")}


def are_of_one_year(a: Claim, b: Claim) -> bool:
    """Whether the sentences of two claims name one and the same year, and no other: somebody has one age in it, but for a birthday."""
    years = [years_in(claim.reading) for claim in (a, b)]
    return len(years[0]) == 1 and years[0] == years[1]


def say_the_same(a: Claim, b: Claim) -> bool:
    """Whether neither clause has a word near its figure that says more than the other, whatever words the measure has."""
    shared = a.measure.concepts & b.measure.concepts
    falls = {verb for verb, fall in FALLS_BY_SHARE.items() if fall in shared}
    names = {stem(word) for claim in (a, b) for word in claim.subject.key.split(" ")}
    return a.measure.near ^ b.measure.near <= of_classes(shared | falls) | LIGHT | SAYING_NOTHING | names


def tell_of_one_day(a: Claim, b: Claim) -> bool:
    """Whether two articles give figures of one day, which their clauses or the text around them name.

    One article that gives two figures of a day tells of two things, and so do clauses of which one says more than the
    other beside the words of their measure: "sold 300 cars", "sold 12 cars in Leeds".
    """
    if a.path == b.path or not say_the_same(a, b):
        return False
    ours, theirs = (claim.scope.time or claim.told_day for claim in (a, b))
    if ours is None or theirs is None or not ours.precision is theirs.precision is DatePrecision.DAY:
        return False
    return same_days(ours, theirs)


def only_year_apart(a: Value, b: Value) -> bool:
    """Whether `a` names a day without its year, and `b` the same day of another."""
    if (
        not isinstance(a, DateSpan)
        or not isinstance(b, DateSpan)
        or None in (a.first, b.first, a.last, b.last)
    ):
        return False
    said = YEAR.search(a.text) is not None or a.precision in OF_YEARS
    days = [(day.month, day.day) for day in (a.first, b.first, a.last, b.last) if day]
    return not said and days[0] == days[1] and days[2] == days[3]


def same_time(a: Claim, b: Claim) -> Answer:
    """Claims about different times do not contradict; of claims that name no time, only those of the same news."""
    answer = time_apart(a, b)
    dated = (a.scope.time is not None) != (b.scope.time is not None)
    if answer is None and dated and not isinstance(a.value, Moment) and not is_timeless(a, b):
        undated, dated_one = (a, b) if a.scope.time is None else (b, a)
        of_one = AGE in a.measure.concepts & b.measure.concepts and are_of_one_year(a, b)
        told = dated_one.scope.time is not None and _is_named(dated_one.scope.time.text, undated.reading)
        if undated.published is None and not tell_of_one_day(a, b) and not of_one and not told:
            return Doubt("time", "only one says when")
    if answer is None and not dated and a.scope.time is None and not comes_once(a, b):
        tenses = a.measure.qualifiers & TENSES, b.measure.qualifiers & TENSES
        if all(tenses) and tenses[0] != tenses[1]:
            return Doubt("time", "one tells what is, the other what was")
    return answer


def _are_ages_of_other_years(a: Claim, b: Claim) -> bool:
    """Whether two ages of one year, or of days in it, differ by more than the birthday that may lie between them."""
    times = [claim.scope.time for claim in (a, b)]
    numbers = [getattr(claim.value, "number", None) for claim in (a, b)]
    if AGE not in a.measure.concepts & b.measure.concepts or {
        getattr(c.value, "unit", "") for c in (a, b)
    } != {YEARS}:
        return False
    within = all(time is not None and time.precision not in LONG_TIMES for time in times)
    if not within or not all(isinstance(number, float | int) for number in numbers):
        return False
    return abs(float(numbers[0]) - float(numbers[1])) > 1  # type: ignore[arg-type]


@lru_cache(maxsize=4096)
def _is_named(time: str, sentence: str) -> bool:
    """Whether a sentence has the year, month and weekday of a time, be it as what a thing is called by: "the census of 1991"."""
    named = PARTS_OF_TIMES.findall(time)
    return bool(named) and set(named) <= set(PARTS_OF_TIMES.findall(sentence))


def time_apart(a: Claim, b: Claim) -> Answer:
    """What is known to speak of another time; a claim that names no time in an article without a date passes."""
    if isinstance(a.value, TimeOfDay):
        return day_apart(a, b)
    if (hour := other_hour(a, b)) is not None:
        return hour
    left, right = a.scope.time, b.scope.time
    if left is not None and right is not None and _are_of_two_days(a, b, left, right):
        return Apart("time", f"{left.text} against {right.text}")
    if isinstance(a.value, DateSpan) or is_timeless(a, b):
        return None
    if left is not None and right is not None:
        if not same_days(left, right):
            return Apart("time", f"{left.text} against {right.text}")
        one_span = (left.first, left.last) == (right.first, right.last)
        whole = left.precision is right.precision or one_span or ends_with(left, right)
        if not whole and not _are_ages_of_other_years(a, b):
            return Doubt("time", f"{left.text} is not the whole of {right.text}")
        if (left.yearly or right.yearly) and not (left.yearly and right.yearly and tell_of_one_time(a, b)):
            return Doubt("time", f"the year of {(left if left.yearly else right).text} is not told")
        return None
    if left is None and right is None:
        if a.published and b.published and abs((a.published - b.published).days) > SAME_NEWS_DAYS:
            return Doubt("time", f"published {a.published} and {b.published}, and neither says when")
        return None
    dated, undated = (a, b) if left is not None else (b, a)
    if (
        undated.published is not None
        and dated.scope.time is not None
        and not is_near(undated.published, dated.scope.time)
    ):
        return Doubt(
            TOLD_LATER, f"one speaks of {dated.scope.time.text}, the other was published {undated.published}"
        )
    present = not PRESENT.isdisjoint(undated.measure.qualifiers) and _is_a_state(undated)
    if present and dated.scope.time is not None and dated.scope.time.precision is not DatePrecision.DAY:
        return Doubt("time", "what is so on a day need not be so in the whole of a month or a year")
    return None


def _are_of_two_days(a: Claim, b: Claim, left: DateSpan, right: DateSpan) -> bool:
    """Whether two sizes are each of an event of another day: a quake on 7 April and a quake on 21 June are two."""
    if not (is_settled_event(a) and is_settled_event(b)):
        return False
    return left.precision is right.precision is DatePrecision.DAY and not same_days(left, right)


def _is_a_state(claim: Claim) -> bool:
    """Whether a figure says how many there are or how much something stands at, which is another one each month."""
    return kind_of(claim.value) in OF_A_STATE and claim.measure.concepts.isdisjoint(FOR_A_PERIOD)


def same_period(a: Claim, b: Claim) -> Answer:
    """Figures on different bases ("per month", "in one day") do not contradict."""
    if a.scope.basis != b.scope.basis:
        if a.scope.basis and b.scope.basis:
            return Apart("basis", f"{a.scope.basis} against {b.scope.basis}")
        if _are_of_a_year(a, b) or _are_of_each(a, b):
            return None
        return Doubt("basis", f"only one is {a.scope.basis or b.scope.basis}")
    return None


def are_per_other_times(a: Claim, b: Claim) -> bool:
    """Whether two figures are one number per month and per day, say, one of which is wrong, whatever is the right one."""
    bases = {a.scope.basis, b.scope.basis}
    if len(bases) < 2 or not bases <= PER_TIMES:
        return False
    ours, theirs = a.value, b.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or not ours.number:
        return False
    given = {ours.comparator, theirs.comparator} <= GIVEN
    return given and (ours.number, ours.unit) == (theirs.number, theirs.unit)


def _are_of_a_year(a: Claim, b: Claim) -> bool:
    """Whether two figures that reports give for a period are of one whole year, so that "annual" says nothing more."""
    years = [claim.scope.time for claim in (a, b)]
    whole = all(year is not None and year.precision is DatePrecision.YEAR for year in years)
    known = a.measure.concepts & b.measure.concepts & FOR_A_PERIOD
    return whole and bool(known) and {a.scope.basis, b.scope.basis} == {None, PER_YEAR}


def _are_of_each(a: Claim, b: Claim) -> bool:
    """Whether both say what each has, in whatever place: "gave each holder up to $900", "gave holders up to $900 each"."""
    told = {a.scope.basis, b.scope.basis} - {None}
    return told <= APIECE and all(EACH.search(claim.reading) for claim in (a, b))


def same_basis(a: Claim, b: Claim) -> Answer:
    """Figures on different bases or conditions do not contradict."""
    other = same_period(a, b)
    if other is not None:
        return other
    if a.scope.condition != b.scope.condition:
        if a.scope.condition and b.scope.condition:
            return Apart("condition", f"{a.scope.condition} against {b.scope.condition}")
        if _is_past_inflation(a, b) or _is_told_by_both(a, b):
            return None
        return Doubt("condition", f"only one is {a.scope.condition or b.scope.condition}")
    return None


def _is_told_by_both(a: Claim, b: Claim) -> bool:
    """Whether the sentence of the claim without a condition of when has its words too, in another part: "on Sunday", "Sunday's race"."""
    told, other = (a, b) if a.scope.condition else (b, a)
    if OF_WHEN.search(told.scope.condition or "") is None:
        return False
    return re.search(rf"\b{re.escape(told.scope.condition or '')}\b", other.reading.lower()) is not None


def _is_past_inflation(a: Claim, b: Claim) -> bool:
    """Whether only one sum is in the money of today, and it is more than rising prices can make of the other."""
    today, then = (a, b) if a.scope.condition else (b, a)
    if not INFLATION.search(today.scope.condition or ""):
        return False
    if not isinstance(today.value, Quantity) or not isinstance(then.value, Quantity):
        return False
    low, high = today.value.interval.low, then.value.interval.high
    return low is not None and high is not None and low > MOST_INFLATION * high > 0


def same_moment(a: Claim, b: Claim) -> Answer:
    """A copied sentence that points at the time of writing speaks of another time in another article."""
    if a.frame is None or a.path == b.path:
        return None
    if a.published and b.published and abs((a.published - b.published).days) <= SAME_DAY_NEWS:
        return None
    if a.measure.concepts & VARYING:
        return Doubt("moment", "it changes from day to day")
    if a.frame.pointing and (a.published or b.published):
        return Doubt("moment", "the sentence points at the day it was written on")
    return None
