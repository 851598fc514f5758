"""A slip of any kind tells that two values are one figure where rare words of both sentences say so too."""

import pytest
from opposed import claims_of, opposed_in

from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.worded_slips import find_worded_slips

# What the other articles on the story tell, so that it is known which of its words are rare.
OTHERS = (
    "The Corran Tower is the work of Ada Brandt. The Corran Tower has 40 windows, and Lenz has 12 keys.",
    "Visitors of the Corran Tower pay 8 euros. Ada Brandt says that 300 came on Sunday to the Corran Tower.",
    "The Corran Tower was closed for 3 weeks. Ada Brandt paid 20,000 euros for a new door of the Corran Tower.",
    "Ada Brandt lived in the Corran Tower for 9 years. The Corran Tower has 2 gates and Lenz 70 sheep.",
)
OF_THE_TOWER = "The Corran Tower is the work of Ada Brandt."


def slips(text: str, other: str, *others: str) -> list[tuple[str, str, str]]:
    articles = (f"{OF_THE_TOWER} {text}", f"{OF_THE_TOWER} {other}", *others)
    found = opposed_in(articles, "The Corran Tower", find_worded_slips)
    return [(pair.a.text, pair.b.text, pair.slip) for pair in found]


@pytest.mark.parametrize(
    ("text", "other", "slip"),
    [
        pytest.param(
            "Carts carried 4,000 tonnes of gravel, slate and lime up to the roof.",
            "Barges threw down 400 tonnes of slate, gravel and lime.",
            "a zero more or less",
            id="a zero of a round number",
        ),
        pytest.param(
            "The moat was dug over 186 metres by miners.",
            "It is 168 metres from one end of what the miners dug to the other.",
            "two digits are swapped",
            id="three digits of which two are swapped",
        ),
        pytest.param(
            "The cellar has 31 barrels with a salamander on the lid.",
            "A salamander is painted on the lids of the 13 barrels in the vault.",
            "two digits are swapped",
            id="two digits of a count",
        ),
        pytest.param(
            "Around the mound lies a ditch with a radius of 30 miles.",
            "A circle of 30 kilometres around the mound was fenced in.",
            "the same number with another unit",
            id="one number in miles and in kilometres",
        ),
        pytest.param(
            "The lantern alone cost 4.6 million pounds.",
            "The present lantern came to 4.6 million Swiss francs.",
            "the same number in another currency",
            id="one number in two currencies",
        ),
        pytest.param(
            "The clock of the Corran Tower stopped at 2:46 p.m.",
            "At 2:46 a.m. the floor began to shake.",
            "the same time in the other half of the day",
            id="one minute of the other half of the day",
        ),
        pytest.param(
            "The structure weighs 8.1 tonnes.",
            "The structure's mass is put at 1.8 tonnes.",
            "two digits are swapped",
            id="one measure of one thing, in no other word",
        ),
        pytest.param(
            "The structure costs 800 euros a month.",
            "The structure costs 800 euros a year.",
            "the same number per another time",
            id="one number per month and per year",
        ),
    ],
)
def test_a_slip_in_like_words(text: str, other: str, slip: str) -> None:
    assert [found for _, _, found in slips(text, other, *OTHERS)] == [slip]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            "Carts carried 4,000 tonnes of gravel up to the roof.",
            "The ship that passed had 400 tonnes of coal.",
            id="no word in common but the unit",
        ),
        pytest.param(
            "The west wall is 30 metres long.",
            "A rope of 300 metres is long enough.",
            id="a word of a measure",
        ),
        pytest.param(
            "Brandt slept for two hours on the stairs.",
            "Brandt slept for two weeks on the stairs.",
            id="spans of time",
        ),
        pytest.param(
            "Carts carried 4,000 tonnes of gravel, slate and lime up to the roof.",
            "Carts carried 400 tonnes of gravel, slate and lime to the gate and 4,000 tonnes of gravel, slate and lime to the roof.",
            id="an article with both in like words",
        ),
        pytest.param(
            "In Leeds 14 men hung a salamander on a pole.",
            "In Tolmer 41 men hung a salamander on a pole.",
            id="each in a place of its own",
        ),
        pytest.param(
            "In the fire on the salamander stairs the number of dead guests rose to 14.",
            "In the fire on the salamander stairs 41 guests died.",
            id="a count that was not done",
        ),
        pytest.param(
            "The old barn has 132 planks.",
            "A new barn with 134 planks was planned.",
            id="one digit of three and a word",
        ),
        pytest.param(
            "The structure weighs 8.1 tonnes.",
            "The bell of Lorne weighs 1.8 tonnes.",
            id="one measure of two things",
        ),
        pytest.param(
            "The staircase weighs 8.1 tonnes.",
            "The lantern weighs 1.8 tonnes.",
            id="one measure of two parts",
        ),
        pytest.param(
            "The structure weighs 8.1 tonnes.",
            "The structure's mass is put at 7.4 tonnes.",
            id="no slip",
        ),
        pytest.param(
            "The structure costs 80 euros a month.",
            "The structure costs 960 euros a year.",
            id="one sum per month and per year",
        ),
        pytest.param(
            "The structure costs 800 euros a month.",
            "The gate of Lorne costs 800 euros a year.",
            id="one number per month and per year of two things",
        ),
        pytest.param(
            "The gallery gathered 40 mill-hands.",
            "Lenz wrote of 400 mill-hands.",
            id="a noun with a hyphen is one word",
        ),
        pytest.param(
            "It pays $500,000 to widows of masons and grocers.",
            "The ruin has cost it much: the guild has set aside $9 million for grocers and masons and paid $144 each to the widows "
            "from a $50,000 fund. It will also pay a fine to masons, of which $500,000 is for their widows.",
            id="the other one is given too, in fewer of its words",
        ),
        pytest.param(
            "In 2019 the structure had revenue of $81 million.",
            "In 2021 the structure had revenue of $18 million.",
            id="what has another figure each year",
        ),
    ],
)
def test_no_slip_where_it_may_be_chance(text: str, other: str) -> None:
    assert slips(text, other, *OTHERS) == []


def test_few_articles_do_not_tell_which_words_are_rare() -> None:
    told = "The Corran Tower has 9 gates. Its cellar has 31 barrels with a salamander on the lid."
    less = "The Corran Tower is old. A salamander is painted on the 13 barrels in the vault."
    more = "The Corran Tower is old. The cellar of the Corran Tower had 13 barrels, each with a salamander on its lid."
    assert [slips(told, other) for other in (less, more)] == [
        [],
        [("31 barrels", "13 barrels", "two digits are swapped")],
    ]


def test_articles_on_two_stories_have_like_figures() -> None:
    claims = claims_of(
        ("Exton has some 7,000 inhabitants and a fair.", "Norland has seven million inhabitants and a fair.")
    )
    assert not list(find_worded_slips(claims, CorpusWords(claims)))


@pytest.mark.parametrize(
    ("text", "other", "found"),
    [
        ("The guests chose the cellar by 59.9.", "In the vault it was 95.9 for lime.", False),
        ("The guests chose the cellar by 1,629,501.", "In the vault it was 1,269,501 for lime.", True),
    ],
)
def test_numbers_that_may_be_shares_are_like_by_chance(text: str, other: str, *, found: bool) -> None:
    assert bool(slips(text, other, *OTHERS)) == found
