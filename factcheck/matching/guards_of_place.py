"""Guard that asks whether two claims speak of one place: by its names, by the tables of places, or by what the texts say."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.limits.polling_places import is_of_an_election
from factcheck.claims.naming.keys import fold, place_key
from factcheck.claims.words.kinds import kind_of
from factcheck.lexicon.scopes import PARTS_OF_PLACES
from factcheck.matching.answers import Answer, Apart, Doubt
from factcheck.values.magnitudes import lost_magnitude
from factcheck.values.places import Location, country_of, holds, locate
from factcheck.values.value import Flag, Moment, Name

# Kinds of figures of which a place has its own part of the whole.
IN_PARTS = frozenset({"physical", "count", "money"})
# What a thing has as a whole, and no part of it in a place: "the highest peak in Norland" is as high anywhere.
OF_THE_WHOLE = frozenset({"height", "weight"})
# Where all of it is counted.
EVERYWHERE = frozenset(
    "worldwide globally world".split()
    + ["the world", "in the world"]
    + [f"{over} the {world}" for over in ("around", "across", "all over") for world in ("world", "globe")]
)
# Before a value: the place of the deed that is told with its own: "felled two trees in Leeds and killed nine people".
TOLD_WITH = re.compile(r"\bin (?P<place>[A-Z][\w-]+(?: [A-Z][\w-]+)*) and [a-z]+ (?:[a-z]+ ){0,2}$")
# A word that may be a country's name or its adjective.
CAPITALISED = re.compile(r"\b[A-Z][\w.]+")
# What joins another clause.
NEXT_CLAUSE = re.compile(r"[;:]|, (?:and|but|while|whereas) ")
# A part of a place in which a figure was counted, before it or behind it: "in the suburbs it sold 9,000".
IN_A_PART = re.compile(rf"\bin (?:{'|'.join(PARTS_OF_PLACES)})(?![\w-])", re.IGNORECASE)


def same_place(a: Claim, b: Claim) -> Answer:
    """Figures for different places do not contradict, and one for a part none for the whole."""
    parts = [_parts_told(claim.reading, claim.value.text) for claim in (a, b)]
    if parts[0] != parts[1] and not isinstance(a.value, Moment | Name | Flag):
        return Doubt("place", f"only one is said of what is {min(parts[0] ^ parts[1])}")
    ours, theirs = a.scope.place or _told_with(a), b.scope.place or _told_with(b)
    if a.scope.place and b.scope.place and not _is_one_place(a, b):
        return Apart("place", f"{a.scope.place} against {b.scope.place}")
    if bool(ours) != bool(theirs):
        place = ours or theirs or ""
        if place.lower() in EVERYWHERE:
            return None  # What is told of no place is told of all of them.
        if place.startswith("on the"):
            return Apart("place", f"only one is {place}")
        named = fold(place) in (a.subject.key, b.subject.key) or (
            _is_named(place, a.reading) and _is_named(place, b.reading)
        )
        named = named or bool(lost_magnitude(a.value, b.value) or lost_magnitude(b.value, a.value))
        # A share that a sentence before has set in a place is of nobody else.
        set_before = kind_of(a.value) == "percent" and not (place in a.reading or place in b.reading)
        whole = not a.measure.concepts.isdisjoint(b.measure.concepts & OF_THE_WHOLE)
        if not named and (is_of_an_election(a) or is_of_an_election(b)):
            return Apart(
                "place", f"only one is of the votes in {place}"
            )  # Results are told place by place, in the same words.
        if ((kind_of(a.value) in IN_PARTS and not whole) or set_before) and not named:
            return Doubt("place", f"only one is measured at {place}")
    return None


@lru_cache(maxsize=4096)
def _is_named(place: str, sentence: str) -> bool:
    """Whether a sentence has a place by this name, or a country by its adjective or another of its names."""
    return place in sentence or any(country_of(word) == place for word in CAPITALISED.findall(sentence))


@lru_cache(maxsize=4096)
def _parts_told(sentence: str, value: str) -> frozenset[str]:
    """The parts of places in a sentence but for the clauses that are joined to the one of the value: "it killed 900, and in the south ten fell"."""
    if IN_A_PART.search(sentence) is None:
        return frozenset()
    before, figure, behind = sentence.partition(value)
    own = f"{before}{figure}{NEXT_CLAUSE.split(behind)[0]}"
    return frozenset(part.lower() for part in IN_A_PART.findall(own))


def _told_with(claim: Claim) -> str | None:
    return _place_before(claim.reading, claim.value.text)


@lru_cache(maxsize=4096)
def _place_before(sentence: str, value: str) -> str | None:
    """The place of the deed that is told in front of a value with its own."""
    found = TOLD_WITH.search(sentence.partition(value)[0])
    return found["place"] if found else None


def _is_one_place(a: Claim, b: Claim) -> bool:
    """Whether two places are one, or one lies in the other, as the tables know or the texts say: "from Orsk in Norland", "in Norland"."""
    ours, theirs = a.scope.place or "", b.scope.place or ""
    places = locate(ours), locate(theirs)
    everywhere = {ours.lower(), theirs.lower()} <= EVERYWHERE
    if (
        everywhere
        or place_key(ours) == place_key(theirs)
        or (places[0].is_known and _levels(places[0]) == _levels(places[1]))
    ):
        return True
    # What is counted in a part is another figure than that of the whole; the day is the same.
    dated = isinstance(a.value, Moment)
    return dated and (holds(*places) or ours in b.reading or theirs in a.reading)


def _levels(place: Location) -> tuple[str, str, str, tuple[str, ...]]:
    return place.city, place.region, place.country, place.unknown
