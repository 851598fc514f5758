"""Facts on what has no name of its own ("the flight ban"), which an article tells of without saying so."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """facts:
  - {id: flights, claim: "About 95,000 flights were cancelled during the flight ban.", subject: flight ban, aliases: [closure], about: [flights, cancelled], value: "95,000"}
  - {id: stranded, claim: "About 10 million travellers were stranded by the flight ban.", subject: flight ban, about: [travellers, passengers, stranded], value: 10 million}
"""
TITLE = "# The ash of Mount Orrin\n\nMount Orrin threw ash into the sky for a week."


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Some 59,000 flights were cancelled in little more than a week.", ["flights"]),
        ("About 100,000 passengers were left stranded.", ["stranded"]),
        # As the facts have it.
        ("Some 95,000 flights were cancelled in little more than a week.", []),
        # One phrase of the fact tells little.
        ("About 40,000 travellers had rebooked by then.", []),
        # A name says where, or on which other occasion.
        ("About 40,000 passengers were stranded at Norland airports.", []),
        ("When Mount Tolmer erupted, only 900 flights were cancelled.", []),
        ("In May 2011 only 900 flights were cancelled.", []),
    ],
)
def test_two_phrases_of_a_fact_tell_of_it_where_no_other_name_does(
    text: str, facts: list[str], tmp_path: Path
) -> None:
    assert sorted(contradicted_facts(FACTS, f"{TITLE} {text}\n", tmp_path), key=str) == facts
