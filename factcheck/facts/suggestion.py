"""The record of a suggested fact: what several articles agree on, as its keys would be written, and who says it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.facts.fields import kebab

# The words of an id, so that it stays a name.
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Said:
    """What one article says: its path, the line, and the value in words that stand alone."""

    path: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A fact to be curated: the texts of its keys, "" or empty where a key is not needed, and what the articles say.

    `is_dateless` says that it tells of what happens again and again, and that no article says when.
    """

    id: str
    claim: str
    subject: str
    value: str
    about: tuple[str, ...]
    when: str
    sources: tuple[str, ...]
    said: tuple[Said, ...] = ()
    is_dateless: bool = False


def free_id(words: Iterable[str], taken: Iterable[str]) -> str:
    """An id of some words that no other fact has.

    >>> free_id(["Orrin Bridge", "length"], ["orrin-bridge-length"])
    'orrin-bridge-length-2'
    """
    others = frozenset(taken)
    name = "-".join(kebab(" ".join(words)).split("-")[:_LONGEST]) or "fact"
    number, free = 1, name
    while free in others:
        number += 1
        free = f"{name}-{number}"
    return free
