"""Measures that a verb names only with the words around it: "stretches for 40 km", "can carry six people".

Asked before the plain classes of the lexicon, since the whole turn of phrase says more than its verb: who "lost 12
lives" had 12 dead, who "received 3 million visitors" was visited. The verb must be the last word before the value that is
more than a hedge or a preposition, so that what stands between two figures is not taken for the second's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import pairwise

from factcheck.claims.measure.counted_states import in_state, jobs_gone
from factcheck.claims.measure.dimensions import is_difference, is_from, past_bracket
from factcheck.claims.measure.doing import doing_behind
from factcheck.claims.measure.stakes import stake_concept
from factcheck.claims.reading.parsed import SMALL_WORDS
from factcheck.claims.reading.site import PASSED_OVER, Site, before_hedges, phrase_end
from factcheck.claims.words.segments import before_determiners, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.governors import (
    ABLE,
    AGAIN,
    AHEAD,
    AREA_BURNED,
    BUILT,
    BUILT_IN,
    BURNING,
    CAPACITIES,
    CARRYING,
    EVERY,
    FIRES,
    GOVERNORS,
    HELD,
    MAKING_UP,
    OLDEST,
    PARTAKING,
    PARTAKING_BY,
    PROPERTY_OF_DIMENSION,
    SEATED,
    SESSIONS,
    TURNING,
    WINDS,
    WORTH,
    WORTH_OF,
    Governor,
)
from factcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS
from factcheck.lexicon.verbs import PAST_FORMS
from factcheck.values.units import dimension, head_noun
from factcheck.values.value import Quantity, Value

# A speed that something had at a moment, and not the one that it is capable of.
SPEED, MOMENTARY = "speed", "momentary speed"
AREA = dimension("km2")
PAST_STATES = frozenset({"was", "were"})
PASSING = ("ed", "ing")
AT_WHICH = frozenset({("at", "which"), ("with", "which")})
# What a share is part of.
SHARE_OF = "part of "
# The concept of what comes back after a time: "repainted every 7 years".
EVERY_SO_OFTEN = "every so often: "
# Words that may stand between the governing word and the value.
BETWEEN = PASSED_OVER | PREPOSITIONS | DETERMINERS | frozenset({"scales", "estimated"})
NOTHING = "-"
# Behind a length that is no height, but how far off something is.
AWAY = frozenset("away apart off from back".split())
SEATED_NOUNS = frozenset(SEATED.split()) | CAPACITIES
SHORTEST_AGAIN = 6


def governed_concept(site: Site, value: Value) -> set[str]:
    """The measure that the turn of phrase around the value states, or nothing."""
    if not isinstance(value, Quantity) or is_difference(site):
        return set()
    if site.kind == "duration":
        return {"duration"} if is_time_to_build(site) else _so_often(site)
    if site.kind in ("percent", "ratio"):
        return stake_concept(site) or in_state(site, value) or _share_of(site)
    if told := jobs_gone(site, value) or in_state(site, value):
        return told
    if site.kind == "bare":
        return _turned(site, value)
    if _is_capacity_in_front(site, value):
        return {CAPACITY.concept}
    behind = doing_behind(site, value) if site.kind == "count" else ""
    if behind:
        return {behind}
    if dimension(value.unit) == AREA and (burned := _burned(site)):
        return burned
    governor = next(iter(_governors(site, value)), None)
    return {governor.concept} if governor is not None else set()


def _burned(site: Site) -> set[str]:
    """What a fire's ground is: "the fire scorched 900 hectares", "900 hectares burned"."""
    before = before_hedges(site.tokens, site.position, site.segment.first - 1)
    behind = past_bracket(site.tokens, site.position)
    beside = [site.tokens[i].lower for i in (before, behind) if site.segment.first <= i < site.segment.last]
    if BURNING.isdisjoint(beside):
        return set()
    of_fire = any(site.tokens[i].lower in FIRES for i in site.own)
    return {AREA_BURNED, "area"} if of_fire else {AREA_BURNED}


def property_of_unit(site: Site, value: Value) -> set[str]:
    """The one property that a value of this unit can be of a thing: a speed, a temperature."""
    if not isinstance(value, Quantity):
        return set()
    told = PROPERTY_OF_DIMENSION.get(dimension(value.unit))
    if told != SPEED:
        return {told} if told else set()
    lead = site.tokens[site.segment.first : min(site.position, site.segment.last)]
    if any(token.lower in WINDS for token in (*lead, *site.tokens[site.position : site.segment.last])):
        return {"wind speed"}
    gone = any(token.lower in PAST_FORMS | PAST_STATES or token.lower.endswith(PASSING) for token in lead)
    return {SPEED, MOMENTARY} if gone else {SPEED}


def is_momentary(site: Site, concepts: Set[str]) -> bool:
    """Whether a speed is told of a moment: "the speed at which it hit the water"."""
    told = [token.lower for token in site.tokens[site.segment.first :]]
    return SPEED in concepts and any(pair in AT_WHICH for pair in pairwise(told))


def worth_concept(site: Site) -> set[str]:
    """What somebody or something is worth: "is worth $47 billion", "worth $47 billion, it ..."; not "assets worth"."""
    tokens, at = site.tokens, site.position - 1
    while at > site.segment.first and tokens[at].lower in PASSED_OVER:
        at -= 1
    if site.kind != "money" or at < site.segment.first or tokens[at].lower != WORTH:
        return set()
    opens = at == site.segment.first or tokens[at - 1].kind is TokenKind.MARK
    return set(WORTH_OF) if opens or tokens[at - 1].lower in AUXILIARIES | PASSED_OVER else set()


def _governors(site: Site, value: Quantity) -> Iterator[Governor]:
    """The governors that hold of the value, the first of the table first."""
    tokens, at = site.tokens, min(site.position, site.segment.last) - 1
    between: set[str] = set()
    while at >= site.segment.first and tokens[at].lower in BETWEEN and tokens[at].lower not in _forms():
        between.add(tokens[at].lower)
        at -= 1
    at = _before_session(tokens, at, site.segment.first)
    if at < site.segment.first or tokens[at].named or tokens[at].kind is not TokenKind.WORD:
        return
    word, before = tokens[at], tokens[at - 1] if at > site.segment.first else None
    if (
        before is not None and before.lower in DETERMINERS and word.lower not in _places()
    ):  # "A stretch of 40 km"
        return
    kinds = {site.kind, dimension(value.unit)}
    governing = between - PASSED_OVER
    lead = {token.lower for token in tokens[site.segment.first : at]}
    following = tokens[behind].lower if (behind := past_bracket(tokens, site.position)) < len(tokens) else ""
    for governor in _by_form().get(word.lower, ()):
        joined = bool(between & governor.between) or (NOTHING in governor.between and not governing)
        away = governor.concept == "height" and _is_away(site)
        placed = governor.unless.isdisjoint(lead) and (not governor.behind or following in governor.behind)
        if governor.of in kinds and joined and placed and not away and _counts(value, governor):
            yield governor
    if (
        word.stem in _carrying()
        and not governing
        and head_noun(value.unit) in SEATED_NOUNS
        and _is_able(site, at, between)
    ):
        yield CAPACITY


def _is_capacity_in_front(site: Site, value: Quantity) -> bool:
    """Whether a count before its noun says how many it holds, whatever befell it: "the 3,000-passenger Orrin sank", "a 9,400 TEU vessel"."""
    following = site.tokens[site.position + 1 : site.position + 2]
    if not following or following[0].kind is not TokenKind.WORD or following[0].lower in SMALL_WORDS:
        return False
    noun = head_noun(value.unit)
    joined = noun in HELD and "-" in value.text and not isinstance(value.number, tuple)
    return (joined or noun in CAPACITIES) and not verbs_before(
        site.tokens, site.position + 1, site.position + 2
    )


CAPACITY = Governor("capacity", "count", CARRYING, frozenset({NOTHING}))


@lru_cache(maxsize=1)
def _by_form() -> dict[str, tuple[Governor, ...]]:
    forms: dict[str, tuple[Governor, ...]] = {}
    for governor in GOVERNORS:
        for word in sorted(governor.words):
            forms[word] = (*forms.get(word, ()), governor)
    return forms


def _forms() -> frozenset[str]:
    return frozenset(_by_form())


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    """Governing words that are nouns: "has a room for six people"."""
    return frozenset(
        word for governor in GOVERNORS if governor.concept == "capacity" for word in governor.words
    )


@lru_cache(maxsize=1)
def _carrying() -> frozenset[str]:
    return frozenset(stem(word) for word in CARRYING)


def _before_session(tokens: Sequence[Token], at: int, floor: int) -> int:
    """The verb before what trading goes on for: "ended the session at $32"; `at` itself where it is none."""
    if at < floor or tokens[at].lower not in SESSIONS:
        return at
    verb = before_determiners(tokens, at, floor)
    return verb if verb >= floor and tokens[verb].lower in _ending() else at


@lru_cache(maxsize=1)
def _ending() -> frozenset[str]:
    """The verbs by which trading ends: "closed", "ended"."""
    return frozenset(
        word for governor in GOVERNORS if governor.concept == "share price" for word in governor.words
    )


def _counts(value: Quantity, governor: Governor) -> bool:
    return not governor.counted or head_noun(value.unit) in governor.counted


def _is_able(site: Site, verb: int, between: set[str]) -> bool:
    """Whether the carrying before the value is what can be carried: "can carry six people", "carries up to six"."""
    lead = {token.lower for token in site.tokens[max(site.segment.first, verb - 4) : verb]}
    return bool(lead & ABLE) or "up" in between


def _is_away(site: Site) -> bool:
    behind = site.position + 1
    return is_from(site) or (behind < len(site.tokens) and site.tokens[behind].lower in AWAY)


def _share_of(site: Site) -> set[str]:
    """What something is so great a part of: "accounts for 40% of the company's sales"."""
    tokens, at, behind = site.tokens, site.position - 1, site.position + 1
    if behind >= site.last or tokens[behind].lower != "of":
        return set()
    while at > site.first and tokens[at].lower in PASSED_OVER | PARTAKING_BY:
        at -= 1
    end = phrase_end(tokens, behind + 1, site.last)
    while end < site.last and tokens[end].kind is TokenKind.POSSESSIVE:
        end = phrase_end(tokens, end + 1, site.last)
    head = tokens[end - 1]
    made_up = tokens[at].lower in MAKING_UP and tokens[at + 1].lower in PARTAKING_BY
    partakes = at >= site.first and (made_up or tokens[at].lower in PARTAKING)
    if not partakes or head.kind is not TokenKind.WORD or end == behind + 1:
        return set()
    return {f"{SHARE_OF}{head.stem}"}


def _turned(site: Site, value: Quantity) -> set[str]:
    """How old somebody turned: "turned 30 on Monday"."""
    at = before_hedges(site.tokens, site.position, site.first)
    whole = isinstance(value.number, float | int) and value.number == int(value.number)
    old = whole and isinstance(value.number, float | int) and 0 < value.number <= OLDEST
    return {"age"} if old and at >= site.first and site.tokens[at].lower in TURNING else set()


def is_time_to_build(site: Site) -> bool:
    """Whether a duration is how long it took to make something: "completed the tower in 14 months", not "will be"."""
    if site.kind != "duration" or not site.first <= site.position < site.last:
        return False
    tokens, at = site.tokens, before_hedges(site.tokens, site.position, site.first)
    if at <= site.first or tokens[at].lower not in BUILT_IN:
        return False
    lead = tokens[site.segment.first : at]
    verb = next((token for token in reversed(lead) if token.lower in BUILT), None)
    return verb is not None and not any(token.lower in AHEAD for token in lead)


def _so_often(site: Site) -> set[str]:
    """What comes back after a time: "is repainted every 7 years", "every 7 years the tower is repainted"."""
    tokens, position = site.tokens, site.position
    at = position - 1
    while at >= 0 and tokens[at].lower in PASSED_OVER:
        at -= 1
    if at < 0 or tokens[at].lower != EVERY:
        return set()
    first, last = site.segment.first, site.segment.last
    if not first <= position < last:
        return set()
    verb = _deed(tokens, range(at - 1, first - 1, -1)) or _deed(tokens, range(position + 1, last))
    return {f"{EVERY_SO_OFTEN}{_once(verb)}"} if verb else set()


def _deed(tokens: Sequence[Token], positions: Sequence[int]) -> str:
    """The stem of the nearest participle behind a form of "be", or of the nearest verb in -ed."""
    for i in positions:
        token = tokens[i]
        plain = token.kind is TokenKind.WORD and not token.named
        passive = i > 0 and tokens[i - 1].lower in AUXILIARIES
        if plain and token.lower not in AUXILIARIES and (token.lower.endswith("ed") or passive):
            return token.stem
    return ""


def _once(verb: str) -> str:
    """The stem without the prefix of doing it again: "repaint" is "paint"; not "reach", where it is none."""
    return verb.removeprefix(AGAIN) if verb.startswith(AGAIN) and len(verb) >= SHORTEST_AGAIN else verb
