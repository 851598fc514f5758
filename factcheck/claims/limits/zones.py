"""The zone of a time of day that names none, from what else the article says of its times.

An article that gives one time as "5.50pm BST" mostly means its other times so and does not say it again; where it has
named several zones, nothing tells which. A zone in brackets right behind another time only converts that one, and
"local time" is said of one time alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.lexicon.clock import LOCAL, UNSURE
from factcheck.values.value import NotAValue, TimeOfDay, Value

Item = Value | NotAValue
# Between a time and the same time in another zone: " (", " / ".
MOST_BETWEEN = 3


def with_zones(items: Iterable[Item]) -> Iterator[Item]:
    """The values of an article in order, those of its times without a zone in the zone that was named before."""
    zone, end = "", -MOST_BETWEEN - 1
    for item in items:
        if isinstance(item, TimeOfDay):
            if not item.zone and zone:
                item = replace(item, zone=zone)
            elif item.zone not in ("", LOCAL, zone) and item.start - end > MOST_BETWEEN:
                zone = UNSURE if zone else item.zone
            end = item.end
        yield item
