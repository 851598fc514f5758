"""What fills the places of a frame behind its first word: a name, a pronoun, "the company", "its".

A phrase is followed to its end. Where a word that looks like a noun stands behind a name it may be the verb of the frame, so that
the thing is tried with it and without.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.properties.holder import Holder, named
from factcheck.claims.properties.holder_of_sole import sole_holder
from factcheck.claims.properties.holders import SUBJECT_PRONOUNS
from factcheck.claims.properties.named_again import antecedent, called, possessor
from factcheck.claims.properties.opening_things import KNOWN_AS
from factcheck.claims.properties.phrase_parts import (
    MOST_BEFORE,
    MOST_TOLD,
    OWNERS,
    capital_run,
    qualifies,
)
from factcheck.claims.properties.place_phrases import place_from
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import (
    QUOTES,
    Names,
    is_name,
    name_at,
    names_from,
    phrase_from,
)
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.calls import Call
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.frames import SORTS_OF_THINGS
from factcheck.lexicon.grammar import DESCRIPTIONS, DETERMINERS
from factcheck.lexicon.occasions import KINDS
from factcheck.lexicon.people import HONORIFICS
from factcheck.lexicon.sorts import NameSort

# What ends a war, and how that is told of it.
TREATIES = frozenset("treaty peace accord accords".split())
ENDING = frozenset("ended ending ends end concluded concluding closed closing settled".split())
# By what a thing is called again: "the abbey".
KINDS_CALLED = DESCRIPTIONS.union(*SORTS_OF_THINGS.values())
OBJECTS = {"him": "he", "her": "she", "it": "it"}


def name_forward(parsed: Parsed, position: int, sort: NameSort) -> Names | None:
    """The name that begins at token `position`: "Leeds", "the engineer Ada Brandt", "the finance director, Ada Brandt"."""
    tokens = parsed.tokens
    if position >= len(tokens):
        return None
    if sort is NameSort.PLACE:
        place = place_from(parsed, position)
        if place is not None:
            return place
        first = position + (tokens[position].lower in DETERMINERS)
        return capital_run(tokens, first) if first < len(tokens) and not _goes_on(parsed, first) else None
    return names_from(parsed, position) or told_first(parsed, position)


def _goes_on(parsed: Parsed, position: int) -> bool:
    name = name_at(parsed, position)
    return (
        name is not None
        and name.last < len(parsed.tokens)
        and parsed.tokens[name.last].kind is TokenKind.POSSESSIVE
    )


def told_first(parsed: Parsed, position: int) -> Names | None:
    """The name behind what somebody is: "the finance director, | Ada Brandt", "a judge, Sir | Ivo Lenz"."""
    tokens = parsed.tokens
    if tokens[position].lower not in DETERMINERS | OWNERS:
        return None
    for i in range(position + 1, min(position + 1 + MOST_TOLD, len(tokens) - 1)):
        if tokens[i].text == ",":
            name = i + 1 + (tokens[i + 1].lower in HONORIFICS)
            names = names_from(parsed, name) if name_at(parsed, name) is not None else None
            closed = names is not None and (
                names.last >= len(tokens) or tokens[names.last].kind is TokenKind.MARK
            )
            return names if closed else None
        if tokens[i].kind is TokenKind.MARK or tokens[i].stem in VERB_STEMS:
            return None
    return None


def things_forward(
    parsed: Parsed, position: int, before: int, discourse: Discourse, *, ends: bool
) -> Iterator[tuple[Holder, int]]:
    """The things that may begin at token `position`, each with the token behind it; a pronoun stands for a name before token `before`.

    Where nothing of the frame comes behind (`ends`), the phrase must end with the thing.
    """
    tokens = parsed.tokens
    if position >= len(tokens):
        return
    word = tokens[position].lower
    pronoun = word if word in SUBJECT_PRONOUNS else OBJECTS.get(word, "")
    if pronoun:
        holder = antecedent(parsed, before, discourse, Call(pronoun=pronoun))
        if holder is not None and not (ends and _owns(tokens, position)):
            yield holder, position + 1
        return
    ended = _treaty(parsed, position)
    if ended is not None:
        yield ended
        return
    called_so = _called_so(parsed, position, before, discourse) if word in ("the", "this") else None
    if called_so is not None:
        yield called_so
        return
    name = phrase_from(parsed, position)
    if name is not None:
        behind = tokens[name.last] if name.last < len(tokens) else None
        if behind is not None and behind.lower in DESCRIPTIONS and not behind.capitalised:
            text = f"{name.text} {behind.text}"
            yield Holder(Subject(text, fold(text), Grounds.NAMED)), name.last + 1
        yield named(name), name.last + (behind is not None and behind.text in QUOTES)
        return
    yield from _with_nouns(parsed, position, ends=ends)


def _treaty(parsed: Parsed, position: int) -> tuple[Holder, int] | None:
    """The war that a treaty from token `position` on ends, of which there is one: "the peace treaty that ended the Orrin War"."""
    tokens = parsed.tokens
    behind_as = position + 4
    if (
        behind_as < len(tokens)
        and tokens[position + 2].lower in KNOWN_AS
        and tokens[position + 3].lower == "as"
    ):
        lost = name_at(parsed, behind_as)
        return (named(lost), lost.last) if lost is not None else None  # "The plane lost as Flight 12".
    noun = next(
        (i for i in range(position, min(position + 3, len(tokens))) if tokens[i].lower in TREATIES), None
    )
    if noun is None or noun + 2 >= len(tokens):
        return None
    verb = noun + 1 + (tokens[noun + 1].lower in ("that", "which", "to"))
    if verb + 1 >= len(tokens) or tokens[verb].lower not in ENDING:
        return None
    name = name_at(parsed, verb + 1 + (tokens[verb + 1].lower in DETERMINERS))
    return (named(name), name.last) if name is not None else None


def _owns(tokens: Sequence[Token], position: int) -> bool:
    """Whether "her" at token `position` is a possessive."""
    behind = tokens[position + 1] if position + 1 < len(tokens) else None
    return behind is not None and behind.kind is TokenKind.WORD and not is_small(behind.lower)


def _called_so(parsed: Parsed, position: int, before: int, discourse: Discourse) -> tuple[Holder, int] | None:
    """Whom "the company" from token `position` on stands for, and the token behind it."""
    tokens = parsed.tokens
    for stop in range(position + 2, min(position + MOST_BEFORE, len(tokens) + 1)):
        noun = tokens[stop - 1]
        if noun.lower in KINDS_CALLED and not noun.named:
            behind = tokens[stop] if stop < len(tokens) else None
            if behind is not None and (
                behind.named or behind.kind is TokenKind.POSSESSIVE or behind.text in QUOTES
            ):
                return None
            found = called(parsed, position, stop, min(position, before), discourse)
            if (found is None or not found.sure) and is_kind_of_known(noun.lower, discourse):
                found = sole_holder(parsed, position, discourse, noun.lower) or found
            return (found, stop) if found is not None else None
        if not qualifies(noun) or noun.named:
            return None
    return None


def is_kind_of_known(noun: str, discourse: Discourse) -> bool:
    """Whether the one thing that the facts know is called by a noun: by its own name, or by what the article says of it."""
    known = discourse.known
    if known is None or noun in DESCRIPTIONS:
        return known is not None
    return known.key.rpartition(" ")[2] == noun or discourse.cast.is_called(known.key, noun)


def _with_nouns(parsed: Parsed, position: int, *, ends: bool) -> Iterator[tuple[Holder, int]]:
    """A name with the nouns that tell what it is, and without them: "the 1998 Orrin Valley | earthquake"."""
    tokens, first = parsed.tokens, position
    while first < min(len(tokens), position + MOST_BEFORE) and name_at(parsed, first) is None:
        if not qualifies(tokens[first]):
            return
        first += 1
    name = name_at(parsed, first) if first < len(tokens) else None
    if name is None or not is_name(name):
        return
    last = name.last
    while last < min(len(tokens), name.last + 2):
        token = tokens[last]
        if (
            token.kind is not TokenKind.WORD
            or is_small(token.lower)
            or token.named
            or token.stem in VERB_STEMS
            or (last + 1 < len(tokens) and tokens[last + 1].lower in DETERMINERS)  # "Orrin | lowers the".
        ):
            break
        last += 1
    if last < len(tokens) and tokens[last].kind is TokenKind.POSSESSIVE:
        return
    told = tokens[last - 1].lower in KINDS or tokens[last - 1].lower in KINDS_CALLED
    for stop in range(last, name.last, -1) if not ends or told else ():
        text = " ".join(token.text for token in tokens[name.first : stop])
        yield Holder(Subject(text, fold(text), Grounds.NAMED)), stop
    if not ends or last == name.last:
        yield named(name), name.last


def owner_forward(parsed: Parsed, position: int, discourse: Discourse) -> tuple[Holder, int] | None:
    """Whose something is, from token `position` on: "its", "Norvane's", "the company's"."""
    tokens = parsed.tokens
    if position < len(tokens) and tokens[position].lower in OWNERS:
        holder = possessor(parsed, position + 1, discourse)
        return (holder, position + 1) if holder is not None else None
    for stop in range(position + 1, min(position + MOST_BEFORE, len(tokens))):
        if tokens[stop].kind is TokenKind.POSSESSIVE:
            holder = possessor(parsed, stop + 1, discourse)
            return (holder, stop + 1) if holder is not None else None
    return None
