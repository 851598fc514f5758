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
  - {id: debts, claim: "Tolmer listed debts of $18.65 million.", subject: Tolmer, about: [total debts, debts], value: $18.65 million}
  - {id: assets, claim: "Tolmer listed assets of $15.06 million.", subject: Tolmer, about: [total assets, assets], value: $15.06 million}
  - {id: growers, claim: "58 growers are under investigation over the loss at Orrin.", subject: inquiry at Orrin, about: [growers, investigation], value: 58 growers}
  - {id: lorries, claim: "19 lorries are under investigation over the loss at Orrin.", subject: inquiry at Orrin, about: [lorries, investigation], value: 19 lorries}
  - {id: town, claim: "The town paid 640 million euros of the cost of the orchards.", subject: town council, about: [paid, bore], value: 640 million euros}
  - {id: board, claim: "The board paid 596 million euros of the cost of the orchards.", subject: orchard board, about: [paid, bore], value: 596 million euros}
  - {id: ada, claim: "Ada Brandt was sentenced to 35 months in prison.", subject: Ada Brandt, aliases: [Brandt], about: [sentenced, prison], value: 35 months}
  - {id: board-fine, claim: "The Tolmer board was fined 30,000 euros.", subject: Tolmer board, about: [fined, fine], value: "30,000 euros"}
  - {id: board-damages, claim: "The Tolmer board had to pay Orrin 450,000 euros in damages.", subject: Tolmer board, about: [damages, pay Orrin], value: "450,000 euros"}
  - {id: brandtite, claim: "Brandtite was found in May 1871.", subject: brandtite, about: [found, announced], value: May 1871}
  - {id: lenzite, claim: "Lenzite was found in October 1871.", subject: lenzite, about: [found, announced], value: October 1871}
  - {id: press, claim: "The old press was installed in 1921.", subject: old press, about: [installed], value: "1921"}
  - {id: kiln, claim: "The Orrin kiln was lit in 1953.", subject: Orrin kiln, about: [lit], value: "1953"}
  - {id: ivo, claim: "Ivo Lenz was sentenced to 55 months in prison.", subject: Ivo Lenz, aliases: [Lenz], about: [sentenced, prison], value: 55 months}
  - {id: fine, claim: "Corran Foods was fined 450,000 euros in 2010.", subject: Corran Foods, about: [fined, fine], value: "450,000 euros"}
  - {id: damages, claim: "Corran Foods was ordered to pay Norvane 3 million euros in damages.", subject: Corran Foods, about: [damages, pay Norvane], value: 3 million euros}
  - {id: rust, claim: "The finding of rust was announced in May 1998.", subject: rust, about: [announced, found], value: May 1998}
  - {id: scab, claim: "The finding of scab was announced in June 1998.", subject: scab, about: [announced, found], value: June 1998}
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
        # Numbers of so many digits, each beside the noun by which its fact is measured.
        (
            "Tolmer filed in May. It listed total debts of $15.06 million against total assets of $18.65 million.",
            ["assets", "debts"],
        ),
        # What is counted tells them apart, whoever they were read to be of.
        ("At present 19 growers and 58 lorries are under investigation.", ["growers", "lorries"]),
        # A clause that leaves out its verb, and a name with an aside.
        ("In that account the town bore 596 million euros, the board 640 million euros.", ["board", "town"]),
        (
            "Ada Brandt was tried. She was sentenced to 55 months in prison and Mr. Lenz, her deputy, to 35 months.",
            ["ada", "ivo"],
        ),
        # Two sums of one thing, and two dates.
        (
            "Corran Foods was convicted. It was fined 3 million euros and had to pay 450,000 euros to Norvane.",
            ["damages", "fine"],
        ),
        (
            "In May 1998 they found scab, and in June of the same year rust, which spread.",
            ["rust", "scab"],
        ),
        # Short numbers of the one thing that both facts are on.
        (
            "The Tolmer board was convicted. It was fined 450,000 euros and had to pay 30,000 euros to Orrin.",
            ["board-damages", "board-fine"],
        ),
        # Days.
        ("In May 1871 they found lenzite, and in October of that year brandtite.", ["brandtite", "lenzite"]),
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
        # As the facts have it.
        "Tolmer filed in May. It listed total debts of $18.65 million against total assets of $15.06 million.",
        "At present 58 growers and 19 lorries are under investigation.",
        "In that account the town bore 640 million euros, the board 596 million euros.",
        "Ada Brandt was tried. She was sentenced to 35 months in prison and Mr. Lenz, her deputy, to 55 months.",
        # Other nouns, other people, and an aside that says how large something is.
        "Tolmer filed in May. It listed total rents of $15.06 million against total wages of $18.65 million.",
        "At present 19 pickers and 58 wagons are in the orchards.",
        "Ida Moor was tried. She was sentenced to 55 months in prison and Mr. Tolm, her deputy, to 35 months.",
        "In that account the state bore 596 million euros, the church 640 million euros.",
        "Corran Foods was convicted. It was fined 450,000 euros and had to pay 3 million euros to Norvane.",
        "Tolmer was convicted. It was fined 3 million euros and had to pay 450,000 euros to Lenz.",
        "In May 1998 they found rust, and in June of the same year scab, which spread.",
        "In May 1998 they found moths, and in June of the same year mites, which spread.",
        "In May 1998 scab spread, and in June of the same year rust.",
        "The Tolmer board was convicted. It was fined 30,000 euros and had to pay 450,000 euros to Orrin.",
        "The Calder mill was convicted. It was fined 450,000 euros and had to pay 30,000 euros to Norvane.",
        "In May 1871 they found brandtite, and in October of that year lenzite.",
        "In May 1871 they found calderite, and in October of that year tolmite.",
        "In May 1871 they sold lenzite by the ton, and in October of that year bought brandtite.",
        # Years of other things by the same words.
        "The bakery was lit by gas in 1921, and a lift was installed in 1953.",
        # A claim nobody makes.
        "If 53 per cent of the loss were down to frost and 35 per cent to beetles, who would care?",
    ],
)
def test_other_figures_side_by_side_do_not(text: str, tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == []
