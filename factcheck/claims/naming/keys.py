"""The keys by which names are compared, and which of them are places.

Spellings of one name have one key: without its article, its legal form and its plural. Places are known by the tables of
the lexicon, so that one too small for these is a name like any other.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from factcheck.claims.naming.numbered import with_digits
from factcheck.claims.naming.parts import owner_and_part
from factcheck.lexicon.grammar import COMPANY_ENDINGS, COUNTRIES, TWO_WORD_COUNTRIES
from factcheck.lexicon.places import CITIES, REGIONS
from factcheck.lexicon.places import COUNTRIES as COUNTRY_NAMES

# Words before a name that are written short or in full, with the form that they are compared by; "St" at the end is a street.
IN_FULL = {"mt": "mount", "saint": "st"}


@lru_cache(maxsize=16384)
def fold(name: str) -> str:
    """The key by which two spellings of a name are compared.

    >>> fold("the DeepSeek AI") == fold("DeepSeek-AI"), fold("Apple Inc."), fold("U.S. tech stocks")
    (True, 'apple', 'us tech stock')
    >>> fold("Zoë Lenz")
    'zoe lenz'
    """
    part = owner_and_part(name)
    if part is not None:
        return f"{fold(part[0])} {fold(part[1])}"
    words = re.sub(r"(?<=\w)\.(?=\w\b)", "", name.replace("’", "'")).casefold()
    words = words if words.isascii() else without_accents(words)
    parts = [part for part in re.split(r"[^\w&]+", words.replace("'s ", " ").removesuffix("'s")) if part]
    if len(parts) > 1 and parts[0] in ("the", "a", "an"):
        parts = parts[1:]
    while len(parts) > 1 and parts[-1] in COMPANY_ENDINGS:
        parts = parts[:-1]
    if len(parts) > 1:
        parts = [*(IN_FULL.get(part, part) for part in parts[:-1]), parts[-1]]
    parts = with_digits(parts, name)
    return " ".join([*parts[:-1], _singular(parts[-1])]) if parts else ""


def without_accents(words: str) -> str:
    """The letters without the marks that many writers leave out: "noël" as "noel"."""
    return "".join(c for c in unicodedata.normalize("NFD", words) if not unicodedata.combining(c))


def _singular(word: str) -> str:
    return (
        word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    )


# Countries with the names they go by, their states and cities.
PLACES = frozenset(
    fold(name)
    for table in (COUNTRY_NAMES, REGIONS, CITIES)
    for name in (*table, *(other for others in table.values() for other in others))
)


# Of these the countries and their states, in which other places lie.
WIDE_PLACES = frozenset(
    fold(name)
    for table in (COUNTRY_NAMES, REGIONS)
    for name in (*table, *(other for others in table.values() for other in others))
)


# The other names of a country, each with the one it is compared by; laws and approvals of the Union are Europe's.
COMPARED_AS = {fold(other): fold(name) for name, others in COUNTRY_NAMES.items() for other in others} | {
    "european union": "europe",
    "eu": "europe",
}


def place_key(name: str) -> str:
    """The key by which two names of a place are compared.

    >>> place_key("America") == place_key("the United States"), place_key("Leeds")
    (True, 'leed')
    """
    return COMPARED_AS.get(fold(name), fold(name))


def is_same_name(a: str, b: str) -> bool:
    """Whether two keys are one name, or one of them with more words before it, as "Mount" or "Lake".

    >>> is_same_name("mount sorrel", "sorrel"), is_same_name("sorrel bridge", "sorrel")
    (True, False)
    """
    return a == b or a.endswith(f" {b}") or b.endswith(f" {a}")


def family_words(a: str, b: str) -> frozenset[str]:
    """The words that two keys of one family have in common, each with others beside them: two names, however alike.

    >>> family_words("lyra 3", "lyra pro"), family_words("sorrel", "mount sorrel")
    (frozenset({'lyra'}), frozenset())
    """
    ours, theirs = frozenset(a.split(" ")), frozenset(b.split(" "))
    return ours & theirs if ours - theirs and theirs - ours else frozenset()


def is_country(key: str) -> bool:
    """Whether a folded name is that of a country or of its capital."""
    return key in COUNTRIES or key in TWO_WORD_COUNTRIES or f"{key}s" in TWO_WORD_COUNTRIES


def is_place(key: str) -> bool:
    """Whether a folded name is that of a country, a state or a large city."""
    return is_country(key) or key in PLACES
