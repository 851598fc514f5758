"""Numerals: the number that digits or number words say, and how closely they say it.

Digits with separators, decimals, powers and fractions; number words ("two and a half million"); the scale words and
letters after them; plurals of scales ("hundreds of billions"), which are an order of magnitude and no number.
Deliberately not read: decimal commas ("0,5"), Roman numerals, "a couple".
"""

from __future__ import annotations

import math
import re
from typing import Final, NamedTuple

from factcheck.lexicon.numerals import (
    DENOMINATORS,
    ORDERS,
    PARTS,
    PLURAL_SCALES,
    SCALE_LETTERS,
    SCALES,
    VULGAR,
)
from factcheck.values.expression import Expression

# A numeral in digits, whatever it stands for.
NUMERAL: Final = re.compile(r"\d+(?:[.,]\d+)*")

BLANK: Final = r"[^\S\n]"
# What may stand between two words of one value: a few spaces (masked markup leaves them) or a line break; paragraphs
# are read one by one. Possessive, so that nothing is tried twice; cheap to compile, since it stands everywhere.
GAP: Final = r"(?:\s{1,60}+)"
HYPHEN: Final = "[-\u2010\u2011\u2012\u2013]"


class Numeral(NamedTuple):
    """A number as written: `value` with its `scale` multiplied in.

    `step` is the unit of the last digit given (0.01 for "5.57"), before the scale. `order` is the interval of an
    order of magnitude, where `value` is only its lower end. `part` marks a fraction that is a share by itself
    ("half", "3/4"), `word` a numeral in words, `open` one that says "and up" ("1,000s").
    """

    start: int
    end: int
    value: float
    step: float = 1.0
    scale: float = 1.0
    order: tuple[float, float] | None = None
    part: bool = False
    word: bool = False
    open: bool = False
    # How far off the number may be, where the text says so behind "±".
    given: float = 0.0

    def times(self, scale: float, end: int) -> Numeral:
        """The same numeral with a scale word or letter behind it."""
        return self._replace(value=tidy(self.value * scale), scale=self.scale * scale, end=end, part=False)


def tidy(number: float) -> float:
    """The number without the noise of binary fractions: 5.576 * 1e6 is 5576000, as a reader multiplies."""
    if -1e11 < number < 1e11 and number == int(number):
        return number  # most are whole
    return float(f"{number:.12g}")


_DIGITS: Final = Expression(
    r"""
    (?P<grouped> [0-9]{1,3} (?: , [0-9]{2,3} ){0,8} , [0-9]{3} (?![0-9])    # 2,048  12,34,567
               | [1-9][0-9]{0,2} (?: (?: [\xa0'] | (?=) [\u2009\u202f] | ’ ) [0-9]{3} ){1,8} (?![0-9])
               | [1-9][0-9]{0,2} (?: [ ] [0-9]{3} ){1,8} (?! [0-9] | [,.][0-9] | [ ][0-9] ) )
               (?P<gdec> \. [0-9]{1,30} )?
  | (?P<plain> [0-9]{1,40} ) (?P<dec> \. [0-9]{1,30} )?
    """,
    re.VERBOSE,
)


_POWER: Final = Expression(
    r"""
    [eE] (?P<exp> [+-]? [0-9]{1,3} ) (?![0-9A-Za-z])
  | [^\S\n]? (?: [×·] [^\S\n]? 10 (?: [ ]? \^ [ ]? | [ ] )? | [x*] [^\S\n]? 10 (?: [ ]? \^ [ ]? | (?=-|−) ) )
    (?P<ten> (?: - | (?=) [−–] )? [ ]? [1-9][0-9]? ) (?![0-9])
  | [ ]? [×x*] [ ]? 10 (?P<sup> [⁺⁻]? (?: [¹²³] | (?=) [⁰⁴-⁹] ){1,3} )
    """,
    re.VERBOSE,
)


_TEN_TO: Final = Expression(
    r"10 (?: (?: \^ (?=[-0-9]|(?=)−) | (?=−) ) (?P<exp>[-−]?[0-9]{1,2}) | (?P<sup> [⁻]?(?: [¹²³] | (?=) [⁰⁴-⁹] ){1,3}) )",
    re.VERBOSE,
)


_SLASH: Final = Expression(r"[ ]?[/⁄][ ]?(?P<den>[0-9]{1,4})(?![0-9/⁄]|\.[0-9]|,[0-9])")


_SUPERSCRIPT: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")


_RUN: Final = Expression(r"[0-9]{1,40}")
# Behind digits these say that nothing more of the number comes; "10" may be the base of a power.
_PLAIN_ENDS: Final = frozenset(["", *'%)];:?!kKmMbB"”'])
# And behind a space, where "a" may begin "and a half", "x" a power of ten.
_PLAIN_STARTS: Final = frozenset("bcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWYZ($€£")


def read_digits(text: str, at: int) -> Numeral | None:
    """The numeral whose first digit stands at `at`, scale words not included, or None."""
    run = _RUN.match(text, at)
    if run is None:
        return None
    mark, ahead = text[run.end() : run.end() + 1], text[run.end() + 1 : run.end() + 2]
    if mark in _PLAIN_ENDS or (mark == " " and ahead in _PLAIN_STARTS):
        return Numeral(at, run.end(), float(run[0]))  # most numbers
    found = _DIGITS.match(text, at)
    if found is None:
        return None
    whole = found["grouped"] or found["plain"]
    decimals = (found["gdec"] or found["dec"] or ".")[1:]
    if found["grouped"]:
        whole = re.sub(r"[^0-9]", "", whole)
    value = float(f"{whole}.{decimals}") if decimals else float(whole)
    numeral = Numeral(at, found.end(), value, step=10.0 ** -len(decimals))
    if not decimals:
        if vulgar := VULGAR.get(text[numeral.end : numeral.end + 1]):
            return numeral._replace(value=value + vulgar, end=numeral.end + 1, step=0.25)
        if _may_be_mixed(text, numeral.end) and (
            fraction := _fraction(text, numeral) or and_part(text, numeral)
        ):
            return fraction
    return _power(text, numeral)


# What may stand behind a number where a fraction goes on: looked at first, since most numbers have none.
_FRACTION_MARKS: Final = frozenset("/⁄-‐‑‒–")
_FRACTION_STARTS: Final = frozenset("0123456789/⁄a \xa0\n" + "".join(VULGAR))


def _may_be_mixed(text: str, end: int) -> bool:
    mark = text[end : end + 1]
    return mark in _FRACTION_MARKS or (mark.isspace() and text[end + 1 : end + 2] in _FRACTION_STARTS)


def _fraction(text: str, numeral: Numeral) -> Numeral | None:
    """ "3/4" as a share, "10 1/2" as a mixed number."""
    if (slash := _SLASH.match(text, numeral.end)) and _is_fraction(numeral.value, int(slash["den"])):
        return numeral._replace(value=numeral.value / int(slash["den"]), end=slash.end(), part=True)
    mixed = _MIXED.match(text, numeral.end)
    if mixed and int(mixed["den"]) in DENOMINATORS and int(mixed["num"]) < int(mixed["den"]):
        return numeral._replace(
            value=numeral.value + int(mixed["num"]) / int(mixed["den"]),
            end=mixed.end(),
            step=1 / int(mixed["den"]),
        )
    if (after := _MIXED_VULGAR.match(text, numeral.end)) is not None:
        return numeral._replace(value=numeral.value + VULGAR[after["part"]], end=after.end(), step=0.25)
    return None


_MIXED: Final = Expression(
    r"(?:[ \xa0]|-|[ ]and[ ])(?P<num>[1-9][0-9]?)[/⁄](?P<den>[1-9][0-9]{0,2})(?![0-9/])"
)


_MIXED_VULGAR: Final = Expression(rf"[ \xa0](?P<part>[{''.join(VULGAR)}])")


def _is_fraction(numerator: float, denominator: int) -> bool:
    return 0 < numerator < denominator and (
        denominator in DENOMINATORS or (numerator == 1 and denominator > 12)
    )


# "2^32": any number to a power; ten is the base of a scale.
_RAISED: Final = Expression(r"\^(?P<exp>(?:[-+]|(?=)−)?[0-9]{1,2})(?![0-9.^])")


def _raised(numeral: Numeral, exponent: int, end: int) -> Numeral:
    if numeral.value == 0 or abs(exponent * math.log10(numeral.value)) > 99:
        return numeral
    return numeral._replace(value=tidy(numeral.value**exponent), step=1.0, end=end)


_TIMES_SIGNS: Final = frozenset("×x*·")
_POWER_MARKS: Final = frozenset("eE×x*·")


def _power(text: str, numeral: Numeral) -> Numeral:
    """ "6.02×10^23", "1e6", "10^9"."""
    if numeral.value == 10 and (ten := _TEN_TO.match(text, numeral.start)):
        exponent = int((ten["exp"] or ten["sup"].translate(_SUPERSCRIPT)).replace("−", "-"))
        return numeral._replace(value=10.0**exponent, end=ten.end(), scale=10.0**exponent, step=1.0)
    mark = text[numeral.end : numeral.end + 1]
    if mark == "^" and (raised := _RAISED.match(text, numeral.end)):
        return _raised(numeral, int(raised["exp"].replace("−", "-")), raised.end())
    if mark not in _POWER_MARKS and not (
        mark.isspace() and text[numeral.end + 1 : numeral.end + 2] in _TIMES_SIGNS
    ):
        return numeral
    power = _POWER.match(text, numeral.end)
    if power is None:
        return numeral
    written = power["exp"] or power["ten"] or power["sup"].translate(_SUPERSCRIPT)
    exponent = int(written.replace("−", "-").replace("–", "-").replace(" ", ""))
    if abs(exponent) > 99:
        return numeral
    return numeral._replace(value=tidy(numeral.value * 10.0**exponent), scale=10.0**exponent, end=power.end())


# --- scales -------------------------------------------------------------------------------------------------------

# The word or letters behind a number; whether they are a scale is looked up.
_SCALE_WORD: Final = Expression(rf"(?:{GAP}|{HYPHEN})?(?P<word>[A-Za-z]+)")


_KELVIN: Final = Expression(r"°|º|[Kk]elvin")


_SCALE_LETTER: Final = Expression(rf"{BLANK}{{0,3}}(?P<letter>[A-Za-z]{{1,3}})(?![A-Za-z0-9])")


_SCALE_STARTS: Final = frozenset(
    letter for word in (*SCALES, *SCALE_LETTERS) for letter in (word[0].lower(), word[0].upper())
)


_SPACE_OR_HYPHEN: Final = " \xa0-\u2010\u2011\u2012\u2013"


def with_scale(text: str, numeral: Numeral) -> Numeral:
    """The numeral with the scale words and letters behind it: "6 million", "2 hundred thousand", "500bn"."""
    first = text[numeral.end : numeral.end + 2].lstrip(_SPACE_OR_HYPHEN)[:1]
    if first and not (first in _SCALE_STARTS or first.isspace()):
        return numeral
    for _ in range(2):
        scaled = more_scales(text, numeral)
        if scaled is numeral:
            break
        numeral = scaled
    if numeral.scale == 1.0 and (letter := _SCALE_LETTER.match(text, numeral.end)):
        scale = SCALE_LETTERS.get(letter["letter"])
        if scale is None:
            return numeral
        if letter["letter"] == "K" and (
            letter.end() - numeral.end > 1 or _KELVIN.search(text, max(0, numeral.start - 40), numeral.start)
        ):
            return numeral  # "500 K" is as likely kelvin
        return numeral.times(scale, letter.end())
    return numeral


_AND_PART: Final = Expression(
    rf"(?:{GAP}|{HYPHEN})and(?:{GAP}|{HYPHEN})(?:(?:a|one)(?:{GAP}|{HYPHEN}))?(?P<n>three(?:{GAP}|{HYPHEN}))?"
    r"(?P<part>half|quarters?|third)(?![A-Za-z])"
)


def and_part(text: str, numeral: Numeral) -> Numeral | None:
    """ "5 and a half", "two and three quarters"."""
    ahead = text[numeral.end : numeral.end + 8]
    extra = _AND_PART.match(text, numeral.end) if ahead[:1] in _JOINERS and "and" in ahead else None
    if extra is None:
        return None
    part = PARTS[extra["part"]] * (3 if extra["n"] else 1)
    step = 0.5 if extra["part"] == "half" else 0.25
    return numeral._replace(value=numeral.value + part * numeral.scale, end=extra.end(), step=step)


_JOINERS: Final = frozenset(" -\n\t\xa0‐‑–")


_ALL_SCALES: Final = {**PLURAL_SCALES, **SCALES}


def more_scales(text: str, numeral: Numeral) -> Numeral:
    """The numeral with a further scale word: "a hundred" + "million"."""
    word = _SCALE_WORD.match(text, numeral.end)
    scale = _ALL_SCALES.get(word["word"].lower()) if word else None
    return numeral.times(scale, word.end()) if word and scale else numeral


# --- orders of magnitude ------------------------------------------------------------------------------------------

_ORDER_WORDS: Final = "|".join(ORDERS)


_ORDER: Final = Expression(
    rf"(?P<first>{_ORDER_WORDS})(?:{GAP}of{GAP}(?P<second>{_ORDER_WORDS}))?(?:{GAP}of{GAP}(?P<third>{_ORDER_WORDS}))?"
    r"(?![A-Za-z])",
    re.IGNORECASE,
)


def read_order(text: str, at: int) -> Numeral | None:
    """The order of magnitude that begins at `at`: "billions", "tens of thousands", "hundreds of billions"."""
    found = _ORDER.match(text, at)
    if found is None:
        return None
    words = [word.lower() for word in found.groups() if word]
    low, high = ORDERS[words[0]]
    if len(words) > 1:
        # "hundreds of thousands": so many hundreds, but fewer than a thousand thousands.
        singular = ORDERS[words[0]][0]
        low, high = singular, {10: 100.0, 24: 144.0, 40: 200.0, 1e2: 1e3}.get(singular, 1e3)
        for word in words[1:]:
            low, high = low * ORDERS[word][0], high * ORDERS[word][0]
    return Numeral(at, found.end(), low, order=(float(low), float(high)), word=True)
