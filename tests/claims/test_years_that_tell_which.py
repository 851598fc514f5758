"""A year that tells which thing is meant dates nothing beside the day on which something happened."""

from __future__ import annotations

import pytest

from factcheck import find_claims


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
