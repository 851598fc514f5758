"""What two sentences say besides a figure of each: which words both have, and which are left over in either.

Words for one thing are one (`matching.senses`), and so are words of one family ("attended" and "attendance"); what a sentence only
needs to be one tells nothing (`lexicon.fillers`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.fillers import FILLERS
from factcheck.matching.senses import OF_A_MEASURE, sense
from factcheck.values.value import Value

WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]{2,}")
LAST_WORD = re.compile(r"[^\W\d_]+(?=\W*$)")
# The letters in which words of one family are alike.
STEM_OF_A_FAMILY, SHORTEST = 5, 4
# In the unit of a figure that is divided by something.
PER = " per "
_FILLERS = frozenset(stem(word) for word in FILLERS)


@dataclass(frozen=True, slots=True)
class SentenceBeside:
    """A claim with the words of its sentence besides the figure, each stem by its sense, and the word in front of the figure."""

    claim: Claim
    words: Mapping[str, str]
    lead: str

    def shared(self, other: SentenceBeside) -> list[str]:
        """The stems of the words that both sentences have."""
        return [word for key, word in self.words.items() if key in other.words]

    def left_over(self, other: SentenceBeside) -> list[str]:
        """The stems of the words that only this sentence has.

        What names its measure may be missing where the other names none: "it measures 3,100 metres".
        """
        ours, theirs = self.claim.measure.concepts, other.claim.measure.concepts
        said = other.words.keys() | {f"{OF_A_MEASURE}{name}" for name in (ours & theirs if theirs else ours)}
        # The noun of a figure may be missing where the other has none: "61,204", "58,930 spectators".
        noun = stem(_things_in(self.claim.value).rpartition(" ")[2])
        may_miss = "" if _things_in(other.claim.value) else noun
        missing = (word for key, word in self.words.items() if key not in said and word != may_miss)
        return [word for word in missing if not _has_akin(other.words.values(), word)]


@lru_cache(maxsize=4096)
def words_beside(claim: Claim) -> SentenceBeside:
    """A claim with what its sentence says besides its figure."""
    before, _, behind = claim.reading.partition(claim.value.text)
    kind, lead = kind_of(claim.value), LAST_WORD.search(before)
    words = _words(before, kind) | _words(_things_in(claim.value), kind) | _words(behind, kind)
    return SentenceBeside(claim, words, lead[0].lower() if lead is not None else "")


def _things_in(value: Value) -> str:
    """The words of a figure that tell what it is of: what is counted, and by what it is divided; a mere unit tells nothing."""
    if kind_of(value) != "count" and PER not in getattr(value, "unit", ""):
        return ""
    return " ".join(word for word in WORD.findall(value.text) if word.isalpha() and word not in NUMBER_WORDS)


@lru_cache(maxsize=4096)
def _words(text: str, kind: str) -> dict[str, str]:
    stems = (stem(word) for word in WORD.findall(text))
    return {sense(word, kind): word for word in stems if word not in _FILLERS}


def _has_akin(words: Iterable[str], word: str) -> bool:
    if len(word) < SHORTEST or word.isdigit():
        return False
    return any(
        len(other) >= SHORTEST and other[:STEM_OF_A_FAMILY] == word[:STEM_OF_A_FAMILY] for other in words
    )
