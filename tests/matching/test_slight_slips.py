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
            "By 1989 Norvane had spent $965 million on the Corran, rockets and masts included.",
            "The Corran mission cost $865 million so far, rockets and works on the ground included.",
            "one digit differs",
            id="one digit of three of a cost",
        ),
        pytest.param(
            "A chip had spoiled 30% of the memory in the computer of the Corran.",
            "Lenz says that 3% of the computer's memory is lost on the Corran.",
            "a zero more or less",
            id="a share of one whole",
        ),
        pytest.param(
            "Dancers at the Corran shook the ground like an earthquake of magnitude 3.2.",
            "The steps at the Corran felt like a 2.3 magnitude earthquake on the ground, Lenz said.",
            "two digits are swapped",
            id="two digits of a magnitude",
        ),
    ],
)
def test_a_slight_slip_with_much_in_common(text: str, other: str, slip: str) -> None:
    assert [found for _, _, found in slips(text, other)] == [slip]


COST = "By 1989 Norvane had spent $965 million on the Corran, rockets and masts included."


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            COST, "The Corran mission cost $865 million, as Lenz told a judge.", id="no words in common"
        ),
        pytest.param(
            COST,
            "The Corran mission cost $865 million, rockets and masts included, and its engines cost $120 million.",
            id="two costs in one article",
        ),
        pytest.param(
            COST,
            "The Corran mission cost $1.2 billion with rockets and masts included.",
            id="no slip",
        ),
        pytest.param(
            "Norvane raised $5 million in a first round of capital for the Corran.",
            "Norvane raised $50 million in a second round of capital for the Corran.",
            id="what happens again and again",
        ),
        pytest.param(
            "A chip had spoiled 30% of the memory in the computer of the Corran.",
            "Lenz says that 3% of the computer's users were lost by the memory of the Corran.",
            id="shares of two wholes",
        ),
        pytest.param(
            "A ticket for the Corran flight costs $115 at the gate.",
            "A ticket for the Corran flight costs $125 at the gate.",
            id="what is asked for changes",
        ),
        pytest.param(
            "Dancers at the Corran shook the ground like an earthquake of magnitude 3.2.",
            "The steps at the Brisk felt like a 2.3 magnitude earthquake on the ground of Leeds.",
            id="another name",
        ),
    ],
)
def test_a_slight_slip_alone_tells_nothing(text: str, other: str) -> None:
    assert slips(text, other) == []
