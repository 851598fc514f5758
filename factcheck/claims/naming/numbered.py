"""Names that end in a number: "Orrin 11", "Corran V", "the Lorne I mission".

The number belongs to the name: Orrin and Orrin 11 are two. Roman and Arabic numerals are one spelling of it ("Corran V",
"Corran 5"). The letter I is the number one where a sentence of the speaker's own ("In Leeds I saw") would go on otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import AUXILIARIES, PREPOSITIONS, SUBORDINATORS
from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.values.value import Quantity

ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
TENS = ("", "x", "xx", "xxx")
ROMAN = {
    f"{ten}{one}": str(10 * tens + ones)
    for tens, ten in enumerate(TENS)
    for ones, one in enumerate(ONES)
    if ten or one
}
# Numbers in names are shorter than years.
YEAR_DIGITS = 4
# Common nouns that are numbered one by one, and so no names: "Phase 2 began", "Week 5 is over".
NUMBERED_NOUNS = frozenset(
    "act annex appendix article bay book building car case category chapter class clause column day district division "
    "episode error exhibit exit factor figure file flight floor form game gate grade group hour house item language law "
    "lesson level line lot match method minute model month note number option order page part period phase plan platform "
    "player point problem question quarter region room round route row rule school season section sector series "
    "set site slide stage station step story street table task team test tier time tip top track trial turn type "
    "unit version volume ward wave week year zone nearly about over under only just some".split()
)
# What "I" has behind it as a number and never as the speaker: forms of the third person.
THIRD_PERSON = frozenset({"is", "has", "does", "'s"})
# Endings of first words that are no names: plurals are counted, adverbs tell how many.
PLURAL_ENDING = "s"
PLAIN_ENDINGS = ("s", "ly", "ed", "ing", "ce")
PAST_ENDINGS = ("ed", "ook", "ent", "ew", "ought", "ade", "ell", "ose", "ood", "ame")
SPOKEN_PLACES = PREPOSITIONS - SUBORDINATORS


def arabic(word: str) -> str:
    """A Roman numeral in digits, any other word as it is.

    >>> arabic("v"), arabic("xi"), arabic("mix")
    ('5', '11', 'mix')
    """
    return ROMAN.get(word, word)


def with_digits(parts: Sequence[str], name: str) -> list[str]:
    """The folded words of `name`, a Roman numeral at its end in digits; the letter of "Malcolm X" is none."""
    words = list(parts)
    if len(words) < 2 or not name.rstrip(" .,").rpartition(" ")[2].isupper():
        return words
    letter_of_person = len(words[-1]) == 1 and words[0] in GIVEN_NAMES
    return words if letter_of_person else [*words[:-1], arabic(words[-1])]


def number_behind(tokens: Sequence[Token], position: int, *, named: bool = False) -> bool:
    """Whether a word is a name for the number and the verb behind it: "Orrin 11 left", not "Phase 2 began".

    Where a sentence opens so, the number is as yet taken for a value, and its token is one. A `named` word is a name
    whatever stands behind it, and may be a noun of those that are numbered.
    """
    if position + 2 >= len(tokens) or not _is_bare_number(tokens[position + 1]):
        return False
    token, following = tokens[position], tokens[position + 2]
    plain = token.lower in NUMBERED_NOUNS or token.lower.endswith(PLAIN_ENDINGS)
    if token.lower.endswith(PLURAL_ENDING) if named else plain:
        return False
    acts = following.lower in AUXILIARIES or following.lower.endswith(PAST_ENDINGS)
    return (
        (acts and following.kind is TokenKind.WORD)
        or following.stem in VERB_STEMS
        or following.kind is TokenKind.POSSESSIVE
    )


def _is_bare_number(token: Token) -> bool:
    plain = token.kind is TokenKind.NUMERAL or isinstance(token.value, Quantity)
    return plain and token.text.isdigit() and len(token.text) < YEAR_DIGITS


def is_number_one(tokens: Sequence[Token], position: int, first: int) -> bool:
    """Whether the "I" at token `position` ends the name that starts at token `first`, and is not who speaks."""
    if position >= len(tokens) or tokens[position].text != "I" or tokens[position - 1].lower.endswith("ly"):
        return False
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    if following is None or following.kind is not TokenKind.WORD:
        return True
    if following.lower in THIRD_PERSON or following.lower in PREPOSITIONS:
        return True
    if first and tokens[first - 1].lower in SPOKEN_PLACES:
        return False  # "In Leeds I saw": who speaks stands behind where it was.
    return following.lower in AUXILIARIES or following.lower.endswith(("ed", "ok", "ion", "s"))
