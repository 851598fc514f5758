"""The year of a date that is told without one."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.claims.find import find_claims
from factcheck.documents.read import Syntax, parse_document
from factcheck.values.value import DateSpan


def dates_in(text: str, published: str = "") -> dict[str, str | None]:
    """The days of the dates in an article, by their words."""
    head = f"---\npublished: {published}\n---\n\n" if published else ""
    found = find_claims(parse_document(head + text, "a.md", Syntax.MARKDOWN))
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


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("## 2012\n\n**March 3rd:** It sank.\n\n## 2013\n\n**May 5th:** It rose.", "March 3rd", "2012-03-03"),
        ("## 2012\n\n**March 3rd:** It sank.\n\n## 2013\n\n**May 5th:** It rose.", "May 5th", "2013-05-05"),
        ("**2012**\n\n**March 3:** It sank.", "March 3", "2012-03-03"),
        ("## In 2012\n\nIt sank in mid-March.", "mid-March", "2012-03-08"),
        ("# 2012\n\n## The wreck\n\nIt sank on March 3.", "March 3", "2012-03-03"),
        (
            "- 2012\n    - March 3: It sank.\n    - May 5: It rose.\n- 2013\n    - June 6: It left.",
            "May 5",
            "2012-05-05",
        ),
        ("**Nov. 2, 2012:** It sank.\n\n**Nov. 8:** Divers came.", "Nov. 8", "2012-11-08"),
        ("**Nov. 2, 2012:** It sank.\n\n**Jan. 8:** Divers came.", "Jan. 8", "2013-01-08"),
        (
            "**Feb. 2, 2012:** It sank.\n\n**Oct. 8:** It rose.\n\n**Oct. 9:** It left.",
            "Oct. 9",
            "2012-10-09",
        ),
    ],
)
def test_a_year_that_heads_a_part_goes_before_that_of_the_article(text: str, words: str, day: str) -> None:
    assert dates_in(text, "2015-06-24")[words] == day


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        # What ends the part, and what has a year of its own or one of the article's day.
        ("## 2012\n\nIt sank.\n\n## The inquiry\n\nIt began on March 3.", "March 3", "2015-03-03"),
        ("## 2012\n\nIt sank, and was raised in March 2013.", "March 2013", "2013-03-01"),
        ("## 2012\n\nIt sank. Divers came last March.", "last March", "2015-03-01"),
        ("- 2012\n    - It sank.\n- March 3: It left.", "March 3", "2015-03-03"),
        # More than a year, and no heading.
        ("## The 2012 wreck\n\nThe book came out on March 3.", "March 3", "2015-03-03"),
        ("## Ports 2018\n\nThe plan was shown on March 3.", "March 3", "2015-03-03"),
        ("In 2012\nit sank.\n\nThe book came out on March 3.", "March 3", "2015-03-03"),
        # No timeline, and none that goes on.
        ("It sank on Nov. 2, 2012.\n\n**March 3:** The book came out.", "March 3", "2015-03-03"),
        ("**Nov. 2, 2012:** It sank.\n\nThe book came out on March 3.", "March 3", "2015-03-03"),
        ("**Nov. 2, 2012:** It sank.\n\n**June 3:** The book came out.", "June 3", "2015-06-03"),
    ],
)
def test_the_day_of_the_article_lends_the_year_elsewhere(text: str, words: str, day: str) -> None:
    assert dates_in(text, "2015-06-24")[words] == day


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        # It goes on from the date before, in its month or soon behind it.
        ("It sank in March 2012.\n\nIt was quick. On March 3 divers came.", "March 3", "2012-03-03"),
        ("It sank on March 1, 2012.\n\nDivers came on April 3. It rose on April 9.", "April 9", "2012-04-09"),
        ("It sank on Dec. 1, 2012.\n\nDivers came on January 3.", "January 3", "2013-01-03"),
        ("It sank on July 1, 2012.\n\nOn July 3 divers came.", "July 3", "2012-07-03"),
        # Of any year: what came before is of another one.
        ("It sank twice in 2012. A first time by night. Divers came on January 3.", "January 3", None),
        ("It was built in 1912.\n\nOn January 3 divers came.", "January 3", None),
        # News, the article's own year, and what is still to come.
        ("It sank on April 1, 2012.\n\nDivers came on May 9.", "May 9", "2015-05-09"),
        ("It was built in 1912.\n\nOn March 3 divers came.", "March 3", "2015-03-03"),
        ("It sank on July 1, 2012.\n\nDivers will come on July 3.", "July 3", "2015-07-03"),
        ("It was built in 1912.\n\nOn July 3 divers came.", "July 3", "2015-07-03"),
        ("On January 3 divers came.", "January 3", "2015-01-03"),
        # Whatever other year stands beside it, an article of news lends its own, and one that tells of another time does not.
        ("It sank on Monday. Built in 1912, it was in Leeds on May 9.", "May 9", "2015-05-09"),
        ("It sank last October. Built in 1912, it was in Leeds on December 3.", "December 3", None),
        # Too long after the other date, too far behind it, and with one of the article's own time between.
        ("It sank on March 1, 2012.\n\nDivers came on December 3, the cook says.", "December 3", None),
        (
            "It sank in March 2012. " + "It was a ship. " * 120 + "\n\nOn March 3 divers came.",
            "March 3",
            "2015-03-03",
        ),
        (
            "It sank in March 2012. Last month a book came out.\n\nOn March 3 divers came.",
            "March 3",
            "2015-03-03",
        ),
    ],
)
def test_a_day_far_from_that_of_the_article_goes_on_from_the_date_before(
    text: str, words: str, day: str | None
) -> None:
    assert dates_in(text, "2015-06-24")[words] == day


@pytest.mark.parametrize(
    ("text", "figure", "time"),
    [
        ("Norvane was valued at $10 billion at its peak in 2013 and 2014.", "$10 billion", "2013 and 2014"),
        # Two years that do not follow each other, and years with a figure each.
        ("Norvane was valued at $10 billion in 2003 and 2009.", "$10 billion", "2003"),
        ("Norvane sold 40 cars in 2011 and 90 in 2012.", "40 cars", "2011"),
    ],
)
def test_two_years_that_follow_each_other_are_one_time(text: str, figure: str, time: str) -> None:
    claims = {claim.text: claim for claim in factcheck.find_claims(text)}
    told = claims[figure].scope.time
    assert told is not None
    assert told.text == time
