"""What small words and marks join to a name: "Champ de Mars", "Museum of the Moon", "Department for Transport", "M/V Orrin".

Each of them stands between a word that takes it and a capitalised one: a particle behind any name, "of the" and "for" behind
what names a body or a work, a comma inside the field of a body ("Ministry of Economy, Trade and Industry").
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.callings import PUBLIC_BODIES
from factcheck.lexicon.grammar import MONTHS, OF_COUNTRIES, ORGANISATION_WORDS, WEEKDAYS
from factcheck.lexicon.names import BODIES as BODY_ENDINGS
from factcheck.lexicon.names import BODIES_OF_FIELDS, FIELDS
from factcheck.lexicon.people import NAME_PARTICLES

# Particles that stand in a row: "van der".
MOST_PARTICLES = 2
# Words before "of the" in a name, beside those of bodies: "House of the Sun". An office is none: "Head of the Orrin Bank".
WORKS = frozenset(
    "lord house temple palace day days battle garden tomb valley bridge gate order book song songs game "
    "hall museum church cathedral tower bank society planet story tale night war wrath school center centre".split()
)
# Words before "for" in the name of a body.
BODIES = (
    PUBLIC_BODIES
    | ORGANISATION_WORDS
    | OF_COUNTRIES
    | frozenset(
        "center centers centre centres office council campaign alliance coalition fund charity network union".split()
    )
) - {"partners", "capital", "games", "press", "open", "energy", "media", "trust", "state", "states"}
# Bodies that have several fields, and the words before the first of these.
OF_FIELDS = frozenset("ministry department secretariat bureau".split())
BEFORE_A_FIELD = frozenset({"of", "for"})
NO_PART = MONTHS | WEEKDAYS


def end_of_joined(tokens: Sequence[Token], first: int, position: int) -> int:
    """The token behind what is joined at `position` to the name that starts at `first`; 0 where nothing is."""
    return (
        behind_particles(tokens, position)
        or _behind_of_the(tokens, first, position)
        or _behind_for(tokens, first, position)
        or _behind_fields(tokens, first, position)
        or _behind_and(tokens, first, position)
        or _behind_letters(tokens, first, position)
    )


def behind_particles(tokens: Sequence[Token], position: int) -> int:
    """The token behind the word that particles at `position` join to a name ("Champ de Mars"); 0 where none do."""
    after = position
    while after < len(tokens) and after - position < MOST_PARTICLES and tokens[after].text in NAME_PARTICLES:
        after += 1
    return after + 1 if position < after and _is_part(tokens, after) else 0


def _behind_of_the(tokens: Sequence[Token], first: int, position: int) -> int:
    """ "The Museum of the Moon", not "the Orrin of the Corran Line"."""
    joined = _words(tokens, position, "of", "the") and position == first + 1 and tokens[first].lower in WORKS
    return position + 3 if joined and _is_part(tokens, position + 2) else 0


def _behind_for(tokens: Sequence[Token], first: int, position: int) -> int:
    """ "The Department for Transport", not "Norvane for Tolmer"."""
    joined = _words(tokens, position, "for") and any(
        token.lower in BODIES for token in tokens[first:position]
    )
    return position + 2 if joined and _is_part(tokens, position + 1) else 0


def _behind_fields(tokens: Sequence[Token], first: int, position: int) -> int:
    """ "Ministry of Economy, Trade and Industry": fields of one body, each with a capital, and the last behind "and"."""
    if tokens[position].text != "," or OF_FIELDS.isdisjoint(token.lower for token in tokens[first:position]):
        return 0
    if not any(token.lower in BEFORE_A_FIELD for token in tokens[first:position]):
        return 0
    end = position
    while end < len(tokens) and tokens[end].text == "," and _is_part(tokens, end + 1):
        end += 2
    last = _words(tokens, end, "and") and _is_part(tokens, end + 1) and end > position
    return end + 2 if last else 0


def _behind_and(tokens: Sequence[Token], first: int, position: int) -> int:
    """ "Health and Marine Safety Commission", "Department of Health and Welfare": two fields of one body."""
    if not _words(tokens, position, "and") or tokens[position - 1].lower not in FIELDS:
        return 0
    end = position + 1
    while _is_part(tokens, end):
        end += 1
    if end == position + 1:
        return 0
    of_body = tokens[first].lower in BODIES_OF_FIELDS and position - first > 1
    return end if of_body or (tokens[end - 1].lower in BODY_ENDINGS and end - position > 2) else 0


def _behind_letters(tokens: Sequence[Token], first: int, position: int) -> int:
    """ "M/V Orrin": letters on both sides of a stroke, and a name behind them."""
    joined = (
        position == first + 1
        and _words(tokens, position, "/")
        and len(tokens[first].text) == 1
        and _is_part(tokens, position + 1)
        and len(tokens[position + 1].text) == 1
        and _is_part(tokens, position + 2)
    )
    return position + 3 if joined else 0


def _words(tokens: Sequence[Token], position: int, *words: str) -> bool:
    return tuple(token.text for token in tokens[position : position + len(words)]) == words


def _is_part(tokens: Sequence[Token], position: int) -> bool:
    """Whether a capitalised word stands at `position` that may be part of a name."""
    if not 0 <= position < len(tokens):
        return False
    token = tokens[position]
    return token.kind is TokenKind.WORD and token.capitalised and token.lower not in NO_PART
