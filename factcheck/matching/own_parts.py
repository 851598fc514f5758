"""The part of a sentence that tells of one of its dates, where it has several.

"The search went on until July 7, and crews left on July 23": the crews tell nothing of July 7. The part of a date ends at the first
mark or conjunction behind it, where the next date follows later; a date that opens its sentence keeps all up to the last one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from factcheck.claims.claim import Claim
from factcheck.matching.fact_telling import stems_in
from factcheck.matching.happenings import COMMA
from factcheck.values.value import Moment

# What may stand before a date that opens its sentence.
OPENING = re.compile(r"\W*(?:[A-Za-z]+\W+){0,2}")
# What stands between a day and its time, or a day and another word for it.
TOGETHER = re.compile(
    r"\W*(?:(?:on|at|in|of|the)\W+){0,2}(?:(?:morning|afternoon|evening|night)\W+(?:of\W+)?)?"
)


class OwnParts:
    """The dates of the sentences of a corpus, by their places."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Note where the dates among `claims` stand in their sentences."""
        self._dates: defaultdict[tuple[str, int], set[tuple[int, int]]] = defaultdict(set)
        for claim in claims:
            if isinstance(claim.value, Moment):
                self._dates[claim.path, claim.sentence.start].add(_place(claim))

    def words_of_others(self, claim: Claim) -> frozenset[str]:
        """The stems that only parts of the sentence of a claim have which tell of another date."""
        dates = self._dates.get((claim.path, claim.sentence.start), ())
        if len(dates) < 2:
            return frozenset()
        first, last = own_part(claim.reading, _place(claim), sorted(dates))
        told = claim.reading
        return stems_in(f"{told[:first]} {told[last:]}") - stems_in(told[first:last])


def own_part(told: str, own: tuple[int, int], dates: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """From where to where a sentence tells of the date at `own`, with all its `dates` in order.

    >>> text = "Work began on 3 May, and on 4 June it ended."
    >>> [text[slice(*own_part(text, date, [(14, 19), (28, 34)]))] for date in [(14, 19), (28, 34)]]
    ['Work began on 3 May', ', and on 4 June it ended.']
    """
    others = [date for date in dates if date != own and not _are_one(told, date, own)]
    before = max((date for date in others if date < own), default=None)
    behind = min((date for date in others if date > own), default=None)
    first = _border(told, before, own) if before else None
    last = _border(told, own, behind) if behind else None
    return first or 0, len(told) if last is None else last


def _are_one(told: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two dates tell one moment: "at 1:22 a.m. on June 24", "three weeks ago, on 8 November"."""
    return TOGETHER.fullmatch(told, min(one[1], other[1]), max(one[0], other[0])) is not None


def _border(told: str, date: tuple[int, int], following: tuple[int, int]) -> int | None:
    """Where the part of a date ends and that of the following one begins; None where nothing parts them."""
    marks = [mark.start() for mark in COMMA.finditer(told, date[1], following[0])]
    if not marks:
        return None
    fronted = OPENING.fullmatch(told, 0, date[0]) is not None
    return marks[-1] if fronted else marks[0]


def _place(claim: Claim) -> tuple[int, int]:
    start = claim.start - claim.sentence.start
    return start, start + len(claim.text)
