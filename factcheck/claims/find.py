"""Finds the claims of a document: reads its values, and for each what it is the value of.

Every numeral of the document ends in one place: in a claim that can be judged, or in `not_judged` with the reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import dataclass, replace

from factcheck.claims.claim import JUDGED, SURE_GROUNDS, Claim, Confidence, Grounds, Measure, Scope, Subject
from factcheck.claims.ends_of_spans import ends_of_span, of_whose_activity
from factcheck.claims.identity import identify
from factcheck.claims.label import label_of
from factcheck.claims.limits.bearing import told_of_plan
from factcheck.claims.limits.cell_years import with_years_of_cells
from factcheck.claims.limits.dating import with_years
from factcheck.claims.limits.entries import day_of_entry
from factcheck.claims.limits.scope import read_scope
from factcheck.claims.limits.stance import read_stance
from factcheck.claims.limits.told_days import told_day
from factcheck.claims.limits.zones import with_zones
from factcheck.claims.measure.counted_before import counted_before
from factcheck.claims.measure.counts import counted_as
from factcheck.claims.measure.crews import counted_in_crew, with_crew
from factcheck.claims.measure.happening import of_event
from factcheck.claims.measure.headed import with_measure_above
from factcheck.claims.measure.in_rows import measure_in_row
from factcheck.claims.measure.measure import read_measure
from factcheck.claims.measure.works import year_in_sheet, year_of_work
from factcheck.claims.naming.known_names import NO_KNOWN_NAMES, KnownNames
from factcheck.claims.placing import Place, dates_a_thing, place_of
from factcheck.claims.properties.property_claims import find_property_claims
from factcheck.claims.reading.bare_items import is_bare_item
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.labels import counted_by_label, from_there_on, label_before
from factcheck.claims.reading.lives import life_date, with_lives
from factcheck.claims.reading.parsed import Parsed, is_small, statement_of
from factcheck.claims.reading.tables import in_unit_of_heads
from factcheck.claims.restated import restated_by, said_once_more
from factcheck.claims.subject.occasions import stands_in_occasion
from factcheck.claims.subject.of_sole import of_sole
from factcheck.claims.subject.other_owners import other_owner
from factcheck.claims.subject.rows import Row, find_rows
from factcheck.claims.subject.subject import find_subject
from factcheck.claims.words.frame import Frame, frames_of
from factcheck.claims.words.inverted import is_running, label_behind, stated_behind
from factcheck.claims.words.segments import split_segments
from factcheck.claims.words.tokens import TokenKind
from factcheck.documents.document import Block, BlockKind, Document
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.occurrence import DATED_FIGURE
from factcheck.lexicon.own_sizes import OWN_SIZE
from factcheck.values.find import read_values
from factcheck.values.numerals import NUMERAL
from factcheck.values.own_words import NO_WORDS, OwnWords
from factcheck.values.periods import without_period
from factcheck.values.things import without_description
from factcheck.values.value import Moment, NotAValue, Value

# A sentence of more characters is none. Reading one takes longer than its length, by its clauses times its values.
LONGEST_SENTENCE = 2_000
# What stands before the label of a value in a line of several: "Corran (length in metres: 98; mass in tonnes".
LABELS_BEFORE = re.compile(r"^.*(?:[;|]|\((?!.*\)))\s*", re.DOTALL)
# What is left of a measure where only the day of saying is dated.
OF_SAYING = frozenset({"announce", DATED_FIGURE})
# The subject of a date that describes a thing: it is said of no one else.
NOBODY = Subject("", "", Grounds.NONE)


@dataclass(frozen=True, slots=True)
class Unjudged:
    """Words with a number in them that are compared with nothing, and the reason.

    `start` and `end` are positions in the document's reading. `spare` is the claim that would be made of a value
    nothing is known of; it serves where another article has the same sentence.
    """

    start: int
    end: int
    text: str
    reason: str
    spare: Claim | None = None

    @property
    def numerals(self) -> int:
        """How many numerals the words hold."""
        return len(NUMERAL.findall(self.text))


@dataclass(frozen=True, slots=True)
class DocumentClaims:
    """The claims of one document, what in it is not judged, and all its values, each in the order of the text."""

    document: Document
    claims: tuple[Claim, ...]
    unjudged: tuple[Unjudged, ...]
    values: tuple[Value | NotAValue, ...] = ()


def find_claims(
    document: Document, known: KnownNames = NO_KNOWN_NAMES, own: OwnWords = NO_WORDS
) -> DocumentClaims:
    """The claims of `document`; `known` are the names that the curated facts use, `own` the project's own words."""
    values = tuple(_values(document, own))
    discourse = Discourse(document, values, known, own.measures)
    claims: list[Claim] = []
    unjudged: list[Unjudged] = []
    seen: Counter[str] = Counter()
    for index in range(len(discourse)):
        if not discourse.values(index):
            continue
        if discourse.length(index) > LONGEST_SENTENCE:
            unjudged += (_too_long(item) for item in discourse.values(index))
            continue
        for item, claim, place in _read_sentence(discourse, index, seen):
            reason = reason_against(item, claim, place)
            if claim is not None and place is not Place.NONE:
                claims.append(claim)
            if reason:
                spare = (
                    claim if claim is not None and place is Place.NONE and claim.frame is not None else None
                )
                unjudged.append(Unjudged(item.start, item.end, item.text, reason, spare))
    claims += find_property_claims(discourse, seen)
    claims.sort(key=lambda claim: (claim.start, claim.end))
    return DocumentClaims(document, tuple(claims), tuple(unjudged), values)


def _too_long(item: Value | NotAValue) -> Unjudged:
    """What stands in a sentence that is none: a table without marks, a dump of data."""
    reason = item.reason if isinstance(item, NotAValue) else "a sentence too long to read"
    return Unjudged(item.start, item.end, item.text, reason)


def _values(document: Document, own: OwnWords) -> Iterator[Value | NotAValue]:
    blocks = [(block, tuple(_read_block(document, block, own))) for block in document.blocks]
    read = with_years(with_years_of_cells(document.reading, blocks))
    yield from with_zones(read)


def _read_block(document: Document, block: Block, own: OwnWords) -> Iterator[Value | NotAValue]:
    text = document.reading
    read = read_values(text, block.start, block.end, document.published, own)
    return with_lives(text, [without_description(item, own) for item in read])


def _read_sentence(
    discourse: Discourse, index: int, seen: Counter[str]
) -> Iterator[tuple[Value | NotAValue, Claim | None, Place]]:
    if not any(not isinstance(value, NotAValue) for value in discourse.values(index)):
        yield from ((value, None, Place.NONE) for value in discourse.values(index))
        return
    read = discourse.sentence(index)
    parsed = Parsed(read, split_segments(read.tokens))
    frames, rows = frames_of(read.tokens), find_rows(parsed)
    positions = {token.value.start: i for i, token in enumerate(read.tokens) if token.value is not None}
    stated: dict[int | None, Claim] = {}
    for value in discourse.values(index):
        position = positions.get(value.start)
        if isinstance(value, NotAValue) or position is None:
            yield value, None, Place.NONE
            continue
        number = statement_of(parsed, position)
        if number is None:
            yield value, None, Place.NONE
            continue
        row = next((row for row in rows if position in row.values), None)
        claim = _claim(discourse, parsed, number, position, value, frames.get(position), seen, row)
        if claim is not None:
            earlier = stated.get(restated_by(read.tokens, position))
            claim = stated[position] = said_once_more(claim, earlier) if earlier else claim
        place = place_of(claim, parsed, number, position) if claim is not None else Place.NONE
        ends = _ends(claim, discourse, parsed, number, seen) if claim is not None else ()
        if claim is not None and place is Place.FAINT:
            claim = replace(claim, confidence=Confidence.LOW, faint=True)
        yield value, claim, place
        yield from ((end.value, end, place_of(end, parsed, number, position)) for end in ends)


def _ends(
    claim: Claim, discourse: Discourse, parsed: Parsed, number: int, seen: Counter[str]
) -> tuple[Claim, ...]:
    """The claims on the two days of a span."""
    person = discourse.cast.is_person(claim.subject.key)
    return tuple(ends_of_span(claim, parsed, number, discourse.document, seen, person=person))


def _claim(
    discourse: Discourse,
    parsed: Parsed,
    number: int,
    position: int,
    value: Value,
    frame: Frame | None,
    seen: Counter[str],
    row: Row | None,
) -> Claim | None:
    stated = _as_stated(discourse, parsed, number, position, value)
    if stated is None:
        return None
    value, period = without_period(stated)
    subject, measure = _read_for(discourse, parsed, number, position, value, row)
    of_work = year_of_work(parsed, number, position, value, discourse)
    if of_work is not None:
        subject, measure = of_work
    elif _qualifies_noun(parsed, position):
        if not dates_a_thing(value):
            return None
        subject, measure = NOBODY, Measure("date")
    measure = year_in_sheet(parsed, number, value, discourse) or measure
    measure = with_measure_above(measure, parsed, position, value, discourse)
    value, measure = counted_as(value, measure)
    measure = of_event(measure, subject, value, within=stands_in_occasion(parsed, position, discourse))
    planned = told_of_plan(parsed, number, position) if isinstance(value, Moment) else None
    if planned is not None:
        measure = _of_saying(measure, {token.stem for token in parsed.tokens[:planned]})
    document, sentence = discourse.document, parsed.read.sentence
    reading = document.reading[sentence.start : sentence.end]
    person = discourse.cast.is_person(subject.key)
    subject, measure = of_whose_activity(subject, measure, reading, person=person)
    scope = read_scope(parsed, number, position, value, measure.concepts, discourse)
    if row is not None and row.dates:
        scope = replace(scope, time=row.time(position))
    if OWN_SIZE in measure.concepts:
        scope = replace(scope, place=None, time=None)  # "The $6 million film was shot in Leeds in 2010".
    if period:
        scope = replace(scope, basis=f"per {period}")
    claim = Claim(
        id=identify(document.path, reading, value.text, seen),
        label=label_of(value, subject, measure),
        value=value,
        subject=subject,
        measure=measure,
        scope=scope,
        stance=read_stance(parsed, number, position, reading, measure),
        confidence=_confidence(
            subject,
            measure,
            parsed,
            position,
            number,
            row=row,
            under_title=discourse.under_title(parsed.read.index),
            titled=discourse.is_titled_for(subject.key),
        ),
        excerpt=document.excerpt(value.start, value.end),
        sentence=document.place(sentence.start, sentence.end),
        reading=reading,
        frame=frame,
        published=document.published,
        told_day=None if _is_dated(value, scope) else told_day(parsed, position, discourse),
        told_under=day_of_entry(parsed.read.index, discourse),
        mentions=_named_beside(discourse, parsed, number) - {subject.key},
        masked=" ".join(measure.words),
        cell=parsed.read.block.cell,
        above=discourse.text_above(parsed.read.index),
    )
    return counted_in_crew(claim, parsed, number, position)


def _named_beside(discourse: Discourse, parsed: Parsed, number: int) -> frozenset[str]:
    """The keys of the names in a clause, and of those that head its cell or stand before that in its row."""
    segment, cell = parsed.segments[number], parsed.read.block.cell
    heads = parsed.read.heads if parsed.read.crossed else 0
    beside = (*parsed.names(0, heads), *parsed.names(segment.first, segment.last))
    in_row = discourse.names_in_row(cell) if cell is not None else frozenset[str]()
    return in_row | {name.key for name in beside}


def _is_dated(value: Value, scope: Scope) -> bool:
    """Whether a claim says itself of what time it is, or of what condition."""
    return isinstance(value, Moment) or scope.time is not None or scope.condition is not None


def _read_for(
    discourse: Discourse, parsed: Parsed, number: int, position: int, value: Value, row: Row | None
) -> tuple[Subject, Measure]:
    """Of whom the value at token `position` is said, and what it measures."""
    lived = life_date(parsed, position)
    if lived:
        return lived
    paired = row.subject(position) if row is not None else None
    subject = paired or find_subject(parsed, number, position, discourse)
    subject = of_sole(parsed, number, position, subject, discourse) or subject
    measure = read_measure(parsed, number, position, value, subject.key)
    if row is None:
        return subject, measure
    return subject, measure_in_row(row, parsed, measure, value, subject.key)


def _as_stated(
    discourse: Discourse, parsed: Parsed, number: int, position: int, value: Value
) -> Value | None:
    """The value in the unit that heads and labels around it give, None for a running number of a list."""
    value = in_unit_of_heads(value, _heads_of(discourse, parsed, value))
    value = from_there_on(value, parsed, position)
    value = counted_before(value, parsed, position, discourse)
    value = with_crew(counted_by_label(value, parsed, number), parsed, position)
    behind = label_behind(parsed.tokens, parsed.segments, position)
    if behind is None:
        return value
    if is_running(value, _openings_beside(discourse, parsed.read.index)):
        return None
    return stated_behind(value, parsed.tokens, parsed.segments[behind].first)


def _heads_of(discourse: Discourse, parsed: Parsed, value: Value) -> tuple[str, ...]:
    """The texts that may give the unit of a bare number: the heads of its cell, or the label right before it."""
    cell = parsed.read.block.cell
    if cell is not None:
        return discourse.cells.heads(cell)
    start = parsed.read.sentence.start
    before = discourse.document.reading[start : value.start].rstrip()
    return (LABELS_BEFORE.sub("", before[:-1]).rstrip(),) if before.endswith(":") else ()


def _of_saying(measure: Measure, stems: Set[str]) -> Measure:
    """The measure of a day on which a plan was told: it dates the saying, and nothing of what was said."""
    words = tuple(word for word in measure.words if word in stems)
    return replace(
        measure, concepts=measure.concepts & OF_SAYING, words=words, near=measure.near & stems, label=""
    )


def _openings_beside(discourse: Discourse, index: int) -> list[Value | None]:
    """The values that open the sentences before and behind, None for a sentence that opens with none."""
    openings: list[Value | None] = []
    for beside in (index - 1, index + 1):
        if 0 <= beside < len(discourse):
            first = next(iter(discourse.values(beside)), None)
            opens = first is not None and first.start == discourse.bounds(beside)[0]
            openings.append(first if opens and not isinstance(first, NotAValue) else None)
    return openings


def _qualifies_noun(parsed: Parsed, position: int) -> bool:
    """Whether a date or a time only says which: "the 2008 crisis", "a March 5 letter", "the 8 p.m. news" date nothing."""
    tokens = parsed.tokens
    if not isinstance(tokens[position].value, Moment) or position + 1 >= len(tokens) or position == 0:
        return False
    following = tokens[position + 1]
    is_noun = following.kind is TokenKind.WORD and not is_small(following.lower) and not following.named
    return is_noun and tokens[position - 1].lower in DETERMINERS


def _confidence(
    subject: Subject,
    measure: Measure,
    parsed: Parsed,
    position: int,
    number: int,
    *,
    row: Row | None,
    under_title: bool,
    titled: bool,
) -> Confidence:
    """High where subject and measure both stand in the text, low where one is missing."""
    if subject.grounds is Grounds.NONE or not (measure.concepts - {OWN_SIZE} or measure.words):
        return Confidence.LOW
    if row is None and other_owner(parsed, number, position, subject.key):
        return Confidence.MEDIUM
    if row is not None and not (row.names or row.dates):
        return Confidence.MEDIUM  # "Revenue and profit rose 3% and 5%, respectively"
    headed = titled and subject.grounds in (Grounds.HEADING, Grounds.TOPIC)
    if headed and under_title and measure.concepts and is_bare_item(parsed):
        return Confidence.HIGH
    labelled = (
        label_before(parsed, number) or label_behind(parsed.tokens, parsed.segments, position) == number
    )
    if headed and labelled and under_title:
        return Confidence.HIGH  # "Height: 8,849 m" has no subject but what the article is about.
    if subject.grounds not in SURE_GROUNDS or parsed.read.block.kind is BlockKind.HEADING:
        return Confidence.MEDIUM
    return Confidence.HIGH


def reason_against(item: Value | NotAValue, claim: Claim | None, place: Place) -> str:
    """Why a value is compared with nothing, or "" if it is compared."""
    if isinstance(item, NotAValue):
        return item.reason
    if claim is None or place is Place.NONE:
        return "nothing that it measures"
    if claim.stance not in JUDGED:
        return claim.stance.value
    if claim.subject.grounds is Grounds.NONE:
        return "no subject"
    return ""
