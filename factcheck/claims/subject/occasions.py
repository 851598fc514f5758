"""Events without a name of their own as subjects: "the quake had a magnitude of 7", "the blast, which killed six".

The event is the one that the article speaks of by that noun (`claims.naming.occasions`). A figure is said of it where the
noun's phrase holds the figure ("a magnitude-7 quake"), where it is the subject of the clause or of the one that a relative
clause or "it" goes on about, and where dead and damage are put down to it ("six people died in the blast").
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Occasion, Subject
from factcheck.claims.naming.event_mentions import Mention
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.happenings import find_happening
from factcheck.claims.subject.impersonal import is_expletive
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment, before_determiners, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVES, WEEKDAYS
from factcheck.lexicon.occasions import KINDS, SEQUENCE, TAKING_PART, THROUGH
from factcheck.values.value import Moment, Quantity

IT = "it"
WHICH = frozenset({"which", "that"})
# What befalls people in an event, by its stems.
TOLL = frozenset(
    stem(word)
    for word in "die kill dead death perish injure wound hurt miss lose evacuate displace rescue survive drown victim "
    "casualty homeless life".split()
)
# Kinds of figures that an event has as the subject of its clause, whatever it acts on; of others the object may have them
# ("the quake moved the island by 2 metres").
OWN_KINDS = frozenset({"count", "duration", "bare", "date", "rank"})
MONEY = "money"
TAKERS = frozenset(map(stem, TAKING_PART)) | {"won", "lost", "fought", "held"}
# Sizes of an event that are written as counts: "a 7.1-magnitude quake".
SIZES = frozenset({"magnitude"})
# What may stand before the subject of a clause: "On 3 May a quake hit", "And then the quake hit".
LEADING = ADVERBS | WEEKDAYS | frozenset("and but on in at as of by early late".split())
LINKING = AUXILIARIES | frozenset("reached reach measured measures registered had has lasted".split())


def attributed_occasion(parsed: Parsed, position: int, discourse: Discourse) -> Subject | None:
    """The event in whose phrase the figure at token `position` stands: "Carvania's 7.1-magnitude quake of 3 May"."""
    mention = _around(parsed, position, discourse)
    return _subject(parsed, mention, discourse) if mention is not None else None


def stands_in_occasion(parsed: Parsed, position: int, discourse: Discourse) -> bool:
    """Whether the value at token `position` stands in the phrase of an event."""
    return _around(parsed, position, discourse) is not None


def _mentions(parsed: Parsed, discourse: Discourse) -> Sequence[Mention]:
    """The events that the sentence speaks of; those of an article are only looked for where it has a noun for one."""
    told = not KINDS.keys().isdisjoint(parsed.words)
    return discourse.occasions.mentions(parsed.read.index) if told else ()


def _around(parsed: Parsed, position: int, discourse: Discourse) -> Mention | None:
    for mention in _mentions(parsed, discourse):
        within = mention.first <= position < mention.noun or mention.noun < position < mention.last
        if (
            within
            and not _is_taken_part_in(parsed, mention)
            and (isinstance(parsed.tokens[position].value, Moment) or _sizes(parsed, position))
        ):
            return mention
    return None


def _is_taken_part_in(parsed: Parsed, mention: Mention) -> bool:
    """Whether the clause is on who takes part in an event: "Brandt won the election in May 2018"."""
    before = before_determiners(parsed.tokens, mention.first)
    return before > 0 and parsed.tokens[before].stem in TAKERS


def acting_occasion(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """The event that the clause around token `position` speaks of, or goes on about."""
    return (
        _of_clause(parsed, segment, position, discourse)
        or _of_relative(parsed, segment, position, discourse)
        or _resumed(parsed, segment, position, discourse)
        or _again(parsed, segment, position, discourse)
        or _of_toll(parsed, segment, position, discourse)
    )


def _sizes(parsed: Parsed, position: int) -> bool:
    """Whether a figure in the phrase of an event tells of the event: its magnitude, height, length of time or sum."""
    value = parsed.tokens[position].value
    return isinstance(value, Quantity) and (kind_of(value) != "count" or value.unit in SIZES)


def _subject(parsed: Parsed, mention: Mention, discourse: Discourse) -> Subject | None:
    occasion = discourse.occasions.meant_by(mention)
    if occasion is None:
        return None
    if not mention.names:
        # "The sinking" of an article on a liner is told of the liner.
        befallen = find_happening(parsed, mention.first - 1, mention.noun + 1, discourse)
        if befallen is not None:
            return befallen
    return Subject(_name(parsed, mention, occasion), occasion.key, Grounds.PRONOUN, occasion)


def _name(parsed: Parsed, mention: Mention, occasion: Occasion) -> str:
    """The event as it is shown: its noun, with the names in its phrase or else the first of the article's."""
    noun = parsed.tokens[mention.noun].lower
    if mention.names:
        return f"{noun} of {mention.names[0]}"
    told = sorted(occasion.countries) or sorted(occasion.words)
    return f"{noun} of {told[0].title()}" if told else noun


def _is_subject(parsed: Parsed, mention: Mention, segment: Segment, position: int) -> bool:
    """Whether the event is what the clause of the figure is about: nothing but its phrase stands before the verb."""
    if not segment.first <= mention.noun < segment.last or mention.noun >= position:
        return False
    before = before_determiners(parsed.tokens, mention.first, segment.first)
    if before >= segment.first and parsed.tokens[before].lower in PREPOSITIONS:
        return False
    earlier = parsed.tokens[segment.first : before + 1]
    return all(t.kind is not TokenKind.WORD or t.lower in LEADING for t in earlier)


def _of_clause(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    for mention in _mentions(parsed, discourse):
        dated_before = position < segment.first or position < mention.first
        at = segment.last if dated_before else position
        if _is_subject(parsed, mention, segment, at) and _tells_of_it(parsed, mention, position, at):
            return _subject(parsed, mention, discourse)
    return None


def _tells_of_it(parsed: Parsed, mention: Mention, position: int, stop: int) -> bool:
    """Whether a figure behind an event's verb is the event's own, and not that of what it acted on."""
    value = parsed.tokens[position].value
    if value is None:
        return False
    if any(t.lower in SEQUENCE for t in parsed.tokens[mention.last : min(stop, position)]):
        return False
    kind = kind_of(value)
    if kind in OWN_KINDS or kind.startswith(MONEY):
        return True
    verbs = verbs_before(parsed.tokens, mention.last, stop)
    return bool(verbs) and parsed.tokens[verbs[0]].lower in LINKING


def _of_relative(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """The event that a relative clause with the figure hangs on: "the blast, which killed six people"."""
    tokens = parsed.tokens
    if segment.opening is not Opening.RELATIVE or position < segment.first:
        return None
    if tokens[segment.first].lower not in RELATIVES & WHICH or segment.verb != segment.first + 1:
        return None
    end = segment.first - int(tokens[segment.first - 1].text == ",")
    for mention in _mentions(parsed, discourse):
        if end in (mention.last, mention.noun + 1) and _tells_of_it(parsed, mention, position, position):
            return _subject(parsed, mention, discourse)
    return None


def _resumed(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """The event whose clause goes on behind the comma of its date: "the blast of 3 May 2011, killed six people"."""
    tokens = parsed.tokens
    if segment.verb != segment.first or not segment.first:
        return None
    before = next((s for s in parsed.segments if s.last == segment.first - 1), None)
    if before is None or before.verb is not None or tokens[segment.first - 1].text != ",":
        return None
    for mention in _mentions(parsed, discourse):
        told = _is_subject(parsed, mention, before, before.last) and mention.last == before.last
        if told and _tells_of_it(parsed, mention, position, position):
            return _subject(parsed, mention, discourse)
    return None


def _again(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """The event that "it" goes on about: the subject of the sentence before."""
    index, tokens = parsed.read.index, parsed.tokens
    opens = tokens[0].lower == IT and position > 1 and (not segment.first or segment.verb is None)
    if not opens or not index or not discourse.speaks_of_occasion(index - 1) or is_expletive(tokens, 0):
        return None
    read = discourse.sentence(index - 1)
    before = next(iter(discourse.occasions.mentions(index - 1)), None)
    if before is None or any(
        t.kind is TokenKind.WORD and t.lower not in DETERMINERS | ADVERBS for t in read.tokens[: before.first]
    ):
        return None
    occasion = discourse.occasions.meant_by(before)
    if occasion is None or not _is_own_or_linked(parsed, position):
        return None
    return Subject(read.tokens[before.noun].lower, occasion.key, Grounds.PRONOUN, occasion)


def _is_own_or_linked(parsed: Parsed, position: int) -> bool:
    value = parsed.tokens[position].value
    if value is None:
        return False
    kind = kind_of(value)
    return kind in OWN_KINDS or kind.startswith(MONEY) or parsed.tokens[1].lower in LINKING


def _of_toll(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """The event that people died or were hurt in: "Six people died in the blast"."""
    value, tokens = parsed.tokens[position].value, parsed.tokens
    if not isinstance(value, Quantity) or kind_of(value) != "count":
        return None
    told = tokens[segment.first : segment.last]
    if not any(token.stem in TOLL for token in told):
        return None
    for mention in _mentions(parsed, discourse):
        if not segment.first <= mention.noun < segment.last or mention.names:
            continue
        before = before_determiners(tokens, mention.first, segment.first)
        if before >= segment.first and tokens[before].lower in THROUGH:
            return _subject(parsed, mention, discourse)
    return None
