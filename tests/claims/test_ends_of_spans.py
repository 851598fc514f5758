"""The two days of what went on from when to when."""

from __future__ import annotations

import pytest

from factcheck import compare, find_claims

WENT_ON = "Orrin Rising was shot in Leeds, Corran and Lorne, from September 1994 to August 1995."


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        (WENT_ON, "September 1994 beginning of filming", "August 1995 end of filming"),
        (
            "Orrin Rising was filmed between 1932 and 1934.",
            "1932 beginning of filming",
            "1934 end of filming",
        ),
        ("The Veren War lasted from 1914 to 1918.", "1914 beginning", "1918 end"),
        ("The Veren War lasted from 1800 until 1950.", "1800 beginning", "1950 end"),
        ("The Veren Project ran from 1914 to 1918.", "1914 beginning", "1918 end"),
        (
            "Orrin Rising aired from 4 May 2009 to 9 June 2012.",
            "2009-05-04 premiere",
            "2012-06-09 end of its run",
        ),
    ],
)
def test_a_span_of_an_activity_tells_its_first_and_its_last_day(text: str, begin: str, end: str) -> None:
    labels = [
        claim.label.replace("Orrin Rising ", "").replace("Veren War ", "").replace("Veren Project ", "")
        for claim in find_claims(text)
    ]
    assert begin in labels
    assert end in labels


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brandt lived in Leeds from 1914 to 1918.",
        "Ada Brandt filmed the ice from 1914 to 1918.",
        "Ada Brandt ran the Veren Project from 1914 to 1918.",
        "The pilot phase of the Veren Project ran from 1914 to 1918.",
        "The Veren Project ran into floods from 1914 to 1918.",
        "The second season of Orrin Rising was filmed from May 2015 to June 2016.",
        "Orrin Rising was filmed from May to June 2016.",
        "The Orrin Bridge was painted from 1914 to 1918.",
        "The choir recorded rain from 1914 to 1918.",
        "Orrin Rising was filmed in 1994.",
    ],
)
def test_other_spans_are_told_as_a_whole(text: str) -> None:
    labels = " ".join(claim.label for claim in find_claims(text))
    assert "beginning of" not in labels
    assert "end of" not in labels


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (WENT_ON, "The filming of Orrin Rising finished in August 1996."),
        (WENT_ON, "Orrin Rising began filming in January 1994."),
        (
            "The film was shot in Leeds, from September 1994 to August 1995.",
            "Filming of Orrin Rising ended in May 1996.",
        ),
        ("The Veren War lasted from 1914 to 1918.", "The Veren War ended in 1920."),
        ("The series finale aired on May 14, 2012.", "The series finale of Orrin Rising ended in 2013."),
        ("Orrin Rising aired from 2009 to 2012.", "The last episode of Orrin Rising was broadcast in 2013."),
    ],
)
def test_another_first_or_last_day_contradicts(a: str, b: str) -> None:
    assert compare(a, b).outcome == "contradict"
    assert compare(b, a).outcome == "contradict"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (WENT_ON, "The filming of Orrin Rising finished in August 1995."),
        (WENT_ON, "Orrin Rising resumed filming in January 1996."),
        (
            "Orrin Rising was filmed in Leeds from May 1994 to June 1994.",
            "Orrin Rising was filmed in Norland from November 1995 to December 1995.",
        ),
        (WENT_ON, "Filming of the first scene of Orrin Rising ended in October 1994."),
        (
            "Orrin Rising aired from 2009 to 2012 on Norvane TV.",
            "Orrin Rising aired from 2014 to 2016 on Brisk TV.",
        ),
        ("Ada Brandt began filming in March 2015.", "Ada Brandt began filming in May 2018."),
        ("Brandt began filming in March 2015.", "Brandt began filming in May 2018."),
        (
            "The season finale of Orrin Rising aired on May 14, 2012.",
            "The series finale of Orrin Rising aired on May 12, 2013.",
        ),
        (
            "The shooting in Corran began at noon on 3 May 2015.",
            "Shooting of the film began on 4 May 2015 in Corran.",
        ),
    ],
)
def test_days_of_parts_of_others_and_of_people_do_not(a: str, b: str) -> None:
    assert compare(a, b).outcome != "contradict"
    assert compare(b, a).outcome != "contradict"
