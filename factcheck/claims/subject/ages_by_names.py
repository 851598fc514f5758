"""Whose age a bare number beside a name is: "Ada Brandt, 53, climbed", "a cabin boy of 14, Ivo Lenz, was"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token
from factcheck.lexicon.people import GIVEN_NAMES, KIN, OFFICES

# Nobody is older; a larger number behind a name is no age.
OLDEST = 120
AGE_STOPS = frozenset(",;.:)—–")
# Persons of an age: "a girl of five", "a man of 60". "A family of five" and "a crew of 12" are counted so.
YOUNG_AND_OLD = frozenset(
    "girl boy child baby toddler man woman lad youth teenager widow youngster pensioner".split()
)
# Before an age that is told of the time of the text or of what it tells: "Ivo Lenz, then 51, left".
AT_THE_TIME = frozenset({"then", "now", "just", "only"})
# Before a number that is an age whatever stands in front: "a singer from Norland, Ada Brandt, aged 31".
AGED = frozenset({"aged", "age"})


def aged_by_apposition(parsed: Parsed, position: int) -> NameSpan | None:
    """Whose age a bare number behind a name is: "Ada Brandt, 53, climbed", "Ada Brandt, 53; Ivo Lenz (35)"."""
    tokens = parsed.tokens
    if not position > 1 or not tokens[position].text.isdigit() or int(tokens[position].text) >= OLDEST:
        return None
    aged = tokens[position - 1].lower in AGED
    mark = (
        position - 2 if position > 2 and (aged or tokens[position - 1].lower in AT_THE_TIME) else position - 1
    )
    before = tokens[mark].text
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    name = next((name for name in parsed.read.names if name.last == mark), None)
    if name is None:
        return _named_behind_age(parsed, position)
    if aged:
        return name if before in (",", "(") else None
    if before == "," and following is not None and following.text == ",":
        return name
    closed = following is None or following.text in AGE_STOPS or following.lower == "and"
    bracketed = before == "(" and following is not None and following.text == ")"
    if not bracketed and (before != "," or not closed):
        return None
    return name if is_persons(tokens, name) else None


def _named_behind_age(parsed: Parsed, position: int) -> NameSpan | None:
    """Whose age stands before the name: "a cabin boy of 14, Ivo Lenz, was"."""
    tokens = parsed.tokens
    if [token.lower for token in tokens[position - 1 : position]] != ["of"] or tokens[
        position - 2
    ].lower not in YOUNG_AND_OLD:
        return None
    name = next((name for name in parsed.read.names if name.first == position + 2), None)
    return name if name is not None and tokens[position + 1].text == "," else None


def is_persons(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name is a person's by its own words, or by the calling that stands before it."""
    called = name.first > 0 and tokens[name.first - 1].lower in OFFICES | KIN
    several = " " in name.key
    return several and (called or name.key.split(" ")[0] in GIVEN_NAMES)
