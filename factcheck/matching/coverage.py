"""Whether one passage says what another says, judged by its figures and its words.

The last resort of `compare` where the claims of two passages cannot be placed: each figure of the second must follow
from one of the first, and most of its content words must stand there too. It tells agreement only; that two
passages contradict each other takes more than their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.claims.reading.parsed import SMALL_WORDS
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.kinds import sort_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.grammar import FUNCTION_WORDS, NEGATIONS
from factcheck.lexicon.numerals import ORDINALS
from factcheck.values.compare import implies
from factcheck.values.numerals import NUMERAL
from factcheck.values.value import Value

# The share of the second passage's content words that the first must have. Below it, on pairs of news sentences,
# more pairs differ in what they say than agree.
MOST_WORDS = 0.6
WORD = re.compile(r"[^\W_][\w'’-]*")
ORDINAL_STEMS = frozenset(stem(word) for word in ORDINALS)
NEGATED = re.compile(r"n['’]t\b")
UNSAID = (SMALL_WORDS | FUNCTION_WORDS) - ORDINALS.keys()


def covers(text: str, values: Sequence[Value], other: str, others: Sequence[Value]) -> bool:
    """Whether all that `other`, with the values `others`, says of figures follows from `text`."""
    if not others or denies(text) != denies(other):
        return False
    if len(values) == len(others):  # Two sentences of one build have their figures in one order.
        followed = all(follows(value, one) for value, one in zip(values, others, strict=True))
    else:
        followed = all(any(follows(value, one) for value in values) for one in others)
    if not followed:
        return False
    said, asked = _content(text, values), _content(other, others)
    numerals = {word for word in asked if word[0].isdigit() or word in ORDINAL_STEMS}
    return numerals <= said and len(said & asked) >= MOST_WORDS * len(asked)


def has_other_numerals(text: str, other: str, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether `other` has a numeral in digits outside `spans`, its claims, that does not stand in `text`.

    What was not read cannot be said to follow: "1/3 of that sum for 6 years" does not follow from "5/3 of that sum
    for 6 years" because the years agree.

    >>> has_other_numerals("5/3 of it for 6 years", "1/3 of it for 6 years", [(14, 21)])
    True
    >>> has_other_numerals("5/3 of it for 6 years", "5/3 of it for six years", [(14, 23)])
    False
    """
    read = tuple(spans)
    unread = {
        m[0] for m in NUMERAL.finditer(other) if not any(start <= m.start() < end for start, end in read)
    }
    return not unread <= set(NUMERAL.findall(text))


def follows(a: Value, b: Value) -> bool:
    """Whether `b` follows from `a`, a value of its sort."""
    return sort_of(a) == sort_of(b) and implies(a, b)


def denies(text: str) -> bool:
    """Whether a text denies something, by a word or within one ("isn't")."""
    words = {word.lower() for word in WORD.findall(text)}
    return not words.isdisjoint(NEGATIONS) or NEGATED.search(text) is not None


def _content(text: str, values: Iterable[Value]) -> frozenset[str]:
    """The stems of the content words; of a value only what it counts."""
    words: list[str] = []
    end = 0
    for value in values:
        words += WORD.findall(text[end : value.start])
        words += (
            word for word in WORD.findall(value.text) if word.isalpha() and word.lower() not in NUMBER_WORDS
        )
        end = max(end, value.end)
    words += WORD.findall(text[end:])
    return frozenset(stem(word.lower()) for word in words if word.lower() not in UNSAID)
