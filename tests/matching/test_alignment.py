"""What two articles say in the same words is one claim, though its subject was read differently; more words make two."""

import pytest

from factcheck.claims.claim import Claim
from factcheck.claims.find import find_claims
from factcheck.documents.read import parse_document
from factcheck.matching.alignment import find_opposed
from factcheck.matching.telling import topics_of

AXIS = "The storm shifted the Corran Tower on its axis by 8 inches."


def read(*texts: str) -> tuple[Claim, ...]:
    documents = [parse_document(text, f"{number}.md") for number, text in enumerate(texts)]
    return tuple(claim for document in documents for claim in find_claims(document).claims)


def opposed(*texts: str) -> list[tuple[str, str]]:
    claims = read(*texts)
    return [(pair.a.text, pair.b.text) for pair in find_opposed(claims, topics_of(claims, {}))]


@pytest.mark.parametrize(
    ("text", "other", "values"),
    [
        (AXIS, "The Corran Tower's axis was shifted by 3 inches.", ("8 inches", "3 inches")),
        (
            "Inside the Corran Tower a bell weighs 8 tonnes.",
            "The bell in the Corran Tower weighs 3 tonnes.",
            ("8 tonnes", "3 tonnes"),
        ),
    ],
)
def test_the_same_words_are_one_claim(text: str, other: str, values: tuple[str, str]) -> None:
    assert opposed(text, other) == [values]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(AXIS, "The Corran Tower's axis was shifted by 8 inches.", id="the same value"),
        pytest.param(AXIS, "The Corran Tower's roof was shifted by 3 inches.", id="another part"),
        pytest.param(AXIS, "The axis of the Orrin Bridge was shifted by 3 inches.", id="another thing"),
        pytest.param(AXIS, "The Corran Tower's axis would be shifted by 3 inches.", id="only thought of"),
        pytest.param(AXIS, "The Corran Tower's axis was not shifted by 3 inches.", id="denied"),
        pytest.param(AXIS, "The Corran Tower's axis was shifted by 3 per cent.", id="another kind of value"),
        pytest.param(
            AXIS,
            "In 1907 the Corran Tower's axis was shifted by 3 inches in a fire.",
            id="more on both sides",
        ),
        pytest.param(AXIS, "The axis shifted by 3 inches.", id="too few words"),
        pytest.param(
            AXIS,
            "The Corran Tower's axis was shifted by 3 inches.\n\nIn a storm its axis was shifted by 8 inches.",
            id="an article that tells the two apart",
        ),
        pytest.param(
            "Terminal 1 at Port Ellery Airport has 24 gates.",
            "Terminal 2 at Port Ellery Airport has 16 gates.",
            id="numbers behind a word",
        ),
        pytest.param(
            "The Ashby Museum shows 21 pictures of birds.",
            "The Ashby Museum shows 60 other pictures of birds.",
            id="the rest of a kind",
        ),
        pytest.param(
            "Tolmer Oil made a profit of $412 million in 2021.",
            "Tolmer Oil's refineries made a profit of $90 million in 2021.",
            id="what belongs to it",
        ),
    ],
)
def test_what_differs_in_more_than_the_value_is_two_claims(text: str, other: str) -> None:
    assert opposed(text, other) == []


def test_two_sentences_of_one_article_are_not_held_against_each_other_by_their_words() -> None:
    assert opposed(f"{AXIS} The Corran Tower's axis was shifted by 3 inches.") == []


def test_the_order_of_the_articles_only_turns_the_pair_round() -> None:
    other = "The Corran Tower's axis was shifted by 3 inches."
    assert opposed(AXIS, other) == [tuple(reversed(pair)) for pair in opposed(other, AXIS)]
