"""The subject of the clause behind an opening phrase: "Founded in 1983, SVB ...", "Built in Leeds, and 80 m tall, it ..."."""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.asides import says_where
from factcheck.claims.subject.noun_phrases import main_subject
from factcheck.claims.subject.whole_names import whole_name
from factcheck.claims.words.segments import Opening, Segment
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES, COORDINATORS
from factcheck.values.places import locate

# How many segments a clause opens before it goes on behind an aside.
ASIDE = 2
# With these a phrase names who is there besides, and no clause begins: "was sold in Leeds, together with Calder".
COMPANIONS = frozenset("together along alongside including plus like besides except".split())


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
    return number == 1 or (segment.verb is not None and segment.verb > segment.first)


def _is_where(parsed: Parsed, number: int) -> bool:
    """Whether a segment is only the country or state of the place before it: "Born in Leeds, England, in 1936"."""
    segment = parsed.segments[number]
    name = " ".join(token.text for token in parsed.tokens[segment.first : segment.last])
    return says_where(parsed, segment) and locate(name).is_known


def _hangs_on(parsed: Parsed, number: int) -> bool:
    """Whether a segment before the clause says nothing of its own."""
    segment = parsed.segments[number]
    if number == 0:
        return True
    return segment.verb is None or _opens_with_participle(parsed, segment)


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
