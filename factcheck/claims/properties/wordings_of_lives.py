"""Of what somebody died, and which of the children of a family somebody is: "died of typhoid", "the youngest of seven children".

Both are told by common nouns, which are names only by the tables of `lexicon/lives.py`. Deliberately missed: the order among the sons
or the daughters alone, and causes of no table.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import Holder
from factcheck.claims.properties.holders import BE, clause_subject
from factcheck.claims.properties.named_again import possessor
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.properties.slots import thing_before
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import Names
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import AUXILIARIES
from factcheck.lexicon.lives import (
    BEFORE_CAUSES,
    BIRTH_ORDER,
    CAUSE_OF_DEATH,
    CAUSES,
    CHILD,
    DEATH,
    DYING,
    ORDERS,
    SIBLINGS,
)
from factcheck.lexicon.properties import BY_LABEL, NOT_QUITE

# Between a verb of dying and its cause: where and when it was; and before the cause.
REACH, MOST_BEFORE, MOST_OF_CAUSE = 10, 5, 4
# Before a death of which the words behind tell the cause.
OF_DEATHS = frozenset({"from", "of"})
ENDS = frozenset(";.:()")
# What may stand between the place of a child and those whom it is one of: "the fifth and youngest of the ten".
MOST_CHILDREN = 4
TO = "to"


def read_cause(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """Of what somebody died, by the verb or by "death" at token `at`."""
    tokens, word = parsed.tokens, parsed.tokens[at].lower
    names = _cause_behind(tokens, at + 1, DYING.get(word, OF_DEATHS))
    if names is None or any(token.lower in NOT_QUITE for token in tokens[max(0, at - 2) : at]):
        return None
    holder = _who_died(parsed, at, discourse) if word != DEATH else possessor(parsed, at, discourse)
    if holder is None:
        return None
    return make_reading(parsed, BY_LABEL[CAUSE_OF_DEATH], holder, names, at, frozenset())


def _who_died(parsed: Parsed, verb: int, discourse: Discourse) -> Holder | None:
    start = verb
    while start > 0 and parsed.tokens[start - 1].lower in AUXILIARIES:
        start -= 1
    return clause_subject(parsed, start, discourse)


def _cause_behind(tokens: Sequence[Token], position: int, leading: frozenset[str]) -> Names | None:
    """The cause behind one of some prepositions within reach: "died | in Leeds in 1901 of typhoid"."""
    for at in range(position, min(position + REACH, len(tokens))):
        if tokens[at].text in ENDS:
            return None
        if tokens[at].lower not in leading:
            continue
        for first in range(at + 1, min(at + 2 + MOST_BEFORE, len(tokens))):
            found = _cause_at(tokens, first)
            if found is not None:
                return found
            if tokens[first].lower not in BEFORE_CAUSES:
                break
    return None


def _cause_at(tokens: Sequence[Token], first: int) -> Names | None:
    """The longest name of a cause that begins at a token."""
    for last in range(min(first + MOST_OF_CAUSE, len(tokens)), first, -1):
        words = " ".join(token.lower for token in tokens[first:last]).replace(" 's", "'s").replace("’", "'")
        if words in CAUSES:
            text = " ".join(token.text for token in tokens[first:last])
            return Names((NameSpan(first, last, text, fold(text)),), first, last)
    return None


def read_birth_order(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """Which of the children of a family somebody is, by the word at token `at`."""
    tokens = parsed.tokens
    if not at or tokens[at - 1].lower not in ("the", "an", "a") or not _is_of_children(tokens, at + 1):
        return None
    start = at - 1
    if start and tokens[start - 1].lower in ("as", "born"):
        start -= 1
        if tokens[start].lower == "as" and start and tokens[start - 1].lower == "born":
            start -= 1
        while start and tokens[start - 1].lower in BE:
            start -= 1
        holder = clause_subject(parsed, start, discourse)
    else:
        holder = thing_before(parsed, at - 1, at, discourse, passive=False, apposed=True)
    if holder is None:
        return None
    text = tokens[at].text
    names = Names((NameSpan(at, at + 1, text, fold(text)),), at, at + 1)
    return make_reading(parsed, BY_LABEL[BIRTH_ORDER], holder, names, at, frozenset())


def _is_of_children(tokens: Sequence[Token], position: int) -> bool:
    """Whether all children of a family are meant: "youngest | of seven children", "fifth | and youngest child", "eldest | child of"."""
    if (
        position + 1 < len(tokens)
        and tokens[position].lower == "and"
        and tokens[position + 1].lower in ORDERS
    ):
        position += 2
    if position >= len(tokens):
        return False
    if tokens[position].lower == CHILD:
        behind = tokens[position + 1].lower if position + 1 < len(tokens) else ""
        return behind != TO  # "The first child to be cured".
    if tokens[position].lower != "of":
        return False
    for at, token in enumerate(tokens[position + 1 : position + 1 + MOST_CHILDREN], position + 2):
        counted = token.value.text.lower().split()[-1] if token.value is not None else token.lower
        if counted in SIBLINGS:
            return at >= len(tokens) or tokens[at].lower != TO
        if token.kind is TokenKind.MARK:
            return False
    return False
