"""Names that begin with a number in words: "Seven Hills Dam", "Four Corners".

At the head of a sentence such a name reads like a count of things with a capital ("Ten Germans came"). A text that writes
the same words with both capitals inside a sentence means a name: "the Seven Hills dam". Digits are left out: "12 Monkeys".
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.words.kinds import kind_of
from factcheck.values.value import NotAValue, Value

NAME = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")
# Two may have a word in common: "the Orrin Seven Hills dam".
INSIDE = re.compile(rf"(?<=[a-z,;] )(?=({NAME.pattern})\b)")


def without_names(value: Value | NotAValue, text: str) -> Value | NotAValue:
    """The value, or no value where the text has its words as a name inside a sentence."""
    if isinstance(value, NotAValue) or NAME.fullmatch(value.text) is None or kind_of(value) != "count":
        return value
    if value.text not in _names_inside(text):
        return value
    return NotAValue(value.start, value.end, value.text, "name with a number")


# Asked for each such count of a document; its text stays the same.
@lru_cache(maxsize=1)
def _names_inside(text: str) -> frozenset[str]:
    """The pairs of words with capitals that stand inside the sentences of a text."""
    return frozenset(INSIDE.findall(text))
