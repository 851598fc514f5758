"""The words of the calendar: months, weekdays, seasons and parts of a period.

Plain tables. Keys are lower case unless the capital is what tells the word from another. What makes a number a year stands
in `year_cues`, feasts in `feasts`, words that count from another day in `relative_dates`.
"""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}

# Short forms are months only beside a day or a year: "Jan", "Mar" and "Dec" alone are names and other words.
MONTHS_SHORT: dict[str, int] = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

# In lower case these are other words ("may", "march", "august"), so they are months only with a capital.
MONTHS_WITH_CAPITAL: frozenset[str] = frozenset({"march", "may", "august"})

# Days of a month in words.
DAY_WORDS: dict[str, int] = {
    **{
        word: number
        for number, word in enumerate(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
            1,
        )
    },
    "twenty first": 21,
    "twenty second": 22,
    "twenty third": 23,
    "twenty fourth": 24,
    "twenty fifth": 25,
    "twenty sixth": 26,
    "twenty seventh": 27,
    "twenty eighth": 28,
    "twenty ninth": 29,
    "thirtieth": 30,
    "thirty first": 31,
}

# Centuries in words; before the tenth they are more often a place in a row ("the third century of the club").
CENTURY_WORDS: dict[str, int] = {word: number for word, number in DAY_WORDS.items() if 10 <= number <= 21}

# Which weekday of a month: "the second Tuesday in November 2020", from the end of the month below zero.
COUNTED_WEEKS: dict[str, int] = {
    "first": 0,
    "1st": 0,
    "second": 1,
    "2nd": 1,
    "third": 2,
    "3rd": 2,
    "fourth": 3,
    "4th": 3,
    "last": -1,
    "final": -1,
}

WEEKDAYS: dict[str, int] = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}

# Only directly before a full date: "Sat", "Sun" and "Wed" are other words.
WEEKDAYS_SHORT: dict[str, int] = {
    "mon": 0,
    "tues": 1,
    "tue": 1,
    "wed": 2,
    "thurs": 3,
    "thur": 3,
    "thu": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}

# First and last day as (month, day), of the north; meteorological start to astronomical end, so that both uses
# of the word fit. Winter runs into the next year.
SEASONS: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {
    "spring": ((3, 1), (6, 21)),
    "summer": ((6, 1), (9, 23)),
    "autumn": ((9, 1), (12, 21)),
    "fall": ((9, 1), (12, 21)),
    "winter": ((12, 1), (3, 21)),
}

# Parts of a period in twelfths: thirds, each a twelfth wider than it is because writers differ by about that much.
PARTS: dict[str, tuple[int, int]] = {
    "early": (0, 5),
    "mid": (3, 9),
    "late": (7, 12),
    "beginning": (0, 3),
    "start": (0, 3),
    "outset": (0, 3),
    "middle": (3, 9),
    "end": (9, 12),
    "close": (9, 12),
    # "The turn of the century" is the years on both sides of where it begins.
    "turn": (-2, 2),
}

# Parts that stand directly before the period ("late 2024"); the others need "of" ("the end of 2022").
PARTS_WITHOUT_OF: tuple[str, ...] = ("early", "mid", "late")

# "the first quarter of 2022": the quarters of a year.
QUARTER_WORDS: dict[str, int] = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "final": 4,
    "last": 4,
}

# Before and after "Q3" without a year.
QUARTER_CUES: frozenset[str] = frozenset(
    {
        "in",
        "for",
        "during",
        "since",
        "by",
        "until",
        "of",
        "from",
        "early",
        "mid",
        "late",
        "last",
        "this",
        "next",
    }
)

QUARTER_NOUNS: tuple[str, ...] = (
    "deliveries",
    "earnings",
    "estimates",
    "forecast",
    "growth",
    "guidance",
    "loss",
    "net",
    "numbers",
    "operating",
    "profit",
    "report",
    "results",
    "revenue",
    "revenues",
    "sales",
)

# "the first half of 2022", in twelfths.
HALF_WORDS: dict[str, tuple[int, int]] = {
    "first": (0, 6),
    "1st": (0, 6),
    "second": (6, 12),
    "2nd": (6, 12),
    "latter": (6, 12),
}

# "the first nine months of 2024", in twelfths; the years' reports know only these.
OPENING_MONTHS: dict[str, int] = {
    "two": 2,
    "three": 3,
    "four": 4,
    "six": 6,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
}

# Words directly before a date that open one of its ends.
# "from" is left out: a report "from 2019" is of that year. "through" ends with the date itself.
COMPARATORS: dict[str, str] = {
    "since": ">=",
    "ever since": ">=",
    "as early as": ">=",
    "not before": ">=",
    "after": ">",
    "post": ">",
    "later than": ">",
    "before": "<",
    "prior to": "<",
    "ahead of": "<",
    "pre": "<",
    "earlier than": "<",
    "until": "<=",
    "till": "<=",
    "up to": "<=",
    "up until": "<=",
    "through": "<=",
    "by": "<=",
    "no later than": "<=",
    "not later than": "<=",
    "as late as": "<=",
    # What did not happen until a day happened on it.
    "not until": "=",
    "circa": "~",
    "ca": "~",
    "c": "~",
    "around": "~",
    "about": "~",
    "roughly": "~",
    "approximately": "~",
    "~": "~",
}

# How far "about" widens a date on each side, in days, by its precision.
ABOUT_DAYS: dict[str, int] = {
    "day": 3,
    "week": 7,
    "month": 31,
    "quarter": 46,
    "season": 46,
    "part of a year": 62,
    "year": 731,
    "decade": 1827,
    "century": 9131,
    "span": 31,
}

# The same for a year, in years; "circa 1850" is as rough as its decade.
ABOUT_YEARS = 2

ABOUT_YEARS_ROUND = 5

# A bare month is read only after one of these ("in March"); after "by" or "of" it may be a person.
BARE_MONTH_CUES: frozenset[str] = frozenset(
    {"in", "since", "until", "till", "during", "last", "this", "next", "early", "mid", "late"}
)

# These come after a month that is nobody's name ("by July", "before October").
BARE_MONTH_CUES_WEAK: frozenset[str] = frozenset(
    {"by", "before", "after", "through", "from", "of", "around", "about", "for"}
)

MONTHS_THAT_ARE_NAMES: frozenset[str] = frozenset({"march", "april", "may", "june", "august"})

# Before a bare weekday: it names a habit or is part of a name.
WEEKDAY_BLOCKERS: frozenset[str] = frozenset(
    {
        "every",
        "each",
        "most",
        "any",
        "a",
        "one",
        "some",
        "black",
        "cyber",
        "super",
        "good",
        # These lead to another day than the article's last one.
        "the",
        "that",
        "previous",
        "preceding",
        "following",
        "another",
        "other",
        "same",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
    }
)

# A clock time without "am" or a zone is one only after these ("at 10:30"); else it may be a score or a ratio.
CLOCK_CUES: frozenset[str] = frozenset(
    {"at", "by", "from", "until", "till", "before", "after", "around", "about", "since"}
)
