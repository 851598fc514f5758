"""Which words of a clause bear on a value: a plan that is reported is no plan of the day on which it was told.

"Norvane said on Tuesday that it would cut 900 jobs" asserts the Tuesday; "will" and "goal" are words of what was said,
or of what was set. Words behind a value bear on it, unless they open a clause of another statement: what somebody said,
what something is compared with ("more than it had planned"), what a thing is ("the yard, which will close"), or what was
done to a goal. The words before a value always bear on it.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.limits.clauses import ends_statement, is_past, own_clause
from factcheck.claims.limits.given import is_given
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.segments import Segment, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import AUXILIARIES, DEFINITE, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES
from factcheck.lexicon.stances import (
    ACTS,
    AIMS,
    COPULAS,
    PLANNED_THINGS,
    PLANS,
    PLEDGING,
    SPEAKING,
    TOWARDS,
    WANTING,
)
from factcheck.values.value import DateSpan, Quantity

# "Note" is left out, for "not" has its stem.
TELLING = frozenset(stem(verb) for verb in (*SPEAKING, *PLEDGING)) - {stem("note")}
# Words behind which a deed is told by which something is counted: "eight years after he said".
COUNTING = frozenset("after before since when".split())
# Before "to" they say what is to come about.
COMING = frozenset("about due set expected scheduled poised likely".split())
THAT, THAN, TO = "that", "than", "to"
# What a date is that says on which day something was done, and not by when.
ON_THE_DAY = frozenset("=~")
# What somebody may give up that had been planned, by these verbs, perhaps with another word ("gave up on its plans").
GIVEN_UP = AIMS | frozenset({"plan", "bid", "offer", "proposal"})
GIVING_UP = frozenset(
    map(stem, "drop abandon scrap cancel shelve ditch withdraw bury axe renounce give".split())
)
OFF_IT = frozenset({"up", "on", "off"})
# A firm that is bid for, and what somebody has of it.
BID_FOR = frozenset({"target"})
HELD_IN_FIRMS = frozenset(
    "share shares stock shareholders investors owners stake control board staff".split()
)
# What may stand between a value and the noun of a relative clause that is not said of the value.
JOINING = PREPOSITIONS | frozenset("around round beyond beside".split())
# How many words may stand between a verb of saying and what was said: "told the lawmakers on Tuesday that".
MOST_BETWEEN = 6


def bearing_words(parsed: Parsed, segment: Segment, position: int) -> tuple[int, int, frozenset[int]]:
    """The first and last (exclusive) token of the segment that bear on the value at `position`, and those among them that do not."""
    tokens = parsed.tokens
    first = own_clause(tokens, segment, position)
    last = min(_ends(tokens, segment, position, first), default=segment.last)
    aims = frozenset(_aims(tokens, segment, position, last))
    return first, last, aims


def told_of_plan(parsed: Parsed, number: int, position: int) -> int | None:
    """Where the plan begins that was told on the day at `position`; the verbs behind are not what happened on it.

    None where no plan was told: "On Monday Norvane said that it had closed the mill" may date the closure.
    """
    tokens, segment = parsed.tokens, parsed.segments[number]
    for i in range(position + 1, segment.last):
        if _opens_what_was_said(tokens, segment, position, i):
            behind = {token.lower for token in tokens[i : segment.last]}
            return None if behind.isdisjoint(PLANS) else i
    return None


def _ends(tokens: tuple[Token, ...], segment: Segment, position: int, first: int) -> Iterator[int]:
    """Where a statement of its own begins behind the value; behind a clause of the past from `first` on, with the verb of another."""
    value = tokens[position].value
    dated = isinstance(value, DateSpan) and value.comparator in ON_THE_DAY
    relative = (first > segment.first and tokens[first].lower == THAT) or _is_of_the_subject(
        tokens, segment, position
    )
    for i in range(position + 1, segment.last):
        lower = tokens[i].lower
        if (
            lower == THAN
            or _opens_relative(tokens, position, i)
            or _opens_what_was_said(tokens, segment, position, i)
            or _counts_from(tokens, position, i)
            or ends_statement(tokens, segment, position, i)
            or (dated and tokens[i].lower in ACTS)
            or (relative and (tokens[i].lower in AUXILIARIES or _is_to_come(tokens, i)))
        ):
            yield i
    if is_given(tokens, position):
        yield position + 1


def _is_of_the_subject(tokens: tuple[Token, ...], segment: Segment, position: int) -> bool:
    """Whether a value stands in a clause on the subject whose own verb is still to come: "the plan that cost 3 million is set to fail"."""
    opening = next((k for k in range(segment.first + 1, position) if tokens[k].lower in RELATIVES), None)
    if opening is None or tokens[opening - 1].kind is not TokenKind.WORD:
        return False
    own = verbs_before(tokens, opening + 1, position)
    return bool(own) and not verbs_before(tokens, segment.first, opening)


def _is_to_come(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether "about to" stands at `i`, of what is to come about: behind a relative clause that is of its noun ("the fire that killed
    14 people about to pass its anniversary")."""
    return i + 1 < len(tokens) and tokens[i].lower in COMING and tokens[i + 1].lower == TO


def _opens_what_was_said(tokens: tuple[Token, ...], segment: Segment, position: int, i: int) -> bool:
    """Whether what somebody said begins at `i`: with "that", or with a pronoun right behind the verb or its day."""
    said = next(
        (k for k in range(i - 1, max(segment.first, i - MOST_BETWEEN) - 1, -1) if tokens[k].stem in TELLING),
        None,
    )
    if said is None or tokens[said].named:
        return False
    if tokens[i].lower == THAT:
        return True
    return tokens[i].lower in PRONOUNS and i - 1 in (said, position)


def is_reported(tokens: tuple[Token, ...], first: int, i: int) -> bool:
    """Whether the word at `i` stands in what somebody said: "would" is the "will" of then."""
    return any(token.stem in TELLING and not token.named for token in tokens[first:i])


def _counts_from(tokens: tuple[Token, ...], position: int, i: int) -> bool:
    """Whether at `i` stands what was said or pledged at the time from which the value counts: "years after he vowed"."""
    if tokens[i].stem not in TELLING or tokens[i].named or tokens[i].lower in AUXILIARIES:
        return False
    between = tokens[position + 1 : i]
    return any(token.lower in COUNTING for token in between) and not any(
        token.lower in AUXILIARIES for token in between
    )


def _opens_relative(tokens: tuple[Token, ...], position: int, i: int) -> bool:
    """Whether a relative clause begins at `i` that is said of another noun than the value's: "days round the yard that will"."""
    if tokens[i].lower not in RELATIVES or tokens[i - 1].kind is not TokenKind.WORD:
        return False
    return any(token.lower in JOINING for token in tokens[position + 1 : i - 1])


def _aims(tokens: tuple[Token, ...], segment: Segment, position: int, last: int) -> Iterator[int]:
    """The nouns of aims to which something is done, or with which: "in 1968 he set an ambitious goal", "with the aim"."""
    for i in range(max(segment.first, position - 2), position):
        # "Promised on Monday to keep": the day is that of the promise.
        dates = isinstance(tokens[position].value, DateSpan) and position + 1 < segment.last
        if dates and tokens[i].lower in ACTS and _opens_complement(tokens, position + 1):
            yield i
    if _are_those_who_want(tokens, position):
        yield position + 1
    yield from (i for i in range(segment.first, last) if _is_bid_for(tokens, i))
    for i in range(position + 1, last):
        if (
            tokens[i].lower in PLANNED_THINGS
            and tokens[i - 1].lower in DETERMINERS
            and tokens[i - 2].lower not in COPULAS
        ):
            yield i
        if isinstance(tokens[position].value, DateSpan) and _is_given_up(tokens, i, position):
            yield i
        if tokens[i].lower not in AIMS:
            continue
        first = _start_of_phrase(tokens, i, position)
        acts = any(
            tokens[k].lower not in AUXILIARIES
            for k in verbs_before(tokens, max(segment.first, position), first)
        ) or any(is_past(tokens, k) for k in range(segment.first, position))
        if first < i and (acts or tokens[first - 1].lower in TOWARDS):
            yield i


def _is_bid_for(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether "target" is a firm that is bid for, and no aim: "shares of the target rose", "the target's board"."""
    if tokens[i].lower not in BID_FOR or not i or tokens[i - 1].lower not in DEFINITE:
        return False
    if i + 1 < len(tokens) and tokens[i + 1].kind is TokenKind.POSSESSIVE:
        return True
    return i > 2 and tokens[i - 2].lower in ("of", "in") and tokens[i - 3].lower in HELD_IN_FIRMS


def _is_given_up(tokens: tuple[Token, ...], noun: int, position: int) -> bool:
    """Whether a plan is what somebody gave up on a day, who does not plan it any more: "on 3 May it drops its plan to buy the yard"."""
    if tokens[noun].lower not in GIVEN_UP:
        return False
    first = _start_of_phrase(tokens, noun, position)
    verb = first - 1 - (first > 1 and tokens[first - 1].lower in OFF_IT)
    return first < noun and verb > position and tokens[verb].stem in GIVING_UP


def _are_those_who_want(tokens: tuple[Token, ...], position: int) -> bool:
    """Whether a share of people is told by what they want: "40 percent plan to leave" counts those who plan."""
    value = tokens[position].value
    if not isinstance(value, Quantity) or value.unit != "percent" or position + 1 >= len(tokens):
        return False
    return tokens[position + 1].lower in WANTING


def _opens_complement(tokens: tuple[Token, ...], i: int) -> bool:
    return tokens[i].lower in (TO, THAT)


def _start_of_phrase(tokens: tuple[Token, ...], noun: int, floor: int) -> int:
    """Where the phrase of a noun begins, with its determiner; the noun itself where it has none."""
    for k in range(noun - 1, max(floor, noun - 4), -1):
        if tokens[k].kind is not TokenKind.WORD:
            return noun
        if tokens[k].lower in PREPOSITIONS:
            return k + 1
        if tokens[k].lower in DETERMINERS:
            return k
    return noun
