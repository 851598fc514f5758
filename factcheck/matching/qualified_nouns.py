"""Whether two sentences have a noun in common that each qualifies by a word of its own: "its main hall", "the small hall".

A word before a noun picks one of several: who tells of the core zone of a park does not tell of its buffer zone. Either sentence
must qualify the noun wherever it has it, and neither may have the other's qualifier anywhere. Left out are the nouns by which a
text calls its topic again, which a writer describes as he likes ("the steel bridge", "the new bridge"), units, and words of
numbers and times. Of 2,094 pairs of sentences in forty topics that contradict each other eleven have such a noun; of two hundred
pairs that look alike and tell two parts, places or kinds of one thing eight.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from factcheck.claims.claim import Claim
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import FUNCTION_WORDS, PEOPLES
from factcheck.matching.plain_words import DESCRIPTION_STEMS, LIGHT
from factcheck.matching.senses import plain_sense
from factcheck.values.value import Quantity

_WORD = re.compile(r"[^\W\d_][\w’']*|\d[\d.,]*|[^\w\s-]")
# Words that qualify nothing: they point, count or compare.
NO_QUALIFIERS = FUNCTION_WORDS | PEOPLES | NUMBER_WORDS
PLURALS = frozenset({"people", "men", "women", "children"})
NO_NOUNS = LIGHT | DESCRIPTION_STEMS | VERB_STEMS | frozenset(map(stem, NUMBER_WORDS))


@dataclass(frozen=True, slots=True)
class _Nouns:
    """The words of a sentence, and the qualifiers of each noun that has one wherever it stands, all by what they say."""

    words: frozenset[str]
    qualifiers: Mapping[str, frozenset[str]]


def are_qualified_apart(a: Claim, b: Claim) -> bool:
    """Whether the sentences of two claims on quantities have a noun in common that each qualifies by a word that the other has not."""
    if not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity):
        return False
    ours, theirs = _read(a.reading), _read(b.reading)
    return any(
        ours.qualifiers[noun].isdisjoint(theirs.words) and theirs.qualifiers[noun].isdisjoint(ours.words)
        for noun in ours.qualifiers.keys() & theirs.qualifiers.keys()
    )


@lru_cache(maxsize=4096)
def _read(sentence: str) -> _Nouns:
    words = _WORD.findall(sentence)
    qualifiers: defaultdict[str, set[str]] = defaultdict(set)
    bare = set()
    for before, word in pairwise(("", *words)):
        noun = stem(word)
        if not word.islower() or word.endswith("ed") or word in NO_QUALIFIERS or noun in NO_NOUNS:
            continue
        if _qualifies(before, first=before is words[0]):
            qualifiers[noun].add(plain_sense(stem(before.lower())))
        else:
            bare.add(noun)
    return _Nouns(
        frozenset(plain_sense(stem(word.lower())) for word in words),
        {noun: frozenset(told) for noun, told in qualifiers.items() if noun not in bare},
    )


def _qualifies(word: str, *, first: bool) -> bool:
    """Whether a word before a noun may say which one: no name, number, adverb or verb ("defrauding savers"), no plural, behind which a verb stands."""
    lower = word.lower()
    written = word.islower() or (first and word.istitle())
    plural = lower in PLURALS or (lower.endswith("s") and not lower.endswith("ss"))
    return (
        written
        and not plural
        and not lower.endswith(("ly", "ing"))
        and lower not in NO_QUALIFIERS
        and stem(lower) not in NO_NOUNS
    )
