"""The year of a work that stands before its noun: "Orrin Lives is a 1930 comedy", "their 1979 album, Orrin Rising".

A year before a noun mostly only says which is meant ("the 1930 comedy Orrin Lives" is not the one of 1980), and so no article
"the" may stand before it. Behind "is a" it says of what year the work is, and so it does behind a name and a comma, and behind
"their". "A 1930 comedy festival" is no comedy.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Grounds, Measure, Subject
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.labels import label_before
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.subject import find_subject
from factcheck.claims.words.tokens import TokenKind
from factcheck.claims.words.verb_forms import is_surely_verb
from factcheck.lexicon.adjectives import PARTICIPLES
from factcheck.lexicon.grammar import FINITE_BE, INDEFINITE, POSSESSIVES
from factcheck.lexicon.measures import CLASSES
from factcheck.lexicon.works import EVENT_OF_WORK, LABEL_OF_YEAR, SHEETS_OF_WORKS, YEAR_OF_WORK
from factcheck.values.value import DatePrecision, DateSpan, Value

# How many words may stand between the year and its noun: "a 1980 American prison drama film".
MOST_BETWEEN = 5
# The labels of a sheet that is written in one paragraph.
LABELS = re.compile(r"(?:^|[.;]\s)([A-Z][\w ]{1,20}):")
QUOTES = frozenset("\"“'‘«*_")
# Endings of participles that tell more of a work: "a 1980 film written and directed by".
TOLD_MORE = ("ed", "ing", "en")


def year_of_work(
    parsed: Parsed, number: int, position: int, value: Value, discourse: Discourse
) -> tuple[Subject, Measure] | None:
    """The work whose year stands at token `position`, and what happened in it; None where it is the year of no work."""
    if not isinstance(value, DateSpan) or value.precision is not DatePrecision.YEAR or not value.first:
        return None
    noun = _work_behind(parsed, position)
    if noun is None or position < 1:
        return None
    subject = _of_whom(parsed, number, position, noun, discourse)
    if subject is None or not subject.key or discourse.cast.is_person(subject.key):
        return None
    event = EVENT_OF_WORK[parsed.tokens[noun].lower]
    return subject, Measure(YEAR_OF_WORK, frozenset({event, YEAR_OF_WORK}))


def year_in_sheet(parsed: Parsed, number: int, value: Value, discourse: Discourse) -> Measure | None:
    """What happened in the year that a sheet on a work has: "Artist: Ivo Lenz. Year: 1891." tells when he made it."""
    label = [token.lower for token in label_before(parsed, number)]
    if not isinstance(value, DateSpan) or len(label) != 1 or label[0] not in LABEL_OF_YEAR:
        return None
    block = parsed.read.block
    labels = {found.lower() for found in LABELS.findall(discourse.document.reading, block.start, block.end)}
    for of_sort, events in SHEETS_OF_WORKS:
        if any(name.replace("_", " ") in labels for name in of_sort):
            told = (event if event in CLASSES else f"was {event}" for event in events.split())
            return Measure(YEAR_OF_WORK, frozenset({YEAR_OF_WORK, *told}))
    return None


def _work_behind(parsed: Parsed, position: int) -> int | None:
    """Where the noun of a work stands that the year qualifies, as the head of its phrase."""
    tokens, found = parsed.tokens, None
    for at in range(position + 1, min(position + MOST_BETWEEN + 2, len(tokens))):
        token = tokens[at]
        if token.kind is not TokenKind.WORD or (is_small(token.lower) and token.lower not in EVENT_OF_WORK):
            break
        if found is not None and token.lower not in EVENT_OF_WORK:
            ends = token.named or is_surely_verb(tokens, at) or token.lower in PARTICIPLES
            return found if ends or token.lower.endswith(TOLD_MORE) else None
        if token.lower in EVENT_OF_WORK:
            found = at
    return found


def _of_whom(parsed: Parsed, number: int, position: int, noun: int, discourse: Discourse) -> Subject | None:
    """The work: what is said to be "a 1930 comedy", or the name behind "their 1979 album"."""
    tokens, article = parsed.tokens, position - 1
    if tokens[article].lower in POSSESSIVES:
        name = _name_from(parsed, noun + 1)
        return Subject(name.text, name.key, Grounds.NAMED) if name is not None else None
    if tokens[article].lower not in INDEFINITE or article < 1:
        return None
    if tokens[article - 1].lower in FINITE_BE:
        return find_subject(parsed, number, position, discourse)
    if tokens[article - 1].text == ",":
        name = next((n for n in parsed.names(0, article) if n.last == article - 1), None)
        return Subject(name.text, name.key, Grounds.NAMED) if name is not None else None
    return None


def _name_from(parsed: Parsed, first: int) -> NameSpan | None:
    """The name that begins at token `first`, behind a comma or a quotation mark."""
    tokens = parsed.tokens
    while first < len(tokens) and (tokens[first].text == "," or tokens[first].text in QUOTES):
        first += 1
    return next((name for name in parsed.names(first, len(tokens)) if name.first == first), None)
