"""What keeps two claims apart is told by the guard that does it: one example for each guard."""

from __future__ import annotations

import pytest

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.names import joined_claims, shared_names
from factcheck.engine.spares import with_twins
from factcheck.matching.standing import Outcome, Standing, stand

APART = [
    ("kind", "Calder Bank has 120 employees.", "Calder Bank has 14 branches."),
    ("stance", "Calder Bank has 120 employees.", "Calder Bank will have 300 employees."),
    ("subject", "Calder Bank has 120 employees.", "Norland Bank has 300 employees."),
    ("measure", "Calder Bank holds $5 million in deposits.", "Calder Bank holds $9 million in loans."),
    ("unknown measure", "Calder Bank owns a tower of 40 metres.", "Calder Bank keeps a rope of 90 metres."),
    (
        "qualifier",
        "Halden has 70 billion total parameters.",
        "Halden has 9 billion active parameters.",
    ),
    ("time", "Calder Bank had 120 employees in 2019.", "Calder Bank had 300 employees in 2023."),
    ("place", "Calder Bank has 120 employees in Leeds.", "Calder Bank has 300 employees in York."),
    ("basis", "Tolmer Oil lost $5 million in one day.", "Tolmer Oil lost $9 million in one month."),
]
DOUBTFUL = [
    (
        "occasion",
        "Tolmer Oil paid a fine of $5 million.",
        "Norvane reports that Tolmer Oil paid a fine of $9 million.",
    ),
    (
        "qualifier",
        "Calder Bank holds $5 million in deposits.",
        "Calder Bank holds $9 million in insured deposits.",
    ),
    ("time", "Calder Bank has 120 employees.", "Calder Bank had 300 employees."),
]


def standings(a: str, b: str) -> list[Standing]:
    extracts = with_twins([extract(parse_document(text, name), ()) for name, text in (("a", a), ("b", b))])
    claims = joined_claims(extracts, shared_names(extracts))
    return [stand(x, y) for x in claims if x.path == "a" for y in claims if y.path == "b"]


@pytest.mark.parametrize(("guard", "a", "b"), APART, ids=[guard for guard, _, _ in APART])
def test_a_guard_keeps_two_claims_apart(guard: str, a: str, b: str) -> None:
    told = [(one.outcome, reason[0]) for one in standings(a, b) for reason in one.reasons]
    assert (Outcome.APART, guard) in told
    assert all(outcome is not Outcome.CONTRADICT for outcome, _ in told)


@pytest.mark.parametrize(("guard", "a", "b"), DOUBTFUL, ids=[guard for guard, _, _ in DOUBTFUL])
def test_a_guard_makes_two_claims_doubtful(guard: str, a: str, b: str) -> None:
    told = [(one.outcome, {name for name, _ in one.reasons}) for one in standings(a, b)]
    assert any(outcome is Outcome.DOUBTFUL and guard in guards for outcome, guards in told), told


def test_what_nothing_keeps_apart_is_decided_by_the_values() -> None:
    known = "Calder Bank has 120 employees."
    assert [one.outcome for one in standings(known, "Calder Bank employs 300 people.")] == [
        Outcome.CONTRADICT
    ]
    assert [one.outcome for one in standings(known, "Calder Bank employs about 120 people.")] == [
        Outcome.AGREE
    ]


def test_a_subject_that_is_only_guessed_is_told() -> None:
    known = "The Orrin Bridge is 412 metres long."
    told = standings(
        known, "# The Orrin Bridge\n\nFrom end to end there are 520 metres of rail, a length of 520 metres."
    )
    assert all(one.outcome is not Outcome.CONTRADICT for one in told)
