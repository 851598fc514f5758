"""Which subjects of facts are nouns that name their thing by themselves, without a capital: a metal, a drug, a disease."""

from __future__ import annotations

import re

from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import PREPOSITIONS
from factcheck.matching.fact_descriptions import is_common_noun
from factcheck.values.nouns import is_plural


def is_substance(name: str, sentence: str) -> bool:
    """Whether a noun names its thing by itself, as a sentence with it and no article shows: a metal, a drug, a disease.

    >>> is_substance("velorine", "Velorine melts at 1,064 °C."), is_substance("spire", "The spire is 84 metres high.")
    (True, False)
    """
    if not is_common_noun(name) or " " in name or is_plural(name):
        return False
    before = [sentence[: found.start()].split() for found in re.finditer(rf"(?i)\b{name}\b", sentence)]
    return bool(before) and all(not words or _needs_article(words[-1]) for words in before)


def _needs_article(word: str) -> bool:
    """Whether a word before a noun is none of its phrase, so that an article is missing there: "the discovery of", "found"."""
    return word.lower() in PREPOSITIONS or stem(word.lower()) in VERB_STEMS
