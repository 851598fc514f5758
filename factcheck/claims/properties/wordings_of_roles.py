"""Who has which role beside a name: "mission commander Ada Brandt", "Ivo Lenz (chief engineer)", "Y was the chief engineer".

The role stands before the name, in a bracket or between commas behind it, behind "was the", or as the label of a line or
a cell. Whose role it is says `holders_of_roles.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims.claim import Grounds
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.common_things import thing_called
from factcheck.claims.properties.holder import OF_NOBODY, is_adverb, named
from factcheck.claims.properties.holders_of_roles import holder_of_role, is_told_of_nobody, taken_on
from factcheck.claims.properties.place_phrases import behind_where_it_stands
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.properties.roles import (
    MOST_BEFORE,
    OF,
    Role,
    is_person,
    is_told_otherwise,
    others_have,
    role_heads,
    role_property,
)
from factcheck.claims.properties.times_of_roles import behind_time, tells_time
from factcheck.claims.properties.verbs_of_holding import acting_name, verb_of_holding
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at, name_until, phrase_from, says_who
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS, FINITE_BE, FORMS_OF_BE, PEOPLES
from factcheck.lexicon.people import HONORIFICS
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.properties import (
    BOUND_IN_TIME,
    BY_LABEL,
    COPULAS,
    HEAD_OF_INSTITUTION,
    JUDGE,
    NOT_HELD,
    OF_FIRM,
    OTHER_OFFICES,
    TITLE,
    Holds,
    Property,
)
from factcheck.lexicon.roles import (
    AT_THE_TIME,
    HEADING,
    JOINED_TIMES,
    OF_ANYTHING,
    OF_EVENTS,
    OF_MANY,
    OF_STATES,
    POINTING_AT_TIMES,
    POST,
    POSTS_OF_STATE,
    RANKS,
    ROLE,
    TIMES_BEFORE,
    TOP_POSTS,
)
from factcheck.lexicon.sorts import NameSort
from factcheck.values.places import nations

POST_PROPERTY = BY_LABEL[POST]
CLOSING = frozenset(",.;)")
# The forms of "be" by which it is told who had a role, and the mark of that.
PAST_BE, WAS = frozenset({"was", "were"}), "was"
# Before "be" where somebody is yet to have one.
WILL = "will"
# Before a name: it is one of a list, or hangs on another word.
LISTING = frozenset({",", "and"})
JOINING = frozenset({"and", "of", "that"})


def read_role(parsed: Parsed, at: int, discourse: Discourse) -> Iterator[Reading]:
    """Who has the role whose head is token `at`."""
    role = _role_at(parsed, at)
    if role is None:
        return
    person, told = _person(parsed, role)
    if person is not None:
        yield from _post(parsed, role, person, at)
    holder = holder_of_role(parsed, role, person, discourse) if person is not None else None
    if person is None or (holder is not None and holder.subject.key == person.key):
        return
    if holder is None or role.property.label in (JUDGE, HEAD_OF_INSTITUTION):
        yield from _of_nobody(parsed, role, person, told, at)
        return
    marks = role.marks | ({f"office: {told}"} if told else set())
    apposed = person.first == role.last
    otherwise = apposed and is_told_otherwise(parsed.tokens, person.last)
    if holder.subject.grounds in (Grounds.TOPIC, Grounds.GUESSED) and (
        otherwise or others_have(role, person, discourse.document.reading)
    ):
        marks |= {"others"}
    yield Reading(role.property, holder, person.first, person.last, at, marks, apposed=apposed)


def _of_nobody(parsed: Parsed, role: Role, person: NameSpan, told: str, at: int) -> Iterator[Reading]:
    """Who has a role where nothing says in what: "the judge, Y,", "Y, our director-general,"."""
    if not is_told_of_nobody(parsed, role, person):
        return
    marks = role.marks | ({f"office: {told}"} if told else set())
    marks |= {TITLE} if person.first == role.last else set()
    apposed = not told and parsed.tokens[role.last].lower != WILL
    yield Reading(role.property, OF_NOBODY, person.first, person.last, at, marks, apposed=apposed)


def _post(parsed: Parsed, role: Role, person: NameSpan, at: int) -> Iterator[Reading]:
    """Which post somebody has, where that is one at the top of a firm: "the former CFO Ada Brandt"."""
    tokens, first = parsed.tokens, role.first
    while tokens[first].lower in BOUND_IN_TIME:
        first += 1
    whole = " ".join(token.lower for token in tokens[first : role.last])
    of_state = whole in POSTS_OF_STATE and person.first == role.last
    if not (of_state or whole in TOP_POSTS) or "others" in role.marks or " " not in person.text:
        return
    firm = _firm(parsed, role)
    if of_state and firm is not None and nations(firm.text):
        firm = None
    marks = role.marks | (frozenset({f"{OF_FIRM}{firm.key}"}) if firm is not None else frozenset())
    yield Reading(POST_PROPERTY, named(person), first, role.last, at, marks)


def _firm(parsed: Parsed, role: Role) -> NameSpan | None:
    """The firm that a post is said to be in: "CFO of Brisk", "Brisk's CFO", "Brisk CFO"."""
    tokens, after, first = parsed.tokens, role.last, role.first
    if after + 1 < len(tokens) and tokens[after].lower in OF:
        return phrase_from(parsed, after + 1)
    first -= first > 0 and tokens[first - 1].kind is TokenKind.POSSESSIVE
    before = name_until(parsed, first)
    return before if before is not None and not is_person(before) else None


def _role_at(parsed: Parsed, at: int) -> Role | None:
    """The longest role that ends with the head at token `at`."""
    tokens, last = parsed.tokens, at + 1
    if last < len(tokens) and (tokens[last].lower in NOT_HELD | role_heads() or tokens[last].text == "-"):
        return None  # Of "chief operating officer" the last word is the head.
    first = _start(tokens, at)
    words = [token.lower for token in tokens[first:last]]
    nation = NATIONS.get(words[0], "") if len(words) > 1 else ""
    joined = words[bool(nation)].partition("-")
    marks = set[str]()
    if joined[0] in JOINED_TIMES and joined[2]:
        marks.add(f"office: {joined[0]}")
        words[bool(nation)] = joined[2]
    if "and" in words:
        words = [words[0], words[1], words[-1]]  # "The chief operating and risk officer" is both.
    prop = role_property(words[bool(nation) :]) or _of_the_one(tokens, at)
    if prop is None:
        return None
    if prop.label.split(" ")[-1] not in OF_STATES and prop.label not in OF_STATES:
        nation = ""
    start = first
    while start > 0 and tokens[start - 1].lower in BOUND_IN_TIME:
        start -= 1
        marks.add(f"office: {tokens[start].lower}")
    before = tokens[start - 1].lower if start else ""
    if before in OTHER_OFFICES or before in OF_MANY:
        return None
    if tells_time(tokens, last):
        marks.add(AT_THE_TIME)
    if before in ("a", "an") and not marks:
        marks.add("others")
    return Role(prop, start, last, frozenset(marks), nation)


def _of_the_one(tokens: Sequence[Token], at: int) -> Property | None:
    """The role that a head without a word of rank is, where the text says that there is one: "the manager of the quarry"."""
    head, the = tokens[at].lower, at > 0 and tokens[at - 1].lower == "the"
    if head in OF_EVENTS and (the or tokens[at].capitalised):
        return BY_LABEL[OF_EVENTS[head]]
    if head in OF_ANYTHING and (the or (at > 1 and tokens[at - 1].lower in BOUND_IN_TIME)):
        return BY_LABEL[OF_ANYTHING[head]]
    alone = the or (at > 0 and (tokens[at - 1].text == "," or tokens[at - 1].lower in COPULAS))
    told = (
        alone
        and at + 1 < len(tokens)
        and (tokens[at + 1].lower == "of" or (the and tells_time(tokens, at + 1)))
    )
    if not told or head not in HEADING:
        return None
    return Property(ROLE + head, NameSort.SOMEONE, Holds.ONE_AT_A_TIME, lasts=True)


def _start(tokens: Sequence[Token], at: int) -> int:
    """Where the words of the role start whose head is token `at`."""
    first = at
    while first > 0 and at - first < MOST_BEFORE:
        if tokens[first - 1].lower == "and" and first > 2 and tokens[first - 3].lower in RANKS:
            return first - 3
        if not _may_belong(tokens[first - 1]) or _is_time(tokens, first - 1):
            break
        first -= 1
    while first < at and tokens[first].lower in BOUND_IN_TIME:
        first += 1
    return first


def _is_time(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word says when, and is none of the role: "that | evening Prime Minister", not "the night manager"."""
    return tokens[at].lower in TIMES_BEFORE and at > 0 and tokens[at - 1].lower in POINTING_AT_TIMES


def _may_belong(token: Token) -> bool:
    word = token.kind is TokenKind.WORD and token.value is None and not token.named
    return (
        word
        and not is_small(token.lower)
        and not token.lower.endswith("ed")
        and token.lower not in BOUND_IN_TIME | FORMS_OF_BE
    )


def _person(parsed: Parsed, role: Role) -> tuple[NameSpan | None, str]:
    """The one name that the role is said of, and the mark of when the text says that it has the role: "was", "given"."""
    tokens, after = parsed.tokens, behind_time(parsed.tokens, role.last)
    name = name_at(parsed, after) or _titled(parsed, after) if after == role.last else None
    if name is not None:
        owns = name.last < len(tokens) and tokens[name.last].kind is TokenKind.POSSESSIVE
        return name if is_person(name) and not owns else None, ""
    after = _behind_thing(parsed, after)
    if after < len(tokens) and tokens[after].text in ",:":
        name = name_at(parsed, after + 1) or _titled(parsed, after + 1)
        closed = name is not None and (name.last >= len(tokens) or tokens[name.last].text in CLOSING)
        label = tokens[after].text == ":" and role.first == 0
        if name is not None and is_person(name) and (closed or label) and not _is_listed(parsed, name):
            return name, ""
    return _person_behind(parsed, role) or _person_before(parsed, role)


def _titled(parsed: Parsed, position: int) -> NameSpan | None:
    """The name behind a title at token `position`: "Sir | Ivo Lenz"."""
    tokens = parsed.tokens
    titled = position < len(tokens) and tokens[position].lower in HONORIFICS
    return name_at(parsed, position + 1) if titled else None


def _behind_thing(parsed: Parsed, position: int) -> int:
    """Behind "of the committee" or "of Norvane" at token `position`, which a name may follow: "the president of the committee at the time, | Y,"."""
    tokens = parsed.tokens
    if position + 2 >= len(tokens) or tokens[position].lower != "of":
        return position
    named_thing = phrase_from(parsed, position + 1)
    if named_thing is not None:
        return behind_time(tokens, behind_where_it_stands(parsed, named_thing))
    thing = thing_called(parsed, position + 1)
    return behind_time(tokens, thing.last) if thing is not None else position


def _person_behind(parsed: Parsed, role: Role) -> tuple[NameSpan, str] | None:
    """The name behind the verb of "the chief engineer of the Orrin Tower was Y", "its chief engineer is Y"."""
    tokens, verb = parsed.tokens, role.last
    if verb + 1 < len(tokens) and tokens[verb].lower in OF:
        thing = phrase_from(parsed, verb + 1)
        verb = behind_where_it_stands(parsed, thing) if thing is not None else len(tokens)
    ahead = verb + 1 < len(tokens) and tokens[verb].lower == WILL and tokens[verb + 1].lower == "be"
    if verb >= len(tokens) or not (ahead or tokens[verb].lower in FINITE_BE):
        return None
    position = verb + 1 + ahead
    while position < len(tokens) and (is_adverb(tokens[position]) or says_who(tokens[position])):
        position += 1
    name = name_at(parsed, position)
    if name is None or not is_person(name) or _goes_on(parsed, name):
        return None
    return name, WAS if tokens[verb].lower in PAST_BE else ""


def _goes_on(parsed: Parsed, name: NameSpan) -> bool:
    """Whether a name behind "was" is no whole answer: "was Ada Brandt's brother", "was Ada Brandt and then", "was East German"."""
    tokens, after = parsed.tokens, name.last
    if tokens[name.last - 1].lower in PEOPLES:
        return True
    behind = tokens[after] if after < len(tokens) else None
    return behind is not None and (
        behind.kind is TokenKind.POSSESSIVE or behind.lower in ("and", "or") or not _closes(behind)
    )


def _closes(token: Token) -> bool:
    """Whether a name may end before a word: no noun and no verb goes on with it."""
    return token.kind is not TokenKind.WORD or is_small(token.lower)


def _is_listed(parsed: Parsed, name: NameSpan) -> bool:
    """Whether the name behind a comma opens a list: "for the chairman, Ada Brandt, Ivo Lenz and Tom Ott"."""
    tokens, after = parsed.tokens, name.last
    return after < len(tokens) and tokens[after].text == "," and name_at(parsed, after + 1) is not None


def _person_before(parsed: Parsed, role: Role) -> tuple[NameSpan | None, str]:
    """The name of "Y (chief engineer)", "Y, the chief engineer,", "Y was the chief engineer", "Y took over as chief engineer"."""
    tokens, start = parsed.tokens, role.first
    owner = _possessor_start(parsed, start)
    start = owner if owner is not None else start
    while start > 0 and tokens[start - 1].lower in DETERMINERS:
        start -= 1
    if start < 1:
        return None, ""
    mark, told = tokens[start - 1], ""
    verb = verb_of_holding(tokens, start)
    if mark.text in ",(":
        name = name_until(parsed, start - 1)
        apart = LISTING if mark.text == "," else frozenset()
    elif verb is not None:
        name, apart, told = acting_name(parsed, verb[0]), JOINING, verb[1]
    elif mark.lower == "as":
        name = taken_on(parsed, start - 1)
        apart = frozenset()
    else:
        return None, ""
    before = tokens[name.first - 1].lower if name is not None and name.first else ""
    if name is not None and before == "," and name.first > 1 and tokens[name.first - 2].value is not None:
        before = ""  # "On June 3, 2020, Ada Brandt, the chief engineer": a date lists nobody.
    fits = name is not None and is_person(name) and before not in apart
    return (name if fits else None), told


def _possessor_start(parsed: Parsed, first: int) -> int | None:
    """Where "Norvane's" before the role starts, None for no name that owns it."""
    tokens = parsed.tokens
    if not first or tokens[first - 1].kind is not TokenKind.POSSESSIVE:
        return None
    name = name_until(parsed, first - 1)
    return name.first if name is not None else None
