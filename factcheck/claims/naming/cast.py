"""Who appears in a document: which names are people, and by which common nouns the text calls a name.

A name is a person where it opens with a given name, or where the text shows it: an office, an age or "who" beside
it. It is called "the bank" where the noun is a word of it, of the name that its letters stand for, or of what the
text says that it is ("Calder, a lender to farmers"). A name of which nothing is known is neither. What a name is said to be
tells what it is not: no place, no person and nothing numbered ("the Orrin 2") is a company, and no tower is a ship.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from factcheck.claims.naming.aliases import spelled_out
from factcheck.claims.naming.descriptions import CAPITALS, kinds_said, people_shown
from factcheck.claims.naming.keys import fold, is_country, is_place
from factcheck.claims.naming.runs import Run
from factcheck.lexicon.callings import (
    CALLED_AGAIN,
    MADE_THINGS,
    OF_ITS_KIND,
    OF_PLACES,
    ORGANISATIONS,
    PRIVATE_BUSINESS,
    PUBLIC_BODIES,
    SORTS,
    STANDING,
    WATERS_AND_LANDS,
)
from factcheck.lexicon.grammar import (
    DESCRIPTIONS,
    ORGANISATION_WORDS,
    PLACE_ENDINGS,
)
from factcheck.lexicon.people import GIVEN_NAMES, OFFICES, PERSONAL_DESCRIPTIONS
from factcheck.values.expression import Expression

# Kinds that stand right behind a thing's own name: "the Orrin 7 mission". What follows may have a name of its own
# ("the Brisk ship Orrin"), and what stands before may tell whose or where it is ("the NFC ship", "the Mars mission").
CALLED_AFTER = Expression(
    rf"\b [Tt]he [ ] (?P<name> {CAPITALS} ) [ ] (?P<noun> (?:{'|'.join(sorted(OF_ITS_KIND))}|sub) ) \b (?! [’'-] | ,? [ ] [A-Z] )",
    re.VERBOSE,
)
ACRONYM = re.compile(r"[A-Z]{2,}")
# A place's name with its kind before it: "Mt. Everest", "Lake Veren".
PLACED = Expression(
    rf"\b (?P<kind> Mount | Mt\.? | Lake | River | Cape ) [ ] (?P<name> {CAPITALS} )", re.VERBOSE
)
KINDS_OF_PLACE = {
    "mount": ("mountain", "peak"),
    "lake": ("lake",),
    "river": ("river",),
    "cape": ("cape",),
}
# Last words of names that no company and nothing that moves is called again by.
NO_BUSINESS = PUBLIC_BODIES | WATERS_AND_LANDS | STANDING | PLACE_ENDINGS
# A name with a number behind it is one of several things that were made, and no company: "the Orrin 2".
NUMBERED = re.compile(r"[a-z] \d+[a-z]?$")
# What a bank may have, and may be called by: "the university ... the building".
HOUSES = frozenset({"building", "program"})
CALLED_COUNTRIES = frozenset("country nation state kingdom republic government".split())


class Cast:
    """The names of one document as people and things, read from its text when first asked for."""

    def __init__(self, text: str, runs: Sequence[Run], title: str = "") -> None:
        self._text = text
        self._runs = runs
        self._title = title
        self._answers: dict[tuple[str, str], bool] = {}

    def is_person(self, key: str) -> bool:
        """Whether the name with this key is surely a person's."""
        words = key.split(" ")
        if words[-1] in ORGANISATION_WORDS or (len(words) > 1 and words[-1] in DESCRIPTIONS):
            return False
        return (len(words) > 1 and words[0] in GIVEN_NAMES) or key in self._people

    def is_organisation(self, key: str) -> bool:
        """Whether the name with this key is surely an organisation's."""
        return _is_organisation(key)

    def is_called(self, key: str, noun: str) -> bool:
        """Whether the text may call the name with this key "the noun" again."""
        if (key, noun) not in self._answers:
            self._answers[key, noun] = self._is_called(key, noun)
        return self._answers[key, noun]

    def _is_called(self, key: str, noun: str) -> bool:
        words = key.split(" ") + self._long.get(key, "").split(" ")
        kinds = CALLED_AGAIN.get(noun, frozenset()) | {noun}
        return (
            not kinds.isdisjoint(words)
            or any((key, kind) in self._called for kind in kinds)
            or noun in KINDS_OF_PLACE.get(self._placed(key), ())
        )

    def is_called_otherwise(self, key: str, noun: str) -> bool:
        """Whether the text says what the name is, and that is nothing that "the noun" may be."""
        if self.is_called(key, noun):
            return False
        return key in self._said or self.is_organisation(key)

    def is_said_organisation(self, key: str) -> bool:
        """Whether the text calls the name by nouns of organisations and by no other."""
        return self._is_said(key, ORGANISATIONS)

    def is_said_thing(self, key: str) -> bool:
        """Whether the text calls the name by nouns of things that are no people, and by no other: "its moon Tolmer"."""
        return self._is_said(key, frozenset[str]().union(*SORTS))

    def _is_said(self, key: str, kinds: frozenset[str]) -> bool:
        """Whether the text calls the name one of `kinds`, and nothing else."""
        said = {noun for called, noun in self._called if called == key}
        return bool(said) and said <= kinds

    @cached_property
    def _said(self) -> frozenset[str]:
        return frozenset(key for key, _ in self._called)

    def _placed(self, key: str) -> str:
        """The word that the text puts before a place's own name: "mount" of Everest, "" for none."""
        first, _, rest = key.partition(" ")
        return first if rest and first in KINDS_OF_PLACE else self._places.get(key, "")

    def may_be(self, key: str, noun: str) -> bool:
        """Whether nothing speaks against calling the name with this key "the noun" again."""
        if is_country(key):
            return noun in CALLED_COUNTRIES
        if self.is_called(key, noun):
            return True
        if is_place(key):
            return noun in OF_PLACES
        if noun in MADE_THINGS | PRIVATE_BUSINESS and key.split(" ")[-1] in NO_BUSINESS:
            return False
        if noun in ORGANISATIONS and NUMBERED.search(key):
            return False
        if self.is_organisation(key) and any(noun in sort for sort in SORTS[1:]) and noun not in HOUSES:
            return False
        if noun in STANDING and self._is_said(key, MADE_THINGS):
            return False
        return not self._is_of_another_sort(key, noun) and self.is_person(key) == (
            noun in PERSONAL_DESCRIPTIONS | OFFICES
        )

    def _is_of_another_sort(self, key: str, noun: str) -> bool:
        """Whether the text calls the name by nouns of one sort, and the noun is of another: no tower is a ship."""
        sorts = [sort for sort in SORTS if noun in sort]
        others = frozenset[str]().union(*(sort for sort in SORTS if noun not in sort))
        return bool(sorts) and self._is_said(key, others)

    @cached_property
    def _people(self) -> frozenset[str]:
        return people_shown(self._text, self._runs, self._title)

    @cached_property
    def _places(self) -> dict[str, str]:
        found = ((fold(match["name"]), fold(f"{match['kind']} x")) for match in PLACED.finditer(self._text))
        return {key: kind.partition(" ")[0] for key, kind in found}

    @cached_property
    def _long(self) -> dict[str, str]:
        return dict(spelled_out(self._text))

    @cached_property
    def _called(self) -> frozenset[tuple[str, str]]:
        after = {
            (fold(match["name"]), match["noun"].lower())
            for match in CALLED_AFTER.finditer(self._text)
            if self._has_its_kind_behind(match["name"])
        }
        pairs = kinds_said(self._text) | after
        return frozenset(pairs | {(self._long[key], noun) for key, noun in pairs if key in self._long})

    def _has_its_kind_behind(self, name: str) -> bool:
        """Whether a kind behind a name says what it is: not behind an organisation, a place or unknown letters."""
        key = fold(name)
        if ACRONYM.fullmatch(name) and key not in self._long:
            return False
        whose = _is_organisation(key) or _is_organisation(self._long.get(key, ""))
        return not (whose or is_place(key) or key.split(" ")[-1] in WATERS_AND_LANDS)


def _is_organisation(key: str) -> bool:
    return not ORGANISATION_WORDS.isdisjoint(key.split(" "))
