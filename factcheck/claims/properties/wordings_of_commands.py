"""Who was in command of a ship or at the controls of a plane: "in command was Y", "Y was at the controls", "under the command of Y".

Where the words do not name the craft, it is the one that the text spoke of before or that the article is about.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import SURE_GROUNDS, Grounds
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import OF_NOBODY, Holder, is_adverb, named
from factcheck.claims.properties.holders_by_topic import holder_by_topic
from factcheck.claims.properties.makers import LEADER, led_thing_before
from factcheck.claims.properties.named_again import pronoun_of_thing
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.properties.roles import is_person
from factcheck.claims.properties.verbs_of_holding import acting_name
from factcheck.claims.properties.vessels import is_craft
from factcheck.claims.reading.discourse import REACH, Discourse
from factcheck.claims.reading.name_phrases import name_at, name_until, phrase_from, says_who
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.subject import find_subject
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.commands import COMMANDS, OF, OPERATIONS, OTHERS_ABOARD, UNDER
from factcheck.lexicon.grammar import FINITE_BE
from factcheck.lexicon.properties import BY_LABEL

WITH = "with"
# Before the words where they open a clause.
OPENING = frozenset(".;:,—–") | {"and", "but"}
# What joins an inquiry to who leads it.
UNDER_HIM = "under"


def read_command(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """Who had the command that the noun at token `at` speaks of, and of what."""
    tokens = parsed.tokens
    before, label = COMMANDS[tokens[at].lower]
    behind, craft = _craft_behind(parsed, at + 1)
    first = at - len(before)
    if _stands_before(tokens, at, UNDER):
        person, first = _person_at(parsed, at + 2), at - len(UNDER)
        craft = None
    elif _stands_before(tokens, at, before):
        person = _person_told(parsed, first, behind)
    else:
        return None
    if person is None or not is_person(person) or _is_another(tokens, person):
        return None
    if craft is None and behind > at + 1 and not _stands_before(tokens, at, UNDER):
        return None  # "In command of the rescue was Ada Brandt"
    if craft is None and _tells_of_an_operation(parsed, discourse):
        return None
    holder = named(craft) if craft is not None else _craft_spoken_of(parsed, first, person, discourse)
    if holder is not None and holder.subject.key == person.key:
        return None
    holder = holder or OF_NOBODY
    return Reading(BY_LABEL[label], holder, person.first, person.last, at)


def read_under(parsed: Parsed, at: int) -> Reading | None:
    """Who led what the noun at token `at` is: "a public inquiry under Sir Ivo Lenz"; none that is under somebody's government."""
    tokens = parsed.tokens
    if at + 2 >= len(tokens) or tokens[at + 1].lower != UNDER_HIM:
        return None
    holder, person = led_thing_before(parsed, at + 1), _person_at(parsed, at + 2)
    if holder is None or person is None or not is_person(person):
        return None
    return Reading(BY_LABEL[LEADER], holder, person.first, person.last, at)


def _stands_before(tokens: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    first = at - len(words)
    return first >= 0 and tuple(token.lower for token in tokens[first:at]) == tuple(words)


def _craft_behind(parsed: Parsed, position: int) -> tuple[int, NameSpan | None]:
    """The token behind "of the Orrin Star" at token `position`, and the name; the same token where no "of" stands there."""
    tokens = parsed.tokens
    if position + 1 >= len(tokens) or tokens[position].lower != OF:
        return position, None
    craft = phrase_from(parsed, position + 1)
    return (craft.last, craft) if craft is not None else (position + 1, None)


def _person_told(parsed: Parsed, first: int, behind: int) -> NameSpan | None:
    """Who is told before or behind the words: "in command was Y", "Y was in command", "with Y in command"."""
    tokens = parsed.tokens
    opens = first == 0 or tokens[first - 1].text in OPENING or tokens[first - 1].lower in OPENING
    if opens:
        verb = behind < len(tokens) and tokens[behind].lower in FINITE_BE
        return _person_at(parsed, behind + 1) if verb else None
    verb_at = first - 1
    while verb_at > 0 and is_adverb(tokens[verb_at]):
        verb_at -= 1
    if tokens[verb_at].lower in FINITE_BE:
        return acting_name(parsed, verb_at)
    name = name_until(parsed, first)
    with_it = name is not None and any(
        token.lower == WITH for token in tokens[max(0, name.first - 2) : name.first]
    )
    return name if with_it else None


def _person_at(parsed: Parsed, position: int) -> NameSpan | None:
    tokens = parsed.tokens
    while position < len(tokens) and says_who(tokens[position]):
        position += 1
    name = name_at(parsed, position) if position < len(tokens) else None
    owns = name is not None and name.last < len(tokens) and tokens[name.last].kind is TokenKind.POSSESSIVE
    return None if owns else name


def _is_another(tokens: Sequence[Token], person: NameSpan) -> bool:
    """Whether the word before a name says that it is another one of the crew: "at the controls was first officer Y"."""
    return person.first > 0 and tokens[person.first - 1].lower in OTHERS_ABOARD


def _craft_spoken_of(parsed: Parsed, first: int, person: NameSpan, discourse: Discourse) -> Holder | None:
    """The craft that the words do not name: what the sentence is about, what was spoken of before, or the topic."""
    if first > 0 and person.first > first:
        subject = find_subject(parsed, 0, person.first, discourse)
        by_name = subject.grounds is Grounds.NAMED or is_craft(subject, discourse)
        if subject.key and subject.grounds in SURE_GROUNDS and by_name:
            return Holder(subject)
        return None
    found = pronoun_of_thing(parsed, 0, discourse)
    if found is not None and found.sure and is_craft(found.subject, discourse):
        return found
    topic = holder_by_topic(parsed, (person,), discourse)
    return topic if topic is not None and is_craft(topic.subject, discourse) else None


def _tells_of_an_operation(parsed: Parsed, discourse: Discourse) -> bool:
    """Whether the sentence or those just before tell of what is done about a craft, which has a command of its own: "the salvage"."""
    index = parsed.read.index
    near = [discourse.sentence(i) for i in range(max(0, index - REACH), index + 1)]
    return any(token.lower in OPERATIONS for read in near for token in read.tokens)
