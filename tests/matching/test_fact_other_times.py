"""Dates that a sentence says something of, nouns that call what was named again, and the figures of two years that were exchanged."""

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: plan, claim: "The rescue plan of Norvane was confirmed on 7 October 2014.", subject: rescue plan of Norvane, aliases: [the plan], about: [confirmed], value: "7 October 2014"}
  - {id: stone, claim: "The foundation stone of the Corran bridge was laid on 14 December 2001.", subject: foundation stone, about: [laid, put in place], value: "14 December 2001"}
  - {id: join, claim: "Ivo Brandt joined Norvane in 2009.", subject: Ivo Brandt, aliases: [Brandt], about: [joined], value: "2009"}
  - {id: open, claim: "Norvane was founded in May 2009.", subject: Norvane, about: [opened, founded], value: "May 2009"}
  - {id: arrest, claim: "Ivo Brandt was arrested in Leeds on 12 December 2016.", subject: Ivo Brandt, aliases: [Brandt], about: [arrested, custody], value: "12 December 2016"}
  - {id: sales-11, claim: "Norvane's revenue from Orrin was $36.8 billion in 2011.", subject: Norvane, aliases: [Orrin], about: [revenue, sales], value: $36.8 billion, when: 2011-12-31}
  - {id: sales-12, claim: "Norvane's revenue from Orrin was $37.8 billion in 2012.", subject: Norvane, aliases: [Orrin], about: [revenue, sales], value: $37.8 billion, when: 2012-12-31}
  - {id: age, claim: "Ada Lenz, the first buyer of an Orrin, was 90 years old.", subject: Ada Lenz, aliases: [Lenz], about: [aged, years old], value: 90 years}
"""
NORVANE = "# Norvane\n\nNorvane makes lamps. Norvane is in Leeds. "
OTHERS = [
    f"{NORVANE}{text}"
    for text in (
        "It has 12 chimneys.",
        "Ivo Brandt ran 9 sheds.",
        "Its canteen serves 300 meals.",
        "A fence of 9 kilometres keeps goats out.",
    )
]


def contradicted(text: str, folder: Path) -> list[str | None]:
    return contradicted_facts(FACTS, f"{NORVANE}{text}", folder, OTHERS)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("**17 October 2014** was the day on which the plan was confirmed.", ["plan"]),
        (
            "**14 December 2002** was the day when the foundation stone of the Corran bridge was laid.",
            ["stone"],
        ),
        ("Brandt, who joined the company in 2006, had been a dentist.", ["join"]),
        ("**May 2008** — Norvane opens for trading.", ["open"]),
        (
            "In 2011 revenue from Orrin was $37.8 billion. In 2012 revenue from Orrin was $36.8 billion.",
            ["sales-11", "sales-12"],
        ),
        ("Ada Lenz, aged 80, bought a lamp.", ["age"]),
    ],
)
def test_what_is_found(text: str, facts: list[str], tmp_path: Path) -> None:
    assert sorted(map(str, contradicted(text, tmp_path))) == facts


@pytest.mark.parametrize(
    "text",
    [
        "**17 October 2014** was the day on which Lenz bought a boat.",
        "**14 December 2002**: the day when the bridge was painted.",
        "Brandt, who praised the company in 2006, had been a dentist.",
        "**May 2008** — Norvane opens a canteen.",
        "**2 December 2016** — Brandt takes a cab into town.",
        "In 2011 revenue from Orrin was $36.8 billion. In 2012 revenue from Orrin was $37.8 billion.",
        "Revenue from Orrin was $37.8 billion, or $36.8 billion, as others count.",
        "Max Voss, aged 80, bought a lamp.",
    ],
)
def test_what_stays_silent(text: str, tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == []
