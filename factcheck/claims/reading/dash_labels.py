"""Labels of the items of a list that a dash parts from their values: "Launch date – 21 August 2006" is "Launch date: 21 August 2006"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.tokens import Token, TokenKind

DASHES = frozenset("–—-")
# A longer run of words is a sentence.
MOST_WORDS = 6
# In a bracket of a label, and before one: "Population (2016) – 1,730".
BRACKETS = frozenset("()")


def with_colon(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of an item, with a colon for the dash behind its label; a dash between words that none parts is none."""
    for i, token in enumerate(tokens[: MOST_WORDS + 3]):
        if token.text in DASHES and token.kind is TokenKind.MARK:
            return _parted(tokens, i) if i and _is_spaced(tokens, i) else tuple(tokens)
        bracketed = token.text in BRACKETS or (i > 0 and tokens[i - 1].text == "(")
        if token.kind is not TokenKind.WORD and not bracketed:
            break
    return tuple(tokens)


def _parted(tokens: Sequence[Token], dash: int) -> tuple[Token, ...]:
    return (*tokens[:dash], tokens[dash]._replace(text=":"), *tokens[dash + 1 :])


def _is_spaced(tokens: Sequence[Token], dash: int) -> bool:
    """Whether a dash stands by itself between its neighbours."""
    before, token = tokens[dash - 1], tokens[dash]
    behind = tokens[dash + 1] if dash + 1 < len(tokens) else None
    return behind is not None and before.end < token.start and token.end < behind.start
