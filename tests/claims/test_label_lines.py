"""Labels with their values: in a table without a rule, in a sheet of facts, and several in one line."""

from __future__ import annotations

import pytest

from factcheck.claims.claim import Confidence
from factcheck.claims.find import find_claims
from factcheck.claims.reading.sheets import heads_a_column, is_label, is_sheet
from factcheck.documents.read import Syntax, parse_document


def read(text: str) -> list[tuple[str, str, str, str]]:
    """What is claimed for sure: the value, its unit, whose it is and what it measures."""
    claims = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims
    return [
        (
            claim.text,
            claim.value.unit,
            claim.subject.name,
            ", ".join(sorted(claim.measure.concepts)) or " ".join(claim.measure.words),
        )
        for claim in claims
        if claim.confidence is Confidence.HIGH and hasattr(claim.value, "unit")
    ]


TITLE = "# Corran Bridge\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("| Length | 420 m |\n| Width | 24 m |", ("420 m", "m", "Corran Bridge", "length")),
        ("| Length | 420 m |\n| Width | 24 m |", ("24 m", "m", "Corran Bridge", "width")),
        ("| Country | Norvania |\n| Length | 420 m |", ("420 m", "m", "Corran Bridge", "length")),
        (
            "| Type | Suspension bridge |\n|---|---|\n| Length | 420 m |",
            ("420 m", "m", "Corran Bridge", "length"),
        ),
        ("| Designer | Ada Lenz |\n| Opened | 1903 |", ("1903", "date", "Corran Bridge", "open")),
        ("| Bridge | Orrin Bridge |\n| Length | 95 m |", ("95 m", "m", "Orrin Bridge", "length")),
        ("Lives lost: 119", ("119", "person", "Corran Bridge", "deaths, lose")),
        ("Houses destroyed: 400", ("400", "house", "Corran Bridge", "buildings destroyed")),
        ("Depth in metres: 40", ("40", "m", "Corran Bridge", "depth")),
        ("Estimated height: 98 m", ("98 m", "m", "Corran Bridge", "height")),
        ("* Country – Norvania\n* Height – 98 m", ("98 m", "m", "Corran Bridge", "height")),
        ("Tolmer (length in metres: 95; mass in tonnes: 220)", ("95", "m", "Tolmer", "length")),
        ("Tolmer (length in metres: 95; mass in tonnes: 220)", ("220", "t", "Tolmer", "weight")),
        (
            "Norvane Systems – employees: 4,200; plants: 4",
            ("4,200", "employee", "Norvane Systems", "headcount"),
        ),
        ("Length: 420 m | Width: 24 m", ("24 m", "m", "Corran Bridge", "width")),
        ("- Weight at birth: 43 kg\n- Power at launch: 98 kW", ("98 kW", "kW", "Corran Bridge", "power")),
        ("- Price at launch: $400", ("$400", "USD", "Corran Bridge", "price")),
        ("- Thrust at launch: 98 kN", ("98 kN", "kN", "Corran Bridge", "the thrust at launch")),
    ],
)
def test_a_label_names_what_its_value_measures(text: str, expected: tuple[str, str, str, str]) -> None:
    assert expected in read(TITLE + text)


@pytest.mark.parametrize(
    "text",
    [
        "The set |x| | y | holds 420 m.",  # Bars inside a line make no table.
        "| Country | Length |\n|---|---|\n| Norvania | 1906 |",  # A year under a measure is none.
        "| Part | Year |\n|---|---|\n| North tower | 1903 |",
        "| Rank | Points |\n| First | 1903 |",
        "He said (and this is key: 400 people left) that it was grey.",
        "Status in 2019: 3",
        "They opened in winter: 420 people came.",
        "Norvane said: 400 | 500",
    ],
)
def test_what_only_looks_like_a_label_names_nothing(text: str) -> None:
    assert not any(
        claim[3] in ("length", "open", "deaths", "headcount", "build") for claim in read(TITLE + text)
    )


def test_a_date_in_a_line_of_labels_is_that_of_its_own_label() -> None:
    claims = find_claims(
        parse_document("Norvane Systems (employees: 420; founded: 1987) makes pumps.", "a.md")
    ).claims
    assert [claim.scope.time for claim in claims if claim.text == "420"] == [None]


def test_a_date_by_its_name_is_that_of_the_line() -> None:
    text = "Norvane Run (date: 4 May 1987; attendance: 4,200)"
    claims = find_claims(parse_document(text, "a.md")).claims
    times = [claim.scope.time for claim in claims if claim.text == "4,200"]
    assert [time.text for time in times if time] == ["4 May 1987"]


def test_the_year_of_a_row_dates_its_figures() -> None:
    text = "| Ship | Year | Deaths |\n|---|---|---|\n| Corran | 1987 | 119 |\n| Orrin | 1991 | 12 |"
    claims = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims
    assert [claim.scope.time.text for claim in claims if claim.scope.time] == ["1987", "1991"]


@pytest.mark.parametrize(
    ("labels", "first", "sheet"),
    [
        (("Country", "Length"), "Norvania", True),
        (("Bridge", "Length"), "Corran Bridge", True),
        (("Type", "Main span"), "Suspension bridge", True),
        (("Country", "Norvania", "Tolmer"), "Length", False),
        (("Name", "Ada Lenz"), "Years in office", False),
        (("Bank", "Capital One"), "Fine", False),
        (("Event", "Opening"), "Date", False),
        (("Length",), "95 m", False),
    ],
)
def test_a_sheet_is_told_by_its_labels(labels: tuple[str, ...], first: str, sheet: bool) -> None:
    assert is_sheet(labels, first) is sheet


def test_what_heads_a_column() -> None:
    assert [heads_a_column(text) for text in ("Visitors", "%", "Date", "Length", "Ada Lenz")] == [
        True
    ] * 4 + [False]
    assert [is_label(text) for text in ("Main Span", "Opened", "Norvane Labs")] == [True, True, False]
