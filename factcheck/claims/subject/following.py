"""The subject of the clause behind an opening phrase: "Founded in 1983, SVB ...", "Built in Leeds, and 80 m tall, it ..."."""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.asides import says_where
from factcheck.claims.subject.noun_phrases import main_subject
from factcheck.claims.subject.whole_names import whole_name
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.stem import stem
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES, COORDINATORS
from factcheck.values.places import locate
from factcheck.values.value import Quantity, Value

# How many segments a clause opens before it goes on behind an aside.
ASIDE = 2
COLON = ":"
# With these a phrase names who is there besides, and no clause begins: "was sold in Leeds, together with Calder".
COMPANIONS = frozenset("together along alongside including plus like besides except".split())
# What those who are counted do by themselves, in words that are no participles of what was done to them.
LIVING = frozenset(map(stem, "die drown perish survive live escape flee".split()))


def following_subject(parsed: Parsed, number: int, discourse: Discourse) -> Subject | None:
    """The subject of the clause behind an opening phrase: "Founded in 1983, SVB ...", "Built in Leeds, and 80 m tall, it ...".

    Only where all that stands before the clause hangs on it: the first phrase opens with a participle or has no
    verb, and none behind it has a subject of its own.
    """
    segments = parsed.segments
    behind = (n for n in range(number + 1, len(segments)) if not _is_where(parsed, n))
    following = next((n for n in behind if is_clause(parsed, n)), None)
    if following is None or not all(_hangs_on(parsed, n) for n in range(following)):
        return None
    if number and not _opens_with_participle(parsed, segments[0]):
        return None
    if segments[0].verb is not None and parsed.tokens[segments[following].first - 1].text == COLON:
        return None  # "Gifts of 3 million came in: the Brandts gave a third" says of no one what came in all.
    subject = main_subject(parsed, segments[following], discourse)
    return handed_on(subject) if subject is not None else None


def named_before_aside(parsed: Parsed, number: int) -> Subject | None:
    """Whom a clause names that goes on behind an aside: "4 May – The Corran Line, the last of four, is opened"."""
    if number < ASIDE:
        return None
    opening, aside, goes_on = parsed.segments[number - ASIDE : number + 1]
    if opening.verb is not None or aside.verb is not None or goes_on.verb != goes_on.first:
        return None
    if parsed.tokens[goes_on.first].lower not in AUXILIARIES:
        return None  # "Ada Brandt, chairman of Norvane, said that 42 ships were waiting" is not about her.
    names = tuple(parsed.names(opening.first, opening.last))
    return whole_name(parsed, names, opening.last) if names and names[-1].last == opening.last else None


def is_clause(parsed: Parsed, number: int) -> bool:
    """Whether a segment has a subject before its verb: "SVB had", and neither "and standing" nor "a bank"."""
    segment = parsed.segments[number]
    if segment.opening is not Opening.PLAIN or parsed.tokens[segment.first].lower in COMPANIONS:
        return False
    if segment.verb is None and _is_multiple(parsed.tokens[segment.first].value):
        return False  # "12 million visit it, twice as many as the Orm Tower".
    return number == 1 or (segment.verb is not None and segment.verb > segment.first)


def _is_multiple(value: Value | None) -> bool:
    return isinstance(value, Quantity) and value.unit == "ratio"


def _is_where(parsed: Parsed, number: int) -> bool:
    """Whether a segment is only the country or state of the place before it: "Born in Leeds, England, in 1936"."""
    segment = parsed.segments[number]
    name = " ".join(token.text for token in parsed.tokens[segment.first : segment.last])
    return says_where(parsed, segment) and locate(name).is_known


def _hangs_on(parsed: Parsed, number: int) -> bool:
    """Whether a segment before the clause says nothing of its own."""
    segment = parsed.segments[number]
    if number == 0:
        return not _tells_of_counted(parsed, segment)
    return segment.verb is None or _opens_with_participle(parsed, segment)


def _tells_of_counted(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment is a clause about those whom its figure counts: "Thirty-two died", "At least 40 people were hurt".

    What has the form of a participle alone may hang on: "Forty built, the plane was given up".
    """
    tokens, at = parsed.tokens, segment.first
    while at < segment.last and tokens[at].value is None and is_small(tokens[at].lower):
        at += 1
    value = tokens[at].value if at + 1 < segment.last else None
    if value is None or kind_of(value) not in ("count", "bare"):
        return False
    return tokens[at + 1].lower in AUXILIARIES or tokens[at + 1].stem in LIVING


def _opens_with_participle(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment opens with "built" or "standing", perhaps behind "and" or an adverb."""
    tokens, verb = parsed.tokens, segment.verb
    if verb is None or tokens[verb].lower in AUXILIARIES:
        return False
    return all(
        token.lower in COORDINATORS or token.lower in ADVERBS or token.lower.endswith("ly")
        for token in tokens[segment.first : verb]
    )


def handed_on(subject: Subject) -> Subject:
    """The subject of another clause, as that of this one: named there, and only carried here."""
    return replace(subject, grounds=Grounds.CARRIED) if subject.grounds is Grounds.NAMED else subject
