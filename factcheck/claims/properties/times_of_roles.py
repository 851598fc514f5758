"""When somebody had a role, told between the role and the name: "the commissioner at the time of the fire, | Ada Brandt,".

The words tell of the days that the text is about, and not of whom or what the role is in: nobody is chief executive "at the time" as
one is "at Norvane".
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.roles import DAYS_OF_ROLES, OF_THOSE_DAYS, TIME_OPENINGS

# How many words may say of which event the time was: "at the time of the second big flood".
MOST_OF_EVENT = 6


def behind_time(tokens: Sequence[Token], position: int) -> int:
    """The token behind a time of the story that begins at token `position`; `position` for no such time."""
    if position >= len(tokens):
        return position
    for words in OF_THOSE_DAYS:
        if tuple(token.lower for token in tokens[position : position + len(words)]) == words:
            return position + len(words)
    noun = position + 1
    while noun < len(tokens) and tokens[noun].lower in DETERMINERS:
        noun += 1
    told = noun > position + 1 and noun < len(tokens) and tokens[noun].lower in DAYS_OF_ROLES
    if tokens[position].lower not in TIME_OPENINGS or not told:
        return position
    return _behind_event(tokens, noun + 1)


def _behind_event(tokens: Sequence[Token], position: int) -> int:
    """Behind "of the fire" at token `position`, where it ends with a mark; a name among the words is that of the event."""
    if position >= len(tokens) or tokens[position].lower != "of":
        return position
    for end in range(position + 2, min(position + 2 + MOST_OF_EVENT, len(tokens) + 1)):
        if end == len(tokens) or tokens[end].kind is TokenKind.MARK:
            return end
    return position


def tells_time(tokens: Sequence[Token], position: int) -> bool:
    """Whether a time of the story begins at token `position`."""
    return behind_time(tokens, position) > position
