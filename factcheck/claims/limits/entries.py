"""The year that labels an entry of a timeline, for the sentences behind its first one: "**2014:** It moves. It has 90 shops.".

What is told under a day is of that time and of others, as a report of August gives the figures of June; so only a year
dates its whole entry.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.words.tokens import Token
from factcheck.values.value import DatePrecision, DateSpan

# What stands behind a date that labels what follows.
LABEL_MARKS = frozenset(":–—-")
# How a scene is set: "It is 4 May 1990", and which token the date is.
COPULAS, SCENE = frozenset({"is", "was"}), 2


def time_of_entry(index: int, discourse: Discourse) -> DateSpan | None:
    """The year that opens the block of the sentence with this index; None in the first sentence, which has it itself."""
    tokens = _opening(index, discourse)
    opening = tokens[0].value if tokens else None
    labels = len(tokens) > 1 and tokens[1].text in LABEL_MARKS
    if not labels or not isinstance(opening, DateSpan) or opening.comparator != "=":
        return None
    return opening if opening.precision is DatePrecision.YEAR else None


def day_of_entry(index: int, discourse: Discourse) -> DateSpan | None:
    """The day under which a sentence is told: that of its entry, or of a scene that is set ("It is 4 May 1990.").

    It does not date what is told, but a figure that somebody else puts on that day is the one that is told there.
    """
    tokens = _opening(index, discourse)
    if len(tokens) > SCENE and tokens[0].lower == "it" and tokens[1].lower in COPULAS:
        day, labels = tokens[SCENE].value, True
    else:
        day, labels = (tokens[0].value, len(tokens) > 1) if tokens else (None, False)
        labels = labels and (tokens[1].text in LABEL_MARKS or tokens[1].capitalised)
    is_day = isinstance(day, DateSpan) and day.precision is DatePrecision.DAY and day.comparator == "="
    return day if labels and is_day and isinstance(day, DateSpan) else None


def _opening(index: int, discourse: Discourse) -> Sequence[Token]:
    """The tokens of the first sentence of the block around a later one; none for the first itself."""
    first = discourse.first_of_block(index)
    return discourse.sentence(first).tokens if first < index else ()
