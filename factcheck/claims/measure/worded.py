"""Measures that a whole turn of phrase names: "was given 14 years", "with 5,190 participants", "insurers paid out $3 million".

The patterns stand in the lexicon (`lexicon/wording.py` tells how they are written, `claims/words/patterns.py` reads them). They are matched against the words
of the sentence with the value in its place, the labels of a cell or a line before it; those for dates, which stand anywhere in
a clause, against the clause alone. The first of the table that holds is the measure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims.reading.site import Site, before_hedges
from factcheck.claims.reading.sizes import DIMENSION_OF_ADJECTIVE, DIMENSIONS
from factcheck.claims.words.inverted import label_behind
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.patterns import ATTRIBUTIVE, BEFORE_VALUE, HEDGING, HERE, patterns_for
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.years import YEAR as YEAR_NUMBER
from factcheck.lexicon.grammar import FUNCTION_WORDS, MONTHS
from factcheck.lexicon.wording import Wording
from factcheck.lexicon.wordings import MARKETS, OFFICES, WHOLE_MARKET
from factcheck.values.units import dimension
from factcheck.values.value import DateSpan, Quantity, Value

# What another value and a name are in the line of words.
OTHER, NAME = "@", "~"
# Behind a duration: it is counted from something.
COUNTED_FROM = frozenset("after before later earlier ago since".split())
# Before a duration: it went on so long, whatever came after it ("deliberated for five days before convicting him").
LASTING = frozenset("serve serves served serving deliberated deliberating deliberate conferred".split())
DATED = "dated"
# A number that is no value, as years are beside a name ("the 2011 race"), and how often a count comes, in its own words.
YEAR = "@year"
EVERY = re.compile(r"(?:\b(?:a|per|each|every) (?!cent$)(?P<time>[a-z]+)| (?P<often>daily|weekly|monthly))$")
# What is sold on a market, behind it or in front: "the market for tractors", "among tractors its share of the market is".
OF_MARKET = re.compile(
    r"(?:market/market (?:for|in)|\^ (?:among|in))/[a-z]+ (?:the/the )?[a-z-]+/(?P<of>[a-z-]+) "
)
_OFFICES = {stem(word): office for word, office in OFFICES.items()}
_MARKETS, _WHOLE = frozenset(map(stem, MARKETS)), FUNCTION_WORDS | frozenset(map(stem, WHOLE_MARKET))


def worded(site: Site, value: Value) -> tuple[Wording, frozenset[str]] | None:
    """The wording that the words around the value have, and what they say besides of which measure it is, or None."""
    tokens, behind = site.tokens, site.position + 1
    if site.kind == "duration" and behind < len(tokens) and tokens[behind].lower in COUNTED_FROM:
        before = before_hedges(tokens, site.position, 0)
        before -= before > 0 and tokens[before].lower == "for"
        if before < 0 or tokens[before].lower not in LASTING:
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
    fitting = patterns_for(stems, kinds)
    line = line_of(site, value) if fitting else ""
    for one in fitting:
        found = one.search(line)
        if found is not None and not _is_of_other_side(site, one.wording):
            return one.wording, frozenset(_parts(one.wording, found[0], line))
    return None


def _is_of_other_side(site: Site, wording: Wording) -> bool:
    """Whether the adjective right behind a length says that it is not the one of a wording: "2 km from end to end and 26 feet tall"."""
    behind = site.tokens[site.position + 1 : site.position + 2]
    own = DIMENSION_OF_ADJECTIVE.get(behind[0].lower) if behind else None
    return own is not None and wording.concept in DIMENSIONS - {own}


def _parts(wording: Wording, found: str, line: str) -> Iterator[str]:
    """What the words of a measure say which one it is: the office that somebody held, the market that a share is of."""
    cells = [cell.rpartition("/")[2].rstrip(HEDGING) for cell in found.split()]
    if wording.which == "office":
        yield from (f"office: {_OFFICES[word]}" for word in cells if word in _OFFICES)
    elif wording.which == "market":
        for before, word in pairwise(cells):
            if word in _MARKETS and before.isalpha() and before not in _WHOLE:
                yield f"market: {before}"
        if told := OF_MARKET.search(line):
            yield f"market: {told['of']}"


def line_of(site: Site, value: Value) -> str:
    """The words of the sentence as one line, a cell a word: " sentenced/sentenc to/to #  in/in prison/prison "."""
    first, last = 0, len(site.tokens)
    if not isinstance(value, Quantity):
        first, last = min(site.segment.first, site.position), max(site.segment.last, site.position + 1)
        if site.tokens[first].lower == DATED:
            first = 0  # "The filing of Norvane, dated 4 May"
        if site.parsed.read.heads or site.segment.verb is None:
            first = 0
    cells = [
        _cell(token) if i != site.position else _cell_of_value(token, value)
        for i, token in enumerate(site.tokens[first:last], first)
    ]
    for opening, closing in _dated_brackets(site.tokens, first, site.position):
        cells[opening - first : closing - first + 1] = [""] * (closing - opening + 1)
    if label_behind(site.tokens, site.parsed.segments, site.position) is not None:
        # "153: months in prison" is read as "153 months in prison".
        behind = site.position + 1 - first
        cells[behind] = ""
        if isinstance(value, Quantity) and site.tokens[site.position + 2].stem in _unit_stems(value):
            cells[behind + 1] = ""
    hedge = site.position - first - 1
    while hedge >= 0 and cells[hedge].partition("/")[0] in BEFORE_VALUE:
        cells[hedge] += HEDGING
        hedge -= 1
    return f"^ {' '.join(cell for cell in cells if cell)} $ "


def _unit_stems(value: Quantity) -> frozenset[str]:
    """The stems of the words of a unit, where it is no symbol."""
    return frozenset(stem(word) for word in re.split(r"[\s-]+", value.unit) if word.islower())


def _dated_brackets(tokens: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The brackets of a label that say no more than when: "Students (autumn 2022): 21,300"."""
    for closing in range(first, last - 1):
        if tokens[closing].text != ")" or tokens[closing + 1].text != ":":
            continue
        opening = next((i for i in range(closing, first - 1, -1) if tokens[i].text == "("), closing)
        inside = tokens[opening + 1 : closing]
        if inside and all(_is_when(token) for token in inside):
            yield opening, closing


def _is_when(token: Token) -> bool:
    return (
        isinstance(token.value, DateSpan)
        or token.lower in FUNCTION_WORDS
        or YEAR_NUMBER.fullmatch(token.text) is not None
    )


def _cell(token: Token) -> str:
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
    # "The storm of that March" is no march.
    month = token.lower in MONTHS and token.capitalised
    return NAME if token.named or month else f"{token.lower}/{token.stem}"


def _is_one_thing(token: Token) -> bool:
    """Whether a value is but a word of the sentence: "on one charge"."""
    return isinstance(token.value, Quantity) and token.value.number == 1 and kind_of(token.value) == "count"


def _cell_of_value(token: Token, value: Value) -> str:
    if not isinstance(value, Quantity):
        return HERE
    counted = value.unit if kind_of(value) == "count" or " per " in value.unit else ""
    # "A year" of a length of time is no rate.
    every = EVERY.search(token.text.lower()) if kind_of(value) != "duration" else None
    if every is not None and " per " not in counted:
        counted = f"{counted} per {every['time'] or every['often']}"
    words = [word for word in re.split(r"\s+", counted) if word.islower() or len(word) == 1]
    joined = "-" in token.text.strip("-") and kind_of(value) in ("duration", "physical", "count")
    here = ATTRIBUTIVE if joined else HERE
    return " ".join([here, *(f"{word.lower()}/{stem(word)}" for word in words)])
