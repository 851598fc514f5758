"""The guards: what keeps two claims apart, each a question of its own.

A guard gets two claims and answers None (nothing against comparing them), `Doubt` (they may well not speak of the
same thing: never an error) or `Apart` with the reason. All guards are symmetric. The order is from cheap and
telling to dear; the first `Apart` is the answer to "why was this not compared?".
"""

from __future__ import annotations

import re

from factcheck.claims.claim import SURE_GROUNDS, Claim, are_editions
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.stem import stem
from factcheck.lexicon.occurrence import RECURRENT
from factcheck.matching.answers import Answer, Apart, Doubt, Guard
from factcheck.matching.designations import other_label
from factcheck.matching.ends_of_distances import same_end
from factcheck.matching.guards_of_changes import same_side_of_change
from factcheck.matching.guards_of_events import same_event
from factcheck.matching.guards_of_extent import same_beginning, same_extent, same_number_beside
from factcheck.matching.guards_of_measure import (
    counts_nothing,
    same_direction,
    same_kind,
    same_measure,
    same_qualifiers,
    wording,
)
from factcheck.matching.guards_of_occasion import dates_no_figure, exact_figures, same_occasion
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import same_basis, same_moment, same_period, same_time
from factcheck.matching.guards_of_times import same_midnight, same_year_of_work
from factcheck.matching.guards_of_whole import WHOLE_GUARDS
from factcheck.matching.once import is_event
from factcheck.matching.own_phrases import same_phrase
from factcheck.matching.plans import same_stance
from factcheck.matching.undoing import same_doing
from factcheck.values.magnitudes import lost_magnitude
from factcheck.values.value import Moment

# The verb of who pays for what costs, and the measure that this is read as.
SPENDING, COST = stem("spend"), "cost"
WAS_SPENT = re.compile(r"\b(?:is|are|was|were|been) spent\b")
# The content words that a copied sentence must have, besides its subject, and where it has none.
TELLING_NAMED, TELLING_UNNAMED, TELLING_RECURRENT = 2, 5, 8
# The same for claims that share a known measure and differ in what else they name.
LIKE_WORDING = 60.0


def same_sentence(a: Claim, b: Claim) -> Answer:
    """Two figures in one sentence are set side by side on purpose, and so are those in two cells of one table."""
    if a.path != b.path:
        return None
    if a.sentence == b.sentence:
        return Apart("sentence", "both stand in one sentence")
    if a.cell and b.cell and a.cell.table == b.cell.table:
        return Apart("table", "both stand in one table")
    return None


def same_subject(a: Claim, b: Claim) -> Answer:
    """Both claims must be about the same name; claims about no name are compared by their words alone."""
    if a.subject.key != b.subject.key:
        return Apart(
            "subject",
            f"one is about {a.subject.name or 'nobody named'}, the other about {b.subject.name or 'nobody named'}",
        )
    return None


def same_label(a: Claim, b: Claim) -> Answer:
    """Two sentences that put other numbers behind one word tell of two of a kind: "Version 1.2", "Version 1.3"."""
    label = other_label(a.reading, b.reading)
    return Apart("label", f"each tells of a {label} of its own") if label else None


# Measures of a thing that do not change with what it does.
OF_BUILD = frozenset({"length", "width", "tonnage"})


def same_company(a: Claim, b: Claim) -> Answer:
    """Claims that name different others ("bought X", "bought Y") speak of different events."""
    if lost_magnitude(a.value, b.value) or lost_magnitude(b.value, a.value):
        return None  # Two sums with the same digits are one sum, whoever is named beside them.
    if a.measure.concepts & b.measure.concepts & OF_BUILD:
        return None  # How long and wide a thing is does not depend on where it goes, and with whom.
    listed = a.path == b.path  # One document that says the same beside other names goes through them.
    like = wording(a, b) >= LIKE_WORDING and not listed
    if a.mentions and b.mentions and not _have_one_name(a.mentions, b.mentions) and not like:
        alone = [_named_alone(one, other) for one, other in ((a, b), (b, a))]
        if all(alone):
            return Doubt("names", f"one also names {_listed(alone[0])}, the other {_listed(alone[1])}")
    return None


def _named_alone(claim: Claim, other: Claim) -> frozenset[str]:
    """The others that a claim names and the other's sentence does not, as its subject or beside it."""
    told = f" {fold(other.reading)} "
    return frozenset(name for name in claim.mentions if f" {name} " not in told)


def _have_one_name(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a name is among both, or is told more closely among the others: "Norland", "the Court of Norland"."""
    words = [[set(name.split(" ")) for name in names] for names in (ours, theirs)]
    return any(one <= other or other <= one for one in words[0] for other in words[1])


def same_spender(a: Claim, b: Claim) -> Answer:
    """What somebody spent on a thing is no more than a share of what it cost, and another may have spent another sum."""
    spending = [
        claim for claim in (a, b) if SPENDING in claim.measure.words and COST in claim.measure.concepts
    ]
    if all(WAS_SPENT.search(claim.reading) for claim in spending):
        return None  # By nobody in particular.
    if len(spending) == 2 and a.mentions and a.mentions == b.mentions:
        return None
    return Doubt("measure", "each says what another one spent")


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))


def telling_frame(a: Claim, b: Claim) -> Answer:
    """Only a sentence that says enough is recognised by its words: more of them where it names nobody.

    In two editions of one text it need not say anything more.
    """
    if a.frame is None or (isinstance(a.value, Moment) and is_event(a)):
        return None
    if a.path == b.path:
        return Doubt("words", "parallel sentences of one document list things")
    if counts_nothing(a):
        return Doubt("words", "a number of nothing may be a version or an index")
    if are_editions(a, b):
        return None
    if a.subject.key and a.subject.grounds in SURE_GROUNDS:
        needed = TELLING_NAMED
    else:
        # "Two people were killed in a car crash" is said of many crashes.
        needed = TELLING_RECURRENT if a.measure.concepts & RECURRENT else TELLING_UNNAMED
    if a.frame.telling + exact_figures(a.frame) < needed:
        return Doubt("words", "the sentence is too short to be recognised by its words")
    return None


# What twins are held against: their words are the same, so that subject and measure need not be understood.
TWIN_GUARDS: tuple[Guard, ...] = (
    telling_frame,
    same_kind,
    same_stance,
    same_sentence,
    same_subject,
    same_direction,
    same_period,
    same_time,
    same_moment,
    dates_no_figure,
)
GUARDS: tuple[Guard, ...] = (
    same_kind,
    same_stance,
    same_sentence,
    same_label,
    same_subject,
    same_phrase,
    same_measure,
    same_occasion,
    same_qualifiers,
    same_direction,
    same_basis,
    same_time,
    same_place,
    same_extent,
    same_end,
    same_beginning,
    same_number_beside,
    *WHOLE_GUARDS,
    same_side_of_change,
    same_midnight,
    same_year_of_work,
    same_event,
    same_doing,
    same_company,
    same_spender,
)
