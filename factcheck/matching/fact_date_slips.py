"""What it tells that a date differs from a curated fact's in one part alone, where it dates what the fact tells of.

Most dates of a story are near each other, so that a slip tells little by itself, and only of a deed that the clause says of nothing
else: "**May 2008**: Norvane opens a canteen" is no slip for the May in which Norvane was opened.
"""

from __future__ import annotations

from factcheck.claims.claim import Claim
from factcheck.claims.words.stem import stem
from factcheck.claims.words.years import YEAR
from factcheck.facts.fact import Fact
from factcheck.matching.dated_events import dated_event
from factcheck.matching.fact_clauses import phrases_in
from factcheck.matching.fact_dates import words_of_event, words_of_fact
from factcheck.matching.fact_telling import told_by
from factcheck.matching.plain_words import FUNCTION_STEMS, LIGHT
from factcheck.values.date_slips import Slip, slip_of_dates
from factcheck.values.value import DateSpan

# What a slip tells, among the words that two sentences share.
WEIGHTS = {Slip.SURE: 1.5, Slip.IN_ONE_MONTH: 1.5}
# What a deed is done to that is nothing else: "admitted everything".
ALL = frozenset(map(stem, ("everything", "all", "this", "that")))


def told_by_dates(claim: Claim, fact: Fact) -> float:
    """What it tells that the date of a claim differs from that of a fact in one part; 0 where another deed is dated."""
    ours = claim.value
    if not isinstance(ours, DateSpan) or not _is_of_its_deed(claim, fact):
        return 0.0
    values = (
        value for value in fact.values if isinstance(value, DateSpan) and _may_be_its_year(claim, value)
    )
    slips = (slip_of_dates(ours, value) for value in values)
    return max((WEIGHTS.get(slip, 0.0) for slip in slips if slip is not None), default=0.0)


def _may_be_its_year(claim: Claim, value: DateSpan) -> bool:
    """Whether a day without its year may be of the year of another date: it is of about the year in which its article came out."""
    if YEAR.search(claim.value.text) or claim.published is None or value.first is None:
        return True
    return abs(claim.published.year - value.first.year) <= 1


def _is_of_its_deed(claim: Claim, fact: Fact) -> bool:
    """Whether a date stands by one of a fact's phrases, and by no deed done to something else."""
    event = dated_event(claim.reading, claim.value.text)
    done_to = frozenset(event.object if event is not None else ()) - LIGHT - FUNCTION_STEMS - ALL
    return bool(phrases_in(told_by(claim) | words_of_event(claim), fact)) and done_to <= words_of_fact(fact)
