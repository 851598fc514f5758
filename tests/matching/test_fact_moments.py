"""A figure of another moment than that of a fact, or told of what befell something else, says nothing against the fact."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: aboard, claim: "The ferry Corran had 412 people on board when she sank.", subject: Corran, aliases: [the ferry], about: [on board, aboard, carried], value: 412 people}
  - {id: dead, claim: "289 people died when the Corran sank.", subject: Corran, aliases: [the ferry], about: [died, killed], value: "289"}
  - {id: power, claim: "The generators of the Orrin probe delivered 420 watts at launch.", subject: Orrin probe, aliases: [the probe], about: [watts, power], value: 420 watts}
  - {id: crossed, claim: "The Orrin probe crossed the Velor border on 25 July 2004.", subject: Orrin probe, aliases: [the probe], about: [crossed, Velor border], value: 25 July 2004}
  - {id: staff, claim: "Norvane had 1,300 shops.", subject: Norvane, about: [shops], value: "1,300"}
"""
CORRAN = "# The Corran\n\nThe Corran was a ferry. "
ORRIN = "---\ndate: 2019-05-01\n---\n\n# The Orrin probe\n\nThe Orrin probe flies on. "
NORVANE = "---\ndate: 2019-05-01\n---\n\n# Norvane\n\nNorvane sells lamps. "


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (CORRAN + "The Corran had 480 people on board when she sank.", "aboard"),
        (CORRAN + "The Corran carried 480 people that night.", "aboard"),
        (CORRAN + "310 people died when the Corran went down.", "dead"),
        (ORRIN + "The generators of the Orrin probe delivered 470 watts at launch.", "power"),
        (ORRIN + "The Orrin probe crossed the Velor border on 25 July 2006.", "crossed"),
        (NORVANE + "Norvane had 900 shops.", "staff"),
    ],
)
def test_the_moment_of_the_fact_speaks(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        CORRAN + "In 1991 the Corran had carried 900 people through a storm.",
        CORRAN + "The Corran now has 60 people on board, all of them cooks.",
        CORRAN + "The Corran was well built, but 12 people died when the Lorne burned.",
        ORRIN + "The generators of the Orrin probe now deliver 230 watts.",
        ORRIN + "In 2011 the generators of the Orrin probe delivered 290 watts.",
        ORRIN + "In May 1990 the Orrin probe began crossing the Velor border.",
        ORRIN + "The Orrin probe tried to cross the Velor border in May 1990.",
        NORVANE + "Norvane now has 900 shops.",
    ],
)
def test_another_moment_is_no_contradiction(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []


OTHERS = """
facts:
  - {id: border, claim: "The Orrin probe entered open space on 25 July 2004.", subject: Orrin probe, about: [open space, crossed, left the bubble], value: 25 July 2004}
  - {id: shock, claim: "The Orrin probe crossed the bow shock 84 light-years from home.", subject: Orrin probe, about: [bow shock, crossed], value: 84 light-years}
"""


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("**25 June 2004** – The Orrin probe enters open space.", ["border"]),
        ("**16 May 1990** – The Orrin probe crosses the bow shock.", []),
    ],
)
def test_a_word_of_two_facts_is_told_of_the_one_that_has_the_others(
    text: str, facts: list[str], tmp_path: Path
) -> None:
    assert contradicted_facts(OTHERS, ORRIN + text, tmp_path) == facts
