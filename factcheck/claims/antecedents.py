"""Whom "it" and "the company" stand for: a name of the sentence so far, of the sentences before, or the topic.

Names behind a preposition are passed over ("after a warning from Moody's, the bank ..."), and "the bank" goes to a
name with that word in it before any other.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.discourse import Discourse, behind_preposition, is_subject_name, names_a_place
from factcheck.claims.names import NameSpan
from factcheck.claims.parsed import Parsed, is_small
from factcheck.claims.tokens import Token
from factcheck.claims.vocabulary import MEASURE_NOUNS
from factcheck.lexicon.grammar import DESCRIPTIONS, PEOPLES

# Words before a name that is one of several, or none of them.
LISTING = frozenset("including excluding unlike besides like than except".split())


def find_antecedent(parsed: Parsed, before: int, discourse: Discourse, described: str = "") -> Subject | None:
    """The name a pronoun stands for: the first in the sentence so far, else in the sentences before."""
    earlier = [
        n for n in parsed.names(0, before) if is_subject_name(n) and may_be_subject(parsed.tokens, n, 0)
    ]
    passed_over = [name for name in earlier if behind_preposition(parsed.tokens, name)]
    earlier = [name for name in earlier if name not in passed_over]
    if described:
        # "the bank" is Silicon Valley Bank wherever that was named, before any other name.
        fitting = [name for name in earlier if described in name.key.split(" ")]
        earlier = fitting or earlier
    if earlier:
        return Subject(earlier[0].text, earlier[0].key, Grounds.PRONOUN)
    name = discourse.antecedent(parsed.read.index)
    if name is not None:
        return Subject(name.text, name.key, Grounds.PRONOUN)
    if discourse.topic is not None:
        return Subject(discourse.topic.text, discourse.topic.key, Grounds.TOPIC)
    if passed_over:
        return Subject(passed_over[0].text, passed_over[0].key, Grounds.TOPIC)
    return None


def described_as(tokens: Sequence[Token], first: int, stop: int) -> str:
    """The word by which an earlier name is called again ("the company"), or ""."""
    for i in range(first, stop - 1):
        if tokens[i].lower in ("the", "this", "that") and tokens[i + 1].lower in DESCRIPTIONS:
            return tokens[i + 1].lower
    if stop - 1 > first and tokens[first].lower in ("the", "this"):
        noun = next((i for i in range(first + 1, stop) if tokens[i].lower in DESCRIPTIONS), None)
        if noun is not None and all(not is_small(t.lower) for t in tokens[first + 1 : noun]):
            return tokens[noun].lower
    return ""


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
