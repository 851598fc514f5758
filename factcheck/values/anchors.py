"""Anchors: the places in a text where a value may begin, digits and number words, in order.

Found by expressions that look at one character class before anything else, since most of a text is neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from factcheck.lexicon.numerals import ONES, ORDERS, ORDINALS, PARTS, RATIO_WORDS, SCALES, TEENS, TENS, VULGAR

CARDINALS: Final[dict[str, int]] = {**ONES, **TEENS, **TENS}
DIGIT_RUN: Final = re.compile("[0-9]+")


# --- anchors ------------------------------------------------------------------------------------------------------


def _cased(words: list[str]) -> str:
    """The words as alternatives by first letter, capitalised or not, so that one character decides most places."""
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        groups.setdefault(word[0], []).append(word[1:])
    return "|".join(f"[{first}{first.upper()}](?:{'|'.join(rest)})" for first, rest in sorted(groups.items()))


_DIGIT: Final = re.compile(rf"[0-9{''.join(VULGAR)}]")


# What may stand before a number word. A class that is consumed is searched for quickly; a lookbehind is not.
_NUMBER_WORD: Final = rf"""
    (?P<anchor>
      (?: (?P<number> {_cased([*CARDINALS, *SCALES, "half", "quarter"])} ) (?P<fold>[- ]?fold)?
        | (?P<order> {_cased(list(ORDERS))} )
        | (?P<ratio> {_cased(list(RATIO_WORDS))} )
        | (?P<ordinal> {_cased([word for word in ORDINALS if word not in PARTS])} )
        | (?P<part> {_cased([word for word in PARTS if word in ORDINALS])} )
      ) (?![A-Za-z])
    )"""


_SEED: Final = re.compile(rf"""[ \n\t\xa0\u2009(\["“'‘—–‑/*>~-]{_NUMBER_WORD}""", re.VERBOSE)


_FIRST: Final = re.compile(_NUMBER_WORD, re.VERBOSE)


def find_anchors(text: str) -> Iterator[tuple[int, re.Match[str] | None]]:
    """Every place a value may begin, in order: the first digit of a run, or a number word with its match."""
    words = _word_seeds(text)
    word = next(words, None)
    at = 0
    while (digit := _DIGIT.search(text, at)) is not None:
        begin = digit.start()
        while word is not None and word.start("anchor") < begin:
            yield word.start("anchor"), word
            word = next(words, None)
        yield begin, None
        run = DIGIT_RUN.match(text, begin)
        at = run.end() if run else begin + 1
    while word is not None:
        yield word.start("anchor"), word
        word = next(words, None)


def _word_seeds(text: str) -> Iterator[re.Match[str]]:
    """The number words; the one at the very beginning of the text is looked for by itself."""
    if (first := _FIRST.match(text)) is not None:
        yield first
    yield from _SEED.finditer(text)
