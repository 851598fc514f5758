"""Ages: "born in 1950, died in 2010 at the age of 45".

The birth and the event with the age stand in one sentence, and no other person between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.sums.passage import Passage
from factcheck.sums.precision import span_of
from factcheck.sums.span import Span
from factcheck.sums.sum import Sum, SumKind, term_of
from factcheck.values.value import DatePrecision, DateSpan, Quantity

BORN = re.compile(r"(?:\bborn|\(b\.|\bbirth)(?: (?:in|on|about|around))?(?: (?:[a-z][a-z' -]*,? )?(?:in|on))? ?\Z")
# Behind the birth another person may take over.
OTHERS = re.compile(
    r"\b(?:mother|father|brother|sister|wife|husband|sons?|daughters?|children|parents?|grand\w+|uncle|aunt|cousin|twin|friend"
    r"|widow\w*|spouse|partner|they|their|her|whose|whom)\b"
)
# "died in 2010 at the age of 45", "died in 2010, aged 45"
AT_AGE = re.compile(r"(?:[a-z][a-z ]*)?,? ?\(?(?:at (?:the )?age(?: of)?|aged?|at just|at only|at|when (?:he|she) was)")
EVENT = re.compile(r"(?:.*\W)?(?:died|dies|dead|death|killed|passed away|married|retired|became|won|was elected|was appointed)(?: [a-z]+){0,4} ?\Z", re.DOTALL)
YEAR_DAYS = 365.2425
OLDEST = 130


def find_ages(passage: Passage) -> Iterator[Sum]:
    """The ages of the passage that stand beside a birth and the date of the event."""
    if len(passage.dates) < 2 and not any(one.precision is DatePrecision.SPAN for one in passage.dates):
        return
    births = [one for one in passage.dates if BORN.search(passage.before(one))]
    if len(births) != 1:
        return
    birth = births[0]
    for age in passage.amounts:
        events = [one for one in passage.dates if one is not birth and birth.end <= one.start and one.end <= age.start]
        if events and _told(passage, birth, events[-1], age):
            yield from _age(passage, birth, events[-1], age)


def _told(passage: Passage, birth: DateSpan, event: DateSpan, age: Quantity) -> bool:
    reading = passage.document.reading
    between = reading[birth.end : event.start].lower()
    behind = " ".join(reading[event.end : age.start].lower().split())
    if age.unit not in ("year", "") or not isinstance(age.number, float):
        return False
    if not AT_AGE.fullmatch(behind) or OTHERS.search(between) or OTHERS.search(behind):
        return False
    return EVENT.fullmatch(between.rstrip().removesuffix("in").removesuffix("on").rstrip() + " ") is not None


def _age(passage: Passage, birth: DateSpan, event: DateSpan, age: Quantity) -> Iterator[Sum]:
    if birth.first is None or birth.last is None or event.first is None or event.last is None:
        return
    if "=" != birth.comparator or "=" != event.comparator or birth.relative or event.relative:
        return
    youngest = (event.first - birth.last).days / YEAR_DAYS
    oldest = (event.last - birth.first).days / YEAR_DAYS
    if not 0 <= oldest < OLDEST:
        return
    said = Span(age.number - 0.0, age.number + 1.0) if isinstance(age.number, float) else span_of(age)
    if age.comparator != "=":
        said = span_of(age)
    yield Sum(
        SumKind.DATES,
        term_of(passage.document, age),
        (term_of(passage.document, birth), term_of(passage.document, event)),
        said,
        (Span(max(0.0, youngest - 0.01), oldest + 0.01),),
        "year",
        "the time between the dates",
    )
