"""Words beside a four-digit number that make it a year, and those that make it a count."""

from __future__ import annotations

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
    "dates from",
    "dated from",
    "dating from",
    "dates to",
    "dating to",
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
YEAR_VERBS: tuple[str, ...] = (
    *("was", "saw", "is", "became", "marked", "brought", "remains"),
    *("ended", "began", "closed", "dawned", "drew", "opened", "came", "started", "turned", "wore", "neared"),
)
# Who ends or begins a year does so with something: "ended 2022 with a workforce of 600", "closed 1999 at $40".
YEAR_BOUNDS: frozenset[str] = frozenset(
    "ended ends ending finished finishing closed closes closing began begins beginning started starting opened entered".split()
)

CLAUSE_OPENERS: frozenset[str] = frozenset(
    {"that", "and", "but", "because", "when", "while", "whether", "although", "though", "since", "as"}
)

# "the summer of 1969", "the crash of 1929": after other nouns ("a cluster of 2048") "of" tells nothing.
YEAR_OF: frozenset[str] = frozenset(
    (
        "as act agreement attack attacks autumn beginning boom bubble campaign champion class close constitution "
        "course crash crisis depression earthquake election elections end events expedition fall famine film "
        "flood floods half law middle months outset panic part quarter quarters recession reconnaissance "
        "referendum remainder rest revolution season spring start storm summer summit treaty tsunami turmoil war "
        "weeks winter year whole course entirety bulk turn eve dawn length months days hours patent opening founding "
        "foundation closure sinking merger takeover acquisition purchase release premiere wedding marriage birth death "
        "eruption outbreak epidemic coronation marathon drought strike massacre trial verdict charter fire quake avalanche "
        "wreck siege battle uprising rebellion coup march protest protests heatwave hurricane cyclone launch debut merger "
        "scandal riot riots ruling settlement collapse bankruptcy disaster accident explosion derailment hijacking "
        "inauguration discovery invention treaty armistice partition annexation blockade mutiny recall graduation"
    ).split()
)
# "All of 2021", "most of 1911": with a plural behind it is a count.
YEAR_OF_ALL: frozenset[str] = frozenset({"all", "most", "much", "part"})

# A year from 1900 to 2099 stands before these ("the 2019 season", "the 2008 financial crisis").
YEAR_NOUNS: frozenset[str] = frozenset(
    (
        "accord assessment attack attacks bailout bombing breach change convention drought epidemic eruption "
        "estimate estimates event events exhibition festival fire flu hack heatwave ipo launch merger midterm "
        "midterms minimum outbreak petition plan poll presidential price primary protests protocol record riots "
        "scandal scenario shooting spike statement storm strike tour vote wildfire wildfires act agreement album "
        "annual article avalanche award awards book budget bubble campaign census championship championships "
        "conference coup crash crisis cup data debut deal disaster documentary draft earnings earthquake edition "
        "election elections expedition figures film filing final finals financial fiscal flood floods forecast "
        "games guidance hurricane interview invasion law legislation level levels meeting model movie novel "
        "olympics outlook pandemic paper prices quake race recession referendum report results revenue "
        "revolution ruling sales season series speech spring study summer summit survey target tournament "
        "tsunami version vintage war winter autumn fall"
    ).split()
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
    (
        "rose rise risen rises rising fell fall fallen falls falling grew grow grown grows growing increase "
        "increased increases increasing decrease decreased decreases dropped drop drops declined cut reduced "
        "raised expanded shrank jumped climbed up down exceeded multiplied divided outnumbered went ranging "
        "ranged ranges range anywhere"
    ).split()
)

# "pushed from May to July 2024": two dates, not a span.
MOVE_VERBS: frozenset[str] = frozenset(
    {"moved", "pushed", "postponed", "delayed", "extended", "rescheduled", "changed", "shifted", "brought"}
)
