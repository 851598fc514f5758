"""Facts that are told by a label, a fraction, a noun or a cleft, and figures of another age, part, moment or time."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicts

AGE = "Ada Brandt was 44 years old when she became chief executive of Norvane in 2012."
HALL = "Orrin Hall holds 4,100 spectators."
SHARE = "Calder Telecom held 23 percent of the Norvanian market in 2017."
FOUNDED = "Calder Freight was founded in 1987."
FALL = "Shares in Calder Pharma fell by 31 percent on 9 November 2021."
VOTE = "Ivo Lenz won the 2018 election in Norvania with 56 percent of the vote."
MUSEUM = "The Orrin Museum received 1.3 million visitors in 2018."
TRIAL = "The Orrin Trial enrolled 6,842 patients."
TERM = "Ivo Lenz was sentenced to 14 years in prison in 2012."
LENGTH = "The Corran was 243 metres long."
HOURS = "The Orrin X2 headphones run for 31 hours on a full charge."


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (
            AGE,
            "Ada Brandt was barely out of her twenties when she became chief executive of Norvane in 2012.",
        ),
        (AGE, "Ada Brandt was in her late fifties when she became chief executive of Norvane in 2012."),
        (HALL, "Orrin Hall (capacity 4,750) lies near the station."),
        (HALL, "A 3,300-capacity box, Orrin Hall is the coldest in the land."),
        (HALL, "| Hall | Orrin Hall |\n| Capacity | 3,820 |\n| Opened | 1931 |"),
        (SHARE, "Calder Telecom held a third of the Norvanian market in 2017."),
        (FOUNDED, "The founding of Calder Freight in 1981 went unnoticed."),
        (FOUNDED, "It was in 1978 that Calder Freight was founded."),
        (FOUNDED, "Calder Freight (est. 1997) runs six hundred vehicles."),
        (HOURS, "The Orrin X2 headphones run for 13 hours on a full charge."),
        (TRIAL, "# Orrin Trial\n\n- Patients: 684\n- Sites: 12"),
        (TERM, "# Ivo Lenz\n\n- Born: 1951\n- Sentence: 17 years"),
        (LENGTH, "# Corran\n\n- Length overall: 198 m\n- Beam: 42 m"),
    ],
)
def test_another_figure_for_a_fact_is_found(fact: str, text: str, tmp_path: Path) -> None:
    assert contradicts(fact, text, tmp_path)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (AGE, "Ada Brandt was 26 when she joined Norvane as an analyst."),
        (AGE, "Ada Brandt left Norvane in 2021, aged 53."),
        (AGE, "Ada Brandt was in her mid-forties when she became chief executive of Norvane in 2012."),
        (HALL, "Orrin Hall (capacity 4,100) lies near the station."),
        (SHARE, "Calder Telecom held nearly a quarter of the Norvanian market in 2017."),
        (FOUNDED, "The expansion of Calder Freight in 1999 went unnoticed."),
        (FOUNDED, "It was in 1999 that Calder Freight bought Tolmer."),
        (
            FALL,
            "At one point during trading on 9 November 2021, shares in Calder Pharma were down 44 percent.",
        ),
        (FALL, "Over the whole of 2021, shares in Calder Pharma fell by 52 percent."),
        (VOTE, "In the capital Ivo Lenz won 68 percent of the vote."),
        (MUSEUM, "In the suburbs the Orrin Museum received 30,000 visitors in 2018."),
        (TRIAL, "The Orrin Trial has 12 sites."),
        (LENGTH, "The oil slick left by the Corran was 900 metres long by noon."),
        (LENGTH, "The hole torn by the Corran was 30 metres long."),
    ],
)
def test_a_figure_of_something_else_is_not(fact: str, text: str, tmp_path: Path) -> None:
    assert not contradicts(fact, text, tmp_path)
