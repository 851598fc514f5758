"""How a text speaks again of what it has named: by a pronoun or by a noun ("the bank"), and whom that may mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.naming.cast import NUMBERED, Cast
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.parsed import is_small
from factcheck.claims.subject.impersonal import is_expletive
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import LIGHT_STEMS, MEASURE_NOUNS
from factcheck.lexicon.callings import HELD_SOMEWHERE, LANDS, MADE_THINGS, STANDING, WORKS
from factcheck.lexicon.grammar import DESCRIPTIONS, DETERMINERS, PREPOSITIONS
from factcheck.lexicon.kinds_of_things import NAMED_KINDS
from factcheck.lexicon.occasions import KINDS as HAPPENINGS
from factcheck.lexicon.people import (
    GIVEN_NAMES,
    IMPERSONAL_PRONOUNS,
    KIN,
    OFFICES,
    PERSONAL_DESCRIPTIONS,
    PERSONAL_PRONOUNS,
)

# Nouns that any organisation is called again by; a bank, a bridge or a government must be known as one.
ANY_ORGANISATION = frozenset("company startup start-up firm business group organisation organization".split())
# Pronouns that may be what a sentence is about; "its" stands before what it is about.
SUBJECT_PRONOUNS = frozenset({"it", "he", "she", "they"})
# Pronouns of one sort go on about one thing: "Her maps were printed. She won a medal."
SORTS = tuple(
    frozenset(sort.split())
    for sort in ("she her hers herself", "he him his himself", "it its itself", "they them their themselves")
)
# Of these, those that are no single thing.
OF_OTHERS = frozenset({"he", "she", "they"})
# How many adjectives and figures may stand before the noun: "the $9.7 billion telescope".
MOST_ADJECTIVES = 3
QUOTES = frozenset("\"“‘'«")
# Pronouns that may mean a ship, and a noun that every ship is called by.
OF_SHIPS, SHIP = frozenset({"she", "her", "hers"}), "vessel"
NOUNS_OF_PEOPLE = PERSONAL_DESCRIPTIONS | OFFICES | KIN
# Behind these a noun is no subject: the prepositions, and those of place that are adverbs as often.
LEADING_IN = PREPOSITIONS | frozenset(
    "above below beneath beyond inside outside around along beside past".split()
)
NO_THINGS = MEASURE_NOUNS | LIGHT_STEMS
# What stands or lies where it is, of which a name has the kind, and those of which one may be called by the other.
FIXED = STANDING | LANDS
# What is no person, by the last word of its name; a bear or a wolf may be a "he".
KINDS_OF_THINGS = FIXED | MADE_THINGS | WORKS | HAPPENINGS.keys() | NAMED_KINDS - {"bear", "wolf", "whale"}
ALIKE = tuple(
    frozenset(group.split())
    for group in (
        "tower building skyscraper structure",
        "canal channel waterway river",
        "mountain peak volcano",
        "city town",
        "harbour harbor port",
        "road street railway",
        "school university",
        "church cathedral",
        "island country nation",
        "lake reservoir dam",
        "planet moon comet asteroid galaxy",
    )
)


@dataclass(frozen=True, slots=True)
class Call:
    """A pronoun or a noun by which a text speaks again of what it has named; the other one is empty.

    `placed` says that the noun has a place before it, which may tell one of two from the other: "the Leeds lender".
    """

    pronoun: str = ""
    noun: str = ""
    placed: bool = False


def may_be_called(call: Call, tokens: Sequence[Token], name: NameSpan, cast: Cast) -> bool:
    """Whether nothing speaks against a name of a sentence with these tokens: "it" is no person, "she" no bank."""
    if call.pronoun in PERSONAL_PRONOUNS and not cast.is_person(name.key):
        before = tokens[name.first - 1] if name.first else None
        named_so = before is not None and (before.lower in DETERMINERS or before.text in QUOTES)
        ship = call.pronoun in OF_SHIPS and cast.is_called(name.key, SHIP)
        if named_so and not ship:
            return False  # "The Hidden Ranges" is no "she".
    return may_be_key(call, name.key, cast)


def may_be_key(call: Call, key: str, cast: Cast) -> bool:
    """Whether nothing that the document says of the name speaks against it."""
    if call.noun:
        return cast.may_be(key, call.noun) and not _is_of_other_kind(key, call.noun)
    if call.pronoun in IMPERSONAL_PRONOUNS:
        return not cast.is_person(key)
    if call.pronoun in PERSONAL_PRONOUNS:
        if cast.is_organisation(key) or cast.is_said_organisation(key) or _says_what(key, call):
            return False
        # A ship may be a "she", a moon and one of several things with numbers are no "he".
        return call.pronoun in OF_SHIPS or not (NUMBERED.search(key) or cast.is_said_thing(key))
    return True


def _says_what(key: str, call: Call) -> bool:
    """Whether the last word of a name says that it is a thing: no festival is a "he", and no ship but a "she"."""
    given, _, kind = key.rpartition(" ")
    ship = call.pronoun in OF_SHIPS and kind in MADE_THINGS
    return bool(given) and kind in KINDS_OF_THINGS and given.split(" ")[0] not in GIVEN_NAMES and not ship


def _is_of_other_kind(key: str, noun: str) -> bool:
    """Whether a name says itself of what other kind its thing is: Lake Orm is no park, and the Norvane Games are no city."""
    if noun not in FIXED:
        return False
    if noun in LANDS and key.rpartition(" ")[2] in HELD_SOMEWHERE:
        return True
    said = FIXED & set(key.split(" "))
    alike = next((group for group in ALIKE if noun in group), frozenset({noun}))
    return bool(said) and said.isdisjoint(alike)


def is_called(call: Call, key: str, cast: Cast) -> bool:
    """Whether the name surely fits the noun: "the bank" is Silicon Valley Bank."""
    return bool(call.noun) and cast.is_called(key, call.noun)


def is_of_thing(call: Call, again: Call) -> bool:
    """Whether a noun is that of a thing where "she" is asked for: "The lab's licence was revoked. She appealed"."""
    if call.pronoun not in PERSONAL_PRONOUNS or not again.noun or again.noun in NOUNS_OF_PEOPLE:
        return False
    return call.pronoun not in OF_SHIPS or again.noun not in MADE_THINGS


def next_call(tokens: Sequence[Token], stop: int, call: Call) -> tuple[Call | None, int]:
    """The pronoun or "the bank" by which a sentence goes on about something before token `stop`, and where it stands; or None.

    A possessive of the same sort as the pronoun of `call` goes on about the same one.
    """
    same = next((sort for sort in SORTS if call.pronoun in sort), frozenset())
    for i, token in enumerate(tokens[:stop]):
        if call.noun and token.lower in OF_OTHERS and call.noun not in PERSONAL_DESCRIPTIONS:
            continue  # "They rose when the group spoke. The company": neither many nor a person are the company.
        if token.lower in same or (token.lower in SUBJECT_PRONOUNS and not is_expletive(tokens, i)):
            return Call(pronoun=token.lower), i
        behind = i > 0 and tokens[i - 1].lower in LEADING_IN
        if behind and i > 1 and tokens[i - 2].stem in MEASURE_NOUNS:
            behind = False  # "Revenue at the carmaker" is about the carmaker.
        if token.lower in ("the", "this", "that") and not behind:
            noun = _noun_behind(tokens, i + 1, stop)
            if noun:
                return Call(noun=noun), i
    return None, 0


def _noun_behind(tokens: Sequence[Token], first: int, stop: int) -> str:
    """The describing noun of the phrase that starts at token `first`, "" for none: "the $9.7 billion telescope".

    Right before a name it only says what that is, and calls nothing again: "The lender Norvane".
    """
    for at, token in enumerate(tokens[first : min(stop, first + MOST_ADJECTIVES)], first):
        if token.lower in DESCRIPTIONS and not token.named:
            led = at + 1 == stop < len(tokens) and tokens[stop].named
            return "" if led else token.lower
        if token.kind not in (TokenKind.VALUE, TokenKind.WORD) or token.named or is_small(token.lower):
            break
    return ""


def described(tokens: Sequence[Token], first: int, stop: int) -> Call | None:
    """How an earlier name is called again by a noun ("the company"), or None."""
    noun = described_as(tokens, first, stop)
    if not noun:
        return None
    before = next(tokens[i - 1] for i in range(first + 1, stop) if tokens[i].lower == noun)
    return Call(noun=noun, placed=before.capitalised and before.lower not in DETERMINERS)


def described_as(tokens: Sequence[Token], first: int, stop: int) -> str:
    """The word by which an earlier name is called again ("the company"), or ""."""
    for i in range(first, stop - 1):
        if tokens[i].lower not in ("the", "this", "that"):
            continue
        behind = _past_place(tokens, i + 1, stop)
        known = behind < stop and tokens[behind].lower in DESCRIPTIONS
        if known and not _hangs_on_noun(tokens, first, i):
            return tokens[behind].lower
    if stop - 1 > first and tokens[first].lower in ("the", "this"):
        noun = next((i for i in range(first + 1, stop) if tokens[i].lower in DESCRIPTIONS), None)
        if noun is not None and all(not is_small(t.lower) for t in tokens[first + 1 : noun]):
            return tokens[noun].lower
    return ""


def _past_place(tokens: Sequence[Token], position: int, stop: int) -> int:
    """The token behind those that say from where something is: "the Leeds lender", "the French firm"."""
    while position < stop and tokens[position].capitalised and not tokens[position].named:
        position += 1
    return position


def _hangs_on_noun(tokens: Sequence[Token], first: int, article: int) -> bool:
    """Whether the phrase only says whose another thing is: "debris of the boat", but not "the price of the boat"."""
    if article < first + 2 or tokens[article - 1].lower not in PREPOSITIONS:
        return False
    noun = tokens[article - 2]
    plain = noun.kind is TokenKind.WORD and not is_small(noun.lower) and not noun.named
    return plain and noun.stem not in NO_THINGS and not noun.lower.endswith(DOINGS)


# What is done to a thing is told of the thing: "work on the liner began", "the construction of the bridge".
DOINGS = ("work", "ion", "ing", "ment", "design", "repair", "repairs", "loss", "launch", "search")
