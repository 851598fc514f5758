"""The names before a verb with what says where they are, and its object: "Voss and Brenner in Bremen built her".

Also read here are yards: "built at the Voss yard in Bremen" says who the builder is. A place behind a name must be a
known one, and only the words for a firm may stand before "of".
"""

from __future__ import annotations

from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.common_things import thing_called
from factcheck.claims.properties.holder import Holder, unnamed
from factcheck.claims.properties.named_again import called, pronoun_of_thing
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import Names, name_until, names_until
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import DESCRIPTIONS, DETERMINERS
from factcheck.lexicon.places import OTHER_PLACES
from factcheck.lexicon.properties import LED_BY_ONE, Property
from factcheck.lexicon.ways import YARDS
from factcheck.values.places import locate, plain

# Pronouns that are the object of a verb, and nouns by which a thing is called again.
OBJECTS = frozenset({"it", "her"})
# The label of who leads.
LEADER = "leader"
# How far behind "at" a yard may stand: "at the famous Voss and Brenner shipyard".
YARD_REACH = 8


def acting_names(parsed: Parsed, stop: int) -> Names | None:
    """The names that end before token `stop`, places behind them passed over: "Voss and Brenner in Bremen | built"."""
    tokens = parsed.tokens
    end = _before_place(parsed, stop)
    if end == stop:
        return names_until(parsed, stop)
    names = names_until(parsed, end)
    if names is None:
        return None
    before = names.first - 1
    while before >= 0 and tokens[before].lower in DETERMINERS:
        before -= 1
    return (
        Names(names.spans, names.first, names.last, names.open)
        if before < 0 or tokens[before].lower != "in"
        else None
    )


def _before_place(parsed: Parsed, stop: int) -> int:
    """Where "in Bremen, Germany," before token `stop` starts; `stop` for no such place."""
    tokens, end = parsed.tokens, stop
    while end > 0:
        if tokens[end - 1].text == ",":
            end -= 1
        name = name_until(parsed, end)
        if name is None or name.first == 0:
            return stop
        if not locate(name.text).is_known and plain(name.text) not in OTHER_PLACES:
            return stop
        before = tokens[name.first - 1]
        if before.lower in ("in", "of") and name.first > 1:
            return name.first - 1
        if before.text != ",":
            return stop
        end = name.first
    return stop


def is_firm_of(parsed: Parsed, names: Names) -> bool:
    """Whether the names say which firm it is: "the shipyard of Voss & Brenner"."""
    tokens, of = parsed.tokens, names.first - 1
    return of > 1 and tokens[of].lower == "of" and tokens[of - 1].lower in YARDS | {"firm", "company"}


def object_of(parsed: Parsed, position: int, names: Names, discourse: Discourse) -> Holder | None:
    """The thing that "it", "her" or "the ship" at token `position` stands for: none of the `names` that act on it."""
    tokens = parsed.tokens
    if position >= len(tokens):
        return None
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    if tokens[position].lower in OBJECTS:
        owns = after is not None and after.kind is TokenKind.WORD and after.lower not in AFTER_OBJECT
        return None if owns else pronoun_of_thing(parsed, names.first, discourse)
    if tokens[position].lower == "the" and after is not None and after.lower in DESCRIPTIONS:
        goes_on = position + 2 < len(tokens) and (
            tokens[position + 2].kind is TokenKind.POSSESSIVE or tokens[position + 2].named
        )
        return None if goes_on else called(parsed, position, position + 2, names.first, discourse)
    return None


def led_thing(parsed: Parsed, prop: Property, position: int) -> Holder | None:
    """What has one leader and is only called by its noun: "chaired | the inquiry", "led | the search"."""
    thing = thing_called(parsed, position) if prop.label == LEADER else None
    return unnamed(thing) if thing is not None and thing.key.rpartition(" ")[2] in LED_BY_ONE else None


def led_thing_before(parsed: Parsed, stop: int) -> Holder | None:
    """What has one leader and is only called by its noun before token `stop`: "the inquiry | 's chairman", "a public inquiry | under"."""
    tokens = parsed.tokens
    noun = tokens[stop - 1] if stop > 1 else None
    if noun is None or noun.named or noun.lower not in LED_BY_ONE:
        return None
    return unnamed(NameSpan(stop - 1, stop, noun.text, fold(noun.text)))


# What may stand behind "her" where it is no possessive: "built her between 1909 and 1911".
AFTER_OBJECT = frozenset("in at on between from for with by during until and but as".split())


def yard_behind(parsed: Parsed, position: int) -> Names | None:
    """Whose the yard is that stands behind "at" or "in" at token `position`: "at the Voss yard", "at Voss's yard"."""
    tokens = parsed.tokens
    if position >= len(tokens) or tokens[position].lower not in ("at", "in", "by"):
        return None
    for i in range(position + 2, min(position + YARD_REACH, len(tokens))):
        if tokens[i].lower in YARDS:
            stop = i - 1 if tokens[i - 1].kind is TokenKind.POSSESSIVE else i
            names = names_until(parsed, stop)
            if names is None or names.first <= position or not _are_firm(parsed, names):
                return None
            # Of "Tolmer's Voss yard" the owner builds (`wordings_of_yards.py`).
            return None if tokens[names.first - 1].kind is TokenKind.POSSESSIVE else names
        if tokens[i].text in ",;:." or (tokens[i].lower.endswith("ed") and not tokens[i].named):
            return None  # "Built in Leeds and repaired at the Voss yard"
    return None


def _are_firm(parsed: Parsed, names: Names) -> bool:
    """Whether the name before a yard is no place: a yard in Bremen may be anybody's."""
    return not any(locate(name.text).is_known or plain(name.text) in OTHER_PLACES for name in names.spans)
