"""What a text says beside a name: an office or an age, which only people have, and what kind of thing it is.

A description in apposition ends with a mark, a preposition or a clause of its own: "Calder, the bank of farmers, is" tells
what Calder is, and "after Brandt, the bank cut jobs" does not. Within it stand no prepositions: "Brandt, head of the bank".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.claims.naming.keys import fold, is_place
from factcheck.claims.naming.runs import Run
from factcheck.claims.words.tokens import NAME_WITH_DIGITS
from factcheck.lexicon.grammar import (
    COORDINATORS,
    DESCRIPTIONS,
    DETERMINERS,
    FUNCTION_WORDS,
    MONTHS,
    OF_COUNTRIES,
    ORGANISATION_WORDS,
    PEOPLES,
    PLACE_ENDINGS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TITLES,
    WEEKDAYS,
)
from factcheck.lexicon.people import CALLINGS_OF_PEOPLE, GIVEN_NAMES, NAME_PARTICLES, OFFICES
from factcheck.values.expression import Expression

_WORD = rf"(?: [A-Z][\w’'&-]* | {NAME_WITH_DIGITS} )"
CAPITALS = rf"{_WORD} (?: [ ] (?:(?:de|van|von|bin|al) [ ])? {_WORD} ){{0,3}} (?: [ ] \d{{1,3}} \b )?"
_OFFICE = "|".join(sorted(OFFICES | TITLES, key=lambda word: (-len(word), word)))
_CALLING = "|".join(sorted(OFFICES | TITLES | CALLINGS_OF_PEOPLE, key=lambda word: (-len(word), word)))
_DESCRIPTION = "|".join(sorted(DESCRIPTIONS, key=lambda word: (-len(word), word)))
_PREPOSITION = "|".join(sorted(PREPOSITIONS | RELATIVES))
# A word of a phrase that is no preposition, and a few of them.
_PLAIN = rf"(?! (?:{_PREPOSITION}) \b ) (?: [\w’'$€£-] | [.,](?=\d) )+ [ ]"
# Where an apposition ends, and what goes on with one that is new to the reader: "a bank founded in Leeds".
_CLOSED = r"[ ]? (?: [,.;:()!?–—\"”’] | $ )"
_ENDS = rf"(?: {_CLOSED} | [ ] (?:{_PREPOSITION}|based|and|but|or) \b | [’']s \b )"
_GOES_ON = (
    rf"(?: {_ENDS} | [ ] \w+(?:ed|ing|ly|en|ilt|own) \b | [ ] (?:is|was|has|had|will|would|can|may) \b )"
)
# An office, an age, a life span or "who" behind a name.
PERSON_SHOWN = Expression(
    rf"""
    \b (?P<name> {CAPITALS} ) (?=
        ,? [ ] who \b
      | , [ ] \d\d [,.)]
      | [ ] \( (?: (?:born|b\.|aged) [ ] \d | \d{{4}} [ ]? [-–—] [ ]? \d{{4}} )
      | , [ ] (?:(?:the|a|an|its|his|her|their|then|former) [ ])? (?: {_PLAIN} ){{0,3}} (?:{_CALLING}) \b
    )
    """,
    re.VERBOSE,
)
# An office before a name, in small letters: "its founder Ada Brandt", "chief executive, Greg Holt".
OFFICE_BEFORE = Expression(
    rf"\b (?: {_OFFICE} ) (?: [ ] (?P<name> {CAPITALS} ) | , [ ] (?P<aside> {CAPITALS} ) (?= {_CLOSED} ) )",
    re.VERBOSE,
)
# The address of a person before the name.
ADDRESSED = Expression(rf"\b (?:Mr|Mrs|Ms) \.? [ ] (?P<name> {CAPITALS} )", re.VERBOSE)
# What a name is said to be: "Calder (CB), a big lender", "Calder is a bank", "the chipmaker Nvidia".
CALLED_BEHIND = Expression(
    rf"""
    \b (?P<name> {CAPITALS} ) (?: [ ]+ \( [^()]{{1,120}} \) )?
    (?:
        (?: , [ ] an? | [ ]+ (?:is|was) [ ] (?:an?|[Tt]he) ) [ ] (?: {_PLAIN} ){{0,4}}?
        (?P<noun> (?i:{_DESCRIPTION}) ) (?= {_GOES_ON} )
      | , [ ] [Tt]he [ ] (?: {_PLAIN} ){{0,4}}? (?P<known> (?i:{_DESCRIPTION}) )
        (?= {_ENDS} | (?P<done> [ ] \w+ed [ ] (?:{_PREPOSITION}) \b ) )
    )
    """,
    re.VERBOSE,
)
CALLED_BEFORE = Expression(
    rf"""
    \b (?P<noun> {_DESCRIPTION} ) (?:
        (?: [ ] (?: the [ ] | (?:called|named|known[ ]as) [ ] (?:the[ ])? )? [“"‘']? (?P<name> {CAPITALS} ) )
      | [ ] (?:is|was) [ ] (?P<known> {CAPITALS} ) (?= {_CLOSED} | [ ] (?:{_PREPOSITION}|and) \b )
      | , [ ] [“"‘']? (?P<aside> {CAPITALS} ) (?= {_CLOSED} )
    )
    """,
    re.VERBOSE,
)
SENTENCE_ENDS = '.!?:”"\n'
# Capitalised words that stand where a name may and are none.
NO_NAMES = FUNCTION_WORDS | MONTHS | WEEKDAYS
# The most words of a person's name, the shortest surname, and words that are none.
MOST_WORDS, SHORTEST = 4, 3
NO_SURNAMES = ORGANISATION_WORDS | OF_COUNTRIES | PLACE_ENDINGS | DESCRIPTIONS | GIVEN_NAMES | NAME_PARTICLES
# What stands before a name and is no part of it; "Christian" is a given name as well.
BEFORE_NAMES = (TITLES | PEOPLES) - GIVEN_NAMES
# Before the name of a thing that is named for a person: "Mount Lorne", "the Lorne".
THINGS = r"(?:[Tt]he|Mount|Mt\.?|Lake|Cape|Port)"
# Small words with a capital that open a sentence before a name, and stand before one in a title.
LEADS = DETERMINERS | SUBORDINATORS | COORDINATORS
INNER = PREPOSITIONS - {"of"} | RELATIVES | WEEKDAYS


def people_shown(text: str, runs: Iterable[Run], title: str = "") -> frozenset[str]:
    """The keys of the names that a text shows to be people's, whole and by the surname alone.

    >>> from factcheck.claims.naming.runs import find_runs
    >>> text = "Ada Brandt led Norvane. Its founder Lenz left. Lorne, 52, stayed."
    >>> sorted(people_shown(text, find_runs(text)))
    ['brandt', 'lenz', 'lorne']
    """
    shown = [match["name"] for match in PERSON_SHOWN.finditer(text) if _is_shown(match)]
    shown += [match["name"] or match["aside"] for match in OFFICE_BEFORE.finditer(text)]
    shown += [match["name"] for match in ADDRESSED.finditer(text)]
    keys = {fold(_without_title(_own(name))) for name in shown}
    keys = {key for key in keys if _may_be_person(key)}
    return frozenset(
        keys | {key.split(" ")[-1] for key in keys if " " in key} | {*_surnames(f"{title}\n{text}", runs)}
    )


def kinds_said(text: str) -> frozenset[tuple[str, str]]:
    """The keys of the names of a text, each with a noun for what the text says that it is.

    >>> sorted(kinds_said("Calder, a lender to farmers, bought the airline Brisk. After Lorne, the bank cut jobs."))
    [('brisk', 'airline'), ('calder', 'lender')]
    """
    told = (match for match in CALLED_BEHIND.finditer(text) if not match["done"] or _opens_sentence(match))
    behind = ((match["name"], match["noun"] or match["known"]) for match in told)
    before = (
        (match["name"] or match["known"] or match["aside"], match["noun"])
        for match in CALLED_BEFORE.finditer(text)
    )
    found = ((fold(_own(name)), noun.lower()) for name, noun in (*behind, *before))
    return frozenset((key, noun) for key, noun in found if _is_name(key))


def _opens_sentence(match: re.Match[str]) -> bool:
    """Whether a name opens its sentence, so that a participle goes on with its apposition: "Brandt, the founder ousted in May"."""
    before = match.string[: match.start()].rstrip(" ")
    return not before or before[-1] in SENTENCE_ENDS


def _is_shown(match: re.Match[str]) -> bool:
    """Whether a person is shown by more than "who" behind one word in the plural: "Climbers who"."""
    name = match["name"]
    return " " in name or not name.endswith("s") or not match.string.startswith(" who", match.end("name"))


def _surnames(text: str, runs: Iterable[Run]) -> Iterator[str]:
    """The surnames behind given names: a text that names Ada Brandt may call her Brandt, unless a thing has that name too."""
    for words in dict.fromkeys(run.words for run in runs):
        own = _without_title(_own(words)).split(" ")
        last = own[-1]
        known = 1 < len(own) <= MOST_WORDS and own[0].lower() in GIVEN_NAMES
        known = known and last.isalpha() and len(last) >= SHORTEST and last.lower() not in NO_SURNAMES
        if known and not is_place(fold(" ".join(own))) and not re.search(rf"\b{THINGS} {last}\b", text):
            yield fold(last)


def _may_be_person(key: str) -> bool:
    words = key.split(" ")
    known = _is_name(key) and not any(word.isdigit() for word in words) and not is_place(key)
    return known and ORGANISATION_WORDS.isdisjoint(words)


def _is_name(key: str) -> bool:
    words = key.split(" ")
    return bool(key) and words[0] not in MONTHS and not NO_NAMES.issuperset(words) and not key.isdigit()


def _without_title(name: str) -> str:
    words = name.split(" ")
    while len(words) > 1 and words[0].lower().rstrip(".") in BEFORE_NAMES:
        words = words[1:]
    return " ".join(words)


def _own(name: str) -> str:
    """The name without the words of a title or a sentence that run into it: "What to Know About Norvane", "On Monday Lenz"."""
    words = name.split(" ")
    small = [
        i for i, word in enumerate(words[:-1]) if word.lower() in INNER or (not i and word.lower() in LEADS)
    ]
    return " ".join(words[small[-1] + 1 :]) if small else name
