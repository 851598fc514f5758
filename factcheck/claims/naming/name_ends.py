"""Where a name ends: numbers, initials and joined words that are part of it, and where somebody is from, which is not."""

from __future__ import annotations

from collections.abc import Container, Sequence

from factcheck.claims.naming.joined import end_of_joined
from factcheck.claims.naming.numbered import is_number_of, is_number_one, is_serial, number_behind
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import COUNTRIES, FUNCTION_WORDS, OF_COUNTRIES, TWO_WORD_COUNTRIES
from factcheck.lexicon.names import NEVER_NAMES, NOBILITY
from factcheck.lexicon.people import GIVEN_NAMES

# Between two words of one name: "Bank of Corran", "Tolmer & Sons".
JOINERS = frozenset({"of", "&"})
# A month that is a family name as well.
FAMILY_MONTHS = frozenset({"May"})


def end_of_name(
    tokens: Sequence[Token], position: int, inside: frozenset[str], series: Container[str], title: bool
) -> int:
    """The token behind the name that begins at `position`; `inside`, `series` and `title` as for `find_names`."""
    last, word = position + 1, tokens[position].text
    opens = position == 0 or tokens[position - 1].kind is TokenKind.MARK
    if opens and number_behind(tokens, position, named=word in inside, serial=is_serial(word, series)):
        last += 1
    while last < len(tokens):
        token = tokens[last]
        written = token.capitalised and (token.lower not in NEVER_NAMES or _is_family_name(tokens, last))
        if (written and (not title or token.text in inside)) or is_number_of(tokens, last):
            last += 1
        elif _is_initial(tokens, last) and not title:
            last += 2  # "Ada B. Lenz"
        elif is_number_one(tokens, last, position):
            last += 1
        elif token.lower in JOINERS and last + 1 < len(tokens) and tokens[last + 1].capitalised and not title:
            if _is_origin(tokens, position, last):
                break
            last += 2
        elif not title and (after := end_of_joined(tokens, position, last)):
            last = after
        else:
            break
    return last


def _is_family_name(tokens: Sequence[Token], position: int) -> bool:
    """Whether a month is a family name behind a given name: "Ida May"."""
    return tokens[position].text in FAMILY_MONTHS and tokens[position - 1].lower in GIVEN_NAMES


def _is_initial(tokens: Sequence[Token], stop: int) -> bool:
    """Whether a full stop behind a single letter is that of an initial, with the rest of the name behind it."""
    letter, following = tokens[stop - 1].text, tokens[stop + 1] if stop + 1 < len(tokens) else None
    return (
        tokens[stop].text == "."
        and len(letter) == 1
        and letter.isupper()
        and following is not None
        and following.capitalised
        and following.lower not in FUNCTION_WORDS
    )


def _is_origin(tokens: Sequence[Token], first: int, joiner: int) -> bool:
    """Whether "of" says where somebody is from: "Ada Brandt of Japan", "Ivo Lenz of Norvane", not "Bank of Japan"."""
    if tokens[joiner - 1].lower in OF_COUNTRIES:
        return False
    following = " ".join(token.lower for token in tokens[joiner + 1 : joiner + 3])
    # "Francis of Assisi" is all of a name.
    given = any(token.lower in GIVEN_NAMES for token in tokens[first : joiner - 1])
    if given and tokens[joiner].lower == "of" and tokens[joiner - 1].lower not in NOBILITY:
        return True
    return tokens[joiner + 1].lower in COUNTRIES or following in TWO_WORD_COUNTRIES
