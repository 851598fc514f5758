"""Who or what a value is said of.

The subject is looked for in the value's own segment, then where the segment hangs: a relative or passive one on
the noun phrase before it, a participle or a coordinated one on the subject of the clause before it. Pronouns and
"the company" go to the document's antecedent. A name behind the value ("off US tech stocks") counts where the
verb acts on it. Each answer carries its grounds; what has none is left without a subject.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import is_place
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.headings import heading_of
from factcheck.claims.reading.label_runs import name_of_run
from factcheck.claims.reading.labels import SINGLING, event_of_label, label_before
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed, is_small, resumes
from factcheck.claims.reading.sizes import measured_name
from factcheck.claims.subject.acted_on import acted_on
from factcheck.claims.subject.agents import passive_agent
from factcheck.claims.subject.cells import subject_of_cell
from factcheck.claims.subject.compared import compared_owner
from factcheck.claims.subject.disjoint import cannot_be
from factcheck.claims.subject.following import following_subject, named_before_aside
from factcheck.claims.subject.fronted import fronted_subject, is_of_another_sort
from factcheck.claims.subject.gapped import next_in_order
from factcheck.claims.subject.impersonal import is_impersonal, whom_it_took
from factcheck.claims.subject.inherited import inherited_subject
from factcheck.claims.subject.label_owners import owner_in_label
from factcheck.claims.subject.lead_ins import subject_of_list
from factcheck.claims.subject.left_to_one import left_to_one
from factcheck.claims.subject.named_behind import named_behind
from factcheck.claims.subject.noun_phrases import has_own_subject, main_subject, subject_between
from factcheck.claims.subject.occasions import acting_occasion, attributed_occasion
from factcheck.claims.subject.own_things import CALENDAR_UNITS, own_thing
from factcheck.claims.subject.owned_parts import owned_part
from factcheck.claims.subject.patients import find_patient, thing_with
from factcheck.claims.subject.relatives import clause_head, head_of_relative, shown_topic
from factcheck.claims.subject.sized_objects import sized_object
from factcheck.claims.subject.superlative_labels import named_by_superlative, phrase_of_superlative
from factcheck.claims.subject.told_in_relative import told_in_relative
from factcheck.claims.words.segments import Opening, Segment, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_STEMS, NO_THINGS
from factcheck.lexicon.grammar import ADVERBS
from factcheck.values.nouns import is_plural
from factcheck.values.value import Moment

ARTICLES = frozenset({"the", "a", "an", "another"})
# Before a time that is pointed at: "that day", "the next year".
POINTING = frozenset("that this same next last".split())
# Before whose measure it is: "revenue at Norvane".
AT = "at"
BY = "by"
# Prepositions of a figure in front of the subject: "At 1,312 feet it is longer".
FRONTING = frozenset({"at", "with", "in", "on", "between", "from", "by"})
# How a clause opens that may have such a figure in front: "Norvane grew, and on 3 May Calder sued it".
OPENING_CLAUSES = frozenset({Opening.SENTENCE, Opening.COORDINATE})
NOBODY = Subject("", "", Grounds.NONE)
# What leaves something behind that is another thing than who did it: "the hole made by the Corran". Left out are "built" and
# "published", whose doer a text mostly is about.
LEAVING = frozenset(
    map(
        stem,
        "left made caused torn ripped dug cut burned dropped shed spilled leaked triggered formed carved opened".split(),
    )
)


def find_subject(parsed: Parsed, number: int, position: int, discourse: Discourse) -> Subject:
    """The subject of the value at token `position` in segment `number`."""
    label = label_before(parsed, number)
    found = (
        _beside_value(parsed, position, discourse)
        or _of_label(parsed, number, position, label, discourse)
        or _of_impersonal(parsed, number, position, label, discourse)
        or _in_clause(parsed, number, position, discourse)
        or named_before_aside(parsed, number)
        or _from_before(parsed, number, position, label, discourse)
        or _left_over(parsed, number, position, label, discourse)
    )
    return NOBODY if cannot_be(parsed, parsed.segments[number], found, discourse) else found


def _beside_value(parsed: Parsed, position: int, discourse: Discourse) -> Subject | None:
    """Whom the words right beside the value give it to: in a comparison, the phrase of an event or of a size."""
    found = compared_owner(parsed, position) or attributed_occasion(parsed, position, discourse)
    if found is not None:
        return found
    clause = told_in_relative(parsed, position, discourse)
    if clause is not None:
        return clause
    measured = measured_name(parsed, position)
    if measured is not None:
        return Subject(measured.text, measured.key, Grounds.NAMED)
    return sized_object(parsed, position, discourse)


def _of_label(
    parsed: Parsed, number: int, position: int, label: Sequence[Token], discourse: Discourse
) -> Subject | None:
    """Whom a label or the heads of a table name."""
    words = phrase_of_superlative(parsed, position)
    record = named_by_superlative(words, _carried(parsed, discourse), discourse) if words else None
    cell = record or subject_of_cell(parsed, position, discourse)
    if cell is not None:
        return cell
    named = name_of_run(parsed, number)
    if named is not None:
        return Subject(named.text, named.key, Grounds.CARRIED)
    if label and label[0].lower in SINGLING:
        # "First to climb it: Ada Brandt, in 1953" dates the first ascent of it.
        return _carried(parsed, discourse)
    if event_of_label(tuple(label)) is not None and parsed.segments[number].verb is None:
        # "Born: Ada Maria Brandt, 4 May 1901" names whom the lines around it are about, or who did it.
        return _carried(parsed, discourse)
    return owner_in_label(parsed, number, position)


def _of_impersonal(
    parsed: Parsed, number: int, position: int, label: Sequence[Token], discourse: Discourse
) -> Subject | None:
    """Of whom a clause tells the day or how long it lasted whose "it" is nobody."""
    segment = parsed.segments[number]
    if not is_impersonal(parsed, segment, position):
        return None
    return whom_it_took(parsed, segment, position) or _left_over(parsed, number, position, label, discourse)


def _in_clause(parsed: Parsed, number: int, position: int, discourse: Discourse) -> Subject | None:
    """Whom the clause of the value tells it of: what it acts on, what has the part, who acts."""
    segment = parsed.segments[number]
    return (
        passive_agent(parsed, segment, position)
        or owned_part(parsed, position, discourse)
        or find_patient(parsed, segment, position, discourse)
        or acting_occasion(parsed, segment, position, discourse)
        or thing_with(parsed, segment, position)
        or head_of_relative(parsed, number)
        or _subject_left_of(parsed, segment, position, discourse)
        or _measured_at(parsed, segment)
    )


def _from_before(
    parsed: Parsed, number: int, position: int, label: Sequence[Token], discourse: Discourse
) -> Subject | None:
    """Whom the clause or the list before goes on with, where the clause has no subject of its own; whom it acts on."""
    segment = parsed.segments[number]
    ordered = next_in_order(parsed, number)
    if ordered is not None:
        return ordered
    fronted = fronted_subject(parsed, number, position, discourse)
    if fronted is not None:
        return fronted
    of_its_own = has_own_subject(parsed, segment, position)
    if not of_its_own:
        following = following_subject(parsed, number, discourse)
        if following is not None and is_of_another_sort(parsed, segment, following, discourse):
            following = None
        inherited = following or inherited_subject(parsed, number, discourse)
        if inherited is not None:
            return inherited
    if segment.verb is None or not of_its_own:
        listed = subject_of_list(parsed.read.index, discourse)
        if listed is not None and not any(token.named for token in label):
            return listed
    concerned = acted_on(parsed, segment, position, discourse)
    if concerned is not None:
        return concerned
    thing = own_thing(parsed, segment, position, discourse)
    if thing is not None:
        return thing
    inherited = inherited_subject(parsed, number, discourse) if of_its_own else None
    # "Built by Norvane in Leeds, the turbine cost $5 million": the clause has a subject of its own.
    if inherited is not None and _own_noun(parsed, segment, position):
        return replace(inherited, grounds=Grounds.GUESSED)
    return inherited


def _left_over(
    parsed: Parsed, number: int, position: int, label: Sequence[Token], discourse: Discourse
) -> Subject:
    """Whom it may be said of where no clause tells: a name behind the value, the heading or topic, a plain noun."""
    if label and not any(token.named for token in label):
        return _left_to_topic(
            parsed, number, position, discourse
        )  # "Built: 4 May 1901 in Leeds" is not about Leeds.
    segment = parsed.segments[number]
    carried = _left_to_topic(parsed, number, position, discourse)
    behind = named_behind(parsed, segment, position)
    if behind is not None and not (
        behind.grounds is Grounds.GUESSED and carried.key and _is_moment(parsed, position)
    ):
        return behind
    return carried if carried.key else behind or _own_phrase(parsed, segment, position)


def _is_moment(parsed: Parsed, position: int) -> bool:
    return isinstance(parsed.tokens[position].value, Moment)


def _subject_left_of(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """The subject in the segment itself: a name or a pronoun before the governing verb, else before the value."""
    first = segment.first
    if position < first:
        # "On 3 May Brandt, who led Norvane, died in Oslo": what goes on has the subject before the aside.
        goes_on = resumes(parsed, parsed.segments.index(segment))
        return None if goes_on else main_subject(parsed, segment, discourse)
    verbs = verbs_before(parsed.tokens, first, position)
    clause = clause_head(parsed, segment, verbs, position)
    if clause is not None:
        return shown_topic(parsed, clause, verbs, discourse) or clause
    bounds = [*verbs, first - 1]
    for stop, begin in zip(verbs or [position], bounds[1:] or [first - 1], strict=False):
        if begin >= first and stop in verbs and _is_made_by(parsed, begin):
            return _made_thing(parsed, first, begin)
        subject = subject_between(parsed, begin + 1, stop, discourse)
        if subject is not None:
            return subject
    opens = first + int(segment.opening is Opening.COORDINATE)
    # "The same day she left": a date needs no preposition.
    leads = parsed.tokens[opens].lower in FRONTING or (opens == position and _is_moment(parsed, position))
    fronted = segment.opening in OPENING_CLAUSES and leads
    if fronted and segment.verb is not None and segment.verb > position + 1:
        return subject_between(parsed, position + 1, segment.verb, discourse)
    return None


def _is_made_by(parsed: Parsed, participle: int) -> bool:
    """Whether the word at `participle` only says of the noun before it by whom it came to be: "the slick left by the Corran was"."""
    tokens = parsed.tokens
    if participle < 1 or tokens[participle + 1].lower != BY or tokens[participle].stem not in LEAVING:
        return False
    before = tokens[participle - 1]
    return before.kind is TokenKind.WORD and not before.named and not is_small(before.lower)


def _made_thing(parsed: Parsed, first: int, participle: int) -> Subject:
    """The noun before such a participle, of which the clause is."""
    tokens = parsed.tokens[first:participle]
    nouns = [t for t in tokens if t.kind is TokenKind.WORD and not is_small(t.lower)]
    return Subject(nouns[-1].text, nouns[-1].lower, Grounds.GUESSED)


def _measured_at(parsed: Parsed, segment: Segment) -> Subject | None:
    """Whose measure opens the clause: "Revenue at Norvane rose 14%"; a town is only where ("The fee at Leeds")."""
    tokens, at = parsed.tokens, segment.first
    while at < segment.last and tokens[at].kind is TokenKind.WORD and not tokens[at].named:
        if tokens[at].lower == AT and at > segment.first and tokens[at - 1].stem in MEASURE_STEMS:
            start = at + 1 + int(tokens[at + 1].lower == "the") if at + 1 < segment.last else at + 1
            name = name_at(parsed, start)
            if name is None or is_place(name.key) or segment.verb is None or segment.verb < name.last:
                return None
            if tokens[name.last].kind is TokenKind.POSSESSIVE:
                return None
            return Subject(name.text, name.key, Grounds.NAMED)
        at += 1
    return None


def _own_noun(parsed: Parsed, segment: Segment, position: int) -> bool:
    """Whether a plain noun that is no measure stands before the segment's verb: "the turbine cost"."""
    stop = segment.verb if segment.verb is not None else position
    words = _before_its_time([t for t in parsed.tokens[segment.first : stop] if t.kind is TokenKind.WORD])
    while words and (words[-1].lower in ADVERBS or words[-1].lower.endswith("ly")):
        words = words[:-1]
    described = any(t.lower in ARTICLES for t in words) or (bool(words) and is_plural(words[-1].lower))
    described = described and not is_small(words[-1].lower)
    return segment.verb is not None and described and words[-1].stem not in NO_THINGS


def _before_its_time(words: Sequence[Token]) -> Sequence[Token]:
    """The words of a subject without the time between it and its verb: "the board that day", "the bank the next year"."""
    if len(words) < 2 or words[-1].lower not in CALENDAR_UNITS or words[-2].lower not in POINTING:
        return words
    left = words[:-2]
    return left[:-1] if left and left[-1].lower in ARTICLES else left


def _own_phrase(parsed: Parsed, segment: Segment, position: int) -> Subject:
    """The plain noun that the clause says it of, in an article about nobody: "the jam cost $5 million"."""
    tokens, first = parsed.tokens, segment.first
    if segment.verb is None and position > first + 2 and tokens[first].lower in ARTICLES:
        # "The jam affects trade worth $5 million": a verb of no table tells itself by its ending.
        noun, verb = tokens[first + 1], tokens[first + 2]
        if not is_small(noun.lower) and not noun.named and verb.lower.endswith("s"):
            return Subject(noun.text, noun.lower, Grounds.GUESSED)
    if segment.verb is None or segment.verb > position or not _own_noun(parsed, segment, position):
        return NOBODY
    words = _before_its_time(
        [t for t in parsed.tokens[segment.first : segment.verb] if t.kind is TokenKind.WORD]
    )
    nouns = [t for t in words if not is_small(t.lower) and not t.lower.endswith("ly")]
    return Subject(nouns[-1].text, nouns[-1].lower, Grounds.GUESSED) if nouns else NOBODY


def _left_to_topic(parsed: Parsed, number: int, position: int, discourse: Discourse) -> Subject:
    """The heading or the topic, for sure where the article names nothing else and the clause tells of nobody."""
    carried = _carried(parsed, discourse)
    if carried.grounds is Grounds.HEADING and not discourse.is_sole(carried.key):
        return carried
    return left_to_one(parsed, number, position, discourse) or carried


def _carried(parsed: Parsed, discourse: Discourse) -> Subject:
    """The subject of a sentence that names nobody: the name in the heading above, or the topic, by weaker grounds."""
    heading = heading_of(parsed.read.index, discourse)
    if heading is not None:
        return Subject(heading.text, heading.key, Grounds.HEADING)
    if discourse.topic is not None:
        return Subject(discourse.topic.text, discourse.topic.key, Grounds.TOPIC)
    return NOBODY
