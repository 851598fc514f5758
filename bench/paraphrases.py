"""Writes a value in other words that still hold: rounded, converted, respelled, hedged.

A paraphrase never says anything that the value rules out, so that a finding on it is a false alarm. The writer
writes only what it can write rightly, and nothing where the words around a value leave it no room.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from bench.redate import redated
from bench.respell import CURRENCIES, converted, respelled
from bench.written import NUMERAL, Rewrite, decimals_of, number_of, rounded_to, significant, write_like
from factcheck.values.value import DateSpan, Quantity, Value

ROUNDED, HEDGED = "rounded", "hedged"
# How far a rounded number may be off, as a share: nobody would round 37 to "about 40" and mean it.
OFF = Decimal("0.05")
# Words after which no "about" can be put.
NO_ROOM = re.compile(
    r"(?:\b(?:an?|the|this|that|these|those|first|last|next|each|every|per|only|another|about|nearly|almost|over)"
    r"\s+|[-–(:]\s*|[\w$])$",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"(?:^|[.!?:]\s+|[-*#]\s+|\n\s*)$")


def paraphrases(value: Value, words: str, before: str) -> tuple[Rewrite, ...]:
    """The value in other words, each once; `before` is the text of its line that comes before it.

    >>> from factcheck.values.parse import parse_value
    >>> [other.words for other in paraphrases(parse_value("17%"), "17%", "It fell by ")]
    ['17 percent', '17 per cent', 'seventeen percent', 'roughly 17%']
    """
    match value:
        case Quantity():
            found = [*respelled(value, words), *converted(value, words)]
            if SENTENCE_END.search(before):
                found = [Rewrite(other.way, other.words[0].upper() + other.words[1:]) for other in found]
            if _has_room(value, words, before):
                found = [*found, *_rounded(value, words), Rewrite(HEDGED, f"roughly {words}")]
            elif value.comparator == "=":
                # "an about 30-minute ride" and "the about 26 miles" are not written.
                found = [rewrite for rewrite in found if not rewrite.words.startswith("about ")]
        case DateSpan():
            found = [*redated(value, words, before), *_hedged_date(value, words, before)]
        case _:
            found = []
    return tuple(dict.fromkeys(found))


def _has_room(value: Quantity, words: str, before: str) -> bool:
    """Whether "about" can stand before the words: a plain number in digits that is not hedged yet."""
    plain = value.comparator == "=" and not isinstance(value.number, tuple) and NUMERAL.search(words)
    # A hyphenated number is an adjective, and "about" at the head of a sentence would want a capital.
    return bool(plain) and "-" not in words and not NO_ROOM.search(before) and not SENTENCE_END.search(before)


def _rounded(value: Quantity, words: str) -> Iterator[Rewrite]:
    """ "about" and fewer digits, as long as the number stays near; prices have their cents or none."""
    numeral = NUMERAL.search(words)
    if numeral is None:
        return
    is_price = value.unit[:3] in CURRENCIES and not re.match(r"\s*(?:&nbsp;)?\w", words[numeral.end() :])
    is_price = is_price or " per " in words
    exact = number_of(numeral[0])
    for digits in range(significant(numeral[0]) - 1, 0, -1):
        near = rounded_to(exact, digits)
        if near == exact or abs(near - exact) > OFF * exact:
            continue
        places = max(-int(near.normalize().as_tuple().exponent), 0)
        if is_price and places:
            places = decimals_of(numeral[0])
        number = write_like(near, numeral[0], places)
        yield Rewrite(ROUNDED, f"about {words[: numeral.start()]}{number}{words[numeral.end() :]}")


def _hedged_date(value: DateSpan, words: str, before: str) -> Iterator[Rewrite]:
    """ "in July 2023" to "around July 2023"."""
    if value.comparator == "=" and not value.relative and before.endswith((" in ", " on ")):
        yield Rewrite(HEDGED, f"around {words}", back=3)
