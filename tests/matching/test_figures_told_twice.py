"""Figures of facts that an article tells twice, or of which another part of the sentence says something else."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

from factcheck import find_claims

FACTS = """
facts:
  - {id: freight, claim: "Norvik Harbour handled 61,700 tonnes of freight in 2011.", subject: Norvik Harbour, about: [freight, cargo], value: "61,700 tonnes", tolerance: 1%, when: 2011-12-31}
  - {id: lay, claim: "The wreck of the Corran lay off Tolmer for three and a half years.", subject: wreck of the Corran, aliases: [the wreck, the hull], about: [lay, stayed, years], value: "3.5 years", tolerance: 5%}
  - {id: share, claim: "The Lenz atlas of 2007 included about 74 percent of the coast.", subject: Lenz atlas, aliases: [atlas of 2007], about: [included, covered], value: "74 percent", when: 2007-05-24}
  - {id: tow, claim: "The Orrin raft was towed about 510 km to Leeds.", subject: Orrin raft, aliases: [the raft], about: [towed, distance, covered], value: "510 km", tolerance: 10%}
  - {id: hidden, claim: "Norvane Bank hid about $40 billion of assets at the end of the second quarter of 2016.", subject: Norvane Bank, about: [hide, removed], value: "$40 billion", tolerance: 2%, when: 2016-05-31}
  - {id: boss, claim: "Ada Brandt was chief executive of Norvane Bank from 1981.", subject: Ada Brandt, about: [chief executive, boss], value: "1981"}
  - {id: left, claim: "Ivo Lenz was chief executive of Norvane Bank until 1980.", subject: Ivo Lenz, about: [chief executive, boss], value: "1980"}
  - {id: late, claim: "Orrin Airport opened seven years late.", subject: Orrin Airport, about: [years late, delay], value: 7 years}
  - {id: beam, claim: "The Orrin had a beam of 28.4 metres.", subject: Orrin, about: [beam, width], value: 28.4 metres, tolerance: 1%}
"""
HARBOUR = "---\ndate: 2012-02-14\n---\n\n# Norvik Harbour\n\nNorvik Harbour handled 61,700 tonnes of freight in 2011. "


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (HARBOUR + "Norvik Harbour thus had 67,100 tonnes of freight in 2011.", "freight"),
        (
            "# The Corran\n\nThe Corran sank in May 2006. The hull lay on its side for six years before it was hauled off.",
            "lay",
        ),
        (
            "# The Lenz atlas\n\nThe Lenz atlas was declared complete on May 24, 2007, but included only 67 percent of the coast.",
            "share",
        ),
        (
            "# Norvane Bank\n\nAda Brandt, the boss since 1971, known in the house as the Bear, had pulled it through.",
            "boss",
        ),
        (
            "# The Orrin\n\nThe Orrin measured 210 m (689 ft) in length and had a beam of 31 m.",
            "beam",
        ),
        ("# The Orrin raft\n\nIn all the Orrin raft covered 390 km.", "tow"),
    ],
)
def test_what_the_text_has_wrong(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        "---\ndate: 2012-02-14\n---\n\n# Norvik Harbour\n\nNorvik Harbour handled 67,100 tonnes of freight in 2011. Its cranes weigh 61,700 tonnes.",
        HARBOUR + "Norvik Harbour had 58,300 tonnes of it by sea.",
        HARBOUR + "In 2009 Norvik Harbour had handled 67,100 tonnes of freight.",
        "# The Corran\n\nSix years before the hull lay there, the Corran was sold.",
        "# Norvane Bank\n\nIvo Lenz, the boss since 1971, known in the house as the Bear, had pulled it through.",
        "# Norvane Bank\n\nAda Brandt, the head of trade since 1971, had pulled it through.",
        "# Orrin Airport\n\nOrrin Airport could open six years late, the mayor fears.",
        "# The Orrin\n\nThe Orrin measured 210 m (689 ft) in length and had a mast of 31 m.",
        "# The Lenz atlas\n\nThe Lenz atlas included only 67 percent of the coast.",
        "# The Lenz atlas\n\nThe Lenz atlas was begun on May 24, 1997, and covers 67 percent of the coast.",
        "# The Orrin raft\n\nEach day the Orrin raft covered 39 km.",
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
