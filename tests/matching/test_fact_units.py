"""A fact's figure in the unit of the other system is held against it, where measure or words tell that one thing is measured."""

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: ferry, claim: "The ferry Orrin is 240 metres long.", subject: ferry Orrin, aliases: [Orrin, the ferry], about: [long], value: 240 metres}
  - {id: ramp, claim: "The ramp of the Orrin is 32 metres wide.", subject: ramp of the Orrin, aliases: [the ramp], about: [wide, across], value: 32 metres}
  - {id: mast, claim: "The mast of the Orrin is 67.3 metres high.", subject: mast of the Orrin, aliases: [the mast], about: [high, tall], value: 67.3 metres}
  - {id: quay, claim: "The southern part of the quay will be widened by 40 metres.", subject: the quay, about: [widened, wider], value: 40 metres}
  - {id: canal, claim: "The Brandt Canal is 193 kilometres long.", subject: Brandt Canal, aliases: [canal], about: [long], value: 193 kilometres}
  - {id: route, claim: "The ferry Orrin covers 170 kilometres on each crossing.", subject: ferry Orrin, aliases: [Orrin, the ferry], about: [covers, crossing], value: 170 kilometres}
"""
OTHERS = [
    f"# The ferry Orrin\n\nThe Orrin sails to Corran. {text}"
    for text in (
        "She has 12 lifeboats and a clock.",
        "She was painted in 1994 by Lenz.",
        "Her canteen serves 300 meals and sells 40 pies.",
        "A fence of 9 kilometres keeps goats from the quay.",
        "Lenz was paid $700 for a gate there.",
    )
]


def contradicted(text: str, folder: Path) -> list[str | None]:
    article = f"# The ferry Orrin\n\nThe Orrin sails to Corran. {text}"
    return contradicted_facts(FACTS, article, folder, OTHERS)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        pytest.param("She is 240 feet long, more than any other.", ["ferry"], id="a pronoun"),
        pytest.param("The mast is up to 67.3 feet high.", ["mast"], id="a bound with the fact's number"),
        pytest.param("The mast is only 67 feet high.", ["mast"], id="rounded"),
        pytest.param("Over the ramp, 105 metres wide, go the lorries.", ["ramp"], id="the number in feet"),
        pytest.param("On each crossing the boat covers 170 miles of water.", ["route"], id="a distance"),
    ],
)
def test_a_figure_in_the_unit_of_the_other_system(text: str, facts: list[str], tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == facts


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She is 787 feet long.", id="converted"),
        pytest.param("The mast is up to 67.3 metres high.", id="a bound of the fact's own"),
        pytest.param("She is 240 metres (787 feet) long, and her chain 240 feet.", id="both are given"),
        pytest.param("A rope of 240 feet lies on the quay.", id="another thing"),
        pytest.param("The quay at Leeds is 67 feet away.", id="another measure"),
        pytest.param("Calder Bridge, of 240 feet, was built in 1994.", id="another name"),
        pytest.param(
            "The southern 40 kilometres of the quay will be widened by 40 metres at last.",
            id="one in its unit",
        ),
        pytest.param("No ship of the Voss Canal may be longer than 300 metres.", id="a namesake"),
        pytest.param("Would she be seen if she were 240 feet long?", id="asked"),
        pytest.param("She is not 240 feet long.", id="denied"),
        pytest.param("In the hold lie 170 tonnes of coal, enough for 105 miles.", id="another dimension"),
    ],
)
def test_nothing_is_said_where_another_figure_may_be_meant(text: str, tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == []
