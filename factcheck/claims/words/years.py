"""The years that a text writes in four digits."""

from __future__ import annotations

import re

YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def years_in(text: str) -> frozenset[str]:
    """The years of a text, as written.

    >>> sorted(years_in("Opened in 1998, closed in mid-2004; it had 2,011 seats."))
    ['1998', '2004']
    """
    return frozenset(YEAR.findall(text))


def tell_of_other_years(text: str, other: str) -> bool:
    """Whether two texts both have years, and none in common."""
    ours, theirs = years_in(text), years_in(other)
    return bool(ours and theirs) and ours.isdisjoint(theirs)
