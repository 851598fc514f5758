"""Runs of capitalised words in a text: what names are counted by where no sentence has to be taken apart for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from factcheck.claims.words.tokens import NAME_WITH_DIGITS

# The number of a name: "Orrin 11"; not that of "In Leeds 5 buses" or of a unit.
NUMBER = r"\d{1,3} (?! [\w%] | [.,]\d ) (?! [ ] (?! (?:was|is|has|its|as) \b ) (?: [a-z]+s | per | percent | [ap]\.m | [A-Z] | \d | million | billion ) \b )"
# A word of a run.
WORD = rf"(?: (?:Mt|St)\. | [A-Z][\w&-]* | {NAME_WITH_DIGITS} )"
# A run of capitalised words; `inside` is there where a word in small letters stands before it.
RUN = re.compile(
    rf"""
    (?P<inside> \b [a-z0-9] [\w’'&-]* [,;]? [ ] )?
    (?P<run> \b {WORD} (?: [ ] {WORD} )* (?: [ ] {NUMBER} )? )
    """,
    re.VERBOSE,
)


class Run(NamedTuple):
    """A run of capitalised words, and whether it stands inside a sentence."""

    words: str
    inside: bool


@lru_cache(maxsize=1)
def find_runs(text: str) -> tuple[Run, ...]:
    """The runs of capitalised words in `text`, in order."""
    return tuple(Run(words, bool(before)) for before, words in RUN.findall(text))


def capitalised_inside(runs: Iterable[Run]) -> frozenset[str]:
    """The words that a text writes with a capital letter inside a sentence."""
    return frozenset(word for run in set(runs) if run.inside for word in run.words.split(" "))
