"""Ages told by the decade or the year of a life: "in her early thirties", "in his late 40s", "barely out of her twenties",
"in her fifty-seventh year", as years.

Only behind "his", "her" and the like, for without them the thirties are years of a century and a series has a
fifty-seventh year. In one's fifty-seventh year one is 56.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.numerals import ORDINALS, TENS
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP
from factcheck.values.value import Interval, Quantity

_DECADES: Final = {
    **{f"{word[:-1]}ies": float(number) for word, number in TENS.items() if word.endswith("y")},
    **{f"{number}s": float(number) for number in range(20, 100, 10)},
}
# With the apostrophe that some write before the plural's -s: "50's".
_ANY_DECADE: Final = "|".join(sorted(_DECADES)).replace("0s", "0['’]?s")
# The years of a decade that its parts may mean, as writers differ, and what there is of it to go or gone.
_PARTS: Final = {"early": (0.0, 4.0), "mid": (3.0, 7.0), "middle": (3.0, 7.0), "late": (6.0, 10.0)}
_WHOLE: Final = (0.0, 10.0)
# Who has only just left a decade is a year or two into the next.
_JUST_OUT: Final = (10.0, 12.0)
_DECADE: Final = Expression(
    rf"""
    (?<![A-Za-z])
    (?: (?P<out> (?:[Bb]arely|[Hh]ardly|[Jj]ust|[Nn]ewly|[Ff]resh|(?:Not|not){GAP}long){GAP}out{GAP}of )
      | [Ii]n(?:to)? | [Rr]eached | [Ee]nter(?:ed|ing) )
    {GAP} (?:his|her|their|my|our|your) {GAP} (?:very{GAP})?
    (?P<told> (?: (?P<part>early|mid|middle|late) (?:{GAP}|[-‐‑–]) )? ['’]? (?P<decade>{_ANY_DECADE}) )
    (?![A-Za-z0-9-] | {GAP}(?:and|or|to){GAP}(?:(?:early|late|mid)[-\s])?['’]?(?:{_ANY_DECADE}) )
    """,
    re.VERBOSE,
)
# What follows counts the years of something else: "in her fifth year as mayor", "in his thirtieth year at Norvane".
_ORDINAL_YEAR: Final = Expression(
    rf"""
    (?<![A-Za-z]) (?:[Ii]n(?:to)?|[Rr]eached|[Ee]nter(?:ed|ing)) {GAP} (?:his|her) {GAP}
    (?P<told> (?: (?P<digits>[1-9][0-9])(?:st|nd|rd|th) | (?P<words>[a-z]+(?:-[a-z]+)?) ) {GAP} year )
    (?! {GAP}(?:as|of|in|with|at|on|under|for|running|there|here)(?![A-Za-z]) | [A-Za-z-] )
    """,
    re.VERBOSE,
)
_MAY_TELL: Final = re.compile("ties|0['’]?s")
_TENTHS: Final = {f"{word[:-1]}ieth": number for word, number in TENS.items() if word.endswith("y")}
# A younger one is rather in the year of a school.
_YOUNGEST: Final = 16


def find_ages(text: str) -> list[Quantity]:
    """The ages of a text that are told by the decade or the year of a life, in order.

    >>> [(one.text, one.low, one.high) for one in find_ages("In her early thirties, he entered his 57th year.")]
    [('early thirties', 30.0, 34.0), ('57th year', 56.0, 57.0)]
    """
    found = [_by_decade(match) for match in _DECADE.finditer(text)] if _MAY_TELL.search(text) else []
    if " year" in text:
        found += (one for match in _ORDINAL_YEAR.finditer(text) if (one := _by_year(match)) is not None)
    return sorted(found, key=lambda one: one.start)


def _by_decade(match: re.Match[str]) -> Quantity:
    first = _DECADES[match["decade"].replace("'", "").replace("’", "")]
    low, high = _JUST_OUT if match["out"] else _PARTS.get(match["part"] or "", _WHOLE)
    start = match.start("out") if match["out"] else match.start("told")
    return _years(match.string, start, match.end("told"), first + low, first + high)


def _by_year(match: re.Match[str]) -> Quantity | None:
    place = int(match["digits"]) if match["digits"] else _place(match["words"])
    if place is None or place < _YOUNGEST:
        return None
    return _years(match.string, match.start("told"), match.end("told"), place - 1.0, float(place))


def _years(text: str, start: int, end: int, low: float, high: float) -> Quantity:
    years = Interval(low, high, high_open=True)
    return Quantity(start, end, text[start:end], (low, high), years, "year", "~")


def _place(words: str) -> int | None:
    """The place that an ordinal in words says: "fifty-seventh", "fiftieth", "sixteenth"."""
    tens, _, ones = words.partition("-")
    if not ones:
        return ORDINALS.get(words) or _TENTHS.get(words)
    return TENS[tens] + ORDINALS[ones] if tens in TENS and ORDINALS.get(ones, 10) < 10 else None
