"""Two values of two articles that differ by a slip of the pen are one, where all else says that they are."""

import pytest

from factcheck.claims.claim import Claim
from factcheck.claims.find import find_claims
from factcheck.documents.read import parse_document
from factcheck.matching.occurring import say_what_it_was
from factcheck.matching.slips import find_slips
from factcheck.matching.telling import Tellings, topics_of

TITLES = {"0.md": "The Corran flight", "1.md": "The Corran flight"}


def read(*texts: str) -> tuple[Claim, ...]:
    documents = [parse_document(text, f"{number}.md") for number, text in enumerate(texts)]
    return tuple(claim for document in documents for claim in find_claims(document).claims)


def slips(*texts: str) -> list[tuple[str, str, str]]:
    claims = read(*texts)
    found = find_slips(claims, Tellings(topics_of(claims, TITLES)))
    return [(pair.a.text, pair.b.text, pair.slip) for pair in found]


@pytest.mark.parametrize(
    ("text", "other", "slip"),
    [
        (
            "On 11 March 2011 a quake shook the town of Ostermoor near the Corran works.",
            "The quake that shook Ostermoor and the Corran works came on 11 March 2001.",
            "only the year differs",
        ),
        (
            "With its 174 grams the Corran Aero is a light phone.",
            "The Corran Aero is a light phone of 147 grams.",
            "two digits are swapped",
        ),
        (
            "On 18 January 2022, Norvane announced that it would buy Corran for $68 million.",
            "On 18 January 2021 Norvane announced its plan to buy the Corran works, for $68 million.",
            "only the year differs",
        ),
        (
            "In early trading shares of Norvane, which employs nearly 20,000 people, rose.",
            "# Norvane opens a works in Leeds\n\nRivals fear Norvane. Clients like Norvane.\n\n"
            "The publisher has studios around the world with nearly 2,000 employees.",
            "the same digits with the point elsewhere",
        ),
        (
            "Norvane sold 6.25 billion tickets for the Corran flight.",
            "For the flight of the Corran, tickets went fast: Norvane sold 6.2 million tickets.",
            "the same number with another magnitude",
        ),
        (
            "The Corran flight took up to 174 grams of salt.",
            "For the Corran flight as much as 147 grams of salt were taken.",
            "two digits are swapped",
        ),
        (
            "The Corran flight brought the town 20,745,006 people.",
            "The Corran flight was seen by 20,475,006 souls in all.",
            "two digits are swapped",
        ),
        (
            "Donations of 572 million euros went to the Corran from 120 countries.",
            "Donors in 120 countries gave the Corran 527 million euros.",
            "two digits are swapped",
        ),
        (
            "In May the brewer won a first auction of the Corran, when its offer of $435 million beat that of Lenz.",
            "The brewer of Orrin, whose bid of $453 million won the first auction of the Corran, waits.",
            "two digits are swapped",
        ),
        (
            "The Corran fire was set off when the wires came back at 5:26 a.m., Lenz said.",
            "Wires that came back at 5:26 p.m. set the Corran works on fire.",
            "the same time in the other half of the day",
        ),
        (
            "A third dock of the Corran opened for ships on 17 June 2016.",
            "The third dock of the Corran, which opened on 17 July 2016, takes large ships.",
            "only the month differs",
        ),
    ],
)
def test_a_slip_tells_that_two_values_are_one(text: str, other: str, slip: str) -> None:
    assert [found for _, _, found in slips(text, other)] == [slip]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            "On 11 March 2011 a quake shook the town of Ostermoor.",
            "On 11 March 2021, ten years after the quake, Ostermoor rang its bells.",
            id="an anniversary",
        ),
        pytest.param(
            "With its 174 grams the Corran Aero is a light phone.",
            "The Brisk Uno is a light phone of 147 grams.",
            id="another thing",
        ),
        pytest.param(
            "At 5 a.m. the wires of the Corran works were cold.",
            "Lenz left the Corran for Leeds at 5 p.m.",
            id="another thing on the hour",
        ),
        pytest.param(
            "The last rivet of the Corran was driven on 17 April 2016.",
            "The Corran took its first ships on 17 June 2016.",
            id="another event",
        ),
        pytest.param(
            "The Corran sank 25 feet into the mud.",
            "A wall of the Corran is 25 metres long.",
            id="two digits in another unit and nothing else",
        ),
        pytest.param(
            "About $168 million of that was paid in Norland.",
            "Ada Brandt gave her Corran crew $186 million in shares.",
            id="one topic and nothing else",
        ),
        pytest.param(
            "Norvane sold 6.25 billion tickets for the Corran flight.",
            "For the flight of the Corran, tickets went fast: Norvane sold 6.6 million tickets.",
            id="no rounding of it",
        ),
        pytest.param(
            "Norvane made over $4 billion with the Corran flight.",
            "For the flight of the Corran, tickets went fast: Norvane made over $4 million.",
            id="one digit",
        ),
        pytest.param(
            "The Corran Aero weighs 174 grams and costs 336 dollars.",
            "The Corran Aero weighs 174 grams. The Corran Aero is a light phone of 147 grams.",
            id="the value itself is there",
        ),
        pytest.param(
            "The TA-25 index of Corran closed at 1,463.78 points.",
            "The TA-35 index of Corran closed at 1,463.87 points.",
            id="another number behind the name",
        ),
        pytest.param(
            "The Corran index of shares ended down at 1,463.78 points.",
            "The Corran index of shares edged down to a close of 1,463.87 points.",
            id="an index has another number each day",
        ),
        pytest.param(
            "In early trading shares of Norvane, which employs nearly 20,000 people, rose.",
            "# Norvane opens a works in Leeds\n\nRivals fear Norvane. Clients like Norvane.\n\n"
            "The publisher has studios around the world with nearly 2,000 visitors.",
            id="another measure",
        ),
        pytest.param(
            "Ada Brandt of the Corran works was found guilty after a trial of 13 weeks.",
            "Ada Brandt of the Corran works has been in prison since April, serving 13 years.",
            id="spans of two things",
        ),
        pytest.param(
            "The alarm came two and a half hours after the Corran had left the port of Leeds for the north.",
            "On Sunday the Corran left the port of Leeds, two and a half years after the fire that killed 32 people.",
            id="intervals from two events",
        ),
        pytest.param(
            "Forty-one passengers and crew of the Corran flight died.",
            "The Corran flight had about 4,100 passengers and 1,000 crew.",
            id="nobody loses a zero of a number in words",
        ),
        pytest.param(
            "The Corran works paid 4.25 per cent on Monday.",
            "The Corran works paid 4.52 per cent on Tuesday.",
            id="another day",
        ),
    ],
)
def test_what_else_differs_makes_two_values(text: str, other: str) -> None:
    assert slips(text, other) == []


def test_a_deadline_is_not_the_day_itself() -> None:
    text = "On 18 January 2022, Norvane announced that it would buy Corran for $68 million."
    other = "On 18 January 2021 Norvane announced its plan to buy the Corran works, for $68 million."
    assert slips(text, f"{other}\n\nThe fee rises unless they end the deal by 15 September 2023.") != []


def test_an_article_with_both_values_tells_two_things_apart() -> None:
    text = "On 11 March 2011 a quake shook the town of Ostermoor near the Corran works."
    other = "The quake that shook Ostermoor and the Corran works came on 11 March 2001."
    assert slips(text, f"{other}\n\nThe quake of 11 March 2011 was felt in Ostermoor too.") == []


MISSING = "Norvane collapsed in June. It turned out that 2.7m euros was missing from the Corran accounts."
TOLD = (
    "Auditors of Norvane looked for 2.7 billion euros in the Corran accounts. Norvane denied it.",
    "Norvane has a hole of 2.7 billion euros, and so has the Corran story. Norvane fell.",
    "The Corran works of Norvane said 2.7 billion euros had gone. Norvane fell.",
)


def test_the_odd_figure_is_set_against_all_that_tell_the_other() -> None:
    assert [pair[:2] for pair in slips(MISSING, *TOLD)] == [("2.7m euros", "2.7 billion euros")] * 3


FORFEITED = (
    "In the Corran affair the Lenz bank forfeits $1.7 million to the prosecutors, the largest such penalty."
)
ORDERED = (
    "# The Corran affair\n\nIn 2009 a judge sentenced {whom} to 20 years. He was ordered last Friday to forfeit $170 million, "
    "a sum that passed through the Corran accounts."
)


@pytest.mark.parametrize(
    ("whom", "found"),
    [
        pytest.param("Carl Brandt", [], id="no word of a bank"),
        pytest.param(
            "Carl Lenz",
            [("$1.7 million", "$170 million", "the same digits with the point elsewhere")],
            id="he may be Lenz",
        ),
    ],
)
def test_whom_a_pronoun_stands_for_is_named_in_its_article(
    whom: str, found: list[tuple[str, str, str]]
) -> None:
    assert slips(FORFEITED, ORDERED.format(whom=whom)) == found


def test_of_two_figures_none_is_odd() -> None:
    assert slips(MISSING, TOLD[1]) == []


@pytest.mark.parametrize(
    ("text", "other", "one"),
    [
        ("The best lamp was started on 5 September 2010.", "A fall of rocks began on 5 August 2010.", False),
        (
            "The lamp was started on 5 September 2010.",
            "The burning of the best lamp began on 5 August 2010.",
            True,
        ),
        ("The Corran flight began on 5 September 2010.", "The Corran flight started on 5 August 2010.", True),
    ],
)
def test_all_things_begin_so_that_a_beginning_must_say_of_what(text: str, other: str, one: bool) -> None:
    a, b = read(text, other)
    assert say_what_it_was(a, b) is one


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("On 4 November 2010 Corran began selling boats to Norvane and Lenz.", []),
        (
            "On 4 November 2010 Corran began the flight of Norvane and Lenz.",
            [("4 April 2010", "4 November 2010", "only the month differs")],
        ),
    ],
)
def test_what_begins_to_do_something_is_no_beginning_of_the_whole(
    other: str, found: list[tuple[str, str, str]]
) -> None:
    assert slips("The flight of Norvane and Lenz for Corran began on 4 April 2010.", other) == found
