"""Whom or what a value is said of, by the key that claims are compared by, and how sure that is."""

from __future__ import annotations

from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.claims.claim import Claim, Confidence
from factcheck.claims.find import find_claims
from factcheck.documents.read import Syntax, parse_document

CASES = load_cases("subjects")
ANY = "-"


def read(text: str) -> tuple[Claim, ...]:
    return find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims


def is_told(claim: Claim, expected: str) -> bool:
    """Whether `claim` is what a line of the cases says."""
    value, key, surely = (part.strip() for part in expected.split("|"))
    sure = claim.confidence is Confidence.HIGH
    return claim.text == value and key in (ANY, claim.subject.key) and sure is (surely == "sure")


@pytest.mark.parametrize("case", params(CASES, "in_the_wild", "negative"))
def test_a_value_is_said_of_this(case: dict[str, Any]) -> None:
    claims = read(case["text"])
    shown = "\n".join(f"{c.text} | {c.subject.key} | {c.confidence}" for c in claims)
    for expected in case["expected"]:
        assert any(is_told(claim, expected) for claim in claims), f"{expected} not among\n{shown}"


@pytest.mark.parametrize("case", params(CASES, "in_the_wild", "negative"))
def test_a_value_is_not_said_of_this(case: dict[str, Any]) -> None:
    sure = [claim for claim in read(case["text"]) if claim.confidence is Confidence.HIGH]
    told = {key for claim in sure for key in (claim.subject.key, f"{claim.text} | {claim.subject.key}")}
    assert not told & set(case.get("never", ()))
