"""Phrases that limit what a claim holds for, as regular expressions over text in small letters."""

from __future__ import annotations

from typing import Final

# "A day" behind these is a length of time or one end of it ("at the end of a quarter"), and before "later" a day counted from another.
_NO_BASIS = "".join(
    rf"(?<!{words} )"
    for words in (
        *"within after before about than nearly almost half".split(),
        "end of",
        "close of",
        "start of",
    )
)
_EVERY = rf"(?:per|{_NO_BASIS}an?|each|every)(?! \w+ (?:ago|later|earlier|after|before)\b)"
# What an amount is counted on, by its patterns; two amounts on different bases are not comparable.
BASES: Final = (
    ("in one day", r"in (?:one|a single|a|1) day"),
    ("in one month", r"in (?:one|a single|a) month"),
    ("in one year", r"in (?:one|a single|a) year"),
    ("year on year", r"year[- ]on[- ]year|year[- ]over[- ]year"),
    ("per year", rf"{_EVERY} year|annual|annually|yearly|per annum"),
    ("per quarter", rf"{_EVERY} quarter|quarterly"),
    ("per month", rf"{_EVERY} month|monthly"),
    ("per week", rf"{_EVERY} week|weekly"),
    ("per day", rf"{_EVERY} (?:day|night)|daily"),
    ("per hour", rf"{_EVERY} hour|hourly"),
    ("per minute", rf"{_EVERY} minute"),
    ("per second", rf"{_EVERY} second"),
    ("per decade", rf"{_EVERY} decade"),
    ("per share", r"(?:per|a) share"),
    ("per season", r"(?:per|each|every|(?<=\d|n|s) a) season"),
    (
        "per event",
        r"(?:per|each|every) (?:match|game|race|show|performance|concert|episode|trip|flight|crossing|visit|lap|round|session|shift)",
    ),
    ("per person", r"(?:per|a) (?:person|head)|per capita"),
    ("per unit", r"per (?:employee|user|customer|unit|token|mile|kilometre|kilometer|tonne|ton|barrel)"),
)
# Conditions under which a figure is stated.
CONDITIONS: Final = (
    r"adjusted for inflation|inflation[- ]adjusted|in real terms|in today's (?:money|dollars|prices)",
    r"(?:excluding|not counting|not including|apart from|aside from|without counting|without (?:its|his|her|their|the))",
    r"(?:including|together with|combined with|along with) (?:its|his|her|their|the|[a-z]+)",
    # A verb has what it includes behind it: "was done in 2007, but included only half of it".
    r"(?<=, )(?!(?:not|which|that|it|this|these|and|but|who) )[a-z]+ included(?=\W*(?:$|[.,;:)])| in the)",
    r"under the (?:new|old) rules|adjusted for [a-z-]+",
    r"(?:in|for) [\w ]{2,30} alone",
    r"^counting (?:the |its |all )?[a-z]+",
    r"according to (?:one|some) (?:estimate|account)",
    r"(?:as|in) (?:full-time|full time) equivalents?",
    # A group by age has its own part of all figures of a trial or a poll.
    r"(?:in|among|for|of) (?:the |\w+ )?(?:patients|people|men|women|children|adults|voters|those|workers) (?:over|under|aged|above|below|older than|younger than) (?:\d+|\w+ty)\b",
    # One day has two dates in two calendars.
    r"(?:julian|gregorian|modern|islamic|jewish|chinese|old|new) calendar|(?:old|new)[- ]style date",
)
# Times that point at the moment of writing and resolve to no date ("this season").
DEICTIC: Final = (
    r"(?:last|next|previous|following|same) (?:year|month|week|quarter|season|day)",
    r"this (?:year|month|week|season|quarter|spring|summer|autumn|fall|winter)",
    r"so far",
    r"(?:that|the same) (?:year|month|week|day|season|quarter)",
    r"at (?:that|the) time|back then|in those days",
    # "For four years before it was sold" tells how long, and not when.
    r"(?<!for )(?:a|one|two|three|four|five|ten) (?:years?|months?|weeks?|decades?) (?:later|earlier|before|after)",
    r"in (?:spring|summer|autumn|winter|the (?:spring|summer|autumn|winter))",
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    r"today|yesterday|tomorrow|tonight",
    r"last season",
    # A round before the one that the text tells of: what a firm was worth then is another value.
    r"in (?:its|their|the|an?) (?:last|previous|earlier|first|seed) (?:funding|financing|investment|fundraising) round",
    r"next season",
)
# Places that are no names.
# Parts of a country or a town, of which each has its own share of any figure. "In the city" and "in the area" are left out:
# they name the whole as often.
PARTS_OF_PLACES: Final = (
    r"the (?:capital|suburbs?|countryside|provinces|outskirts|interior|highlands|lowlands|coastal (?:towns|areas))",
    r"(?:rural|urban) areas",
    r"the (?:far )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?! (?:atlantic|pacific|pole|sea)\b)",
)
# Where a firm or an office is at work, behind the adjective of a country: "in its British stores".
PLACES_OF_BUSINESS: Final = frozenset(
    "market markets business operation operations arm unit subsidiary division branch branches store stores shop shops "
    "outlet outlets plant plants factory factories mill mills mine mines site sites office offices warehouse warehouses "
    "customer customers user users client clients buyer buyers soil waters territory".split()
)
PLACE_WORDS: Final = (
    r"(?:worldwide|globally|nationwide)",
    r"(?:around|across|all over) the (?:globe|world)",
    r"on the [\w-]+ side",
    r"(?:at home|abroad|overseas)",
)
