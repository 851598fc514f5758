"""Turns a YAML entry into a fact that claims can be held against.

The entry's sentence is read like any article's; the keys of the entry are put over what was read. A fact whose
value or subject cannot be found in either is a problem for its author, never a silent skip.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.claims.claim import PLANNED, Claim, Confidence, Grounds, Measure, Scope, Stance, Subject
from factcheck.claims.find import find_claims
from factcheck.claims.label import label_of
from factcheck.claims.measure.measure import concepts_in
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.known_names import KnownNames
from factcheck.claims.properties.property_words import office_in, properties_in
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.documents.read import parse_document
from factcheck.errors import Problem
from factcheck.facts.entry import FactEntry
from factcheck.facts.fact import Fact
from factcheck.facts.told_beside import one_name, told_beside
from factcheck.lexicon.grammar import FUNCTION_WORDS
from factcheck.lexicon.occurrence import ONCE
from factcheck.lexicon.people import TRADES_AND_TITLES
from factcheck.lexicon.places_of_deeds import PLACES_OF_DEEDS
from factcheck.lexicon.properties import IDENTITY, NATIONALITY, PROPERTIES
from factcheck.lexicon.roles import POST, POSTS_OF_STATE, TOP_POSTS
from factcheck.lexicon.sorts import NameSort
from factcheck.lexicon.wordings import WORDED
from factcheck.values.compare import Agree, compare
from factcheck.values.own_words import NO_WORDS, OwnWords
from factcheck.values.periods import without_period
from factcheck.values.places import locate
from factcheck.values.units import dimension
from factcheck.values.value import DateSpan, Flag, Name, Quantity, Value

# Bounds that tell the most or the least there is: "up to 3,000 tonnes", "at least 12".
EXTREMES = frozenset({"<=", ">="})
# What stands before a place in the sentence of a fact: "in Lorne", "at its Lorne yard", "in the town of Lorne".
BEFORE_PLACES = r"\b(?:in|at|off|near)\s+(?:[a-z]+\s+){0,3}"
# The properties whose value is a place.
OF_PLACE = frozenset(prop.label for prop in PROPERTIES if prop.sort is NameSort.PLACE)
# Who builds a machine is its maker.
MAKING = frozenset({"builder", "maker"})
# What a country does, so that the thing is called by it.
DONE_BY_COUNTRIES = frozenset("builder operator maker owner designer developer launcher".split())
# What is said of one who held an office before.
AFTER_SOMEBODY = frozenset({"successor"})
# Properties that a sentence may state beside another one.
BESIDE = frozenset({POST, *(row.label for row in PLACES_OF_DEEDS)})
# A figure that stands before its noun, and what stands before a whole behind its part: "87 of the 200 seats".
ATTRIBUTIVE = re.compile(
    r"[\w.]+-(?:year|month|week|day|hour|minute|second|mile|metre|meter|kilometre|man|seat)(?:-old)?"
)
WHOLES = ("the", "its", "their", "all")
# Keys of a fact that nothing it rules out depends on, and the whole of it.
_SAYS_NOTHING = frozenset({"", "id", "sources", "note"})


def _no_value(entry: FactEntry, read: Sequence[Claim]) -> Problem:
    """What is wrong with a fact of whose sentence no one value is the value."""
    if len(read) > 1:
        found = ", ".join(f"“{claim.text}”" for claim in read)
        return entry.problem(
            "claim", f"the sentence has {len(read)} values: {found}", "say which one with `value:`"
        )
    return entry.problem(
        "claim", "no value was found in the sentence", "give it with `value:`, for example `value: July 2023`"
    )


def understand_fact(entry: FactEntry, own: OwnWords = NO_WORDS) -> Fact | Problem:
    """The fact that `entry` states, or the problem that keeps it from being understood."""
    names = [name for name in (entry.subject, *entry.aliases) if name]
    document = parse_document(entry.claim, entry.id)
    read = find_claims(document, KnownNames(names), own).claims
    stated = _stated(entry, read)
    value = entry.value if entry.value is not None else (stated.value if stated else None)
    if value is None:
        return _no_value(entry, read)
    accept = entry.accept
    if stated is not None:
        value = _in_unit_of(stated.value, value)
        accept = tuple(_in_unit_of(stated.value, one) for one in accept)
    subject = _subject(entry, stated)
    if subject is None:
        return entry.problem("claim", "no subject was found in the sentence", "name it with `subject:`")
    field = "value" if entry.value is not None else "claim"
    statement = _statement(entry, stated, value, subject, field)
    about = tuple(dict.fromkeys(phrase for words in entry.about if (phrase := _phrase(words))))
    named = isinstance(value, Name | Flag)
    told = frozenset[str]().union(
        *(properties_in(words) if named else concepts_in(words, value, own.measures) for words in entry.about)
    )
    if named:
        told |= statement.measure.concepts
        told = _of_places(told, (value, *accept), entry.claim)
        told |= _post(value) | _of_countries(told, value) | (MAKING if told & MAKING else frozenset())
        told |= {IDENTITY} if subject.name.islower() else set()
    elif told:
        told |= statement.measure.concepts & WORDED  # What all the words of its sentence name.
        if isinstance(value, DateSpan):
            told |= (
                statement.measure.concepts & ONCE
            )  # What its sentence says has happened, in whatever words of the list.
    # Who holds an office is said of the town, the firm or the country that has it.
    office = office_in(subject.name) if isinstance(value, Name) else None
    if office is not None:
        told = frozenset({office[0]}) | (told & AFTER_SOMEBODY)
    untitled = _without_title(subject.name)
    fact = Fact(
        id=entry.id,
        claim=entry.claim,
        statement=statement,
        names=(subject.name, *untitled, *entry.aliases),
        keys=_keys((subject.name, *untitled, *entry.aliases, *(office or ())[1:])),
        about=about,
        concepts=told or statement.measure.concepts,
        values=tuple(without_period(accepted).value for accepted in (value, *accept)),
        tolerance=entry.tolerance,
        when=entry.when,
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
        sources=entry.sources,
        note=entry.note,
        excerpt=statement.excerpt,
        planned=stated is not None and stated.stance in PLANNED,
        bound=_bound(stated, value),
        whole=entry.excerpt("").place,
        keys_at=tuple(
            entry.excerpt(span.field).place for span in entry.spans if span.field not in _SAYS_NOTHING
        ),
    )
    return replace(fact, beside=told_beside(entry, fact, read, stated))


def _bound(stated: Claim | None, value: Value) -> str:
    """The bound by which the sentence tells the most or the least there is, "" for none."""
    ours = stated.value if stated is not None else None
    if not isinstance(ours, Quantity) or not isinstance(value, Quantity) or ours.number != value.number:
        return ""
    return ours.comparator if ours.comparator in EXTREMES else ""


def _of_places(labels: frozenset[str], values: Iterable[Value], told: str) -> frozenset[str]:
    """Of the properties those whose value is a place, where a value is one: "built" of a yard in Leeds is where, not by whom.

    A place of no table is one by the preposition before it in the fact's sentence: "was built in Lorne".
    """
    places = frozenset(label for label in labels if label in OF_PLACE)
    for name in (value.name for value in values if isinstance(value, Name)):
        if locate(name).is_known or re.search(rf"{BEFORE_PLACES}{re.escape(name)}\b", told):
            return places or labels
    return labels


def _of_countries(labels: frozenset[str], value: Value) -> frozenset[str]:
    """What is built or run by a country is its: "a Norvanian orbiter"."""
    country = isinstance(value, Name) and bool(locate(value.name).country)
    return frozenset({NATIONALITY}) if country and labels & DONE_BY_COUNTRIES else frozenset()


def _post(value: Value) -> frozenset[str]:
    posts = TOP_POSTS.keys() | POSTS_OF_STATE.keys()
    return frozenset({POST}) if isinstance(value, Name) and value.name.lower() in posts else frozenset()


def _stated(entry: FactEntry, read: Sequence[Claim]) -> Claim | None:
    """The claim of the sentence that the fact is about: the one with the given value, or the only one."""
    if entry.value is None:
        # A date beside one figure says when the figure held: "Norvane sold 41 million phones in 2019".
        # A name beside a figure or a date says by whom or where: "Norvane was founded in Berlin in 2015".
        plain = [claim for claim in read if not isinstance(claim.value, Name | Flag)]
        figures = _of_the_sentence(
            [claim for claim in plain if not isinstance(claim.value, DateSpan)], entry.claim
        )
        # Where it was done, and which post somebody has who has done it, are told beside.
        told = [claim for claim in read if claim.measure.concepts.isdisjoint(BESIDE)]
        # What did not happen has no date: "never reopened after the fire of 2013".
        denied = [claim for claim in read if isinstance(claim.value, Flag) and not claim.value.flag]
        candidates = figures or denied or plain or told or read
        return candidates[0] if len(candidates) == 1 else one_name(candidates)
    value = without_period(entry.value).value
    agreeing = [
        claim for claim in read if isinstance(compare(claim.value, _in_unit_of(claim.value, value)), Agree)
    ]
    return agreeing[0] if agreeing else None


def _of_the_sentence(figures: list[Claim], told: str) -> list[Claim]:
    """Of several figures those that are said of the subject, and only limit no other: "31 hours on one charge", "87 of the 200 seats".

    What stands before its noun says which is meant: "a six-year graduation rate of 71 percent".
    """
    if len(figures) < 2:
        return figures
    kept = [
        claim
        for claim in figures
        if not ATTRIBUTIVE.fullmatch(claim.text)
        and not claim.text.lower().startswith("one ")
        and not any(
            f"{other.text} of {article} {claim.text}" in told for other in figures for article in WHOLES
        )
    ]
    return kept or figures


def _in_unit_of(stated: Value | None, value: Value) -> Value:
    """The value given by itself in the unit of its sentence: "$54.20" where that says "$54.20 a share", "2,400" of "2,400 jobs"."""
    if not isinstance(stated, Quantity) or not isinstance(value, Quantity):
        return value
    if not value.unit:
        counted = dimension(stated.unit).startswith("count:") and stated.number == value.number
        return replace(value, unit=stated.unit) if counted else value
    return replace(value, unit=stated.unit) if stated.unit.startswith(f"{value.unit} per ") else value


def _subject(entry: FactEntry, stated: Claim | None) -> Subject | None:
    if entry.subject:
        return Subject(entry.subject, fold(entry.subject), Grounds.NAMED)
    if stated is not None and stated.subject.key:
        return stated.subject
    return None


def _statement(entry: FactEntry, stated: Claim | None, value: Value, subject: Subject, field: str) -> Claim:
    """The fact as a claim; without one in the sentence its measure is what `about` says."""
    measure = stated.measure if stated else Measure(entry.about[0] if entry.about else "")
    scope = stated.scope if stated else Scope()
    value, period = without_period(value)
    if period:
        scope = replace(scope, basis=f"per {period}")
    excerpt = entry.excerpt(field, stated.text if stated and field == "claim" else "")
    return Claim(
        id=entry.id,
        label=label_of(value, subject, measure),
        value=value,
        subject=subject,
        measure=measure,
        scope=replace(scope, time=entry.when or scope.time),
        stance=Stance.ASSERTED,
        confidence=Confidence.HIGH,
        excerpt=excerpt,
        sentence=excerpt.place,
        reading=entry.claim,
        mentions=stated.mentions if stated else frozenset(),
        masked=stated.masked if stated else "",
    )


def _keys(names: Iterable[str]) -> frozenset[str]:
    """The folded names, and those without a measure at their end: facts on "SVB shares" are facts on SVB."""
    keys = {fold(name) for name in names}
    for name in names:
        words = name.split()
        if len(words) > 1 and words[-1].islower() and stem(words[-1]) in MEASURE_NOUNS:
            keys.add(fold(" ".join(words[:-1])))
    return frozenset(keys - {""})


def _without_title(name: str) -> tuple[str, ...]:
    """A person's name without what they are by trade or office: "Nurse Ada Brandt" is Ada Brandt."""
    title, _, rest = name.partition(" ")
    return (rest,) if title.lower() in TRADES_AND_TITLES and " " in rest and title.lower() != title else ()


def _phrase(words: str) -> tuple[str, ...]:
    """The stems of the content words of a phrase; all of them where it has none ("per", "off")."""
    found = re.findall(r"[\w-]+", words)
    telling = [word for word in found if word.lower() not in FUNCTION_WORDS]
    return tuple(stem(word) for word in telling or found)
