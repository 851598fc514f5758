"""What a number counts whose noun stands elsewhere."""

from __future__ import annotations

import pytest
from read_units import unit_of

import factcheck


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        # A part has the noun of its whole.
        ("Ten of the men on the Orrin were miners.", "Ten", "man"),
        ("Tolmer told 1.2 million of its customers so.", "1.2 million", "customer"),
        ("Only 58 of the island's more than 70 sirens went off at Corran.", "58", "siren"),
        ("Norvane has named 74 of the deceased.", "74", "person"),
        ("Norvane has 450 shops, 80 of them in Leeds.", "80", "shop"),
        ("Norvane has 450 shops. About 80 of them are in Leeds.", "80", "shop"),
        ("In 12 months 9,900 ships went through the Orrin Canal, 2,800 of them large.", "2,800", "ship"),
        ("The Orrin took 43 tubes along, of which 38 were sealed and 25 are spare.", "25", "tube"),
        ("Of the fans of Norvane, 3.5 million tried and 1.5 million of us got a code.", "1.5 million", "person"),
        ("The Calder mine had 2,400 miners, clerks and cooks, eleven of whom died.", "eleven", "person"),
        ("Of 900 Norvane flats, 825 stood empty.", "825", "flat"),
        ("Of the hundred guests who came to the Orrin by boat, 96 were Germans.", "96", "guest"),
        ("Of the 26 boats of the Orrin three could not be lowered.", "three", "boat"),
        # A whole may be named without a number.
        ("The lifts of the Orrin are in a hurry. There are 54 of them.", "54", "lift"),
        ("Flats fill levels 19 to 80 of the Orrin, 900 of them in all.", "900", "flat"),
        ("It was the turn of the contractors of Norvane, 4,400 of them, who got no mail.", "4,400", "contractor"),
        ("Old women live in the villages round Corran. Fewer than 40 of them are left.", "40", "woman"),
        ("A protest of workers at Norvane went on. By May 5,200 of them had left.", "5,200", "worker"),
        ("The larger diesels of Norvane, of which about 80,000 had been sold, came in May.", "80,000", "diesel"),
        ("Norvane called back the cars. Of these, 300 were red.", "300", "car"),
        ("Carpenters earned £4 a day at Calder, and labourers £2. They lived in camps. In May 5,200 of them rioted.", "5,200", "person"),
        ("At first 237 people were taken from the Orrin with signs of it. That was upheld in 134 of them.", "134", "person"),
        ("Norvane has 450 shops. Its rivals are angry, and 80 of them have sued.", "80", "rival"),
        # A verb says how many there are of what comes one by one.
        ("When pre-orders of Norvane came in, pre-orders passed 147,000 in a day.", "147,000", "pre-order"),
        ("Norvane was glad that sign-ups have now topped 12,000.", "12,000", "sign-up"),
        ("At Norvane bookings stood at 9,000 on Friday.", "9,000", "booking"),
        ("At Calder complaints rose to 340.", "340", "complaint"),
        # People are told by what befell them.
        ("The Orrin quake left an estimated 30,000 homeless.", "30,000", "person"),
        ("The Orrin fire left 12 dead and 40 missing.", "40", "person"),
        ("In the Orrin storm 12 drowned and 4 were killed by wind.", "4", "person"),
        ("The blast at Calder hurt 14 people and wounded another 6,000.", "6,000", "person"),
        ("At Calder 8 people were killed and 12 others injured.", "12", "person"),
        ("After the Orrin flood 50,000 had been evacuated.", "50,000", "person"),
        ("After the vote at Norvane in May some 2,100 resigned within days.", "2,100", "person"),
        ("The Orrin went down off Corran. All 93 on board were killed.", "93", "person"),
        ("The blast at Calder was heard in Leeds, and 4 on the ground died.", "4", "person"),
        ("A crowd of 72,000 came to the Orrin.", "72,000", "person"),
        ("The fire reached Corran, a town of 13,000.", "13,000", "inhabitant"),
        # What befalls things as well is told of the things before it.
        ("Of the 43 tubes on the Orrin, 12 are missing.", "12", "tube"),
        # A series has one noun.
        ("Norvane employed 4,000 people in Leeds and a further 800 in York.", "800", "employee"),
        ("In the Orrin quake 2,700 houses were hit, 2,200 were destroyed.", "2,200", "house"),
        ("Norvane passed 33 audits and failed 56.", "56", "audit"),
        ("The Norvane shelters held 1,418 people on Friday, down from 2,100 on Monday.", "2,100", "person"),
        ("Norvane made 350 cars, compared with the 500 of the year before.", "500", "car"),
        ("Tolmer took 39 pictures in Leeds and 21 in York.", "21", "picture"),
        ("A notice of Norvane puts the number of posts in Leeds at 784.", "784", "post"),
        ("The number of Norvane accounts rose from under 10,000 in May to 90,000.", "90,000", "account"),
    ],
)  # fmt: skip
def test_a_number_takes_the_noun_that_stands_elsewhere(text: str, figure: str, unit: str) -> None:
    assert unit_of(text, figure) == unit


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        # Which of several things is meant is not said.
        ("Norvane has 450 shops in 12 towns, 8 of them in the north.", "8"),
        ("Norvane has 450 shops with old tills, 80 of them in Leeds.", "80"),
        ("The Orrin carried 27 lorries and 32 drivers, and another 14 by night.", "14"),
        ("Norvane has 450 shops.\n\nAbout 80 of them are in Leeds.", "80"),
        ("The engineers of Norvane build pumps. There are 54 of them.", "54"),
        ("The Orrin was left to the birds.\n\nThere are 54 of them.", "54"),
        ("Norvane built lifts for two towers. There are 54 of them.", "54"),
        ("Norvane has shops in the towns. There are 54 of them in rooms 3 and 9.", "9"),
        # Where something is tells nothing of people.
        ("The Orrin went down off Corran. All 93 on board were new.", "93"),
        ("The Orrin lay at Corran, and 4 on the ground were sold.", "4"),
        # No count stands before.
        ("Two have led the Norvane case.", "Two"),
        ("The Orrin weighs 40 tonnes, down from 52 in May.", "52"),
        ("Norvane has a network of about 400.", "400"),
        ("The level of the Orrin rose from 10,000 in May to 90,000.", "90,000"),
        # Of what has a price, a height or a speed a verb may tell that.
        ("At Norvane sales reached 40,000.", "40,000"),
        ("At Norvane shares hit 134.", "134"),
        ("At Corran winds reached 120.", "120"),
        ("The bookings of Norvane reached 12 by train.", "12"),
        # Nor is it a number of things.
        ("Ship number 999, which was built for Norvane, is one of 12 ferries.", "999"),
        ("The index of Norvane stood at 4.5 with 12 stocks, down from 4.9.", "4.9"),
    ],
)
def test_a_number_stays_bare_where_no_noun_is_sure(text: str, figure: str) -> None:
    claims = {claim.value.text: claim for claim in factcheck.find_claims(text)}
    assert figure not in claims or getattr(claims[figure].value, "unit", "") == ""


def test_what_befell_some_is_not_told_of_all() -> None:
    claims = {
        claim.value.text: claim
        for claim in factcheck.find_claims(
            "The Calder mine employed 2,400 people, 11 of whom died. The Orrin fire left 12 dead and 40 missing."
        )
    }
    assert claims["11"].measure.concepts == {"deaths"}
    assert claims["12"].measure.concepts == {"deaths"}
    assert "deaths" not in claims["40"].measure.concepts
