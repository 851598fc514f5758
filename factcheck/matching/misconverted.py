"""Whether an amount and its conversion in brackets are two: "310 kilograms (992 pounds)".

Such a conversion gives a fact's value as little as the amount before it does: one of the two is wrong, and which, the fact says.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.values.compare import Disagree, compare
from factcheck.values.value import Quantity

# What stands between an amount and its conversion.
OPENING = re.compile(r"\s*[(\[](?:about |or |some |~ ?|≈ ?)?")


def is_misconverted(a: Claim, b: Claim) -> bool:
    """Whether of two claims the one only gives the other's amount in another unit, right behind it in brackets, and not the same."""
    if a.path != b.path or a.sentence != b.sentence or a.cell is not None or b.cell is not None:
        return False
    if not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity) or a.value.unit == b.value.unit:
        return False
    first, second = (a, b) if a.start < b.start else (b, a)
    between = first.reading[first.end - first.sentence.start : second.start - first.sentence.start]
    return OPENING.fullmatch(between) is not None and isinstance(compare(a.value, b.value), Disagree)
