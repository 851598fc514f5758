"""Whose role it is that somebody has: the possessor, the name before it, "of" and "at", or the topic of the article.

The topic is sure only where no other thing is named in the sentence.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import SURE_GROUNDS, Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.common_things import thing_called
from factcheck.claims.properties.holder import Holder, named, unnamed
from factcheck.claims.properties.holders import clause_subject
from factcheck.claims.properties.holders_by_topic import holder_by_topic, is_firm
from factcheck.claims.properties.makers import led_thing_before
from factcheck.claims.properties.named_again import possessor
from factcheck.claims.properties.roles import CAPTAIN, OF, Role, is_person
from factcheck.claims.properties.times_of_roles import behind_time
from factcheck.claims.properties.wordings_of_nouns import is_limited
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at, name_until, phrase_from
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.subject import find_subject
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.places import OTHER_PLACES
from factcheck.lexicon.properties import OF_PLACES, TITLES_OF_PLACES
from factcheck.lexicon.roles import OF_CREWS
from factcheck.values.places import locate, plain

# Who has somebody in a role, and whose members a list of roles and names gives.
HAVING = frozenset({"has", "have"})
CREWS = frozenset("crew team staff board cast leadership members".split())
BEFORE_LIST = frozenset({",", ":", "(", "—", "–"})
OF_THING = frozenset({"of"})
# Before how long somebody has had a role, and the most words of that.
FOR, MOST_OF_A_TIME = "for", 7
TIMES = frozenset("year years month months week weeks day days decade decades term terms".split())
# Before a role: it is another one's.
OWNED = frozenset("its his her their whose another a an".split())
# What stands before one who is taken on in a role.
WITH = "with"
TAKING_ON = frozenset({WITH, "and", ","})


def holder_of_role(parsed: Parsed, role: Role, person: NameSpan, discourse: Discourse) -> Holder | None:
    """Whose role it is."""
    tokens, after = parsed.tokens, role.last
    if person.first == after and person.last + 1 < len(tokens) and tokens[person.last].lower in OF_THING:
        if role.property.label in OF_PLACES:
            place = name_at(parsed, person.last + 1)
            return named(place) if place is not None else None
        thing = phrase_from(parsed, person.last + 1)
        home = thing is not None and (locate(thing.text).is_known or plain(thing.text) in OTHER_PLACES)
        return named(thing) if thing is not None and not home else None  # "Pilot Ivo Lenz of Leeds"
    after = behind_time(tokens, after)
    if after + 1 < len(tokens) and tokens[after].lower in OF and not tells_how_long(parsed, after):
        thing = phrase_from(parsed, after + 1)
        called = thing_called(parsed, after + 1) if thing is None else None
        if called is not None:
            return unnamed(called)
        return named(thing) if thing is not None and not is_limited(parsed, thing) else None
    owner = possessor(parsed, role.first, discourse)
    if owner is not None:
        return owner
    if role.nation:
        return Holder(Subject(role.nation.title(), fold(role.nation), Grounds.NAMED))
    if role.first and tokens[role.first - 1].kind is TokenKind.POSSESSIVE:
        return led_thing_before(parsed, role.first - 1)
    before = name_until(parsed, role.first)
    if before is not None and before.key != person.key and not is_person(before):
        country = NATIONS.get(before.key, "")
        return Holder(Subject(country.title(), fold(country), Grounds.NAMED)) if country else named(before)
    return (
        _having(parsed, role, discourse)
        or _of_the_clause(parsed, role, person, discourse)
        or _topic(parsed, role, person, discourse)
        or _of_itself(role, person)
    )


def is_told_of_nobody(parsed: Parsed, role: Role, person: NameSpan) -> bool:
    """Whether nothing stands beside a role that says whose it is, be that read or not: "the judge, Y,", "our director-general"."""
    tokens, after, first = parsed.tokens, role.last, role.first
    behind = person.last if person.first == after else behind_time(tokens, after)
    after = behind_time(tokens, after)
    if any(
        i < len(tokens) and tokens[i].lower in OF and not tells_how_long(parsed, i) for i in (after, behind)
    ):
        return False
    before = tokens[first - 1] if first else None
    if before is not None and (before.kind is TokenKind.POSSESSIVE or before.lower in OWNED):
        return False
    owner = name_until(parsed, first)
    return not role.nation and (owner is None or owner.key == person.key)


def tells_how_long(parsed: Parsed, at: int) -> bool:
    """Whether "for" at token `at` says how long: "who has been chief executive for just over a month"."""
    tokens = parsed.tokens
    if tokens[at].lower != FOR:
        return False
    for token in tokens[at + 1 : at + 1 + MOST_OF_A_TIME]:
        if token.value is not None or token.lower in TIMES:
            return True
        if token.kind is not TokenKind.WORD or token.named:
            return False
    return False


def _of_itself(role: Role, person: NameSpan) -> Holder | None:
    """The office as a title before a name, which of several it is not said: "Mayor Ada Brandt cut the ribbon"."""
    label = role.property.label
    if person.first != role.last or label not in TITLES_OF_PLACES:
        return None
    return Holder(Subject(label, label, Grounds.GUESSED), sure=False)


def _having(parsed: Parsed, role: Role, discourse: Discourse) -> Holder | None:
    """Who has the one in the role, or the crew that opens with it: "It has a new chief executive, Y", "Its crew, commander Y"."""
    tokens, before = parsed.tokens, role.first
    if before > 2 and tokens[before - 1].text in BEFORE_LIST and tokens[before - 2].lower in CREWS:
        return possessor(parsed, before - 2, discourse)
    while before > 0 and tokens[before - 1].lower in DETERMINERS:
        before -= 1
    if before > 1 and tokens[before - 1].lower in HAVING:
        return clause_subject(parsed, before - 1, discourse)
    return None


def taken_on(parsed: Parsed, as_: int) -> NameSpan | None:
    """Who is taken on in a role behind "as" at token `as_`: "with Y as chief architect", "with Z as pilot and Y as navigator"."""
    name, tokens = name_until(parsed, as_), parsed.tokens
    if name is None or not name.first or tokens[name.first - 1].lower not in TAKING_ON:
        return None
    return name if any(token.lower == WITH for token in tokens[: name.first]) else None


def _of_the_clause(parsed: Parsed, role: Role, person: NameSpan, discourse: Discourse) -> Holder | None:
    """What the sentence is about that takes somebody on: "The tower was drawn by Tolmer, with Y as chief architect"."""
    tokens, before = parsed.tokens, role.first - 1
    before -= before > 0 and tokens[before].lower in DETERMINERS
    if before < 0 or tokens[before].lower != "as" or taken_on(parsed, before) is not person:
        return None
    subject = find_subject(parsed, 0, person.first, discourse)
    if not subject.key or subject.grounds not in SURE_GROUNDS or discourse.cast.is_person(subject.key):
        return None
    return Holder(subject)


def _topic(parsed: Parsed, role: Role, person: NameSpan, discourse: Discourse) -> Holder | None:
    """The thing that the article is about; sure where its title names it and the sentence no other thing.

    An article on a storm may quote a chief scientist of anything: an office is the topic's where that is an
    organisation, or where the office is a label.
    """
    holder = holder_by_topic(parsed, (person,), discourse)
    if holder is None:
        return None
    crew = role.property.label == CAPTAIN or role.property.label.split(" ")[-1] in OF_CREWS
    label = role.first == 0 and parsed.tokens[role.last].text == ":"
    return replace(holder, sure=holder.sure and (crew or label or is_firm(holder.subject, discourse)))
