"""Laws of the sums: what was worked out and then rounded is never reported, whatever the figures."""

from __future__ import annotations

from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck.documents.read import Syntax, parse_document
from factcheck.lexicon.calendar import WEEKDAYS
from factcheck.sums.find import find_sums
from factcheck.sums.span import Span
from factcheck.sums.sum import Sum
from factcheck.values.find import read_values

NAMES = [name.capitalize() for name in WEEKDAYS]
COUNTS = st.integers(2, 99_999)
DAYS = st.dates(date(1924, 1, 1), date(2099, 12, 31))
SPANS = st.tuples(st.floats(-1e6, 1e6), st.floats(0, 1e6)).map(lambda ends: Span(ends[0], ends[0] + ends[1]))
SIZES = st.tuples(st.floats(0.5, 1e6), st.floats(0, 1e6)).map(lambda ends: Span(ends[0], ends[0] + ends[1]))


def sums(text: str) -> tuple[Sum, ...]:
    document = parse_document(text, "a.md", Syntax.MARKDOWN)
    values = [
        value for block in document.blocks for value in read_values(document.reading, block.start, block.end)
    ]
    return find_sums(document, values)


def fails(text: str) -> list[str]:
    """The figures of the text that do not work out; the text must hold a sum at all."""
    found = sums(text)
    assert found
    return [one.stated.text for one in found if not one.works_out]


def to_digits(number: float, digits: int) -> float:
    return float(f"{number:.{digits}g}")


@settings(max_examples=60)
@given(COUNTS, COUNTS, st.integers(0, 2))
def test_a_rounded_percentage_of_a_change_is_right(a: int, b: int, decimals: int) -> None:
    assume(a != b and max(a, b) < 40 * min(a, b))
    verb = "rose" if b > a else "fell"
    size = f"{abs(b / a - 1) * 100:.{decimals}f}"
    assert fails(f"It {verb} from {a:,} members to {b:,} members, a {size}% change.\n") == []


@settings(max_examples=60)
@given(st.floats(1, 999), st.floats(1, 999), st.integers(2, 4))
def test_amounts_may_be_rounded_before_they_are_told(a: float, b: float, digits: int) -> None:
    assume(1.05 < max(a, b) / min(a, b) < 40)
    told = [f"{to_digits(number, digits):,}".removesuffix(".0") for number in (a, b)]
    verb = "rose" if b > a else "fell"
    size = f"{abs(b / a - 1) * 100:.0f}"
    assert fails(f"It {verb} from ${told[0]} million to ${told[1]} million, a {size}% change.\n") == []


@settings(max_examples=60)
@given(COUNTS, COUNTS, st.integers(0, 2))
def test_a_rounded_share_is_right(part: int, whole: int, decimals: int) -> None:
    assume(part <= whole)
    share = f"{part / whole * 100:.{decimals}f}"
    assert fails(f"In all, {part:,} of the {whole:,} members ({share}%) voted.\n") == []


@settings(max_examples=60)
@given(st.integers(2, 30_000), st.integers(2, 5))
def test_a_rounded_conversion_is_right(feet: int, digits: int) -> None:
    metres = f"{to_digits(feet * 0.3048, digits):,}".removesuffix(".0")
    assert fails(f"The hill is {feet:,} feet ({metres} m) high.\n") == []
    assert fails(f"The hill is {metres} m ({feet:,} feet) high.\n") == []


@settings(max_examples=40)
@given(DAYS, st.integers(1, 6))
def test_a_weekday_is_right_on_its_own_day_only(day: date, later: int) -> None:
    told = f"{day.day} {day:%B} {day.year}"
    assert fails(f"It fell on {NAMES[day.weekday()]}, {told}.\n") == []
    wrong = NAMES[(day.weekday() + later) % 7]
    assert fails(f"It fell on {wrong}, {told}.\n") == [wrong]


@settings(max_examples=40)
@given(st.integers(1700, 2000), st.integers(0, 99))
def test_an_age_is_one_of_two(born: int, years: int) -> None:
    for age in (years, years - 1) if years else (0,):
        if age >= 0:
            text = f"She was born in {born} and died in {born + years} at the age of {age}.\n"
            assert fails(text) == []


@given(SPANS, SPANS)
def test_spans_add_up_whichever_comes_first(a: Span, b: Span) -> None:
    assert a + b == b + a
    assert (a + b).meets(b + a)


@given(SPANS, SIZES)
def test_a_quotient_holds_the_quotients_of_the_ends(a: Span, b: Span) -> None:
    quotient = a / b
    for number in (a.low, a.high):
        for divisor in (b.low, b.high):
            assert quotient.meets(Span(number / divisor, number / divisor))
