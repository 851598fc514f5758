"""Where a value stands in its sentence: the words around it that may name its measure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from factcheck.claims.reading.labels import label_before
from factcheck.claims.reading.parsed import SMALL_WORDS, Parsed, interrupted, second_of_joined
from factcheck.claims.words.frame import HEDGE_WORDS
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Segment
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import ADVERBS, PREPOSITIONS
from factcheck.lexicon.measures import VERBS
from factcheck.lexicon.numerals import RATIO_WORDS
from factcheck.values.value import DateSpan, Moment, TimeOfDay

# Prepositions that stand in hedges and bounds ("about $6 million") and govern nothing.
HEDGING_PREPOSITIONS = frozenset({"about", "around", "over", "under"})
# What may stand between a value and the word that governs it.
PASSED_OVER = ADVERBS | HEDGING_PREPOSITIONS | HEDGE_WORDS
# How far apart two values stand that share what is said of them, and the words that set one behind the other.
PAIR_REACH = 4
PURPOSES = frozenset({"for", "of", "towards", "toward"})
WORD = re.compile(r"[^\W\d_][\w-]+")
# Before the level that a change leads to, and the verbs of change.
REACHED = "to"
CHANGES = frozenset(stem(word) for name in ("rise", "fall") for word in VERBS[name].words)
MULTIPLIED = frozenset(RATIO_WORDS) - {"twice", "thrice"}


@dataclass(frozen=True, slots=True)
class Site:
    """Where a value stands: token `position`, and the tokens `first` to `last` that may speak of it.

    `segment` is the segment of the statement, `own` the tokens of the subject, which never name the measure. `tokens` are those
    of the sentence.
    """

    parsed: Parsed
    number: int
    position: int
    first: int
    last: int
    kind: str
    own: frozenset[int]
    tokens: tuple[Token, ...] = field(init=False, repr=False, compare=False)
    segment: Segment = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Set what follows from the sentence and the number of the segment."""
        object.__setattr__(self, "tokens", self.parsed.tokens)
        object.__setattr__(self, "segment", self.parsed.segments[self.number])


def before_hedges(tokens: Sequence[Token], position: int, floor: int) -> int:
    """The token before the value at `position` and its hedges, `floor` at the least: "for" of "for about six days"."""
    at = position - 1
    while at > floor and tokens[at].lower in PASSED_OVER:
        at -= 1
    return at


def reach_of(tokens: Sequence[Token], segment: Segment, position: int) -> tuple[int, int]:
    """The tokens of the segment that may speak of this value: not past the other values in it."""
    first, last = segment.first, segment.last
    for i in range(min(position, segment.last) - 1, segment.first - 1, -1):
        step = _is_aside(tokens, i, position) or _is_step(tokens, segment, i, position)
        if tokens[i].kind is TokenKind.VALUE and not step and not _is_other_moment(tokens, i, position):
            first = i + 1
            break
    joined = _joined_count(tokens, segment, position)
    for i in range(max(position + 1, segment.first), segment.last):
        told = _is_subject(tokens, segment, i, position) or _is_other_moment(tokens, i, position)
        told = told or i == joined
        if tokens[i].kind is TokenKind.VALUE and not told:
            last = i
            break
    return first, last


def _joined_count(tokens: Sequence[Token], segment: Segment, position: int) -> int | None:
    """The second of two counts that are one subject, for the first: "24 people and 31 companies are under investigation"."""
    if position + 1 != segment.first:
        return None
    other = second_of_joined(tokens, segment)
    if other >= segment.last:
        return None
    values = [tokens[i].value for i in (other, position)]
    return other if all(value is not None and kind_of(value) == "count" for value in values) else None


def _is_subject(tokens: Sequence[Token], segment: Segment, other: int, position: int) -> bool:
    """Whether the other value only counts who did what is dated: "On 3 May 2011 two climbers landed there"."""
    value = tokens[other].value
    dated = position < len(tokens) and isinstance(tokens[position].value, Moment)
    counted = value is not None and kind_of(value) == "count"
    return dated and counted and other + 1 == segment.verb


def _is_other_moment(tokens: Sequence[Token], other: int, position: int) -> bool:
    """Whether the other value is a time of day beside a day or a figure, or the day of a time: "fell at 6:07 p.m. on 3 May"."""
    value = tokens[position].value if position < len(tokens) else None
    if isinstance(value, TimeOfDay):
        return isinstance(tokens[other].value, DateSpan)
    return isinstance(tokens[other].value, TimeOfDay)


def _is_aside(tokens: Sequence[Token], other: int, position: int) -> bool:
    """Whether the other value is a date between a figure and its noun: "profit in Q1 2021 was $21 million"."""
    dates = [isinstance(tokens[i].value, DateSpan) for i in (other, position) if i < len(tokens)]
    return dates == [True, False]


def _is_step(tokens: Sequence[Token], segment: Segment, other: int, position: int) -> bool:
    """Whether the other value is the change by which this one was reached: "revenue rose 14% to $12 billion", "doubled to"."""
    between = [token.lower for token in tokens[other + 1 : position]]
    reached = REACHED in between and all(word == REACHED or word in PASSED_OVER for word in between)
    multiplied = tokens[other].text.lower().rpartition(" ")[2] in MULTIPLIED
    return reached and (multiplied or any(token.stem in CHANGES for token in tokens[segment.first : other]))


def tokens_of(parsed: Parsed, key: str) -> Iterator[int]:
    """The tokens that name the subject."""
    for name in parsed.read.names:
        if name.key == key or (key and key in name.key):
            yield from range(name.first, name.last)
    wanted = [word.rstrip("s") for word in key.split(" ")]
    if len(wanted) < 2:
        return
    folded = [token.lower.rstrip("s").replace(".", "") for token in parsed.tokens]
    for i in range(len(folded) - len(wanted) + 1):
        if folded[i : i + len(wanted)] == wanted:
            yield from range(i, i + len(wanted))


def phrase_end(tokens: Sequence[Token], first: int, last: int) -> int:
    """The end of the noun phrase that starts at `first`: the next small word, mark or value."""
    position = first
    while position < last and tokens[position].lower in ("the", "its", "their", "a", "an", "own"):
        position += 1
    while (
        position < last
        and tokens[position].kind in (TokenKind.WORD, TokenKind.POSSESSIVE)
        and tokens[position].lower not in SMALL_WORDS
    ):
        position += 1
    return position


def preposition_before(site: Site, verb: int) -> str:
    """The last preposition between the verb and the value, or ""."""
    for token in reversed(site.tokens[verb + 1 : site.position]):
        if token.lower in PREPOSITIONS and token.lower not in HEDGING_PREPOSITIONS:
            return token.lower
    return ""


def content_of(site: Site) -> tuple[str, ...]:
    """The stems of the content words of the segment and its label, in order, without those of the subject.

    The words inside a count belong to them too: what it counts ("2,048 Nvidia H800 GPUs") names the measure.
    """
    label = label_before(site.parsed, site.number)
    words = [stem(token.lower) for token in label if _is_content(token)]
    segment, tokens = site.segment, site.tokens
    opened = interrupted(site.parsed, site.number)
    subject = range(opened.first, opened.last) if opened is not None else range(0)
    joined = _joined_count(tokens, segment, site.position)
    for i in (*subject, *range(segment.first, segment.last)):
        token = tokens[site.position if i == joined else i]
        if _is_content(token):
            if i not in site.own:
                words.append(stem(token.lower))
        elif token.value is not None and kind_of(token.value) in ("count", "rank"):
            words += (stem(word) for word in WORD.findall(token.text) if word.lower() not in SMALL_WORDS)
    return tuple(words)


def near_of(site: Site) -> frozenset[str]:
    """The stems of the content words of the segment and its label that no other value of the kind keeps off."""
    first, last = site.segment.first, site.segment.last
    joined = _joined_count(site.tokens, site.segment, site.position)
    for i in range(first, last):
        value = site.tokens[i].value
        if i == site.position or value is None or kind_of(value) != site.kind:
            continue
        if i == joined:
            first = i + 1
            continue
        if i < site.position and not _is_pair(site.tokens, i, site.position):
            first = i + 1
        elif i > site.position:
            last = i
            break
    label = label_before(site.parsed, site.number)
    tokens = (*label, *site.tokens[first:last])
    counted = site.tokens[site.position].text if site.kind in ("count", "rank") else ""
    return frozenset(token.stem for token in tokens if token.kind is TokenKind.WORD) | {
        stem(word) for word in WORD.findall(counted)
    }


def _is_pair(tokens: Sequence[Token], other: int, position: int) -> bool:
    """Whether two values share their words: "from $5 million to $3 million", "$5 million and $3 million"."""
    return position - other <= PAIR_REACH and not any(
        token.kind is TokenKind.WORD and token.lower in PURPOSES for token in tokens[other:position]
    )


def _is_content(token: Token) -> bool:
    return token.kind is TokenKind.WORD and token.lower not in SMALL_WORDS and len(token.lower) > 1
