"""Words by which a text says how long something took: "for a week", "within an hour", "a time of 9.58"."""

from __future__ import annotations

from typing import Final

# Units that an article makes one of. "Moment" and "while" are no units.
SINGLE: Final[tuple[str, ...]] = (
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "fortnight",
    "month",
    "year",
    "decade",
    "century",
)

# Between the article and its unit these say that it is an amount: "a whole week". "Good" and "single" are left out: "had a
# good day", "on a single day".
WHOLLY: Final[frozenset[str]] = frozenset("whole full entire mere solid".split())
# Lengths that an article makes one of, only behind a hedge: "less than a kilometre", and not "a mile away".
SINGLE_LENGTHS: Final[tuple[str, ...]] = (
    "kilometre",
    "kilometer",
    "mile",
    "metre",
    "meter",
    "foot",
    "inch",
    "yard",
)

# Right before "a year" these say how long and not how often or which. Left out: "in" ("millions in a year"), "within"
# and "after" ("within a day": soon).
LASTING: Final[frozenset[str]] = frozenset(
    "for lasted lasts last lasting took takes take taking spent spends spend spending waited".split()
)

# Behind these a number with decimals is the time of a race: "a time of 9.58", "clocked 19.30", "timed at 1:40.91".
# Left out: "record of" (a throw has one as well).
TIMED: Final[frozenset[str]] = frozenset(
    (
        "time of",
        "times of",
        "timed at",
        "timed in",
        "clocked",
        "clocking",
        "clocked at",
        "clocked a",
        "clocking a",
        "clocked in at",
    )
)
# Right before two decimals without a unit: "ran 9.58".
RAN: Final[frozenset[str]] = frozenset("ran swam skated".split())
# Behind these "in" tells the time: "the 100-metre dash in 9.58".
RUN: Final[frozenset[str]] = frozenset(
    "dash sprint hurdles freestyle butterfly backstroke breaststroke".split()
)
# Beside these two decimals may be seconds of minutes ("the mile in 3.59"), as they are in races that take minutes.
LONG_RACES: Final[frozenset[str]] = frozenset(
    "mile miles marathon half-marathon steeplechase walk minute minutes hour hours km kilometre kilometres kilometer "
    "kilometers 800 1500 1,500 3000 3,000 5000 5,000 10000 10,000 5k 10k".split()
)
# Beside these a time with hours, minutes and seconds is one that somebody took.
RACING: Final[frozenset[str]] = frozenset(
    "marathon marathons half-marathon ultramarathon triathlon ironman finish finisher finishers finishing winner winners winning "
    "runner runners stopwatch lap laps podium regatta tape personal-best".split()
)
# Before a time with a colon these make it one of the day or of a tape: "at 1:40.91".
CLOCK: Final[frozenset[str]] = frozenset(
    "at until till from since by around about before after @ mark".split()
)
