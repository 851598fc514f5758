"""Claims that answer yes or no: "Brisk is open source", "the proprietary engine Brisk", "Brisk is not free of charge".

A denial turns the answer round. An answer with a condition ("free for students", "partly open source") is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.properties.anchor_words import flag_words
from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.holders import clause_subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import phrase_from
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import FINITE_BE
from factcheck.lexicon.properties import YesOrNo

NOT = frozenset({"not", "never"})
CONTRACTED = "n't"
# Words by which an answer holds in part, for some or for a while.
LIMITS = frozenset(
    "partly partially mostly largely nearly almost somewhat initially originally currently still now no longer once "
    "only soon already formerly temporarily technically supposedly both".split()
)
# What may follow an answer without limiting it.
ENDS = frozenset(". , ; : ) — – and but which while whereas".split())


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its answer, said of a holder by tokens `first` to `last` (exclusive)."""

    question: YesOrNo
    answer: bool
    holder: Holder
    first: int
    last: int


def read_answer(parsed: Parsed, at: int, discourse: Discourse) -> Answered | None:
    """The answer whose words start at token `at`."""
    tokens = parsed.tokens
    for question, words, answer in flag_words().get(tokens[at].lower, ()):
        last = at + len(words)
        if tuple(token.lower for token in tokens[at:last]) != words:
            continue
        return _behind_be(parsed, question, answer, at, last, discourse) or _before_name(
            parsed, question, answer, at, last
        )
    return None


def _behind_be(
    parsed: Parsed, question: YesOrNo, answer: bool, at: int, last: int, discourse: Discourse
) -> Answered | None:
    tokens = parsed.tokens
    verb, denied = at - 1, False
    while verb >= 0 and (is_adverb(tokens[verb]) or tokens[verb].lower in NOT):
        denied |= tokens[verb].lower in NOT
        if tokens[verb].lower in LIMITS:
            return None
        verb -= 1
    if verb < 0 or _verb(tokens[verb]) not in FINITE_BE or not _is_whole(tokens, question, last):
        return None
    denied |= tokens[verb].lower.replace("’", "'").endswith(CONTRACTED)
    holder = clause_subject(parsed, verb, discourse)
    return None if holder is None else Answered(question, answer is not denied, holder, at, last)


def _verb(token: Token) -> str:
    return token.lower.replace("’", "'").removesuffix(CONTRACTED)


def _is_whole(tokens: Sequence[Token], question: YesOrNo, last: int) -> bool:
    """Whether the answer ends here, or goes on by what puts no condition."""
    rest = " ".join(token.lower for token in tokens[last : last + 3])
    for words in question.rest:
        if rest == words or rest.startswith(f"{words} "):
            last += len(words.split())
            break
    return last >= len(tokens) or tokens[last].text in ENDS


def _before_name(parsed: Parsed, question: YesOrNo, answer: bool, at: int, last: int) -> Answered | None:
    """ "The open-source engine Brisk": an adjective before the name's own noun."""
    tokens = parsed.tokens
    if not question.before_name or at == 0 or tokens[at - 1].lower not in ("the", ","):
        return None
    name = phrase_from(parsed, last)
    if name is None or name.first - last < 1 or tokens[last].kind is not TokenKind.WORD:
        return None
    return Answered(question, answer, named(name), at, last)
