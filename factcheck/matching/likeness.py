"""Whether two claims with one figure tell the same, by what else their sentences share.

What it takes depends on how telling the figure is: "$916 million" comes up once, "five people" in every second
article, and a year says only when something was. Names tell most, then a common measure, then common words.
Deliberately missed: events that are told in other words on one day ("ran aground", "got stuck").
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import SURE_GROUNDS, Claim, Stance
from factcheck.claims.naming.keys import family_words
from factcheck.claims.naming.parts import owner_and_part
from factcheck.claims.words.kinds import LENGTHS, kind_of, sort_of
from factcheck.lexicon.measures import CLASSES
from factcheck.lexicon.occurrence import CHANGING, DATED_FIGURE
from factcheck.matching.answers import Apart
from factcheck.matching.guards_of_measure import same_direction
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import same_basis, time_apart
from factcheck.matching.telling import (
    DATE_DIGITS,
    DAY_OF_SOME_YEAR,
    KINDS,
    NAME_OF_KINDS,
    SHARE,
    Figure,
    Telling,
    figures_of,
)
from factcheck.values.compare import Agree, compare
from factcheck.values.units import dimension
from factcheck.values.value import DatePrecision, DateSpan, Moment, Name, Quantity, Value

# Two roundings of one figure differ by less than this share: 12,500 feet are 3,810 m, told as 3,800 m; 21.3 feet as 21.
CLOSE = 0.02
# What a name in both sentences tells, and more of them; what a name of both articles tells, and more of them.
A_NAME, MORE_NAMES, A_TOPIC, A_STORY = 2, 3, 1, 2
# What a measure in common tells, and two by which one sum is told.
A_MEASURE, A_SUM = 2, 1
# What must be in common for an exact day, and for a month or a year, to be that of one event.
A_DAY, A_YEAR = 3, 2
# What else must be in common, at most, where one figure is the other's rounding, and for a number of nothing.
MOST_ROUNDED, LITTLE_SAID = 2, 1
# The same where one is a range and the other tells an end of it.
AN_END = 2
# Degrees by which two roundings of one temperature differ at most.
A_DEGREE = 0.6
# What the same counted thing tells, or a unit of which an article has few figures: engines, tonnes; but no money, time or share.
A_UNIT = 1
# The most that common words tell.
MOST_WORDS = 3
# What must be in common, by the digits of the figure; figures of four digits and more hardly come twice.
NEEDED = {1: 5, 2: 3, 3: 1}
# More is needed by this at most where the figure is as exact.
EXACT, MOST_AGAINST_EXACT = 3, 1
# Kinds of which few figures are told, so that two with two digits may well be two: counts, spans of time, shares.
COMMON_KINDS = frozenset({"number", "duration duration", SHARE, "rank rank"})
# Measures by which one sum is told from its two sides, and by what it is for.
OF_ONE_SUM = frozenset(
    "buy sell pay receive raise issue borrow invest cost price award fund valuation loan debt".split()
)
# The ends of a range.
RANGE = 2
# Stances that do not state the figure.
NOT_STATED = frozenset({Stance.DENIED, Stance.QUESTION, Stance.EXAMPLE})
# Contrasts of what is told by whom and when, not of what is measured.
OF_TELLING = frozenset({"tense", "reality", "stage", "kind"})
CHANGES = CHANGING | {"rise", "fall"}
LARGE = 1000


def is_same_matter(a: Telling, b: Telling, *, more: int = 0) -> bool:
    """Whether two tellings give one figure, and share enough for it to be the same figure of the same thing.

    `more` is what they must share above what is enough for two near-duplicates.
    """
    matter = in_common(a, b)
    figure = figure_in_common(a, b) if matter else None
    if figure is None:
        return False
    if isinstance(a.claim.value, Name):
        return bool(measures_of(a.claim) & measures_of(b.claim)) and matter >= A_TOPIC + more
    if figure.is_date:
        return _is_same_event(a, b, figure, matter - more)
    said = _in_measure(a.claim, b.claim) + min(MOST_WORDS, len(a.words & b.words))
    unlike = _unlike(a.claim, b.claim)
    if figure.digits >= EXACT:
        return matter + said >= NEEDED[EXACT] + min(unlike, MOST_AGAINST_EXACT) + more
    common = figure.kind in COMMON_KINDS and abs(figure.size) < LARGE
    # A slip of the pen changes the number and keeps the unit, so that the unit tells nothing of it.
    said += A_UNIT * (not more) * _is_of_one_unit(a.claim.value, b.claim.value, figure.kind)
    return (
        matter + said + _have_one_subject(a.claim, b.claim) >= NEEDED[figure.digits] + unlike + common + more
    )


def _in_measure(a: Claim, b: Claim) -> int:
    """How much the measures of two claims have in common."""
    ours, theirs = measures_of(a), measures_of(b)
    if ours & theirs:
        return A_MEASURE
    return A_SUM * bool(ours & OF_ONE_SUM and theirs & OF_ONE_SUM)


def figure_in_common(a: Telling, b: Telling) -> Figure | None:
    """The figure that two claims tell, as the less exact of them has it; None where they tell none."""
    pairs: list[Figure] = []
    for ours in a.figures:
        for theirs in b.figures:
            if ours.kind == theirs.kind and _is_one_size(ours, theirs, a.claim, b.claim):
                less = (theirs.digits, theirs.size) < (ours.digits, ours.size)
                pairs.append(theirs if less else ours)
    if not pairs:
        return None
    if len(pairs) < RANGE and is_range(a.claim.value) and is_range(b.claim.value):
        return None
    return max(pairs, key=lambda figure: figure.digits)


def is_range(value: Value) -> bool:
    """Whether a value is told by its two ends."""
    return isinstance(value, Quantity) and isinstance(value.number, tuple)


def _is_one_size(ours: Figure, theirs: Figure, a: Claim, b: Claim) -> bool:
    """Whether two figures are of one size; a name and a day of some year only where the values agree."""
    if ours.size == theirs.size:
        open_ = ours.kind == DAY_OF_SOME_YEAR or isinstance(a.value, Name)
        return not open_ or _agree(a.value, b.value)
    return _is_about_one_size(ours, theirs, a, b)


def _is_about_one_size(ours: Figure, theirs: Figure, a: Claim, b: Claim) -> bool:
    if ours.is_date:
        return False
    warm = ours.kind.endswith("temperature")
    # On a scale with a zero of its own, a share of the number says nothing.
    slack = A_DEGREE if warm else CLOSE * max(abs(ours.size), abs(theirs.size))
    if abs(ours.size - theirs.size) > slack:
        return False
    if warm and getattr(a.value, "unit", "") == getattr(b.value, "unit", ""):
        return False
    return _agree(a.value, b.value)


def _agree(a: Value, b: Value) -> bool:
    """Whether two values agree, whatever they count."""
    if isinstance(a, Quantity) and isinstance(b, Quantity) and kind_of(a) == kind_of(b) == "count":
        return isinstance(compare(replace(a, unit=""), replace(b, unit="")), Agree)
    return isinstance(compare(a, b), Agree)


def in_common(a: Telling, b: Telling) -> int:
    """How much tells that two claims are about one matter: names in both, or that of one article in the other."""
    around = _around(a, b)
    if not around:
        return 0
    if a.names & b.names - family_words(a.claim.subject.key, b.claim.subject.key):
        return MORE_NAMES if len(around) > 1 else A_NAME
    return A_STORY if len(around) > 1 else A_TOPIC


def share_but_a_kind(a: Telling, b: Telling) -> bool:
    """Whether all the names that two claims share is one word which tells what a thing is and not which: two bridges, two banks."""
    around = _around(a, b)
    return 0 < len(around) < NAME_OF_KINDS and around <= KINDS


def _around(a: Telling, b: Telling) -> frozenset[str]:
    # "The canal" is one word of the Suez Canal.
    return a.around & b.around | a.names & b.words | a.words & b.names


def measures_of(claim: Claim) -> frozenset[str]:
    """The classes of measures that a claim states."""
    return claim.measure.concepts - {DATED_FIGURE}


def _unlike(a: Claim, b: Claim) -> int:
    """How much more must be in common: for other measures, other counted things, a change, and one document."""
    ours, theirs = measures_of(a), measures_of(b)
    alike = bool(ours & theirs) or bool(ours & OF_ONE_SUM and theirs & OF_ONE_SUM)
    other = bool(ours & CLASSES and theirs & CLASSES) and not alike
    change = bool(ours & CHANGES) != bool(theirs & CHANGES) and not alike
    units = {dimension(claim.value.unit) for claim in (a, b) if isinstance(claim.value, Quantity)}
    counted = len(units) > 1 and {kind_of(a.value), kind_of(b.value)} == {"count"}
    bare = LITTLE_SAID * ("bare" in {kind_of(a.value), kind_of(b.value)} and _is_small(a.value))
    one_end = AN_END * (is_range(a.value) is not is_range(b.value))
    return other + change + counted + bare + one_end + rounding_between(a.value, b.value) + (a.path == b.path)


def _is_of_one_unit(a: Value, b: Value, kind: str) -> bool:
    """Whether the unit of two quantities tells of what they are: the same things are counted, or weighed, or measured."""
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)):
        return False
    if kind_of(a) == kind_of(b) == "count":
        return dimension(a.unit) == dimension(b.unit)
    return kind not in COMMON_KINDS and kind_of(a) == kind_of(b) == "physical"


def _is_small(value: Value) -> bool:
    return isinstance(value, Quantity) and isinstance(value.number, float) and abs(value.number) < LARGE


def rounding_between(a: Value, b: Value) -> int:
    """How much was left out where two quantities give other numbers of one unit, one the rounding of the other."""
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)) or a.unit != b.unit:
        return 0
    numbers = [set(q.number) if isinstance(q.number, tuple) else {q.number} for q in (a, b)]
    if numbers[0] & numbers[1]:
        return 0
    digits = [max(figure.digits for figure in figures_of(value)) for value in (a, b)]
    return max(1, min(MOST_ROUNDED, abs(digits[0] - digits[1])))


def _have_one_subject(a: Claim, b: Claim) -> bool:
    surely = a.subject.grounds in SURE_GROUNDS and b.subject.grounds in SURE_GROUNDS
    return surely and bool(a.subject.key) and a.subject.key == b.subject.key


def _is_same_event(a: Telling, b: Telling, figure: Figure, matter: int) -> bool:
    """Whether a date in common is that of one event: its verb or its words are in both clauses.

    An exact day of one name, of which neither text says in a known word what happened, is taken for the same.
    """
    ours, theirs = measures_of(a.claim), measures_of(b.claim)
    words, near = len(a.words & b.words), len(a.near & b.near)
    known = bool(ours & theirs)
    if figure.digits == DATE_DIGITS[DatePrecision.DAY]:
        if known or near:
            return matter + A_MEASURE * known + near + words >= A_DAY
        alone = not ours and not theirs and _have_one_subject(a.claim, b.claim)
        return alone or words >= (A_DAY if matter < MORE_NAMES else A_NAME)
    of_figures = any(DATED_FIGURE in one.claim.measure.concepts for one in (a, b))
    one_subject = not of_figures and a.claim.subject.key == b.claim.subject.key != ""
    one, other = a.claim.value, b.claim.value
    if isinstance(one, DateSpan) and isinstance(other, DateSpan) and one.precision is not other.precision:
        known = known and near > 0  # A day of some year may be that of anything.
    return matter >= A_NAME and A_MEASURE * known + near + one_subject * bool(near) >= A_YEAR


def are_told_apart(a: Claim, b: Claim) -> bool:
    """Whether two claims with one figure surely do not tell the same: another time, place, basis, direction or contrast."""
    if a.sentence == b.sentence:
        return getattr(a.value, "unit", None) == getattr(b.value, "unit", None)
    if a.stance is not b.stance and not NOT_STATED.isdisjoint((a.stance, b.stance)):
        return True
    guards = (same_direction, same_basis, time_apart, same_place)
    return any(isinstance(guard(a, b), Apart) for guard in guards) or _are_contrasted(a, b)


def are_part_and_another(a: Claim, b: Claim) -> bool:
    """Whether one is the length of a part that the other's sentence has no word of: how wide a canal's chamber is, and a ship."""
    return any(
        sort_of(claim.value) == LENGTHS
        and (named := owner_and_part(claim.subject.name)) is not None
        and claim.subject.key != other.subject.key
        and named[1] not in other.reading.lower()
        for claim, other in ((a, b), (b, a))
    )


def _are_contrasted(a: Claim, b: Claim) -> bool:
    """Whether each is qualified by a word of one contrast, and by another one: "input", "output"."""
    if isinstance(a.value, Moment):
        return False
    ours, theirs = a.measure.qualifiers, b.measure.qualifiers
    contrasts = {q.partition(": ")[0] for q in ours} & {q.partition(": ")[0] for q in theirs}
    return any(
        not {q for q in ours if q.startswith(f"{contrast}: ")} & theirs for contrast in contrasts - OF_TELLING
    )
