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
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.known_names import KnownNames
from factcheck.claims.properties.property_words import office_in
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.documents.read import parse_document
from factcheck.errors import Problem
from factcheck.facts.ages import as_age
from factcheck.facts.concepts import concepts_of_fact
from factcheck.facts.entry import FactEntry
from factcheck.facts.fact import Fact
from factcheck.facts.stated import in_unit_of, stated_in
from factcheck.facts.told_beside import told_beside
from factcheck.lexicon.grammar import FUNCTION_WORDS
from factcheck.lexicon.people import TRADES_AND_TITLES
from factcheck.values.own_words import NO_WORDS, OwnWords
from factcheck.values.periods import without_period
from factcheck.values.value import Name, Quantity, Value

# Bounds that tell the most or the least there is: "up to 3,000 tonnes", "at least 12".
EXTREMES = frozenset({"<=", ">="})
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
    known = KnownNames(name for name in (entry.subject, *entry.aliases) if name)
    read = find_claims(parse_document(entry.claim, entry.id), known, own).claims
    stated = stated_in(entry, read)
    value = entry.value if entry.value is not None else (stated.value if stated else None)
    if value is None:
        return _no_value(entry, read)
    values = (value, *entry.accept)
    if stated is not None:
        values = tuple(in_unit_of(stated.value, one) for one in values)
    stated, values = as_age(entry, stated, values)
    subject = _subject(entry, stated)
    if subject is None:
        return entry.problem("claim", "no subject was found in the sentence", "name it with `subject:`")
    statement = _statement(entry, stated, values[0], subject)
    # Who holds an office is said of the town, the firm or the country that has it.
    held = office_in(subject.name) if isinstance(values[0], Name) else None
    names = (subject.name, *_without_title(subject.name), *entry.aliases)
    fact = Fact(
        id=entry.id,
        claim=entry.claim,
        statement=statement,
        names=names,
        keys=_keys((*names, *(held[1:] if held else ()))),
        about=tuple(dict.fromkeys(phrase for words in entry.about if (phrase := _phrase(words)))),
        concepts=concepts_of_fact(entry, statement, values, held[0] if held else "", own)
        or statement.measure.concepts,
        values=tuple(without_period(accepted).value for accepted in values),
        tolerance=entry.tolerance,
        when=entry.when,
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
        sources=entry.sources,
        note=entry.note,
        excerpt=statement.excerpt,
        planned=stated is not None and stated.stance in PLANNED,
        bound=_bound(stated, values[0]),
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


def _subject(entry: FactEntry, stated: Claim | None) -> Subject | None:
    if entry.subject:
        return Subject(entry.subject, fold(entry.subject), Grounds.NAMED)
    if stated is not None and stated.subject.key:
        return stated.subject
    return None


def _statement(entry: FactEntry, stated: Claim | None, value: Value, subject: Subject) -> Claim:
    """The fact as a claim; without one in the sentence its measure is what `about` says."""
    measure = stated.measure if stated else Measure(entry.about[0] if entry.about else "")
    scope = stated.scope if stated else Scope()
    value, period = without_period(value)
    if period:
        scope = replace(scope, basis=f"per {period}")
    given = entry.value is not None
    excerpt = entry.excerpt("value" if given else "claim", stated.text if stated and not given else "")
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
