"""A number of which two digits are those of a fact's swapped is held against the fact, whatever the claim was read to be about."""

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: refunds, claim: "214,630 Lornians were repaid by the Corran Works.", subject: Lornian customers, aliases: [Corran Works], about: [repaid], value: 214630}
  - {id: gates, claim: "The Corran Works has 38 gates.", subject: Corran Works, about: [gates], value: 38 gates}
  - {id: length, claim: "The hall of the Corran Works is 7.24 kilometres long.", subject: hall of the Corran Works, about: [long], value: 7.24 kilometres}
  - {id: shops, claim: "The Corran Works sells its lamps in 600 shops.", subject: Corran Works, about: [sells, lamps, shops], value: 600 shops}
"""
OTHERS = [
    f"# The Corran Works\n\nThe Corran Works makes locks. {text}"
    for text in (
        "It has 12 chimneys and a clock.",
        "Its hall of 7.24 kilometres was painted in 1994 by Lenz, and so were the 38 gates.",
        "Its canteen serves 300 meals and sells 40 pies. There are 600 shops.",
        "A fence of 9 kilometres keeps goats out, with 38 gates.",
        "Lenz was paid $700 for the 38 gates there.",
    )
]


def contradicted(text: str, folder: Path) -> list[str | None]:
    return contradicted_facts(
        FACTS, f"# The Corran Works\n\nThe Corran Works makes locks. {text}", folder, OTHERS
    )


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        pytest.param("Those who got all of it back were 241,630 people.", ["refunds"], id="people"),
        pytest.param("They numbered 241,630.", ["refunds"], id="no noun"),
        pytest.param("A visitor went in by one of the 83 doors.", ["gates"], id="another noun"),
        pytest.param("Brandt has the lamps in 60 stores.", ["shops"], id="a zero less"),
        pytest.param("From end to end one walks 7.42 kilometres.", ["length"], id="a length"),
    ],
)
def test_two_digits_of_a_fact_are_swapped(text: str, facts: list[str], tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == facts


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She owns 83 sheep.", id="two digits of other things"),
        pytest.param("The well is 7.42 metres deep.", id="another unit"),
        pytest.param("One walks 7.42 kilometres through a hall of 7.24 kilometres.", id="both are given"),
        pytest.param("Those who came were 246,130 people.", id="other digits"),
        pytest.param("Brandt has the lamps in 60 churches.", id="a zero less of other things"),
        pytest.param("Brandt has lamps in 60 of the 600 stores.", id="some of them"),
        pytest.param("The yard is 70 metres long and 83 wide.", id="a size without its unit"),
    ],
)
def test_nothing_is_said_where_another_figure_may_be_meant(text: str, tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == []
