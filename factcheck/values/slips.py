"""Whether one value is what a slip of the pen makes of another: swapped digits, a lost zero, another unit, another year.

Two figures of different things seldom differ just so. That two values do is a sign that they are one, of which one text has it
wrong; how much of a sign depends on how many digits they have in common, so that short numbers are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from factcheck.lexicon.currencies import OF_ONE_SIGN
from factcheck.values.units import currency_of, dimension
from factcheck.values.value import DatePrecision, DateSpan, Quantity, TimeOfDay, Value, is_in_digits

# The fewest digits, without the zeros around them, that are hardly the same by chance; that are hardly those of
# another number in another order; and of which one may be wrong.
SAME_DIGITS, SWAPPED_DIGITS, ONE_WRONG = 2, 3, 4
# The digits of a number of which two are hardly those of another one at each other's place, be they neighbours or not.
FAR_APART = 5
A_ZERO = "a zero more or less"
# The fewest digits of a sum that is hardly the same in another currency.
OF_MONEY = 3
OTHER_CURRENCY = "the same number in another currency"
OTHER_UNIT, OTHER_POINT = "the same number with another unit", "the same digits with the point elsewhere"
OTHER_MAGNITUDE, OTHER_HALF = (
    "the same number with another magnitude",
    "the same time in the other half of the day",
)
# Slips that leave the digits as they are.
SAME_NUMBER = frozenset({OTHER_UNIT, OTHER_POINT, OTHER_MAGNITUDE, OTHER_HALF})
# Slips that leave other digits, and so are more often two figures.
SWAPPED, ONE_DIFFERS = "two digits are swapped", "one digit differs"
# From here on a round number of one digit is telling, if it is a count.
LARGE_COUNT = 1_000
# The digits that a rounded figure keeps, where it is told as millions of what are billions.
ROUNDED_DIGITS = 2
SCALES = (3, 6, -3, -6)
# How much a slip tells that two numbers are one, by their digits: the last entry stands for more digits as well. Two figures of
# one dimension have the same three digits once in some hundred pairs, and two digits of three swapped as seldom.
TELLS = {
    OTHER_UNIT: (0, 2, 4, 5),
    OTHER_POINT: (0, 1, 3, 5),
    OTHER_MAGNITUDE: (1,),
    SWAPPED: (0, 0, 3, 4, 5),
}
# The same for a time of day: on the hour or the half hour, and at other minutes.
ROUND_TIME, EXACT_TIME = 1, 3
HALF_DAY, HALF_HOUR, MINUTE = 12 * 3600, 1800, 60
# How far the ends of a time are apart that is told to the minute, though it may be rounded to five.
A_ROUND_TIME = 5 * MINUTE
# The powers of ten by which a figure is too large or too small: a decimal point, "million" for "billion", a prefix.
POWERS = frozenset({-9, -6, -3, -2, -1, 1, 2, 3, 6, 9})


def slip_between(a: Value, b: Value) -> str:
    """The slip by which `a` becomes `b`, in words, or "" for none.

    >>> from factcheck.values.parse import parse_value
    >>> [slip_between(parse_value(x), parse_value(y)) for x, y in (("336 feet", "363 feet"), ("475 kg", "47.5 kg"))]
    ['two digits are swapped', 'the same digits with the point elsewhere']
    >>> slip_between(parse_value("12 ms"), parse_value("12 µs")), slip_between(parse_value("128 MB"), parse_value("128 kB"))
    ('the same number with another unit', '')
    >>> slip_between(parse_value("11 March 2001"), parse_value("11 March 2011"))
    'only the year differs'
    >>> [slip_between(parse_value(x), parse_value(y)) for x, y in (("$3.70", "$3.07"), ("$37", "$307"))]
    ['two digits are swapped', '']
    >>> [slip_between(parse_value("6:34 a.m."), parse_value(x)) for x in ("6:43 a.m.", "6:44 a.m.", "7:43 a.m.")]
    ['two digits are swapped', '', '']
    >>> slip_between(parse_value("two thirds"), parse_value("one sixth"))
    ''
    """
    match a, b:
        case Quantity(), Quantity():
            return _between_quantities(a, b)
        case DateSpan(), DateSpan():
            return _between_dates(a, b)
        case TimeOfDay(), TimeOfDay():
            return _between_times(a, b)
        case _:
            return ""


def told_by_slip(slip: str, a: Value, b: Value) -> int:
    """How much a slip between two values tells that they are one figure: from 0, which is as good as chance, to 5.

    >>> from factcheck.values.parse import parse_value
    >>> pairs = [("336 feet", "363 feet"), ("17 miles", "17 km"), ("475 kg", "47.5 kg"), ("4%", "40%")]
    >>> [told_by_slip(slip_between(a, b), a, b) for a, b in ([parse_value(x) for x in pair] for pair in pairs)]
    [3, 2, 3, 0]
    """
    if isinstance(a, TimeOfDay):
        if slip == SWAPPED:
            return EXACT_TIME
        return (EXACT_TIME if a.first % HALF_HOUR else ROUND_TIME) if slip == OTHER_HALF else 0
    digits = [_digits(value) for value in (a, b) if isinstance(value, Quantity)]
    if slip not in TELLS or None in digits:
        return 0
    fewest = min(len(read[0]) for read in digits if read is not None)
    if slip == SWAPPED:  # A zero at the end is one of the digits: 3.70 for 3.07.
        fewest = max(len(read[0]) for read in digits if read is not None)
    return TELLS[slip][min(fewest, len(TELLS[slip])) - 1]


def keys_of_slips(value: Value) -> Iterator[tuple[str, ...]]:
    """Keys of which two values have one in common if a slip makes the one into the other."""
    match value:
        case Quantity():
            yield from _keys_of_quantity(value)
        case DateSpan() if (day := _day_of(value)) is not None:
            if _tells_year(value):
                yield "year", f"{day.month}-{day.day}"
            yield "month", f"{day.year}-{day.day}"
        case TimeOfDay() if not value.either_half:
            yield "half", str(value.first % HALF_DAY), value.zone
            hour, minutes = _minutes(value)
            yield "minutes", str(hour), "".join(sorted(minutes)), value.zone
        case _:
            return


def slight_slip_between(a: Value, b: Value) -> str:
    """The slip by which a short number `a` becomes `b`, which is less of a sign than those of `slip_between`, or "".

    >>> from factcheck.values.parse import parse_value
    >>> [slight_slip_between(parse_value(x), parse_value(y)) for x, y in (("4%", "40%"), ("4.7%", "7.4%"), ("23 m", "24 m"))]
    ['a zero more or less', 'two digits are swapped', '']
    """
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return ""
    ours, theirs = _digits(a), _digits(b)
    if ours is None or theirs is None or not _is_one_dimension(a, b):
        return ""
    (one, power), (other, other_power) = ours, theirs
    if a.unit != b.unit and not _counts(a):
        return _other_unit(a, b) if ours == theirs else ""
    if len(one) == 1 and one == other and power - other_power in POWERS:
        return A_ZERO
    if power != other_power or len(one) != len(other) or one == other:
        return ""
    if len(one) == SWAPPED_DIGITS - 1 and one == other[::-1]:
        return "two digits are swapped"
    wrong = sum(x != y for x, y in zip(one, other, strict=True))
    return "one digit differs" if len(one) == ONE_WRONG - 1 and wrong == 1 else ""


def keys_of_slight_slips(value: Value) -> Iterator[tuple[str, ...]]:
    """Keys of which two values have one in common if a slight slip makes the one into the other."""
    read = _digits(value) if isinstance(value, Quantity) else None
    if not isinstance(value, Quantity) or read is None:
        return
    digits, power = read
    of = dimension(value.unit)
    if len(digits) == 1:
        yield "digits", of, digits
    elif len(digits) == SWAPPED_DIGITS - 1:
        yield "swapped", of, "".join(sorted(digits)), str(power)
    elif len(digits) == ONE_WRONG - 1:
        for place in range(len(digits)):
            yield "wrong", of, f"{digits[:place]}*{digits[place + 1 :]}", str(power)


def _other_unit(a: Quantity, b: Quantity) -> str:
    """How a short number has two units: "30 miles" for 30 km, "1.5 billion dirhams" for dollars; spans of time have like numbers."""
    if currency_of(a.unit) != currency_of(b.unit):
        digits = _digits(a)
        is_telling = digits is not None and len(digits[0]) == OF_MONEY - 1
        return OTHER_CURRENCY if is_telling and not {a.unit, b.unit} <= OF_ONE_SIGN else ""
    # One of a unit is the commonest figure: "about a mile from the mill", "one kilometre east of it".
    return "" if dimension(a.unit) == "duration" or a.number == 1 else OTHER_UNIT


def _is_one_dimension(a: Quantity, b: Quantity) -> bool:
    return dimension(a.unit) == dimension(b.unit)


def _keys_of_quantity(value: Quantity) -> Iterator[tuple[str, ...]]:
    read = _digits(value)
    if read is None:
        return
    digits, power = read
    of = dimension(value.unit)
    if len(digits) >= SAME_DIGITS or _is_large_count(value):
        yield "digits", of, digits
    if len(digits) >= ROUNDED_DIGITS:
        leading = int(digits[:ROUNDED_DIGITS])
        yield "rounded", of, str(leading)
        if len(digits) > ROUNDED_DIGITS:
            yield "rounded", of, str(leading + 1)
    # Of "3.70" and "3.07" the one has lost its zero, and both begin at one place.
    yield "swapped", of, "".join(sorted(digits)).lstrip("0"), str(power + len(digits))
    if len(digits) >= ONE_WRONG:
        for place in range(len(digits)):
            yield "wrong", of, f"{digits[:place]}*{digits[place + 1 :]}", str(power)


def _between_quantities(a: Quantity, b: Quantity) -> str:
    ours, theirs = _digits(a), _digits(b)
    if ours is None or theirs is None or dimension(a.unit) != dimension(b.unit):
        return ""
    (one, power), (other, other_power) = ours, theirs
    if currency_of(a.unit) != currency_of(b.unit):
        same = one == other and power == other_power and len(one) >= OF_MONEY
        return OTHER_CURRENCY if same and not {a.unit, b.unit} <= OF_ONE_SIGN else ""
    same_unit = a.unit == b.unit or _counts(a)  # "Souls" are people.
    if one == other and (len(one) >= SAME_DIGITS or (_is_large_count(a) and _is_large_count(b))):
        if not same_unit:
            same = power == other_power and not _is_power_of_two(a)
            return OTHER_UNIT if same else ""
        moved = power - other_power
        # Nobody loses a zero of "forty-one".
        written = is_in_digits(a) and is_in_digits(b)
        return OTHER_POINT if moved in POWERS and written else ""
    if same_unit and min(len(one), len(other)) >= ROUNDED_DIGITS and _is_rounded_at_another_scale(a, b):
        return OTHER_MAGNITUDE
    if same_unit and _are_swapped(ours, theirs):
        return SWAPPED
    if not same_unit or power != other_power or len(one) != len(other):
        return ""
    wrong = sum(x != y for x, y in zip(one, other, strict=True))
    return ONE_DIFFERS if wrong == 1 and len(one) >= ONE_WRONG else ""


def _are_swapped(ours: tuple[str, int], theirs: tuple[str, int]) -> bool:
    """Whether two neighbouring digits are swapped, be one of them a zero at the end: 3.70 and 3.07; of long numbers any two: 141.09 and 149.01."""
    one, other = side_by_side(ours, theirs)
    if len(one) >= FAR_APART and len(one) == len(other):
        wrong = [place for place, (x, y) in enumerate(zip(one, other, strict=True)) if x != y]
        return len(wrong) == 2 and [one[place] for place in wrong] == [other[place] for place in wrong[::-1]]
    return len(one) >= SWAPPED_DIGITS and are_neighbours_swapped(one, other)


def side_by_side(ours: tuple[str, int], theirs: tuple[str, int]) -> tuple[str, str]:
    """The digits of two numbers down to one power of ten, with the zeros at the end of either.

    >>> side_by_side(digits_of(3.7), digits_of(3.07))
    ('370', '307')
    """
    low = min(ours[1], theirs[1])
    (one, power), (other, other_power) = ours, theirs
    return one + "0" * (power - low), other + "0" * (other_power - low)


def are_neighbours_swapped(one: str, other: str) -> bool:
    """Whether two neighbouring digits of the one make the other of it.

    >>> are_neighbours_swapped("5387", "3587"), are_neighbours_swapped("5387", "3578"), are_neighbours_swapped("12", "2")
    (True, False, False)
    """
    if len(one) != len(other):
        return False
    wrong = [place for place, (x, y) in enumerate(zip(one, other, strict=True)) if x != y]
    if len(wrong) != 2 or wrong[1] != wrong[0] + 1:
        return False
    return one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]


def _is_rounded_at_another_scale(a: Quantity, b: Quantity) -> bool:
    """Whether one value is a thousand or a million times the rounding of the other: 6.25 billion and 6.2 million."""
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return False
    exact = a.comparator == b.comparator == "="
    return exact and any(a.low * 10.0**power <= b.high and b.low <= a.high * 10.0**power for power in SCALES)


def _counts(value: Quantity) -> bool:
    return dimension(value.unit).startswith("count:")


def _is_power_of_two(value: Quantity) -> bool:
    """Whether a number is one that sizes of all kinds have where bits are counted: 128, 1024."""
    number = value.number
    if not isinstance(number, float | int) or number != int(number) or number < 2:
        return False
    return int(number) & (int(number) - 1) == 0


def _is_large_count(value: Quantity) -> bool:
    """Whether a value counts so many that even a round number is hardly that of something else: 20,000 bulbs."""
    return _counts(value) and isinstance(value.number, float | int) and abs(value.number) >= LARGE_COUNT


def _digits(value: Quantity) -> tuple[str, int] | None:
    """The digits of a single number without the zeros around them, and the power of ten of the last of them."""
    number = value.number
    if value.unit == "ratio" and not is_in_digits(value):
        return None  # "A sixth" has no digits, though its decimals are like those of two thirds.
    return digits_of(number) if isinstance(number, float | int) and number else None


@lru_cache(maxsize=4096)
def digits_of(number: float) -> tuple[str, int]:
    """The digits of a number without the zeros around them, and the power of ten of the last of them."""
    digits, _, exponent = f"{abs(number):.11e}".partition("e")
    plain = digits.replace(".", "").rstrip("0")
    return plain, int(exponent) - len(plain) + 1


def _between_dates(a: DateSpan, b: DateSpan) -> str:
    ours, theirs = _day_of(a), _day_of(b)
    if ours is None or theirs is None or ours.day != theirs.day:
        return ""
    if ours.month == theirs.month and ours.year != theirs.year:
        # A year that was lent to a day is no slip of the pen.
        return "only the year differs" if _tells_year(a) and _tells_year(b) else ""
    return "only the month differs" if ours.year == theirs.year and ours.month != theirs.month else ""


def _between_times(a: TimeOfDay, b: TimeOfDay) -> str:
    """ "6:34 a.m." for "6:34 p.m.", or for "6:43 a.m.", where both say which half of the day is meant."""
    if a.either_half or b.either_half or a.zone != b.zone or a.comparator != b.comparator:
        return ""
    ours, theirs = _minutes(a), _minutes(b)
    if ours != theirs and ours[0] == theirs[0] and ours[1] == theirs[1][::-1]:
        return SWAPPED
    return OTHER_HALF if abs(a.first - b.first) == abs(a.last - b.last) == HALF_DAY else ""


def _minutes(value: TimeOfDay) -> tuple[int, str]:
    """The hour, and the minutes past it as two digits; none of a time that is told roughly."""
    if value.last - value.first > A_ROUND_TIME:
        return 0, ""
    hour, minute = divmod(((value.first + value.last) // 2 + 1) // MINUTE, MINUTE)
    return hour, f"{minute:02}"


def _day_of(value: DateSpan) -> date | None:
    exact = value.precision is DatePrecision.DAY and value.first == value.last
    return value.first if exact else None


def _tells_year(value: DateSpan) -> bool:
    return value.first is not None and str(value.first.year) in value.text
