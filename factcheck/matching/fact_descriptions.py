"""Whether a clause has the description under which a fact knows its subject ("the hull of the Corran"), and nothing that narrows it down."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import DETERMINERS, FUNCTION_WORDS
from factcheck.values.value import DateSpan

WORD = re.compile(r"[^\W_]+(?:['’]s\b)?")
POSSESSIVE = ("'s", "’s")
# Words of no content in a sentence, by which one thing is told from the next: "the first woman on Mount Ebrin".
TELLING = frozenset("first second third last next previous only most least".split())
EMPTY = FUNCTION_WORDS - TELLING
# An entry of a timeline: its date, a mark, and what happened, up to the end of the clause.
ENTRY = re.compile(r"[\s*_]*(?P<date>[^:–—]{4,30}?)[\s*_]*(?::|[–—])[\s*_]*(?P<told>[^.;:]+)")


@lru_cache(maxsize=4096)
def is_common_noun(name: str) -> bool:
    """Whether a name is one noun without a capital, with or without its article.

    >>> is_common_noun("the company"), is_common_noun("length of the day"), is_common_noun("R1")
    (True, False, False)
    """
    words = [word for word in name.split() if word.lower() not in DETERMINERS]
    return len(words) == 1 and words[0].islower() and words[0].isalpha()


@lru_cache(maxsize=4096)
def is_description(name: str) -> bool:
    """Whether a name says in several words what a thing is: "length of the day", "Corran's hull"."""
    return len(stems_of(name)) > 1 and any(word[0].islower() for word in words_in(name) if stems_of(word))


def heads_of(names: Iterable[str]) -> frozenset[str]:
    """The stems of the nouns that the descriptions among `names` hang on, by which their facts are found."""
    return frozenset(head_of(name) for name in names if is_description(name) or is_common_noun(name))


@lru_cache(maxsize=4096)
def stems_around(claim: Claim) -> frozenset[str]:
    """The stems of all that a claim's clause says and names, with the words that qualify it: "first", "women"."""
    sides = (side.partition(": ")[2] for side in claim.measure.qualifiers)
    told = " ".join((claim.subject.name, *claim.mentions, *sides, _dated_entry(claim)))
    return frozenset((*claim.measure.words, *map(stem, told.split()), *stems_of(told)))


def _dated_entry(claim: Claim) -> str:
    """What the date that opens an entry dates, an aside and all: "1989: the first two women, both climbers, reach it"."""
    opening = ENTRY.match(claim.reading)
    if opening is None or opening["date"] != claim.value.text or not isinstance(claim.value, DateSpan):
        return ""
    return opening["told"]


def is_described(claim: Claim, name: str, told: frozenset[str]) -> bool:
    """Whether the clause of a claim has all words of a description, and none beside its noun that is not `told` of it."""
    stems, head = frozenset(stems_of(name)), head_of(name)
    if not stems <= stems_around(claim) or head in stems_of(" ".join(claim.mentions)):
        return False
    return not _is_narrowed(claim.reading, head, stems | told)


@lru_cache(maxsize=4096)
def head_of(name: str) -> str:
    """The stem of the noun that a description hangs on: the last word before a preposition, "length" of the day."""
    words = words_in(name)
    first = next((i for i, word in enumerate(words) if stems_of(word)), 0)
    end = next(
        (i for i in range(first + 1, len(words)) if words[i] in FUNCTION_WORDS - DETERMINERS), len(words)
    )
    return stem(words[end - 1].removesuffix("'s").removesuffix("’s"))


def _is_narrowed(text: str, head: str, stems: frozenset[str]) -> bool:
    """Whether each time that the noun stands in the text another word before it says which one."""
    words = words_in(text)
    places = [i for i, word in enumerate(words) if stem(word) == head]
    return bool(places) and all(i > 0 and _narrows(words[i - 1], stems) for i in places)


def _narrows(word: str, stems: frozenset[str]) -> bool:
    if word.endswith(POSSESSIVE):
        return stem(word[:-2]) not in stems
    telling = stems_of(word)
    counts = word.isdigit() or word.lower() in NUMBER_WORDS  # "The first two women" are the first women.
    return bool(telling) and not {*telling} <= stems and telling[0] not in VERB_STEMS and not counts


def words_in(text: str) -> list[str]:
    """The words of a text, a possessive "s" with its noun."""
    return WORD.findall(text)


@lru_cache(maxsize=65536)
def stems_of(text: str) -> tuple[str, ...]:
    """The stems of the telling words of a text, in their order.

    >>> stems_of("the hulls of Corran's ships")
    ('hull', 'corran', 'ship')
    """
    words = (word.removesuffix("'s").removesuffix("’s") for word in WORD.findall(text))
    return tuple(stem(word) for word in words if word.lower() not in EMPTY)
