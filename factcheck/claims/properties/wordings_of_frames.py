"""Properties stated by a whole clause: "Leeds is home to the headquarters of Norvane", "the first ascent of Mount Orrin fell to Ada Brandt".

The clauses stand in `lexicon/frames.py`. One is read only where each of its words is there and each of its places is filled; what
is not said of a thing at all is said of what the article is about, where that is of the sort that the frame needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.frame_matching import Bound, match_parts
from factcheck.claims.properties.frames import Parts, Slot, frames_by_word
from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.holder_of_sole import sole_holder
from factcheck.claims.properties.holders import BE
from factcheck.claims.properties.holders_by_topic import holder_by_topic, is_firm, is_surely_person
from factcheck.claims.properties.opening_things import standing_in
from factcheck.claims.properties.phrase_parts import LIMITING, OWNERS, qualifies
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.properties.slots import name_before, owner_before_noun, thing_before
from factcheck.claims.properties.slots_ahead import KINDS_CALLED
from factcheck.claims.properties.successions import Party, change_of, post_of_sentence
from factcheck.claims.properties.wordings_of_verbs import with_others
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import Names
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.frames import SORTS_OF_THINGS
from factcheck.lexicon.grammar import AUXILIARIES, DESCRIPTIONS, ORGANISATION_WORDS, PREPOSITIONS
from factcheck.lexicon.properties import BY_LABEL, NOT_QUITE, PROPERTIES, SUCCESSOR, Property
from factcheck.lexicon.sorts import NameSort

PERSON, FIRM, BUILDING = "person", "firm", "building"
CALLS = OWNERS | frozenset("it he she him her".split())
# By these a role is another one: "the chief architect", "its lead designer".
RANKS = frozenset("chief lead principal head senior executive assistant associate junior".split())
FOUNDER = "founder"
# Works may have any title: "Corran County" is a series.
TITLED = frozenset({"film", "book", "opera", "game", "show"})
PLANS = frozenset("plans plan designs drawings design".split())
OTHERS = frozenset({"others"})
# What may be somewhere else today, and the words by which a clause tells of what was.
LASTING = frozenset({"capital", *(prop.label for prop in PROPERTIES if prop.lasts)})
WAS = frozenset("was were had".split())
PAST = frozenset({"tense: past"})


def read_frames(parsed: Parsed, at: int, discourse: Discourse) -> Iterator[Reading]:
    """What the frames state that may begin with token `at`; of one property the first that is followed to its end."""
    told: set[str] = set()
    rows = frames_by_word().get(parsed.tokens[at].lower, ())
    there = {token.lower for token in parsed.tokens[at:]} if rows else frozenset[str]()
    for parts, needed in rows:
        if parts.frame.label in told or not _has_each(there, needed):
            continue
        change = parts.frame.label == SUCCESSOR
        found = tuple(
            _change(parsed, parts, at, discourse) if change else _read(parsed, parts, at, discourse)
        )
        if found:
            told.add(parts.frame.label)
            yield from found


def _has_each(there: frozenset[str] | set[str], needed: Sequence[frozenset[str]]) -> bool:
    """Whether one of each of several sets of words is there."""
    for words in needed:  # noqa: SIM110 - asked of every frame that may begin with a word
        if words.isdisjoint(there):
            return False
    return True


def _read(parsed: Parsed, parts: Parts, at: int, discourse: Discourse) -> Iterator[Reading]:
    prop = BY_LABEL[parts.frame.label]
    tokens = parsed.tokens
    if parts.lead is None and at and not _may_open(tokens[at - 1], at, prop):
        return
    if at and tokens[at - 1].lower in RANKS:
        return
    if parts.passive and tokens[at].lower in PREPOSITIONS and not _is_said(tokens, at):
        return
    for bound in match_parts(parsed, parts, 0, Bound(at), at, discourse):
        names, holder = bound.names, bound.holder
        if parts.lead is Slot.NAME:
            names = _last_of_list(tokens, name_before(parsed, at, prop.sort, apposed=parts.apposed))
        elif parts.lead is Slot.THING:
            holder = thing_before(
                parsed, at, bound.last, discourse, passive=parts.passive, apposed=parts.apposed
            )
        elif parts.lead is Slot.OWNER:
            holder = owner_before_noun(parsed, at, discourse, of_place=prop.sort is NameSort.PLACE)
        if names is None:
            continue
        word = calling(tokens, parts, at, bound)
        if word:
            holder = _sure(holder) or sole_holder(parsed, at, discourse, word, names.spans) or holder
        if holder is None and parts.lead not in (Slot.THING, Slot.OWNER) and not _has_thing(parts):
            holder = holder_by_topic(parsed, names.spans, discourse)
        if holder is None or holder.unnamed or not _suits(parsed, holder, parts.frame.of, discourse):
            continue
        if prop.label == FOUNDER and is_surely_person(
            parsed, NameSpan(0, 0, holder.subject.name, holder.subject.key), discourse
        ):
            continue  # People have none.
        if any(token.lower in NOT_QUITE for token in tokens[max(0, at - 2) : at]):
            return
        marks = (OTHERS if bound.near else frozenset[str]()) | with_others(tokens, bound.last)
        told = tokens[max(0, at - 2) : max(bound.last - (names.last - names.first), at + 1)]
        if prop.label in LASTING and any(token.lower in WAS for token in told):
            marks |= PAST
        found = make_reading(parsed, prop, replace(holder, past=False), names, at, marks)
        # "The plans for the tower were drawn by": a plan is no intention.
        drawn = any(token.lower in PLANS for token in tokens[max(0, at - 4) : bound.last])
        yield replace(found, apposed=drawn)
        return


def _is_said(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form of "be" stands right before the preposition at token `at`: "is in", but not "a film based in"."""
    while at > 0 and is_adverb(tokens[at - 1]):
        at -= 1
    return at > 0 and tokens[at - 1].lower in BE


def _last_of_list(tokens: Sequence[Token], names: Names | None) -> Names | None:
    """Of a list with commas the last name, which alone what follows is said of: "Ada Brandt, and Ivo Lenz, founder of"."""
    if names is None or not any(token.text == "," for token in tokens[names.first : names.last]):
        return names
    last = names.spans[-1]
    return Names((last,), last.first, last.last, names.open)


def _change(parsed: Parsed, parts: Parts, at: int, discourse: Discourse) -> Iterator[Reading]:
    """Who came after whom, by a frame of a change."""
    for bound in match_parts(parsed, parts, 0, Bound(at), at, discourse):
        went, came = bound.went, bound.came
        if parts.lead in (Slot.WENT, Slot.OF_WENT):
            went = _party_before(parsed, parts, at, bound.last, discourse)
        elif parts.lead in (Slot.CAME, Slot.OF_CAME):
            came = _party_before(parsed, parts, at, bound.last, discourse)
        if went is None and came is not None and Slot.WENT not in parts.elements:
            went = _who_left(parsed, at)
        if went is None or came is None or went[0].subject.key == came[0].subject.key:
            continue
        found = tuple(change_of(parsed, went, came, at, bound.post or post_of_sentence(parsed)))
        if found:
            yield from found
            return


def _who_left(parsed: Parsed, verb: int) -> Party | None:
    """Who is the subject of the verb by which somebody leaves a post, at token `verb`."""
    names = name_before(parsed, verb, NameSort.SOMEONE, apposed=False)
    return (named(names.spans[0]), names) if names is not None and len(names.spans) == 1 else None


def _party_before(parsed: Parsed, parts: Parts, at: int, end: int, discourse: Discourse) -> Party | None:
    """Who stands before the words of a change: by name, or by what stands for it."""
    if parts.lead in (Slot.OF_WENT, Slot.OF_CAME):
        holder = owner_before_noun(parsed, at, discourse)
        return (holder, None) if holder is not None else None
    names = name_before(parsed, at, NameSort.SOMEONE, apposed=parts.apposed or parts.passive)
    if names is not None and len(names.spans) == 1:
        name = standing_in(parsed, names.spans[0])  # "Bishop Ivo Lenz of Orrin was succeeded by".
        if name is not None:
            return named(name), Names((name,), name.first, name.last)
        return named(names.spans[0]), names
    holder = thing_before(parsed, at, end, discourse, passive=parts.passive, apposed=parts.apposed)
    return (holder, None) if holder is not None else None


def _sure(holder: Holder | None) -> Holder | None:
    return holder if holder is not None and holder.sure else None


def calling(tokens: Sequence[Token], parts: Parts, at: int, bound: Bound) -> str:
    """The pronoun or the noun by which a frame calls its thing without its name, "" for none: "it", "its", "the film"."""
    if parts.lead in (Slot.THING, Slot.OWNER):
        stop = at
        while stop > 0 and (tokens[stop - 1].lower in AUXILIARIES or is_adverb(tokens[stop - 1])):
            stop -= 1
        if parts.lead is Slot.OWNER:
            while stop > 1 and qualifies(tokens[stop - 1]) and tokens[stop - 1].lower not in OWNERS:
                stop -= 1
        return _call_before(tokens, stop)
    for i in range(at, bound.last):
        if tokens[i].lower in CALLS:
            return tokens[i].lower
    return ""


def _call_before(tokens: Sequence[Token], stop: int) -> str:
    """The pronoun or "the film" that ends before token `stop`."""
    if stop > 0 and tokens[stop - 1].kind is TokenKind.POSSESSIVE:
        stop -= 1
    if stop > 0 and tokens[stop - 1].lower in CALLS:
        return tokens[stop - 1].lower
    noun = tokens[stop - 1] if stop > 1 else None
    if noun is None or noun.named or noun.lower not in DESCRIPTIONS:
        return ""
    first = stop - 1
    while first > 0 and qualifies(tokens[first - 1]) and tokens[first - 1].lower not in ("the", "this"):
        first -= 1
    return noun.lower if first > 0 and tokens[first - 1].lower in ("the", "this") else ""


def _may_open(before: Token, at: int, prop: Property) -> bool:
    """Whether what stands before the first word of a frame leaves it what it is: "the UK headquarters", "the planned takeover"."""
    if before.kind is not TokenKind.WORD or at == 1:
        return True
    place = prop.sort is NameSort.PLACE and not is_small(before.lower)
    return before.lower not in LIMITING and not (place and not qualifies(before, of_place=True))


def _has_thing(parts: Parts) -> bool:
    return any(one in (Slot.THING, Slot.OWNER) for one in parts.elements)


def _suits(parsed: Parsed, holder: Holder, sort: str, discourse: Discourse) -> bool:
    """Whether the thing is of the sort that a frame needs, by its name or by what the text calls it."""
    if not sort:
        return True
    key = holder.subject.key
    known = discourse.known
    if known is not None and sort not in (PERSON, FIRM, BUILDING) and key == known.key:
        # The fact says what it is, and is held against nothing but what it tells itself.
        words = set(key.split(" "))
        return sort in TITLED or words.isdisjoint(KINDS_CALLED) or bool(words & SORTS_OF_THINGS[sort])
    if sort == PERSON:
        return discourse.cast.is_person(key) or is_surely_person(
            parsed, NameSpan(0, 0, holder.subject.name, key), discourse
        )
    if sort == FIRM:
        return is_firm(holder.subject, discourse) or key.split(" ")[-1] in ORGANISATION_WORDS
    words = set(key.split(" "))
    kinds = SORTS_OF_THINGS[sort]
    if words & kinds or any(discourse.cast.is_called(key, noun) for noun in sorted(kinds)):
        return True
    name, told = re.escape(holder.subject.name), "|".join(sorted(kinds))
    return (
        re.search(rf"\b(?:{told}) (?:of )?[\"“‘']?{name}\b|\b{name} (?:{told})\b", discourse.document.reading)
        is not None
    )
