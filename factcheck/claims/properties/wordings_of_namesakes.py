"""After whom a thing is named: "renamed after Y", "named in honour of Y", "takes its name from Y", "Y, after whom it is named".

Titles before the name are no part of the value. A clause that only tells what came before ("renamed after Y had bought it")
names nobody, so that behind the name nothing may act.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.holders import BE, clause_subject, holder_of_participle
from factcheck.claims.properties.named_again import called, is_given, possessor
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import (
    QUOTES,
    Names,
    is_calling,
    name_until,
    names_from,
    phrase_from,
)
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import AUXILIARIES, DESCRIPTIONS, DETERMINERS, PEOPLES, POSSESSIVES
from factcheck.lexicon.namesakes import (
    AFTER,
    BEARING,
    CALLED,
    COMING,
    FOR,
    HONOURS,
    LANGUAGES,
    NAME,
    NAMED,
    NAMED_ANEW,
    TAKEN_FROM,
    TAKING,
    TITLES_OF_HONOUR,
)
from factcheck.lexicon.properties import BY_LABEL, COPULAS

NAMESAKE = BY_LABEL["namesake"]
RELATIVE = frozenset({"whom", "which", "whose"})
# How many plain words an occasion may have: "on a stormy night".
MOST_OF_AN_OCCASION = 3
# How far behind the participle the preposition may stand, and before the verb "whom".
REACH = 12
WHEN = frozenset({"on", "in", "at"})
# What may stand before a name that a thing has now: "is now called the Orrin Tower, in honour of".
BEARING_NOW = COPULAS | NAMED | {CALLED, "now", "as"}


def read_namesake(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """After whom something is named by the word at token `at`."""
    word = parsed.tokens[at].lower
    if word == NAME:
        return _takes_its_name(parsed, at, discourse) or _bears_the_name(parsed, at, discourse)
    if word in HONOURS:
        return _is_now(parsed, at)
    return _named_after(parsed, at, discourse) or _after_whom(parsed, at, discourse)


def _reading(parsed: Parsed, holder: Holder | None, names: Names | None, at: int) -> Reading | None:
    if holder is None or names is None:
        return None
    tokens, first = parsed.tokens, names.first
    while first + 1 < names.last and tokens[first].lower in TITLES_OF_HONOUR:
        first += 1
    if tokens[first].lower in PEOPLES | LANGUAGES or not _ends(tokens, names.last):
        return None  # "Takes its name from Latin", "renamed after Tolmer had bought it"
    return make_reading(
        parsed, NAMESAKE, holder, Names(names.spans, first, names.last, names.open), at, frozenset()
    )


def _ends(tokens: Sequence[Token], last: int) -> bool:
    """Whether nothing acts behind a name: its phrase ends there, or goes on by a small word."""
    if last >= len(tokens) or tokens[last].kind is not TokenKind.WORD:
        return True
    return (
        is_small(tokens[last].lower) and tokens[last].lower not in AUXILIARIES and not is_adverb(tokens[last])
    )


def _named_after(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """ "X was named after Y", "was renamed X in honour of Y", "the city named the bridge after Y"."""
    tokens = parsed.tokens
    before = at - 1
    while before >= 0 and is_adverb(tokens[before]):
        before -= 1
    passive = before >= 0 and tokens[before].lower in BE - {"has", "have", "had"}
    holder, position = None, at + 1
    if tokens[at].lower != CALLED:
        holder, position = _thing_named(parsed, at + 1, at, discourse)
    anew = tokens[at].lower in NAMED_ANEW
    names = _whose(parsed, position, discourse, after=holder is None or not passive or anew, anew=anew)
    if names is None or (tokens[at].lower == CALLED and tokens[at + 1].lower != AFTER):
        return None
    holder = holder or holder_of_participle(parsed, at, names.last, discourse)
    return _reading(parsed, holder, names, at)


def _thing_named(parsed: Parsed, position: int, verb: int, discourse: Discourse) -> tuple[Holder | None, int]:
    """What a verb names, or the new name of what it renames, and the token behind: "renamed the Orrin Tower | in honour of"."""
    tokens = parsed.tokens
    if position + 1 < len(tokens) and tokens[position].lower in DETERMINERS:
        noun = tokens[position + 1]
        if noun.lower in DESCRIPTIONS and not noun.named:
            again = called(parsed, position, position + 2, verb, discourse)
            new, end = _thing_named(parsed, position + 2, verb, discourse)
            return new or again, end
    thing = phrase_from(parsed, position)
    if thing is None or (position < thing.first and tokens[position].lower == AFTER):
        return None, position
    last = thing.last
    while last < len(tokens) and tokens[last].text in QUOTES:
        last += 1
    return named(thing), last


def _whose(parsed: Parsed, position: int, discourse: Discourse, *, after: bool, anew: bool) -> Names | None:
    """The names behind "after", "for" or "in honour of", with when and where before that at most."""
    tokens, stop = parsed.tokens, min(position + REACH, len(parsed.tokens) - 1)
    while position < stop:
        word = tokens[position].lower
        if word == AFTER:
            return names_from(parsed, position + 1) if after else None
        if word == FOR:
            names = names_from(parsed, position + 1)
            return names if names is not None and _is_person(parsed, names, discourse) else None
        honoured = _behind_honour(tokens, position)
        if honoured is not None:
            return names_from(parsed, honoured)
        behind = _behind_occasion(tokens, position, anew=anew)
        if behind is None:
            return None
        position = behind
    return None


def _behind_honour(tokens: Sequence[Token], position: int) -> int | None:
    """The token behind "in honour of", or "in the honour of", at token `position`."""
    if tokens[position].lower != "in":
        return None
    noun = position + 1
    noun += noun < len(tokens) and tokens[noun].lower == "the"
    of = noun + 1
    told = of < len(tokens) and tokens[noun].lower in HONOURS and tokens[of].lower == "of"
    return of + 1 if told else None


def _behind_occasion(tokens: Sequence[Token], position: int, *, anew: bool) -> int | None:
    """The token behind a word that says when or where: a date, a mark, an adverb.

    Behind what gives a new name `anew` any words may say it ("renamed on a stormy night"); people are "named in the squad".
    """
    token = tokens[position]
    if token.value is not None or is_adverb(token) or token.text == "," or token.lower in ("and", "by"):
        return position + 1
    if token.lower not in WHEN or position + 1 >= len(tokens):
        return position + 1 if token.named else None
    if tokens[position + 1].value is not None or tokens[position + 1].named:
        return position + 1
    if not anew:
        return None
    for i in range(position + 1, min(position + 2 + MOST_OF_AN_OCCASION, len(tokens))):
        if tokens[i].lower in WHEN | {AFTER, FOR}:
            return i if i > position + 1 else None
        if tokens[i].kind is not TokenKind.WORD:
            return None
    return None


def _is_person(parsed: Parsed, names: Names, discourse: Discourse) -> bool:
    """Whether a name behind "for" is a person's: by a given name, a title, or what stands before it."""
    tokens, first = parsed.tokens, names.first
    before = tokens[first - 1]
    return (
        is_given(tokens[first].text)
        or tokens[first].lower in TITLES_OF_HONOUR
        or before.lower in TITLES_OF_HONOUR
        or (is_calling(before) and before.lower not in DESCRIPTIONS)
        or discourse.cast.is_person(names.spans[0].key)
    )


def _after_whom(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """ "Y, after whom the tower is named", "Y, in whose honour the tower was renamed"."""
    tokens, verb = parsed.tokens, at
    while verb > 0 and (is_adverb(tokens[verb - 1]) or tokens[verb - 1].lower in BE):
        verb -= 1
    if verb == at:
        return None
    for whom in range(verb - 1, max(0, verb - REACH), -1):
        if tokens[whom].lower not in RELATIVE:
            continue
        opening = whom - 1
        if tokens[opening].lower not in (AFTER, FOR, "in"):
            return None
        name = name_until(parsed, opening - (tokens[opening - 1].text == ","))
        if name is None:
            return None
        return _reading(
            parsed, clause_subject(parsed, verb, discourse), _one(parsed, name.first, name.last), at
        )
    return None


def _one(parsed: Parsed, first: int, last: int) -> Names:
    spans = parsed.names(first, last)
    return Names(spans, first, last)


def _takes_its_name(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """ "X takes its name from Y", "its name comes from Y"."""
    tokens, behind = parsed.tokens, at + 1
    if at < 2 or behind >= len(tokens) or tokens[at - 1].lower not in POSSESSIVES:
        if behind < len(tokens) and at and tokens[at - 1].kind is TokenKind.POSSESSIVE:
            return _comes_from(parsed, at, discourse)
        return None
    if tokens[behind].lower not in TAKEN_FROM or tokens[at - 2].lower not in TAKING:
        return _comes_from(parsed, at, discourse)
    return _reading(parsed, clause_subject(parsed, at - 2, discourse), names_from(parsed, behind + 1), at)


def _comes_from(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    tokens = parsed.tokens
    words = [token.lower for token in tokens[at + 1 : at + 3]]
    if len(words) < 2 or words[0] not in COMING or words[1] != "from":
        return None
    return _reading(parsed, possessor(parsed, at, discourse), names_from(parsed, at + 3), at)


def _bears_the_name(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """ "X bears the name of Y", "X bears Y's name"."""
    tokens = parsed.tokens
    if at < 2:
        return None
    if tokens[at - 1].kind is TokenKind.POSSESSIVE:
        name = name_until(parsed, at - 1)
        names, verb = (_one(parsed, name.first, name.last), name.first - 1) if name is not None else (None, 0)
    else:
        of = tokens[at - 1].lower == "the" and at + 1 < len(tokens) and tokens[at + 1].lower == "of"
        names, verb = names_from(parsed, at + 2) if of else None, at - 2
    if names is None or verb < 1 or tokens[verb].lower not in BEARING:
        return None
    return _reading(parsed, clause_subject(parsed, verb, discourse), names, at)


def _is_now(parsed: Parsed, at: int) -> Reading | None:
    """ "The tower is now the Orrin Tower, in honour of Y": the name that it has is told."""
    tokens, opening = parsed.tokens, at - 1
    if opening < 2 or _behind_honour(tokens, opening) != at + 2:
        return None
    name = name_until(parsed, opening - (tokens[opening - 1].text == ","))
    before = name.first - 1 if name is not None else -1
    while before >= 0 and (tokens[before].lower in DETERMINERS or tokens[before].text in QUOTES):
        before -= 1
    if name is None or before < 0 or tokens[before].lower not in BEARING_NOW - NAMED:
        return None
    return _reading(parsed, named(name), names_from(parsed, at + 2), at)
