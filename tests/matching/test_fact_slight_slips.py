"""A slip of a short number is held against a fact where the sentence has rare words of it."""

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: zone, claim: "People within 20 kilometres of the Corran plant were told to leave.", subject: evacuation zone, aliases: [Corran plant], about: [within, told to leave], value: 20 kilometres}
  - {id: budget, claim: "The survey of the Corran plant had a budget of $50,000.", subject: survey, about: [budget, paid], value: "$50,000"}
  - {id: drill, claim: "The miners drove a tunnel 36 metres below the Corran plant.", subject: tunnel, about: [tunnel, drove], value: 36 metres}
"""
OTHERS = [
    f"# The Corran plant\n\nThe Corran plant makes power. {text}"
    for text in (
        "It has 12 chimneys and a clock.",
        "It was painted in 1994 by Lenz.",
        "Its canteen serves 300 meals and sells 40 pies.",
        "A fence of 9 kilometres keeps goats out.",
        "Lenz was paid $700 for a gate there.",
    )
]


def contradicted(text: str, folder: Path) -> list[str | None]:
    article = f"# The Corran plant\n\nThe Corran plant makes power. {text}"
    return contradicted_facts(FACTS, article, folder, OTHERS)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        pytest.param(
            "At the gate, people within 20 miles were told to leave.",
            ["zone"],
            id="another unit",
        ),
        pytest.param(
            "Brandt paid for the survey from a budget of $500,000, small change for her.",
            ["budget"],
            id="a zero more",
        ),
        pytest.param(
            "Ten miners drove a tunnel of 63 metres underneath.", ["drill"], id="two digits that are swapped"
        ),
    ],
)
def test_a_slight_slip_with_rare_words(text: str, facts: list[str], tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == facts


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A pipe of 20 miles leads to the coast.", id="no word of the fact"),
        pytest.param("Brandt has $500,000 in the bank.", id="another sum"),
        pytest.param("A tunnel is 63 metres away.", id="one common word"),
        pytest.param(
            "Ten miners drove a tunnel of 63 metres underneath, and others drove a tunnel of 36 metres.",
            id="both are given",
        ),
        pytest.param("Ten miners may drive a tunnel of 63 metres underneath.", id="only thought of"),
    ],
)
def test_nothing_is_said_where_another_figure_may_be_meant(text: str, tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == []
