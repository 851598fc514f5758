"""Which dates and years are claims: a year that tells which thing is meant is none, the years of a row are."""

from __future__ import annotations

import pytest

from factcheck import find_claims
from factcheck.documents.read import Syntax, parse_document
from factcheck.engine.extract import extract
from factcheck.values.value import DateSpan


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Entries for the Lorne prize of 2019 closed on 15 April.", ["15 April"]),
        ("The closing date for entries for the 2019 Lorne prize was 22 April.", ["22 April"]),
        ("The Lorne prize closed in the spring of 2019 in Leeds.", ["spring of 2019"]),
        ("The Lorne mill closed in 2019.", ["2019"]),
    ],
)
def test_a_year_of_a_thing_is_no_date_of_what_happened(text: str, dates: list[str]) -> None:
    assert [claim.text for claim in find_claims(text)] == dates


@pytest.mark.parametrize(
    ("rows", "dates"),
    [
        ("| First flight | 1936 |", ["1936"]),
        ("| First flight | 1936 | 1928 |", ["1936", "1928"]),
        ("| First flight | 1936 | 1,928 |", []),
        ("| Flights | 1936 | 1928 |", []),
        ("| Date of the bankruptcy | 12 December 2001 |", ["12 December 2001"]),
    ],
)
def test_the_label_of_a_row_tells_what_its_years_date(rows: str, dates: list[str]) -> None:
    wide = rows.count("|") > 3
    table = f"| Item | Norvane |{' Corran |' if wide else ''}\n|---|---|{'---|' if wide else ''}\n{rows}\n"
    claims = extract(parse_document(table, "a.md", Syntax.MARKDOWN), ()).claims
    assert [claim.text for claim in claims if isinstance(claim.value, DateSpan)] == dates
