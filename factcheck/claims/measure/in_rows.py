"""The measure of the values of a row: words that stand beside one of them name it for all."""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Measure
from factcheck.claims.measure.measure import read_measure
from factcheck.claims.reading.parsed import Parsed, statement_of
from factcheck.claims.subject.rows import Row
from factcheck.lexicon.measures import CLASSES
from factcheck.values.value import Value


def measure_in_row(row: Row, parsed: Parsed, own: Measure, value: Value, key: str) -> Measure:
    """The measure of a value of a row: that of its `own` words, or of those beside another value of the row."""
    read = [own]
    for at in row.values:
        number = statement_of(parsed, at)
        if number is not None:
            # By its own value: what "lost 20 percent" tells of a change goes on for the next one.
            beside = row.subject(at)
            of_it = beside.key if beside is not None else key
            read.append(read_measure(parsed, number, at, parsed.tokens[at].value or value, of_it))
    read = [row.without_names(measure) for measure in read]
    known = [m for m in read if not m.concepts.isdisjoint(CLASSES)] or [m for m in read if m.concepts]
    told = next((measure for measure in known if measure.words), (known or read)[0])
    return replace(told, in_row=bool(row.names))
