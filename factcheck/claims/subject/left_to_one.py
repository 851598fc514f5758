"""What a clause tells of nobody in an article that names one thing: "A cohort of 3,400 was enrolled", "Circulation: 420,000".

It is said of that thing where nothing else is there that it may be said of: the figure stands in a label or in a phrase by
itself, is what the clause counts or measures ("some 12,300 men were enrolled"), or has before its verb no noun but one that
measures something. A clause about another noun ("the square was opened"), one with a pronoun, and one behind such a clause in
its sentence are about something else. What an article that is titled for more than the name has in lists may be that of what the title
tells of besides ("Orrin Canal blocked by ship").
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import is_same_name
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.alone import is_person_noun
from factcheck.claims.subject.calls import DOINGS, LEADING_IN
from factcheck.claims.subject.only_topic import is_in_title
from factcheck.claims.subject.speakers import SPEAKING_STEMS, only_speaks
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.documents.document import BlockKind
from factcheck.lexicon.callings import OF_ANOTHER
from factcheck.lexicon.event_nouns import EVENT_NOUNS, EVENT_PHRASES
from factcheck.lexicon.grammar import DETERMINERS, INDEFINITE, PRONOUNS
from factcheck.lexicon.measures import NOUNS
from factcheck.values.nouns import is_plural
from factcheck.values.value import Moment, Quantity, Value

# Nouns of what happened to the one thing.
EVENTS = EVENT_NOUNS.keys() | {event for _, event in EVENT_PHRASES}
# Which of several events a noun is of.
TELLING_APART = frozenset("next second third last other another previous earlier later".split())
# Verbs before the name of whom something was told, the mark of a question and that of a label.
TELLING = frozenset({"told", "tells", "telling"})
ASKING, LABEL = "?", ":"
# Within a figure that describes a noun.
HYPHEN = "-"
# What only holds the place of a subject.
THERE = "there"
# What is counted of a disease, a work or a vote, whoever had, bought or cast one.
TOLLS = frozenset(map(stem, "cases infections copies tickets downloads votes ballots".split()))
# How a clause opens that has its subject in the one before.
HANGING = frozenset({Opening.RELATIVE, Opening.SUBORDINATE, Opening.COORDINATE})


def left_to_one(parsed: Parsed, number: int, position: int, discourse: Discourse) -> Subject | None:
    """The one thing that the article names, of which the value at token `position` is said if of anything."""
    sole = discourse.sole
    if sole is None or not _is_told_of(sole, discourse):
        return None
    if parsed.read.block.kind is BlockKind.LIST_ITEM and _tells_more(discourse):
        return None
    if not tells_of_nobody(parsed, number, position, sole):
        return None
    behind = parsed.segments[number].opening in HANGING
    return Subject(sole.text, sole.key, Grounds.GUESSED if behind else Grounds.ALONE)


def tells_of_nobody(parsed: Parsed, number: int, position: int, sole: NameSpan) -> bool:
    """Whether a sentence up to the value at token `position` has nothing that this may be said of but `sole`."""
    if any(token.lower in PRONOUNS for token in parsed.tokens[:position]) or parsed.tokens[-1].text == ASKING:
        return False
    if (
        _counts_things(parsed, position)
        or _is_elsewhere(parsed, number, sole)
        or _dates_in_passing(parsed, number, position)
    ):
        return False
    return all(_is_of_nobody(parsed, segment, position) for segment in parsed.segments[: number + 1])


def _is_told_of(sole: NameSpan, discourse: Discourse) -> bool:
    """Whether the article tells anything of its one name but what it says: "18 were killed, the Norvane Post reported"."""
    read = [discourse.sentence(index) for index in range(len(discourse))]
    spoken = [
        only_speaks(one.tokens, name) or _is_who_said(one.tokens, name)
        for one in read
        for name in one.names
        if is_same_name(name.key, sole.key)
    ]
    return not all(spoken) or not spoken


def _is_who_said(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name only tells who said a sentence, or to whom: "the agency Norvane reported.", "says Norvane", "told Norvane"."""
    before = tokens[name.first - 1] if name.first else None
    if before is not None and (before.lower in TELLING or before.stem in SPEAKING_STEMS):
        return True
    behind = tokens[name.last : name.last + 2]
    ends = len(behind) < 2 or behind[1].kind is not TokenKind.WORD
    return bool(behind) and behind[0].stem in SPEAKING_STEMS and ends


def _tells_more(discourse: Discourse) -> bool:
    """Whether the title names the one thing and tells of it with another."""
    sole = discourse.sole
    return sole is not None and is_in_title(sole, discourse) and not discourse.is_titled_for(sole.key)


def _is_elsewhere(parsed: Parsed, number: int, sole: NameSpan) -> bool:
    """Whether a clause says where it happened, by the name of a place: "in Norland 21 people died" is a part of the dead."""
    segment = parsed.segments[number]
    names = parsed.names(segment.first, segment.last)
    return any(not is_same_name(name.key, sole.key) for name in names)


def _dates_in_passing(parsed: Parsed, number: int, position: int) -> bool:
    """Whether a date stands by itself between the clauses of a sentence: "before Brandt was born, in 1849, the harbour burned"."""
    segment = parsed.segments[number]
    alone = number > 0 and segment.verb is None and segment.opening is not Opening.BRACKET
    return alone and isinstance(parsed.tokens[position].value, Moment)


def _counts_things(parsed: Parsed, position: int) -> bool:
    """Whether a value counts things that no measure is taken by: "26,000 panels were hung" tells of no pump maker."""
    tokens, value = parsed.tokens, parsed.tokens[position].value
    if not isinstance(value, Quantity) or kind_of(value) not in ("count", "bare"):
        return False
    noun = value.text.split()[-1]
    if not noun.isalpha() or kind_of(value) == "bare":
        behind = tokens[position + 1] if position + 1 < len(tokens) else None
        if behind is None or behind.kind is not TokenKind.WORD or is_small(behind.lower):
            return False
        noun = behind.lower
    return is_plural(noun) and stem(noun) not in MEASURE_NOUNS | TOLLS and not is_person_noun(noun)


def _is_of_nobody(parsed: Parsed, segment: Segment, position: int) -> bool:
    """Whether no noun stands before the verb of a segment, or before its value, that it may be about."""
    tokens, verb = parsed.tokens, segment.verb
    if verb is None and not segment.first <= position < segment.last:
        label = segment.last < len(tokens) and tokens[segment.last].text == LABEL
        noun = None if label else _head(tokens[segment.first : segment.last])
        return (
            noun is None or noun.stem in MEASURE_NOUNS
        )  # "The bank, founded in 1921, lent" is about the bank.
    if verb is None:
        return not _opens_with_thing(tokens[segment.first : position])
    if segment.first <= position < verb:
        value = tokens[position].value
        if isinstance(value, Moment):
            return _dates_event(tokens[segment.first : position])
        if not isinstance(value, Quantity) or HYPHEN in value.text:
            return False  # "The 38-year-old bank was saved".
        of = _head(tokens[segment.first : position])
        return of is None or _is_measure(of, value) or kind_of(value) in ("count", "bare")
    head = _head(tokens[segment.first : verb])
    done = isinstance(tokens[position].value, Moment) and head is not None
    done = done and head is not None and (head.lower.endswith(DOINGS) or head.lower in EVENTS)
    done = (
        done and tokens[segment.first].lower not in INDEFINITE
    )  # "A translation appeared" tells of a new thing.
    told = {token.lower for token in tokens[segment.first : verb]}
    done = done and told.isdisjoint(OF_ANOTHER | TELLING_APART)
    value = tokens[position].value
    return head is None or done or (value is not None and _is_measure(head, value))


def _is_measure(noun: Token, value: Value) -> bool:
    """Whether a noun names what such a value measures: "the capital was $5 million", but not "the capital has 700,000 inhabitants"."""
    if noun.stem not in MEASURE_NOUNS:
        return False
    kinds = _kinds_of(noun.stem)
    return not kinds or kind_of(value) in kinds


@lru_cache(maxsize=4096)
def _kinds_of(noun: str) -> frozenset[str]:
    """The kinds of values that a noun of the lexicon, by its stem, may govern; none for one of a turn of phrase."""
    return frozenset(
        kind
        for group in NOUNS.values()
        if any(stem(words.split()[-1]) == noun for words in group.words)
        for kind in group.kinds
    )


def _dates_event(tokens: Sequence[Token]) -> bool:
    """Whether a date stands behind the noun of an event that the clause is about: "The landing on 4 May was watched"."""
    head = _head(tokens)
    return head is not None and tokens[0].lower not in INDEFINITE and head.lower in EVENTS


def _opens_with_thing(tokens: Sequence[Token]) -> bool:
    """Whether a clause whose verb is in no table begins with a noun of its own: "The hut stands at 3,835 metres"."""
    if len(tokens) < 2 or tokens[0].lower not in DETERMINERS or tokens[1].named:
        return False
    phrase = [*takewhile(lambda t: t.kind is TokenKind.WORD and not is_small(t.lower), tokens[1:])]
    return bool(phrase) and all(token.stem not in MEASURE_NOUNS for token in phrase)


def _head(tokens: Sequence[Token]) -> Token | None:
    """The last noun before a verb that no preposition leads in; None where there is no noun."""
    head: Token | None = None
    led = False
    for token in tokens:
        if token.lower in LEADING_IN:
            led = True
        elif token.kind is TokenKind.MARK or token.lower in DETERMINERS:
            led = led and token.lower in DETERMINERS
        elif token.kind is TokenKind.WORD and not is_small(token.lower) and not led and token.lower != THERE:
            head = token
    return head
