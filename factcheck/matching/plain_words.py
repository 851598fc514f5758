"""Stems of words that say nothing of what a figure is, and of those that name the classes of the lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from factcheck.claims.words.stem import stem
from factcheck.lexicon.grammar import DESCRIPTIONS, FUNCTION_WORDS, MONTHS, WEEKDAYS
from factcheck.lexicon.measures import NOUNS, VERBS
from factcheck.lexicon.wordings import WORDINGS

DATE = "date"
WORD = re.compile(r"[a-z][a-z-]*")
# What a text calls a thing again by: "the company", "the bridge".
DESCRIPTION_STEMS = frozenset(stem(word) for word in DESCRIPTIONS)
FUNCTION_STEMS = frozenset(stem(word) for word in FUNCTION_WORDS)
# Words that say nothing of what a figure is: of figures in general, of relations that hold between all things.
LIGHT = (
    frozenset(
        stem(word)
        for word in "have get make take come go give do put say tell report announce become be number figure total year "
        "month day time date last annual worldwide world currently million billion trillion thousand atop "
        "offer provide allow hold include contain consist comprise see leave whole none each "
        "meter metre kilometer kilometre foot mile inch ton tonne pound".split()
    )
    | FUNCTION_STEMS
    | frozenset(stem(word) for word in MONTHS | WEEKDAYS)
)


def of_classes(concepts: Iterable[str]) -> frozenset[str]:
    """The stems of all words of some classes of the lexicon."""
    named = tuple(concepts)
    known = (VERBS.get(name) or NOUNS.get(name) for name in named)
    words = {stem(word) for one in known if one for words in one.words for word in words.split(" ")}
    return frozenset(words).union(*(of_wordings()[name] for name in named if name in _dated()))


@lru_cache(maxsize=1)
def _dated() -> frozenset[str]:
    """The events that turns of phrase name."""
    return frozenset(name for one in WORDINGS if DATE in one.of for name in one.concept.split("+"))


@lru_cache(maxsize=1)
def of_wordings() -> dict[str, frozenset[str]]:
    """The stems of the words in the turns of phrase for each measure that has some."""
    found: dict[str, frozenset[str]] = {}
    for one in WORDINGS:
        words = {stem(word) for line in one.patterns for word in WORD.findall(line)} - FUNCTION_STEMS
        words -= {stem(word) for word in one.whose}
        for name in one.concept.split("+"):
            found[name] = found.get(name, frozenset()) | words
    return found
