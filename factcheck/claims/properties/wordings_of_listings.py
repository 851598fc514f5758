"""On which exchange a stock is listed: "shares began trading on Nasdaq", "is listed on the NYSE", "Nasdaq-listed Norvane".

It is read from the name of an exchange, which the closed table of these knows. Firms are listed on several, leave one for
another and only plan to go public: a sentence that tells of that is read as one of several, or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.holders import BE, clause_subject, holder_of_participle
from factcheck.claims.properties.holders_by_topic import holder_by_topic, is_firm
from factcheck.claims.properties.named_again import called, possessor, pronoun_of_thing
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import is_calling, name_until, phrase_from
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token
from factcheck.lexicon.exchanges import (
    BEGINNING,
    EURONEXT,
    EXCHANGE,
    EXCHANGES,
    GOING,
    LISTED,
    LISTINGS,
    NO_LONGER,
    PERHAPS_OTHERS,
    PREFIXED,
    PUBLIC,
    STOCKS,
    TRADING,
)
from factcheck.lexicon.grammar import DETERMINERS, FORMS_OF_HAVE
from factcheck.lexicon.properties import BY_LABEL
from factcheck.values.places import locate

LISTING = BY_LABEL[EXCHANGE]
ON = frozenset({"on", "onto"})
# By these a phrase in front of a sentence tells of what was before it.
EARLIER = frozenset({"after", "since", "following", "despite"})
# How many words may say what a firm does: "shares of the toy-train maker".
MOST_TOLD = 5


@cache
def exchanges() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The names of exchanges as words, by their first word, the longest first."""
    index: dict[str, set[tuple[str, ...]]] = {}
    for name in (
        EURONEXT,
        *(name for table in EXCHANGES.values() for row in table.items() for name in (row[0], *row[1])),
    ):
        words = tuple(name.split())
        index.setdefault(words[0], set()).add(words)
    return {word: tuple(sorted(found, key=lambda f: (-len(f), f))) for word, found in index.items()}


def read_listing(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """What is listed on the exchange whose name begins at token `at`."""
    tokens = parsed.tokens
    last = _end_of_name(tokens, at)
    words = {token.lower for token in tokens[_behind_opening(tokens, at) :]}
    if last is None or not words.isdisjoint(NO_LONGER):
        return None
    holder = _listed_on(parsed, at, last, discourse) or _with_listing(parsed, at, last, discourse)
    if holder is None:
        return None
    return Reading(LISTING, holder, at, last, at, _marks(tokens, words, at, last))


def _behind_opening(tokens: Sequence[Token], at: int) -> int:
    """Behind a phrase of time that opens the sentence and tells of an earlier try: "Two years after its failed IPO, | Norvane trades on"."""
    comma = next((i for i in range(at) if tokens[i].text == ","), 0)
    opening = {token.lower for token in tokens[:comma]}
    return comma if opening & EARLIER and not any(_end_of_name(tokens, i) for i in range(comma)) else 0


def read_listed(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """What has an exchange joined to "listed" at token `at`: "Nasdaq-listed Norvane", "the London-listed firm"."""
    tokens = parsed.tokens
    part, _, ending = tokens[at].text.rpartition("-")
    if ending.lower() not in PREFIXED:
        return None
    for first in range(max(0, at - MOST_OF_A_NAME), at + 1):
        words = (*(token.lower for token in tokens[first:at]), part.lower())
        if words not in exchanges().get(words[0], ()):
            continue
        told = {token.lower for token in tokens}
        thing = phrase_from(parsed, at + 1)
        holder = named(thing) if thing is not None else _called(parsed, first, at, discourse)
        if holder is None or not told.isdisjoint(NO_LONGER):
            return None
        return Reading(LISTING, holder, first, at + 1, at, _marks(tokens, told, first, at + 1), part=part)
    return None


# How many words the name of an exchange may have before the hyphen.
MOST_OF_A_NAME = 3


def _called(parsed: Parsed, first: int, at: int, discourse: Discourse) -> Holder | None:
    """Whom "the Nasdaq-listed firm" means."""
    tokens, noun = parsed.tokens, at + 2
    if first < 1 or tokens[first - 1].lower not in ("the", "this") or noun > len(tokens):
        return None
    return called(parsed, first - 1, noun, first - 1, discourse)


def _end_of_name(tokens: Sequence[Token], at: int) -> int | None:
    """The token behind the name of an exchange at token `at`; None for none, or where the name goes on."""
    if not tokens[at].capitalised or (at and tokens[at - 1].named and tokens[at - 1].capitalised):
        return None
    for words in exchanges().get(tokens[at].lower, ()):
        last = at + len(words)
        if tuple(token.lower for token in tokens[at:last]) == words:
            return last
    return None


def _marks(tokens: Sequence[Token], words: set[str], first: int, last: int) -> frozenset[str]:
    """The mark of a sentence that tells of another exchange as well; a bracket says the same one again: "(NYSE)"."""
    others = range(len(tokens))
    beside = any(
        _end_of_name(tokens, i) is not None
        for i in others
        if not first <= i < last and (i == 0 or tokens[i - 1].text != "(") and not _is_city(tokens, i)
    )
    return frozenset({"others"}) if beside or not words.isdisjoint(PERHAPS_OTHERS) else frozenset()


def _is_city(tokens: Sequence[Token], at: int) -> bool:
    last = _end_of_name(tokens, at)
    return last is not None and locate(" ".join(token.text for token in tokens[at:last])).is_known


def _listed_on(parsed: Parsed, at: int, last: int, discourse: Discourse) -> Holder | None:
    """What the verb or noun before "on" the exchange is said of."""
    tokens, preposition = parsed.tokens, at - 1
    while preposition > 0 and tokens[preposition].lower in DETERMINERS:
        preposition -= 1
    verb = preposition - 1
    if verb < 1 or tokens[preposition].lower not in (IN_CITIES if _is_city(tokens, at) else ON):
        return None
    while verb > 0 and is_adverb(tokens[verb]):
        verb -= 1
    word = tokens[verb].lower
    if word in LISTINGS:
        return _of_listing(parsed, verb, discourse)
    if word == PUBLIC and tokens[verb - 1].lower in GOING:
        return _traded(parsed, _start(tokens, verb - 1), discourse)
    if word in LISTED and tokens[_start(tokens, verb)].lower in BE - FORMS_OF_HAVE:
        return _traded(parsed, _start(tokens, verb), discourse)
    if word in STOCKS and (active := _verb_of_shares(tokens, verb)) is not None:
        return clause_subject(parsed, _start(tokens, active), discourse)
    if word in LISTED and tokens[verb - 1].text in ",(":
        return holder_of_participle(parsed, verb, last, discourse)
    if word in TRADING:
        begins = tokens[verb - 1].lower in BEGINNING
        return _traded(parsed, _start(tokens, verb - begins), discourse)
    return None


def _verb_of_shares(tokens: Sequence[Token], stocks: int) -> int | None:
    """The verb of which "its shares" at token `stocks` is the object: "Norvane | listed its shares on"."""
    verb = stocks - 2
    its = verb > 0 and tokens[verb + 1].lower in ("its", "their")
    return verb if its and tokens[verb].lower in LISTED else None


IN_CITIES = frozenset({"in"})


def _start(tokens: Sequence[Token], verb: int) -> int:
    """Where the verbs start that end with the one at token `verb`: "has | been listed"."""
    while verb > 0 and (tokens[verb - 1].lower in BE or is_adverb(tokens[verb - 1])):
        verb -= 1
    return verb


def _traded(parsed: Parsed, verb: int, discourse: Discourse) -> Holder | None:
    """Whose stock is traded by the verb at token `verb`: "Norvane shares", "its stock", "shares of Norvane", "Norvane"."""
    tokens = parsed.tokens
    if verb < 1:
        return None
    if tokens[verb - 1].lower in STOCKS:
        return _whose(parsed, verb - 1, discourse)
    for stocks in range(verb - 2, max(-1, verb - 3 - MOST_TOLD), -1):
        if tokens[stocks].lower in STOCKS and tokens[stocks + 1].lower in ("of", "in"):
            return _of_firm(parsed, stocks + 2, verb, discourse)
    return clause_subject(parsed, verb, discourse)


def _whose(parsed: Parsed, stocks: int, discourse: Discourse) -> Holder | None:
    """Whose the shares at token `stocks` are."""
    tokens = parsed.tokens
    owner = possessor(parsed, stocks, discourse)
    if owner is not None:
        return owner
    name = name_until(parsed, stocks)
    if name is not None:
        return named(name)
    if stocks == 0 or tokens[stocks - 1].lower == "the":
        return pronoun_of_thing(parsed, 0, discourse)
    return None


def _of_firm(parsed: Parsed, first: int, verb: int, discourse: Discourse) -> Holder | None:
    """The firm in tokens `first` to `verb`: its name, or what it does: "the toy-train maker"."""
    tokens = parsed.tokens
    name = name_until(parsed, verb)
    if name is not None:
        return named(name) if name.first >= first else None
    if tokens[first].lower != "the" or not is_calling(tokens[verb - 1]):
        return None
    holder = called(parsed, first, verb, first, discourse)
    if holder is not None:
        return holder
    holder = holder_by_topic(parsed, (), discourse, before=first)
    firm = holder is not None and is_firm(holder.subject, discourse)
    return holder if firm else None


def _of_listing(parsed: Parsed, noun: int, discourse: Discourse) -> Holder | None:
    """Whose the debut at token `noun` is: "its debut on", "Norvane's debut on", "Norvane made its debut on"."""
    return possessor(parsed, noun, discourse)


def _with_listing(parsed: Parsed, at: int, last: int, discourse: Discourse) -> Holder | None:
    """Whose listing an exchange says more of: "Norvane's Nasdaq debut", "its London flotation"."""
    tokens = parsed.tokens
    if last >= len(tokens) or tokens[last].lower not in LISTINGS:
        return None
    return possessor(parsed, at, discourse)
