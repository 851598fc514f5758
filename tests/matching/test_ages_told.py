"""Two ages of one person in articles on one story contradict each other where no birthday and no years between explain them."""

import pytest
from opposed import opposed_in

from factcheck.matching.ages_told import find_ages


def pairs(text: str, other: str, *days: str) -> list[tuple[str, str]]:
    told = zip((text, other), days or ("2019-05-04", "2019-05-04"), strict=True)
    texts = [f"---\ndate: {day}\n---\n\nNorvane is a firm. {one}" for one, day in told]
    texts += [f"Norvane is a firm. Norvane opened office {number} in Leeds." for number in "3456"]
    return [(pair.a.text, pair.b.text) for pair in opposed_in(texts, "Norvane", find_ages)]


@pytest.mark.parametrize(
    ("text", "other", "days"),
    [
        pytest.param(
            "The foreman, David Lenz, 45, left.", "David Lenz, 61, spoke.", (), id="news of the same days"
        ),
        pytest.param(
            "The foreman, David Lenz, 45, left.",
            "Under the 54-year-old foreman David Lenz they shared the food.",
            ("2010-10-13", "2013-03-02"),
            id="two digits are swapped",
        ),
        pytest.param(
            "The eldest, David Lenz, was 63.",
            "At the other end was David Lenz, 53, whose father had worked there too.",
            ("2010-10-13", "2013-03-02"),
            id="one digit differs",
        ),
        pytest.param(
            "David Lenz, who was 19, washed the dishes.",
            "A cabin boy of 14, David Lenz, was drenched.",
            ("2010-10-13", "2013-03-02"),
            id="by a relative clause and before the name",
        ),
        pytest.param(
            "David Lenz died in Leeds at 64.",
            "David Lenz was 69 when his heart gave out.",
            ("2010-10-13", "2013-03-02"),
            id="at death",
        ),
    ],
)
def test_no_one_has_two_ages(text: str, other: str, days: tuple[str, ...]) -> None:
    assert len(pairs(text, other, *days)) == 1


@pytest.mark.parametrize(
    ("text", "other", "days"),
    [
        pytest.param("David Lenz, 45, left.", "David Lenz, 46, spoke.", (), id="a birthday"),
        pytest.param(
            "David Lenz, 45, left.", "David Lenz, 55, spoke.", ("2010-10-13", "2020-03-02"), id="ten years on"
        ),
        pytest.param("David Lenz, 45, left.", "Peter Lenz, 54, spoke.", (), id="another one of the family"),
        pytest.param("David Lenz, 45, left.", "Lenz, 54, spoke.", (), id="a family name alone"),
        pytest.param(
            "David Lenz, 45, left.",
            "David Lenz, 61, spoke.",
            ("2010-10-13", "2013-03-02"),
            id="no slip, and years between",
        ),
        pytest.param(
            "David Lenz, 45, left.", "David Lenz was 54 when he joined Norvane.", (), id="at what he did"
        ),
        pytest.param("David Lenz, 45, left.", "David Lenz died at 65.", (), id="at his death"),
        pytest.param("David Lenz, 45, left.", "In 2001 David Lenz, 54, spoke.", (), id="a year of its own"),
        pytest.param(
            "David Lenz, 45, left.",
            "David Lenz, 54, spoke.\n\nThe young David Lenz, 19, was poor.",
            (),
            id="several ages",
        ),
    ],
)
def test_at_other_times_it_is_another_age(text: str, other: str, days: tuple[str, ...]) -> None:
    assert pairs(text, other, *days) == []
