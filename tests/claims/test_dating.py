"""The year of a date that is told without one."""

from __future__ import annotations

import pytest

from factcheck.claims.find import find_claims
from factcheck.documents.read import Syntax, parse_document
from factcheck.values.value import DateSpan


def dates_in(text: str) -> dict[str, str | None]:
    """The days of the dates in an article, by their words."""
    found = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN))
    return {value.text: value.low for value in found.values if isinstance(value, DateSpan)}


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("In March 2021 the Orrin sank.\n\nOn March 23, divers came.", "March 23", "2021-03-23"),
        ("On March 23, divers came.\n\nIn March 2021 the Orrin sank.", "March 23", "2021-03-23"),
        ("Founded in 1990, it sank on 3 March 2021. On April 4 it was raised.", "April 4", "2021-04-04"),
        ("On December 12, 2022 it sank. On January 3 it was raised.", "January 3", "2023-01-03"),
        ("## 2022\n\n- March 3: It sank.\n\n## 2023\n\n- March 5: It was raised.", "March 3", "2022-03-03"),
        ("## 2022\n\n- March 3: It sank.\n\n## 2023\n\n- March 5: It was raised.", "March 5", "2023-03-05"),
        (
            "It was built on May 3, 1990. On March 3, 2021 it sank, and on April 4 it was raised.",
            "April 4",
            "2021-04-04",
        ),
    ],
)
def test_an_article_lends_its_year(text: str, words: str, day: str) -> None:
    assert dates_in(text)[words] == day


@pytest.mark.parametrize(
    "text",
    [
        "On March 23 divers came.",
        "It was founded in 2021. On March 23 divers came.",
        "It was built on May 3, 1990 and sank on June 4, 2021. "
        + "It was a ship. " * 60
        + "On March 23 divers came.",
        "It was built in May 1990. It sank in June 2021. On March 23 divers came.",
        "It sank on June 4, 2021, and had been built on May 3, 1990. On March 23 divers came.",
    ],
)
def test_an_article_that_speaks_of_several_times_lends_none(text: str) -> None:
    assert dates_in(text)["March 23"] is None
