"""Whom a definite description stands for: "the bank", "the company", "the tower".

It goes to what the text calls a bank before any other; one that is named only in passing, or in another entry, yields to what
the article is about, where that may be a bank. A company that no name is said to be is the subject of the sentence before, the
topic, or else the organisation that the article tells most of. It is sure where the name is called so, is the subject right
before, or where the article is titled for it and no other name near may be meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import is_same_name
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import REACH, Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.calls import ANY_ORGANISATION, MOST_ADJECTIVES, Call, is_called, may_be_key
from factcheck.claims.subject.centre import Centre, find_centre, find_described
from factcheck.claims.subject.near_names import earlier_names, is_listed
from factcheck.claims.subject.only_topic import PARTS_TOO, is_in_title, is_only_topic
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.callings import MADE_THINGS, ORGANISATIONS
from factcheck.lexicon.grammar import INDEFINITE

# Articles of what is new to a text, and the words behind which they only say what something is.
NEW = INDEFINITE | {"another"}
SAYING_WHAT = frozenset(
    "is are was were be been being become became becomes remain remains like of called named".split()
) | {"as"}
# How often an article must tell of a name that is what "the company" is though the text does not say so.
TOLD_OF = 2


def find_definite(parsed: Parsed, before: int, discourse: Discourse, call: Call) -> Subject | None:
    """What the noun of `call`, whose phrase stands at or behind token `before`, stands for.

    A place before the noun tells one of two from the other, and the text need not say which of them is from there.
    """
    found = _find(parsed, before, discourse, call)
    if found is None or found.grounds is not Grounds.PRONOUN or not call.placed:
        return found
    index = parsed.read.index
    near = (
        parsed.read if at == index else discourse.sentence(at)
        for at in range(max(0, index - REACH), index + 1)
    )
    others = (name.key for read in near for name in read.names if not is_same_name(name.key, found.key))
    rival = any(is_called(call, key, discourse.cast) for key in others)
    return replace(found, grounds=Grounds.GUESSED) if rival else found


def _find(parsed: Parsed, before: int, discourse: Discourse, call: Call) -> Subject | None:
    cast, index = discourse.cast, parsed.read.index
    earlier, passed_over = earlier_names(parsed, before, discourse, call)
    called = [name for name in earlier if is_called(call, name.key, cast)]
    if called:
        return _subject(called[0], Grounds.PRONOUN)
    introduced = _introduced(parsed, discourse, call)
    if introduced is not None:
        return introduced
    described = find_described(discourse, index, call)
    if described is not None:
        return _described(described, parsed, before, discourse, call)
    numbered = _numbered(parsed, before, discourse, call)
    if numbered is not None:
        return _subject(numbered, Grounds.PRONOUN)
    near = _nearest(parsed, earlier, discourse, call)
    found = _of_near(near, index, discourse, call) or _of_topic(near, parsed, before, discourse, call)
    if found is None and near is not None:
        return _subject(near.name, Grounds.GUESSED)
    return found or (_subject(passed_over[0], Grounds.TOPIC) if passed_over else None)


def _introduced(parsed: Parsed, discourse: Discourse, call: Call) -> Subject | None:
    """The thing without a name that the sentences just before have introduced: "found a second reef. The reef is 1.5 km wide".

    An indefinite noun is new to the text, and the definite one behind it is that thing and not what the article is about
    (Heim 1982), unless a name of its kind stands beside it or in between ("the Orrin is a ship", "a ship, the Orrin,").
    """
    index, noun = parsed.read.index, call.noun
    for at in range(index - 1, max(-1, index - 1 - REACH), -1):
        read = discourse.sentence(at)
        if read.block is not parsed.read.block or any(
            is_called(call, name.key, discourse.cast) for name in read.names
        ):
            return None
        if any(token.lower == noun and _is_new(read.tokens, i) for i, token in enumerate(read.tokens)):
            return Subject(noun, noun, Grounds.GUESSED)
    return None


def _is_new(tokens: Sequence[Token], noun: int) -> bool:
    """Whether the noun at a token has an indefinite article, and is not what something is said to be ("is a reef", "as a reef")."""
    for i in range(noun - 1, max(-1, noun - 2 - MOST_ADJECTIVES), -1):
        token = tokens[i]
        if token.lower in NEW:
            before = tokens[i - 1] if i else None
            return before is None or (
                before.kind is TokenKind.WORD and not before.named and before.lower not in SAYING_WHAT
            )
        if token.kind is not TokenKind.WORD or is_small(token.lower):
            return False
    return False


def _described(
    described: Centre, parsed: Parsed, before: int, discourse: Discourse, call: Call
) -> Subject | None:
    """The name that the text calls so, or the topic of the title where the text goes on about another company."""
    index, topic, name = parsed.read.index, discourse.topic, described.name
    # Any of two companies is "the company", whichever of them the text has called one.
    rival = find_centre(discourse, index, call) if call.noun in ANY_ORGANISATION else None
    other = rival is not None and not is_same_name(rival.name.key, name.key)
    titled = _of_title(name, index, discourse, call) if other else None
    if titled is not None:
        return titled
    if not described.sure or other:
        return _subject(name, Grounds.GUESSED)
    same = topic is not None and is_same_name(name.key, topic.key)
    alone = same and is_only_topic(discourse, parsed.read, before, call)
    return _subject(name, Grounds.ALONE if alone else Grounds.PRONOUN)


def _of_near(near: Centre | None, index: int, discourse: Discourse, call: Call) -> Subject | None:
    """The name of the sentence before, for a company; what the title names, where that is not sure."""
    if near is None:
        return None
    yields = near.sure and _yields(near.name, discourse, call)
    titled = _of_title(near.name, index, discourse, call) if yields or not near.sure else None
    if titled is not None:
        return replace(titled, grounds=Grounds.GUESSED) if yields else titled
    return _subject(near.name, Grounds.PRONOUN) if near.sure and call.noun in ANY_ORGANISATION else None


def _of_topic(
    near: Centre | None, parsed: Parsed, before: int, discourse: Discourse, call: Call
) -> Subject | None:
    """What the article is about where that may be meant, else the organisation that it tells most of, else the near name."""
    cast, topic = discourse.cast, discourse.topic
    fits = topic is not None and may_be_key(call, topic.key, cast)
    if call.noun in ORGANISATIONS and not fits:
        most_told = discourse.most_told(call.noun, parsed.read.index)
        if most_told is not None:
            return _subject(most_told, Grounds.GUESSED)
    same = near is not None and topic is not None and is_same_name(topic.key, near.name.key)
    if near is not None and not same and call.noun in ANY_ORGANISATION:
        return _subject(near.name, Grounds.GUESSED)
    if topic is None or not fits:
        return None
    if (near is None or same) and is_only_topic(discourse, parsed.read, before, call):
        return _subject(topic, Grounds.ALONE)
    # "The liner" is rather what the article is about than the name that was last heard.
    named = near is not None and same and near.name is not topic
    named = named and call.noun not in ANY_ORGANISATION | PARTS_TOO
    named = named and not cast.is_called_otherwise(topic.key, call.noun)
    return _subject(topic, Grounds.PRONOUN if named else Grounds.GUESSED)


def _nearest(parsed: Parsed, earlier: Sequence[NameSpan], discourse: Discourse, call: Call) -> Centre | None:
    """The name of the sentence so far, else that of the sentences before, which nobody says to be one."""
    near = next((name for name in earlier if not is_listed(parsed.tokens, name)), None)
    if near is None:
        return find_centre(discourse, parsed.read.index, call)
    return Centre(near, sure=_is_known(near, discourse))


def _yields(name: NameSpan, discourse: Discourse, call: Call) -> bool:
    """Whether a name that nobody says to be a company stands beside the one that the article is titled for: an investor in it."""
    topic, cast = discourse.topic, discourse.cast
    if topic is None or call.noun not in ANY_ORGANISATION or not discourse.is_titled_for(topic.key):
        return False
    return not (cast.is_organisation(name.key) or cast.is_said_organisation(name.key))


def _subject(name: NameSpan, grounds: Grounds) -> Subject:
    return Subject(name.text, name.key, grounds)


def _is_known(name: NameSpan, discourse: Discourse) -> bool:
    """Whether a name of the same sentence is surely what is called again: an organisation, or one that the text tells more of."""
    topic = discourse.topic
    if topic is None or is_same_name(topic.key, name.key) or discourse.cast.is_organisation(name.key):
        return True
    return discourse.told.times(name.key) >= TOLD_OF


def _of_title(found: NameSpan, index: int, discourse: Discourse, call: Call) -> Subject | None:
    """The topic that the title names, where a noun may mean it and not the name that was found in passing.

    It is sure where the sentences just before speak of it too.
    """
    topic = discourse.topic
    if topic is None or is_same_name(topic.key, found.key) or not may_be_key(call, topic.key, discourse.cast):
        return None
    if not is_in_title(topic, discourse):
        return None
    before = (discourse.sentence(i) for i in range(max(0, index - REACH), index))
    spoken_of = any(name.key == topic.key for read in before for name in read.names)
    return _subject(topic, Grounds.PRONOUN if spoken_of else Grounds.GUESSED)


def _numbered(parsed: Parsed, before: int, discourse: Discourse, call: Call) -> NameSpan | None:
    """The last name of a series where a made thing is called again, which no name is said to be: "Orrin 2 ... the probe".

    A number tells one of several things that were made alike; agencies and places, which stand beside it, have none. None
    where the last sentence that has such a name has two.
    """
    index, series = parsed.read.index, discourse.numbered_names
    if call.noun not in MADE_THINGS or not series:
        return None
    for at in range(index, max(-1, index - 1 - REACH), -1):
        read = parsed.read if at == index else discourse.sentence(at)
        names = [n for n in read.names if n.text in series and (at < index or n.last <= before)]
        names = [n for n in names if not discourse.cast.is_called_otherwise(n.key, call.noun)]
        if names:
            return names[0] if len({name.key for name in names}) == 1 else None
    return None
