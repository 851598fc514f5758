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
    PlaceOfDeed("place of sinking", does=phrases("sank foundered capsized"), behind=OFF_A_COAST, once=True),
    # A yard builds one ship at one place, a works builds engines at several, and planes are put together at a third.
    PlaceOfDeed("place of building", phrases("built constructed"), several=True),
    *(
        PlaceOfDeed(f"where it was {word}", (word,), several=True)
        for word in "cast restored recorded filmed printed composed manufactured assembled woven brewed".split()
    ),
    PlaceOfDeed("place of discovery", phrases("discovered unearthed excavated"), several=True),
    PlaceOfDeed("place of arrest", phrases("arrested detained captured"), within=MONTH),
    PlaceOfDeed("place of the crash", does=phrases("crashed"), behind=OFF_A_COAST, within=MONTH),
    PlaceOfDeed("place of disappearance", does=phrases("disappeared vanished"), within=MONTH),
    # Who travels lands here today and there tomorrow.
    PlaceOfDeed("place of landing", does=phrases("landed touched_down"), within=1),
    PlaceOfDeed(
        "place of beginning",
        does=phrases("began started kicked_off got_under_way opened"),
        leaving=phrases("set_out set_off"),
    ),
    PlaceOfDeed("place of ending", does=phrases("ended finished concluded wrapped_up")),
)
# Verbs of a firm's founding that are said of people, too, who start out at one place in each of their callings.
OF_FIRMS: Final = frozenset({"started out", "began life", "started life"})
# Of these, what befalls a person: people share names.
OF_PERSONS: Final = frozenset({"place of execution", "place of the killing", "place of arrest"})
# Verbs that tell where an event was, and of other things where one of many shops or shows was: "the trial opened in".
OF_EVENTS: Final = frozenset({"opened"})
EVENTS: Final = frozenset(
    "trial games festival conference congress summit exhibition inquest inquiry hearing tour talks fair expo".split()
)
