"""Counted nouns: what a number counts, as the noun in the singular with the words that say which kind it is.

Read rightwards from the number: words up to the first plural, over adjectives and names ("2,048 Nvidia H800 GPUs"
counts GPU, "12 coal-fired power plants" coal-fired power plant). Without tagging parts of speech the plural ending
decides, against tables of words that end a noun phrase and of words in -s that are no plurals. Deliberately missed:
nouns without a plural ending that the tables do not know.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from factcheck.lexicon.adjectives import (
    ADJECTIVES,
    DESCRIBE_NOTHING,
    ENDINGS,
    NOUNS,
    PARTICIPLE_ENDINGS,
    PARTICIPLES,
)
from factcheck.lexicon.harm import HARMED
from factcheck.lexicon.nouns import (
    AFTER_A_PLURAL,
    ATTRIBUTIVE,
    IRREGULAR,
    NOT_PLURAL,
    PLURAL_KINDS,
    PLURALS_OR_VERBS,
    SINGULAR_IN_S,
    STOPS,
)
from factcheck.lexicon.numerals import TEENS, TENS
from factcheck.lexicon.verbs import PAST_FORMS
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
# A name that ends with a number, in the plural: "5,230 Orrin 4s".
_NUMBERED_PLURAL: Final = Expression(rf"{GAP}(?P<number>[A-Z]?[0-9]{{1,4}})(?:['’]?s)(?![A-Za-z])")
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
    if text[at : at + 1] in _GLUES:
        return _glued_noun(text, at)
    last: Noun | None = None
    modifiers: list[str] = []
    for step in range(limit):
        found = _WORD.match(text, at)
        if (
            found is None
            and last is not None
            and not last.singular.islower()
            and (named := _NUMBER_OF_A_NAME.match(text, at))
        ):
            at = named.end()  # "63,000 Model 3 sedans", "100 Boeing 737 Max 8 jets"
            found = _WORD.match(text, at)
        if found is None and last is not None and (named := _NUMBERED_PLURAL.match(text, at)):
            return (
                None
                if one or not _is_proper(modifiers[-1])
                else Noun(f"{modifiers[-1]} {named['number']}", named.end())
            )
        if found is None or found["word"] == "x":
            break  # "10 x 20 feet"
        word = found["word"]
        lower = word.lower()
        if lower in PLURALS_OR_VERBS and not one and _ends_phrase(text, found.end()):
            return Noun(_described(modifiers, singular(lower)), found.end())
        if lower in STOPS and not (word.isupper() and len(word) > 1):
            # "4.3M digital and physical sales": one "and" between two modifiers, or between two names.
            names = _NAME_AFTER_AND.match(text, at) and last is not None and not last.singular.islower()
            if lower in ("and", "or") and (step == 1 or names) and not one:
                at = found.end()
                continue
            break
        at = found.end()
        if _POSSESSIVE.match(text, at) or (one and lower in _PAST_VERBS):
            break  # "Unit 1 blew up"
        if is_plural(word):
            if one and not _is_alike(text, lower, at):
                break  # "One proposal asks": after one, a word in -s is the verb
            if (lower in PLURAL_KINDS or _is_proper(word)) and _qualifies(text, at):
                modifiers.append(word)  # "police officers", "sports clubs"
                continue
            return _collective(text, Noun(_described(modifiers, _name(word)), at))
        if last is None and lower in ATTRIBUTIVE and word.islower():
            return Noun(lower, at)
        if one and last is not None and (lower.endswith(PARTICIPLE_ENDINGS) or lower == "such"):
            break  # "one user pointed out", "one condition such as"
        last = Noun(_described(modifiers, _name(word)) if one else word, at)
        modifiers.append(word)
        if text[at : at + 1] in _CLOSES:
            listed = None if one or step else _after_list(text, at, word)
            if listed is not None:
                return listed
            break
    if not one or not modifiers or modifiers[-1] in _NO_HEADS or _is_done(modifiers):
        return None
    return last


# The rest of several words before one noun: ", silver and bronze medals"; and of two: ", leaky boats".
_REST_OF_LIST: Final = Expression(
    rf",{GAP}(?P<words>[a-z-]+(?:,{GAP}[a-z-]+){{0,3}},?{GAP}(?:and|or){GAP}[a-z-]+){GAP}(?P<noun>[a-z]{{3,}})(?![\w-]|['’]s)"
)
_REST_OF_TWO: Final = Expression(rf",{GAP}(?P<words>[a-z-]+){GAP}(?P<noun>[a-z]{{3,}})(?![\w-]|['’]s)")
_BETWEEN_WORDS: Final = Expression(rf",?{GAP}(?:(?:and|or){GAP})?")


def _after_list(text: str, at: int, first: str) -> Noun | None:
    """The plural behind a list of words before it, of which the `first` ends at `at`: "214 gold, silver and bronze medals".

    Each word of the list may stand before a noun, and says of only some what they are. Two adjectives both describe all.
    """
    if text[at] != "," or not first.islower():
        return None
    found = _REST_OF_LIST.match(text, at)
    if found is not None:
        words = [first, *_BETWEEN_WORDS.split(found["words"])]
        fits = all(describes(word) and not is_plural(word) for word in words)
    else:
        found = _REST_OF_TWO.match(text, at)
        words = [first, found["words"]] if found else []
        fits = bool(words) and all(word in ADJECTIVES and word not in _NO_HEADS for word in words)
    if found is None or not fits or not is_plural(found["noun"]):
        return None
    noun = singular(found["noun"])
    return Noun(_described(words, noun) if len(words) == 2 else noun, found.end("noun"))


def _is_done(modifiers: list[str]) -> bool:
    """Whether what stands behind a "1" is a verb of the past, and no noun at all: "the moons that Probe 1 discovered"."""
    word = modifiers[-1].lower()
    return len(modifiers) == 1 and len(word) > 5 and word.endswith("ed") and word not in NOUNS | HARMED


# Verbs of the past that are no nouns: "1 rose bush".
_PAST_VERBS: Final = PAST_FORMS - {"rose", "ground"}
# Adjectives that no noun follows: "get one free".
_NO_HEADS: Final = frozenset("free dead alive open left sure clear short away late early wrong right".split())
_NO_GLUED_NOUNS: Final = STOPS | {"strong", *TEENS, *TENS}
_GLUES: Final = frozenset("-‐‑–")


def _glued_noun(text: str, at: int) -> Noun | None:
    """ "Five-member panel", "12-cylinder": the noun behind the hyphen, in the singular."""
    found = _WORD.match(text, at)
    noun = _HYPHENS.split(found["word"])[0] if found else ""
    if found is None or not noun.islower() or len(noun) < 3 or noun in _NO_GLUED_NOUNS:
        return None  # "2-DG", "950-c", "2-for-1", "a 200-strong crew"
    return Noun(singular(noun), found.start("word") + len(noun))


def _is_alike(text: str, word: str, at: int) -> bool:
    """Whether a noun that ends its phrase at `at` is alike in both numbers: "one species was", but "one police officer"."""
    following = _WORD.match(text, at)
    ends = following is None or following["word"].lower() in STOPS
    return ends and (IRREGULAR.get(word) == word or word in SINGULAR_IN_S)


def _ends_phrase(text: str, at: int) -> bool:
    """Whether a phrase may end at `at`: before a mark that closes it, or a preposition."""
    following = _WORD.match(text, at)
    if following is None:
        return at >= len(text) or text[at] in _CLOSES
    return following["word"].lower() in AFTER_A_PLURAL | PARTICIPLES


def _qualifies(text: str, at: int) -> bool:
    """Whether a plural that ends at `at` only says which kind of the plural behind it is counted: "arms deals"."""
    following = _WORD.match(text, at)
    if following is None or text[at] in _GLUES or not is_plural(following["word"]):
        return False
    return not _POSSESSIVE.match(text, following.end())


def _collective(text: str, head: Noun) -> Noun:
    """The noun after a plural that only qualifies it: "sales people", "operations staff"."""
    found = _WORD.match(text, head.end)
    if found and found["word"].lower() in IRREGULAR and text[head.end : head.end + 1] not in _GLUES:
        return Noun(_name(found["word"]), found.end())
    return head


@lru_cache(maxsize=8192)
def is_kind(word: str) -> bool:
    """Whether a word before a noun says which kind of thing it is, as a noun does ("power plants"), and not how it is.

    >>> is_kind("power"), is_kind("shipping"), is_kind("new"), is_kind("French"), is_kind("coal-fired")
    (True, True, False, False, False)
    """
    if not (word.isalpha() and word.islower()) or len(word) < 3 or word in ADJECTIVES or word in PARTICIPLES:
        return False
    return word in NOUNS or not (word.endswith(ENDINGS) or word in STOPS)


def _described(modifiers: list[str], noun: str) -> str:
    """The noun with the words before it that say what kind of thing it is."""
    kept = [word for word in modifiers if describes(word)]
    if modifiers and noun[0].isupper() and noun[1:].islower() and _is_proper(modifiers[-1]):
        kept.append(modifiers[-1])  # both are one name: "World Cup"
    return " ".join((*kept, noun)) if kept else noun


def _is_proper(word: str) -> bool:
    return word[:1].isupper() and word[1:].islower()


@lru_cache(maxsize=8192)
def describes(word: str) -> bool:
    """Whether a word before a counted noun describes the thing: no name, no adverb, no word of quantity or rank.

    Participles tell what happened to the things and are left out, unless they are part of a compound.

    >>> describes("residential"), describes("coal-fired"), describes("power"), describes("other")
    (True, True, True, True)
    >>> describes("more"), describes("recorded"), describes("largest"), describes("Nvidia"), describes("newly")
    (False, False, False, False, False)
    """
    if (
        not word.islower()
        or len(word) < 3
        or word in STOPS
        or word in DESCRIBE_NOTHING
        or word in PARTICIPLES
    ):
        return False
    if word in NOUNS or word in ADJECTIVES:
        return True
    return "-" in word or not word.endswith((*PARTICIPLE_ENDINGS, "ly", "est"))


@lru_cache(maxsize=8192)
def thing_counted(unit: str) -> str:
    """The noun of a unit with what says its kind, and without the words that describe it.

    >>> thing_counted("new coal-fired power plant"), thing_counted("other employee"), thing_counted("World Cup")
    ('power plant', 'employee', 'World Cup')
    """
    above, per, below = unit.partition(" per ")
    words = above.split(" ")
    if len(words) < 2:
        return unit
    named = _is_proper(words[-2]) and (_is_proper(words[-1]) or words[-1][-1:].isdigit())
    return " ".join(words[-2:] if named or is_kind(words[-2]) else words[-1:]) + per + below


@lru_cache(maxsize=8192)
def _name(word: str) -> str:
    """The singular of a word, hyphenated words whole, only the first letter of ordinary words lowered."""
    parts = _HYPHENS.split(word)
    return singular(word if len(parts) == 1 else "-".join(parts))
