"""Some of those who were counted before: "12 of them", and who these were: "32 died, 27 of them passengers".

A noun for people right behind, with no verb of its own, only says who they were; what became of them the clause before tells.
"Two of them passengers" that goes on is missed with intent, for a verb may follow.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.people import COUNTED_PEOPLE
from factcheck.values.nouns import singular

# Behind "of", for those who were counted before.
THEY = frozenset({"them", "which", "these", "those", "whom"})
CREW = "crew"
# What may stand behind such a noun, besides a mark: "27 of them crew and five passengers".
GOING_ON = frozenset({"and"})


def is_of_them(tokens: Sequence[Token], position: int) -> bool:
    """Whether a number is of some of those who were counted before: what those did is not told of it again."""
    behind = [token.lower for token in tokens[position + 1 : position + 3]]
    return len(behind) == 2 and behind[0] == "of" and behind[1] in THEY


def who_they_were(tokens: Sequence[Token], position: int) -> str:
    """The noun that says who some of those were, of whom the clause before tells: "32 died, 27 of them passengers"; "" for none."""
    if not is_of_them(tokens, position):
        return ""
    noun, behind = tokens[position + 3 : position + 4], tokens[position + 4 : position + 5]
    if not noun or not (not behind or behind[0].kind is TokenKind.MARK or behind[0].lower in GOING_ON):
        return ""
    found = singular(noun[0].lower)
    return found if found in COUNTED_PEOPLE or found == CREW else ""
