"""How often what a measure tells of happens, and what changes by itself: once for a thing, seldom, again and again."""

from __future__ import annotations

from factcheck.lexicon.events import ONCE_EVENTS, SELDOM_EVENTS
from factcheck.lexicon.phrases import phrases
from factcheck.lexicon.works import YEAR_OF_WORK

# Last words of names of events: what happened in one of these happened on one occasion.
EVENT_NOUNS = frozenset(
    "fire accident crash attack earthquake flood storm hurricane election referendum match final battle war disaster "
    "explosion shooting bombing avalanche eruption strike trial festival marathon tournament conference summit "
    "treaty merger wedding collapse sinking massacre riot quake tsunami landslide wildfire blaze launch landing liftoff "
    "splashdown takeover bankruptcy coup invasion siege derailment blackout outbreak eclipse".split()
)


# Of these the ones that are held on several days, or every year: a festival begins at an hour of each of them.
APPOINTED = frozenset(
    "election referendum match final festival marathon tournament conference summit trial strike".split()
)

# What is undertaken as a whole, and so has one beginning and one end.
PROJECTS = frozenset("project programme program crusade revolution expedition experiment".split())

# Measures that change from day to day or year to year without anything happening.
VARYING = frozenset(phrases("age temperature share_price interest_rate inflation unemployment price"))

# What happens to a thing once, so that two dates for it cannot both be right.
ONCE = frozenset(
    {
        "establish",
        "release",
        "go on sale",
        "born",
        "death",
        "signing",
        "open",
        "close",
        "publish",
        "name",
        "build",
        "train",
        "capsize",
        YEAR_OF_WORK,
    }
) | frozenset(ONCE_EVENTS)

# The mark of a date that says when a figure held, whatever the figure measures.
DATED_FIGURE = "date of a figure"

# What happens seldom: of two dates within some weeks one is wrong, years apart they may be two events.
SELDOM = frozenset(SELDOM_EVENTS)

# What happens again and again: two figures without a date are two occasions, unless they are worded alike.
RECURRENT = frozenset(
    phrases(
        "age announce appoint ascend attendance award borrow buy cost deaths dismiss donate download momentary_speed visitors wind_speed duration employ fall fine hire injure interval invest issue lose make marry pay pledge price raise rank receive resign rise sell sign take vote win withdraw people_aboard the_bid flight_time journey_time time_of_ban time_of_lockdown time_of_contract time_of_lease time_between"
    )
)

# Words by which only something of another is bought, so that more of it may be bought again.
BOUGHT_IN_PARTS = tuple(
    "stake share stock bond part half rest remainder third quarter majority minority unit branch division arm subsidiary "
    "more another further asset business portfolio building plant mill yard ticket copy product".split()
)

# Figures that a report gives for a period, whatever the day it comes out.
FOR_A_PERIOD = frozenset({"revenue", "profit", "net loss", "net result"})

# One figure for good, though measures of its class vary.
SETTLED = frozenset({"age at death", "running time"})

# Stocks of people that grow or shrink from year to year, so that each year has its figure.
STOCKS = frozenset({"subscribers", "users", "headcount", "population", "employ", "members", "customers"})

# What a firm, an account or a cause has more or fewer of each month, by the nouns that count it.
GROWING = frozenset(
    "follower subscriber user member customer client reader listener buyer shareholder investor creditor donor supporter backer "
    "signatory location office branch store shop outlet franchise restaurant hotel site country city market vehicle aircraft "
    "plane ship locomotive station download view like vote signature sign-up reservation order case death patent paper".split()
)

# What a story has one figure of in all, whatever each article tells it of; and those of these that go up until nobody is missing.
TOLD_IN_ALL = frozenset(
    {"deaths", "storeys", "turnout", "capacity", "injure", "number built", "buildings destroyed"}
)
TOLLS = frozenset({"deaths", "injure"})

# Verbs of change: with one of these a noun states a flow ("lost $2 billion in deposits"), without it a stock.
CHANGING = frozenset(
    {
        "fall",
        "rise",
        "lose",
        "sell",
        "buy",
        "withdraw",
        "receive",
        "raise",
        "issue",
        "pay",
        "borrow",
        "hire",
        "dismiss",
    }
)

# Kinds of things that are built once, so that what one has cost is one figure; and works on them that cost something else.
BUILT_ONCE = frozenset(
    phrases(
        "tunnel bridge tower dam canal stadium arena railway airport terminal cathedral museum library palace skyscraper "
        "lighthouse monument statue telescope observatory satellite spacecraft probe rover liner reactor pipeline motorway "
        "highway barrier aqueduct viaduct pier dome temple mosque collider"
    )
)

OTHER_WORKS = frozenset(
    phrases(
        "repair maintenance maintain renovation renovate refurbishment refurbish restoration restore upgrade expansion "
        "expand extension extend widening widen replacement replace rebuild rebuilding reconstruction reconstruct "
        "demolition demolish cleaning clean painting paint operation operate running delay insurance insure modernise "
        "modernize overhaul removal remove rescue search"
    )
)

# What a verb of change leaves as it is where a noun beside it says what the figure is: who pays a price changes none, and a
# tower that rises 90 metres has that height.
UNCHANGED_BY = {
    "pay": frozenset({"price", "fine", "dividend", "forfeiture", "bail", "down payment", "sum sought"}),
    "receive": frozenset({"dividend", "salary", "compensation", "pension", "prize money"}),
    "hire": frozenset({"participants"}),
    "sell": frozenset({"copies sold"}),
    "rise": frozenset({"height", "peak altitude"}),
    "lose": frozenset({"net loss"}),
}
