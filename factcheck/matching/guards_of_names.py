"""Guards between claims whose value is a name or yes/no: one property of one thing, which has one value at one time.

A founder may have had others beside, an office passes on, a winner is one of each year. Two names contradict each
other only where the property can have one of them: for ever, at the time that both speak of, or because the text
says that there is no other. A fact says which value is right, so that it rules out others where an article does.
"""

from __future__ import annotations

from dataclasses import replace
from math import inf

from factcheck.claims.claim import Claim
from factcheck.claims.naming.names import fold
from factcheck.claims.words.stem import stem
from factcheck.lexicon.family import FATHER, PARENT, WOMEN
from factcheck.lexicon.grammar import COMPANY_ENDINGS, ORGANISATION_WORDS
from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.lexicon.properties import (
    AFTER,
    FLAGS,
    HELD_NOW,
    MISHAPS,
    NATIONALITY,
    OF_EITHER,
    OF_JOURNEYS,
    OF_WORKS,
    PASSED_ON,
    PROPERTIES,
    REGIONS,
    SHARED_WINS,
    SIDE,
    Holds,
)
from factcheck.lexicon.roles import OF_CREWS, ROLE
from factcheck.matching.answers import Answer, Apart, Doubt, Guard
from factcheck.matching.guards import same_sentence
from factcheck.matching.guards_of_scope import SAME_DAY_NEWS, is_near, same_days
from factcheck.matching.plans import judged_stance
from factcheck.values.value import DateSpan, Flag, Name

BY_LABEL = {prop.label: prop for prop in PROPERTIES}
ANSWERS = frozenset(question.label for question in FLAGS)
OF_ORGANISATIONS = ORGANISATION_WORDS | COMPANY_ENDINGS | {"&"}


def states_a_name(claim: Claim) -> bool:
    """Whether the value of a claim is a name or yes/no."""
    return isinstance(claim.value, Name | Flag)


def same_property(a: Claim, b: Claim) -> Answer:
    """Both must state the same property, by its row in the table."""
    if not a.measure.concepts & b.measure.concepts:
        return Apart("property", f"{_label(a)} against {_label(b)}")
    return None


def _label(claim: Claim) -> str:
    return " and ".join(sorted(claim.measure.concepts)) or "no known property"


def same_subject(a: Claim, b: Claim) -> Answer:
    """Both claims must be about the same name."""
    if not a.subject.key or a.subject.key != b.subject.key:
        return Apart("subject", f"one is about {a.subject.name}, the other about {b.subject.name}")
    return None


def telling_name(a: Claim, b: Claim) -> Answer:
    """A family name alone may be another person's in another article."""
    short = " " not in a.subject.key
    if (
        short
        and a.path != b.path
        and any(BY_LABEL[c].of_person for c in a.measure.concepts & BY_LABEL.keys())
    ):
        return Doubt("subject", f"{a.subject.name} may be two people")
    return None


def same_work(a: Claim, b: Claim) -> Answer:
    """Two works may have one title: a word is no telling one, and another year makes another work."""
    if not a.measure.concepts & OF_WORKS:
        return None
    if " " not in a.subject.key:
        return Doubt("work", f"{a.subject.name} may be two works")
    if a.scope.time is not None and b.scope.time is not None and not same_days(a.scope.time, b.scope.time):
        return Doubt("work", f"{a.scope.time.text} against {b.scope.time.text}: perhaps two works")
    return None


def room_for_others(a: Claim, b: Claim) -> Answer:
    """What may have several values rules none out, unless a text says that there is no other."""
    for claim in (a, b):
        if "others" in claim.measure.qualifiers:
            return Doubt("others", f"“{claim.text}” may not be all of them")
    if (
        _holds(a) is Holds.SEVERAL
        and PARENT not in a.measure.concepts
        and not any("only" in claim.measure.qualifiers for claim in (a, b))
    ):
        return Doubt("others", f"there may be more than one {a.measure.label}")
    return None


def not_all_named(a: Claim, b: Claim) -> Answer:
    """Of a claim and a fact: neither may leave room for others."""
    for claim in (a, b):
        if "others" in claim.measure.qualifiers:
            return Doubt("others", f"“{claim.text}” may not be all of them")
    return None


def _holds(claim: Claim) -> Holds:
    """How many values the claim's property may have; a side, and what may change, one at a time."""
    label = next(iter(sorted(claim.measure.concepts)), "")
    if label in BY_LABEL:
        return BY_LABEL[label].holds
    if label == NATIONALITY or label in REGIONS:
        return Holds.SEVERAL
    if label.startswith(ROLE):
        return Holds.ONE if label.split(" ")[-1] in OF_CREWS else Holds.ONE_AT_A_TIME
    return Holds.ONE_AT_A_TIME if label == SIDE or label in ANSWERS else Holds.ONE


def held_then(a: Claim, b: Claim) -> Answer:
    """An office that is no longer held, or not yet, says nothing of who holds it."""
    if _holds(a) is not Holds.ONE_AT_A_TIME or _same_succession(a, b):
        return None
    for claim in (a, b):
        for mark in sorted(claim.measure.qualifiers):
            if mark.startswith("office: ") and mark.removeprefix("office: ") not in HELD_NOW:
                return Doubt("office", f"“{claim.text}” is the {mark.removeprefix('office: ')} one")
            if mark == "tense: past":
                return Doubt("office", f"“{claim.text}” is what was")
    return None


def held_at_the_fact(claim: Claim, fact: Claim) -> Answer:
    """Where the fact itself tells of what was, a claim on what was speaks of the same; offices pass on."""
    if not _passes_on(claim) and fact.measure.qualifiers & PAST:
        past = frozenset(mark for mark in claim.measure.qualifiers if mark not in PAST)
        claim = replace(claim, measure=replace(claim.measure, qualifiers=past))
        past = frozenset(mark for mark in fact.measure.qualifiers if mark not in PAST)
        fact = replace(fact, measure=replace(fact.measure, qualifiers=past))
    return held_then(claim, fact)


def _passes_on(claim: Claim) -> bool:
    """Whether a text may tell of one who held an office long ago: no crew changes on its way."""
    concepts = claim.measure.concepts
    roles = any(name.startswith(ROLE) for name in concepts) and _holds(claim) is not Holds.ONE
    return bool(concepts & PASSED_ON) or roles


# The marks by which a state is told in the past tense.
PAST = frozenset({"office: was", "tense: past"})


def _same_succession(a: Claim, b: Claim) -> bool:
    """Whether both tell who came after the same one."""
    return any(mark.startswith(AFTER) for mark in a.measure.qualifiers & b.measure.qualifiers)


def same_sort_of_name(a: Claim, b: Claim) -> Answer:
    """A person and a firm may both own, run or build a thing."""
    values = [claim.value for claim in (a, b)]
    if a.measure.concepts & OF_EITHER:
        sorts = {any(map(_is_person, v.name.split(" and "))) for v in values if isinstance(v, Name)}
        if len(sorts) > 1:
            return Doubt("sort", f"{a.text} and {b.text} may be a person and a firm")
    return None


def _is_person(name: str) -> bool:
    words = name.lower().split(" ")
    return len(words) > 1 and words[0] in GIVEN_NAMES and not _is_firm(name)


def _is_firm(name: str) -> bool:
    words = {word.strip(".,") for word in name.lower().split(" ")}
    return not words.isdisjoint(OF_ORGANISATIONS)


def same_parent(a: Claim, b: Claim) -> Answer:
    """Everybody has two parents: two names are at odds where both are the father's, as far as the names tell.

    A parent of another family name than the child's, who is no woman by name, is taken for a father; he and a parent
    with the child's family name cannot both be right.
    """
    if PARENT not in a.measure.concepts or not isinstance(a.value, Name) or not isinstance(b.value, Name):
        return None
    if FATHER in a.measure.qualifiers & b.measure.qualifiers:
        return None
    family = a.subject.key.split(" ")[-1]
    ours, theirs = (set(fold(value.name).split(" ")) for value in (a.value, b.value))
    alone = (family in ours) != (family in theirs) and " " in a.subject.key
    if not alone or (ours | theirs) & WOMEN or " and " in f"{a.value.name}{b.value.name}":
        return Doubt("parent", f"{a.value.name} and {b.value.name} may be father and mother")
    return None


def same_journey(a: Claim, b: Claim) -> Answer:
    """A ship makes many voyages; two texts speak of one where both tell of the same mishap on it."""
    if not a.measure.concepts & OF_JOURNEYS or (a.scope.time is not None and b.scope.time is not None):
        return None
    ours, theirs = _mishaps(a), _mishaps(b)
    return None if ours & theirs else Doubt("journey", "each may speak of a journey of its own")


def _mishaps(claim: Claim) -> frozenset[str]:
    words = (word.strip(".,;:!?()”“\"'").lower() for word in claim.reading.split())
    return frozenset(word for word in words if word in MISHAPS or stem(word) in MISHAPS)


def one_winner(a: Claim, b: Claim) -> Answer:
    """Men and women, juniors and teams win one race on one day: two articles may each tell of another class."""
    if WINNER in a.measure.concepts:
        return Doubt("others", f"{a.subject.name} may have a winner of each class")
    return None


def shared_win(claim: Claim, fact: Claim) -> Answer:
    """A prize is shared, and a race has classes; a fact on a cup names its one winner."""
    if WINNER in claim.measure.concepts and not SHARED_WINS.isdisjoint(fact.subject.key.split(" ")):
        return Doubt("others", f"{fact.subject.name} may have several winners")
    return None


# The label of who won, and the longest time, in days, in which an office is taken to have one holder.
WINNER, ONE_HOLDER = "winner", 45


def no_change_within(a: Claim, b: Claim) -> Answer:
    """A year is long enough for two to hold an office one after the other."""
    lasts = any(BY_LABEL[c].lasts for c in a.measure.concepts & BY_LABEL.keys())
    if not (lasts or _passes_on(a)) or _is_lasting(a):
        return None
    if _same_succession(a, b):
        return None
    for claim in (a, b):
        if claim.scope.time is not None and _days(claim.scope.time) > ONE_HOLDER:
            return Doubt("time", f"in {claim.scope.time.text} it may have been one and then the other")
    return None


def _days(span: DateSpan) -> float:
    return (span.last - span.first).days if span.first and span.last else inf


def same_moment(a: Claim, b: Claim) -> Answer:
    """What has one value at a time must be stated of one time: by a date, or in the news of the same days."""
    if _holds(a) is not Holds.ONE_AT_A_TIME or _same_succession(a, b):
        return None
    left, right = a.scope.time, b.scope.time
    if left is not None and right is not None:
        if not same_days(left, right):
            return Apart("time", f"{left.text} against {right.text}")
        return None
    if left is None and right is None:
        if a.path == b.path or a.measure.concepts & OF_JOURNEYS:
            return None
        if _is_lasting(a):
            far = a.published and b.published and abs((a.published - b.published).days) > MOVES_WITHIN
            return Doubt("time", f"published {a.published} and {b.published}") if far else None
        if a.published and b.published and abs((a.published - b.published).days) <= SAME_DAY_NEWS:
            return None
        return Doubt("time", "nothing says that both speak of the same time")
    return Doubt("time", "only one says when")


# What changes so seldom that two texts without a date may be held against each other.
LASTING = frozenset({"headquarters", "capital"})
# Articles this many days apart may tell of a move.
MOVES_WITHIN = 365


def _is_lasting(claim: Claim) -> bool:
    return bool(claim.measure.concepts & LASTING)


def at_the_time_of_the_fact(claim: Claim, fact: Claim) -> Answer:
    """A fact with a time speaks of that time; one without holds whenever the article was written."""
    if _holds(claim) is not Holds.ONE_AT_A_TIME:
        return None
    told, when = claim.scope.time, fact.scope.time
    if when is None:
        if told is not None and SIDE not in claim.measure.concepts and not _is_lasting(claim):
            return Doubt("time", f"the claim speaks of {told.text}, the fact of no time")
        return None
    if told is not None:
        return None if same_days(told, when) else Apart("time", f"{told.text} against {when.text}")
    if _is_lasting(claim):
        return None
    if claim.published is None:
        return Doubt("time", f"nothing says that the claim speaks of {when.text}")
    return None if is_near(claim.published, when) else Doubt("time", f"published {claim.published}")


def one_side(a: Claim, b: Claim) -> Answer:
    """Who went up the north side went up others on other days."""
    if SIDE in a.measure.concepts and not (a.scope.time and b.scope.time):
        return Doubt("occasion", "each may speak of an occasion of its own")
    return None


def changes_within(a: Claim, b: Claim) -> Answer:
    """One document that names two holders of an office may tell of the one and then of the other."""
    dated = (a.scope.time is not None and b.scope.time is not None) or _same_succession(a, b)
    if a.path == b.path and _holds(a) is Holds.ONE_AT_A_TIME and not dated and not _is_lasting(a):
        return Doubt("time", "one article may tell of one and then of the other")
    return None


NAME_GUARDS: tuple[Guard, ...] = (
    same_property,
    judged_stance,
    same_sentence,
    same_subject,
    telling_name,
    same_work,
    room_for_others,
    held_then,
    same_sort_of_name,
    same_parent,
    same_journey,
    one_winner,
    same_moment,
    no_change_within,
    changes_within,
)
FACT_GUARDS: tuple[Guard, ...] = (
    same_property,
    judged_stance,
    not_all_named,
    held_at_the_fact,
    same_sort_of_name,
    same_parent,
    shared_win,
    at_the_time_of_the_fact,
    no_change_within,
    one_side,
)
