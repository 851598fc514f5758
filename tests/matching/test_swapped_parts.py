"""Two figures that two articles give the other way round contradict each other; like numbers of other things do not."""

import pytest
from opposed import opposed_in

from factcheck.matching.swapped_parts import find_swapped_parts

OF_THE_TOWER = "The Corran Tower is the work of Ada Brandt."
OTHERS = (
    "The Corran Tower is the work of Ada Brandt. The Corran Tower has 5,380 tiles, 38 gates and a hall of 217 seats.",
    "Visitors of the Corran Tower pay. Ada Brandt says that 5,380 tiles and 38 gates of the Corran Tower are new, and 217 seats.",
    "The Corran Tower with its 38 gates was closed for 3 weeks. Ada Brandt paid 61,500 euros for a new door of the Corran Tower.",
    "Ada Brandt lived in the Corran Tower for 9 years. Her door of the Corran Tower came to 61,500 euros.",
)


def exchanged(*texts: str) -> set[tuple[str, str]]:
    articles = [f"{OF_THE_TOWER} {text}" for text in (*texts, *OTHERS)]
    return {(one.a.text, one.b.text) for one in opposed_in(articles, "The Corran Tower", find_swapped_parts)}


@pytest.mark.parametrize(
    ("text", "other", "figures"),
    [
        pytest.param(
            "The jury was made up of four men and eight women.",
            "It was eight men and four women who chose it.",
            {("four men", "eight men"), ("eight women", "four women")},
            id="what is counted",
        ),
        pytest.param(
            "Some 70 masons and over 250 carts were sent.",
            "Over 250 masons with 70 wagons came.",
            {("70 masons", "250 masons")},
            id="what is counted, the other by another noun",
        ),
        pytest.param(
            "It cost $1.3 million for masons and $1.7 million for carpenters.",
            "The accounts have $1.7 million for masons and $1.3 million for carpenters.",
            {("$1.3 million", "$1.7 million"), ("$1.7 million", "$1.3 million")},
            id="sums, by the words behind them",
        ),
        pytest.param(
            "Of the guests, 42 percent chose the attic and 17 percent the cellar.",
            "The cellar was wanted by 42 percent of the guests, the attic by 17 percent.",
            {("42 percent", "17 percent"), ("17 percent", "42 percent")},
            id="shares, in another order",
        ),
        pytest.param(
            "| Cost | Sum |\n|---|---|\n| Masons | $1.3 million |\n| Carpenters | $1.7 million |",
            "Ada Brandt paid $1.7 million. That was for masons. It was masons who got $1.7 million, and carpenters $1.3 million.",
            {("$1.3 million", "$1.7 million"), ("$1.7 million", "$1.3 million")},
            id="rows of a table",
        ),
        pytest.param(
            "Lead melts at 327 degrees Celsius. The stove reaches 910 degrees Celsius.",
            "The lead, which melts at 910 degrees Celsius, was too much for a stove of 327 degrees Celsius.",
            {("327 degrees Celsius", "910 degrees Celsius"), ("910 degrees Celsius", "327 degrees Celsius")},
            id="one sentence after the other",
        ),
        pytest.param(
            "Sales were $36.8 million in 2001, $37.9 million in 2002.",
            "Sales: $37.9 million in 2001 and $36.8 million in 2002.",
            {("$36.8 million", "$37.9 million"), ("$37.9 million", "$36.8 million")},
            id="of two years",
        ),
        pytest.param(
            "Ada Brandt pays for this:\n\n- $318.5 million more for the widows of the masons;\n- $327 million for better scaffolds.",
            "It puts another $327 million into a fund for the widows and spends $318.5 million on scaffolds.",
            {("$318.5 million", "$327 million"), ("$327 million", "$318.5 million")},
            id="items below one lead",
        ),
        pytest.param(
            "The Corran Tower burned. Forty-one died, 36 of them masons and five carters.",
            "In the end 42 people died: 36 carters, five masons and, later, a nurse.",
            {("36", "five masons"), ("five carters", "36 carters")},
            id="people, told apart by what they were",
        ),
        pytest.param(
            "Ada Brandt had been fined 450,000 euros. That fine is gone. But she must pay the widows 3 million euros.",
            "She was fined 3 million euros and had to pay the widows 450,000 euros.",
            {("450,000 euros", "3 million euros"), ("3 million euros", "450,000 euros")},
            id="a short sentence between",
        ),
    ],
)
def test_two_figures_are_exchanged(text: str, other: str, figures: set[tuple[str, str]]) -> None:
    assert exchanged(text, other) == figures


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            "The jury was made up of four men and eight women.",
            "Eight women and four men chose it.",
            id="the same, in another order",
        ),
        pytest.param(
            "The jury was made up of four men and eight women.",
            "It was eight dogs and four cats that came.",
            id="other things",
        ),
        pytest.param(
            "Two men and three women fell ill.",
            "Three men and two women were hired.",
            id="small numbers, of which a story has many",
        ),
        pytest.param(
            "Of the guests, 42 percent chose the attic and 17 percent the cellar.",
            "Beer was drunk by 42 percent, wine by 17 percent.",
            id="words that neither has",
        ),
        pytest.param(
            "A cart will be charged 4.90 euros for most of the year, and 6.50 in July.",
            "A cart paid 6.50 euros in summer. In the other months it was 4.90 euros.",
            id="a word before the first that is said of both",
        ),
        pytest.param(
            "Out of 97 on duty, 35 die; with Ada Brandt of the kitchen the death toll reaches 36.",
            "Ninety-seven persons were in it: 36 guests and 61 masons.",
            id="some of all people, whom the noun for all does not tell apart",
        ),
        pytest.param(
            "About 5,000 carters are to go. The firm employs 78,400 people in the world.",
            "The firm announced that 5,000 of the world's 78,400 carters go.",
            id="some of a whole",
        ),
        pytest.param(
            "The viaduct runs for 7,845 metres from the coast to Gull Island, an islet which itself is 4,055 metres long.",
            "| Part | Length |\n|---|---|\n| Whole length | 7,845 metres |\n| Gull Island, length | 4,055 metres |",
            id="a name behind one figure of which more is said",
        ),
        pytest.param(
            "Absence peaked at 27.5 percent in 2013 and stands at a little over 25 percent now.",
            "Absence has come down a little from 27.5 percent, its record. For masons under 25 it got to 58 percent.",
            id="a word that widens a figure",
        ),
        pytest.param(
            "Leeds has 12 gates and Corran 40.",
            "Leeds has 40 masons, and 12 masons came from Corran.",
            id="other things of the same places",
        ),
        pytest.param(
            "In 1901 it had 70 masons and 250 carters.",
            "In 1911 it had 250 masons and 70 carters.",
            id="of another time",
        ),
        pytest.param(
            "Some 70 masons and 250 carters were sent. In the end it was 250 masons and 70 carters.",
            "Over 250 masons with 70 carters came.",
            id="an article that gives both",
        ),
        pytest.param(
            "Of the guests, 42 percent chose the attic and 17 percent the cellar.",
            "Of the guests, 42 percent chose the attic, and in the cellar 17 percent found the attic too warm.",
            id="words that stand with the same number as well",
        ),
        pytest.param(
            "Ada Brandt pays for this:\n\n- $318.5 million more for the widows of the masons;\n- $327 million for better scaffolds.",
            "It puts $327 million into scaffolds and $318.5 million into a fund for the widows.",
            id="items that say the same",
        ),
        pytest.param(
            "Ada Brandt was fined 450,000 euros. That was in the year in which the long war with the town of Lorne began. Now she must pay the widows 3 million euros.",
            "She was fined 3 million euros and had to pay the widows 450,000 euros.",
            id="far behind each other",
        ),
        pytest.param(
            "Three other mills stood there, and a town for 25,000 masons.",
            "The 25,000 other mills were left, and three masons.",
            id="numbers that nobody takes for each other",
        ),
        pytest.param(
            "The owners are two towns with 37 percent each, and the Lorne Trust, with 26 percent.",
            "Two towns have 37 percent. The other 26 percent are held by the Lorne Trust.",
            id="a name between two breaks",
        ),
    ],
)
def test_like_numbers_of_other_things_are_left_alone(text: str, other: str) -> None:
    assert exchanged(text, other) == set()
