"""Given names: which two of one family name cannot be one person's.

"Stefano Ott" and "Sergio Ott" are two people, whether they are related or one text has mistaken the name. Only two known given
names are told apart: not short forms, forms of other languages, spellings or initials. Whether there can be only one of the two
is for the property to say. Deliberately missed: full names of three words, for many are called by their second one.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.people import GIVEN_NAMES, NAME_PARTICLES
from factcheck.lexicon.short_names import ACROSS_LANGUAGES, FORMS

# What is shorter may be a short form of anything: "Lou", "Ada".
_SHORTEST: Final = 4
# Names that are no more alike than this, 0 to 100 (rapidfuzz's ratio), are no two spellings: "Elena", "Elana".
_UNLIKE: Final = 60.0
# As many letters at the beginning make one the short form of the other.
_BEGINNING: Final = 3


def are_other_given_names(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the words of two full names are one family name behind two given names.

    >>> are_other_given_names(("stefano", "ott"), ("sergio", "ott")), are_other_given_names(("bill", "ott"), ("william", "ott"))
    (True, False)
    """
    ours, theirs = ([word for word in words if word not in NAME_PARTICLES] for words in (a, b))
    if not len(ours) == len(theirs) == 2 or ours[1] != theirs[1] or ours[1] in GIVEN_NAMES:
        return False
    one, other = ours[0], theirs[0]
    if one == other or not {one, other} <= GIVEN_NAMES or min(len(one), len(other)) < _SHORTEST:
        return False
    if any(one in row and other in row for row in (*FORMS, *ACROSS_LANGUAGES)):
        return False
    # The library is loaded late: it takes longer than a short article does.
    from rapidfuzz.fuzz import ratio

    return one[:_BEGINNING] != other[:_BEGINNING] and ratio(one, other) < _UNLIKE


def have_other_family_names(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names are each a given name, of which one is known, and one family name, and have no word in common.

    >>> have_other_family_names(("andy", "ott"), ("dany", "lenz")), have_other_family_names(("orrin", "motors"), ("orren", "media"))
    (True, False)
    """
    ours, theirs = ([word for word in words if word not in NAME_PARTICLES] for words in (a, b))
    if not len(ours) == len(theirs) == 2 or {*ours} & {*theirs}:
        return False
    given = {ours[0], theirs[0]}
    # An order turned round, or a family name that is somebody's given name, may be one man spelled twice.
    return (
        bool(given & GIVEN_NAMES)
        and not {ours[1], theirs[1]} & GIVEN_NAMES
        and min(map(len, (ours[1], theirs[1]))) > 2
    )
