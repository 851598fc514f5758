"""How much speaks for it that two values which differ by a slip of the pen are one figure.

The digits tell the one half of it: hardly two figures of one matter have three digits of which two are swapped, or one
number in two units. What is told around them tells the other half: names, a topic, words of both sentences, a measure, and that no
other article has the one figure where several have the other. The halves are added up, so that a slip of many digits
needs little else, and one that comes about by chance needs much.
"""

from __future__ import annotations

from factcheck.lexicon.measures import CLASSES
from factcheck.matching.likeness import A_MEASURE, MORE_NAMES, MOST_WORDS, in_common
from factcheck.matching.telling import Telling
from factcheck.values.slips import SAME_NUMBER, told_by_slip

# What two claims must weigh together to be one figure; what makes it surer than whom either was read to be about; and what
# is so much that even a figure which varies is one.
ENOUGH, SURELY, MORE_THAN_ENOUGH = 6, 7, 8
# What an odd figure tells: more where the slip leaves the digits, for then the others have this very number.
ODD, ODD_NUMBER = 1, 2
# A slip that tells as much needs no word beside it; one that tells no more needs one, though others tell the other figure:
# "15 months" and "15 days".
ALONE, BY_CHANCE = 5, 2


def weigh(ours: Telling, theirs: Telling, slip: str, *, odd: bool) -> int:
    """How much tells that two claims give one figure, with a slip between them; 0 where nothing but the slip does.

    `odd` says that only one article gives the one of the two values, where several give the other.
    """
    told = told_by_slip(slip, ours.claim.value, theirs.claim.value)
    matter = in_common(ours, theirs)
    if not told or not matter:
        return 0
    words, near = len(ours.words & theirs.words), bool(ours.near & theirs.near)
    measure = bool(ours.claim.measure.concepts & theirs.claim.measure.concepts & CLASSES)
    number = odd and slip in SAME_NUMBER
    if told < ALONE and not (
        words or near or measure or matter >= MORE_NAMES or (number and told > BY_CHANCE)
    ):
        return 0  # Of one topic two articles tell many figures.
    around = matter + min(words, MOST_WORDS) + near + A_MEASURE * measure
    return told + around + (ODD_NUMBER if number else ODD * odd)
