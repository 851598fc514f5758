"""The noun phrases of a sentence with their complements, whichever way they are put together.

"The dome of Brandt library", "Brandt library's dome", "the library dome in Brandt" are the same words about one head, and so are "the
mill of Lenz in Orrin" and "the Lenz mill in Orrin". A phrase reaches from its first word over possessives and the
prepositions of complements to the next verb, mark or other small word. Its words are compared as a set, each by what it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.claims.claim import Claim, Grounds
from factcheck.claims.naming.parts import TELLING_APART
from factcheck.claims.reading.parsed import is_small
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind, words_within
from factcheck.claims.words.vocabulary import MEASURE_STEMS
from factcheck.lexicon.grammar import DETERMINERS, MONTHS, WEEKDAYS
from factcheck.lexicon.occasions import KINDS, OF_OFFICES, TOLD_BY_VERBS
from factcheck.matching.senses import plain_sense
from factcheck.values.nouns import is_kind

# Between a noun and what it belongs to, what made it, or where it is.
LINKS = frozenset("of at in by on under beneath for".split())
# The digits of a year, which says which of its kind and is compared as the time.
YEAR_DIGITS = 4
DATES = MONTHS | WEEKDAYS
# A part in front of the thing that has it: "In its lower gallery, the Calder seats 310".
PART_IN_FRONT = re.compile(r"(?:In|On|At|Inside|Across|Along) its ((?:[a-z-]+ ){0,2}[a-z-]+), (?=the |[A-Z])")
# The kinds of events that the sense of a noun may be, and the verbs by which a text tells of each.
KINDS_BY_SENSE = {
    plain_sense(stem(noun)): frozenset(
        kind for other, kind in KINDS.items() if plain_sense(stem(other)) == plain_sense(stem(noun))
    )
    for noun in KINDS
}
OFFICES = frozenset(stem(office) for office in OF_OFFICES.values())
RACES = frozenset(plain_sense(stem(noun)) for noun in "race contest vote poll ballot".split())
ELECTION = plain_sense(stem("election"))
VERBS = {kind: re.compile(rf"\b(?:{verbs})\b") for kind, verbs in TOLD_BY_VERBS.items()}


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of a noun phrase: those in small letters, and those with a capital, which are its names."""

    plain: frozenset[str]
    names: frozenset[str]

    @property
    def words(self) -> frozenset[str]:
        """All its words."""
        return self.plain | self.names


@lru_cache(maxsize=4096)
def phrases_of(text: str) -> tuple[Phrase, ...]:
    """The noun phrases of a sentence, in order.

    >>> [sorted(phrase.words) for phrase in phrases_of("In 1997 the Lenz yard of Orrin produced 40 pianos.")]
    [['lenz', 'orrin', 'yard'], ['piano']]
    """
    tokens = words_within(text)
    found, position = [], 0
    while position < len(tokens):
        if _is_content(tokens, position):
            phrase, position = _read(tokens, position)
            if phrase.words:
                found.append(phrase)
        else:
            position += 1
    return tuple(found)


def _read(tokens: Sequence[Token], first: int) -> tuple[Phrase, int]:
    """The phrase that begins at token `first`, and the token behind it."""
    words, position = [first], first + 1
    while position < len(tokens):
        if _is_content(tokens, position):
            words.append(position)
            position += 1
            continue
        following = _past_joint(tokens, position)
        if following is None:
            break
        if tokens[position].lower in LINKS and _is_measure(tokens, words[-1]):
            # "The final height of the tower" is the tower's; "the tram fare in Leeds" is that of its trams.
            words = [i for i in words[:-1] if _is_name(tokens, i) or is_kind(tokens[i].text)]
        words.append(following)
        position = following + 1
    if (
        position < len(tokens)
        and tokens[position].kind is TokenKind.NUMERAL
        and not _is_name(tokens, words[-1])
    ):
        words.pop()  # A verb of no table stands right before its figure.
    plain = _with_races(frozenset(_sense(tokens[i]) for i in words if not _is_name(tokens, i)))
    return Phrase(plain, frozenset(_sense(tokens[i]) for i in words if _is_name(tokens, i))), position


def _with_races(plain: frozenset[str]) -> frozenset[str]:
    """The words of a phrase, with the race for an office as the election that it is."""
    return (plain - RACES) | {ELECTION} if plain & OFFICES and plain & RACES else plain


def _past_joint(tokens: Sequence[Token], position: int) -> int | None:
    """Where a phrase goes on behind a possessive or a preposition at `position`, None where it does not."""
    if tokens[position].kind is not TokenKind.POSSESSIVE and tokens[position].lower not in LINKS:
        return None
    position += 1
    while position < len(tokens) and (tokens[position].lower in DETERMINERS or _is_year(tokens[position])):
        position += 1
    return position if position < len(tokens) and _is_content(tokens, position) else None


def _is_measure(tokens: Sequence[Token], position: int) -> bool:
    token = tokens[position]
    return token.stem in MEASURE_STEMS and token.lower not in KINDS and not _is_name(tokens, position)


def _is_year(token: Token) -> bool:
    return token.kind is TokenKind.NUMERAL and token.text.isdigit() and len(token.text) == YEAR_DIGITS


def _is_content(tokens: Sequence[Token], position: int) -> bool:
    token = tokens[position]
    if token.kind is not TokenKind.WORD or token.lower in DATES:
        return False
    if token.lower in KINDS:
        return True
    if token.lower in TELLING_APART:  # "The first phase", but not "the express left the rails".
        return position + 1 < len(tokens) and not is_small(tokens[position + 1].lower)
    return not is_small(token.lower) and find_verb(tokens, position, position + 1) is None


def _is_name(tokens: Sequence[Token], position: int) -> bool:
    """Whether a word has a capital that the beginning of its sentence does not give it: "Tolmer's tram" has one of its own."""
    owns = position + 1 < len(tokens) and tokens[position + 1].kind is TokenKind.POSSESSIVE
    return tokens[position].capitalised and (position > 0 or owns)


def _sense(token: Token) -> str:
    return plain_sense(stem(OF_OFFICES.get(token.lower, token.lower)))


def subject_phrase(claim: Claim) -> Phrase | None:
    """The whole phrase of whom or what a claim was read to be about; None where its sentence leaves that open."""
    phrase = _phrase_of_subject(claim)
    part = PART_IN_FRONT.match(claim.reading)
    if phrase is None or part is None:
        return phrase
    return Phrase(phrase.plain.union(*(one.plain for one in phrases_of(part[1]))), phrase.names)


def told_event(noun: str, text: str) -> bool:
    """Whether a text tells by a verb that what the sense of a noun says came about.

    >>> told_event("like blast", "the mill in Corran blew up"), told_event("like blast", "the mill in Corran was sold")
    (True, False)
    """
    return any(verbs.search(text) for kind in KINDS_BY_SENSE.get(noun, ()) if (verbs := VERBS.get(kind)))


def phrases_in(claim: Claim) -> tuple[Phrase, ...]:
    """The phrases of a claim's sentence; a word of a name that was read in it is one even where it opens the sentence."""
    known = frozenset(word for name in _names_in(claim) for phrase in _of(name) for word in phrase.names)
    return tuple(
        Phrase(phrase.plain - known, phrase.names | phrase.plain & known)
        for phrase in phrases_of(claim.reading)
    )


def _names_in(claim: Claim) -> Iterator[str]:
    if not claim.subject.name.islower():
        yield claim.subject.name
    yield from (name.title() for name in sorted(claim.mentions))


def _phrase_of_subject(claim: Claim) -> Phrase | None:
    phrases = phrases_in(claim)
    if claim.subject.grounds is Grounds.NONE or not claim.subject.name:
        whole = [phrase for phrase in phrases if phrase.names and phrase.plain]
        return whole[0] if len(whole) == 1 else None
    told = next(_of(claim.subject.name), None)
    if told is None:
        return None
    return next((phrase for phrase in phrases if told.words <= phrase.words), told)


def _of(name: str) -> Iterator[Phrase]:
    """The words of a subject's name as one phrase."""
    tokens = words_within(name)
    words = [
        i for i in range(len(tokens)) if tokens[i].kind is TokenKind.WORD and not is_small(tokens[i].lower)
    ]
    if words:
        plain = frozenset(_sense(tokens[i]) for i in words if not tokens[i].capitalised)
        yield Phrase(plain, frozenset(_sense(tokens[i]) for i in words if tokens[i].capitalised))
