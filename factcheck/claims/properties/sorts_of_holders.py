"""Words that state a property of one sort of thing only: a ship has a master, a film or a museum a director, and firms take over firms.

Of other things the same word says something else: the master of a house, one of the directors of a bank, and who "took over"
a firm may be its new head.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Subject
from factcheck.claims.properties.deals import BUYER
from factcheck.claims.properties.holders_by_topic import is_surely_person
from factcheck.claims.properties.named_again import is_given
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.properties.vessels import is_vessel
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.lexicon.properties import BY_LABEL, HEAD_OF_INSTITUTION, LED_BY_ONE, MOTHER_AND_FATHER

# The nouns, and what of a holder shows that it may have such a one.
MASTER, DIRECTOR = "master", "director"
FILMS = "film movie documentary play opera musical drama comedy".split()
# What has one director, who heads it.
INSTITUTIONS = (
    "plant museum institute laboratory observatory zoo library gallery theatre orchestra hospital prison school festival"
).split()
HEAD = BY_LABEL[HEAD_OF_INSTITUTION]
# The forms of the verb by which somebody "led" a match or a firm as well: they say little of these.
LED = frozenset({"led", "leads", "headed"})
# Verbs by which firms are bought, and people come to head them.
TAKING_OVER = frozenset({"took", "takes", "taken"})


def suited(reading: Reading, parsed: Parsed, discourse: Discourse) -> Reading | None:
    """The reading where its holder, or its value, is of the sort that its word needs; of a director it says of what."""
    word, subject = parsed.tokens[reading.anchor].lower, reading.holder.subject
    if word == DIRECTOR:
        return _directed(reading, discourse)
    if word == MASTER:
        suits = is_vessel(subject.name, subject.key, discourse)
    elif word in LED and reading.first < reading.anchor:
        suits = subject.key.rpartition(" ")[2] in LED_BY_ONE
    elif word in MOTHER_AND_FATHER:
        named = parsed.names(reading.first, reading.last)
        person = discourse.cast.is_person(subject.key) or is_given(subject.name)
        suits = person and any(is_surely_person(parsed, name, discourse) for name in named)
    elif word in TAKING_OVER and reading.property is BUYER:
        named = parsed.names(reading.first, reading.last)
        suits = not any(is_surely_person(parsed, name, discourse) for name in named)
    else:
        suits = True
    return reading if suits else None


def _directed(reading: Reading, discourse: Discourse) -> Reading | None:
    """Of what somebody is the director: a film has one for ever, a museum one at a time, and a firm several."""
    if reading.property.label != DIRECTOR:
        return reading
    if _is_called(reading.holder.subject, FILMS, discourse):
        return reading
    institution = _is_called(reading.holder.subject, INSTITUTIONS, discourse)
    return replace(reading, property=HEAD) if institution else None


def _is_called(subject: Subject, kinds: Sequence[str], discourse: Discourse) -> bool:
    last = subject.key.rpartition(" ")[2]
    return last in kinds or any(discourse.cast.is_called(subject.key, noun) for noun in kinds)
