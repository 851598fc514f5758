"""A figure that is another article's with the unit of the other system contradicts it."""

import pytest
from opposed import opposed_in

from factcheck.matching.sister_units import find_sisters

OTHERS = tuple(f"Norvane is a firm. Norvane opened office {number} in Leeds." for number in "3456")


def pairs(text: str, other: str) -> list[tuple[str, str]]:
    texts = (f"Norvane is a firm. {text}", f"Norvane is a firm. {other}", *OTHERS)
    return [(pair.a.text, pair.b.text) for pair in opposed_in(texts, "Norvane", find_sisters)]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param("The hall is 245 metres long.", "It was 245 feet from end to end.", id="three digits"),
        pytest.param("The wall is 73 km long.", "The wall has a length of 73 miles.", id="a measure"),
        pytest.param("The crate weighs 420 kg.", "It weighs 420 pounds when empty.", id="a weight"),
        pytest.param(
            "Lorne lies 26 miles north of the works.",
            "One drives 26 km from the works to Lorne.",
            id="words that few articles have",
        ),
        pytest.param(
            "Norvane's sheds hold 330,000 m³ of grain.",
            "In Norvane's sheds 330,000 cubic feet of grain are kept.",
            id="a volume",
        ),
        pytest.param(
            "The train has a speed of 120 km/h.",
            "It has a top speed of 193 km/h.",
            id="what the other number is, worked out",
        ),
        pytest.param(
            "The tower is up to 27.8 metres high.",
            "The tower has a height of 27.8 feet.",
            id="one is a bound",
        ),
    ],
)
def test_one_number_with_the_unit_of_the_other_system_is_one_figure(text: str, other: str) -> None:
    assert len(pairs(text, other)) == 1


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param("The hall is 245 metres long.", "The hall is 804 feet long.", id="the same length"),
        pytest.param(
            "The hall is 24 metres away.", "A box was 24 feet up.", id="two digits and nothing else"
        ),
        pytest.param(
            "The hall is a mile from the spot where Lenz lived.",
            "The hall stands 1 km east of the pier.",
            id="one of a unit",
        ),
        pytest.param("The hall is 3 metres away.", "The hall is 3 feet away.", id="one digit"),
        pytest.param(
            "The jets of the fountain reach a height of 150 metres.",
            "Lenz has a terrace with a height of 495 metres.",
            id="worked out, of two things",
        ),
        pytest.param(
            "The hall is 40 metres long.", "A mast is 131 metres high.", id="worked out, another measure"
        ),
        pytest.param(
            "The way is 52 km long.", "The way is more than 32 km long.", id="worked out, within the bound"
        ),
        pytest.param("The hall is 50 metres long.", "The hall is 54 yards long.", id="units of one size"),
        pytest.param(
            "The hall is 245 metres long.",
            "It was 245 feet from end to end. The hall is 245 metres long.",
            id="the article has both",
        ),
        pytest.param(
            "The deck is 555 metres high.", "The pool is 555 feet lower than the deck.", id="a difference"
        ),
        pytest.param(
            "The wall is 15 km long.",
            "The fence is 24 km long. The wall is 15 miles long.",
            id="worked out, where another has the number itself",
        ),
    ],
)
def test_what_comes_about_by_chance_is_none(text: str, other: str) -> None:
    found = pairs(text, other)
    assert [pair for pair in found if pair != ("15 km", "15 miles")] == []


WALL = "The wall is 15 miles (24 km) long."


@pytest.mark.parametrize(
    ("third", "expected"),
    [
        pytest.param("The wall has a length of 24 km.", 2, id="the figure of which it is known"),
        pytest.param("The wall has a height of 24 km.", 1, id="another measure"),
        pytest.param("The wall has a length of 31 km.", 1, id="another figure"),
    ],
)
def test_who_else_has_the_figure_is_set_against_it_too(third: str, expected: int) -> None:
    texts = tuple(f"Norvane is a firm. {text}" for text in ("The wall is 15 km long.", WALL, third))
    found = opposed_in((*texts, *OTHERS), "Norvane", find_sisters)
    assert len(found) == expected
