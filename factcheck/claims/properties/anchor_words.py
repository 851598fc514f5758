"""The words by which a sentence may state a property with a name or yes/no, each with those of which one must stand beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from factcheck.claims.properties.frames import anchors
from factcheck.lexicon.commands import COMMANDS, UNDER
from factcheck.lexicon.exchanges import EXCHANGE_WORDS, LISTING_WORDS, PREFIXED
from factcheck.lexicon.family import CHILDREN, SPOUSES
from factcheck.lexicon.frames import Frame
from factcheck.lexicon.lives import CHILD, DEATH, DYING, ORDERS, SIBLINGS
from factcheck.lexicon.namesakes import BESIDE_NAME, CALLED, HONOURS, NAME, NAMED
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.places_of_deeds import NOUNS_OF_DEEDS, PLACES_OF_DEEDS
from factcheck.lexicon.properties import (
    DEALS,
    DIRECTIONS,
    FLAGS,
    IN_ONE_PLACE,
    INQUIRIES,
    PROPERTIES,
    REGIONS,
    SIDE_NOUNS,
    SUCCEEDING,
    TAKING_OVER,
    WORKS,
    Holds,
    Property,
    YesOrNo,
)
from factcheck.lexicon.questions import QUESTIONS
from factcheck.lexicon.roles import HEADING, HEADS, HEADS_WITH_RANK, OF_EVENTS, SHORT
from factcheck.lexicon.ways import BUILT, FLAG, LEAVING, SHIPYARDS, WAYS, YARDS

# The words that stand for a first, and what must be in its sentence as well.
FIRST, TO = "first", " to "
BY, SOLD_TO, IN, OF = " by ", " to ", " in ", " of "
BUILDER = "builder"
# The relative of a person: "the engineer who drew it was".
WHO = "who"
# Verbs with a coast behind them: "sank off Norway".
OFF_COASTS = frozenset(word for row in PLACES_OF_DEEDS if "off" in row.behind for word in row.does + row.done)
ON_COASTS = frozenset(word for row in PLACES_OF_DEEDS if "on" in row.behind for word in row.does + row.done)
# An anchor word, and the words of which one must stand in its sentence; "" for none.
Needs: TypeAlias = tuple[str, Iterable[str]]


@dataclass(frozen=True, slots=True)
class Form:
    """One wording of a property: its words in small letters, and the form it has ("by", "does", "noun" ...)."""

    property: Property
    form: str
    words: tuple[str, ...]


@cache
def forms() -> dict[str, tuple[Form, ...]]:
    """The wordings by their first word, the longest first."""
    index: dict[str, list[Form]] = {}
    for prop in PROPERTIES:
        rows = (
            ("by", prop.by),
            ("to", prop.to),
            ("does", prop.does),
            ("noun", prop.nouns),
            ("at", prop.at),
            ("prefix", prop.prefix),
            ("label", prop.labels),
        )
        for form, phrases in rows:
            for phrase in phrases:
                words = tuple(phrase.split())
                index.setdefault(words[0], []).append(Form(prop, form, words))
    return {word: tuple(sorted(found, key=lambda f: -len(f.words))) for word, found in index.items()}


# Verbs by which somebody comes into an office.
REPLACING = frozenset("replaced replaces succeeded succeeds".split())
APPOINTING = frozenset("appointed appoints named names hired hires elected made".split())
OFFICES_CHANGE = REPLACING | APPOINTING | SUCCEEDING | TAKING_OVER


@cache
def office_words() -> frozenset[str]:
    """The nouns of offices that one person at a time holds, one of which a sentence on a change of office has."""
    return frozenset(noun for prop in PROPERTIES if prop.holds is Holds.ONE_AT_A_TIME for noun in prop.nouns)


@cache
def flag_words() -> dict[str, tuple[tuple[YesOrNo, tuple[str, ...], bool], ...]]:
    """The answers of the yes-or-no questions by their first word, the longest first."""
    index: dict[str, list[tuple[YesOrNo, tuple[str, ...], bool]]] = {}
    for question in FLAGS:
        for phrases, answer in ((question.yes, True), (question.no, False)):
            for phrase in phrases:
                words = tuple(phrase.split())
                index.setdefault(words[0], []).append((question, words, answer))
    return {word: tuple(sorted(found, key=lambda f: -len(f[1]))) for word, found in index.items()}


@cache
def anchor_words() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each anchor word with the words of which one must stand in its sentence; () for none."""
    needed: dict[str, set[str]] = {}
    for word, needs in (
        *_of_forms(),
        *_of_answers(),
        *_of_offices(),
        *_of_makers(),
        *_of_names(),
        *_of_places(),
        *_of_deals(),
        *_of_lives(),
        *_of_frames(),
    ):
        needed.setdefault(word, set()).update(needs)
    return tuple(
        (word, () if "" in needs else tuple(sorted(needs))) for word, needs in sorted(needed.items())
    )


def _of_forms() -> Iterator[Needs]:
    """The words of the table of properties, and what their form needs."""
    for word, found in forms().items():
        for form in found:
            needs = {"by": BY, "to": SOLD_TO, "at": IN}.get(form.form, "")
            # Of a phrase all words must be there: "closed source", "took place".
            yield word, (" ".join(form.words) if len(form.words) > 1 else needs,)
            if word in OFF_COASTS and form.form == "at":
                yield word, (" off ",)
            if word in ON_COASTS and form.form == "at":
                yield word, (" on ", " at ")
            if form.property.label == BUILDER:
                yield word, (f" {yard}" for yard in YARDS)


def _of_answers() -> Iterator[Needs]:
    """The words of the answers to yes-or-no questions."""
    for word, answers in flag_words().items():
        yield word, (" ".join(words) for _, words, _ in answers)


def _of_offices() -> Iterator[Needs]:
    """Who somebody is or was: relatives, posts and what they command, how somebody comes by a post, which people they are of."""
    for word in CHILDREN | SPOUSES | HEADS | HEADS_WITH_RANK | HEADING | SHORT.keys() | OF_EVENTS.keys():
        yield word, ("",)
    for noun, (before, _) in COMMANDS.items():
        yield noun, (f"{' '.join(before)} {noun}", f"{' '.join(UNDER)} {noun} ")
    for noun in INQUIRIES:
        yield noun, (f"{noun} under ",)
    yield WHO, (" was ", " is ")
    for verb in APPOINTING:
        yield verb, office_words()
    for verb in REPLACING | SUCCEEDING:
        yield verb, (*office_words(), " as ", BY)
    for verb in TAKING_OVER:
        yield verb, (" over from ",)
    yield FIRST, (TO,)
    for adjective in NATIONS:
        yield adjective, ("",)


def _of_makers() -> Iterator[Needs]:
    """Where a ship was built and by whom, who made a work, under which flag it sails."""
    for noun in SHIPYARDS:
        yield noun, (f"{verb} " for verb in BUILT)
    for noun in WORKS:
        yield noun, (BY, "'s ", "’s ")
    yield FLAG, (" under ", " flying ", " flew ", " flies ")


def _of_names() -> Iterator[Needs]:
    """After whom or what something is named."""
    for verb in NAMED:
        yield verb, (" after ", " for ", *(f" {noun} " for noun in HONOURS))
    yield NAME, BESIDE_NAME
    yield CALLED, (" called after ",)
    for noun in HONOURS:
        yield noun, (f" in {noun} of ",)


def _of_places() -> Iterator[Needs]:
    """Where something lies, is listed, happened or went."""
    for word in LEAVING | REGIONS:
        yield word, ("",)
    for noun in IN_ONE_PLACE:
        yield noun, (f" {noun} in ",)
    for noun in NOUNS_OF_DEEDS:
        yield noun, (OF,)
    for word in DIRECTIONS:
        yield word, (f"{word} of ",)
    for word in EXCHANGE_WORDS:
        yield word, LISTING_WORDS
    for ending in PREFIXED:
        yield ending, (f"-{ending} ", f" {ending} in ")
    for way in WAYS:
        yield way.word, (f" {preposition} " for preposition, _ in way.behind)
    for noun in SIDE_NOUNS:
        yield noun, (f"th {noun}", f"st {noun}", f"ern {noun}")


def _of_deals() -> Iterator[Needs]:
    """What was bought or joined."""
    yield "merger", (" merger with ",)
    for noun in DEALS:
        yield noun, (OF,)


def _of_lives() -> Iterator[Needs]:
    """Of what somebody died, and which of several children somebody is."""
    for verb, leading in DYING.items():
        yield verb, (f" {preposition} " for preposition in leading)
    yield DEATH, (" from ", OF)
    for word in ORDERS:
        yield word, (f" {CHILD}", *(f" {noun}" for noun in SIBLINGS))


def _of_frames() -> Iterator[Needs]:
    """The words of clauses in an order of their own."""
    answers = (Frame(q.label, line) for q in QUESTIONS for line in (*q.yes, *q.no))
    for word, need in (*anchors(), *anchors(answers)):
        yield word, (need,)
