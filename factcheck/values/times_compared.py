"""How times of day compare: on the circle of a day, in zones that are the same or that the table can convert.

A time without a zone is that of its place. Against one of a named zone it agrees where the clocks show the same, for
most texts leave the zone out; else nothing is known. Where nothing tells morning from evening, half a day is a circle.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.clock import LOCAL, UNSURE, ZONE_OFFSETS
from factcheck.values.answer import Agree, Comparison, Disagree, Incomparable
from factcheck.values.times_of_day import DAY
from factcheck.values.value import TimeOfDay

_OF_PLACE: Final = frozenset({"", LOCAL})
_HALF: Final = DAY // 2
_MINUTE: Final = 60


def compare_times(a: TimeOfDay, b: TimeOfDay) -> Comparison:
    """Whether two times may be one; their distance is a share of a day."""
    shifts = _shifts(a.zone, b.zone)
    if shifts is None:
        if _gap(a, b, 0) == 0:
            return Agree()
        return Incomparable("times of zones that are not told, or not known")
    gap = min(_gap(a, b, shift * _MINUTE) for shift in shifts)
    return Disagree(round(gap / DAY, 4)) if gap else Agree()


def time_implies(a: TimeOfDay, b: TimeOfDay) -> bool:
    """Whether all that `a` may be `b` may be as well."""
    if _place(a.zone) != _place(b.zone) or (a.either_half and not b.either_half):
        return False
    turn = _HALF if b.either_half else DAY
    return any(b.first <= a.first + k * turn and a.last + k * turn <= b.last for k in (-2, -1, 0, 1, 2))


def _place(zone: str) -> str:
    return "" if zone in _OF_PLACE else zone


def _shifts(a: str, b: str) -> tuple[int, ...] | None:
    """By how many minutes the clocks of zone `b` may be behind those of `a`, None where nothing tells."""
    if _place(a) == _place(b) and a != UNSURE:
        return (0,)
    ours, theirs = ZONE_OFFSETS.get(a), ZONE_OFFSETS.get(b)
    if ours is None or theirs is None:
        return None
    return tuple(sorted({x - y for x in ours for y in theirs}))


def _gap(a: TimeOfDay, b: TimeOfDay, shift: int) -> int:
    """The seconds between the two intervals, the clock of `b` put forward by `shift`; 0 where they meet."""
    turn = _HALF if a.either_half or b.either_half else DAY
    gaps = (
        max(b.first + shift + k * turn - a.last, a.first - b.last - shift - k * turn, 0) for k in range(-4, 5)
    )
    return min(gaps)
