"""Events without a name of their own: which figures are theirs, and which articles tell of one."""

from __future__ import annotations

import pytest

from factcheck.api import compare
from factcheck.claims.claim import Claim, Confidence
from factcheck.claims.find import find_claims
from factcheck.documents.read import Syntax, parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.settings import Settings
from factcheck.engine.spares import with_twins
from factcheck.facts.load import parse_facts

QUAKE = "# The Lorne earthquake\n\nAn earthquake of magnitude 7.1 struck Lorne in Norland on 3 May 2011. "
FACTS = """
facts:
  - id: quake-date
    claim: The Lorne earthquake struck Norland on May 3, 2011.
    subject: Lorne earthquake
    about: [struck, happened]
    value: May 3, 2011
  - id: quake-dead
    claim: The Lorne earthquake killed 1,200 people.
    subject: Lorne earthquake
    about: [killed, died]
    value: 1,200 people
    when: 2011-05-03
"""


def read(text: str) -> tuple[Claim, ...]:
    return find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The quake killed 1,200 people.", "1,200 people"),
        ("It lasted six minutes.", "six minutes"),
        ("Some 1,200 people died in the quake.", "1,200 people"),
        ("Norland's 7.1-magnitude quake was felt far away.", "7.1-magnitude"),
        ("The earthquake, which cost 1,200 lives, was felt far away.", "1,200 lives"),
        ("The quake of 3 May 2011, killed 1,200 people.", "1,200 people"),
    ],
)
def test_a_figure_is_said_of_the_event(text: str, figure: str) -> None:
    claim = next(claim for claim in read(QUAKE + text) if claim.text == figure)
    assert claim.subject.occasion is not None
    assert claim.subject.occasion.kind == "earthquake"
    assert claim.confidence is Confidence.HIGH


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The quake moved the Corran Bridge by 2 metres.", "2 metres"),
        ("Two days after the quake, on 5 May 2011, the Corran Bridge was closed.", "5 May 2011"),
        ("The earthquake zone has 9,000 houses.", "9,000 houses"),
        ("Quakes of magnitude 5 followed.", "5"),
        ("Another quake killed 40 people.", "40 people"),
        ("Norvane has 40 employees in the quake zone.", "40 employees"),
    ],
)
def test_a_figure_is_not_said_of_the_event(text: str, figure: str) -> None:
    assert all(c.subject.occasion is None for c in read(QUAKE + text) if c.text == figure)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (QUAKE, "The Lorne quake took place on 5 May 2011."),
        (QUAKE, "On 3 May 2001 a quake hit Lorne in Norland."),
        (QUAKE + "It lasted six minutes.", "The 2011 Lorne earthquake lasted nine minutes."),
        (
            "A fire destroyed the Orrin Library in Leeds on 4 May 1998.",
            "On 4 June 1998 a fire destroyed the Orrin Library.",
        ),
    ],
)
def test_two_accounts_of_one_event_contradict_each_other(a: str, b: str) -> None:
    assert compare(a, b).outcome == "contradict"
    assert compare(b, a).outcome == "contradict"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (QUAKE, "A quake of magnitude 6.4 struck Norland on 8 August 2019."),
        (QUAKE, "The quake in Carvania had a magnitude of 6.4."),
        (QUAKE, "The tsunami that hit Lorne in Norland on 5 May 2011 was high."),
        (QUAKE, "The 1995 Lorne earthquake had a magnitude of 6.4."),
        (QUAKE, "The Lorne earthquake of 2011 had a magnitude of 7.0."),  # Agencies differ by a tenth.
        ("The 2016 floods in Norland killed 40 people.", "The 2017 floods in Norland killed 12 people."),
        ("The fire killed 40 people.", "The fire killed 12 people."),
        ("A crash killed six people.", "A crash killed nine people."),
        (
            "The first explosion at the Corran plant hurt 4 people.",
            "The second explosion at the Corran plant hurt 9 people.",
        ),
        (
            "The fire in Leeds in 1998 killed two people.",
            "The explosion in Leeds in 1998 killed nine people.",
        ),
    ],
)
def test_two_events_do_not_contradict_each_other(a: str, b: str) -> None:
    assert compare(a, b).outcome != "contradict"
    assert compare(b, a).outcome != "contradict"


def against_facts(text: str) -> list[str | None]:
    facts = parse_facts(FACTS)
    extracts = with_twins([extract(parse_document(text, "a.md", Syntax.MARKDOWN), ())])
    report = judge_extracts(extracts, (), facts, Settings())
    return [finding.fact for finding in report.findings if finding.code == "FC101"]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("# Norland\n\nOn May 3, 2001 an earthquake shook Lorne in Norland.", "quake-date"),
        (
            "---\npublished: 2011-05-09\n---\n# The day Lorne shook\n\nOn May 3, 2011 a quake hit Lorne. The quake killed 2,100 people.",
            "quake-dead",
        ),
    ],
)
def test_a_fact_is_held_against_the_event_that_it_is_about(text: str, fact: str) -> None:
    assert against_facts(text) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        "# Carvania\n\nOn May 3, 2011 a fire broke out in Carvania. The fire killed 12 people.",
        "# Carvania\n\nOn June 8, 2004 a quake hit Carvania. The quake killed 2,100 people.",
        "# Lorne\n\nOn June 8, 1974 a quake hit Lorne. The quake killed 2,100 people.",
    ],
)
def test_a_fact_is_not_held_against_another_event(text: str) -> None:
    assert not against_facts(text)
