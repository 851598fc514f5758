"""One of a unit of time, said with an article: "less than a minute", "a month of training", "a whole week".

The article says as often how often ("twice a week") or which ("a week later"), so that it is a number only behind a
hedge, behind a word of lasting, before a word that stresses how long it is, before what fills the time, or before a part
of the unit. "For a second time" and "a year-long wait" are no times; what may stand behind is a table. A length is one
only behind a hedge: "less than a kilometre", and not "a mile away".
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.times import LASTING, SINGLE, SINGLE_LENGTHS, WHOLLY
from factcheck.values.anchors import Anchor
from factcheck.values.compounds import with_parts
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP, Numeral
from factcheck.values.surroundings import before
from factcheck.values.unit_tables import NAMED

_UNIT: Final = Expression(rf"{GAP}(?:(?P<wholly>{'|'.join(sorted(WHOLLY))}){GAP})?(?P<unit>[a-z]+)")
# "A full day's work", "an entire year group": the unit only says which.
_WHOSE: Final = Expression(rf"['’]|{GAP}(?:group|ago|earlier|later|before|ahead|back)(?![A-Za-z])")
# Halves and alternatives are read at their own words: "a year and a half", "a week or two".
_MORE: Final = Expression(
    rf"{GAP}(?:and{GAP}an?{GAP}(?:half|quarter)|or{GAP}(?:two|so|more|less)|ago)(?![a-z])"
)
# A noun behind the unit makes it a kind of noun ("a week day", "a second time"), a word of order a date.
_ENDS: Final = Expression(
    rf"""
    \s*(?:[.,;:!?)”"\]]|\Z)
  | {GAP}(?:of|and|in|at|on|to|with|without|from|because|when|while|as|but|or|until|since|due|between|for|by|if|where)(?![a-z])
    """,
    re.VERBOSE,
)
# Also behind a hedge; "fewer than a year before" and "more than a year earlier" compare with a day.
_ORDER: Final = Expression(rf"{GAP}(?:after|short|away|apart|long|old)(?![a-z])")
# "A month of training"; "a day of the week" is one of its days.
_FILLED: Final = Expression(
    rf"{GAP}of{GAP}(?!(?:the|his|her|its|their|our|my|this|that|each|every|all|it|them)(?![a-z]))[a-z]"
)


# Behind the unit these tell how much later or earlier something came than it was to come; "a day late" is any little.
_OFF_SCHEDULE: Final = Expression(
    rf"{GAP}(?:overdue|(?:behind|ahead{GAP}of){GAP}(?:(?:its|the|their){GAP})?(?:original{GAP})?(?:schedule|plan|time|timetable))(?![a-z])"
)


def read_single(text: str, anchor: Anchor, floor: int) -> Draft | None:
    """The time that an article and its unit say, None where they say no amount."""
    unit = _UNIT.match(text, anchor.end)
    if unit is None or _MORE.match(text, unit.end()):
        return None
    numeral = Numeral(anchor.start, anchor.end, 1.0, word=True)
    name, factor, _ = NAMED[unit["unit"]]
    if compound := with_parts(text, numeral, name, unit.end()):
        return Draft(anchor.start, compound.end, compound.numeral, compound.unit, number_end=anchor.end)
    context = before(text, anchor.start, floor)
    ends = _ENDS.match(text, unit.end()) is not None
    lasting = bool(context.words) and context.words[-1] in LASTING
    if unit["wholly"] and not _WHOSE.match(text, unit.end()) and unit["unit"] in SINGLE:
        return Draft(anchor.start, unit.end(), numeral, name, factor, number_end=anchor.end)
    hedged = context.hedge is not None and (
        ends or unit["unit"] in SINGLE_LENGTHS or _ORDER.match(text, unit.end()) is not None
    )
    if unit["unit"] in SINGLE_LENGTHS and not hedged:
        return None
    filled = _FILLED.match(text, unit.end()) or _OFF_SCHEDULE.match(text, unit.end())
    if not (hedged or (lasting and ends) or filled):
        return None
    return Draft(anchor.start, unit.end(), numeral, name, factor, number_end=anchor.end)
