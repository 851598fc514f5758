"""Rates: what an amount is for, after "per", "a" or "/": "USD per barrel", "km/h", "USD per million token"."""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.nouns import RATE_NOUNS
from factcheck.lexicon.units import SQUARED
from factcheck.values.expression import Expression
from factcheck.values.nouns import read_noun, singular
from factcheck.values.numerals import GAP, HYPHEN
from factcheck.values.unit_names import SHORT, WORD, Unit, read_name
from factcheck.values.unit_tables import NAMED, SYMBOLIC
from factcheck.values.units import cubed, head_noun, measure_of, squared

_PER: Final = Expression(
    rf"(?:{GAP}|{HYPHEN})(?:(?:in{GAP}cash{GAP})?for{GAP}(?=each|every))?(?P<word>per|a|an|each|every)(?:{GAP}|{HYPHEN})|"
    rf"[ ]?(?P<slash>/)[ ]?(?=[A-Za-z])",
    re.IGNORECASE,
)


_PER_MANY: Final = Expression(
    rf"(?:(?P<n>[0-9]{{1,3}}(?:[, \xa0][0-9]{{3}}){{1,3}}|[0-9]{{1,9}})(?![0-9]){GAP}?)?(?:(?P<scale>thousand|million|billion|hundred)(?![A-Za-z]))?"
)


_RATE_STARTS: Final = frozenset("paefiPAE/ \n")


def _may_be_rate(text: str, end: int) -> bool:
    """Whether "per", "a", "each", "for every", "in cash for each" or a slash may come next; most units have none."""
    mark = text[end : end + 1]
    return mark == "/" or (text[end + 1 : end + 2] in _RATE_STARTS and not mark.isalnum())


# "£1,200 pcm", "5% p.a.": a month, a year and a week in letters.
_SHORT_RATES: Final = {"pcm": "month", "pw": "week", "p.a.": "year", "pa": "year", "p.a": "year"}
_SHORT_RATE: Final = Expression(r"[ ]?(?P<rate>p\.a\.?|pcm|pa|pw)(?![A-Za-z])")


def with_rate(text: str, unit: Unit) -> Unit:
    """The unit with what it is for, where "per", "a" or "/" says so: "USD per barrel", "km/h"."""
    lettered = text.startswith(("p", " p"), unit.end) and (unit.money or unit.name == "percent")
    if lettered and (short := _SHORT_RATE.match(text, unit.end)):
        return unit._replace(name=f"{unit.name} per {_SHORT_RATES[short['rate']]}", end=short.end())
    for _ in range(2):
        per = _PER.match(text, unit.end) if _may_be_rate(text, unit.end) else None
        if per is None:
            return unit
        below = _denominator(text, per)
        if below is None:
            return unit
        unit = unit._replace(name=_joined(unit, below), end=below.end)
    return unit


_PLAIN_PER: Final = Expression(rf"{GAP}per{GAP}")


def bare_rate(text: str, end: int) -> Unit | None:
    """ "20 per week", "3 per 1,000": what a number without a unit of its own is for; None where "per" says nothing."""
    if not text.startswith("per", end + 1) or _PLAIN_PER.match(text, end) is None:
        return None
    rate = with_rate(text, Unit("", end))
    return rate._replace(name=rate.name.strip()) if rate.name else None


def _joined(unit: Unit, below: Unit) -> str:
    symbolic = not unit.money and measure_of(unit.name.split("/")[0]).dimension not in (
        "percent",
        "percentage_point",
        "duration",
        "money",
        "number",
        "ratio",
    )
    if symbolic and not measure_of(unit.name).dimension.startswith("count:"):
        return f"{unit.name}/{SHORT.get(below.name, below.name)}"
    return f"{unit.name} per {below.name}"


# "per cent" is a unit of its own, "per se" none.
_LATIN: Final = Expression(r"(?:cent|se|annum)(?![A-Za-z])", re.IGNORECASE)


# "$12/m²", "94 people per km2".
_POWERED: Final = Expression(rf"(?P<length>{'|'.join(SQUARED)})(?:\^)?(?P<power>[23²³])(?!\w)")


def _denominator(text: str, per: re.Match[str]) -> Unit | None:
    word = (per["word"] or "/").lower()
    begin = per.end()
    if word in ("per", "/") and (powered := _POWERED.match(text, begin)):
        length = SYMBOLIC.get(powered["length"], powered["length"])
        return Unit((squared if powered["power"] in "2²" else cubed)(length), powered.end())
    if word == "/" and (unit := read_name(text, begin)) and not unit.money:
        return unit
    if word in ("a", "an", "each", "every", "/"):
        found = WORD.match(text, begin)
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
        digits = re.sub("[^0-9]", "", many["n"] or "")
        basis = f"{int(digits):,}" if digits else ""
        lead = f"{basis} {many['scale'] or ''}".strip() + " "
        begin = many.end()
        if text[begin - 1 : begin].isspace():
            begin -= 1
    else:
        begin -= 1
    below = read_name(text, begin)
    if below and not below.money:
        return Unit(lead + below.name, below.end)
    written = WORD.match(text, begin + 1)
    symbol = SYMBOLIC.get(written[0]) if written and len(written[0]) > 1 else None
    if written and symbol:
        return Unit(lead + symbol, written.end())
    noun_found = read_noun(text, begin, limit=3) or read_noun(text, begin, one=True, limit=2)
    if noun_found is None:
        # "50 deaths per 100,000"
        return Unit(lead.strip(), many.start() + len(many[0].rstrip())) if many and lead else None
    # What a rate is for counts by its noun alone, so that rates meet.
    return Unit(lead + head_noun(noun_found.singular), noun_found.end)


_AGO: Final = Expression(
    rf"{GAP}(?:earlier|ago|later|before|previously|prior|after|on{GAP}year|on|old|away)(?![A-Za-z])"
)


def _rate_name(noun: str) -> str:
    named = NAMED.get(noun)
    return named[0] if named and not named[2] else noun
