"""Which names of a sentence may be spoken of again in it: those before the pronoun that are no places and only say nothing."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.read_sentence import behind_preposition, is_subject_name, names_a_place
from factcheck.claims.subject.calls import Call, may_be_called
from factcheck.claims.words.tokens import Token
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.lexicon.grammar import PEOPLES, RELATIVES

# Words before a name that is one of several, or none of them.
LISTING = frozenset("including excluding unlike besides like than except".split())


def earlier_names(
    parsed: Parsed, before: int, discourse: Discourse, call: Call
) -> tuple[list[NameSpan], list[NameSpan]]:
    """The names of the sentence before token `before` that may be meant, and those of them behind a preposition.

    The name that a relative clause hangs on is not the one its pronoun means: "Lars Holm, whom she married".
    """
    tokens = parsed.tokens
    relative = before < len(tokens) and tokens[before].lower in RELATIVES - {"that"}
    names = [
        name
        for name in parsed.names(0, before)
        if is_subject_name(name)
        and may_be_subject(tokens, name, 0)
        and may_be_called(call, tokens, name, discourse.cast)
        and not (relative and name.last in (before, before - 1))
    ]
    passed_over = [name for name in names if behind_preposition(tokens, name)]
    return [name for name in names if name not in passed_over], passed_over


def may_be_subject(tokens: Sequence[Token], name: NameSpan, first: int) -> bool:
    """A name after "in" or "at" is a place; a people's name or a lone country before a mark is none either."""
    if (
        name.first - 2 >= 0
        and tokens[name.first - 1].lower == "in"
        and tokens[name.first - 2].stem in MEASURE_NOUNS
    ):
        return True  # "Shares in Nvidia" says whose, not where.
    if name.first and tokens[name.first - 1].lower in LISTING:
        return False  # "Energy stocks including Tolmer" are not about Tolmer alone.
    return name.key not in PEOPLES and not names_a_place(tokens, name, first)
