"""Properties stated by a noun: "the founder of X, Y", "X's founder Y", "X chief executive Y", "X's headquarters in Y".

The words before the noun may make it another office ("vice president") or say when it is held ("former"); what limits
it is kept as a mark of the reading. A form that is not followed to its end is not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.common_things import thing_called
from factcheck.claims.properties.holder import OF_NOBODY, Holder, named, unnamed
from factcheck.claims.properties.holders import owner_of
from factcheck.claims.properties.holders_by_topic import holder_by_topic, is_firm, stands
from factcheck.claims.properties.names_beside_nouns import (
    before_possessor,
    hangs_on_another,
    names_left,
    names_right,
    whole_names,
)
from factcheck.claims.properties.place_phrases import behind_where_it_stands, place_from
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.properties.times_of_roles import behind_time, tells_time
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import Names, name_at, name_until, phrase_from
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.commands import PILOT
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.properties import (
    AND_OTHERS,
    BOUND_IN_TIME,
    COPULAS,
    HEAD_OF_INSTITUTION,
    MAIN_CONTRACTOR,
    NOT_HELD,
    OF_THE_ARTICLE,
    ONLY,
    OTHER_OFFICES,
    TOGETHER,
    WHOLE_OFFICES,
    Property,
)
from factcheck.lexicon.roles import AT_THE_TIME, BECOMING
from factcheck.lexicon.sorts import NameSort
from factcheck.values.places import nations

# How many words may stand between a possessor and the noun: "its former interim chief executive".
MOST_MODIFIERS = 4
# Between a noun and whose it is; who builds is the contractor "for" a thing or "on" it as well.
OF = frozenset({"of", "at", "behind"})
OF_WORKS = OF | {"for", "on"}
# What a thing that stands has one of, as a rule.
OF_WHAT_STANDS = frozenset({MAIN_CONTRACTOR, "designer", "developer"})
# What a country may have had elsewhere.
CAPITAL = "capital"
# What a firm has, and one or a few only.
OF_A_FIRM = frozenset({"founder"})
# Whom a thing has that is only called by its noun: "the director of the plant".
OF_CALLED = frozenset({"director", HEAD_OF_INSTITUTION, "captain", MAIN_CONTRACTOR, "designer"})
# Words behind a firm that builds with others, and how far behind they may stand.
JOINTLY = AND_OTHERS | {"joint", "jointly", "consortium"}
JOINT_REACH = 6


def read_noun(
    parsed: Parsed, prop: Property, at: int, length: int, discourse: Discourse
) -> Iterator[Reading]:
    """What a noun such as "founder" or "headquarters" joins: "the founder of X, Y", "X's founder Y", "Y, founder of X"."""
    tokens = parsed.tokens
    after = at + length
    following = tokens[after] if after < len(tokens) else None
    if following is not None and (following.lower in NOT_HELD or following.text == "-"):
        return
    first = _phrase_start(tokens, at, prop)
    if first is None:
        return
    if prop.label == PILOT and first and _is_content(tokens[first - 1]):
        return  # "The lunar module pilot", "a test pilot": one of many, or a role of its own.
    marks = _office_marks(tokens, first, at)
    coordinated = _skip_other_nouns(tokens, after)
    behind = behind_time(tokens, coordinated) if prop.sort is NameSort.SOMEONE else coordinated
    if behind > coordinated:
        marks |= {AT_THE_TIME}
        coordinated = behind
    if (
        coordinated < len(tokens)
        and tokens[coordinated].lower in (OF_WORKS if prop.label == MAIN_CONTRACTOR else OF)
        and prop.sort is NameSort.SOMEONE
    ):
        yield from _of(parsed, prop, first, coordinated, at, marks, discourse)
        return
    if following is not None and following.lower == "of" and prop.sort is NameSort.PLACE:
        yield from _of(parsed, prop, first, after, at, marks, discourse)
        return
    holder = owner_of(parsed, first, discourse) or _compound(parsed, first)
    if holder is not None and prop.label in OF_A_FIRM and discourse.cast.is_person(holder.subject.key):
        yield from _beside_another(parsed, prop, first, coordinated, at, marks, discourse)
        return
    if holder is None and prop.label in OF_WHAT_STANDS | OF_A_FIRM:
        yield from _of_the_topic(parsed, prop, first, coordinated, at, marks, discourse)
    if holder is not None:
        marks |= _before_compound(parsed, first)
        yield from _beside(parsed, prop, holder, first, coordinated, at, marks)


def _is_content(token: Token) -> bool:
    return token.kind is TokenKind.WORD and not token.named and not is_small(token.lower)


def _phrase_start(tokens: Sequence[Token], at: int, prop: Property) -> int | None:
    """Where the modifiers of the noun start; None where they make it another thing ("vice president")."""
    first = at
    while first > 0 and at - first < MOST_MODIFIERS:
        word = tokens[first - 1]
        if word.lower in OTHER_OFFICES:
            return None
        if word.lower == "and" and first > 1 and tokens[first - 2].lower in OFFICE_WORDS:
            first -= 2
            continue
        allowed = WHOLE_OFFICES if prop.sort is NameSort.PLACE else BOUND_IN_TIME | ONLY
        if word.lower in NATIONS and prop.sort is not NameSort.PLACE:
            first -= 1  # "Its Danish owner"; "the Danish president of Brisk" is told from it by what follows.
            continue
        if word.kind is not TokenKind.WORD or word.named or word.lower not in allowed:
            break
        first -= 1
    return first


# Offices that one person often holds together: "founder and chief executive", "chairman and CEO".
OFFICE_WORDS = frozenset(
    "founder co-founder chairman chairwoman chair president ceo owner executive officer".split()
)


def _skip_other_nouns(tokens: Sequence[Token], after: int) -> int:
    """Behind "founder | and chief executive": where the list of offices ends."""
    if after + 1 < len(tokens) and tokens[after].lower == "and":
        end = after + 1
        while end < len(tokens) and (tokens[end].lower in OFFICE_WORDS or tokens[end].lower == "chief"):
            end += 1
        return end if end > after + 1 else after
    return after


def _office_marks(tokens: Sequence[Token], first: int, at: int) -> frozenset[str]:
    words = {token.lower for token in tokens[first:at]}
    marks = {f"office: {word}" for word in words & BOUND_IN_TIME}
    if tokens[at].lower in TOGETHER or (first > 0 and tokens[first - 1].lower in ("a", "an")):
        marks.add("others")
    if words & ONLY or (first > 0 and tokens[first - 1].lower in ONLY):
        marks.add("only")
    return frozenset(marks)


def _of(
    parsed: Parsed, prop: Property, first: int, of: int, at: int, marks: frozenset[str], discourse: Discourse
) -> Iterator[Reading]:
    """ "Y, the founder of X", "Y is the founder of X", "the founder of X, Y,", "the founder of X is Y"."""
    tokens = parsed.tokens
    thing = phrase_from(parsed, of + 1)
    called = thing_called(parsed, of + 1) if thing is None and prop.label in OF_CALLED else None
    thing = thing or called
    if thing is None or is_limited(parsed, thing) or _is_qualified(tokens, first, prop):
        return
    start = _before_article(tokens, first)
    if start > 0 and tokens[start - 1].lower in ("one", "of"):
        return
    behind = behind_where_it_stands(parsed, thing)
    if tells_time(tokens, behind):
        marks |= {AT_THE_TIME}
        behind = behind_time(tokens, behind)
    names = names_left(parsed, start, prop) or names_right(parsed, prop, behind)
    if names is not None:
        marks |= _joint(tokens, behind, names) if prop.label == MAIN_CONTRACTOR else frozenset()
        was = behind < len(tokens) and tokens[behind].lower == "was" and prop.label == CAPITAL
        marks |= frozenset({"office: was"}) if was else _past(tokens, start)
        holder = named(thing) if called is None else unnamed(thing)
        yield make_reading(parsed, prop, holder, names, at, marks)


def _of_the_topic(
    parsed: Parsed,
    prop: Property,
    first: int,
    after: int,
    at: int,
    marks: frozenset[str],
    discourse: Discourse,
) -> Iterator[Reading]:
    """What the thing that the article is about has one of: "the main contractor, Y,", "Y, the firm that was main contractor,"."""
    start = _before_article(parsed.tokens, first)
    names = names_left(parsed, start, prop) or names_right(parsed, prop, after)
    if prop.label in OF_WHAT_STANDS - {MAIN_CONTRACTOR} and not _is_told(parsed.tokens, start, after):
        return  # "The architect, Y, likes it": he may have drawn another one.
    holder = holder_by_topic(parsed, names.spans, discourse) if names is not None else None
    suited = is_firm if prop.label in OF_A_FIRM else stands
    if names is not None and holder is not None and suited(holder.subject, discourse):
        yield make_reading(parsed, prop, holder, names, at, marks | _joint(parsed.tokens, after, names))
    elif names is not None and prop.label == MAIN_CONTRACTOR:
        yield make_reading(parsed, prop, OF_NOBODY, names, at, marks | _joint(parsed.tokens, after, names))


def _beside_another(
    parsed: Parsed,
    prop: Property,
    first: int,
    after: int,
    at: int,
    marks: frozenset[str],
    discourse: Discourse,
) -> Iterator[Reading]:
    """Who founded the firm that the article is about with somebody: "Ada Brandt and her co-founder, Y,"."""
    topic = holder_by_topic(parsed, (), discourse)
    if topic is not None and is_firm(topic.subject, discourse):
        yield from _beside(parsed, prop, topic, first, after, at, marks | {"others"})


def _is_told(tokens: Sequence[Token], start: int, after: int) -> bool:
    """Whether a verb says who it is: "the architect was Y", "Y was the architect"."""
    behind = after < len(tokens) and tokens[after].lower in COPULAS
    the = start < len(tokens) and tokens[start].lower == "the"
    return the and (behind or (start > 0 and tokens[start - 1].lower in COPULAS))


def _joint(tokens: Sequence[Token], after: int, names: Names) -> frozenset[str]:
    """The mark of a firm that builds with others: "was the main contractor, in a joint venture with Y"."""
    behind = tokens[max(after, names.last) : max(after, names.last) + JOINT_REACH]
    return frozenset() if JOINTLY.isdisjoint(token.lower for token in behind) else frozenset({"others"})


def _before_article(tokens: Sequence[Token], start: int) -> int:
    while start > 0 and tokens[start - 1].lower in ("a", "an", "the"):
        start -= 1
    return start


def _is_qualified(tokens: Sequence[Token], first: int, prop: Property) -> bool:
    """Whether a word before the noun limits it: "the UK headquarters of Brisk", "the European president of Brisk"."""
    if not first or tokens[first - 1].kind is not TokenKind.WORD:
        return False
    before = tokens[first - 1]
    if prop.sort is NameSort.PLACE:
        return not is_small(before.lower)
    return before.named or (before.capitalised and not is_small(before.lower) and first > 1)


def is_limited(parsed: Parsed, thing: NameSpan) -> bool:
    """Whether an office holds for a part only: "president of Brisk in Japan", "CEO of Brisk for Europe".

    Of what stands somewhere the place says nothing: "the architect of the Orrin Tower in Leeds".
    """
    tokens, after = parsed.tokens, behind_where_it_stands(parsed, thing)
    return (
        after + 1 < len(tokens)
        and tokens[after].lower in ("in", "for", "and", "of")
        and (name_at(parsed, after + 1) is not None or tokens[after].lower == "of")
    )


def _past(tokens: Sequence[Token], start: int) -> frozenset[str]:
    """The mark of an office that was held: "was chief executive of X"."""
    words = {token.lower for token in tokens[max(0, start - 3) : start]}
    if start > 0 and tokens[start - 1].lower in BECOMING:
        return frozenset({"office: given"})
    told = start > 0 and (tokens[start - 1].lower in ("was", "were") or "had" in words)
    return frozenset({"office: was"}) if told else frozenset()


def _compound(parsed: Parsed, first: int) -> Holder | None:
    """ "Brisk chief executive": the name right before the noun."""
    name = name_until(parsed, first)
    if name is None or (name.first and parsed.tokens[name.first - 1].kind is TokenKind.POSSESSIVE):
        return None
    return named(name)


def _before_compound(parsed: Parsed, first: int) -> frozenset[str]:
    """What stands before the name in "former Brisk chief executive": it is said of the office."""
    name = name_until(parsed, first)
    word = parsed.tokens[name.first - 1].lower if name is not None and name.first else ""
    if word in ("a", "an"):
        return frozenset({"others"})
    return frozenset({f"office: {word}"}) if word in BOUND_IN_TIME | OTHER_OFFICES else frozenset()


def _beside(
    parsed: Parsed, prop: Property, holder: Holder, first: int, after: int, at: int, marks: frozenset[str]
) -> Iterator[Reading]:
    """ "X's founder Y", "X's founder, Y,", "X's founder is Y", "Y, X's founder", "X's headquarters in Y"."""
    tokens = parsed.tokens
    if hangs_on_another(parsed, first):
        return
    apposed = name_at(parsed, after) if prop.sort is NameSort.SOMEONE else None
    if apposed is not None:
        names = whole_names(parsed, after, person=True)
    else:
        names = names_right(parsed, prop, after) or before_possessor(parsed, first, prop)
    if names is not None:
        verb = after < len(tokens) and tokens[after].lower in ("was", "were")
        past = frozenset({"office: was"}) if verb and names.first > after else frozenset()
        yield make_reading(parsed, prop, holder, names, at, marks | past)


def read_label(parsed: Parsed, prop: Property, at: int, length: int, holder: Holder | None) -> Reading | None:
    """ "Founder: Ada Brandt" in an article that has one subject."""
    tokens = parsed.tokens
    colon = at + length
    if (
        at
        or holder is None
        or prop.label in OF_THE_ARTICLE
        or colon >= len(tokens)
        or tokens[colon].text != ":"
    ):
        return None
    if prop.sort is NameSort.NATION:
        nation = " ".join(token.text for token in tokens[colon + 1 :])
        return Reading(prop, holder, colon + 1, len(tokens), at) if nations(nation) else None
    place = prop.sort is NameSort.PLACE
    names = place_from(parsed, colon + 1) if place else whole_names(parsed, colon + 1)
    return make_reading(parsed, prop, holder, names, at, frozenset()) if names is not None else None
