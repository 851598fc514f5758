"""A part that a text speaks of again by its noun alone: "the mirror", once it has said whose it is.

The text says so by "the Orrin's mirror", "the mirror of the Orrin" or "the Orrin has a mirror"; in an article that one
name titles also by "its mirror". A noun with two owners stands for nothing here.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.parts import part_of
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import NO_THINGS
from factcheck.lexicon.grammar import DEFINITE

# The most words of the phrase, its article with them.
MOST_WORDS = 5


def find_known_part(tokens: Sequence[Token], first: int, stop: int, discourse: Discourse) -> Subject | None:
    """The part that is the whole subject among the tokens `first` to `stop`, None where no owner is known."""
    words = tokens[first:stop]
    if not 1 < len(words) <= MOST_WORDS or words[0].lower not in DEFINITE:
        return None
    if any(t.kind is not TokenKind.WORD or t.named or is_small(t.lower) for t in words[1:]):
        return None
    if words[-1].stem in NO_THINGS:
        return None
    part = part_of([token.text for token in words[1:]])
    owners = discourse.parts.owners(part)
    topic = discourse.topic
    grounds = Grounds.PRONOUN
    if not owners and topic is not None and discourse.parts.is_its(part):
        owners = frozenset({topic.text})
        grounds = grounds if discourse.is_titled_for(topic.key) else Grounds.TOPIC
    if len({fold(owner) for owner in owners}) != 1:
        return None
    owner = min(owners)
    return Subject(f"{owner}'s {part}", f"{fold(owner)} {fold(part)}", grounds)
