"""The words of the calendar: months, weekdays, seasons, parts of a period, and the words that make a number a year.

Plain tables. Keys are lower case unless the capital is what tells the word from another.
"""

from __future__ import annotations

from factcheck.lexicon.numerals import ONES, TEENS, TENS

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

# A four-digit number after one of these is a year, unless it counts something ("in 2000 words").
YEAR_CUES: frozenset[str] = frozenset(
    {
        "act",
        "christmas",
        "easter",
        "ramadan",
        "thanksgiving",
        "period",
        "decade",
        "following",
        "beyond",
        "in",
        "since",
        "until",
        "till",
        "during",
        "before",
        "after",
        "through",
        "throughout",
        "from",
        "between",
        "by",
        "for",
        "into",
        "circa",
        "ca",
        "c",
        "early",
        "mid",
        "late",
        "fiscal",
        "calendar",
        "year",
        "years",
        "copyright",
        "born",
        "founded",
        "established",
        "est",
        "dated",
        "died",
        "incorporated",
        "pre",
        "post",
        # left out: "about", "around", "to", "than", "only": they stand before counts as often.
    }
)

# Numbers after these are years only between 1900 and 2099 and when no plural follows.
YEAR_CUES_WEAK: frozenset[str] = frozenset(
    {"for", "by", "from", "between", "into", "through", "act", "following", "beyond"}
)

# Between such a word and its year: "in or around 2015", "since at least 1990", "in the 1922".
YEAR_HEDGES: frozenset[str] = frozenset(
    {"the", "or", "around", "about", "roughly", "approximately", "at", "least", "both", "either"}
)

# Phrases that lead to a year as the weak words do.
YEAR_CUE_PHRASES: tuple[str, ...] = (
    "as early as",
    "as late as",
    "earlier than",
    "later than",
    "prior to",
    "compared with",
    "compared to",
    "up until",
    "back to",
    "as soon as",
)

# After these a year is a year only where it is too exact for a count ("around 1997", not "around 1950").
YEAR_CUES_ROUGH: tuple[str, ...] = (" around", " about")

# Labels whose value is a year: "Introduced: 1982", "First settled: 1786". Words that label counts too ("Sold: 1985",
# "Tested: 2010") are left out.
YEAR_LABELS: frozenset[str] = frozenset(
    "introduced settled opened completed built constructed launched released formed created commissioned "
    "decommissioned discovered invented inaugurated dissolved abolished demolished destroyed rebuilt renovated restored "
    "published written composed recorded premiered debuted foaled whelped elected crowned married retired disbanded "
    "designed patented chartered inscribed designated founding foundation formation establishment incorporation "
    "incorporated opening completion inauguration dissolution discovery invention premiere debut date".split()
)

# "2016 was the warmest year": a year as a subject, at the head of a clause. "were" is left out: it follows counts.
YEAR_VERBS: tuple[str, ...] = ("was", "saw", "is", "became", "marked", "brought", "remains")
CLAUSE_OPENERS: frozenset[str] = frozenset(
    {"that", "and", "but", "because", "when", "while", "whether", "although", "though", "since", "as"}
)

# "the summer of 1969", "the crash of 1929": after other nouns ("a cluster of 2048") "of" tells nothing.
YEAR_OF: frozenset[str] = frozenset(
    {
        "as",
        "act",
        "agreement",
        "attack",
        "attacks",
        "autumn",
        "beginning",
        "boom",
        "bubble",
        "campaign",
        "champion",
        "class",
        "close",
        "constitution",
        "course",
        "crash",
        "crisis",
        "depression",
        "earthquake",
        "election",
        "elections",
        "end",
        "events",
        "expedition",
        "fall",
        "famine",
        "film",
        "flood",
        "floods",
        "half",
        "law",
        "middle",
        "months",
        "outset",
        "panic",
        "part",
        "quarter",
        "quarters",
        "recession",
        "reconnaissance",
        "referendum",
        "remainder",
        "rest",
        "revolution",
        "season",
        "spring",
        "start",
        "storm",
        "summer",
        "summit",
        "treaty",
        "tsunami",
        "turmoil",
        "war",
        "weeks",
        "winter",
        "year",
    }
)

# A year from 1900 to 2099 stands before these ("the 2019 season", "the 2008 financial crisis").
YEAR_NOUNS: frozenset[str] = frozenset(
    {
        "accord",
        "assessment",
        "attack",
        "attacks",
        "bailout",
        "bombing",
        "breach",
        "change",
        "convention",
        "drought",
        "epidemic",
        "eruption",
        "estimate",
        "estimates",
        "event",
        "events",
        "exhibition",
        "festival",
        "fire",
        "flu",
        "hack",
        "heatwave",
        "ipo",
        "launch",
        "merger",
        "midterm",
        "midterms",
        "minimum",
        "outbreak",
        "petition",
        "plan",
        "poll",
        "presidential",
        "price",
        "primary",
        "protests",
        "protocol",
        "record",
        "riots",
        "scandal",
        "scenario",
        "shooting",
        "spike",
        "statement",
        "storm",
        "strike",
        "tour",
        "vote",
        "wildfire",
        "wildfires",
        "act",
        "agreement",
        "album",
        "annual",
        "article",
        "avalanche",
        "award",
        "awards",
        "book",
        "budget",
        "bubble",
        "campaign",
        "census",
        "championship",
        "championships",
        "conference",
        "coup",
        "crash",
        "crisis",
        "cup",
        "data",
        "debut",
        "deal",
        "disaster",
        "documentary",
        "draft",
        "earnings",
        "earthquake",
        "edition",
        "election",
        "elections",
        "expedition",
        "figures",
        "film",
        "filing",
        "final",
        "finals",
        "financial",
        "fiscal",
        "flood",
        "floods",
        "forecast",
        "games",
        "guidance",
        "hurricane",
        "interview",
        "invasion",
        "law",
        "legislation",
        "level",
        "levels",
        "meeting",
        "model",
        "movie",
        "novel",
        "olympics",
        "outlook",
        "pandemic",
        "paper",
        "prices",
        "quake",
        "race",
        "recession",
        "referendum",
        "report",
        "results",
        "revenue",
        "revolution",
        "ruling",
        "sales",
        "season",
        "series",
        "speech",
        "spring",
        "study",
        "summer",
        "summit",
        "survey",
        "target",
        "tournament",
        "tsunami",
        "version",
        "vintage",
        "war",
        "winter",
        "autumn",
        "fall",
    }
)

# A number before one of these counts or measures, whatever stands before it.
COUNTED_AFTER_YEARS: frozenset[str] = frozenset(
    {
        "people",
        "persons",
        "men",
        "women",
        "children",
        "employees",
        "workers",
        "staff",
        "users",
        "customers",
        "members",
        "soldiers",
        "troops",
        "deaths",
        "cases",
        "climbers",
        "students",
        "homes",
        "households",
        "buildings",
        "cars",
        "vehicles",
        "units",
        "chips",
        "gpus",
        "cpus",
        "cores",
        "tokens",
        "parameters",
        "words",
        "characters",
        "pages",
        "lines",
        "items",
        "copies",
        "times",
        "points",
        "dollars",
        "euros",
        "pounds",
        "yuan",
        "yen",
        "rupees",
        "francs",
        "cents",
        "percent",
        "per",
        "million",
        "billion",
        "trillion",
        "thousand",
        "hundred",
        "dozen",
        "seconds",
        "minutes",
        "hours",
        "hrs",
        "days",
        "weeks",
        "months",
        "years",
        "year",
        "kilometers",
        "kilometres",
        "km",
        "meters",
        "metres",
        "m",
        "cm",
        "mm",
        "feet",
        "foot",
        "ft",
        "miles",
        "mi",
        "mph",
        "kph",
        "yards",
        "inches",
        "acres",
        "hectares",
        "kg",
        "g",
        "mg",
        "grams",
        "kilograms",
        "tons",
        "tonnes",
        "lb",
        "lbs",
        "liters",
        "litres",
        "gallons",
        "barrels",
        "calories",
        "kcal",
        "kw",
        "mw",
        "gw",
        "kwh",
        "mwh",
        "gwh",
        "twh",
        "watts",
        "volts",
        "hp",
        "hz",
        "mhz",
        "ghz",
        "gb",
        "mb",
        "kb",
        "tb",
        "bytes",
        "bits",
        "degrees",
        "usd",
        "eur",
        "gbp",
        "more",
        "other",
        "additional",
        "new",
        "square",
        "cubic",
        "such",
        # "other" and "new" stand here because "in 2000 other cases" counts.
        # left out: "or", after which a year may go on ("2012 or later").
    }
)

# "rose by 2000", "grew from 1850 to 1900": after these "by" and "from" lead to amounts.
CHANGE_VERBS: frozenset[str] = frozenset(
    {
        "rose",
        "rise",
        "risen",
        "rises",
        "rising",
        "fell",
        "fall",
        "fallen",
        "falls",
        "falling",
        "grew",
        "grow",
        "grown",
        "grows",
        "growing",
        "increase",
        "increased",
        "increases",
        "increasing",
        "decrease",
        "decreased",
        "decreases",
        "dropped",
        "drop",
        "drops",
        "declined",
        "cut",
        "reduced",
        "raised",
        "expanded",
        "shrank",
        "jumped",
        "climbed",
        "up",
        "down",
        "exceeded",
        "multiplied",
        "divided",
        "outnumbered",
        "went",
        "ranging",
        "ranged",
        "ranges",
        "range",
        "anywhere",
    }
)

# "pushed from May to July 2024": two dates, not a span.
MOVE_VERBS: frozenset[str] = frozenset(
    {"moved", "pushed", "postponed", "delayed", "extended", "rescheduled", "changed", "shifted", "brought"}
)

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

# A bare month is read only after one of these ("in March"); after "by" or "of" it may be a person.
BARE_MONTH_CUES: frozenset[str] = frozenset(
    {"in", "since", "until", "till", "during", "last", "this", "next", "early", "mid", "late"}
)

# These come after a month that is nobody's name ("by July", "before October").
BARE_MONTH_CUES_WEAK: frozenset[str] = frozenset(
    {"by", "before", "after", "through", "from", "of", "around", "about"}
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

# Feasts on one day of each year, by month and day. Left out: those that move (Easter, Thanksgiving), "Christmas"
# and "New Year" alone, which last for days, and "Groundhog Day" and "D-Day", which are mostly a film and one battle.
FEASTS: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1),
    "new year day": (1, 1),
    "valentine's day": (2, 14),
    "valentine day": (2, 14),
    "international women's day": (3, 8),
    "pi day": (3, 14),
    "st patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "earth day": (4, 22),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "cinco de mayo": (5, 5),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "guy fawkes night": (11, 5),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year eve": (12, 31),
}
# Feasts by how many days they are from Easter Sunday of the western churches, first and last day.
FEASTS_OF_EASTER: dict[str, tuple[int, int]] = {
    "ash wednesday": (-46, -46),
    "palm sunday": (-7, -7),
    "maundy thursday": (-3, -3),
    "good friday": (-2, -2),
    "easter sunday": (0, 0),
    "easter monday": (1, 1),
    "whit sunday": (49, 49),
    "whit monday": (50, 50),
    "corpus christi": (60, 60),
}
# Which day of the year it is, the country or another calendar decides.
FEASTS_OF_A_COUNTRY: frozenset[str] = frozenset(
    "independence day,republic day,mother's day,father's day,labor day,labour day,thanksgiving day,memorial day,black friday,"
    "cyber monday,diwali,chinese new year,lunar new year,eid al-fitr,eid al-adha,yom kippur,rosh hashanah".split(
        ","
    )
)
# In the sentence of a feast without a year: what is said of it holds every year.
HABITS: frozenset[str] = frozenset(
    "every each always usually often normally typically annual annually yearly traditionally tradition holiday holidays "
    "celebrate celebrates celebrated observe observes observed falls fall is are do does will can may".split()
)

# "Two weeks earlier", "the next day": behind these words a day that the text has named is stepped from.
STEP_WORDS: dict[str, int] = {"earlier": -1, "before": -1, "previously": -1, "later": 1, "afterwards": 1}
# "The following day", "the day before", in days.
NEXT_DAYS: dict[str, int] = {"following": 1, "next": 1, "after": 1, "previous": -1, "before": -1}
# A day behind these is said of a thing or a person in passing, and the tale does not go on from there.
SIDE_DATES: frozenset[str] = frozenset(
    "born dated published updated accessed retrieved founded established named until since before after by of".split()
)
