"""What a sentence asserts, and what it only plans, denies, supposes or asks."""

from __future__ import annotations

import pytest
from case_files import load_cases, params

from factcheck.claims.claim import Stance
from factcheck.claims.find import find_claims
from factcheck.documents.read import Syntax, parse_document

CASES = load_cases("stances")
DATED = "---\ndate: 2020-06-24\n---\n\n"
NAMED = "{section}: {text}"


def stances(case: dict[str, str]) -> list[Stance]:
    """The stances of the claims whose value is that of the case, or holds it."""
    document = parse_document(DATED + case["text"], "a.md", Syntax.MARKDOWN)
    return [claim.stance for claim in find_claims(document).claims if case["value"] in claim.text]


@pytest.mark.parametrize("case", params(CASES, "told", named=NAMED))
def test_what_came_about_is_asserted(case: dict[str, str]) -> None:
    assert set(stances(case)) == {Stance.ASSERTED}


@pytest.mark.parametrize("case", params(CASES, "held_back", named=NAMED))
def test_what_is_planned_denied_or_supposed_is_not(case: dict[str, str]) -> None:
    found = stances(case)
    assert found
    assert Stance.ASSERTED not in found
