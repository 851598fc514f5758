"""Finds the claims whose value is a name or yes/no: founder, owner, headquarters, office, open source, first to.

Only sentences with an anchor word are read, and a claim is made only of a form that was followed to its end. The
claim is sure where the holder is named in it, or where a pronoun stands for what the whole article is about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from factcheck.claims.claim import PLANNED, SURE_GROUNDS, Claim, Grounds, Stance, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.properties.anchor_words import FIRST, Form, flag_words, forms
from factcheck.claims.properties.directions import read_direction
from factcheck.claims.properties.family import RELATIVES_OF, read_kin
from factcheck.claims.properties.firsts import read_first
from factcheck.claims.properties.holder import OF_NOBODY, Holder
from factcheck.claims.properties.making_claims import claim_of, name_in
from factcheck.claims.properties.nationality import read_nationality
from factcheck.claims.properties.office_names import with_offices
from factcheck.claims.properties.property_anchors import find_sentences
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.properties.readers_of_words import read_word, words_read
from factcheck.claims.properties.regions import read_region
from factcheck.claims.properties.roles import role_heads, with_roles
from factcheck.claims.properties.sorts_of_holders import suited
from factcheck.claims.properties.vessels import is_vessel
from factcheck.claims.properties.wordings_of_labels import read_labels
from factcheck.claims.properties.wordings_of_listings import exchanges, read_listed, read_listing
from factcheck.claims.properties.wordings_of_nouns import read_label, read_noun
from factcheck.claims.properties.wordings_of_places import read_at
from factcheck.claims.properties.wordings_of_questions import read_questions, words_of_questions
from factcheck.claims.properties.wordings_of_roles import read_role
from factcheck.claims.properties.wordings_of_terms import read_terms
from factcheck.claims.properties.wordings_of_verbs import read_by, read_does, read_prefix, read_to
from factcheck.claims.properties.yes_or_no import Answered, read_answer
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import tidied
from factcheck.claims.reading.parsed import Parsed, segment_at
from factcheck.claims.subject.subject import find_subject
from factcheck.claims.words.segments import split_segments
from factcheck.claims.words.tokens import TokenKind
from factcheck.documents.document import BlockKind
from factcheck.lexicon.grammar import CONTRACTED_NOT, FUNCTION_WORDS, NEGATIONS
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.properties import (
    DIRECTIONS,
    NATIONALITY,
    REGIONS,
    SIDE,
    SIDE_NOUNS,
    SIDE_WORDS,
    UNNAMED,
)
from factcheck.lexicon.sorts import NameSort
from factcheck.values.value import Flag, Name

# Blocks whose sentences are whole sentences.
READ = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CAPTION})
# What is longer is no sentence but a list or a table run together, and looking through it takes its length squared.
MOST_TOKENS = 300
BY = "by"
# How far before a post a word stands that may deny it, and the most words of a post before a name.
REACH_OF_DENIAL = 4
LONGEST_POST = 3
# What a ship has one of, and other things may have several of.
OF_ONE_YARD = frozenset({"builder", "place of building"})


def find_property_claims(discourse: Discourse, seen: Counter[str]) -> Iterator[Claim]:
    """The claims of a document whose value is a name or yes/no, in no order."""
    for index in find_sentences(discourse):
        read = discourse.sentence(index)
        cell = read.block.kind is BlockKind.TABLE_CELL
        if not (cell or read.block.kind in READ) or len(read.tokens) > MOST_TOKENS:
            continue
        read = with_roles(with_offices(replace(read, names=tidied(read.tokens, read.names))))
        parsed = Parsed(read, split_segments(read.tokens))
        crossed = cell and (not read.heads or read.crossed)
        told: dict[tuple[str, str, int], Claim] = {}
        for claim in (
            *_labelled(discourse, parsed, seen),
            *(() if crossed else _claims(discourse, parsed, seen)),
        ):
            told.setdefault((claim.measure.label, claim.subject.key, claim.value.start), claim)
        yield from (claim for key, claim in told.items() if not _is_told_by_name(key, told))


def _is_told_by_name(told: tuple[str, str, int], others: Iterable[tuple[str, str, int]]) -> bool:
    """Whether a sentence tells the same of a name that ends in the subject: of "the Norvane plant" as of "the plant"."""
    label, key, start = told
    return any(
        other.endswith(f" {key}") and (label, start) == (measure, place) for measure, other, place in others
    )


def _labelled(discourse: Discourse, parsed: Parsed, seen: Counter[str]) -> Iterator[Claim]:
    for reading in (*read_labels(parsed, discourse), *read_terms(parsed, discourse)):
        yield from _of_reading(discourse, parsed, reading, seen)


def _claims(discourse: Discourse, parsed: Parsed, seen: Counter[str]) -> Iterator[Claim]:
    for at, token in enumerate(parsed.tokens):
        if token.kind is not TokenKind.WORD:
            continue
        joined = token.lower.rpartition("-")
        if joined[0]:
            yield from _of_reading(discourse, parsed, _prefixed(discourse, parsed, at, joined[2]), seen)
            yield from _of_reading(discourse, parsed, read_listed(parsed, at, discourse), seen)
        if token.lower in exchanges():
            yield from _of_reading(discourse, parsed, read_listing(parsed, at, discourse), seen)
        if token.lower in REGIONS:
            yield from _of_reading(discourse, parsed, read_region(parsed, at), seen)
        if token.lower in DIRECTIONS:
            yield from _of_reading(discourse, parsed, read_direction(parsed, at, discourse), seen)
        if token.lower in NATIONS:
            yield from _nation_claim(discourse, parsed, at, seen)
        if token.named or token.lower not in _words_asked():
            continue
        told = set[tuple[str, int]]()
        for reading in _readings(discourse, parsed, at):
            told.add((reading.property.label, reading.first))
            yield from _of_reading(discourse, parsed, reading, seen)
        if token.lower in role_heads():
            for reading in read_role(parsed, at, discourse):
                if (reading.property.label, reading.first) not in told:
                    yield from _of_reading(discourse, parsed, reading, seen)
        if token.lower in RELATIVES_OF:
            for kin in read_kin(parsed, at, discourse.cast):
                value = name_in(discourse, parsed, kin.first, kin.last, NameSort.SOMEONE)
                if fold(value.name) != kin.holder.subject.key:
                    yield claim_of(
                        discourse, parsed, kin.holder, kin.label, value, kin.first, at, seen, kin.marks
                    )
        for reading in read_word(parsed, at, discourse):
            yield from _of_reading(discourse, parsed, reading, seen)
        if token.lower == FIRST:
            yield from _first_claim(discourse, parsed, at, seen)
        if token.lower in SIDE_NOUNS and at and parsed.tokens[at - 1].lower in SIDE_WORDS:
            yield from _side_claim(discourse, parsed, at, seen)
        if token.lower in flag_words():
            yield from _answer_claim(discourse, parsed, read_answer(parsed, at, discourse), seen)
        for answered, marks in read_questions(parsed, at, discourse):
            yield from _answer_claim(discourse, parsed, answered, seen, marks)


@cache
def _words_asked() -> frozenset[str]:
    """The words at which one of the readers of words that are no names is asked."""
    tables = (
        forms(),
        role_heads(),
        RELATIVES_OF,
        words_read(),
        SIDE_NOUNS,
        flag_words(),
        words_of_questions(),
    )
    return frozenset({FIRST, *(word for table in tables for word in table)})


def _prefixed(discourse: Discourse, parsed: Parsed, at: int, ending: str) -> Reading | None:
    form = next((form for form in forms().get(ending, ()) if form.form == "prefix"), None)
    return read_prefix(parsed, form.property, at, discourse) if form is not None else None


def _readings(discourse: Discourse, parsed: Parsed, at: int) -> Iterator[Reading]:
    """What the wordings that start at token `at` state; of one form the longest."""
    tokens = parsed.tokens
    taken: set[str] = set()
    for form in forms().get(tokens[at].lower, ()):
        length = len(form.words)
        if form.form in taken or tuple(t.lower for t in tokens[at : at + length]) != form.words:
            continue
        found = list(_read(discourse, parsed, form, at))
        if found or form.form == "noun":
            taken.add(form.form)
        yield from found


def _read(discourse: Discourse, parsed: Parsed, form: Form, at: int) -> Iterator[Reading]:
    prop, length = form.property, len(form.words)
    match form.form:
        case "by":
            yield from _some(read_by(parsed, prop, at, length, BY, discourse))
        case "to":
            yield from _some(read_to(parsed, prop, at, discourse))
        case "does":
            yield from _some(read_does(parsed, prop, at, length, discourse))
        case "at":
            yield from _some(read_at(parsed, prop, at, length, discourse))
        case "label":
            yield from _some(read_label(parsed, prop, at, length, _topic(discourse, parsed)))
        case "noun":
            yield from read_noun(parsed, prop, at, length, discourse)
            yield from _some(read_label(parsed, prop, at, length, _topic(discourse, parsed)))


def _some(reading: Reading | None) -> Iterator[Reading]:
    if reading is not None:
        yield reading


def _topic(discourse: Discourse, parsed: Parsed) -> Holder | None:
    """What an article is about: whose founder "Founder: Ada Brandt" is. Sure where the title names it and nothing else."""
    topic = discourse.topic
    if topic is None:
        return None
    titled = topic.key in fold(discourse.document.title or "")
    subject = Subject(topic.text, topic.key, Grounds.TOPIC)
    return Holder(subject, sure=titled and discourse.under_title(parsed.read.index))


def _of_reading(
    discourse: Discourse, parsed: Parsed, found: Reading | None, seen: Counter[str]
) -> Iterator[Claim]:
    reading = suited(found, parsed, discourse) if found is not None else None
    if reading is None:
        return
    prop, holder = reading.property, reading.holder
    value = name_in(discourse, parsed, reading.first, reading.last, prop.sort, reading.part)
    if _is_itself(value, holder.subject) or (prop.sort is NameSort.SOMEONE and value.name.islower()):
        return  # "A container ship built in Leeds" was built by nobody named.
    marks = reading.marks | (frozenset({"tense: past"}) if holder.past and prop.lasts else frozenset())
    marks |= frozenset({UNNAMED}) if holder.unnamed else frozenset()
    if prop.label in OF_ONE_YARD and "others" not in marks:
        name = holder.subject
        marks |= frozenset({"only"}) if is_vessel(name.name, name.key, discourse) else frozenset()
    claim = claim_of(discourse, parsed, holder, prop.label, value, reading.first, reading.anchor, seen, marks)
    known = (reading.apposed and claim.stance in PLANNED) or _denies_else(parsed, reading, claim)
    yield replace(claim, stance=Stance.ASSERTED) if known else claim


def _denies_else(parsed: Parsed, reading: Reading, claim: Claim) -> bool:
    """Whether it is not the post that a clause denies: "Treasurer Ada Brandt had not paid" says who the treasurer is."""
    if claim.stance is not Stance.DENIED:
        return False
    post = parsed.tokens[reading.anchor : reading.first]
    before_name = 0 < len(post) <= LONGEST_POST and all(token.lower not in FUNCTION_WORDS for token in post)
    told = parsed.tokens[max(0, reading.anchor - REACH_OF_DENIAL) : reading.last]
    denied = any(token.lower in NEGATIONS or token.lower.endswith(CONTRACTED_NOT) for token in told)
    return (reading.apposed or before_name) and not denied


def _is_itself(value: Name, subject: Subject) -> bool:
    """Whether holder and value are one name, which no property joins: "Brisk, owned by Brisk Holdings"."""
    key = fold(value.name)
    if subject is OF_NOBODY.subject:
        return not key
    return not key or not subject.key or key in subject.key or subject.key in key


def _first_claim(discourse: Discourse, parsed: Parsed, at: int, seen: Counter[str]) -> Iterator[Claim]:
    found = read_first(parsed, at)
    if found is None:
        return
    holder = Holder(Subject(found.object.text, found.object.key, Grounds.NAMED))
    value = name_in(discourse, parsed, found.first, found.last, NameSort.SOMEONE)
    if not _is_itself(value, holder.subject):
        claim = claim_of(discourse, parsed, holder, found.label, value, found.first, at, seen)
        yield replace(claim, measure=replace(claim.measure, concepts=frozenset({found.key})))


def _side_claim(discourse: Discourse, parsed: Parsed, at: int, seen: Counter[str]) -> Iterator[Claim]:
    """From which side somebody did something: "made the ascent from the south side"."""
    tokens = parsed.tokens
    if at < 3 or tokens[at - 2].lower != "the" or tokens[at - 3].lower not in ("from", "via", "up", "on"):
        return
    number = segment_at(parsed, at)
    subject = find_subject(parsed, number, at - 1, discourse)
    if subject.key and subject.grounds in SURE_GROUNDS:
        value = name_in(discourse, parsed, at - 1, at + 1, NameSort.SIDE)
        yield claim_of(discourse, parsed, Holder(subject), SIDE, value, at - 1, at, seen)


def _nation_claim(discourse: Discourse, parsed: Parsed, at: int, seen: Counter[str]) -> Iterator[Claim]:
    found = read_nationality(parsed, at, discourse)
    if found is not None:
        value = name_in(discourse, parsed, found.first, found.last, NameSort.NATION)
        marks = frozenset({"others"}) if found.limited else frozenset()
        yield claim_of(discourse, parsed, found.holder, NATIONALITY, value, found.first, at, seen, marks)


def _answer_claim(
    discourse: Discourse,
    parsed: Parsed,
    found: Answered | None,
    seen: Counter[str],
    marks: frozenset[str] = frozenset(),
) -> Iterator[Claim]:
    if found is None:
        return
    tokens = parsed.tokens
    start, end = tokens[found.first].start, tokens[found.last - 1].end
    value = Flag(start, end, discourse.document.reading[start:end], found.answer)
    claim = claim_of(
        discourse, parsed, found.holder, found.question.label, value, found.first, found.first, seen, marks
    )
    # The denial is in the answer; the statement itself is made.
    yield replace(claim, stance=Stance.ASSERTED) if claim.stance is Stance.DENIED else claim
