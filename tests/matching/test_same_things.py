"""One thing is one, whichever way its noun phrase is put together; a part of it and its neighbour are others."""

import pytest

from factcheck import compare
from factcheck.matching.whole_phrases import phrases_of


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            "The roof of Lorne station weighs 410 tons.",
            "Lorne station has a roof with a weight of 140 tons.",
            id="the common noun of the owner",
        ),
        pytest.param(
            "In 2018 the Norvane plant in Corran built 900 cars a day.",
            "The plant of Norvane in Corran turned out 1,150 cars a day in 2018.",
            id="two names of one noun",
        ),
        pytest.param(
            "The fire in the Calder theatre on 2 May 1911 killed 212 people.",
            "A total of 168 people died in the Calder theatre fire of 2 May 1911.",
            id="a noun of an event behind its place",
        ),
        pytest.param(
            "The explosion at the Ebrin soap factory in 1962 killed 11 workers.",
            "Nineteen workers died in 1962 when the soap factory at Ebrin blew up.",
            id="an event by its noun and by its verb",
        ),
        pytest.param(
            "In its main hall, the Tolmer concert house can seat an audience of 1,900.",
            "The main hall of the Tolmer concert house has 2,300 seats.",
            id="a part in front",
        ),
        pytest.param(
            "The hospital in Calder has 520 beds.",
            "Calder's hospital, which has 390 beds in all, is the only one in the district.",
            id="a place behind and an owner before",
        ),
        pytest.param(
            "Final turnout in the 2018 Voss referendum was 61%.",
            "In the 2018 referendum in Voss, 49% of voters turned out in the end.",
            id="the measure in front of the thing",
        ),
    ],
)
def test_one_thing_is_one_however_it_is_called(text: str, other: str) -> None:
    assert compare(text, other).outcome == "contradict"


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            "The roof of Lorne station weighs 410 tons.",
            "The clock of Lorne station weighs 2 tons.",
            id="another part",
        ),
        pytest.param(
            "The roof of Lorne station weighs 410 tons.",
            "The roof of Lorne museum weighs 160 tons.",
            id="the part of another thing",
        ),
        pytest.param(
            "In 2018 the Norvane plant in Corran built 900 cars a day.",
            "The plant of Norvane in Leeds turned out 1,150 cars a day in 2018.",
            id="another place",
        ),
        pytest.param(
            "In 2018 the Norvane plant in Corran built 900 cars a day.",
            "Norvane built 1,150 cars a day in 2018.",
            id="the whole firm",
        ),
        pytest.param(
            "The explosion at the Ebrin soap factory in 1962 killed 11 workers.",
            "Nineteen workers died in 1962 when the soap factory at Ebrin was flooded.",
            id="another event",
        ),
        pytest.param(
            "In its small hall, the Tolmer concert house can seat an audience of 400.",
            "The main hall of the Tolmer concert house has 2,300 seats.",
            id="another hall",
        ),
        pytest.param(
            "The hospital in Calder has 520 beds.",
            "Calder's children's hospital, which has 90 beds in all, is the only one in the district.",
            id="one of another sort",
        ),
        pytest.param(
            "Final turnout in the 2018 Voss referendum was 61%.",
            "In the 2018 election in Voss, 49% of voters turned out in the end.",
            id="another vote",
        ),
    ],
)
def test_another_thing_is_another(text: str, other: str) -> None:
    assert compare(text, other).outcome != "contradict"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The roof of Lorne station weighs 410 tons.", {"roof", "lorn", "station"}),
        ("The Tolmer metro's first phase measures 17 kilometres.", {"tolmer", "metro", "first", "phas"}),
        ("The height of the Lorne tower is 90 metres.", {"lorn", "tower"}),
        ("The bus fare in Voss rose by 30 cents.", {"bus", "voss"}),
        ("In the 2018 referendum in Calder, 49% turned out.", {"referendum", "calder"}),
    ],
)
def test_a_phrase_reaches_over_its_complements(text: str, words: set[str]) -> None:
    assert phrases_of(text)[0].words == words
