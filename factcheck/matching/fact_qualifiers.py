"""The qualifiers of a claim and of a fact that tell the two not apart.

What the fact's own words say of its value or its subject is no limit of a claim that has it besides ("18 hexagonal mirrors" by
[hexagonal mirrors]), nor what only some of the fact's names say of it, nor a side that the claim's sentence tells before the clause.
"""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.contrasts import CONTRASTS
from factcheck.matching.fact_descriptions import stems_of
from factcheck.matching.fact_labels import counts_as_fact, lasts_as_fact
from factcheck.matching.fact_subjects import Tie
from factcheck.matching.fact_values import as_counted
from factcheck.values.value import DateSpan, Quantity

WORD = re.compile(r"[^\W\d_][\w'’-]*")
# How the qualifiers begin that say of which kind what is counted is, and which of those tell only some of all.
KIND = "kind: "
WIND, MOST = "wind speed", frozenset({"share of the whole: maximum"})
FIRST = frozenset({"generation: first"})
# What says of what is told that it was the first of its like.
FIRST_TIME = re.compile(
    r"\bfor the (?:very )?first time\b|\bthe (?:very )?first (?:day|week|month|season|year) (?:in|on) which\b"
)
MEANS = frozenset({"share of the whole: average", "share of the whole: minimum"})
OF_SOME = frozenset({"kind", "sex"})


def without_own_words(claim: Claim, fact: Fact, tie: Tie) -> Claim:
    """The claim without what the fact's own words say of its value and its subject.

    "18 hexagonal mirrors" by [hexagonal mirrors], "the first woman" by a fact on the first woman.
    """
    if not claim.measure.qualifiers and not fact.statement.measure.qualifiers:
        return claim
    own = {f"{KIND}{word}" for word in fact.about_words}
    if isinstance(fact.value, Quantity):
        own |= {f"{KIND}{stem(word)}" for word in fact.value.unit.split(" ")}  # "Stores: 312"
    if counts_as_fact(claim, fact) or lasts_as_fact(claim, fact):
        own |= {
            f"{KIND}{word}" for word in claim.measure.words
        }  # The label is the measure, and no kind of it.
    if tie is not Tie.NAMED:
        subject = frozenset(stems_of(" ".join(fact.names)))
        own |= {side for side in claim.measure.qualifiers if stem(side.partition(": ")[2]) in subject}
    if _is_more_than_all(claim, fact):
        own |= {side for side in claim.measure.qualifiers if side.partition(": ")[0] in OF_SOME}
    most = MOST if _is_wind(claim, fact) else frozenset[str]()
    left = claim.measure.qualifiers - ((own | most) - fact.statement.measure.qualifiers)
    left |= _told_in_front(claim, fact) | (fact.statement.measure.qualifiers & most)
    left |= fact.statement.measure.qualifiers & FIRST if _is_told_as_first(claim) else frozenset()
    if left == claim.measure.qualifiers:
        return claim
    return replace(claim, measure=replace(claim.measure, qualifiers=left))


def _is_told_as_first(claim: Claim) -> bool:
    """Whether a clause says by an adverb that its date is the first: "made a profit for the first time", by a fact on the first profit."""
    return isinstance(claim.value, DateSpan) and FIRST_TIME.search(claim.reading) is not None


def _is_wind(claim: Claim, fact: Fact) -> bool:
    """Whether both tell the winds of a storm, which are the most that it blew: "winds of", "its strongest winds"."""
    return WIND in claim.measure.concepts & fact.concepts and MEANS.isdisjoint(claim.measure.qualifiers)


def _is_more_than_all(claim: Claim, fact: Fact) -> bool:
    """Whether a claim counts more of some kind than a fact counts in all: "twelve men died" by ten deaths."""
    ours, theirs = as_counted(claim, fact), fact.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or ours.unit != theirs.unit:
        return False
    if kind_of(theirs) != "count" or ours.low is None or theirs.high is None:
        return False
    return ours.low > theirs.high


def _told_in_front(claim: Claim, fact: Fact) -> frozenset[str]:
    """The sides of contrasts that only a fact has, where the claim's sentence names them before the clause: "at its height, 300 worked"."""
    if fact.statement.measure.qualifiers <= claim.measure.qualifiers:
        return frozenset()
    front = f" {' '.join(WORD.findall(claim.reading.partition(claim.value.text)[0].lower()))} "
    return frozenset(
        side
        for side in fact.statement.measure.qualifiers - claim.measure.qualifiers
        for contrast, _, name in (side.partition(": "),)
        if any(f" {phrase} " in front for phrase in CONTRASTS.get(contrast, {}).get(name, ()))
    )


def as_told(fact: Fact, claim: Claim) -> Claim:
    """A fact's statement without what only some of its names say of its subject: "tunnel boring machines", or "boring machines"."""
    measure = fact.statement.measure
    subject = frozenset(stems_of(" ".join(fact.names)))
    named = {
        side for side in measure.qualifiers if side.startswith(KIND) and side.removeprefix(KIND) in subject
    }
    left = measure.qualifiers - (named - claim.measure.qualifiers)
    statement = fact.statement
    place = statement.scope.place
    if (
        place
        and not claim.scope.place
        and any(set(stems_of(place)) <= set(stems_of(name)) for name in fact.names)
    ):
        # What the subject is called by is not only where its figure is measured: the sales "from Norvane" of Norvane's.
        statement = replace(statement, scope=replace(statement.scope, place=None))
    if left == measure.qualifiers:
        return statement
    return replace(statement, measure=replace(measure, qualifiers=left))
