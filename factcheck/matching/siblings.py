"""Whether two texts each name another member of one class (`lexicon.siblings`): "lorries pay $12", "the toll for a car is $4"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from factcheck.claims.words.stem import stem
from factcheck.lexicon.siblings import SIBLINGS

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_CLASS_OF = {stem(word): number for number, words in enumerate(SIBLINGS) for word in words}


def name_siblings(a: str, b: str) -> bool:
    """Whether either text has members of a class of which the other has another one, and none that both have.

    >>> name_siblings("Lorries pay $12 on the bridge.", "The toll for a car is $4."), name_siblings("Cars and lorries pay.", "A car pays.")
    (True, False)
    """
    ours, theirs = _members(a), _members(b)
    return any(ours[number].isdisjoint(theirs[number]) for number in ours.keys() & theirs.keys())


@lru_cache(maxsize=8192)
def _members(text: str) -> Mapping[int, frozenset[str]]:
    found: defaultdict[int, set[str]] = defaultdict(set)
    for word in _WORD.findall(text.lower()):
        member = stem(word)
        if member in _CLASS_OF:
            found[_CLASS_OF[member]].add(member)
    return {number: frozenset(members) for number, members in found.items()}
