"""Which amount a value only gives once more, in another unit: "2,600 kilometres (1,600 mi)", "8,849-metre (29,032 ft)".

What is said of the one is said of the other: a bracket with a converted amount has no verb, no noun and often no subject
of its own. Not so where words stand beside it in the bracket ("the 300 m (40 m without its mast)"), and not for two
amounts in one unit, which are two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.claims.label import label_of
from factcheck.claims.reading.site import PASSED_OVER
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.tokens import Token
from factcheck.values.units import dimension
from factcheck.values.value import Quantity, Value

OPENING, CLOSING = frozenset("(["), frozenset(")]")
# What may stand before the amount in its bracket and only softens it: "(about 1,600 mi)", "(or 1,600 mi)".
SOFTENING = PASSED_OVER | frozenset("or equivalent ~ ≈ =".split())
# Marks behind the amount that end what is said of it: "(1,600 mi; 1,400 nmi)".
ENDS = CLOSING | frozenset(";,/")
CONVERTED = frozenset({"physical", "money"})


def restated_by(tokens: Sequence[Token], position: int) -> int | None:
    """The token of the amount that the value at `position`, in brackets right behind it, gives in another unit."""
    at = position - 1
    while at > 0 and tokens[at].lower in SOFTENING:
        at -= 1
    if at < 1 or tokens[at].text not in OPENING:
        return None
    closed = position + 1 >= len(tokens) or tokens[position + 1].text in ENDS
    return at - 1 if closed and _is_conversion(tokens[at - 1].value, tokens[position].value) else None


def said_once_more(claim: Claim, earlier: Claim) -> Claim:
    """The claim on an amount that converts the one before its bracket: all that is said of that is said of it."""
    if claim.measure.concepts - earlier.measure.concepts and not earlier.measure.concepts:
        return claim  # "21.55 kg (47.5 lb) of rocks": what stands behind the bracket is known of it alone.
    return replace(
        earlier,
        id=claim.id,
        label=label_of(claim.value, earlier.subject, earlier.measure),
        value=claim.value,
        excerpt=claim.excerpt,
        frame=claim.frame,
    )


def _is_conversion(first: Value | None, second: Value | None) -> bool:
    if not isinstance(first, Quantity) or not isinstance(second, Quantity) or first.unit == second.unit:
        return False
    kind = kind_of(first)
    if kind not in CONVERTED or kind_of(second) != kind:
        return False
    return kind == "money" or dimension(first.unit) == dimension(second.unit)
