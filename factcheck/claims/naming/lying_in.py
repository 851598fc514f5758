"""A state or a country behind a comma, where the name before it lies: "Lorneville, Ohio, has 900 inhabitants"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.keys import WIDE_PLACES, fold
from factcheck.claims.words.tokens import Token
from factcheck.lexicon.grammar import FUNCTION_WORDS

JOINING = frozenset({"and", "or", "but"})
# Verbs that follow a name and its state without a second comma.
BEING = frozenset("is was has had".split())


def lies_in(tokens: Sequence[Token], first: int) -> bool:
    """Whether the state or country that begins at token `first` is where the name before its comma lies.

    "Lorneville, Ohio, has 900 inhabitants" is about Lorneville. A list has another mark or an "and" behind it, and a
    country before a country lies in none.
    """
    if (
        first < 2
        or first >= len(tokens)
        or tokens[first - 1].text != ","
        or not tokens[first - 2].capitalised
    ):
        return False
    before = tokens[first - 2].lower
    last = next((n for n in (3, 2, 1) if _is_region(tokens[first : first + n], n)), 0)
    if not last or before.endswith("ly") or before in FUNCTION_WORDS or fold(before) in WIDE_PLACES:
        return False
    behind = tokens[first + last] if first + last < len(tokens) else None
    if behind is None or behind.text in (",", ".", ")") or behind.lower in BEING:
        return True
    # "Is 40 miles from Lorneville, Ohio and 90 from Corran": a figure goes on with no list of names.
    further = tokens[first + last + 1 : first + last + 2]
    return behind.lower in JOINING and any(token.text[:1].isdigit() for token in further)


def _is_region(tokens: Sequence[Token], words: int) -> bool:
    key = fold(" ".join(token.text for token in tokens))
    return len(tokens) == words and all(token.capitalised for token in tokens) and key in WIDE_PLACES
