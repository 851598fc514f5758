"""Figures of which one is the other's with the unit of the other system: "125 km/h" where others have 200 km/h, which are 125 mph.

Who copies "27.8 feet (8.5 m)" takes the one number and the other unit. So a figure is held against what another article's figure
is in the sister of its unit, whether that article gives it so or not; of one number it matters not whether either says "up to".
Two figures of one story seldom meet so, the more seldom the more digits they have. Where one number stands with both units, a measure that
both state or the rarer words of both sentences must make up for what the digits do not tell; where the number stands only in what is worked
out, many lengths of a story come near one another, so that both must state one known measure or tell much in the same words.

Silent where an article gives the other's figure too. Deliberately missed: yards and knots, which are too near metres and km/h.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.lexicon.measures import CLASSES
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.ends_of_distances import same_end
from factcheck.matching.fact_units import SISTERS
from factcheck.matching.slips import GUARDS, ToldBy, are_of_two, by_article, gives, is_eligible
from factcheck.matching.telling import significant_digits
from factcheck.matching.worded_slips import shared_words
from factcheck.values.at_odds import are_at_odds
from factcheck.values.compare import Agree, compare
from factcheck.values.slips import OTHER_UNIT
from factcheck.values.units import convert
from factcheck.values.value import Quantity, Value

# Units of one size, or nearly, so that any figure is near another one.
OF_ONE_SIZE = frozenset({("m", "yd"), ("km", "nmi"), ("mi", "nmi"), ("km/h", "kn")})
OF_TWO_SYSTEMS = tuple(sorted(SISTERS - OF_ONE_SIZE))
UNITS = tuple(sorted({unit for pair in OF_TWO_SYSTEMS for unit in pair}))
# How far a number may be from what it is worked out to be.
CLOSE = 0.01
# What a measure tells that both state, and each digit; and what all must tell where one number has both units.
A_MEASURE, A_DIGIT, ENOUGH = 2.0, 1.0, 2.9
# How much more one thing is than another is no size of it.
DIFFERENCE = "difference"
# The fewest digits of what is worked out, what the words must weigh where no measure is known, and where only the measure says
# that one thing is meant: of one story there are many heights.
DIGITS, IN_WORDS, A_WORD = 2, 2.5, 0.7


def find_sisters(claims: Sequence[Claim], corpus: CorpusWords) -> tuple[Opposed, ...]:
    """The pairs of `claims` of two articles on one story of which one has the other's number with the sister of its unit.

    A figure whose number another article has with the other unit is set against that alone, and who else gives it: the others
    that it is near by what is worked out are near by chance.
    """
    told_by = by_article(claims)
    measured = [claim for claim in claims if is_eligible(claim) and _sisters(claim.value)]
    pairs = [
        (a, b)
        for a, b in _near(measured)
        if a.path != b.path
        and corpus.stories.are_one(a.path, b.path)
        and _are_one(a, b, corpus)
        and not any(isinstance(guard(a, b), Apart) for guard in GUARDS)
        and not _is_given(a, b, told_by)
        and not _is_given(b, a, told_by)
    ]
    known: defaultdict[str, list[Claim]] = defaultdict(list)
    for a, b in pairs:
        if _is_one_number(a.value, b.value):
            known[a.id].append(b)
            known[b.id].append(a)
    return tuple(
        Opposed(a, b, tuple(sorted(shared_words(a, b, corpus))), OTHER_UNIT)
        for a, b in pairs
        if _is_one_number(a.value, b.value)
        or (_tells_the_known(a, b, known) and _tells_the_known(b, a, known))
    )


def _tells_the_known(claim: Claim, other: Claim, known: Mapping[str, Sequence[Claim]]) -> bool:
    """Whether `other` gives as the same measure what is known to be the figure of `claim`, or nothing is known of it.

    It stands in a third article: one article that gives a figure in two places may tell of two things.
    """
    return claim.id not in known or any(
        one.path != other.path
        and isinstance(compare(one.value, other.value), Agree)
        and _share_a_measure(one, other)
        for one in known[claim.id]
    )


def _near(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of which either number is near the other, as it stands or as it is in another of the units, in the order of `claims`."""
    own: defaultdict[int, list[int]] = defaultdict(list)
    worked_out: defaultdict[int, list[int]] = defaultdict(list)
    for position, claim in enumerate(claims):
        size, others = _step(_number(claim.value)), _steps_in_units(claim.value)
        near = {one for step in (size, *others) for at in _beside(step) for one in own[at]}
        near |= {one for at in _beside(size) for one in worked_out[at]}
        yield from ((claims[one], claim) for one in sorted(near))
        own[size].append(position)
        for step in others:
            worked_out[step].append(position)


def _step(number: float) -> int:
    """On which step of sizes a number stands; two that may be one stand on one step or beside each other."""
    return math.floor(math.log(abs(number)) / math.log1p(2 * CLOSE))


def _beside(step: int) -> range:
    return range(step - 1, step + 2)


def _steps_in_units(value: Value) -> frozenset[int]:
    """The steps of a quantity in the other units of its dimension."""
    if not isinstance(value, Quantity):
        return frozenset()
    numbers = (convert(_number(value), value.unit, unit) for unit in UNITS if unit != value.unit)
    return frozenset(_step(number) for number in numbers if number)


def _are_one(a: Claim, b: Claim, corpus: CorpusWords) -> bool:
    """Whether two figures meet in a sister of their units, and enough tells that they are one."""
    ours, theirs = a.value, b.value
    if same_end(a, b) is not None:
        return False  # "7.4 billion miles from the sun", "12 billion kilometers away".
    if (DIFFERENCE in a.measure.concepts) is not (DIFFERENCE in b.measure.concepts):
        return False
    if _is_one_number(ours, theirs):
        return _told(a, b, corpus) >= ENOUGH
    if not _is_worked_out(ours, theirs) and not _is_worked_out(theirs, ours):
        return False
    if not are_at_odds(ours, theirs):
        return False  # "More than 32 km" and "52 km", which are 32 miles, are both right.
    if min(_digits(ours), _digits(theirs)) < DIGITS or are_of_two(a, b):
        return False
    words = _in_words(a, b, corpus)
    of_one = a.subject.key == b.subject.key or words >= A_WORD
    return (_share_a_measure(a, b) and of_one) or words >= IN_WORDS


def _told(a: Claim, b: Claim, corpus: CorpusWords) -> float:
    digits = min(_digits(a.value), _digits(b.value))
    return A_DIGIT * digits + A_MEASURE * _share_a_measure(a, b) + _in_words(a, b, corpus)


def _share_a_measure(a: Claim, b: Claim) -> bool:
    return not (a.measure.concepts & b.measure.concepts).isdisjoint(CLASSES)


def _in_words(a: Claim, b: Claim, corpus: CorpusWords) -> float:
    return corpus.between(a.path, b.path).weigh(shared_words(a, b, corpus))


def _digits(value: Value) -> int:
    return significant_digits(_number(value))


def _number(value: Value) -> float:
    number = value.number if isinstance(value, Quantity) else None
    return float(number) if isinstance(number, float | int) else 0.0


def _sisters(value: Value) -> tuple[str, ...]:
    """The units of the other system in which a quantity of one number may be given as well."""
    if not isinstance(value, Quantity) or not _number(value):
        return ()
    return tuple(two if value.unit == one else one for one, two in OF_TWO_SYSTEMS if value.unit in (one, two))


def _is_one_number(a: Value, b: Value) -> bool:
    """Whether two quantities have one number, rounded alike, and units that are sisters."""
    if not isinstance(b, Quantity) or b.unit not in _sisters(a):
        return False
    if _number(a) == _number(b):
        return True
    digits = min(_digits(a), _digits(b))
    ours, theirs = (f"{_number(value):.{digits - 1}e}" for value in (a, b))
    return digits > DIGITS and ours == theirs


def _is_worked_out(a: Value, b: Value) -> bool:
    """Whether `b` has in the sister of the unit of `a` the number of `a`."""
    if not isinstance(b, Quantity):
        return False
    number = _number(a)
    others = (convert(_number(b), b.unit, sister) for sister in _sisters(a) if sister != b.unit)
    return any(other is not None and abs(other - number) <= CLOSE * abs(number) for other in others)


def _is_given(claim: Claim, other: Claim, told_by: ToldBy) -> bool:
    """Whether the article of `claim` gives the figure of `other` too."""
    likewise = told_by.get((claim.path, kind_of(claim.value)), ())
    return any(gives(one, other.value) for one in likewise if one is not claim)
