"""What a word says, so that two reports in other words meet: by the classes of measures, by synonyms, by verb and noun.

"Killed" and "deaths" are one class of measures, "ship" and "vessel" one thing, "erupted" and "eruption" one stem. A word that
is in several classes for a kind of value keeps its own stem, and so does every word whose class has another for the kind:
"fell" before a percentage is a drop, before a date it is none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from factcheck.claims.words.stem import stem
from factcheck.lexicon.measures import NOUNS, SAME_AS_NOUN, VERBS
from factcheck.lexicon.synonyms import ENDINGS, NO_ACTIONS, SYNONYMS

# What is left of a noun of action without its ending.
SHORTEST = 5
PASSIVE = "be"
# What the sense of a word of a class of measures begins with.
OF_A_MEASURE = "measure "


@lru_cache(maxsize=65536)
def sense(word: str, kind: str) -> str:
    """What the stem `word` says beside a value of `kind`: a word for all that say the same.

    >>> sense("kill", "count") == sense("fatality", "count"), sense("vessel", "money") == sense("ship", "money")
    (True, True)
    """
    return _classes(kind).get(word) or plain_sense(word)


@lru_cache(maxsize=65536)
def plain_sense(word: str) -> str:
    """What the stem `word` says whatever it stands beside: by synonyms, and by the verb of a noun of action."""
    return _synonyms().get(word) or _verb_of(word)


@lru_cache(maxsize=1)
def _synonyms() -> Mapping[str, str]:
    return {stem(word): f"like {min(words)}" for words in SYNONYMS for word in words}


@lru_cache(maxsize=16)
def _classes(kind: str) -> Mapping[str, str]:
    """The class of each word that is in one class only for this kind of value."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, group in (*VERBS.items(), *NOUNS.items()):
        if kind not in group.kinds:
            continue
        for phrase in group.words:
            words = [stem(word) for word in phrase.split()]
            if len(words) == 2 and words[0] == PASSIVE:
                words = words[1:]
            if len(words) == 1:
                found[words[0]].add(SAME_AS_NOUN.get(name, name))
    return {word: f"{OF_A_MEASURE}{min(names)}" for word, names in found.items() if len(names) == 1}


def _verb_of(word: str) -> str:
    """The stem of the verb that a noun of action comes from, else the word itself."""
    if word in NO_ACTIONS:
        return word
    for ending in ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= SHORTEST:
            return stem(base)
    return word
