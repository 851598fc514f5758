"""Titles of several words that open a sentence, told by a small word with a capital: "Come On Over sold 5,000 copies".

Any first word has a capital, and so a sentence does not tell that its first words are a name. But nothing except a title gives
a capital to a preposition, a pronoun or a determiner inside a sentence. The title ends before the first word in small letters;
where none follows, the whole sentence is a heading.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import (
    ADVERBS,
    ARTICLES,
    DETERMINERS,
    FUNCTION_WORDS,
    OTHER_PRONOUNS,
    PREPOSITIONS,
    PRONOUNS,
)
from factcheck.lexicon.names import NEVER_NAMES, OPENERS

# What has a capital only within a title. Left out are the articles, which open names ("The Guardian"), and the auxiliaries,
# among which are given names ("Will Lenz").
TELLING = (
    (PREPOSITIONS | PRONOUNS | OTHER_PRONOUNS | DETERMINERS | {"another"})
    - ARTICLES
    - {
        "i",
        "one",
        "per",
        "like",
    }
)
# Between two halves of a title: "Make It or Break It".
JOINING = frozenset({"or", "and"})
# What opens no title of two words: adverbs before a name.
SMALL = FUNCTION_WORDS | OPENERS | ADVERBS


def end_of_title_run(tokens: Sequence[Token], first: int) -> int:
    """The token behind the title that opens a sentence at token `first`, or `first` itself where none does."""
    if not _is_written_so(tokens, first) or tokens[first].lower in SMALL:
        return first
    last = _end_of_run(tokens, first)
    if last < len(tokens) and tokens[last].lower in JOINING:
        further = _end_of_run(tokens, last + 1)
        if _tells(tokens, last + 1, further):
            last = further
    followed = last < len(tokens) and (
        tokens[last].text.islower() or tokens[last].kind is TokenKind.POSSESSIVE
    )
    return last if followed and _tells(tokens, first, last) else first


def _end_of_run(tokens: Sequence[Token], first: int) -> int:
    last = first
    while last < len(tokens) and _is_written_so(tokens, last):
        last += 1
    return last


def _tells(tokens: Sequence[Token], first: int, last: int) -> bool:
    return any(token.lower in TELLING for token in tokens[first + 1 : last])


def _is_written_so(tokens: Sequence[Token], position: int) -> bool:
    """Whether a word has a capital and goes on in small letters: "Over", but not "US", which is no pronoun."""
    if position >= len(tokens):
        return False
    token = tokens[position]
    written = token.kind is TokenKind.WORD and token.capitalised and token.text[1:].islower()
    return written and token.lower not in NEVER_NAMES
