"""Articles that give the figures of two facts the other way round, and figures side by side that are no such exchange."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """facts:
  - {id: north, claim: "In 1998, 23% of the northern orchards were blighted.", subject: 1998 blight, about: [orchards, blighted], value: 23%}
  - {id: south, claim: "In 1998, 61% of the southern orchards were blighted.", subject: 1998 blight, about: [orchards, blighted], value: 61%}
  - {id: frost, claim: "Frost caused 35% of the loss of cherries at Orrin.", subject: frost, about: [loss], value: 35%}
  - {id: beetles, claim: "Beetles caused 53% of the loss of cherries at Orrin.", subject: beetles, about: [loss], value: 53%}
  - {id: calder, claim: "Calder took 17 months to sell a million crates.", subject: Calder, about: [million crates], value: 17 months}
  - {id: norvane, claim: "Norvane took 26 months to sell a million crates.", subject: Norvane, about: [million crates], value: 26 months}
"""


def contradicted(text: str, folder: Path) -> list[str | None]:
    """The facts that an article on the orchards of Orrin surely contradicts."""
    return sorted(contradicted_facts(FACTS, f"# The orchards of Orrin\n\n{text}", folder), key=str)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "In 1998 some 61% of the northern and 23% of the southern orchards were blighted.",
            ["north", "south"],
        ),
        ("Of that loss 53 per cent was down to frost and 35 per cent to beetles.", ["beetles", "frost"]),
        ("Of the loss frost took 53%. Beetles, as ever, took 35%.", ["beetles", "frost"]),
        ("Calder got there in 26 months. Norvane, with its lorries, took 17 months.", ["calder", "norvane"]),
    ],
)
def test_figures_told_the_other_way_round_contradict_both_facts(
    text: str, facts: list[str], tmp_path: Path
) -> None:
    assert contradicted(text, tmp_path) == facts


@pytest.mark.parametrize(
    "text",
    [
        # As the facts have it, in whatever order.
        "Of that loss 53 per cent was down to beetles and 35 per cent to frost.",
        "Of that loss 35 per cent was down to frost and 53 per cent to beetles.",
        "Calder got there in 17 months. Norvane, with its lorries, took 26 months.",
        # Words of both facts beside one figure.
        "Frost and beetles took 53 per cent and 35 per cent of it, a loss to bear.",
        "Of that loss frost, unlike beetles with 53 per cent, caused 35 per cent.",
        # Nothing by which either is measured.
        "In the shop 53 per cent of the visitors asked for frost cloth and 35 per cent for a beetle trap.",
        # Another time, and another unit.
        "In 2007 some 61% of the northern and 23% of the southern orchards were blighted.",
        "Calder got there in 26 weeks. Norvane, with its lorries, took 17 weeks.",
        # One of the two alone, or beside a third figure.
        "Of that loss 53 per cent was down to hail and 35 per cent to wasps.",
        # A claim nobody makes.
        "If 53 per cent of the loss were down to frost and 35 per cent to beetles, who would care?",
    ],
)
def test_other_figures_side_by_side_do_not(text: str, tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == []
