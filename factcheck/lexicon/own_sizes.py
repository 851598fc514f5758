"""Places where a figure stands that says how much of itself a thing is, without a word for the measure.

"With her 366 metres the Orrin", "Ebrin's 4,812 metres make it", "at 189 grams, the phone": which size it is follows from the thing
and from what the unit measures. The patterns are written as those of `lexicon/wording.py`. Another thing behind the figure
("with its 12 metres of draught"), or a verb by which it may be a place or a moment ("at 366 metres the submarine stopped"), has none.
"""

from __future__ import annotations

from typing import Final

# The mark of such a figure.
OWN_SIZE: Final = "own size"
_SURE_VERBS = "make|be|give|put|leave|dwarf|let|earn|tower|rank|would|could|can|remain|look|seem|feel|surpass|outstrip|suffice|have"
_ITS = "its|her|his|their"
_PLACED = f"""
    ^ with|for|because_of|thanks_to (all) (of) {_ITS} (..) # ,|it|~|the
    , with|for (all) (of) {_ITS} (..) # ,|.|$
    with|for (all) (of) {_ITS} (..) # the ~
    ~ 's # {_SURE_VERBS}
    ^ {_ITS} # {_SURE_VERBS}
    whose # {_SURE_VERBS}
    all|full|whole|entire # of it|~
    all|full|whole|entire # of the ~
    ~ ( # )
    ~ , # ,|.|$
"""
_AT = """
    ^ (..) at # ,|it|she|~
    ^ (..) at # the ~
"""
# An area in front is that of the thing, of which nobody tells another one.
_WITH = """
    ^ with|at # (,) it|she =is|=was|remain|rank
    ^ with|at # (,) (the) ... ~ =is|=was|remain|rank
"""
_AT_LENGTH = """
    ^ (..) at # (,) it|she be the|a|an|one|as|too|so|more|longer|taller|higher|nearly|almost|twice|not
    ^ (..) at # (,) (the) ... ~ be the|a|an|one|as|too|so|more|longer|taller|higher|nearly|almost|twice|not
    ^ (..) at # (,) (the) ... ~ could|can|would not|hardly|barely|never|just|scarcely
    ^ (..) at # (,) (the) ... ~ dwarf|outstrip|surpass|rank|remain|tower
"""
_THINGS = (
    "ship|vessel|liner|tanker|ferry|boat|yacht|freighter|bridge|tunnel|river|canal|pipeline|railway|wall|peak|mountain|summit|volcano|"
    "hill|tower|building|skyscraper|dam|phone|smartphone|bell|statue|satellite|probe|farm|plant|station|reactor|turbine|engine|"
    "lake|island|forest|park|estate|reserve|stone|rock|meteorite|diamond"
)
_CALLED = f"""
    ^ =a|=an (..) {_THINGS} of # , (the) (..) ~
    ~ , =a|=an (..) {_THINGS} of #
    ~ , =a|=an|=the #- (..) {_THINGS}
    =the #- (..) {_THINGS} of ~
"""
# What a size describes that stands before it: "the 772-tonne plane". Left out are things of which it may be what they lift, hold or
# cover: "the 40-tonne crane", "the $5 million fund".
_WEIGHED = (
    "plane|aircraft|jet|airliner|airship|helicopter|ship|vessel|liner|tanker|submarine|rocket|satellite|spacecraft|probe|rover|lander|telescope|"
    "bell|statue|stone|rock|meteorite|boulder|locomotive|train|tank|whale|elephant|bridge|tower|building|monument|sculpture|dome|reactor|turbine"
)
_POWERED = "dam|plant|station|reactor|turbine|engine|farm|project|generator|complex|facility|array|park"
_LASTING = (
    "film|movie|documentary|epic|drama|comedy|thriller|album|opera|symphony|concerto|trial|war|siege|strike|battle|flight|voyage|mission|"
    "concert|match|game|standoff|blackout|drought|festival|tour|speech|spacewalk|march|occupation|campaign"
)
_SPREAD = "lake|island|park|forest|estate|reserve|farm|campus|site|museum|complex|desert|glacier|reservoir|country|kingdom|palace"
_BUILT = (
    "tower|bridge|dam|tunnel|stadium|arena|airport|station|terminal|museum|hospital|palace|skyscraper|building|canal|line|railway|road|"
    "motorway|ship|liner|vessel|mission|spacecraft|probe|rover|telescope|satellite|film|movie|production|series|project|reactor|plant|"
    "headset|phone|smartphone|watch|smartwatch|car|laptop|tablet|console|camera|device|headphones|bike|drone|visor"
)
_DESCRIBED = """
    ^ (=and|=but|=yet|=when|=while|=so) =the|=this #{joined} {things}
    , (=and|=but) =the|=this #{joined} {things}
"""


def _described(things: str, joined: str = "-") -> str:
    return _DESCRIBED.replace("{joined}", joined).replace("{things}", things)


# A sum in front is that of the thing, too: "at $3,949 the headset is no bargain", "at $7.2 billion it was the dearest".
_AT_SUM = """
    ^ (..) at # (,) it|she =is|=was|remain|cost
    ^ (..) at # (,) the (..) ~ =is|=was|remain
    ^ (..) at # (,) the (..) {things} =is|=was|remain
"""
# By the dimension of a figure the places in which it is that of the thing itself.
PLACES_OF_SIZES: Final[dict[str, tuple[str, ...]]] = {
    dimension: tuple(line.strip() for part in parts for line in part.splitlines() if line.strip())
    for dimension, parts in {
        "length": (_PLACED, _AT_LENGTH, _CALLED),
        "mass": (_PLACED, _AT, _CALLED, _described(_WEIGHED)),
        "power": (_PLACED, _AT, _CALLED, _described(_POWERED)),
        "area": (_PLACED, _WITH, _AT, _CALLED, _described(_SPREAD)),
        "duration": (
            _described(_LASTING),
            """
            with|for (all) (of) its # ,|the|~
            all|full|whole|entire # of it|~
            ~ ( # )
            """,
        ),
        "money": (
            _described(_BUILT, ""),
            _AT_SUM.replace("{things}", _BUILT),
            """
            ^ =a|=an #- film|movie|production|picture|epic|blockbuster|musical|series , ~
            ~ , =a|=an #- (..) film|movie|production|picture|epic|blockbuster|musical
            ^ =a|=an # film|movie|production|picture|epic|blockbuster|musical|series , ~
            ~ , =a|=an # (..) film|movie|production|picture|epic|blockbuster|musical
            """,
        ),
    }.items()
}
# Which measures of a thing its size by a unit may be; a length is that of the thing's own kind as well.
MEASURES_OF_SIZES: Final[dict[str, frozenset[str]]] = {
    "length": frozenset({"length", "height"}),
    "mass": frozenset({"weight"}),
    "power": frozenset({"power", "capacity"}),
    "area": frozenset({"area"}),
    "duration": frozenset({"duration", "running time"}),
    "money": frozenset({"budget", "cost", "price", "make"}),
}
