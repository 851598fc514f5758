"""When an event came about, in whatever words that is told.

"A quake hit Carvania on 3 May", "the quake took place on 3 May" and "the quake of 3 May" give the same day of the same
thing, where the subject is the event itself. Beginning and ending are days of their own: a flood may last a month.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Measure, Subject
from factcheck.values.value import Moment, Value

# The class of events that only says that something happened, and those whose date is that of the event itself.
COMES_ABOUT = "happen"
COMINGS_ABOUT = frozenset({"happen", "hit", "explode", "crash", "collide", "close"})


def of_event(measure: Measure, subject: Subject, value: Value, *, within: bool) -> Measure:
    """The measure of a date of an event: that it came about. `within` says that the date stands in the event's own phrase."""
    if subject.occasion is None or not isinstance(value, Moment):
        return measure
    comes = measure.concepts & COMINGS_ABOUT
    if not comes and not within:
        return measure
    return replace(measure, label="date", concepts=comes | {COMES_ABOUT})
