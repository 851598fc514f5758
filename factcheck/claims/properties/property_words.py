"""Which properties the words of a fact name: "founded", "chief executive", "based"."""

from __future__ import annotations

from functools import lru_cache

from factcheck.claims.properties.roles import role_property
from factcheck.claims.words.stem import stem
from factcheck.lexicon.family import NAMED_BY
from factcheck.lexicon.properties import BY_LABEL, FLAGS, NATIONALITY, PROPERTIES, REGIONS, SIDE, SIDE_NOUNS
from factcheck.lexicon.questions import QUESTIONS
from factcheck.lexicon.roles import POST, POST_WORDS
from factcheck.lexicon.sorts import NameSort
from factcheck.lexicon.ways import WAYS

# Words of ways that name their property without a preposition.
ALONE = frozenset({"bound", "belongs", "destined"})
# What is no side: where something is going.
EN_ROUTE = f" en {stem('route')} "
# The sort of name that a preposition behind a verb means.
SORTS = {"by": NameSort.SOMEONE, "at": NameSort.PLACE, "in": NameSort.PLACE}
NATIONALITY_WORDS = ("nationality", "citizen", "national", "citizenship")


def properties_in(words: str) -> frozenset[str]:
    """The labels of the properties that `words` name.

    >>> sorted(properties_in("headquartered")), sorted(properties_in("sold to")), sorted(properties_in("from the side"))
    (['headquarters'], ['buyer'], ['side'])
    """
    role = role_property(words.lower().split())
    if role is not None:
        return frozenset({role.label})
    if words.lower() in POST_WORDS:
        return frozenset({POST})
    told = _stemmed(words)
    found = {prop.label for prop in PROPERTIES if any(_names(told, p) for p in _phrases(prop.label))}
    found = _of_sort(words, found)
    found |= {q.label for q in FLAGS if any(_names(told, p) for p in (q.label, *q.yes, *q.no))}
    found |= {question.label for question in QUESTIONS if _names(told, question.label)}
    if any(f" {stem(noun)} " in told for noun in SIDE_NOUNS) and EN_ROUTE not in told:
        found.add(SIDE)
    found |= {label for label, words in NAMED_BY.items() if any(_names(told, word) for word in words)}
    for way in WAYS:
        found |= {label for word, label in way.behind if _names(told, f"{way.word} {word}")}
        if way.word in ALONE and _names(told, way.word):
            found.add(way.behind[0][1])
    found |= {noun for noun in REGIONS if _names(told, noun)}
    if any(f" {stem(word)} " in told for word in NATIONALITY_WORDS):
        found.add(NATIONALITY)
    return frozenset(found)


def office_in(subject: str) -> tuple[str, str] | None:
    """The label of the office that a fact is about, and whose it is: "the mayor of Leeds", "Brisk's chief executive".

    >>> office_in("the mayor of Leeds"), office_in("Brisk chief executive"), office_in("tower of Leeds")
    (('mayor', 'Leeds'), ('chief executive', 'Brisk'), None)
    """
    office, of, thing = subject.removeprefix("the ").removeprefix("The ").partition(" of ")
    role = role_property(office.lower().split()) if of else None
    if role is not None:
        return role.label, thing
    words = subject.split()
    for first in range(1, len(words)):
        role = role_property(words[first:]) if words[first][0].islower() else None
        if role is not None:
            return role.label, " ".join(words[:first]).removesuffix("'s").removesuffix("’s")
    return None


def _of_sort(words: str, labels: set[str]) -> set[str]:
    """Of the properties those that the preposition means: "built by" is who did it, "built at" where.

    >>> sorted(properties_in("built by")), sorted(properties_in("built at"))
    (['builder'], ['place of building'])
    """
    for preposition in words.lower().split():
        sort = SORTS.get(preposition)
        meant = {label for label in labels if BY_LABEL[label].sort is sort}
        if meant:
            return meant
    return labels


def _phrases(label: str) -> tuple[str, ...]:
    prop = BY_LABEL[label]
    return (label, *prop.by, *prop.to, *prop.does, *prop.nouns, *prop.at, *prop.told)


def _names(told: str, phrase: str) -> bool:
    return _stemmed(phrase) in told


@lru_cache(maxsize=4096)
def _stemmed(phrase: str) -> str:
    return f" {' '.join(stem(word) for word in phrase.replace('-', ' - ').split())} "
