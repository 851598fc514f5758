"""The claims that a careful editor reads in a passage: whose, of what, in which scope and with which stance."""

from __future__ import annotations

from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.claims.claim import Claim, Confidence, Stance
from factcheck.claims.find import find_claims
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.stem import stem
from factcheck.documents.read import Syntax, parse_document

CASES = load_cases("claims")
ANY = "-"


def read(text: str) -> tuple[Claim, ...]:
    return find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims


def is_told(claim: Claim, expected: str) -> bool:
    """Whether `claim` is what a line of the cases says."""
    value, subject, measure, extras = [part.strip() for part in (expected + " |  |").split("|")[:4]]
    known = dict(part.strip().partition("=")[::2] for part in extras.split(";") if part.strip())
    sure = "unsure" not in known
    return (
        value in (ANY, claim.text)
        and (subject == ANY or fold(subject) in (fold(claim.subject.name), claim.subject.key))
        and _is_measured(claim, measure)
        and claim.stance == known.pop("stance", Stance.ASSERTED)
        and (claim.confidence is Confidence.HIGH) is sure
        and all(words in (_limit(claim, key) or "") for key, words in known.items() if words)
    )


def _is_measured(claim: Claim, measure: str) -> bool:
    told = (*claim.measure.concepts, claim.measure.label, claim.label, *claim.measure.words)
    return any(measure in words or stem(measure) in words.split() for words in told)


def _limit(claim: Claim, key: str) -> str | None:
    scope = claim.scope
    time = scope.time.text if scope.time else None
    limits = {"time": time, "place": scope.place, "part": scope.part, "basis": scope.basis}
    return {**limits, "condition": scope.condition}[key]


@pytest.mark.parametrize(
    "case",
    params(CASES, "in_the_wild", "negative", "known_failures"),
)
def test_a_passage_says_this(case: dict[str, Any]) -> None:
    claims = read(case["text"])
    shown = "\n".join(
        f"{c.text} | {c.subject.name} | {c.measure.label} {set(c.measure.concepts)} | {c.scope} {c.stance} {c.confidence}"
        for c in claims
    )
    missing = [line for line in case["expected"] if not any(is_told(claim, line) for claim in claims)]
    assert not missing, shown
    asserted = [c.text for c in claims if c.confidence is Confidence.HIGH and c.stance is Stance.ASSERTED]
    assert not set(asserted) & set(case.get("never", ())), shown


@pytest.mark.parametrize(
    "text", [pytest.param(case["text"], id=case["label"]) for section in CASES.values() for case in section]
)
def test_the_text_of_a_claim_is_what_stands_at_its_place(text: str) -> None:
    for claim in read(text):
        assert text[claim.start : claim.end] == claim.text


def test_there_are_enough_passages_where_nothing_may_be_read() -> None:
    everything = [case for section in CASES.values() for case in section]
    assert len(everything) >= 90
    assert len([case for case in everything if case.get("never")]) >= 25
