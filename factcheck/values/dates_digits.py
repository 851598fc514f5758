"""Dates that begin with a digit: "28 January 2025", "2025-01-27", "2016-2019", "the 1990s", "Q3 2024", "in 2008".

Each reader answers the date that starts with the run of digits at a place, `NotAValue` for digits that are known to
be something else (a time of day), or None.
"""

from __future__ import annotations

import re
from datetime import date

from factcheck.lexicon import calendar, relative_dates
from factcheck.values import dates_days, dates_patterns
from factcheck.values.dates_eras import of_an_era
from factcheck.values.dates_modifiers import has_part_before
from factcheck.values.dates_quarters import (
    after_fiscal,
    from_year_and_quarter,
    full_year,
    read_fiscal_year,
    read_quarter,
    read_quarter_after,
)
from factcheck.values.dates_written import Written
from factcheck.values.dates_years import counts_something, is_year
from factcheck.values.expression import Expression
from factcheck.values.value import DatePrecision, NotAValue

MONTH_NUMBERS: dict[str, int] = {**calendar.MONTHS, **calendar.MONTHS_SHORT}
_MONTH_FORMS: frozenset[str] = frozenset(
    dates_patterns.cased(MONTH_NUMBERS) | (set(calendar.MONTHS) - calendar.MONTHS_WITH_CAPITAL)
)
_CLOCK_CUE = Expression(r"(?<![A-Za-z])([A-Za-z]+)\s+\Z")
_WORDS = Expression("[A-Za-z]{3,9}")
_NUMERIC_SIGNS = frozenset("/.-")
_ISO_SIGNS = frozenset("-/‑")
_RANGE_SIGNS = frozenset(dates_patterns.DASHES + "/ \n\xa0")
_QUARTER_SIGNS = frozenset("QH")
_LONGEST_RIGHT = 64
_SHORT_RUN = 2
_YEAR_RUN = 4
_LONGEST_LEFT = 24
_LAST_READABLE_YEAR = 2199
_CURRENCY_SIGNS = "$€£¥₹"
_OWNERS = ("his", "her", "their")
_ROUND_PLURAL = Expression(r"[0-9]{1,3}0['’]?s(?![A-Za-z])")
_BEFORE_ROUND_PLURALS = frozenset(
    {"the", "his", "her", "their", "my", "our", "low", "mid", "high", "upper", "lower"}
)
_TIME_OF_DAY = "time of day"


def read_digits(
    text: str, position: int, run: int, published: date | None, *, after_a_year: bool, whole: bool
) -> Written | NotAValue | None:
    """The date or the time that starts with the `run` digits at `position`; with `whole`, any bare year is one."""
    if run > _YEAR_RUN:
        return None
    before = text[position - 1] if position else " "
    if before in "QqHh":
        return read_quarter(text, position)
    if whole and text[max(0, position - 2) : position] == "..":
        before = " "
    if before in "$€£¥#_.,:+=@\\%" or (before.isalnum() and not after_fiscal(text, position)):
        return None
    if before == " " and position > 1 and text[position - 2] in _CURRENCY_SIGNS:
        return None
    # Nearly all runs of digits are something else, so a plain look goes first; so it does below.
    near = text[position - 5 if position > 5 else 0 : position + run + 12]
    found: Written | NotAValue | None = None
    if "C" in near or "D" in near:
        found = of_an_era(text, position, run)
    if found is None and run <= _SHORT_RUN:
        found = _read_short(text, position, run, published)
    if found is None and run == _YEAR_RUN:
        found = _read_long(text, position, after_a_year=after_a_year, whole=whole)
    return found or read_fiscal_year(text, position, run) or _read_round_plural(text, position, run)


def is_month(word: str) -> bool:
    """Whether a word is a month as it is written: "March", "MARCH" and "Mar", but not "march"."""
    return word in _MONTH_FORMS


def stepped_year(words: str | None, published: date | None) -> int | None:
    """The year that "last year", "of this year" stand for."""
    if words is None or published is None:
        return None
    step = words.split()[-2]
    return published.year + relative_dates.RELATIVE_STEPS[step]


def _read_round_plural(text: str, position: int, run: int) -> NotAValue | None:
    """ "in the 90s", "his '80s", "1000s of people": a decade, degrees or years of age, or many; no "90 s"."""
    match = _ROUND_PLURAL.match(text, position) if "s" in text[position + run : position + run + 2] else None
    if match is None or match.end() - position <= run:
        return None
    left = _left(text, position).rstrip("'’‘ -‐‑–").split()
    lead = left[-1] if left else ""
    if lead not in _BEFORE_ROUND_PLURALS:
        return None
    return NotAValue(position, match.end(), match[0], "decade, age or rough count")


def _read_short(text: str, position: int, run: int, published: date | None) -> Written | NotAValue | None:
    before = text[position - 1] if position else " "
    if before in "'’‘":
        return _read_short_decade(text, position, run)
    if before in "/-" and position > 1 and text[position - 2].isalnum():
        return None
    end = position + run
    mark, ahead = text[end : end + 1], text[end : end + 24]
    found: Written | NotAValue | None = _read_numeric(text, position) if mark in _NUMERIC_SIGNS else None
    if found is None and not _MONTH_FORMS.isdisjoint(_WORDS.findall(text, end, end + _LONGEST_RIGHT)):
        found = _read_day_first(text, position, published)
    if found is None and (mark == ":" or "m" in ahead or "M" in ahead or "clock" in ahead):
        found = _read_clock(text, position)
    if found is None and "entur" in ahead:
        found = _read_century(text, position)
    if found is None and mark in _QUARTER_SIGNS:
        found = read_quarter_after(text, position)
    if found is None and "s" in ahead[:2]:
        found = _read_short_decade_part(text, position, run)
    return found


def _read_numeric(text: str, position: int) -> Written | NotAValue | None:
    """ "28/1/2025", where only one order makes a date; two-digit years only with slashes."""
    match = dates_patterns.NUMERIC.match(text, position)
    if match is None or (match["short"] and match["separator"] != "/"):
        return None
    year = int(match["year"]) if match["year"] else full_year(int(match["short"]))
    first, second = int(match["first"]), int(match["second"])
    orders = {(first, second), (second, first)}
    dates = sorted((d, m) for d, m in orders if dates_days.day(year, m, d))
    if not dates:
        return None
    if len(dates) > 1:
        return NotAValue(match.start(), match.end(), match[0], "day and month in unclear order")
    day, month = dates[0]
    return Written(match.start(), match.end(), DatePrecision.DAY, year=year, month=month, day=day)


def _read_day_first(text: str, position: int, published: date | None) -> Written | None:
    """ "28 January 2025", "28th of January", "8-10 March 2023", "27 Jan."."""
    match = dates_patterns.DAY_FIRST.match(text, position)
    if match is None or not is_month(match["month"]) or (match["hyphen"] and not match["year"]):
        return None
    end, year = year_in(text, match, "", published)
    return Written(
        match.start(),
        end,
        DatePrecision.SPAN if match["last_day"] else DatePrecision.DAY,
        year=year,
        month=MONTH_NUMBERS[match["month"].lower()],
        day=int(match["day"]),
        last_day=int(match["last_day"] or 0),
        relative=year is not None and match["year"] is None,
    )


def year_in(text: str, match: re.Match[str], prefix: str, published: date | None) -> tuple[int, int | None]:
    """The end of a date and its year, by the named groups of its pattern; a number that counts is no year."""
    written, words = match[prefix + "year"], match[prefix + "words"]
    if written and counts_something(text, match.end(prefix + "year")):
        return _without_gap(text, match.start(), match.start(prefix + "year")), None
    if written:
        return match.end(), year_number(written)
    year = stepped_year(words, published)
    if words and year is None:
        return _without_gap(text, match.start(), match.start(prefix + "words")), None
    return match.end(), year


def year_number(written: str) -> int:
    """The year that four digits or an apostrophe and two are."""
    return int(written) if written.isdigit() else full_year(int(written[1:]))


def _without_gap(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip(" ,\n\t\xa0"))


def _left(text: str, position: int) -> str:
    """The few characters before a place, in lower case."""
    return text[max(0, position - _LONGEST_LEFT) : position].lower()


def _read_clock(text: str, position: int) -> NotAValue | None:
    """ "11:30am", "5 p.m. EST", "14:30 GMT", "at 10:30": a time of day."""
    match = dates_patterns.CLOCK.match(text, position)
    if match is None:
        return None
    if match["said"] or (match["zone"] and match["minute"]):
        return NotAValue(match.start(), match.end(), match[0].rstrip(), _TIME_OF_DAY)
    cue = _CLOCK_CUE.search(text, max(0, position - _LONGEST_LEFT), position)
    end = max(match.end("minute"), match.end("second"))
    glued = text[end : end + 1].isalnum() or (
        text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit()
    )
    if match["minute"] and cue and cue[1].lower() in calendar.CLOCK_CUES and not glued:
        return NotAValue(position, end, text[position:end], _TIME_OF_DAY)
    return None


def _read_century(text: str, position: int) -> Written | None:
    match = dates_patterns.CENTURY.match(text, position)
    days = dates_days.century(int(match["number"])) if match else None
    if match is None or days is None:
        return None
    return Written(match.start(), match.end(), DatePrecision.CENTURY, days=days)


def _read_short_decade(text: str, position: int, run: int) -> Written | None:
    """ "the '90s"; after "his" or "her" it is an age."""
    match = dates_patterns.SHORT_DECADE.match(text, position)
    if match is None or run != _SHORT_RUN or _left(text, position - 1).rstrip().endswith(_OWNERS):
        return None
    days = dates_days.decade(
        1900 + int(match["year"]) if int(match["year"]) > 20 else 2000 + int(match["year"])
    )
    return Written(position - 1, match.end(), DatePrecision.DECADE, days=days)


def _read_short_decade_part(text: str, position: int, run: int) -> Written | None:
    """ "the late 90s": without its apostrophe a decade only after such a word; "the 90s" may be a temperature."""
    match = dates_patterns.SHORT_DECADE.match(text, position)
    if match is None or run != _SHORT_RUN or int(match["year"]) < 20:
        return None
    left = text[max(0, position - _LONGEST_LEFT) : position]
    if not re.search(r"\bthe\s+(?:early|mid|late)[-\s]\Z", left):
        return None
    return Written(
        position, match.end(), DatePrecision.DECADE, days=dates_days.decade(1900 + int(match["year"]))
    )


def _read_long(text: str, position: int, *, after_a_year: bool, whole: bool) -> Written | NotAValue | None:
    part = has_part_before(text, position, 0)
    before = text[position - 1] if position else " "
    joined = before in "/-" and position > 1 and text[position - 2].isalnum()
    if joined and not part and not after_a_year and not _left(text, position - 1).endswith(("pre", "post")):
        return None
    mark, ahead = text[position + 4 : position + 5], text[position + 4 : position + 7]
    found = _read_iso(text, position) if mark in _ISO_SIGNS else None
    if found is None and "s" in ahead:
        found = _read_decade(text, position)
    if found is None and ("Q" in ahead or "H" in ahead):
        found = from_year_and_quarter(dates_patterns.YEAR_AND_QUARTER.match(text, position))
    return (
        found
        or read_fiscal_year(text, position, _YEAR_RUN)
        or _read_year_range(text, position, after_a_part=part or whole, after_a_year=after_a_year)
        or _read_year(text, position, after_a_year=after_a_year or whole, after_a_part=part)
    )


def _read_iso(text: str, position: int) -> Written | None:
    """ "2025-01-27", "2023-07"; "2010-11" may be two years and is left to the ranges."""
    match = dates_patterns.ISO.match(text, position)
    if match is None:
        return None
    year, month = int(match["year"]), int(match["month"])
    if match["day"]:
        return Written(
            position, match.end(), DatePrecision.DAY, year=year, month=month, day=int(match["day"])
        )
    if match["separator"] == "/" or month > year % 100:
        return None
    return Written(position, match.end(), DatePrecision.MONTH, year=year, month=month)


def _read_decade(text: str, position: int) -> Written | None:
    match = dates_patterns.DECADE.match(text, position)
    if match is None or text.startswith(" of ", match.end()):
        return None
    days = dates_days.decade(int(match["year"]))
    long = days.last.year - days.first.year > 10
    return Written(position, match.end(), DatePrecision.CENTURY if long else DatePrecision.DECADE, days=days)


def _read_year_range(text: str, position: int, *, after_a_part: bool, after_a_year: bool) -> Written | None:
    """ "1939-45", "2016-2019", "2022/23", "2015-present"."""
    # A slash or a dash, perhaps after a space, or "to present".
    ahead = text[position + 4 : position + 6].lstrip()[:1]
    if not (ahead in _RANGE_SIGNS or ahead == "t"):
        return None
    match = dates_patterns.YEAR_RANGE.match(text, position)
    if match is None or counts_something(text, match.end()):
        return None
    first = int(match["first"])
    if match["open"]:
        days = dates_days.years(first, first)
        return Written(position, match.end(), DatePrecision.YEAR, days=days, comparator=">=")
    last = int(match["last"]) if match["last"] else first // 100 * 100 + int(match["short"])
    if not first < last <= _LAST_READABLE_YEAR or (match["slash"] and last != first + 1):
        return None
    cued = is_year(text, position, after_a_year=after_a_year, after_a_part=after_a_part)
    round_numbers = first % 100 == 0 and last % 100 == 0
    if not cued and (first < 1700 or round_numbers):
        return None
    return Written(position, match.end(), DatePrecision.SPAN, days=dates_days.years(first, last))


def _read_year(text: str, position: int, *, after_a_year: bool, after_a_part: bool) -> Written | None:
    if not is_year(text, position, after_a_year=after_a_year, after_a_part=after_a_part):
        return None
    return Written(position, position + 4, DatePrecision.YEAR, year=int(text[position : position + 4]))
