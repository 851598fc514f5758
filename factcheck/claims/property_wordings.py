"""The wordings in which a text states a property with a name: who founded it, where it is, who heads it.

Each function looks at one form around an anchor word and answers with what it read, or with nothing: "founded by Y",
"Y founded X", "the founder of X", "X's founder Y", "based in Y", "Y-based X". A form that is not followed to the end
is not read; half a reading would be a guess.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims.discourse import Discourse
from factcheck.claims.holders import (
    BE,
    Holder,
    clause_subject,
    holder_of_participle,
    is_adverb,
    is_set_somewhere,
    named,
    possessor,
)
from factcheck.claims.name_phrases import (
    QUOTES,
    Names,
    name_at,
    name_until,
    names_from,
    names_until,
    phrase_from,
)
from factcheck.claims.names import NameSpan
from factcheck.claims.parsed import Parsed, is_small
from factcheck.claims.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.places import KINDS_OF_PLACES, OTHER_PLACES, PARTS_OF_PLACES
from factcheck.lexicon.properties import (
    BOUND_IN_TIME,
    COPULAS,
    NOT_HELD,
    OF_THE_ARTICLE,
    ONLY,
    OTHER_OFFICES,
    TOGETHER,
    WHOLE_OFFICES,
    Property,
)
from factcheck.lexicon.sorts import NameSort
from factcheck.values.places import locate, plain

# What may stand between a participle and its "by": a time and a place ("founded in Paris in 1890 by").
BETWEEN = frozenset("in on at and the early late mid for jointly a an of".split())
BETWEEN_REACH = 10
# Kinds of places before "of" and the place's name: "the village of Thame".
PLACES_OF = KINDS_OF_PLACES | frozenset(
    "village town suburb borough island port capital municipality".split()
)
# Words by which an office is spoken of as something that someone does: "as chief executive".
MOST_MODIFIERS = 4


@dataclass(frozen=True, slots=True)
class Reading:
    """What one form says: the property, its holder, and the words of the value, tokens `first` to `last` (exclusive).

    `marks` are what limits it: "others" where there may be more values, "only" where there are none, "office: former".
    """

    property: Property
    holder: Holder
    first: int
    last: int
    anchor: int
    marks: frozenset[str] = frozenset()
    part: str = ""


def read_by(
    parsed: Parsed, prop: Property, at: int, length: int, word: str, discourse: Discourse
) -> Reading | None:
    """ "X was founded in 2015 by Y", "X, founded by Y", "Founded by Y, X"."""
    tokens = parsed.tokens
    by = _preposition(tokens, at + length, word)
    names = names_from(parsed, by + 1) if by is not None else None
    if names is None:
        return None
    holder = holder_of_participle(parsed, at, names.last, discourse)
    if holder is None:
        return None
    return _reading(parsed, prop, holder, names, at, _together(tokens, at, names))


def read_to(parsed: Parsed, prop: Property, at: int, discourse: Discourse) -> Reading | None:
    """ "X was sold to Y", and "Z sold X to Y"."""
    tokens = parsed.tokens
    before = at - 1
    while before >= 0 and is_adverb(tokens[before]):
        before -= 1
    if before >= 0 and tokens[before].lower in BE - {"has", "have", "had"}:
        return read_by(parsed, prop, at, 1, "to", discourse)
    thing = phrase_from(parsed, at + 1)
    if thing is None or thing.last >= len(tokens) or tokens[thing.last].lower != "to":
        return None
    names = names_from(parsed, thing.last + 1)
    return _reading(parsed, prop, named(thing), names, at, frozenset()) if names is not None else None


def _preposition(tokens: Sequence[Token], position: int, word: str) -> int | None:
    """The token of `word` behind a participle, with nothing between but when and where."""
    for i in range(position, min(position + BETWEEN_REACH, len(tokens))):
        token = tokens[i]
        if token.lower == word:
            return i
        # "Designed and built by" is one; in "founded in 2015 and backed by" another verb has the name.
        joined = (
            i == position + 1 and tokens[position].lower == "and" and token.lower.endswith(("ed", "en", "lt"))
        )
        if not (
            token.value is not None or token.named or token.lower in BETWEEN or joined or is_adverb(token)
        ):
            return None
    return None


def _together(tokens: Sequence[Token], at: int, names: Names) -> frozenset[str]:
    words = {token.lower for token in tokens[max(0, at - 2) : names.first]}
    others = names.open or not TOGETHER.isdisjoint(words)
    only = not ONLY.isdisjoint(words)
    return frozenset({"others"} if others else {"only"} if only else ())


def read_does(parsed: Parsed, prop: Property, at: int, length: int) -> Reading | None:
    """ "Y founded X", "Y, who founded X"."""
    tokens = parsed.tokens
    before = at - 1
    helps = ("is", "are") if tokens[at].lower.endswith("ing") else ("has", "had", "have")
    while before >= 0 and (is_adverb(tokens[before]) or tokens[before].lower in helps):
        before -= 1
    if before < 0:
        return None
    if tokens[before].lower == "who":
        before = before - 1 if tokens[before - 1].text == "," else before
        names = names_until(parsed, before)
    else:
        names = names_until(parsed, before + 1)
    if names is None or _is_passed_over(tokens, names):
        return None
    thing = phrase_from(parsed, at + length)
    if thing is None or _is_speech(tokens, thing):
        return None
    with_others = thing.last < len(tokens) and tokens[thing.last].lower in ("with", "alongside")
    marks = _together(tokens, at, names) | (frozenset({"others"}) if with_others else frozenset())
    return _reading(parsed, prop, named(thing), names, at, marks)


def _is_speech(tokens: Sequence[Token], thing: NameSpan) -> bool:
    """Whether a name opens a quotation and is no title: wrote "Brisk has failed", not wrote "Night Bridge"."""
    closed = thing.last < len(tokens) and tokens[thing.last].text in QUOTES
    return tokens[thing.first - 1].text in QUOTES and not closed


def _is_passed_over(tokens: Sequence[Token], names: Names) -> bool:
    """Whether names before a verb are not its subject: "in Berlin founded", "the brother of Ada Brandt founded"."""
    before = names.first - 1
    while before >= 0 and tokens[before].lower in DETERMINERS:
        before -= 1
    return before >= 0 and tokens[before].lower in NOT_A_SUBJECT


NOT_A_SUBJECT = frozenset("of in at by for with from to on near and or than that like".split())


def read_at(parsed: Parsed, prop: Property, at: int, length: int, discourse: Discourse) -> Reading | None:
    """ "X is based in Y", "X, born in 1970 in Y", "Based in Y, X"."""
    place = None if is_set_somewhere(parsed.tokens, at) else _place_behind(parsed, at + length)
    holder = holder_of_participle(parsed, at, place.last, discourse) if place is not None else None
    if place is None or holder is None:
        return None
    return _reading(parsed, prop, holder, place, at, frozenset())


def _place_behind(parsed: Parsed, position: int) -> Names | None:
    """The place named behind "in", with a date before it at most."""
    tokens = parsed.tokens
    for i in range(position, min(position + BETWEEN_REACH, len(tokens))):
        token = tokens[i]
        if token.lower in ("in", "at") and i + 1 < len(tokens) and tokens[i + 1].value is None:
            return place_from(parsed, i + 1)
        if not (
            token.value is not None or token.lower in ("in", "on", "and", "raised", ",") or is_adverb(token)
        ):
            return None
    return None


def place_from(parsed: Parsed, position: int) -> Names | None:
    """The place named at token `position`, with the larger places behind it: "Raleigh, North Carolina"."""
    tokens = parsed.tokens
    first = _place_start(tokens, position)
    name = name_at(parsed, first + (tokens[first].lower in PARTS_OF_PLACES)) if first < len(tokens) else None
    if name is None:
        return None
    last = name.last
    while last + 1 < len(tokens) and tokens[last].text == ",":
        part = tokens[last + 1].lower in PARTS_OF_PLACES
        wider = name_at(parsed, last + 1) or (name_at(parsed, last + 2) if part else None)
        if wider is None or not locate(wider.text).is_known:
            break
        last = wider.last
    if last < len(tokens) and _is_more_than_a_place(parsed, last):
        return None
    return Names((name,), first, last)


def _place_start(tokens: Sequence[Token], position: int) -> int:
    """Where the place's name starts: behind "the Himalayan village of"."""
    start = position
    while start < len(tokens) and tokens[start].lower in DETERMINERS:
        start += 1
    for i in range(start, min(start + MOST_MODIFIERS, len(tokens) - 1)):
        if tokens[i].lower in PLACES_OF and tokens[i + 1].lower == "of":
            return i + 2
    return start


def _is_more_than_a_place(parsed: Parsed, last: int) -> bool:
    """Whether the name goes on: "Leeds University", "London's Soho", "Paris and London"."""
    tokens = parsed.tokens
    if tokens[last].kind is TokenKind.POSSESSIVE:
        return True
    if tokens[last].lower in ("and", "or", "&", "/"):
        return last + 1 < len(tokens) and name_at(parsed, last + 1) is not None
    return False


def read_prefix(parsed: Parsed, prop: Property, at: int) -> Reading | None:
    """ "North Carolina-based Brisk": the words before the hyphen are the place."""
    tokens = parsed.tokens
    first = at
    while first > 0 and tokens[first - 1].capitalised and tokens[first - 1].lower not in DETERMINERS:
        if is_small(tokens[first - 1].lower) or tokens[first].start - tokens[first - 1].end > 1:
            break
        first -= 1
    part = tokens[at].text.rpartition("-")[0]
    place = " ".join([*(token.text for token in tokens[first:at]), part])
    # "Java-based" and "Password-based" are built like "Paris-based".
    if not locate(place).is_known and plain(place) not in OTHER_PLACES:
        return None
    holder = phrase_from(parsed, at + 1)
    if holder is None:
        return None
    return Reading(prop, named(holder), first, at + 1, at, part=part)


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
    marks = _office_marks(tokens, first, at)
    coordinated = _skip_other_nouns(tokens, after)
    if (
        coordinated < len(tokens)
        and tokens[coordinated].lower in ("of", "at")
        and prop.sort is NameSort.SOMEONE
    ):
        yield from _of(parsed, prop, first, coordinated, at, marks, discourse)
        return
    if following is not None and following.lower == "of" and prop.sort is NameSort.PLACE:
        yield from _of(parsed, prop, first, after, at, marks, discourse)
        return
    holder = possessor(parsed, first, discourse) or _compound(parsed, first)
    if holder is not None:
        marks |= _before_compound(parsed, first)
        yield from _beside(parsed, prop, holder, first, coordinated, at, marks)


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
    if thing is None or _is_limited(parsed, thing) or _is_qualified(tokens, first, prop):
        return
    start = first
    while start > 0 and tokens[start - 1].lower in ("a", "an", "the"):
        start -= 1
    if start > 0 and tokens[start - 1].lower in ("one", "of"):
        return
    names = _names_left(parsed, start) or _names_right(parsed, prop, thing.last)
    if names is not None:
        yield _reading(parsed, prop, named(thing), names, at, marks | _past(tokens, start))


def _is_qualified(tokens: Sequence[Token], first: int, prop: Property) -> bool:
    """Whether a word before the noun limits it: "the UK headquarters of Brisk", "the European president of Brisk"."""
    if not first or tokens[first - 1].kind is not TokenKind.WORD:
        return False
    before = tokens[first - 1]
    if prop.sort is NameSort.PLACE:
        return not is_small(before.lower)
    return before.named or (before.capitalised and not is_small(before.lower) and first > 1)


def _is_limited(parsed: Parsed, thing: NameSpan) -> bool:
    """Whether an office holds for a part only: "president of Brisk in Japan", "CEO of Brisk for Europe"."""
    tokens, after = parsed.tokens, thing.last
    return (
        after + 1 < len(tokens)
        and tokens[after].lower in ("in", "for", "and", "of")
        and (name_at(parsed, after + 1) is not None or tokens[after].lower == "of")
    )


def _past(tokens: Sequence[Token], start: int) -> frozenset[str]:
    """The mark of an office that was held: "was chief executive of X"."""
    told = start > 0 and tokens[start - 1].lower in ("was", "were", "became")
    return frozenset({"office: was"}) if told else frozenset()


def _names_left(parsed: Parsed, start: int) -> Names | None:
    """The names that the phrase at `start` is said of: before a comma or "is"."""
    tokens = parsed.tokens
    if start < 1:
        return None
    token = tokens[start - 1]
    if token.text in ",(—–":
        names = names_until(parsed, start - 1)
        return names if names is not None and not _is_passed_over(tokens, names) else None
    if token.lower in COPULAS:
        verb = start - 1
        while verb > 0 and is_adverb(tokens[verb - 1]):
            verb -= 1
        names = names_until(parsed, verb)
        return names if names is not None and not _is_passed_over(tokens, names) else None
    return None


def _names_right(parsed: Parsed, prop: Property, after: int) -> Names | None:
    """The names behind the phrase: behind a comma, a colon or "is"; of a place behind "in" as well."""
    tokens = parsed.tokens
    if after >= len(tokens):
        return None
    place = prop.sort is NameSort.PLACE
    if tokens[after].lower in COPULAS:
        after += 1
        while after < len(tokens) and is_adverb(tokens[after]):
            after += 1
        if place and after < len(tokens) and tokens[after].lower in ("located", "based", "situated"):
            after += 1
        if place and after < len(tokens) and tokens[after].lower == "in":
            after += 1
        return place_from(parsed, after) if place else _whole(parsed, after)
    if place and tokens[after].lower == "in":
        return place_from(parsed, after + 1)
    if tokens[after].text in ",:":
        # A name behind a comma must be set off on both sides, or it may be the next of a list.
        names = _whole(parsed, after + 1)
        closed = names is not None and (names.last >= len(tokens) or tokens[names.last].text in ",.;)—–")
        return names if closed else None
    return None


def _whole(parsed: Parsed, position: int, *, person: bool = False) -> Names | None:
    """The names at `position` itself, with no words before them but an article.

    A full name behind an office is a `person`, and what follows it a verb: "its chief executive Ada Brandt spoke".
    """
    names = names_from(parsed, position)
    name = name_at(parsed, position) if names is None and person else None
    if name is not None and name.last - name.first > 1 and not _owns(parsed.tokens, name):
        names = Names((name,), name.first, name.last)
    if names is None:
        return None
    between = parsed.tokens[position : names.first]
    return names if all(token.text in QUOTES or token.lower in DETERMINERS for token in between) else None


def _hangs_on_another(parsed: Parsed, first: int) -> bool:
    """Whether the possessor hangs on a noun: whom "the founder of Brisk's owner, Ada Brandt," names is not the owner."""
    tokens = parsed.tokens
    stop = first - 1 if tokens[first - 1].kind is TokenKind.POSSESSIVE else first
    name = name_until(parsed, stop)
    before = (name.first if name is not None else stop) - 1
    while before > 0 and tokens[before].lower in DETERMINERS:
        before -= 1
    return before >= 0 and tokens[before].lower == "of"


def _owns(tokens: Sequence[Token], name: NameSpan) -> bool:
    return name.last < len(tokens) and tokens[name.last].kind is TokenKind.POSSESSIVE


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
    if _hangs_on_another(parsed, first):
        return
    apposed = name_at(parsed, after) if prop.sort is NameSort.SOMEONE else None
    if apposed is not None:
        names = _whole(parsed, after, person=True)
    else:
        names = _names_right(parsed, prop, after) or _before_possessor(parsed, first)
    if names is not None:
        verb = after < len(tokens) and tokens[after].lower in ("was", "were")
        past = frozenset({"office: was"}) if verb and names.first > after else frozenset()
        yield _reading(parsed, prop, holder, names, at, marks | past)


def _before_possessor(parsed: Parsed, first: int) -> Names | None:
    """The names of "Y, X's founder,": before the comma that opens the phrase."""
    tokens = parsed.tokens
    start = first - 1 if tokens[first - 1].kind is TokenKind.POSSESSIVE else first
    name = name_until(parsed, start)
    start = name.first if name is not None else start - 1
    while start > 0 and tokens[start - 1].lower in DETERMINERS:
        start -= 1
    return _names_left(parsed, start)


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
    place = prop.sort is NameSort.PLACE
    names = place_from(parsed, colon + 1) if place else _whole(parsed, colon + 1)
    return _reading(parsed, prop, holder, names, at, frozenset()) if names is not None else None


def _reading(
    parsed: Parsed, prop: Property, holder: Holder, names: Names, at: int, marks: frozenset[str]
) -> Reading:
    tokens, first, last = parsed.tokens, names.first, names.last
    while last > first + 1 and tokens[last - 1].text in QUOTES:
        last -= 1
    marks |= frozenset({"others"}) if names.open and "only" not in marks else frozenset()
    return Reading(prop, holder, first, last, at, marks)


__all__ = [
    "Reading",
    "clause_subject",
    "read_at",
    "read_by",
    "read_does",
    "read_label",
    "read_noun",
    "read_prefix",
]
