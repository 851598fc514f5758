"""The stem of an English word: what its inflected forms have in common.

Suffix rules and a table of irregular forms; both sides of every comparison go through it, so a stem need not be
a word ("releas" would do). It misses derivations on purpose ("university", "universe"): those are other words.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.inflection import IRREGULAR

VOWELS = frozenset("aeiouy")
# Doubled in inflection ("dropped"); "l", "s" and "z" double in base forms ("fall", "pass") and stay.
DOUBLED = frozenset("bdgmnprt")
# Behind another syllable "-ell" comes from one "l" ("travelled"), and in these words so does "-all" and the like; "installed"
# has its own ("fulfill" is spelled both ways and left as it is).
DOUBLED_L = frozenset(
    {f"{word}l" for word in "total signal rival equal initial dial control patrol enrol pencil".split()}
)
# Final "e" is dropped from every stem but these short ones, where too little would be left.
SHORTEST = 3
# The stem of every word of a measure of the project's own; no word of a text has it.
OWN_STEM = "own measure"


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of `word`, in lower case.

    >>> stem("Trained"), stem("training"), stem("spent"), stem("companies"), stem("wiping") == stem("wiped")
    ('train', 'train', 'spend', 'company', True)
    """
    lower = word.lower().replace("’", "'")
    return _without_e(IRREGULAR.get(lower) or _strip(lower))


def _strip(word: str) -> str:
    """The word without its inflection, by the first suffix that leaves enough of it."""
    if len(word) <= SHORTEST:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")):
        return word[:-1]
    for suffix in ("ied", "ed", "ing"):
        if word.endswith(suffix):
            base = word[: -len(suffix)] + ("y" if suffix == "ied" else "")
            if len(base) >= SHORTEST and not VOWELS.isdisjoint(base):
                return _single(base)
    return word


def _single(base: str) -> str:
    """The base without the consonant that its ending doubled: "dropp", and British "travell"."""
    doubled = base[-1] == base[-2] and (
        base[-1] in DOUBLED
        or base in DOUBLED_L
        or (base.endswith("ell") and not VOWELS.isdisjoint(base[:-3]))
    )
    return base[:-1] if doubled else base


def _without_e(word: str) -> str:
    return word[:-1] if word.endswith("e") and len(word) > SHORTEST else word
