"""By which other nouns a text calls a thing again that it has named by its kind: a liner is "the ship" or "the vessel".

Each noun stands before the kinds of things that may be called so. What is only sometimes true is left out: a project
is no "company", a summit no "mountain".
"""

from __future__ import annotations

from typing import Final

_SHIPS: Final = (
    "ship vessel liner boat freighter tanker carrier ferry yacht trawler barge steamer steamship warship cruiser "
    "destroyer frigate schooner galleon dredger tug tugboat icebreaker containership"
).split()
_DIVING: Final = "submarine submersible sub bathyscaphe".split()
_COMPANIES: Final = (
    "company firm business corporation group startup start-up maker manufacturer chipmaker carmaker automaker retailer "
    "airline giant operator shipowner developer bank lender insurer brewer publisher studio exchange conglomerate chain"
).split()
_FLYING: Final = "plane aircraft jet airliner airplane aeroplane airship helicopter".split()
_WATCHING: Final = "telescope observatory".split()
_SPACECRAFT: Final = (
    "spacecraft probe satellite rover lander orbiter capsule spaceship craft telescope observatory".split()
)
_ONLINE: Final = "platform network website site service app application forum marketplace".split()

CALLED_AGAIN: Final[dict[str, frozenset[str]]] = {
    noun: frozenset(kinds)
    for nouns, kinds in (
        (["vessel"], [*_SHIPS, *_DIVING]),
        (["craft"], [*_SHIPS, *_DIVING, *_SPACECRAFT]),
        (["ship"], _SHIPS),
        (["boat"], ["boat", "ferry", "yacht", "trawler", "barge", "tug", "tugboat", *_DIVING]),
        (["liner"], ["liner", "ship", "steamer", "steamship"]),
        (["submarine", "submersible", "sub"], _DIVING),
        (["company", "firm", "business"], _COMPANIES),
        (["startup", "start-up"], ["startup", "start-up"]),
        (["bank", "lender"], ["bank", "lender"]),
        (["airline", "carrier"], ["airline", "airlines", "airway", "airways", "carrier"]),
        (["tower", "building", "skyscraper"], ["tower", "towers", "skyscraper", "building", "high-rise"]),
        (["plane", "aircraft", "jet", "airliner"], _FLYING),
        (["telescope", "observatory"], _WATCHING),
        (["spacecraft", "probe"], _SPACECRAFT),
        (["flight", "mission"], ["mission", "flight"]),
        (["launcher", "booster"], ["rocket", "launcher"]),
        (["platform", "network", "website", "site", "service", "app"], _ONLINE),
        (["film", "movie"], ["film", "movie", "drama", "comedy", "sequel", "blockbuster", "documentary"]),
        (["car", "vehicle"], ["car", "vehicle", "truck", "lorry", "van", "limousine"]),
        (["rocket"], ["rocket", "launcher"]),
        (["mountain", "peak"], ["mountain", "peak", "volcano"]),
        (["waterway"], ["canal", "waterway", "river", "strait", "channel"]),
        (
            ["entrepreneur", "businessman", "tycoon"],
            ["entrepreneur", "businessman", "tycoon", "billionaire", "magnate"],
        ),
        (["billionaire"], ["billionaire"]),
        (["explorer"], ["explorer", "adventurer"]),
    )
    for noun in nouns
}

# Last words of names that tell what a thing is, and the nouns that nothing of that kind is called by.
PUBLIC_BODIES: Final = frozenset(
    "guard navy army force police department ministry council court senate congress parliament commission committee "
    "board bureau inquiry cabinet administration authority government".split()
)
WATERS_AND_LANDS: Final = frozenset(
    "ocean sea atlantic pacific mediterranean gulf bay strait cape peninsula desert continent earth sun moon mars "
    "arctic antarctic hemisphere valley beach antarctica scandinavia caribbean balkan baltic himalaya sahara alps".split()
)
# What stands or flows where it is: nothing of these is a ship, a plane or a car, and no such thing is called by one of them.
STANDING: Final = frozenset(
    "canal channel waterway river lake island mountain road street railway bridge tunnel dam tower building stadium airport port harbour "
    "harbor station museum cathedral church hospital school university park".split()
)
MADE_THINGS: Final = frozenset(
    [*_SHIPS, *_DIVING, *_FLYING, *_WATCHING, *_SPACECRAFT, "car", "vehicle", "rocket", "craft"]
)
PRIVATE_BUSINESS: Final = frozenset(_COMPANIES) - {"group", "operator", "giant"}
# Nouns of organisations, of what is built, written, sold and found, none of which are called by those of the others. Left out
# is what is said of two: a platform and a service are sold by a company of their name, a hospital and a museum are built, a
# carrier is a ship or an airline.
ORGANISATIONS: Final = PRIVATE_BUSINESS | frozenset(
    "group agency organisation organization institution lab laboratory institute subsidiary charity foundation regulator "
    "university party government club".split()
)
# What is undertaken by or about a name, and has a beginning, a cost and an opening of its own: "the Lorne Canal expansion project".
# Left out is what goes by the name alone ("the Corran-3 mission") and what is said ("the Norvane report").
UNDERTAKINGS: Final = frozenset(
    "project programme program scheme fund foundation trust campaign initiative expedition festival museum memorial prize award".split()
)
BUILT: Final = frozenset(
    "canal channel waterway bridge tunnel dam tower building skyscraper structure stadium cathedral castle palace temple fort "
    "monument statue memorial pyramid lighthouse".split()
)
WORKS: Final = frozenset("film movie book novel album song show series".split())
PRODUCTS: Final = frozenset(
    "chatbot model program language console drug vaccine phone virus disease law treaty currency".split()
)
LANDS: Final = frozenset(
    "mountain peak volcano glacier country nation city town river island lake desert forest valley planet moon comet asteroid "
    "galaxy".split()
)
PLAYERS: Final = frozenset("band orchestra choir duo trio quartet quintet ensemble".split())
SORTS: Final = (
    ORGANISATIONS,
    MADE_THINGS - {"carrier"},
    BUILT,
    WORKS,
    PRODUCTS,
    LANDS,
    PLAYERS,
)
# Nouns that a place may be called by: one named for a town, as its club is, is told by its own name.
OF_PLACES: Final = LANDS | {
    "government",
    "state",
    "kingdom",
    "republic",
    "region",
    "club",
    "team",
    "port",
    "harbour",
}
# Last words of names of what is held or fought somewhere, which is no town and no land: "the Norvane Games". In the singular.
HELD_SOMEWHERE: Final = frozenset(
    "game olympic paralympic cup championship festival marathon regatta expo exhibition summit conference convention war "
    "battle tournament biennale parade fair".split()
)
# Kinds of things that a name may be told with or without. Left out: "disaster", "film", "app", "deal", "family",
# which are something else than what bears the name.
OF_ITS_KIND: Final = frozenset(
    "mission spacecraft probe capsule rover lander orbiter satellite rocket telescope observatory submersible submarine liner ship "
    "vessel tanker ferry yacht aircraft airliner jet airship locomotive reactor".split()
)

# What a thing is called that is told of as another one of its kind: "its predecessor", "their rival".
COUNTERPARTS: Final[frozenset[str]] = frozenset(
    "predecessor predecessors successor successors forerunner rival rivals competitor competitors neighbour neighbours "
    "neighbor neighbors sister twin sibling counterpart opponent namesake replacement parent subsidiary".split()
)

# Before a noun by which a text calls a thing again these say that another one is meant: "the rival company", "its parent company".
OF_ANOTHER = frozenset(
    "rival parent sister holding competing other successor predecessor target acquired partner neighbouring neighboring twin "
    "combined merged enlarged resulting smaller larger".split()
)
