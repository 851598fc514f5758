"""Where the properties with names and yes/no may be stated: the sentences with one of their words.

A text is searched for the few anchor words, and only sentences that have one, with the "by" or "in" that its form
needs, are ever taken apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from factcheck.claims.properties.frames import anchors
from factcheck.claims.reading.discourse import Discourse
from factcheck.lexicon.commands import COMMANDS, UNDER
from factcheck.lexicon.exchanges import EXCHANGE_WORDS, LISTING_WORDS, PREFIXED
from factcheck.lexicon.family import CHILDREN, SPOUSES
from factcheck.lexicon.frames import Frame
from factcheck.lexicon.labels import labels
from factcheck.lexicon.namesakes import BESIDE_NAME, CALLED, HONOURS, NAME, NAMED
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.places_of_deeds import NOUNS_OF_DEEDS, PLACES_OF_DEEDS
from factcheck.lexicon.properties import (
    DEALS,
    FIRMS_OF_TOWNS,
    FLAGS,
    IN_ONE_PLACE,
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
from factcheck.lexicon.roles import HEADS, HEADS_WITH_RANK, OF_EVENTS, SHORT
from factcheck.lexicon.ways import BUILT, FLAG, LEAVING, SHIPYARDS, WAYS, YARDS

# The words that stand for a first, and what must be in its sentence as well.
FIRST, TO = "first", " to "
BY, SOLD_TO, IN, OF = " by ", " to ", " in ", " of "
# What stands before "a French physicist" where that is said of somebody.
BUILDER = "builder"
# The relative of a person: "the engineer who drew it was".
WHO = "who"
ARTICLES = (" is a", " was a", ", a ", ", an ")
# Verbs with a coast behind them: "sank off Norway".
OFF_COASTS = frozenset(word for row in PLACES_OF_DEEDS if "off" in row.behind for word in row.does + row.done)
ON_COASTS = frozenset(word for row in PLACES_OF_DEEDS if "on" in row.behind for word in row.does + row.done)


# What a label stands behind, and the most characters of one with the marks around it.
LABEL_OPENINGS = ("\n", "(", ";", ".", "- ", "* ")
MOST_OF_LABEL = 60
WORD = re.compile(r"[^\W_]+")
# The years in which somebody had a post: "1994–2005".
TERMS = re.compile(r"(?:1\d{3}|20\d\d)\s?[-–—]")
# A town before what a firm is: "the Leeds firm".
HOMES = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he)\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?\s(?:{'|'.join(sorted(FIRMS_OF_TOWNS))})\b"
)


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
def _anchors() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each anchor word with the words of which one must stand in its sentence; () for none."""
    needed: dict[str, set[str]] = {}
    for word, found in forms().items():
        for form in found:
            needs = {"by": BY, "to": SOLD_TO, "at": IN}.get(form.form, "")
            # Of a phrase all words must be there: "closed source", "took place".
            needed.setdefault(word, set()).add(" ".join(form.words) if len(form.words) > 1 else needs)
            if word in OFF_COASTS and form.form == "at":
                needed[word].add(" off ")
            if word in ON_COASTS and form.form == "at":
                needed[word].update((" on ", " at "))
            if form.property.label == BUILDER:
                needed[word] |= {f" {yard}" for yard in YARDS}
    for word, answers in flag_words().items():
        needed.setdefault(word, set()).update(" ".join(words) for _, words, _ in answers)
    for noun in CHILDREN | SPOUSES:
        needed.setdefault(noun, set()).add("")
    for head in HEADS | HEADS_WITH_RANK | SHORT.keys() | OF_EVENTS.keys():
        needed.setdefault(head, set()).add("")
    for noun, (before, _) in COMMANDS.items():
        needed.setdefault(noun, set()).update((f"{' '.join(before)} {noun}", f"{' '.join(UNDER)} {noun} "))
    for verb in LEAVING:
        needed.setdefault(verb, set()).add("")
    for noun in SHIPYARDS:
        needed.setdefault(noun, set()).update(f"{verb} " for verb in BUILT)
    for noun in IN_ONE_PLACE:
        needed.setdefault(noun, set()).add(f" {noun} in ")
    needed.setdefault("merger", set()).add(" merger with ")
    needed.setdefault(WHO, set()).update((" was ", " is "))
    for noun in NOUNS_OF_DEEDS:
        needed.setdefault(noun, set()).add(OF)
    for word in EXCHANGE_WORDS:
        needed.setdefault(word, set()).update(LISTING_WORDS)
    for ending in PREFIXED:
        needed.setdefault(ending, set()).update((f"-{ending} ", f" {ending} in "))
    for verb in NAMED:
        needed.setdefault(verb, set()).update((" after ", " for ", *(f" {noun} " for noun in HONOURS)))
    needed.setdefault(NAME, set()).update(BESIDE_NAME)
    needed.setdefault(CALLED, set()).add(" called after ")
    for noun in HONOURS:
        needed.setdefault(noun, set()).add(f" in {noun} of ")
    for noun in REGIONS:
        needed.setdefault(noun, set()).add("")
    for noun in WORKS:
        needed.setdefault(noun, set()).update((BY, "'s ", "’s "))
    for noun in DEALS:
        needed.setdefault(noun, set()).add(OF)
    for verb in APPOINTING:
        needed.setdefault(verb, set()).update(office_words())
    for verb in REPLACING | SUCCEEDING:
        needed.setdefault(verb, set()).update((*office_words(), " as ", BY))
    for verb in TAKING_OVER:
        needed.setdefault(verb, set()).add(" over from ")
    for way in WAYS:
        needed.setdefault(way.word, set()).update(f" {preposition} " for preposition, _ in way.behind)
    for noun in SIDE_NOUNS:
        needed.setdefault(noun, set()).update((f"th {noun}", f"st {noun}", f"ern {noun}"))
    for adjective in NATIONS:
        needed.setdefault(adjective, set()).update(ARTICLES)
    needed.setdefault(FLAG, set()).update((" under ", " flying ", " flew ", " flies "))
    needed.setdefault(FIRST, set()).add(TO)
    for word, need in (
        *anchors(),
        *anchors(Frame(q.label, line) for q in QUESTIONS for line in (*q.yes, *q.no)),
    ):
        needed.setdefault(word, set()).add(need)
    return tuple(
        (word, () if "" in needs else tuple(sorted(needs))) for word, needs in sorted(needed.items())
    )


@cache
def _by_first() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """The anchor words by what stands before their first hyphen, so that a text is gone through once for all of them."""
    index: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for word, needs in _anchors():
        index.setdefault(WORD.findall(word)[0], []).append((word, needs))
    return {first: tuple(found) for first, found in index.items()}


def find_sentences(discourse: Discourse) -> Iterator[int]:
    """The sentences that may state a property, in order."""
    text = discourse.document.reading
    lower = text.lower()
    if len(lower) != len(text):
        lower = text  # A letter that is two in small letters would move all that follows.
    found: dict[int, set[tuple[str, ...]]] = {}
    by_first = _by_first()
    for run in WORD.finditer(lower):
        for word, needs in by_first.get(run[0], ()):
            at, end = run.start(), run.start() + len(word)
            if lower.startswith(word, at) and not lower[end : end + 1].isalnum():
                found.setdefault(discourse.index_at(at), set()).add(needs)
    for at in _labels_in(lower):
        found.setdefault(discourse.index_at(at), set()).add(())
    for match in HOMES.finditer(text):
        found.setdefault(discourse.index_at(match.end()), set()).add(())
    chosen: dict[int, None] = {}
    for index in sorted(found):
        start, stop = discourse.bounds(index)
        sentence = " ".join(lower[start:stop].split())
        if any(not needs or any(need in sentence for need in needs) for needs in found[index]):
            chosen |= dict.fromkeys((index, *discourse.labelled_cells(index)))
    yield from chosen | dict.fromkeys(_under_labels(discourse))


def _under_labels(discourse: Discourse) -> Iterator[int]:
    """The cells whose row or column has a label of a property for its head, and those of tables with terms of office."""
    heads: dict[tuple[int, str, int], bool] = {}
    cells = [(i, c) for i in range(len(discourse)) if (c := discourse.block(i).cell) is not None]
    termed: set[int] = set()
    for index, cell in cells:
        start, stop = discourse.bounds(index)
        if cell.row and TERMS.search(discourse.document.reading, start, stop):
            termed.add(cell.table)
        if not cell.row or not cell.column:
            known = discourse.document.reading[start:stop].strip(" *_").lower() in labels()
            for axis, number in (("row", cell.row), ("column", cell.column)):
                heads[cell.table, axis, number] = heads.get((cell.table, axis, number), False) or known
    for index, cell in cells:
        labelled = any(
            heads.get((cell.table, axis, number))
            for axis, number in (("row", cell.row), ("column", cell.column))
        )
        if cell.row and (cell.table in termed or (cell.column and labelled)):
            yield index


def _labels_in(lower: str) -> Iterator[int]:
    """Where a label of a property stands before its colon in a text in small letters, at the start of a line, a sentence or a bracket."""
    colon = lower.find(":")
    while colon >= 0:
        before = lower[max(0, colon - MOST_OF_LABEL) : colon]
        for opening in LABEL_OPENINGS:
            before = before.rpartition(opening)[2]
        label = before.strip(" *_\t")
        if label in labels():
            yield colon - len(before) + before.find(label)
        colon = lower.find(":", colon + 1)
