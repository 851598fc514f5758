"""The day of which a claim may speak that names none itself: the one that its paragraph or its article tells of.

News goes on about one day: "Norvane fell 17% on Monday and lost $600 billion. The index dropped 3%." Such a day limits no
claim; it only tells that two articles, each of one day, speak of one occasion.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from factcheck.claims.reading.discourse import REACH, Discourse
from factcheck.claims.reading.lives import is_life_date
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token
from factcheck.values.value import DatePrecision, DateSpan

# Words by which a day is another one than that of the news: "after $142 on Friday", "the worst day since 4 May".
OF_ANOTHER = frozenset("after from since before until than versus by".split())
# How far before the date such a word may stand.
OTHER_REACH = 4
# The sentences by which an article opens, and how far the day that they tell may lie from that of the article.
OPENING, NEWS = 3, timedelta(3)


def told_day(parsed: Parsed, position: int, discourse: Discourse) -> DateSpan | None:
    """The day told last before token `position` in its paragraph, else by the opening of the article; None for none."""
    own = [date for i, date in _days(parsed.tokens) if i < position and not is_life_date(parsed, i)]
    if own:
        return own[-1]
    index = parsed.read.index
    for before in range(index - 1, max(-1, index - 1 - REACH), -1):
        if discourse.block(before) is not parsed.read.block:
            break
        days = [date for _, date in _days(discourse.sentence(before).tokens)]
        if days:
            return days[-1]
    return _day_of_news(discourse)


def _day_of_news(discourse: Discourse) -> DateSpan | None:
    """The day that the first sentences of an article tell of, where it was published then."""
    published = discourse.document.published
    if published is None:
        return None
    for index in range(min(OPENING, len(discourse))):
        for _, date in _days(discourse.sentence(index).tokens):
            if date.first is not None and abs(date.first - published) <= NEWS:
                return date
    return None


def _days(tokens: Sequence[Token]) -> Iterator[tuple[int, DateSpan]]:
    """The days among some tokens at which something is told to have happened, with their positions."""
    for i, token in enumerate(tokens):
        date = token.value
        if (
            not isinstance(date, DateSpan)
            or date.precision is not DatePrecision.DAY
            or date.comparator != "="
        ):
            continue
        if not any(before.lower in OF_ANOTHER for before in tokens[max(0, i - OTHER_REACH) : i]):
            yield i, date
