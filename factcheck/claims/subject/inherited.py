"""The subject of a clause that has none of its own: that of the clause it hangs on, or of the one it opens.

A relative or passive clause hangs on the name before it, a participle or a joined object on the subject of its clause.
"""

from __future__ import annotations

from dataclasses import replace
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
from factcheck.claims.reading.read_sentence import behind_preposition, names_a_place
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.calls import Call
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
    AUXILIARIES,
    COORDINATORS,
    DESCRIPTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from factcheck.values.value import DateSpan

# Prepositions before a date.
TIMES = frozenset({"in", "on", "of", "from"})
QUOTES = frozenset('"“”„«»')
# A title of more words is a sentence that was said.
LONGEST_TITLE = 6
# Segments that say something of the last name before them, not of the subject of the clause.
LAST_NAMED = frozenset({Opening.RELATIVE, Opening.PASSIVE, Opening.BRACKET})

# How a clause opens that goes on behind an aside: by its verb, which may look like a participle.
RESUMING = frozenset({Opening.PLAIN, Opening.PASSIVE})
# Relatives of things, what opens the noun that one hangs on, and the most words between.
OF_THINGS, DEFINITE, MOST_ADJECTIVES = frozenset({"which", "whose"}), frozenset({"the", "this"}), 3
# Before another name of what was named: "formally", "in full".
OTHERWISE = frozenset(
    "officially formally formerly originally locally legally properly previously also alias".split()
)
# Between the names of a row.
ROW_WORDS = frozenset({"and", "or", "the"})
# What opens the noun at which a clause breaks off, and the most words of it.
ARTICLE, MOST_NOUNS = "the", 3


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
    broken_off = _named_by_aside(parsed, number - 1) or _broken_off(parsed, number, discourse)
    if broken_off is not None:
        return broken_off
    goes_on = resumes(parsed, number)
    for before in range(number - 1, -1, -1):
        opening = parsed.segments[before + 1].opening
        earlier = parsed.segments[before]
        if goes_on and before and is_aside(parsed, earlier):
            continue
        closed = parsed.tokens[earlier.last].text == "," if earlier.last < len(parsed.tokens) else False
        if closed and earlier.opening is Opening.RELATIVE and _opens_with_value(parsed, before + 1):
            continue  # "And Brandt, who owns the Orrin, 70 million": the value is not the Orrin's.
        if _says_where(parsed, earlier) or (before and _says_whose(parsed, earlier)):
            continue
        if before and _says_other_name(parsed, earlier):
            continue
        if before > 1 and opening not in LAST_NAMED and _is_rest_of_clause(parsed, before):
            # "Corran, once a village, is the capital of Norland, with 800 inhabitants" goes on about Corran.
            return inherited_subject(parsed, before, discourse)
        if _is_row_of_places(parsed, before) or (opening is Opening.COORDINATE and _is_participle(earlier)):
            continue
        if earlier.opening is Opening.BRACKET and parsed.segments[number].opening is not Opening.BRACKET:
            continue  # "Died on 4 July 1934 (Independence Day) at the age of 67": the clause goes on behind it.
        names = [
            n
            for n in parsed.names(earlier.first, earlier.last)
            if may_be_subject(parsed.tokens, n, earlier.first) and not only_speaks(parsed.tokens, n)
        ]
        hung_on = _before_its_time(parsed, earlier) if opening is Opening.RELATIVE and not goes_on else None
        if hung_on is not None:
            return hung_on
        called = _called_before(parsed, number, before) if opening is Opening.RELATIVE and not goes_on else ""
        if called:
            found = find_antecedent(parsed, parsed.segments[number].first - 2, discourse, Call(noun=called))
            if found is not None:
                return _handed_on(found)
        if not names:
            described = _owned(parsed, earlier, discourse) or main_subject(parsed, earlier, discourse)
            if described is not None:
                return described
            if goes_on and earlier is interrupted(parsed, number):
                return None  # "And the mast, before it broke, stood": a subject of its own, without a name.
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


def _named_by_aside(parsed: Parsed, number: int) -> Subject | None:
    """Whom a description means that a name between commas follows: "The biggest loser, Norvane, fell 9%"."""
    following = parsed.segments[number + 1]
    if number < 1 or following.opening not in RESUMING or following.verb != following.first:
        return None
    segment, described = parsed.segments[number], parsed.segments[number - 1]
    first = parsed.tokens[described.first]
    plain = described.verb is None and not parsed.names(described.first, described.last)
    if not plain or first.lower not in DETERMINERS or first.kind is not TokenKind.WORD:
        return None
    name = next((n for n in parsed.names(segment.first, segment.last) if n.first == segment.first), None)
    whole = name is not None and name.last == segment.last
    return Subject(name.text, name.key, Grounds.CARRIED) if name is not None and whole else None


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


def _broken_off(parsed: Parsed, number: int, discourse: Discourse) -> Subject | None:
    """The subject at which a clause breaks off at an aside: "and the mast, before it broke, stood at 48 metres".

    The clause goes on with its verb alone, which has an object or a figure: "hired by Lorne" acts on nobody. Its subject
    is a name behind a clause of time ("When it failed the watchdog Lorne, unlike us, closed it"), or a noun with its
    article by itself or behind "and".
    """
    tokens, segments, verb = parsed.tokens, parsed.segments, parsed.segments[number].verb
    if number < 2 or verb != segments[number].first or segments[number].opening not in RESUMING:
        return None
    if any(tokens[segments[n].first - 1].text != "," for n in (number - 1, number)):
        return None
    clause = segments[number - 2]
    noun = _noun_at_end(parsed, clause)
    if noun is not None:
        told = subject_between(parsed, noun, clause.last, discourse)
        phrase = tokens[clause.last - 1]
        return told or Subject(phrase.text, phrase.lower, Grounds.CARRIED)
    if tokens[verb + 1].kind is TokenKind.MARK or tokens[verb + 1].lower in PREPOSITIONS:
        return None
    alone = number == 2 or (number > 2 and segments[number - 3].opening is Opening.COORDINATE)
    if clause.opening is not Opening.SUBORDINATE and not (number == 2 and tokens[0].lower in SUBORDINATORS):
        return None
    if not alone or any(_is_clause(parsed, n) for n in range(number + 1, len(segments))):
        return None
    names = parsed.names(clause.first + 1 if clause.verb is None else clause.verb, clause.last)
    name = next((name for name in names if name.last == clause.last), None)
    return Subject(name.text, name.key, Grounds.CARRIED) if name is not None else None


def _noun_at_end(parsed: Parsed, segment: Segment) -> int | None:
    """Where a noun with its article begins that ends a segment by itself or behind "and", and is no name's."""
    tokens = parsed.tokens
    start = segment.last - 1
    while start > segment.first and not is_small(tokens[start].lower):
        start -= 1
    nouns = tokens[start + 1 : segment.last]
    if tokens[start].lower != ARTICLE or not nouns or len(nouns) > MOST_NOUNS:
        return None
    if any(token.kind is not TokenKind.WORD or token.named for token in nouns):
        return None
    told = segment.verb is not None or segment.opening is Opening.COORDINATE
    joined = start > segment.first and tokens[start - 1].lower in COORDINATORS and told
    alone = start == segment.first and segment.first == 0
    return start if alone or joined else None


def _says_where(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment is only the country of a place before it: "ended in Leeds, Norland, after 137 shows"."""
    names = parsed.names(segment.first, segment.last)
    if len(names) != 1 or (names[0].first, names[0].last) != (segment.first, segment.last):
        return False
    place = next((name for name in parsed.read.names if name.last == segment.first - 1), None)
    return place is not None and names_a_place(parsed.tokens, place, 0)


def _is_row_of_places(parsed: Parsed, number: int) -> bool:
    """Whether a segment only goes on with the names behind a preposition: "filmed in Leeds, Corran and Lorne, from May 1990"."""
    segment, tokens = parsed.segments[number], parsed.tokens
    if not number or tokens[segment.first - 1].text != ",":
        return False
    if not all(token.named or token.lower in ROW_WORDS for token in tokens[segment.first : segment.last]):
        return False
    before = next((name for name in parsed.read.names if name.last == segment.first - 1), None)
    if before is None:
        return False
    return behind_preposition(tokens, before) or _is_row_of_places(parsed, number - 1)


def _says_other_name(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment only says how else a name is written: "Corran, officially the Republic of Corran, has"."""
    tokens = parsed.tokens[segment.first : segment.last]
    behind = [token for token in tokens[1:] if token.kind is not TokenKind.MARK]
    return (
        tokens[0].lower in OTHERWISE and bool(behind) and all(t.named or t.lower in ROW_WORDS for t in behind)
    )


def _is_rest_of_clause(parsed: Parsed, number: int) -> bool:
    """Whether a segment goes on by its verb with the clause before an aside, so that its names are objects: "is the capital of"."""
    segment = parsed.segments[number]
    return segment.verb == segment.first and segment.opening is Opening.PLAIN and resumes(parsed, number)


def _is_participle(segment: Segment) -> bool:
    """Whether what a clause with "and" goes on is a participle, whose names are its objects: "becoming Brandt's second hit"."""
    return segment.opening is Opening.PARTICIPLE


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


def _says_whose(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment between commas says what the name before it is, by whose it is: "Norvane, Norland's largest broker,"."""
    tokens = parsed.tokens
    owner = next((n for n in parsed.names(segment.first, segment.last) if n.first == segment.first), None)
    if owner is None or segment.verb is not None or owner.last >= segment.last:
        return False
    named = any(name.last == segment.first - 1 for name in parsed.read.names)
    described = all(not token.named for token in tokens[owner.last : segment.last])
    return named and described and tokens[owner.last].kind is TokenKind.POSSESSIVE


def _last_subject(parsed: Parsed, earlier: Segment, opening: Opening, discourse: Discourse) -> Subject | None:
    """Whom the last clause of a segment is about, where only another object is joined to it.

    "When Norvane took over, Calder had $5 million in loans and $3 million in cash" goes on about Calder.
    """
    verbs = verbs_before(parsed.tokens, earlier.first, earlier.last)
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
