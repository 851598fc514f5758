"""Whether the value of a claim agrees with what a curated fact lets an article say.

The fact's author says how far a value may lie from the true one, so that less is left to the reading of round numbers than
between two articles. With a `tolerance` the number itself is meant, and not all that rounds to it. An accepted value that is
only a rounder form of the true one ("300 metres" beside 984 feet) pardons those who round as well, and not another exact
figure. A bound that is far off tells nothing true: "more than 20" of what there are 1,600 of, "less than 900" of 40.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.measures import COUNTED_AS, NOUNS
from factcheck.lexicon.phrases import phrases
from factcheck.lexicon.places_of_deeds import OF_KIND
from factcheck.lexicon.sorts import NameSort
from factcheck.lexicon.wordings import WORDINGS
from factcheck.lexicon.wordings_of_counts import COUNTED_ALIKE
from factcheck.matching.counted_things import rows_of
from factcheck.matching.fact_labels import COMERS, COMING, counts_as_fact
from factcheck.matching.fact_labels import COUNT as NUMBER_OF
from factcheck.matching.fact_room import FAR_OFF, is_far_off, pardons
from factcheck.matching.fact_telling import WORD
from factcheck.matching.guards_of_scope import are_per_other_times
from factcheck.matching.telling import significant_digits
from factcheck.matching.turns import as_turn
from factcheck.matching.values_as_told import as_start, as_told_by_fact
from factcheck.matching.values_told import values_told
from factcheck.values.compare import Agree, Disagree, Incomparable, compare
from factcheck.values.lists_of_names import names_another
from factcheck.values.units import dimension, head_noun
from factcheck.values.value import Interval, Name, Quantity, Value

RATIO, PERCENT = "ratio", "percent"
SHARES = {RATIO, PERCENT}
# Measures that are a share of a whole, told as a ratio or in percent.
OF_A_WHOLE = frozenset(one.concept for one in WORDINGS if one.of >= SHARES)
PER = " per "
# The digits of a number that is hardly that of another thing.
EXACT_DIGITS = 3
COMER_STEMS = frozenset(map(stem, COMERS))
# Waters of which none is part of another, and those that are; the properties that tell of towns and waters.
INLAND = frozenset("lake lac lago loch lough river reservoir".split())
SEAS = frozenset("sea ocean gulf bay strait channel fjord sound".split())
CAPITAL, MOUTH, EPICENTRE = "capital", "mouth", "epicentre"
SETTLED = "village|town|hamlet|city|suburb|port|lake"
AGE = "age"
COUNT, RANK, DURATION, TIME = "count:", "rank", "duration", stem("time")
# How a figure is stated that is given, and not only bounded.
GIVEN = frozenset({"=", "~"})
# Nouns that count things of any kind: what is counted is said elsewhere in the clause.
ANY_COUNTED = frozenset(stem(noun) for noun in "unit piece item copy".split())


def compare_with_fact(claim: Claim, fact: Fact) -> Agree | Disagree | Incomparable:
    """Agree with any accepted value, else the comparison with the fact's own value."""
    sort = type(claim.value)
    if all(type(one) is not sort for one in fact.values):
        return compare(claim.value, fact.value)  # A date and a figure, say.
    if are_per_other_times(claim, fact.statement) or is_in_other_measure(claim, fact):
        return Disagree(1.0)
    if names_another(claim.value, fact.values):
        return Disagree(1.0)
    start = as_start(claim, fact)
    claim = claim if start is claim.value else replace(claim, value=start)
    value = as_told_by_fact(_as_extreme(as_counted(as_turn(claim, fact), fact), fact), claim, fact)
    meant = _values_meant(fact)
    answers = [_compare(value, fact.value, meant[0], fact.tolerance)]
    answers += [
        _compare(value, one, other, fact.tolerance)
        for one, other in zip(fact.values[1:], meant[1:], strict=True)
        if pardons(one, value, fact.value)
    ]
    if isinstance(answers[0], Incomparable) and _are_two_of_a_kind(claim, fact):
        answers[0] = Disagree(1.0)
    for answer in answers:
        if isinstance(answer, Agree):
            return answer
    if isinstance(answers[0], Incomparable) and _is_same_number(value, fact.value):
        return answers[0]  # "$56 billion" of A$56 billion, whatever it is in another currency.
    return next((answer for answer in answers if isinstance(answer, Disagree)), answers[0])


def is_in_other_measure(claim: Claim, fact: Fact) -> bool:
    """Whether a claim gives the number of a fact in a unit of something else: "2,640 litres of oil" of what were 2,640 tonnes.

    The number has so many digits that it is hardly that of another thing, and the fact counts nothing by it.
    """
    ours, theirs = claim.value, fact.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return False
    if kind_of(ours) != "physical" or kind_of(theirs) != "physical" or PER in f"{ours.unit} {theirs.unit}":
        return False
    number = theirs.number
    exact = isinstance(number, float) and significant_digits(number) >= EXACT_DIGITS
    return exact and ours.number == number and dimension(ours.unit) != dimension(theirs.unit)


def _are_two_of_a_kind(claim: Claim, fact: Fact) -> bool:
    """Whether claim and fact name two towns, or two villages, of which neither lies in the other, known places or not."""
    ours = claim.value
    kinds = (m.removeprefix(OF_KIND) for m in claim.measure.qualifiers if m.startswith(OF_KIND))
    kind = next(kinds, "")
    if not isinstance(ours, Name):
        return False
    names = [one for one in fact.values if isinstance(one, Name)]
    alike = bool(kind) and stem(kind) in fact.about_words | frozenset(_stems(fact.claim))
    alike |= EPICENTRE in fact.concepts and all(
        _is_settlement(one.name, text)
        for one, text in ((ours, claim.reading), *((name, fact.claim) for name in names))
    )
    if not alike and not all(_are_apart_by_kind(ours.name, one.name, fact.concepts) for one in names):
        return False
    return bool(names) and all(
        isinstance(compare(replace(ours, sort=NameSort.ANY), replace(one, sort=NameSort.ANY)), Disagree)
        for one in names
    )


def _are_apart_by_kind(ours: str, theirs: str, labels: frozenset[str]) -> bool:
    """Whether two names mean things of which neither lies in the other: two lakes, a lake and a river, two towns as capitals.

    What a river flows into it has one of; a gulf is part of a sea, and a town lies on a lake.
    """
    if CAPITAL in labels:
        return True
    first, second = _waters(ours), _waters(theirs)
    return bool(first & INLAND and second & INLAND) or (MOUTH in labels and bool((first | second) & INLAND))


def _is_settlement(name: str, text: str) -> bool:
    """Whether a text calls a name a village or a town, or says that something is right under it."""
    told = rf"\b(?:{SETTLED}) (?:of|at) (?:the )?{re.escape(name)}\b|\b(?:beneath|under|below|on) {re.escape(name)}\b"
    return re.search(rf"{told}|\b{re.escape(name)}, (?:an?|the|where) ", text) is not None


def _waters(name: str) -> frozenset[str]:
    words = name.lower().split()
    return frozenset({words[0], words[-1]}) & (INLAND | SEAS) if words else frozenset()


def _as_extreme(value: Value, fact: Fact) -> Value:
    """The number alone where claim and fact both tell the most or the least there is: "up to 30,000" is not "up to 3,000"."""
    if not fact.bound or not isinstance(value, Quantity) or value.comparator != fact.bound:
        return value
    if not isinstance(value.number, float):
        return value
    return replace(value, comparator="=", interval=Interval(value.number, value.number))


def has_own_value_beside(claim: Claim, fact: Fact) -> bool:
    """Whether the sentence of a figure that differs has the fact's own figure too: "$5 million for Brisk and $9 million for its heads"."""
    if not isinstance(fact.value, Quantity) or not isinstance(compare_with_fact(claim, fact), Disagree):
        return False
    start = claim.reading.find(claim.value.text)
    for other in values_told(claim.reading, claim.published):
        given = isinstance(other, Quantity) and other.unit == fact.value.unit and other.comparator in GIVEN
        if other.text == claim.value.text or not given or not isinstance(compare(other, fact.value), Agree):
            continue
        between = claim.reading[min(other.end, start) : max(other.start, start)]
        own = claim.subject.key not in fact.keys and any(name in between for name in fact.names)
        if own or _last_word(claim.subject.name) not in _stems(between):
            return True  # Else what the claim is about stands between the two, and has its own.
    return False


def _last_word(name: str) -> str:
    return (_stems(name) or [""])[-1]


def _stems(text: str) -> list[str]:
    return [stem(word.lower()) for word in WORD.findall(text)]


def _is_same_number(value: Value, other: Value) -> bool:
    return isinstance(value, Quantity) and isinstance(other, Quantity) and value.number == other.number


def as_counted(claim: Claim, fact: Fact) -> Value:
    """The claim's value in the fact's counted noun, where the fact's words count by the claim's as well.

    "67 million people" by a fact on visitors, whose words are [people visit], and "80,000 units" by one on phones.
    """
    ours, theirs = claim.value, fact.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or ours.unit == theirs.unit:
        return ours
    if {kind_of(ours), kind_of(theirs)} == SHARES and claim.measure.concepts & fact.concepts & OF_A_WHOLE:
        return _as_share(ours)
    if not theirs.unit and _names_its_measure(ours.unit, fact):
        return replace(
            ours, unit=""
        )  # A fact whose value is "23" and whose words are [ranked], or [magnitude].
    if dimension(theirs.unit).startswith(COUNT) and _counts_by_measure(claim, ours, fact):
        return replace(
            ours, unit=theirs.unit
        )  # "Capacity: 41,000" by a fact on spectators, whose measure that is.
    if not ours.unit and kind_of(theirs) == DURATION and TIME in claim.measure.words and _is_broken(ours):
        return replace(ours, unit=theirs.unit)  # "With a time of 9.97", as sport tells it.
    aged = AGE in claim.measure.concepts & fact.concepts and claim.subject.key in fact.keys
    if not ours.unit and kind_of(theirs) == DURATION and aged:
        return replace(ours, unit=theirs.unit)  # "Ada Brandt, aged 80," by a fact of 90 years.
    if not (dimension(ours.unit).startswith(COUNT) and dimension(theirs.unit).startswith(COUNT)):
        return ours
    if (PER in ours.unit) != (PER in theirs.unit):
        return ours  # "Twenty owners per container" counts no containers.
    if fact.concepts & COMING and {_head(ours.unit), _head(theirs.unit)} <= COMER_STEMS:
        return replace(ours, unit=theirs.unit)
    if counts_as_fact(claim, fact) or _counts_those_of_measure(claim, ours, theirs, fact):
        return replace(ours, unit=theirs.unit)
    named = (
        not ours.unit.islower() and ours.unit in f"{fact.claim} {fact.names}"
    )  # "9,000 Orrin 4s" are cars.
    if named or not rows_of(ours).isdisjoint(rows_of(theirs)):
        return replace(ours, unit=theirs.unit)
    told = {*fact.about_words}
    nouns = {_head(ours.unit), *(stem(word) for word in ours.text.lower().split())}
    if _head(theirs.unit) in ANY_COUNTED:
        told |= {stem(word.lower()) for name in (fact.claim, *fact.names) for word in name.split()}
    return replace(ours, unit=theirs.unit) if nouns & {*told, *ANY_COUNTED, _head(theirs.unit)} else ours


def _as_share(value: Quantity) -> Quantity:
    """A ratio as the percentage that it is, and a percentage as a ratio: "one in ten", "10 percent"."""
    to_percent = value.unit == RATIO
    factor = 100.0 if to_percent else 0.01
    number = value.number * factor if isinstance(value.number, float | int) else value.number
    low, high = (None if end is None else end * factor for end in (value.interval.low, value.interval.high))
    interval = replace(value.interval, low=low, high=high)
    return replace(value, unit=PERCENT if to_percent else RATIO, number=number, interval=interval)


def _names_its_measure(unit: str, fact: Fact) -> bool:
    """Whether what a claim's number stands before is no thing that it counts, but the measure of a fact's bare number: "a 3.8-magnitude quake"."""
    measures = fact.concepts | fact.statement.measure.concepts
    return unit in measures | fact.about_words if unit == RANK else unit in measures


def _counts_by_measure(claim: Claim, ours: Quantity, fact: Fact) -> bool:
    """Whether a number without a noun, or before the name of its measure ("a 30,000-capacity hall"), is one of what a fact counts."""
    shared = claim.measure.concepts & (fact.concepts | fact.statement.measure.concepts)
    counting = [name for name in shared & NOUNS.keys() if "count" in NOUNS[name].kinds]
    return any(not ours.unit or ours.unit in NOUNS[name].words for name in counting)


def _counts_those_of_measure(claim: Claim, ours: Quantity, theirs: Quantity, fact: Fact) -> bool:
    """Whether a claim counts those who make up what the fact counts by the measure of both: "twelve men died" by "10 deaths"."""
    if f"{NUMBER_OF}{head_noun(theirs.unit)}" in claim.measure.concepts:
        return True  # "A crew of 1,230" counts people, by a fact of 1,023 crew.
    noun = head_noun(theirs.unit)
    return any(
        COUNTED_AS.get((concept, noun)) == ours.unit or _is_counted_alike(concept, noun, ours.unit)
        for concept in claim.measure.concepts & fact.concepts
    )


def _is_counted_alike(concept: str, noun: str, unit: str) -> bool:
    """Whether a measure counts a noun in that unit: of a hall that seats so many by its seats."""
    alike, nouns = COUNTED_ALIKE.get(concept, ("", ""))
    return bool(unit) and alike == unit and noun in phrases(nouns)


def _is_broken(value: Quantity) -> bool:
    return isinstance(value.number, float) and value.number != int(value.number)


def _head(unit: str) -> str:
    return stem(unit.lower().rpartition(" ")[2])


@lru_cache(maxsize=4096)
def _values_meant(fact: Fact) -> tuple[Value, ...]:
    """The values of a fact as claims are compared with them."""
    return tuple(_as_meant(_as_extreme(value, fact), fact) for value in fact.values)


def _compare(value: Value, true: Value, meant: Value, tolerance: float) -> Agree | Disagree | Incomparable:
    answer = compare(value, meant, tolerance)
    if isinstance(answer, Agree) and is_far_off(value, true):
        return Disagree(1 - 1 / FAR_OFF)
    return answer


def _as_meant(value: Value, fact: Fact) -> Value:
    """The value without the room that its round digits leave, where the fact says itself how much room there is."""
    if not fact.tolerance or not isinstance(value, Quantity) or not isinstance(value.number, float):
        return value
    return replace(value, interval=Interval(value.number, value.number)) if value.comparator == "=" else value
