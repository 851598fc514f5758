"""Days told from a day that the text has just named: "two weeks earlier", "the following day", "the day before".

The day must stand in the same sentence or the one before, as the last date named, and nothing may say that the tale
goes on from elsewhere: a date in brackets, a birth, a date of another precision, another step. Else they stay what
they were: a length of time, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from factcheck.lexicon import relative_dates
from factcheck.values import dates_days, dates_patterns
from factcheck.values.dates_days import Days
from factcheck.values.expression import Expression
from factcheck.values.value import DatePrecision, DateSpan, NotAValue

_GAP = dates_patterns.GAP
# Nothing may follow that the step is taken from instead: "two weeks earlier than", "the day before the vote".
_ENDS = r"(?=\s?[.,;:!?)—–]|\s*\Z)"
_GOES_ON = rf"(?!['’-]|[A-Za-z]|{_GAP}(?:than|of|on|this|that|in)(?![A-Za-z]))"
_STEP = Expression(
    rf"""
    (?<![A-Za-z0-9-])
    (?:
        (?P<number>[0-9]{{1,3}}|(?i:{dates_patterns.either(relative_dates.SMALL_NUMBER_WORDS)})){_GAP}
        (?P<unit>{dates_patterns.either(relative_dates.AGO_UNITS)})s?{_GAP}
        (?: (?P<way>earlier|later|afterwards){_GOES_ON} | (?P<back>before|previously){_ENDS} )
      | [Tt]he{_GAP}(?P<next>following|next|previous){_GAP}(?:day|morning|afternoon|evening){_GOES_ON}
      | [Tt]he{_GAP}day{_GAP}(?P<side>before|after){_ENDS}
    )
    """,
    re.VERBOSE,
)
_SENTENCE_END = Expression(r"[.!?][\"”’)]*\s+(?=[A-Z\"“‘(])|\n\s*[-*•]")
_WORD_BEFORE = Expression(r"(?P<word>[A-Za-z]+)\s+(?:on\s+)?\Z")
_ANOTHER = Expression(
    r"(?:about|around|some|nearly|almost|over|under|than|least|roughly|every|each)\s+\Z", re.IGNORECASE
)
_LONGEST_LEFT = 30
_LONGEST_WAY = 400
_LONGEST_STEP = 4000  # days


def with_steps(text: str, found: tuple[DateSpan | NotAValue, ...]) -> tuple[DateSpan | NotAValue, ...]:
    """The dates with the days that are told from one of them, in order."""
    if not any(_is_day(one) for one in found):
        return found
    steps = list(_steps(text, found))
    return tuple(sorted((*found, *steps), key=lambda one: one.start)) if steps else found


def _steps(text: str, found: Sequence[DateSpan | NotAValue]) -> Iterator[DateSpan]:
    last, index = -1, 0
    for match in _STEP.finditer(text):
        while index < len(found) and found[index].end <= match.start():
            index += 1
        behind = found[index] if index < len(found) else None
        named = found[index - 1] if index else None
        if named is None or (behind is not None and _is_one_sentence(text, match.end(), behind.start)):
            continue
        if last > named.end or not _leads_on(text, named, match.start()):
            continue  # a step from a step: from which of the two is not said
        last = match.end()
        assert isinstance(named, DateSpan)
        assert named.first is not None
        if (days := _stepped(match, named.first)) is not None and not _ANOTHER.search(
            text, max(0, match.start() - _LONGEST_LEFT), match.start()
        ):
            precision = DatePrecision(_unit(match)[1])
            yield DateSpan(match.start(), match.end(), match[0], *days, precision, "=", True)


def _is_day(one: DateSpan | NotAValue) -> bool:
    return isinstance(one, DateSpan) and one.first is not None and one.first == one.last


def _is_one_sentence(text: str, start: int, end: int) -> bool:
    return start <= end and _SENTENCE_END.search(text, start, end) is None


def _leads_on(text: str, named: DateSpan | NotAValue, at: int) -> bool:
    """Whether the tale goes on from the day that is named: it is near, in the open, and no side remark."""
    if not _is_day(named) or at - named.end > _LONGEST_WAY:
        return False
    if len(_SENTENCE_END.findall(text, named.end, at)) > 1:
        return False
    left = max(0, named.start - _LONGEST_WAY)
    opened = text.rfind("(", left, named.start)
    if opened > text.rfind(")", left, named.start) and ")" in text[named.end : at]:
        return False
    before = _WORD_BEFORE.search(text, max(0, named.start - _LONGEST_LEFT), named.start)
    return before is None or before["word"].lower() not in relative_dates.SIDE_DATES


def _unit(match: re.Match[str]) -> tuple[float, str]:
    return relative_dates.AGO_UNITS[match["unit"] or "day"]


def _stepped(match: re.Match[str], named: date) -> Days | None:
    """The days so far from the one that is named, half a unit of the step on each side where it is no count of days."""
    length, precision = _unit(match)
    word = (match["number"] or "1").lower()
    number = int(word) if word.isdigit() else relative_dates.SMALL_NUMBER_WORDS[word]
    way = relative_dates.STEP_WORDS[(match["way"] or match["back"])] if match["unit"] else _next_day(match)
    days = round(number * length)
    if not 0 < days <= _LONGEST_STEP:
        return None
    middle = named + timedelta(days=way * days)
    half = 0 if precision == "day" else length * (5 if number % 10 == 0 else 0.5)
    return dates_days.widened(Days(middle, middle), round(half))


def _next_day(match: re.Match[str]) -> int:
    return relative_dates.NEXT_DAYS[match["next"] or match["side"]]
