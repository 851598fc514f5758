"""People who are named with a title in one article and by their full name in another: "Ms. Ada Lenz", "Ex-Mayor Lenz", "Ada Lenz".

A title before a full name adds nothing to it. Before a family name alone it stands for the one person of the corpus who has that
name; not a title of a woman, for she may be the wife or the daughter of the one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from factcheck.lexicon.grammar import TITLES
from factcheck.lexicon.people import GIVEN_NAMES

# Titles besides those of the lexicon, and what stands before a title.
MORE_TITLES = frozenset("miss madam mme rev reverend sergeant detective mister gov sen rep hon".split())
BEFORE_TITLES = frozenset("ex former then late acting".split())
# Titles by which another one of the family may be meant.
OF_FAMILIES = frozenset("ms mrs miss madam mme dame lady queen princess prince king lord sir saint".split())


def titled_names(corpus: Set[str]) -> Mapping[str, str]:
    """The keys with a title, each with the key of the person meant.

    >>> corpus = {"ms ada lenz", "ada lenz", "ex mayor lenz", "mrs lenz", "mr brandt", "ida brandt", "carl brandt"}
    >>> sorted(titled_names(corpus).items())
    [('ex mayor lenz', 'ada lenz'), ('ms ada lenz', 'ada lenz')]
    """
    return {key: person for key in sorted(corpus) for person in _meant(key, corpus)}


def _meant(key: str, corpus: Set[str]) -> Iterator[str]:
    titles, name = _without_titles(key)
    if not titles or not name:
        return
    if " " in name:
        if name in corpus:
            yield name
        return
    family = {one for one in corpus if one.endswith(f" {name}") and not _without_titles(one)[0]}
    people = {one for one in family if one.partition(" ")[0] in GIVEN_NAMES}
    if len(family) == len(people) == 1 and OF_FAMILIES.isdisjoint(titles):
        yield next(iter(people))


def _without_titles(key: str) -> tuple[frozenset[str], str]:
    """The titles that a key begins with, and what is behind them; none where they are the whole of it."""
    words = key.split(" ")
    first = 0
    while first < len(words) and words[first] in BEFORE_TITLES:
        first += 1
    start = first
    while first < len(words) and words[first] in TITLES | MORE_TITLES:
        first += 1
    if first == start:
        return frozenset(), key
    return frozenset(words[start:first]), " ".join(words[first:])
