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
from factcheck.values.slips import OTHER_POINT, SWAPPED, are_neighbours_swapped, digits_of, side_by_side
from factcheck.values.value import Quantity, Value

# A number with what it may be a number of: any things that are counted, or a unit.
Figure: TypeAlias = tuple[str, float]
Key: TypeAlias = tuple[str, str, int | None]
# What a pair must reach, from the sum of what follows.
ENOUGH: Final = 5.0
# What the digits tell, without the zeros behind them, by their number: from four on nearly enough alone.
BY_DIGITS: Final = (0.0, 1.0, 3.0, 4.0, 5.0)
LONG, VERY_LONG = 3, 5
# How many places a digit of such a very long number is moved at most.
MOST_MOVED: Final = 3
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
# measure. Of a percentage two digits are swapped, and a zero more tells nothing. What such a word weighs at least, and what two digits, or a size, and a measure tell.
SPAN, SIZE, SHARE = "duration", "physical", "percent"
SHORT: Final = frozenset({"money", SIZE, SPAN, SHARE})
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
    if len(digits) > 1 or power > 0:
        yield figure[0], "".join(sorted(digits.replace("0", ""))), power + len(digits)
    yield figure[0], digits, None


def slip_of(a: float, b: float) -> str:
    """The slip by which one number becomes the other: two digits swapped, a zero or three more or less, or none.

    >>> slip_of(53_870, 35_870), slip_of(1_200, 120), slip_of(1_200, 12)
    ('two digits are swapped', 'the same digits with the point elsewhere', '')
    """
    (one, power), (other, other_power) = digits_of(a), digits_of(b)
    if one == other and abs(power - other_power) in SHIFTS:
        return OTHER_POINT
    return SWAPPED if are_swapped(a, b) else ""


def are_swapped(a: float, b: float) -> bool:
    """Whether two neighbouring digits make the one number of the other, or of a long one one digit that stands elsewhere or any two.

    >>> [are_swapped(53_870, 35_870), are_swapped(28, 82), are_swapped(53_870, 35_780), are_swapped(120, 210)]
    [True, True, False, True]
    >>> [are_swapped(1_050, 1_500), are_swapped(105, 1_500), are_swapped(53_870, 87_350), are_swapped(53_871, 78_135)]
    [True, False, False, False]
    >>> are_swapped(17_906, 17_609), are_swapped(1_560_006, 1_056_006), are_swapped(796, 697)
    (True, True, False)
    """
    one, other = side_by_side(digits_of(a), digits_of(b))
    if are_neighbours_swapped(one, other):
        return True
    fewest = min(significant_digits(a), significant_digits(b))
    return len(one) == len(other) and fewest >= VERY_LONG and _has_one_moved(one, other)


def _has_one_moved(one: str, other: str) -> bool:
    """Whether two digits of a number are exchanged, or one of them stands elsewhere."""
    wrong = [place for place, (x, y) in enumerate(zip(one, other, strict=True)) if x != y]
    if not wrong or wrong[-1] - wrong[0] > MOST_MOVED:
        return False
    ours, theirs = (digits[wrong[0] : wrong[-1] + 1] for digits in (one, other))
    exchanged = len(wrong) == 2 and (ours[0], ours[-1]) == (theirs[-1], theirs[0])
    return exchanged or ours[1:] + ours[0] == theirs or ours[-1] + ours[:-1] == theirs


class Figures:
    """Which figures the articles of a corpus give."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Gather the figures of `claims`."""
        self._articles: defaultdict[Figure, set[str]] = defaultdict(set)
        self._values: defaultdict[Figure, list[tuple[str, Quantity]]] = defaultdict(list)
        for claim in claims:
            figure = figure_of(claim.value)
            if figure is not None and isinstance(claim.value, Quantity):
                self._articles[figure].add(claim.path)
                self._values[figure].append((claim.path, claim.value))

    def gives(self, path: str, figure: Figure, of: Quantity | None = None) -> bool:
        """Whether the article at a path gives a figure, of whatever it gives it; of a small count `of` something as in `articles`."""
        if path not in self._articles.get(figure, ()):
            return False
        if of is None or not _is_small_count(of):
            return True
        told = (value for one, value in self._values[figure] if one == path)
        return any(kind_of(value) == "bare" or may_count_alike(value, of) for value in told)

    def articles(self, figure: Figure) -> int:
        """How many articles give a figure."""
        return len(self._articles.get(figure, ()))

    def articles_of(self, figure: Figure, of: Quantity) -> tuple[int, int]:
        """How many articles give a figure of what `of` is of, and how many may: small numbers are given of all things.

        A number without a noun may be of it, and one by another noun is not.
        """
        if not _is_small_count(of):
            return self.articles(figure), self.articles(figure)
        alike = {path for path, value in self._values[figure] if may_count_alike(value, of)}
        bare = {path for path, value in self._values[figure] if kind_of(value) == "bare"}
        return len(alike), len(alike | bare)


def _is_small_count(value: Quantity) -> bool:
    return kind_of(value) == "count" and _number(value) < HUNDREDS


def weigh_swap(a: Quantity, b: Quantity, *, words: float, tellers: int) -> float:
    """What tells that two numbers of which the one has two digits of the other swapped are one, where a single article has the one.

    `words` is what the words of both sentences weigh, `tellers` how many tell the other number.
    """
    kinds = {kind_of(a), kind_of(b)}
    number = min(abs(_number(a)), abs(_number(b)))
    digits = min(significant_digits(_number(value)) for value in (a, b))
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
    if not is_swap and (
        kind in (SPAN, SHARE) or words < A_TELLING_WORD or significant_digits(_number(a)) == 1
    ):
        return 0.0  # "1 km" and "10 km", "$10 billion" and "$100 billion" have no digits that tell anything.
    told = (weigh_swap if is_swap else weigh_shift)(a, b, words=words, tellers=tellers)
    return told + OF_SHORT * (is_swap or kind == SIZE) + OF_A_MEASURE * (measure and is_swap)


def may_be_one(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers that are known to be a slip of one another are it here too: of one sort of things or unit, or large."""
    if not {kind_of(a), kind_of(b)} <= COUNTED:
        return True
    return min(abs(_number(a)), abs(_number(b))) >= THOUSANDS or may_count_alike(a, b)


def _number(value: Quantity) -> float:
    return float(value.number) if isinstance(value.number, float | int) else 0.0
