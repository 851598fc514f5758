"""Intervals: which numbers a value may be, from the digits that were given and the words around them.

The one place for the rules of precision:
- A number is right to half a unit of the last digit given. Trailing zeros of whole numbers from 100 on, and of the
  figure before a scale word, are taken as rounding ("2,000": 1500 to 2500), the usual reading of significant figures.
  Below 100 people say the number they mean: "20 people" are twenty, "20%" is to the percent.
- Half a unit is at most a quarter of the number: "1,000" is 750 to 1250 and not 500 to 1500. A leading 1 would
  otherwise be read far more loosely than a leading 9 (Jansen and Pollmann 2001 find round numbers used for some
  25 % around them at the most).
- Counts that are not round are exact, and so are number words below 100.
- Shares in words or as fractions ("half", "3/4") are right to a twentieth of themselves: they are named shares.
- "About" is as wide as the number it stands before is round, since who writes more digits knows more: half a unit of
  the one digit of a round number ("about 70,000": 65,000 to 75,000), a quarter of the step of the last digit but one
  where there are more ("about 74,800": 74,550 to 75,050), and the step of five of a number that ends in one ("about
  75,000": 70,000 to 80,000), by a tenth of the number at most; it never narrows. "Nearly" and "just over" take one side
  of that; "over" and "under" are open to one side.
"""

from __future__ import annotations

from factcheck.lexicon.hedges import Hedge
from factcheck.values.numerals import Numeral, tidy
from factcheck.values.value import Comparator, Interval

_CAP = 0.25
_ABOUT_CAP = 0.10
# How many steps of its last digit "about" widens a number by: one digit, a last five, any other last digit.
_ROUND_STEPS = 0.5
_FIVE_STEPS = 5.0
_FINE_STEPS = 2.5
# More digits than a writer gives: the number was worked out from a share or from parts ("a third", "2 ft 1 in").
_WORKED_OUT = 9
PART = 0.05

COMPARATORS: dict[Hedge, Comparator] = {
    "about": "~",
    "nearly": "~",
    "just under": "<",
    "just over": ">",
    "under": "<",
    "at most": "<=",
    "over": ">",
    "at least": ">=",
}


def half_unit(numeral: Numeral, *, count: bool, factor: float = 1.0) -> float:
    """How far the true number may lie from the one written, on either side; `factor` as in "50p" to pounds."""
    value = abs(numeral.value)
    if numeral.given:
        return numeral.given * factor
    if numeral.part:
        return value * PART
    if numeral.step < 1.0:
        return numeral.step * numeral.scale * factor / 2
    figure = abs(numeral.value / factor / numeral.scale)
    if figure < 100 and numeral.scale == 1.0:
        return 0.0 if count else factor / 2
    zeros = _trailing_zeros(figure)
    if zeros == 0 and numeral.scale == 1.0:
        return 0.0 if count else factor / 2
    return min(10.0**zeros * numeral.scale * factor / 2, value * _CAP)


def _trailing_zeros(figure: float) -> int:
    whole = str(round(figure))
    return len(whole) - len(whole.rstrip("0")) if whole != "0" else 0


def about(value: float, half: float) -> float:
    """The half width of "about `value`", where `half` is that of the number without the hedge.

    >>> [about(value, 0.0) for value in (70000.0, 74000.0, 74800.0, 75000.0)]
    [5000.0, 2500.0, 250.0, 5000.0]
    """
    value = abs(value)
    if value == 0:
        return half
    digits, _, exponent = f"{value:.11e}".partition("e")
    digits = digits.replace(".", "").rstrip("0")
    if len(digits) >= _WORKED_OUT:
        return max(half, min(10.0 ** int(exponent) * _ROUND_STEPS, value * _ABOUT_CAP))
    steps = _ROUND_STEPS if len(digits) == 1 else _FIVE_STEPS if digits[-1] == "5" else _FINE_STEPS
    return max(half, min(steps * 10.0 ** (int(exponent) + 1 - len(digits)), value * _ABOUT_CAP))


def interval_of(value: float, half: float, hedge: Hedge | None, *, loose: bool = False) -> Interval:
    """The numbers that `value`, right to `half`, may be after `hedge`; `loose` where "about" stands beside a bound."""
    if hedge is None:
        return _rounded(value, half)
    wide = about(value, half)
    slack = wide if loose else 0.0
    match hedge:
        case "about":
            return _closed(value - wide, value + wide)
        case "nearly":
            return _closed(value - wide, value)
        case "just under":
            return Interval(tidy(value - wide), tidy(value), high_open=True)
        case "just over":
            return Interval(tidy(value), tidy(value + wide), low_open=True)
        case "over":
            return Interval(tidy(value - slack), None, low_open=True)
        case "at least":
            return Interval(tidy(value - slack), None)
        case "under":
            return Interval(None, tidy(value + slack), high_open=True)
        case "at most":
            return Interval(None, tidy(value + slack))


def _rounded(value: float, half: float) -> Interval:
    """What rounds to `value`, halves away from zero: 5.5 is "6" and not "5", so that "5" and "6" are disjoint."""
    low, high = tidy(value - half), tidy(value + half)
    return Interval(low, high, low_open=half > 0 and value < 0, high_open=half > 0 and value >= 0)


def _closed(low: float, high: float) -> Interval:
    return Interval(tidy(low), tidy(high))


def range_interval(
    low: float, high: float, low_half: float, high_half: float, hedge: Hedge | None
) -> Interval:
    """The interval of a range: its ends as written, each widened where "about" stands before it."""
    if hedge in ("about", "nearly"):
        return _closed(low - about(low, low_half), high + about(high, high_half))
    if hedge in ("over", "at least"):
        return Interval(tidy(low), None, low_open=hedge == "over")
    if hedge in ("under", "at most"):
        return Interval(None, tidy(high), high_open=hedge == "under")
    return _closed(low, high)
