"""Whose property a passage states: the holder before "was founded by", "based in", "'s founder" and the like.

The holder is the name that is the subject of the clause or the head that a phrase hangs on. A name behind a
preposition is none ("shares in Brisk were bought by"), and neither is one that only qualifies another noun.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.common_things import common_thing, part_of_name
from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.named_again import (
    antecedent,
    called_again,
    described_again,
    possessor,
)
from factcheck.claims.properties.opening_things import (
    ARTICLE_REACH,
    opening_comma,
    opening_thing,
    part_of_named_thing,
    standing_in,
)
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import QUOTES, name_until, phrase_from, says_who
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.calls import Call
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.years import YEAR
from factcheck.lexicon.callings import OF_ITS_KIND
from factcheck.lexicon.grammar import DETERMINERS, PREPOSITIONS, RELATIVES
from factcheck.lexicon.occurrence import EVENT_NOUNS
from factcheck.lexicon.places_of_deeds import EVENTS
from factcheck.lexicon.properties import COPULAS, NOT_QUITE
from factcheck.values.value import DateSpan

BE = frozenset("is was are were be been being 's has have had".split())
# What an aside behind a name begins with: "Brisk, a chain of bakeries, was founded by".
ASIDE_OPENINGS = frozenset(
    "a an the which who formerly then originally now once based founded headquartered named called known".split()
)
SUBJECT_PRONOUNS = frozenset("it he she".split())
# Works are set somewhere and based on something; their makers are based somewhere.
SET_SOMEWHERE = frozenset("film movie novel story series show book game play drama comedy musical".split())
# A denial is told by the stance of the claim.
NOT = frozenset({"not", "never"})
# How far before "and" the participle that it joins another to may stand: "owned by the Norland Group and operated by".
SHARED_REACH = 14
LISTING = frozenset([",", "and", "or", "&", "by", "with"])
# What a thing is after it was lost.
REMAINS = frozenset("wreck wreckage remains ruins".split())
HAVING = frozenset("has have".split())
# What stands before the year of an event.
DATING = frozenset({"of", "in"})


def holder_of_participle(parsed: Parsed, position: int, end: int, discourse: Discourse) -> Holder | None:
    """Of what the participle at `position` is said; `end` is where the name behind it ends."""
    tokens = parsed.tokens
    before = _skip_back(tokens, position - 1)
    shared = _shared_with(tokens, before)
    if shared is not None:
        return holder_of_participle(parsed, shared, end, discourse)
    if any(token.lower in NOT_QUITE for token in tokens[max(0, before) : position]):
        return None
    if before < 0:
        return _fronted(parsed, end, discourse)
    if tokens[before].lower in BE:
        first = before
        while first > 0 and (tokens[first - 1].lower in BE or is_adverb(tokens[first - 1])):
            first -= 1
        past = tokens[first].lower in ("was", "were", "had")
        holder = clause_subject(parsed, first, discourse)
        return None if holder is None else replace(holder, past=past)
    if tokens[before].text in ",(—–":
        name = name_until(parsed, before)
        if name is None:
            return (
                called_again(parsed, before - 2, before, discourse)
                or _described(parsed, before - 1, discourse)
                or common_thing(parsed, before)
            )
        if _is_listed(tokens, name):
            return None
        # "A series on Kanal, created by": it hangs on the name, or on the noun before that.
        return Holder(named(name).subject, sure=not _hangs(tokens, name))
    name = name_until(parsed, before + 1)
    if name is not None and _proper(tokens, name) is None:
        described = _described(parsed, before, discourse)
        if described is not None:
            return described
    if name is not None:
        return named(name) if not _hangs(tokens, name) else _event_of(parsed, name)
    return _described(parsed, before, discourse)


def _skip_back(tokens: Sequence[Token], position: int) -> int:
    """The last token before a participle that is no adverb and no other participle joined to it."""
    while position >= 0:
        if is_adverb(tokens[position]) or tokens[position].text in QUOTES or tokens[position].lower in NOT:
            position -= 1
        elif (
            tokens[position].lower == "and"
            and position
            and tokens[position - 1].lower.endswith(("ed", "en", "lt"))
        ):
            position -= 2
        else:
            break
    return position


def _shared_with(tokens: Sequence[Token], before: int) -> int | None:
    """The participle with "by" that token `before`, an "and", joins another one to."""
    if before < 2 or tokens[before].lower != "and":
        return None
    for i in range(before - 2, max(-1, before - SHARED_REACH), -1):
        if tokens[i + 1].lower == "by" and tokens[i].lower.endswith(("ed", "en", "lt", "run")):
            return i
        if tokens[i].text in ";:.(" or tokens[i].lower in BE - {"'s"}:
            return None
    return None


def _is_listed(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name is one of several before a comma, or another's: "Orrin, Brisk, founded by", "by Ott, published by"."""
    return name.first > 0 and tokens[name.first - 1].lower in LISTING


def _fronted(parsed: Parsed, end: int, discourse: Discourse) -> Holder | None:
    """The subject of the clause behind an opening phrase: "Founded by Ada Brandt, Brisk sells"."""
    tokens = parsed.tokens
    comma = opening_comma(tokens, end)
    if comma is None:
        return None
    if comma + 1 < len(tokens) and tokens[comma + 1].lower in SUBJECT_PRONOUNS:
        return antecedent(parsed, 0, discourse, Call(pronoun=tokens[comma + 1].lower))
    name = phrase_from(parsed, comma + 1)
    if name is not None and name.last < len(tokens) and tokens[name.last].kind is TokenKind.WORD:
        return named(name)
    return called_again(parsed, comma + 1, comma + 3, discourse)


def clause_subject(parsed: Parsed, verb: int, discourse: Discourse) -> Holder | None:
    """The subject of the verb group that starts at token `verb`."""
    tokens = parsed.tokens
    before = verb - 1
    while before >= 0 and is_adverb(tokens[before]):
        before -= 1
    if before < 0:
        return None
    token = tokens[before]
    if token.lower in SUBJECT_PRONOUNS:
        return antecedent(parsed, before, discourse, Call(pronoun=token.lower))
    if token.lower in RELATIVES:
        stop = before - 1 if tokens[before - 1].text == "," else before
        name = _proper(tokens, name_until(parsed, stop))
        if name is None and token.lower in ("that", "which", "who"):
            # "Brisk is a bank that was founded by", "the old toy chain, which has its headquarters in"
            return (
                _described(parsed, stop - 1, discourse)
                or described_again(parsed, stop, discourse)
                or _thing(parsed, stop)
            )
        loose = name is None or _hangs(tokens, name) or _is_listed(tokens, name)
        return None if name is None or loose else named(name)
    if token.text in ",—–":
        name = before_aside(parsed, before)
        return named(name) if name is not None and not _hangs(tokens, name) else None
    name = name_until(parsed, before + 1)
    if name is None and (isinstance(token.value, DateSpan) or YEAR.fullmatch(token.text)):
        # "The Orrin Cup 2022 was held in", "the Orrin trial of 1987": the year is in the claim's scope.
        name = name_until(parsed, before - (tokens[before - 1].lower in DATING))
        if name is None and tokens[before - 1].lower in DATING and before > 1:
            return clause_subject(parsed, before - 1, discourse)
    if name is not None:
        joined = name.first > 0 and tokens[name.first - 1].lower in ("and", "or", "&", "nor")
        if joined or _hangs(tokens, name):
            return (
                _event_of(parsed, name)
                or part_of_name(parsed, name)
                or opening_thing(parsed, verb)
                or part_of_named_thing(parsed, before + 1)
                or (named(stands) if (stands := standing_in(parsed, name)) is not None else None)
            )
        return named(name)
    return (
        called_again(parsed, before - 1, before + 1, discourse)
        or _thing(parsed, before + 1)
        or described_again(parsed, before + 1, discourse)
        or common_thing(parsed, before + 1)
        or part_of_named_thing(parsed, before + 1)
        or opening_thing(parsed, verb)
    )


def _proper(tokens: Sequence[Token], name: NameSpan | None) -> NameSpan | None:
    """A name that is no common noun which the facts use as a name: "Orrin is a ship that was bound for"."""
    if name is None or any(token.capitalised for token in tokens[name.first : name.last]):
        return name
    return None


def _hangs(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name hangs on a noun before it: "shares in Brisk", "the founder of Brisk"."""
    before = name.first - 1
    while before >= 0 and (says_who(tokens[before]) or tokens[before].text in QUOTES):
        before -= 1  # "Reruns of the series Brisk"
    if before > 0 and tokens[before].lower == "of" and tokens[before - 1].lower in REMAINS:
        return False  # "The wreck of the Orrin was found by": the Orrin was.
    return before >= 0 and tokens[before].lower in PREPOSITIONS


def _event_of(parsed: Parsed, name: NameSpan) -> Holder | None:
    """The event that a name with the noun before it is: "the treaty of Calder was signed", "the trial of Ada Brandt"."""
    tokens, noun = parsed.tokens, name.first - 2
    while noun > 0 and tokens[noun + 1].lower in DETERMINERS:
        noun -= 1
    if noun < 0 or tokens[noun + 1].lower != "of" or tokens[noun].lower not in EVENT_NOUNS | EVENTS:
        return None
    start = noun
    while start > 0 and tokens[start - 1].lower in DETERMINERS:
        start -= 1
    if start > 0 and tokens[start - 1].lower in PREPOSITIONS:
        return None
    text = f"{tokens[noun].text.lower()} of {name.text}"
    return Holder(Subject(text, fold(text), Grounds.NAMED))


def before_aside(parsed: Parsed, comma: int) -> NameSpan | None:
    """The name before an aside that ends at token `comma`: "Brisk, a chain of bakeries,"."""
    tokens = parsed.tokens
    opening = next((i for i in range(comma - 1, 0, -1) if tokens[i].text == tokens[comma].text), None)
    if opening is None:
        return None
    word = tokens[opening + 1].lower
    is_aside = word in ASIDE_OPENINGS or tokens[opening + 1].value is not None
    return name_until(parsed, opening) if is_aside else None


def _described(parsed: Parsed, noun: int, discourse: Discourse) -> Holder | None:
    """Whom "a startup founded by" describes: "Brisk is a startup", "Brisk, a startup"."""
    tokens = parsed.tokens
    if tokens[noun].kind is not TokenKind.WORD or is_small(tokens[noun].lower):
        return None
    for article in range(noun - 1, max(-1, noun - 1 - ARTICLE_REACH), -1):
        if tokens[article].lower in ("a", "an", "the"):
            before = article - 1
            if before > 0 and tokens[before].lower in COPULAS:
                return clause_subject(parsed, before, discourse)
            if before > 0 and tokens[before].text == ",":
                name = name_until(parsed, before)
                return named(name) if name is not None and not _is_listed(tokens, name) else None
            return None
        told = tokens[article].kind is TokenKind.WORD and not is_small(tokens[article].lower)
        if not (told or tokens[article].value is not None):
            return None
    return None


def is_set_somewhere(tokens: Sequence[Token], position: int) -> bool:
    """Whether the participle at `position` is said of a work: "a film based in Paris"."""
    return position > 0 and tokens[position - 1].lower in SET_SOMEWHERE


def described(parsed: Parsed, noun: int, discourse: Discourse) -> Holder | None:
    """Whom a phrase that ends with the noun at token `noun` describes: "Brisk is a Danish startup"."""
    return _described(parsed, noun, discourse)


def _thing(parsed: Parsed, stop: int) -> Holder | None:
    """The thing that a name and its nouns are: "the Orrin plant was built by"."""
    tokens = parsed.tokens
    first = stop
    while first > 0 and tokens[first - 1].kind in (TokenKind.WORD, TokenKind.POSSESSIVE):
        if is_small(tokens[first - 1].lower):
            break
        first -= 1
    inside = parsed.names(first, stop)
    if not inside or inside[0].first != first or (first > 0 and tokens[first - 1].lower in PREPOSITIONS):
        return None
    if first > 1 and tokens[first - 1].lower in DETERMINERS and tokens[first - 2].lower in PREPOSITIONS:
        return None
    words = " ".join(token.text for token in tokens[first:stop] if token.kind is TokenKind.WORD)
    kind = stop == inside[0].last + 1 and tokens[stop - 1].lower in OF_ITS_KIND
    return Holder(Subject(words, inside[0].key if kind else fold(words), Grounds.NAMED))


def owner_of(parsed: Parsed, stop: int, discourse: Discourse) -> Holder | None:
    """Whose the noun at token `stop` is; of "Brisk has its headquarters in" it is the subject of the verb."""
    tokens = parsed.tokens
    if stop > 1 and tokens[stop - 1].lower == "its" and tokens[stop - 2].lower in HAVING:
        return clause_subject(parsed, stop - 2, discourse)
    return possessor(parsed, stop, discourse)
