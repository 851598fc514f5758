"""Properties stated by a word and a preposition: "bound for Y", "belongs to Y", "launched on a Y rocket".

A row has one word that the text is searched for, what must stand before it, and the prepositions before the name,
each with the property that the name behind it is the value of. Other phrases of time and place may stand between.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SPOUSE = "spouse"
# A possessive or an article: "on its way", "on the way".
ITS: Final = frozenset("its his her their the a".split())
ON: Final = frozenset({"on", "during"})
FIRST_OF: Final = frozenset("maiden first last final inaugural next".split())


@dataclass(frozen=True, slots=True)
class Way:
    """One word with the words `before` it, and the labels of the properties by the preposition behind it.

    `finite` words are verbs with a subject; the others hang on a name or stand behind "is". `of_the_owner` is there
    where the possessive before the word says whose it is: "on her maiden voyage". With `needs` one of these words must
    stand beside the name: a probe is launched on a rocket, and a film on television. With `taking` a pronoun behind the
    word is whom it says it of: "a jet that took him to".
    """

    word: str
    behind: tuple[tuple[str, str], ...]
    before: tuple[frozenset[str], ...] = ()
    finite: bool = False
    of_the_owner: bool = False
    needs: frozenset[str] = frozenset()
    taking: bool = False


def _behind(**labels: str) -> tuple[tuple[str, str], ...]:
    """The pairs of preposition and label; `for_` is "for", `at_` the name right behind the word."""
    return tuple((words.rstrip("_").replace("__", " "), label) for words, label in labels.items())


DESTINATION, ORIGIN, OWNER = "destination", "origin", "owner"
MERGER = "merger partner"
DESIGNER = "designer"
LAUNCHER, LAUNCH_SITE, LOCATION, FLAG = "launcher", "launch site", "location", "flag"
LANDING_SITE = "landing site"
_JOURNEY = _behind(to=DESTINATION, towards=DESTINATION, toward=DESTINATION, from_=ORIGIN)
_BOUND = _behind(for_=DESTINATION, to=DESTINATION, from_=ORIGIN)
_LAUNCH = _behind(
    on=LAUNCHER, aboard=LAUNCHER, atop=LAUNCHER, onboard=LAUNCHER, from_=LAUNCH_SITE, by=LAUNCHER
)
_FLIGHT = _behind(
    on=LAUNCHER, aboard=LAUNCHER, atop=LAUNCHER, onboard=LAUNCHER, by=LAUNCHER, to=DESTINATION, from_=ORIGIN
)
_STANDS = _behind(in_=LOCATION, at=LOCATION)
# What a launcher is called, before or behind its name.
ROCKETS: Final = frozenset("rocket rockets launcher booster missile shuttle spacecraft".split())
# What flies into space, and where that is: other things take off from many places.
OF_SPACE: Final = ROCKETS | frozenset(
    "probe probes satellite satellites orbiter capsule lander rover telescope space orbit astronaut astronauts cosmonauts "
    "moon mars mission".split()
)
TAKING_OFF: Final = frozenset({"took", "takes"})
# Pronouns of whom something takes along, and words beside a place by which it is not the end of the journey.
TAKEN: Final = frozenset("him her them".split())
STAGES: Final = frozenset("first initially then before where afterwards later onward onwards via".split())
# Words of a sentence in which a ship leaves one port of several.
PORTS_OF_CALL: Final = STAGES | frozenset("called calling calls stopped stopping stop stops after".split())
# By what people travel, as it may stand between a verb and where they go: "by private jet", "on a small boat".
VEHICLES: Final = frozenset(
    "jet plane aircraft aeroplane airplane helicopter flight train bus coach car taxi van truck lorry motorcycle bicycle boat "
    "yacht ship ferry raft foot sea air rail road".split()
)
# Verbs by which a ship shows whose flag it has.
FLYING_VERBS: Final = frozenset("flew flies sailed sails".split())
FLYING_PARTICIPLES: Final = frozenset("flying sailing operating registered".split())
# What a shipyard is called behind the builder's name: "built at the Voss yard".
YARDS: Final = frozenset("shipyard shipyards yard yards works dockyard factory plant".split())
# Of these the yards alone, and the verbs by which a thing is built there; what is "delivered by" a yard was built by it.
SHIPYARDS: Final = frozenset("shipyard shipyards yard yards dockyard".split())
BUILT_AT: Final = frozenset("built constructed assembled completed".split())
BUILT: Final = BUILT_AT | {"delivered"}
IN_YARDS: Final = frozenset({"at", "in", "by"})
PLACE_OF_BUILDING: Final = "place of building"

# What a rocket does with what it carries: "was carried into orbit by".
CARRIED_UP: Final = frozenset("carried lifted put launched sent boosted lofted placed taken hoisted".split())
INTO: Final = frozenset({"into", "to"})
# Verbs of setting out with the place right behind them; people and armies leave places for good.
LEAVING: Final = frozenset({"left", "departed"})

_TRIPS = "voyage trip journey crossing flight passage"
_SAILING = "sailing heading headed steaming travelling traveling flying bound destined"
_SAILED = "sailed departed steamed"
_FLED = "fled flees escaped absconded"
_TOOK = "took brought carried"
_LAUNCHED = "launched"
_FLOWN = "flies flew"
# What comes down at a place, in the sea above all: "touched down in the Pacific".
_DOWN = frozenset({"splashed"})
_LIFTED = "took:off takes:off lifted:off lifts:off blasted:off blasts:off"

WAYS: Final = (
    Way("way", _JOURNEY, (ON, ITS)),
    Way("route", _JOURNEY, (frozenset({"en"}),)),
    *(Way(word, _BOUND) for word in _SAILING.split()),
    *(Way(word, _BOUND, finite=True) for word in _SAILED.split()),
    Way("sail", _BOUND, (frozenset({"set"}),), finite=True),
    *(Way(word, _JOURNEY, (ON, ITS, FIRST_OF), of_the_owner=True) for word in _TRIPS.split()),
    *(Way(word, _JOURNEY, (ON, ITS), of_the_owner=True) for word in _TRIPS.split()),
    Way("sea", _BOUND, (frozenset({"put"}), frozenset({"to"})), finite=True),
    Way("subsidiary", _behind(of=OWNER), (frozenset({"a"}),)),
    Way("work", _behind(of=DESIGNER), (frozenset({"the"}),)),
    Way("belongs", _behind(to=OWNER), finite=True),
    Way("belonged", _behind(to=OWNER), finite=True),
    *(Way(word, _LAUNCH, needs=ROCKETS) for word in _LAUNCHED.split()),
    *(Way(word, _LAUNCH, (CARRIED_UP, INTO), needs=ROCKETS) for word in ("orbit", "space")),
    *(Way(word, _FLIGHT, needs=ROCKETS, finite=True) for word in _FLOWN.split()),
    *(Way(word, _BOUND, finite=True) for word in _FLED.split()),
    *(Way(word, _BOUND, taking=True) for word in _TOOK.split()),
    *(
        Way(second, _LAUNCH, (frozenset({first}),), finite=True, needs=ROCKETS)
        for first, _, second in (pair.partition(":") for pair in _LIFTED.split())
    ),
    Way("down", _behind(in_=LANDING_SITE), (_DOWN,), finite=True),
    Way("stands", _STANDS, finite=True),
    Way("sits", _STANDS, finite=True),
    Way("merged", _behind(with_=MERGER)),
    Way("merged", _behind(with_=MERGER), finite=True),
    Way("married", _behind(to=SPOUSE)),
    Way("registered", _behind(in_=FLAG)),
    Way("flag", _behind(of=FLAG), (frozenset({"under"}), ITS)),
)
# Prepositions behind which a launcher needs no word for what it is: nothing else is flown aboard of.
SURE_OF_LAUNCHERS: Final = frozenset({"aboard", "atop", "onboard"})
# Labels whose values are places of the tables only: "headed to Brisk" is no journey.
OF_KNOWN_PLACES: Final = frozenset({DESTINATION, ORIGIN, FLAG})
