"""Times of races: "a time of 9.58", "the 200 metres in 19.19", "1:40.91", "finished in 2:01:09", in seconds.

A time with a colon is one of the day unless its decimals or the words before it say that something took so long. A
number without a unit is one only behind words of timing; "a record of 8.95" may as well be a jump.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.times import CLOCK, LONG_RACES, RACING, RAN, RUN, TIMED
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.numerals import Numeral, tidy
from factcheck.values.surroundings import before
from factcheck.values.units import measure_of

_PARTED: Final = Expression(
    r"(?:(?P<hours>[0-9]{1,2}):)?(?P<minutes>[0-9]{1,2}):(?P<seconds>[0-5][0-9])(?:\.(?P<part>[0-9]{1,3}))?(?![0-9:]|[.,][0-9])"
)
# A zone or half of the day makes it a time of day, "h" and "m" the name of one.
_OF_DAY: Final = Expression(r"\s?(?:[ap]\.?m\b|[AP]\.?M\b|GMT|UTC|[A-Z]{2,4}T\b|Z\b|[+−-]\d)")
_LONGEST_PHRASE: Final = max(len(phrase.split()) for phrase in TIMED)
# "[1:02.5]" and "T-0:03.2" are marks on a tape or a clock.
_MARKS: Final = frozenset("[-−+@#/.")


def read_race_time(text: str, at: int, floor: int) -> Draft | None:
    """The time with colons that begins at `at`, as seconds; None where it may be a time of day."""
    found = _PARTED.match(text, at)
    if found is None or text[at - 1 : at] in _MARKS - {""} or _OF_DAY.match(text, found.end()):
        return None
    if found["hours"] is None and found["part"] is None:
        return None
    words = before(text, at, floor).words
    if words and words[-1] in CLOCK:
        return None
    timed = is_timed(words) or (words and words[-1] == _IN)
    if not found["part"] and not timed and not _is_of_a_race(text, at, found.end()):
        return None
    hours, minutes = int(found["hours"] or 0), int(found["minutes"])
    if found["hours"] is not None and minutes >= 60:
        return None
    part = found["part"] or ""
    step = 10.0 ** -len(part)
    seconds = tidy(
        hours * 3600 + minutes * 60 + int(found["seconds"]) + (float(f"0.{part}") if part else 0.0)
    )
    numeral = Numeral(at, found.end(), seconds, step=step, given=step / 2)
    return Draft(at, found.end(), numeral, "second", number_end=found.end())


_IN: Final = "in"


def _is_of_a_race(text: str, start: int, end: int) -> bool:
    """Whether a time with its seconds stands beside words of a race, so that it is none of the day: "the clock at the finish showed 2:18:05"."""
    around = _WORD.findall(text, max(0, start - _AROUND), end + _AROUND)
    return any(word.lower() in RACING for word in around)


# How far around a number a longer race is looked for, and the ways in metres that are run in seconds.
_AROUND: Final = 90
_SPRINT: Final = (50.0, 400.0)
_WORD: Final = Expression(r"[0-9A-Za-z][\w,-]*(?<!,)")


def as_race_time(text: str, draft: Draft, words: tuple[str, ...], last: Draft | None) -> Draft:
    """A bare number with decimals as the time that the words before it make it, else the draft itself.

    `last` is the amount before it: "the 100 metres in 9.58".
    """
    if not draft.bare or draft.numeral.step != _HUNDREDTH or draft.signed or draft.second is not None:
        return draft
    ran = (
        bool(words)
        and words[-1] == _IN
        and ((words[-2:-1] and words[-2] in RUN) or _is_sprint(text, draft, last))
    )
    if not (ran or is_timed(words) or (words and words[-1] in RAN)):
        return draft
    around = _WORD.findall(text, max(0, draft.start - _AROUND), draft.end + _AROUND)
    return (
        draft
        if any(word.lower() in LONG_RACES for word in around)
        else draft._replace(unit="second", counted=False)
    )


def _is_sprint(text: str, draft: Draft, last: Draft | None) -> bool:
    """Whether the amount before is a way that is run in seconds, with nothing but "in" behind it."""
    if last is None or text[last.end : draft.start].split() != [_IN]:
        return False
    measure = measure_of(last.unit)
    return measure.dimension == "length" and _SPRINT[0] <= last.numeral.value * measure.factor <= _SPRINT[1]


_HUNDREDTH: Final = 0.01


def is_timed(words: tuple[str, ...]) -> bool:
    """Whether the words end in one of the phrases that give the time of a race."""
    return any(" ".join(words[-length:]) in TIMED for length in range(1, _LONGEST_PHRASE + 1))
