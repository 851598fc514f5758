"""A figure of a model, a part, some of those there, a first span or a jubilee says nothing against a fact on the whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: sold, claim: "Norvane sold 437,000 lamps in 2007.", subject: Norvane, about: [sold, shipped], value: "437,000", when: 2007}
  - {id: sales, claim: "Norvane had sales of 5.6 billion dollars in 2020.", subject: Norvane, about: [sales, revenue], value: 5.6 billion dollars, when: 2020}
  - {id: aboard, claim: "There were 264 people aboard the ferry Corran when it sank.", subject: the ferry Corran, aliases: [Corran, the ferry], about: [aboard, on board], value: 264 people}
  - {id: opened, claim: "Lorne Airport opened on 12 March 1998.", subject: Lorne Airport, about: [opened, opening], value: "12 March 1998"}
  - {id: founded, claim: "Norvane was founded in 1865.", subject: Norvane, aliases: [the company], about: [founded, started], value: "1865"}
  - {id: index, claim: "Norvane was in the Tolmer Index for 74 years.", subject: Norvane, aliases: [the company], about: [index, years], value: 74 years}
  - {id: cholera, claim: "Cholera killed about 10,000 people in Lorne.", subject: cholera in Lorne, aliases: [cholera], about: [died, killed], value: "10,000"}
  - {id: recall, claim: "Brandt recalled 54,000 cars because of faulty brakes.", subject: Brandt, about: [recalled, called back], value: "54,000 cars", when: 2020}
  - {id: power, claim: "The Voss wind farm has an output of 480 megawatts.", subject: Voss wind farm, about: [output, capacity], value: 480 megawatts}
  - {id: hall, claim: "The Orrin Hall holds 4,250 spectators.", subject: Orrin Hall, aliases: [the hall], about: [holds, spectators], value: "4,250 spectators"}
  - {id: names, claim: "The names of 72 scholars are carved on the Calder Arch.", subject: Calder Arch, aliases: [the arch], about: [names, scholars], value: "72"}
"""


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Norvane sold 205,000 lamps in 2007.", "sold"),
        ("In 2020 Norvane had sales of 1.3 billion dollars.", "sales"),
        ("There were 131 people aboard the ferry Corran when it sank.", "aboard"),
        ("Lorne Airport opened on 12 March 2018.", "opened"),
        ("Lorne Airport, which keeps no birthday, opened on 2 May 1999.", "opened"),
        ("Norvane was founded in 1895.", "founded"),
        ("Norvane was in the Tolmer Index for 47 years.", "index"),
        ("Cholera killed about a thousand people in Lorne.", "cholera"),
        ("Brandt called back 21,000 cars in 2020 because of faulty brakes.", "recall"),
        ("The Voss wind farm has a capacity of 750 megawatts.", "power"),
        ("The Orrin Hall holds 5,800 spectators.", "hall"),
        ("In the Orrin Hall 5,800 spectators are seated.", "hall"),
        ("The Calder Arch bears the names of 62 scholars.", "names"),
        ("On the Calder Arch 62 scholars are carved in stone.", "names"),
    ],
)
def test_what_is_told_of_the_whole_speaks(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        "The Norvane 1100, with 205,000 pieces, sold best of all in 2007.",
        "Its toy branch brought Norvane 1.3 billion dollars in sales in 2020.",
        "There were 31 people working on board the Corran that night: sailors, cooks and stewards.",
        "On 12 March 2018 Lorne Airport marked its twentieth birthday with an open day.",
        "**10 September 2010** — Norvane names an outsider, Ada Brandt of Calder, to its top post. She begins eleven days later.",
        "Norvane was saved by its lawyers. In one good year that yielded $838 million.",
        "Norvane has 71,000 workers. In nine years 74,000 have had to go, and 13 plants were closed.",
        "Cholera came in October. In the first month it killed about a thousand.",
        "A year before the brake recall, Brandt had called back 21,000 cars because of loose airbags.",
        "The coal plant that the Voss wind farm helped to replace had a capacity of 750 megawatts.",
        "The Calder Arch took years. Fifty scholars made 5,300 drawings.",
        "The Calder Arch was planned by 50 scholars.",
        "For concerts, when the pitch is covered, the Orrin Hall can take up to 5,800 spectators.",
    ],
)
def test_what_is_told_of_a_part_is_silent(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []
