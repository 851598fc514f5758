"""Places that only say where the firm is that a noun speaks of again: "the Ohio lender", "the Palo Alto startup".

English news set the town or the state of a firm before the noun by which they call it again. What is told there is told of the firm,
so that the place is as little a name there as the adjective in "the Swiss bank". Other nouns are left alone: the Ohio
governor, the Leeds museum and the Baltimore bridge are those of the place, and are known by it.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.keys import fold, is_place
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.callings import PRIVATE_BUSINESS
from factcheck.lexicon.grammar import DEFINITE

# "Giant" and "operator" are said of firms alone where a place stands before them.
FIRMS = PRIVATE_BUSINESS | {"giant", "operator", "group"}


def says_where_a_firm_is(tokens: Sequence[Token], first: int, last: int, words: str) -> bool:
    """Whether the name `words` of tokens `first` to `last` is a place between "the" and the small noun of a firm.

    A name behind the noun is that of the firm: "the London firm Norvane".
    """
    if not first or last >= len(tokens) or tokens[first - 1].lower not in DEFINITE:
        return False
    noun = tokens[last]
    if last + 1 < len(tokens) and tokens[last + 1].capitalised:
        return False
    return (
        noun.kind is TokenKind.WORD and not noun.capitalised and noun.lower in FIRMS and is_place(fold(words))
    )
