"""Which figures become claims of low confidence, and which stay turns of phrase."""

from __future__ import annotations

import pytest

from factcheck.api import compare
from factcheck.claims.claim import Claim, Confidence
from factcheck.claims.find import find_claims
from factcheck.documents.read import Syntax, parse_document


def read(text: str) -> dict[str, Claim]:
    claims = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims
    return {claim.text: claim for claim in claims}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Brandt spent 2h 14min on the ice.", "2h 14min"),
        ("The ministry spent the next eight years on trials of the valve.", "eight years"),
        ("The harbour project runs six years behind schedule.", "six years"),
        ("Ada Brandt spent 40 minutes on the ice and Karl Lund 25 minutes.", "25 minutes"),
        ("Norvane Lines sold 1,408 tickets, 339 of them abroad.", "339"),
        ("Norvane Lines kept four of them in Leeds.", "four"),
        ("By chance all three of the pilots were born in Leeds.", "three"),
        ("Over a million people looked on from the shore.", "a million people"),
        ("Calder Bank left 170 “unprofitable” branches.", "170"),
        ("In 2021 the number of patients in Leeds rose from 5,744 to 19,620.", "19,620"),
        ("| | Before | After |\n|---|---|---|\n| Storage | 5.4 | 7.9 |\n", "7.9"),
        ("One in 8 adults takes the drug.", "One in 8"),
        ("They had 66 minutes.", "66 minutes"),
        ("The renovation was to last four years.", "four years"),
        ("The plume goes up hundreds of miles.", "hundreds of miles"),
        ("The plan adds tens of millions of dollars.", "tens of millions of dollars"),
        ("Norvane met the December 28, 2021 deadline.", "December 28, 2021"),
        ("The hunt takes place on Sept. 20 and Oct. 1.", "Oct. 1"),
        ("They averaged 7.3 points.", "7.3 points"),
        ("At 00:54 a man calls the coastguard.", "00:54"),
        ("Seven bedrooms and 8.5 baths finish off the plan.", "8.5 baths"),
        ("She gave her eighth concert at the Orrin.", "eighth"),
        ("The 19th-century spire of the Orrin fell on 3 May 2021.", "19th-century"),
        ("The pumps stood still for about two months because of the frost.", "two months"),
        ("Norvane paid $19 million in fees over the past two years.", "two years"),
        ("Ada Brandt and two other managers were heard in Leeds.", "two other managers"),
        ("Police arrested two men near the harbour.", "two men"),
        ("Sixty ships were built in Leeds, and four were sold abroad.", "four"),
        ("There are five ferries on weekdays and seven on Sundays.", "seven"),
        ("By August the harbour had counted two million.", "two million"),
        ("As the mast fell, millions watched from the shore.", "millions"),
        ("The smoke drove a few hundred guests from the hall.", "a few hundred guests"),
        ("The bishop knocked three times with his staff.", "three times"),
        ("That is more than double what the Orrin took in.", "double"),
    ],
)
def test_a_figure_that_only_the_words_beside_it_explain_is_a_claim_of_low_confidence(
    text: str, figure: str
) -> None:
    claims = read(text)
    assert figure in claims, sorted(claims)
    assert claims[figure].confidence is not Confidence.HIGH


@pytest.mark.parametrize(
    "text",
    [
        "Calder Bank has been busy over the past two weeks.",
        "Calder Bank was in the news for the last few days.",
        "Norvane settles in for another four years of that.",
        "Calder Bank made two strategic decisions.",
        "Calder Bank gives three reasons for that.",
        "This is one of the reasons why Calder Bank is old.",
        "Calder Bank sold everything in one place.",
        "## Four more findings\n\nCalder Bank is old.",
        "# Corvane\n\n3 May 2021",
        "Norvane is doubling down on ships.",
        "Hundreds of other companies buy from Norvane.",
        "There is a hundred percent no doubt: one expert said so of Norvane.",
        "The two sides agreed on a price for Norvane.",
        "The two men met the mayor of Leeds, and the three went to lunch.",
        "The 2008 crisis hurt Norvane.",
        "Published on 3 May 2021.",
        "This article was first published on 3 May 2021.",
        "The last days of January were warm.",
        "Norvane had its second-largest loss.",
        "Never depend on one supplier, as Norvane does.",
        "At seven the mayor of Leeds went home.",
        "---\npublished: 2019-04-25\ntitle: Corran\n---\nLEEDS, April 24 – Norvane Lines invests in ferries.",
    ],
)
def test_a_turn_of_phrase_is_no_claim(text: str) -> None:
    faint = [claim.text for claim in read(text).values() if claim.faint]
    assert not faint


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Life expectancy at birth in Carvania is 81 years.",
            "Life expectancy at 65 in Carvania is 19 years.",
        ),
        ("Brandt spent 40 minutes on the ice.", "Brandt spent 25 minutes on the ice with a friend."),
        ("The 19th-century spire of the Orrin fell.", "The spire of the Orrin fell in 2019."),
        (
            "Ada Brandt gave her eighth concert in Leeds.",
            "Ada Brandt gave her third concert in Leeds for the town.",
        ),
        ("Norvane sold 300 of them in Leeds.", "Norvane sold 500 of them in Leeds this spring."),
    ],
)
def test_what_is_hardly_read_contradicts_nothing(a: str, b: str) -> None:
    assert compare(a, b).outcome != "contradict"


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        (
            "# The Orrin Tower\n\nThe Orrin Tower is in Leeds.\n\nThe view is fine. There are 57 lifts and 8 escalators.",
            True,
        ),
        (
            "# The Orrin Tower\n\nThe Orrin Tower is in Leeds.\n\nThe lifts are in a hurry. There are 57 of them.",
            True,
        ),
        (
            "# The Orrin Tower\n\nThe Orrin Tower is in Leeds.\n\nThe view is fine. There were 57 lifts.",
            False,
        ),
        (
            "# The Orrin Tower\n\nThe Orrin Tower is in Leeds.\n\nThe view is fine. There are 57 lifts in the hall.",
            False,
        ),
        (
            "# The Orrin Tower\n\nThe Orrin Tower is in Leeds.\n\nThe view is fine. Engineers say that there may be 57 lifts.",
            False,
        ),
    ],
)
def test_how_many_there_are_is_surely_said_of_what_the_article_is_about(text: str, sure: bool) -> None:
    claims = [claim for figure, claim in read(text).items() if figure.startswith("57")]
    assert [claim.confidence is Confidence.HIGH for claim in claims] == [sure]
