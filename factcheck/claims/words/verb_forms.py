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
ARTICLES = frozenset("the a an its his her their".split())
# Pronouns that are objects.
OBJECTS = frozenset("him them me us himself herself itself themselves".split())
# The most words between an article and its noun.
MOST_ADJECTIVES = 3
NO_VERBS = FUNCTION_WORDS | NO_VERBS_IN_S


def is_surely_verb(tokens: Sequence[Token], position: int) -> bool:
    """Whether the form of the word at `position`, or a pronoun before it, shows a finite verb."""
    token = tokens[position]
    past = token.lower in PAST_FORMS
    if not has_form_of_verb(token):
        return False
    if token.kind is not TokenKind.WORD or token.named or (token.capitalised and position > 0):
        return False
    return past or _acts_for_pronoun(tokens, position) or _acts_for_noun(tokens, position)


def has_form_of_verb(token: Token) -> bool:
    """Whether a word has a form that verbs have: the past of an irregular one, or an ending in -s."""
    return token.lower in PAST_FORMS or _is_in_s(token.lower)


def _acts_for_noun(tokens: Sequence[Token], position: int) -> bool:
    """Whether a word in -s stands between a noun in the singular and what opens its object: "the wave enters the bay".

    Behind the last noun of a phrase neither an article nor a pronoun follows. Without an article before the noun the word may be the noun's plural.
    """
    if position + 1 >= len(tokens):
        return False
    if tokens[position + 1].lower not in ARTICLES | OBJECTS:
        return False
    before = position - 1
    while before >= 0 and (tokens[before].lower in ADVERBS or tokens[before].lower.endswith("ly")):
        before -= 1
    if before < 1 or tokens[before].kind is not TokenKind.WORD or tokens[before].lower in FUNCTION_WORDS:
        return False
    if tokens[before].named:
        return True
    opened = any(token.lower in ARTICLES for token in tokens[max(0, before - MOST_ADJECTIVES) : before])
    return opened and not tokens[before].lower.endswith("s")


def _is_in_s(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss") and word not in NO_VERBS


def _acts_for_pronoun(tokens: Sequence[Token], position: int) -> bool:
    """Whether a pronoun that is a subject stands before a word in -s."""
    before = position - 1
    while before >= 0 and (tokens[before].lower in ADVERBS or tokens[before].lower.endswith("ly")):
        before -= 1
    return before >= 0 and tokens[before].lower in SUBJECT_PRONOUNS
