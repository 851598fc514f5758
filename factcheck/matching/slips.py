"""Claims of two articles whose values differ by a slip of the pen, and that would else be taken for one claim.

"With its 174 grams" and "a phone of 147 grams", "475 tonnes of grain" and "47.5 tonnes of grain", "on 11 March 2001" and
"on 11 March 2011": whose figure it is need not be understood in both. Were the values equal, such claims
would be listed as one figure told twice (`matching.likeness`); they must be so alike, and a little more, and nothing
may speak against it. An article that has both values tells two things apart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from factcheck.claims.claim import JUDGED, SURE_GROUNDS, Claim, Confidence, Grounds
from factcheck.claims.measure.prices import ASKED
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.measures import CLASSES
from factcheck.lexicon.numerals import ONES, TEENS, TENS
from factcheck.lexicon.occurrence import DATED_FIGURE, EVENT_NOUNS, VARYING
from factcheck.matching.alignment import OPEN_GUARDS, Opposed
from factcheck.matching.answers import Apart
from factcheck.matching.beside_others import date_other_figures
from factcheck.matching.designations import other_label
from factcheck.matching.guards_of_extent import same_beginning, same_interval
from factcheck.matching.guards_of_measure import are_unlike_classes, same_direction
from factcheck.matching.guards_of_names import states_a_name
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import same_basis, time_apart
from factcheck.matching.likeness import (
    A_STORY,
    are_part_and_another,
    are_told_apart,
    in_common,
    is_same_matter,
    share_but_a_kind,
)
from factcheck.matching.match import Comparable, match
from factcheck.matching.occurring import OF_THE_EVENT, say_what_it_was
from factcheck.matching.people import counted_alike, in_one_noun, in_persons
from factcheck.matching.persons_meant import PersonsMeant
from factcheck.matching.slip_weight import ENOUGH, MORE_THAN_ENOUGH, SURELY, weigh
from factcheck.matching.tellers import Tellers
from factcheck.matching.telling import Telling, Tellings, significant_digits
from factcheck.matching.unlike_figures import are_of_two_substances, lie_apart
from factcheck.values.at_odds import differ
from factcheck.values.compare import Agree, Disagree, compare
from factcheck.values.date_slips import may_be_one_day
from factcheck.values.slips import (
    A_ZERO,
    OTHER_CURRENCY,
    OTHER_POINT,
    OTHER_UNIT,
    SWAPPED,
    keys_of_slips,
    slip_between,
)
from factcheck.values.value import DateSpan, Moment, Quantity, Value

ToldBy: TypeAlias = Mapping[tuple[str, str], Sequence[Claim]]
# What two claims must have in common above what two with one figure need; nothing where the figure has so many digits that
# hardly another one is that near, or where so many articles tell it that the one that tells another is odd.
MORE = 1
LONG = 5
# The claims with one key that a claim is held against.
MOST_ALIKE = 40
GUARDS = (same_direction, same_basis, time_apart, same_place)
# What marks the day on which a figure held, and the nouns of what happens on a day.
EVENT_STEMS = frozenset(stem(noun) for noun in EVENT_NOUNS)
# A subject that the clause names, or the heading above it: two of these are two things.
NEAR_GROUNDS = SURE_GROUNDS | {Grounds.HEADING}
# How a value is stated that gives another one, and does not only leave room for it; and with how many digits.
EXACT = frozenset({"=", "~"})
BOUNDS = frozenset({"<=", ">="})
EXACT_DIGITS = 3
SPAN = "duration"
# Units of what is another number each day, with digits like those of the day before.
OF_AN_INDEX = frozenset({"point"})
# What is asked for a thing, and paid for it.
PRICES = frozenset({ASKED, "price", "pay"})
# Words that count from a day, or come back to it: what stands beside them is another day.
COUNTING = frozenset("after before since until later earlier ago anniversary following".split())
# How long something had taken by then: "reopened on 4 May, after six days".
AFTER_SO_LONG = re.compile(
    rf"\bafter (?:[a-z]+ ){{0,2}}?(?:\d+|{'|'.join([*ONES, *TEENS, *TENS])}) (?:hour|day|week|month|year)s\b"
)


def find_slips(claims: Sequence[Claim], tellings: Tellings) -> tuple[Opposed, ...]:
    """The pairs of `claims` that a slip sets against each other, in the order of the corpus.

    A figure that several articles tell is set against the odd one in all of them.
    """
    eligible = [claim for claim in claims if is_eligible(claim)]
    told_by, tellers, meant = by_article(claims), Tellers(eligible), PersonsMeant(claims)
    found: dict[tuple[str, str], Opposed] = {}
    for a, b in pairs_with_a_key(eligible, keys_of_slips):
        slip = slip_between(a.value, b.value)
        if not slip:
            continue
        if may_both_be_right(slip, a, b) or meant.are_two(a, b):
            continue
        # One sum in two currencies cannot be compared, but it is the same number of both only by a slip.
        apart = slip == OTHER_CURRENCY or _are_two_bounds(a.value, b.value)
        disjoint = apart or isinstance(compare(a.value, b.value), Disagree)
        if not disjoint:
            continue
        if a.path == b.path and slip not in (SWAPPED, OTHER_CURRENCY):
            continue  # One article tells of a part and of the whole.
        if not _are_one(a, b, tellings, slip, odd=tellers.odd_one(a, b) is not None):
            continue
        if not is_given(told_by, a, (b.value,)) and not is_given(told_by, b, (a.value,)):
            found[a.id, b.id] = _opposed(a, b, tellings, slip)
    position = {claim.id: number for number, claim in enumerate(claims)}
    for pair in tuple(found.values()):
        single = tellers.odd_one(pair.a, pair.b)
        if single is None:
            continue
        for other in tellers.others(pair.b if single is pair.a else pair.a):
            a, b = sorted((single, other), key=lambda claim: position[claim.id])
            if (a.id, b.id) not in found and _are_of_one_story(a, b, tellings):
                found[a.id, b.id] = _opposed(a, b, tellings, pair.slip)
    return tuple(sorted(found.values(), key=lambda pair: (position[pair.a.id], position[pair.b.id])))


def is_price_abroad(slip: str, a: Claim, b: Claim) -> bool:
    """Whether one number in two currencies is what is asked for a thing: it may cost as many in the money of each country."""
    return slip == OTHER_CURRENCY and not PRICES.isdisjoint(a.measure.concepts | b.measure.concepts)


def may_both_be_right(slip: str, a: Claim, b: Claim) -> bool:
    """Whether two numbers that a slip would make one are easily two: prices of two countries, of unknown size, of a whole and a place in it."""
    return is_price_abroad(slip, a, b) or _is_of_unknown_size(slip, a, b) or is_tenth_of_a_place(slip, a, b)


def is_tenth_of_a_place(slip: str, a: Claim, b: Claim) -> bool:
    """Whether a figure has a zero less than another that is not told of its place: a tenth of all may well be there."""
    return slip in (OTHER_POINT, A_ZERO) and same_place(a, b) is not None


def _is_of_unknown_size(slip: str, a: Claim, b: Claim) -> bool:
    """Whether a slip of the size lies between numbers of which one has no unit: the head of a table may say that all are billions."""
    return slip not in (SWAPPED, OTHER_CURRENCY) and "bare" in (kind_of(a.value), kind_of(b.value))


def _are_two_bounds(a: Value, b: Value) -> bool:
    """Whether both values are the most, or the least, that there is: of one thing "up to 30,000" is not "up to 3,000"."""
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return False
    return a.comparator == b.comparator and a.comparator in BOUNDS


def _opposed(a: Claim, b: Claim, tellings: Tellings, slip: str) -> Opposed:
    return Opposed(a, b, tuple(sorted(tellings.of(a).words & tellings.of(b).words)), slip)


def _are_one(a: Claim, b: Claim, tellings: Tellings, slip: str, *, odd: bool) -> bool:
    """Whether two claims would be one but for their values, and nothing speaks against it."""
    ours, theirs = tellings.of(a), tellings.of(b)
    if share_but_a_kind(ours, theirs) and a.subject.key != b.subject.key:
        return False
    share = in_common(ours, theirs) > 0
    if not share and not _name_one_measure(a, b):
        return False
    if slip == OTHER_UNIT and kind_of(a.value) == SPAN and not odd and not _share_words(ours, theirs):
        return False  # Spans of all things have like numbers: "a trial of 13 weeks", "serves 13 years".
    if slip == OTHER_UNIT and are_of_two_substances(a, b):
        return False
    as_one = replace(theirs, claim=replace(b, value=a.value), figures=ours.figures)
    if are_told_apart(a, as_one.claim) or are_part_and_another(a, b):
        return False
    answer, weight = match(a, b), weigh(ours, theirs, slip, odd=odd)
    if weight >= ENOUGH and nothing_is_against(a, b, answer, weight=weight):
        return True
    one_measure = _state_one_measure(a, b, answer)
    if not (one_measure or share) or not nothing_is_against(a, b, answer):
        return False
    by_topic = _is_long(a.value) and _is_long(b.value)
    told = by_topic or _share_more_than_a_topic(ours, theirs)
    return one_measure or (told and is_same_matter(ours, as_one, more=0 if by_topic or odd else MORE))


def _are_of_one_story(a: Claim, b: Claim, tellings: Tellings) -> bool:
    """Whether two articles tell of the same names, and nothing keeps the claims apart."""
    return in_common(tellings.of(a), tellings.of(b)) >= A_STORY and nothing_is_against(a, b, match(a, b))


def _share_more_than_a_topic(ours: Telling, theirs: Telling) -> bool:
    """Whether both sentences have a word or a name, or both claims a measure; of one topic two articles tell many figures."""
    return _share_words(ours, theirs) or bool(ours.names & theirs.names)


def _share_words(ours: Telling, theirs: Telling) -> bool:
    concepts = ours.claim.measure.concepts & theirs.claim.measure.concepts
    return bool(ours.words & theirs.words or ours.near & theirs.near or concepts)


def _is_long(value: Value) -> bool:
    return (
        isinstance(value, Quantity)
        and isinstance(value.number, float | int)
        and significant_digits(value.number) >= LONG
    )


def is_eligible(claim: Claim) -> bool:
    """Whether a claim states a figure that a slip may have changed: no name, no anniversary, no index."""
    if claim.stance not in JUDGED or states_a_name(claim):
        return False
    return not counts_from_a_day(claim) and getattr(claim.value, "unit", "") not in OF_AN_INDEX


def counts_from_a_day(claim: Claim) -> bool:
    """Whether a date stands in a sentence that counts from a day: an anniversary, "ten years after"."""
    return isinstance(claim.value, Moment) and not COUNTING.isdisjoint(
        AFTER_SO_LONG.sub("", claim.reading.lower()).split()
    )


def pairs_with_a_key(
    claims: Sequence[Claim], keys_of: Callable[[Value], Iterable[tuple[str, ...]]]
) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of two articles whose values have a key of slips in common, each once."""
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    paths = [claim.path for claim in claims]
    for number, claim in enumerate(claims):
        near: set[int] = set()
        values = dict.fromkeys((claim.value, in_persons(claim.value)))
        for key in dict.fromkeys(key for value in values for key in keys_of(value)):
            near.update(places[key][-MOST_ALIKE:])
            places[key].append(number)
        for other in sorted(near):
            if paths[other] != paths[number]:
                yield counted_alike(claims[other], claim)


def nothing_is_against(a: Claim, b: Claim, answer: Comparable | Apart, *, weight: int = 0) -> bool:
    """Whether neither the guards, whose `answer` is given, nor the measures or names keep two claims apart.

    `weight` is how much tells that their values are one figure: whom either is about may have been misread.
    """
    if isinstance(answer, Apart) and answer.guard not in OPEN_GUARDS:
        return False
    if not isinstance(answer, Apart) and answer.confidence is Confidence.HIGH:
        return False  # It was found as one claim.
    if are_unlike_classes(a.measure.concepts, b.measure.concepts) or other_label(a.reading, b.reading):
        return False
    if a.confidence is b.confidence is Confidence.LOW and weight < MORE_THAN_ENOUGH:
        return False
    # Of two that are named in the clauses each has its own figure, but whom a pronoun stands for may have been misread.
    named = a.subject.grounds is b.subject.grounds is Grounds.NAMED
    if (named or weight < SURELY) and are_of_two(a, b) and not tell_of_an_event(a, b):
        return False
    if date_other_figures(a, b) or same_interval(a, b) is not None or lie_apart(a, b):
        return False
    if isinstance(a.value, DateSpan):
        # "On 27 January the rate was 5.25%" may be as true of 27 April.
        shared = a.measure.concepts & b.measure.concepts - {DATED_FIGURE}
        figures = DATED_FIGURE in a.measure.concepts | b.measure.concepts
        if figures and not shared and not tell_of_an_event(a, b):
            return False
        if shared and shared <= OF_THE_EVENT and not say_what_it_was(a, b):
            return False
        if same_beginning(a, b) is not None:
            return False  # "The saga began", "it began selling boats".
    elif weight < MORE_THAN_ENOUGH and (a.measure.concepts | b.measure.concepts) & VARYING:
        return False  # What changes from day to day has like figures of itself.
    # That the digits are the same tells that the occasion is; so a doubt is none here.
    return not any(isinstance(guard(a, b), Apart) for guard in GUARDS)


def _state_one_measure(a: Claim, b: Claim, answer: Comparable | Apart) -> bool:
    """Whether two claims state one known measure of one subject, of which only one of the two had to be guessed."""
    return _name_one_measure(a, b) and not isinstance(answer, Apart) and not answer.doubts


def _name_one_measure(a: Claim, b: Claim) -> bool:
    """Whether two quantities have a known measure in common, and one of them was surely read."""
    known = isinstance(a.value, Quantity) and a.measure.concepts & b.measure.concepts & CLASSES
    return bool(known) and Confidence.HIGH in (a.confidence, b.confidence)


def are_of_two(a: Claim, b: Claim) -> bool:
    """Whether each is said of a name that stands near it, and neither sentence has a word of the other's."""
    if a.subject.grounds not in NEAR_GROUNDS or b.subject.grounds not in NEAR_GROUNDS:
        return False
    return _names_none(a.subject.key, b) and _names_none(b.subject.key, a)


def _names_none(key: str, claim: Claim) -> bool:
    """Whether the clause of `claim` has none of the words of a name."""
    names = " ".join((claim.subject.key, *claim.mentions))
    return set(key.split(" ")).isdisjoint(names.split(" "))


def tell_of_an_event(a: Claim, b: Claim) -> bool:
    """Whether both clauses name one event, which comes on one day."""
    return not EVENT_STEMS.isdisjoint(set(a.measure.words) & set(b.measure.words))


def gives(claim: Claim, value: Value) -> bool:
    """Whether a claim gives a value as closely: a year does not give a day in it, nor "over a million" two million."""
    if (
        isinstance(value, DateSpan)
        and isinstance(claim.value, DateSpan)
        and may_be_one_day(claim.value, value)
    ):
        return True
    if not isinstance(compare(*in_one_noun(claim.value, value)), Agree):
        return False
    if isinstance(value, DateSpan) and isinstance(claim.value, DateSpan):
        return claim.value.precision is value.precision and claim.value.comparator in EXACT
    return not isinstance(claim.value, Quantity) or (
        claim.value.comparator in EXACT and not _is_coarse(claim.value, value)
    )


def _is_coarse(value: Quantity, exact: Value) -> bool:
    """Whether a value only leaves room for an exact one: "millions", or "£5 billion" of £4.65 billion."""
    number, other = value.number, getattr(exact, "number", None)
    if not isinstance(other, float | int) or value.unit != getattr(exact, "unit", ""):
        return False
    if not isinstance(number, float | int):
        return number is None
    return differ(number, other)


def is_exact(value: Value) -> bool:
    """Whether a figure has so many digits that an article hardly gives it of two things."""
    number = getattr(value, "number", None)
    return isinstance(number, float) and significant_digits(number) >= EXACT_DIGITS


def by_article(claims: Iterable[Claim]) -> ToldBy:
    """The claims of each article by their kind of value."""
    told: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        told[claim.path, kind_of(claim.value)].append(claim)
    return told


def is_given(
    told_by: ToldBy, claim: Claim, values: Iterable[Value], unless: Callable[[Claim], bool] = lambda _: False
) -> bool:
    """Whether the article of `claim` gives one of `values`, which are of the claim's kind, too; not by a claim of which `unless` is true."""
    likewise = told_by.get((claim.path, kind_of(claim.value)), ())
    return any(
        gives(one, value) and not unless(one) for value in values for one in likewise if one is not claim
    )
