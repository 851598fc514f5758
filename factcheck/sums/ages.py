"""Ages: "born in 1950, died in 2010 at the age of 45".

The birth stands in the same sentence or in one of the last before, the age beside the date of its event, and no other
person is named between them. Deliberately missed: ages at no date, and whom a sentence speaks of unless it says "he",
"she" or "Died:".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.sums.passage import Passage
from factcheck.sums.precision import span_of
from factcheck.sums.span import Span
from factcheck.sums.sum import Sum, SumKind, term_of
from factcheck.values.expression import Expression
from factcheck.values.value import DateSpan, Quantity

BORN = r"(?:\bborn:?|\(b\.|\bbirth:?)(?: [a-z][a-z'. -]*,?)?(?: (?:in|on))?(?: \(?@\)?)?,? ?\(?"
BORN_AT_END = Expression(rf"(?:.*\W)?{BORN}", re.DOTALL)
# Whoever may take over behind the birth.
OTHERS = Expression(
    r"\b(?:mother|father|brother|sister|wife|husband|sons?|daughters?|child|children|parents?|grand\w+|uncle|aunt|cousin"
    r"|twins?|friend|widow\w*|spouse|partner|they|their|her|him|whose|whom|who)\b"
)
# "died in 2010 at the age of 45", "Died: 3 June 2010 (2010-06-03) (aged 45)"
EVENT = Expression(
    r"(?:.*\W)?(?:died|dies|death|killed|passed away|married|retired|became|was elected|was appointed)"
    r":?(?: [a-z]+){0,4}(?: \(?@\)?,?)?(?: \()?",
    re.DOTALL,
)
AT_AGE = Expression(
    r"\)?(?:[a-z][a-z ]*)?,? ?\(?(?:at (?:the )?age(?: of)?|aged?:?|at just|at only|at|when (?:he|she) was)"
)
# A sentence of its own that goes on about the one who was born.
GOES_ON = Expression(r"(?:he|she|died|death)\b")
YEAR_DAYS = 365.2425
OLDEST = 125


def find_births(passage: Passage) -> list[DateSpan]:
    """The dates of the passage at which someone was born."""
    return [date for date in passage.dates if BORN_AT_END.fullmatch(passage.words(passage.start, date.start))]


def find_ages(passage: Passage, known: DateSpan | None) -> Iterator[Sum]:
    """The ages of the passage at a dated event; `known` is the birth that a sentence shortly before tells of."""
    births = find_births(passage)
    birth = births[0] if births else known
    if birth is None or len({(one.first, one.last) for one in births}) > 1:
        return
    for age in passage.amounts:
        events = [one for one in passage.dates if one.end <= age.start and one not in births]
        if events and (births or GOES_ON.match(passage.text)) and _told(passage, birth, events[-1], age):
            yield from _age(passage, birth, events[-1], age)


def _told(passage: Passage, birth: DateSpan, event: DateSpan, age: Quantity) -> bool:
    """Whether the age is that of the one who was born, on the day of the event."""
    if age.unit not in ("year", "") or not isinstance(age.number, float):
        return False
    start = birth.end if passage.start <= birth.start < event.start else passage.start
    between = passage.words(start, event.start)
    behind = passage.words(event.end, age.start)
    if OTHERS.search(between) or OTHERS.search(behind) or AT_AGE.fullmatch(behind) is None:
        return False
    return EVENT.fullmatch(between) is not None


def _age(passage: Passage, birth: DateSpan, event: DateSpan, age: Quantity) -> Iterator[Sum]:
    if birth.first is None or birth.last is None or event.first is None or event.last is None:
        return
    if birth.comparator != "=" or event.comparator != "=" or birth.relative or event.relative:
        return
    youngest = (event.first - birth.last).days / YEAR_DAYS
    oldest = (event.last - birth.first).days / YEAR_DAYS
    if not 0 <= oldest < OLDEST or not isinstance(age.number, float):
        return
    # Who is 45 has not turned 46; the day of the birthday itself counts for both.
    said = Span(age.number, age.number + 1.0) if age.comparator == "=" else span_of(age)
    yield Sum(
        SumKind.DATES,
        term_of(passage.document, age),
        (term_of(passage.document, birth), term_of(passage.document, event)),
        said,
        (Span(max(0.0, youngest - 2 / YEAR_DAYS), oldest + 2 / YEAR_DAYS),),
        "year",
        "the time between the dates",
    )
