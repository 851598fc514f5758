"""Which other articles have a date: one that a single article has is more often wrong than one that several have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeAlias

from factcheck.claims.claim import Claim
from factcheck.matching.slips import gives
from factcheck.values.value import DatePrecision, DateSpan

_Key: TypeAlias = tuple[object, object]


class TellersOfDates:
    """The dates of a corpus, by what their words tell."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Note which articles have the dates among `claims`."""
        self._having: defaultdict[_Key, list[Claim]] = defaultdict(list)
        self._known: dict[str, frozenset[str]] = {}
        for claim in claims:
            if isinstance(claim.value, DateSpan):
                self._having[_key(claim.value)].append(claim)

    def others(self, claim: Claim) -> frozenset[str]:
        """The other articles that have the date of a claim, as exactly."""
        if not isinstance(claim.value, DateSpan):
            return frozenset()
        if claim.id not in self._known:
            having = self._having.get(_key(claim.value), ())
            self._known[claim.id] = frozenset(
                one.path for one in having if one.path != claim.path and gives(one, claim.value)
            )
        return self._known[claim.id]


def _key(value: DateSpan) -> _Key:
    if value.precision is not DatePrecision.DAY:
        return value.first, value.last
    if value.yearly is not None:
        return value.yearly.first
    day = value.first or value.last
    return (day.month, day.day) if day else (None, None)
