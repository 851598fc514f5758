"""What a sum was paid for or spent on: "Acme bought Brisk for $5 million", "spent $5 million on it".

The sum is the price or the cost of that, and not of who pays. What somebody spends on one part of a thing is not told of the
thing, and nothing is told of a country or an organisation, on which money is spent in many ways.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import is_country
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.calls import Call
from factcheck.claims.words.segments import Opening, Segment, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

# Verbs whose price belongs to what is bought.
BUYING = frozenset(stem(word) for word in "buy acquire purchase sell".split())
# The verb of what is spent, and the pronouns that what it is spent on may have.
SPENDING, THINGS = stem("spend"), frozenset({"it", "them"})
PAYING = frozenset(stem(word) for word in ["pay"])
# What a sum stands before as the price of what is bought, and how many words may stand between; what is made at a price.
BUYOUTS = frozenset("acquisition takeover purchase buyout buy-out".split())
DEAL_REACH = 3
DEALS = frozenset("deal transaction agreement".split())


def bought(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """What a price was paid for: "Acme bought Brisk for $5 million", "Acme paid £1 for Brisk" price Brisk."""
    tokens, value = parsed.tokens, parsed.tokens[position].value
    if not isinstance(value, Quantity) or not dimension(value.unit).startswith("money"):
        return None
    first = 0 if segment.opening in (Opening.PREPOSITION, Opening.BRACKET) else segment.first
    verbs = verbs_before(tokens, first, position)
    dealt = _behind_deal(tokens, position)
    if dealt:
        return _priced(parsed, dealt, len(tokens))
    buying = next((verb for verb in verbs if tokens[verb].stem in BUYING), None)
    if buying is not None and any(token.lower in DEALS for token in tokens[buying:position]):
        return _priced(parsed, buying + 1, position)
    if not verbs:
        return None
    if tokens[verbs[0]].stem in PAYING and position + 2 < len(tokens) and tokens[position + 1].lower == "for":
        start = position + 2
    elif tokens[verbs[0]].stem in BUYING and tokens[position - 1].lower in ("for", "at"):
        start = verbs[0] + 1
    else:
        return None
    return _priced(parsed, start, max(position, start))


def spent_on(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """What money was spent on, which has cost it: "Norvane spent $5 million on the Orrin", "on it"; not "on its mast"."""
    tokens, on, value = parsed.tokens, position + 1, parsed.tokens[position].value
    if not isinstance(value, Quantity) or not dimension(value.unit).startswith("money"):
        return None
    verbs = verbs_before(tokens, segment.first, min(position, segment.last))
    if not verbs or tokens[verbs[0]].stem != SPENDING or on + 1 >= len(tokens) or tokens[on].lower != "on":
        return None
    if tokens[on + 1].lower in THINGS:
        return find_antecedent(parsed, segment.first, discourse, Call(pronoun=tokens[on + 1].lower))
    name = name_at(parsed, on + 1 + int(tokens[on + 1].lower == "the"))
    if name is None or is_country(name.key) or discourse.cast.is_organisation(name.key):
        return None
    ended = name.last >= len(tokens) or tokens[name.last].kind is TokenKind.MARK
    return Subject(name.text, name.key, Grounds.NAMED) if ended else None


def _behind_deal(tokens: Sequence[Token], position: int) -> int:
    """Where what is bought begins behind a sum: "its $44 billion acquisition of Brisk"; 0 where no deal stands there."""
    at = position + 1
    while at < len(tokens) and at <= position + DEAL_REACH and tokens[at].kind is TokenKind.WORD:
        if tokens[at].lower in BUYOUTS:
            of = at + 1 < len(tokens) and tokens[at + 1].lower == "of"
            return at + 2 if of else 0
        at += 1
    return 0


def _priced(parsed: Parsed, start: int, stop: int) -> Subject | None:
    """The name at `start` that a price is of, past an article and what it is called: "bought Dutch lorry maker Hagen for"."""
    tokens = parsed.tokens
    while start < stop and tokens[start].kind is TokenKind.WORD and not tokens[start].named:
        if is_small(tokens[start].lower) and tokens[start].lower not in DETERMINERS:
            return None
        start += 1
    name = name_at(parsed, start)
    following = tokens[name.last] if name is not None and name.last < len(tokens) else None
    if (
        name is None
        or is_country(name.key)
        or (following is not None and following.kind is TokenKind.POSSESSIVE)
    ):
        return None
    return Subject(name.text, name.key, Grounds.NAMED)
