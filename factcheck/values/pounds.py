"""Pounds, which are money or a weight: decided by the words and signs near, a weight where nothing tells."""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.currencies import PAID_IN, PRICE_WORDS, WEIGHED, WEIGHT_WORDS
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP

_SIGN_WINDOW: Final = 400
_PRICE_WINDOW: Final = 30
_CLAUSE_ENDS: Final = ".;!?"
_OF_WEIGHT: Final = tuple(f" of {noun}" for noun in WEIGHED)
_LETTERS: Final = Expression("[a-z]+")
# "12,000 pounds in fines", "80 pounds in damages".
_PAID: Final = Expression(
    rf"{GAP}(?:in|worth{GAP}of){GAP}(?:[a-z]+{GAP})?(?:{'|'.join(sorted(PAID_IN))})(?![A-Za-z])"
)


def pounds_are_money(text: str, start: int, end: int, scale: float) -> bool:
    """Whether the pounds from `start` to `end` are sterling: millions of them, or a sign or a price stands near, and no word of weight.

    >>> text = "He paid 12 pounds and lost 12 pounds"
    >>> pounds_are_money(text, 8, 17, 1.0), pounds_are_money("He lost 12 pounds", 8, 17, 1.0)
    (True, False)
    >>> pounds_are_money("It weighs 12 million pounds", 10, 27, 1e6)
    False
    """
    left = text[max(0, start - _PRICE_WINDOW) : start].lower()
    clause = _LETTERS.findall(left[max(map(left.rfind, _CLAUSE_ENDS)) + 1 :])
    priced = not PRICE_WORDS.isdisjoint(clause)
    priced = priced or _PAID.match(text, end) is not None
    if not priced and (not WEIGHT_WORDS.isdisjoint(clause) or text.startswith(_OF_WEIGHT, end)):
        return False
    if scale >= 1e6 or text.find("£", max(0, start - _SIGN_WINDOW), start + _SIGN_WINDOW) >= 0:
        return True
    if text.startswith(" of ", end):
        return False  # "paid for 12 pounds of flour"
    return priced
