"""Properties stated by a verb and a place: "based in Y", "born in 1970 in Y", "signed by both sides in Y", "sank off Y".

Between the verb and its place may stand when it was and who did it, and a building whose name is not told ("at a hotel in
Munich"). The places of deeds must be known ones: "began in earnest" and "landed in hospital" name none.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.holders import BE, clause_subject, holder_of_participle, is_set_somewhere
from factcheck.claims.properties.named_again import is_given
from factcheck.claims.properties.place_phrases import behind_vehicle, place_from
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.properties.vessels import is_craft
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import Names, names_from, phrase_from
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import ARTICLES, FORMS_OF_HAVE
from factcheck.lexicon.places_of_deeds import (
    EVENTS,
    IN_OR_AT,
    NOUNS_OF_DEEDS,
    OBSTACLES,
    OF_CRAFT,
    OF_EVENTS,
    OF_FIRMS,
    OF_KIND,
    OFF_A_COAST,
    ONTO,
    PLACES_OF_DEEDS,
    SETTLEMENTS,
    STRIKING,
)
from factcheck.lexicon.properties import BY_LABEL, Property
from factcheck.values.places import locate

# How far behind its verb the place may stand.
REACH = 10
# The prepositions of the deeds by their verbs, and the participles that are finite verbs as well.
PREPOSITIONS = {words: row.behind for row in PLACES_OF_DEEDS for words in row.done + row.does} | {
    words: frozenset({"from"}) for row in PLACES_OF_DEEDS for words in row.leaving
}
ACTIVE = frozenset({"held"}) | {words for row in PLACES_OF_DEEDS for words in row.done}
DOES = frozenset(words for row in PLACES_OF_DEEDS for words in row.does + row.leaving)
KNOWN_ONLY = frozenset(row.label for row in PLACES_OF_DEEDS)
# How many words a building without a name may have: "at a luxury hotel in Munich".
MOST_OF_A_BUILDING = 3


def read_at(parsed: Parsed, prop: Property, at: int, length: int, discourse: Discourse) -> Reading | None:
    """ "X is based in Y", "X, born in 1970 in Y", "Based in Y, X"."""
    tokens = parsed.tokens
    words = " ".join(token.lower for token in tokens[at : at + length])
    behind, place = _behind_object(tokens, words, at + length), None
    if not is_set_somewhere(tokens, at) and behind is not None:
        place = _place_behind(parsed, behind, PREPOSITIONS.get(words, IN_OR_AT))
    if place is None or (words in ACTIVE and not _is_passive(tokens, at)):
        return None  # "Norland held shares in Brisk"
    kind = _kind_before(tokens, place)
    if prop.label in KNOWN_ONLY and not kind and not _is_known(parsed, place):
        return None
    holder = _who_did(parsed, at, discourse) if words in DOES else None
    holder = holder or holder_of_participle(parsed, at, place.last, discourse)
    if holder is not None and words in OF_CRAFT and tokens[at + length].lower not in ONTO:
        holder = holder if is_craft(holder.subject, discourse) else None
    if holder is None or (words in OF_EVENTS and EVENTS.isdisjoint(holder.subject.name.lower().split(" "))):
        return None
    name = holder.subject.name
    if words in OF_FIRMS and (is_given(name) or discourse.cast.is_person(holder.subject.key)):
        return None
    return make_reading(parsed, prop, holder, place, at, kind)


def read_event(parsed: Parsed, at: int) -> Reading | None:
    """ "The crash of Flight 12 in Leeds": where it befell the thing that is named."""
    tokens = parsed.tokens
    thing = phrase_from(parsed, at + 2) if at + 2 < len(tokens) and tokens[at + 1].lower == "of" else None
    if thing is None or thing.last + 1 >= len(tokens) or tokens[thing.last].lower not in OFF_A_COAST:
        return None
    prop = BY_LABEL[NOUNS_OF_DEEDS[tokens[at].lower]]
    place = place_from(parsed, thing.last + 1)
    known = place is not None and (_kind_before(tokens, place) or _is_known(parsed, place))
    if place is None or not known:
        return None
    return make_reading(parsed, prop, named(thing), place, at, _kind_before(tokens, place))


def _behind_object(tokens: Sequence[Token], words: str, position: int) -> int | None:
    """Behind what a deed has for its object, or what something was at first; None where it has another object."""
    if words in OF_FIRMS:
        return _behind_what_it_was(tokens, position)
    if words not in STRIKING:
        return position
    for i in range(position, min(position + 1 + MOST_OF_A_BUILDING, len(tokens))):
        if tokens[i].lower in OBSTACLES:
            return i + 1
    return None


def _kind_before(tokens: Sequence[Token], place: Names) -> frozenset[str]:
    """The mark of the kind that a place is told with: "the town of Lorne"."""
    kind = place.first - 2
    told = kind > 0 and tokens[kind + 1].lower == "of" and tokens[kind].lower in SETTLEMENTS
    return frozenset({OF_KIND + tokens[kind].lower}) if told else frozenset()


def _who_did(parsed: Parsed, at: int, discourse: Discourse) -> Holder | None:
    """The subject of a finite verb: "he | landed in Minsk", "the Orrin, which | had sunk off Norway"."""
    tokens, first = parsed.tokens, at
    while first > 0 and (tokens[first - 1].lower in FORMS_OF_HAVE or is_adverb(tokens[first - 1])):
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
        onto = _behind_onto(parsed, position)
        if onto is not None:
            return place_from(parsed, onto)
        if token.lower in prepositions and following is not None and following.value is None:
            building = (
                _behind_building(parsed, position + 1, frozenset({"in"})) if "in" in prepositions else None
            )
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


def _behind_onto(parsed: Parsed, position: int) -> int | None:
    """Where the place stands in which something fell on another thing: behind "on to a hotel in", "on rocks off"."""
    tokens = parsed.tokens
    if tokens[position].lower not in ONTO or position + 3 >= len(tokens):
        return None
    position += 1 + (tokens[position + 1].lower == "to")
    if tokens[position].lower in OBSTACLES and tokens[position + 1].lower in OFF_A_COAST:
        return position + 2
    return _behind_building(parsed, position, OFF_A_COAST)


def _behind_building(parsed: Parsed, position: int, prepositions: frozenset[str]) -> int | None:
    """Where the place stands in which a building without a name is: behind "a hotel in"."""
    tokens, first = parsed.tokens, position + 1
    if tokens[position].lower not in ARTICLES:
        return None
    for i in range(first, min(first + MOST_OF_A_BUILDING + 1, len(tokens) - 1)):
        if tokens[i].lower in prepositions and i > first:
            return i + 1
        if tokens[i].lower == "of" and i > first:
            continue  # "On to a block of flats in".
        if tokens[i].kind is not TokenKind.WORD or tokens[i].named or is_small(tokens[i].lower):
            return None
    return None
