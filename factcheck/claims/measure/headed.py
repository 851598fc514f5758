"""The measure of a value that its own line does not name: by the heading above it, or by the sentence that leads to its list.

"## Height", then "324 metres"; "The cost of the works was:", then "$3 million for the foundations". A line of a list is one of
several, so what else it says limits its value ("kind: foundation"), a date is its time, and a line that says nothing else takes no measure. Not read
so: a line with a verb, which states its value itself, and a heading or a sentence that names two measures or none.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Measure
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import SMALL_WORDS, Parsed
from factcheck.claims.subject.lead_ins import OPEN, lead_in
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import NO_THINGS, concepts_of
from factcheck.claims.words.years import YEAR
from factcheck.documents.document import BlockKind
from factcheck.lexicon.measures import NOUNS
from factcheck.values.value import DateSpan, Quantity, Value

# A year alone, as it heads the row of a table.
# A longer heading tells something, and names no measure.
LONGEST_HEADING = 4


def with_measure_above(
    measure: Measure, parsed: Parsed, position: int, value: Value, discourse: Discourse
) -> Measure:
    """The measure, or the one that stands above the value where its own line names none."""
    if measure.concepts or not isinstance(value, Quantity):
        return measure
    if parsed.read.block.cell is not None:
        return _by_caption(measure, parsed, value, discourse)
    if any(segment.verb is not None for segment in parsed.segments):
        return measure
    words = [token for i, token in enumerate(parsed.tokens) if i != position and _says_something(token)]
    if parsed.read.block.kind is BlockKind.LIST_ITEM:
        above = lead_in(parsed.read.index, discourse)
        limited = words or any(isinstance(token.value, DateSpan) for token in parsed.tokens)
        if above is None or not limited or any(token.lower in OPEN for token in above.tokens):
            return measure
        tokens: tuple[Token, ...] = above.tokens
    else:
        tokens = () if words else _heading_above(parsed, discourse)
    named = frozenset(name for name in concepts_of(tokens, kind_of(value)) if name in NOUNS)
    if len(named) != 1:
        return measure
    kinds = frozenset(f"kind: {token.stem}" for token in words)
    label = NOUNS[next(iter(named))].label
    return replace(measure, label=label, concepts=named, qualifiers=measure.qualifiers | kinds)


def _by_caption(measure: Measure, parsed: Parsed, value: Quantity, discourse: Discourse) -> Measure:
    """The measure that the caption of a table names, for a cell that only a date heads: "Average circulation", "1968 | 366,000"."""
    heads = parsed.tokens[: parsed.read.heads]
    dates = any(isinstance(token.value, DateSpan) or YEAR.fullmatch(token.text) for token in heads)
    index = parsed.read.index
    while index > 0 and discourse.block(index).cell is not None:
        index -= 1
    if not dates or any(_says_something(token) and not YEAR.fullmatch(token.text) for token in heads):
        return measure
    if discourse.block(index).kind is not BlockKind.HEADING:
        return measure
    tokens = [token for token in discourse.sentence(index).tokens if not token.named]
    named = frozenset(name for name in concepts_of(tokens, kind_of(value)) if name in NOUNS)
    words = tuple(token.stem for token in tokens if _says_something(token))
    if len(named) > 1 or not words:
        return measure
    label = NOUNS[next(iter(named))].label if named else " ".join(words)
    return replace(measure, label=label, concepts=named, words=words, near=frozenset(words))


def _says_something(token: Token) -> bool:
    plain = token.kind is TokenKind.WORD and token.lower not in SMALL_WORDS
    return plain and token.stem not in NO_THINGS


def _heading_above(parsed: Parsed, discourse: Discourse) -> tuple[Token, ...]:
    """The words of the heading right above the line, where it is short."""
    index = parsed.read.index - 1
    if index < 1 or discourse.block(index).kind is not BlockKind.HEADING:
        return ()
    tokens = discourse.sentence(index).tokens
    return tokens if len(tokens) <= LONGEST_HEADING else ()
