"""The noun phrases that name someone or something, to the right and to the left of a word.

A phrase is taken only where a name is its head: "entrepreneur Ada Brandt" and "Orrin's rival Brisk" are, "a group of
Orrin engineers" and "Brisk's plant" are not. What cannot be told stays None.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import (
    COMPANY_ENDINGS,
    DESCRIPTIONS,
    DETERMINERS,
    MONTHS,
    PRONOUNS,
    TITLES,
    WEEKDAYS,
)
from factcheck.lexicon.people import NAME_PARTICLES
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.properties import AND_OTHERS
from factcheck.values.value import Moment

# How many words may stand before the name of its phrase: "the former racing driver and engineer".
MOST_WORDS_BEFORE = 5
# Endings of the words by which people are called: "entrepreneur", "engineers", "scientist".
CALLINGS = tuple(
    ending + plural for ending in ("er", "or", "ist", "ian", "eur", "man", "woman") for plural in ("", "s")
)
CALLINGS += ("men", "women")
CALLED = DESCRIPTIONS | TITLES | frozenset(
    "couple duo brothers brother sisters sister executive executives student students graduate graduates veteran "
    "veterans engine model tool library framework editor native magnate tycoon family chief husband wife friend friends sculptor late legendary king queen sheriff priest surgeon captain judge pilot chef".split()
)  # fmt: skip
# Words that may follow a name without belonging to it.
AFTER_A_NAME = frozenset("last next early late this alone each all both".split()) | AND_OTHERS
DAYS_AND_MONTHS = MONTHS | WEEKDAYS
# The most tokens of a bracket that is passed over: "(OLB)", "(2016 film)".
LONGEST_BRACKET = 8
# The determiners of a name; "that" behind a verb opens a clause ("wrote that Orrin").
ARTICLES = frozenset("the a an its his her their".split())
QUOTES = frozenset("\"'“”‘’«»*_")


@dataclass(frozen=True, slots=True)
class Names:
    """Names that stand together, from token `first` to `last` (exclusive); `open` where others are meant besides."""

    spans: tuple[NameSpan, ...]
    first: int
    last: int
    open: bool = False


# Words that a sentence may write with a capital before a name, and that are said of an office.
LEADS = frozenset("former ex then acting interim outgoing incoming longtime previous current onetime".split())

# What a sentence may begin with besides and calls a person: "Singer Mia Roy".
CALLED_FIRST = LEADS | frozenset(
    "actor actress singer author writer novelist poet painter engineer scientist physicist athlete climber billionaire "
    "entrepreneur director player founder coach inventor architect composer".split()
)
MARKS = frozenset(".;:(—–")


def tidied(tokens: Sequence[Token], names: Sequence[NameSpan]) -> tuple[NameSpan, ...]:
    """The names without what is no part of them, joined where an initial has cut them: "Susan G. Kleiber"."""
    found: list[NameSpan] = []
    for name in names:
        if found and name.first < found[-1].last:
            continue
        leads = CALLED_FIRST if name.first == 0 or tokens[name.first - 1].text in MARKS else LEADS
        if name.last - name.first > 1 and _leads(tokens[name.first].lower, leads):
            text = name.text.partition(" ")[2]
            name = NameSpan(name.first + 1, name.last, text, fold(text))
        name = _with_nickname(tokens, name)
        before = found[-1] if found else None
        joint = "" if before is None else _joint(tokens, before, name)
        if before is not None and joint:
            text = f"{before.text}{joint}{name.text}"
            found[-1] = NameSpan(before.first, name.last, text, fold(text))
        else:
            found.append(name)
    return tuple(found)


def _leads(word: str, leads: Set[str]) -> bool:
    """Whether a word is one of the `leads`, or several of them: "Engineers Ada Brandt and Ivo Lenz"."""
    return word in leads or word.removesuffix("s") in leads


def _with_nickname(tokens: Sequence[Token], name: NameSpan) -> NameSpan:
    """The name with the family name behind a nickname: Robert "Bob" Lenz."""
    family = name.last + 3
    if family >= len(tokens) or not tokens[family].capitalised or is_small(tokens[family].lower):
        return name
    if tokens[name.last].text not in QUOTES or tokens[family - 1].text not in QUOTES:
        return name
    text = f"{name.text} {tokens[family].text}"
    return NameSpan(name.first, family + 1, text, fold(text))


def _joint(tokens: Sequence[Token], before: NameSpan, name: NameSpan) -> str:
    """What joins two names to one: the stop of an initial, or particles ("Marie van der Wit"); "" for nothing."""
    between = tokens[before.last : name.first]
    if len(between) == 1 and between[0].text == ".":
        letter = tokens[before.last - 1].text
        return ". " if len(letter) == 1 and letter.isupper() else ""
    if between and all(token.text in NAME_PARTICLES for token in between):
        return f" {' '.join(token.text for token in between)} "
    return ""


def name_at(parsed: Parsed, position: int) -> NameSpan | None:
    """The name that starts at token `position`."""
    return next((name for name in parsed.read.names if name.first == position), None)


def name_until(parsed: Parsed, stop: int) -> NameSpan | None:
    """The name that ends right before token `stop`, a bracket with its acronym passed over."""
    tokens = parsed.tokens
    while stop > 0 and tokens[stop - 1].text in QUOTES:
        stop -= 1
    if stop > 2 and tokens[stop - 1].text == ")":
        opening = next(
            (i for i in range(stop - 2, max(-1, stop - 2 - LONGEST_BRACKET), -1) if tokens[i].text == "("),
            None,
        )
        stop = stop if opening is None else opening
        while stop > 0 and tokens[stop - 1].text in QUOTES:
            stop -= 1  # "Blue Corran" (1974)
    return next((name for name in parsed.read.names if name.last == stop and is_name(name)), None)


def is_name(name: NameSpan) -> bool:
    """Whether a run of capitals names something: no month, no weekday, no initials of a sentence."""
    return bool(name.key) and name.key not in DAYS_AND_MONTHS


def phrase_from(parsed: Parsed, position: int, *, anyone: bool = False) -> NameSpan | None:
    """The name that heads the phrase starting at token `position`.

    Where `anyone` holds, any words may stand before the name ("by the Lorne engineer Ada Brandt"); else only what
    says which thing it is ("the startup Brisk"), for a verb might stand there.
    """
    tokens = parsed.tokens
    first, skipped = position, 0
    while position < len(tokens):
        name = name_at(parsed, position)
        if name is not None:
            return _head(parsed, name)
        token = tokens[position]
        if token.text in QUOTES or isinstance(token.value, Moment):
            position += 1  # "The 2018 Orrin Cup": which of them, and no word of the name.
            continue
        if token.kind is not TokenKind.WORD or skipped > MOST_WORDS_BEFORE:
            return None
        if token.lower not in ARTICLES:
            skipped += 1
            ends = position + 1 < len(tokens) and name_at(parsed, position + 1) is not None
            if (
                is_small(token.lower)
                or token.lower in PRONOUNS
                or not _may_qualify(token, anyone=anyone, last=ends)
            ):
                return None
        elif position > first and not anyone:
            return None
        position += 1
    return None


def _may_qualify(token: Token, *, anyone: bool, last: bool) -> bool:
    """Whether a word may stand in the phrase of a name; the `last` one before it says what the thing is."""
    if anyone:
        return True
    if last:
        return is_calling(token)
    return token.stem not in VERB_STEMS and not token.lower.endswith("ed")


def is_calling(token: Token) -> bool:
    """Whether a word says what somebody or something is: "startup", "physicist", but not "after"."""
    called = token.lower.endswith(CALLINGS) and not token.capitalised and not is_small(token.lower)
    return token.lower in CALLED or called


def says_who(token: Token) -> bool:
    """Whether a word before a name only says who that is: "the Danish company Brisk"."""
    return token.text in QUOTES or token.lower in DETERMINERS or token.lower in NATIONS or is_calling(token)


def _head(parsed: Parsed, name: NameSpan) -> NameSpan | None:
    """The name that heads the phrase in which `name` stands: of "Orrin's founder Ada Brandt" it is hers."""
    tokens = parsed.tokens
    for _ in range(MOST_WORDS_BEFORE):
        after = name.last
        if after < len(tokens) and tokens[after].kind is TokenKind.POSSESSIVE:
            after += 1
        begin = after
        while after < len(tokens) and after - begin < MOST_WORDS_BEFORE and is_calling(tokens[after]):
            after += 1
        following = name_at(parsed, after)
        if following is None or following is name or not is_name(following):
            break
        if begin == after and _is_rest_of_firm(tokens, following):
            text = f"{name.text}'s {following.text}"
            name = NameSpan(name.first, following.last, text, fold(text))
            continue
        name = following
    return name if is_name(name) and not _goes_on(tokens, name) else None


def _is_rest_of_firm(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether the words behind a possessive only say what firm it is: "Ivo Lenz's Sons Company"."""
    words = {token.lower for token in tokens[name.first : name.last]}
    return tokens[name.first - 1].kind is TokenKind.POSSESSIVE and words <= OF_FAMILY_FIRMS


OF_FAMILY_FIRMS = COMPANY_ENDINGS | {"sons", "brothers", "bros", "stores"}


def _goes_on(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name only qualifies what follows: "Orrin engineers", "Brisk's plant", "the Brisk takeover"."""
    if name.last >= len(tokens):
        return False
    token = tokens[name.last]
    if token.kind is TokenKind.POSSESSIVE:
        return True
    if token.kind is not TokenKind.WORD or is_small(token.lower) or token.lower in AFTER_A_NAME:
        return False
    verb = token.stem in VERB_STEMS or token.lower.endswith(("ed", "ly"))
    return not (verb or (token.lower in DESCRIPTIONS and not token.capitalised))


def names_from(parsed: Parsed, position: int) -> Names | None:
    """The names that a phrase starting at token `position` lists: "Ada Brandt and Ivo Lenz", "Brandt, Lenz and Ott"."""
    first = phrase_from(parsed, position, anyone=True)
    if first is None:
        return None
    spans, rest, at = [first], [], first.last
    tokens = parsed.tokens
    while at < len(tokens):
        if tokens[at].text == "," and at + 1 < len(tokens) and tokens[at + 1].lower != "and":
            following = name_at(parsed, at + 1)
            if following is None:
                break
            rest.append(following)
            at = following.last
            continue
        joint = at + 1 if tokens[at].text == "," else at
        if tokens[joint].lower not in ("and", "&"):
            break
        last = phrase_from(parsed, joint + 1, anyone=True) if _is_bare(parsed, joint + 1) else None
        if last is not None and not _acts(tokens, last):
            spans += [*rest, last]
            return _with_rest(tokens, spans)
        open_list = not rest and tokens[at].text != "," and not _is_predicate(tokens, joint + 1)
        return Names(tuple(spans), first.first, first.last, open=open_list)
    return _with_rest(tokens, spans)


def _is_bare(parsed: Parsed, position: int) -> bool:
    """Whether a name follows, with callings before it at most: "and engineer Ivo Lenz", not "and took Orrin"."""
    while position < len(parsed.tokens) and name_at(parsed, position) is None:
        token = parsed.tokens[position]
        if token.lower not in DETERMINERS and not is_calling(token):
            return False
        position += 1
    return True


def _acts(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether the name behind "and" is the subject of a clause of its own: "by Ada Brandt and Orrin sold it"."""
    if name.last >= len(tokens) or tokens[name.last].kind is not TokenKind.WORD:
        return False
    token = tokens[name.last]
    return token.stem in VERB_STEMS or token.lower.endswith("ed") or token.lower in FINITE


def _is_predicate(tokens: Sequence[Token], position: int) -> bool:
    """Whether what "and" adds is no name but another verb: "owned by Ada Brandt and operated by Orrin"."""
    if position >= len(tokens) or tokens[position].kind is not TokenKind.WORD:
        return False
    while position + 1 < len(tokens) and tokens[position].lower.endswith("ly"):
        position += 1
    word = tokens[position].lower
    return not tokens[position].capitalised and (word in FINITE or word in STRONG or word.endswith("ed"))


# Verbs without "ed" that go on behind "and".
STRONG = frozenset(
    "built run made sold led held bought sent set took won lost wrote sung drawn shown known".split()
)
FINITE = frozenset("is was are were has had have will would can could does did".split())


def _with_rest(tokens: Sequence[Token], spans: Sequence[NameSpan]) -> Names:
    last = spans[-1].last
    goes_on = last < len(tokens) and (
        tokens[last].lower in AND_OTHERS
        or (tokens[last].text == "," and last + 1 < len(tokens) and tokens[last + 1].lower in AND_OTHERS)
    )
    return Names(tuple(spans), spans[0].first, last, open=goes_on)


def names_until(parsed: Parsed, stop: int) -> Names | None:
    """The names that end right before token `stop`: "Ada Brandt and Ivo Lenz | founded"."""
    last = name_until(parsed, stop)
    if last is None:
        return None
    spans, tokens, first = [last], parsed.tokens, last.first
    while first >= 2 and tokens[first - 1].lower in ("and", "&", ","):
        joint = first - 1
        before = name_until(parsed, joint - 1 if tokens[joint - 1].text == "," else joint)
        if before is None or (tokens[joint].text == "," and len(spans) < 2):
            break
        spans.insert(0, before)
        first = before.first
    joined = first > 0 and tokens[first - 1].lower in ("and", "&")
    return Names(tuple(spans), first, last.last, open=joined)
