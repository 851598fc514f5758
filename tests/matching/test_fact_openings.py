"""Clauses that begin with the noun under which a fact knows its subject, behind a phrase, before its state, or in a label above."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: town, claim: "The town of Lorne paid 640 million euros of the cost of the Orrin Fair.", subject: Lorne town council, aliases: [town], about: [paid, bore, shouldered], value: 640 million euros}
  - {id: props, claim: "The Orrin Hall is held up by 600 props.", subject: Orrin Hall, aliases: [the hall, building], about: [props, held up], value: 600 props}
  - {id: lifts, claim: "The lifts of the Orrin Hall travel at 45 km/h.", subject: lifts of the Orrin Hall, aliases: [lifts], about: [speed, travel], value: 45 km/h}
"""
FAIR = "# The Orrin Fair\n\nThe Orrin Fair was dear, the auditors of Lorne found. "
HALL = "# The Orrin Hall\n\nThe Orrin Hall is old. Calder Brisk owns it. "


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (FAIR + "In that account the town bore 596 million euros.", "town"),
        (FAIR + "By this reckoning the town shouldered about 596 million euros.", "town"),
        (HALL + "The building itself, propped up by 400 props, is costing the owner £30 million.", "props"),
        (HALL + "The hall, held up by 400 props, was closed.", "props"),
        (HALL + "\n\n- **Lifts:** 44 lifts in all. They travel at 75 km/h.", "lifts"),
    ],
)
def test_a_clause_is_of_the_noun_that_it_begins_with(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        # As the facts have it.
        FAIR + "In that account the town bore 640 million euros.",
        HALL + "The building itself, propped up by 600 props, is costing the owner £30 million.",
        HALL + "\n\n- **Lifts:** 44 lifts in all. They travel at 45 km/h.",
        # Another noun acts, or the noun only says whose or where.
        FAIR + "In that account the state bore 596 million euros.",
        FAIR + "In that account the town council of Calder bore 596 million euros.",
        FAIR + "In the heart of the town pavements cost 596 million euros.",
        HALL + "The stable next door, propped up by 400 props, is costing the owner £30 million.",
        HALL + "\n\n- **Cranes:** 54 cranes in all. They travel at 75 km/h.",
    ],
)
def test_a_clause_of_another_noun_is_none(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []
