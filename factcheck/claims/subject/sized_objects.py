"""The thing right before its own size or age, in a clause on another: "owns a tree 30 metres high", "from objects 9 billion years old".

The figure stands behind the noun with an adjective of its own, and the noun is what the clause acts on or stands behind a
preposition: nothing of it is said of who acts. What somebody or something is said to be ("is a tower 300 metres high") and
what a name is called beside it ("the Orrin, a ship 200 metres long,") are of the name.
"""

from __future__ import annotations

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.site import before_hedges
from factcheck.claims.reading.sizes import DIMENSION_OF_ADJECTIVE, is_length
from factcheck.claims.subject.noun_phrases import part_of_owner
from factcheck.claims.words.segments import verbs_before
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS
from factcheck.values.nouns import is_plural
from factcheck.values.value import Quantity

# What stands before what somebody or something is: "became a ship", "as a house".
BEING = AUXILIARIES | frozenset(
    "become becomes became remain remains remained stay stays stayed as like".split()
)
HAVING = frozenset({"has", "have", "had"})
# How many words the phrase of the thing has at most, with its article.
MOST_WORDS = 5


def sized_object(parsed: Parsed, position: int, discourse: Discourse) -> Subject | None:
    """The thing whose size or age the value at token `position` is, a part of the topic as any that has no name."""
    tokens = parsed.tokens
    if not _has_adjective(parsed, position):
        return None
    noun = before_hedges(tokens, position, 0)
    if noun < 1 or not _is_plain(tokens[noun]):
        return None
    first = _start_of_phrase(parsed, noun)
    if first is None or not (_is_acted_on(parsed, first) or _is_had(parsed, position, first)):
        return None
    words = [token.text for token in tokens[first : noun + 1] if token.lower not in DETERMINERS]
    topic = discourse.topic
    if topic is None:
        return Subject(" ".join(words), words[-1].lower(), Grounds.GUESSED)
    return part_of_owner(Subject(topic.text, topic.key, Grounds.TOPIC), words)


def _has_adjective(parsed: Parsed, position: int) -> bool:
    """Whether the value is a size or an age with its adjective: "30 metres high", "200 years old"."""
    tokens, value = parsed.tokens, parsed.tokens[position].value
    if not isinstance(value, Quantity) or "-" in tokens[position].text:
        return False
    if tokens[position].text.endswith(" old"):
        return True
    behind = tokens[position + 1].lower if position + 1 < len(tokens) else ""
    return is_length(value) and behind in DIMENSION_OF_ADJECTIVE


def _start_of_phrase(parsed: Parsed, noun: int) -> int | None:
    """Where the phrase of the noun begins: at its article, or at the plain words of a plural; None where neither is there."""
    tokens = parsed.tokens
    for at in range(noun - 1, max(-1, noun - MOST_WORDS), -1):
        if tokens[at].lower in DETERMINERS:
            return at
        if not _is_plain(tokens[at]) or verbs_before(tokens, at, at + 1):
            return at + 1 if is_plural(tokens[noun].lower) else None
    return None


def _is_acted_on(parsed: Parsed, first: int) -> bool:
    """Whether the phrase at token `first` stands behind a verb of doing or a preposition."""
    before = parsed.tokens[first - 1] if first else None
    if before is None or before.kind is not TokenKind.WORD or before.named or before.lower in BEING:
        return False
    return before.lower in PREPOSITIONS or bool(verbs_before(parsed.tokens, first - 1, first))


def _is_had(parsed: Parsed, position: int, first: int) -> bool:
    """Whether somebody or something so old is had: "has a son 4 years old". What has a size is a part that may be the whole's."""
    return (
        first > 0
        and parsed.tokens[first - 1].lower in HAVING
        and parsed.tokens[position].text.endswith(" old")
    )


def _is_plain(token: Token) -> bool:
    return (
        token.kind is TokenKind.WORD
        and not token.named
        and token.text.islower()
        and not is_small(token.lower)
    )
