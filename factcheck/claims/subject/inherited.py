"""The subject of a clause that has none of its own: that of the clause it hangs on, or of the one it opens.

A relative or passive clause hangs on the name before it, a participle or a joined object on the subject of its clause.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_apposed, is_aside, is_small, resumes
from factcheck.claims.reading.read_sentence import names_a_place
from factcheck.claims.subject.antecedents import may_be_subject
from factcheck.claims.subject.noun_phrases import HELD, main_subject, subject_between
from factcheck.claims.subject.relatives import POSSESSIVES
from factcheck.claims.subject.speakers import only_speaks
from factcheck.claims.words.segments import Opening, Segment, verbs_before
from factcheck.claims.words.tokens import TokenKind, is_figure
from factcheck.claims.words.vocabulary import MEASURE_STEMS
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES, COORDINATORS

# Segments that say something of the last name before them, not of the subject of the clause.
LAST_NAMED = frozenset({Opening.RELATIVE, Opening.PASSIVE, Opening.BRACKET})


def following_subject(parsed: Parsed, number: int, discourse: Discourse) -> Subject | None:
    """The subject of the clause behind an opening phrase: "Founded in 1983, SVB ...", "Built in Leeds, and 80 m tall, it ...".

    Only where all that stands before the clause hangs on it: the first phrase opens with a participle or has no
    verb, and none behind it has a subject of its own.
    """
    segments = parsed.segments
    following = next((n for n in range(number + 1, len(segments)) if _is_clause(parsed, n)), None)
    if following is None or not all(_hangs_on(parsed, n) for n in range(following)):
        return None
    if number and not _opens_with_participle(parsed, segments[0]):
        return None
    subject = main_subject(parsed, segments[following], discourse)
    return _handed_on(subject) if subject is not None else None


def _is_clause(parsed: Parsed, number: int) -> bool:
    """Whether a segment has a subject before its verb: "SVB had", and neither "and standing" nor "a bank"."""
    segment = parsed.segments[number]
    if segment.opening is not Opening.PLAIN:
        return False
    return number == 1 or (segment.verb is not None and segment.verb > segment.first)


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


def _handed_on(subject: Subject) -> Subject:
    """The subject of another clause, as that of this one: named there, and only carried here."""
    return replace(subject, grounds=Grounds.CARRIED) if subject.grounds is Grounds.NAMED else subject


def inherited_subject(parsed: Parsed, number: int, discourse: Discourse) -> Subject | None:
    """The subject of the clause that the segment hangs on."""
    goes_on = resumes(parsed, number)
    for before in range(number - 1, -1, -1):
        opening = parsed.segments[before + 1].opening
        earlier = parsed.segments[before]
        if goes_on and before and is_aside(parsed, earlier):
            continue
        if _says_where(parsed, earlier):
            continue
        if earlier.opening is Opening.BRACKET and parsed.segments[number].opening is not Opening.BRACKET:
            continue  # "Died on 4 July 1934 (Independence Day) at the age of 67": the clause goes on behind it.
        names = [
            n
            for n in parsed.names(earlier.first, earlier.last)
            if may_be_subject(parsed.tokens, n, earlier.first) and not only_speaks(parsed.tokens, n)
        ]
        if not names:
            described = _owned(parsed, earlier) or main_subject(parsed, earlier, discourse)
            if described is not None:
                return described
            continue
        if not goes_on and (
            opening in LAST_NAMED
            or is_apposed(parsed.tokens, parsed.segments[before + 1])
            or _opens_with_value(parsed, before + 1)
        ):
            names = [*parsed.names(earlier.first, earlier.last)]
            behind = parsed.tokens[names[-1].last].lower if names[-1].last < earlier.last else ""
            holder = main_subject(parsed, earlier, discourse) if behind in HELD else None
            if holder is not None:  # "The Norvane CEO, the richest woman of Leeds" is no company.
                return _handed_on(holder)
            return Subject(names[-1].text, names[-1].key, Grounds.CARRIED)
        subject = _last_subject(parsed, earlier, opening, discourse) or main_subject(
            parsed, earlier, discourse
        )
        if subject is not None:
            return _handed_on(subject)
    return None


def _says_where(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment is only the country of a place before it: "ended in Leeds, Norland, after 137 shows"."""
    names = parsed.names(segment.first, segment.last)
    if len(names) != 1 or (names[0].first, names[0].last) != (segment.first, segment.last):
        return False
    place = next((name for name in parsed.read.names if name.last == segment.first - 1), None)
    return place is not None and names_a_place(parsed.tokens, place, 0)


def _last_subject(parsed: Parsed, earlier: Segment, opening: Opening, discourse: Discourse) -> Subject | None:
    """Whom the last clause of a segment is about, where only another object is joined to it.

    "When Norvane took over, Calder had $5 million in loans and $3 million in cash" goes on about Calder.
    """
    verbs = verbs_before(parsed.tokens, earlier.first, earlier.last)
    if opening is not Opening.COORDINATE or len(verbs) < 2:
        return None
    return subject_between(parsed, verbs[1] + 1, verbs[0], discourse)


def _owned(parsed: Parsed, segment: Segment) -> Subject | None:
    """The noun of "Her coach, a former champion, is 1.9 m tall": hers, not she. Of "its revenue, which", None."""
    if segment.verb is not None:
        return None
    tokens = parsed.tokens[segment.first : segment.last]
    owner = next((i for i, token in enumerate(tokens) if token.lower in POSSESSIVES), None)
    if owner is None:
        return None
    phrase = [*takewhile(lambda t: t.kind is TokenKind.WORD and not is_small(t.lower), tokens[owner + 1 :])]
    if not phrase or phrase[-1].named or phrase[-1].stem in MEASURE_STEMS:
        return None
    return Subject(phrase[-1].text, phrase[-1].lower, Grounds.CARRIED)


def _opens_with_value(parsed: Parsed, number: int) -> bool:
    """Whether a segment is a figure put behind a name: "the Lorne Bridge, 520 metres long"."""
    segment = parsed.segments[number]
    head = next((t for t in parsed.tokens[segment.first : segment.last] if t.lower not in ADVERBS), None)
    plain = segment.opening is Opening.PLAIN and segment.verb is None
    behind_name = any(name.last == segment.first - 1 for name in parsed.read.names)
    return plain and behind_name and head is not None and is_figure(head)
