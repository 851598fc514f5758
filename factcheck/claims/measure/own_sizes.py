"""Whether a figure says how much of itself a thing is, by nothing but its place: "with her 366 metres the Orrin" (`lexicon/own_sizes.py`)."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.measure.worded import line_of
from factcheck.claims.reading.site import Site
from factcheck.claims.words.patterns import as_expression
from factcheck.lexicon.own_sizes import OWN_SIZE, PLACES_OF_SIZES
from factcheck.values.units import dimension
from factcheck.values.value import Quantity, Value


def own_size(site: Site, value: Value) -> set[str]:
    """The mark of a figure that stands in such a place, empty for any other."""
    if not isinstance(value, Quantity) or value.direction is not None:
        return set()
    places = _places(dimension(value.unit))
    if not places:
        return set()
    line = line_of(site, value)
    return {OWN_SIZE} if any(place.search(line) for place in places) else set()


@lru_cache(maxsize=16)
def _places(kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(as_expression(line) for line in PLACES_OF_SIZES.get(kind, ()))
