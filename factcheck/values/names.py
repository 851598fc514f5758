"""Comparing names: do two names mean the same person, organisation or place?

Names agree where one is a short form of the other: fewer of its words, initials, an acronym. Of two lists, one may
leave names out. Two names rule each other out where they share no telling word and are not even spelled alike,
or where they are two given names of one family; everything between is left open. Places are compared by where they are.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import Final

from factcheck.lexicon.exchanges import EURONEXT, EXCHANGES
from factcheck.lexicon.family import OF_EITHER_SEX, SON_OF, WOMEN
from factcheck.lexicon.grammar import COMPANY_ENDINGS, GEOGRAPHIC, ORGANISATION_WORDS, TITLES
from factcheck.lexicon.namesakes import RULERS
from factcheck.lexicon.people import GIVEN_NAMES, NAME_PARTICLES
from factcheck.lexicon.roles import POSTS_OF_STATE, TOP_POSTS
from factcheck.lexicon.sorts import NameSort
from factcheck.values.answer import Agree, Comparison, Disagree, Incomparable
from factcheck.values.given_names import are_other_given_names, have_other_family_names
from factcheck.values.lives import compare_causes, compare_orders
from factcheck.values.places import are_apart, are_other_nations, holds, locate, nations, plain
from factcheck.values.value import Name

_SEPARATOR: Final = re.compile(r"\s*,\s*(?:and\s+|&\s+)?|\s+and\s+|\s+&\s+")
_WORD: Final = re.compile(r"[^\W_]+")
# Words that many names share and that do not make two names one.
_GENERIC: Final = ORGANISATION_WORDS | GEOGRAPHIC | frozenset(
    "of the and for de la le van von der first second third new old national american british united royal saint "
    "north south east west great general news media times group club society association council party department "
    "ministry school church hotel press publishing house records pictures film films road street "
    "line lines cruise cruises ferry ferries air yard yards shipyard shipyards shipbuilding shipbuilders works engineering "
    "construction builders contractors properties estates homes".split()
)  # fmt: skip
_ENDINGS: Final = COMPANY_ENDINGS | frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"})
_TITLES: Final = TITLES | RULERS | frozenset({"ms", "st", "sen", "rep", "gov", "gen", "prof", "rev", "hon"})
# Two spellings of one name are at least this alike, 0 to 100 (rapidfuzz's ratio): "Zelensky", "Zelenskyy".
_ALIKE: Final = 75.0
# Given names and their short forms need not look alike ("Bob", "Robert"), family names do.
_SHORTEST_ACRONYM: Final = 2
# Agencies by the countries that they belong to; one of several countries is none of the others'.
_OF_EUROPE: Final = frozenset(
    "austria belgium denmark finland france germany greece ireland italy netherlands norway poland portugal spain sweden switzerland".split()
) | {"united kingdom", "czech republic"}
AGENCIES: Final = {
    "nasa": frozenset({"united states"}),
    "national aeronautics and space administration": frozenset({"united states"}),
    "roscosmos": frozenset({"russia"}),
    "jaxa": frozenset({"japan"}),
    "japan aerospace exploration agency": frozenset({"japan"}),
    "isro": frozenset({"india"}),
    "indian space research organisation": frozenset({"india"}),
    "cnsa": frozenset({"china"}),
    "china national space administration": frozenset({"china"}),
    "cnes": frozenset({"france"}),
    "dlr": frozenset({"germany"}),
    "esa": _OF_EUROPE,
    "european space agency": _OF_EUROPE,
}
_SIDES: Final = {"north": "south", "east": "west", "left": "right", "near": "far", "upper": "lower"}
_OF_LIVES: Final = {NameSort.CAUSE: compare_causes, NameSort.ORDER: compare_orders}
_OPPOSITE: Final = _SIDES | {second: first for first, second in _SIDES.items()}


def compare_names(a: Name, b: Name) -> Comparison:
    """Whether two names can both be the right one.

    >>> def compared(a, b): return compare_names(Name(0, 0, a, a), Name(0, 0, b, b))
    >>> compared("I. Lenz", "Sir Ivo Lenz"), compared("Ada Brandt", "Ida Brandt")
    (Agree(), Incomparable(reason='Ada Brandt and Ida Brandt have a word in common'))
    >>> compared("Carla Ott", "Max Moor")
    Disagree(gap=1.0)
    >>> compared("ruler of Calder", "Max Moor"), compared("abbot of Orrin", "ruler of Calder")
    (Incomparable(reason='one says who it is, the other what'), Disagree(gap=1.0))
    """
    sorts = {a.sort, b.sort} - {NameSort.ANY}
    if sorts == {NameSort.NATION, NameSort.SOMEONE} and nations(a.name) and nations(b.name):
        return _compare_nations(a.name, b.name)
    if len(sorts) > 1:
        return Incomparable(f"{a.sort} and {b.sort}")
    if _words(a.name) == _words(b.name):
        return Agree()
    if NameSort.POST in sorts:
        return _compare_posts(a.name, b.name)
    if NameSort.NATION in sorts:
        return _compare_nations(a.name, b.name)
    if NameSort.SIDE in sorts:
        return _compare_sides(a.name, b.name)
    for sort in sorts & _OF_LIVES.keys():
        return _OF_LIVES[sort](a.name, b.name)
    if NameSort.EXCHANGE in sorts:
        return _compare_exchanges(a.name, b.name)
    if NameSort.PLACE in sorts:
        return _compare_places(a.name, b.name)
    if sorts == {NameSort.SOMEONE} and len({bool(locate(name.name).country) for name in (a, b)}) > 1:
        return _compare_doers(a.name, b.name)
    if _is_description(a.name) is not _is_description(b.name):
        return Incomparable("one says who it is, the other what")
    return _compare_lists(_parts(a.name), _parts(b.name))


def _is_description(name: str) -> bool:
    """Whether words say what somebody is, and are no name: "ruler of Calder", who may have any name; "de la Cruz of Corran" is one."""
    first, _, rest = name.partition(" ")
    return first.islower() and first not in NAME_PARTICLES and " of " in f" {rest}"


def have_a_word_in_common(a: Name, b: Name) -> bool:
    """Whether two names share a word that tells somebody: "Ivo Lenz" and "Ivo Brandt"."""
    shared = set(_words(a.name)) & set(_words(b.name))
    return any(word not in _GENERIC and len(word) > 1 for word in shared)


def implies_name(a: Name, b: Name) -> bool:
    """Whether it follows from the name `a` that `b` is right: `b` leaves words or names out."""
    ours, theirs = frozenset(_words(a.name)), frozenset(_words(b.name))
    if theirs and theirs <= ours:
        return True
    if NameSort.PLACE in (a.sort, b.sort):
        inner, outer = locate(a.name), locate(b.name)
        return holds(inner, outer) and not (inner.city == "" and outer.city)
    return False


def _parts(name: str) -> tuple[str, ...]:
    """The names of a list: "Ada Brandt and Ivo Lenz" are two. "Smith & Wesson" is read as two as well."""
    return tuple(part for part in _SEPARATOR.split(name) if _words(part))


def _words(name: str) -> tuple[str, ...]:
    """The words that make a name, without titles and what a company is."""
    words = tuple(_WORD.findall(plain(name)))
    while len(words) > 1 and words[0] in _TITLES:
        words = words[1:]
    while len(words) > 1 and words[-1] in _ENDINGS:
        words = words[:-1]
    return words


def _compare_lists(ours: tuple[str, ...], theirs: tuple[str, ...]) -> Comparison:
    if not ours or not theirs:
        return Incomparable("an empty name")
    answers = {(a, b): _compare_one(a, b) for a, b in product(ours, theirs)}
    agreed = {pair for pair, answer in answers.items() if isinstance(answer, Agree)}
    if all(any((a, b) in agreed for b in theirs) for a in ours) or all(
        any((a, b) in agreed for a in ours) for b in theirs
    ):
        return Agree()
    if agreed:
        return Incomparable("the lists have a name in common, and each has others")
    # Names joined by "and" may be one name, too ("Smith and Wesson"): held together before they are told apart.
    whole = _compare_one(" ".join(ours), " ".join(theirs)) if len(ours) + len(theirs) > 2 else Disagree(1.0)
    if not isinstance(whole, Disagree):
        return whole
    return next((answer for answer in answers.values() if isinstance(answer, Incomparable)), Disagree(1.0))


def _compare_one(a: str, b: str) -> Comparison:
    first, second = _words(a), _words(b)
    if _is_short_form(first, second) or _is_short_form(second, first):
        return Agree()
    if _is_acronym(a, second) or _is_acronym(b, first):
        return Agree()
    shared = {word for word in set(first) & set(second) if word not in _GENERIC and len(word) > 1}
    if (
        _are_two_men(first, second)
        or _have_other_fathers(first, second)
        or are_other_given_names(first, second)
    ):
        return Disagree(1.0)
    if shared or not (set(first) - _GENERIC and set(second) - _GENERIC):
        return Incomparable(f"{a} and {b} have a word in common")
    if have_other_family_names(first, second) and not _are_alike(first[-1], second[-1]):
        return Disagree(
            1.0
        )  # "Andy Ott" and "Dany Lenz": given names that look alike are no two spellings of a whole name.
    if any(_are_alike(one, other) for one, other in product(first, second)):
        return Incomparable(f"{a} and {b} may be two spellings")
    if _are_alike(*("".join(word for word in words if word not in _GENERIC) for words in (first, second))):
        return Incomparable(f"{a} and {b} may be two spellings")
    return Disagree(1.0)


def _are_two_men(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two whole names have the given name in common and no other word: "Ivo Lenz" and "Ivo Brandt".

    A woman may have another family name after her wedding, and who bears two may be called by either.
    """
    ours, theirs = ([word for word in words if word not in NAME_PARTICLES] for words in (a, b))
    if not len(ours) == len(theirs) == 2 or ours[0] != theirs[0]:
        return False
    if ours[0] not in GIVEN_NAMES - WOMEN - OF_EITHER_SEX or min(len(ours[1]), len(theirs[1])) <= 2:
        return False
    return not _are_alike(ours[1], theirs[1])


def _have_other_fathers(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names with the father's in them differ in both: "Omar bin Hamad" and "Hamad bin Khalid"."""
    ours, theirs = _with_father(a), _with_father(b)
    if ours is None or theirs is None:
        return False
    return all(one != other and not _are_alike(one, other) for one, other in zip(ours, theirs, strict=True))


def _with_father(words: tuple[str, ...]) -> tuple[str, str] | None:
    """The given name and the father's of "Omar bin Hamad Al Lorne", None for a name without his."""
    if len(words) < 3 or words[1] not in SON_OF:
        return None
    return words[0], words[2]


def _is_short_form(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether all words of a name stand in the other in their order, initials for words: "J. K. Rowling"."""
    if not short or all(word in _GENERIC for word in short):
        return False
    rest = iter(long)
    return any(len(word) > 1 for word in short) and all(
        any(word == other or (len(word) == 1 and other.startswith(word)) for other in rest) for word in short
    )


def _is_acronym(name: str, words: tuple[str, ...]) -> bool:
    """Whether a name is the initials of these words: "OLB"."""
    letters = name.replace(".", "").strip()
    if not letters.isupper() or not letters.isalpha() or not len(letters) >= _SHORTEST_ACRONYM:
        return False
    initials = "".join(word[0] for word in words)
    telling = "".join(word[0] for word in words if word not in ("of", "the", "and", "for", "de"))
    return letters.casefold() in (initials, telling)


def _are_alike(a: str, b: str) -> bool:
    """Whether two words may be two spellings of one; generic and short words say nothing."""
    if a in _GENERIC or b in _GENERIC or min(len(a), len(b)) <= 3:
        return False
    # The library is loaded late: it takes longer than a short article does.
    from rapidfuzz.fuzz import ratio

    return ratio(a, b) >= _ALIKE or a.startswith(b) or b.startswith(a)


def _compare_places(a: str, b: str) -> Comparison:
    first, second = locate(a), locate(b)
    if are_apart(first, second):
        return Disagree(1.0)
    ours, theirs = frozenset(_words(a)), frozenset(_words(b))
    if ours <= theirs or theirs <= ours or holds(first, second):
        return Agree()
    return Incomparable(f"nothing says whether {a} and {b} are apart")


def _compare_exchanges(a: str, b: str) -> Comparison:
    """Two exchanges of the table rule each other out; one that runs several is any of them."""
    first, second = exchange_of(a), exchange_of(b)
    if not first or not second:
        return Incomparable(f"{a} or {b} is in no table of exchanges")
    if first == second or any(
        one == EURONEXT and other.startswith(EURONEXT) for one, other in ((first, second), (second, first))
    ):
        return Agree()
    return Disagree(1.0)


@cache
def _exchanges() -> dict[str, tuple[str, str]]:
    """Each name of an exchange with the one it is compared by, and its country."""
    return {EURONEXT: (EURONEXT, "")} | {
        plain(one): (name, country)
        for country, table in EXCHANGES.items()
        for name, others in table.items()
        for one in (name, *others)
    }


def exchange_of(name: str) -> str:
    """The name by which an exchange is compared, "" for none of the table.

    >>> exchange_of("the NYSE"), exchange_of("New York Stock Exchange (NYSE)"), exchange_of("Norvane")
    ('new york stock exchange', 'new york stock exchange', '')
    """
    return _exchanges().get(plain(name.partition("(")[0].strip()), ("", ""))[0]


def country_of_exchange(name: str) -> str:
    """The country of an exchange, "" for one that is not known or is in several.

    >>> country_of_exchange("Nasdaq"), country_of_exchange("Euronext")
    ('united states', '')
    """
    return _exchanges().get(plain(name.partition("(")[0].strip()), ("", ""))[1]


def _compare_nations(a: str, b: str) -> Comparison:
    """Nationalities agree where they share a country: English and British, Chilean and American."""
    ours, theirs = nations(a), nations(b)
    if ours & theirs:
        return Agree()
    if are_other_nations(ours, theirs):
        return Disagree(1.0)
    return Incomparable(f"nothing says whether {a} and {b} are apart")


def _compare_posts(a: str, b: str) -> Comparison:
    """Two posts rule each other out where both are full jobs at the top of a firm, or of a state."""
    for table in (TOP_POSTS, POSTS_OF_STATE):
        ours, theirs = (table.get(name.lower()) for name in (a, b))
        if ours is not None and theirs is not None:
            return Agree() if ours == theirs else Disagree(1.0)
    return Incomparable(f"one person may be {a} and {b}")


def _compare_doers(a: str, b: str) -> Comparison:
    """A country does what its agencies and its firms do; of an agency of the table it is known whose it is."""
    ours, theirs = (AGENCIES.get(plain(name), frozenset()) or nations(name) for name in (a, b))
    if ours and theirs and ours.isdisjoint(theirs):
        return Disagree(1.0)
    return Incomparable(f"{a} and {b} may be a country and who does it there")


def _compare_sides(a: str, b: str) -> Comparison:
    """Sides rule each other out where they are opposite; "north-east" is on the side of both its parts."""
    first, second = ({w.removesuffix("ern") for w in _words(name)} & _OPPOSITE.keys() for name in (a, b))
    if first & second:
        return Agree()
    if any(_OPPOSITE[side] in second for side in first):
        return Disagree(1.0)
    return Incomparable(f"{a} and {b}")
