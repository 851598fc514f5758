"""The parts of phrases that frames pass over or take as they stand: what qualifies a noun, when it was, words with capitals."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import is_adverb
from factcheck.claims.reading.name_phrases import (
    Names,
)
from factcheck.claims.reading.parsed import is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS, MONTHS, WEEKDAYS
from factcheck.lexicon.people import NAME_PARTICLES
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.properties import NO_DEALS
from factcheck.values.value import Moment

# Words by which a noun means another thing, or one that is not there: "the former owner", "a planned takeover".
LIMITING = NO_DEALS | frozenset(
    "former ex future would-be second deputy vice assistant co other another next no not".split()
)
# Words by which a seat is one of several.
PARTIAL = frozenset(
    "regional national local divisional provincial original temporary first old new spiritual second".split()
)
OWNERS = frozenset("its his her their whose".split())
DATING = frozenset("in on at by since during of for".split())
# The most words of what qualifies a noun, of when it was, of a name, and of what somebody is.
MOST_BEFORE, MOST_OF_TIME, MOST_OF_NAME, MOST_TOLD = 5, 7, 5, 6


def qualifies(token: Token, *, of_place: bool = False) -> bool:
    """Whether a word may stand between an article and its noun: "the new Danish", "a 2014"; none by which it is another thing.

    Behind "European" and "regional" a firm has another head office than the one it is run from.
    """
    if token.lower in LIMITING or (
        of_place and (token.lower in PARTIAL or token.lower in NATIONS or token.capitalised)
    ):
        return False
    if token.lower in DETERMINERS or token.lower in OWNERS or token.lower in NATIONS:
        return True
    if token.value is not None or token.kind is TokenKind.NUMERAL:
        return True
    return token.kind is TokenKind.WORD and not token.named and not is_small(token.lower)


def time_length(tokens: Sequence[Token], position: int) -> int:
    """How many tokens from `position` on are adverbs and dates, with the commas around them: "finally, in 2014,"."""
    end = position
    while end < min(len(tokens), position + MOST_OF_TIME):
        token = tokens[end]
        dated = token.lower in DATING and end + 1 < len(tokens) and isinstance(tokens[end + 1].value, Moment)
        if not (dated or isinstance(token.value, Moment) or is_adverb(token) or token.text in ",()"):
            break
        end += 1
    return end - position


def capital_run(tokens: Sequence[Token], position: int, step: int = 1) -> Names | None:
    """The words with capitals that stand from token `position` on, or end with it, where nothing else shows them to be a name."""
    at = position
    while 0 <= at < len(tokens) and abs(at - position) < MOST_OF_NAME and _may_be_named(tokens, at):
        at += step
    while at != position and tokens[at - step].text in NAME_PARTICLES:
        at -= step
    first, last = (position, at) if step > 0 else (at + 1, position + 1)
    if first >= last or (last - first == 1 and len(tokens[first].text) == 1):
        return None  # "L. Orrin"
    text = " ".join(token.text for token in tokens[first:last])
    return Names((NameSpan(first, last, text, fold(text)),), first, last)


def _may_be_named(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.text in NAME_PARTICLES:
        return True
    opens = at == 0 and is_small(token.lower)
    return token.capitalised and not opens and token.lower not in MONTHS | WEEKDAYS | DETERMINERS
