"""Reading units: the unit that stands after a number, in words or symbols, with the rate behind it.

Names are looked up, longest first, in tables made from the lexicon (plurals by rule, SI prefixes multiplied out);
symbols keep their case. "per", "a" and "/" add what the amount is for: "USD per barrel", "km/h", "mg/L".
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.currencies import AFTER, NAMES
from factcheck.lexicon.units import (
    CUSTOMARY_LENGTHS,
    ONLY_APART,
    ONLY_GLUED,
    SQUARED,
)
from factcheck.values.expression import Expression, any_of
from factcheck.values.numerals import BLANK
from factcheck.values.rates import with_rate
from factcheck.values.unit_names import BEGINNINGS, NEXT, SHORT, Unit, lead_end, read_name
from factcheck.values.unit_tables import SYMBOLIC
from factcheck.values.units import cubed, squared

_DEGREES: Final = any_of("[°º]", "˚")
# Superscripts are letters to a regular expression and exponents to us.
_LETTER: Final = r"[^\W\d_¹²³]"
_TIMES_SIGN: Final = any_of("[-·]", "⋅")
_SYMBOL: Final = Expression(
    rf"""
    {_DEGREES}[ \xa0]?(?:[CF]|Celsius|Fahrenheit)(?![A-Za-z])   # 20 °C
  | (?: wt | vol )\.?[ ]?%                            # wt.%
  | % | ‰ | ℃ | ℉ | ¢
  | {_DEGREES}                                             # an angle, a coordinate
  | m\.p\.h\.? | lb\.?{_TIMES_SIGN}ft\.? | ft\.?{_TIMES_SIGN}lbs?\.? | N[·⋅]m(?!\w) | p\.p\.
  | [MLR][☉⊙⊕]                                             # of the Sun, of the Earth
  | [km]?m?b/d(?!\w) | boe/d(?!\w)                           # oil by the day
  | (?P<weight>[kMG]?t)CO[2₂](?:-?eq?)?(?![A-Za-z])          # a weight of carbon dioxide, or of what does as much
  | {_LETTER}{{1,8}}
    """,
    re.VERBOSE,
)


_MINUS: Final = any_of("-", "[−–]")
_EXPONENT: Final = Expression(
    rf"\^?(?:{_MINUS}[ ]?[123]|[23])(?!\w|%|[.,][0-9])|\^\{{[-−]?[123]\}}|[²³]|⁻[¹²³]"
)


_NEGATIVE: Final = Expression(rf"{any_of('-', '[−–]', '⁻')}[ ]?[¹²³123](?!\w|\.[0-9])")


_MINUSES: Final = frozenset("-−–⁻")
_POWERS: Final = frozenset("^23²³") | _MINUSES
_SLASH: Final = Expression(rf"[ ]?{any_of('/', '[∕⁄]')}[ ]?(?={_LETTER})")


_TIMES: Final = Expression(r"[^\S\n]|[·⋅]")


_DIGIT_MAP: Final = str.maketrans({"²": "2", "³": "3", "¹": "1", "⁻": "-", "−": "-", "–": "-", "^": None})


_VIDEO: Final = frozenset((144.0, 240.0, 360.0, 480.0, 540.0, 576.0, 720.0, 1080.0, 1440.0, 2160.0, 4320.0))


def read_unit(text: str, at: int, value: float, *, word: bool = False) -> Unit | None:
    """The unit of measure or currency after the number that ends at `at`, its rate included; None if there is none."""
    if at >= len(text):
        return None
    ahead = text[at : at + 2].lstrip()[:1]
    if ahead in _NO_UNITS:
        return None
    if ahead in _BRACKETS and (bracketed := _BRACKETED.match(text, at)):  # "20 [kg]", as engineers note units
        known = SYMBOLIC.get(bracketed["unit"])
        return Unit(known, bracketed.end()) if known else None
    if _is_other_word(text, at):
        return None
    symbol, name = _read_symbol(text, at, value, word=word), read_name(text, at, word=word)
    unit = name if name and (symbol is None or name.end > symbol.end) else symbol
    return with_rate(text, unit) if unit else None


# A word in lower case with nothing glued behind it; units have fewer letters or are known by their names.
_PLAIN_WORD: Final = Expression(r"[ -](?P<word>[a-z]{4,})(?=[\s,;:)\]!?]|\.\s|\.?\Z)")


def _is_other_word(text: str, at: int) -> bool:
    """Whether the next word begins the name of no unit and is no symbol: most words, and quickly seen."""
    found = _PLAIN_WORD.match(text, at)
    return found is not None and found["word"] not in BEGINNINGS and found["word"] not in SYMBOLIC


# What no unit begins with, looked at first since it ends most numbers.
_NO_UNITS: Final = frozenset(".,;:!?)]}\"”'’0123456789")
_BRACKETS: Final = frozenset("[{<")
_BRACKETED: Final = Expression(r"[ ]?[\[{<](?P<unit>(?:[^\W\d_]|[°%]){1,4})[\]}>]")


def _read_symbol(text: str, at: int, value: float, *, word: bool) -> Unit | None:
    """A unit in symbols, with exponents and compounds: "km/h", "mg L−1", "m²"."""
    begin = lead_end(text, at)
    glued = begin == at
    found = _SYMBOL.match(text, begin)
    if found is None:
        return _read_money_symbol(text, begin)
    symbol = found["weight"] or found[0].replace("\xa0", " ")
    if (money := _read_money_symbol(text, begin)) is not None:
        return money
    if symbol == "°" and (compass := _COMPASS.match(text, found.end())):
        return Unit("°", compass.end())
    if text[found.end() : found.end() + 1].isalpha():
        return None
    if len(symbol) == 1 and text[found.end() : found.end() + 1].isdigit() and symbol in "pcK":
        return None  # "0.2p0"
    if len(symbol) == 1 and (one := _single_letter(text, symbol, found.end(), value, glued=glued)):
        return one if one.name else None
    if (symbol == "in" and not _INCH.match(text, found.end())) or (glued and symbol in ONLY_APART):
        return None
    unit = SYMBOLIC.get(symbol)
    sent = text[found.end() : found.end() + 1] == "/"  # "30 mb/s"
    if symbol == "mb" and not sent and _PRESSED.search(text, max(0, at - _NEAR), at + _NEAR):
        unit = "mbar"
    if (unit is None or symbol[-1] == "s") and (pair := _run_together(text, symbol, found.end())):
        return pair
    if (
        unit is None
        or (not glued and symbol in ONLY_GLUED and text[found.end() : found.end() + 1] != "/")
        or (word and len(symbol) == 1 and symbol.isalpha() and text[found.end() : found.end() + 1] != "/")
    ):
        return None
    return _compound(text, unit, found.end())


# Words beside "940 mb" that make them millibars; what is stored and sent is in megabytes.
_PRESSED: Final = Expression(
    r"pressure|barometric|cyclone|hurricane|typhoon|storm|atmospher|\bair\b|millibar|hPa", re.IGNORECASE
)
_NEAR: Final = 60
# "54° N", "54 °N": latitudes and longitudes.
_COMPASS: Final = Expression(r"[NSEW](?!\w)")
# "in" is inches only where it cannot be the preposition.
_INCH: Final = Expression(r"\.(?:\s|$)|[ ]?[x×)]|,?$")


def _run_together(text: str, symbol: str, end: int) -> Unit | None:
    """ "mWm−2", "kgs-1": two symbols without a space, the second with a negative power."""
    negative = _NEGATIVE.match(text, end) if text[end : end + 1] in _MINUSES else None
    if negative is None:
        return None
    for cut in range(len(symbol) - 1, 0, -1):
        over, under = SYMBOLIC.get(symbol[:cut]), SYMBOLIC.get(symbol[cut:])
        if over and under:
            power = negative[0].translate(_DIGIT_MAP).strip("- ")
            return Unit(f"{over}/{SHORT.get(under, under)}{power if power != '1' else ''}", negative.end())
    return None


_MONEY_STARTS: Final = frozenset(written[0] for written in (*AFTER, *NAMES)) | {"k", "K", "M"}


def _read_money_symbol(text: str, begin: int) -> Unit | None:
    if text[begin : begin + 1] not in _MONEY_STARTS:
        return None
    for length in (3, 2, 1):
        written = text[begin : begin + length]
        code = AFTER.get(written) or (written if length == 3 and written in CODES else None)
        if code and len(written) == length and not _NUMBER_AHEAD.match(text, begin + length):
            return Unit(code, begin + length, money=True)
    factor = _MANY.get(text[begin : begin + 1])
    if factor and text[begin + 1 : begin + 4] in CODES and not text[begin + 4 : begin + 5].isalnum():
        return Unit(text[begin + 1 : begin + 4], begin + 4, factor, money=True)  # "30 MUSD", "5 kEUR"
    if factor and text[begin + 1 : begin + 2] in _SIGNS and not text[begin + 2 : begin + 3].isalnum():
        return Unit(AFTER[text[begin + 1]], begin + 2, factor, money=True)  # "3.5 M€"
    return None


_NUMBER_AHEAD: Final = Expression(rf"{BLANK}{{0,3}}[0-9]|[A-Za-z]")


_SIGNS: Final = frozenset(written for written in AFTER if len(written) == 1 and not written.isalpha())
_MANY: Final = {"k": 1e3, "K": 1e3, "M": 1e6}


# Codes that are words in capitals or other short forms ("TOP 10", "ALL 50", "TRY 3", "17 SDG targets") are read only where the number looks like money.
WORDY_CODES: Final = frozenset(
    "ALL TOP TRY CUP MOP PEN COP SOS GEL MAD BAM ANG LAK STN ETH SAR MUR ERN GIP SHP LSL CLF CVE NAD RON "
    "BOV CHE COU SDG".split()
)


# Behind a number only those are left out that stand before nouns as well ("10 ALL stars", "29 COP talks").
CODES: Final = frozenset(NAMES) - WORDY_CODES | frozenset("ETH SAR RON GEL MUR LSL NAD".split())


def _single_letter(text: str, symbol: str, end: int, value: float, *, glued: bool) -> Unit | None:
    """Letters that need their surroundings; a Unit without name says that the letter is no unit here."""
    if symbol == "p" and glued and value not in _VIDEO:
        return Unit("pence", end, money=True)
    if symbol == "¢" or (symbol == "c" and glued):
        return Unit("cent", end, money=True)
    warm = symbol in "CFK" and _WARMTH.search(text, max(0, end - 60), end + 60) is not None
    if symbol in "CF" and not glued and _ENDS.match(text, end):
        if symbol == "F" and _CHARGED.search(text, max(0, end - 60), end + 60) is not None:
            return Unit("F", end)  # farad
        warm = warm or symbol == "C" or abs(value) >= _COLDEST
    if symbol in "CF" and abs(value) < 1000 and (warm or value < 0):
        return Unit("°C" if symbol == "C" else "°F", end)
    if symbol == "K" and (not glued or warm):
        return _compound(text, "K", end)
    if symbol == "A" and text[end : end + 1] == "/":
        return _compound(text, "A", end)
    if symbol == "M" and not glued and value < 100:
        return Unit("M", end)
    if symbol == "°" and (following := NEXT.match(text, end)) and following["word"].lower() in ("c", "f"):
        return None
    return None


_ENDS: Final = Expression(r"[.,;!?)]|[ ][a-z]|$")


# Words beside "12 C" that make it a temperature.
_WARMTH: Final = Expression(
    "°|º|temperature|degree|celsius|fahrenheit|kelvin|melt|boil|freez|weather|heat|cold|warm", re.IGNORECASE
)


_CONSUMED: Final = ("L", "kWh")
# Words beside "2.5 F" that make it a capacitance, and below what "F" alone is as likely something else.
_CHARGED: Final = Expression("capaci|farad")
_COLDEST: Final = 20.0
_PER_DISTANCE: Final = Expression(r"[ ]?/[ ]?100[ \xa0]?km(?![A-Za-z])")


def _compound(text: str, unit: str, end: int) -> Unit:
    """The unit with its exponent and the factors behind it: "m" + "²", "mg" + " L−1", "W" + "/m2"."""
    if unit in _CONSUMED and (distance := _PER_DISTANCE.match(text, end)):
        return Unit(f"{unit}/100 km", distance.end())
    name, end = _exponent(text, unit, end)
    for _ in range(3):
        if text[end : end + 1] in _SLASHES and (two := _together(text, unit, end)):
            name, end = f"{name}/{two.name}", two.end
            continue
        if (slash := _SLASH.match(text, end)) and (below := _SYMBOL.match(text, slash.end())):
            under = _below(below[0])
            after = text[below.end() : below.end() + 1]
            if under is None or after.isalpha():
                break
            under, end = _exponent(text, under, below.end())
            name = f"{name}/{SHORT.get(under, under)}"
            continue
        times = _TIMES.match(text, end)
        below = _SYMBOL.match(text, times.end()) if times else None
        if below is None or not (negative := _NEGATIVE.match(text, below.end())):
            break
        under = _below(below[0])
        if under is None:
            break
        power = negative[0].translate(_DIGIT_MAP).strip("- ")
        under = SHORT.get(under, under)
        name, end = f"{name}/{under}{power if power != '1' else ''}", negative.end()
    return Unit(name, end)


def _below(symbol: str) -> str | None:
    """The unit below the line; a letter that alone needs its surroundings needs none there."""
    return SYMBOLIC.get(symbol) or ("K" if symbol == "K" else None)


_SLASHES: Final = frozenset(" /∕⁄")
_GROUPED: Final = Expression(
    rf"[ ]?{any_of('/', '[∕⁄]')}[ ]?\((?P<first>{_LETTER}{{1,4}})(?P<power>[²³23])?{any_of('[ ·*]', '⋅')}(?P<second>{_LETTER}{{1,4}})\)"
)
# Two symbols run together below the line, each known from what stands above: a watt per metre and kelvin is never one
# per millikelvin, and a mobility is told per volt and second.
_TOGETHER: Final = {"Vs": ("V", "s"), "mK": ("m", "K")}
_ABOVE_TOGETHER: Final = {"mK": ("W",)}
_RUN_BELOW: Final = Expression(rf"{any_of('/', '[∕⁄]')}(?P<pair>{'|'.join(_TOGETHER)})(?!\w)")


def _together(text: str, unit: str, end: int) -> Unit | None:
    """Two symbols below one line: "W/(m K)", "J/(kg·K)", "cm2/Vs"."""
    if grouped := _GROUPED.match(text, end):
        first, second = _below(grouped["first"]), _below(grouped["second"])
        if first and second:
            power = (grouped["power"] or "").translate(_DIGIT_MAP)
            return Unit(f"{SHORT.get(first, first)}{power}/{SHORT.get(second, second)}", grouped.end())
        return None
    run = _RUN_BELOW.match(text, end)
    if run is None or unit not in _ABOVE_TOGETHER.get(run["pair"], (unit,)):
        return None
    return Unit("/".join(_TOGETHER[run["pair"]]), run.end())


def _exponent(text: str, unit: str, end: int) -> tuple[str, int]:
    found = _EXPONENT.match(text, end) if text[end : end + 1] in _POWERS else None
    if found is not None:
        unit = SHORT.get(unit, unit)
    if found is None or unit in ("percent", "°"):
        return unit, end
    power = found[0].translate(_DIGIT_MAP).strip("{} ")
    if power.startswith(" ") or not power or (found[0][0] in "-–" and unit not in SQUARED and len(unit) > 3):
        return unit, end
    if unit in CUSTOMARY_LENGTHS and power in ("2", "3"):
        return (squared(unit) if power == "2" else cubed(unit)), found.end()
    return f"{unit}{power.replace(' ', '')}", found.end()
