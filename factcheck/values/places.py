"""What is certain of two places: the same, one inside the other, apart, or unknown.

A place is read level by level, from its own words ("Boston, Massachusetts") and from the tables of places whose
whereabouts are certain. Two places are apart where they differ on a level that both have; what the words say goes
before what the tables would add. A name that is in no table has no level, and is never apart from anything.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from factcheck.lexicon.peoples import CONTINENTS, NATIONS
from factcheck.lexicon.places import (
    ALSO_CALLED,
    CITIES,
    COUNTRIES,
    ENTANGLED,
    KINDS_OF_PLACES,
    NEIGHBOURS,
    PARTS_OF_PLACES,
    REGIONS,
    TOWNS_OF_SEVERAL_COUNTRIES,
)


@dataclass(frozen=True, slots=True)
class Location:
    """Where a place is, as far as it is known: "" for a level that is not.

    `unknown` are the parts in no table, `stated` the levels that the words gave and the tables did not add.
    """

    city: str = ""
    region: str = ""
    country: str = ""
    unknown: tuple[str, ...] = ()
    stated: frozenset[str] = frozenset()

    @property
    def is_known(self) -> bool:
        """Whether any level is known."""
        return bool(self.city or self.region or self.country)


LEVELS: Final = ("city", "region", "country")
# What stands between a place and the larger one around it: "Boston, Massachusetts", "Calder in Texas".
_BETWEEN: Final = re.compile(r",|\sin\s")


def plain(name: str) -> str:
    """The name in small letters, without accents, stops and its article.

    >>> plain("the Düsseldorf"), plain("U.S.")
    ('dusseldorf', 'us')
    """
    letters = unicodedata.normalize("NFKD", name.replace("’", "'")).casefold()
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter)).replace(".", "")
    return " ".join(kept.removeprefix("the ").split())


def locate(name: str) -> Location:
    """Where the place of this name is.

    >>> place = locate("Boston, Northern Maine")
    >>> place.city, place.region, place.country, sorted(place.stated)
    ('boston', 'maine', 'united states', ['city', 'region'])
    """
    found: dict[str, str] = {}
    unknown: list[str] = []
    for part in (plain(part) for part in _BETWEEN.split(name)):
        level, place = _level(part)
        if level and level not in found:
            found[level] = place
        elif part:
            unknown.append(part)
    stated = frozenset(found)
    _widen(found)
    return _location(found, tuple(unknown), stated)


def _location(
    levels: Mapping[str, str], unknown: tuple[str, ...] = (), stated: frozenset[str] = frozenset()
) -> Location:
    city, region, country = (levels.get(level, "") for level in LEVELS)
    return Location(city, region, country, unknown, stated)


def _level(part: str) -> tuple[str, str]:
    """The level of a place and its name there, ("", "") for an unknown one; a part of a region counts as the region."""
    table = _table()
    place = ALSO_CALLED.get(part, part)
    if place in table:
        return table[place]
    words = place.split(" ")
    while len(words) > 1 and words[-1] in KINDS_OF_PLACES:
        words = words[:-1]
    while len(words) > 1 and words[0] in PARTS_OF_PLACES and " ".join(words) not in table:
        words = words[1:]
    return table.get(" ".join(words), ("", ""))


def _widen(levels: dict[str, str]) -> None:
    """Adds the levels above a place's own that the tables know; nothing that the words gave is changed."""
    if "city" in levels and "region" not in levels and "country" not in levels:
        around = _around().get(levels["city"])
        if around is not None:  # None for a town of several countries.
            levels[_table()[around][0]] = around
    if "region" in levels and "country" not in levels:
        levels["country"] = _around()[levels["region"]]


def are_apart(a: Location, b: Location) -> bool:
    """Whether the two places surely have nothing in common.

    Of two cities of one name only what the words say counts: there is more than one Paris.
    """
    if a.city and a.city == b.city:
        a, b = _as_stated(a), _as_stated(b)
    if a.city and b.city and a.city != b.city:
        return not any({a.city, b.city} <= group for group in NEIGHBOURS)
    if a.country and b.country and a.country != b.country:
        return not any({a.country, b.country} <= group for group in ENTANGLED)
    return bool(a.region and b.region and a.region != b.region)


def _as_stated(place: Location) -> Location:
    return _location({level: getattr(place, level) for level in place.stated})


def holds(a: Location, b: Location) -> bool:
    """Whether one of the places lies in the other, or both are one."""
    if a.unknown or b.unknown or not (a.is_known and b.is_known) or are_apart(a, b):
        return False
    ours, theirs = (tuple(getattr(place, level) for level in LEVELS) for place in (a, b))
    return _contains(ours, theirs) or _contains(theirs, ours)


def _contains(outer: tuple[str, ...], inner: tuple[str, ...]) -> bool:
    return all(not name or name == other for name, other in zip(outer, inner, strict=True))


@cache
def _table() -> dict[str, tuple[str, str]]:
    """Each known place with its level and the name it is compared by."""
    table: dict[str, tuple[str, str]] = {}
    table |= {town: ("city", town) for town in TOWNS_OF_SEVERAL_COUNTRIES}
    for cities in CITIES.values():
        table |= {plain(city): ("city", plain(city)) for city in cities}
    for regions in REGIONS.values():
        table |= {plain(region): ("region", plain(region)) for region in regions}
    for country, others in COUNTRIES.items():
        table |= {plain(name): ("country", country) for name in (country, *others)}
    return table


@cache
def _around() -> dict[str, str]:
    """The known place that is next around each city and region."""
    around = {plain(city): place for place, cities in CITIES.items() for city in cities}
    return around | {plain(region): country for country, regions in REGIONS.items() for region in regions}


def country_of(word: str) -> str | None:
    """The country, or the continent, of one word that is its adjective or its name.

    >>> country_of("French"), country_of("U.S."), country_of("European"), country_of("famous")
    ('France', 'United States', 'Europe', None)
    """
    name = plain(word)
    if name in CONTINENTS:
        return CONTINENTS[name].title()
    level, place = _table().get(name, ("", ""))
    country = NATIONS.get(name) or (place if level == "country" else "")
    return country.title() or None


def nations(name: str) -> frozenset[str]:
    """The countries of a nationality: of "Chilean and American" two; of "France" one.

    >>> sorted(nations("Chilean and American")), sorted(nations("Scottish")), nations("famous")
    (['chile', 'united states'], ['united kingdom'], frozenset())
    """
    words = plain(name).replace("-", " ").replace(" and ", " ").split(" ")
    told = {NATIONS[word] for word in words if word in NATIONS}
    place = locate(name)
    return frozenset(told | ({place.country} if place.country and not told else set()))


def are_other_nations(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of countries are both known, and none of one is or was another's."""
    pairs = [{one, other} for one in a for other in b]
    return bool(pairs) and all(len(pair) == 2 and not any(pair <= g for g in ENTANGLED) for pair in pairs)
