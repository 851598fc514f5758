"""Properties stated by a verb and a place: "based in Y", "born in 1970 in Y", "signed by both sides in Y", "sank off Y".

Between the verb and its place may stand when it was and who did it, and a building whose name is not told ("at a hotel in
Munich"). The places of deeds must be known ones: "began in earnest" and "landed in hospital" name none.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.properties.holder import Holder, is_adverb
from factcheck.claims.properties.holders import BE, clause_subject, holder_of_participle, is_set_somewhere
from factcheck.claims.properties.named_again import is_given
from factcheck.claims.properties.place_phrases import behind_vehicle, place_from
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import Names, names_from
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.places_of_deeds import EVENTS, IN_OR_AT, OF_EVENTS, OF_FIRMS, PLACES_OF_DEEDS
from factcheck.lexicon.properties import Property
from factcheck.values.places import locate

# How far behind its verb the place may stand.
REACH = 10
# The prepositions of the deeds by their verbs, and the participles that are finite verbs as well.
PREPOSITIONS = {words: row.behind for row in PLACES_OF_DEEDS for words in row.done + row.does} | {
    words: frozenset({"from"}) for row in PLACES_OF_DEEDS for words in row.leaving
}
ACTIVE = frozenset({"held"}) | {words for row in PLACES_OF_DEEDS for words in row.done}
DOES = frozenset(words for row in PLACES_OF_DEEDS for words in row.does + row.leaving)
HAVING = frozenset({"has", "have", "had"})
KNOWN_ONLY = frozenset(row.label for row in PLACES_OF_DEEDS)
# How many words a building without a name may have: "at a luxury hotel in Munich".
MOST_OF_A_BUILDING = 3
ARTICLES = frozenset({"a", "an", "the"})


def read_at(parsed: Parsed, prop: Property, at: int, length: int, discourse: Discourse) -> Reading | None:
    """ "X is based in Y", "X, born in 1970 in Y", "Based in Y, X"."""
    tokens = parsed.tokens
    words = " ".join(token.lower for token in tokens[at : at + length])
    place = None
    if not is_set_somewhere(tokens, at):
        behind = _behind_what_it_was(tokens, at + length) if words in OF_FIRMS else at + length
        place = _place_behind(parsed, behind, PREPOSITIONS.get(words, IN_OR_AT))
    if place is None or (words in ACTIVE and not _is_passive(tokens, at)):
        return None  # "Norland held shares in Brisk"
    if prop.label in KNOWN_ONLY and not _is_known(parsed, place):
        return None
    holder = _who_did(parsed, at, discourse) if words in DOES else None
    holder = holder or holder_of_participle(parsed, at, place.last, discourse)
    if holder is None or (words in OF_EVENTS and EVENTS.isdisjoint(holder.subject.name.lower().split(" "))):
        return None
    name = holder.subject.name
    if words in OF_FIRMS and (is_given(name) or discourse.cast.is_person(holder.subject.key)):
        return None
    return make_reading(parsed, prop, holder, place, at, frozenset())


def _who_did(parsed: Parsed, at: int, discourse: Discourse) -> Holder | None:
    """The subject of a finite verb: "he | landed in Minsk", "the Orrin, which | had sunk off Norway"."""
    tokens, first = parsed.tokens, at
    while first > 0 and (tokens[first - 1].lower in HAVING or is_adverb(tokens[first - 1])):
        first -= 1
    return clause_subject(parsed, first, discourse)


def _is_passive(tokens: Sequence[Token], at: int) -> bool:
    while at > 0 and is_adverb(tokens[at - 1]):
        at -= 1
    if at > 1 and tokens[at - 1].lower == "and" and tokens[at - 2].lower.endswith("ed"):
        return _is_passive(tokens, at - 2)  # "Was designed and built in"
    return at == 0 or tokens[at - 1].lower in BE - {"has", "have", "had"} or tokens[at - 1].text in ",("


def _is_known(parsed: Parsed, place: Names) -> bool:
    return locate(" ".join(token.text for token in parsed.tokens[place.first : place.last])).is_known


def _place_behind(parsed: Parsed, position: int, prepositions: frozenset[str]) -> Names | None:
    """The place named behind one of the `prepositions`, with a date and a doer before it at most."""
    tokens, stop = parsed.tokens, min(position + REACH, len(parsed.tokens))
    while position < stop:
        token = tokens[position]
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        vehicle = behind_vehicle(tokens, position)
        if vehicle is not None:
            position = vehicle
            continue
        if token.lower in prepositions and following is not None and following.value is None:
            building = _behind_building(parsed, position + 1) if "in" in prepositions else None
            return place_from(parsed, building or position + 1)
        doers = names_from(parsed, position + 1) if token.lower == "by" else None
        if doers is not None:
            position = doers.last
            continue
        told = token.value is not None or token.lower in ("in", "on", "and", "raised", ",")
        if not (told or is_adverb(token)):
            return None
        position += 1
    return None


def _behind_what_it_was(tokens: Sequence[Token], position: int) -> int:
    """Behind what something was at first, where that stands at token `position`: "as a small hardware shop | in Munich"."""
    if (
        position + 1 >= len(tokens)
        or tokens[position].lower != "as"
        or tokens[position + 1].lower not in ARTICLES
    ):
        return position
    for i in range(position + 3, min(position + 4 + MOST_OF_A_BUILDING, len(tokens))):
        if tokens[i].lower in IN_OR_AT:
            return i
        if tokens[i].kind is not TokenKind.WORD or tokens[i].named or is_small(tokens[i].lower):
            return position
    return position


def _behind_building(parsed: Parsed, position: int) -> int | None:
    """Where the place stands in which a building without a name is: behind "a hotel in"."""
    tokens, first = parsed.tokens, position + 1
    if tokens[position].lower not in ARTICLES:
        return None
    for i in range(first, min(first + MOST_OF_A_BUILDING + 1, len(tokens) - 1)):
        if tokens[i].lower == "in" and i > first:
            return i + 1
        if tokens[i].kind is not TokenKind.WORD or tokens[i].named or is_small(tokens[i].lower):
            return None
    return None
