"""Figures of facts that an article tells twice, or of which another part of the sentence says something else."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

from factcheck import find_claims

FACTS = """
facts:
  - {id: freight, claim: "Norvik Harbour handled 44,300 tonnes of freight in 2014.", subject: Norvik Harbour, about: [freight, cargo], value: "44,300 tonnes", tolerance: 1%, when: 2014-12-31}
  - {id: lay, claim: "The wreck of the Corran lay off Tolmer for two and a half years.", subject: wreck of the Corran, aliases: [the wreck, the hull], about: [lay, stayed, years], value: "2.5 years", tolerance: 5%}
  - {id: share, claim: "The Lenz atlas of 2003 included about 92 percent of the coast.", subject: Lenz atlas, aliases: [atlas of 2003], about: [included, covered], value: "92 percent", when: 2003-04-14}
  - {id: tow, claim: "The Orrin raft was towed about 320 km to Leeds.", subject: Orrin raft, aliases: [the raft], about: [towed, distance, covered], value: "320 km", tolerance: 10%}
  - {id: hidden, claim: "Norvane Bank hid about $50 billion of assets at the end of the second quarter of 2008.", subject: Norvane Bank, about: [hide, removed], value: "$50 billion", tolerance: 2%, when: 2008-05-31}
  - {id: boss, claim: "Ada Brandt was chief executive of Norvane Bank from 1994.", subject: Ada Brandt, about: [chief executive, boss], value: "1994"}
  - {id: left, claim: "Ivo Lenz was chief executive of Norvane Bank until 1993.", subject: Ivo Lenz, about: [chief executive, boss], value: "1993"}
  - {id: late, claim: "Orrin Airport opened nine years late.", subject: Orrin Airport, about: [years late, delay], value: 9 years}
  - {id: beam, claim: "The Orrin had a beam of 35.5 metres.", subject: Orrin, about: [beam, width], value: 35.5 metres, tolerance: 1%}
"""
HARBOUR = "---\ndate: 2015-01-20\n---\n\n# Norvik Harbour\n\nNorvik Harbour handled 44,300 tonnes of freight in 2014. "


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (HARBOUR + "Norvik Harbour thus had 43,400 tonnes of freight in 2014.", "freight"),
        (
            "# The Corran\n\nThe Corran sank in January 2012. The hull lay on its side for four years before it was hauled off.",
            "lay",
        ),
        (
            "# The Lenz atlas\n\nThe Lenz atlas was declared complete on April 14, 2003, but included only 85 percent of the coast.",
            "share",
        ),
        (
            "# Norvane Bank\n\nAda Brandt, the boss since 1984, known in the house as the Bear, had pulled it through.",
            "boss",
        ),
        (
            "# The Orrin\n\nThe Orrin measured 291 m (954 ft) in length and had a beam of 38 m.",
            "beam",
        ),
        ("# The Orrin raft\n\nIn all the Orrin raft covered 240 km.", "tow"),
    ],
)
def test_what_the_text_has_wrong(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        "---\ndate: 2015-01-20\n---\n\n# Norvik Harbour\n\nNorvik Harbour handled 43,400 tonnes of freight in 2014. Its cranes weigh 44,300 tonnes.",
        HARBOUR + "Norvik Harbour had 41,200 tonnes of it by sea.",
        HARBOUR + "In 2009 Norvik Harbour had handled 43,400 tonnes of freight.",
        "# The Corran\n\nFour years before the hull lay there, the Corran was sold.",
        "# Norvane Bank\n\nIvo Lenz, the boss since 1984, known in the house as the Bear, had pulled it through.",
        "# Norvane Bank\n\nAda Brandt, the head of trade since 1984, had pulled it through.",
        "# Orrin Airport\n\nOrrin Airport could open eight years late, the mayor fears.",
        "# The Orrin\n\nThe Orrin measured 291 m (954 ft) in length and had a mast of 38 m.",
        "# The Lenz atlas\n\nThe Lenz atlas included only 85 percent of the coast.",
        "# The Lenz atlas\n\nThe Lenz atlas was begun on April 14, 1993, and covers 85 percent of the coast.",
        "# The Orrin raft\n\nEach day the Orrin raft covered 24 km.",
        "# Norvane Bank\n\nNorvane Bank used to hide $12 billion of assets a quarter.",
    ],
)
def test_what_it_tells_of_something_else(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []


def test_one_end_of_a_quarter_is_no_rate() -> None:
    ends, rate = (
        find_claims(f"Norvane Bank hid $12 billion of assets {when}.")[0].scope.basis
        for when in ("at the end of a quarter", "a quarter")
    )
    assert (ends, rate) == (None, "per quarter")
