"""Days without a year that lie far from the day of the article: it may well tell of another year.

What is told without a year is mostly news, so that it lies near the day on which the article appeared. A day that would lie months
from that, or behind it though it is not said to be still to come, goes on from the date before where that has a year and is near
("In March 2012 it sank. On 3 March divers came", in an article of 2025). Else it is of any year where the text before it
tells of another one. What goes on from the entry before in a timeline is left alone (`dating`).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck.values.dates_ahead import lies_ahead
from factcheck.values.value import DatePrecision, DateSpan, NotAValue, Value, Yearly
from factcheck.values.yearly import day_in

# News are told within so many days, the year of an article's own day within so many, and what follows a date so many behind it.
NEWS, OWN_YEAR, NEXT = 60, 150, 90
# How far before a day the date stands that it goes on from, and the year that tells of another time, in characters.
NEAR, AROUND = 1500, 600
EXACT = frozenset({DatePrecision.DAY, DatePrecision.MONTH})
YEARS = EXACT | {DatePrecision.YEAR}


class DatesTold:
    """The last dates with a year that an article has told, as it is read."""

    def __init__(self, text: str, published: date | None) -> None:
        """`text` is the whole article, and `published` the day on which it appeared."""
        self._text, self._published = text, published
        self._last: DateSpan | None = None
        self._year: DateSpan | None = None

    def tell(self, item: Value | NotAValue) -> None:
        """The next value of the article; behind a date of its own time no date goes on from one before."""
        if not isinstance(item, DateSpan):
            return
        if item.relative or item.first is None or item.last is None:
            self._last = self._year = None
            return
        if item.precision in YEARS:
            self._year = item
        if item.precision in EXACT:
            self._last = item

    def redated(self, item: DateSpan) -> DateSpan:
        """A day that had its year of the day of the article, in the year of the date before or in any."""
        own, day = item.first, self._published
        if own is None or day is None or item.last != own or item.precision is not DatePrecision.DAY:
            return item
        ahead = own > day
        if ahead and lies_ahead(self._text, item.start, item.end):
            return item
        if not ahead and is_news(own, day):
            return item
        following = self._following(item, own)
        if following is not None:
            return replace(item, first=following, last=following, relative=False)
        if (day - own).days > OWN_YEAR and self._tells_of_before(item, own):
            month_and_day = own.month, own.day
            return replace(
                item, first=None, last=None, relative=False, yearly=Yearly(month_and_day, month_and_day)
            )
        return item

    def _tells_of_before(self, item: DateSpan, own: date) -> bool:
        """Whether a date close before is of a year before that of `own`."""
        told = self._year
        if told is None or told.last is None or item.start - told.end > AROUND:
            return False
        return told.last.year < own.year

    def _following(self, item: DateSpan, own: date) -> date | None:
        """The day in the year of the date before, where it is of that month or follows soon."""
        last = self._last
        if last is None or last.first is None or item.start - last.end > NEAR or last.first.year >= own.year:
            return None
        for year in (last.first.year, last.first.year + 1):
            moved = day_in(own, year)
            if moved is None or year == own.year:
                continue
            if last.precision is DatePrecision.MONTH:
                if (moved.year, moved.month) == (last.first.year, last.first.month):
                    return moved
            elif 0 <= (moved - last.first).days <= NEXT:
                return moved
        return None


def is_news(day: date, published: date) -> bool:
    """Whether a day lies so near before the one on which an article was `published`, or behind it, that it may be news of its year."""
    return (published - day).days <= NEWS
