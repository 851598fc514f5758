"""The values of a text, found once where it is held against one fact after the other."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from factcheck.values.find import find_values
from factcheck.values.value import Value


@lru_cache(maxsize=4096)
def values_told(text: str, published: date | None) -> tuple[Value, ...]:
    """The values of a text, in order; `published` is the day of its article."""
    return tuple(find_values(text, published))
