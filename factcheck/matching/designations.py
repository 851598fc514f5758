"""The numbers by which a text tells things of one kind apart: "Version 1.2", "Terminal 1", "TA-25", "phase 2".

Such a number stands behind a word with a capital, or behind a word that sorts things by numbers. Two sentences with other
numbers behind the same word tell of two things, whatever else they share.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from factcheck.claims.naming.numbered import arabic
from factcheck.lexicon.currencies import UNITS as CURRENCIES

# Units that make of a number in front of them a figure: "into the Orrin Sea 17 minutes after it had left".
UNITS = (
    "seconds? minutes? hours? days? weeks? months? years? miles? km kilometres? kilometers? metres? meters? feet percent per[ ]cent "
    "times people million billion"
).split()
# Words in small letters behind which a number is a name.
SORTING = (
    "version release build phase stage round season episode chapter volume series reactor block unit terminal gate platform "
    "generation lap step level tier type class category lot batch wave"
).split()
DESIGNATED = re.compile(
    rf"""
    \b (?P<word> [A-Z][A-Za-z]* | {"|".join(SORTING)} ) [ -] (?P<number> \d{{1,3}} (?: \.\d+ )* | [IVX]+ ) \b (?! [,.]? \d | [ ]? % | [ -] (?: {"|".join(UNITS)} ) \b )
    """,
    re.VERBOSE,
)
# Words with a capital in front of a number that counts or dates, and names nothing.
NO_LABELS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec about over under nearly some only almost in on by at of to from the a an and or with after before since "
    "until for between among up more than least all than around roughly just another every us".split()
) | frozenset(code.lower() for code in CURRENCIES)


def other_label(text: str, other: str) -> str:
    """The word behind which two sentences put other numbers, or "".

    >>> other_label("Version 1.3 was released in 2023.", "Version 1.2 was released in 2021.")
    'version'
    >>> other_label("It fell into the Orrin Sea 17 minutes later.", "It fell into the Orrin Sea 18 minutes later.")
    ''
    """
    ours, theirs = _designated(text), _designated(other)
    return next((word for word in sorted(ours) if word in theirs and not ours[word] & theirs[word]), "")


def is_of_other_number(text: str, title: str, names: Iterable[str]) -> bool:
    """Whether an article by its title tells of another number of the series that some names are of, and the sentence not of theirs.

    >>> is_of_other_number("The capsule came down.", "Corran II is back", ["Corran I", "capsule"])
    True
    >>> is_of_other_number("On Corran 1 the capsule came down.", "Corran II is back", ["Corran I", "capsule"])
    False
    """
    titled, told = _designated(title), _designated(text)
    known: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        for word, numbers in _designated(name).items():
            known[word] |= numbers
    return any(
        word in titled and not titled[word] & numbers and not told.get(word, frozenset()) & numbers
        for word, numbers in known.items()
    )


@lru_cache(maxsize=4096)
def _designated(text: str) -> dict[str, frozenset[str]]:
    """The numbers behind each word."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in DESIGNATED.finditer(text):
        word = one["word"].lower()
        if word not in NO_LABELS:
            found[word].add(arabic(one["number"].lower()))
    return {word: frozenset(numbers) for word, numbers in found.items()}
