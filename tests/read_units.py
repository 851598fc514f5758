"""In which unit a figure of a text is read, for the tests on the nouns and units that stand elsewhere."""

from __future__ import annotations

import factcheck


def unit_of(text: str, figure: str) -> str:
    """The unit of the claim whose value is written as `figure`, "" for a value without one."""
    claims = {claim.value.text: claim for claim in factcheck.find_claims(text)}
    assert figure in claims, sorted(claims)
    return getattr(claims[figure].value, "unit", "")
