"""How much two swapped digits, or a zero or three too many, tell that two numbers are one, whatever either was read to be of.

"35,870 of them were mended", "the yard mended 53,870 boats": a writer who copies a number from memory swaps two of its
digits, and two numbers of one story hardly ever differ just so by chance, the less the longer they are. So it need not be known
whose a figure is, nor by which noun it is counted; what is weighed is how many digits there are, whether both nouns may count
the same things (`matching.counted_things`) or the unit is one, the rarer words of both sentences, and that several articles have
the one number where a single one has the other. Two numbers that each stand in several articles are two figures.

On twenty-four annotated stories hardly anything but conflicts was found so (`matching.swapped_figures`, `matching.fact_digits`). Deliberately
missed: numbers below a hundred that neither the noun nor the words say to be of one thing, wholes that parts are told of ("nine
out of 140"), sizes that leave out their unit ("70 metres long and 19 wide"), and what varies from day to day, but for
five digits.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.lexicon.occurrence import VARYING
from factcheck.matching.counted_things import may_count_alike
from factcheck.matching.people import is_of_people
from factcheck.matching.telling import significant_digits
from factcheck.values.slips import OTHER_POINT, SWAPPED, are_neighbours_swapped, digits_of
from factcheck.values.value import Quantity, Value

# A number with what it may be a number of: any things that are counted, or a unit.
Figure: TypeAlias = tuple[str, float]
Key: TypeAlias = tuple[str, str, int | None]
# What a pair must reach, from the sum of what follows.
ENOUGH: Final = 5.0
# What the digits tell, without the zeros behind them, by their number: from four on nearly enough alone.
BY_DIGITS: Final = (0.0, 1.0, 3.0, 4.0, 5.0)
LONG, VERY_LONG = 3, 5
# What the size of a count tells: numbers of two and three places stand everywhere.
HUNDREDS, THOUSANDS, OF_HUNDREDS, OF_THOUSANDS = 100, 1_000, 1.0, 2.0
# What it tells that both may count the same things, that they do not, and that both are in one unit; of a bare number it is not known.
ALIKE, UNLIKE, OF_ONE_UNIT = 2.0, -1.0, 1.0
# The most that words of both sentences tell, and what they weigh at least where little else says that one thing is told.
MOST_BY_WORDS, A_WORD = 2.0, 1.0
# What it tells that two tell the one number where a single article has the other, and that more do.
TOLD_TWICE, TOLD_OFTEN, OFTEN = 1.0, 2.0, 3
# The zeros by which a number is too long or too short: one, or "million" for "billion". Then the digits tell less, for a
# round number has none but one; people are counted in round numbers of all sizes, and so is what has neither noun nor unit.
SHIFTS: Final = frozenset({1, 3})
BY_SAME_DIGITS: Final = (0.5, 2.0, 3.0, 4.0, 5.0)
LARGEST_OF_A_FEW: Final = 100
ALIKE_TO_A_ZERO, MOST_BY_WORDS_TO_A_ZERO, TOLD_ONCE = 1.5, 2.5, 1.5
COUNTED: Final = frozenset({"count", "bare"})
# Kinds that have a number of their own sort: ranks, ratios and points are told again and again in like numbers.
MEASURED: Final = frozenset({"money", "physical", "duration", "percent"})
OF_COUNTS: Final = "of counts"
# Kinds whose numbers of one or two digits tell something where a word or a measure is shared: sums, sizes, and spans by their
# measure. A percentage is told of all things. What such a word weighs at least, and what two digits, or a size, and a measure tell.
SPAN, SIZE = "duration", "physical"
SHORT: Final = frozenset({"money", SIZE, SPAN})
A_TELLING_WORD, OF_SHORT, OF_A_MEASURE = 0.7, 1.2, 1.5
# A whole of which parts are told, and a size that leaves out its unit: what stands before a bare number, and behind it.
A_WHOLE: Final = re.compile(r"\bout of (?:\w+ )?$", re.IGNORECASE)
A_SIZE: Final = re.compile(
    r"\W*(?:wide|long|high|tall|deep|thick|across|in (?:length|width|height|diameter))\b", re.IGNORECASE
)


def figure_of(value: Value) -> Figure | None:
    """The single number of a value, with what it may be of; None where there is none.

    >>> from factcheck.values.parse import parse_value
    >>> [figure_of(parse_value(text)) for text in ("1,380 pupils", "7.42 m", "the second", "2 to 5 cars")]
    [('of counts', 1380.0), ('m', 7.42), None, None]
    """
    if not isinstance(value, Quantity) or not isinstance(value.number, float | int) or not value.number:
        return None
    kind = kind_of(value)
    if kind in COUNTED:
        return (OF_COUNTS, float(value.number)) if value.number == int(value.number) else None
    return (value.unit, float(value.number)) if kind in MEASURED else None


def is_told_apart(claim: Claim) -> bool:
    """Whether a claim gives a whole of which parts are told, a size without its unit, or what is another number each day."""
    if claim.measure.concepts & VARYING and not _is_very_long(claim.value):
        return True
    if kind_of(claim.value) != "bare":
        return False
    before = claim.reading[: claim.start - claim.sentence.start]
    behind = claim.reading[claim.end - claim.sentence.start :]
    return A_WHOLE.search(before) is not None or A_SIZE.match(behind) is not None


def _is_very_long(value: Value) -> bool:
    figure = figure_of(value)
    return figure is not None and significant_digits(figure[1]) >= VERY_LONG


def keys_of(figure: Figure) -> Iterator[Key]:
    """What two figures have in common of which the one has two digits of the other swapped, or its point elsewhere."""
    digits, power = digits_of(figure[1])
    if len(digits) > 1:
        yield figure[0], "".join(sorted(digits)), power
    yield figure[0], digits, None


def slip_of(a: float, b: float) -> str:
    """The slip by which one number becomes the other: two digits swapped, a zero or three more or less, or none.

    >>> slip_of(53_870, 35_870), slip_of(1_200, 120), slip_of(1_200, 12)
    ('two digits are swapped', 'the same digits with the point elsewhere', '')
    """
    (one, power), (other, other_power) = digits_of(a), digits_of(b)
    if one == other and abs(power - other_power) in SHIFTS:
        return OTHER_POINT
    return SWAPPED if power == other_power and are_swapped(a, b) else ""


def are_swapped(a: float, b: float) -> bool:
    """Whether two neighbouring digits make the one number of the other.

    >>> [are_swapped(53_870, 35_870), are_swapped(28, 82), are_swapped(53_870, 35_780), are_swapped(120, 210)]
    [True, True, False, True]
    """
    return are_neighbours_swapped(digits_of(a)[0], digits_of(b)[0])


class Figures:
    """Which figures the articles of a corpus give."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Gather the figures of `claims`."""
        self._articles: defaultdict[Figure, set[str]] = defaultdict(set)
        for claim in claims:
            figure = figure_of(claim.value)
            if figure is not None:
                self._articles[figure].add(claim.path)

    def gives(self, path: str, figure: Figure) -> bool:
        """Whether the article at a path gives a figure, of whatever it gives it."""
        return path in self._articles.get(figure, ())

    def articles(self, figure: Figure) -> int:
        """How many articles give a figure."""
        return len(self._articles.get(figure, ()))


def weigh_swap(a: Quantity, b: Quantity, *, words: float, tellers: int) -> float:
    """What tells that two numbers of which the one has two digits of the other swapped are one, where a single article has the one.

    `words` is what the words of both sentences weigh, `tellers` how many tell the other number.
    """
    kinds = {kind_of(a), kind_of(b)}
    number = min(abs(_number(a)), abs(_number(b)))
    digits = significant_digits(number)
    told = BY_DIGITS[min(digits, len(BY_DIGITS)) - 1] + min(MOST_BY_WORDS, words)
    told += TOLD_OFTEN if tellers >= OFTEN else TOLD_TWICE if tellers > 1 else 0.0
    if not kinds <= COUNTED:
        return told + OF_ONE_UNIT
    alike = may_count_alike(a, b)
    if "bare" not in kinds:
        told += ALIKE if alike else UNLIKE
    by_nouns = number < HUNDREDS or (number < THOUSANDS and "bare" not in kinds)
    if by_nouns and not alike and words < A_WORD:
        return 0.0
    return told + (OF_THOUSANDS if number >= THOUSANDS else OF_HUNDREDS if number >= HUNDREDS else 0.0)


def weigh_shift(a: Quantity, b: Quantity, *, words: float, tellers: int) -> float:
    """What tells that two numbers of which the one has the point of the other elsewhere are one, as `weigh_swap` does.

    A fact and an article tell the other number, or two articles do: `tellers`.
    """
    kinds = {kind_of(a), kind_of(b)}
    digits = significant_digits(_number(a))
    if max(abs(_number(a)), abs(_number(b))) < LARGEST_OF_A_FEW and kinds <= COUNTED:
        return 0.0
    told = BY_SAME_DIGITS[min(digits, len(BY_SAME_DIGITS)) - 1] + min(MOST_BY_WORDS_TO_A_ZERO, words)
    told += TOLD_OFTEN if tellers > OFTEN else TOLD_ONCE if tellers == OFTEN else float(tellers > 1)
    if not kinds <= COUNTED:
        return told + OF_ONE_UNIT
    alike = may_count_alike(a, b)
    if words < A_WORD and (is_of_people(a.unit) or is_of_people(b.unit)):
        return 0.0
    if not alike and ("bare" not in kinds or digits == 1):
        return 0.0
    return told + ALIKE_TO_A_ZERO * alike


def weigh_short(a: Quantity, b: Quantity, slip: str, *, words: float, tellers: int, measure: bool) -> float:
    """What tells that two sums or sizes of one or two digits are one, as `weigh_swap` and `weigh_shift` do; 0 where no word or `measure` does.

    `measure` says that both state one known measure. Sizes in one unit are few in a story, so two of the same digits
    tell more than two sums; two digits of a span of time need a measure, for spans of all things have like numbers.
    """
    kind, is_swap = kind_of(a), slip == SWAPPED
    if kind not in SHORT or not (measure or (words >= A_TELLING_WORD and kind != SPAN)):
        return 0.0
    if not is_swap and (kind == SPAN or words < A_TELLING_WORD):
        return 0.0
    told = (weigh_swap if is_swap else weigh_shift)(a, b, words=words, tellers=tellers)
    return told + OF_SHORT * (is_swap or kind == SIZE) + OF_A_MEASURE * (measure and is_swap)


def may_be_one(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers that are known to be a slip of one another are it here too: of one sort of things or unit, or large."""
    if not {kind_of(a), kind_of(b)} <= COUNTED:
        return True
    return min(abs(_number(a)), abs(_number(b))) >= THOUSANDS or may_count_alike(a, b)


def _number(value: Quantity) -> float:
    return float(value.number) if isinstance(value.number, float | int) else 0.0
