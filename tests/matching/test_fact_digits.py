"""A figure with the digits of a fact's in another order is held against it, whatever else the article calls it."""

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """
facts:
  - {id: petition, claim: "The petition against the Corran plant had 264,810 signatures.", subject: petition against the Corran plant, about: [signatures, signed], value: "264,810 signatures"}
  - {id: school, claim: "2,470 adolescents of Ebrin were tested beside the Corran plant.", subject: Ebrin tests, about: [tested, took part], value: "2,470 adolescents"}
  - {id: fine, claim: "The Corran plant had to forfeit $31.04 billion.", subject: Corran plant, about: [forfeit, forfeiture], value: "$31.04 billion"}
  - {id: masts, claim: "The masts of the Corran plant are 83 metres high.", subject: masts of the Corran plant, about: [high, rise], value: 83 metres}
  - {id: pipe, claim: "The cooling pipe of the Corran plant measures 352 metres.", subject: cooling pipe, about: [long], value: 352 metres}
  - {id: guards, claim: "600 guards patrol the fence of the Corran plant.", subject: guards of the Corran plant, about: [guards, patrol], value: "600"}
  - {id: gift, claim: "The Lenz family promised $300 million.", subject: Karl Lenz, aliases: [Lenz family], about: [promised, gave], value: $300 million}
  - {id: lamps, claim: "Lenz sold 8,024 lamps to the Corran plant.", subject: Lenz, about: [lamps, sold], value: "8,024 lamps"}
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
            "Those who were against it got 246,810 names onto the petition.", ["petition"], id="other words"
        ),
        pytest.param(
            "Doctors looked at 2,740 youngsters from Ebrin there.", ["school"], id="another counted noun"
        ),
        pytest.param(
            "How many of Ebrin were tested?\n\nAll in all 2,740, says Lenz.", ["school"], id="a question"
        ),
        pytest.param(
            "The order to forfeit $31.04 million did not frighten its owner.",
            ["fine"],
            id="what a denial takes for granted",
        ),
        pytest.param(
            "It was not made to forfeit $31.04 million.",
            [],
            id="what is denied",
        ),
        pytest.param(
            "It was made to hand over $31.04 million, the biggest forfeiture of all.",
            ["fine"],
            id="another point",
        ),
        pytest.param(
            "The masts, which rise 38 metres above the road, were put up in a week.",
            ["masts"],
            id="two digits",
        ),
        pytest.param(
            "Some 60 guards patrol the fence of the Corran plant by night.", ["guards"], id="a zero less"
        ),
        pytest.param(
            "Ada Brandt, aged 28, signed.\n\nIn 2016 Lenz sold 8,204 lamps.", ["lamps"], id="many digits"
        ),
        pytest.param("From end to end the pipe for cooling has 325 metres.", ["pipe"], id="three digits"),
        pytest.param("The family of Lenz promised $3,000 million.", ["gift"], id="a zero more"),
    ],
)
def test_digits_in_another_order(text: str, facts: list[str], tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == facts


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Doctors looked at 2,740 youngsters from Ebrin there, and at another 2,470.", id="both are given"
        ),
        pytest.param("Doctors looked at another 2,740 youngsters from Ebrin there.", id="others on top"),
        pytest.param("A road of 325 metres leads past it.", id="three digits and no word of the fact"),
        pytest.param("A lamp stands 38 metres away.", id="two digits and no phrase of the fact"),
        pytest.param("They did not get 246,810 names onto the petition.", id="denied"),
        pytest.param("Would 246,810 names on the petition be enough?", id="asked"),
        pytest.param(
            "Doctors looked at 27.4 youngsters from Ebrin on average.", id="another number of digits"
        ),
        pytest.param("It has 31.04 billion screws.", id="another unit"),
        pytest.param("Leeds has 80 masts, and Lenz paid $3.1 for each.", id="other digits"),
        pytest.param("About 60 people live by the fence.", id="a zero less and no phrase of the fact"),
        pytest.param("The pipe is 325 metres longer than the last.", id="a difference"),
        pytest.param(
            "**$3 billion** promised by donors in only two days, $500 million of them by three families.",
            id="by others",
        ),
        pytest.param("\n\n| | |\n|---|---|\n| Injuries | 4 (two guards, two cooks) |\n", id="a row of harm"),
    ],
)
def test_nothing_is_said_where_another_figure_may_be_meant(text: str, tmp_path: Path) -> None:
    assert contradicted(text, tmp_path) == []


FACTS_OF_WORKS = """
facts:
  - {id: refunds, claim: "214,630 Lornians were repaid by the Corran Works.", subject: Lornian customers, aliases: [Corran Works], about: [repaid], value: 214630}
  - {id: gates, claim: "The Corran Works has 38 gates.", subject: Corran Works, about: [gates], value: 38 gates}
  - {id: length, claim: "The hall of the Corran Works is 7.24 kilometres long.", subject: hall of the Corran Works, about: [long], value: 7.24 kilometres}
  - {id: shops, claim: "The Corran Works sells its lamps in 600 shops.", subject: Corran Works, about: [sells, lamps, shops], value: 600 shops}
"""
OTHERS_ON_WORKS = [
    f"# The Corran Works\n\nThe Corran Works makes locks. {text}"
    for text in (
        "It has 12 chimneys and a clock.",
        "Its hall of 7.24 kilometres was painted in 1994 by Lenz, and so were the 38 gates.",
        "Its canteen serves 300 meals and sells 40 pies. There are 600 shops.",
        "A fence of 9 kilometres keeps goats out, with 38 gates.",
        "Lenz was paid $700 for the 38 gates there.",
    )
]


def contradicted_of_works(text: str, folder: Path) -> list[str | None]:
    article = f"# The Corran Works\n\nThe Corran Works makes locks. {text}"
    return contradicted_facts(FACTS_OF_WORKS, article, folder, OTHERS_ON_WORKS)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        pytest.param("Those who got all of it back were 241,630 people.", ["refunds"], id="people"),
        pytest.param("They numbered 241,630.", ["refunds"], id="no noun"),
        pytest.param("A visitor went in by one of the 83 doors.", ["gates"], id="another noun"),
        pytest.param("Brandt has the lamps in 60 stores.", ["shops"], id="a zero less"),
        pytest.param("From end to end one walks 7.42 kilometres.", ["length"], id="a length"),
        pytest.param(
            "Those to be repaid, as is planned, were to number 241,630 people.", ["refunds"], id="a plan"
        ),
    ],
)
def test_digits_and_nouns_tell_whatever_the_claim_is_about(
    text: str, facts: list[str], tmp_path: Path
) -> None:
    assert contradicted_of_works(text, tmp_path) == facts


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She owns 83 sheep.", id="two digits of other things"),
        pytest.param("She is to own 83 sheep.", id="a plan of other things"),
        pytest.param("The well is 7.42 metres deep.", id="another unit"),
        pytest.param("One walks 7.42 kilometres through a hall of 7.24 kilometres.", id="both are given"),
        pytest.param("Those who came were 263,410 people.", id="other digits"),
        pytest.param("Brandt has the lamps in 60 churches.", id="a zero less of other things"),
        pytest.param("Brandt has lamps in 60 of the 600 stores.", id="some of them"),
        pytest.param("The yard is 70 metres long and 83 wide.", id="a size without its unit"),
    ],
)
def test_nothing_is_said_where_digits_and_nouns_weigh_too_little(text: str, tmp_path: Path) -> None:
    assert contradicted_of_works(text, tmp_path) == []
