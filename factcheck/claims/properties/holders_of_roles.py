"""Whose role it is that somebody has: the possessor, the name before it, "of" and "at", or the topic of the article.

The topic is sure only where no other thing is named in the sentence.
"""

from __future__ import annotations

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import Holder, named
from factcheck.claims.properties.holders import clause_subject
from factcheck.claims.properties.named_again import possessor
from factcheck.claims.properties.roles import CAPTAIN, MOST_BEFORE, OF, Role, is_person, role_heads
from factcheck.claims.properties.wordings_of_nouns import is_limited
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at, name_until, phrase_from
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.read_sentence import names_a_place
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.places import OTHER_PLACES
from factcheck.lexicon.properties import (
    OF_PLACES,
    TITLES_OF_PLACES,
)
from factcheck.lexicon.roles import (
    OF_CREWS,
)
from factcheck.values.places import locate, plain

# Who has somebody in a role, and whose members a list of roles and names gives.
HAVING = frozenset({"has", "have"})
CREWS = frozenset("crew team staff board cast leadership members".split())
BEFORE_LIST = frozenset({",", ":", "(", "—", "–"})
# By what an organisation is called again.
FIRMS = frozenset("company firm startup bank group".split())
OF_THING = frozenset({"of"})


def _is_surely_person(parsed: Parsed, name: NameSpan, discourse: Discourse) -> bool:
    """Whether a name is a person's by its given name, by what the article says of it, or by a role beside it."""
    if not is_person(name):
        return False
    if name.text.split(" ")[0].lower() in GIVEN_NAMES or discourse.cast.is_person(name.key):
        return True
    tokens, behind = parsed.tokens, name.last
    bracket = tokens[behind : behind + MOST_BEFORE + 2] if tokens[behind : behind + 1] else ()
    told = bracket[:1] and bracket[0].text == "(" and any(t.lower in role_heads() for t in bracket)
    return bool(told) or (name.first > 0 and tokens[name.first - 1].lower in role_heads())


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
    if after + 1 < len(tokens) and tokens[after].lower in OF:
        thing = phrase_from(parsed, after + 1)
        return named(thing) if thing is not None and not is_limited(parsed, thing) else None
    owner = possessor(parsed, role.first, discourse)
    if owner is not None:
        return owner
    if role.nation:
        return Holder(Subject(role.nation.title(), fold(role.nation), Grounds.NAMED))
    if role.first and tokens[role.first - 1].kind is TokenKind.POSSESSIVE:
        return None
    before = name_until(parsed, role.first)
    if before is not None and before.key != person.key and not is_person(before):
        country = NATIONS.get(before.key, "")
        return Holder(Subject(country.title(), fold(country), Grounds.NAMED)) if country else named(before)
    return (
        _having(parsed, role, discourse)
        or _topic(parsed, role, person, discourse)
        or _of_itself(role, person)
    )


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


def _topic(parsed: Parsed, role: Role, person: NameSpan, discourse: Discourse) -> Holder | None:
    """The thing that the article is about; sure where its title names it and the sentence no other thing.

    An article on a storm may quote a chief scientist of anything: an office is the topic's where that is an
    organisation, or where the office is a label.
    """
    topic = discourse.topic
    if topic is None or topic.key == person.key or discourse.cast.is_person(topic.key):
        return None
    others = [
        n
        for n in parsed.read.names
        if n.key not in topic.key and topic.key not in n.key and not names_a_place(parsed.tokens, n, 0)
    ]
    alone = all(_is_surely_person(parsed, name, discourse) for name in others if name is not person)
    titled = topic.key in fold(discourse.document.title or "") or discourse.is_titled_for(topic.key)
    crew = role.property.label == CAPTAIN or role.property.label.split(" ")[-1] in OF_CREWS
    label = role.first == 0 and parsed.tokens[role.last].text == ":"
    cast = discourse.cast
    firm = cast.is_organisation(topic.key) or any(cast.is_called(topic.key, noun) for noun in FIRMS)
    sure = alone and titled and (crew or label or firm)
    return Holder(Subject(topic.text, topic.key, Grounds.TOPIC), sure=sure)
