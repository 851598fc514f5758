"""Which value a number states by the heads and the labels around it: in which unit, of how many, or as no value at all."""

from __future__ import annotations

import re

from factcheck.claims.measure.carried_units import with_carried_unit
from factcheck.claims.measure.counted_before import counted_before
from factcheck.claims.measure.crews import with_crew
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.labels import counted_by_label, from_there_on
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.tables import in_unit_of_heads
from factcheck.claims.spot import Spot
from factcheck.claims.words.inverted import is_running, label_behind, stated_behind
from factcheck.values.value import NotAValue, Value

# What stands before the label of a value in a line of several: "Corran (length in metres: 98; mass in tonnes".
LABELS_BEFORE = re.compile(r"^.*(?:[;|]|\((?!.*\)))\s*", re.DOTALL)


def as_stated(spot: Spot, value: Value) -> Value | None:
    """The value in the unit that heads and labels around it give, None for a running number of a list."""
    discourse, parsed, position = spot.discourse, spot.parsed, spot.position
    value = in_unit_of_heads(value, _heads_of(discourse, parsed, value))
    value = from_there_on(value, parsed, position)
    value = counted_before(value, parsed, position, discourse)
    value = with_carried_unit(value, parsed, position, discourse)
    value = with_crew(counted_by_label(value, parsed, spot.number), parsed, position)
    behind = label_behind(parsed.tokens, parsed.segments, position)
    if behind is None:
        return value
    if is_running(value, _openings_beside(discourse, parsed.read.index)):
        return None
    return stated_behind(value, parsed.tokens, parsed.segments[behind].first)


def _heads_of(discourse: Discourse, parsed: Parsed, value: Value) -> tuple[str, ...]:
    """The texts that may give the unit of a bare number: the heads of its cell, or the label right before it."""
    cell = parsed.read.block.cell
    if cell is not None:
        return discourse.cells.heads(cell)
    start = parsed.read.sentence.start
    before = discourse.document.reading[start : value.start].rstrip()
    return (LABELS_BEFORE.sub("", before[:-1]).rstrip(),) if before.endswith(":") else ()


def _openings_beside(discourse: Discourse, index: int) -> list[Value | None]:
    """The values that open the sentences before and behind, None for a sentence that opens with none."""
    openings: list[Value | None] = []
    for beside in (index - 1, index + 1):
        if 0 <= beside < len(discourse):
            first = next(iter(discourse.values(beside)), None)
            opens = first is not None and first.start == discourse.bounds(beside)[0]
            openings.append(first if opens and not isinstance(first, NotAValue) else None)
    return openings
