"""The patterns of the turns of phrase that name measures, made of the lines of the lexicon (`lexicon/wording.py`).

A sentence is a line of cells, one a word: its form and its stem ("sentenced/sentenc to/to # in/in prison/prison"). A pattern is looked
for only where the sentence has one of the words that it cannot do without, and is made into a regular expression then.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache, lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

from factcheck.claims.words.frame import HEDGE_WORDS
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import ADVERBS, DETERMINERS, FUNCTION_WORDS
from factcheck.lexicon.wording import Wording
from factcheck.lexicon.wordings import WORDINGS
from factcheck.values.units import dimension
from factcheck.values.value import Quantity, Value

PLAIN = re.compile(r"[a-z][a-z-]*")
# What a value is in the line of words, and one that stands before its noun.
HERE, ATTRIBUTIVE = "#", "#-"
# Words before a value that say of it no more than how great or how sure it is.
BEFORE_VALUE = (
    ADVERBS
    | HEDGE_WORDS
    | DETERMINERS
    | frozenset(
        "barely fully scarcely easily comfortably fewer mere whopping staggering massive huge modest paltry hefty cool full total estimated reported combined record meagre tiny "
        "whole further".split()
    )
)
# The end of the cell of such a word right before the value.
HEDGING = "°"
FUNCTION_STEMS = frozenset(map(stem, FUNCTION_WORDS))
# How many words a gap may have.
GAPS = {"..": 4, "...": 8}
# Right before a value behind a gap: what it changed by or from, which is no such measure.
NO_STEP = r"(?<!by/by )(?<!from/from )(?<!than/than )"


class Pattern(NamedTuple):
    """A line of a wording with the stems of which a sentence must have one, those it may not have, and those it needs one of.

    `before` are the stems of each element before the value, of which it must have one too.
    """

    wording: Wording
    text: str
    stems: frozenset[str]
    unless: frozenset[str]
    needs: frozenset[str]
    before: tuple[frozenset[str], ...]

    def search(self, line: str) -> re.Match[str] | None:
        """Where the words of a sentence have the pattern, or None."""
        return as_expression(self.text).search(line)


def patterns_for(stems: Set[str], kinds: Set[str]) -> list[Pattern]:
    """The patterns that a sentence with these stems may have for a value of these kinds, in the order of the table."""
    return [one for one in _having(stems) if _fits(one, stems, kinds)]


def _having(stems: Set[str]) -> Iterator[Pattern]:
    """The patterns of which the words that they cannot do without are there."""
    by_stem, patterns = _by_stem(), _patterns()
    for number in sorted({number for word in (*stems, "") for number in by_stem.get(word, ())}):
        if _has_each(stems, patterns[number].before):
            yield patterns[number]


def _has_each(stems: Set[str], needed: Sequence[frozenset[str]]) -> bool:
    """Whether some stems have one of each of several sets."""
    for words in needed:  # noqa: SIM110 - asked of every pattern that a sentence may have
        if words.isdisjoint(stems):
            return False
    return True


@cache
def words_of(wording: Wording) -> frozenset[str]:
    """The stems of all words in the patterns of a turn of phrase."""
    return frozenset(stem(word) for line in wording.patterns for word in PLAIN.findall(line))


def is_label(part: Sequence[Token], value: Value) -> bool:
    """Whether the words of a label are those by which a turn of phrase names a measure of such a value: "Prison term"."""
    if not isinstance(value, Quantity):
        return False
    stems = {token.stem for token in part if token.kind is TokenKind.WORD}
    kinds = {kind_of(value), dimension(value.unit), value.unit}
    line = f"^ {' '.join(f'{token.lower}/{token.stem}' for token in part if token.kind is TokenKind.WORD)} : # $ "
    return any(one.search(line) for one in _having(stems) if not one.wording.of.isdisjoint(kinds))


def _fits(one: Pattern, stems: Set[str], kinds: Set[str]) -> bool:
    """Whether the sentence has what the pattern needs beside its own words, and the value is of its kind."""
    if one.wording.of.isdisjoint(kinds) or not one.unless.isdisjoint(stems):
        return False
    return not one.needs or not one.needs.isdisjoint(stems)


@lru_cache(maxsize=1)
def _patterns() -> tuple[Pattern, ...]:
    return tuple(
        Pattern(
            wording,
            line,
            _telling(line),
            frozenset(map(stem, wording.unless)),
            frozenset(map(stem, wording.needs)),
            tuple(_required(line.partition(HERE)[0])),
        )
        for wording in WORDINGS
        for line in wording.patterns
    )


@lru_cache(maxsize=1)
def _by_stem() -> dict[str, tuple[int, ...]]:
    """The numbers of the patterns by the stems of which a sentence must have one, "" for those without."""
    found: dict[str, tuple[int, ...]] = {}
    for number, one in enumerate(_patterns()):
        for word in sorted(one.stems) or [""]:
            found[word] = (*found.get(word, ()), number)
    return found


def _telling(line: str) -> frozenset[str]:
    """The stems of which a sentence must have one for the pattern to hold: of its element with the fewest words; none for any."""
    required = _required(line)
    plain = [words for words in required if FUNCTION_STEMS.isdisjoint(words)]
    return min(plain or required or [frozenset[str]()], key=len)


def _required(line: str) -> list[frozenset[str]]:
    """The stems of the first words of each element that a pattern cannot do without."""
    elements = [
        [word.removeprefix("=") for phrase in element.split("|") for word in phrase.split("_")[:1]]
        for element in line.split()
        if element[0].isalpha() or element[0] == "="
    ]
    return [frozenset(map(stem, words)) for words in elements if all(word[:1].isalpha() for word in words)]


@cache
def as_expression(line: str) -> re.Pattern[str]:
    """The pattern as a regular expression, made when a sentence first may have it."""
    return re.compile(r"(?<![^ ])" + "".join(_elements(line.split())))


def _elements(elements: Sequence[str]) -> Iterator[str]:
    for before, element in pairwise(("", *elements)):
        if element in (HERE, ATTRIBUTIVE):
            yield NO_STEP if before.strip("()") in GAPS else ""
            yield rf"(?:: )?(?:[^ ]+{HEDGING} )*{element if element == ATTRIBUTIVE else '#-?'} "
        elif element.strip("()") in GAPS:
            yield rf"(?:(?:[^ /#@]+/[^ ]+|~|'s|@date|@year) ){{0,{GAPS[element.strip('()')]}}}"
        elif element.startswith("(") and element != "(":
            yield rf"(?:{_words(element[1:-1])})?"
        else:
            yield _words(element)


def _words(element: str) -> str:
    """The words of an element; those that stand next to each other with their stems alone begin as one: that is read and made faster."""
    found: list[str] = []
    for alone, phrases in groupby(element.split("|"), key=str.isalpha):
        if alone:
            found.append(rf"[^ /]+/(?:{'|'.join(re.escape(stem(word)) for word in phrases)}){HEDGING}? ")
        else:
            found += ("".join(_word(word) for word in phrase.split("_")) for phrase in phrases)
    return rf"(?:{'|'.join(found)})"


def _word(word: str) -> str:
    if not word:
        return ""
    if word in ("'s", "~", "^", "$") or not word.strip("=-")[:1].isalnum():
        return rf"{re.escape(word)} "
    if word.startswith("="):
        return rf"{re.escape(word[1:])}/[^ ]+ "
    return rf"[^ /]+/{re.escape(stem(word))}{HEDGING}? "
