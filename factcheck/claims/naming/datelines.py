"""Where an article was written, before its first words: "LEEDS, Oberland (AP) — The bridge", "PORT ELLERY - Norvane".

The place of writing is no name of the sentence: nothing is said of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.words.tokens import Token, TokenKind

DASHES = frozenset("-–—")
# What may stand in a dateline besides words with a capital: marks, and the day.
INNER_MARKS = frozenset(",.()/")
MOST_TOKENS = 14
SHORTEST_PLACE = 3
SAINTS = frozenset({"ST", "STE", "ST.", "FT", "MT"})
# What tells who may print a text and when: no heading, though it stands above all.
RELEASE_LINE = re.compile(
    r"\W*(?:for (?:immediate )?release|not for (?:immediate )?release|embargoed|under embargo|(?:press|news|media) (?:release|contacts?))\b",
    re.IGNORECASE,
)
# What stands behind a place of writing: "MORGAN, W.Va. — The bridge".
DASH_BEHIND = re.compile(r"\s*(?:\([A-Z][\w ]*\)\s*)?(?:[–—]|-{1,2}\s)")


def is_release_line(text: str) -> bool:
    """Whether a line only says who may print what follows.

    >>> is_release_line("**FOR IMMEDIATE RELEASE, May 4, 2011**"), is_release_line("Orrin Release")
    (True, False)
    """
    return RELEASE_LINE.match(text) is not None


def is_dateline(text: str, behind: str) -> bool:
    """Whether a sentence is nothing but where the article was written; `behind` is the text that follows it."""
    return text.strip(" *_")[:SHORTEST_PLACE].isupper() and DASH_BEHIND.match(behind) is not None


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
