"""Nouns for what happens on one day, by the class of the verb that tells the same: "the landing", "her death", "its publication".

They name what a date beside them is of ("its publication in 1943 caused a scandal", "the landing took place on 4 May"). Left out
are nouns that are a thing as often ("release" of a firm's notes, "record", "building", "settlement").
"""

from __future__ import annotations

from typing import Final

EVENT_NOUNS: Final[dict[str, str]] = {
    noun: name
    for name, nouns in {
        "born": "birth",
        "death": "death demise",
        "establish": "founding foundation formation establishment inception",
        "open": "opening inauguration",
        "close": "closure closing",
        "release": "launch liftoff lift-off release introduction",
        "publish": "publication",
        "sign": "signing signature",
        "ratify": "ratification",
        "appoint": "election appointment",
        "resign": "resignation",
        "retire": "retirement",
        "complete": "completion",
        "discover": "discovery",
        "invent": "invention",
        "land": "landing touchdown splashdown",
        "arrive": "arrival",
        "depart": "departure",
        "premiere": "premiere debut",
        "marry": "wedding marriage",
        "bury": "burial funeral",
        "capsize": "sinking",
        "explode": "explosion implosion",
        "collide": "collision",
        "destroy": "destruction",
        "demolish": "demolition",
        "break out": "outbreak",
        "abdicate": "abdication",
        "crown": "coronation",
        "execute": "execution",
        "assassinate": "assassination",
        "arrest": "arrest",
        "convict": "conviction",
        "sentence": "sentencing",
        "hand over": "handover delivery",
        "merge": "merger",
        "buy": "purchase takeover acquisition",
        "sell": "sale",
        "erupt": "eruption",
        "begin": "beginning start commencement",
        "end": "end conclusion",
        "approve": "approval",
        "disappear": "disappearance",
    }.items()
    for noun in nouns.split()
}
# Of two words.
EVENT_PHRASES: Final[dict[tuple[str, str], str]] = {
    **{
        (which, way): "maiden voyage"
        for which in ("maiden", "first", "inaugural")
        for way in ("flight", "voyage")
    },
    ("market", "launch"): "go on sale",
    ("ground", "breaking"): "break ground",
}
# Papers that are told by the day on which they were signed.
SIGNED: Final = frozenset(
    "treaty accord accords agreement pact convention armistice truce protocol charter declaration".split()
)
# Verbs that say of an event only that it was then.
TAKING_PLACE: Final = frozenset(
    "took takes take happened happens occurred occurs came comes fell falls followed was is".split()
)
# Behind "be" they say no more.
HELD: Final = frozenset("held celebrated set dated made performed conducted carried".split())
# What leads from the noun of an event to its day.
ON: Final = frozenset("on in at of".split())
# Before its day.
PART_OF_TIME: Final = frozenset("early late mid the".split())
