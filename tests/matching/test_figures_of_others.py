"""Figures that have a fact's words and are of something else: another firm's chairman, a price at the close, all jobs, another bridge."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

from factcheck import compare

FACTS = """
facts:
  - {id: closed, claim: "Norvane completed the takeover of Tolmer on 4 May 2021.", subject: Norvane, aliases: [Tolmer], about: [completed, closed], value: 2021-05-04}
  - {id: chair, claim: "Ada Brandt was chairman of Tolmer in May 2021.", subject: chairman of Tolmer, aliases: [Tolmer], about: [chairman], value: Ada Brandt}
  - {id: jobs, claim: "Norvane said on 9 June 2021 that it would cut 2,500 jobs in Leeds.", subject: Norvane, about: [jobs, lay off], value: "2,500 jobs"}
  - {id: fire, claim: "The Corran fire began on 12 August 2014.", subject: Corran fire, aliases: [Corran], about: [began, broke out], value: 2014-08-12}
  - {id: dead, claim: "The official count of the dead was 41.", subject: Corran fire, aliases: [Corran], about: [official, dead], value: "41"}
  - {id: stay, claim: "The Corran divers were in the cave for 26 days.", subject: Corran cave, aliases: [divers], about: [days, in the cave], value: 18 days}
  - {id: guard, claim: "The guard Ivo Lenz was 41 when he died.", subject: Ivo Lenz, about: [aged], value: 41 years old}
  - {id: span, claim: "The main span of the Lorne Bridge is 640 metres long.", subject: Lorne Bridge, aliases: [main span], about: [main span], value: 640 metres}
"""
DEAL = "---\ndate: 2021-05-12\n---\n\n# Norvane and Tolmer\n\nNorvane takes over Tolmer. "
TOLMER = "---\ndate: 2021-05-12\n---\n\n# Tolmer\n\nTolmer is a bank. "
FIRE = "# The Corran fire\n\nThe Corran fire was a fire in Leeds. "
CAVE = "# The Corran cave\n\nThe Corran cave is deep. "
BRIDGE = "# The Lorne Bridge\n\nThe Lorne Bridge is old. "


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (DEAL + "The takeover closed on 6 May 2021.", "closed"),
        (TOLMER + "Chairman Ivo Lenz said that the months to come would be hard.", "chair"),
        (DEAL + "Norvane cut 3,500 jobs in Leeds.", "jobs"),
        (FIRE + "It began on 14 August 2014.", "fire"),
        (FIRE + "Fifteen had died in it by the official count.", "dead"),
        (CAVE + "The divers were in the cave for 62 days.", "stay"),
        (CAVE + "Ivo Lenz, a 14-year-old former Ranger, died there.", "guard"),
        (BRIDGE + "Its main span is 620 metres.", "span"),
        (BRIDGE + "It crosses the Orrin, and its main span is 620 metres.", "span"),
    ],
)
def test_a_figure_of_what_the_fact_tells_of_contradicts_it(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        DEAL + "On 6 May 2021 Norvane closed at 1.84 francs.",
        DEAL + "Norvane has hinted at cuts. Chairman Ivo Lenz said that the months to come would be hard.",
        TOLMER
        + 'The Norwegians were asked whether they would buy. "Never," their chairman, Ivo Lenz, replied.',
        DEAL + "Norvane has 90,000 jobs.",
        DEAL + "At the end of June Norvane had almost 90,000 full-time jobs.",
        "# Corran Shelter\n\nThe **Corran Shelter** covers the ruin of Corran.\n\n| | |\n|---|---|\n| Construction started | May 2016 |\n",
        FIRE + "Smoke was the main cause. Fifteen had died of it.",
        CAVE + "\n\n- **4**: days it took to haul everybody up\n",
        CAVE + "It was 3 days before they took a rest.",
        CAVE + "Ivo Lenz, a father of a 12-year-old, died there.",
        BRIDGE + "It is surpassed only by the Velor Bridge in Ebrin City, whose main span is 690 metres.",
    ],
)
def test_a_figure_of_another_thing_is_left_alone(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []


@pytest.mark.parametrize(
    ("a", "b", "outcome"),
    [
        (
            "The Lorne Bridge was built $2.4 million under budget.",
            "The Lorne Bridge cost $240,000.",
            "unknown",
        ),
        ("The Lorne Bridge cost $2.4 million.", "The Lorne Bridge cost $240,000.", "contradict"),
    ],
)
def test_what_a_budget_was_missed_by_is_no_cost(a: str, b: str, outcome: str) -> None:
    assert compare(a, b).outcome == outcome
