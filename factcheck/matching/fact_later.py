"""What a claim tells of a later state, of a difference, of one item of a list or of a thing pointed at, and a fact of none of them.

"About 40 percent was still under water" gives what was left of the 80 percent that a fact tells of, "has dropped to 50 percent" what there
is since, "1,400 percent more than the mean" no level, "guilty on one count of theft, guilty of fraud" no sum of all counts, "that refit
cost" no price of what was refitted, and "died when the Orrin burned in 1930" no dead of 1937. Each asks for words that only the claim has.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.years import YEAR
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import AUXILIARIES, FORMS_OF_BE, FORMS_OF_HAVE, FUNCTION_WORDS
from factcheck.lexicon.verbs import PAST_FORMS
from factcheck.matching.fact_dates import words_of_fact
from factcheck.matching.fact_telling import part_of
from factcheck.matching.plain_words import DESCRIPTION_STEMS
from factcheck.matching.telling import in_base_unit
from factcheck.matching.telling_apart import LEFT_OF_OTHERS
from factcheck.values.value import Moment, Quantity

# What says of a figure that it is what was left of a larger one.
LEFT = re.compile(
    r"\b(?:still|remain(?:s|ed|ing)?|(?:is|are|was|were) left(?=\W*$|[.,;:]| (?:on|at|over|of)\b| in (?:the|its|his|her|their)\b)|yet to be)\b",
    re.IGNORECASE,
)
OF_WHAT_WAS = frozenset({"count", "bare", "percent", "ratio", "money"})
# A level that was reached by now, with the verbs of a change down and up.
PERFECT = r"\b(?:has|have)(?: (?:since|now|already|meanwhile|long since))? "
FALLEN = re.compile(
    rf"{PERFECT}(?:dropped|fallen|shrunk|declined|dwindled|sunk|gone down|come down|decreased|been cut|been reduced)\b[^,;.]*? to \W*(?:[a-z]+ ){{0,3}}$"
)
RISEN = re.compile(
    rf"{PERFECT}(?:risen|grown|climbed|swollen|swelled|gone up|increased|doubled|trebled|tripled|been raised)\b[^,;.]*? to \W*(?:[a-z]+ ){{0,3}}$"
)
# Behind a share: it is the size of a difference, and no level.
MORE_THAN = re.compile(
    r"\W*(?:more|less|fewer|higher|lower|larger|smaller|above|below|greater|bigger|faster|slower|cheaper|dearer)\b(?:[ \w-]*? than\b| the\b| its\b| that\b)?",
    re.IGNORECASE,
)
# Behind a number: the offence that so many charges were of; and the words of charges, of which a list has several.
OF_OFFENCE = re.compile(r"(?:\W*(?:counts?|charges?))? of (?:the )?(?P<what>[a-z][\w-]+(?: [a-z][\w-]+)?)")
OF_CHARGES = re.compile(r"\b(?:guilty|counts?|charges?|acquitted|convicted)\b", re.IGNORECASE)
SEVERAL = 3
CHARGES = "number of charge"
# A thing that a sentence points at, as its subject.
POINTED_AT = re.compile(r"^\W*(?:That|This|These|Those) (?P<noun>[a-z][\w-]+) (?P<verb>[a-z]+)\b")
NO_NOUNS = FORMS_OF_BE | FORMS_OF_HAVE | AUXILIARIES | PAST_FORMS | FUNCTION_WORDS
# A clause behind a figure by which it is dated: "died when the Orrin burned in 1930".
DATED_BY = re.compile(r"^[^,;.]*?\b(?:when|as|in|after)\b[^;.]*")


def _is_less(claim: Claim, fact: Fact) -> bool:
    """Whether a claim gives less than a fact; True too where that cannot be told."""
    ours, theirs = claim.value, fact.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return False
    if ours.high is None or theirs.low is None:
        return ours.high is not None
    return in_base_unit(ours.high, ours.unit) < in_base_unit(theirs.low, theirs.unit)


def is_what_was_left(claim: Claim, fact: Fact) -> bool:
    """Whether a claim gives what was left by then of what the fact tells: "40 percent of the city was still under water"."""
    if kind_of(claim.value) not in OF_WHAT_WAS or LEFT.search(fact.claim):
        return False
    before, _, behind = part_of(claim).partition(claim.value.text)
    return LEFT.search(f"{before} {LEFT_OF_OTHERS.sub(' ', behind)}") is not None and _is_less(claim, fact)


def has_moved_on(claim: Claim, fact: Fact) -> bool:
    """Whether a claim gives what there is after a change, and the fact what there was at a time: "has dropped to 50 percent"."""
    if isinstance(claim.value, Moment) or fact.when is None:
        return False
    front = claim.reading.partition(claim.value.text)[0]
    if _is_less(claim, fact):
        return FALLEN.search(front) is not None
    return RISEN.search(front) is not None


def is_difference_told(claim: Claim, fact: Fact) -> bool:
    """Whether a share is by how much something is more or less than something else, and the fact's is none: "1,400 percent more than"."""
    if kind_of(claim.value) not in ("percent", "ratio"):
        return False
    ours, theirs = (
        MORE_THAN.match(text.partition(value.text)[2])
        for text, value in ((claim.reading, claim.value), (fact.claim, fact.value))
    )
    return ours is not None and theirs is None


def is_of_one_offence(claim: Claim, fact: Fact) -> bool:
    """Whether a claim lists a verdict for each offence, and the fact counts all: "guilty of fraud, guilty on one count of theft"."""
    if CHARGES not in claim.measure.concepts or len(OF_CHARGES.findall(claim.reading)) < SEVERAL:
        return False
    found = OF_OFFENCE.match(claim.reading.partition(claim.value.text)[2])
    if found is None or not _is_less(claim, fact):
        return False
    return words_of_fact(fact).isdisjoint(stem(word) for word in found["what"].split(" "))


def is_of_thing_pointed_at(claim: Claim, fact: Fact) -> bool:
    """Whether a sentence points at a thing told before of which the fact has no word: "That refit cost $15 million"."""
    found = POINTED_AT.match(claim.reading)
    if found is None or found["noun"] in NO_NOUNS or found["noun"].endswith("ed"):
        return False
    own = stem(found["noun"])
    return own not in DESCRIPTION_STEMS and own not in words_of_fact(fact)


def is_dated_otherwise(claim: Claim, fact: Fact) -> bool:
    """Whether a clause behind a figure dates it by another year than the fact's, of which it has no other: "when the Orrin burned in 1930"."""
    if (
        isinstance(claim.value, Moment)
        or fact.when is None
        or fact.when.first is None
        or fact.when.last is None
    ):
        return False
    behind = DATED_BY.match(claim.reading.partition(claim.value.text)[2])
    if behind is None:
        return False
    years = {int(year) for year in YEAR.findall(behind[0])}
    own = range(fact.when.first.year, fact.when.last.year + 1)
    known = {int(year) for year in YEAR.findall(f"{fact.claim} {claim.reading}")} - years
    return bool(years) and years.isdisjoint(own) and known.isdisjoint(own) and str(own[0]) not in fact.claim
