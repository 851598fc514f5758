"""The roles that people have in things: offices of the table of properties, and others that are compared by their own words.

"Chief executive" is an office; "command module pilot" and "chief scientist" stand in no table and are known by their
heads and by the words before these (`lexicon/roles.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.anchor_words import forms
from factcheck.claims.reading.read_sentence import ReadSentence
from factcheck.claims.words.tokens import Token
from factcheck.lexicon.grammar import COMPANY_ENDINGS, ORGANISATION_WORDS
from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.lexicon.properties import OTHER_OFFICES, Holds, Property
from factcheck.lexicon.roles import (
    CREWS,
    HEADING,
    HEADS,
    HEADS_WITH_RANK,
    IDLE,
    LEADING,
    OF_CREWS,
    OF_EVENTS,
    OF_MANY,
    OF_ONE,
    RANKS,
    ROLE,
    SHORT,
)
from factcheck.lexicon.sorts import NameSort

# The most words before the head of a role: "lunar module pilot", "deputy" excluded.
MOST_BEFORE = 3
# The most words and marks behind a name within which what stands beside it ends.
MOST_APPOSED = 10
# Between a role and whose it is.
OF = frozenset({"of", "at", "for", "on"})
# The one office that has verbs as well.
CAPTAIN = "captain"
# The post of an architect, whatever word of rank stands before it.
CHIEF, ARCHITECT = "chief", "architect"


@dataclass(frozen=True, slots=True)
class Role:
    """A role in tokens `first` to `last` (exclusive), what its label is, what limits it in time, and whose adjective it has."""

    property: Property
    first: int
    last: int
    marks: frozenset[str]
    nation: str = ""


@cache
def role_heads() -> frozenset[str]:
    """The last words of roles."""
    offices = {
        form.words[-1]
        for found in forms().values()
        for form in found
        if form.form == "noun" and _is_office(form.property)
    }
    crews = {role.split()[-1] for role in CREWS}
    return HEADS | HEADS_WITH_RANK | HEADING | frozenset(SHORT) | OF_EVENTS.keys() | offices | crews


def _is_office(prop: Property) -> bool:
    return (
        prop.holds is Holds.ONE_AT_A_TIME
        and prop.sort is NameSort.SOMEONE
        and prop.lasts
        and not prop.by + prop.does
    ) or prop.label == CAPTAIN


def role_property(words: Sequence[str]) -> Property | None:
    """The property that a whole phrase names as a role, the words in small letters; None for no role.

    >>> role_property(["command", "module", "pilot"]).label, role_property(["mission", "commander"]).label
    ('role: command module pilot', 'captain')
    """
    words = SHORT.get(" ".join(words), " ".join(words)).split()
    while len(words) > 1 and words[0] in IDLE:
        words = words[1:]
    for form in forms().get(words[0], ()) if words else ():
        if form.form == "noun" and _is_office(form.property) and list(form.words) == words:
            return form.property
    if " ".join(words) in CREWS:
        return Property(ROLE + CREWS[" ".join(words)], NameSort.SOMEONE, Holds.ONE_AT_A_TIME, lasts=True)
    if len(words) < 2 or not OF_MANY.isdisjoint(words) or not OTHER_OFFICES.isdisjoint(words):
        return None
    if words[-1] == ARCHITECT and LEADING.issuperset(words[:-1]):
        words = [CHIEF, ARCHITECT]
    ranked = words[-1] in HEADS_WITH_RANK and not RANKS.isdisjoint(words)
    if words[-1] in HEADS or ranked or " ".join(words[-2:]) in OF_ONE:
        holds = Holds.ONE if words[-1] in OF_CREWS else Holds.ONE_AT_A_TIME
        return Property(ROLE + " ".join(words), NameSort.SOMEONE, holds, lasts=True)
    return None


def with_roles(read: ReadSentence) -> ReadSentence:
    """The sentence with the roles cut off that open a name: "Lunar Module Pilot Ada Brandt" is Ada Brandt."""
    names = tuple(part for name in read.names for part in _cut(read.tokens, name))
    return read.with_names(names)


def _cut(tokens: Sequence[Token], name: NameSpan) -> Iterator[NameSpan]:
    if role_property([token.lower for token in tokens[name.first : name.last]]) is not None:
        return  # "Ada Brandt (Lunar Module Pilot)"
    if not name.first and name.last == 1 and _opens_role(tokens):
        return  # "Command module pilot: Ada Brandt"
    thing = _thing(tokens, name)
    if thing is not None:
        yield thing
        return
    if name.first and tokens[name.first - 1].lower in role_heads():
        yield from _and_its_place(tokens, name.first, name.last)  # "Mayor | Ada Brandt of Leeds"
        return
    for head in range(name.last - 2, name.first - 1, -1):
        first = head
        for start in range(name.first, head + 1):
            words = [token.lower for token in tokens[start : head + 1]]
            if role_property(words) is not None and (start == name.first or words[0] in RANKS):
                first = start
                break
        else:
            continue
        if first > name.first:
            yield _span(tokens, name.first, first)
        yield from _and_its_place(tokens, head + 1, name.last)
        return
    yield name


def _thing(tokens: Sequence[Token], name: NameSpan) -> NameSpan | None:
    """The thing in a name that is an office of it, as facts name them: "mayor of Leeds", "Brisk chief executive"."""
    words = [token.lower for token in tokens[name.first : name.last]]
    for i in range(1, len(words) - 1):
        if words[i] == "of" and role_property(words[:i]) is not None:
            return _span(tokens, name.first + i + 1, name.last)
    for i in range(1, len(words)):
        if not tokens[name.first + i].capitalised and role_property(words[i:]) is not None:
            return _span(tokens, name.first, name.first + i)
    return None


def _and_its_place(tokens: Sequence[Token], first: int, last: int) -> Iterator[NameSpan]:
    """The name behind a role, apart from whose it is: "Archbishop Ada Brandt of Leeds"."""
    of = next((i for i in range(first + 1, last - 1) if tokens[i].lower == "of"), last)
    yield _span(tokens, first, of)
    if of < last:
        yield _span(tokens, of + 1, last)


def _opens_role(tokens: Sequence[Token]) -> bool:
    """Whether the first words of a sentence are a role whose first word only has the capital of the sentence."""
    words = [token.lower for token in tokens[: MOST_BEFORE + 1]]
    return any(role_property(words[:last]) is not None for last in range(2, len(words) + 1))


def _span(tokens: Sequence[Token], first: int, last: int) -> NameSpan:
    text = " ".join(token.text for token in tokens[first:last])
    return NameSpan(first, last, text, fold(text))


def is_person(name: NameSpan) -> bool:
    """Whether a name may be a person's: two words, or a known given name, and no firm's word among them."""
    words = [word.strip('.,"“”').lower() for word in name.text.split(" ")]
    if not ORGANISATION_WORDS.isdisjoint(words) or not COMPANY_ENDINGS.isdisjoint(words):
        return False
    return (len(words) > 1 and not any(map(str.isdigit, words))) or words[0] in GIVEN_NAMES


def others_have(role: Role, person: NameSpan, text: str) -> bool:
    """Whether the article gives another person the title too: which of two bishops is whose is not said."""
    titled = re.findall(rf"(?i:{re.escape(role.property.label)}) ((?:[A-Z][\w’'-]+ ?)+)", text)
    last = person.text.split(" ")[-1]
    return any(last not in name for name in titled)


def is_told_otherwise(tokens: Sequence[Token], after: int) -> bool:
    """Whether behind a name with its title stands of what else somebody is the chief or head: "Captain Y, 51, the chief Orrin pilot,".

    The title says then what he is by rank, and not what he is in.
    """
    if after >= len(tokens) or tokens[after].lower != ",":
        return False
    words: list[str] = []
    for token in tokens[after + 1 : after + 1 + MOST_APPOSED]:
        if token.lower == "," and words:
            break
        words += [] if token.value is not None or token.lower == "," else [token.lower]
    return words[:1] in (["the"], ["a"], ["an"]) and not LEADING.isdisjoint(words[1:3])
