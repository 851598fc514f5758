"""Writes amounts in other words that say the same: other signs and words, number words, other units.

Only forms that are written rightly by rule are written. What is written in any other form ("an 8-bit format",
"hundreds of billions", a range) yields nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from bench.written import NUMERAL, SMALL, Rewrite, number_of, rounded_to, significant, write_like
from factcheck.values.value import Quantity

RESPELLED, CONVERTED = "respelled", "converted"

CURRENCIES = {"USD": ("$", "dollars"), "EUR": ("€", "euros"), "GBP": ("£", "pounds")}
SCALES = {"thousand": "k", "million": "m", "billion": "bn", "trillion": "tn"}
LETTERS = {"million": "M", "billion": "B", "trillion": "T"}
# Every short form that is read back to its word.
SHORT = {short: word for word, short in SCALES.items()} | {short: word for word, short in LETTERS.items()}
GAP = r"(?:\s|&nbsp;)"
SCALED = rf"(?P<number>{NUMERAL.pattern})(?:{GAP}*(?P<scale>{'|'.join([*SCALES, *SHORT])})(?!\w))?"
MONEY = re.compile(rf"(?:US\$|[$€£]|[A-Z]{{3}}{GAP}){SCALED}(?P<rest>{GAP}+per{GAP}.+)?", re.DOTALL)
PERCENT = re.compile(rf"(?P<number>{NUMERAL.pattern})(?:{GAP}?%|{GAP}per{GAP}?cent)")
COUNT = re.compile(rf"{SCALED}(?P<rest>{GAP}+[A-Za-z].*)", re.DOTALL)
IN_WORDS = re.compile(rf"(?P<number>{'|'.join(SMALL[2:13])})(?P<rest>\s+[a-z].*)", re.IGNORECASE | re.DOTALL)
# Words of units as they are written, what one of them is in the other unit, and that unit's word.
UNITS = (
    (re.compile(r"km|kilomet(?:er|re)s"), Decimal("0.621371"), "miles"),
    (re.compile(r"miles|mi"), Decimal("1.609344"), "km"),
    (re.compile(r"m|met(?:er|re)s"), Decimal("3.28084"), "feet"),
    (re.compile(r"feet|ft"), Decimal("0.3048"), "metres"),
    (re.compile(r"kg|kilogram(?:me)?s"), Decimal("2.204623"), "pounds"),
    (re.compile(r"days"), Decimal(1) / 7, "weeks"),
    (re.compile(r"weeks"), Decimal(7), "days"),
    (re.compile(r"years(?: old)?"), Decimal(12), "months"),
    (re.compile(r"months(?: old)?"), Decimal(1) / 12, "years"),
    (re.compile(r"hours"), Decimal(60), "minutes"),
)
# How far a converted number may be off by its rounding, as a share.
OFF = Decimal("0.02")


def respelled(value: Quantity, words: str) -> Iterator[Rewrite]:
    """The same amount in other words.

    >>> from factcheck.values.parse import parse_value
    >>> [other.words for other in respelled(parse_value("USD 6M"), "USD 6M")][:4]
    ['$6 million', '$6m', '$6M', 'USD 6 million']
    """
    for form in _forms(value, words):
        if form != words:
            yield Rewrite(RESPELLED, form)


def _forms(value: Quantity, words: str) -> Iterator[str]:
    if isinstance(value.number, tuple):
        return
    currency = CURRENCIES.get(value.unit.partition(" per ")[0])
    if currency and (money := MONEY.fullmatch(words)):
        yield from _money(money, value.unit[:3], *currency)
    elif percent := PERCENT.fullmatch(words):
        number = percent["number"]
        yield from (f"{number}%", f"{number} percent", f"{number} per cent")
        yield from (f"{word} percent" for word in _word(number))
    elif not currency and (count := COUNT.fullmatch(words)):
        yield from _count(count)
    elif count := IN_WORDS.fullmatch(words):
        yield f"{SMALL.index(count['number'].lower())}{count['rest']}"


def _word(numeral: str) -> Iterator[str]:
    """The number word of a small whole number above one, for "one" wants a singular."""
    if numeral.isdigit() and 2 <= int(numeral) < len(SMALL):
        yield SMALL[int(numeral)]


def _money(money: re.Match[str], code: str, sign: str, word: str) -> Iterator[str]:
    number, rest = money["number"], money["rest"] or ""
    if not money["scale"]:
        plain = [f"{sign}{number}", f"{code} {number}", f"{number} {word}"]
        plain += (f"{small} {word}" for small in _word(number))
        yield from (form + rest for form in plain)
        return
    scale = SHORT.get(money["scale"], money["scale"])
    short, letter = SCALES[scale], LETTERS.get(scale, "K")
    yield from (form + rest for form in (f"{sign}{number} {scale}", f"{sign}{number}{short}"))
    yield from (form + rest for form in (f"{sign}{number}{letter}", f"{code} {number} {scale}"))
    yield from (form + rest for form in (f"{code} {number}{letter}", f"{number} {scale} {word}"))
    yield f"{number}{short} {word}{rest}"
    yield from (f"{small} {scale} {word}{rest}" for small in _word(number))


def _count(count: re.Match[str]) -> Iterator[str]:
    number, rest = count["number"], count["rest"]
    scale = SHORT.get(count["scale"] or "", count["scale"])
    if scale:
        yield f"{number} {scale}{rest}"
        yield f"{number}{LETTERS.get(scale, 'K')}{rest}"
        if scale == "million":
            yield f"{number_of(number) * 1_000_000:,.0f}{rest}"
        return
    if "." not in number and number_of(number) >= 1000:
        yield f"{number_of(number):,f}{rest}"
        yield f"{number_of(number):f}{rest}"
        if number_of(number) % 1000 == 0:
            yield f"{number_of(number) / 1000:f} thousand{rest}"
    yield from (f"{small}{rest}" for small in _word(number))


def converted(value: Quantity, words: str) -> Iterator[Rewrite]:
    """The same amount in another unit, as "about" where rounding changed it.

    >>> from factcheck.values.parse import parse_value
    >>> [other.words for other in converted(parse_value("42 km"), "42 km")]
    ['about 26 miles']
    """
    if value.comparator not in ("=", "~") or not (amount := COUNT.fullmatch(words)) or amount["scale"]:
        return
    for unit, factor, word in UNITS:
        if unit.fullmatch(amount["rest"].strip()):
            exact = number_of(amount["number"]) * factor
            near = rounded_to(exact, max(significant(amount["number"]), 2))
            if word in ("weeks", "months", "years"):
                near = near.quantize(Decimal(1))
            # "one" and less would want a singular.
            if near >= 2 and abs(near - exact) <= OFF * exact:
                old = " old" if amount["rest"].endswith(" old") else ""
                hedge = "" if near == exact or value.comparator == "~" else "about "
                places = max(-int(near.normalize().as_tuple().exponent), 0)
                number = write_like(near, "1", places)
                yield Rewrite(CONVERTED, f"{hedge}{number} {word}{old}")
