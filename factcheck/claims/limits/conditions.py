"""Whether a value holds only on a condition, or only in a question that the sentence tells of.

"If Norvane wins, it opens 12 yards" holds on a condition, whichever comes first. What stands before "and if" is told
without it, and so is what stands before a colon behind it ("If you missed it, here it is: Norvane sold 12 yards"). A
condition at the end of a relative clause is that of the clause. "Whether", and "if" behind a verb of asking, open a
question: what stands before it is no part of it ("drilled 14 holes to see if the tree lives").

What a price or a fee is on a condition is set beforehand and told without "will" or "would": "a lost key costs $40 if you have no
cover". "If you trust Lenz" is no condition, but says who says so; "as if it were new" compares.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.limits.clauses import is_past
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import COORDINATORS
from factcheck.lexicon.stances import (
    ASKING,
    BELIEVING,
    COMPARING,
    CONDITIONS,
    IF_ONLY_NAMED,
    MAY_BE,
    ONLY_THEN,
    SET_BEFOREHAND,
    SUPPOSITIONS,
    WHETHER,
)
from factcheck.values.value import DateSpan

ASKING_STEMS, BELIEVING_STEMS = (frozenset(map(stem, words)) for words in (ASKING, BELIEVING))
IF, EVEN = "if", "even"
INDEFINITE = frozenset({"a", "an"})
# Marks behind which a statement of its own stands.
APART = frozenset(":;")
# How far before "if" the verb of asking may stand: "ask the town if".
ASKED_NEAR = 3
# What joins a clause to a question that answers it, and what goes on with the question.
ANSWERING = frozenset({"and", "but", "so"})
REPLIED = frozenset({"said", "replied", "answered", "voted"})
ASKED_ON = frozenset({"if", "whether", "that", "how", "what", "when", "where", "who", "why", "to", "then"})
# How far behind "if" who is trusted may stand: "if you are to believe the bank", "if the bank is to be believed".
BELIEVED_NEAR = 6


def holds_on_condition(parsed: Parsed, position: int) -> bool:
    """Whether the value at `position` is only supposed, or asked, by a word of another part of its sentence."""
    tokens = parsed.tokens
    for i, token in enumerate(tokens):
        if token.lower in SUPPOSITIONS:
            return True
        if token.lower == WHETHER or (token.lower == IF and _is_asked(tokens, i)):
            if i < position and not _is_answered(parsed, i, position):
                return True
        elif token.lower in CONDITIONS and _bears(parsed, i, position):
            return True
    return False


def is_set_on_condition(parsed: Parsed, number: int, position: int, concepts: frozenset[str]) -> bool:
    """Whether a price is set for when a condition is met, so that it holds today: "costs $40 if", not "would cost"."""
    if concepts.isdisjoint(SET_BEFOREHAND) or not holds_on_condition(parsed, position):
        return False
    segment = parsed.segments[number]
    clause = parsed.tokens[segment.first : segment.last]
    supposed = any(token.lower in CONDITIONS for token in clause[: position - segment.first])
    return not supposed and ONLY_THEN.isdisjoint(token.lower for token in clause)


def _is_asked(tokens: Sequence[Token], at: int) -> bool:
    return any(token.stem in ASKING_STEMS for token in tokens[max(0, at - ASKED_NEAR) : at])


def _is_answered(parsed: Parsed, at: int, position: int) -> bool:
    """Whether the value stands in a clause of its own behind the question that opens at `at`, told in the past: "were asked if they wanted
    it, and 67 percent said yes". What follows without a comma, or without a verb of its own, is asked too."""
    tokens = parsed.tokens
    comma = next((i for i in range(position, at, -1) if tokens[i].text == ","), None)
    if comma is None or comma >= position or tokens[comma + 1].lower not in ANSWERING:
        return False
    own = tokens[comma + 2 : comma + 3]
    if not own or own[0].lower in ASKED_ON:
        return False
    return any(is_past(tokens, i) or tokens[i].lower in REPLIED for i in range(comma + 3, len(tokens)))


def _bears(parsed: Parsed, at: int, position: int) -> bool:
    """Whether the condition that opens at `at` is that of the value at `position`."""
    tokens = parsed.tokens
    behind = tokens[at + 1 : at + 3]
    if behind and behind[0].lower in IF_ONLY_NAMED and not any(t.kind is TokenKind.WORD for t in behind[1:]):
        return False
    if at and tokens[at - 1].lower == EVEN and _concedes(parsed, at):
        return False
    if any(token.stem in BELIEVING_STEMS for token in tokens[at + 1 : at + 1 + BELIEVED_NEAR]):
        return False
    if at and tokens[at - 1].lower in COMPARING and at > position:
        return False
    return _reaches_on(parsed, at, position) if at < position else _reaches_back(parsed, at, position)


def _concedes(parsed: Parsed, at: int) -> bool:
    """Whether "even if" grants what came about: "even if it took five years", with nothing in the sentence that may be."""
    tokens = parsed.tokens
    words = {token.lower for token in tokens}
    return words.isdisjoint(MAY_BE) and any(is_past(tokens, i) for i in range(at, len(tokens)))


def _reaches_on(parsed: Parsed, at: int, position: int) -> bool:
    """Whether the value behind a condition depends on it: all does up to a mark behind which another statement stands."""
    parts = [segment for segment in parsed.segments if at < segment.first <= position]
    # "If it wins: 12 yards": the first part behind the condition is what depends on it.
    if len(parts) > 1 and _tells_of_a_thing(parsed, parts[-1], position):
        return False
    return not any(parsed.tokens[segment.first - 1].text in APART for segment in parts[1:])


def _tells_of_a_thing(parsed: Parsed, part: Segment, position: int) -> bool:
    """Whether a part of a sentence only says when a thing of another part came to be: "get off for the abbey, a ruin left in 1540"."""
    tokens = parsed.tokens
    if not isinstance(tokens[position].value, DateSpan):
        return False
    first = part.first
    while first < position and tokens[first].lower in INDEFINITE:
        first += 1
    participles = [i for i in range(first, position) if is_past(tokens, i)]
    return len(participles) == 1 and (first > part.first or participles[0] == first)


def _reaches_back(parsed: Parsed, at: int, position: int) -> bool:
    """Whether the value before a condition depends on it: not where "and" stands before it, or a relative clause ends with it."""
    tokens = parsed.tokens
    before = at - 1 - (tokens[at - 1].text == "," if at else 0)
    if before >= 0 and tokens[before].lower in COORDINATORS:
        return False
    if any(tokens[i].text in APART for i in range(position, at)):
        return False
    number = next((n for n, segment in enumerate(parsed.segments) if segment.first == at), 0)
    clause = parsed.segments[number - 1]
    ends_relative = number > 0 and clause.opening is Opening.RELATIVE and clause.last == at
    return not (ends_relative and position < clause.first)
