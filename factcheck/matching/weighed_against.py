"""What speaks against it that two claims tell one thing, however much they share (`matching.source_evidence`).

All that keeps two claims apart but whom they are about and what is measured, which may have been misread, keeps them apart
here too. A slip of the pen tells that it is one figure; without one a doubt of the place, the event or who else is named is
enough, and so is whatever is told of two things as a rule: an age of another person, a count that goes up, a share of something else.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import BY_NAME, Claim
from factcheck.claims.naming.keys import family_words, fold
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.years import tell_of_other_years
from factcheck.lexicon.occurrence import VARYING
from factcheck.matching.answers import Answer, Apart, Guard
from factcheck.matching.beside_others import are_beside_each_other, count_other_names, date_other_figures
from factcheck.matching.counted_things import are_counted_alike
from factcheck.matching.ends_of_distances import same_end
from factcheck.matching.fact_telling import AGE
from factcheck.matching.guards import same_company, same_label, same_subject
from factcheck.matching.guards_of_events import same_event
from factcheck.matching.guards_of_extent import same_number_beside
from factcheck.matching.guards_of_measure import (
    are_unlike_classes,
    same_direction,
    same_kind,
    same_measure,
    same_qualifiers,
)
from factcheck.matching.guards_of_occasion import same_occasion
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import same_basis, same_time
from factcheck.matching.guards_of_times import same_midnight, same_year_of_work
from factcheck.matching.guards_of_whole import same_whole
from factcheck.matching.plans import same_stance
from factcheck.matching.slips import are_of_two, is_price_abroad, tell_of_an_event
from factcheck.matching.undoing import same_doing
from factcheck.values.slips import slip_between
from factcheck.values.value import Moment

# Measures of which there is another figure at another time: what varies, and how many were hurt, which is counted up.
OTHER_LATER = VARYING | {"deaths", "injure"}
# Figures that are one against that of another time, and the years that a sentence names.
THAN_BEFORE = re.compile(
    r"\b(?:a|the|one|last|this) (?:day|week|month|quarter|year)s? (?:before|earlier|ago)\b|\bthan (?:in )?(?:the )?(?:last|previous|same|prior)\b|"
    r"\byear[ -](?:on|over)[ -]year\b"
)
# Behind an amount: what it is of.
OF_A_SUBSTANCE = re.compile(r"\s+of\s+(?P<noun>[a-z]{3,})")
# An event since which something is so, and one in the course of which it was.
SINCE_EVENT = re.compile(r"\b(?:ever )?since (?:the|its|his|her|their|that) (?P<event>[a-z]{3,})")
DURING_EVENT = re.compile(
    r"\b(?:during|at the time of|in the (?:[\w-]+ )?(?:seconds?|minutes?|hours?|days?|weeks?|course|midst) of|in|by) "
    r"(?:the|its|his|her|their|that) (?P<event>[a-z]{3,})"
)
# Behind a share, and in front of a sentence with one: those of whom it is told.
SHARES = frozenset({"percent", "ratio"})
OF_SOME = re.compile(r"\s+of\s+(?:(?:the|all|its|their|his|her)\s+)?(?:[a-z-]+\s+)?(?P<noun>[a-z]{3,}s)\b")
AMONG_SOME = re.compile(r"(?:Among|Of)\s+(?:(?:the|all|its|their)\s+)?(?:[a-z-]+\s+)?(?P<noun>[a-z]{3,}s)\b")
# Guards that keep two claims apart here too, and those whose doubt does where no slip tells that it is one figure.
GUARDS: tuple[Guard, ...] = (
    same_kind,
    same_stance,
    same_label,
    same_direction,
    same_basis,
    same_occasion,
    same_time,
    same_place,
    same_midnight,
    same_year_of_work,
)
WITHOUT_A_DOUBT: tuple[Guard, ...] = (same_place, same_event, same_doing, same_company)
# Guards whose doubt stands where nothing was misread: of one thing's doings of one kind each has its day and its sum.
OF_WHAT_WAS_READ: tuple[Guard, ...] = (same_occasion, same_basis, same_time)


def is_against(a: Claim, b: Claim, *, surely: bool = False) -> bool:
    """Whether anything speaks against it that two claims tell one thing, but for whom they are about and the measure.

    Where so much is shared that they `surely` tell one thing, one may leave out the place, the event and who else is named.
    """
    if are_unlike_classes(a.measure.concepts, b.measure.concepts):
        return True
    if any(isinstance(guard(a, b), Apart) for guard in GUARDS):
        return True
    if date_other_figures(a, b):
        return True
    slip = slip_between(a.value, b.value)
    if slip:
        return is_price_abroad(slip, a, b)
    if (
        same_end(a, b) is not None
        or same_number_beside(a, b) is not None
        or same_whole(a, b) is not None
        or _are_of_two_substances(a, b)
    ):
        return True
    if _are_of_two_wholes(a, b) or _is_during_and_since(a, b):
        return True
    if not surely and any(guard(a, b) is not None for guard in WITHOUT_A_DOUBT):
        return True
    if are_as_read(a, b) and any(guard(a, b) is not None for guard in OF_WHAT_WAS_READ):
        return True
    if _has_unlike_qualifiers(a, b, same_qualifiers(a, b)) or _is_per(a) != _is_per(b):
        return True
    if (
        _compare_with_another_time(a, b)
        or are_beside_each_other(a, b)
        or count_other_names(a, b)
        or _tell_of_other_years(a, b)
        or _name_two(a, b)
        or (are_of_two(a, b) and not tell_of_an_event(a, b))
    ):
        return True
    concepts = a.measure.concepts | b.measure.concepts
    if AGE in concepts and same_subject(a, b) is not None:
        return True
    if concepts & OTHER_LATER and same_time(a, b) is not None:
        return True
    if not isinstance(same_measure(a, b), Apart):
        return False
    # A share of something else, or the day of another event.
    return kind_of(a.value) == "percent" or (isinstance(a.value, Moment) and same_occasion(a, b) is not None)


def are_as_read(a: Claim, b: Claim) -> bool:
    """Whether two claims were read to be about one thing, and nothing keeps their measures apart: nothing need have been misread."""
    return same_subject(a, b) is None and not isinstance(same_measure(a, b), Apart)


def _has_unlike_qualifiers(a: Claim, b: Claim, answer: Answer) -> bool:
    """Whether qualifiers set two claims apart; those of dates and counts, which are told in many ways, only surely."""
    if isinstance(answer, Apart) or kind_of(a.value) not in ("count", "date"):
        return answer is not None
    return False


def _are_of_two_substances(a: Claim, b: Claim) -> bool:
    """Whether either figure is an amount of a stuff that the other sentence does not name: "18 tonnes of fruit", "2 tonnes of sugar"."""
    told = [_substance(claim) for claim in (a, b)]
    return all(told) and told[0] not in b.reading and told[1] not in a.reading


def _are_of_two_wholes(a: Claim, b: Claim) -> bool:
    """Whether two shares are each of some that the other sentence does not name: "14 percent of adults", "among prisoners, 41 percent"."""
    told = [_whole(claim) for claim in (a, b)]
    if not all(told) or told[0][:-1] in b.reading or told[1][:-1] in a.reading:
        return False
    return not are_counted_alike(*told)


def _whole(claim: Claim) -> str:
    """The noun in the plural of which a share is told, behind it or in front; "" for none."""
    if kind_of(claim.value) not in SHARES:
        return ""
    before, _, behind = claim.reading.partition(claim.value.text)
    found = OF_SOME.match(behind) or AMONG_SOME.match(before)
    return found["noun"] if found else ""


def _substance(claim: Claim) -> str:
    """The noun behind an amount and "of", without its last letter, which may be that of the plural; "" for none."""
    if not kind_of(claim.value).startswith("physical"):
        return ""
    found = OF_A_SUBSTANCE.match(claim.reading.partition(claim.value.text)[2])
    return found["noun"][:-1] if found else ""


def _compare_with_another_time(a: Claim, b: Claim) -> bool:
    """Whether a figure is one against that of a time which its own article tells: "51% fewer than a year earlier"."""
    return (
        any(THAN_BEFORE.search(claim.reading) is not None for claim in (a, b)) and a.published != b.published
    )


def _tell_of_other_years(a: Claim, b: Claim) -> bool:
    """Whether two figures stand in sentences with years, of which they have none in common."""
    if isinstance(a.value, Moment):
        return False  # Of two dates it is the year that differs.
    return tell_of_other_years(a.reading, b.reading)


def _name_two(a: Claim, b: Claim) -> bool:
    """Whether each figure stands by a name of which the other sentence lacks a word: "the Orrin Bridge", "the Lorne Bridge".

    Two of one family are two though a sentence may name both: "Lyra 3", "Lyra Pro".
    """
    if not {a.subject.grounds, b.subject.grounds} <= BY_NAME:
        return False
    if family_words(a.subject.key, b.subject.key):
        return True
    ours, theirs = (frozenset(claim.subject.key.split(" ")) for claim in (a, b))
    told = [set(fold(claim.reading).split(" ")) for claim in (a, b)]
    return not ours <= told[1] and not theirs <= told[0]


def _is_during_and_since(a: Claim, b: Claim) -> bool:
    """Whether one tells what was so in the course of an event, and the other what has been so since: "during the quake", "since the quake"."""
    since = [
        frozenset(found["event"] for found in SINCE_EVENT.finditer(claim.reading.lower())) for claim in (a, b)
    ]
    during = [
        frozenset(found["event"] for found in DURING_EVENT.finditer(claim.reading.lower()))
        for claim in (a, b)
    ]
    return not since[0].isdisjoint(during[1] - since[1]) or not since[1].isdisjoint(during[0] - since[0])


def _is_per(claim: Claim) -> bool:
    """Whether a figure is told of each day, person or part."""
    return " per " in getattr(claim.value, "unit", "") or (claim.scope.basis or "").startswith("per ")
