"""Guard that asks whether two claims speak of one place: by its names, by the tables of places, or by what the texts say."""

from __future__ import annotations

from factcheck.claims.claim import Claim
from factcheck.claims.naming.names import fold, place_key
from factcheck.claims.words.kinds import kind_of
from factcheck.matching.answers import Answer, Apart, Doubt
from factcheck.values.places import Location, holds, locate
from factcheck.values.value import Moment


def same_place(a: Claim, b: Claim) -> Answer:
    """Figures for different places do not contradict."""
    ours, theirs = a.scope.place, b.scope.place
    if ours and theirs and not _is_one_place(a, b):
        return Apart("place", f"{ours} against {theirs}")
    if bool(ours) != bool(theirs):
        place = ours or theirs or ""
        if place.startswith("on the"):
            return Apart("place", f"only one is {place}")
        named = fold(place) in (a.subject.key, b.subject.key) or (place in a.reading and place in b.reading)
        if kind_of(a.value) == "physical" and not named:
            return Doubt("place", f"only one is measured at {place}")
    return None


def _is_one_place(a: Claim, b: Claim) -> bool:
    """Whether two places are one, or one lies in the other, as the tables know or the texts say: "from Orsk in Norland", "in Norland"."""
    ours, theirs = a.scope.place or "", b.scope.place or ""
    places = locate(ours), locate(theirs)
    if place_key(ours) == place_key(theirs) or (
        places[0].is_known and _levels(places[0]) == _levels(places[1])
    ):
        return True
    # What is counted in a part is another figure than that of the whole; the day is the same.
    dated = isinstance(a.value, Moment)
    return dated and (holds(*places) or ours in b.reading or theirs in a.reading)


def _levels(place: Location) -> tuple[str, str, str, tuple[str, ...]]:
    return place.city, place.region, place.country, place.unknown
