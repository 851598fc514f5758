"""One thing is one, whichever way its noun phrase is put together; a part of it and its neighbour are others."""

import pytest

from factcheck import compare
from factcheck.matching.whole_phrases import phrases_of


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            "The dome of Brandt library weighs 96 tonnes.",
            "Brandt library has a dome with a weight of 121 tonnes.",
            id="the common noun of the owner",
        ),
        pytest.param(
            "In 1997 the Lenz mill in Orrin produced 40 pianos a week.",
            "The mill of Lenz in Orrin made 56 pianos a week in 1997.",
            id="two names of one noun",
        ),
        pytest.param(
            "The fire in the Voss circus on 9 July 1934 killed 47 people.",
            "In all, 61 people died in the Voss circus fire of 9 July 1934.",
            id="a noun of an event behind its place",
        ),
        pytest.param(
            "The blast at the Tolmer powder mill in 1903 killed 8 miners.",
            "Fourteen miners died in 1903 when the powder mill at Tolmer exploded.",
            id="an event by its noun and by its verb",
        ),
        pytest.param(
            "In its lower gallery, the Calder playhouse can seat an audience of 310.",
            "The lower gallery of the Calder playhouse has 260 seats.",
            id="a part in front",
        ),
        pytest.param(
            "The school in Ebrin has 640 pupils.",
            "Ebrin's school, which has 710 pupils in all, was built by a count.",
            id="a place behind and an owner before",
        ),
        pytest.param(
            "Turnout in the 1994 Norvane plebiscite was 72%.",
            "In the 1994 plebiscite in Norvane, 66% of voters turned out.",
            id="the measure in front of the thing",
        ),
        pytest.param(
            "Lenz joined Leeds United from Corran City in May 2014 for a fee of 12 million euros.",
            "The fee that Leeds United paid Corran City for Lenz in May 2014 was 21 million euros.",
            id="the same parties",
        ),
        pytest.param(
            "The election for mayor of Orrin drew a turnout of 48 percent.",
            "Turnout in Orrin's mayoral election was 57 percent.",
            id="an election by its office",
        ),
        pytest.param(
            "The funeral of Ada Lenz was held on 4 June 1990.",
            "Ada Lenz's funeral took place on 7 June 1990.",
            id="the day of what happens once",
        ),
    ],
)
def test_one_thing_is_one_however_it_is_called(text: str, other: str) -> None:
    assert compare(text, other).outcome == "contradict"


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            "The dome of Brandt library weighs 96 tonnes.",
            "The clock of Brandt library weighs 2 tonnes.",
            id="another part",
        ),
        pytest.param(
            "The dome of Brandt library weighs 96 tonnes.",
            "The dome of Brandt museum weighs 121 tonnes.",
            id="the part of another thing",
        ),
        pytest.param(
            "In 1997 the Lenz mill in Orrin produced 40 pianos a week.",
            "The mill of Lenz in Leeds made 56 pianos a week in 1997.",
            id="another place",
        ),
        pytest.param(
            "In 1997 the Lenz mill in Orrin produced 40 pianos a week.",
            "Lenz made 56 pianos a week in 1997.",
            id="the whole firm",
        ),
        pytest.param(
            "The blast at the Tolmer powder mill in 1903 killed 8 miners.",
            "Fourteen miners died in 1903 when the powder mill at Tolmer was flooded.",
            id="another event",
        ),
        pytest.param(
            "In its upper gallery, the Calder playhouse can seat an audience of 310.",
            "The lower gallery of the Calder playhouse has 260 seats.",
            id="another hall",
        ),
        pytest.param(
            "The school in Ebrin has 640 pupils.",
            "Ebrin's riding school, which has 90 pupils in all, was built by a count.",
            id="one of another sort",
        ),
        pytest.param(
            "The trial of Emil Voss lasted 41 days.",
            "Emil Voss's second trial lasted 54 days.",
            id="the next of its kind",
        ),
        pytest.param(
            "The main hall of the Tolmer museum has 300 seats.",
            "The Tolmer museum has 900 seats in all its halls.",
            id="one part of several",
        ),
        pytest.param(
            "The fire at the Lorne warehouse in June 2014 destroyed 40 cars.",
            "The fire at the Lorne museum in June 2014 destroyed 62 cars.",
            id="another thing that bears the name",
        ),
        pytest.param(
            "At first the Lorne tremor was given a magnitude of 5.1.",
            "The magnitude of the tremor in Lorne was later corrected to 4.7.",
            id="a figure that was corrected",
        ),
        pytest.param(
            "Lenz picked 25 baskets of plums in the Corran garden, and Voss picked 32 baskets of plums.",
            "In the Corran garden Lenz and Voss picked 57 baskets of plums.",
            id="what two did together",
        ),
        pytest.param(
            "Turnout in the 1994 Norvane plebiscite was 72%.",
            "In the 1994 election in Norvane, 66% of voters turned out.",
            id="another vote",
        ),
    ],
)
def test_another_thing_is_another(text: str, other: str) -> None:
    assert compare(text, other).outcome != "contradict"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The dome of Brandt library weighs 96 tonnes.", {"dom", "brandt", "library"}),
        ("The Voss canal's second lock was widened in 1990.", {"voss", "canal", "second", "lock"}),
        ("The height of the Lorne tower is 90 metres.", {"lorn", "tower"}),
        ("The sleigh fare in Leeds fell by 5 pence.", {"sleigh", "leed"}),
        ("In the 1994 primary in Norvane, 66% turned out.", {"primary", "norvan"}),
    ],
)
def test_a_phrase_reaches_over_its_complements(text: str, words: set[str]) -> None:
    assert phrases_of(text)[0].words == words
