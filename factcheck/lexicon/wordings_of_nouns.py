"""Turns of phrase by which the noun of a measure names a figure that does not stand right behind it (`lexicon/wording.py`).

"212 metres is the length of the Orrin", "the height of the Orrin dam (88 metres)", "its population, 21,000 at the last count,": in all of
them the noun names what the figure is, whatever stands between.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.wording import Wording, wording

# The nouns of a measure, for values of which kinds; of nouns that are said of parts and changes as well, none.
_NOUNS: Final = (
    ("height", "length", "height|elevation|altitude"),
    ("length", "length", "length"),
    ("width", "length", "width|breadth|diameter"),
    ("depth", "length", "depth"),
    ("area", "area", "area|surface_area"),
    ("weight", "mass", "weight|mass"),
    ("speed", "speed", "speed|top_speed"),
    ("population", "count bare", "population"),
    ("capacity", "count bare", "capacity"),
    ("magnitude", "bare", "magnitude"),
    ("unemployment", "percent", "unemployment|unemployment_rate"),
    ("inflation", "percent", "inflation|inflation_rate"),
    ("efficacy", "percent", "efficacy|effectiveness"),
    ("turnout", "percent", "turnout"),
    ("price", "money", "price"),
    ("salary", "money", "salary|wage"),
    ("revenue", "money", "revenue|turnover"),
    ("running time", "minute hour", "running_time|runtime"),
    ("visitors", "count bare", "visitor_number|attendance_figure"),
)


def _lines(nouns: str) -> str:
    return f"""
    # be|was (=the|=its|=his|=her|=their) (..) {nouns} of|at|for
    # be|was .. 's {nouns}
    {nouns} of .. ( #
    {nouns} of .. , # ,|$|.
    {nouns} ( #
    {nouns} , # ,
    {nouns} , .. # , be|was|put|make|leave
    """


WORDINGS_OF_NOUNS: Final[tuple[Wording, ...]] = tuple(
    wording(
        concept,
        kinds,
        _lines(nouns),
        unless="differenc fall rise drop increas decreas lose gain cut averag median predict expect forecast plan insur transfer oil share stock",
    )
    for concept, kinds, nouns in _NOUNS
)
