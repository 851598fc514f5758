"""Which full names of a corpus are one person: "Sam Bankert" and "Samuel J. Bankert", "Kami Rita" and "Kami Rita Sherpa".

The family name must be the same and the given names must fit: a short form, an initial, a prefix of three letters,
a middle name that one of them leaves out. A name that fits two different people of the corpus is joined to neither,
and two names that one article tells apart by their spelling stay two people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set

from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.lexicon.short_names import FEMININE, FORMS, LEFT_OUT

SHORTEST_PREFIX, SHORTEST_SPELLING = 3, 5
JOINT = "and"  # "Ada Brandt and Ivo Lenz" are two.
ANY_FORM = frozenset[str]().union(*FORMS)
# Spellings of one sound, in the order in which they are made alike.
SOUNDS = (
    ("ph", "f"),
    ("ck", "k"),
    ("c", "k"),
    ("q", "k"),
    ("z", "s"),
    ("y", "i"),
    ("j", "i"),
    ("w", "v"),
    ("h", ""),
)
FIRST_NAMES = GIVEN_NAMES | ANY_FORM


def joined_people(documents: Sequence[Set[str]], not_people: Set[str]) -> Mapping[str, str]:
    """The full names that stand for another one; a name with a word of `not_people` at its end is no person's.

    >>> joined_people([{"sam brandt"}, {"samuel j brandt", "sam lenz"}], set())
    {'samuel j brandt': 'sam brandt'}
    """
    full = sorted({key for keys in documents for key in keys if _may_be_person(key, not_people)})
    uses = {key: sum(key in keys for keys in documents) for key in full}
    by_family: dict[str, list[str]] = {}
    for key in full:
        by_family.setdefault(_family(key), []).append(key)
    joined: dict[str, str] = {}
    for names in by_family.values():
        for name in names:
            same = [other for other in names if other == name or is_same_person(name, other, documents)]
            if len(same) < 2 or not _all_one(same, documents):
                continue
            best = min(same, key=lambda key: (-uses[key], len(key.split(" ")), key))
            if best != name:
                joined[name] = best
    return joined


def _may_be_person(key: str, not_people: Set[str]) -> bool:
    words = key.split(" ")
    if len(words) < 2 or words[-1] in not_people or JOINT in words or any(c.isdigit() for c in key):
        return False
    return words[0] in FIRST_NAMES or len(words[0]) == 1 or words[-1] in LEFT_OUT or len(words) == 2


def _family(key: str) -> str:
    words = [word for word in key.split(" ") if word not in LEFT_OUT]
    return words[-1] if words else key


def _all_one(names: Sequence[str], documents: Sequence[Set[str]]) -> bool:
    return all(a == b or is_same_person(a, b, documents) for i, a in enumerate(names) for b in names[i + 1 :])


def is_same_person(a: str, b: str, documents: Iterable[Set[str]] = ()) -> bool:
    """Whether two full names may be one person's; `documents` are the names of each article.

    >>> is_same_person("liz brandt", "elizabeth m brandt"), is_same_person("paul brandt", "paula brandt")
    (True, False)
    """
    one, two = ([word for word in key.split(" ") if word not in LEFT_OUT] for key in (a, b))
    if one == two:
        return True
    shared = 0
    while shared < min(len(one), len(two)) and one[-1 - shared] == two[-1 - shared]:
        shared += 1
    given, other = one[: len(one) - shared], two[: len(two) - shared]
    if not shared:
        return False
    if not given or not other:
        return False  # A family name alone is judged as a short form.
    if not any(name in FIRST_NAMES or len(name) == 1 for name in (given[0], other[0])):
        return False
    told_apart = any(a in keys and b in keys for keys in documents)
    if not _fits(given[0], other[0], strict=told_apart):
        return False
    return all(_fits(x, y, strict=told_apart) for x, y in zip(given[1:], other[1:], strict=False))


def _fits(a: str, b: str, *, strict: bool) -> bool:
    """Whether two given names may be one; where `strict` holds, not by a mere likeness."""
    if a == b or any(a in row and b in row for row in FORMS):
        return True
    short, long = sorted((a, b), key=len)
    if len(short) == 1:
        return long.startswith(short)
    if strict:
        return False
    if len(short) >= SHORTEST_PREFIX and long.startswith(short):
        return long[len(short) :] not in FEMININE and not (short in GIVEN_NAMES and long in GIVEN_NAMES)
    both_known = a in GIVEN_NAMES and b in GIVEN_NAMES
    return len(short) >= SHORTEST_SPELLING and not both_known and _sound(a) == _sound(b)


def _sound(name: str) -> str:
    """The name with its consonants as they sound and each group of vowels as one; the last vowel is kept."""
    for spelled, sound in SOUNDS:
        name = name.replace(spelled, sound)
    name = re.sub(r"(.)\1", r"\1", name)
    return re.sub(r"[aeiou]+(?=[^aeiou])", "a", name)
