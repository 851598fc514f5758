"""In which region a place lies: "Corran in Lorne Province", "Corran, Lorne Province".

Only a region that says what it is counts, for "Corran in Lorne" may be a street in a town. Places share names, so two
articles do not contradict each other by it; a fact on a place rules out other regions of the same kind.
"""

from __future__ import annotations

from factcheck.claims.properties.holder import named
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.reading.name_phrases import name_until
from factcheck.claims.reading.parsed import Parsed
from factcheck.lexicon.properties import REGIONS, Holds, Property
from factcheck.lexicon.sorts import NameSort


def region_property(noun: str) -> Property:
    """The property of lying in a region of the kind that `noun` names: each kind is a property of its own."""
    return Property(noun, NameSort.ANY, Holds.SEVERAL)


def read_region(parsed: Parsed, at: int) -> Reading | None:
    """The place whose region's noun is token `at`."""
    tokens = parsed.tokens
    region = next(
        (n for n in parsed.read.names if n.first < at < n.last + 1 and n.last in (at, at + 1)), None
    )
    if tokens[at].lower not in REGIONS or region is None or region.first < 1:
        return None
    before = region.first - 1
    if tokens[before].lower != "in" and tokens[before].text != ",":
        return None
    place = name_until(parsed, before)
    if place is None or (
        tokens[before].text == "," and (place.first == 0 or tokens[place.first - 1].text in LISTING)
    ):
        return None
    return Reading(region_property(tokens[at].lower), named(place), region.first, at, at)


# Before a name: it is one of a list.
LISTING = frozenset([",", "and", "or"])
