"""Counted nouns: what a number counts, as the noun in the singular.

Read rightwards from the number: words up to the first plural, over adjectives and names ("2,048 Nvidia H800 GPUs"
counts GPU). Without tagging parts of speech the plural ending decides, against tables of words that end a noun phrase
and of words in -s that are no plurals. Deliberately missed: nouns without a plural ending that the tables do not know.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from factcheck.lexicon.adjectives import ADJECTIVES, ENDINGS, NOUNS
from factcheck.lexicon.nouns import ATTRIBUTIVE, IRREGULAR, NOT_PLURAL, STOPS
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP, HYPHEN

_MODIFIERS: Final = 6
_WORD: Final = Expression(
    rf"(?:{GAP}|{HYPHEN})(?P<word>(?:[A-Z]\.){{2,4}}|[^\W\d_](?:[\w&+]|(?:['.]|(?=)’)(?=[^\W_]{{2}})|{HYPHEN}(?=\w)){{0,40}})"
)
# The number that ends a capitalised name, with the noun behind it.
_NUMBER_OF_A_NAME: Final = Expression(
    rf"(?<=[a-z]){GAP}[0-9]{{1,3}}(?={GAP}(?:[a-z]|[A-Z][a-z]+{GAP}[0-9a-z]))"
)
_NAME_AFTER_AND: Final = Expression(rf"{GAP}(?:and|or){GAP}[A-Z]")
_POSSESSIVE: Final = Expression(r"['’](?:s|$|\s)")
_HYPHENS: Final = Expression(HYPHEN)
_CLOSES: Final = frozenset('.,;:!?)]”"')


class Noun(NamedTuple):
    """A counted noun: in the singular, and where it ends in the text."""

    singular: str
    end: int


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The noun in the singular, acronyms and names in their own case.

    >>> singular("GPUs"), singular("companies"), singular("people"), singular("Americans")
    ('GPU', 'company', 'person', 'American')
    """
    lower = word.lower()
    if lower in IRREGULAR:
        return IRREGULAR[lower]
    if lower.endswith("men") and len(lower) > 4 and lower not in NOT_PLURAL:
        return f"{word[:-2]}an"  # "gunmen"
    if not word[1:].islower():
        return word[:-1] if word.endswith("s") and len(word) > 2 else word
    if lower.endswith("ies") and len(lower) > 4:
        return word[:-3] + "y"
    if lower.endswith(("ches", "shes", "xes", "sses", "zzes")):
        return word[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=8192)
def is_plural(word: str) -> bool:
    """Whether the word reads as a plural (or a collective such as "staff")."""
    lower = word.lower()
    if (
        lower in IRREGULAR
        or (lower.endswith("men") and len(lower) > 4 and lower not in NOT_PLURAL)
        or (len(word) > 2 and word.endswith("s") and word[:-1].isupper())
    ):
        return True
    if lower in NOT_PLURAL or lower in STOPS or len(lower) < 4:
        return False
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s", "’s"))


def read_noun(text: str, at: int, *, one: bool = False, limit: int = _MODIFIERS) -> Noun | None:
    """The noun counted by the number that ends at `at`; with `one`, a singular noun will do."""
    head: Noun | None = None
    last: Noun | None = None
    before = ""
    hyphenated = text[at : at + 1] in "-‐‑–" if at < len(text) else False
    for step in range(limit):
        found = _WORD.match(text, at)
        if found is None and last is not None and (named := _NUMBER_OF_A_NAME.match(text, at)):
            at = named.end()  # "63,000 Model 3 sedans", "100 Boeing 737 Max 8 jets"
            found = _WORD.match(text, at)
        if found is None:
            break
        word = found["word"]
        lower = word.lower()
        if lower in STOPS and not (word.isupper() and len(word) > 1):
            # "4.3M digital and physical sales": one "and" between two modifiers, or between two names.
            names = _NAME_AFTER_AND.match(text, at) and last is not None and last.singular[0].isupper()
            if lower in ("and", "or") and (step == 1 or names) and not one:
                at = found.end()
                continue
            break
        at = found.end()
        if hyphenated and last is None:
            # "five-member panel", "12-cylinder": the noun is glued and in the singular.
            noun = _HYPHENS.split(word)[0]
            if not noun.islower() or len(noun) < 3:
                return None  # "2-DG", "950-c"
            return Noun(singular(noun), found.start("word") + len(noun))
        if _POSSESSIVE.match(text, at):
            break
        if is_plural(word):
            if one:
                break  # "One proposal asks": after one, a word in -s is the verb
            if (
                _is_collective(lower)
                and (following := _WORD.match(text, at))
                and is_plural(following["word"])
            ):
                before = word  # "police officers", "staff members"
                continue
            head = Noun(_compound(before, _name(word)), at)
            break
        if last is None and lower in ATTRIBUTIVE and word.islower():
            return Noun(lower, at)
        if one and last is not None and lower.endswith(("ed", "ing")):
            break  # "one user pointed out"
        last = Noun(_compound(before, _name(word)) if one else _name(word), at)
        before = word
        if text[at : at + 1] in _CLOSES:
            break
    if head is not None:
        return _collective(text, head)
    return last if one else None


def _collective(text: str, head: Noun) -> Noun:
    """The noun after a plural that only qualifies it: "sales people", "operations staff"."""
    found = _WORD.match(text, head.end)
    if found and found["word"].lower() in IRREGULAR and text[head.end : head.end + 1] not in "-‐‑–":
        return Noun(_name(found["word"]), found.end())
    return head


@lru_cache(maxsize=8192)
def is_kind(word: str) -> bool:
    """Whether a word before a noun says which kind of thing it is, as a noun does ("power plants"), and not how it is.

    >>> is_kind("power"), is_kind("shipping"), is_kind("new"), is_kind("French"), is_kind("coal-fired")
    (True, True, False, False, False)
    """
    if not (word.isalpha() and word.islower()) or len(word) < 3 or word in ADJECTIVES:
        return False
    return word in NOUNS or not (word.endswith(ENDINGS) or word in STOPS)


def _is_collective(word: str) -> bool:
    return IRREGULAR.get(word) == word


def _compound(before: str, noun: str) -> str:
    """The noun with the noun before it, where that says the kind of thing or both are one name ("World Cup")."""
    named = before[:1].isupper() and before[1:].islower() and noun[0].isupper() and noun[1:].islower()
    if named:
        return f"{before} {noun}"
    return f"{before} {noun}" if before and is_kind(before) else noun


@lru_cache(maxsize=8192)
def _name(word: str) -> str:
    """The singular of a word, hyphenated words whole, only the first letter of ordinary words lowered."""
    parts = _HYPHENS.split(word)
    return singular(word if len(parts) == 1 else "-".join(parts))
