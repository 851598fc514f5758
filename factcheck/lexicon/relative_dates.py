"""Words that count from another day: "two months ago", "last year", "the following day"."""

from __future__ import annotations

from factcheck.lexicon.numerals import ONES, TEENS, TENS

# Numbers in "two months ago"; before "in 2000" they make odds ("one in 2000").
SMALL_NUMBER_WORDS: dict[str, int] = {"a": 1, "an": 1} | {
    word: (ONES | TEENS | TENS)[word]
    for word in (
        "one two three four five six seven eight nine ten eleven twelve fifteen "
        "twenty thirty forty fifty sixty seventy eighty ninety"
    ).split()
}

# Units of "two months ago" in days and the precision they leave.
AGO_UNITS: dict[str, tuple[float, str]] = {
    "day": (1, "day"),
    "week": (7, "week"),
    "month": (30.44, "month"),
    "year": (365.25, "year"),
    "decade": (3652.5, "decade"),
    "century": (36525, "century"),
    # left out: hours and minutes, which leave the day open; "centuries ago", which says no number.
}

# Hedges before "two months ago": the date lies before, after or about that.
AGO_HEDGES: dict[str, str] = {
    "more than": "<",
    "over": "<",
    "at least": "<=",
    "less than": ">",
    "under": ">",
    "almost": "~",
    "nearly": "~",
    "about": "~",
    "around": "~",
    "roughly": "~",
    "some": "~",
    "approximately": "~",
    "just over": "~",
}

# Which period "last", "this" and "next" step from, in steps.
RELATIVE_STEPS: dict[str, int] = {"last": -1, "this": 0, "next": 1}

# "Two weeks earlier", "the next day": behind these words a day that the text has named is stepped from.
STEP_WORDS: dict[str, int] = {"earlier": -1, "before": -1, "previously": -1, "later": 1, "afterwards": 1}

# "The following day", "the day before", in days.
NEXT_DAYS: dict[str, int] = {"following": 1, "next": 1, "after": 1, "previous": -1, "before": -1}

# A day behind these is said of a thing or a person in passing, and the tale does not go on from there.
SIDE_DATES: frozenset[str] = frozenset(
    "born dated published updated accessed retrieved founded established named until since before after by of".split()
)

# Words of what is to come: "will sail on Tuesday"; behind "is" and "are", "is due in March"; before "to", "expects to sail".
AHEAD: frozenset[str] = frozenset("will shall".split())
AHEAD_BEHIND_BE: frozenset[str] = frozenset("to due scheduled expected planned slated likely".split())
AHEAD_BEFORE_TO: frozenset[str] = frozenset(
    "expect expects plan plans hope hopes aim aims intend intends set poised".split()
)
# Between them and a date these open a clause of its own, or count from what is over.
OVER: frozenset[str] = frozenset(
    "after since that which who whose whom when where while because was were had did has as said told".split()
)
