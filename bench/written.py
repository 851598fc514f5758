"""How numbers are written: the same number, or another one, in the form that an article uses.

Only digits with commas and a decimal point are written, for that is what the writers of changes and paraphrases
can write rightly.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

# A number in digits that is no part of a word ("A100", "H800") and no piece of a longer number.
NUMERAL = re.compile(r"(?<![\w.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")

SMALL = tuple(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty".split()
)
# "one" is left out: what it counts stands in the singular, and it is often no number.
TENS = {"two": "twenty", "three": "thirty", "four": "forty", "five": "fifty"} | {
    "six": "sixty",
    "seven": "seventy",
    "eight": "eighty",
    "nine": "ninety",
}
MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)
WEEKDAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Other words for a value: `way` says how they came about, `back` how many characters before it they replace."""

    way: str
    words: str
    back: int = 0


def number_of(numeral: str) -> Decimal:
    """The number that a numeral writes.

    >>> number_of("2,048.50")
    Decimal('2048.50')
    """
    return Decimal(numeral.replace(",", ""))


def decimals_of(numeral: str) -> int:
    """The digits after the decimal point."""
    return len(numeral.partition(".")[2])


def write_like(number: Decimal, numeral: str, decimals: int | None = None) -> str:
    """The number in the form of `numeral`: its decimals, and commas where it has them or is too short to need them.

    >>> write_like(Decimal(20480), "2,048"), write_like(Decimal(1900), "190"), write_like(Decimal(1234), "2345")
    ('20,480', '1,900', '1234')
    """
    places = decimals_of(numeral) if decimals is None else decimals
    rounded = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN)
    commas = "," in numeral or number_of(numeral) < 1000
    return f"{rounded:,f}" if commas else f"{rounded:f}"


def significant(numeral: str) -> int:
    """How many digits say something: "2,000" one, "16.97" four, "0.50" two.

    >>> [significant(numeral) for numeral in ("2,000", "2,048", "16.97", "0.50")]
    [1, 4, 4, 2]
    """
    digits = numeral.replace(",", "")
    stripped = digits.replace(".", "").lstrip("0")
    return len(stripped if "." in digits else stripped.rstrip("0"))


def rounded_to(number: Decimal, digits: int) -> Decimal:
    """The number rounded to so many significant digits.

    >>> rounded_to(Decimal("16.97"), 2), rounded_to(Decimal(2048), 1)
    (Decimal('17'), Decimal('2000'))
    """
    step = Decimal(1).scaleb(number.adjusted() - digits + 1)
    whole = (number / step).quantize(Decimal(1), ROUND_HALF_EVEN) * step
    return Decimal(f"{whole.normalize():f}")
