"""Whether a clause denies a value: by a word of denial in it, or by one that stands before this value alone.

"The bridge is not 450 metres long" denies what the clause says. "It cost 8 million, and not 5 million" and "8 instead
of 5 million" deny the one value that follows, and assert the other. A denial that turns a bound round is in the bound already: what
"never climbed above 60 metres" climbed to 60 metres at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment, before_determiners
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import AUXILIARIES, CONTRACTED_NOT, DEFINITE, DETERMINERS
from factcheck.lexicon.stances import (
    ATTITUDES,
    BARELY,
    BESIDES,
    BOUNDS_ABOVE,
    BOUNDS_BELOW,
    DENIED,
    DENIED_BY_PHRASE,
    GOING,
    IN_PLACE_OF,
    LASTING_VERBS,
    NO_DENIAL_AFTER_NO,
    NOT_DONE_BY_THE_DEAD,
    OF_FALSE_THINGS,
    TAKEN_BACK,
)
from factcheck.values.expression import Expression
from factcheck.values.value import Quantity, Value

# Prepositions of a size in front of what has it.
FRONTING = frozenset({"at", "with"})
# Between "not" and a figure these make it a bound: "not even a million came", "not quite 30".
SHORT_OF = frozenset({"even", "quite", "yet"})
# What is said of a figure itself, and not of what has it.
UNTRUE = frozenset("true right correct accurate exact confirmed real reached met agreed certain sure".split())
NOT, UNTIL, WRONG = "not", "until", "wrong"
# Signs that open and close what is quoted. The single ones are left out, which stand for letters too.
QUOTES = frozenset('"“”„«»')
LIKE_FALSE, FALSE_THINGS = frozenset({"false", "wrong"}), frozenset(map(stem, OF_FALSE_THINGS))
_TAKEN_BACK = Expression(TAKEN_BACK)
GOING_STEMS, LASTING, ATTITUDE_STEMS = (
    frozenset(map(stem, words)) for words in (GOING, LASTING_VERBS, ATTITUDES)
)
# The words of the bounds that a denial leaves, and how far before the value it may stand: "did not once go above the 60".
TURNED = {
    comparator: frozenset(map(stem, words))
    for comparator, words in (("<=", BOUNDS_ABOVE), (">=", BOUNDS_BELOW))
}
TURNED_NEAR = 6


def is_denied(parsed: Parsed, segment: Segment, position: int, bearing: Sequence[int]) -> bool:
    """Whether the value at `position` is denied by those tokens of its segment that are bearing on it."""
    tokens, clause = parsed.tokens, bearing
    if _is_of_the_subject(tokens, segment, position):
        bearing = [i for i in bearing if i < position]
    turning, words = _turning(tokens, segment, position), []
    for i in bearing:
        if i == turning:
            continue
        only = _denies_only(tokens, segment, i)
        if only == position:
            return True
        none = (
            only is not None
            or (i > segment.first and tokens[i].named)
            or _is_of_adjective(tokens, i)
            or _is_no_denial(tokens, i)
            or _is_of_attitude(tokens, segment, i, position)
            or _is_quoted_apart(parsed, i, position)
        )
        words.append("" if none else tokens[i].lower)
    denied = (
        not DENIED.isdisjoint(words)
        or _by_phrase(f" {' '.join(words)} ")
        or _contracted_not(parsed, segment, position, clause, turning)
        or _no(words)
    )
    return (
        denied and not _is_besides(tokens, segment, position) and not is_not_until(tokens, segment, position)
    )


def _by_phrase(words: str) -> bool:
    return any(phrase in words for phrase in DENIED_BY_PHRASE) or _TAKEN_BACK.search(words) is not None


def _is_of_the_subject(tokens: Sequence[Token], segment: Segment, position: int) -> bool:
    """Whether a size only describes what the clause is about: "the 196-minute film is never dull", "at $900 the phone is no bargain"."""
    verb = segment.verb
    if not _is_size(tokens[position].value):
        return False
    if _is_in_definite_phrase(tokens, segment, position):
        return True
    if verb is None or not segment.first <= position < verb:
        return False
    before = tokens[position - 1].lower if position else ""
    return before in DEFINITE or (before in FRONTING and position - 1 == segment.first)


def _is_in_definite_phrase(tokens: Sequence[Token], segment: Segment, position: int) -> bool:
    """Whether a size stands in the phrase of what the clause is about, which there is: "the order to give up $5 million will not hurt"."""
    if tokens[segment.first].lower not in DEFINITE or position == segment.first:
        return False
    if any(
        token.lower in AUXILIARIES or token.lower.endswith(CONTRACTED_NOT)
        for token in tokens[segment.first : position]
    ):
        return False
    behind = [token.lower for token in tokens[position + 1 : segment.last]]
    return not AUXILIARIES.isdisjoint(behind) and UNTRUE.isdisjoint(behind)


def _is_size(value: Value | None) -> bool:
    return isinstance(value, Quantity) and kind_of(value) in ("physical", "duration", "money")


def is_not_until(tokens: Sequence[Token], segment: Segment, position: int) -> bool:
    """Whether a value says from when on something is so: "did not begin until 1933", not "did not last until 1933"."""
    before = before_determiners(tokens, position, segment.first)
    if before < segment.first or tokens[before].lower != UNTIL:
        return False
    clause = tokens[segment.first : before]
    negated = any(token.lower == NOT or token.lower.endswith(CONTRACTED_NOT) for token in clause)
    return negated and not any(token.stem in LASTING for token in clause)


def _denies_only(tokens: Sequence[Token], segment: Segment, i: int) -> int | None:
    """The one value that the word at `i` denies: "and not the 5 million", "instead of 5 million"; None where it denies a clause, or nothing."""
    pair = f"{tokens[i].lower} {tokens[i + 1].lower}" if i + 1 < segment.last else ""
    if pair in IN_PLACE_OF:
        return next((k for k in range(i + 2, segment.last) if tokens[k].value is not None), segment.last)
    if tokens[i].lower != NOT or (i > segment.first and tokens[i - 1].lower in AUXILIARIES):
        return None
    for k in range(i + 1, segment.last):
        if tokens[k].value is not None:
            return k
        if tokens[k].lower not in DETERMINERS:
            return None
    return None


def _is_of_adjective(tokens: Sequence[Token], i: int) -> bool:
    """Whether "hardly" only weakens the adjective of a noun: "the hardly better name"."""
    return tokens[i].lower in BARELY and i > 0 and tokens[i - 1].lower in DETERMINERS


def _is_quoted_apart(parsed: Parsed, i: int, position: int) -> bool:
    """Whether a quotation mark parts a word of denial from the value, which it denies nothing of: "4 May — Voss says: 'Not I.'"."""
    if QUOTES.isdisjoint(parsed.words):
        return False
    between = parsed.tokens[min(i, position) : max(i, position)]
    return sum(token.text in QUOTES for token in between) % 2 == 1


def _is_no_denial(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word of denial only opens a bound ("not fewer than 40"), tells of an accident ("went wrong") or of what something is like ("a false name")."""
    if tokens[i].lower == WRONG and i > 0 and tokens[i - 1].stem in GOING_STEMS:
        return True
    if tokens[i].lower in LIKE_FALSE:
        noun = tokens[i + 1] if i + 1 < len(tokens) else None
        return noun is not None and noun.kind is TokenKind.WORD and noun.stem in FALSE_THINGS
    following = tokens[i + 1 : i + 3]
    if tokens[i].lower != NOT or not following:
        return False
    bound = len(following) > 1 and following[0].lower in SHORT_OF and following[1].value is not None
    return bound or following[0].lower in NO_DENIAL_AFTER_NO | NOT_DONE_BY_THE_DEAD


def _turning(tokens: Sequence[Token], segment: Segment, position: int) -> int | None:
    """Where the word of denial stands that turned the bound of the value round, so that the bound is asserted; None without one."""
    bounds = TURNED.get(getattr(tokens[position].value, "comparator", ""), frozenset())
    for i in range(position - 1, max(segment.first, position - TURNED_NEAR) - 1, -1):
        if tokens[i].lower in DENIED or tokens[i].lower.endswith(CONTRACTED_NOT):
            return i if any(token.stem in bounds for token in tokens[i + 1 : position]) else None
    return None


def _is_of_attitude(tokens: Sequence[Token], segment: Segment, i: int, position: int) -> bool:
    """Whether a denial says only what somebody thinks of a thing that there is: "I do not mind the $16 million yacht"."""
    if not i < position < segment.last - 1 or tokens[position - 1].lower not in DEFINITE:
        return False
    return any(token.stem in ATTITUDE_STEMS for token in tokens[i + 1 : position - 1])


def _is_besides(tokens: Sequence[Token], segment: Segment, position: int) -> bool:
    """Whether the value is that of another deed than the one denied: "found no trace after searching 200 square miles"."""
    return any(
        tokens[i].lower in BESIDES and tokens[i + 1].lower.endswith("ing")
        for i in range(segment.first, min(position, segment.last) - 1)
    )


def _no(words: Sequence[str]) -> bool:
    """Whether "no" denies ("no bank had failed"), and is not part of a bound ("no more than")."""
    return any(
        word == "no" and following not in NO_DENIAL_AFTER_NO for word, following in pairwise([*words, ""])
    )


def _contracted_not(
    parsed: Parsed, segment: Segment, position: int, clause: Sequence[int], turning: int | None
) -> bool:
    """Whether a verb of the value's own clause is denied: not that of "sold the mill, and the town didn't thank it"."""
    if segment.opening is Opening.RELATIVE:
        return False
    return any(
        parsed.tokens[i].lower.endswith(CONTRACTED_NOT)
        and i != turning
        and not _is_of_attitude(parsed.tokens, segment, i, position)
        and not _is_quoted_apart(parsed, i, position)
        for i in clause
    )
