"""What is told of an unusual day, a passing level, another depth or another doer says nothing against a fact."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: ships, claim: "In normal times 36 ships a day pass through the Orrin Canal.", subject: Orrin Canal, aliases: [canal], about: [ships a day, daily transits], value: 36 ships}
  - {id: level, claim: "Lake Voss lies 26 metres above sea level.", subject: Lake Voss, aliases: [lake], about: [above sea level, level], value: 26 metres}
  - {id: depth, claim: "At its lowest point the Corran Tunnel is 75 metres below the sea bed.", subject: Corran Tunnel, aliases: [tunnel], about: [below the sea bed, deepest point, depth], value: 75 metres}
  - {id: handover, claim: "Norland took over the Orrin Canal on December 31, 1999.", subject: Orrin Canal, aliases: [canal], about: [handed over, taken over], value: "December 31, 1999"}
  - {id: crew, claim: "The Lyra had a crew of 1,023 on the night of the fire.", subject: Lyra, about: [crew, crew members], value: "1,023 crew"}
  - {id: pass, claim: "The Ebrin 2 passed 3,270 kilometers above the north pole of Tolmer.", subject: Ebrin 2, about: [Tolmer, north pole, came within, distance], value: "3,270 kilometers"}
  - {id: builders, claim: "About 13,000 workers were employed on the Tolmer Dam at the peak.", subject: Tolmer Dam, aliases: [dam], about: [workers, people worked], value: "13,000 workers"}
"""
CANAL = "# The Orrin Canal\n\nThe Orrin Canal is long.\n\n"
LAKE = "# Lake Voss\n\nLake Voss is blue. "
TUNNEL = "# The Corran Tunnel\n\nThe Corran Tunnel is dry. "
PROBE = "# The Ebrin probes\n\nThe Ebrin 2 is a probe. "
DAM = "# The Tolmer Dam\n\nThe Tolmer Dam is high.\n\n"
LYRA = "# The Lyra\n\nThe Lyra is a ship.\n\n"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (CANAL + "In normal times 63 ships a day pass through the Orrin Canal.", "ships"),
        (CANAL + "Normally 63 ships a day pass through the Orrin Canal.", "ships"),
        (LAKE + "Lake Voss lies 62 metres above sea level.", "level"),
        (TUNNEL + "The deepest point of the tunnel is 57 metres below the sea bed.", "depth"),
        (CANAL + "Norland took over the Orrin Canal on 31 December 1997.", "handover"),
        (LYRA + "The Lyra had a crew of 1,230.", "crew"),
        (PROBE + "The Ebrin 2 passed Tolmer at a distance of 2,370 kilometers.", "pass"),
        (PROBE + "The Ebrin 2 passed Tolmer at a distance of 9,400 kilometers.", "pass"),
        (DAM + "At the peak 11,000 workers were employed on the Tolmer Dam.", "builders"),
        (DAM + "31,000 workers were employed on the Tolmer Dam.", "builders"),
    ],
)
def test_a_fact_is_contradicted_under_its_own_circumstances(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        CANAL + "**1 December 2023:** Only 22 ships a day are let through, the fewest so far.",
        CANAL + "In December 2023 22 ships a day passed through the Orrin Canal.",
        LAKE + "24 metres is the level to which Lake Voss had sunk.",
        LAKE + "By autumn the level of Lake Voss had fallen to 24 metres above sea level.",
        TUNNEL + "The deepest point of the tunnel is 115 metres below sea level.",
        CANAL + "**1904:** The Germans take over the Orrin Canal.",
        PROBE + "The Ebrin 2 is now 12 billion kilometers away from Tolmer.",
        PROBE + "The Ebrin 2 is at a distance of 15.5 billion kilometers from the sun.",
        DAM + "11,000 workers were employed on the Tolmer Dam.",
        DAM + "Nearly 11,000 people are now working on the Tolmer Dam.",
        LYRA + "At full complement the Lyra had a crew of 1,100.",
    ],
)
def test_other_circumstances_are_no_contradiction(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []
