"""Properties stated by a word and a preposition: "on its way from X to Y", "belongs to Y", "launched on a Y rocket".

The words of the table are followed to the names behind their prepositions, times and other prepositions passed over.
Places of a journey must be known ones, and a rocket must be called one, for much else is bound for or launched on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from factcheck.claims.claim import SURE_GROUNDS
from factcheck.claims.properties.holder import Holder, is_adverb
from factcheck.claims.properties.holders import clause_subject, holder_of_participle, is_set_somewhere
from factcheck.claims.properties.named_again import possessor, taken
from factcheck.claims.properties.place_phrases import behind_vehicle, place_from
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.properties.vessels import is_craft
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import Names, name_at, name_until, names_from
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.subject import find_subject
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import DETERMINERS, FORMS_OF_HAVE
from factcheck.lexicon.places import OTHER_PLACES
from factcheck.lexicon.properties import BY_LABEL, COPULAS, NOT_QUITE
from factcheck.lexicon.sorts import NameSort
from factcheck.lexicon.ways import (
    DESTINATION,
    LAUNCH_SITE,
    LAUNCHER,
    OF_KNOWN_PLACES,
    OF_SPACE,
    ORIGIN,
    PORTS_OF_CALL,
    ROCKETS,
    STAGES,
    SURE_OF_LAUNCHERS,
    TAKEN,
    TAKING_OFF,
    WAYS,
    Way,
)
from factcheck.values.places import locate, plain

# Participles that are verbs of people as well: "Ada Brandt registered in Panama".
DONE_BY_PEOPLE = frozenset("registered launched".split())
# Nouns among the words of ways, and what stands before them where they say what a thing is.
NOUNS = frozenset({"subsidiary", "work"})
BEFORE_NOUNS = COPULAS | {","}
# How far behind the word the last preposition may stand.
REACH = 14
# Words that may stand between the word and a preposition besides times: "launched into space on".
PASSED = frozenset("into space orbit back home safely again top of".split())


@cache
def ways() -> Mapping[str, tuple[Way, ...]]:
    """The rows by the word they are found by, those with the most words before it first."""
    index: dict[str, list[Way]] = {}
    for way in WAYS:
        index.setdefault(way.word, []).append(way)
    return {word: tuple(sorted(found, key=lambda w: -len(w.before))) for word, found in index.items()}


def read_ways(parsed: Parsed, at: int, discourse: Discourse) -> Iterator[Reading]:
    """What the word at token `at` joins its subject to by prepositions."""
    tokens = parsed.tokens
    rows = ways().get(tokens[at].lower, ())
    for way in rows:
        first = at - len(way.before)
        if first < 0 or any(
            token.lower not in words for token, words in zip(tokens[first:at], way.before, strict=True)
        ):
            continue
        if way.taking and (at + 1 == len(tokens) or tokens[at + 1].lower not in TAKEN):
            continue
        found = list(_behind(parsed, way, at + 1 + way.taking))
        if not found:
            return
        holder = _holder(parsed, way, first, at, found[-1][1].last, discourse)
        if holder is None and way is not rows[-1]:
            continue
        if holder is None or any(token.lower in NOT_QUITE for token in tokens[max(0, first - 2) : first]):
            return
        for label, names in found:
            yield make_reading(parsed, BY_LABEL[label], holder, names, at, _marks(tokens, label, names, at))
        return


def read_leaving(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """Where a ship or a plane set out by the verb at token `at` that has the place for its object: "the Orrin Star left Lisbon"."""
    tokens, first = parsed.tokens, at
    place = place_from(parsed, at + 1) if at + 1 < len(tokens) and tokens[at + 1].named else None
    if place is None or not locate(" ".join(t.text for t in tokens[place.first : place.last])).is_known:
        return None
    while first > 0 and (tokens[first - 1].lower in FORMS_OF_HAVE or is_adverb(tokens[first - 1])):
        first -= 1
    holder = clause_subject(parsed, first, discourse)
    if holder is None or not is_craft(holder.subject, discourse):
        return None
    told = {token.lower for token in tokens}
    return make_reading(
        parsed, BY_LABEL[ORIGIN], holder, place, at, OTHERS if told & PORTS_OF_CALL else frozenset()
    )


def _marks(tokens: Sequence[Token], label: str, names: Names, at: int) -> frozenset[str]:
    """The mark of a place that is one of several: a stage of a journey, or where something else than a spacecraft takes off."""
    if label == DESTINATION:
        beside = (*tokens[max(0, names.first - 3) : names.first], *tokens[names.last : names.last + 3])
        return frozenset() if STAGES.isdisjoint(token.lower for token in beside) else OTHERS
    if label == LAUNCH_SITE and not TAKING_OFF.isdisjoint(t.lower for t in tokens[at - 1 : at]):
        words = {token.lower for token in tokens}
        return OTHERS if OF_SPACE.isdisjoint(words) else frozenset()
    return frozenset()


OTHERS = frozenset({"others"})


def _holder(parsed: Parsed, way: Way, first: int, at: int, end: int, discourse: Discourse) -> Holder | None:
    if way.taking:
        return taken(parsed, at, discourse)
    tokens = parsed.tokens
    if way.finite:
        while first > 0 and tokens[first - 1].lower in FORMS_OF_HAVE:
            first -= 1
        holder = clause_subject(parsed, first, discourse)
        past = tokens[at].lower.endswith("ed") and tokens[first].lower not in ("has", "have")
        return replace(holder, past=past) if holder is not None else None
    if tokens[at].lower in NOUNS and (first < 1 or tokens[first - 1].lower not in BEFORE_NOUNS):
        return None  # "A study of the work of Ada Brandt"
    active = first > 0 and name_until(parsed, first) is not None and tokens[at].lower in DONE_BY_PEOPLE
    if active or is_set_somewhere(tokens, first):
        return None
    if way.of_the_owner and tokens[first + 1].lower in ("its", "her", "their"):
        return possessor(parsed, first + 2, discourse)
    if way.of_the_owner and tokens[first + 1].lower == "a":
        subject = find_subject(parsed, 0, at, discourse)
        known = subject.key and subject.grounds in SURE_GROUNDS and is_craft(subject, discourse)
        return Holder(subject) if known else None  # "Sank on a voyage to Leeds"
    return None if way.of_the_owner else holder_of_participle(parsed, first, end, discourse)


def _behind(parsed: Parsed, way: Way, position: int) -> Iterator[tuple[str, Names]]:
    """The names behind the prepositions of a way, each with the label of its property, once for a label."""
    tokens, labels = parsed.tokens, dict(way.behind)
    told: set[str] = set()
    stop = min(position + REACH, len(tokens) - 1)
    while position < stop:
        word = tokens[position].lower
        label = labels.get(word)
        vehicle = behind_vehicle(tokens, position) if label != LAUNCHER or word == "by" else None
        if vehicle is not None:
            position = vehicle
            continue
        if label and tokens[position + 1].value is None:
            names = _names(parsed, way, label, position)
            if names is None and label == ORIGIN and _ends_here(tokens, position, stop):
                position = _ends_here(tokens, position, stop)
                continue
            if names is None and (label != LAUNCHER or word != "on"):
                return
            if names is not None:
                if label not in told:
                    told.add(label)
                    yield label, names
                position = names.last
                continue
        elif not _is_passed_over(tokens, position):
            return
        position += 1


def _ends_here(tokens: Sequence[Token], position: int, stop: int) -> int:
    """Where "to" stands behind a place of departure without a name: "from a small airfield near Munich | to"; 0 for nowhere."""
    for i in range(position + 1, stop):
        if tokens[i].lower == "to":
            return i
        if tokens[i].kind is not TokenKind.WORD or tokens[i].stem in VERB_STEMS:
            return 0
    return 0


def _is_passed_over(tokens: Sequence[Token], position: int) -> bool:
    token = tokens[position]
    dated = token.lower in ("on", "in", "at") and position + 1 < len(tokens)
    return (
        token.value is not None
        or is_adverb(token)
        or token.lower in PASSED | ROCKETS
        or (dated and (tokens[position + 1].value is not None or tokens[position + 1].lower in PASSED))
    )


def _names(parsed: Parsed, way: Way, label: str, preposition: int) -> Names | None:
    tokens = parsed.tokens
    if BY_LABEL[label].sort is not NameSort.PLACE:
        return _thing(parsed, way, label, preposition)
    place = place_from(parsed, preposition + 1)
    if place is None:
        return None
    if label in OF_KNOWN_PLACES:
        text = " ".join(token.text for token in tokens[place.first : place.last])
        name = text.replace(" ,", ",")
        if not locate(name).is_known and plain(name) not in OTHER_PLACES:
            return None
    return place


def _thing(parsed: Parsed, way: Way, label: str, preposition: int) -> Names | None:
    names = names_from(parsed, preposition + 1)
    if names is None or label != LAUNCHER:
        return names
    tokens = parsed.tokens
    last = names.last
    while last < len(tokens) and tokens[last].value is not None and name_at(parsed, last) is None:
        last += 1  # "a Falcon 9 rocket": digits of the name.
    beside = {token.lower for token in tokens[preposition + 1 : last + 2] if token.lower not in DETERMINERS}
    if way.needs & beside or tokens[preposition].lower in SURE_OF_LAUNCHERS:
        return Names(names.spans, names.first, last, open=False)
    return None
