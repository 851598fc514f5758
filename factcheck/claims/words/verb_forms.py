"""Whether a word that is in no class of verbs is one, by its form and by the word before it.

Two things are sure without a parse: the past of an irregular verb ("swam", "oversaw"), and a word in -s behind a pronoun
that is a subject ("it lists", "who teaches"). All else in -s may be a plural, and is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import ADVERBS, FUNCTION_WORDS
from factcheck.lexicon.verbs import NO_VERBS_IN_S, PAST_FORMS

# Pronouns that are subjects; "that" is left out, which opens "said that prices rose".
SUBJECT_PRONOUNS = frozenset("it he she which who".split())
NO_VERBS = FUNCTION_WORDS | NO_VERBS_IN_S


def is_surely_verb(tokens: Sequence[Token], position: int) -> bool:
    """Whether the form of the word at `position`, or a pronoun before it, shows a finite verb."""
    token = tokens[position]
    if token.kind is not TokenKind.WORD or token.named or (token.capitalised and position > 0):
        return False
    return token.lower in PAST_FORMS or _acts_for_pronoun(tokens, position)


def _acts_for_pronoun(tokens: Sequence[Token], position: int) -> bool:
    word = tokens[position].lower
    if not word.endswith("s") or word.endswith("ss") or word in NO_VERBS:
        return False
    before = position - 1
    while before >= 0 and (tokens[before].lower in ADVERBS or tokens[before].lower.endswith("ly")):
        before -= 1
    return before >= 0 and tokens[before].lower in SUBJECT_PRONOUNS
