"""A thing that a clause is about and no name: "the old chambers are 300 metres long", "a pilot dam cost $5 million".

What so has a size, a sum or a date of its own is neither what the article is about nor the name that was last heard, but may
well belong to that: it is a part of the topic, as "its chambers" are, so that it is held against the same part elsewhere and
never against the whole. Told of the whole are what is measured of it, what is done to it and what happens ("the cost",
"construction", "the fire"), and one thing with no more than its article ("the tunnel"), which may be the whole itself. Counts
stay out: how many of something there are is told of the whole by whoever counts them ("workers dug three shafts").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.parts import TELLING_APART
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.alone import is_person
from factcheck.claims.subject.calls import DOINGS
from factcheck.claims.subject.noun_phrases import part_of_owner
from factcheck.claims.subject.owned_parts import is_size
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import ACTION_NOUNS, NO_THINGS
from factcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DESCRIPTIONS,
    DETERMINERS,
    FUNCTION_WORDS,
    SUBORDINATORS,
)
from factcheck.lexicon.occasions import KINDS
from factcheck.lexicon.verbs import PAST_FORMS
from factcheck.values.nouns import is_plural
from factcheck.values.value import Moment, Quantity, Value

# Before a thing that is one of several, or new to the text.
ONE_OF_SEVERAL = frozenset("a an another each every either both".split())
# Words that may stand before the phrase of a subject.
OPENING = COORDINATORS | SUBORDINATORS | ADVERBS
# The most words of the phrase.
MOST_WORDS = 5
MONEY = "money"
BEING = frozenset("is are was were cost costs weigh weighs measure measures".split())
CALENDAR_UNITS = frozenset("hour day night week weekend month quarter season year decade century".split())


def own_thing(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """The thing without a name that the clause says the value at token `position` of; None where it may be the whole."""
    value = parsed.tokens[position].value
    if value is None or not _is_own(value):
        return None
    segment = _with_size_before(parsed, segment, value)
    verb = segment.verb
    if verb is None or not segment.first < verb < position < segment.last:
        return None
    phrase = _phrase(parsed.tokens, segment.first, verb)
    if not phrase or not _is_another(phrase) or _is_no_verb(parsed.tokens[verb], phrase[-1]):
        return None
    if is_person(phrase[-1]) and parsed.tokens[verb].lower not in BEING:
        return None  # "Investigators said on Tuesday": people act, and what they do is told of the whole.
    words = [token.text for token in phrase if token.lower not in DETERMINERS]
    topic = discourse.topic
    if topic is None:
        return Subject(" ".join(words), words[-1].lower(), Grounds.GUESSED)
    return part_of_owner(Subject(topic.text, topic.key, Grounds.TOPIC), words)


def _with_size_before(parsed: Parsed, segment: Segment, value: Value) -> Segment:
    """The clause that a second size goes on with: "each chamber is 300 feet long and 140 feet wide"."""
    number = parsed.segments.index(segment)
    if not number or segment.verb is not None or segment.opening is not Opening.COORDINATE:
        return segment
    before = parsed.segments[number - 1]
    if before.verb is None or not isinstance(value, Quantity) or not is_size(value):
        return segment
    return replace(before, last=segment.last) if parsed.tokens[before.verb].lower in BEING else segment


def _is_own(value: Value) -> bool:
    """Whether a value may be that of a single thing: a size, a sum, a date."""
    if isinstance(value, Quantity):
        return is_size(value) or kind_of(value).startswith(MONEY)
    return isinstance(value, Moment)


def _phrase(tokens: Sequence[Token], first: int, verb: int) -> Sequence[Token]:
    """The whole subject before a verb, where it is a noun with what describes it; empty for anything else."""
    while first < verb and tokens[first].lower in OPENING:
        first += 1
    while verb > first and (tokens[verb - 1].lower in ADVERBS or tokens[verb - 1].lower.endswith("ly")):
        verb -= 1
    phrase = tokens[first:verb]
    if not 0 < len(phrase) <= MOST_WORDS or phrase[-1].stem in NO_THINGS:
        return ()
    within = phrase[1:] if phrase[0].lower in DETERMINERS else phrase
    plain = all(
        t.kind is TokenKind.WORD and not t.named and t.lower not in FUNCTION_WORDS - TELLING_APART
        for t in within
    )
    # Of a bare first word nobody knows whether it is a name that was not known for one.
    return phrase if within and plain and not phrase[-1].capitalised else ()


def _is_no_verb(verb: Token, noun: Token) -> bool:
    """Whether what looks like a verb is the noun of the phrase: "a federal grant", "a brush fire was seen"."""
    bare = verb.lower not in AUXILIARIES | PAST_FORMS and not verb.lower.endswith(("ed", "s", "ing"))
    return bare and not is_plural(noun.lower)


def _is_another(phrase: Sequence[Token]) -> bool:
    """Whether a phrase tells of one of several, of several or of a new thing."""
    noun = phrase[-1].lower
    if noun.removesuffix("s") in CALENDAR_UNITS:
        return False
    if noun in ACTION_NOUNS or noun in KINDS or noun.endswith(DOINGS):
        return False
    apart = any(token.lower in TELLING_APART for token in phrase[:-1])
    if noun in DESCRIPTIONS and not apart:
        return False
    return apart or is_plural(noun) or phrase[0].lower in ONE_OF_SEVERAL
