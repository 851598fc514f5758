"""Whose child or spouse somebody is: "Ivo, Brandt's son", "Carl Brandt and his son Ivo", "Ivo is the son of Carl Brandt".

Both are named side by side, so that no pronoun needs to be resolved: "his" is the name right before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claims.naming.cast import Cast
from factcheck.claims.naming.keys import is_place
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import Holder, named
from factcheck.claims.reading.name_phrases import name_at, name_until, names_from, phrase_from
from factcheck.claims.reading.parsed import Parsed, segment_at
from factcheck.claims.reading.read_sentence import behind_preposition
from factcheck.claims.words.segments import verbs_before
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.family import CHILDREN, FATHER, HIS, OF_CHILDREN, PARENT, SPOUSE, SPOUSES
from factcheck.lexicon.properties import COPULAS

RELATIVES_OF = CHILDREN | SPOUSES
POSSESSIVES = frozenset({"his", "her"})
WITH = "with"
JOINING = frozenset({"and", WITH})


@dataclass(frozen=True, slots=True)
class Kin:
    """Whose kin the holder is: the label, the names in tokens `first` to `last` (exclusive), and their marks."""

    label: str
    holder: Holder
    first: int
    last: int
    marks: frozenset[str] = frozenset()


def read_kin(parsed: Parsed, at: int, cast: Cast) -> Iterator[Kin]:
    """What the noun at token `at` ("son", "wife") says of two names; `cast` tells which names are people."""
    tokens = parsed.tokens
    label = PARENT if tokens[at].lower in CHILDREN else SPOUSE
    start = at
    while start > 0 and (tokens[start - 1].lower in OF_CHILDREN or tokens[start - 1].value is not None):
        start -= 1
    if start == 0:
        return
    before = tokens[start - 1]
    if before.kind is TokenKind.POSSESSIVE:
        owner = name_until(parsed, start - 1)
        other = _beside(parsed, at + 1) or (_apposed(parsed, owner.first) if owner is not None else None)
        if owner is not None and other is not None:
            yield Kin(label, named(other), owner.first, owner.last)
    elif before.lower in POSSESSIVES and start > 2 and tokens[start - 2].lower in JOINING:
        owner, other = name_until(parsed, start - 2), _beside(parsed, at + 1)
        if owner is not None and other is not None and _is_joined(parsed, owner, cast):
            marks = frozenset({FATHER}) if before.lower in HIS and label == PARENT else frozenset[str]()
            yield Kin(label, named(other), owner.first, owner.last, marks)
    elif before.lower in ("the", "a") and at + 1 < len(tokens) and tokens[at + 1].lower == "of":
        yield from _of(parsed, label, start - 1, at + 2)


def _is_joined(parsed: Parsed, owner: NameSpan, cast: Cast) -> bool:
    """Whether "and his son" or "with his son" goes on about the name right before it: "Carl Brandt and his son".

    Behind a verb or a preposition "with her husband" is said of somebody else ("moved to Leeds with her husband"), and so is "and
    her husband" where the name may be no person's.
    """
    tokens = parsed.tokens
    inside = bool(verbs_before(tokens, parsed.segments[segment_at(parsed, owner.first)].first, owner.first))
    inside = inside or behind_preposition(tokens, owner)
    if tokens[owner.last].lower == WITH:
        return not inside
    return cast.is_person(owner.key) or not (inside or is_place(owner.key))


def _beside(parsed: Parsed, position: int) -> NameSpan | None:
    """The name right behind the noun, or behind a comma and before another: "his son, Ivo,"."""
    tokens = parsed.tokens
    if position < len(tokens) and tokens[position].text == ",":
        name = name_at(parsed, position + 1)
        closed = name is not None and (name.last >= len(tokens) or tokens[name.last].text in ",.;)")
        return name if closed else None
    name = name_at(parsed, position)
    owns = name is not None and name.last < len(tokens) and tokens[name.last].kind is TokenKind.POSSESSIVE
    return None if owns else name


def _apposed(parsed: Parsed, first: int) -> NameSpan | None:
    """The name before the comma that opens the phrase at token `first`: "Ivo Lenz, Brandt's son,"."""
    return name_until(parsed, first - 1) if first > 1 and parsed.tokens[first - 1].text == "," else None


def _of(parsed: Parsed, label: str, article: int, position: int) -> Iterator[Kin]:
    """ "Ivo is the son of Carl Brandt", "Ivo, the son of Carl and Ada Brandt,"."""
    tokens = parsed.tokens
    holder = None
    if article > 0 and (tokens[article - 1].text == "," or tokens[article - 1].lower in COPULAS):
        holder = name_until(parsed, article - 1)
    names = names_from(parsed, position)
    if holder is None or names is None or phrase_from(parsed, position) is None:
        return
    yield Kin(label, named(holder), names.first, names.last)
