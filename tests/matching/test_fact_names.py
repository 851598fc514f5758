"""An article on something else, which fits the words of a fact as well, is not held against it."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.load import load_facts

FACTS = """facts:
  - {id: ship, claim: "The container ship Norva is 212 metres long.", subject: Norva, aliases: [the ship], about: [long, length], value: 212 metres}
  - {id: tunnel, claim: "The Strait Tunnel is 50 kilometres long.", subject: Strait Tunnel, aliases: [the tunnel], about: [long, length], value: 50 kilometres}
  - {id: plug, claim: "The plug in the door of the Tolmer 9 weighs 63 pounds.", subject: door plug, aliases: [the plug], about: [weighs, weight], value: 63 pounds}
  - {id: loss, claim: "Investors lost $24 million in the Corran fraud.", subject: investors, about: [lost, loss], value: $24 million}
"""


def contradicted(text: str, folder: Path) -> list[str | None]:
    """The facts that an article is held against."""
    path = folder / "facts.yaml"
    path.write_text(FACTS, encoding="utf-8")
    facts = load_facts([path])
    article = extract(parse_document(text, "a.md"), known_names(facts))
    return [
        one.fact for one in judge_extracts([article], (), facts, Settings()).findings if one.code == "FC101"
    ]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("# The Norva\n\nThe ship is 194 metres long.", "ship"),
        ("# Afloat\n\nThe Norva sails with 20 men. The ship is 194 metres long.", "ship"),
        ("# The Strait Tunnel\n\nThe tunnel is 31 kilometres long.", "tunnel"),
        ("# The Tolmer 9\n\nThe plug weighs 41 pounds.", "plug"),
        ("# The fraud\n\nIt is over. In the Corran fraud investors lost $70 million.", "loss"),
    ],
)
def test_an_article_with_a_name_of_the_fact_is_held_against_it(text: str, fact: str, tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        "# The Orrin\n\nThe ship is 194 metres long.",
        "# Afloat\n\nThe Orrin sails with 20 men. The ship is 194 metres long.",
        "# The Corran Tunnel\n\nThe tunnel is 31 kilometres long.",
        "# The strait\n\nThe strait is 31 kilometres long.",
        "# The Corran bath\n\nThe plug weighs 41 pounds.",
        "# The Lorne market\n\nIt is over. Investors lost $70 million.",
    ],
)
def test_an_article_without_one_is_not(text: str, tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == []
