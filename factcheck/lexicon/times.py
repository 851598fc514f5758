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

# Right before "a year" these say how long and not how often or which. Left out: "in" ("millions in a year"), "within"
# and "after" ("within a day": soon).
LASTING: Final[frozenset[str]] = frozenset(
    "for lasted lasts last lasting took takes take taking spent spends spend spending waited".split()
)

# Behind these a number with decimals is the time of a race: "a time of 9.58", "clocked 19.30", "timed at 1:40.91".
# Left out: "record" (a throw has one as well) and "in" (a mark in years: "in 20.15").
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
        "seconds to",
    )
)
# Behind a way that was run, "in" tells the time: "the 100 metres in 9.58".
RUN: Final[frozenset[str]] = frozenset(("m", "km", "mi", "yd"))
# Before a time with a colon these make it one of the day: "at 1:40.91" is none of a race.
CLOCK: Final[frozenset[str]] = frozenset("at until till from since by around about before after".split())
