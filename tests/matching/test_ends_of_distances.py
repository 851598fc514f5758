"""How far something is from one place says nothing of how far it is from another."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

import factcheck

FACTS = """
facts:
  - {id: pass, claim: "The Orrin probe passed 3,270 kilometers above the north pole of Velor.", subject: Orrin probe, about: [Velor, distance, came within, passed], value: "3,270 kilometers"}
  - {id: moon, claim: "The Orrin probe passed Tessen at a distance of 6,490 kilometers.", subject: Orrin probe, about: [Tessen, distance], value: "6,490 kilometers"}
  - {id: earth, claim: "The Corran comet is 24 million kilometers from Earth.", subject: Corran comet, about: [distance, from Earth], value: "24 million kilometers"}
  - {id: wreck, claim: "The wreck of the Lorne lies 8 km off the coast.", subject: wreck of the Lorne, aliases: [the wreck], about: [lies, coast], value: 8 km}
  - {id: hill, claim: "Mount Tessel lies 69 miles south of Ebrin.", subject: Mount Tessel, about: [distance from Ebrin, south of Ebrin], value: 69 miles}
"""


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The Orrin probe came within 9,450 kilometers of Velor.", "pass"),
        ("The last planet was Velor. The Orrin probe came within 9,450 kilometers.", "pass"),
        ("The Orrin probe passed the moon Tessen at a distance of 2,200 kilometers.", "moon"),
        ("The Corran comet is 42 million kilometers from Earth.", "earth"),
        ("The wreck of the Lorne lies 18 km off the coast.", "wreck"),
        ("Mount Tessel lies 37 miles north of Corvan and 140 miles south of Ebrin.", "hill"),
        ("Mount Tessel lies 140 miles south of Ebrin.", "hill"),
    ],
)
def test_how_far_it_is_from_the_same_place_speaks(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        "The Orrin probe came within 2,200 kilometers of the cloud tops of Ebrin.",
        "Mount Tessel lies 37 miles north of Corvan and 69 miles south of Ebrin.",
        "Mount Tessel lies 37 miles north of Corvan, and 69 miles south of Ebrin it can be seen.",
        "The Orrin probe came within 2,200 kilometers of Ebrin.",
        "The Orrin probe is at a distance of 20,000 kilometers from the ring.",
        "The Orrin probe is now at a distance of 20,000 kilometers.",
        "The Corran comet is 42 million kilometers from the sun.",
        "The wreck of the Lorne lies 18 km from the lighthouse.",
    ],
)
def test_how_far_it_is_from_another_place_is_no_contradiction(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []


@pytest.mark.parametrize(
    ("a", "b", "outcome"),
    [
        ("Velor is 7 million miles from the sun.", "Velor is 9 million miles from the sun.", "contradict"),
        (
            "The Orrin stands 3 km from the spot where the mill was.",
            "The Orrin stands 5 km east of the harbour of Lorne.",
            "unknown",
        ),
        (
            "The Orrin stands 3 km from the spot where the mill was.",
            "The Orrin stands 5 km from the spot on which the mill was built.",
            "contradict",
        ),
        (
            "Velor is 7 million miles from the sun.",
            "Velor is 9 million miles away from the sun.",
            "contradict",
        ),
        ("The mill is 12 km north of Harlow.", "The mill is 17 km north of Harlow.", "contradict"),
        ("Velor is 7 million miles from the sun.", "Velor is 9 million miles from Earth.", "unknown"),
        ("Velor is 7 million miles from the sun.", "Velor is now 9 million miles away.", "unknown"),
        ("The mill is 12 km from Harlow.", "The mill is 17 km from Calder.", "unknown"),
    ],
)
def test_two_distances_are_held_against_each_other_from_one_end(a: str, b: str, outcome: str) -> None:
    assert factcheck.compare(a, b).outcome == outcome
