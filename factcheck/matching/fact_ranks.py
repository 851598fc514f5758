"""Whether claim and fact rank the same: "peaked at number 4 on the Corran Albums Chart", "reached number one on the album chart".

A rank says nothing of what it is a rank in. It is the fact's where both name one sort of list, and what qualifies that in the claim
stands in the fact, too: the national league is not the reserve league, and one chart not another.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from factcheck.claims.claim import Claim
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.values.value import Quantity

# The nouns of what somebody is ranked in, by the sort that they are of.
LISTS: Final[dict[str, str]] = {
    **dict.fromkeys("chart charts hit-parade".split(), "chart"),
    **dict.fromkeys("league division championship standings".split(), "league"),
    **dict.fromkeys("marathon race regatta rally".split(), "race"),
    **dict.fromkeys("election elections".split(), "election"),
}
# What ranks in a part of it only, or at another time than its end.
OF_A_PART: Final = frozenset(
    "month reserve women's youth junior under midseason halfway half-time lap round leg stage qualifying district province ward "
    "seats votes downloads streaming vinyl first-round airplay".split()
)
# By these a rank in a chart is the highest, and one in a league the last.
CHART: Final = "chart"
PEAKING: Final = frozenset("peak peaked peaking peaks topped highest best ceiling higher".split())
FINISHING: Final = frozenset(
    "finish finished finishing finishes ended ending end came come coming placed place ranked runner-up runners-up won wound".split()
)
WORD: Final = re.compile(r"[\w’'-]+")
# Before the noun of a list: how many words may say which it is, and which of them say nothing of it.
MOST_BEFORE: Final = 3
EMPTY: Final = frozenset("final general national".split())
OPENING: Final = frozenset("the a an its their his her of in on at this that".split())


def ranks_as_fact(claim: Claim, fact: Fact) -> bool:
    """Whether a rank of the claim is one in what the fact ranks in."""
    ours, theirs = _lists(claim.reading), _lists(fact.claim)
    if not ours or not theirs:
        return False
    words = {stem(word.lower()) for word in WORD.findall(fact.claim)}
    told = {word.lower() for word in WORD.findall(claim.reading)}
    if not OF_A_PART.isdisjoint(told - {word.lower() for word in WORD.findall(fact.claim)}):
        return False
    peaks = not PEAKING.isdisjoint(told)
    if CHART in {sort for sort, _ in theirs} and not peaks and not _is_higher(claim, fact):
        return False  # What was ninth in its first week may have peaked at four.
    if CHART not in {sort for sort, _ in theirs} and FINISHING.isdisjoint(told):
        return False
    return any(
        sort == other and all(stem(word) in words for word in before)
        for sort, before in ours
        for other, _ in theirs
    )


def _is_higher(claim: Claim, fact: Fact) -> bool:
    """Whether the claim tells of a rank that its subject can never have had by the fact: number one by a peak at four."""
    ours, theirs = claim.value, fact.value
    return (
        isinstance(ours, Quantity)
        and isinstance(theirs, Quantity)
        and isinstance(ours.number, float | int)
        and isinstance(theirs.number, float | int)
        and ours.number < theirs.number
    )


@lru_cache(maxsize=1024)
def _lists(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The sorts of lists that a text names, each with the words before it that say which."""
    words = WORD.findall(text)
    found = []
    for at, word in enumerate(words):
        sort = LISTS.get(word.lower())
        if sort is None:
            continue
        before: list[str] = []
        for other in reversed(words[max(0, at - MOST_BEFORE) : at]):
            lower = other.lower()
            if lower in OPENING:
                break
            if lower in EMPTY or other.isdigit():
                continue
            before.append(re.split("['’]", lower)[0])
        found.append((sort, tuple(before)))
    return tuple(found)
