"""Anchors: the places in a text where a value may begin, digits and number words, in order.

Found by expressions that look at one character class before anything else, since most of a text is neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.lexicon.harm import BEFORE_HARM, HARM_WORDS, HARMED, HARMS, LOST
from factcheck.lexicon.numerals import (
    NOUGHTS,
    ONES,
    ORDERS,
    ORDINALS,
    PARTS,
    RATIO_WORDS,
    SCALES,
    TEENS,
    TENS,
    VULGAR,
)
from factcheck.lexicon.times import SINGLE, SINGLE_LENGTHS, WHOLLY
from factcheck.values.expression import Expression

CARDINALS: Final[dict[str, int]] = {**ONES, **TEENS, **TENS}
DIGIT_RUN: Final = Expression("[0-9]+")


class Anchor(NamedTuple):
    """Where a value may begin: at a digit (`word` is empty) or at a number word, in lower case; `fold` in "tenfold".

    The word is `ARTICLE` where it is the article of a unit of time ("a year"), `NONE` where it says that there were none.
    """

    start: int
    end: int
    word: str = ""
    fold: bool = False


def _cased(words: Iterable[str]) -> str:
    """The words as alternatives by first letter, capitalised or not, so that one character decides most places."""
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        groups.setdefault(word[0], []).append(word[1:])
    return "|".join(f"[{first}{first.upper()}](?:{'|'.join(rest)})" for first, rest in sorted(groups.items()))


# One class first, so that the search for it is quick.
_DIGITS: Final = Expression(rf"[0-9{''.join(VULGAR)}][0-9]*")
# Parts are ordinals as well ("a third", "third-largest"); those that are not begin no value ("thirds", "quarters").
_WORDS: Final = {*CARDINALS, *SCALES, *ORDERS, *RATIO_WORDS, *ORDINALS, *NOUGHTS, "half", "quarter"} | {
    part for part in PARTS if part in ORDINALS
}
# What may stand before a number word. A class that is consumed is searched for quickly; a lookbehind is not.
_SEED: Final = Expression(
    rf"""[\s(\["“'‘—–‑/*>~-](?=[{"".join(sorted({letter for word in _WORDS for letter in (word[0], word[0].upper())}))}])(?P<word>{_cased(_WORDS)})(?P<fold>[- ]?fold)?(?![A-Za-z])"""
)
_LONGEST: Final = max(map(len, _WORDS)) + 6
ARTICLE: Final = "a"
NONE: Final = "no"
_SMALL: Final = Expression(
    rf"""[\s(\["“—–](?:(?P<article>[Aa]n?)(?=[ \n](?:(?:{"|".join(sorted(WHOLLY))})[ \n])?(?:{"|".join((*SINGLE, *SINGLE_LENGTHS))})(?![A-Za-z-]))|(?P<none>[Nn]o(?:body|[ -]one)?)(?=[ \n](?:{"|".join(sorted({*HARMED, *HARMS, *HARM_WORDS, *BEFORE_HARM, *LOST}))})(?![A-Za-z-])))"""
)
_LONGEST_SINGLE: Final = 32


def find_anchors(text: str) -> Iterator[Anchor]:
    """Every place a value may begin, in order: the first digit of a run, or a number word."""
    words = _number_words(text)
    word = next(words, None)
    for digits in _DIGITS.finditer(text):
        begin, end = digits.span()
        while word is not None and word.start < begin:
            yield word
            word = next(words, None)
        if text[begin] in VULGAR:
            yield Anchor(begin, begin + 1)
            begin += 1
        if begin < end:
            yield Anchor(begin, end)
    while word is not None:
        yield word
        word = next(words, None)


def _number_words(text: str) -> Iterator[Anchor]:
    """The number words, the articles of units and the words for none, in order."""
    articles = _small_words(text)
    article = next(articles, None)
    for word in _numbers_spelled(text):
        while article is not None and article.start < word.start:
            yield article
            article = next(articles, None)
        yield word
    if article is not None:
        yield article
    yield from articles


def _small_words(text: str) -> Iterator[Anchor]:
    if (first := _SMALL.match(" " + text[:_LONGEST_SINGLE])) is not None:
        yield Anchor(0, first.end() - 1, ARTICLE if first["article"] else NONE)
    for found in _SMALL.finditer(text):
        yield Anchor(found.start() + 1, found.end(), ARTICLE if found["article"] else NONE)


def _numbers_spelled(text: str) -> Iterator[Anchor]:
    """The number words; for the first of the text the space is put before it that all others have."""
    if (first := _SEED.match(" " + text[:_LONGEST])) is not None:
        yield Anchor(0, first.end() - 1, first["word"].lower(), bool(first["fold"]))
    for found in _SEED.finditer(text):
        yield Anchor(found.start("word"), found.end(), found["word"].lower(), bool(found["fold"]))
