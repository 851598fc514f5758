"""Whether a sentence names another person of the family that a fact tells of: "E.F. Brandt fell" and the fact is on Ada Brandt."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.lexicon.people import GIVEN_NAMES

# A person with a given name or initials before the family name.
FULL_NAME = re.compile(r"\b(?P<given>(?:[A-Z]\. ?)+|[A-Z][a-z]+ )(?:(?:[A-Z]\. ?)*)(?P<family>[A-Z][\w'’-]+)")


def names_a_namesake(sentence: str, statement: str) -> bool:
    """Whether a sentence names somebody of the family of a person in a statement, by another given name, and that person not at all.

    >>> names_a_namesake("E.F. Brandt fell in May.", "Ada Brandt fell in June."), names_a_namesake("A. Brandt fell.", "Ada Brandt fell.")
    (True, False)
    >>> names_a_namesake("Carl Brandt and his sister Ada fell.", "Ada Brandt fell."), names_a_namesake("Ada Brandt fell.", "Ada R. Brandt fell.")
    (False, False)
    """
    ours = _people(sentence)
    for family, givens in _people(statement).items():
        others = ours.get(family, frozenset())
        if others and not any(_may_be_one(one, given) for one in others for given in givens):
            return not any(re.search(rf"\b{given}\b", sentence) for given in givens)
    return False


def _may_be_one(one: str, other: str) -> bool:
    """Whether two given names may be one person's: initials are of any name that begins so."""
    if one.endswith(".") or other.endswith("."):
        return one[:1] == other[:1]
    return one == other


@lru_cache(maxsize=8192)
def _people(text: str) -> dict[str, frozenset[str]]:
    """The given names or initials of the people in a text, by their family names."""
    found: dict[str, frozenset[str]] = {}
    for match in FULL_NAME.finditer(text):
        given, family = match["given"].strip(), match["family"].removesuffix("'s").removesuffix("’s")
        if given.endswith(".") or given.lower() in GIVEN_NAMES:
            found[family] = found.get(family, frozenset()) | {given}
    return found
