"""Times of day: "6:07 p.m.", "18:07 GMT", "shortly after 6 pm", "around noon", "half past six", "0550 UTC".

A time is read where a half of the day, "o'clock", a zone, "at" or its place at the head of a line says that it is
one; "3:2", "won 10:30", "in 2:15" and "verse 3:16" are none. What stands before it widens it or opens one of its ends.
Hours from and to ("9 am to 5 pm"), and times in a list ("at 9 a.m. and 6 p.m."), are no moment at which something
happened, and `NotAValue`. Deliberately missed: hours that only their sentence makes one ("at exactly ten").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.lexicon import clock
from factcheck.values import times_patterns as patterns
from factcheck.values.expression import Expression
from factcheck.values.value import Comparator, NotAValue, TimeOfDay

DAY: Final = 86_400
_HOUR: Final = 3_600
_MINUTE: Final = 60
_NOON: Final = 12
_LAST_HOUR: Final = 24
_HALF_DAY: Final = 12 * _HOUR
# How far to the left of a time is read.
_LONGEST_LEFT: Final = 40
# The last hour of the night and of the small hours: "at 5 at night" is before dawn, "at 6 at night" in the evening.
_SMALL_HOURS: Final = 5
HOURS: Final = "hours from one time to another"
LISTED: Final = "one of several times"
# Right before a time these make its digits part of something else: a number, an address, a price.
_GLUE: Final = frozenset(".,:/\\$€£¥#%=+_'’-‐‑")

# Of these the ones that may join a time to the one before it.
_JOINING: Final = frozenset("-‐‑/")


class _Said(NamedTuple):
    """A time as it is written: seconds since midnight, and how exactly and in which zone it is given."""

    start: int
    end: int
    seconds: int
    precision: str
    zone: str = ""
    either_half: bool = False


def find_times(text: str) -> list[TimeOfDay | NotAValue]:
    """The times of day of a text in order, and the hours that are no moments.

    >>> [(found.text, found.first, found.last) for found in find_times("It fell shortly after 6 p.m. local time.")]
    [('6 p.m. local time', 64800, 66600)]
    """
    found: list[TimeOfDay | NotAValue] = []
    for start, pattern in sorted(_seeds(text), key=lambda seed: seed[0]):
        floor = found[-1].end if found else 0
        if start < floor:
            continue
        said = _read(text, start, pattern, floor)
        if said is not None:
            _add(text, found, said)
    return found


def parse_time(text: str) -> TimeOfDay | None:
    """The time that a whole string is ("6:07 p.m.", "18:07", "shortly before 8 p.m."), None where it is none or more.

    >>> parse_time("18:07").zone, parse_time("3:2"), parse_time("8 p.m. and later")
    ('', None, None)
    """
    shown = text.strip()
    # Facts are written with care: what is nothing but two digits of an hour and two of a minute is a time.
    bare = _BARE.fullmatch(shown) is not None
    found = find_times(f"at {shown}" if bare or shown in clock.NAMED_HOURS else text)
    if len(found) != 1 or not isinstance(found[0], TimeOfDay):
        return None
    one = found[0]
    if bare or shown in clock.NAMED_HOURS:
        return TimeOfDay(0, len(text), text, one.first, one.last)
    before, behind = text[: one.start].strip(), text[one.end :].strip(" \t\n.,)")
    known = not before or f"{before} ".lower() in ("at ", "between ") or patterns.LEAD.fullmatch(f"{before} ")
    return one if known and (not behind or patterns.OR_SO.fullmatch(f" {behind}")) else None


_BARE: Final = Expression(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def _seeds(text: str) -> Iterator[tuple[int, Expression]]:
    for seed in patterns.SEED.finditer(text):
        before = text[seed.start() - 1 : seed.start()] if seed.start() else ""
        if not before.isalnum() and (before not in _GLUE or not before or before in _JOINING):
            yield seed.start(), patterns.TIME
    for word, pattern, whole in patterns.WORD_SEEDS:
        if word in text:
            for seed in pattern.finditer(text):
                start = seed.start()
                if whole is patterns.NAMED and (
                    twelve := patterns.TWELVE.search(text, max(0, start - 8), start)
                ):
                    start = twelve.start()
                before = text[start - 1 : start] if start else ""
                if not before.isalnum() and (before not in _GLUE or not before):
                    yield start, whole


def _read(text: str, start: int, pattern: Expression, floor: int) -> _Said | None:
    """The time at `start`, None where its words and those around it do not make it one."""
    match = pattern.match(text, start)
    if match is None:
        return None
    parts = match.groupdict()
    zone = _zone(match)
    # A capital word before "time" that names no zone leaves the time without one.
    end = match.start("of_zone") if match["of_zone"] and zone is None else match.end()
    if parts.get("name"):
        hour, joined = clock.NAMED_HOURS[parts["name"]], _is_led(text, start, floor)
        joined = joined or not match[0].startswith(parts["name"])  # "12 noon"
        return _Said(start, end, hour * _HOUR, "hour", zone or "") if joined else None
    if parts.get("military"):
        # "In 2015 EST was a firm": four digits are mostly a year.
        if zone != "utc" and not ((parts["hours"] or zone) and _is_at(text, start, floor)):
            return None
        digits = parts["military"]
        return _said(start, end, int(digits[:2]), int(digits[2:]), None, zone or "")
    hour = clock.HOUR_WORDS[parts["word"]] if parts.get("word") else int(parts["hour"])
    minute = int(parts["minute"]) if parts.get("minute") else None
    second = int(parts["second"]) if parts.get("second") else None
    half = parts.get("half") or clock.HALVES.get(" ".join((parts["part"] or "").split()))
    marked = parts.get("half") or parts.get("clock") or parts.get("share")
    if pattern is patterns.TIME and not marked and not _is_clock(text, match, floor, zone):
        return None
    if parts.get("share") and not _is_share(text, match, floor, told=bool(half or parts.get("clock"))):
        return None
    if parts.get("share"):
        minutes = clock.SHARES_OF_HOUR[parts["share"]]
        hour, minute = (hour, minutes) if parts["way"] == "past" else (hour - 1 or _NOON, _MINUTE - minutes)
    if hour == _LAST_HOUR and minute:
        return None
    if half and not 1 <= hour <= _NOON:
        half = None  # "18:07 p.m."
    said = _said(start, end, _hour_of(hour, half.lower() if half else ""), minute, second, zone or "")
    written = parts.get("hour") or ""
    told = half or not 1 <= hour <= _NOON or written.startswith("0") or zone == "utc"
    return said._replace(either_half=not told)


def _said(start: int, end: int, hour: int, minute: int | None, second: int | None, zone: str) -> _Said:
    precision = "second" if second is not None else "hour" if minute is None else "minute"
    if minute is not None and second is None and minute % 5 == 0:
        precision = "five minutes"
    return _Said(start, end, hour * _HOUR + (minute or 0) * _MINUTE + (second or 0), precision, zone)


def _hour_of(hour: int, half: str) -> int:
    """The hour of the day: 12 a.m. is midnight, "11 at night" before it and "2 at night" behind it."""
    if half == "n":
        half = "a" if hour == _NOON or hour <= _SMALL_HOURS else "p"
    if half == "p" and hour < _NOON:
        return hour + _NOON
    return 0 if half == "a" and hour == _NOON else hour


def _is_clock(text: str, match: re.Match[str], floor: int, zone: str | None) -> bool:
    """Whether digits without a half of the day are a time: by a zone, by "at", or at the head of a line."""
    start, digits = match.start(), max(match.end("hour"), match.end("minute"), match.end("second"))
    if match["minute"] is None:
        return match["part"] is not None and _is_led(text, start, floor)
    if match["of_zone"] and zone is not None:
        return True
    behind = patterns.WORD_BEHIND.match(text, digits)
    if match["mark"] == "." or patterns.NO_END.match(text, digits):
        return False
    if behind and behind["word"].lower() in clock.NO_CLOCK_BEHIND and not match["part"]:
        return False
    of_a_day = len(match["hour"]) > 1 and (match["hour"] > "12" or match["hour"] < "10")
    if match["second"] and not of_a_day:
        return False  # "At 2:15:30" may be the time of a race.
    if start == 0 and patterns.HEAD_OF_LINE.match(text, digits):
        return len(match["hour"]) > 1
    if _is_at(text, start, floor):
        return True
    return of_a_day and _lead(text, start, floor) != ""


def _is_share(text: str, match: re.Match[str], floor: int, *, told: bool) -> bool:
    """Whether "five to nine" is a time: half of the day or "o'clock" tells so, or "at" before it and how the sentence goes on."""
    if match["share"] in clock.PLAIN_SHARES:
        return True
    before = patterns.WORD_BEFORE.search(text, max(floor, match.start() - _LONGEST_LEFT), match.start())
    if before is not None and before["word"].lower() in clock.OPENING_HOURS:
        return False  # "From five to ten in the morning".
    if told:
        return True
    behind = patterns.WORD_BEHIND.match(text, match.end())
    goes_on = behind is None or behind["word"].lower() in clock.BEHIND_MINUTES
    return goes_on and _is_at(text, match.start(), floor)


def _is_at(text: str, start: int, floor: int) -> bool:
    """Whether "at" stands before, or a hedge that an "at" opens, and no word that makes it a score or a race."""
    left = max(floor, start - _LONGEST_LEFT)
    lead = patterns.AT.search(text, left, start) or patterns.LEAD.search(text, left, start)
    if lead is None or ("lead" in lead.re.groupindex and lead["at"] is None):
        return False
    word = patterns.WORD_BEFORE.search(text, left, lead.start())
    return word is None or word["word"].lower() not in clock.NO_CLOCK_BEFORE


def _is_led(text: str, start: int, floor: int) -> bool:
    """Whether what stands before an hour in words makes it a time: "at noon", "until midnight", "between noon and"."""
    left = max(floor, start - _LONGEST_LEFT)
    if patterns.BETWEEN.search(text, left, start) or patterns.AT.search(text, left, start):
        return True
    if _lead(text, start, floor) or patterns.BARE_JOINED.search(text, left, start):
        return True
    return floor > 0 and patterns.JOINED.fullmatch(text, floor, start) is not None


def _lead(text: str, start: int, floor: int) -> str:
    """How what stands before a time reads it, "" for nothing."""
    found = patterns.LEAD.search(text, max(floor, start - _LONGEST_LEFT), start)
    return clock.LEADS[" ".join(found["lead"].lower().split())] if found else ""


def _zone(match: re.Match[str]) -> str | None:
    """The canonical name of the zone behind a time, None where there is none."""
    if not match["of_zone"]:
        return None
    if match["zone"]:
        return clock.ZONES[match["zone"]]
    name = match["named"] or match["short"]
    if not name:
        return clock.LOCAL
    words = " ".join(name.lower().split())
    return None if words.split()[0] in clock.NO_ZONES else clock.ZONE_WORDS.get(words, words)


def _add(text: str, found: list[TimeOfDay | NotAValue], said: _Said) -> None:
    """Add a time as what it is together with the one that stands before it, joined by a word or a dash."""
    last = found[-1] if found else None
    floor = last.end if last is not None else 0
    joint = patterns.JOINED.fullmatch(text, floor, said.start) if last is not None else None
    if last is not None and joint is not None:
        between = patterns.BETWEEN.search(text, max(0, last.start - _LONGEST_LEFT), last.start)
        if isinstance(last, TimeOfDay) and joint["word"] == "and" and between:
            found[-1] = _range(text, last, last.start, _time(said, text, "="))
        elif joint["word"] in ("and", "or") or joint[0].strip()[:1] in (",", "/"):
            found[-1] = NotAValue(last.start, last.end, last.text, LISTED)
            found.append(NotAValue(said.start, said.end, text[said.start : said.end], LISTED))
        else:
            found[-1] = NotAValue(last.start, said.end, text[last.start : said.end], HOURS)
        return
    left = max(floor, said.start - _LONGEST_LEFT)
    bare = patterns.BARE_JOINED.search(text, left, said.start)
    if bare is not None:
        if bare["word"] == "and" and patterns.BETWEEN.search(text, left, bare.start()):
            found.append(_range(text, _first_of(bare, said, text), bare.start(), _time(said, text, "=")))
        elif bare["word"] or not bare[0].rstrip().endswith((",", "and")):
            found.append(NotAValue(bare.start(), said.end, text[bare.start() : said.end], HOURS))
        return
    if said.start and text[said.start - 1] in _JOINING:
        return  # "T-10 am"
    if patterns.HOURS_BEHIND.match(text, said.end):
        found.append(NotAValue(said.start, said.end, text[said.start : said.end], HOURS))
        return
    said = _stepped(text, said, floor)
    lead = _lead(text, said.start, floor)
    if not lead and patterns.OR_SO.match(text, said.end):
        lead = "~"
    found.append(_time(said, text, lead))


def _stepped(text: str, said: _Said, floor: int) -> _Said:
    """The time that so many minutes before or past another one are: "two minutes past midnight"."""
    step = patterns.STEP.search(text, max(floor, said.start - _LONGEST_LEFT), said.start)
    if step is None:
        return said
    count = int(step["count"]) if step["count"].isdigit() else clock.COUNT_WORDS[step["count"].lower()]
    seconds = said.seconds + clock.STEP_WAYS[step["way"]] * count * clock.STEP_UNITS[step["unit"]]
    precision = said.precision if step["unit"] == "hour" else "five minutes" if count % 5 == 0 else "minute"
    return said._replace(start=step.start(), seconds=seconds % DAY, precision=precision)


def _first_of(bare: re.Match[str], said: _Said, text: str) -> TimeOfDay:
    """The first time of a range that leaves its half of the day to the second: "between 7 and 8 p.m."."""
    if bare["name"]:
        return _time(
            _Said(bare.start(), bare.end("name"), clock.NAMED_HOURS[bare["name"]] * _HOUR, "hour"), text, "="
        )
    minute = int(bare["minute"]) if bare["minute"] else None
    first = _said(bare.start(), bare.start(), int(bare["hour"]), minute, None, said.zone)
    if first.seconds < _HALF_DAY <= said.seconds and first.seconds + _HALF_DAY < said.seconds:
        first = first._replace(seconds=first.seconds + _HALF_DAY)
    return _time(first, text, "=")


def _range(text: str, first: TimeOfDay, start: int, second: TimeOfDay) -> TimeOfDay:
    """What lies between two times, which may run past midnight."""
    last = second.last if second.last >= first.first else second.last + DAY
    either = first.either_half or second.either_half
    return TimeOfDay(
        start, second.end, text[start : second.end], first.first, last, "=", second.zone or first.zone, either
    )


def _time(said: _Said, text: str, lead: str) -> TimeOfDay:
    """The time with what stands before it as an interval."""
    at, (down, up) = said.seconds, clock.PRECISION[said.precision]
    comparator: Comparator = "="
    match lead:
        case "~":
            more = clock.ABOUT_SECONDS[said.precision]
            comparator, first, last = "~", at - down - more, at + up + more
        case "soon":
            comparator, first, last = ">", at, at + clock.SOON_SECONDS[said.precision]
        case "late":
            comparator, first, last = "<", at - clock.SOON_SECONDS[said.precision], at
        case ">" | ">=":
            comparator, first, last = (">" if lead == ">" else ">="), at, max(DAY - 1, at)
        case "<" | "<=":
            comparator, first, last = ("<" if lead == "<" else "<="), 0, at
        case _:
            first, last = at - down, at + up
    span = text[said.start : said.end]
    return TimeOfDay(said.start, said.end, span, first, last, comparator, said.zone, said.either_half)
