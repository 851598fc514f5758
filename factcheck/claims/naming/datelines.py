"""Where an article was written, before its first words: "LEEDS, Oberland (AP) — The bridge", "PORT ELLERY - Norvane".

The place of writing is no name of the sentence: nothing is said of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.tokens import Token, TokenKind

DASHES = frozenset("-–—")
# What may stand in a dateline besides words with a capital: marks, and the day.
INNER_MARKS = frozenset(",.()/")
MOST_TOKENS = 14
SHORTEST_PLACE = 3
SAINTS = frozenset({"ST", "STE", "ST.", "FT", "MT"})


def dateline_end(tokens: Sequence[Token]) -> int:
    """The position behind the dateline that opens a sentence, 0 where none does."""
    if not tokens or not _opens(tokens):
        return 0
    for i, token in enumerate(tokens[:MOST_TOKENS]):
        if token.text in DASHES and token.kind is TokenKind.MARK:
            return _behind(tokens, i)
        inner = token.kind is TokenKind.MARK and token.text in INNER_MARKS
        if not inner and not token.capitalised and token.value is None:
            return 0
    return 0


def _opens(tokens: Sequence[Token]) -> bool:
    """Whether the first word is in capitals, also behind a saint's: "ST. ELLERY"."""
    first = next((token for token in tokens[:3] if token.text != "." and token.text not in SAINTS), tokens[0])
    if first.kind is not TokenKind.WORD:
        return False
    return len(first.text) >= SHORTEST_PLACE and first.text.isupper()


def _behind(tokens: Sequence[Token], dash: int) -> int:
    """The position behind the dash at `dash`; 0 for a hyphen in a word, or a dash that ends the sentence."""
    end = dash + 1
    while end < len(tokens) and tokens[end].text in DASHES:
        end += 1
    if end >= len(tokens) or not dash or tokens[dash - 1].end == tokens[dash].start:
        return 0
    return end
