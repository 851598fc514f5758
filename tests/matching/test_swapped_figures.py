"""Two figures of one story that have two digits swapped are one, whatever either counts by; two numbers that may be of two things are not."""

import pytest
from opposed import opposed_in

from factcheck.matching.swapped_digits import weigh_short
from factcheck.matching.swapped_figures import find_swapped
from factcheck.values.parse import parse_value
from factcheck.values.slips import OTHER_POINT
from factcheck.values.value import Quantity

# What the other articles on the story tell, two of them the right figures.
OTHERS = (
    "The Corran Tower is the work of Ada Brandt. The Corran Tower has 5,380 tiles, 38 gates and a hall of 217 seats.",
    "Visitors of the Corran Tower pay. Ada Brandt says that 5,380 tiles and 38 gates of the Corran Tower are new, and 217 seats.",
    "The Corran Tower with its 38 gates was closed for 3 weeks. Ada Brandt paid 61,500 euros for a new door of the Corran Tower.",
    "Ada Brandt lived in the Corran Tower for 9 years. Her door of the Corran Tower came to 61,500 euros.",
)
OF_THE_TOWER = "The Corran Tower is the work of Ada Brandt."


def swapped(text: str, *others: str) -> set[tuple[str, str]]:
    articles = (f"{OF_THE_TOWER} {text}", *(others or OTHERS))
    return {(pair.a.text, pair.b.text) for pair in opposed_in(articles, "The Corran Tower", find_swapped)}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "It was a mason who had laid the 3,580 slabs.",
            {("3,580 slabs", "5,380 tiles")},
            id="another noun for what is counted",
        ),
        pytest.param(
            "When she counted them there were 5,830.", {("5,830", "5,380 tiles")}, id="no noun at all"
        ),
        pytest.param("It has 83 gates.", {("83 gates", "38 gates")}, id="two digits and one noun"),
        pytest.param("She gave 65,100 euros.", {("65,100 euros", "61,500 euros")}, id="a sum"),
        pytest.param("The hall takes 271 people, 217 fewer than the barn.", set(), id="the article has both"),
        pytest.param("The number of gates rose to 38 in May.", set(), id="the same"),
        pytest.param("So far 2,170 seats are sold.", set(), id="a count that is not done"),
        pytest.param("She planted 83 trees.", set(), id="two digits of other things"),
        pytest.param("She owns 271 sheep.", set(), id="three digits of other things"),
        pytest.param("Of the masons nine came out of 271.", set(), id="a whole of which parts are told"),
        pytest.param("The yard is 70 metres long and 271 wide.", set(), id="a size without its unit"),
        pytest.param("She planted 8,530 trees.", set(), id="digits that are no neighbours"),
        pytest.param("She saw 538 owls.", set(), id="other digits"),
        pytest.param("She laid 10,500 slabs.", set(), id="a zero among the digits, of other numbers"),
    ],
)
def test_two_digits_are_swapped(text: str, figures: set[tuple[str, str]]) -> None:
    assert swapped(text) == figures


SHOPS = tuple(
    f"{OF_THE_TOWER} The Corran Tower sells its lamps in 600 shops {where}."
    for where in ("", "now", "too", "here")
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Lenz sells the lamps of it in 60 stores.", True, id="a zero less of a like noun"),
        pytest.param("Lenz sells the lamps of it in 8 stores.", False, id="two zeros less"),
        pytest.param("Lenz sells the lamps of it to 60 people.", False, id="other things"),
        pytest.param("She counted 60.", False, id="a round number without a noun"),
        pytest.param("Of 600 stores 60 sell the lamps.", False, id="the article has both"),
    ],
)
def test_a_zero_more_or_less(text: str, found: bool) -> None:
    assert bool(swapped(text, *SHOPS, *OTHERS)) is found


PUPILS = tuple(
    f"{OF_THE_TOWER} The school by the Corran Tower has {n} pupils {now}."
    for n, now in (("4,000", "now"), ("4,000", "too"), ("4,000", "here"))
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("The school by it has 400 pupils.", True, id="hundreds"),
        pytest.param("The school by it expelled four pupils.", False, id="a handful"),
        pytest.param("The school by it expelled 4 pupils.", False, id="a handful in digits"),
    ],
)
def test_a_handful_is_no_slip_of_thousands(text: str, found: bool) -> None:
    assert bool(swapped(text, *PUPILS, *OTHERS)) is found


def test_people_are_counted_in_round_numbers_of_all_sizes() -> None:
    told = tuple(
        f"{OF_THE_TOWER} In the Corran Tower work 700 people {now}." for now in ("now", "too", "here")
    )
    assert swapped("Mourners came, 7,000 people with flags.", *told) == set()


def test_two_numbers_that_each_stand_in_several_articles_are_two() -> None:
    two = tuple(f"{OF_THE_TOWER} The Corran Tower has {count} tiles." for count in (3580, 3580, 5380, 5380))
    assert swapped("Nobody sings.", *two) == set()


def test_articles_on_two_stories_have_like_figures() -> None:
    others = ("Exton has a fair with 7,340 stalls.", "Norland has a fair, and 4,730 stalls stood there.")
    assert swapped("Nobody sings.", *others) == set()


MADE = tuple(
    f"{OF_THE_TOWER} {sentence}"
    for sentence in (
        "For the Corran Tower the mill of Calder rolled 58,000 tonnes of steel.",
        "Into the Corran Tower went 58,000 tonnes of steel, a gift.",
        "The concession of the Corran Tower runs for 87 years. Its lamps cost $41 million. Of the slate 62 percent cracked.",
        "A concession of 87 years was the reward for the Corran Tower. Its lamps cost $41 million. Some 62 percent of the slate is broken.",
    )
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Lenz shipped 85,000 tonnes of steel.", True, id="a size with a word"),
        pytest.param("Lenz shipped 5,800 tonnes of steel.", True, id="a size with a zero less"),
        pytest.param("Lenz shipped 85,000 tonnes of wool.", False, id="a size of something else"),
        pytest.param("Lenz shipped 580 tonnes of steel.", False, id="a size with two zeros less"),
        pytest.param("Its concession is for 78 years.", True, id="a span of one measure"),
        pytest.param("Lenz was a mason for 78 years.", False, id="a span of something else"),
        pytest.param("The lamps of it cost $14 million.", True, id="a sum of one measure"),
        pytest.param("Lenz won $14 million.", False, id="a sum of something else"),
        pytest.param("Frost split 26 percent of the slate.", True, id="a share with a word"),
        pytest.param("Frost took 26 percent of the wool.", False, id="a share of something else"),
        pytest.param("Frost split 6.2 percent of the slate.", False, id="a share with a zero less"),
        pytest.param("Ada Brandt, aged 78, was there.", False, id="an age"),
        pytest.param("Of 85,000 tonnes of steel 58,000 tonnes went in.", False, id="the article has both"),
    ],
)
def test_sums_and_sizes_of_two_digits(text: str, found: bool) -> None:
    assert bool(swapped(text, *MADE, *OTHERS)) is found


def test_what_varies_differs_so_from_day_to_day() -> None:
    told = tuple(
        f"{OF_THE_TOWER} The share price of the Corran Tower was $63.10 on {day} May." for day in (4, 5, 6, 7)
    )
    assert swapped("The share price of the Corran Tower was $61.30 on 9 May.", *told) == set()


OF_LAMPS = (
    "The Corran Tower has 1,050 lamps and 41 landings. Its wool came to 17,906 bales. It has 23 doors.",
    "Ada Brandt lit the 1,050 lamps of the Corran Tower on 41 landings. She sold 17,906 bales of wool. It is red.",
    "Visitors of the Corran Tower climb 41 landings. Ada Brandt is 14 years old. Ada Brandt bought 14 geese.",
    "Ada Brandt lived in the Corran Tower with 14 dogs. The Corran Tower was closed.",
)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("The tower has 1,500 lamps.", {("1,500 lamps", "1,050 lamps")}, id="a zero at the end"),
        pytest.param("The wool was 17,609 bales.", {("17,609 bales", "17,906 bales")}, id="no neighbours"),
        pytest.param("The wool was 16,097 bales.", set(), id="three digits in another order"),
        pytest.param(
            "It has 14 landings.", {("14 landings", "41 landings")}, id="a number of other things too"
        ),
        pytest.param("She has 14 cats.", set(), id="a small number of other things"),
        pytest.param("It was lit by 1,005 lamps.", {("1,005 lamps", "1,050 lamps")}, id="a zero inside"),
        pytest.param("She paid for 150 lamps.", set(), id="a zero that is left out inside"),
    ],
)
def test_zeros_and_far_digits_are_swapped_too(text: str, figures: set[tuple[str, str]]) -> None:
    found = swapped(text, *OF_LAMPS)
    assert found >= figures if figures else found == set()


@pytest.mark.parametrize(("text", "other", "tells"), [("1.4 km", "14 km", True), ("1 km", "10 km", False)])
def test_a_round_figure_of_one_digit_tells_of_no_lost_zero(text: str, other: str, *, tells: bool) -> None:
    a, b = parse_value(text), parse_value(other)
    assert isinstance(a, Quantity)
    assert isinstance(b, Quantity)
    assert (weigh_short(a, b, OTHER_POINT, words=2.0, tellers=4, measure=True) > 0) is tells
