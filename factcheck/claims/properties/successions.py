"""Who came after whom: "Y succeeded Z as lead scientist", "Y, who took over from Z as the probe's lead scientist".

It is said of the one who went. In one post one person comes after another, so that two names contradict each other where
both came "as" the same. A succession without its post says little: people have several, and leave them to several.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from factcheck.claims.naming.keys import fold
from factcheck.claims.properties.anchor_words import forms
from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.holders import BE, before_aside
from factcheck.claims.properties.named_again import is_given, object_pronoun
from factcheck.claims.properties.opening_things import standing_in
from factcheck.claims.properties.property_reading import Reading, is_passed_over, make_reading
from factcheck.claims.properties.roles import role_property
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import Names, names_from, names_until, phrase_from
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon import properties as labels
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.properties import (
    AS,
    BY_LABEL,
    NOT_QUITE,
    OTHER_OFFICES,
    PASSED_ON,
    SUCCEEDING,
    TAKING_OVER,
)

SUCCESSOR, PREDECESSOR = BY_LABEL[labels.SUCCESSOR], BY_LABEL[labels.PREDECESSOR]
# Who went or came: as the one that something is said of, and as the names that stand there, None for a pronoun.
Party: TypeAlias = tuple[Holder, Names | None]
# The post of whoever is at the head of something, which may be called by another name.
HEAD = "head"
AT_THE_HEAD = frozenset("head helm top".split())
# Where those sit who have a post: "moved into the town hall".
HOUSES = {"town hall": "mayor", "city hall": "mayor", "chain of office": "mayor"}
# What a post is called by: in the sentence its own name stands somewhere else.
POSTS = frozenset("post job office role position seat".split())
# The most words of a post, and how far behind the one who went it may stand.
MOST_OF_A_POST, REACH = 5, 8
HAVE = frozenset({"has", "had", "have", "will", "would"})


def read_succession(parsed: Parsed, at: int, discourse: Discourse) -> Iterator[Reading]:
    """Who came after whom by the verb at token `at`."""
    tokens = parsed.tokens
    if tokens[at].lower in SUCCEEDING and at and tokens[at - 1].lower in BE - {"has", "have", "had"}:
        yield from _was_succeeded(parsed, at, discourse)
        return
    behind = at + 1
    if tokens[at].lower in TAKING_OVER:
        if [token.lower for token in tokens[at + 1 : at + 3]] != ["over", "from"]:
            return
        behind = at + 3
    elif tokens[at].lower not in SUCCEEDING:
        return
    went, end = _who_went(parsed, at, behind, discourse)
    came = _who_came(parsed, at)
    if went is not None and came is not None:
        yield from _reading(parsed, went, came, at, _post(tokens, end))


def _was_succeeded(parsed: Parsed, at: int, discourse: Discourse) -> Iterator[Reading]:
    """ "Z was succeeded as lead scientist by Y", "Z was succeeded by Y as lead scientist"."""
    tokens, first = parsed.tokens, at
    while first > 0 and (tokens[first - 1].lower in BE or is_adverb(tokens[first - 1])):
        first -= 1
    by = next((i for i in range(at + 1, min(at + 1 + REACH, len(tokens))) if tokens[i].lower == "by"), None)
    came = names_from(parsed, by + 1) if by is not None else None
    went = _standing(parsed, _names_before(parsed, first))
    if by is None or came is None or went is None or len(went.spans) > 1:
        return
    post = _post(tokens, at + 1) if by > at + 1 else _post(tokens, came.last)
    if by == at + 1 or post:
        yield from _reading(parsed, (named(went.spans[0]), went), came, at, post or post_of_sentence(parsed))


def change_of(parsed: Parsed, went: Party, came: Party, at: int, post: str) -> Iterator[Reading]:
    """Who came after whom, and who was there before whom; of a pronoun only what is said of whom it stands for."""
    if any(t.lower in NOT_QUITE for t in parsed.tokens[max(0, at - 2) : at]):
        return
    marks = frozenset({f"{AS}{post}"}) if post else frozenset()
    for prop, (holder, _), (_, names) in ((SUCCESSOR, went, came), (PREDECESSOR, came, went)):
        if names is not None and len(names.spans) == 1:
            yield make_reading(parsed, prop, holder, names, at, marks)


def _reading(parsed: Parsed, went: Party, came: Names, at: int, post: str) -> Iterator[Reading]:
    if len(came.spans) == 1:
        yield from change_of(parsed, went, (named(came.spans[0]), came), at, post)


def _who_went(parsed: Parsed, at: int, behind: int, discourse: Discourse) -> tuple[Party | None, int]:
    pronoun = object_pronoun(parsed, behind, 0, discourse)  # No subject of the verb goes itself.
    if pronoun is not None:
        return (_titled(parsed, discourse) or pronoun, None), behind + 1
    name = phrase_from(parsed, behind)
    if name is None:
        return None, behind
    return (named(name), Names((name,), name.first, name.last)), name.last


def _titled(parsed: Parsed, discourse: Discourse) -> Holder | None:
    """The one person whom the title of the article names: who came after "him" came after whom the article is about."""
    title = fold(discourse.document.title or "")
    people = {
        name.key: name
        for index in range(parsed.read.index)
        for name in discourse.sentence(index).names
        if name.key in title and (is_given(name.text) or discourse.cast.is_person(name.key))
    }
    whole = [name for key, name in people.items() if not any(other.endswith(f" {key}") for other in people)]
    return named(whole[0]) if len(whole) == 1 else None


def _who_came(parsed: Parsed, at: int) -> Names | None:
    """The subject of the verb, with a clause about it between at most: "Y, who joined in the 1970s, succeeds"."""
    tokens, stop = parsed.tokens, at
    while stop > 0 and (is_adverb(tokens[stop - 1]) or tokens[stop - 1].lower in HAVE):
        stop -= 1
    if stop > 0 and tokens[stop - 1].lower == "who":
        return _names_before(parsed, stop - 1 - (tokens[stop - 2].text == ","))
    if stop > 0 and tokens[stop - 1].text == ",":
        name = before_aside(parsed, stop - 1)
        return Names((name,), name.first, name.last) if name is not None else None
    names = _names_before(parsed, stop)
    return None if names is None or is_passed_over(tokens, names) else names


def _standing(parsed: Parsed, names: Names | None) -> Names | None:
    """Who opens the sentence, where the names are only where that is: "Bishop Ivo Lenz of Orrin was succeeded by"."""
    name = standing_in(parsed, names.spans[0]) if names is not None and len(names.spans) == 1 else None
    return Names((name,), name.first, name.last) if name is not None else names


def _names_before(parsed: Parsed, stop: int) -> Names | None:
    return names_until(parsed, stop) if stop > 0 else None


def _post(tokens: Sequence[Token], position: int) -> str:
    """The post behind "as", in stems and without whose it is: "as the probe's lead scientist"; "" for none."""
    if position + 1 >= len(tokens) or tokens[position].lower != "as":
        return ""
    words: list[str] = []
    for token in tokens[position + 1 : position + 2 + MOST_OF_A_POST]:
        if token.kind is TokenKind.POSSESSIVE:
            words = []
        elif token.kind is not TokenKind.WORD or (is_small(token.lower) and token.lower not in DETERMINERS):
            break
        elif token.value is None and token.lower not in DETERMINERS:
            words.append(token.lower)
    known = role_property(words) if words else None
    return known.label if known is not None else " ".join(map(stem, words))


def post_at(tokens: Sequence[Token], position: int) -> Iterator[tuple[str, int]]:
    """The post that token `position` opens, and the token behind it: "as mayor", "at the head of", "in the post"; "" for one not named."""
    words = [token.lower for token in tokens[position : position + 3]]
    if len(words) < 2:
        return
    if words[0] == "as":
        post = _post(tokens, position)
        end = position + 1
        while post and end < len(tokens) and end - position <= MOST_OF_A_POST and not _ends_post(tokens[end]):
            end += 1
            yield post, end
    elif words[0] in ("at", "to") and len(words) == 3 and words[2] in AT_THE_HEAD:
        yield HEAD, position + 3
        if tokens[position + 3 : position + 4] and tokens[position + 3].lower == "of":
            yield from ((HEAD, end) for end in range(position + 5, min(position + 8, len(tokens) + 1)))
    elif words[0] in ("in", "from") and words[-1] in POSTS | {"there"}:
        yield "", position + len(words)
    elif words[0] == "in" and words[1] in POSTS:
        yield "", position + 2


def _ends_post(token: Token) -> bool:
    return token.kind is TokenKind.MARK or token.value is not None


def post_of_sentence(parsed: Parsed) -> str:
    """The one office that a sentence names, "" where it names none or several: "Mayor Ada Brandt, who followed Ivo Lenz"."""
    found = set[str]()
    for at, token in enumerate(parsed.tokens):
        for form in forms().get(token.lower, ()):
            last = at + len(form.words)
            words = tuple(t.lower for t in parsed.tokens[at:last])
            if form.form != "noun" or form.property.label not in PASSED_ON or words != form.words:
                continue
            if at and parsed.tokens[at - 1].lower in OTHER_OFFICES:
                continue
            found.add(form.property.label)
            break
    if not found:
        told = " ".join(token.lower for token in parsed.tokens)
        found = {post for house, post in HOUSES.items() if f" {house} " in f" {told} "}
    return found.pop() if len(found) == 1 else ""
