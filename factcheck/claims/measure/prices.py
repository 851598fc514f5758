"""What is asked for a thing, what was paid for it, and what its shares cost: "costs $900", "paid $900 million for Brisk", "cost Norvane $900 million".

What somebody paid for a thing, handed over for it or spent on "a" thing is the purchase of it. What was spent on "the"
thing may have gone into its making.
"""

from __future__ import annotations

from collections.abc import Set

from factcheck.claims.measure.doing import own_behind
from factcheck.claims.reading.site import CHANGES, REACHED, Site, before_hedges
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.governors import COSTING, NOW, OUT, PAID, PAYING
from factcheck.lexicon.grammar import PREPOSITIONS
from factcheck.values.value import Quantity

# The mark of a sum for which a thing is sold, and the class of what was paid for one.
ASKED, BUY = "asked price", "buy"
COST, PAY, FOR, ON = "cost", "pay", "for", "on"
SHARE_PRICE, CHANGING = "share price", frozenset({"rise", "fall", "lose"})
# Deals that are a purchase, and how many words may stand between a sum and one of them: "its $44bn hostile takeover".
BUYOUTS, MOST_BEFORE_DEAL = frozenset("takeover acquisition purchase buyout buy-out".split()), 3
SPEND = stem("spend")
# What is traded at a price, and words behind a percentage for which way it went.
FROM = "from"
SHARES, AT = frozenset(map(stem, ("share", "stock", "price"))), "at"
ADDING = frozenset({stem("add"), stem("adding")})
# The dearest share in the world costs less than a million dollars, and in won or yen less than this.
MOST_FOR_A_SHARE = 1e7
HIGHER_OR_LOWER = frozenset("higher lower up down".split())
NEW_THINGS = frozenset({"a", "an"})


def as_traded(site: Site, concepts: Set[str]) -> set[str]:
    """The concepts of a sum, as they are meant where something is traded, bought or asked for."""
    if site.kind != "money":
        return {*concepts}
    if _is_of_buyout(site, concepts):
        return {BUY, "price"}  # "The takeover of Calder cost Norvane $44 billion" tells its price.
    if SHARE_PRICE in concepts and concepts.isdisjoint(CHANGING) and _is_of_many_shares(site):
        concepts = concepts - {SHARE_PRICE}  # "Holds half of its stock, worth $4.5 billion".
    asked = _asked_price(site, concepts)
    return {*(concepts - {PAY}), *asked} if asked else {*concepts}


def _is_of_buyout(site: Site, concepts: Set[str]) -> bool:
    """Whether a sum is what a purchase cost that the subject is: "the takeover of Calder cost", "its $44bn takeover of Calder"."""
    deals = [i for i in site.own if site.tokens[i].lower in BUYOUTS]
    if not deals:
        return False
    return COST in concepts or (not concepts and 0 < deals[0] - site.position <= MOST_BEFORE_DEAL)


def _is_of_many_shares(site: Site) -> bool:
    """Whether a sum is more than any share has ever cost, in whatever currency."""
    value = site.tokens[site.position].value
    return isinstance(value, Quantity) and value.low is not None and value.low >= MOST_FOR_A_SHARE


def _asked_price(site: Site, concepts: Set[str]) -> set[str]:
    """The mark of a sum for which a thing is sold: "costs $900", "will cost $900", "patients pay $900 for Orrinol"."""
    if not concepts & {COST, PAY}:
        return set()
    tokens, at = site.tokens, before_hedges(site.tokens, site.position, site.first)
    at -= at > site.first and tokens[at].lower == OUT
    word = tokens[at].lower if at >= site.first else ""
    lead = {token.lower for token in tokens[max(site.segment.first, at - 2) : max(at, 0)]}
    if concepts == {COST}:
        return {ASKED} if word in COSTING or (word == COST and lead & NOW) else _spent(site, at)
    behind = [i for i in range(site.position + 1, len(tokens)) if tokens[i].lower == FOR]
    bought = bool(behind) and own_behind(site, behind[0])
    if word in PAID and bought:
        return {BUY}  # "Paid $45 million for Brisk" is a purchase of Brisk.
    return {ASKED, COST} if word in PAYING and bought else set()


def price_after_change(site: Site) -> set[str]:
    """The price of shares behind the percentage by which it changed: "shares closed down 4.2% at $31.20"."""
    if site.kind != "money":
        return set()
    tokens, at = site.tokens, site.position - 1
    change = tokens[at - 1] if at > site.segment.first and tokens[at].lower == AT else None
    if change is not None and change.lower in HIGHER_OR_LOWER and at > 1:
        change = tokens[at - 2]  # "Ended 3% higher at $31.20".
    if change is None or not isinstance(change.value, Quantity) or change.value.unit != "percent":
        return set()
    told = any(token.stem in SHARES for token in tokens[site.segment.first : at])
    return {SHARE_PRICE} if told and change.value.direction else set()


def added_to(site: Site) -> set[str]:
    """The rise that a sum is by which another grew: "adding $40 billion to its market value", "added $2 million to the cost"."""
    if site.kind != "money" or site.position + 1 >= len(site.tokens):
        return set()
    before = before_hedges(site.tokens, site.position, site.first)
    added = before >= site.first and site.tokens[before].stem in ADDING
    return {"rise"} if added and site.tokens[site.position + 1].lower == "to" else set()


def is_former_level(site: Site) -> bool:
    """Whether an amount is that from which something came: "to $12 million from $8 million"."""
    at = before_hedges(site.tokens, site.position, site.first)
    return (
        site.kind not in ("percent", "points", "ratio")
        and at >= site.first
        and site.tokens[at].lower == "from"
    )


def opens_a_change(site: Site) -> bool:
    """Whether a sentence opens with that from which something came: "From its first 12 members the club has grown to 20"."""
    tokens = site.tokens
    if site.segment.first or tokens[0].lower != FROM:
        return False
    rest = tokens[site.position + 1 :]
    return any(
        token.stem in CHANGES and REACHED in [t.lower for t in rest[i + 1 : i + 3]]
        for i, token in enumerate(rest)
    )


def is_level_before(site: Site) -> bool:
    """Whether "up from" or "down from" sets an amount behind the one that it became: "$18 billion, up from $11 billion"."""
    at = before_hedges(site.tokens, site.position, site.segment.first)
    return (
        is_former_level(site)
        and at - 1 == site.segment.first
        and site.tokens[at - 1].lower in HIGHER_OR_LOWER
    )


def _spent(site: Site, verb: int) -> set[str]:
    """The purchase that a sum is which was spent on a thing new to the text, or that a thing cost its buyer."""
    tokens, on = site.tokens, site.position + 1
    if tokens[verb].stem == SPEND:
        new = on + 2 < len(tokens) and tokens[on].lower == ON and tokens[on + 1].lower in NEW_THINGS
        return {BUY} if new and on + 2 in site.own else set()
    cost = next((i for i in range(verb, site.segment.first, -1) if tokens[i].lower == COST), None)
    if cost is None or cost == verb or cost - 1 not in site.own or tokens[cost - 1].named:
        return set()
    ends = on >= len(tokens) or tokens[on].kind is TokenKind.MARK or tokens[on].lower in PREPOSITIONS - {"to"}
    return {BUY} if ends else set()
