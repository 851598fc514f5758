"""What a property is said of where the sentence does not say it: what the article is about.

It is sure where the title names the topic and the sentence no other thing that may have the property. What sort of thing
the topic is tells whether it may have one: a firm has a chief executive, and what stands has a main contractor.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import Holder
from factcheck.claims.properties.roles import MOST_BEFORE, is_person, role_heads
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.read_sentence import names_a_place
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.callings import STANDING
from factcheck.lexicon.grammar import PLACE_ENDINGS
from factcheck.lexicon.people import GIVEN_NAMES

# By what an organisation is called again.
FIRMS = frozenset("company firm startup bank group".split())
# What a firm has and nothing else: "Norvane's board".
_OF_FIRMS = (
    r"(?:boards?|boardroom|chief[ ]executives?|CEOs?|CFO|shareholders|employees|headquarters|co-?founders?|shares?|stock"
    r"|valuation|share[ ]price|IPO)"
)


def holder_by_topic(
    parsed: Parsed, names: Sequence[NameSpan], discourse: Discourse, before: int | None = None
) -> Holder | None:
    """The topic of the article as the holder of what is said of these `names`; None where it has none, or it is a person.

    It is sure where neither the sentence nor the one before it in its paragraph names another thing. Of the sentence only what stands `before` a token can name something else, where that is given.
    """
    topic = discourse.topic
    keys = {name.key for name in names}
    if topic is None or topic.key in keys or discourse.cast.is_person(topic.key):
        return None
    stop = len(parsed.tokens) if before is None else before
    alone = _is_alone(parsed, parsed.names(0, stop), keys | {topic.key}, discourse)
    earlier = _sentence_before(parsed, discourse)
    alone = alone and (
        earlier is None
        or (_opens_plainly(earlier) and _is_alone(earlier, earlier.read.names, {topic.key}, discourse))
    )
    titled = topic.key in fold(discourse.document.title or "") or discourse.is_titled_for(topic.key)
    return Holder(Subject(topic.text, topic.key, Grounds.TOPIC), sure=alone and titled)


def _is_alone(parsed: Parsed, names: Sequence[NameSpan], keys: Set[str], discourse: Discourse) -> bool:
    """Whether none of the names is another thing's: each is one of the `keys` or part of it, a place, or a person's."""
    return all(
        any(name.key in key or key in name.key for key in keys)
        or names_a_place(parsed.tokens, name, 0)
        or is_surely_person(parsed, name, discourse)
        for name in names
    )


def _opens_plainly(parsed: Parsed) -> bool:
    """Whether a sentence begins with a small word or a name, and not with what may be a name that nothing else shows."""
    first = next((token for token in parsed.tokens if token.kind is TokenKind.WORD), None)
    return first is None or first.named or is_small(first.lower)


def _sentence_before(parsed: Parsed, discourse: Discourse) -> Parsed | None:
    """The sentence before in the same paragraph, which may have spoken of something else."""
    index = parsed.read.index
    before = discourse.sentence(index - 1) if index else None
    return Parsed(before, ()) if before is not None and before.block is parsed.read.block else None


def is_firm(subject: Subject, discourse: Discourse) -> bool:
    """Whether the text shows that a name is a firm's: by the name, by what it is called, or by what it has."""
    cast, name = discourse.cast, re.escape(subject.name)
    return (
        cast.is_organisation(subject.key)
        or any(cast.is_called(subject.key, noun) for noun in FIRMS)
        or re.search(rf"\b{name}(?:['’]s)? {_OF_FIRMS}\b", discourse.document.reading) is not None
    )


def stands(subject: Subject, discourse: Discourse) -> bool:
    """Whether a name is that of a building or another thing that stands where it is."""
    last = subject.key.rpartition(" ")[2]
    return last in PLACE_ENDINGS | STANDING or any(
        discourse.cast.is_called(subject.key, noun) for noun in sorted(STANDING)
    )


def is_surely_person(parsed: Parsed, name: NameSpan, discourse: Discourse) -> bool:
    """Whether a name is a person's by its given name, by what the article says of it, or by a role beside it."""
    if not is_person(name):
        return False
    if name.text.split(" ")[0].lower() in GIVEN_NAMES or discourse.cast.is_person(name.key):
        return True
    tokens, behind = parsed.tokens, name.last
    bracket = tokens[behind : behind + MOST_BEFORE + 2] if tokens[behind : behind + 1] else ()
    told = bracket[:1] and bracket[0].text == "(" and any(t.lower in role_heads() for t in bracket)
    return bool(told) or (name.first > 0 and tokens[name.first - 1].lower in role_heads())
