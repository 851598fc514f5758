"""The words of times of day: zones, halves and parts of the day, what stands before a time and how far it widens it."""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.calendar import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT
from factcheck.lexicon.numerals import ONES, TEENS

# Minutes east of Greenwich that a zone may mean. A zone with two is one that turns its clocks, and writers name the
# wrong half of the year ("EST" in July); initials that several countries use have all of theirs.
ZONE_OFFSETS: Final[dict[str, tuple[int, ...]]] = {
    "utc": (0,),
    "british": (60,),
    "european west": (0, 60),
    "european": (60, 120),
    "european east": (120, 180),
    "moscow": (180,),
    "gulf": (240,),
    "pakistan": (300,),
    "ist": (330, 60, 120),
    "india": (330,),
    "singapore": (480,),
    "hong kong": (480,),
    "japan": (540,),
    "korea": (540,),
    "australian east": (600, 660),
    "australian west": (480,),
    "new zealand": (720, 780),
    "atlantic": (-240, -180),
    "eastern": (-300, -240),
    "cst": (-360, -300, 480),
    "central": (-360, -300),
    "mountain": (-420, -360),
    "pacific": (-480, -420),
    "alaska": (-540, -480),
    "hawaii": (-600,),
}

# The zone of "local time", which is that of the place as a time without a zone is, and the one that nothing tells.
LOCAL: Final = "local"
UNSURE: Final = "one of several"

# Zones by their initials. Left out: AMT, BRT, SST and others that prose hardly uses or that are words.
ZONES: Final[dict[str, str]] = {
    "GMT": "utc",
    "UTC": "utc",
    "Z": "utc",
    "BST": "british",
    "WET": "european west",
    "CET": "european",
    "CEST": "european",
    "EET": "european east",
    "EEST": "european east",
    "MSK": "moscow",
    "GST": "gulf",
    "PKT": "pakistan",
    "IST": "ist",
    "SGT": "singapore",
    "HKT": "hong kong",
    "JST": "japan",
    "KST": "korea",
    "AEST": "australian east",
    "AEDT": "australian east",
    "AWST": "australian west",
    "NZST": "new zealand",
    "NZDT": "new zealand",
    "AST": "atlantic",
    "ADT": "atlantic",
    "ET": "eastern",
    "EST": "eastern",
    "EDT": "eastern",
    "CST": "cst",
    "CDT": "central",
    "CT": "central",
    "MT": "mountain",
    "MST": "mountain",
    "MDT": "mountain",
    "PT": "pacific",
    "PST": "pacific",
    "PDT": "pacific",
    "AKST": "alaska",
    "AKDT": "alaska",
    "HST": "hawaii",
}

# Zones by the words before "time": "Pacific time". Any other name ("Tessel time") is a zone that equals only itself.
ZONE_WORDS: Final[dict[str, str]] = {
    "greenwich mean": "utc",
    "universal": "utc",
    "coordinated universal": "utc",
    "british summer": "british",
    "central european": "european",
    "central european summer": "european",
    "eastern european": "european east",
    "western european": "european west",
    "japan": "japan",
    "india": "india",
    "indian": "india",
    "atlantic": "atlantic",
    "eastern": "eastern",
    "central": "central",
    "mountain": "mountain",
    "pacific": "pacific",
    "alaska": "alaska",
    "hawaii": "hawaii",
}
# Between the name of a zone and "time".
SEASONS_OF_ZONES: Final[tuple[str, ...]] = ("standard", "daylight", "summer")

# Of those the ones that writers leave without "time": "8 p.m. Eastern".
SHORT_ZONES: Final[tuple[str, ...]] = ("Eastern", "Central", "Mountain", "Pacific")

# Words with a capital before "time" that name no zone: "at 6 p.m. Some time later".
NO_ZONES: Final[frozenset[str]] = frozenset(
    "some this that next last first each every any no all prime the a one same full half extra big good old".split()
)

# Hours in words.
HOUR_WORDS: Final[dict[str, int]] = {
    word: (ONES | TEENS)[word]
    for word in "one two three four five six seven eight nine ten eleven twelve".split()
}
# Numbers before "minutes past", and minutes that go without that word: "half past six".
COUNT_WORDS: Final[dict[str, int]] = HOUR_WORDS | {"fifteen": 15, "twenty": 20, "thirty": 30, "a": 1, "an": 1}
SHARES_OF_HOUR: Final[dict[str, int]] = {
    "half": 30,
    "quarter": 15,
    "five": 5,
    "ten": 10,
    "twenty": 20,
    "twenty-five": 25,
    "twenty five": 25,
}
# Of these, those that are shares of an hour by themselves; "five to nine" may be as many people.
PLAIN_SHARES: Final[frozenset[str]] = frozenset({"half", "quarter"})
# Before "five to nine" these make it hours from one time to another.
OPENING_HOURS: Final[frozenset[str]] = frozenset({"from", "between"})
# Behind "at five to nine" these make it a time, where nothing tells the half of the day.
BEHIND_MINUTES: Final[frozenset[str]] = frozenset(
    "on when as that and but last this local yesterday today while".split()
)
STEP_UNITS: Final[dict[str, int]] = {"second": 1, "minute": 60, "hour": 3600}
STEP_WAYS: Final[dict[str, int]] = {"past": 1, "after": 1, "to": -1, "before": -1}

# Words that are hours of their own.
NAMED_HOURS: Final[dict[str, int]] = {"noon": 12, "midday": 12, "midnight": 0}

# Parts of the day that tell the half of an hour behind which they stand: "8 in the evening".
HALVES: Final[dict[str, str]] = {
    "in the morning": "a",
    "in the early morning": "a",
    "in the afternoon": "p",
    "in the evening": "p",
    "that morning": "a",
    "that afternoon": "p",
    "that evening": "p",
    "this morning": "a",
    "this afternoon": "p",
    "this evening": "p",
    "at night": "n",
}

# What stands before a time and how it reads it. "soon" and "late" keep close to the time, on one side of it; "by" a
# time is up to it, "since" it from it on. Left out: "from", which opens a span of hours.
LEADS: Final[dict[str, str]] = {
    "about": "~",
    "around": "~",
    "approximately": "~",
    "roughly": "~",
    "circa": "~",
    "close to": "~",
    "some time around": "~",
    "sometime around": "~",
    "towards": "~",
    "toward": "~",
    "~": "~",
    "shortly after": "soon",
    "just after": "soon",
    "just past": "soon",
    "soon after": "soon",
    "right after": "soon",
    "a little after": "soon",
    "a little past": "soon",
    "little after": "soon",
    "not long after": "soon",
    "moments after": "soon",
    "minutes after": "soon",
    "seconds after": "soon",
    "shortly past": "soon",
    "shortly before": "late",
    "just before": "late",
    "right before": "late",
    "a little before": "late",
    "little before": "late",
    "not long before": "late",
    "moments before": "late",
    "minutes before": "late",
    "seconds before": "late",
    "nearly": "late",
    "almost": "late",
    "after": ">",
    "past": ">",
    "later than": ">",
    "not before": ">=",
    "since": ">=",
    "before": "<",
    "ahead of": "<",
    "prior to": "<",
    "earlier than": "<",
    "by": "<=",
    "until": "<=",
    "till": "<=",
    "up to": "<=",
    "no later than": "<=",
}
# These say no more than that a time follows; before one a bare "10:30" is a time and no score or ratio. "The noon
# prayer" names no time, "at noon" does.
AT: Final[tuple[str, ...]] = ("at", "at exactly", "at precisely", "at just", "at only", "@")

# The halves of the day as abbreviations, words with a capital that go on behind them ("4 p.m. Monday, May 3"), and
# what may stand before the time at the head of a sentence: "On Friday, shortly after 6 p.m. Mayor Frey came".
MERIDIEMS: Final[frozenset[str]] = frozenset({"a.m", "p.m"})
BEHIND_TIMES: Final[frozenset[str]] = frozenset(
    (
        *WEEKDAYS,
        *WEEKDAYS_SHORT,
        *MONTHS,
        *MONTHS_SHORT,
        "eastern",
        "central",
        "mountain",
        "pacific",
        "local",
        "zulu",
    )
)
OF_TIMES: Final[frozenset[str]] = frozenset(
    (*WEEKDAYS, *MONTHS, *MONTHS_SHORT, *(word for lead in (*LEADS, *AT) for word in lead.split()))
) | frozenset(
    "on in from between and to the of that morning afternoon evening night day same then but".split()
)

# Before "at 2:15" these make it the time that something took, or where a tape or a bout stands.
NO_CLOCK_BEFORE: Final[frozenset[str]] = frozenset(
    "clocked timed clock stopped record stood stands pace finished won ahead led leading trailed tied level score scored "
    "odds ratio priced chapter verse".split()
)
# Behind a bare time: "at 2:15 of the second period", "at 12:34 into the video".
NO_CLOCK_BEHIND: Final[frozenset[str]] = frozenset(
    "of into per mark minutes minute min seconds left remaining odds ratio aspect pace in".split()
)

# Seconds on both sides of a time by how exactly it is given, and what "about" adds: a clock is read to the minute that
# has begun or to the next, minutes that are a multiple of five are mostly rounded, and an hour alone is an hour.
PRECISION: Final[dict[str, tuple[int, int]]] = {
    "second": (1, 1),
    "minute": (30, 59),
    "five minutes": (150, 149),
    "hour": (1800, 1799),
}
ABOUT_SECONDS: Final[dict[str, int]] = {"second": 60, "minute": 300, "five minutes": 900, "hour": 2700}
# How long "shortly" lasts.
SOON_SECONDS: Final[dict[str, int]] = {"second": 300, "minute": 900, "five minutes": 900, "hour": 1800}
