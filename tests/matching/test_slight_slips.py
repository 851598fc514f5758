"""A slip of a short number tells that two values are one only where much more says so."""

import pytest

from factcheck.claims.find import find_claims
from factcheck.documents.read import parse_document
from factcheck.matching.slight_slips import find_slight_slips
from factcheck.matching.telling import Tellings, topics_of

TITLES = {"0.md": "The Corran flight", "1.md": "The Corran flight"}


def slips(*texts: str) -> list[tuple[str, str, str]]:
    documents = [parse_document(text, f"{number}.md") for number, text in enumerate(texts)]
    claims = tuple(claim for document in documents for claim in find_claims(document).claims)
    found = find_slight_slips(claims, Tellings(topics_of(claims, TITLES)))
    return [(pair.a.text, pair.b.text, pair.slip) for pair in found]


@pytest.mark.parametrize(
    ("text", "other", "slip"),
    [
        pytest.param(
            "By 2004 Norvane had spent $745 million on the Corran, boats and masts included.",
            "The Corran mission cost $645 million so far, boats and repairs included.",
            "one digit differs",
            id="one digit of three of a cost",
        ),
        pytest.param(
            "A leak had spoiled 40% of the fuel in the tank of the Corran.",
            "Lenz says that 4% of the tank's fuel is lost on the Corran.",
            "a zero more or less",
            id="a share of one whole",
        ),
        pytest.param(
            "Drums at the Corran shook the yard like an earthquake of magnitude 5.4.",
            "The drums at the Corran felt like a 4.5 magnitude earthquake in the yard, Lenz said.",
            "two digits are swapped",
            id="two digits of a magnitude",
        ),
        pytest.param(
            "The Corran was carrying 271 sailors when a hatch broke in the storm.",
            "A hatch of the Corran broke in a storm; the ship reached Leeds with 274 sailors.",
            "one digit differs",
            id="one digit of a count of one noun",
        ),
    ],
)
def test_a_slight_slip_with_much_in_common(text: str, other: str, slip: str) -> None:
    assert [found for _, _, found in slips(text, other)] == [slip]


COST = "By 2004 Norvane had spent $745 million on the Corran, boats and masts included."


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            COST, "The Corran mission cost $645 million, as Lenz told a judge.", id="no words in common"
        ),
        pytest.param(
            COST,
            "The Corran mission cost $645 million, boats and masts included, and its engines cost $120 million.",
            id="two costs in one article",
        ),
        pytest.param(
            COST,
            "The Corran mission cost $1.2 billion with boats and masts included.",
            id="no slip",
        ),
        pytest.param(
            "Norvane raised $5 million in a first round of capital for the Corran.",
            "Norvane raised $50 million in a second round of capital for the Corran.",
            id="what happens again and again",
        ),
        pytest.param(
            "A leak had spoiled 40% of the fuel in the tank of the Corran.",
            "Lenz says that 4% of the tank's valves were lost by the fuel of the Corran.",
            id="shares of two wholes",
        ),
        pytest.param(
            "The Corran was carrying 271 sailors when a hatch broke in the storm.",
            "A hatch of the Corran broke in a storm; the ship reached Leeds with 274 barrels.",
            id="another noun",
        ),
        pytest.param(
            "The Corran was carrying 271 sailors when a hatch broke in the storm.",
            "A hatch of the Corran broke in a storm with 274 sailors aboard; 50 sailors were hurt.",
            id="two counts of one noun in one article",
        ),
        pytest.param(
            "A ticket for the Corran flight costs $115 at the gate.",
            "A ticket for the Corran flight costs $125 at the gate.",
            id="what is asked for changes",
        ),
        pytest.param(
            "Drums at the Corran shook the yard like an earthquake of magnitude 5.4.",
            "The drums at the Brisk felt like a 4.5 magnitude earthquake in the yard of Leeds.",
            id="another name",
        ),
    ],
)
def test_a_slight_slip_alone_tells_nothing(text: str, other: str) -> None:
    assert slips(text, other) == []
