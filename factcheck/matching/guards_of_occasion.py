"""Guards that ask whether two claims speak of one occasion, by how often such a thing happens.

Where a text does not say when, the doubt is greater the more often it happens.
"""

from __future__ import annotations

from datetime import date

from factcheck.claims.claim import Claim, are_editions
from factcheck.claims.measure.ages import AGE
from factcheck.claims.measure.deeds import DEED
from factcheck.claims.measure.lasting import SO_FAR, TIME_OF
from factcheck.claims.words.frame import Frame
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon import events
from factcheck.lexicon.occurrence import (
    BUILT_ONCE,
    CHANGING,
    DATED_FIGURE,
    OTHER_WORKS,
    RECURRENT,
    SETTLED,
    VARYING,
)
from factcheck.lexicon.works import YEAR_OF_WORK
from factcheck.matching.answers import Answer, Doubt
from factcheck.matching.guards_of_measure import BUILDING, wording
from factcheck.matching.guards_of_scope import are_of_one_year, only_year_apart, tell_of_one_day
from factcheck.matching.guards_of_times import same_day_of_times
from factcheck.matching.occurring import OF_THE_EVENT, ONE_OCCASION, TELLING_WORDS, alike_strictly, is_named
from factcheck.matching.once import (
    comes_down,
    happens_once,
    happens_seldom,
    is_event,
    is_mission,
    is_project,
    sets_out,
    takes_post,
)
from factcheck.matching.one_matter import is_one_matter
from factcheck.matching.one_occasion import have_one_number, name_one_occasion
from factcheck.matching.settled import is_one_takeover
from factcheck.values.compare import Disagree, compare
from factcheck.values.value import DateSpan, Quantity, TimeOfDay, Value
from factcheck.values.yearly import YEAR_DAYS

# The digits of a figure that is unlikely to stand in two sentences by chance.
EXACT_DIGITS = 3
# What happens seldom does not happen twice within so many days.
WEEKS_APART = 31
COST, DISTANCE = "cost", "distance"
OTHER_WORK_STEMS = frozenset(stem(word) for word in OTHER_WORKS)
# The first day of what is done once.
BEGINNING = frozenset({"begin"})
OF_OCCASIONS = RECURRENT | VARYING


def same_occasion(a: Claim, b: Claim) -> Answer:
    """What happens again and again has one figure an occasion: both must name it, or be worded alike."""
    shared = a.measure.concepts & b.measure.concepts
    if "interval" in shared:
        return Doubt("occasion", "each may count from an event of its own")
    if isinstance(a.value, TimeOfDay):
        return same_day_of_times(a, b, shared)
    if isinstance(a.value, DateSpan):
        return _one_happening(a, b, a.value, shared)
    return _one_figure(a, b, shared)


def _one_happening(a: Claim, b: Claim, day: DateSpan, shared: frozenset[str]) -> Answer:
    """Dates of what happens once are of one occasion, and of what happens seldom where they are near; `day` is that of `a`."""
    if only_year_apart(day, b.value) or only_year_apart(b.value, day):
        return Doubt("date", "only the year differs, and the text does not say it")
    if _comes_but_once(a, b, day, shared) or have_one_number(a, b):
        return None
    if any(name.startswith(DEED) for name in shared) and not alike_strictly(a, b):
        return Doubt("occasion", "each may date a deed of its own")
    # "In 2023 prices rose 9%": the date says when the figure held; another year has another figure.
    if DATED_FIGURE not in a.measure.concepts | b.measure.concepts and _is_worded_alike(a, b):
        return None
    return Doubt("occasion", "it may have happened more than once")


def _comes_but_once(a: Claim, b: Claim, day: DateSpan, shared: frozenset[str]) -> bool:
    """Whether what both date happens once to its subject, or not again within weeks of `day`."""
    # A picture is painted once, though a bridge is painted again and again.
    if YEAR_OF_WORK in a.measure.concepts | b.measure.concepts or happens_once(shared):
        return True
    if happens_seldom(shared) and is_named(a) and _within_weeks(day, b.value):
        return True
    if sets_out(a, b) or comes_down(a, b) or takes_post(a, b):
        return True
    # A fair begins once, and so does a project; a company begins many things.
    if not shared.isdisjoint(OF_THE_EVENT) and (is_event(a) or (is_project(a) and is_named(a))):
        return True
    return bool(shared & BEGINNING) and BUILDING in a.measure.qualifiers & b.measure.qualifiers


def _is_worded_alike(a: Claim, b: Claim) -> bool:
    """Whether two measures have so many of their words in common that these tell the one occasion."""
    return wording(a, b) >= ONE_OCCASION and len(a.measure.words) >= TELLING_WORDS


def _one_figure(a: Claim, b: Claim, shared: frozenset[str]) -> Answer:
    """A figure that each occasion has its own of is one where the text tells which, or where it belongs to what comes once."""
    if any(name.startswith(SO_FAR) for name in shared):
        return Doubt("occasion", "each is the time so far")
    if _never_was(a) or _never_was(b):
        return None
    if any(name.startswith((DEED, TIME_OF)) for name in shared) and not _is_of_event(shared):
        if wording(a, b) >= ONE_OCCASION and alike_strictly(a, b):
            return None
        if (a.scope.time is not None and b.scope.time is not None) or name_one_occasion(a, b, shared):
            return None
        return Doubt("occasion", "each may speak of an occasion of its own")
    if DISTANCE in shared and is_mission(a) and not (a.scope.time and b.scope.time):
        return Doubt("occasion", "what travels is as far away at one moment only")
    if not shared & OF_OCCASIONS or shared & SETTLED or is_event(a) or is_one_matter(a, b):
        return None
    if _is_of_one_thing(a, b, shared) or (_is_worded_alike(a, b) and not shared & VARYING):
        return None
    if (a.scope.time is not None and b.scope.time is not None) or tell_of_one_day(a, b):
        return None
    if name_one_occasion(a, b, shared):
        return None
    if AGE in shared and are_of_one_year(a, b):
        return None
    return Doubt("occasion", "each may speak of an occasion of its own")


def _is_of_one_thing(a: Claim, b: Claim, shared: frozenset[str]) -> bool:
    """Whether two figures are of what a thing has once: a takeover, its building, its price, or of how things go on."""
    if is_one_takeover(a, b):
        return True
    if "duration" in shared and BUILDING in a.measure.qualifiers & b.measure.qualifiers:
        return True  # A thing is built once.
    if shared == {COST} and all(_is_price_of_a_thing(claim) for claim in (a, b)):
        return True
    if COST in shared and all(_is_cost_of_building(claim) for claim in (a, b)):
        return True
    # "Rises by 4 mm a year" states how things go on, and no occasion.
    return (a.scope.basis or "").startswith("per ") and a.scope.basis == b.scope.basis


def _never_was(claim: Claim) -> bool:
    """Whether a claim says of no time that there was none: "Norvane produced zero films" speaks of every occasion."""
    zero = isinstance(claim.value, Quantity) and claim.value.number == 0 and kind_of(claim.value) == "count"
    return zero and claim.scope.time is None and claim.told_day is None


def _within_weeks(a: DateSpan, b: DateSpan | Value) -> bool:
    """Whether two dates lie so near that what happens seldom happened on one of them."""
    if not isinstance(b, DateSpan):
        return False
    if a.yearly or b.yearly:
        answer = compare(a, b)
        return isinstance(answer, Disagree) and answer.gap * YEAR_DAYS <= WEEKS_APART
    if None in (a.first, a.last, b.first, b.last):
        return False
    firsts, lasts = (
        sorted((a.first or date.min, b.first or date.min)),
        (a.last or date.max, b.last or date.max),
    )
    return (firsts[1] - min(lasts)).days <= WEEKS_APART


def _is_of_event(concepts: frozenset[str]) -> bool:
    """Whether a duration is that of an event which comes seldom: a sentence, a blockage."""
    return any(f"{TIME_OF}{name}" in concepts for name in events.LASTING)


def _is_price_of_a_thing(claim: Claim) -> bool:
    """Whether a cost is what one thing cost to make: "the Delmar dam cost $90 million". A company spends again."""
    kind_of_thing = claim.subject.name.rpartition(" ")[2].islower()
    return kind_of_thing and "cost" in claim.measure.words and claim.scope.basis is None


def _is_cost_of_building(claim: Claim) -> bool:
    """Whether a cost is that of building a thing of a kind that is built once, and of no other work on it: a repair."""
    if claim.subject.key.rpartition(" ")[2] not in BUILT_ONCE or claim.scope.basis is not None:
        return False
    return OTHER_WORK_STEMS.isdisjoint(claim.measure.words)


def exact_figures(frame: Frame) -> int:
    """How many of the other slots hold a figure that hardly comes twice by chance, which tells as much as a word."""
    return sum(sum(character.isdigit() for character in other) >= EXACT_DIGITS for other in frame.others)


def dates_no_figure(a: Claim, b: Claim) -> Answer:
    """Of two copies with another date, each may be right where the date only says when a figure held.

    Two editions of one text tell of one day.
    """
    if isinstance(a.value, TimeOfDay) and not are_editions(a, b):
        return same_day_of_times(a, b, a.measure.concepts & b.measure.concepts)
    if not isinstance(a.value, DateSpan) or are_editions(a, b):
        return None
    if a.frame is not None and a.frame.others:
        if a.measure.concepts & CHANGING and exact_figures(a.frame):
            return None  # A fall by 16.97 % does not come on two days.
        return Doubt("occasion", "each date may have the same figure")
    if not happens_once(a.measure.concepts) and not is_event(a):
        return Doubt("occasion", "it may have happened more than once")
    return None
