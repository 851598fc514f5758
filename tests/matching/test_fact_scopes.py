"""A place, a basis or a noun that says no more than what claim and fact are both about keeps them not apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: arrests, claim: "Police arrested 63 people at the Norvane protest of 2 May 2012.", subject: Norvane protest, aliases: [the protest], about: [arrested, detained], value: 63 people, when: 2012-05-02}
  - {id: toll, claim: "In 2022 the toll for a car in the Tolmer Tunnel was 4.50 euros.", subject: Tolmer Tunnel, aliases: [the tunnel], about: [toll, charge, pay], value: 4.50 euros, when: 2022}
  - {id: rain, claim: "On 14 July 2021, 212 millimetres of rain fell in Lorne.", subject: Lorne, aliases: [the town], about: [rain, rainfall, fell], value: 212 millimetres, when: 2021-07-14}
  - {id: dividend, claim: "Calder Foods paid a dividend of 1.20 euros for 2018.", subject: Calder Foods, aliases: [the company], about: [dividend, payout], value: 1.20 euros, when: 2018}
  - {id: hall, claim: "The Orrin Hall holds 4,250 spectators.", subject: Orrin Hall, aliases: [the hall], about: [capacity, holds, spectators], value: "4,250 spectators"}
  - {id: speed, claim: "The Calder Express has a top speed of 320 km/h.", subject: Calder Express, aliases: [the train], about: [top speed, fast, speed], value: 320 km/h}
  - {id: dead, claim: "The collapse of the Orrin mine killed 17 people.", subject: Orrin mine, aliases: [the mine], about: [killed, died], value: 17 people}
  - {id: locks, claim: "The lock chambers of the Lorne Canal are 90 metres long.", subject: lock chambers, aliases: [chambers], about: [long], value: 90 metres}
  - {id: issue, claim: "The shares of Ebrin were sold at 18 dollars each when the company went public.", subject: Ebrin, about: [shares, issue price], value: 18 dollars, when: 2015-11-05}
"""


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "In total, 36 people were arrested by the police at the protest in Norvane on 2 May 2012.",
            "arrests",
        ),
        ("On 14 July 2021 a day's rainfall of 305 millimetres fell in Lorne.", "rain"),
        ("Shareholders of Calder Foods received a dividend of 0.90 euros for 2018.", "dividend"),
        ("With a capacity of 5,240 spectators, the Orrin Hall is the largest in the land.", "hall"),
        ("With a top speed of 280 km/h, the Calder Express is not quite the fastest train.", "speed"),
        ("The collapse of the Orrin mine killed eleven people.", "dead"),
        ("# Lorne Canal\n\nThe Lorne Canal has lock chambers. Each chamber is 110 metres long.", "locks"),
    ],
)
def test_what_says_no_more_keeps_nothing_apart(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        "In total, 36 people were arrested by the police at a protest in Corran on 2 May 2012.",
        "In 2022 the Tolmer Tunnel took 64,000 euros a day in tolls.",
        "In an hour of 14 July 2021, 61 millimetres of rain fell in Lorne.",
        "Calder Foods received a dividend of 0.90 euros from Tolmer Steel in 2011.",
        "With its doors open, the Orrin Hall holds 5,240 spectators.",
        "With a headwind of 80 km/h, the Calder Express arrived late.",
        "The closing of the Orrin mine cost 300 people their jobs.",
        "# Lorne Canal\n\nThe Lorne Canal has lock chambers. Each gate is 11 metres long.",
        "Within a year of going public, Ebrin's shares had slumped to 7 dollars.",
    ],
)
def test_another_place_basis_or_noun_is_silent(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []
