"""Where a clause with a statement of its own stands around a value or beside it, though no comma parts it.

"It has never had such a crowd since it opened in 1853": the denial is not that of the opening. "Norvane opened 12 yards
and hopes to open more": the hope is not that of the 12. What came about is told by verbs of the past, and those alone
are known by their form, so that a clause of the present is never set apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.segments import Opening, Segment, verbs_before
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from factcheck.lexicon.stances import (
    CAME_LATER,
    EMBEDDED_QUESTIONS,
    JOINING_CLAUSES,
    LASTING_REASONS,
    MODALS_OF_THEN,
    OPENERS,
    PAST_AUXILIARIES,
    UNPLANNED,
)
from factcheck.lexicon.verbs import PAST_FORMS

THAT, BEFORE, BE, ED, WHO = "that", "before", "be", "ed", "who"
# What may be a subject right behind the noun of a clause that hangs on it: "a title it would hold".
SUBJECTS = frozenset("it he she they we i its their his her our".split())

# "A title it would": the determiner, the noun, its subject.
PRONOUN_BEHIND = 3


def is_past(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word at `i` is a verb in the past, as its form shows."""
    lower = tokens[i].lower
    if tokens[i].kind is not TokenKind.WORD or tokens[i].named:
        return False
    if lower in PAST_AUXILIARIES:
        return True
    if i and tokens[i - 1].lower in AUXILIARIES:
        return False  # "Before it is sold": the auxiliary says when.
    return lower in PAST_FORMS or (lower.endswith(ED) and bool(verbs_before(tokens, i, i + 1)))


def own_clause(tokens: Sequence[Token], segment: Segment, position: int) -> int:
    """Where the clause of the past begins that the value stands in; the start of its segment where it has none.

    After "would" and "could" a time may be one to come ("would leave when he turned 65"), so that only a reason or a
    relative clause is set apart there.
    """
    words = {token.lower for token in tokens[segment.first : position]}
    may_come = not words.isdisjoint(MODALS_OF_THEN)
    for i in range(position - 1, segment.first, -1):
        if tokens[i].lower not in OPENERS or (may_come and not _stays_past(tokens, i, position)):
            continue
        if tokens[i].lower == THAT and not _opens_subject_relative(tokens, i):
            continue
        if any(is_past(tokens, k) for k in range(i + 1, position)):
            return i
    return segment.first


def _stays_past(tokens: Sequence[Token], i: int, position: int) -> bool:
    """Whether what opens at `i` came about whatever "would" is said before it: "would be years before it opened in 1994"."""
    if tokens[i].lower in LASTING_REASONS:
        return True
    return tokens[i].lower == BEFORE and any(token.lower == BE for token in tokens[max(0, i - 7) : i])


def _opens_subject_relative(tokens: Sequence[Token], i: int) -> bool:
    """Whether "that" is the subject of its clause: "the light that came on", not "the claim that it had"."""
    noun = i > 0 and tokens[i - 1].kind is TokenKind.WORD and not verbs_before(tokens, i - 1, i)
    return noun and i + 1 < len(tokens) and is_past(tokens, i + 1)


def ends_statement(tokens: Sequence[Token], segment: Segment, position: int, i: int) -> bool:
    """Whether the word at `i` behind the value opens a statement of its own, whose verbs are not those of the value."""
    lower, before = tokens[i].lower, tokens[i - 1]
    if lower in EMBEDDED_QUESTIONS:
        return True
    if lower in NEGATIONS and before.lower in PREPOSITIONS:
        return True  # "Saves 7,872 miles by not going round the cape".
    joins = lower in COORDINATORS or lower in JOINING_CLAUSES
    hangs = lower in SUBJECTS and _is_noun(tokens, i - 1)
    if not joins and not hangs:
        return False
    return any(is_past(tokens, k) for k in range(segment.first, i) if k != position)


def _is_noun(tokens: Sequence[Token], i: int) -> bool:
    token = tokens[i]
    small = PREPOSITIONS | COORDINATORS | DETERMINERS | AUXILIARIES | PRONOUNS | RELATIVES
    return token.kind is TokenKind.WORD and token.lower not in small and not verbs_before(tokens, i, i + 1)


def came_later(tokens: Sequence[Token], segment: Segment, would: int) -> bool:
    """Whether "would" tells what came of the past that is told: "would later win", ", who would win", ", a title it would hold until 1981"."""
    behind = " ".join(token.lower for token in tokens[would + 1 : would + 3])
    if behind.startswith(CAME_LATER):
        return True
    if would > 1 and tokens[would - 1].lower == WHO and behind.split(" ")[0] in UNPLANNED:
        return tokens[would - 2].text == ","
    apposed = segment.opening is Opening.PLAIN and tokens[segment.first].lower in DETERMINERS
    return apposed and would - segment.first == PRONOUN_BEHIND and tokens[would - 1].lower in SUBJECTS
