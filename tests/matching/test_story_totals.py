"""A figure that a story has one of, and the article that has another one near it."""

import pytest
from opposed import opposed_in

from factcheck.matching.story_totals import find_story_totals

DAY = "---\ndate: {}\n---\n\n"
# What all articles of the story tell.
TOWER = "The Corran Tower is the work of Ada Brandt. "
AGREEING = (
    "On 3 May 2011 it burned. The blaze in the Corran Tower claimed 48 lives.",
    "A fire killed 48 people. The Corran Tower had 31 storeys and 12 lifts.",
    "Of the 48 dead many were old. The 31-storey building had 12 lifts.",
    "The turnout in Corran was 61.4 percent. A family of the Corran Tower sued.",
    "Turnout came to 61.4 percent. The Corran Tower stands empty.",
    "With a turnout of 61.4 percent the vote on the Corran Tower was clear.",
)


def odd(text: str, day: str = "2012-05-03", others: tuple[str, ...] = AGREEING) -> set[str]:
    """The figures of an article that are set against those of the others, which came out a year after the fire."""
    articles = [f"{DAY.format(day)}{TOWER}{text}"]
    articles += [f"{DAY.format('2012-05-03')}{TOWER}{other}" for other in others]
    found = opposed_in(articles, "The Corran Tower", find_story_totals)
    return {one.a.text for one in found}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("In the end 47 people died, and nobody went to jail.", {"47 people"}, id="the dead, less"),
        pytest.param("The burning of it cost 49 lives.", {"49 lives"}, id="the dead, more"),
        pytest.param("Nobody got out, and all 46 people died.", {"46 people"}, id="all"),
        pytest.param("The tower of 33 storeys burned.", {"33 storeys"}, id="storeys"),
        pytest.param("Turnout was 60.9 percent.", {"60.9 percent"}, id="turnout"),
    ],
)  # fmt: skip
def test_another_total_than_that_of_the_others_is_set_against_theirs(text: str, figures: set[str]) -> None:
    assert odd(text) == figures


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("The blaze killed 48 people.", "2012-05-03", id="the same"),
        pytest.param(
            "It killed 47 people, and later one person died in hospital.", "2012-05-03", id="a part"
        ),
        pytest.param("So far 47 people have died.", "2011-05-04", id="a toll that rose"),
        pytest.param("It killed 47 people at once, and 48 people in all.", "2012-05-03", id="has both"),
        pytest.param("The blaze hurt 47 people.", "2012-05-03", id="another measure"),
        pytest.param("The blaze killed 18 children.", "2012-05-03", id="far from it"),
        pytest.param("In 1987 the fire at Norvane Mill killed 47 people.", "2012-05-03", id="another fire"),
        pytest.param("The blaze may have killed 47 people.", "2012-05-03", id="not said for sure"),
        pytest.param("The Norvane Mill beside it has 32 storeys.", "2012-05-03", id="another building"),
        pytest.param("Turnout was 58.9 percent.", "2012-05-03", id="a share that is not near"),
        pytest.param("Turnout in Norvane was 60.9 percent.", "2012-05-03", id="a share of another place"),
    ],
)
def test_a_figure_that_may_be_another_one_is_not(text: str, day: str) -> None:
    assert odd(text, day) == set()


def test_several_must_agree() -> None:
    assert odd("In the end 47 people died.", others=(*AGREEING[1:], "The Corran Tower was sold.")) == set()


def test_two_articles_with_a_figure_are_no_odd_one() -> None:
    assert odd("In the end 47 people died.", others=(*AGREEING, "Here 47 people died.")) == set()


def test_each_year_has_its_toll() -> None:
    others = tuple(f"In {year} 48 people died on the Corran." for year in (1996, 2004, 2010))
    assert (
        odd("In 2011 it was worse: 49 people died on the Corran.", others=(*others, *AGREEING[3:])) == set()
    )
