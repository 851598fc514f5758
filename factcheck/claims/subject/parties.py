"""The other party to what was settled or taken: "prosecutors settled with Norvane for $80m", "the state took $1bn from the company".

Where the law acts, by a noun of no name ("the regulator", "prosecutors in Leeds", "their colleagues"), the sum is told of whom
they have it from: it was fined, and paid. Two firms that settle are told of both, and the first of them is the subject.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import is_place
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.bereft import noun_called
from factcheck.claims.subject.calls import Call
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Segment
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon import undergoing
from factcheck.lexicon.callings import OF_ANOTHER
from factcheck.lexicon.grammar import DETERMINERS, POSSESSIVES

AUTHORITIES, SETTLING, GETTING = (
    frozenset(map(stem, words)) for words in (undergoing.AUTHORITIES, undergoing.SETTLING, undergoing.GETTING)
)
SETTLE = stem("settle")
# Before the other party, by what was done.
WITH, FROM = frozenset({"with", "against"}), frozenset({"from"})
# How far behind the verb the other party may stand, past the sum and what it is.
PARTY_WITHIN = 12


def other_party(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """Whom a sum was settled with or taken from in the name of the law; None where a name acts, or nobody is told."""
    tokens, value = parsed.tokens, parsed.tokens[position].value
    if value is None or not kind_of(value).startswith("money") or position < segment.first:
        return None
    verb = next((i for i in range(segment.first + 1, position) if _is_deed(tokens, i)), None)
    if verb is None or not _law_acts(parsed, segment.first, verb):
        return None
    before = WITH if tokens[verb].stem in SETTLING else FROM
    end = min(segment.last, verb + PARTY_WITHIN)
    at = next((i for i in range(verb + 1, end) if tokens[i].lower in before), None)
    if at is None or (tokens[verb].stem in SETTLING and not _is_accord(tokens, verb, at)):
        return None
    return _party(parsed, at + 1, discourse)


def _is_deed(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    plain = token.kind is TokenKind.WORD and not token.named
    return plain and token.stem in SETTLING | GETTING and tokens[at - 1].lower not in DETERMINERS


def _law_acts(parsed: Parsed, first: int, verb: int) -> bool:
    """Whether the noun before the verb is one of the law and has no name: "the state", "prosecutors in Leeds", "their colleagues"."""
    tokens = parsed.tokens
    if any(not is_place(name.key) for name in parsed.names(first, verb)):
        return False
    nouns = [
        t for t in tokens[first:verb] if t.kind is TokenKind.WORD and not is_small(t.lower) and not t.named
    ]
    owned = any(token.lower in POSSESSIVES for token in tokens[first:verb])
    colleagues = owned and any(token.lower in undergoing.COLLEAGUES for token in nouns)
    return colleagues or any(token.stem in AUTHORITIES for token in nouns)


def _is_accord(tokens: Sequence[Token], verb: int, at: int) -> bool:
    """Whether what is done with another is a settlement: "settled with", "reached a deal with", "agreed with"."""
    between = tokens[verb + 1 : at]
    return not between or any(token.lower in undergoing.ACCORDS for token in between)


def _party(parsed: Parsed, first: int, discourse: Discourse) -> Subject | None:
    """Who stands at token `first`: a name, or the company that the text tells of; "the parent company" is another one."""
    tokens = parsed.tokens
    called = noun_called(tokens, first)
    if called:
        at = next(i for i in range(first, len(tokens)) if tokens[i].lower == called)
        if tokens[at - 1].lower in OF_ANOTHER:
            text = f"{tokens[at - 1].lower} {called}"
            return Subject(text, text, Grounds.GUESSED)
        return find_antecedent(parsed, first, discourse, Call(noun=called))
    while first < len(tokens) and tokens[first].lower in DETERMINERS:
        first += 1
    name = name_at(parsed, first)
    if name is None or (name.last < len(tokens) and tokens[name.last].kind is TokenKind.POSSESSIVE):
        return None
    return Subject(name.text, name.key, Grounds.NAMED)
