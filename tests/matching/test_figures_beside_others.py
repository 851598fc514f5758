"""What belongs to another figure or to a name of the sentence speaks against no claim, and a bound that is far off tells nothing true."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

import factcheck
from factcheck.facts.load import load_facts
from factcheck.matching.fact_limits import is_of_other_year
from factcheck.matching.telling_apart import tells_apart

FACTS = """
facts:
  - {id: props, claim: "The Orrin spire is held up by 5,000 props.", subject: Orrin spire, about: [props, held up], value: "5,000 props"}
  - {id: rivals, claim: "Leeds beat two other towns in the vote for the 2020 Games.", subject: Leeds, about: [other towns, beat, beating], value: two other towns}
  - {id: salt, claim: "The effluent of Norvane is kept under 1,500 becquerels per litre.", subject: effluent of Norvane, aliases: [effluent], about: [becquerels per litre], value: "1,500 becquerels per litre"}
  - {id: rescued, claim: "85 people got off the Corran in boats.", subject: Corran, about: [got off], value: 85 people}
"""
SPIRE = "# The Orrin spire\n\nThe Orrin spire is old. "
NORVANE = "# Norvane\n\nNorvane makes paper. "
CORRAN = "# The Corran\n\nThe Corran was a ship. "


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (SPIRE + "The Orrin spire, held up by 3,000 props, costs the town £3 million until 2028.", "props"),
        (NORVANE + "The effluent of Norvane has less than 15,000 becquerels per litre.", "salt"),
        (CORRAN + "There were 96 people on the Corran; 86 of them got off the Corran.", "rescued"),
    ],
)
def test_what_belongs_to_another_figure_limits_nothing(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        SPIRE + "By March 2020 the Orrin spire was held up by 3,000 props.",
        SPIRE + "The Orrin spire was held up by 3,000 props until 2028.",
        NORVANE + "The effluent of Norvane has less than 2,000 becquerels per litre.",
        CORRAN + "There were 96 people on the Corran; 16 of them were children.",
        CORRAN + "There were 96 people on the Corran; 12 of them sang as they sank.",
    ],
)
def test_what_limits_a_figure_keeps_it_apart(text: str, tmp_path: Path) -> None:
    assert contradicted_facts(FACTS, text, tmp_path) == []


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Leeds won the vote on 7 September 2013, beating three other towns.", False),
        ("Leeds won the vote for the 2012 Games on 7 September 2005, beating three other towns.", True),
    ],
)
def test_the_year_of_an_event_is_no_time_of_what_is_told_of_it(
    text: str, other: bool, tmp_path: Path
) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(FACTS, encoding="utf-8")
    fact = next(fact for fact in load_facts([path]) if fact.id == "rivals")
    claim = next(claim for claim in factcheck.find_claims(text) if claim.value.text.startswith("three"))
    assert is_of_other_year(claim, fact) is other


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("The Norvane water is first thinned to 15,000 becquerels per litre.", set()),
        ("Norvane paid $3 million in the streets of New Leeds.", set()),
        ("At Norvane half a million people saw 900 mills.", set()),
        ("The first water of Norvane had 15,000 becquerels per litre.", {"first"}),
        ("Norvane paid $3 million for a new mill.", {"new"}),
        ("At Norvane half the mills had 900 doors.", {"half"}),
    ],
)
def test_a_name_a_number_and_a_step_tell_no_figure_from_others(text: str, apart: set[str]) -> None:
    assert tells_apart(factcheck.find_claims(text)[-1]) & {"first", "new", "half"} == apart
