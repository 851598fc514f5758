"""Which words of a run of capitals are the name: not the office before a person, nor a label or letters that name nothing.

"Treasury Secretary Ada Brandt" is Ada Brandt, so that every article speaks of one person; "Category 4", "Chapter 11", "DNA", "the
IOUs" and "Lorneville, Fla." are common nouns or a place in short. What has another word with a capital beside it is a name
("DNA Lookup").
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import (
    DESCRIPTIONS,
    FUNCTION_WORDS,
    MONTHS,
    ORGANISATION_WORDS,
    PLACE_ENDINGS,
    TITLES,
    WEEKDAYS,
)
from factcheck.lexicon.names import (
    ABBREVIATED_STATES,
    ADJECTIVES_OF_PLACES,
    BODIES,
    COMMON_ACRONYMS,
    OFFICES_BEFORE_NAMES,
    SCALES,
    SHORT_TITLES,
)
from factcheck.lexicon.people import GIVEN_NAMES

# Words of what is no person, behind an office: "Chief Executive Board".
NO_PERSON = ORGANISATION_WORDS | PLACE_ENDINGS | DESCRIPTIONS | BODIES | TITLES | OFFICES_BEFORE_NAMES
# Words with a capital that open a sentence or a date, before an office.
NO_PART = FUNCTION_WORDS | MONTHS | WEEKDAYS | {"ceo", "cfo"}
# The most words of a person's name; two where the first is not known as a given name.
MOST_OF_A_PERSON, MOST_OF_UNKNOWN = 4, 2
# Contractions, which have a capital where a sentence begins.
CONTRACTIONS = ("n't", "n’t", "'ll", "’ll", "'ve", "’ve", "'re", "’re", "'m", "’m", "'d", "’d")
SHORTEST_LETTERS = 2


def own_part(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """The first token of the name in a run of capitals and the one behind it; both the same where it is none."""
    if last - first == 1:
        return (last, last) if _names_nothing(tokens, first) else (first, last)
    if _is_label(tokens, first, last):
        return last, last
    office = _last_office(tokens, first, last)
    return (office + 1, last) if office is not None else (first, last)


def _names_nothing(tokens: Sequence[Token], position: int) -> bool:
    """Whether a single word with a capital is a contraction, an adjective, common letters, or a state or rank in short."""
    token, following = tokens[position], tokens[position + 1] if position + 1 < len(tokens) else None
    if token.lower in COMMON_ACRONYMS | ADJECTIVES_OF_PLACES or token.lower.endswith(CONTRACTIONS):
        return True
    stopped = following is not None and following.text == "." and following.start == token.end
    if stopped and token.lower in ABBREVIATED_STATES | SHORT_TITLES:
        return True
    # "IOUs", "TEUs": letters in the plural are counted.
    letters = token.text.removesuffix("s")
    return (
        token.text.endswith("s")
        and len(letters) >= SHORTEST_LETTERS
        and letters.isupper()
        and letters.isalpha()
    )


def _is_label(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a run is a word of a scale with its number: "Category 4"."""
    return last - first == 2 and tokens[first].lower in SCALES and tokens[first + 1].text.isdigit()


def _last_office(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The office that a person's name follows in a run, None for none."""
    office = next((i for i in range(last - 2, first - 1, -1) if _is_office(tokens[i])), None)
    if office is None:
        return None
    person = [token for token in tokens[office + 1 : last] if token.kind is TokenKind.WORD]
    if not person or any(token.lower in NO_PERSON or not token.capitalised for token in person):
        return None
    known = person[0].lower in GIVEN_NAMES
    most = MOST_OF_A_PERSON if known else MOST_OF_UNKNOWN
    return office if 2 <= len(person) <= most else None


def start_with_office(tokens: Sequence[Token], first: int) -> int:
    """Where the run of capitals starts that ends in an office before token `first`; `first` where none stands there."""
    if not first or not (tokens[first - 1].capitalised and _is_office(tokens[first - 1])):
        return first
    while first and tokens[first - 1].capitalised and tokens[first - 1].lower not in NO_PART:
        first -= 1
    return first


def _is_office(token: Token) -> bool:
    return token.lower in OFFICES_BEFORE_NAMES
