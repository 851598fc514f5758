"""What a label with a superlative names: "Longest lift shaft: 504 m" is said of the shaft, and not of the tower that has it.

Not read so: a superlative before a measure ("Greatest depth", "Highest point"), before what the article is about
("Tallest building: 828 m"), and a label with a name in it or before a name that holds the record.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factcheck.claims.claim import Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.noun_phrases import part_of_owner
from factcheck.claims.subject.owned_parts import is_size
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import NO_THINGS
from factcheck.lexicon.grammar import DESCRIPTIONS
from factcheck.lexicon.numerals import SUPERLATIVES
from factcheck.values.value import Quantity

# Superlatives of how many or how good, which stand before what is counted or judged.
OF_NUMBER = frozenset({"most", "least", "best", "worst", "safest", "closest", "nearest"})
# Places of a thing at which it is measured.
PLACES_ON = frozenset("point points peak part parts elevation level summit top spot side end section".split())
# What a whole thing may be, whatever the text calls it; a platform is as often a part of one.
WHOLES = (DESCRIPTIONS | frozenset("structure skyscraper landmark construction monument".split())) - {
    "platform"
}


def phrase_of_superlative(parsed: Parsed, position: int) -> list[Token]:
    """The noun behind the superlative that opens the label of the size at token `position`, with the words before it."""
    value = parsed.tokens[position].value
    return _phrase(_label(parsed, position)) if isinstance(value, Quantity) and is_size(value) else []


def named_by_superlative(words: Sequence[Token], owner: Subject, discourse: Discourse) -> Subject | None:
    """The part of `owner` that the phrase behind a superlative names, None where it names none."""
    if not owner.key or not words:
        return None
    head = words[-1]
    whole = head.lower in WHOLES or discourse.cast.is_called(owner.key, head.lower)
    if whole or head.stem in NO_THINGS or head.lower in PLACES_ON:
        return None
    return part_of_owner(owner, [token.text for token in words])


def _label(parsed: Parsed, position: int) -> Sequence[Token]:
    """The tokens before the colon of the line or of a row without other heads; empty with a name before the value."""
    tokens = parsed.tokens
    if parsed.read.crossed or any(token.named for token in tokens[:position]):
        return ()
    colon = next((i for i in range(position) if tokens[i].text == ":"), 0)
    return () if any(token.value is not None for token in tokens[:colon]) else tokens[:colon]


def _phrase(label: Sequence[Token]) -> list[Token]:
    if len(label) < 2 or label[0].lower not in SUPERLATIVES - OF_NUMBER:
        return []
    return [*takewhile(lambda t: t.kind is TokenKind.WORD and not is_small(t.lower), label[1:])]
