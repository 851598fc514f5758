"""Where a firm is at home, and where a building stands, told with what it is: "the Leeds firm Norvane", "is a tower in Leeds".

Before what a firm is only a known town counts: a country or a state says where it is registered as often. Behind "in" any known
place says where a thing stands that is in one place.
"""

from __future__ import annotations

from factcheck.claims.properties.holder import named
from factcheck.claims.properties.holders import described
from factcheck.claims.properties.place_phrases import place_from
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at, name_until
from factcheck.claims.reading.parsed import Parsed
from factcheck.lexicon.grammar import ARTICLES
from factcheck.lexicon.properties import BY_LABEL, IN_PASSING
from factcheck.values.places import locate

HEADQUARTERS = BY_LABEL["headquarters"]
LOCATION = BY_LABEL["location"]


def read_home(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """Where the firm is at home whose noun is token `at`."""
    tokens = parsed.tokens
    town = name_until(parsed, at)
    if town is None or not town.first or tokens[town.first - 1].lower not in ARTICLES:
        return None
    if not locate(town.text).city:
        return None
    firm = name_at(parsed, at + 1)
    holder = named(firm) if firm is not None else described(parsed, at, discourse)
    if holder is None:
        return None
    return Reading(HEADQUARTERS, holder, town.first, town.last, at, frozenset({IN_PASSING}))


def read_site(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """Where the thing stands that the noun at token `at` says it is: "the Orrin Tower is a skyscraper in Leeds"."""
    tokens = parsed.tokens
    if at + 2 >= len(tokens) or tokens[at + 1].lower != "in":
        return None
    place = place_from(parsed, at + 2)
    holder = described(parsed, at, discourse) if place is not None else None
    if place is None or holder is None:
        return None
    known = locate(" ".join(token.text for token in tokens[place.first : place.last])).is_known
    return make_reading(parsed, LOCATION, holder, place, at, frozenset({IN_PASSING})) if known else None
