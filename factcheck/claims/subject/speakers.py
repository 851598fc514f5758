"""Who only speaks in a sentence, and so is not what its figures are about.

"The BBC reports that permits cost $11,000", "1,000 people tried, according to Norvane". Who says something of a
measure without an owner speaks of itself: "Acme said that revenue rose 5%".
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_STEMS
from factcheck.lexicon.grammar import ADVERBS, FORMS_OF_HAVE, PRONOUNS
from factcheck.lexicon.stances import ACCOUNTS, SPEAKING
from factcheck.lexicon.undergoing import TELLING

# The most words of an aside behind a speaker's name.
MOST_ASIDE = 14
# The most words of the phrase of a source, before a name in it.
MOST_SOURCE = 8
# The most words of who is told something.
MOST_TOLD = 5
SPEAKING_STEMS = frozenset(stem(verb) for verb in SPEAKING)
TELLING_STEMS = frozenset(stem(verb) for verb in TELLING)
BEFORE_SAYING = ADVERBS | FORMS_OF_HAVE
ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their"})
# Behind these stands who is spoken to, and what he is told behind him.
TO_WHOM, THAT = frozenset({"to", "before"}), "that"
TOLD_IN = frozenset({("speaking", "to"), ("interview", "with"), ("talking", "to"), ("speaking", "with")})


def only_speaks(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether the name is there only for what it says of others."""
    if name.first > 1 and [t.lower for t in tokens[name.first - 2 : name.first]] == ["according", "to"]:
        return True
    if in_source(tokens, name):
        return True
    verb = _past_account(tokens, name.last) or _past_aside(tokens, name.last)
    while verb < len(tokens) and tokens[verb].lower in BEFORE_SAYING:
        verb += 1
    if verb >= len(tokens) or tokens[verb].kind is not TokenKind.WORD:
        return False
    told = _behind_told(tokens, verb)
    if told:
        return not _speaks_of_itself(tokens, told)
    if tokens[verb].stem not in SPEAKING_STEMS:
        return False
    said = verb + 1
    while said < len(tokens) and tokens[said].lower in ADVERBS:
        said += 1
    if said >= len(tokens) or tokens[said].kind is TokenKind.MARK:
        return name.first > 0 and _set_off(tokens, name.first)
    return tokens[said].lower == "that" and not _speaks_of_itself(tokens, said + 1)


def _behind_told(tokens: Sequence[Token], verb: int) -> int:
    """Where a clause with "that" begins behind a verb and who is told it: "told the Norvane board that"; 0 for none."""
    if tokens[verb].stem not in SPEAKING_STEMS | TELLING_STEMS:
        return 0
    for at in range(verb + 1, min(verb + 2 + MOST_TOLD, len(tokens))):
        if tokens[at].lower == THAT:
            return at + 1 if at > verb + 1 else 0
        if tokens[at].kind is TokenKind.MARK or tokens[at].value is not None:
            return 0
    return 0


def is_told(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether the name is who is told what a clause behind it says: "Lenz told Parliament that", "wrote to Norvane that", "an interview with"."""
    before = name.first - 1
    while before > 0 and tokens[before].lower in ARTICLES:
        before -= 1
    if before < 0:
        return False
    if before and (tokens[before - 1].lower, tokens[before].lower) in TOLD_IN:
        return True
    following = tokens[name.last].lower if name.last < len(tokens) else ""
    if following != THAT or tokens[before].kind is not TokenKind.WORD:
        return False
    to = before and tokens[before].lower in TO_WHOM and tokens[before - 1].stem in SPEAKING_STEMS
    return bool(to) or tokens[before].stem in TELLING_STEMS


def in_source(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether the name stands in the phrase of a source: "according to the Norvane Post", "according to Ott's List"."""
    for i in range(name.first - 1, max(0, name.first - 1 - MOST_SOURCE), -1):
        if tokens[i].kind is TokenKind.MARK or tokens[i].value is not None:
            return False
        if tokens[i].lower == "to" and tokens[i - 1].lower == "according":
            return True
    return False


def _past_aside(tokens: Sequence[Token], first: int) -> int:
    """The position behind an aside: "Ada Brandt, the chairman of Norvane, said"."""
    if first >= len(tokens) or tokens[first].text != ",":
        return first
    for i in range(first + 1, min(first + MOST_ASIDE, len(tokens))):
        if tokens[i].text == ",":
            return i + 1
    return first


def _past_account(tokens: Sequence[Token], first: int) -> int:
    """The position behind what a source wrote, where another name is told of: "A Norvane study | found that Brisk has"; 0 for none.

    Alone, the name may be that of what was studied: "the Orrin Bridge study found that the deck".
    """
    if first < len(tokens) and tokens[first].kind is TokenKind.POSSESSIVE:
        first += 1
    if first >= len(tokens) or tokens[first].lower not in ACCOUNTS:
        return 0
    that = next((i for i in range(first, len(tokens)) if tokens[i].lower == THAT), len(tokens))
    return first + 1 if any(token.named for token in tokens[that:]) else 0


def _set_off(tokens: Sequence[Token], first: int) -> bool:
    """Whether a name opens an aside: ", the Norvane Database shows,"."""
    before = first - 1
    if tokens[before].lower == "the" and before:
        before -= 1
    return tokens[before].kind is TokenKind.MARK


def _speaks_of_itself(tokens: Sequence[Token], first: int) -> bool:
    """Whether the clause from token `first` is about a pronoun or a measure without an owner."""
    verb = find_verb(tokens, first, len(tokens))
    if verb is None or verb == first:
        return True
    subject = tokens[first:verb]
    return any(token.lower in PRONOUNS for token in subject) or subject[-1].stem in MEASURE_STEMS
