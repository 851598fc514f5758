"""When a plan is held against another claim: what somebody expects, wants or announces is no report of what came.

Plans change, and what came of them differs by right from what was planned. So a plan is held against a plan of the same
days only: two articles of one week that give the price of one coming phone. A plan and a report are one claim where
their values agree, and no contradiction where they do not. A fact that states a plan itself is held against plans.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import JUDGED, PLANNED, Claim
from factcheck.facts.fact import Fact
from factcheck.lexicon.stances import AS_WHAT, AT_FIRST, CONCEIVED, DESIGNED, DRAWINGS, EARLY
from factcheck.matching.answers import Answer, Apart, Doubt
from factcheck.matching.fact_telling import part_of
from factcheck.values.compare import Agree, compare
from factcheck.values.slips import SAME_NUMBER, slip_between, told_by_slip
from factcheck.values.value import DateSpan

# Articles this many days apart tell one plan; a launch that slips does so within a week.
SAME_PLAN_DAYS = 2
COMPARED = JUDGED | PLANNED
# What a text says was at first to be, up to the figure of it, with no other clause between.
_FIRST, _DONE, _DRAWN = ("|".join(words) for words in (AT_FIRST, DESIGNED, DRAWINGS))
_NO_OTHER_CLAUSE = r"(?!.*\b(?:and|but|now|today|eventually|finally|when|before|after)\b)"
FIRST_PLAN = re.compile(
    rf"\b(?:(?:{_FIRST}) (?:been )?(?:{_DONE})|(?:{_DONE}) (?:{_FIRST})"
    rf"|(?:was|were|been|being|is|are) (?:{'|'.join(CONCEIVED)}) (?:{'|'.join(AS_WHAT)})"
    rf"|(?:was|were) (?!first|once)(?:{_FIRST}) to|(?!first|once)(?:{_FIRST}) (?:was|were) to|(?:was|were) to have (?:been|had|\w+ed)"
    rf"|(?:{'|'.join(EARLY)}) (?:[\w-]+ )?(?:{_DRAWN})s?)\b{_NO_OTHER_CLAUSE}",
    re.IGNORECASE,
)
# The same with the word of the beginning in front: "Originally, the tower was designed with 30 floors".
FIRST_OF_ALL = re.compile(
    rf"^\W*(?:{_FIRST}),? (?:[\w'’-]+ ){{1,6}}?(?:was|were|had been) (?:[\w-]+ )?(?:{_DONE})\b{_NO_OTHER_CLAUSE}[^,;:()—–]*$",
    re.IGNORECASE,
)
# A clause that opens the sentence and tells of which plan the rest is: "As first drawn,", "In its original design".
OPENING_CLAUSE = re.compile(r"^\W*(?:as|in|on|under|by|according to)\b[^,;:()—–]*,", re.IGNORECASE)
# Of what is so by plan: a fact with one of these may be of the plan too.
DESIGN = re.compile(rf"\b(?:{_DONE}|(?:{_DRAWN})s?)\b", re.IGNORECASE)


def judged_stance(a: Claim, b: Claim) -> Answer:
    """Only what is asserted or attributed can contradict."""
    for claim in (a, b):
        if claim.stance not in JUDGED:
            return Apart("stance", f"“{claim.text}” is {claim.stance}")
    return None


def same_stance(a: Claim, b: Claim) -> Answer:
    """Only what is asserted or attributed can contradict, and a plan another plan of its time."""
    for claim in (a, b):
        if claim.stance not in COMPARED:
            return Apart("stance", f"“{claim.text}” is {claim.stance}")
    planned = [claim for claim in (a, b) if claim.stance in PLANNED]
    if not planned or isinstance(compare(a.value, b.value), Agree):
        return None
    if len(planned) == 1:
        return Apart("stance", f"“{planned[0].text}” is {planned[0].stance}")
    if a.path == b.path:
        return Doubt("stance", "a text may tell of an earlier plan")
    if a.published and b.published and abs((a.published - b.published).days) <= SAME_PLAN_DAYS:
        return None
    return Doubt("stance", "plans change, and nothing says that both are of one time")


def stance_of_fact(claim: Claim, fact: Fact) -> Answer:
    """A fact is held against what is asserted or attributed, and against a plan only where it states one, or where the same digits
    with another magnitude or unit tell that the plan came about as it was: "would set aside 6 million" of what were 6 billion.
    """
    if claim.stance in PLANNED and fact.planned and _is_over(claim, fact):
        return Apart("stance", "it was said after the day of the fact's plan, and so of another one")
    if claim.stance in JUDGED or (claim.stance in PLANNED and (fact.planned or _is_slip(claim, fact))):
        return None
    return Apart("stance", f"“{claim.text}” is {claim.stance}")


def _is_over(claim: Claim, fact: Fact) -> bool:
    """Whether the day that a fact says was planned had gone by when the article came out."""
    planned = fact.value
    return (
        isinstance(planned, DateSpan)
        and planned.last is not None
        and claim.published is not None
        and planned.last < claim.published
    )


def is_of_first_plan(claim: Claim, fact: Fact) -> bool:
    """Whether a clause tells what was at first to be, and the fact is of no plan: "was originally drawn with eight arches"."""
    if fact.planned or not _is_told_at_first(part_of(claim), claim.reading, claim.value.text):
        return False
    return DESIGN.search(fact.claim) is None


@lru_cache(maxsize=4096)
def _is_told_at_first(part: str, sentence: str, value: str) -> bool:
    opening = OPENING_CLAUSE.match(sentence)
    parts = (part.partition(value)[0], opening[0] if opening else "")
    before = sentence.partition(value)[0]
    return any(FIRST_PLAN.search(part) for part in parts) or FIRST_OF_ALL.search(before) is not None


def _is_slip(claim: Claim, fact: Fact) -> bool:
    """Whether two digits at least are those of the fact, and only the magnitude or the unit is another one."""
    slips = ((slip_between(claim.value, value), value) for value in fact.values)
    return any(slip in SAME_NUMBER and told_by_slip(slip, claim.value, value) for slip, value in slips)
