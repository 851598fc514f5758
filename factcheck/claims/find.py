"""Finds the claims of a document: reads its values, and for each what it is the value of.

Every numeral of the document ends in one place: in a claim that can be judged, or in `not_judged` with the reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.claims.as_stated import as_stated
from factcheck.claims.claim import JUDGED, Claim, Confidence, Grounds, Measure, Scope, Subject
from factcheck.claims.ends_of_spans import ends_of_span, of_whose_activity
from factcheck.claims.identity import identify
from factcheck.claims.label import label_of
from factcheck.claims.limits.cell_years import with_years_of_cells
from factcheck.claims.limits.dates_again import with_dates_again
from factcheck.claims.limits.dating import with_years
from factcheck.claims.limits.entries import day_of_entry
from factcheck.claims.limits.polling_places import place_above, polling_place, tells_of_votes
from factcheck.claims.limits.scope import read_scope
from factcheck.claims.limits.stance import read_stance
from factcheck.claims.limits.told_days import told_day
from factcheck.claims.limits.zones import with_zones
from factcheck.claims.matter import matter_of
from factcheck.claims.measure.crews import counted_in_crew
from factcheck.claims.naming.known_names import NO_KNOWN_NAMES, KnownNames
from factcheck.claims.naming.names_with_counts import without_names
from factcheck.claims.placing import Place, place_of
from factcheck.claims.properties.property_claims import find_property_claims
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.headings import run_in_heading, text_above
from factcheck.claims.reading.lives import with_lives
from factcheck.claims.reading.parsed import Parsed, statement_of
from factcheck.claims.reading.read_sentence import only_name
from factcheck.claims.restated import restated_by, said_once_more
from factcheck.claims.spot import Spot
from factcheck.claims.subject.rows import find_rows
from factcheck.claims.sureness import confidence_of
from factcheck.claims.words.frame import Frame, frames_of
from factcheck.claims.words.segments import split_segments
from factcheck.documents.document import Block, Document
from factcheck.lexicon.own_sizes import OWN_SIZE
from factcheck.values.find import read_values
from factcheck.values.numerals import NUMERAL
from factcheck.values.own_words import NO_WORDS, OwnWords
from factcheck.values.periods import without_period
from factcheck.values.things import without_description
from factcheck.values.value import Moment, NotAValue, Value

# A sentence of more characters is none. Reading one takes longer than its length, by its clauses times its values.
LONGEST_SENTENCE = 2_000


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
    """The claims of one document, what in it is not judged, and all its values, each in the order of the text.

    `of_nobody` say who has a role, and nothing of what: they serve where the facts or another article tell of one such thing.
    """

    document: Document
    claims: tuple[Claim, ...]
    unjudged: tuple[Unjudged, ...]
    values: tuple[Value | NotAValue, ...] = ()
    of_nobody: tuple[Claim, ...] = ()


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
    named = list(find_property_claims(discourse, seen))
    claims += (claim for claim in named if claim.subject.key)
    claims.sort(key=lambda claim: (claim.start, claim.end))
    of_nobody = tuple(claim for claim in named if not claim.subject.key)
    return DocumentClaims(document, tuple(claims), tuple(unjudged), values, of_nobody)


def _too_long(item: Value | NotAValue) -> Unjudged:
    """What stands in a sentence that is none: a table without marks, a dump of data."""
    reason = item.reason if isinstance(item, NotAValue) else "a sentence too long to read"
    return Unjudged(item.start, item.end, item.text, reason)


def _values(document: Document, own: OwnWords) -> Iterator[Value | NotAValue]:
    told = f"{document.title or ''} {document.reading}"
    blocks = [(block, tuple(_read_block(document, block, told, own))) for block in document.blocks]
    read = with_years(document.reading, with_years_of_cells(document.reading, blocks), document.published)
    yield from with_zones(with_dates_again(document.reading, document.blocks, read))


def _read_block(document: Document, block: Block, told: str, own: OwnWords) -> Iterator[Value | NotAValue]:
    """The values of a block of a document, whose title and text are `told`."""
    text = document.reading
    read = read_values(text, block.start, block.end, document.published, own)
    return with_lives(text, [without_names(without_description(item, own), told) for item in read])


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
        spot = Spot(discourse, parsed, number, position, row)
        claim = _claim(spot, value, frames.get(position), seen)
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


def _claim(spot: Spot, value: Value, frame: Frame | None, seen: Counter[str]) -> Claim | None:
    """The claim that a value makes where it stands; None for a running number, or a date that only says which is meant."""
    stated = as_stated(spot, value)
    if stated is None:
        return None
    value, period = without_period(stated)
    matter = matter_of(spot, value)
    if matter is None:
        return None
    subject, measure, value = matter
    discourse, parsed, number, position = spot.discourse, spot.parsed, spot.number, spot.position
    document, sentence = discourse.document, parsed.read.sentence
    reading = document.reading[sentence.start : sentence.end]
    person = discourse.cast.is_person(subject.key)
    subject, measure = of_whose_activity(subject, measure, reading, person=person)
    scope = _scope_of(spot, value, subject, measure, period)
    claim = Claim(
        id=identify(document.path, reading, value.text, seen),
        label=label_of(value, subject, measure),
        value=value,
        subject=subject,
        measure=measure,
        scope=scope,
        stance=read_stance(parsed, number, position, reading, measure),
        confidence=confidence_of(spot, subject, measure),
        excerpt=document.excerpt(value.start, value.end),
        sentence=document.place(sentence.start, sentence.end),
        reading=reading,
        frame=frame,
        published=document.published,
        told_day=None if _is_dated(value, scope) else told_day(parsed, position, discourse),
        told_under=day_of_entry(parsed.read.index, discourse),
        mentions=_named_beside(spot) - {subject.key},
        masked=" ".join(measure.words),
        cell=parsed.read.block.cell,
        above=text_above(parsed.read.index, discourse),
    )
    return counted_in_crew(claim, parsed, number, position)


def _scope_of(spot: Spot, value: Value, subject: Subject, measure: Measure, period: str) -> Scope:
    """What limits the claim: what its clause says, the date of its row, and the `period` that its unit tells."""
    scope = read_scope(spot.parsed, spot.number, spot.position, value, measure.concepts, spot.discourse)
    if spot.row is not None and spot.row.dates:
        scope = replace(scope, time=spot.row.time(spot.position))
    if scope.place is None:
        scope = replace(scope, place=_polling_place(spot, value, subject))
    if OWN_SIZE in measure.concepts:
        scope = replace(scope, place=None, time=None)  # "The $6 million film was shot in Leeds in 2010".
    return replace(scope, basis=f"per {period}") if period else scope


def _polling_place(spot: Spot, value: Value, subject: Subject) -> str | None:
    """The place that the paragraph, or what stands before the value, gives for the votes that it counts."""
    reading, read = spot.discourse.document.reading, spot.parsed.read
    above = text_above(read.index, spot.discourse)
    place = place_above(above, value)
    own = reading[read.sentence.start : read.sentence.end]
    if place is not None or not tells_of_votes(above, own, value):
        return place
    opening = run_in_heading(read.index, spot.discourse)
    heading = only_name(opening.tokens)[0].text if opening is not None else ""
    told = f"{above.rstrip('.')}. {reading[read.sentence.start : value.start]}"
    return polling_place(heading, told, subject.name)


def _named_beside(spot: Spot) -> frozenset[str]:
    """The keys of the names in a clause, and of those that head its cell or stand before that in its row."""
    parsed = spot.parsed
    segment, cell = parsed.segments[spot.number], parsed.read.block.cell
    heads = parsed.read.heads if parsed.read.crossed else 0
    beside = (*parsed.names(0, heads), *parsed.names(segment.first, segment.last))
    in_row = spot.discourse.names_in_row(cell) if cell is not None else frozenset[str]()
    return in_row | {name.key for name in beside}


def _is_dated(value: Value, scope: Scope) -> bool:
    """Whether a claim says itself of what time it is, or of what condition."""
    return isinstance(value, Moment) or scope.time is not None or scope.condition is not None


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
