"""Words by which a text tells that a figure is of another thing than the one it names beside it.

"The sequel to The Orrin Clerk" is no clerk's own book, "an aftershock" no quake of its own name, "the town council" no mayor's
office. Each class is closed enough to be listed; a rule beside its use says where the words have to stand.
"""

from __future__ import annotations

from typing import Final

# What a thing is by another one that it comes after, goes before, answers or is set against: "the sequel to".
RELATED: Final = frozenset(
    "sequel prequel follow-up followup successor predecessor forerunner precursor rival competitor contender challenger alternative answer "
    "response retort reply counterpart companion twin sister brother sibling cousin neighbour neighbor heir remake reboot spin-off spinoff "
    "offshoot parody imitation homage tribute prototype ancestor descendant replacement substitute rejoinder counterweight "
    "adaptation sidequel pendant imitator opponent aftershock foreshock afterquake aftermath prelude preamble epilogue "
    "prologue".split()
)
# What there may be of people and things in a place, besides themselves: "the names of 72 scholars are on the wall".
SHOWING: Final = frozenset(
    "name portrait photograph photo picture image likeness statue bust effigy relief signature autograph initial grave tomb remain "
    "skeleton fingerprint flag emblem crest story biography letter voice handprint footprint".split()
)
# Prepositions that lead from such a noun to the other thing.
LEADING_TO_THE_OTHER: Final = frozenset("to of for from".split())
# Prepositions of place besides the common ones, before "which": "the rock around which".
PLACING: Final = frozenset(
    "around above below beneath beside besides beyond inside outside along alongside opposite past underneath atop".split()
)
# Shocks that go before or follow the one that a text is about, and nouns by which that one may be called again as well.
SHOCKS: Final = frozenset("aftershock after-shock foreshock fore-shock afterquake preshock pre-shock".split())
SHAKINGS: Final = frozenset("tremor jolt swarm".split())
# Verbs, participles and prepositions by which one event stands before or behind another.
BEFORE_OR_BEHIND: Final = (
    "after",
    "before",
    "following",
    "followed",
    "follows",
    "preceding",
    "preceded",
    "precedes",
    "succeeding",
    "succeeded",
    "foreshadowed",
    "heralded",
    "in the wake of",
    "in the aftermath of",
    "in the run-up to",
    "ahead of",
    "prior to",
    "subsequent to",
)
# How one event brings another about. What else an event brings about ("the damage caused by the fire") is its own figure.
BRINGING_ABOUT: Final = (
    "triggered by",
    "caused by",
    "set off by",
    "sparked by",
    "unleashed by",
    "brought on by",
    "provoked by",
)
# Nouns for the telling, counting and seeking of what happened, and for those it harmed, which speak of the event that they come after.
TELLING_OF_IT: Final = frozenset(
    "report reports inquiry enquiry investigation inquest search count recount audit survey study analysis figure figures toll tally estimate "
    "statement hearing trial census list statistics records news announcement damage destruction loss losses harm dead victims injured wounded casualties "
    "people persons survivors homeless missing".split()
)
# Nouns for what several take part in, so that what one has in it is the figure of both: "the deal in which Norvane bought Calder".
TAKEN_PART_IN: Final = frozenset(
    "deal takeover merger acquisition purchase buyout sale auction transaction bid offer trial case lawsuit crash attack accident "
    "disaster match game race election vote survey poll study test experiment operation mission flight voyage expedition battle war "
    "campaign project programme program tour season round contract agreement treaty ceremony incident event process "
    "scandal affair film book novel series song album".split()
)
# Nouns of times, ways and measures before a clause with "which": "the day on which", "the extent to which".
OF_TIMES_AND_WAYS: Final = frozenset(
    "day date year month week night morning evening hour minute moment time period era age point stage way manner extent degree rate "
    "speed pace price cost sum amount length height depth weight distance number temperature pressure level reason purpose "
    "circumstances conditions".split()
)
# What a text calls the assemblies and bodies to which somebody is elected or called.
BODIES: Final = frozenset(
    "council parliament senate assembly congress legislature commons lords cabinet board committee bench court bundestag club party union "
    "academy faculty team squad".split()
)
# What somebody wins, each of which is another one.
PRIZES: Final = frozenset(
    "gold silver bronze prize award trophy cup degree doctorate scholarship bachelor knighthood record debut".split()
)
# Words before an office that make it another one.
UNDER_OFFICES: Final = frozenset(
    "deputy vice assistant acting interim junior associate honorary shadow".split()
)
# Nouns behind "her first", "another" are counted by these.
NUMBERED: Final = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last final next another".split()
)
# Words of what a thing is given before, after and since which its state is another one, that only tell that time went by or that it began.
TIMES_GONE_BY: Final = frozenset(
    "hour minute second while delay talk negotiation debate wait work effort search planning preparation discussion speculation service use "
    "operation launch opening completion construction foundation founding creation birth introduction release publication inauguration "
    "discovery war peace independence christmas easter lunch dinner breakfast dawn dusk dark nightfall midnight sunrise sunset".split()
)
# Verbs that tell what is so, beside "be" and "have".
OF_STATES: Final = frozenset(
    "weigh weighs weighed measure measures measured stand stands stood hold holds held reach reaches reached remain remains remained "
    "cover covers covered employ employs employed contain contains contained comprise comprises comprised last lasts lasted seat seats seated".split()
)
# Irregular past forms, by which a verb is seen beside those with -ed.
PASTS: Final = frozenset(
    "fell broke came went took left began won lost made sold rose sank burst blew struck hit shut ran flew stood gave got grew led met put "
    "said saw set spoke told wrote became built bought caught cut died drew drove fought found held kept paid sent sat spent split spread beat "
    "stole swept tore threw woke".split()
)
# What tells a thing of a kind from the one that a text is about: by what it serves, by its age, by its place beside it.
OTHERS_OF_A_KIND: Final = frozenset(
    "road motorway mountain summit pilot service rescue access foot cycle freight temporary former old original "
    "previous rival neighbouring neighboring nearby adjacent twin sister replacement second third".split()
)
