"""Of which place a share or a number of votes, or a turnout is, where its clause does not say: "**Corran.** The turnout was 80%".

Results are listed place by place, and all in the same words; what is said of no place is said of all of them. A paragraph's heading
tells the place, a sentence that opens with it ("In Leeds 900 voted for it. Against it were 4 per cent"), a town that votes, "there".
"""

from __future__ import annotations

from typing import Final

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import FUNCTION_WORDS
from factcheck.values.expression import Expression
from factcheck.values.places import country_of
from factcheck.values.value import Value

# The measures of an election, and the unit of its counts.
OF_AN_ELECTION: Final = frozenset({"vote", "turnout"})
VOTES: Final = "vote"
# What stands for a place that was told before.
THERE: Final = "there"
# A sentence that only says where what follows is told of, and the unit of what is counted there.
_LEAD = Expression(
    r"^[\W\d]*(?P<words>(?:[\w'’-]+ ){1,3}?)(?:in|at|from|across) (?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)[.!:]?\s*$"
)
_ELECTION = Expression(r"(?i)\b(?:votes?|voted|voting|voters|turnout|turn-out|ballots?|polled)\b")
_SIDE = Expression(r"\b(?:for|against|in favou?r of) ")
_NAME = rf"(?!(?i:{'|'.join(sorted(FUNCTION_WORDS))})\b)(?P<place>(?:[A-Z][\w’-]+ ){{0,3}}[A-Z][\w’-]+)"
_OPENING = Expression(rf"(?:^|[.!?] )[\W\d]*(?:In|At|Across) {_NAME}")
_VOTING = Expression(
    rf"{_NAME}(?:['’]s (?:own )?[a-z]+)? (?:has |have |had )?(?:votes|voted|vote to|backs|backed|chose|opts|opted|goes|went|becomes|became|declares|declared|(?:is|was|were|came out|comes out) (?:for|against|in favou?r))\b"
)
_THERE = Expression(
    r"(?i)\b(?:turnout|turn-out|votes?|voters?|electors?|electorate|result|count|share|those|people|residents) (?:there|here|locally)\b"
)


def place_above(above: str, value: Value) -> str | None:
    """The place that a sentence without a verb right before that of a share or a count of votes names: "Gasps in Leeds. No has 61 percent"."""
    if kind_of(value) != "percent" and not is_of_votes(value):
        return None
    found = _LEAD.search(above)
    if found is None or any(stem(word) in VERB_STEMS for word in found["words"].split()):
        return None
    return found["place"]


def tells_of_votes(above: str, own: str, value: Value) -> bool:
    """Whether a figure is on an election, by its `own` sentence, or by the sentence `above` where its own names a side."""
    if kind_of(value) not in ("percent", "count"):
        return False
    told = _ELECTION.search(own) or (_SIDE.search(own) and _ELECTION.search(above))
    return bool(told) or is_of_votes(value)


def polling_place(heading: str, told: str, option: str) -> str | None:
    """The place of a figure on an election, by its paragraph's `heading` and by what is `told` before it, from the sentence before on;
    None for none.

    `option` is what the votes are for. A whole country is no place of its own vote.
    """
    voting = [one for one in _VOTING.finditer(told) if country_of(one["place"]) is None]
    found = sorted((*_OPENING.finditer(told), *voting), key=lambda one: one.start("place"))
    names = [name for name in (heading, *(one["place"] for one in found)) if name and name != option]
    if names:
        return names[-1]
    return THERE if _THERE.search(told) is not None else None


def is_of_votes(value: Value) -> bool:
    """Whether a figure counts votes."""
    return str(getattr(value, "unit", "")).endswith(VOTES)


def is_of_an_election(claim: Claim) -> bool:
    """Whether a claim gives a share or a number of votes, or a turnout."""
    return not claim.measure.concepts.isdisjoint(OF_AN_ELECTION) or (
        kind_of(claim.value) in ("percent", "count") and _ELECTION.search(claim.reading) is not None
    )
