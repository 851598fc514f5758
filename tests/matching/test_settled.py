"""What is so for good is held against what another year wrote; all else may have changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from factcheck import find_claims
from factcheck.claims.claim import Claim, Confidence
from factcheck.matching.answers import Apart
from factcheck.matching.match import match
from factcheck.values.value import Quantity


def claim(text: str, year: int) -> Claim:
    """The one quantity that a text of this year states."""
    (found,) = (claim for claim in find_claims(text) if isinstance(claim.value, Quantity))
    place = replace(found.excerpt.place, path=text)
    return replace(found, published=date(year, 5, 1), excerpt=replace(found.excerpt, place=place))


def is_sure(a: str, b: str) -> bool:
    """Whether nothing is said against comparing texts of 2012 and of 2020."""
    answer = match(claim(a, 2012), claim(b, 2020))
    return not isinstance(answer, Apart) and answer.confidence is Confidence.HIGH


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Orrin Tower is 300 metres tall.", "The Orrin Tower is 330 metres tall."),
        ("The Orrin Bridge is 1.7 km long.", "The Orrin Bridge has a length of 1.9 km."),
        ("The Corran Crater is 10 km wide.", "The Corran Crater is 45 km wide."),
        ("Mount Calder is 1,200 metres high.", "Mount Calder has a height of 1,400 metres."),
        ("Norvane bought Tolmer Health for $400 million.", "Norvane bought Tolmer Health for $440 million."),
        ("Norvane acquired Brisk Media for $90 million.", "Brisk Media was bought by Norvane for $70 million."),
    ],
)  # fmt: skip
def test_what_is_so_for_good_needs_no_day(a: str, b: str) -> None:
    assert is_sure(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Orrin Tower was 300 metres tall.", "The Orrin Tower is 330 metres tall."),
        ("In 1931 the Orrin Tower was 300 metres tall.", "In 2020 the Orrin Tower was 330 metres tall."),
        ("The Orrin Bridge is 1.7 km long.", "The Orrin Bridge, extended twice, is 1.9 km long."),
        ("The Corran Fire is 10 km wide.", "The Corran Fire has grown 45 km wide."),
        ("The queue is 100 metres long.", "The queue is 300 metres long."),
        ("Lake Veren is 40 metres deep.", "Lake Veren is 30 metres deep."),
        ("The Orrin weighs 400 tonnes.", "The Orrin weighs 500 tonnes."),
        ("Norvane has 400 employees.", "Norvane has 500 employees."),
        ("Norvane bought a stake in Tolmer Health for $40 million.", "Norvane bought a stake in Tolmer Health for $60 million."),
        ("Norvane bought the rest of Tolmer Health for $40 million.", "Norvane bought Tolmer Health for $60 million."),
        ("Norvane bought Tolmer Health for $40 million.", "Corran bought Tolmer Health for $60 million."),
        ("In 2004 Norvane bought Tolmer Health for $40 million.", "In 2019 Norvane bought Tolmer Health for $60 million."),
        ("Tolmer Health was bought for $40 million.", "Tolmer Health was bought for $60 million."),
    ],
)  # fmt: skip
def test_what_may_have_changed_does(a: str, b: str) -> None:
    assert not is_sure(a, b)
