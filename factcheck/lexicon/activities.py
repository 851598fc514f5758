"""What goes on for a time and is told by its first and its last day: "was shot from May 1994 to June 1995".

An activity has the stems of its verbs and nouns, the words of which one must stand with them where they mean other things too
("was shot", "was recorded"), and the events that its first and its last day are. Only what has one beginning and one end; who
holds an office, plays for a club or studies comes back to it.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Activity(NamedTuple):
    """`stems` tell it, with one of `needs` beside them if there are any; its first day is the event `begin`, its last day `end`."""

    stems: frozenset[str]
    begin: str
    end: str
    needs: frozenset[str] = frozenset()


ACTIVITIES: Final[tuple[Activity, ...]] = (
    Activity(frozenset({"film", "shoot"}), "begin filming", "end filming"),
    Activity(
        frozenset({"record"}),
        "begin recording",
        "end recording",
        frozenset("album song track lp".split()),
    ),
    Activity(
        frozenset("last rag wag fight".split()),
        "begin",
        "end",
        frozenset(
            "war siege battle strike conflict occupation campaign blockade revolt uprising fair festival trial crisis eruption outbreak epidemic "
            "pandemic drought famine blackout lockdown".split()
        ),
    ),
    Activity(
        frozenset("run last extend stretch".split()),
        "begin",
        "end",
        frozenset(
            "project scheme mission expedition experiment survey study excavation investigation inquiry consultation".split()
        ),
    ),
    Activity(frozenset("air broadcast televis".split()), "premiere", "end run"),
    Activity(
        frozenset({"run"}),
        "premiere",
        "end run",
        frozenset("series show sitcom soap program programm drama channel network television tv".split()),
    ),
)
# Words by which only a part of it is told, or one time of several.
ONLY_A_PART: Final[frozenset[str]] = frozenset(
    "season episod scen part phas stag pilot into first second third fourth fifth again rerun repeat trailer week night video gun gunman rest".split()
)
# The noun of an activity, or of the last of its parts, before "of": "the filming of Orrin Rising", "the last episode of Orrin Rising".
NOUNS: Final[tuple[str, ...]] = (
    *("filming", "shooting", "recording", "principal photography"),
    *("series finale", "final episode", "last episode"),
)
