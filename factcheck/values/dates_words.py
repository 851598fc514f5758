"""Dates that begin with a word: "January 28, 2025", "summer of 2024", "last year", "two months ago", "Thursday".

Each reader answers the date whose word starts at a place, or None. Bare months and weekdays are dates only in
company that makes them so: "in March", "on Monday" but not "March on", "Black Monday", "every Friday".
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from factcheck.lexicon import calendar, feasts, relative_dates
from factcheck.values import dates_days, dates_patterns
from factcheck.values.dates_ahead import lies_ahead
from factcheck.values.dates_days import Days
from factcheck.values.dates_digits import (
    MONTH_NUMBERS,
    is_month,
    read_digits,
    stepped_year,
    year_in,
    year_number,
)
from factcheck.values.dates_feasts import read_feast
from factcheck.values.dates_spelled import counted_weekday, read_spelled, spelled_after_month
from factcheck.values.dates_written import Written
from factcheck.values.dates_years import counts_something
from factcheck.values.expression import Expression
from factcheck.values.value import DatePrecision, NotAValue

_LONGEST_LEFT = 48
_WORD = Expression(r"[A-Za-z]{3,9}(?![A-Za-z])")
_WEEKDAY_NUMBERS: dict[str, int] = {**calendar.WEEKDAYS, **calendar.WEEKDAYS_SHORT}
_WORD_BEFORE = Expression(r"(?P<word>[A-Za-z]+)(?P<joint>(?:\s|[-‐-–])+)\Z")
_DAY_WORDS = {"yesterday": -1, "tomorrow": 1}
_DAY_WORD = Expression(r"(?:[Yy]esterday|[Tt]omorrow)(?![A-Za-z]|['’]s)")
# "The last Sunday in October", "the first Monday of the month": which one is not read.
_OF_A_MONTH = Expression(
    rf"\s+(?:of|in\s+(?:each|every|{dates_patterns.either(dates_patterns.cased(calendar.MONTHS))}))(?![A-Za-z])"
)
_OWNERS = frozenset({"the", "a", "his", "her", "its", "their", "our", "my", "your", "at", "very"})
_WEEK = 7


_FEAST_STARTS = frozenset(
    name.split("'")[0].split()[0]
    for name in (*feasts.FEASTS, *feasts.FEASTS_OF_A_COUNTRY, *feasts.FEASTS_OF_EASTER)
)
_SPELLED_STARTS = frozenset(word.split()[0] for word in (*calendar.DAY_WORDS, *calendar.CENTURY_WORDS))


def read_words(
    text: str, position: int, published: date | None, *, whole: bool
) -> Written | NotAValue | None:
    """The date whose first word stands at `position`; with `whole`, a month needs no company."""
    if position and text[position - 1].isalnum():
        return None
    word = _WORD.match(text, position)
    name = word[0].lower() if word else ""
    if (name in _FEAST_STARTS or not name) and (feast := read_feast(text, position, published)) is not None:
        return feast
    if (name in _SPELLED_STARTS or not name) and (
        spelled := read_spelled(text, position, published)
    ) is not None:
        return spelled
    if name in MONTH_NUMBERS:
        return _read_month(text, position, published, whole=whole)
    if name in calendar.SEASONS:
        return _read_season(text, position, published)
    if name in _WEEKDAY_NUMBERS:
        return _read_weekday(text, position, published)
    if name in relative_dates.RELATIVE_STEPS:
        return _read_stepped(text, position, published)
    if name in _DAY_WORDS:
        return _read_day_word(text, position, published)
    return _read_ago(text, position, published) if name == "ago" else None


def _read_month(text: str, position: int, published: date | None, *, whole: bool) -> Written | None:
    match = dates_patterns.MONTH_FIRST.match(text, position)
    if match is None or not is_month(match["month"]):
        return None
    number = MONTH_NUMBERS[match["month"].lower()]
    if match["day"]:
        return _month_and_day(text, match, number, published)
    if match["year"] or match["words"]:
        end, year = year_in(text, match, "", published)
        if year is not None:
            relative = match["year"] is None
            return Written(position, end, DatePrecision.MONTH, year=year, month=number, relative=relative)
    if (spelled := spelled_after_month(text, position, published)) is not None:
        return spelled
    if not whole and not _has_company(text, match):
        return None
    end = match.start() + len(match["month"])
    return Written(position, end, DatePrecision.MONTH, month=number)


def _month_and_day(text: str, match: re.Match[str], number: int, published: date | None) -> Written | None:
    end, year = year_in(text, match, "day_", published)
    # "In May 20 people died": "in" is for months, "on" for days.
    if year is None and (_word_before(text, match.start()) == "in" or counts_something(text, end)):
        end = match.start() + len(match["month"])
        return Written(match.start(), end, DatePrecision.MONTH, month=number)
    last_day = int(match["last_day"] or match["and_day"] or 0)
    if last_day and last_day <= int(match["day"]):
        return None
    return Written(
        match.start(),
        end,
        DatePrecision.SPAN if last_day else DatePrecision.DAY,
        year=year,
        month=number,
        day=int(match["day"]),
        last_day=last_day,
        relative=year is not None and match["day_year"] is None,
    )


def _has_company(text: str, match: re.Match[str]) -> bool:
    """Whether a month without day and year is one: "in March", "late December", not "Mar", "the March on Rome"."""
    name, start, end = match["month"].lower(), match.start(), match.end("month")
    if name not in calendar.MONTHS:
        return False
    after = dates_patterns.MONTH_AFTER.match(text, end)
    before = dates_patterns.MONTH_BEFORE.search(text, max(0, start - _LONGEST_LEFT), start)
    if (after and is_month(after["month"])) or (before and is_month(before["month"])):
        return True
    cue = _word_before(text, start)
    known = cue in calendar.BARE_MONTH_CUES or (
        cue in calendar.BARE_MONTH_CUES_WEAK and name not in calendar.MONTHS_THAT_ARE_NAMES
    )
    return known and text[end : end + 1] not in ("-", "'", "’")


def _read_season(text: str, position: int, published: date | None) -> Written | None:
    match = dates_patterns.SEASON.match(text, position)
    if match is None or (match["year"] and counts_something(text, match.end())):
        return None
    name = match["season"].lower()
    if match["second"]:
        return _season_of_two_years(match, name)
    year = year_number(match["year"]) if match["year"] else stepped_year(match["words"], published)
    if year is None:
        return None
    relative = match["year"] is None
    return Written(position, match.end(), DatePrecision.SEASON, year=year, season=name, relative=relative)


def _season_of_two_years(match: re.Match[str], name: str) -> Written | None:
    """ "the winter of 2022-23", and in the south "the summer of 2006-07": the one that runs over the new year."""
    first = int(match["year"])
    if int(match["second"]) % 100 != (first + 1) % 100:
        return None
    days = Days(dates_days.season(first, name).first, dates_days.season(first + 1, name).last)
    if name == "winter":
        days = Days(dates_days.season(first + 1, name).first, dates_days.season(first, name).last)
    return Written(match.start(), match.end(), DatePrecision.SEASON, days=days)


def _read_weekday(text: str, position: int, published: date | None) -> Written | None:
    match = dates_patterns.WEEKDAY.match(text, position)
    if match is None:
        return None
    name = (match["long"] or match["short"]).lower()
    weekday = _WEEKDAY_NUMBERS[name]
    if match["long"] and (counted := counted_weekday(text, position, weekday)) is not None:
        return counted
    gap = dates_patterns.WEEKDAY_GAP.match(text, match.end())
    full = _date_after_weekday(text, gap.end(), published) if gap else None
    if full is not None:
        return replace(full, start=position, weekday=weekday)
    if published is None or match["long"] is None or not _is_a_day(text, match):
        return None
    days_ago = (published.weekday() - weekday) % _WEEK
    ahead = days_ago and lies_ahead(
        text, position, match.end()
    )  # On the day itself "will sail on Friday" is today.
    only = published + timedelta(days=_WEEK - days_ago if ahead else -days_ago)
    return Written(position, match.end(), DatePrecision.DAY, days=Days(only, only), relative=True)


def _date_after_weekday(text: str, position: int, published: date | None) -> Written | None:
    """The date that a weekday names besides: "Monday, January 27", "Monday 27 January"."""
    run = dates_patterns.DIGIT_SEED.match(text, position)
    found: Written | NotAValue | None
    if run:
        length = run.end() - run.start()
        found = read_digits(text, position, length, published, after_a_year=False, whole=False)
    else:
        found = _read_month(text, position, published, whole=False)
    return found if isinstance(found, Written) and found.precision is DatePrecision.DAY else None


def _is_a_day(text: str, match: re.Match[str]) -> bool:
    """Whether a bare weekday is a day: not "every Monday", "Black Monday", "Sheffield Wednesday", "Monday.com"."""
    after = text[match.end() : match.end() + 2]
    if (
        _OF_A_MONTH.match(text, match.end())
        or after[:1] in ("-", "_", "@")
        or (after[:1] == "." and after[1:].isalpha())
    ):
        return False
    before = _WORD_BEFORE.search(text, max(0, match.start() - _LONGEST_LEFT), match.start())
    if before is None:
        return True
    word = before["word"]
    return word.lower() not in calendar.WEEKDAY_BLOCKERS and (
        word.islower() or word.lower() in _SENTENCE_OPENERS
    )


_SENTENCE_OPENERS = frozenset(
    {"on", "last", "this", "by", "since", "until", "from", "before", "after", "early", "late"}
)


def _read_stepped(text: str, position: int, published: date | None) -> Written | None:
    """ "last year", "this week", "next March", "last Monday": not "his last year", "the last week of May"."""
    match = dates_patterns.STEPPED.match(text, position)
    if match is None or published is None or _word_before(text, position) in _OWNERS:
        return None
    steps = relative_dates.RELATIVE_STEPS[match["step"].lower()]
    gap = dates_patterns.WEEKDAY_GAP.match(text, match.end()) if match["weekday"] else None
    if gap and _date_after_weekday(text, gap.end(), published):
        return None
    if match["weekday"]:
        day = _stepped_weekday(published, calendar.WEEKDAYS[match["weekday"].lower()], steps)
        return Written(position, match.end(), DatePrecision.DAY, days=Days(day, day), relative=True)
    if match["month"]:
        days = _stepped_month(published, calendar.MONTHS[match["month"].lower()], steps)
        return Written(position, match.end(), DatePrecision.MONTH, days=days, relative=True)
    if match["season"]:
        days = _stepped_season(published, match["season"], steps)
        return Written(position, match.end(), DatePrecision.SEASON, days=days, relative=True)
    found = _stepped_unit(published, match["unit"], steps)
    if found is None:
        return None
    return Written(position, match.end(), found[0], days=found[1], relative=True)


def _stepped_unit(published: date, unit: str, steps: int) -> tuple[DatePrecision, Days] | None:
    if unit == "year":
        year = published.year + steps
        return DatePrecision.YEAR, dates_days.years(year, year)
    if unit == "month":
        return DatePrecision.MONTH, dates_days.shifted_month(published, steps)
    if unit == "week":
        return DatePrecision.WEEK, dates_days.week_of(published + timedelta(days=_WEEK * steps))
    if unit == "quarter":
        other = dates_days.shifted_month(published, 3 * steps).first
        return DatePrecision.QUARTER, dates_days.quarter(other.year, (other.month + 2) // 3)
    # "Last decade" is the ten years before as often as the calendar's; only "this" is clear.
    if steps == 0 and unit == "decade":
        return DatePrecision.DECADE, dates_days.decade(published.year // 10 * 10)
    if unit == "century":
        first = (published.year // 100 + steps) * 100
        return DatePrecision.CENTURY, dates_days.years(first, first + 100)
    return None


def _stepped_weekday(published: date, weekday: int, steps: int) -> date:
    """The weekday before, in or after: "last Monday" is before the article's day, "this" one nearest to it."""
    back = (published.weekday() - weekday) % _WEEK
    if steps < 0:
        return published - timedelta(days=back or _WEEK)
    if steps > 0:
        return published + timedelta(days=_WEEK - back)
    return published - timedelta(days=back if back <= _WEEK // 2 else back - _WEEK)


def _stepped_month(published: date, month: int, steps: int) -> Days:
    """The month before, in or after the article's: "last March" of an article of May is of the same year."""
    year = published.year
    if steps < 0 and month >= published.month:
        year -= 1
    if steps > 0 and month <= published.month:
        year += 1
    return dates_days.month(year, month)


def _stepped_season(published: date, season: str, steps: int) -> Days:
    """ "Last summer" in spring is last year's; in autumn it may be either, so both are within the days."""
    this = dates_days.season(published.year, season)
    if steps == 0:
        return this
    other = dates_days.season(published.year + steps, season)
    over = this.last < published if steps < 0 else this.first > published
    if not over:
        return other
    return Days(min(this.first, other.first), max(this.last, other.last))


def _read_ago(text: str, position: int, published: date | None) -> Written | NotAValue | None:
    """ "two months ago", "about 10 years ago": half a unit of the last digit on each side."""
    if not dates_patterns.AGO.match(text, position):
        return None
    match = dates_patterns.AGO_BEFORE.search(text, max(0, position - _LONGEST_LEFT), position)
    if match is None:
        return None
    if dates_patterns.PART_OF_AN_AMOUNT.search(text, max(0, match.start() - _LONGEST_LEFT), match.start()):
        return None  # "2 weeks and 2 days ago" are sixteen
    start, end = match.start("number"), position + len("ago")
    if published is None:
        return NotAValue(start, end, text[start:end], "relative date without a date of publication")
    word = match["number"].lower()
    number = int(word) if word.isdigit() else relative_dates.SMALL_NUMBER_WORDS[word]
    length, precision = relative_dates.AGO_UNITS[match["unit"]]
    if number * length > (published - date.min).days / 2:
        return None
    half = length * (5 if number % 10 == 0 and number else 0.5)
    comparator = relative_dates.AGO_HEDGES.get((match["hedge"] or "").lower(), "=")
    half = 0 if precision == "day" or comparator != "=" else half
    middle = published - timedelta(days=round(number * length))
    days = dates_days.widened(Days(middle, middle), round(half))
    return Written(start, end, DatePrecision(precision), days=days, relative=True, comparator=comparator)


def _read_day_word(text: str, position: int, published: date | None) -> Written | None:
    """ "yesterday", "tomorrow"; "today" mostly means nowadays and is left out."""
    match = _DAY_WORD.match(text, position)
    if match is None or published is None or _word_before(text, position) == "of":
        return None
    day = published + timedelta(days=_DAY_WORDS[match[0].lower()])
    return Written(position, match.end(), DatePrecision.DAY, days=Days(day, day), relative=True)


def _word_before(text: str, position: int) -> str:
    match = _WORD_BEFORE.search(text, max(0, position - _LONGEST_LEFT), position)
    return match["word"].lower() if match else ""
