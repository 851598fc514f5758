"""What the heads of a table say of its cells, and the units that they give."""

from __future__ import annotations

import pytest

from factcheck.claims.claim import Grounds
from factcheck.claims.find import find_claims
from factcheck.claims.reading.tables import in_unit_of_heads, is_idle, is_unit, length_without_unit
from factcheck.documents.read import Syntax, parse_document
from factcheck.values.find import read_values
from factcheck.values.value import DateSpan, Quantity


def number(text: str) -> Quantity:
    value = read_values(text)[0]
    assert isinstance(value, Quantity)
    return value


@pytest.mark.parametrize(
    ("text", "heads", "expected"),
    [
        ("5.4", ("Compensation", "New estimate (trillion yen)", "Item"), (5.4e12, "JPY")),
        ("31", ("Deck", "Cost in million euros", ""), (31e6, "EUR")),
        ("8", ("Deck", "Cost ($m)", ""), (8e6, "USD")),
        ("98", ("Height (m)", "", ""), (98, "m")),
        ("820", ("2020", "Traffic, thousand cars", "Year"), (820e3, "car")),
        ("$2,334", ("Revenue", "Q4 2022", "In millions, except per share"), (2334e6, "USD")),
        ("13", ("Share (%)", "2021", ""), (13, "percent")),
    ],
)
def test_a_head_gives_bare_numbers_their_unit(
    text: str, heads: tuple[str, ...], expected: tuple[float, str]
) -> None:
    value = in_unit_of_heads(number(text), heads)
    assert isinstance(value, Quantity)
    assert value.number == pytest.approx(expected[0])
    assert (value.unit, value.text) == (expected[1], text)


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("$0.51", ("Earnings per share", "Q4 2022", "In millions, except per share")),
        ("$0.51", ("EPS", "Q4 2022", "In millions, except EPS")),
        ("98 m", ("Height (ft)", "", "")),
        ("14%", ("Share (million)", "", "")),
        ("30", ("Orbits (approx)", "", "")),
        ("30", ("Employees (Norway)", "2021", "")),
        ("30", ("Deaths in 2021", "", "")),
        ("30", (), ),
    ],
)  # fmt: skip
def test_what_is_no_unit_gives_none(text: str, heads: tuple[str, ...]) -> None:
    value = number(text)
    assert in_unit_of_heads(value, heads) == value


@pytest.mark.parametrize("head", ["Item", "Data", "Value", "Key figures", "Value (USD m)", ""])
def test_idle_heads_say_nothing(head: str) -> None:
    assert is_idle(head)


@pytest.mark.parametrize(
    "head", ["2021", "Deck", "Final cost", "Number of deaths", "Q4 2022", "Data centres"]
)
def test_other_heads_say_something(head: str) -> None:
    assert not is_idle(head)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Cost (trillion yen)", "Cost"),
        ("Cost in million euros", "Cost"),
        ("Cost (Norway)", "Cost (Norway)"),
        ("Deaths in Norway", "Deaths in Norway"),
    ],
)
def test_a_head_goes_without_its_unit(head: str, expected: str) -> None:
    assert head[: length_without_unit(head)].strip() == expected


def test_a_place_is_no_unit() -> None:
    assert is_unit("m")
    assert not is_unit("Norway")


def test_every_cell_ends_in_one_place() -> None:
    text = (
        "| Item | Cost ($m) | 2021 |\n|---|---|---|\n| Deck | 5 | 7 |\n| Towers 1 and 2 | 14 (13.5) | 2022 |"
    )
    found = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN))
    judged = {(claim.start, claim.end) for claim in found.claims}
    unjudged = [(item.start, item.end) for item in found.unjudged]
    assert len(unjudged) == len(set(unjudged))
    assert {(value.start, value.end) for value in found.values} <= judged | set(unjudged)


def test_a_year_at_the_head_of_a_row_dates_its_cells() -> None:
    text = "| Year | Revenue of Calder Bank |\n|---|---|\n| 2021 | $4 million |"
    claim = next(iter(find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims))
    assert isinstance(claim.scope.time, DateSpan)
    assert (claim.scope.time.low, claim.scope.condition) == ("2021-01-01", None)


SHARED_HEADS = """# Flybys

The probes Orrin 1 and Orrin 2 flew past Corran, past Tolmer and past Brandt.

| Planet | Spacecraft | Closest approach | Distance |
|---|---|---|---|
| Corran | Orrin 1 | April 7, 1933 | 310,500 km |
| Corran | Orrin 2 | August 1, 1933 | 720,250 km |
| Tolmer | Orrin 1 | October 21, 1934 | 143,000 km |
| Brandt | Orrin 2 | February 6, 1940 | 76,200 km |
"""


def test_two_cells_head_a_row_where_the_first_stands_before_several() -> None:
    """ "Corran" heads two rows, and only the craft tells them apart; one planet alone needs no craft."""
    subjects = {
        claim.text: claim.subject.key
        for claim in find_claims(parse_document(SHARED_HEADS, syntax=Syntax.MARKDOWN)).claims
    }
    assert subjects["310,500 km"] == "orrin 1"
    assert subjects["720,250 km"] == "orrin 2"
    assert subjects["76,200 km"] == "brandt"


def test_what_heads_a_cell_besides_its_subject_is_named_with_it() -> None:
    mentions = {
        claim.text: claim.mentions
        for claim in find_claims(parse_document(SHARED_HEADS, syntax=Syntax.MARKDOWN)).claims
    }
    assert mentions["720,250 km"] == {"corran"}


def test_a_name_that_heads_several_rows_is_only_a_guess() -> None:
    text = (
        "The Orrin Bridge and the Brisk Bridge are old.\n\n| Bridge | Side | Length |\n|---|---|---|\n"
        "| Orrin Bridge | East | 40 km |\n| Orrin Bridge | West | 60 km |\n| Brisk Bridge | West | 70 km |"
    )
    claims = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims
    told = [(claim.text, claim.subject.name, claim.subject.grounds) for claim in claims]
    assert told == [
        ("40 km", "Orrin Bridge", Grounds.GUESSED),
        ("60 km", "Orrin Bridge", Grounds.GUESSED),
        ("70 km", "Brisk Bridge", Grounds.CARRIED),
    ]


@pytest.mark.parametrize(
    ("first", "column", "expected"),
    [
        ("Party", "Amount", ["Tolmer", "Calder"]),
        ("Bank", "Figure", ["Tolmer", "Calder"]),
        # Without a head that says what the rows are, their labels may be measures of the one that the text is about.
        ("Item", "Amount", ["Norvane", "Norvane"]),
        ("", "Amount", ["Norvane", "Norvane"]),
    ],
)
def test_the_rows_of_a_list_of_things_are_what_their_figures_are_of(
    first: str, column: str, expected: list[str]
) -> None:
    text = (
        "# What the flood cost Norvane\n\nNorvane paid most.\n\n"
        f"| {first} | Role | {column} |\n|---|---|---|\n| Tolmer | partner | $4.0bn |\n| Calder | mill owner | $1.1bn |\n"
    )
    claims = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims
    assert [claim.subject.name for claim in claims if claim.text.startswith("$")] == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Role", [("54", "Karl Moor"), ("52", "Ivo Lenz")]),
        ("Post", [("54", "Karl Moor"), ("52", "Ivo Lenz")]),
        # A list of cabins: who sleeps there is not what its figures are of.
        ("Cabin", [("54", "Captain"), ("52", "First officer")]),
    ],
)
def test_a_row_of_a_list_of_posts_is_of_the_one_named(head: str, expected: list[tuple[str, str]]) -> None:
    text = (
        "# Orrin Air Flight 12\n\nOrrin Air Flight 12 came down in a field.\n\n"
        f"| {head} | Name | Age |\n|---|---|---|\n| Captain | Karl Moor | 54 |\n| First officer | Ivo Lenz | 52 |\n"
    )
    claims = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims
    assert [(one.text, one.subject.name) for one in claims if one.text.isdigit()] == expected


def test_a_list_of_posts_says_who_has_them_in_what_the_article_is_about() -> None:
    text = (
        "# Orrin Air Flight 12\n\nOrrin Air Flight 12 came down in a field.\n\n"
        "| Role | Name | Age |\n|---|---|---|\n| Captain | Karl Moor | 54 |\n| Co-pilot | Ivo Lenz | 52 |\n"
        "| Cook | Ida Ott | 40 |\n"
    )
    claims = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims
    told = [(one.subject.name, one.measure.label, one.text) for one in claims if not one.text.isdigit()]
    assert told == [
        ("Orrin Air Flight 12", "captain", "Karl Moor"),
        ("Orrin Air Flight 12", "first officer", "Ivo Lenz"),
    ]


def dates_of_cell(text: str) -> list[str]:
    table = f"# Tolmer Works\n\n| Fact | Works |\n|---|---|\n| Founded | {text} |\n"
    claims = find_claims(parse_document(table, "a.md", Syntax.MARKDOWN)).claims
    return [claim.text for claim in claims if isinstance(claim.value, DateSpan)]


@pytest.mark.parametrize(
    "text",
    ["1850", "1850, Leeds, Norland", "1850; Leeds", "1850 in Leeds", "1850 (Leeds)", "1850 Port Ellery"],
)
def test_a_year_in_a_cell_is_dated_with_the_place_behind_it(text: str) -> None:
    assert dates_of_cell(text) == ["1850"]


@pytest.mark.parametrize("text", ["1850 mills", "1850, later 1901", "1850 of the mills", "1850 kg in Leeds"])
def test_a_number_in_a_cell_is_no_year_with_other_words_behind_it(text: str) -> None:
    assert dates_of_cell(text) in ([], ["1901"])
