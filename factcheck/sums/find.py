"""Finds the sums of a document: goes over its sentences and looks closely at those with two values or a date."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factcheck.documents.document import Document
from factcheck.sums.ages import find_ages
from factcheck.sums.changes import find_changes
from factcheck.sums.conversions import find_conversions
from factcheck.sums.durations import find_durations
from factcheck.sums.lists import find_lists
from factcheck.sums.passage import Passage, read_passage
from factcheck.sums.ratios import find_ratios
from factcheck.sums.shares import find_shares
from factcheck.sums.sum import Sum
from factcheck.sums.totals import find_totals
from factcheck.sums.weekdays import find_weekdays
from factcheck.values.value import DatePrecision, DateSpan, NotAValue, Value


def find_sums(document: Document, values: Sequence[Value | NotAValue]) -> tuple[Sum, ...]:
    """The sums of `document`, in no order; `values` are all values of its reading, in order."""
    starts = [value.start for value in values]
    found: list[Sum] = []
    last: list[Sequence[Value | NotAValue]] = []
    for block in document.blocks:
        inside: Sequence[Value | NotAValue] = ()
        before = (0, 0)
        for sentence in block.sentences:
            inside = values[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            if _is_worth_reading(inside):
                said_before = document.reading[slice(*before)].lower()
                found += _read(read_passage(document, block.kind, sentence, inside), said_before)
            before = (sentence.start, sentence.end)
        last.append(inside)
    found += find_lists(document, last)
    return tuple(found)


def _is_worth_reading(values: Sequence[Value | NotAValue]) -> bool:
    """Whether a sentence may hold a sum: two values, or a day that may name its weekday."""
    known = [value for value in values if not isinstance(value, NotAValue)]
    return len(known) > 1 or any(
        isinstance(value, DateSpan) and value.precision is DatePrecision.DAY for value in known
    )


def _read(passage: Passage, said_before: str) -> Iterator[Sum]:
    if passage.dates:
        yield from find_weekdays(passage)
        yield from find_durations(passage)
        yield from find_ages(passage)
    if len(passage.amounts) > 1:
        yield from find_conversions(passage)
        yield from find_totals(passage, said_before)
        yield from find_changes(passage)
        yield from find_shares(passage)
        yield from find_ratios(passage)
