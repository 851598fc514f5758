"""Names: which two may mean the same, which two cannot, and where nothing is certain."""

from __future__ import annotations

from typing import Any

import pytest
from case_files import load_cases, params
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.lexicon.places import CITIES, COUNTRIES, NEIGHBOURS, REGIONS, TOWNS_OF_SEVERAL_COUNTRIES
from factcheck.lexicon.sorts import NameSort
from factcheck.values.compare import Agree, Disagree, Incomparable, compare, implies
from factcheck.values.places import are_apart, holds, locate, plain
from factcheck.values.value import Name

CASES = load_cases("names")
SECTIONS = ("in_the_wild", "disagreeing", "negative")
SORTS = {
    "any": NameSort.ANY,
    "someone": NameSort.SOMEONE,
    "place": NameSort.PLACE,
    "side": NameSort.SIDE,
    "nation": NameSort.NATION,
    "exchange": NameSort.EXCHANGE,
}
OUTCOMES = {Agree: "agree", Disagree: "disagree", Incomparable: "unknown"}
EVERYTHING = [case for section in SECTIONS for case in CASES[section]]
words = st.sampled_from(sorted({name for case in EVERYTHING for name in (case["a"], case["b"])}))


def name(text: str, sort: NameSort = NameSort.ANY) -> Name:
    return Name(0, len(text), text, text, sort)


@pytest.mark.parametrize("case", params(CASES, *SECTIONS))
def test_two_names_compare_as_an_editor_would(case: dict[str, Any]) -> None:
    sort = SORTS[case["sort"]]
    assert OUTCOMES[type(compare(name(case["a"], sort), name(case["b"], sort)))] == case["expected"]
    # A fact's name has no sort of its own and takes that of the claim.
    assert OUTCOMES[type(compare(name(case["a"], sort), name(case["b"])))] == case["expected"]


@settings(deadline=None)
@given(words, words, st.sampled_from(sorted(SORTS.values())))
def test_comparing_names_is_symmetric_and_reflexive(a: str, b: str, sort: NameSort) -> None:
    assert type(compare(name(a, sort), name(b, sort))) is type(compare(name(b, sort), name(a, sort)))
    assert compare(name(a, sort), name(a, sort)) == Agree()


@settings(deadline=None)
@given(words, words, st.sampled_from(sorted(SORTS.values())))
def test_what_follows_from_a_name_does_not_contradict_it(a: str, b: str, sort: NameSort) -> None:
    if implies(name(a, sort), name(b, sort)):
        assert not isinstance(compare(name(a, sort), name(b, sort)), Disagree)


def test_a_larger_place_follows_from_a_smaller_one_and_not_the_other_way() -> None:
    city, country = name("Munich", NameSort.PLACE), name("Germany", NameSort.PLACE)
    assert implies(city, country)
    assert not implies(country, city)


def test_values_of_two_sorts_are_not_compared() -> None:
    someone, place = name("Lorne", NameSort.SOMEONE), name("Munich", NameSort.PLACE)
    assert isinstance(compare(someone, place), Incomparable)


def test_every_city_lies_in_a_known_place_and_in_no_other_country() -> None:
    for place, cities in CITIES.items():
        around = locate(place)
        assert around.region or around.country
        for city in cities:
            assert holds(locate(city), around)
            others = [locate(country) for country in COUNTRIES if country != around.country]
            assert not any(holds(locate(city), other) for other in others)


def test_no_name_of_a_place_is_in_two_tables() -> None:
    cities = [plain(city) for group in CITIES.values() for city in group]
    regions = [plain(region) for group in REGIONS.values() for region in group]
    assert len(set(cities)) == len(cities)
    assert not set(cities) & set(regions)
    assert not (set(cities) | set(regions)) & {plain(country) for country in COUNTRIES} - {"singapore"}


def test_neighbours_are_cities_that_the_tables_know() -> None:
    known = {plain(city) for group in CITIES.values() for city in group} | TOWNS_OF_SEVERAL_COUNTRIES
    assert all(group <= known for group in NEIGHBOURS)
    assert not are_apart(locate("Oakland"), locate("San Jose"))


def test_there_are_as_many_names_that_do_not_disagree() -> None:
    silent = [case for case in EVERYTHING if case["expected"] != "disagree"]
    assert 2 * len(silent) >= len(EVERYTHING) >= 50
