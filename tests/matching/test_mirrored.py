"""Two sentences that say the same but for one figure are held against each other, however each is turned."""

import pytest
from opposed import opposed_in

from factcheck.matching.mirrored import find_mirrored

OTHERS = tuple(f"Norvane is a firm. Norvane opened office {number} in Leeds." for number in "34")


def pairs(text: str, other: str) -> list[tuple[str, str]]:
    texts = (f"Norvane is a firm. {text}", f"Norvane is a firm. {other}", *OTHERS)
    return [(pair.a.text, pair.b.text) for pair in opposed_in(texts, "Norvane", find_mirrored)]


@pytest.mark.parametrize(
    ("text", "other", "found"),
    [
        pytest.param(
            "The eastern runway at Corran airport is 3,600 metres long.",
            "Corran airport's eastern runway measures 3,100 metres.",
            ("3,600 metres", "3,100 metres"),
            id="the noun and the name in another order, and the measure in one of them only",
        ),
        pytest.param(
            "The roof of Corran station weighs 410 tonnes, its architect said.",
            "According to its architect, Corran station has a roof with a weight of 140 tonnes.",
            ("410 tonnes", "140 tonnes"),
            id="a verb and its noun",
        ),
        pytest.param(
            "Tolmer signed a five-year contract with Corran on Tuesday.",
            "On Tuesday, Tolmer signed for Corran on a three-year contract.",
            ("five-year", "three-year"),
            id="both say when",
        ),
        pytest.param(
            "Of the yachts in the 2021 race to Corran, 11 finished.",
            "Only 15 yachts finished the 2021 race to Corran.",
            ("11", "15 yachts"),
            id="the noun of the figure stands elsewhere",
        ),
        pytest.param(
            "The attendance at the 1966 final in Corran was 61,204.",
            "Exactly 58,930 spectators attended the 1966 final in Corran.",
            ("61,204", "58,930 spectators"),
            id="words of one family",
        ),
    ],
)
def test_nothing_is_left_over(text: str, other: str, found: tuple[str, str]) -> None:
    assert pairs(text, other) == [found]
    assert pairs(other, text) == [found[::-1]]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            "The eastern runway at Corran airport is 3,600 metres long.",
            "Corran airport's western runway measures 3,100 metres.",
            id="another part",
        ),
        pytest.param(
            "Only 15 yachts finished the 2021 race to Corran.",
            "Of the yachts in the 2022 race to Corran, 11 finished.",
            id="another year",
        ),
        pytest.param(
            "Tolmer signed a five-year contract with Corran.",
            "Tolmer signed for Corran on a three-year contract.",
            id="it may have happened twice, and neither says when",
        ),
        pytest.param(
            "The fare on Corran's ferries rose by 30 cents on Monday.",
            "On Monday the fare on Corran's ferries rose to 45 cents.",
            id="the change and what it led to",
        ),
        pytest.param(
            "Brandt, working alone, typed the whole book in just more than 7 hours.",
            "Brandt, working alone, typed the whole book in just 9 hours.",
            id="a bound that leaves room",
        ),
        pytest.param(
            "The roof of Corran station weighs 410 tonnes.",
            "Corran station has a glass roof with a weight of 140 tonnes.",
            id="one says more",
        ),
        pytest.param(
            "Lorne filled two barrels of oil in the yard at Corran on Monday, of 40 litres each.",
            "On Monday two barrels of oil, of 40 litres each, were filled in Corran in the yard at Lorne.",
            id="the same figures",
        ),
    ],
)
def test_something_may_tell_two_things_apart(text: str, other: str) -> None:
    assert not pairs(text, other)
    assert not pairs(other, text)
