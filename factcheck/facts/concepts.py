"""What a fact measures: the classes that its words for the measure name, and what its sentence adds to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.claims.claim import Claim
from factcheck.claims.measure.measure import concepts_in
from factcheck.claims.properties.property_words import properties_in
from factcheck.facts.entry import FactEntry
from factcheck.lexicon.lives import BIRTH_ORDER, CAUSE_OF_DEATH, ORDERS
from factcheck.lexicon.occurrence import ONCE
from factcheck.lexicon.properties import IDENTITY, NATIONALITY, PROPERTIES
from factcheck.lexicon.roles import POST, POSTS_OF_STATE, TOP_POSTS
from factcheck.lexicon.sorts import NameSort
from factcheck.lexicon.wordings import WORDED
from factcheck.values.lives import cause_of
from factcheck.values.own_words import OwnWords
from factcheck.values.places import locate
from factcheck.values.value import DateSpan, Flag, Name, Value

# What stands before a place in the sentence of a fact: "in Lorne", "at its Lorne yard", "in the town of Lorne".
BEFORE_PLACES = r"\b(?:in|at|off|near)\s+(?:[a-z]+\s+){0,3}"
# The properties whose value is a place.
OF_PLACE = frozenset(prop.label for prop in PROPERTIES if prop.sort is NameSort.PLACE)
# Who builds a machine is its maker.
MAKING = frozenset({"builder", "maker"})
# What a country does, so that the thing is called by it.
DONE_BY_COUNTRIES = frozenset("builder operator maker owner designer developer launcher".split())
# What is said of one who held an office before.
AFTER_SOMEBODY = frozenset({"successor"})


def concepts_of_fact(
    entry: FactEntry, statement: Claim, values: Sequence[Value], office: str, own: OwnWords
) -> frozenset[str]:
    """The classes that the words for a fact's measure name, and what its sentence adds to them; none where they name none.

    `office` is the property of an office that the fact tells the holder of, if any.
    """
    value, said = values[0], statement.measure.concepts
    if isinstance(value, Name | Flag):
        told = frozenset[str]().union(*(properties_in(words) for words in entry.about)) | said
        told = _of_places(told, values, entry.claim)
        told |= _post(value) | _of_countries(told, value) | (MAKING if told & MAKING else frozenset())
        told = _of_lives(value, entry.claim) or told
        told |= {IDENTITY} if statement.subject.name.islower() else set()
    else:
        told = frozenset[str]().union(*(concepts_in(words, value, own.measures) for words in entry.about))
        if told:
            told |= said & WORDED  # What all the words of its sentence name.
        if told and isinstance(value, DateSpan):
            told |= said & ONCE  # What its sentence says has happened, in whatever words of the list.
    return frozenset({office}) | (told & AFTER_SOMEBODY) if office else told


def _of_places(labels: frozenset[str], values: Iterable[Value], told: str) -> frozenset[str]:
    """Of the properties those whose value is a place, where a value is one: "built" of a yard in Leeds is where, not by whom.

    A place of no table is one by the preposition before it in the fact's sentence: "was built in Lorne".
    """
    places = frozenset(label for label in labels if label in OF_PLACE)
    for name in (value.name for value in values if isinstance(value, Name)):
        if locate(name).is_known or re.search(rf"{BEFORE_PLACES}{re.escape(name)}\b", told):
            return places or labels
    return labels


def _of_countries(labels: frozenset[str], value: Value) -> frozenset[str]:
    """What is built or run by a country is its: "a Norvanian orbiter"."""
    country = isinstance(value, Name) and bool(locate(value.name).country)
    return frozenset({NATIONALITY}) if country and labels & DONE_BY_COUNTRIES else frozenset()


def _of_lives(value: Value, told: str) -> frozenset[str]:
    """Of what somebody died, or which child of a family somebody is, where the value is such: no place and no parent is told."""
    if isinstance(value, Name) and cause_of(value.name):
        return frozenset({CAUSE_OF_DEATH})
    if (
        isinstance(value, Name)
        and value.name.lower() in ORDERS
        and re.search(r"\b(?:child|children|siblings)\b", told)
    ):
        return frozenset({BIRTH_ORDER})
    return frozenset()


def _post(value: Value) -> frozenset[str]:
    posts = TOP_POSTS.keys() | POSTS_OF_STATE.keys()
    return frozenset({POST}) if isinstance(value, Name) and value.name.lower() in posts else frozenset()
