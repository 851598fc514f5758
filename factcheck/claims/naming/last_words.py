"""Short forms that are the last words of a name: "the Reef" for the Orrin Reef, "Moor" for Ada Moor, "Corran 4" for Tolmer Corran 4.

A corpus mostly tells of one thing with such an end. It is taken for the one meant where a third of the articles name it, more
than any other with the same end, and where no article has only one of the others beside the short form. A word that only says
of what kind a thing is ("the Bridge") needs a name that half of the articles have; a word for an organisation ("the
Bank") is one of many in any corpus. Directions, ages and prefixes make another thing: Norland is not North Norland.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

from factcheck.lexicon.grammar import (
    COUNTRIES,
    FUNCTION_WORDS,
    GEOGRAPHIC,
    KINDS_ALONE,
    MONTHS,
    ORGANISATION_WORDS,
    PEOPLES,
    TITLES,
    WEEKDAYS,
)

# The articles that must have the long name, how many times as many as have another with the same end, and which share of
# the articles, one in so many, where the end is one word or only says of what kind a thing is.
FEWEST, TIMES = 2, 2
ONE_IN, ONE_IN_OF_KINDS = 3, 2
# Fewer letters are initials.
SHORTEST = 3
# Words before a name that make another thing of it.
MAKING_OTHERS = frozenset(
    "north south east west northern southern eastern western new old great greater upper lower central inner outer young "
    "little big first second third former saint st san santa los las el la de von van no mount lake port fort "
    # Of a compound: the neo-Corvan locks are not the Corvan locks.
    "neo post pre ex anti non super ultra mega mini micro sub trans inter".split()
)
# Words that say of what kind a thing is, in small letters or with a capital.
KINDS = KINDS_ALONE | GEOGRAPHIC
# Words of which a corpus has many, and words that are no name by themselves.
NO_ENDS = ORGANISATION_WORDS | COUNTRIES | PEOPLES | MONTHS | WEEKDAYS | TITLES


def last_words(documents: Sequence[Set[str]]) -> Mapping[str, str]:
    """The keys that are the last words of another one, each with that one; `documents` are the keys of the names of each."""
    told = Counter(key for keys in documents for key in keys)
    longer: dict[str, set[str]] = {}
    for long in told:
        for short in ends_of(long):
            if short in told:
                longer.setdefault(short, set()).add(long)
    joined = {}
    for short, longs in sorted(longer.items()):
        long = _meant(short, longs, told, documents)
        if long:
            joined[short] = long
    return joined


def ends_of(key: str) -> Iterator[str]:
    """The last words of a name that may stand for it."""
    words = key.split(" ")
    if len(words) < 2 or FUNCTION_WORDS & {*words} or key in NO_ENDS:
        return
    for first in range(1, len(words)):
        before, rest = {*words[:first]}, words[first:]
        tells = not {*rest} <= NO_ENDS | MAKING_OTHERS and len(" ".join(rest)) >= SHORTEST
        if tells and not rest[0].isdigit() and not before <= MAKING_OTHERS | TITLES | COUNTRIES | PEOPLES:
            yield " ".join(rest)


def _meant(short: str, longs: Set[str], told: Mapping[str, int], documents: Sequence[Set[str]]) -> str:
    """The one of `longs` that a corpus means by their common end, "" if it may be several."""
    # "Usain Moor" and "Ada Usain Moor" are one.
    own = {long for long in longs if not any(long != other and long.endswith(f" {other}") for other in longs)}
    ranked = sorted(own, key=lambda long: (-told[long], long))
    best, others = ranked[0], ranked[1:]
    if told[best] < FEWEST or any(told[best] < TIMES * told[other] for other in others):
        return ""
    words = {*short.split(" ")}
    one_in = ONE_IN_OF_KINDS if words <= KINDS else ONE_IN
    if (len(words) == 1 or words <= KINDS) and one_in * told[best] < len(documents):
        return ""
    of_others = any(
        short in keys and best not in keys and any(other in keys for other in others) for keys in documents
    )
    beside = any(short in keys and best in keys for keys in documents)
    return best if beside and not of_others else ""
