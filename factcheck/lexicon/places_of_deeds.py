"""What is done at one place, and the words that tell it: "signed in Munich", "sank off Norway", "set out from Leeds".

A row has the words of one deed, which is a property of its own: where a ship was built says nothing of where she sank.
Words that have often another sense with a place behind them are left out: "released in", "sold in" and "launched in"
(one country after the other), "found in" (one of many), "shot in" (the leg), "made in" (a mark of goods).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from factcheck.lexicon.phrases import phrases

MONTH: Final = 45
IN_OR_AT: Final = frozenset({"in", "at"})
OFF_A_COAST: Final = frozenset({"in", "off"})
ON_A_COAST: Final = OFF_A_COAST | {"on", "at"}
# Between a verb of falling or running and what was hit, which lies in the place: "plunged on to a hotel in Leeds".
ONTO: Final = frozenset({"on", "onto", "into", "upon"})


_PROTECTED: Final = (
    "protection",
    "bankruptcy protection",
    "court protection",
    "chapter 11 protection",
    "protection from creditors",
    "protection from its creditors",
)
_BANKRUPT: Final = (
    *_PROTECTED,
    "bankruptcy",
    "insolvency",
    "chapter 11",
    "chapter 11 bankruptcy",
    "chapter 11 bankruptcy protection",
)


@dataclass(frozen=True, slots=True)
class PlaceOfDeed:
    """A deed: `done` are participles, with a form of "be" before them, `does` verbs behind their subject.

    `leaving` are verbs with "from" before the place. `once` things befall one subject one time for ever; `several` says
    that it may be done at several places. What may come again takes two dates `within` as many days to be one.
    """

    label: str
    done: tuple[str, ...] = ()
    does: tuple[str, ...] = ()
    leaving: tuple[str, ...] = ()
    behind: frozenset[str] = IN_OR_AT
    once: bool = False
    several: bool = False
    within: int | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """All words of the deed."""
        return self.done + self.does + self.leaving


# Where a firm has filed for bankruptcy, and how that is told.
BANKRUPTCY: Final = "place of the bankruptcy"
_FILING: Final = tuple(
    f"{verb} {what}"
    for verb, whats in (
        ("filed for", _BANKRUPT),
        ("files for", _BANKRUPT),
        ("sought", _PROTECTED),
        ("seeks", _PROTECTED),
    )
    for what in whats
)
PLACES_OF_DEEDS: Final = (
    PlaceOfDeed("place of signing", phrases("signed"), once=True),
    PlaceOfDeed(
        "place of founding",
        phrases("founded established set_up"),
        does=phrases("started_out began_life started_life got_its_start"),
        once=True,
    ),
    PlaceOfDeed("place of execution", phrases("hanged executed beheaded guillotined"), once=True),
    PlaceOfDeed("place of the killing", phrases("assassinated murdered"), once=True),
    PlaceOfDeed(
        "place of sinking", does=phrases("sank foundered capsized went_down"), behind=OFF_A_COAST, once=True
    ),
    # A yard builds one ship at one place, a works builds engines at several, and planes are put together at a third.
    PlaceOfDeed("place of building", phrases("built constructed"), several=True),
    *(
        PlaceOfDeed(f"where it was {word}", (word,), several=True)
        for word in "cast restored recorded filmed printed composed manufactured assembled woven brewed".split()
    ),
    PlaceOfDeed("place of discovery", phrases("discovered unearthed excavated"), several=True),
    PlaceOfDeed("place of arrest", phrases("arrested detained captured"), within=MONTH),
    PlaceOfDeed(
        "place of the crash",
        does=phrases("crashed crash-landed came_down plunged fell slammed ploughed plowed"),
        behind=OFF_A_COAST,
        within=MONTH,
    ),
    PlaceOfDeed(
        "place of the grounding",
        done=phrases("wrecked grounded"),
        does=phrases("ran_aground struck hit"),
        behind=ON_A_COAST,
        within=MONTH,
    ),
    PlaceOfDeed("place of disappearance", does=phrases("disappeared vanished"), within=MONTH),
    # Who travels lands here today and there tomorrow.
    PlaceOfDeed("place of landing", does=phrases("landed touched_down"), within=1),
    PlaceOfDeed(
        "place of beginning",
        does=phrases("began started kicked_off got_under_way opened"),
        leaving=phrases("set_out set_off"),
    ),
    # One court has the case of a firm, however many subsidiaries file with it; each country may have a case of its own.
    PlaceOfDeed(BANKRUPTCY, does=_FILING, once=True),
    PlaceOfDeed("place of ending", does=phrases("ended finished concluded wrapped_up")),
)
# Verbs of a firm's founding that are said of people, too, who start out at one place in each of their callings.
OF_FIRMS: Final = frozenset({"started out", "began life", "started life"})
# Of the verbs those that are said of prices, shares and people as often: told of a craft, or with what it fell on.
OF_CRAFT: Final = frozenset(
    {"came down", "plunged", "fell", "slammed", "ploughed", "plowed", "went down", "wrecked", "grounded"}
)
# Verbs with the obstacle behind them that a ship runs on: "struck a rock off Leeds".
STRIKING: Final = frozenset({"struck", "hit"})
OBSTACLES: Final = frozenset(
    "rock rocks reef reefs sandbank sandbar shoal shoals iceberg mine ledge wreck".split()
)
# What befell a named thing, told by a noun: "the crash of Flight 12 in Leeds".
NOUNS_OF_DEEDS: Final = {
    "crash": "place of the crash",
    "sinking": "place of sinking",
    "capsizing": "place of sinking",
    "grounding": "place of the grounding",
}
# Kinds of places of which none lies in another of its kind: two towns are two places.
SETTLEMENTS: Final = frozenset("town village city hamlet".split())
# The mark of a place that is told with its kind: "in the town of Lorne".
OF_KIND: Final = "place: "
# Of these, what befalls a person: people share names.
OF_PERSONS: Final = frozenset({"place of execution", "place of the killing", "place of arrest"})
# Verbs that tell where an event was, and of other things where one of many shops or shows was: "the trial opened in".
OF_EVENTS: Final = frozenset({"opened"})
EVENTS: Final = frozenset(
    "trial games festival conference congress summit exhibition inquest inquiry hearing tour talks fair expo".split()
)
