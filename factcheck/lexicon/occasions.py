"""Nouns for what happens to a place or to many at once, by which a text speaks of one event and gives its figures.

Nouns of one kind may stand for one another in two articles on one event ("the quake", "the earthquake"). Of kinds that
differ no two are one event: the wave that an earthquake sets off has a height and dead of its own.
"""

from __future__ import annotations

import re
from typing import Final

# Left out are nouns that are as often another thing ("strike", "case", "operation", "storm" of protest, "race"), and what
# always has a name of its own ("hurricane").
KINDS: Final[dict[str, str]] = {
    noun: kind
    for kind, nouns in {
        "earthquake": "earthquake quake temblor",
        "tsunami": "tsunami",
        "eruption": "eruption",
        "flood": "flood flooding deluge",
        "landslide": "landslide mudslide",
        "avalanche": "avalanche",
        "wildfire": "wildfire bushfire",
        "fire": "fire blaze inferno",
        "explosion": "explosion blast detonation",
        "collapse": "collapse",
        "meltdown": "meltdown",
        "crash": "crash collision derailment",
        "sinking": "sinking shipwreck",
        "accident": "accident mishap",
        "disaster": "disaster tragedy catastrophe calamity",
        "attack": "attack bombing shooting massacre",
        "heist": "heist robbery theft",
        "riot": "riot",
        "stampede": "stampede crush",
        "blackout": "blackout outage",
        "spill": "spill",
        "outbreak": "outbreak epidemic pandemic",
        "famine": "famine",
        "election": "election",
        "referendum": "referendum plebiscite",
    }.items()
    for noun in nouns.split()
}
# Kinds of which several nouns may call one misfortune, where an article speaks of nothing worse, and what all are then.
MISFORTUNES: Final = frozenset({"collapse", "crash", "sinking", "accident", "disaster"})
MISFORTUNE: Final = "disaster"
# By which a text tells the day on which one befell, which is one day by whatever noun: "on the night of the accident".
DAY_OF_MISFORTUNE: Final = re.compile(
    r"\b(?:on|in|at|during) the (?:night|day|evening|morning|afternoon|hours?|time|moment) of (?:the|its|her) "
    rf"(?P<noun>{'|'.join(sorted(['wreck', 'incident', *(noun for noun, kind in KINDS.items() if kind in MISFORTUNES)]))})\b",
    re.IGNORECASE,
)
# How a sentence tells by its verb that such a thing happened, by the kind of the noun: "blew up" for an explosion.
TOLD_BY_VERBS: Final[dict[str, str]] = {
    "explosion": "blew up|blown up|exploded|detonated|went off",
    "fire": "burned|burnt|burned down|burnt down|caught fire|on fire|in flames|by flames|set alight|gutted",
    "collapse": "collapsed|caved in|gave way|fell in|fell down|came down",
    "sinking": "sank|sunk|went down|foundered|capsized|overturned",
    "crash": "crashed|collided|derailed|plunged|came down|ran into|(?:left|jumped|came off|went off) the (?:rails|tracks?)",
    "eruption": "erupted",
    "attack": "attacked|bombed|opened fire|shot dead|gunned down",
    "heist": "robbed|raided|held up|stolen|broke into",
    "flood": "flooded|burst its banks",
    "outbreak": "broke out",
    "election": "went to the polls|voted|cast a ballot|cast their ballots",
    "referendum": "went to the polls|voted|cast a ballot|cast their ballots",
}
# Adjectives of elections and the office that they fill, which is told behind the noun as well: "the election for mayor".
OF_OFFICES: Final[dict[str, str]] = {
    "mayoral": "mayor",
    "presidential": "president",
    "presidency": "president",
    "gubernatorial": "governor",
    "chancellorship": "chancellor",
    "premiership": "premier",
}
# What breaks out besides a disease: its outbreak is no epidemic.
BREAKING_OUT: Final = frozenset(
    "war fighting hostilities violence fire rebellion revolt mutiny revolution riots unrest peace conflict".split()
)
# Verbs by which somebody takes part in what is held: the day of the election that she won is the day on which she won it.
TAKING_PART: Final = frozenset("win lose contest fight enter call hold boycott".split())
# Verbs by which a text tells that such an event came about.
COMING_ABOUT: Final = (
    "strike hit shake rock jolt devastate happen occur erupt explode take tear sweep rip ravage kill claim "
    "destroy flatten level trigger cause set unleash befall batter"
)
# Nouns of which the numbered or the other one is another event.
ANOTHER: Final = frozenset(
    "another other second third fourth fifth further similar previous earlier later next last first".split()
)
# Behind these an event only says when something else was, so that a date beside it is not its own.
SEQUENCE: Final = frozenset("after before since until following despite".split())
# Prepositions by which a place, a thing or a day belongs to the event before it.
BELONGING: Final = frozenset("of in at off near on".split())
# Prepositions by which dead and damage are put down to an event.
THROUGH: Final = frozenset("in by from during through".split())
# Words of names that are shared by many and tell no event from the next.
NOT_TELLING: Final = frozenset(
    "the of and north south east west northern southern eastern western central new great upper lower city town village "
    "river lake bay sea ocean pacific atlantic coast bridge tower airport station plant university mount island county "
    "state province prefecture district national international unit photo report news agency president minister ministry "
    "government police authority board department office world earth".split()
)

# What comes in rounds, each of which has figures of its own whatever its number: the first round of cuts, the second edition.
ROUNDS: Final = frozenset(
    "round wave batch tranche phase stage series set instalment installment bout wave trial retrial hearing version edition issue "
    "printing reprint generation model draft offer bid ballot vote poll survey study experiment test count census review audit "
    "leg heat one".split()
)
# What happens to one again and again. Of these only another one is an occasion of its own: a ship sinks on her first voyage.
OCCASIONS: Final = frozenset(
    "spell cull case lawsuit suit action prosecution proceedings inquest inquiry investigation probe appeal charge count deal "
    "transaction agreement contract sale auction attempt try expedition voyage trip journey tour flight mission campaign operation "
    "raid attack incident accident episode occasion event outbreak eruption quake earthquake flood fire storm strike crash race "
    "match game season tournament cup championship contest competition election project programme program scheme term stint visit "
    "marriage career purge scandal affair fight battle siege war".split()
)
# What tells that a round is not the one spoken of: words of one row stand for each other.
OTHER_ROUND: Final = tuple(
    frozenset(row.split())
    for row in (
        "earlier previous prior past former preceding",
        "later subsequent second retrial follow-up further ensuing",
        "first initial opening maiden inaugural debut",
        "third",
        "fourth",
        "fifth",
        "separate different another other unrelated unconnected parallel distinct",
    )
)
# Of these, those that say of which number it is.
NUMBERS: Final = frozenset("first initial opening maiden inaugural debut second third fourth fifth".split())
# By what a clause is put on such an occasion. Behind "after" or "unlike" another one is only named beside it.
ON_AN_OCCASION: Final = tuple("in at on during by with under through throughout over".split())
# By what a fact says that what comes again was so for the last or the first time, and by what else a sentence says so.
TIMES: Final[dict[str, frozenset[str]]] = {
    "last": frozenset("last latest recent recently final".split()),
    "first": frozenset("first earliest".split()),
}
SAYING_WHICH: Final[dict[str, frozenset[str]]] = {
    "last": TIMES["last"] | frozenset("finally again".split()),
    "first": TIMES["first"] | frozenset("maiden debut inaugural began never".split()),
}
# Adjectives that give a thing the same place in a row. "Recently" is left out: of several that were, none need be the last.
SAME_PLACE: Final[dict[str, frozenset[str]]] = {
    "last": frozenset("latest recent final".split()),
    "latest": frozenset("last recent".split()),
    "first": frozenset("earliest maiden inaugural".split()),
}
