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
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.claims.words.years import years_in
from factcheck.facts.fact import Fact
from factcheck.lexicon import occasions
from factcheck.lexicon.events import MISSIONS
from factcheck.lexicon.grammar import (
    ADVERBS,
    BEHIND_A_NOUN,
    BIDDING,
    DETERMINERS,
    FORMS_OF_BE,
    FORMS_OF_HAVE,
    FUNCTION_WORDS,
    MONTHS,
    WEEKDAYS,
)
from factcheck.matching.fact_events import is_event_called
from factcheck.matching.plain_words import DESCRIPTION_STEMS
from factcheck.values.value import DateSpan

WORD = re.compile(r"[^\W_]+(?:['’]s\b)?")
POSSESSIVE = ("'s", "’s")
# Words of no content in a sentence, by which one thing is told from the next: "the first woman on Mount Ebrin".
TELLING = frozenset("first second third last next previous only most least".split())
EMPTY = FUNCTION_WORDS - TELLING
# An entry of a timeline: its date, a mark, and what happened, up to the end of the clause.
ENTRY = re.compile(r"[\s*_]*(?P<date>[^:–—]{4,30}?)[\s*_]*(?::|[–—])[\s*_]*(?P<told>[^.;:]+)")
# Nouns behind a name that tell no other thing: "the Orion space capsule", and "mission" behind a number of a series.
EMPTY_KINDS = frozenset({"space"})
KINDS_OF_NUMBERED = frozenset(stem(word) for word in MISSIONS)
NUMERAL = re.compile(r" [ivx]{1,4}$")
# Grounds on which the reader took a name from elsewhere, so that what the clause itself describes goes before it.
FROM_ELSEWHERE = frozenset({Grounds.NONE, Grounds.GUESSED, Grounds.HEADING, Grounds.TOPIC})
# Where the subject of a clause may begin, or a phrase that is not joined to the one before by a mark.
OPENS_A_CLAUSE = (
    r"(?:^|, |\b(?:and|but|because|that|when|while|since) |^(?:for|in|on|at|with)\b[^,;:]* (?=all ))"
)
# What a phrase in front may put beside the thing that the clause is about.
BESIDE = frozenset(
    "beside besides behind near above below beyond opposite like unlike against around".split()
)
# What befalls those aboard or within a thing, and the endings of nouns for what happens to it.
HARM = frozenset({"deaths", "injure"})
HAPPENING = ("ing", "ion", "loss", "crash", "wreck", "collapse")


# What may stand before the thing that a sentence begins with.
BEFORE_A_NOUN = FUNCTION_WORDS | MONTHS | WEEKDAYS | DETERMINERS | BIDDING | BEHIND_A_NOUN
# What opens a sentence that goes on from the one before.
POINTING_ON = re.compile(r"\W*(?:It|They|She|He)\b")


class Tie(Enum):
    """How a claim is tied to the subject of a fact."""

    NAMED = "its subject has the name"
    DESCRIBED = "its clause has the description"
    POINTED = "the sentence before begins with it, and a pronoun goes on"
    BESIDE = "the description stands beside another subject"


@lru_cache(maxsize=4096)
def is_common_noun(name: str) -> bool:
    """Whether a name is one noun without a capital, with or without its article.

    >>> is_common_noun("the company"), is_common_noun("length of the day"), is_common_noun("R1")
    (True, False, False)
    """
    words = [word for word in name.split() if word.lower() not in DETERMINERS]
    return len(words) == 1 and words[0].islower() and words[0].isalpha()


def tied(claim: Claim, fact: Fact) -> Tie | None:
    """How `claim` is tied to the subject of `fact`; None where nothing says that it speaks of it."""
    if claim.subject.grounds is Grounds.GUESSED and any(
        is_common_noun(name) and _opens_with(claim, name) for name in fact.names
    ):
        return Tie.DESCRIBED  # "The tower" is surer than the name that it was taken for.
    told = frozenset[str]()
    for rest, key in _shortened(claim.subject.name, claim.subject.key):
        if key not in fact.keys:
            continue
        told = told or _told(fact) | EMPTY_KINDS
        if rest <= (told | KINDS_OF_NUMBERED if key[-1:].isdigit() or NUMERAL.search(key) else told):
            return Tie.NAMED
    for name in fact.names:
        if is_common_noun(name) and _opens_with(claim, name):
            return Tie.DESCRIBED
        if (
            _is_event_of(claim, name)
            or _is_event_by_name(claim, fact, name)
            or is_event_called(claim, fact, name)
        ):
            return Tie.NAMED
        if is_description(name) and _is_described(claim, name, _told(fact)):
            of_it = set(stems_of(claim.subject.name))
            # What sort of thing a name's owner is tells of no other owner: "the Orrin Cathedral's spire" by [spire of the Orrin].
            own = of_it - (DESCRIPTION_STEMS if _head(name) in of_it else set()) <= set(stems_of(name))
            return Tie.DESCRIBED if own or claim.subject.grounds in FROM_ELSEWHERE else Tie.BESIDE
    opened = _goes_on_from(claim)
    return Tie.POINTED if opened and any(_opens(opened, name) for name in fact.names) else None


def stems_above(claim: Claim) -> frozenset[str]:
    """The stems of the sentence before, where a pronoun that stands for nothing in the clause goes on from it."""
    return frozenset(stems_of(_goes_on_from(claim)))


def _goes_on_from(claim: Claim) -> str:
    """The sentence before, where a pronoun opens the claim's own and was taken for something that it does not name; else ""."""
    taken = FROM_ELSEWHERE | {Grounds.PRONOUN}
    name = claim.subject.name
    elsewhere = claim.subject.grounds in taken and not (name and name in claim.above)
    return claim.above if elsewhere and POINTING_ON.match(claim.reading) else ""


def _opens(sentence: str, name: str) -> bool:
    """Whether a sentence begins with a name, with nothing before but when it was or what one is told to do with it.

    >>> _opens("On 4 May 2011 a flood ruined the town.", "the flood"), _opens("Brandt saw the flood.", "the flood")
    (True, False)
    """
    own = [stem(word) for word in _words(name) if word.lower() not in DETERMINERS]
    words = _words(sentence)
    for at in range(len(words) - len(own) + 1):
        if [stem(word) for word in words[at : at + len(own)]] == own:
            return at + len(own) == len(words) or _ends_name(words[at + len(own)])
        if not _says_when(words[at]):
            return False
    return False


def _ends_name(word: str) -> bool:
    """Whether a word behind a noun is no other noun that it belongs to: "the flood ruined", "the lake today"."""
    lower = word.lower()
    return (
        lower in FUNCTION_WORDS | ADVERBS | BEHIND_A_NOUN or lower.endswith("ed") or stem(lower) in VERB_STEMS
    )


def _says_when(word: str) -> bool:
    """Whether a word is a number, one of grammar or of the calendar, or bids one do something: "Look at the lake"."""
    lower = word.lower()
    return lower in BEFORE_A_NOUN or lower.isdigit()


def opens_with_own_noun(claim: Claim, fact: Fact) -> bool:
    """Whether a clause that names nobody begins with a common noun that the fact is known under: "30,000 workers dug it"."""
    return any(is_common_noun(name) and _opens_with(claim, name) for name in fact.names)


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


@lru_cache(maxsize=4096)
def is_description(name: str) -> bool:
    """Whether a name says in several words what a thing is: "length of the day", "Corran's hull"."""
    return len(stems_of(name)) > 1 and any(word[0].islower() for word in _words(name) if stems_of(word))


def heads_of(names: Iterable[str]) -> frozenset[str]:
    """The stems of the nouns that the descriptions among `names` hang on, by which their facts are found."""
    return frozenset(_head(name) for name in names if is_description(name) or is_common_noun(name))


def _opens_with(claim: Claim, noun: str) -> bool:
    """Whether the clause begins with a common noun, and its name was taken from elsewhere: "the day became shorter"."""
    if claim.subject.grounds not in FROM_ELSEWHERE | {Grounds.ALONE}:
        return False
    beside = claim.reading.partition(" ")[0].lower() in BESIDE
    return (claim.measure.words[:1] == (_head(noun),) and not beside) or _is_said_of_the(claim, noun)


def _is_said_of_the(claim: Claim, noun: str) -> bool:
    """Whether a common noun with "the" or "all" is what a clause is about behind a phrase that opens it, or where there is so much.

    "For safety all trains are limited to 160 km/h", "on that night there were 162 people on the rig".
    """
    front, _, behind = claim.reading.partition(claim.value.text)
    word = re.escape(noun.split()[-1])
    subject = re.search(rf"{OPENS_A_CLAUSE}(?:the|all|all the) {word} (?P<next>\w+)", front, re.IGNORECASE)
    if subject is not None and (subject["next"] in FORMS_OF_BE | FORMS_OF_HAVE):
        return True
    there = re.search(r"\b[Tt]here (?:was|were|is|are|had been)\b[^,;]*$", front) is not None
    return there and re.match(rf" (?:aboard|on board|on|in|at) the {word}\b", behind) is not None


@lru_cache(maxsize=4096)
def stems_around(claim: Claim) -> frozenset[str]:
    """The stems of all that a claim's clause says and names, with the words that qualify it: "first", "women"."""
    sides = (side.partition(": ")[2] for side in claim.measure.qualifiers)
    told = " ".join((claim.subject.name, *claim.mentions, *sides, _dated_entry(claim)))
    return frozenset((*claim.measure.words, *map(stem, told.split()), *stems_of(told)))


def _dated_entry(claim: Claim) -> str:
    """What the date that opens an entry dates, an aside and all: "1989: the first two women, both climbers, reach it"."""
    opening = ENTRY.match(claim.reading)
    if opening is None or opening["date"] != claim.value.text or not isinstance(claim.value, DateSpan):
        return ""
    return opening["told"]


def _is_described(claim: Claim, name: str, told: frozenset[str]) -> bool:
    stems, head = frozenset(stems_of(name)), _head(name)
    if not stems <= stems_around(claim) or head in stems_of(" ".join(claim.mentions)):
        return False
    return not _is_narrowed(claim.reading, head, stems | told)


@lru_cache(maxsize=4096)
def _head(name: str) -> str:
    """The stem of the noun that a description hangs on: the last word before a preposition, "length" of the day."""
    words = _words(name)
    first = next((i for i, word in enumerate(words) if stems_of(word)), 0)
    end = next(
        (i for i in range(first + 1, len(words)) if words[i] in FUNCTION_WORDS - DETERMINERS), len(words)
    )
    return stem(words[end - 1].removesuffix("'s").removesuffix("’s"))


def _is_narrowed(text: str, head: str, stems: frozenset[str]) -> bool:
    """Whether each time that the noun stands in the text another word before it says which one."""
    words = _words(text)
    places = [i for i, word in enumerate(words) if stem(word) == head]
    return bool(places) and all(i > 0 and _narrows(words[i - 1], stems) for i in places)


def _narrows(word: str, stems: frozenset[str]) -> bool:
    if word.endswith(POSSESSIVE):
        return stem(word[:-2]) not in stems
    telling = stems_of(word)
    counts = word.isdigit() or word.lower() in NUMBER_WORDS  # "The first two women" are the first women.
    return bool(telling) and not {*telling} <= stems and telling[0] not in VERB_STEMS and not counts


def _words(text: str) -> list[str]:
    return WORD.findall(text)


@lru_cache(maxsize=65536)
def stems_of(text: str) -> tuple[str, ...]:
    """The stems of the telling words of a text, in their order.

    >>> stems_of("the hulls of Corran's ships")
    ('hull', 'corran', 'ship')
    """
    words = (word.removesuffix("'s").removesuffix("’s") for word in WORD.findall(text))
    return tuple(stem(word) for word in words if word.lower() not in EMPTY)
