"""Who bought a thing, told by the noun of the deal: "Tolmer's takeover of Calder", "the purchase of Calder by Tolmer".

A deal that is only planned, offered or called off has no buyer, and shares and parts are not the thing.
"""

from __future__ import annotations

from factcheck.claims.properties.holders import named
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.reading.name_phrases import name_until, names_from, names_until, phrase_from
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.properties import DEALS, NO_DEALS, PROPERTIES

BUYER = next(prop for prop in PROPERTIES if prop.label == "buyer")
# How many words may stand before the noun of the deal: "its $3 billion takeover".
MOST_BEFORE = 3


def read_deal(parsed: Parsed, at: int) -> Reading | None:
    """Who bought what by the deal whose noun is token `at`."""
    tokens = parsed.tokens
    if tokens[at].lower not in DEALS or at + 2 >= len(tokens) or tokens[at + 1].lower != "of":
        return None
    thing = phrase_from(parsed, at + 2)
    first = at
    while first > 0 and at - first < MOST_BEFORE and tokens[first - 1].kind is not TokenKind.POSSESSIVE:
        first -= 1
        if tokens[first].lower in NO_DEALS:
            return None
        if tokens[first].lower in ("the", "a", "an"):
            break
    if thing is None or any(token.lower in NO_DEALS for token in tokens[thing.last : thing.last + 3]):
        return None
    if first > 0 and tokens[first - 1].kind is TokenKind.POSSESSIVE:
        names = names_until(parsed, first - 1) if name_until(parsed, first - 1) is not None else None
    elif thing.last + 1 < len(tokens) and tokens[thing.last].lower == "by":
        names = names_from(parsed, thing.last + 1)
    else:
        return None
    if names is None or len(names.spans) > 1:
        return None
    return Reading(BUYER, named(thing), names.first, names.last, at)
