"""Finds the sums of a document: goes over its sentences and looks closely at those with two values or a date."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from factcheck.claims.claim import Claim
from factcheck.documents.document import Block, Document, Sentence
from factcheck.sums.ages import find_ages, find_births
from factcheck.sums.changes import find_changes, find_turns
from factcheck.sums.conversions import find_conversions
from factcheck.sums.durations import find_durations
from factcheck.sums.elsewhere import find_ratios_elsewhere
from factcheck.sums.lists import find_lists
from factcheck.sums.passage import read_passage
from factcheck.sums.ratios import find_ratios
from factcheck.sums.shares import find_shares
from factcheck.sums.sum import Sum
from factcheck.sums.totals import find_totals
from factcheck.sums.weekdays import find_weekdays
from factcheck.values.value import DateSpan, NotAValue, Value

Values: TypeAlias = Sequence[Value | NotAValue]
# What has more values is no sentence but a table on one line.
MOST = 60
# How many sentences further on a birth is remembered.
REACH = 3


def find_sums(document: Document, values: Values, claims: Sequence[Claim] = ()) -> tuple[Sum, ...]:
    """The sums of `document`, in no order; `values` are all values of its reading, in order, `claims` its claims."""
    starts = [value.start for value in values]
    found: list[Sum] = []
    last: list[Values] = []
    births = _Births()
    for block in document.blocks:
        inside: Values = ()
        before = ""
        for sentence in block.sentences:
            inside = values[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            if inside and _is_worth_reading(inside):
                found += _read(document, block, sentence, inside, before, births)
            births.sentences += 1
            before = document.reading[sentence.start : sentence.end]
        last.append(inside)
    found += find_lists(document, last)
    found += find_ratios_elsewhere(document, claims)
    return tuple(found)


class _Births:
    """The last birth that was told of, for as long as a sentence may go on about it."""

    def __init__(self) -> None:
        self.sentences = 0
        self._told_at = -REACH - 1
        self._birth: DateSpan | None = None

    def tell(self, births: Sequence[DateSpan]) -> None:
        if births:
            one = len({(birth.first, birth.last) for birth in births}) == 1
            self._birth, self._told_at = births[-1] if one else None, self.sentences

    @property
    def known(self) -> DateSpan | None:
        return self._birth if self.sentences - self._told_at <= REACH else None


def _is_worth_reading(values: Values) -> bool:
    """Whether a sentence may hold a sum: two values, or a date, which may name its weekday."""
    if len(values) > MOST:
        return False
    known = [value for value in values if not isinstance(value, NotAValue)]
    return len(known) > 1 or any(isinstance(value, DateSpan) for value in known)


def _read(
    document: Document, block: Block, sentence: Sentence, values: Values, said_before: str, births: _Births
) -> Iterator[Sum]:
    passage = read_passage(document, block.kind, sentence, values)
    if passage.dates:
        yield from find_weekdays(passage)
        if passage.amounts:
            yield from find_durations(passage)
            yield from find_ages(passage, births.known)
        births.tell(find_births(passage))
    if len(passage.amounts) > 1:
        yield from find_conversions(passage)
        yield from find_totals(passage, said_before.lower())
        yield from find_changes(passage)
        yield from find_turns(passage)
        yield from find_shares(passage)
        yield from find_ratios(passage)
