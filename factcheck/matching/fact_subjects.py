"""Whether a claim speaks of the subject of a fact, however the article and the fact call it.

A fact's subject and aliases are names ("Norvane Bank") or descriptions ("the hull of the Corran", "length of the
day"). A claim is about a name where its subject has it, alone or with words behind it that the fact uses as well
("the Corran 4 mission"). It is about a description of several words where its clause has all of them, and nothing
that narrows them down: "the first Norvan woman on Mount Ebrin" is not the first woman there. A common noun by itself
("the rocket") says which one only where its clause begins with it, and names nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import lru_cache

from factcheck.claims.claim import Claim, Grounds
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.stem import stem
from factcheck.claims.words.years import years_in
from factcheck.facts.fact import Fact
from factcheck.lexicon import occasions
from factcheck.lexicon.event_nouns import EVENT_NOUNS
from factcheck.lexicon.events import MISSIONS
from factcheck.matching.fact_clauses import ARTICLE
from factcheck.matching.fact_dates import words_of_fact
from factcheck.matching.fact_descriptions import (
    head_of,
    is_common_noun,
    is_described,
    is_description,
    stems_of,
)
from factcheck.matching.fact_events import is_event_called
from factcheck.matching.fact_openings import (
    FROM_ELSEWHERE,
    goes_on_from,
    opens_clause,
    opens_sentence,
    opens_with_own_noun,
)
from factcheck.matching.plain_words import DESCRIPTION_STEMS
from factcheck.values.value import DateSpan

# Nouns behind a name that tell no other thing: "the Orion space capsule", and "mission" behind a number of a series.
EMPTY_KINDS = frozenset({"space"})
KINDS_OF_NUMBERED = frozenset(stem(word) for word in MISSIONS)
NUMERAL = re.compile(r" [ivx]{1,4}$")
# What befalls those aboard or within a thing, and the endings of nouns for what happens to it.
HARM = frozenset({"deaths", "injure"})
HAPPENING = ("ing", "ion", "loss", "crash", "wreck", "collapse")


class Tie(Enum):
    """How a claim is tied to the subject of a fact."""

    NAMED = "its subject has the name"
    DESCRIBED = "its clause has the description"
    POINTED = "the sentence before begins with it, and a pronoun goes on"
    BESIDE = "the description stands beside another subject"


def tied(claim: Claim, fact: Fact) -> Tie | None:
    """How `claim` is tied to the subject of `fact`; None where nothing says that it speaks of it."""
    if claim.subject.grounds is Grounds.GUESSED and opens_with_own_noun(claim, fact):
        return Tie.DESCRIBED  # "The tower" is surer than the name that it was taken for.
    told = frozenset[str]()
    for rest, key in _shortened(claim.subject.name, claim.subject.key):
        if key not in fact.keys:
            continue
        told = told or _told(fact) | EMPTY_KINDS
        if rest <= (told | KINDS_OF_NUMBERED if key[-1:].isdigit() or NUMERAL.search(key) else told):
            return Tie.NAMED
    for name in fact.names:
        if is_common_noun(name) and opens_clause(claim, name):
            return Tie.DESCRIBED
        if (
            _is_event_of(claim, name)
            or _is_own_event(claim, fact)
            or _is_event_by_name(claim, fact, name)
            or is_event_called(claim, fact, name)
        ):
            return Tie.NAMED
        if is_description(name) and is_described(claim, name, _told(fact)):
            of_it = set(stems_of(claim.subject.name))
            # What sort of thing a name's owner is tells of no other owner: "the Orrin Cathedral's spire" by [spire of the Orrin].
            own = of_it - (DESCRIPTION_STEMS if head_of(name) in of_it else set()) <= set(stems_of(name))
            return Tie.DESCRIBED if own or claim.subject.grounds in FROM_ELSEWHERE else Tie.BESIDE
    opened = goes_on_from(claim)
    return Tie.POINTED if opened and any(opens_sentence(opened, name) for name in fact.names) else None


def things_of(names: Iterable[str]) -> Iterator[str]:
    """The keys of the things that befell what `names` tell: of "sinking of the Orrin" that of the Orrin."""
    for name in names:
        event, of, thing = name.partition(" of ")
        if of and event and _is_event(event.split()[-1]):
            yield fold(thing)


def _is_event_of(claim: Claim, name: str) -> bool:
    """Whether a claim counts those whom an event of its subject harmed: the dead of the Orrin, by "sinking of the Orrin"."""
    if claim.measure.concepts.isdisjoint(HARM) or claim.subject.grounds in FROM_ELSEWHERE:
        return False
    some = claim.measure.of_whole or f"{claim.value.text} of " in claim.reading
    return not some and claim.subject.key in things_of((name,))


def _is_own_event(claim: Claim, fact: Fact) -> bool:
    """Whether a claim is about what a fact tells of its subject, by the noun of that: "the collapse of the Orrin mine killed", "the recall of the E4"."""
    noun, of, thing = claim.subject.name.partition(" of ")
    if not of or not noun.islower() or not _is_deed(noun.split()[-1]):
        return False
    told, whom = words_of_fact(fact), frozenset(stems_of(ARTICLE.sub("", thing)))
    named = any(whom >= frozenset(map(stem, key.split(" "))) for key in fact.keys)
    return named and whom <= told and stem(noun.split()[-1]) in told


def _is_deed(noun: str) -> bool:
    return noun in EVENT_NOUNS or _is_event(noun)


def _is_event_by_name(claim: Claim, fact: Fact, name: str) -> bool:
    """Whether a claim is of the event of a fact, which its clause calls by a name that the fact has too, and of no other year."""
    if claim.subject.name != name or fact.keys.isdisjoint(claim.mentions):
        return False
    years = years_in(claim.reading)
    return not years or not years.isdisjoint(years_in(fact.claim))


def _is_event(noun: str) -> bool:
    return noun.lower() in occasions.KINDS or noun.lower().endswith(HAPPENING)


def _is_of_other_year(claim: Claim, fact: Fact) -> bool:
    """Whether a claim and a fact are both of a date, and these lie in two years."""
    ours = claim.value if isinstance(claim.value, DateSpan) else claim.scope.time
    theirs = fact.value if isinstance(fact.value, DateSpan) else fact.when
    if ours is None or theirs is None or None in (ours.first, ours.last, theirs.first, theirs.last):
        return False
    return _years(ours).isdisjoint(_years(theirs))


def _years(span: DateSpan) -> frozenset[int]:
    first, last = span.first, span.last
    return frozenset(range(first.year, last.year + 1)) if first and last else frozenset()


def is_new(claim: Claim, fact: Fact) -> bool:
    """Whether a claim is about a thing that its sentence brings in: "Lenz worked on a repair that cost $5 million".

    A fact's common noun ("the repair") is the one that the articles are about, and no other of the kind. Of a fact's event
    reports say "a fire broke out", too, but not in another year.
    """
    occasion = claim.subject.occasion
    nouns = {claim.subject.name.split()[-1]} if is_common_noun(claim.subject.name) else set()
    if _is_of_other_year(claim, fact):
        nouns |= {occasion.kind} if occasion is not None else set()
        nouns |= {name.split()[-1].lower() for name in fact.names} & occasions.KINDS.keys()
    if not nouns:
        return False
    words = "|".join(map(re.escape, sorted(nouns)))
    brought = rf"\b(?:an?|another|one|every|each) (?:[\w-]+ ){{0,2}}(?:{words})\b"
    return re.search(brought, claim.reading, re.IGNORECASE) is not None


def keys_of(claim: Claim) -> Iterator[str]:
    """The keys by which the claim's subject may be known: its own, and those without nouns at its end."""
    return (key for _, key in _shortened(claim.subject.name, claim.subject.key))


def _shortened(name: str, key: str) -> Iterator[tuple[frozenset[str], str]]:
    """The keys of a name with ever fewer nouns at its end, and the stems of those left out: "the Corran 4 mission"."""
    yield frozenset(), key
    words, rest = name.split(), frozenset[str]()
    while len(words) > 1 and words[-1].islower():
        rest |= {stem(words[-1])}
        words = words[:-1]
        yield rest, fold(" ".join(words))


@lru_cache(maxsize=4096)
def _told(fact: Fact) -> frozenset[str]:
    """The stems of all words that a fact uses."""
    about = fact.about_words
    return frozenset(about | set(stems_of(" ".join((fact.claim, *fact.names)))))
