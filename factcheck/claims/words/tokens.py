"""The words of a sentence, with the values found in it as single tokens.

Only sentences that hold a value are ever taken apart, so this may look at every character of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from factcheck.claims.words.stem import stem
from factcheck.values.own_measures import OwnMeasure
from factcheck.values.value import Moment, NotAValue, Value


class TokenKind(Enum):
    """What a token is."""

    WORD = "word"
    POSSESSIVE = "possessive"
    VALUE = "value"
    NUMERAL = "numeral"
    MARK = "mark"


class Token(NamedTuple):
    """A word, a mark or a value; positions are those of the text it was read from.

    `named` marks the words of a name: they are no verbs and no qualifiers, whatever else they may mean. `measure` is
    the measure of the project's own that the token names or opens the name of, with the number of tokens of the name.
    """

    kind: TokenKind
    start: int
    end: int
    text: str
    lower: str
    stem: str
    value: Value | None = None
    named: bool = False
    measure: tuple[OwnMeasure, int] | None = None

    @property
    def capitalised(self) -> bool:
        """Whether it is a word with a capital letter, first ("Nvidia") or later ("iPhone"), or a name in digits ("99things")."""
        return self.kind is TokenKind.WORD and (self.text != self.lower or self.text[0].isdigit())


# A name that begins with a number: a word with a capital grows out of it ("12andYou", "1Parcel"), or a whole word in small
# letters ("99things"). What has a unit was read as a value before ("40Mbps"); an ordinal has two letters ("20th").
NAME_WITH_DIGITS = r"[1-9]\d{0,2} (?: [a-z]{2,12} [A-Z][a-z] | [A-Z] [a-z]{0,3} [aeiou] | [a-z]{4} ) \w*"
TOKEN = re.compile(
    rf"""
      (?P<abbreviation> (?: [^\W\d_] \. ){{2,}} | (?: Mt | St | Dr | Mr | Mrs | Ms | Prof | Gen | Sen | Rep ) \. (?= [ ] ) )
    | (?P<possessive> [’'] s \b | (?<=s) [’'] (?! \w ) )
    | (?P<digits> {NAME_WITH_DIGITS} \b )
    | (?P<word> [^\W\d_] \w* (?: [-‐‑–&.] \w+ )* (?: [’'] (?! s \b ) \w+ )? )
    | (?P<numeral> \d [\w.,]* \w | \d )
    | (?P<mark> [^\w\s] )
    """,
    re.VERBOSE,
)  # fmt: skip


def tokenise(text: str, start: int, end: int, values: Sequence[Value | NotAValue]) -> tuple[Token, ...]:
    """The tokens of `text[start:end]`, in order; each of `values` (in order, inside the span) is one token."""
    tokens: list[Token] = []
    position = start
    for value in values:
        # Digits that are no value are words of the sentence: "GPT-4", "H800".
        if isinstance(value, NotAValue) or value.start < position:
            continue
        tokens.extend(_words(text, position, value.start))
        tokens.append(_value_token(text, value))
        position = value.end
    tokens.extend(_words(text, position, end))
    return tuple(tokens)


def _value_token(text: str, value: Value) -> Token:
    return Token(TokenKind.VALUE, value.start, value.end, text[value.start : value.end], "", "", value)


KINDS = {
    "abbreviation": TokenKind.WORD,
    "possessive": TokenKind.POSSESSIVE,
    "digits": TokenKind.WORD,
    "word": TokenKind.WORD,
    "numeral": TokenKind.NUMERAL,
    "mark": TokenKind.MARK,
}


def _words(text: str, start: int, end: int) -> list[Token]:
    tokens = []
    for match in TOKEN.finditer(text, start, end):
        words = match.group()
        lower = words.lower()
        tokens.append(Token(KINDS[match.lastgroup or "mark"], *match.span(), words, lower, stem(lower)))
    return tokens


@lru_cache(maxsize=4096)
def words_within(text: str) -> tuple[Token, ...]:
    """The words of a value, which is one token of its sentence: "40", "new", "branches"."""
    return tuple(_words(text, 0, len(text)))


def is_figure(token: Token) -> bool:
    """Whether a token is a value and neither a date nor a time of day."""
    return token.value is not None and not isinstance(token.value, Moment)
