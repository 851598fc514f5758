"""The subject of a clause that has none of its own: that of the clause it hangs on.

A relative or passive clause hangs on the name before it, a participle or a joined object on the subject of its clause.
"""

from __future__ import annotations

from itertools import takewhile

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import (
    Parsed,
    interrupted,
    is_apposed,
    is_aside,
    is_small,
    resumes,
)
from factcheck.claims.reading.read_sentence import names_a_place
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.asides import (
    is_row_of_places,
    named_by_aside,
    says_other_name,
    says_where,
    says_whose,
)
from factcheck.claims.subject.broken_off import subject_broken_off
from factcheck.claims.subject.calls import Call
from factcheck.claims.subject.following import handed_on
from factcheck.claims.subject.near_names import may_be_subject
from factcheck.claims.subject.noun_phrases import HELD, main_subject, subject_between
from factcheck.claims.subject.of_two import relative_of
from factcheck.claims.subject.relatives import POSSESSIVES
from factcheck.claims.subject.speakers import only_speaks
from factcheck.claims.words.segments import Opening, Segment, verbs_before
from factcheck.claims.words.tokens import TokenKind, is_figure
from factcheck.claims.words.vocabulary import MEASURE_STEMS
from factcheck.lexicon.grammar import (
    ADVERBS,
    DESCRIPTIONS,
    PEOPLES,
)
from factcheck.values.value import DateSpan

# Prepositions before a date.
TIMES = frozenset({"in", "on", "of", "from"})
QUOTES = frozenset('"“”„«»')
TO = "to"
# A title of more words is a sentence that was said.
LONGEST_TITLE = 6
# Segments that say something of the last name before them, not of the subject of the clause.
LAST_NAMED = frozenset({Opening.RELATIVE, Opening.PASSIVE, Opening.BRACKET})

# Relatives of things, what opens the noun that one hangs on, and the most words between.
OF_THINGS, DEFINITE, MOST_ADJECTIVES = frozenset({"which", "whose"}), frozenset({"the", "this"}), 3


def inherited_subject(parsed: Parsed, number: int, discourse: Discourse) -> Subject | None:
    """The subject of the clause that the segment hangs on."""
    broken_off = named_by_aside(parsed, number - 1) or subject_broken_off(parsed, number, discourse)
    if broken_off is not None:
        return broken_off
    goes_on = resumes(parsed, number)
    for before in range(number - 1, -1, -1):
        if _is_passed_over(parsed, before, goes_on=goes_on):
            continue
        opening = parsed.segments[before + 1].opening
        if before > 1 and opening not in LAST_NAMED and _is_rest_of_clause(parsed, before):
            # "Corran, once a village, is the capital of Norland, with 800 inhabitants" goes on about Corran.
            return inherited_subject(parsed, before, discourse)
        if _names_others(parsed, number, before):
            continue
        hung_on = _hung_on(parsed, number, before, discourse) if not goes_on else None
        subject = hung_on or _subject_before(parsed, before, discourse, goes_on=goes_on)
        if subject is not None:
            return subject
        earlier = parsed.segments[before]
        if goes_on and earlier is interrupted(parsed, number) and not _may_be_subjects(parsed, earlier):
            return None  # "And the mast, before it broke, stood": a subject of its own, without a name.
    return None


def _is_passed_over(parsed: Parsed, before: int, *, goes_on: bool) -> bool:
    """Whether a segment only says something beside the clause, which goes on behind it."""
    earlier = parsed.segments[before]
    if goes_on and before and is_aside(parsed, earlier):
        return True
    closed = parsed.tokens[earlier.last].text == "," if earlier.last < len(parsed.tokens) else False
    if closed and earlier.opening is Opening.RELATIVE and _opens_with_value(parsed, before + 1):
        return True  # "And Brandt, who owns the Orrin, 70 million": the value is not the Orrin's.
    return says_where(parsed, earlier) or (
        before > 0 and (says_whose(parsed, earlier) or says_other_name(parsed, earlier))
    )


def _names_others(parsed: Parsed, number: int, before: int) -> bool:
    """Whether the names of a segment are no subject of what goes on: places in a row, objects of a participle, a bracket."""
    earlier, opening = parsed.segments[before], parsed.segments[before + 1].opening
    # What a clause with "and" goes on is a participle, whose names are its objects: "becoming Brandt's second hit".
    participle = opening is Opening.COORDINATE and earlier.opening is Opening.PARTICIPLE
    if participle or is_row_of_places(parsed, before):
        return True
    # "Died on 4 July 1934 (Independence Day) at the age of 67": the clause goes on behind it.
    return earlier.opening is Opening.BRACKET and parsed.segments[number].opening is not Opening.BRACKET


def _hung_on(parsed: Parsed, number: int, before: int, discourse: Discourse) -> Subject | None:
    """What a relative clause hangs on that is not the last name before it: a name across a date, or a noun that calls one again."""
    if parsed.segments[before + 1].opening is not Opening.RELATIVE:
        return None
    named = _before_its_time(parsed, parsed.segments[before])
    if named is not None:
        return named
    called = _called_before(parsed, number, before)
    at = parsed.segments[number].first - 2
    found = find_antecedent(parsed, at, discourse, Call(noun=called)) if called else None
    return handed_on(found) if found is not None else None


def _subject_before(parsed: Parsed, before: int, discourse: Discourse, *, goes_on: bool) -> Subject | None:
    """Of whom a segment tells: its subject, or its last name where what follows says something of that."""
    earlier, opening = parsed.segments[before], parsed.segments[before + 1].opening
    if not _may_be_subjects(parsed, earlier):
        beside = _right_before(parsed, parsed.segments[before + 1]) if not goes_on else None
        return beside or _owned(parsed, earlier, discourse) or main_subject(parsed, earlier, discourse)
    if not goes_on and _says_of_last_name(parsed, before + 1):
        return _last_named(parsed, earlier, discourse)
    subject = _last_subject(parsed, earlier, opening, discourse) or main_subject(parsed, earlier, discourse)
    return handed_on(subject) if subject is not None else None


def _right_before(parsed: Parsed, segment: Segment) -> Subject | None:
    """The name right before ", which", whatever it is in its own clause: "stronger than the Orrin 4, which was built in".

    Of a place it may be said or of what lies there: "a museum in Leeds, which opened".
    """
    tokens, comma = parsed.tokens, segment.first - 1
    if segment.opening is not Opening.RELATIVE or tokens[comma].text != ",":
        return None
    name = next((name for name in parsed.read.names if name.last == comma), None)
    if name is None or names_a_place(tokens, name, 0) or name.key in PEOPLES:
        return None
    return Subject(name.text, name.key, Grounds.CARRIED)


def _may_be_subjects(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment has a name that may be its subject, and does not only speak."""
    return any(
        may_be_subject(parsed.tokens, name, segment.first) and not only_speaks(parsed.tokens, name)
        for name in parsed.names(segment.first, segment.last)
    )


def _says_of_last_name(parsed: Parsed, number: int) -> bool:
    """Whether a segment says something of the last name before it, and not of the subject of the clause."""
    segment = parsed.segments[number]
    hangs_on = segment.opening in LAST_NAMED or is_apposed(parsed.tokens, segment)
    return hangs_on or _opens_with_value(parsed, number)


def _last_named(parsed: Parsed, segment: Segment, discourse: Discourse) -> Subject:
    """The last name of a segment, or whose officer it stands before: "The Norvane CEO, the richest woman of Leeds" is no company."""
    name = parsed.names(segment.first, segment.last)[-1]
    behind = parsed.tokens[name.last].lower if name.last < segment.last else ""
    holder = main_subject(parsed, segment, discourse) if behind in HELD else None
    return handed_on(holder) if holder is not None else Subject(name.text, name.key, Grounds.CARRIED)


def _before_its_time(parsed: Parsed, segment: Segment) -> Subject | None:
    """The name or title that a relative clause hangs on across a date: "after the Orrin in 2011, which"; no place."""
    tokens, end = parsed.tokens, segment.last
    while end > segment.first and (
        tokens[end - 1].text == ","
        or isinstance(tokens[end - 1].value, DateSpan)
        or (end < segment.last and tokens[end - 1].lower in TIMES and isinstance(tokens[end].value, DateSpan))
    ):
        end -= 1
    if not any(isinstance(token.value, DateSpan) for token in tokens[end : segment.last]):
        return None
    closed = end - int(tokens[end - 1].text in QUOTES)
    first = next((i for i in range(closed - 1, segment.first - 1, -1) if tokens[i].text in QUOTES), None)
    if closed < end and first is not None and closed - first - 1 in range(1, LONGEST_TITLE + 1):
        text = " ".join(token.text for token in tokens[first + 1 : closed])
        return Subject(text, fold(text), Grounds.CARRIED)
    name = next((n for n in parsed.names(segment.first, segment.last) if n.last == end), None)
    if name is None or names_a_place(tokens, name, segment.first):
        return None
    return Subject(name.text, name.key, Grounds.CARRIED)


def _is_rest_of_clause(parsed: Parsed, number: int) -> bool:
    """Whether a segment goes on by its verb with the clause before an aside, so that its names are objects: "is the capital of"."""
    segment = parsed.segments[number]
    return segment.verb == segment.first and segment.opening is Opening.PLAIN and resumes(parsed, number)


def _called_before(parsed: Parsed, number: int, before: int) -> str:
    """The noun by which a name is called again that a clause with "which" hangs on: "through the 80-mile canal, which carries"."""
    tokens, comma = parsed.tokens, parsed.segments[number].first - 1
    if before != number - 1 or tokens[comma].text != "," or tokens[comma + 1].lower not in OF_THINGS:
        return ""
    noun = comma - 1
    if tokens[noun].named or tokens[noun].lower not in DESCRIPTIONS:
        return ""
    lead = tokens[max(0, noun - MOST_ADJECTIVES) : noun]
    if any(token.named for token in lead):
        return ""  # "The Orrin rover, which" is the Orrin.
    return tokens[noun].lower if any(token.lower in DEFINITE for token in lead) else ""


def _last_subject(parsed: Parsed, earlier: Segment, opening: Opening, discourse: Discourse) -> Subject | None:
    """Whom the last clause of a segment is about, where only another object is joined to it.

    "When Norvane took over, Calder had $5 million in loans and $3 million in cash" goes on about Calder.
    """
    tokens = parsed.tokens
    # "Sold shares in Calder to pay for it": what it is done for is no clause of another.
    verbs = [
        v for v in verbs_before(tokens, earlier.first, earlier.last) if not v or tokens[v - 1].lower != TO
    ]
    if opening is not Opening.COORDINATE or len(verbs) < 2:
        return None
    return subject_between(parsed, verbs[1] + 1, verbs[0], discourse)


def _owned(parsed: Parsed, segment: Segment, discourse: Discourse) -> Subject | None:
    """The noun of "Her coach, a former champion, is 1.9 m tall": hers, not she. Of "its revenue, which", None."""
    if segment.verb is not None:
        return None
    tokens = parsed.tokens[segment.first : segment.last]
    owner = next((i for i, token in enumerate(tokens) if token.lower in POSSESSIVES), None)
    if owner is None:
        return None
    named = find_antecedent(parsed, segment.first, discourse, Call(pronoun=tokens[owner].lower))
    relative = relative_of(tokens, named, owner, len(tokens), discourse) if named is not None else None
    if relative is not None and relative.name in discourse.numbered_names:
        return relative
    phrase = [*takewhile(lambda t: t.kind is TokenKind.WORD and not is_small(t.lower), tokens[owner + 1 :])]
    if not phrase or phrase[-1].named or phrase[-1].stem in MEASURE_STEMS:
        return None
    owned = phrase[-1].text if named is None else f"{named.name} {phrase[-1].text}"
    return Subject(owned, fold(owned), Grounds.CARRIED)


def _opens_with_value(parsed: Parsed, number: int) -> bool:
    """Whether a segment is a figure put behind a name: "the Lorne Bridge, 520 metres long"."""
    segment = parsed.segments[number]
    head = next((t for t in parsed.tokens[segment.first : segment.last] if t.lower not in ADVERBS), None)
    plain = segment.opening is Opening.PLAIN and segment.verb is None
    behind_name = any(name.last == segment.first - 1 for name in parsed.read.names)
    return plain and behind_name and head is not None and is_figure(head)
