"""Words that state a property of one sort of thing only: a ship has a master, a film a director, and firms take over firms.

Of other things the same word says something else: the master of a house, the director of a bank, and who "took over" a firm
may be its new head.
"""

from __future__ import annotations

from factcheck.claims.claim import Subject
from factcheck.claims.properties.deals import BUYER
from factcheck.claims.properties.holders_by_topic import is_surely_person
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.properties.vessels import is_vessel
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed

# The nouns, and what of a holder shows that it may have such a one.
MASTER, DIRECTOR = "master", "director"
FILMS = "film movie documentary play opera musical drama comedy".split()
# What is led by one person, and by no other while it lasts: who "led" a match or a firm says little.
LED = "led"
LED_BY_ONE = frozenset(
    "inquiry inquest investigation expedition mission operation project commission committee review study probe rescue search".split()
)
# Verbs by which firms are bought, and people come to head them.
TAKING_OVER = frozenset({"took", "takes", "taken"})


def suits(reading: Reading, parsed: Parsed, discourse: Discourse) -> bool:
    """Whether the holder of a reading, or its value, is of the sort that its word needs."""
    word, subject = parsed.tokens[reading.anchor].lower, reading.holder.subject
    if word == MASTER:
        return is_vessel(subject.name, subject.key, discourse)
    if word == DIRECTOR:
        return _is_film(subject, discourse)
    if word == LED and reading.first < reading.anchor:
        return subject.key.rpartition(" ")[2] in LED_BY_ONE
    if word in TAKING_OVER and reading.property is BUYER:
        named = parsed.names(reading.first, reading.last)
        return not any(is_surely_person(parsed, name, discourse) for name in named)
    return True


def _is_film(subject: Subject, discourse: Discourse) -> bool:
    return any(discourse.cast.is_called(subject.key, noun) for noun in FILMS)
