"""Who bought a thing, told by the noun of the deal or by all that it has.

"Tolmer's takeover of Calder", "the purchase of Calder by Tolmer", "the sale of Calder to Tolmer", "Calder's assets and liabilities were sold to Tolmer".
A deal that is only planned, offered or called off has no buyer, and shares and parts are not the thing.
"""

from __future__ import annotations

from factcheck.claims.properties.holder import Holder, named
from factcheck.claims.properties.named_again import possessor, spoken_of_before
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_until, names_from, names_until, phrase_from
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.properties import ALL_OF_A_FIRM, BY_LABEL, DEALS, NO_DEALS, RECEIVERS
from factcheck.lexicon.ways import MERGER

BUYER = BY_LABEL["buyer"]
MERGED = BY_LABEL[MERGER]
# How far behind the other one it may stand that nothing came of it.
UNDONE_REACH = 4
# The noun of a deal by which two become one.
MERGING = "merger"
# The noun of a deal that names who sells: "Norland's sale of Brisk to Orrin".
SALE = "sale"
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
    if tokens[at].lower == SALE:
        to = thing.last + 1 < len(tokens) and tokens[thing.last].lower == "to"
        names = names_from(parsed, thing.last + 1) if to else None
    elif first > 0 and tokens[first - 1].kind is TokenKind.POSSESSIVE:
        names = names_until(parsed, first - 1) if name_until(parsed, first - 1) is not None else None
    elif thing.last + 1 < len(tokens) and tokens[thing.last].lower == "by":
        names = names_from(parsed, thing.last + 1)
    else:
        return None
    if names is None or len(names.spans) > 1:
        return None
    return Reading(BUYER, named(thing), names.first, names.last, at)


def read_merger(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """The other one of the merger whose noun is token `at`: "Norvane's merger with Tolmer", "its merger with Tolmer"."""
    tokens = parsed.tokens
    if at + 2 >= len(tokens) or tokens[at + 1].lower != "with":
        return None
    first = at
    while first > 0 and at - first < MOST_BEFORE and not _owns(tokens[first - 1]):
        first -= 1
        if tokens[first].lower in NO_DEALS or tokens[first].kind is not TokenKind.WORD:
            return None
    names = names_from(parsed, at + 2)
    holder = possessor(parsed, first, discourse)
    if names is None or len(names.spans) > 1 or holder is None:
        return None
    behind = tokens[names.last : names.last + UNDONE_REACH]
    if any(token.lower in NO_DEALS for token in behind):
        return None  # "Its merger with Tolmer was blocked"
    return Reading(MERGED, holder, names.first, names.last, at)


def _owns(token: Token) -> bool:
    return token.kind is TokenKind.POSSESSIVE or token.lower in ("its", "their", "the", "a")


def all_of_a_firm(parsed: Parsed, position: int, discourse: Discourse) -> tuple[Holder, int] | None:
    """Whose two sides are named by the words from token `position`, and the token behind them.

    "Its assets and liabilities", "the deposits and loans of Calder Bank": what a firm has and what it owes, or its
    business with what belongs to it, are the firm. One of them alone may be a part ("bought Calder's assets").
    """
    tokens = parsed.tokens
    for first in range(position + 1, min(position + OWNER_REACH, len(tokens) - 2)):
        if (
            not {tokens[first].lower, tokens[first + 2].lower} <= ALL_OF_A_FIRM
            or tokens[first + 1].lower != "and"
        ):
            continue
        stop = first + 3
        if tokens[first - 1].lower != "the":
            return _with_stop(_owner(parsed, first, discourse), stop)
        owner = phrase_from(parsed, stop + 1) if stop < len(tokens) and tokens[stop].lower == "of" else None
        return (named(owner), owner.last) if owner is not None else None
    return None


# How many words the owner of assets and liabilities may have, from the verb on: "the Lorne Savings Bank's assets and".
OWNER_REACH = 8


def _with_stop(holder: Holder | None, stop: int) -> tuple[Holder, int] | None:
    return (holder, stop) if holder is not None else None


def _owner(parsed: Parsed, noun: int, discourse: Discourse) -> Holder | None:
    """Whose assets are sold; where a receiver sells "its assets", those of whom the text spoke before him."""
    tokens = parsed.tokens
    if tokens[noun - 1].lower == "its" and any(token.lower in RECEIVERS for token in tokens[: noun - 1]):
        return spoken_of_before(parsed, discourse)
    return possessor(parsed, noun, discourse)
