"""What fills the places of a frame: the thing as a name, a pronoun or "the company", the name that is its value.

A place before the first word of a frame is read backwards from it, as the subject of a verb or as what the words are set
behind; any other is read forwards, as a phrase that is followed to its end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.holders import BE, KNOWN_AS, clause_subject, holder_of_participle
from factcheck.claims.properties.named_again import antecedent, called, possessor
from factcheck.claims.properties.place_phrases import place_from
from factcheck.claims.properties.property_reading import is_passed_over
from factcheck.claims.properties.wordings_of_verbs import who_does
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import (
    QUOTES,
    STRONG,
    Names,
    is_name,
    name_at,
    name_until,
    names_from,
    names_until,
    phrase_from,
)
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.calls import Call
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import AUXILIARIES, DESCRIPTIONS, DETERMINERS, MONTHS, WEEKDAYS
from factcheck.lexicon.occasions import KINDS
from factcheck.lexicon.people import NAME_PARTICLES
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.properties import NO_DEALS
from factcheck.lexicon.sorts import NameSort
from factcheck.values.places import locate
from factcheck.values.value import Moment

# What ends a war, and how that is told of it.
TREATIES = frozenset("treaty peace accord accords".split())
ENDING = frozenset("ended ending ends end concluded concluding closed closing settled".split())
# Words by which a noun means another thing, or one that is not there: "the former owner", "a planned takeover".
LIMITING = NO_DEALS | frozenset(
    "former ex future would-be second deputy vice assistant co other another next no not".split()
)
# Words by which a seat is one of several.
PARTIAL = frozenset(
    "regional national local divisional provincial original temporary first old new spiritual second".split()
)
SUBJECTS = frozenset("it he she".split())
OBJECTS = {"him": "he", "her": "she", "it": "it"}
OWNERS = frozenset("its his her their whose".split())
# What sets a name off from what is said of it.
SET_OFF = frozenset(",(—–")
DATING = frozenset("in on at by since during of for".split())
# The most words of what qualifies a noun, of when it was, of a name, and of what somebody is.
MOST_BEFORE, MOST_OF_TIME, MOST_OF_NAME, MOST_TOLD = 5, 7, 5, 6


def qualifies(token: Token, *, of_place: bool = False) -> bool:
    """Whether a word may stand between an article and its noun: "the new Danish", "a 2014"; none by which it is another thing.

    Behind "European" and "regional" a firm has another head office than the one it is run from.
    """
    if token.lower in LIMITING or (
        of_place and (token.lower in PARTIAL or token.lower in NATIONS or token.capitalised)
    ):
        return False
    if token.lower in DETERMINERS or token.lower in OWNERS or token.lower in NATIONS:
        return True
    if token.value is not None or token.kind is TokenKind.NUMERAL:
        return True
    return token.kind is TokenKind.WORD and not token.named and not is_small(token.lower)


def time_length(tokens: Sequence[Token], position: int) -> int:
    """How many tokens from `position` on are adverbs and dates, with the commas around them: "finally, in 2014,"."""
    end = position
    while end < min(len(tokens), position + MOST_OF_TIME):
        token = tokens[end]
        dated = token.lower in DATING and end + 1 < len(tokens) and isinstance(tokens[end + 1].value, Moment)
        if not (dated or isinstance(token.value, Moment) or is_adverb(token) or token.text in ",()"):
            break
        end += 1
    return end - position


def capital_run(tokens: Sequence[Token], position: int, step: int = 1) -> Names | None:
    """The words with capitals that stand from token `position` on, or end with it, where nothing else shows them to be a name."""
    at = position
    while 0 <= at < len(tokens) and abs(at - position) < MOST_OF_NAME and _may_be_named(tokens, at):
        at += step
    while at != position and tokens[at - step].text in NAME_PARTICLES:
        at -= step
    first, last = (position, at) if step > 0 else (at + 1, position + 1)
    if first >= last:
        return None
    text = " ".join(token.text for token in tokens[first:last])
    return Names((NameSpan(first, last, text, fold(text)),), first, last)


def _may_be_named(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.text in NAME_PARTICLES:
        return True
    opens = at == 0 and is_small(token.lower)
    return token.capitalised and not opens and token.lower not in MONTHS | WEEKDAYS | DETERMINERS


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
    return names_from(parsed, position) or _told_first(parsed, position)


def _goes_on(parsed: Parsed, position: int) -> bool:
    name = name_at(parsed, position)
    return (
        name is not None
        and name.last < len(parsed.tokens)
        and parsed.tokens[name.last].kind is TokenKind.POSSESSIVE
    )


def _told_first(parsed: Parsed, position: int) -> Names | None:
    """The name behind what somebody is: "the finance director, | Ada Brandt"."""
    tokens = parsed.tokens
    if tokens[position].lower not in DETERMINERS | OWNERS:
        return None
    for i in range(position + 1, min(position + 1 + MOST_TOLD, len(tokens) - 1)):
        if tokens[i].text == ",":
            names = names_from(parsed, i + 1) if name_at(parsed, i + 1) is not None else None
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
    pronoun = word if word in SUBJECTS else OBJECTS.get(word, "")
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
        yield named(name), name.last
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
        if noun.lower in DESCRIPTIONS and not noun.named:
            behind = tokens[stop] if stop < len(tokens) else None
            if behind is not None and (behind.named or behind.kind is TokenKind.POSSESSIVE):
                return None
            found = called(parsed, position, stop, min(position, before), discourse)
            return (found, stop) if found is not None else None
        if not qualifies(noun) or noun.named:
            return None
    return None


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
        ):
            break
        last += 1
    if last < len(tokens) and tokens[last].kind is TokenKind.POSSESSIVE:
        return
    for stop in range(last, name.last, -1) if not ends or tokens[last - 1].lower in KINDS else ():
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


def _verb_start(tokens: Sequence[Token], verb: int) -> int:
    while verb > 0 and (is_adverb(tokens[verb - 1]) or tokens[verb - 1].lower in AUXILIARIES):
        verb -= 1
    return verb


def _before_copula(
    tokens: Sequence[Token], position: int, *, of_place: bool = False
) -> tuple[int, bool] | None:
    """Where what is told by a noun at token `position` ends, and whether a verb joins the two; None where it is not told of anything."""
    at = position
    while at > 0 and position - at <= MOST_BEFORE and tokens[at - 1].lower not in BE:
        if not qualifies(tokens[at - 1], of_place=of_place):
            break
        at -= 1
    copula = at > 0 and tokens[at - 1].kind is TokenKind.WORD
    if copula and tokens[at - 1].lower in BE | {"became", "becomes", "remains", "remained"}:
        at = _verb_start(tokens, at - 1)
        return at, True
    return (at - 1, False) if at > 0 and tokens[at - 1].text in SET_OFF else None


def thing_before(
    parsed: Parsed, position: int, end: int, discourse: Discourse, *, passive: bool, apposed: bool
) -> Holder | None:
    """The thing that the words from token `position` on are said of; `end` is where they end."""
    tokens = parsed.tokens
    if passive:
        return holder_of_participle(parsed, position, end, discourse)
    if not apposed:
        start = _verb_start(tokens, position)
        return clause_subject(parsed, start, discourse) if start else None
    found = _before_copula(tokens, position)
    if found is None:
        return None
    stop, joined = found
    if joined:
        return clause_subject(parsed, stop, discourse)
    name = name_until(parsed, stop)
    return named(name) if name is not None and not _is_one_of_several(tokens, name) else None


def _is_one_of_several(tokens: Sequence[Token], name: NameSpan) -> bool:
    return name.first > 0 and tokens[name.first - 1].lower in ("and", "or", "&")


def owner_before_noun(
    parsed: Parsed, position: int, discourse: Discourse, *, of_place: bool = False
) -> Holder | None:
    """Whose the noun at token `position` is, what qualifies it passed over: "its new corporate | headquarters"."""
    tokens, at = parsed.tokens, position
    for _ in range(MOST_BEFORE):
        if at < 1:
            return None
        if tokens[at - 1].lower in OWNERS or tokens[at - 1].kind is TokenKind.POSSESSIVE:
            return possessor(parsed, at, discourse)
        if not qualifies(tokens[at - 1], of_place=of_place) or tokens[at - 1].lower in DETERMINERS:
            return None
        at -= 1
    return None


def _first_of_joined(tokens: Sequence[Token], verb: int) -> int:
    """The first of the verbs that "and" joins to the one at token `verb`: "built and | flew"."""
    while verb > 2 and tokens[verb - 1].lower == "and":
        before = tokens[verb - 2].lower
        if not (before.endswith("ed") or before in STRONG) or tokens[verb - 2].named:
            break
        verb -= 2
    return verb


def _known_place(parsed: Parsed, position: int) -> Names | None:
    """The country or town that opens the sentence and acts: "Norway | built"."""
    tokens = parsed.tokens
    stop = _verb_start(tokens, position)
    found = capital_run(tokens, stop - 1, step=-1) if stop > 0 else None
    return found if found is not None and not found.first and locate(found.spans[0].text).is_known else None


def name_before(parsed: Parsed, position: int, sort: NameSort, *, apposed: bool) -> Names | None:
    """The name that stands before the words from token `position` on, as their subject or set off from them."""
    tokens = parsed.tokens
    if not apposed:
        position = _first_of_joined(tokens, position)
        if sort is not NameSort.PLACE:
            return who_does(parsed, position) or _known_place(parsed, position)
        stop = _verb_start(tokens, position)
    else:
        found = _before_copula(tokens, position, of_place=sort is NameSort.PLACE)
        if found is None:
            return None
        stop = found[0]
    if stop > 1 and tokens[stop - 1].lower in ("which", "that", "who"):
        stop -= 1 + (tokens[stop - 2].text == ",")
    while stop > 0 and tokens[stop - 1].text in QUOTES:
        stop -= 1
    names = names_until(parsed, stop)
    if names is None and sort is NameSort.PLACE and stop > 0:
        names = capital_run(tokens, stop - 1, step=-1)
        if names is not None and names.first > 0 and tokens[names.first - 1].lower in ("and", "or"):
            return None
    # "A bakery in Leeds, the birthplace of Ada Brandt": what is set off from a place is said of it wherever that stands.
    set_off = apposed and sort is NameSort.PLACE and tokens[stop].text in SET_OFF
    return None if names is None or (is_passed_over(tokens, names) and not set_off) else names
