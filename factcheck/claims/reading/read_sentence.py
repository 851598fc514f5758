"""A sentence taken apart, its tokens and names, and where its names stand: behind a preposition, as a place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.claims.naming.keys import fold, is_country
from factcheck.claims.naming.lying_in import lies_in
from factcheck.claims.naming.name_counts import NO_TOPIC
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.documents.document import Block, Sentence
from factcheck.lexicon.grammar import ARTICLES, PLACE_PREPOSITIONS, PREPOSITIONS
from factcheck.lexicon.places import NAMED_BEHIND_OF, PARTS_OF_PLACES

# The most digits of a number that ends a title: "Orrin 2".
LONGEST_NUMBER = 2
# Before a place that is not far: "at nearby Leeds".
NEAR = frozenset({"nearby", "neighbouring", "neighboring"})
# What stands between the heads of a table's cell and the cell.
ABOARD = "aboard"
COLON = Token(TokenKind.MARK, 0, 0, ":", ":", ":")


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence taken apart: its place in the document, its tokens and the names among them.

    The first `heads` tokens of a table's cell are those of its row and its column, each with a colon behind; one head
    alone is a label like any other.
    """

    block: Block
    sentence: Sentence
    index: int
    tokens: tuple[Token, ...]
    names: tuple[NameSpan, ...]
    heads: int = 0

    def with_names(self, names: tuple[NameSpan, ...]) -> ReadSentence:
        """The sentence with other names in it; what is no longer part of one is a plain word."""
        if names == self.names:
            return self
        inside = {i for name in names for i in range(name.first, name.last)}
        tokens = tuple(
            token._replace(named=False) if token.named and i not in inside else token
            for i, token in enumerate(self.tokens)
        )
        return replace(self, tokens=tokens, names=names)

    @property
    def crossed(self) -> bool:
        """Whether the sentence is a cell that both its row and its column have a head for."""
        return sum(token is COLON for token in self.tokens[: self.heads]) > 1


def only_name(tokens: Sequence[Token]) -> tuple[NameSpan, ...]:
    """The name that is all there is in a sentence, empty if there is more: "Lake Veren.", "Death of the Swan.", "Orrin 2."."""
    words = [token for token in tokens if token.kind is not TokenKind.MARK]
    if len(words) > 1 and words[-1].text.isdigit() and len(words[-1].text) <= LONGEST_NUMBER:
        capitals = words[:-1]
    else:
        capitals = words
    if not capitals or not capitals[0].capitalised:
        return ()
    if any(not t.capitalised and t.lower not in PREPOSITIONS | ARTICLES for t in capitals):
        return ()
    last = max(i for i, token in enumerate(tokens) if token.kind is not TokenKind.MARK) + 1
    text = " ".join(token.text for token in words)
    return (NameSpan(0, last, text, fold(text)),)


def moved_names(names: Sequence[NameSpan], by: int) -> tuple[NameSpan, ...]:
    """The names as they stand in a longer run of tokens, without those before it."""
    moved = (replace(name, first=name.first + by, last=name.last + by) for name in names)
    return tuple(name for name in moved if name.first >= 0)


def with_names(tokens: Sequence[Token], names: Sequence[NameSpan]) -> tuple[Token, ...]:
    """The tokens, those of names marked as such; a number in a name is no value of the sentence."""
    marked = list(tokens)
    for name in names:
        for i in range(name.first, name.last):
            kind = TokenKind.NUMERAL if marked[i].kind is TokenKind.VALUE else marked[i].kind
            marked[i] = marked[i]._replace(named=True, kind=kind, value=None)
    return tuple(marked)


def behind_preposition(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name stands behind a preposition: "after a warning from Moody's" is not about Moody's."""
    first = name.first
    while first and tokens[first - 1].lower in ("the", "a", "an", "its", "their"):
        first -= 1
    return first > 0 and tokens[first - 1].lower in PREPOSITIONS


def carries(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name only says on what somebody or something travels: "reached its orbit aboard an Ariel 5 rocket"."""
    at = name.first - 1
    while at > 0 and tokens[at].lower in ARTICLES:
        at -= 1
    return at >= 0 and tokens[at].lower == ABOARD


def names_a_place(tokens: Sequence[Token], name: NameSpan, first: int) -> bool:
    """Whether a name only says where: it stands after "in", "at" or "in the state of", not before token `first`, or is where
    another one lies."""
    if lies_in(tokens, name.first):
        return True
    before = name.first - 1
    if before > first and tokens[before].lower == "of" and tokens[before - 1].lower in NAMED_BEHIND_OF:
        before -= 2
        while before > first and tokens[before].kind is TokenKind.WORD and not _opens_phrase(tokens[before]):
            before -= 1  # "in the coastal town of Leeds"
    while before > first and (
        tokens[before].lower == "the" or tokens[before].lower in PARTS_OF_PLACES | NEAR
    ):
        before -= 1
    return before >= first and tokens[before].lower in PLACE_PREPOSITIONS


def _opens_phrase(token: Token) -> bool:
    return token.lower == "the" or token.lower in PREPOSITIONS


def is_subject_name(name: NameSpan) -> bool:
    """Whether a name may be spoken of again as "it": no country, which mostly only qualifies a noun."""
    return name.key not in NO_TOPIC and not is_country(name.key)
