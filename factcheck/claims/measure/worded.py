"""Measures that a whole turn of phrase names: "was given 14 years", "with 5,190 participants", "insurers paid out $3 million".

The patterns stand in the lexicon (`lexicon/wording.py` tells how they are written). They are matched against the words
of the sentence with the value in its place, the labels of a cell or a line before it; those for dates, which stand anywhere in
a clause, against the clause alone. The first of the table that holds is the measure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims.reading.site import PASSED_OVER, Site
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS, FUNCTION_WORDS
from factcheck.lexicon.wording import Wording
from factcheck.lexicon.wordings import MARKETS, OFFICES, WHOLE_MARKET, WORDINGS
from factcheck.values.units import dimension
from factcheck.values.value import Quantity, Value

# What a value, another value and a name are in the line of words.
HERE, ATTRIBUTIVE, OTHER, NAME = "#", "#-", "@", "~"
# Words before a value that say of it no more than how great or how sure it is.
BEFORE_VALUE = (
    (PASSED_OVER - {"not"})
    | DETERMINERS
    | frozenset(
        "mere whopping staggering massive huge modest paltry hefty cool full total estimated reported combined record meagre tiny "
        "whole further".split()
    )
)
MARKS = frozenset(",:;()'\"")
# How many words a gap may have.
GAPS = {"..": 4, "...": 8}
# Right before a value behind a gap: what it changed by or from, which is no such measure.
NO_STEP = r"(?<!by/by )(?<!from/from )(?<!than/than )(?<!down/down )(?<!up/up )"
# Behind a duration: it is counted from something.
COUNTED_FROM = frozenset("after before later earlier ago since".split())
# A number that is no value, as years are beside a name ("the 2011 race"), and how often a count comes, in its own words.
YEAR = "@year"
EVERY = re.compile(r"(?:\b(?:a|per|each|every) (?P<time>[a-z]+)| (?P<often>daily|weekly|monthly))$")


class _Pattern(NamedTuple):
    wording: Wording
    text: str
    stems: frozenset[str]
    unless: frozenset[str]
    needs: frozenset[str]


def worded(site: Site, value: Value) -> tuple[Wording, frozenset[str]] | None:
    """The wording that the words around the value have, and what they say besides of which measure it is, or None."""
    tokens, behind = site.tokens, site.position + 1
    if site.kind == "duration" and behind < len(tokens) and tokens[behind].lower in COUNTED_FROM:
        return None
    if _is_one_thing(tokens[site.position]):
        return None  # "One passenger made it a habit."
    stems = {token.stem for token in tokens if token.kind is TokenKind.WORD}
    ones = [token.text.lower().split() for token in tokens if _is_one_thing(token)]
    stems |= {stem(word) for words in ones for word in words}
    if isinstance(value, Quantity):
        stems |= {stem(word) for word in re.split(r"[\s-]+", value.unit)}
    kinds = {site.kind}
    if isinstance(value, Quantity):
        unit = value.unit.partition(" per ")[0]
        kinds |= {dimension(unit), unit}
    patterns, by_stem = _patterns(), _by_stem()
    numbers = sorted({number for word in (*stems, "") for number in by_stem.get(word, ())})
    fitting = [one for one in map(patterns.__getitem__, numbers) if _fits(one, stems, kinds)]
    line = _line(site, value) if fitting else ""
    for one in fitting:
        found = _compiled(one.text).search(line)
        if found is not None:
            return one.wording, frozenset(_parts(one.wording, found[0]))
    return None


def _fits(one: _Pattern, stems: Set[str], kinds: Set[str]) -> bool:
    """Whether the sentence has what the pattern needs beside its own words, and the value is of its kind."""
    if one.wording.of.isdisjoint(kinds) or not one.unless.isdisjoint(stems):
        return False
    return not one.needs or not one.needs.isdisjoint(stems)


def _parts(wording: Wording, found: str) -> Iterator[str]:
    """What the words of a measure say which one it is: the office that somebody held, the market that a share is of."""
    cells = [cell.rpartition("/")[2] for cell in found.split()]
    if wording.which == "office":
        yield from (f"office: {OFFICES[word]}" for word in cells if word in OFFICES)
    elif wording.which == "market":
        for before, word in pairwise(cells):
            if word in MARKETS and before.isalpha() and before not in FUNCTION_WORDS | WHOLE_MARKET:
                yield f"market: {before}"


def _line(site: Site, value: Value) -> str:
    """The words of the sentence as one line, a cell a word: " sentenced/sentenc to/to #  in/in prison/prison "."""
    first, last = 0, len(site.tokens)
    if not isinstance(value, Quantity):
        first, last = min(site.segment.first, site.position), max(site.segment.last, site.position + 1)
        if site.parsed.read.heads or site.segment.verb is None:
            first = 0
    cells = (_cell(site, i, value) for i in range(first, last))
    return f"^ {' '.join(cell for cell in cells if cell)} $ "


def _cell(site: Site, position: int, value: Value) -> str:
    token = site.tokens[position]
    if position == site.position:
        return _cell_of_value(token, value)
    if token.value is not None:
        if _is_one_thing(token):
            return " ".join(f"{word}/{stem(word)}" for word in token.text.lower().split())  # "On one charge"
        return f"{OTHER}{kind_of(token.value)}"
    if token.kind is TokenKind.POSSESSIVE:
        return "'s"
    if token.kind is TokenKind.NUMERAL:
        return YEAR
    if token.kind is not TokenKind.WORD:
        return token.text
    return NAME if token.named else f"{token.lower}/{token.stem}"


def _is_one_thing(token: Token) -> bool:
    """Whether a value is but a word of the sentence: "on one charge"."""
    return isinstance(token.value, Quantity) and token.value.number == 1 and kind_of(token.value) == "count"


def _cell_of_value(token: Token, value: Value) -> str:
    if not isinstance(value, Quantity):
        return HERE
    counted = value.unit if kind_of(value) == "count" or " per " in value.unit else ""
    every = EVERY.search(token.text.lower())
    if every is not None and " per " not in counted:
        counted = f"{counted} per {every['time'] or every['often']}"
    words = [word for word in re.split(r"\s+", counted) if word.islower() or len(word) == 1]
    joined = "-" in token.text.strip("-") and kind_of(value) in ("duration", "physical", "count")
    here = ATTRIBUTIVE if joined else HERE
    return " ".join([here, *(f"{word.lower()}/{stem(word)}" for word in words)])


@lru_cache(maxsize=1)
def _patterns() -> tuple[_Pattern, ...]:
    return tuple(
        _Pattern(
            wording,
            line,
            _telling(line),
            frozenset(map(stem, wording.unless)),
            frozenset(map(stem, wording.needs)),
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
    elements = [
        [word.removeprefix("=") for phrase in element.split("|") for word in phrase.split("_")[:1]]
        for element in line.split()
        if element[0].isalpha() or element[0] == "="
    ]
    required = [words for words in elements if all(word[:1].isalpha() for word in words)]
    plain = [words for words in required if FUNCTION_WORDS.isdisjoint(words)]
    return frozenset(stem(word) for word in min(plain or required or [[]], key=len))


@cache
def _compiled(line: str) -> re.Pattern[str]:
    """The pattern as a regular expression, made when a sentence first may have it."""
    return re.compile(r"(?<= )" + "".join(_elements(line.split())))


def _elements(elements: Sequence[str]) -> Iterator[str]:
    hedges = "|".join(sorted(BEFORE_VALUE))
    for before, element in pairwise(("", *elements)):
        if element in (HERE, ATTRIBUTIVE):
            yield NO_STEP if before.strip("()") in GAPS else ""
            yield rf"(?:: )?(?:(?:{hedges})/[^ ]+ )*{element if element == ATTRIBUTIVE else '#-?'} "
        elif element.strip("()") in GAPS:
            yield rf"(?:(?:[^ /#@]+/[^ ]+|~|'s|@date|@year) ){{0,{GAPS[element.strip('()')]}}}"
        elif element.startswith("(") and element != "(":
            yield rf"(?:{_words(element[1:-1])})?"
        else:
            yield _words(element)


def _words(element: str) -> str:
    return rf"(?:{'|'.join(''.join(_word(word) for word in phrase.split('_')) for phrase in element.split('|'))})"


def _word(word: str) -> str:
    if not word:
        return ""
    if word in ("'s", "~", "^", "$") or not word.strip("=-")[:1].isalnum():
        return rf"{re.escape(word)} "
    if word.startswith("="):
        return rf"{re.escape(word[1:])}/[^ ]+ "
    return rf"[^ /]+/{re.escape(stem(word))} "
