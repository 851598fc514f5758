"""Figures of two scales are those of two things, unless the digits or the whole sentence tell that one is the other."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

import factcheck

FACTS = """
facts:
  - {id: pass, claim: "The Orrin probe passed 3,270 kilometers above the north pole of Velor.", subject: Orrin probe, about: [Velor, distance, passed], value: "3,270 kilometers"}
  - {id: cost, claim: "The Orrin probe cost $865 million to build.", subject: Orrin probe, about: [cost], value: $865 million}
  - {id: parts, claim: "The Orrin probe is made of 65,000 parts.", subject: Orrin probe, about: [parts], value: "65,000"}
"""
ORRIN = "# The Orrin probe\n\nThe Orrin probe flies on. "


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The Orrin probe passed 9,450 kilometers above the north pole of Velor.", "pass"),
        ("The Orrin probe passed 49 kilometers above Velor.", "pass"),
        ("The Orrin probe cost $865 billion to build.", "cost"),
        ("The Orrin probe cost $86,500 to build.", "cost"),
        ("The Orrin probe is made of 650 parts.", "parts"),
    ],
)
def test_what_lies_near_or_has_the_digits_contradicts_a_fact(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, ORRIN + text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        "The Orrin probe is now at a distance of 6.3 billion miles.",
        "The Orrin probe is at a distance of 15 billion kilometers, farther out than the one that passed Velor.",
        "The Orrin probe cost every taxpayer $3.",
        "The Orrin probe is made of two parts.",
    ],
)
def test_what_is_of_another_scale_contradicts_no_fact(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, ORRIN + text, tmp_path) == []


@pytest.mark.parametrize(
    ("a", "b", "outcome"),
    [
        ("The Lorne tower cost $14.6 million.", "The Lorne tower cost $14.6 billion.", "contradict"),
        ("The Lorne tower cost $14 million.", "The Lorne tower cost $17 billion.", "contradict"),
        (
            "The Lorne tower weighs 300 tonnes.",
            "It is known that the Lorne tower has a weight of 45 tonnes.",
            "contradict",
        ),
        (
            "The Lorne tower weighs 300 tonnes.",
            "It is known that the Lorne tower has a weight of 45 grams.",
            "unknown",
        ),
    ],
)
def test_two_scales_of_two_sentences_are_no_contradiction(a: str, b: str, outcome: str) -> None:
    assert factcheck.compare(a, b).outcome == outcome
