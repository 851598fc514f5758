"""A sentence taken apart into tokens, names and segments: what subject and measure are read from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.read_sentence import ReadSentence
from factcheck.claims.words.clefts import end_of_lead
from factcheck.claims.words.hanging_clauses import only_says_when
from factcheck.claims.words.inverted import label_behind
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.tokens import Token, TokenKind, is_figure
from factcheck.claims.words.vocabulary import find_verbs
from factcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
)
from factcheck.values.value import DateSpan, Moment, Quantity

SMALL_WORDS = (
    PREPOSITIONS | COORDINATORS | SUBORDINATORS | AUXILIARIES | DETERMINERS | PRONOUNS | RELATIVES | ADVERBS
)

# Segments between commas after which the clause goes on.
ASIDES = frozenset(
    {Opening.RELATIVE, Opening.PASSIVE, Opening.PARTICIPLE, Opening.PREPOSITION, Opening.BRACKET}
)

# By which a clause tells the same of another: "the first cost $3 million, the second $5 million".
OTHERS = frozenset({"latter", "second", "other", "third"})

# What opens the words that say what the name before them is.
OWNERS = frozenset("its his her their".split())
# The most words of what somebody has that a name is said to be: "its biggest town".
MOST_OF_OWNED = 4
APPOSING = frozenset({"a", "an", "the", "one", "another"})
# What opens a date that is set between commas.
DATING = frozenset({"on", "in", "by", "around", "about"})
# In front of a count: "at present 23 people".
AT_PRESENT = frozenset({"present", "least", "most", "total"})
# Before a date or a time that opens a sentence.
OPENING_DATES = frozenset({"on", "in", "at", "around", "about"})


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence with its segments; what subject and measure are read from. `tokens` are its own, `words` these in small letters."""

    read: ReadSentence
    segments: tuple[Segment, ...]
    tokens: tuple[Token, ...] = field(init=False, repr=False, compare=False)
    words: frozenset[str] = field(init=False, repr=False, compare=False)
    has_colon: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Set the tokens, which are asked for more often than anything else."""
        object.__setattr__(self, "tokens", self.read.tokens)
        object.__setattr__(self, "words", frozenset([token.lower for token in self.read.tokens]))
        # A dash that was read as a colon has one for its text alone.
        object.__setattr__(self, "has_colon", ":" in [token.text for token in self.read.tokens])

    def phrase_in_front(self, segment: Segment) -> Segment | None:
        """The phrase without a verb that opens the sentence in front of `segment`: "In Germany, Brandt sold"; None without one."""
        opening = self.segments[0]
        return None if opening is segment or opening.verb is not None else opening

    def names(self, first: int, last: int) -> tuple[NameSpan, ...]:
        """The names that stand wholly within tokens `first` to `last` (exclusive)."""
        return tuple(name for name in self.read.names if first <= name.first and name.last <= last)


def segment_at(parsed: Parsed, position: int) -> int:
    """The number of the segment that token `position` stands in, or of the one before."""
    return max(0, sum(segment.first <= position for segment in parsed.segments) - 1)


def statement_of(parsed: Parsed, position: int) -> int | None:
    """The number of the segment that states the value at token `position`, None for a value between segments.

    A segment that is nothing but a value states nothing; the one behind it does: "2015: the fund is founded",
    "On March 10, SVB collapsed", "At 2,750 metres, Mount Sorrel is the highest mountain", "882: length in feet". A date
    set between commas dates the clause before it: "The bridge was opened, on 4 May 1901, by the Queen". The first of two counts that
    are one subject has the verb behind the second: "24 people and 31 companies are under investigation".
    """
    segments = parsed.segments
    behind = label_behind(parsed.tokens, segments, position)
    if behind is not None:
        return behind
    number = next((i for i, s in enumerate(segments) if s.first <= position < s.last), None)
    if number is None:
        return None
    segment = segments[number]
    if _shares_predicate(parsed, number, position):
        return number + 1
    if not segment.first and segment.last == end_of_lead(parsed.tokens, 0):
        return number + 1  # "2012 was the year in which Norvane was founded."
    words = [t for t in parsed.tokens[segment.first : segment.last] if t.kind is TokenKind.WORD]
    bare = all(is_small(token.lower) or token.lower in WEEKDAYS for token in words)
    if not bare:
        return _resumed(parsed, number, position) or number
    dated = _dated_clause(parsed, number) if isinstance(parsed.tokens[position].value, Moment) else None
    if dated is not None:
        return dated
    if number + 1 >= len(segments):
        return number
    if number and isinstance(parsed.tokens[position].value, Moment) and resumes(parsed, number + 1):
        return number + 1
    # "At 2,750 metres, Mount Sorrel is the highest": only "at" and "with" hand a figure on, and "2015:" a date.
    first = parsed.tokens[segment.first].lower
    if first in ("at", "with"):
        return number + 1
    opens = isinstance(parsed.tokens[position].value, Moment) and _opens_with_dates(parsed, number)
    return _told(parsed, number) if opens else number


def second_of_joined(tokens: Sequence[Token], segment: Segment) -> int:
    """Where the figure stands that a clause opens with behind "and" and its hedges: "and about 31 companies are"."""
    at = segment.first + 1
    while at < segment.last and tokens[at].value is None and is_small(tokens[at].lower):
        at += 1
    return at


def _shares_predicate(parsed: Parsed, number: int, position: int) -> bool:
    """Whether a count that a clause opens with is joined by "and" to another one, behind which the verb of both stands."""
    tokens, segments = parsed.tokens, parsed.segments
    segment, value = segments[number], tokens[position].value
    if position + 1 != segment.last or number + 1 >= len(segments) or not isinstance(value, Quantity):
        return False
    joined = segments[number + 1]
    second = second_of_joined(tokens, joined)
    verb = second + 1
    if joined.opening is not Opening.COORDINATE or verb >= joined.last or tokens[joined.first].lower != "and":
        return False
    other = tokens[second].value
    if not isinstance(other, Quantity) or {kind_of(value), kind_of(other)} != {"count"}:
        return False
    leads = tokens[segment.first : position]
    if leads and leads[0].lower in PREPOSITIONS and segment.verb is None:
        leads = ()  # "In Orrin 12 people"
    return tokens[verb].lower in AUXILIARIES and all(
        is_small(t.lower) or t.lower in AT_PRESENT for t in leads
    )


def _opens_with_dates(parsed: Parsed, number: int) -> bool:
    """Whether nothing but dates and times stands before a segment: "4 May, 3:05 p.m.: the storm makes landfall"."""
    before = parsed.tokens[: parsed.segments[number].first]
    return all(isinstance(t.value, Moment) or t.kind is TokenKind.MARK or is_small(t.lower) for t in before)


def _resumed(parsed: Parsed, number: int, position: int) -> int | None:
    """The clause that a date opens and an aside interrupts: "On 3 May the Halden Bridge, the work of Lenz, collapsed"."""
    opening = parsed.segments[number]
    if number or opening.verb is not None or not isinstance(parsed.tokens[position].value, Moment):
        return None
    if parsed.tokens[opening.first].lower not in OPENING_DATES:
        return None  # "The fall of 3 May, at 3.1%, was no record": the date is that of a noun.
    for following in range(number + 1, len(parsed.segments)):
        if following > number + 1 and resumes(parsed, following):
            return following
        if not is_aside(parsed, parsed.segments[following]):
            return None
    return None


def _told(parsed: Parsed, number: int) -> int:
    """The segment that tells what happened on the date in segment `number`, or `number` itself for none.

    A name behind a date says who wrote, a gerund what was worked on; only a finite verb says what happened.
    """
    for following in range(number + 1, len(parsed.segments)):
        segment = parsed.segments[following]
        if _counts_from(parsed, segment) or only_says_when(parsed.tokens, parsed.segments, number, following):
            continue
        if any(isinstance(t.value, DateSpan) for t in parsed.tokens[segment.first : segment.last]):
            break
        verb = segment.verb if segment.verb is not None else _happens(parsed, segment)
        if verb is not None and parsed.tokens[verb].lower not in PREPOSITIONS:
            return number if parsed.tokens[verb].lower.endswith("ing") else following
    return number


def _happens(parsed: Parsed, segment: Segment) -> int | None:
    """The verb in -s by which an event is told as if now, behind its subject: "4 May: Norvane files for bankruptcy"."""
    hits = find_verbs(parsed.tokens, segment.first + 1, segment.last, "date")
    return next((hit.position for hit in hits if parsed.tokens[hit.position].lower.endswith("s")), None)


def _counts_from(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment only says how long after another event it was: "two days after the bank failed"."""
    head = parsed.tokens[segment.first : segment.first + 3]
    at = next((i for i, token in enumerate(head) if token.lower in ("after", "before")), 0)
    return at > 0 and is_figure(head[at - 1])


def _dated_clause(parsed: Parsed, number: int) -> int | None:
    """The clause with its verb that a date by itself stands behind: ", on 4 May 1901,".

    What has been put between the two is passed over: "fired its head, Ada Brandt, on 4 May 1901".
    """
    segment = parsed.segments[number]
    if (
        not number
        or segment.opening is not Opening.PREPOSITION
        or parsed.tokens[segment.first - 1].text != ","
    ):
        return None
    if parsed.tokens[segment.first].lower not in DATING:
        return None
    before = number - 1
    while before > 0 and _is_put_between(parsed, before):
        before -= 1
    clause = parsed.segments[before]
    told = parsed.tokens[clause.first : clause.last]
    if clause.verb is None or any(token.lower in SUBORDINATORS for token in told):
        return None  # "Twenty years before she was born, in 1849, the harbour burned down."
    return before


def _is_put_between(parsed: Parsed, number: int) -> bool:
    """Whether a segment between commas interrupts its clause: a name or a description, a relative clause, "after long delays"."""
    segment, tokens = parsed.segments[number], parsed.tokens
    if tokens[segment.first - 1].text != ",":
        return False
    if segment.opening is Opening.RELATIVE:  # Unless it tells itself what may have its date.
        return segment.verb is not None and not find_verbs(tokens, segment.first, segment.last, "date")
    if segment.verb is not None or any(t.value is not None for t in tokens[segment.first : segment.last]):
        return False
    named = any(n.first == segment.first and n.last == segment.last for n in parsed.read.names)
    return named or is_apposed(tokens, segment) or segment.opening is Opening.PREPOSITION


def is_small(word: str) -> bool:
    """Whether a word is one of the small ones that end a noun phrase."""
    return word in SMALL_WORDS


def is_apposed(tokens: Sequence[Token], segment: Segment) -> bool:
    """Whether the segment says what the name before it is: ", a company with 100 employees,", not ", the second 100"."""
    if segment.opening is not Opening.PLAIN or tokens[segment.first].lower not in APPOSING:
        return False
    behind = tokens[segment.first + 1 : segment.first + 3]
    return not (len(behind) > 1 and behind[0].lower in OTHERS and _goes_on_alike(behind[1]))


def _goes_on_alike(token: Token) -> bool:
    return token.value is not None or token.lower in PREPOSITIONS


def resumes(parsed: Parsed, number: int) -> bool:
    """Whether a segment goes on with the clause that an aside has interrupted: "Brisk, which Tolmer bought, made ..."."""
    opening = parsed.segments[number].opening
    if opening is Opening.PASSIVE and number > 1:
        before = parsed.segments[number - 2]
        joined = (
            before.opening is Opening.COORDINATE and before.verb is None
        )  # "and the mast, before it broke, stood"
        if joined or parsed.segments[_after_label(parsed)].verb is None:
            return is_aside(parsed, parsed.segments[number - 1])
    return opening is Opening.PLAIN and _opens_with_verb(parsed, number)


def interrupted(parsed: Parsed, number: int) -> Segment | None:
    """What a segment goes on with behind an aside, where that has no verb: "the mast" of "the mast, before it broke, was"."""
    if not resumes(parsed, number):
        return None
    before = number - 1
    while before > 0 and is_aside(parsed, parsed.segments[before]):
        before -= 1
    segment = parsed.segments[before]
    told = parsed.tokens[segment.first : segment.last]
    # "Ada Brandt, 50, who led it, left": an age is none.
    noun = any(token.kind is TokenKind.WORD and not is_small(token.lower) for token in told)
    return segment if before < number - 1 and segment.verb is None and noun else None


def _after_label(parsed: Parsed) -> int:
    """The number of the segment that opens the statement: the second where the first is a label."""
    return int(len(parsed.segments) > 1 and parsed.tokens[parsed.segments[0].last].text == ":")


# Pronouns that are the subject of the verb behind them.
SUBJECTS = frozenset("he she it they we i".split())


def _opens_with_verb(parsed: Parsed, number: int) -> bool:
    segment = parsed.segments[number]
    if segment.verb is None:
        return False
    before = parsed.tokens[segment.first : segment.verb]
    # "6 March – He pleads guilty": the pronoun is a subject of its own.
    return all(is_small(token.lower) and token.lower not in SUBJECTS for token in before)


def is_aside(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment interrupts its clause: "Calder, a subsidiary of Tolmer, has ..." goes on about Calder."""
    sourced = parsed.tokens[segment.first].lower == "according"
    return (
        sourced
        or segment.opening in ASIDES
        or is_apposed(parsed.tokens, segment)
        or _is_owned(parsed, segment)
    )


def _is_owned(parsed: Parsed, segment: Segment) -> bool:
    """Whether the segment says by whose it is what the name before it is: "Leeds, its capital, has"."""
    tokens = parsed.tokens
    if segment.opening is not Opening.PLAIN or segment.verb is not None or segment.first < 2:
        return False
    few = 1 < segment.last - segment.first <= MOST_OF_OWNED
    plain = all(token.kind is TokenKind.WORD for token in tokens[segment.first : segment.last])
    return (
        few
        and plain
        and tokens[segment.first].lower in OWNERS
        and tokens[segment.first - 2].text[:1].isupper()
    )
