"""What a section is about by its heading: nothing but a name, as in an article that sets two things side by side.

Under "Orrin" and "Brandt", each with the same lines, "its mast" is the mast of the one that the heading names. A heading
that says more than a name ("Building the Orrin", "Norvane orders it") only tells what the section tells, and that of
the article itself is its topic.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.naming.keys import fold, is_place
from factcheck.claims.naming.names import NameSpan, spelled
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.headings import HEADING_REACH
from factcheck.claims.reading.read_sentence import is_subject_name
from factcheck.claims.subject.calls import Call, may_be_key
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.documents.document import BlockKind
from factcheck.lexicon.grammar import FUNCTION_WORDS
from factcheck.lexicon.people import PERSONAL_PRONOUNS

# What may stand before the name: "Only Orrin", "About the Orrin".
LEADS = frozenset("the a an only just about meet first second option".split())
# A heading of more words tells something.
MOST_WORDS = 5
# How many other sentences with the word are looked at for a name.
MOST_LOOKED_AT = 5


def name_of_section(index: int, discourse: Discourse) -> NameSpan | None:
    """The name that is the nearest heading above the sentence with this index, None for another heading."""
    for above in range(index - 1, max(-1, index - 1 - HEADING_REACH), -1):
        if discourse.block(above).kind is BlockKind.HEADING:
            return name_of_heading(above, discourse)
    return None


def person_asked_about(index: int, discourse: Discourse, call: Call) -> NameSpan | None:
    """The only person of the heading that a section stands under, for "she" in it: "What did the court tell Ms. Brandt?".

    None where the section names another person before.
    """
    if call.pronoun not in PERSONAL_PRONOUNS:
        return None
    above = discourse.heading_above(index)
    if not above or index - above > HEADING_REACH:
        return None
    told = (name for at in range(above, index) for name in discourse.sentence(at).names)
    people = {name.key: name for name in told if discourse.cast.is_person(name.key)}
    asked = next(iter(people.values()), None)
    if len(people) != 1 or asked not in discourse.sentence(above).names or asked is None:
        return None
    return asked if may_be_key(call, asked.key, discourse.cast) else None


def name_of_heading(index: int, discourse: Discourse) -> NameSpan | None:
    """The name that the heading with this index is, None where it is the article's own or says anything else."""
    if discourse.text(index).strip() == (discourse.document.title or "").strip():
        return None
    tokens = [token for token in discourse.sentence(index).tokens if token.kind is not TokenKind.MARK]
    while tokens and tokens[0].lower in LEADS:
        tokens = tokens[1:]
    if not tokens or len(tokens) > MOST_WORDS or not all(_is_of_name(token) for token in tokens):
        return None
    text = spelled(tokens)
    name = NameSpan(0, len(tokens), text, fold(text))
    if not is_subject_name(name) or is_place(name.key):
        return None
    return name if _is_named(tokens, index, discourse) or _is_compared(tokens, index, discourse) else None


def _is_of_name(token: Token) -> bool:
    return (token.capitalised and token.lower not in FUNCTION_WORDS) or token.kind is TokenKind.NUMERAL


def _is_compared(tokens: Sequence[Token], index: int, discourse: Discourse) -> bool:
    """Whether the article's title names both this heading and another of its level: "Comparing the Orrin and the Brandt"."""
    title, level = discourse.title_words, discourse.block(index).level
    if not {token.text for token in tokens} <= title:
        return False
    for other in range(len(discourse)):
        block = discourse.block(other)
        if other != index and block.kind is BlockKind.HEADING and block.level == level:
            words = [t for t in discourse.sentence(other).tokens if t.kind is TokenKind.WORD]
            words = [t for t in words if t.lower not in LEADS]
            if words and {t.text for t in words} <= title - {t.text for t in tokens}:
                return True
    return False


def _is_named(tokens: Sequence[Token], index: int, discourse: Discourse) -> bool:
    """Whether a sentence of the text has the words for a name, or the last of them."""
    last = next((token.text for token in reversed(tokens) if token.capitalised), "")
    found = re.finditer(rf"\b{re.escape(last)}\b", discourse.document.reading)
    others = dict.fromkeys(discourse.index_at(match.end()) for match in found)
    for other in [i for i in others if discourse.block(i).kind is not BlockKind.HEADING][:MOST_LOOKED_AT]:
        if any(last in name.text.split(" ") for name in discourse.sentence(other).names):
            return other != index
    return False
