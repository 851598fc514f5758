"""What reports count of those who came to harm, and say of nobody: "no deaths", "nobody was hurt"."""

from __future__ import annotations

from typing import Final

# Outcomes of which a report says that there were none. Left out: what is a lack and no count ("no victims' fund").
HARMS: Final[frozenset[str]] = frozenset(
    "death deaths fatality fatalities casualty casualties injury injuries survivor survivors arrest arrests".split()
)
# What qualifies such an outcome without being a part of the count.
HARM_WORDS: Final[frozenset[str]] = frozenset(
    "serious major civilian confirmed reported known further".split()
)
# What happened to nobody.
HARMED: Final[frozenset[str]] = frozenset(
    "hurt killed injured wounded harmed died drowned survived arrested".split()
)
# What nobody lost who lived, behind the verb and whose it is: "lost their lives", "lost his life".
LOST: Final[frozenset[str]] = frozenset("lost loses lose".split())
WHOSE_LIFE: Final[frozenset[str]] = frozenset("his her their".split())
LIFE: Final[frozenset[str]] = frozenset("life lives".split())
# What may stand before it.
BEFORE_HARM: Final[frozenset[str]] = frozenset("was were is are has had on else".split())
# Nobody, in words.
NOBODY: Final[tuple[str, ...]] = ("nobody", "no one", "no-one")
# People of whom a report says that none of them, or not one, came to harm.
ENDANGERED: Final[frozenset[str]] = frozenset(
    "passengers crew crewmen sailors miners workers residents villagers children pupils students soldiers occupants climbers "
    "hostages staff guests people men women tourists visitors patients spectators pilots astronauts cosmonauts divers "
    "firefighters rescuers fans hikers skiers employees protesters demonstrators prisoners inmates travellers travelers pilgrims "
    "migrants refugees fishermen swimmers players drivers riders".split()
)
# All there were, and what is said of all of them where nobody was lost. "Rescued" and "evacuated" are left out: who was may die.
ALL: Final[tuple[str, ...]] = (
    "[Ee]veryone",
    "[Ee]verybody",
    "[Aa]ll(?= (?:on board|aboard))",
    "[Aa]ll hands",
)
SPARED: Final[tuple[str, ...]] = (
    "survived",
    "escaped with their lives",
    "escaped unhurt",
    "escaped unharmed",
    "got out alive",
)
# What befalls people alone, of whom a report says no more than that ("8 dead", "30,000 were left homeless"), and what befalls
# things and animals as well. "Lost", "found" and "hit" are left out: they are said of anything.
BEFALLEN: Final[frozenset[str]] = (HARMED - {"harmed"}) | frozenset(
    "dead homeless hospitalised hospitalized deceased perished detained".split()
)
BEFALLEN_TOO: Final[frozenset[str]] = frozenset(
    "missing evacuated displaced stranded rescued trapped unaccounted".split()
)
# What only people do, of whom a report says no more than how many did: "some 2,100 resigned", "12,000 marched". Left out is what firms,
# countries and things do as well ("registered", "applied", "stayed", "signed").
DONE_BY_PEOPLE: Final[frozenset[str]] = frozenset(
    "resigned abstained marched rioted fled emigrated volunteered enrolled graduated queued testified commuted wept".split()
)
# What befell people, in another word for it.
SAME_FATE: Final[dict[str, str]] = {"unaccounted": "missing"}
# Verbs behind which a number without a noun is one of people: "wounded another 6,000", "employs 350".
HARMING: Final[frozenset[str]] = frozenset(
    "kill kills killed killing injure injures injured injuring wound wounds wounded wounding displace displaces displaced "
    "displacing hospitalise hospitalised hospitalize hospitalized evacuate evacuates evacuated evacuating employ employs employed "
    "employing".split()
)
# Where those were who came to harm, between their number and what befell them: "all 93 on board were killed".
WHERE_HARMED: Final[tuple[str, ...]] = (
    "on board",
    "aboard",
    "onboard",
    "on the ground",
    "on the spot",
    "on land",
    "at the scene",
    "at sea",
    "ashore",
    "inside",
    "outside",
    "underground",
    "below deck",
    "below decks",
)
# Those who are named by it: "74 of the deceased".
NOMINAL_PEOPLE: Final[frozenset[str]] = frozenset(
    "dead deceased injured wounded missing homeless displaced unemployed accused elderly".split()
)
# Words for one offence, as they begin. Who is cleared of one may be guilty of another; behind "guilty of" other words name none.
OFFENCES: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(row.split())
    for row in (
        "murder kill slay assassin homicide shoot stab poison strangl",
        "manslaughter",
        "fraud defraud swindl deceiv decept embezzl",
        "theft steal stole thie shoplift",
        "robb",
        "burgl",
        "tax",
        "brib",
        "perjur",
        "forg falsif counterfeit",
        "arson",
        "assault batter",
        "rape rapi",
        "kidnap abduct",
        "smuggl traffick",
        "spy spies espionage",
        "treason",
        "libel defam slander",
        "blackmail extort",
        "launder",
        "drunk drink",
        "contempt",
        "insider",
        "negligen",
        "possess",
        "speeding",
        "trespass",
        "vandal",
        "stalk harass",
        "bigamy",
        "obstruct",
    )
)
