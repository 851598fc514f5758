"""Reading units: the unit that stands after a number, in words or symbols, with the rate behind it.

Names are looked up, longest first, in tables made from the lexicon (plurals by rule, SI prefixes multiplied out);
symbols keep their case. "per", "a" and "/" add what the amount is for: "USD per barrel", "km/h", "mg/L".
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from factcheck.lexicon.currencies import AFTER, INVARIANT, MINOR, NAMES
from factcheck.lexicon.nouns import RATE_NOUNS
from factcheck.lexicon.units import (
    EXTRA_SYMBOLS,
    ONLY_GLUED,
    PREFIX_NAMES,
    PREFIXED,
    SQUARED,
    UNITS,
)
from factcheck.values.nouns import read_noun, singular
from factcheck.values.numerals import BLANK, GAP, HYPHEN
from factcheck.values.units import measure_of


class Unit(NamedTuple):
    """A unit as printed, where it ends, and the factor from what was written ("50p" to pounds)."""

    name: str
    end: int
    factor: float = 1.0
    # Whether the words can also be something else, so that other readings go first.
    money: bool = False


_IRREGULAR: Final = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "penny": "pennies",
    "henry": "henries",
}


def _plurals(name: str) -> tuple[str, ...]:
    words = name.split(" ")
    head = 0 if " per " in name or words[0] in ("degree", "deg", "part", "unit") else len(words) - 1
    if words[head] in INVARIANT or words[head].endswith("s"):
        return (name,)
    plural = _IRREGULAR.get(words[head], words[head] + "s")
    return (name, " ".join([*words[:head], plural, *words[head + 1 :]]))


def _named() -> dict[str, tuple[str, float, bool]]:
    """Every name in words, lower case -> (unit, factor, whether it is money)."""
    table: dict[str, tuple[str, float, bool]] = {}

    def add(name: str, unit: str, factor: float = 1.0, money: bool = False) -> None:
        for form in _plurals(name):
            table.setdefault(form, (unit, factor, money))

    for symbol, _, _, _, names in UNITS:
        for name in names:
            add(name, symbol)
    for symbol, _, _, _, names, prefixes in PREFIXED:
        for name in names:
            add(name, symbol)
            for prefix in prefixes:
                short = f"{prefix}s" if symbol == "second" else prefix + symbol
                add(PREFIX_NAMES[prefix][0] + name, short)
    lengths = {unit: [name for name, (symbol, _, _) in table.items() if symbol == unit] for unit in SQUARED}
    for unit, names_of in lengths.items():
        for name in names_of:
            for squared in ("square", "sq", "sq."):
                table[f"{squared} {name}"] = (f"{unit}2", 1.0, False)
            table[f"{name} squared"] = (f"{unit}2", 1.0, False)
            for cubed in ("cubic", "cu", "cu."):
                table[f"{cubed} {name}"] = (f"{unit}3", 1.0, False)
            table[f"{name} cubed"] = (f"{unit}3", 1.0, False)
    for unit in SQUARED:
        table[f"sq {unit}"] = table[f"sq. {unit}"] = (f"{unit}2", 1.0, False)
        table[f"cu {unit}"] = (f"{unit}3", 1.0, False)
        table[f"{unit} squared"], table[f"{unit} cubed"] = (f"{unit}2", 1.0, False), (f"{unit}3", 1.0, False)
    for code, names in NAMES.items():
        for name in names:
            add(name, code, money=True)
    for name, (unit, _, _) in MINOR.items():
        if len(name) > 1:
            add(name, unit, money=True)
    return table


def _symbols() -> dict[str, str]:
    table: dict[str, str] = {}
    for symbol, _, _, symbols, _ in UNITS:
        table.update(dict.fromkeys(symbols, symbol))
    for base, _, _, symbols, _, prefixes in PREFIXED:
        if base == "second":
            continue
        for written in symbols or (base,):
            if symbols:
                table.setdefault(written, base)
            for prefix in prefixes:
                for spelled in PREFIX_NAMES[prefix][2]:
                    table.setdefault(spelled + written, prefix + base)
    table.update({letter: letter for letter in ("T", "F", "A", "H", "R")})
    table.update({f"{spelled}m": "μm" for spelled in ("μ", "µ", "u")})
    table.update(EXTRA_SYMBOLS)
    return table


NAMED: Final = _named()
SYMBOLIC: Final = _symbols()
_LONGEST_NAME: Final = max(len(name.split()) for name in NAMED)
_LEAD: Final = re.compile(rf"{GAP}|{HYPHEN}|(?={BLANK}?)")
_WORD: Final = re.compile(r"(?:[^\W\d_]+|sq\.|cu\.|u\.s\.)(?![\w])|%", re.IGNORECASE)
_NEXT: Final = re.compile(rf"(?:{GAP}|{HYPHEN})(?P<word>(?:[^\W\d_]+)(?:\.(?={BLANK}[a-z]))?)(?!\w)")
_SYMBOL: Final = re.compile(
    r"""
    [°º˚][ \xa0]?[CF](?![A-Za-z])                     # 20 °C
  | (?: wt | vol )\.?[ ]?%                            # wt.%
  | % | ‰ | ℃ | ℉
  | [°º˚]                                             # an angle, a coordinate
  | m\.p\.h\.? | lb[-⋅·]ft | ft[-⋅·]lbs? | p\.p\.
  | [A-Za-zµμΩΩÅÅ]{1,8}
    """,
    re.VERBOSE,
)
_EXPONENT: Final = re.compile(
    r"\^?[23](?!\w|%|[.,][0-9])|\^?[-−–][ ]?[123](?!\w|%|[.,][0-9])|\^\{[-−]?[123]\}|[²³]|⁻[¹²³]"
)
_NEGATIVE: Final = re.compile(r"[-−–⁻][ ]?[¹²³123](?!\w|\.[0-9])")
_SLASH: Final = re.compile(r"[ ]?[/∕⁄][ ]?(?=[A-Za-zµμΩ])")
_TIMES: Final = re.compile(r"[ \xa0\u2009\u202f]|[·⋅]")
_PER: Final = re.compile(
    rf"(?:{GAP}|{HYPHEN})(?P<word>per|a|an|each|every)(?:{GAP}|{HYPHEN})|[ ]?(?P<slash>/)[ ]?(?=[A-Za-z])",
    re.IGNORECASE,
)
_PER_MANY: Final = re.compile(
    rf"(?:(?P<n>[0-9]{{1,3}}(?:,[0-9]{{3}}){{0,3}}){GAP}?)?(?:(?P<scale>thousand|million|billion|hundred)(?={GAP}))?"
)
_ORDINAL_DEGREE: Final = frozenset(("north", "south", "east", "west", "latitude", "longitude"))
_DIGIT_MAP: Final = str.maketrans({"²": "2", "³": "3", "¹": "1", "⁻": "-", "−": "-", "–": "-", "^": None})
# Denominators as symbols where the numerator is one.
_SHORT: Final = {"hour": "h", "second": "s", "minute": "min"}
# Names that are other things where the number is in words ("three bars", "two moles").
_DIGITS_ONLY: Final = frozenset(
    "bar bars mole moles gray grays barn barns henry henries bit bits knot knots stone cup cups lux".split()
)
_VIDEO: Final = frozenset((144.0, 240.0, 360.0, 480.0, 540.0, 576.0, 720.0, 1080.0, 1440.0, 2160.0, 4320.0))


def read_unit(text: str, at: int, value: float, *, word: bool = False) -> Unit | None:
    """The unit of measure or currency after the number that ends at `at`, its rate included; None if there is none."""
    if at >= len(text):
        return None
    if bracketed := _BRACKETED.match(text, at):  # "20 [kg]", as engineers note units
        known = SYMBOLIC.get(bracketed["unit"])
        return Unit(known, bracketed.end()) if known else None
    symbol, name = _read_symbol(text, at, value, word=word), _read_name(text, at, word=word)
    unit = name if name and (symbol is None or name.end > symbol.end) else symbol
    return with_rate(text, unit) if unit else None


_BRACKETED: Final = re.compile(r"[ ]?[\[{<](?P<unit>[A-Za-zµμΩ°%]{1,4})[\]}>]")


def _lead(text: str, at: int) -> int:
    found = _LEAD.match(text, at)
    return found.end() if found else at


def _read_name(text: str, at: int, *, word: bool = False) -> Unit | None:
    """A unit in words, the longest that matches."""
    begin = _lead(text, at)
    first = _WORD.match(text, begin)
    if first is None:
        return None
    phrase = first[0].lower()
    best: tuple[str, int] | None = (phrase, first.end()) if phrase in NAMED else None
    end = first.end()
    for _ in range(_LONGEST_NAME - 1):
        following = _NEXT.match(text, end)
        if following is None:
            break
        phrase = f"{phrase} {following['word'].lower()}"
        end = following.end()
        if phrase in NAMED:
            best = (phrase, end)
    if best is None or (word and best[0] in _DIGITS_ONLY):
        return None
    name, factor, money = NAMED[best[0]]
    return Unit(name, best[1], factor, money)


def _read_symbol(text: str, at: int, value: float, *, word: bool) -> Unit | None:
    """A unit in symbols, with exponents and compounds: "km/h", "mg L−1", "m²"."""
    begin = _lead(text, at)
    glued = begin == at
    found = _SYMBOL.match(text, begin)
    if found is None:
        return _read_money_symbol(text, begin)
    symbol = found[0].replace("\xa0", " ")
    if (money := _read_money_symbol(text, begin)) is not None:
        return money
    if text[found.end() : found.end() + 1].isalpha():
        return None
    if len(symbol) == 1 and (one := _single_letter(text, symbol, found.end(), value, glued=glued)):
        return one if one.name else None
    if symbol == "in" and not _INCH.match(text, found.end()):
        return None
    unit = SYMBOLIC.get(symbol)
    if unit is None and (pair := _run_together(text, symbol, found.end())):
        return pair
    if (
        unit is None
        or (not glued and symbol in ONLY_GLUED)
        or (word and len(symbol) == 1 and symbol.isalpha())
    ):
        return None
    return _compound(text, unit, found.end())


# "in" is inches only where it cannot be the preposition.
_INCH: Final = re.compile(r"\.(?:\s|$)|[ ]?[x×)]|,?$")


def _run_together(text: str, symbol: str, end: int) -> Unit | None:
    """ "mWm−2", "kgs-1": two symbols without a space, the second with a negative power."""
    negative = _NEGATIVE.match(text, end)
    if negative is None:
        return None
    for cut in range(len(symbol) - 1, 0, -1):
        over, under = SYMBOLIC.get(symbol[:cut]), SYMBOLIC.get(symbol[cut:])
        if over and under:
            power = negative[0].translate(_DIGIT_MAP).strip("- ")
            return Unit(f"{over}/{_SHORT.get(under, under)}{power if power != '1' else ''}", negative.end())
    return None


def _read_money_symbol(text: str, begin: int) -> Unit | None:
    for length in (3, 2, 1):
        written = text[begin : begin + length]
        code = AFTER.get(written) or (written if length == 3 and written in CODES else None)
        if code and len(written) == length and not _NUMBER_AHEAD.match(text, begin + length):
            return Unit(code, begin + length, money=True)
    factor = _MANY.get(text[begin : begin + 1])
    if factor and text[begin + 1 : begin + 4] in CODES and not text[begin + 4 : begin + 5].isalnum():
        return Unit(text[begin + 1 : begin + 4], begin + 4, factor, money=True)  # "30 MUSD", "5 kEUR"
    return None


_NUMBER_AHEAD: Final = re.compile(rf"{BLANK}{{0,3}}[0-9]|[A-Za-z]")
_MANY: Final = {"k": 1e3, "K": 1e3, "M": 1e6}


# Codes that are words in capitals ("TOP 10", "ALL 50", "TRY 3") are read only where the number looks like money.
WORDY_CODES: Final = frozenset(
    "ALL TOP TRY CUP MOP PEN COP SOS GEL MAD BAM ANG LAK STN ETH SAR MUR ERN GIP SHP LSL CLF CVE NAD RON".split()
)
CODES: Final = frozenset(NAMES) - WORDY_CODES


def _single_letter(text: str, symbol: str, end: int, value: float, *, glued: bool) -> Unit | None:
    """Letters that need their surroundings; a Unit without name says that the letter is no unit here."""
    if symbol == "p" and glued and value not in _VIDEO:
        return Unit("pence", end, money=True)
    if symbol == "¢" or (symbol == "c" and glued):
        return Unit("cent", end, money=True)
    warm = symbol in "CFK" and _WARMTH.search(text, max(0, end - 60), end + 60) is not None
    if symbol == "C" and not glued and _ENDS.match(text, end):
        warm = True
    if symbol in "CF" and abs(value) < 1000 and (warm or value < 0):
        return Unit("°C" if symbol == "C" else "°F", end)
    if symbol == "K" and (not glued or warm):
        return _compound(text, "K", end)
    if symbol == "A" and text[end : end + 1] == "/":
        return _compound(text, "A", end)
    if symbol == "M" and not glued and value < 100:
        return Unit("M", end)
    if symbol == "°" and (following := _NEXT.match(text, end)) and following["word"].lower() in ("c", "f"):
        return None
    return None


_ENDS: Final = re.compile(r"[.,;!?)]|[ ][a-z]|$")
# Words beside "12 C" that make it a temperature.
_WARMTH: Final = re.compile(
    r"°|º|[Tt]emperature|[Dd]egree|[Cc]elsius|[Ff]ahrenheit|[Kk]elvin|[Mm]elt|[Bb]oil|[Ff]reez|[Ww]eather|[Hh]eat|[Cc]old|[Ww]arm"
)


def _compound(text: str, unit: str, end: int) -> Unit:
    """The unit with its exponent and the factors behind it: "m" + "²", "mg" + " L−1", "W" + "/m2"."""
    name, end = _exponent(text, unit, end)
    for _ in range(3):
        if (slash := _SLASH.match(text, end)) and (below := _SYMBOL.match(text, slash.end())):
            under = SYMBOLIC.get(below[0])
            after = text[below.end() : below.end() + 1]
            if under is None or after.isalpha():
                break
            under, end = _exponent(text, under, below.end())
            name = f"{name}/{_SHORT.get(under, under)}"
            continue
        times = _TIMES.match(text, end)
        below = _SYMBOL.match(text, times.end()) if times else None
        if below is None or not (negative := _NEGATIVE.match(text, below.end())):
            break
        under = SYMBOLIC.get(below[0])
        if under is None:
            break
        power = negative[0].translate(_DIGIT_MAP).strip("- ")
        under = _SHORT.get(under, under)
        name, end = f"{name}/{under}{power if power != '1' else ''}", negative.end()
    return Unit(name, end)


def _exponent(text: str, unit: str, end: int) -> tuple[str, int]:
    found = _EXPONENT.match(text, end)
    if found is not None:
        unit = _SHORT.get(unit, unit)
    if found is None or unit in ("percent", "°"):
        return unit, end
    power = found[0].translate(_DIGIT_MAP).strip("{} ")
    if power.startswith(" ") or not power or (found[0][0] in "-–" and unit not in SQUARED and len(unit) > 3):
        return unit, end
    return f"{unit}{power.replace(' ', '')}", found.end()


def with_rate(text: str, unit: Unit) -> Unit:
    """The unit with what it is for, where "per", "a" or "/" says so: "USD per barrel", "km/h"."""
    for _ in range(2):
        per = _PER.match(text, unit.end)
        if per is None:
            return unit
        below = _denominator(text, per)
        if below is None:
            return unit
        unit = unit._replace(name=_joined(unit, below), end=below.end)
    return unit


def _joined(unit: Unit, below: Unit) -> str:
    symbolic = not unit.money and measure_of(unit.name.split("/")[0]).dimension not in (
        "percent",
        "percentage_point",
        "duration",
        "money",
        "number",
        "ratio",
    )
    if symbolic and " " not in unit.name and not measure_of(unit.name).dimension.startswith("count:"):
        return f"{unit.name}/{_SHORT.get(below.name, below.name)}"
    return f"{unit.name} per {below.name}"


# "per cent" is a unit of its own, "per se" none.
_LATIN: Final = re.compile(r"(?:cent|se|annum)(?![A-Za-z])", re.IGNORECASE)


def _denominator(text: str, per: re.Match[str]) -> Unit | None:
    word = (per["word"] or "/").lower()
    begin = per.end()
    if word in ("a", "an", "each", "every", "/"):
        found = _WORD.match(text, begin)
        if found is None:
            return None
        noun = singular(found[0].lower())
        if _AGO.match(text, found.end()):
            return None  # "$13 billion a year earlier"
        if noun in RATE_NOUNS:
            return Unit(_rate_name(noun), found.end())
        if word == "/" and (symbol := SYMBOLIC.get(found[0])):
            return Unit(symbol, found.end())
        if word == "/" and (named := NAMED.get(found[0].lower())):
            return Unit(named[0], found.end())
        return None
    if latin := _LATIN.match(text, begin):
        return Unit("year", latin.end()) if latin[0] == "annum" else None
    many = _PER_MANY.match(text, begin)
    lead = ""
    if many and many[0]:
        lead = f"{many['n'] or ''} {many['scale'] or ''}".strip() + " "
        begin = many.end()
        if text[begin - 1 : begin].isspace():
            begin -= 1
    else:
        begin -= 1
    below = _read_name(text, begin)
    if below and not below.money:
        return Unit(lead + below.name, below.end)
    noun_found = read_noun(text, begin, limit=3) or read_noun(text, begin, one=True, limit=2)
    if noun_found is None:
        return None
    return Unit(lead + noun_found.singular, noun_found.end)


_AGO: Final = re.compile(
    rf"{GAP}(?:earlier|ago|later|before|previously|prior|after|on{GAP}year|on|old|away)(?![A-Za-z])"
)


def _rate_name(noun: str) -> str:
    named = NAMED.get(noun)
    return named[0] if named and not named[2] else noun
