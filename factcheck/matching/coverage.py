"""Whether one passage says what another says, judged by its figures and its words.

The last resort of `compare` where the claims of two passages cannot be placed: each figure of the second must follow
from one of the first, and most of its content words must stand there too. It tells agreement only; that two
passages contradict each other takes more than their words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from factcheck.claims.reading.parsed import SMALL_WORDS
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.kinds import kind_of, sort_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.grammar import FUNCTION_WORDS, NEGATIONS
from factcheck.lexicon.numerals import ONES, ORDINALS, TEENS, TENS
from factcheck.values.compare import implies
from factcheck.values.numerals import NUMERAL
from factcheck.values.value import Quantity, Value

# The share of the second passage's content words that the first must have. Below it, on pairs of news sentences,
# more pairs differ in what they say than agree.
MOST_WORDS = 0.6
# The same where the nouns that are counted differ, and where no figure was read as a value.
MOST_OF_OTHER_NOUNS, MOST_WITHOUT_A_VALUE = 0.7, 0.75
# A numeral with what joins its parts: a score, the number of a telephone.
JOINED_NUMERAL = re.compile(r"\d[\d.,:-]*\d|\d")
# What a label gives says less of what it counts than a sentence ("Children: 3").
LABELLED = re.compile(r":\s*\Z")
CARDINALS = frozenset([*ONES, *TEENS, *TENS])
WORD = re.compile(r"[^\W_][\w'’-]*")
ORDINAL_STEMS = frozenset(stem(word) for word in ORDINALS)
NEGATED = re.compile(r"n['’]t\b")
UNSAID = (SMALL_WORDS | FUNCTION_WORDS) - ORDINALS.keys()


def covers(text: str, values: Sequence[Value], other: str, others: Sequence[Value]) -> bool:
    """Whether all that `other`, with the values `others`, says of figures follows from `text`."""
    if denies(text) != denies(other):
        return False
    said, asked = _content(text, values), _content(other, others)
    numerals = {word for word in asked if word[0].isdigit() or word in ORDINAL_STEMS}
    share = len(said & asked) / len(asked) if asked else 1.0
    if not numerals <= said or share < MOST_WORDS:
        return False
    if not others:
        return share >= MOST_WITHOUT_A_VALUE and _has_its_numerals(text, other)
    if _all_follow(values, others, follows):
        return True
    plain = [value for value in values if not LABELLED.search(text, 0, value.start)]
    return share >= MOST_OF_OTHER_NOUNS and _all_follow(
        plain, others, lambda a, b: follows(a, b) or _counts_as_many(a, b, said)
    )


def _all_follow(
    values: Sequence[Value], others: Sequence[Value], follow: Callable[[Value, Value], bool]
) -> bool:
    """Whether each of `others` follows from one of `values`; two sentences of one build have their figures in one order."""
    if len(values) == len(others):
        return all(follow(value, one) for value, one in zip(values, others, strict=True))
    return all(any(follow(value, one) for value in values) for one in others)


def _has_its_numerals(text: str, other: str) -> bool:
    """Whether `other` has numerals, of names, scores and the like, and all of them stand in `text`."""
    asked = _numerals(other)
    return any(word[0].isdigit() for word in asked) and asked <= _numerals(text)


def _numerals(text: str) -> frozenset[str]:
    words = (word.lower() for word in WORD.findall(text.replace("-", " ")))
    return frozenset((*JOINED_NUMERAL.findall(text), *(word for word in words if word in CARDINALS)))


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
    """Whether `b` follows from `a`, a value of its sort; who leaves out that a number is round says it no other way.

    A bare number may count what the other does ("killed 12", "12 people"), and what is counted may be described ("12 local people").
    """
    if sort_of(a) == sort_of(b):
        return implies(a, b) or _is_one_round_number(a, b)
    if not (isinstance(a, Quantity) and isinstance(b, Quantity) and kind_of(a) == "count"):
        return False
    if not _ordinals(b) <= _ordinals(a):
        return False  # "Two ninth graders" are no "two first graders".
    if kind_of(b) == "count":
        return a.unit.split(" ")[-1] == b.unit.split(" ")[-1] and follows(replace(a, unit=b.unit), b)
    return kind_of(b) == "bare" and _is_as_many(a, b)


def _counts_as_many(a: Value, b: Value, said: frozenset[str]) -> bool:
    """Whether two counts are one number though of other nouns; of a bare number what it counts must stand near it (`said`)."""
    if not (isinstance(a, Quantity) and isinstance(b, Quantity) and kind_of(b) == "count"):
        return False
    if _ordinals(a) != _ordinals(b):
        return False
    told = kind_of(a) == "count" or (kind_of(a) == "bare" and stem(b.unit.split(" ")[-1]) in said)
    return told and _is_as_many(a, b)


def _ordinals(quantity: Quantity) -> frozenset[str]:
    return frozenset(quantity.unit.lower().split(" ")) & ORDINALS.keys()


def _is_as_many(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities of other nouns are one number: of a bound that many numbers meet it would tell nothing."""
    return a.number == b.number and follows(replace(a, unit=""), replace(b, unit=""))


def _is_one_round_number(a: Value, b: Value) -> bool:
    """Whether two quantities are one number, "about" which the first says it is: "around 70 million", "70 million"."""
    return (
        isinstance(a, Quantity)
        and isinstance(b, Quantity)
        and (a.number, a.unit, a.comparator, b.comparator) == (b.number, b.unit, "~", "=")
    )


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
