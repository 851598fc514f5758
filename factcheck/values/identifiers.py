"""Digits that are no quantity: names of models, labels, versions, codes, times of day, scores, list numbers.

Each check has a name for what it found, which becomes the reason of the `NotAValue`. The words that decide are data,
in the lexicon. Checks that a unit overrules ("Boeing 5 percent") come after the unit was looked for.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from factcheck.lexicon import calendar
from factcheck.lexicon.models import PREFIXES, SPORT, WITH_A_LETTER
from factcheck.values.expression import Expression


class Identifier(NamedTuple):
    """Digits that are no value: up to where, and why."""

    end: int
    reason: str


_TOKEN_END: Final = Expression(r"[\w.+-]{0,80}(?<![.+-])")
_TIME: Final = Expression(
    r"(?::[0-5][0-9]){1,2}(?:[.,][0-9]+)?(?:[ \xa0]?[ap]\.?m\.?(?![A-Za-z]))?(?![0-9:])", re.IGNORECASE
)
_COLON: Final = Expression(r"(?::[0-9]+){1,4}")
_ODDS: Final = Expression(r"-to-(?:[0-9]{1,3}|one|two)(?![\w-])")
_CHANCE: Final = Expression(r"-in-(?:a-)?(?:[0-9][0-9,]{0,12}|[a-z]+)")
_MERIDIEM: Final = Expression(
    r"[^\S\n]?(?:[ap]\.m\.?|[AP]\.M\.?|[ap]m|[AP]M)(?![A-Za-z])|[ ]?o['’]clock|h[0-9]{2}(?![0-9])"
)
_ZONES: Final = (
    r"[ \xa0](?:GMT|UTC|EST|EDT|CET|CEST|PST|PDT|BST|IST|JST|ET|PT|UT|hours?(?=[ ](?:GMT|local)))(?![A-Za-z])"
)
_ZONE: Final = Expression(_ZONES)
_HOURS: Final = Expression(rf"{_ZONES}|[ \xa0](?:hours|hrs)(?![A-Za-z])")
_SHORT_YEAR: Final = Expression(r"[0-9]{2}(?!['’]|\w|%)")
_BEFORE_SHORT_YEAR: Final = Expression(
    rf"\b(?:in|of|since|from|until|by|summer|spring|autumn|fall|winter|{'|'.join((*calendar.MONTHS, *calendar.MONTHS_SHORT))})\.?\s$",
    re.IGNORECASE,
)
_VERSION: Final = Expression(r"(?:\.[0-9]+)+[\w-]*|\.[xX](?!\w)")
_GROUPS: Final = Expression(r"(?:[-‑][0-9]{1,6}){2,8}(?![0-9]|\.[0-9])|(?:\.[0-9]{1,6}){2,8}(?![0-9])")
_PHONE: Final = Expression(r"\)[0-9]{3}-[0-9]{4}(?![0-9])|\)?(?:(?:[ .-]|(?=)‑)[0-9]{2,4}){2,4}(?![0-9])")
_SCORE: Final = Expression(r"(?:-|(?=)[–‑])(?P<other>[0-9]{1,3})(?![0-9.,]*[0-9%])(?!\w)")
# "2-6 6-2 6-3": the sets of a match.
_NEXT_SCORE: Final = Expression(r",?[ ][0-9]{1,2}(?:-|(?=)[–‑])[0-9]{1,2}(?![\w.])")
# The end of a name of several words before a bracket, and from which age on a number in brackets may be one.
_FULL_NAME = re.compile(r"\b[A-Z][\w'’-]+ (?:[A-Z]\. |[A-Z][\w'’-]+ )*[A-Z][\w'’-]+ $")
GROWN_UP = 16
# "(4,35–38,44)": numbers in brackets without spaces are references; "(1,234)" is a number.
_CITATIONS: Final = Expression(r"[(\[][0-9]{1,3}(?:[,–-][0-9]{1,2}){1,12}[)\]]")
_ORDINAL: Final = Expression(r"(?:st|nd|rd|th)(?![A-Za-z])", re.IGNORECASE)
_ORDINAL_STARTS: Final = frozenset("snrtSNRT")
# "poly(3,4-ethylenedioxythiophene)": where in a compound its parts are.
_LOCANTS: Final = Expression(r"[0-9]{1,2}(?:,[0-9]{1,2}){0,4}-[a-z]{4}(?:\w|[,-](?=\w)){0,80}")
# A kind of thing of which the next have numbers with a letter: "Mission 7B".
_NUMBERED: Final = Expression(rf"\b(?:{'|'.join(sorted(word.title() for word in WITH_A_LETTER))})[ \xa0]$")
_LETTERED: Final = Expression(r"[0-9]{1,3}[A-Z](?![\w%+])")
_LIST: Final = Expression(r"[.)](?=\s)")


def glued_before(text: str, at: int, floor: int) -> Identifier | None:
    """A number whose letters or marks before it make it part of a name: "GPT-4", "H800", "#123", "§5"."""
    if at <= floor:
        return None
    mark = text[at - 1]
    if mark == "(" and at - 2 >= floor and text[at - 2].isalpha() and (parts := _LOCANTS.match(text, at)):
        return Identifier(parts.end(), "formula")
    if mark == " " and text[max(floor, at - 3) : at].rstrip().endswith("^"):
        return whole_token(text, at, "formula")  # The exponent of a power that was not read: "30 ^ 5 germs".
    if mark in " \n(":
        return None
    if mark.isalpha() or mark == "_":
        return whole_token(text, at, "model name")
    if mark in ")]}" or (mark in "−⁻" and at - 2 >= floor and text[at - 2].isalpha()):
        return whole_token(text, at, "formula")
    prior = text[at - 2] if at - 2 >= floor else " "
    if (
        mark in "'’"
        and _SHORT_YEAR.match(text, at)
        and _BEFORE_SHORT_YEAR.search(text, max(floor, at - 12), at - 1)
    ):
        return Identifier(at + 2, "may be a year")  # "in '98", "Jan '25"
    if mark in "-‐‑" and (prior.isalpha() or prior == ")"):
        word = _word_ending(text, at - 1, floor)
        return None if word.lower() in PREFIXES and word.islower() else whole_token(text, at, "model name")
    if mark in "/\\" and (prior.isalnum() or prior in "./"):
        return whole_token(text, at, "path or code")
    if mark == "+" and (prior.isalpha() or prior == "+"):
        return whole_token(text, at, "model name")
    if mark in "#@^":
        return whole_token(text, at, "identifier")
    if mark == "§":
        return whole_token(text, at, "section number")
    number_sign = mark == "." and _word_ending(text, at - 1, floor).lower() in ("no", "nos")
    if mark == "." and prior.isalnum() and not number_sign:
        return whole_token(text, at, "identifier")
    return None


def lettered(text: str, at: int, floor: int) -> Identifier | None:
    """A number with a letter behind it that is part of a name, and no scale or unit: "Mission 7B", "Flight 9A"."""
    found = _LETTERED.match(text, at)
    if found is None or not _NUMBERED.search(text, max(floor, at - 20), at):
        return None
    return Identifier(found.end(), "name with a number")


def whole_token(text: str, at: int, reason: str) -> Identifier:
    """The rest of the token that the digits at `at` stand in."""
    found = _TOKEN_END.match(text, at)
    end = found.end() if found else at + 1
    while end < len(text) and text[end].isdigit() and text[end].isascii():
        end += 1
    return Identifier(end, reason)


def _word_ending(text: str, at: int, floor: int) -> str:
    begin = at
    while begin > floor and at - begin < 30 and text[begin - 1].isalpha():
        begin -= 1
    return text[begin:at]


def glued_after(text: str, at: int, end: int, floor: int) -> Identifier | None:
    """A number whose marks behind it make it a time, a version, a code: the number stands from `at` to `end`."""
    mark = text[end : end + 1]
    if not mark:
        return None
    if mark == ":" and (time := _TIME.match(text, end)):
        return Identifier(time.end(), "time of day")
    if mark == ":" and (colon := _COLON.match(text, end)):
        return Identifier(colon.end(), "score or proportion")
    if (
        mark == "-"
        and (odds := _ODDS.match(text, end))
        and float(text[at:end].replace(",", "") or 0) > _last_number(odds[0])
    ):
        return Identifier(odds.end(), "score or proportion")  # "3-to-1"; "3-to-5" is a range
    if mark == "-" and (chance := _CHANCE.match(text, end)):
        return Identifier(chance.end(), "score or proportion")  # "a 1-in-100-year flood"
    if mark in "aApP o\xa0\u202fhO" and (meridiem := _MERIDIEM.match(text, end)):
        return Identifier(meridiem.end(), "time of day")
    if mark == "." and (version := _VERSION.match(text, end)):
        return Identifier(version.end(), "version")
    if mark in "-–‑." and (groups := _GROUPS.match(text, end)):
        return Identifier(groups.end(), "telephone number or code")
    if mark in " .-)" and (phone := _telephone(text, at, end, floor)):
        return phone
    if (
        mark in " \xa0"
        and end - at == 4
        and (zone := (_HOURS if text[at] == "0" else _ZONE).match(text, end))
    ):
        return Identifier(zone.end(), "time of day")
    if mark.isalpha() and text[at] == "0" and end - at > 1 and text[at:end].isdigit():
        return whole_token(text, at, "code")  # "06F6"
    if mark == "/" and text[end + 1 : end + 2].isdigit():
        return Identifier(_slashes(text, end), "ratio or date")
    return None


_FOUR_DIGITS: Final = Expression("(?:[01][0-9]|2[0-3])[0-5][0-9]")
_AT_AN_HOUR: Final = Expression(r"\b(?:at|by|until|till|from|before|after)\s$", re.IGNORECASE)


def is_clock(text: str, at: int, end: int, floor: int) -> bool:
    """Whether the digits of an hour are a time of day: "at 2300 hours"; "2300 hours of training" are a duration."""
    return (
        _FOUR_DIGITS.fullmatch(text, at, end) is not None
        and _AT_AN_HOUR.search(text, max(floor, at - 8), at) is not None
    )


def _last_number(words: str) -> int:
    """The number behind the last hyphen of "-to-1", "-to-one"."""
    last = words.rpartition("-")[2]
    return int(last) if last.isdigit() else {"one": 1, "two": 2}[last]


_SLASHED: Final = Expression(r"(?:/[0-9]+){1,3}")


def _slashes(text: str, end: int) -> int:
    found = _SLASHED.match(text, end)
    return found.end() if found else end


def _telephone(text: str, at: int, end: int, floor: int) -> Identifier | None:
    opener = text[at - 1] if at > floor else ""
    if opener not in ("(", "+") or (opener == "(" and text[end : end + 1] != ")"):
        return None
    found = _PHONE.match(text, end)
    return Identifier(found.end(), "telephone number") if found else None


def list_number(text: str, at: int, end: int) -> Identifier | None:
    """ "1." or "2)" at the start of a line, "(3)" in the running text, "[12]" after a statement."""
    mark = text[end : end + 1]
    opener = text[at - 1 : at] if at else ""
    if _CITATIONS.match(text, at - 1) if opener in ("(", "[") else False:
        return Identifier(end, "citation")
    if opener == "[" and mark in ("]", ",", "-", "–"):
        return Identifier(end, "citation")
    if opener == "(" and mark == ")" and end - at <= 2 and not _is_an_age(text, at, end):
        return Identifier(end, "list number")
    if mark not in (".", ")") or end - at > 3 or not _LIST.match(text, end):
        return None
    begin = at
    while begin > 0 and at - begin < 12 and text[begin - 1] in " \t#>*":
        begin -= 1
    if begin == 0 or text[begin - 1] == "\n":
        return Identifier(end, "list number")
    return None


def _is_an_age(text: str, at: int, end: int) -> bool:
    """Whether a number in brackets stands right behind a name of several words, as the age of a grown-up does: "Ada Brandt (53)"."""
    return end - at == 2 and int(text[at:end]) >= GROWN_UP and _FULL_NAME.search(text, 0, at - 1) is not None


def ordinal(text: str, end: int) -> int | None:
    """The end of the "th" behind digits, or None."""
    if text[end : end + 1] not in _ORDINAL_STARTS:
        return None
    found = _ORDINAL.match(text, end)
    if found and found[0] == "st" and (text[end - 1] != "1" or text[end - 2 : end] == "11"):
        return None  # "13st" are stones
    return found.end() if found else None


def score(text: str, at: int, end: int, value: float, words: tuple[str, ...]) -> Identifier | None:
    """A result such as "3-1": two small numbers, the first not the smaller one, or with words of sport before it."""
    found = _SCORE.match(text, end)
    if found is None or end - at > 3:
        return None
    other = int(found["other"])
    sporting = any(word.strip(",.;:()") in SPORT for word in words[-6:])
    if value >= other or sporting or _NEXT_SCORE.match(text, found.end()):
        return Identifier(found.end(), "score")
    return None
