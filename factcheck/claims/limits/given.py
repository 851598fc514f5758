"""Whether a value only says which thing is meant, so that it holds whatever the clause plans, denies or supposes.

"They will not save the 128-year-old bank", "three of the ten yards will close", "what became of the remaining 40 tonnes":
a thing that is known already is named by its figure. "Will build a 90-metre mast" and "the 12 yards that it will build"
tell what is planned, and so does money ("its $5 million offer") and what the verb measures ("will sell the 40 boats").
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Measure
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import ADVERBS, DETERMINERS, PRONOUNS, RELATIVES
from factcheck.lexicon.measures import VERBS
from factcheck.lexicon.stances import PLANS, REST_OF_A_WHOLE
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

# Determiners of what is known: "the", "its". "A 90-metre mast" may be one to come.
DEFINITE = frozenset("the this that these those".split()) | (PRONOUNS & DETERMINERS)
OF, TO, NEW = "of", "to", "new"
TIME, OLD = "duration", "old"
MONEY = "$£€¥%"
# How far behind a value its noun's own clause may open ("the 12 new grain mills that"), and what that may plan.
NOUN_REACH, PLAN_REACH = 4, 4


def is_given(tokens: Sequence[Token], position: int) -> bool:
    """Whether the words behind the value do not bear on it: "the 90-metre mast will fall", "its 17 branches will"."""
    if not _names_a_thing(tokens, position):
        return False
    before = tokens[position - 1]
    owned = before.kind is TokenKind.POSSESSIVE or before.lower in PRONOUNS & DETERMINERS
    return owned or _is_attribute(tokens, position)


def is_known_already(tokens: Sequence[Token], position: int, measure: Measure) -> bool:
    """Whether no word of the clause bears on the value, wherever it stands."""
    if not _names_a_thing(tokens, position) or _is_planned_itself(tokens, position):
        return False
    if _is_attribute(tokens, position):
        return True
    if not measure.concepts.isdisjoint(VERBS):
        return False
    before, further = tokens[position - 1], tokens[max(0, position - 2)].lower
    if before.kind is TokenKind.POSSESSIVE:
        return tokens[position + 1].lower != NEW
    if before.lower in REST_OF_A_WHOLE:
        return further in DEFINITE or tokens[position - 2].kind is TokenKind.POSSESSIVE
    return before.lower in DEFINITE and further == OF


def _names_a_thing(tokens: Sequence[Token], position: int) -> bool:
    """Whether a word follows the value that it may be the figure of, and it is no money."""
    following = tokens[position + 1 : position + 2]
    if position == 0 or not isinstance(tokens[position].value, Quantity) or not following:
        return False
    rest = tokens[position - 1].lower in REST_OF_A_WHOLE and following[0].lower == OF
    return (following[0].kind is TokenKind.WORD or rest) and not any(
        c in tokens[position].text for c in MONEY
    )


def _is_attribute(tokens: Sequence[Token], position: int) -> bool:
    """Whether the value is an adjective of a thing that is known: "the nearly 900-year-old abbey", "the 51km tunnel"."""
    text, value = tokens[position].text, tokens[position].value
    if isinstance(value, Quantity) and dimension(value.unit) == TIME and not text.endswith(OLD):
        return False  # "The 10-year plan" is what is planned.
    before = position - 1
    while before > 0 and tokens[before].lower in ADVERBS:
        before -= 1
    known = tokens[before].lower in DEFINITE or tokens[before].kind is TokenKind.POSSESSIVE
    return known and ("-" in text or (" " not in text and text[-1:].isalpha() and text[:1].isdigit()))


def _is_planned_itself(tokens: Sequence[Token], position: int) -> bool:
    """Whether a clause of plans hangs on the noun of the value: "the 12 mills that it will build", "the 40 jobs to be cut"."""
    for i in range(position + 2, min(len(tokens), position + 2 + NOUN_REACH)):
        if tokens[i].lower == TO:
            return True
        if tokens[i].lower in RELATIVES | PRONOUNS:
            return any(token.lower in PLANS for token in tokens[i : i + PLAN_REACH])
        if tokens[i].kind is not TokenKind.WORD:
            return False
    return False
