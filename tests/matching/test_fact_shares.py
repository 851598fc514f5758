"""The size of a part, some of those counted, and a sum that goes to somebody else say nothing against a fact on the whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

import factcheck
from factcheck.claims.find import find_claims
from factcheck.documents.read import parse_document
from factcheck.facts.load import load_facts
from factcheck.matching.fact_values import has_own_value_beside

FACTS = """
facts:
  - {id: length, claim: "The Orrin Bridge is 2,460 metres long.", subject: Orrin Bridge, aliases: [the bridge], about: [long, length], value: 2460 m}
  - {id: depth, claim: "The wreck of the Corran lies at a depth of 81 metres.", subject: wreck of the Corran, aliases: [the wreck], about: [depth, lies], value: 81 metres}
  - {id: dead, claim: "288 people died in the fire of the Corran.", subject: Corran, about: [died, killed, victims], value: "288"}
  - {id: moons, claim: "Ada Brandt discovered six moons of Velor.", subject: Ada Brandt, aliases: [Brandt], about: [moons, discovered], value: six moons}
  - {id: owed, claim: "Norvane owed its customers $3.4 billion.", subject: Norvane, about: [owed, owes], value: $3.4 billion}
  - {id: stalls, claim: "The Lorne Fair has 33 stalls.", subject: Lorne Fair, about: [stalls], value: 33 stalls}
  - {id: plus, claim: "The Orrin Kiln Plus cost $37,200 at its launch in May 2019.", subject: Orrin Kiln Plus, about: [price, cost, launched], value: "$37,200"}
  - {id: paid, claim: "Norvane paid Corvane $2.25 billion for its business and its houses.", subject: Norvane, about: [paid, price], value: $2.25 billion}
  - {id: mast, claim: "Norvane paid $3 million for the mast of the Orrin.", subject: Norvane, about: [mast, paid], value: $3 million}
  - {id: aboard, claim: "There were 3,310 people on board the Corran when it ran aground.", subject: Corran, aliases: [the ferry], about: [on board, people, carrying], value: "3,310 people"}
  - {id: founded, claim: "Norvane was founded in May 2016.", subject: Norvane, about: [founded], value: May 2016}
"""
BRIDGE = "# The Orrin Bridge\n\nThe Orrin Bridge is new. "
CORRAN = "# The Corran\n\nThe Corran was a ferry. "
BRANDT = "# Ada Brandt\n\nAda Brandt watched the sky. "
FAIR = "# The Lorne Fair\n\nThe Lorne Fair is old. "
NORVANE = "# Norvane\n\nNorvane sold coins. "


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (BRIDGE + "The bridge is 2,640 metres long.", "length"),
        (BRIDGE + "The length of the bridge is 1,900 metres.", "length"),
        (CORRAN + "The wreck of the Corran lies at a depth of 60 metres.", "depth"),
        (CORRAN + "The fire of the Corran killed 310 people.", "dead"),
        (
            CORRAN + "The fire of the Corran killed 291 people: 200 guests, 81 cooks and ten stewards.",
            "dead",
        ),
        (BRANDT + "Brandt discovered five moons of Velor.", "moons"),
        (CORRAN + "In the fire of the Corran 280 people died, and another two were hurt.", "dead"),
        (FAIR + "The Lorne Fair has 27 stalls.", "stalls"),
        (NORVANE + "Norvane owed its customers $2.8 billion.", "owed"),
        (NORVANE + "Norvane was founded in July 2015.", "founded"),
        (NORVANE + "Norvane paid Corvane $1.5 billion for its business and its houses.", "paid"),
        (NORVANE + "Norvane paid $5 million for the mast of the Orrin and $4 million for a hull.", "mast"),
        (CORRAN + "There were 2,960 people on board the Corran when it ran aground.", "aboard"),
    ],
)
def test_the_whole_speaks(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        BRIDGE + "The main span of the bridge is 1,104 metres long.",
        BRIDGE + "Each cable of the Orrin Bridge is 3,100 metres long.",
        CORRAN + "The gash in the Corran lies at a depth of 76 metres.",
        CORRAN + "Of the dead 34 were children.",
        CORRAN + "Among the victims, 34 were children.",
        CORRAN + "The fire of the Corran killed 289 people: 200 guests, 88 cooks and, later, one diver.",
        CORRAN + "The fire of the Corran killed 289 people, including the arsonist.",
        BRANDT + "Two of the moons that Brandt discovered have rings.",
        NORVANE + "Norvane owed the taxman $21 million.",
        NORVANE + "Norvane owed its 50 largest creditors $1.9 billion.",
        CORRAN + "In the fire of the Corran 286 people died and another two in hospital.",
        FAIR + "Five stalls are added to the Lorne Fair.",
        FAIR + "The Lorne Fair has another five stalls.",
        NORVANE + "Norvane paid Corvane $310 million for the business and $1.9 billion for the houses.",
        NORVANE + "Norvane paid $310 million for the yard and $1.9 billion for the houses.",
        CORRAN + "When fully booked the Corran could carry 2,960 guests.",
        CORRAN + "Capacity of the Corran: 2,960 passengers",
        NORVANE + "The American branch of Norvane was founded in January 2019.",
    ],
)
def test_a_part_is_no_contradiction(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []


@pytest.mark.parametrize(
    ("a", "b", "outcome"),
    [
        (
            "Norvane owes its customers $3.4 billion.",
            "Norvane owes its customers $2.8 billion.",
            "contradict",
        ),
        (
            "Norvane owes its customers $3.4 billion.",
            "Norvane owes its 50 largest creditors $1.9 billion.",
            "unknown",
        ),
        ("The Orrin Bridge opened on 9 June 1987.", "The Orrin Bridge opened on 20 June 1987.", "contradict"),
        (
            "The Orrin Bridge opened to traffic on 9 June 1987.",
            "The Orrin Bridge was inaugurated on 20 June 1987.",
            "unknown",
        ),
        ("Ada Voss was arrested on 4 March 2022.", "Ada Voss was arrested on 11 March 2022.", "contradict"),
        (
            "Ada Voss was arrested on 4 March 2022.",
            "Ada Voss was placed under house arrest on 11 March 2022.",
            "unknown",
        ),
        (
            "The entry fee of the Calder Marathon is 95 euros.",
            "Late entrants pay 130 euros for the Calder Marathon.",
            "unknown",
        ),
    ],
)
def test_parts_of_two_sentences(a: str, b: str, outcome: str) -> None:
    assert factcheck.compare(a, b).outcome == outcome


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Orrin Kiln was launched at $35,900, together with the Orrin Kiln Plus ($37,200).", True),
        ("The Orrin Kiln was launched at $35,900, and the oven, also called the Kiln, at $37,200.", False),
        ("The Orrin Kiln Plus was launched at $35,900 in a grey hall.", False),
    ],
)
def test_a_longer_name_has_its_own_figure(text: str, *, expected: bool, tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(FACTS, encoding="utf-8")
    plus = next(fact for fact in load_facts([path]) if fact.key == "plus")
    claims = find_claims(parse_document(text, "a.md")).claims
    claim = next(claim for claim in claims if claim.value.text == "$35,900")
    assert has_own_value_beside(claim, plus) is expected
