"""A fact on an age that is given as a number alone is held against ages as articles tell them."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: oldest, claim: "Ivo Lenz, the oldest of the climbers, was 63.", subject: Ivo Lenz, aliases: [Lenz], about: [age, oldest, eldest], value: "63", when: 2010-10-13}
  - {id: young, claim: "Ada Brandt was 34 years old in January 2021.", subject: Ada Brandt, aliases: [Brandt], about: [age, year-old, aged], value: "34", when: 2021-01}
  - {id: death, claim: "Emil Voss died on July 5, 2006, aged 64.", subject: Emil Voss, about: [died, aged], value: "64", when: 2006-07-05}
  - {id: founder, claim: "Mia Calder was 19 years old when she founded Norvane.", subject: Mia Calder, aliases: [Calder], about: [age, years old, founded], value: "19"}
  - {id: keeper, claim: "Karl Tolmer was 71 years old when the flood killed him.", subject: Karl Tolmer, about: [age, years old], value: "71", when: 1988-09-04}
  - {id: dead, claim: "1,577 of the deaths occurred in Lorne.", subject: Lorne, about: [deaths, killed, dead], value: "1,577"}
"""
THEN = "---\ndate: 2010-10-14\n---\n\n# The climb\n\n"
NOW = "---\ndate: 2021-01-28\n---\n\n# The shares\n\n"
AGO = "---\ndate: 2022-11-18\n---\n\n# Mia Calder\n\n"
LATER = "---\ndate: 2011-12-02\n---\n\n# The firm\n\n"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (THEN + "At the other end is Ivo Lenz, 53, whose father had been a guide.", "oldest"),
        (THEN + "The eldest, Mr. Ivo Lenz, 53, came last.", "oldest"),
        (NOW + "He is called Roaring; she is Ada Brandt, a 43-year-old who worked for an insurer.", "young"),
        (NOW + "Ms. Ada Brandt, 43, lives in Leeds.", "young"),
        (AGO + "Mia Calder was 29 when she founded Norvane.", "founder"),
        (LATER + "Emil Voss died at the age of 69.", "death"),
        (LATER + "Emil Voss was 69 when his heart gave out.", "death"),
        (LATER + "Emil Voss was 69 when he took his own life.", "death"),
        (
            LATER
            + "Not far away Emil Voss, 69, a welder, had the night shift in a shed that now bears his name.",
            "death",
        ),
        (
            LATER
            + "Among the dead were Ivo Orrin and Karl Tolmer, an 72-year-old lock keeper who had stayed.",
            "keeper",
        ),
    ],
)
def test_an_age_is_held_against_a_bare_number(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        THEN + "Ivo Lenz, 63, came last.",
        THEN + "Ivo Lenz came out in 53 minutes.",
        LATER + "Emil Voss was 41 when he took over.",
        AGO + "Mia Calder, 38, came in with her lawyer.",
        LATER + "Not far away Emil Voss, 41, a welder, had the night shift in a shed.",
        LATER + "Karl Tolmer, a 54-year-old lock keeper, met her at the lake.",
        LATER + "Karl Tolmer would be 114 years old today.",
        LATER + "Emil Voss was 34 when his father's heart gave out.",
        "# Lorne\n\nAbout half of the dead in Lorne were older than 74.",
        "# Lorne\n\nA third of the dead in Lorne were younger than 40.",
    ],
)
def test_another_age_or_number_is_left_alone(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []
