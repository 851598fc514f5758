"""Items of a list that say something of what the article is titled for, without naming it: "- Opened in 1901", "- 400 m long".

Such an item has no name and no noun that could be its subject: it opens with a participle or with its size.
"""

from __future__ import annotations

from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import find_verb
from factcheck.documents.document import BlockKind
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES

# Participles without -ed that open an item.
PARTICIPLES = frozenset("built born lost sunk sold made won begun known bought".split())


def is_bare_item(parsed: Parsed) -> bool:
    """Whether a sentence is an item of a list without a subject of its own."""
    tokens = parsed.tokens
    if parsed.read.block.kind is not BlockKind.LIST_ITEM or parsed.read.names or parsed.read.heads:
        return False
    if any(token.lower in AUXILIARIES for token in tokens):
        return False
    opening = next((i for i, token in enumerate(tokens) if token.lower not in ADVERBS), 0)
    value = tokens[opening].value
    if value is not None:
        # What is counted may be counted in one year or place of many: "15 deaths".
        return kind_of(value) == "physical" and find_verb(tokens, opening + 1, len(tokens)) is None
    word = tokens[opening].lower
    return word in PARTICIPLES or (
        word.endswith("ed") and find_verb(tokens, opening + 1, len(tokens)) is None
    )
