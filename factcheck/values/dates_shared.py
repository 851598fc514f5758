"""Years that dates share: the ends of a range, a row that ends in a year, and the dates of one sentence.

A wrong year is worse than none. Within a sentence only two things lend theirs: "In 2023" at its head, and a day with
its year, where text and calendar run the same way; "of that year" says that it is the one before. A month or a quarter beside a day ("results for the fourth quarter
of 2022") and a year said of something else ("founded in 1983") lend nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from factcheck.values.dates_written import Written, days_in
from factcheck.values.expression import Expression
from factcheck.values.value import DatePrecision, NotAValue

Pair: TypeAlias = tuple[Written, Written]
Found: TypeAlias = Written | NotAValue | Pair

ROW_JOINT = r"\s*(?:,|,?\s*(?:and|or|to|through|&|until)|[-‐‑‒–—])\s*\Z"
ROW = Expression(ROW_JOINT)
# Whose a date of a row is may stand in a bracket behind it: "3 May (Orrin) and 9 June (Corran), 1931".
_OWNER = r"(?:\s*\([^()\n]{1,40}\))?"
_OWNED_ROW = Expression(rf"{_OWNER}{ROW_JOINT}")
_OWNED_YEAR = Expression(r"\s*\([^()\n\d]{1,30}\d{0,3}\),?\s+(?P<year>1[5-9]\d\d|20\d\d)(?![\w-]|[.,]\d)")
_SENTENCE_ENDS = Expression(r"\n\s*[-*•]|[.!?][\"”’)]*\s")
_OPENS = Expression(r"(?:^|[.!?\n][\"”’)]*\s*)In\s+\Z")
# A year that is told by the one before: "on 3 May of that year", "in May of the following year".
_YEAR_AGAIN = Expression(
    r",?\s+(?:of\s+)?(?:(?:that|the)\s+same\s+year|that\s+year|the\s+(?P<next>following|next)\s+year|the\s+(?P<last>previous|preceding)\s+year)\b(?:,\s+(?P<named>1[5-9]\d\d|20\d\d)\b(?!-))?"
)
_WEEKS_APART = 60  # days
_DATES_BACK = 4
_LONGEST_BACK = 300


def end_of(one: Found) -> int:
    """Where a date or a range ends."""
    return one[1].end if isinstance(one, tuple) else one.end


def start_of(one: Found) -> int:
    """Where a date or a range begins."""
    return one[0].start if isinstance(one, tuple) else one.start


def is_one_sentence(text: str, start: int, end: int) -> bool:
    """Whether no sentence ends in `text[start:end]`, what stands between two dates."""
    return _SENTENCE_ENDS.search(text, start, end) is None


def with_years_of_ranges(joined: list[Found]) -> list[Found]:
    """The ranges with the year of one end given to the other: "From March 8 to March 10, 2023"."""
    return [with_one_year(*one) if isinstance(one, tuple) else one for one in joined]


def with_one_year(first: Written, second: Written) -> Pair:
    """The two ends of a range, the one without a year in the year that makes a range of them."""
    if second.year is not None and not first.is_dated:
        wrapped = days_in(replace(first, year=second.year)), days_in(second)
        over = bool(wrapped[0] and wrapped[1] and wrapped[0].first > wrapped[1].last)
        return replace(first, year=second.year - over, relative=second.relative), second
    if first.year is not None and not second.is_dated:
        wrapped = days_in(first), days_in(replace(second, year=first.year))
        over = bool(wrapped[0] and wrapped[1] and wrapped[0].first > wrapped[1].last)
        return first, replace(second, year=first.year + over, relative=first.relative)
    return first, second


def with_years_of_rows(text: str, joined: list[Found]) -> list[Found]:
    """Dates in a row with the year that ends it: "March 8 and March 10, 2023", "Q1 and Q2 2024"."""
    for i in range(len(joined) - 1, -1, -1):
        one = joined[i]
        if isinstance(one, Written) and one.day and not one.is_dated:
            year = _OWNED_YEAR.match(text, one.end)
            one = joined[i] = replace(one, year=int(year["year"])) if year else one
        following = joined[i + 1] if i + 1 < len(joined) else None
        if isinstance(one, Written) and isinstance(following, Written) and not one.is_dated:
            in_a_row = one.precision is following.precision and _OWNED_ROW.fullmatch(
                text, one.end, following.start
            )
            if in_a_row and following.year is not None:
                joined[i] = replace(one, year=following.year, relative=following.relative)
    return joined


def with_years_of_sentences(text: str, joined: list[Found]) -> list[Found]:
    """Days and months with the year of a date before or right after them in the same sentence, or told to be that of one before."""
    for i, one in enumerate(joined):
        if isinstance(one, Written) and not one.is_dated and one.month:
            year = _year_again(text, joined, i) or _year_before(text, joined, i)
            if year is None and i + 1 < len(joined):
                year = _year_behind(text, one, joined[i + 1])
            if year is not None:
                joined[i] = replace(one, year=year)
    return joined


def _year_again(text: str, joined: list[Found], index: int) -> int | None:
    """The year that "of that year" behind a date means: that of the date before, in this sentence or the one before."""
    one = joined[index]
    assert isinstance(one, Written)
    told = _YEAR_AGAIN.match(text, one.end)
    earlier = joined[index - 1] if told and index else None
    if told is not None and told["named"]:
        return int(told["named"])  # "On 4 August of that year, 2011".
    if told is None or not isinstance(earlier, Written) or earlier.year is None or earlier.relative:
        return None
    if one.start - earlier.end > _LONGEST_BACK or "\n\n" in text[earlier.end : one.start]:
        return None
    return earlier.year + bool(told["next"]) - bool(told["last"])


def _year_before(text: str, joined: list[Found], index: int) -> int | None:
    """The year of "In 2023" at the head of the sentence, or of a day that comes earlier in text and calendar alike."""
    one = joined[index]
    assert isinstance(one, Written)
    for earlier in reversed(joined[max(0, index - _DATES_BACK) : index]):
        too_far = one.start - end_of(earlier) > _LONGEST_BACK
        if too_far or not is_one_sentence(text, end_of(earlier), one.start):
            return None
        if not isinstance(earlier, Written) or earlier.year is None or earlier.relative:
            continue
        if earlier.precision is DatePrecision.YEAR:
            return earlier.year if _OPENS.search(text, max(0, earlier.start - 6), earlier.start) else None
        return earlier.year if earlier.day and _in_order(earlier, replace(one, year=earlier.year)) else None
    return None


def _year_behind(text: str, one: Written, following: Found) -> int | None:
    """The year of the day that follows within weeks: "which began on March 8, ended on March 10, 2023"."""
    if not isinstance(following, Written) or following.year is None or following.relative:
        return None
    if following.start - one.end > _LONGEST_BACK:
        return None
    if not (one.day and following.day) or not is_one_sentence(text, one.end, following.start):
        return None
    return following.year if _in_order(replace(one, year=following.year), following, _WEEKS_APART) else None


def _in_order(earlier: Written, later: Written, most: int = 366) -> bool:
    first, last = days_in(earlier), days_in(later)
    return first is not None and last is not None and 0 <= (last.first - first.first).days <= most
