"""Who made a work that is called by what it is: "Night Bridge is a novel by Jane Roe", "Night Bridge, an opera by Jane Roe".

The noun says what the maker did. A work that only stands in the sentence ("based on a novel by") is another one.
"""

from __future__ import annotations

from factcheck.claims.properties.holders import described
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import names_from
from factcheck.claims.reading.parsed import Parsed
from factcheck.lexicon.properties import PROPERTIES, WORKS

BY_LABEL = {prop.label: prop for prop in PROPERTIES}


def read_work(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """Who made the work whose noun is token `at`."""
    tokens = parsed.tokens
    if at + 2 >= len(tokens) or tokens[at + 1].lower != "by":
        return None
    names = names_from(parsed, at + 2)
    holder = described(parsed, at, discourse) if names is not None else None
    if names is None or holder is None:
        return None
    return make_reading(parsed, BY_LABEL[WORKS[tokens[at].lower]], holder, names, at, frozenset())
