"""The guards: what keeps two claims apart, each a question of its own.

A guard gets two claims and answers None (nothing against comparing them), `Doubt` (they may well not speak of the
same thing: never an error) or `Apart` with the reason. All guards are symmetric. The order is from cheap and
telling to dear; the first `Apart` is the answer to "why was this not compared?".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from factcheck.claims.claim import SURE_GROUNDS, Claim, Stance
from factcheck.claims.kinds import kind_of
from factcheck.lexicon.measures import (
    CHANGING,
    CONTRASTS,
    EVENT_NOUNS,
    NEARLY_SAME,
    NOUNS,
    ONCE,
    OPTIONAL_SIDES,
    RECURRENT,
    VARYING,
    VERBS,
)
from factcheck.values.magnitudes import lost_magnitude
from factcheck.values.units import dimension
from factcheck.values.value import DateSpan, Quantity


@dataclass(frozen=True, slots=True)
class Apart:
    """Two claims do not speak of the same thing, and why; `guard` is the name of the guard that says so."""

    guard: str
    reason: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two claims may not speak of the same thing, and why."""

    guard: str
    reason: str


Answer = Apart | Doubt | None
Guard = Callable[[Claim, Claim], Answer]

# The similarity of wording (0 to 100, rapidfuzz's token_sort_ratio on the words without names and numbers) above
# which two claims of no known measure are one claim. Chosen where near-copies stay together and sentences on one
# topic do not; a subset score (token_set_ratio) would give 100 to "Broadcom fell" and "Broadcom and Nvidia fell".
SAME_WORDING = 82.0
# The content words that a copied sentence must have, besides its subject, and where it has none.
TELLING_NAMED, TELLING_UNNAMED = 2, 6
# The fewest words by which two clauses can be alike; "Tolmer fell" is like every other fall of Tolmer.
TELLING_WORDS = 4
# The similarity above which two reports of a recurrent event are taken for reports of one event.
ONE_OCCASION = 70.0
# The same for claims that share a known measure and differ in what else they name.
LIKE_WORDING = 60.0
# Articles this many days apart speak of one "Monday".
SAME_DAY_NEWS = 3
# Articles this many days apart speak of different times, unless they say which.
SAME_NEWS_DAYS = 45
JUDGED = frozenset({Stance.ASSERTED, Stance.ATTRIBUTED})


def same_kind(a: Claim, b: Claim) -> Answer:
    """Values of different kinds or dimensions cannot contradict each other."""
    kinds = kind_of(a.value), kind_of(b.value)
    if kinds[0] != kinds[1]:
        return Apart("kind", f"one is a {kinds[0]}, the other a {kinds[1]}")
    if isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        dimensions = dimension(a.value.unit), dimension(b.value.unit)
        if dimensions[0] != dimensions[1]:
            return Apart("kind", f"{a.value.unit} and {b.value.unit} measure different things")
    return None


def judged_stance(a: Claim, b: Claim) -> Answer:
    """Only what is asserted or attributed can contradict."""
    for claim in (a, b):
        if claim.stance not in JUDGED:
            return Apart("stance", f"“{claim.text}” is {claim.stance}")
    return None


def same_sentence(a: Claim, b: Claim) -> Answer:
    """Two figures in one sentence are set side by side on purpose."""
    if a.sentence == b.sentence:
        return Apart("sentence", "both stand in one sentence")
    return None


def same_subject(a: Claim, b: Claim) -> Answer:
    """Both claims must be about the same name; claims about no name are compared by their words alone."""
    if a.subject.key != b.subject.key:
        return Apart(
            "subject",
            f"one is about {a.subject.name or 'nobody named'}, the other about {b.subject.name or 'nobody named'}",
        )
    return None


def same_measure(a: Claim, b: Claim) -> Answer:
    """Both claims must state the same property: by the classes of the lexicon, or word by word."""
    ours, theirs = (claim.measure.concepts - {"date of a figure"} for claim in (a, b))
    left, right = ours & NOUNS.keys(), theirs & NOUNS.keys()
    if left and right and not left & right:
        return Apart("measure", f"{_names(left)} against {_names(right)}")
    left, right = ours & VERBS.keys(), theirs & VERBS.keys()
    if left and right and not left & right:
        if any(pair & left and pair & right for pair in NEARLY_SAME):
            return Doubt("measure", f"{_names(left)} may be the same as {_names(right)}")
        return Apart("measure", f"{_names(left)} against {_names(right)}")
    changes = ours & CHANGING, theirs & CHANGING
    if ours & theirs and bool(changes[0]) != bool(changes[1]):
        return Apart("measure", f"only one states a change ({_names(changes[0] or changes[1])})")
    if "difference" in ours & theirs and a.mentions != b.mentions:
        return Apart("measure", "each is the difference to something else")
    if ("difference" in ours) != ("difference" in theirs):
        return Apart("measure", "only one states a difference")
    if not ours & theirs:
        similarity = wording(a, b)
        if (
            ours
            or theirs
            or similarity < SAME_WORDING
            or len(set(a.measure.words) & set(b.measure.words)) < 2
        ):
            return Apart(
                "measure", f"nothing says that both state the same property (wording {similarity:.0f} of 100)"
            )
    return None


def _names(concepts: frozenset[str]) -> str:
    return " and ".join(sorted(NOUNS[c].label if c in NOUNS else VERBS[c].label for c in concepts))


def wording(a: Claim, b: Claim) -> float:
    """How alike two claims are worded, 0 to 100, names and numbers left out."""
    return fuzz.token_sort_ratio(a.masked, b.masked)


def same_qualifiers(a: Claim, b: Claim) -> Answer:
    """Two words of one contrast ("total", "active") make two measures; one alone makes a doubt."""
    for contrast in CONTRASTS:
        left = frozenset(q for q in a.measure.qualifiers if q.startswith(f"{contrast}: "))
        right = frozenset(q for q in b.measure.qualifiers if q.startswith(f"{contrast}: "))
        if left and right and not left & right:
            return Apart("qualifier", f"{_sides(left)} against {_sides(right)}")
        if bool(left) != bool(right) and not (left or right) <= OPTIONAL_SIDES:
            return Doubt("qualifier", f"only one says {_sides(left or right)}")
    models = [frozenset(q for q in c.measure.qualifiers if q.startswith("model: ")) for c in (a, b)]
    if models[0] and models[1] and not models[0] & models[1]:
        return Apart("qualifier", f"{_sides(models[0])} against {_sides(models[1])}")
    return None


def _sides(qualifiers: frozenset[str]) -> str:
    return " and ".join(sorted(q.partition(": ")[2] for q in qualifiers))


def same_direction(a: Claim, b: Claim) -> Answer:
    """A rise and a fall are two changes, not two figures for one."""
    if isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        directions = a.value.direction, b.value.direction
        if None not in directions and directions[0] != directions[1]:
            return Apart("direction", "one is a rise, the other a fall")
    return None


def same_occasion(a: Claim, b: Claim) -> Answer:
    """What happens again and again has one figure an occasion: both must name it, or be worded alike."""
    shared = a.measure.concepts & b.measure.concepts
    if "interval" in shared:
        return Doubt("occasion", "each may count from an event of its own")
    if isinstance(a.value, DateSpan):
        if shared & ONCE or any(name.startswith("was ") for name in shared):
            return None
        # "In 2023 prices rose 9%": the date says when the figure held; another year has another figure.
        alike = wording(a, b) >= ONE_OCCASION and len(a.measure.words) >= TELLING_WORDS
        if "date of a figure" not in a.measure.concepts | b.measure.concepts and alike:
            return None
        return Doubt("occasion", "it may have happened more than once")
    if not shared & (RECURRENT | VARYING) or _is_event(a):
        return None
    if wording(a, b) >= ONE_OCCASION and len(a.measure.words) >= TELLING_WORDS and not shared & VARYING:
        return None
    if a.scope.time is not None and b.scope.time is not None:
        return None
    return Doubt("occasion", "each may speak of an occasion of its own")


def _is_event(claim: Claim) -> bool:
    """Whether the subject is an event, and so one occasion: "the Ebrin fire", "the Battle of Lorne"."""
    return not EVENT_NOUNS.isdisjoint(claim.subject.key.split(" "))


def same_time(a: Claim, b: Claim) -> Answer:
    """Claims about different times do not contradict; of claims that name no time, only those of the same news."""
    answer = time_apart(a, b)
    dated = (a.scope.time is not None) != (b.scope.time is not None)
    if answer is None and dated and not isinstance(a.value, DateSpan) and not _is_timeless(a, b):
        undated = a if a.scope.time is None else b
        if undated.published is None:
            return Doubt("time", "only one says when")
    return answer


def _is_timeless(a: Claim, b: Claim) -> bool:
    return bool(a.measure.concepts & b.measure.concepts & ONCE)


def time_apart(a: Claim, b: Claim) -> Answer:
    """What is known to speak of another time; a claim that names no time in an article without a date passes."""
    if isinstance(a.value, DateSpan) or _is_timeless(a, b):
        return None
    left, right = a.scope.time, b.scope.time
    if left is not None and right is not None:
        if not same_days(left, right):
            return Apart("time", f"{left.text} against {right.text}")
        if left.precision is not right.precision:
            return Doubt("time", f"{left.text} is not the whole of {right.text}")
        return None
    if left is None and right is None:
        if a.published and b.published and abs((a.published - b.published).days) > SAME_NEWS_DAYS:
            return Doubt("time", f"published {a.published} and {b.published}, and neither says when")
        return None
    dated, undated = (a, b) if left is not None else (b, a)
    if (
        undated.published is not None
        and dated.scope.time is not None
        and not _near(undated.published, dated.scope.time)
    ):
        return Doubt(
            "time", f"one speaks of {dated.scope.time.text}, the other was published {undated.published}"
        )
    return None


def same_days(a: DateSpan, b: DateSpan) -> bool:
    """Whether two dates may name one time: one lies within the other. The 2017-18 season is not that of 2018-19."""
    ours = a.first or date.min, a.last or date.max
    theirs = b.first or date.min, b.last or date.max
    return (ours[0] <= theirs[0] and theirs[1] <= ours[1]) or (theirs[0] <= ours[0] and ours[1] <= theirs[1])


def _near(day: date, span: DateSpan) -> bool:
    first, last = span.first or date.min, span.last or date.max
    if first <= day <= last:
        return True
    return min(abs((day - first).days), abs((day - last).days)) <= SAME_NEWS_DAYS


def same_place(a: Claim, b: Claim) -> Answer:
    """Figures for different places do not contradict."""
    if a.scope.place and b.scope.place and a.scope.place.lower() != b.scope.place.lower():
        return Apart("place", f"{a.scope.place} against {b.scope.place}")
    if bool(a.scope.place) != bool(b.scope.place):
        place = a.scope.place or b.scope.place or ""
        if place.startswith("on the"):
            return Apart("place", f"only one is {place}")
        if kind_of(a.value) == "physical":
            return Doubt("place", f"only one is measured at {place}")
    return None


def same_basis(a: Claim, b: Claim) -> Answer:
    """Figures on different bases ("per month", "in one day") or conditions do not contradict."""
    if a.scope.basis != b.scope.basis:
        if a.scope.basis and b.scope.basis:
            return Apart("basis", f"{a.scope.basis} against {b.scope.basis}")
        return Doubt("basis", f"only one is {a.scope.basis or b.scope.basis}")
    if a.scope.condition != b.scope.condition:
        if a.scope.condition and b.scope.condition:
            return Apart("condition", f"{a.scope.condition} against {b.scope.condition}")
        return Doubt("condition", f"only one is {a.scope.condition or b.scope.condition}")
    return None


def same_company(a: Claim, b: Claim) -> Answer:
    """Claims that name different others ("bought X", "bought Y") speak of different events."""
    if lost_magnitude(a.value, b.value) or lost_magnitude(b.value, a.value):
        return None  # Two sums with the same digits are one sum, whoever is named beside them.
    if a.mentions and b.mentions and not a.mentions & b.mentions and wording(a, b) < LIKE_WORDING:
        return Doubt("names", f"one also names {_listed(a.mentions)}, the other {_listed(b.mentions)}")
    return None


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))


def same_moment(a: Claim, b: Claim) -> Answer:
    """A copied sentence that points at the time of writing speaks of another time in another article."""
    if a.frame is None or a.path == b.path:
        return None
    if a.published and b.published and abs((a.published - b.published).days) <= SAME_DAY_NEWS:
        return None
    if a.measure.concepts & VARYING:
        return Doubt("moment", "it changes from day to day")
    if a.frame.pointing and (a.published or b.published):
        return Doubt("moment", "the sentence points at the day it was written on")
    return None


def telling_frame(a: Claim, b: Claim) -> Answer:
    """Only a sentence that says enough is recognised by its words: more of them where it names nobody."""
    if a.frame is None or (isinstance(a.value, DateSpan) and _is_event(a)):
        return None
    needed = TELLING_NAMED if a.subject.grounds in SURE_GROUNDS and a.subject.key else TELLING_UNNAMED
    if a.frame.telling < needed:
        return Doubt("words", "the sentence is too short to be recognised by its words")
    return None


def dates_no_figure(a: Claim, b: Claim) -> Answer:
    """Of two copies with another date, each may be right where the date only says when a figure held."""
    if not isinstance(a.value, DateSpan):
        return None
    if a.frame is not None and a.frame.others:
        return Doubt("occasion", "each date may have the same figure")
    if a.measure.concepts & RECURRENT and not a.measure.concepts & ONCE:
        return Doubt("occasion", "it may have happened more than once")
    return None


# What twins are held against: their words are the same, so that subject and measure need not be understood.
TWIN_GUARDS: tuple[Guard, ...] = (
    telling_frame,
    same_kind,
    judged_stance,
    same_sentence,
    same_subject,
    same_direction,
    same_time,
    same_moment,
    dates_no_figure,
)
GUARDS: tuple[Guard, ...] = (
    same_kind,
    judged_stance,
    same_sentence,
    same_subject,
    same_measure,
    same_occasion,
    same_qualifiers,
    same_direction,
    same_basis,
    same_time,
    same_place,
    same_company,
)
