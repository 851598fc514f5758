"""The words that a project adds: read like the lexicon's own, and told what is wrong where they cannot be."""

from __future__ import annotations

import pytest

from factcheck.values.compare import Disagree, compare
from factcheck.values.find import find_values
from factcheck.values.own_words import NO_WORDS, OwnWords, parse_words
from factcheck.values.parse import parse_value
from factcheck.values.value import Quantity

_TABLES: dict[str, object] = {
    "units": {
        "cubit": {"is": "0.5 m"},
        "sol": ["Martian day"],
        "rack unit": {"is": "44.45 mm", "words": ["RU"]},
    },
    "currencies": {"USD": ["greenback", "U$S"]},
    "nouns": {"GPU": ["accelerator"], "software": []},
}


def _own() -> OwnWords:
    words, mistakes = parse_words(_TABLES)
    assert mistakes == ()
    return words


def _read(text: str) -> list[tuple[str, object, str]]:
    return [(value.text, value.number, value.unit) for value in find_values(text, own=_own())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("364.4 cubits long", ("364.4 cubits", 182.2, "m")),
        ("between 5 and 10 cubits", ("5 and 10 cubits", (2.5, 5.0), "m")),
        ("2 cubits per second", ("2 cubits per second", 1.0, "m/s")),
        ("a 42RU rack", ("42RU", 1866.9, "mm")),
        ("after 7 Martian days", ("7 Martian days", 7.0, "sol")),
        ("cost 5 greenbacks", ("5 greenbacks", 5.0, "USD")),
        ("cost U$S 5m", ("U$S 5m", 5e6, "USD")),
        ("300 accelerators", ("300 accelerators", 300.0, "GPU")),
        ("two million Accelerators", ("two million Accelerators", 2e6, "GPU")),
        ("bought 5 new software", ("5 new software", 5.0, "software")),
    ],
)
def test_an_own_word_is_read_with_its_number(text: str, expected: tuple[str, object, str]) -> None:
    assert _read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("5 cubitless days", ["day"]),
        ("$5 cubits", ["USD"]),
        ("42 ruins", ["ruin"]),
        ("the accelerator has 5", [""]),
        ("5 people use software", ["person"]),
        ("the U$S of 5 kg", ["kg"]),
        ("greenbacks, 5", [""]),
        ("5 km", ["km"]),
        ("software 5.1.2", []),
        ("in 2023 software grew", ["date"]),
    ],
)
def test_what_only_looks_like_an_own_word_is_read_as_ever(text: str, units: list[str]) -> None:
    assert [value.unit for value in find_values(text, own=_own())] == units


def test_the_words_hold_for_the_call_that_has_them() -> None:
    assert [value.unit for value in find_values("5 cubits", own=_own())] == ["m"]
    assert [value.unit for value in find_values("5 cubits")] == ["cubit"]
    assert find_values("5 cubits", own=NO_WORDS) == find_values("5 cubits")


def test_an_own_unit_converts() -> None:
    bridge, other = parse_value("364 cubits", _own()), parse_value("500 metres", _own())
    assert isinstance(bridge, Quantity)
    assert isinstance(other, Quantity)
    assert isinstance(compare(bridge, other), Disagree)


@pytest.mark.parametrize(
    ("tables", "message", "advice"),
    [
        ({"units": {"x": {"is": "5 metr"}}}, 'unknown unit "metr"', 'did you mean "metre"?'),
        ({"units": {"x": {"is": "metre"}}}, "must be a number and a unit", "write it as"),
        ({"units": {"x": {"is": "0 m"}}}, "must be a number and a unit", "write it as"),
        ({"units": {"x": {"iss": "5 m"}}}, 'unknown key "iss"', "the keys are is, words"),
        ({"units": {"x": {"words": "y"}}}, "must be a list of words", "write it as"),
        ({"units": {"5g": []}}, '"5g" cannot stand behind a number', "without digits"),
        ({"nouns": {"x": [""]}}, '"" cannot stand behind a number', "without digits"),
        ({"nouns": {"x": {"words": []}}}, "must be a list of words", "write it as"),
        ({"nouns": ["x"]}, "must be a table", "GPU ="),
        ({"currencies": {"usd": []}}, "no currency code of ISO 4217", "did you mean USD?"),
        ({"currencies": {"DOGE": []}}, "no currency code of ISO 4217", "units of their own"),
    ],
)
def test_an_entry_that_cannot_be_used_says_why(tables: dict[str, object], message: str, advice: str) -> None:
    words, (mistake,) = parse_words(tables)
    assert words == NO_WORDS
    assert message in mistake.message
    assert advice in mistake.advice


def test_all_mistakes_are_told_at_once() -> None:
    _, mistakes = parse_words({"units": {"a": {"is": "x"}, "b": {"is": "1 m"}}, "nouns": {"c": 5}})
    assert [(mistake.table, mistake.name) for mistake in mistakes] == [("units", "a"), ("nouns", "c")]
