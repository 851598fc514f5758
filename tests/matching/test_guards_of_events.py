"""Two dates of one verb in two articles: one event told twice, or two events."""

from __future__ import annotations

import pytest

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.settings import Settings

OPENING = "# Norvane\n\nNorvane is a lender. Norvane is based in Leeds. Ada Brandt ran it.\n\n"
ONE_EVENT = [
    (
        "Norvane filed for insolvency on 12 June 2013 after it admitted the loss.",
        "Norvane, the lender, filed for insolvency on June 15, 2013.",
    ),
    ("The Norvane Tower was opened on May 4, 2011.", "The Norvane Tower opened on May 14, 2011."),
    (
        "The trial of Ada Brandt began on December 8, 2012.",
        "Ada Brandt's trial started on December 18, 2012.",
    ),
    ("Norvane was founded in 1999.", "Norvane's journey began in 1998."),
    ("The film Norvane 9 was released on June 30, 1995.", "Norvane 9 was released on July 30, 1995."),
    ("Norvane 9 was launched on April 13, 1970.", "The lift-off of Norvane 9 was on April 11, 1970."),
    ("The Norvane Tower was inaugurated in 1989.", "The Norvane Tower was inaugurated in 1998."),
]
TWO_EVENTS = [
    ("Norvane was removed from the small-cap index on May 22, 2013.", "Norvane was removed from the main index on June 4, 2013."),
    ("Norvane was raided by police on May 5, 2013.", "Norvane was raided by tax officers on May 16, 2013."),
    ("Ada Brandt was released on bail on May 5, 2013.", "Ada Brandt was released from prison on May 25, 2013."),
    ("Shares of Norvane were suspended on May 5, 2013.", "Norvane was suspended on May 7, 2013."),
    ("The inquiry said on May 5, 2013 that Norvane had failed.", "Norvane failed on May 15, 2013."),
    ("The Norvane Tower was renovated in 1990.", "The Norvane Tower was renovated in 2010."),
    ("The Norvane Tower was extended in 1990.", "The Norvane Tower was extended in 2010."),
    ("Ada Brandt was promoted in 1990.", "Ada Brandt was promoted in 1994."),
    ("Ada Brandt was questioned on May 5, 2013.", "Ada Brandt was questioned on May 16, 2013."),
    ("Ada Brandt was criticised on May 5, 2013.", "Ada Brandt was criticised on May 16, 2013."),
    ("May 5, 2013: Norvane is raided.", "May 16, 2013: Norvane is raided."),
    ("Ada Brandt was arrested on June 23, 2013.", "Ada Brandt was arrested again on July 22, 2013."),
    ("The film Norvane 9 was released on June 30, 1995.", "The lift-off of Norvane 9 was on April 11, 1970."),
    ("The film Norvane 9 was released on June 30, 1995.", "Norvane 9 was launched on April 11, 1970."),
]  # fmt: skip


def conflicts(a: str, b: str) -> list[str]:
    articles = [
        extract(parse_document(OPENING + text, name), ()) for name, text in (("a.md", a), ("b.md", b))
    ]
    return [one.code for one in judge_extracts(articles, (), (), Settings()).findings if one.code == "FC201"]


@pytest.mark.parametrize(("a", "b"), ONE_EVENT)
def test_two_dates_of_one_event_contradict_each_other(a: str, b: str) -> None:
    assert conflicts(a, b)


@pytest.mark.parametrize(("a", "b"), TWO_EVENTS)
def test_dates_of_two_events_do_not(a: str, b: str) -> None:
    assert not conflicts(a, b)
