"""What happened on the day of a date, as families of turns of phrase (`lexicon.happenings`): "was arrested", "was taken into custody".

The turn must stand in the clause of the date (`matching.dated_events`), or in the entry behind it in a list of days. A sentence may
tell several things, so that a date can have several families.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from factcheck.claims.claim import Claim
from factcheck.claims.words.stem import stem
from factcheck.lexicon.happenings import NARROWER, OF_PEOPLE, OFTEN_TOLD, ONCE_TOLD, SINGLE
from factcheck.lexicon.phrases import phrases
from factcheck.matching.dated_events import Dated, dated_event
from factcheck.matching.plain_words import FUNCTION_STEMS
from factcheck.matching.turns import stems_of_verbs
from factcheck.values.value import DateSpan

Turn: TypeAlias = tuple[frozenset[str], ...]
# The words that may stand between two of a turn.
GAP = 4
WORD = re.compile(r"[^\W\d_][\w-]*")
# The sign behind the date of an entry in a list of days, and what ends the first thing that the entry tells.
ENTRY = re.compile(
    r"\s*(?:[—–:|-]\s+|(?:was|is) the (?:day|date|year|month|week) (?:(?:on|in) which |when |that |of )?)(?P<told>.+)",
    re.DOTALL,
)
ENDING = re.compile(r";|(?<!\b[ap]\.m)(?<!\b[A-Z])\.\s")
# What parts the clauses of a sentence, where no verb is found.
COMMA = re.compile(r"[,;:()—–]|\b(?:and|but|while|after|before)\b")
BE = stem("be")
OCCURRING = stems_of_verbs(phrases("happen occur take_place"))


@lru_cache(maxsize=1)
def _turns() -> Mapping[str, Sequence[tuple[str, Turn]]]:
    """The turns with their families, by each word that one may begin with."""
    found: defaultdict[str, list[tuple[str, Turn]]] = defaultdict(list)
    for table in (SINGLE, OF_PEOPLE, ONCE_TOLD, OFTEN_TOLD):
        for name, rows in table.items():
            for row in filter(str.strip, rows.split(";")):
                turn = tuple(frozenset(map(stem, word.split("|"))) for word in row.split())
                for first in turn[0]:
                    found[first].append((name, turn))
    return found


@lru_cache(maxsize=16384)
def happenings(reading: str, text: str) -> Mapping[str, frozenset[str]]:
    """The families of what the date `text` of a sentence dates, each with the stems that tell it.

    >>> sorted(happenings("May 2, 2012 — Police take him into custody.", "May 2, 2012"))
    ['arrest']
    >>> sorted(happenings("The bridge was opened to traffic on 4 May 2011, before the strike began.", "4 May 2011"))
    ['opening', 'opening to all']
    """
    return happenings_in(words_of_clause(reading, text))


@lru_cache(maxsize=16384)
def happenings_in(words: tuple[str, ...]) -> Mapping[str, frozenset[str]]:
    """The families of which some stems in their order have a turn, each with the stems that tell it.

    >>> sorted(happenings_in(("be", "place", "under", "hous", "arrest"))), sorted(happenings_in(("be", "arrest")))
    (['house arrest'], ['arrest'])
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for at, word in enumerate(words):
        for name, turn in _turns().get(word, ()):
            found[name].update(_follow(turn, words, at))
    hidden = {wide for one, wide in NARROWER.items() if found.get(one) and found[wide] <= found[one]}
    return {name: frozenset(used) for name, used in found.items() if used and name not in hidden}


def happenings_of(claim: Claim) -> Mapping[str, frozenset[str]]:
    """The families of what a claim dates; none for other values."""
    if not isinstance(claim.value, DateSpan):
        return {}
    # The label of a row tells what its cell dates: "Day on which the drill started | 5 September".
    return happenings_in(claim.measure.words) if claim.cell else happenings(claim.reading, claim.value.text)


def words_of_clause(reading: str, text: str) -> tuple[str, ...]:
    """The stems of the clause of a date, in their order."""
    before, found, behind = reading.partition(text)
    entry = ENTRY.match(behind) if found and WORD.search(before) is None else None
    if entry is not None:
        return _stems(ENDING.split(entry["told"])[0])
    event = dated_event(reading, text)
    if event is None:
        return ()
    if not event.verb:
        return _stems(" ".join(between_commas(before, behind)))
    if {event.verb, event.phrase} & OCCURRING and FUNCTION_STEMS.issuperset(event.before):
        return _stems(before)  # "Was planned for May and took place in June".
    lead, rest = map(_stems, between_commas(before, behind))
    if (
        event.verb not in (*lead, *rest)
        and event.verb in _stems(behind)
        and not FUNCTION_STEMS.issuperset(lead)
    ):
        return lead  # "Its listing in 2019 and its insolvency were noted".
    return _with_small_words(event, (*lead, *rest))


def _with_small_words(event: Dated, said: Sequence[str]) -> tuple[str, ...]:
    """The words of an event in their order, with the small ones between them where the part of its sentence that was `said` has them."""
    told = (*event.before, event.verb, *event.behind)
    passive = (BE,) if event.acted_on else ()
    if told[0] in said and told[-1] in said:
        first, last = said.index(told[0]), len(said) - said[::-1].index(told[-1])
        if event.verb in said[first:last]:
            return (*(passive if first == said.index(event.verb) else ()), *said[first:last])
    return (*event.before, *passive, event.verb, *event.behind)


def _stems(text: str) -> tuple[str, ...]:
    return tuple(map(stem, WORD.findall(text)))


def between_commas(before: str, behind: str) -> tuple[str, str]:
    """What stands before and behind a date up to the next sign or conjunction."""
    return COMMA.split(before)[-1], COMMA.split(behind)[0]


def _follow(turn: Turn, words: Sequence[str], at: int) -> Iterator[str]:
    """The words of a turn that begins at a place, none where the rest of it does not follow."""
    used = [words[at]]
    for part in turn[1:]:
        place = next((i for i in range(at + 1, min(len(words), at + 2 + GAP)) if words[i] in part), None)
        if place is None:
            return
        used.append(words[place])
        at = place
    yield from used
