"""What a paper is quoted for that a fact quotes too is held against it; what others claim is not asserted."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: paper, claim: "The last statements of Norvane showed $64.8 billion.", subject: Norvane statements, aliases: [client statements, the statements], about: [statements, showed], value: "$64.8 billion"}
  - {id: kept, claim: "Ada Brandt was allowed to keep $2.5 million.", subject: Ada Brandt, aliases: [his wife], about: [keep, left with], value: "$2.5 million"}
  - {id: power, claim: "Each engine of the Corran gave up to 1,200 horsepower.", subject: Corran engines, aliases: [engines, the engine], about: [horsepower, power, deliver], value: "1,200 horsepower"}
"""
OPENING = "# Norvane\n\nNorvane was a broker in Leeds.\n\n"
SHIP = "# The Corran\n\nThe Corran was an airship.\n\n"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (OPENING + "The client statements reportedly showed $64.8 million.", "paper"),
        (
            OPENING
            + "His wife Ada Brandt has been allowed to keep $25 million, giving up claims to a house.",
            "kept",
        ),
        (SHIP + "The engines could each deliver up to 2,100 horsepower for take-off.", "power"),
    ],
)
def test_what_is_told_is_held_against_the_fact(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        OPENING + "Ada Brandt was allowed to keep $2.5 million, giving up claims to a house.",
        SHIP + "If the engines could deliver 2,100 horsepower, the ship would fly faster.",
        OPENING + "The firm never had statements over $4 million.",
    ],
)
def test_what_is_right_or_not_told_is_left_alone(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []
