"""What is told of a later state, a difference, one item of a list or a thing pointed at says nothing against a fact."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: flooded, claim: "About 80% of Lorne was flooded.", subject: Lorne, aliases: [the city], about: [flooded, under water], value: 80%}
  - {id: shorted, claim: "About 140% of the float of Norvane was sold short in January 2021.", subject: Norvane, about: [short interest, sold short, float], value: 140%, when: 2021-01}
  - {id: counts, claim: "Ivo Lenz was convicted on 19 of 28 counts.", subject: Ivo Lenz, aliases: [Lenz], about: [convicted, counts, charges], value: "19"}
  - {id: cost, claim: "The Orrin Hall cost $102 million in the end.", subject: Orrin Hall, about: [cost, bill], value: $102 million}
  - {id: deaths, claim: "36 people died in the fire of the Corran.", subject: Corran, aliases: [the accident], about: [died, killed, victims], value: "36", when: 1937-05-06}
  - {id: wall, claim: "The Orrin Barrier is 1.8 miles long.", subject: Orrin Barrier, aliases: [the barrier], about: [long, length], value: 1.8 miles}
  - {id: gift, claim: "Tolmer Works committed $500 million to the dam.", subject: Tolmer Works, aliases: [Tolmer], about: [committed, pledged, invested], value: $500 million}
"""
LORNE = "# The flood of Lorne\n\nLorne is a city. "
NORVANE = "---\ndate: 2021-03-04\n---\n\n# Norvane\n\nNorvane sells games. "
LENZ = "# The trial of Ivo Lenz\n\nIvo Lenz sold gas. "
HALL = "# The Orrin Hall\n\nThe Orrin Hall is a concert hall. "
CORRAN = "---\ndate: 1937-05-07\n---\n\n# The Corran\n\nThe Corran is burnt out. "
GIFTS = "# The dam\n\nTolmer Works and Norvane paid for the dam. "
WALL = "# The Orrin Barrier\n\n"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (LORNE + "About 40 percent of the city was flooded.", "flooded"),
        (LORNE + "About 90 percent of Lorne was still under water.", "flooded"),
        (LENZ + "Lenz was convicted on nine counts.", "counts"),
        (
            LENZ + "The jury convicted Lenz on nine counts and could not agree on the remaining five.",
            "counts",
        ),
        (HALL + "That hall cost $15 million.", "cost"),
        (HALL + "The Orrin Hall cost $15 million.", "cost"),
        (CORRAN + "The Corran killed 63 people when it burned on May 6, 1937.", "deaths"),
        (GIFTS + "Tolmer is in for $800 million and Norvane for $500 million.", "gift"),
        (GIFTS + "Norvane committed $500 million and Tolmer $800 million.", "gift"),
        (WALL + "The Orrin Barrier is 8.1 miles from end to end and 26 feet tall.", "wall"),
    ],
)
def test_a_fact_is_contradicted_in_plain_words(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        LORNE + "About 40 percent of the city was still under water.",
        LORNE + "In May 40 percent of Lorne were left in the water, still flooded.",
        LORNE + "A week later 40 percent of Lorne remained flooded.",
        NORVANE + "Short interest has dropped to about 50 percent of the float.",
        NORVANE + "Short interest has since risen to about 190 percent of the float.",
        NORVANE + "Its turnover was over 1,400 percent more than the mean of the year.",
        LENZ
        + "Lenz: guilty of conspiracy, guilty on one count of insider trading, not guilty on the other nine.",
        HALL + "It was shut for two years. That refit cost $15 million.",
        CORRAN + "Forty-eight died when the Voss burned in Norland in October 1930.",
        GIFTS + "Tolmer is in for $500 million and Norvane for $800 million.",
        GIFTS + "Tolmer committed $500 million at first, and then $800 million.",
        GIFTS + "Tolmer committed $800 million in all, $500 million of it to the dam.",
        WALL + "The Orrin Barrier, 1.8 miles from end to end and 26 feet tall, was costly.",
    ],
)
def test_other_states_and_things_are_no_contradiction(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []
