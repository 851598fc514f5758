"""The two days that a span has: "was shot from May 1994 to June 1995" tells when the shooting began and when it ended.

Only of an activity that has one beginning and one end (`lexicon.activities`), told in the clause of the span; what a span says is
otherwise compared as a whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from factcheck.claims.claim import SURE_GROUNDS, Claim, Confidence, Measure, Subject
from factcheck.claims.identity import identify
from factcheck.claims.label import label_of
from factcheck.claims.naming.keys import fold
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.stem import stem
from factcheck.documents.document import Document
from factcheck.lexicon.activities import ACTIVITIES, NOUNS, ONLY_A_PART, Activity
from factcheck.lexicon.measures import VERBS
from factcheck.values.dates import parse_date
from factcheck.values.value import DatePrecision, DateSpan

# What stands between the two dates of a span.
BETWEEN = re.compile(r"\s*(?:\b(?:to|until|till|through|and)\b|[-–—])\s*")
# The events of activities, and what happens on such a day whatever goes on.
ENDS = {
    event: general
    for one in ACTIVITIES
    for event, general in ((one.begin, "begin"), (one.end, "end"))
    if event not in ("begin", "end", "premiere")
}
OF_ACTIVITY = re.compile(rf"(?:the\s+)?(?:{'|'.join(NOUNS)})\s+of\s+", re.IGNORECASE)


def ends_of_span(
    claim: Claim, parsed: Parsed, number: int, document: Document, seen: Counter[str], *, person: bool
) -> Iterator[Claim]:
    """The claims on the first and on the last day of what a claim says that it went on from when to when.

    What a `person` does so is one doing of many.
    """
    activity = None if person else _activity(claim, parsed, number)
    dates = _two_dates(claim.value) if activity is not None else None
    if activity is None or dates is None:
        return
    for event, value in zip((activity.begin, activity.end), dates, strict=True):
        measure = replace(claim.measure, label=VERBS[event].label, concepts=frozenset({event}))
        yield replace(
            claim,
            id=identify(document.path, claim.reading, value.text, seen),
            label=label_of(value, claim.subject, measure),
            value=value,
            measure=measure,
            excerpt=document.excerpt(value.start, value.end),
            confidence=Confidence.HIGH if claim.subject.grounds in SURE_GROUNDS else claim.confidence,
            frame=None,
        )


def _activity(claim: Claim, parsed: Parsed, number: int) -> Activity | None:
    """The activity that the clause of a span tells, None for none or for a part of one."""
    value = claim.value
    if not isinstance(value, DateSpan) or value.precision is not DatePrecision.SPAN:
        return None
    segment = parsed.segments[number]
    first = 0 if segment.verb is None else segment.first  # "Was shot in Leeds, Corran and Lorne, from"
    told = {token.stem for token in parsed.tokens[first : segment.last]}
    # "It ran" is told of a project, if that is what it is.
    around = {*(token.stem for token in parsed.tokens), *map(stem, claim.subject.key.split(" "))}
    if ONLY_A_PART & around:
        return None
    return next(
        (one for one in ACTIVITIES if one.stems & told and (not one.needs or one.needs & around)), None
    )


def _two_dates(value: object) -> tuple[DateSpan, DateSpan] | None:
    """The two dates of a span, each at its place, where both have a year of their own."""
    if not isinstance(value, DateSpan) or value.relative or value.comparator != "=":
        return None
    for joint in BETWEEN.finditer(value.text):
        first, last = value.text[: joint.start()], value.text[joint.end() :]
        dates = parse_date(first), parse_date(last)
        if dates[0] is None or dates[1] is None:
            continue
        return (
            replace(dates[0], start=value.start, end=value.start + len(first), text=first),
            replace(dates[1], start=value.end - len(last), end=value.end, text=last),
        )
    return None


def of_whose_activity(
    subject: Subject, measure: Measure, reading: str, *, person: bool
) -> tuple[Subject, Measure]:
    """Whose the day of an activity is, and what it dates: that of the work whose activity the subject is ("the filming of Orrin Rising").

    Of a `person` it is a day of one of many works: "Brandt began filming in May" says no more than that something began. A name of one
    word may be a person's, unless the sentence (`reading`) tells of "the filming of" it.
    """
    events = measure.concepts & ENDS.keys()
    if not events:
        return subject, measure
    doing = bool(subject.key) and " " not in subject.key and OF_ACTIVITY.search(reading) is None
    if person or doing:
        return subject, replace(measure, concepts=measure.concepts - events | {ENDS[one] for one in events})
    name = OF_ACTIVITY.sub("", subject.name, count=1)
    return (subject if name == subject.name else replace(subject, name=name, key=fold(name))), measure
