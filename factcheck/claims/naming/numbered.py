"""Names that end in a number: "Orrin 11", "Corran V", "the Lorne I mission".

The number belongs to the name: Orrin and Orrin 11 are two. Roman and Arabic numerals are one spelling of it ("Corran V",
"Corran 5"). The letter I is the number one where a sentence of the speaker's own ("In Leeds I saw") would go on otherwise.
A text that writes a word with numbers inside its sentences tells of a *series*: there the number is a name's wherever it
stands behind the word, also where a sentence opens ("Orrin 1, at 4 billion miles, is").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import AUXILIARIES, PREPOSITIONS, SUBORDINATORS
from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.values.nouns import singular
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
# Of these the ones whose numbers run to four digits: "Flight 2417", "Route 1604".
LONG_NUMBERED = frozenset("flight route highway train".split())
LONGEST_NUMBER = 4
# What joins two of a series: "Orrin 1 and Orrin 2", "Orrins 1 and 2".
JOINING = frozenset({"and", ",", "&", "or"})
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


def series_in(runs: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """The words that some runs of capitals put before a number, each with its numbers.

    >>> dict(series_in(["Orrin 2", "Leeds", "Orrin 1"])) == {"Orrin": frozenset({"1", "2"})}
    True
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for run in runs:
        word, _, number = run.rpartition(" ")
        if word and number.isdigit():
            found[word.rpartition(" ")[2]].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def other_of_two(name: str, series: Mapping[str, frozenset[str]]) -> str:
    """The other name of a series of two, "" where it has more, or the name is of none.

    >>> other_of_two("Orrin 1", {"Orrin": frozenset({"1", "2"})})
    'Orrin 2'
    """
    word, _, number = name.rpartition(" ")
    others = series.get(word.rpartition(" ")[2], frozenset()) - {number}
    both = len(others) == 1 and number.isdigit()
    return f"{word} {min(others)}" if both else ""


def neighbour_of(name: str, step: int, series: Mapping[str, frozenset[str]]) -> str:
    """The name of a series whose number lies `step` behind that of a name, "" where the series has none.

    >>> neighbour_of("Orrin 2", -1, {"Orrin": frozenset({"1", "2"})})
    'Orrin 1'
    """
    word, _, number = name.rpartition(" ")
    wanted = str(int(number) + step) if number.isdigit() else ""
    return f"{word} {wanted}" if wanted in series.get(word.rpartition(" ")[2], ()) else ""


def number_behind(
    tokens: Sequence[Token], position: int, *, named: bool = False, serial: bool = False
) -> bool:
    """Whether a word is a name for the number behind it and for what follows: "Orrin 11 left", not "Phase 2 began".

    Where a sentence opens so, the number is as yet taken for a value, and its token is one. A `named` word is a name
    whatever stands behind it, and may be a noun of those that are numbered; a `serial` one has a number elsewhere.
    """
    if position + 1 >= len(tokens):
        return False
    if not (is_bare_number(tokens[position + 1]) or is_number_of(tokens, position + 1)):
        return False
    token, following = tokens[position], tokens[position + 2] if position + 2 < len(tokens) else None
    plain = token.lower in NUMBERED_NOUNS or token.lower.endswith(PLAIN_ENDINGS)
    if serial:
        return True
    if following is None or (token.lower.endswith(PLURAL_ENDING) if named else plain):
        return False
    several = end_of_numbers(tokens, position + 2)
    if several > position + 2:  # "Orrin 1 and 2 were"
        following = tokens[several] if several < len(tokens) else following
    acts = following.lower in AUXILIARIES or following.lower.endswith(PAST_ENDINGS)
    return (
        (acts and following.kind is TokenKind.WORD)
        or following.stem in VERB_STEMS
        or following.kind is TokenKind.POSSESSIVE
        or _is_again(tokens, position)
    )


def _is_again(tokens: Sequence[Token], position: int) -> bool:
    """Whether the same word follows with another number: "Orrin 1 and Orrin 2"; a result names two ("Leeds 3, Corran 1")."""
    again = tokens[position + 2 : position + 5]
    joined = len(again) > 2 and (again[0].lower in JOINING or again[0].text in JOINING)
    return joined and again[1].text == tokens[position].text and is_bare_number(again[2])


def is_serial(word: str, series: Container[str]) -> bool:
    """Whether a text puts numbers behind a word elsewhere, or behind the one that this is the plural of: "Orrins 1 and 2"."""
    return word in series or word.removesuffix("s") in series


def end_of_numbers(tokens: Sequence[Token], position: int) -> int:
    """The token behind further numbers of a series: "Orrins 1 and 2", "Reactors 1, 2 and 3"; `position` where none follow.

    They rise, and end behind "and": "Orrin 1, 2 metres long" is one. What counts something is no bare number.
    """
    last, end = position, position
    while end + 1 < len(tokens) and tokens[end].text in JOINING and is_bare_number(tokens[end + 1]):
        if not is_bare_number(tokens[end - 1]) or int(tokens[end - 1].text) >= int(tokens[end + 1].text):
            break
        end += 2
        if tokens[end - 2].text != ",":
            last = end
    return last


def names_of_numbers(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The names that the tokens of one with several numbers stand for: "Orrin 1", "Orrin 2" of "Orrins 1 and 2"."""
    numbers = [token.text for token in tokens if token.text.isdigit()]
    words = [token.text for token in tokens if token.kind is TokenKind.WORD and token.lower not in JOINING]
    return tuple(f"{' '.join([*words[:-1], singular(words[-1])])} {number}" for number in numbers)


def is_bare_number(token: Token) -> bool:
    """Whether a token is nothing but the digits of a small number, be they a value or not."""
    plain = token.kind is TokenKind.NUMERAL or isinstance(token.value, Quantity)
    return plain and token.text.isdigit() and len(token.text) < YEAR_DIGITS


def is_number_of(tokens: Sequence[Token], position: int) -> bool:
    """Whether digits that are no value belong to the name before them: "Aero 5", "Flight 2417"."""
    token, before = tokens[position], tokens[position - 1]
    most = LONGEST_NUMBER if before.lower in LONG_NUMBERED else YEAR_DIGITS - 1
    return token.kind is TokenKind.NUMERAL and before.capitalised and len(token.text) <= most


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
