"""Facts whose words and whose article's say the same thing with more or fewer words beside it, and things that these words tell apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: deaths, claim: "Ten workers died in the construction of the Orrin Tunnel.", subject: Orrin Tunnel construction, aliases: [building of the tunnel, Orrin Tunnel], about: [died, killed], value: 10 deaths}
  - {id: season, claim: "18 people died on Mount Ebrin in the season of 2023.", subject: Mount Ebrin, aliases: [Ebrin], about: [deaths, died], value: 18 deaths, when: 2023-05}
  - {id: aboard, claim: "There were 126 people aboard the Corran Star when it burned.", subject: Corran Star, aliases: [the rig], about: [aboard, on board, on the rig], value: 126 people, when: 2010-04-20}
  - {id: speed, claim: "Trains in the Orrin Tunnel are limited to 160 km/h.", subject: trains in the Orrin Tunnel, aliases: [trains, shuttles], about: [speed limit, limited to], value: 160 km/h}
  - {id: weight, claim: "The battery of the Lyra visor weighs 353 grams.", subject: Lyra battery, aliases: [power pack, battery pack], about: [weighs, heavy], value: 353 grams}
  - {id: workers, claim: "About 13,000 workers were employed on the Orrin Tunnel at the peak of construction.", subject: Orrin Tunnel workforce, aliases: [workers, workforce], about: [workers, employed, at its peak, height of construction], value: "13,000 workers"}
  - {id: barrels, claim: "Judge Carl Lenz found that Tolmer was responsible for 3.19 million barrels of oil.", subject: Carl Lenz, aliases: [Judge Lenz, Tolmer], about: [found, answerable, responsible], value: 3.19 million barrels}
  - {id: machines, claim: "Eleven tunnel boring machines were used to dig the Orrin Tunnel.", subject: tunnel boring machines, aliases: [boring machines], about: [number, used, needed], value: 11 machines}
  - {id: sentence, claim: "Ivo Lenz was sentenced to 16 years in prison.", subject: Ivo Lenz, about: [sentenced, sentence, prison], value: 16 years}
"""
TUNNEL = "---\ntitle: The Orrin Tunnel\npublished: 2016-09-30\n---\n\nThe Orrin Tunnel was dug by hand. "
RIG = "---\ntitle: The Corran Star\npublished: 2016-09-30\n---\n\nThe Corran Star blew up. "
EBRIN = "# Mount Ebrin\n\nMount Ebrin is white. "
OIL = "# Tolmer\n\nTolmer sells oil. "
VISOR = "# The Lyra visor\n\nDo not overlook the power pack. "


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (TUNNEL + "Twelve men died in the construction of the tunnel, most of them in winter.", "deaths"),
        (TUNNEL + "Twelve workers died in the construction of the tunnel.", "deaths"),
        (RIG + "On the night of April 20 there were 162 people on the rig, seven of them guests.", "aboard"),
        (RIG + "When it burned there were 162 people aboard the rig on 20 April.", "aboard"),
        (TUNNEL + "For reasons of safety all trains are limited to 100 km/h inside.", "speed"),
        (TUNNEL + "The line is fast, but all the trains are limited to 100 km/h inside.", "speed"),
        (VISOR + "It comes in at 535 grams all by itself.", "weight"),
        (
            TUNNEL + "When building was at its height, 30,000 workers from both shores were engaged on it.",
            "workers",
        ),
        (
            OIL
            + "In a decision of 44 pages Judge Carl Lenz found that Tolmer is answerable for 1.39 million barrels.",
            "barrels",
        ),
        (TUNNEL + "Seventeen boring machines were needed for the job.", "machines"),
        ("# The trial\n\nIvo Lenz came home. Lenz was jailed for 10 years.", "sentence"),
        (EBRIN + "In May 2023 25 people died on Mount Ebrin.", "season"),
    ],
)
def test_other_words_beside_it_hide_no_contradiction(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        TUNNEL + "Eight men died in the construction of the tunnel.",
        TUNNEL + "Ten men died in the construction of the tunnel.",
        TUNNEL + "Twelve men were trapped in the construction of the tunnel.",
        RIG + "On the night of April 21 there were 162 people on the rig.",
        RIG + "In September 2016 there were 40 people on the rig of the museum.",
        TUNNEL + "For reasons of safety all lorries are limited to 100 km/h on the road.",
        RIG + "On the night of April 20 there were 162 fish in the hold.",
        VISOR + "The visor comes in at 535 grams all by itself.",
        VISOR + "It comes in at $199.",
        TUNNEL + "In the first winter, 3,000 workers from both shores were engaged on it.",
        VISOR + "With its sleeve on, the power pack comes in at 535 grams.",
        TUNNEL + "Seventeen milling machines were needed for the job.",
        "# The trial\n\nIda Lenz came home. Lenz was jailed for 10 years.",
        "# The trial\n\nIvo Lenz and Ida Lenz came home. Lenz was jailed for 10 years.",
        EBRIN + "Hundreds of people have died on Mount Ebrin.",
        EBRIN + "So far 330 people have died there.",
    ],
)
def test_what_these_words_tell_apart_is_no_contradiction(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []
