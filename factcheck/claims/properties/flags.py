"""Whose flag a ship has, told by an adjective or by the verb: "a tanker under the Norvanian flag", "flying the flag of Norvane".

People and buildings fly flags, too, so that behind the verb it must be a ship.
"""

from __future__ import annotations

from factcheck.claims.properties.holders import clause_subject, holder_of_participle
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.properties.vessels import is_vessel
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.properties import BY_LABEL
from factcheck.lexicon.ways import FLAG, FLYING_PARTICIPLES, FLYING_VERBS
from factcheck.values.places import locate

FLAG_NOUN = "flag"
FLAG_PROPERTY = BY_LABEL[FLAG]
UNDER = "under"


def read_flag(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """Whose the flag is that token `at` speaks of, and what has it."""
    tokens = parsed.tokens
    adjective = at > 0 and tokens[at - 1].lower in NATIONS
    before = at - 1 - adjective
    if before < 1 or tokens[before].lower not in DETERMINERS:
        return None
    first, last = at - 1, at
    if not adjective:
        of = at + 2 < len(tokens) and tokens[at + 1].lower == "of"
        name = name_at(parsed, at + 2) if of else None
        if name is None or not locate(name.text).country:
            return None
        first, last = name.first, name.last
    verb = before - 1
    under = tokens[verb].lower == UNDER
    if under and not adjective:
        return None  # "Under the flag of Norvane" is a way (`lexicon/ways.py`).
    verb -= under and verb > 0 and tokens[verb - 1].lower in FLYING_VERBS | FLYING_PARTICIPLES
    if tokens[verb].lower in FLYING_VERBS:
        holder = clause_subject(parsed, verb, discourse)
    elif under or tokens[verb].lower in FLYING_PARTICIPLES:
        holder = holder_of_participle(parsed, verb, last, discourse)
    else:
        return None
    if holder is None or not (under or is_vessel(holder.subject.name, holder.subject.key, discourse)):
        return None
    return Reading(FLAG_PROPERTY, holder, first, last, at)
