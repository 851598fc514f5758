"""Of which place a share or a number of votes, or a turnout is, where its clause does not say: "**Corran.** The turnout was 80%".

Results are listed place by place, and all in the same words; what is said of no place is said of all of them. A paragraph's heading
tells the place, a sentence that opens with it ("In Leeds 900 voted for it. Against it were 4 per cent"), a town that votes, "there".
"""

from __future__ import annotations

from typing import Final

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.lexicon.grammar import FUNCTION_WORDS
from factcheck.values.expression import Expression
from factcheck.values.places import country_of
from factcheck.values.value import Value

# The measures of an election, and the unit of its counts.
OF_AN_ELECTION: Final = frozenset({"vote", "turnout"})
VOTES: Final = "vote"
# What stands for a place that was told before.
THERE: Final = "there"
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


def polling_place(
    heading: str, above: str, before: str, behind: str, value: Value, option: str
) -> str | None:
    """The place of a figure on an election, by its paragraph's `heading`, by the sentence `above`, and by what its own has `before` the
    figure and `behind` it; None for none.

    `option` is what the votes are for. A whole country is no place of its own vote.
    """
    if kind_of(value) not in ("percent", "count"):
        return None
    told = f"{above.rstrip('.')}. {before}"
    own = f"{before} {behind}"
    if not (_ELECTION.search(own) or is_of_votes(value) or (_SIDE.search(own) and _ELECTION.search(above))):
        return None
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
