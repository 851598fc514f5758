"""Dates that are told by the date before, and words like them that are none."""

from __future__ import annotations

import pytest

from factcheck.claims.find import find_claims
from factcheck.documents.read import Syntax, parse_document
from factcheck.values.value import DateSpan


def dates_in(text: str) -> dict[str, tuple[str | None, str | None]]:
    """The first and last days of the dates in an article, by their words."""
    found = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN))
    return {value.text: (value.low, value.high) for value in found.values if isinstance(value, DateSpan)}


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("Norvane opened in May 2019. In the same month Brandt left.", "the same month", "2019-05-01", "2019-05-31"),
        ("Norvane opened on 4 May 2019. That same year Brandt left.", "That same year", "2019-01-01", "2019-12-31"),
        ("Norvane opened on 4 May 2019. Brandt left later that year.", "later that year", "2019-01-01", "2019-12-31"),
        ("**4 May 2019:** Norvane opens. The same day Brandt leaves.", "The same day", "2019-05-04", "2019-05-04"),
        ("Norvane opened in 1975, and Brandt left in that same year.", "that same year", "1975-01-01", "1975-12-31"),
        ("On 4 May 2019 Norvane opened; earlier that day Brandt left.", "earlier that day", "2019-05-04", "2019-05-04"),
    ],
)  # fmt: skip
def test_a_date_is_told_by_the_one_before(text: str, words: str, first: str, last: str) -> None:
    assert dates_in(text)[words] == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "Norvane opened in May 2019. On the same day Brandt left.",
        "Norvane opened in 2019. In the same month Brandt left.",
        "Norvane opened in May 2019. In the same month as Norvane, Brandt left.",
        "Norvane opened on 4 May 2019. On that day of rest Brandt left.",
        "Norvane opened on 4 May 2019. The day Brandt left was good.",
        "Norvane (1975) has a mill. In the same year Brandt left.",
        "Norvane has been open since 2019. In the same year Brandt left.",
        "Norvane opened between 2015 and 2019. In the same year Brandt left.",
        "Norvane opened in May 2019.\n\nIn the same month Brandt left.",
        "In the same month Brandt left.",
    ],
)
def test_words_like_it_are_no_date(text: str) -> None:
    assert not any("same" in words or "day" in words for words in dates_in(text))


def test_the_clause_behind_has_its_own_subject() -> None:
    text = "**4 May 2019:** Ada Brandt takes over Norvane. The same day she resigns."
    found = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN))
    assert [c.subject.key for c in found.claims if c.value.text == "The same day"] == ["ada brandt"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("**February 2023.** Brandt leaves this month.", "2023-02-01"),
        ("- 4 February 2023: Brandt leaves this month.", "2023-02-01"),
        ("In February 2023 Brandt said that she leaves this month.", "2024-05-01"),
        ("**2023.** Brandt leaves this month.", "2024-05-01"),
        ("**February 2023.** Brandt leaves.\n\nCalder leaves this month.", "2024-05-01"),
    ],
)
def test_this_month_is_that_of_its_entry(text: str, first: str) -> None:
    assert dates_in(f"---\npublished: 2024-05-03\n---\n\n{text}")["this month"][0] == first
