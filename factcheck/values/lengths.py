"""Feet and inches: "6 ft 2 in", "882 feet, 9 inches", "6'2\\"", "30′", "24″", as one length in feet or inches.

A lone mark of the keyboard is read where no quotation is open that it could close; behind degrees the marks are
minutes of arc.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from factcheck.values.expression import Expression, any_of
from factcheck.values.numerals import BLANK, GAP, Numeral

# A twelfth inch makes a foot.
ELEVEN: Final = "one two three four five six seven eight nine ten eleven".split()
_INCH_SIGN: Final = any_of('"', "[”″]")
_INCHES: Final = Expression(
    rf"{BLANK}?(?P<n>[0-9]{{1,2}}){BLANK}?(?:in(?:ch(?:es)?)?(?![A-Za-z])|{_INCH_SIGN})"
)
# "882 feet, 9 inches", "21 ft., 4 in.", "six feet and two inches". Behind a comma "in" alone may be the preposition, and
# behind "and" what is measured may be another thing: "ran 40 feet and 3 inches of rain fell".
_JOINED: Final = Expression(
    rf"""
    (?: \.?,{GAP} (?:and{GAP})? | {GAP}and{GAP} )
    (?: (?P<n>[0-9]|1[01]) (?P<half>½|\.5|{GAP}1/2)? | (?P<word>{"|".join(ELEVEN)}) )
    (?: {GAP} inch (?:es)? (?![A-Za-z]) | {BLANK}? in (?: \. | (?= [ ]? [)\],;×x] | [ ] (?:long|wide|high|tall|deep|in[ ]) ) ) )
    (?! {GAP} of {GAP} )
    """,
    re.VERBOSE,
)
# "6-foot-2", "5-foot-10-inch", "six foot two tall": how tall people are.
_TALL: Final = Expression(
    rf"""
    - (?P<n>[0-9]|1[01]) (?: -inch )? (?! [\w-] | [.,][0-9] )
  | (?:{GAP}|-) (?P<word> {"|".join(ELEVEN)} )
    (?: (?:{GAP}|-) inch (?:es)? (?![A-Za-z]) | (?= {GAP}(?:tall|in{GAP}height) | [.,;)] | \Z ) )
    """,
    re.VERBOSE,
)
MARKS: Final = frozenset("'’′″\"")
_WINDOW: Final = 300
_DOUBLE: Final = Expression(r'(?:^|[\s(])"')
# A single mark that opens a quotation; the others are apostrophes, or close one.
_OPENING: Final = Expression(r"(?:^|[\s(])['‘]")
# Behind degrees and minutes the marks are those of an arc.
_ARC: Final = frozenset("°º'’′")
_FEET: Final = Expression(
    rf"['’′](?:{BLANK}?(?P<n>[0-9]|1[01])(?P<half>½|\.5)?(?:''|{_INCH_SIGN})|(?P<short>[0-9]|1[01])(?![\w'’]))?"
)


class Length(NamedTuple):
    """A length in feet or inches, and where it ends."""

    numeral: Numeral
    unit: str
    end: int


def with_inches(text: str, feet: Numeral, at: int) -> Length | None:
    """The feet with the inches that stand at `at`, behind their unit: "6 ft 2 in"."""
    inches = _INCHES.match(text, at)
    if inches is not None:
        return Length(
            feet._replace(value=feet.value + int(inches["n"]) / 12, step=1 / 12), "ft", inches.end()
        )
    if feet.step == 1.0 and feet.value < 10 and (tall := _TALL.match(text, at)) and (tall["n"] or feet.word):
        inches_tall = int(tall["n"]) if tall["n"] else ELEVEN.index(tall["word"]) + 1
        return Length(feet._replace(value=feet.value + inches_tall / 12, step=1 / 12), "ft", tall.end())
    joined = _JOINED.match(text, at) if feet.step == 1.0 and feet.scale == 1.0 and not feet.part else None
    if joined is None:
        return None
    number = int(joined["n"]) if joined["n"] else ELEVEN.index(joined["word"]) + 1
    value = feet.value + (number + (0.5 if joined["half"] else 0.0)) / 12
    return Length(feet._replace(value=value, step=1 / 12), "ft", joined.end())


# "57°44'8.47\"N": degrees with their minutes and seconds of arc, as places on a map and in the sky are told.
_ARC_PARTS: Final = Expression(
    rf"""
    [ ]? (?P<minutes>[0-5]?[0-9](?:\.[0-9]{{1,6}})?) [ ]? ['’′]
    (?: [ ]? (?P<seconds>[0-5]?[0-9](?:\.[0-9]{{1,6}})?) [ ]? (?:{_INCH_SIGN}|''|’’|′′) )?
    (?: [ ]? [NSEW] (?!\w) )?
    """,
    re.VERBOSE,
)


def with_arc(text: str, degrees: Numeral, at: int) -> Length | None:
    """The degrees with the minutes and seconds of arc that stand at `at`; None where there are none."""
    found = _ARC_PARTS.match(text, at) if degrees.step == 1.0 else None
    if found is None:
        return None
    minutes, seconds = float(found["minutes"]), float(found["seconds"] or 0)
    value = abs(degrees.value) + minutes / 60 + seconds / 3600
    step = 1 / 3600 if found["seconds"] else 1 / 60
    return Length(
        degrees._replace(value=value if degrees.value >= 0 else -value, step=step), "°", found.end()
    )


def _closes_nothing(text: str, at: int) -> bool:
    """Whether the mark behind a number ends no quotation: none is open there, and none begins behind a digit."""
    begin = max(0, at - _WINDOW)
    if text[at] != '"':
        return _OPENING.search(text, begin, at) is None
    opener = max((found.end() for found in _DOUBLE.finditer(text, begin, at)), default=at)
    return opener == at or text.count('"', opener, at) > 0


def marked_length(text: str, numeral: Numeral, at: int) -> Length | None:
    """The length that the marks at `at`, right behind the number, make of it; None where they are other marks."""
    mark = text[at : at + 1]
    if mark not in MARKS or numeral.word or numeral.scale != 1.0 or text[at + 1 : at + 2].isalpha():
        return None
    if text[numeral.start - 1 : numeral.start] in _ARC:
        return None
    if mark == "″" or (mark == '"' and _closes_nothing(text, at)):
        return Length(numeral, "in", at + 1)
    found = _FEET.match(text, at)
    inches = (found["n"] or found["short"]) if found else None
    if found is None or not (inches or mark == "′" or (mark == "'" and _closes_nothing(text, at))):
        return None
    if inches is None:
        return Length(numeral, "ft", found.end())
    value = numeral.value + (float(inches) + (0.5 if found["half"] else 0.0)) / 12
    return Length(numeral._replace(value=value, step=1 / 12), "ft", found.end())
