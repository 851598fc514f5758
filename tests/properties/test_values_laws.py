"""Laws that hold for every value: digits are accounted for, comparing is fair, hedges only widen, units convert back."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.compare import Agree, Disagree, compare, implies
from factcheck.values.find import read_values
from factcheck.values.parse import parse_value
from factcheck.values.show import brief, describe
from factcheck.values.units import MEASURES, convert, dimension
from factcheck.values.value import Quantity, Value

_PIECES = st.sampled_from(
    [
        "about ", "over ", "nearly ", "at least ", "from ", "to ", "between ", " and ", "by ", "fell ", "rose ",
        "$", "US$", "€", "£", "Rs ", "USD ", "-", "−", "–", "+", "~", ".", ",", ":", "/", "(", ")", "[", "]", "#",
        " ", "  ", "\n", "\n\n", "\xa0", " million", "bn", "m", "k", "%", " percent", " km", "km/h", " people",
        " Nvidia H800 GPUs", " years old", "-year-old", "x", "th", "s", " of ", " per ", "GPT-4", "No. ", "v",
        "2,048", "17", "3.5", "2023", "1/2", "½", "half", "a third of", "two", "twenty-three", "million", "dozens of ",
        "hundreds of billions of dollars", "July ", "10:30", "https://a.b/1?c=2", "`x = 1`", " in ", "one", "twice", "third-largest",
    ]
)  # fmt: skip
_TEXTS = st.one_of(st.lists(_PIECES, max_size=14).map("".join), st.text(max_size=60))
_RUNS = re.compile("[0-9]+")


@given(_TEXTS)
def test_every_run_of_digits_lies_inside_exactly_one_item(text: str) -> None:
    items = read_values(text)
    for run in _RUNS.finditer(text):
        assert sum(item.start <= run.start() and run.end() <= item.end for item in items) == 1


@given(_TEXTS)
def test_items_are_in_order_do_not_overlap_and_quote_the_text(text: str) -> None:
    end = 0
    for item in read_values(text):
        assert end <= item.start < item.end
        assert text[item.start : item.end] == item.text
        end = item.end


@given(_TEXTS, _TEXTS, _TEXTS)
def test_nothing_outside_the_bounds_is_read(before: str, text: str, after: str) -> None:
    whole = read_values(before + text + after, len(before), len(before) + len(text))
    alone = read_values(text)
    assert [(item.start - len(before), item.text) for item in whole] == [
        (item.start, item.text) for item in alone
    ]


_NUMBERS = st.integers(min_value=1, max_value=10**7)
_UNITS = st.sampled_from(["%", " million dollars", " people", " km", " days", " GB", "", " mph"])
_HEDGES = st.sampled_from(["", "about ", "nearly ", "just over ", "over ", "at least ", "under ", "up to "])


def _value(text: str) -> Value:
    value = parse_value(text)
    assert isinstance(value, Quantity), text
    return value


@given(_HEDGES, _NUMBERS, _UNITS, _HEDGES, _NUMBERS, _UNITS)
def test_comparing_is_symmetric(h1: str, n1: int, u1: str, h2: str, n2: int, u2: str) -> None:
    a, b = _value(f"{h1}{n1:,}{u1}"), _value(f"{h2}{n2:,}{u2}")
    there, back = compare(a, b), compare(b, a)
    assert type(there) is type(back)
    if isinstance(there, Disagree) and isinstance(back, Disagree):
        assert there.gap == pytest.approx(back.gap)


@given(_HEDGES, _NUMBERS, _UNITS)
def test_a_value_agrees_with_itself_and_follows_from_itself(hedge: str, number: int, unit: str) -> None:
    value = _value(f"{hedge}{number:,}{unit}")
    assert compare(value, value) == Agree()
    assert implies(value, value)


@given(st.decimals(min_value=1, max_value=999, places=4), st.sampled_from([2, 1]))
def test_a_value_meets_its_own_rounding(number: Decimal, places: int) -> None:
    rounded = number.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    assert compare(_value(f"{number}%"), _value(f"{rounded}%")) == Agree()


@given(st.integers(min_value=1000, max_value=10**9))
def test_a_count_meets_its_own_rounding_to_two_figures(number: int) -> None:
    unit = 10 ** (len(str(number)) - 2)
    rounded = (number + unit // 2) // unit * unit
    assert compare(_value(f"{number:,} people"), _value(f"{rounded:,} people")) == Agree()


@given(_NUMBERS, _UNITS)
def test_about_only_widens(number: int, unit: str) -> None:
    plain, about = parse_value(f"{number:,}{unit}"), parse_value(f"about {number:,}{unit}")
    assert isinstance(plain, Quantity)
    assert isinstance(about, Quantity)
    assert about.low is not None
    assert plain.low is not None
    assert about.high is not None
    assert plain.high is not None
    assert about.low <= plain.low
    assert plain.high <= about.high


_MEASURED = sorted(unit for unit in MEASURES if MEASURES[unit].factor > 0)


@given(st.sampled_from(_MEASURED), st.data(), st.floats(min_value=-1e6, max_value=1e6))
def test_converting_there_and_back_holds(unit: str, data: st.DataObject, number: float) -> None:
    alike = [other for other in _MEASURED if dimension(other) == dimension(unit)]
    other = data.draw(st.sampled_from(alike))
    there = convert(number, unit, other)
    assert there is not None
    back = convert(there, other, unit)
    assert back == pytest.approx(number, rel=1e-6, abs=1e-6 * (1 + abs(number)))


@given(_TEXTS)
def test_whatever_is_read_can_be_shown(text: str) -> None:
    for item in read_values(text):
        if isinstance(item, Quantity):
            assert describe(item)
            assert brief(item)
