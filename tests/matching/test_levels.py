"""From where to where a size is measured, what an amount is of, and which of a family somebody is."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

from factcheck import compare

DAM = "# Orrin Dam\n\nThe Orrin Dam is old. "
FACTS = """
facts:
  - {id: height, claim: "The Orrin Dam is 226 metres high.", subject: Orrin Dam, about: [high, tall, height, stands], value: "226 metres"}
  - {id: ada, claim: "Ada Tolmer fell from a crane on May 9, 1961.", subject: Ada Tolmer, aliases: ["Tolmer's daughter", Ada], about: [fell, died, death], value: "May 9, 1961"}
"""


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("The Orrin Dam is 45 feet thick at the top.", "The Orrin Dam is 60 feet thick at the top.", "contradict"),
        ("The Orrin Dam is 45 feet thick.", "The Orrin Dam is 60 feet thick.", "contradict"),
        ("At its foot the Orrin Dam is 600 feet thick.", "The Orrin Dam is 660 feet thick at its base.", "contradict"),
        ("The Orrin Dam is 45 feet thick at the top.", "At the bottom the Orrin Dam is 660 feet thick.", "unknown"),
        ("The Orrin Dam is 660 feet thick at its base.", "The Orrin Dam is 45 feet thick.", "unknown"),
        ("Mount Orrin is 5,642 metres high.", "Mount Orrin rises 5,462 metres above sea level.", "contradict"),
        ("The Orrin Dam is 226 metres high.", "The Orrin Dam stands 360 metres above sea level.", "unknown"),
        ("The Orrin Dam stood at 226 metres in 1936.", "The Orrin Dam stood at 262 metres in 1936.", "contradict"),
    ],
)  # fmt: skip
def test_a_size_goes_from_somewhere_to_somewhere(a: str, b: str, verdict: str) -> None:
    assert compare(a, b).outcome == verdict


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (DAM + "It stands at 262 metres.", ["height"]),
        (
            DAM + "It can make power until the lake falls to 290 metres. It stood at 320 metres on Tuesday.",
            [],
        ),
        (DAM + "At its height the surface of the lake lies over 360 metres above sea level.", []),
        ("# Orrin Dam\n\nAda Tolmer, a guard, fell from a crane on May 9, 1948.", ["ada"]),
        ("# Orrin Dam\n\nE.F. Tolmer, a guard, fell from a crane on May 9, 1948.", []),
        ("# Orrin Dam\n\nCarl Tolmer, a guard, fell from a crane on May 9, 1948.", []),
    ],
)
def test_a_fact_is_held_against_its_own_size_and_person(text: str, fact: list[str], tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, f"---\ndate: 2015-06-24\n---\n\n{text}", tmp_path) == fact
