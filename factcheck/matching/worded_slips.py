"""Claims of two articles on one story whose values differ by a slip of any kind, and that are told in like words.

"Helicopters dropped 5,000 tonnes of sand and lead", "crews of helicopters threw down 50,000 tonnes of sand and lead": where rare
words say that one thing is told, a slip that else would come about by chance says that one of the two figures is wrong, whomever
either was read to be about. What tells is how rare the words of both sentences are among the articles on one thing
(`matching.corpus_words`), without the units and without what only says which way a thing is measured ("long", "cost").

Some slips hardly come about by chance among the figures of one story: one number in two units or two currencies, three digits of which
two are swapped, the same minute in the other half of the day. There a word, a measure or that several articles give the other value is enough.
The numbers here were set on the pairs of claims that editors annotated in sixteen stories: of those with a slip and as much in
common all but one in thirty were conflicts.

Deliberately missed: what shares a word or two, spans of time ("two hours", "two weeks"), and values of which one article gives both
in like words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.claims.claim import Claim, Grounds
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.measures import CLASSES
from factcheck.lexicon.occurrence import CHANGING, FOR_A_PERIOD, RECURRENT, VARYING
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart, Guard
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.fact_telling import unit_words
from factcheck.matching.guards import same_company
from factcheck.matching.guards_of_events import same_event
from factcheck.matching.guards_of_measure import same_qualifiers
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import TOLD_LATER, are_per_other_times
from factcheck.matching.guards_of_whole import same_stage
from factcheck.matching.likeness import are_part_and_another, are_told_apart
from factcheck.matching.match import match
from factcheck.matching.own_nouns import opens_with_another
from factcheck.matching.slip_weight import MORE_THAN_ENOUGH, SURELY
from factcheck.matching.slips import (
    PRICES,
    ToldBy,
    by_article,
    gives,
    is_eligible,
    may_both_be_right,
    nothing_is_against,
    pairs_with_a_key,
)
from factcheck.matching.tellers import Tellers
from factcheck.matching.telling import DULL
from factcheck.matching.undoing import same_doing
from factcheck.matching.unlike_figures import are_of_two_substances
from factcheck.values.at_odds import are_at_odds
from factcheck.values.slips import (
    ONE_DIFFERS,
    OTHER_CURRENCY,
    OTHER_POINT,
    OTHER_UNIT,
    SWAPPED,
    keys_of_slight_slips,
    keys_of_slips,
    slight_slip_between,
    slip_between,
    told_by_slip,
)
from factcheck.values.value import Quantity, Value

# What the words of both sentences must weigh, with a measure in common that weighs as much as a word of few articles; more where one
# digit differs; and what is so much that neither place nor company need be told in both.
ENOUGH, A_MEASURE, OF_ONE_DIGIT, VERY_LIKE = 2.4, 1.0, 4.5, 4.0
# What one word alone weighs at most, and the fewest words where the articles do not tell which are rare.
ONE_WORD, FEWEST_OF_FEW = 2.3, 3
# What a slip must tell by itself to be hardly one by chance, and where several articles give the other value.
SURE, SURE_OF_AN_ODD_ONE = 3, 2
# How near the words of an article's other claim, which gives the other value too, must be, as a share.
AS_NEAR = 0.5
# All of a thing, in percent.
A_WHOLE = 100
# What says which way a thing is measured, and not which thing.
OF_MEASURES = frozenset(
    stem(word)
    for word in (
        "long length wide width high height tall deep depth thick thickness big large great small heavy weight weigh mass size "
        "measure cost price worth value spend build"
    ).split()
)
# Doubts only of when a figure was so: that a slip lies between two of one thing tells that neither is of another time.
OF_TIME, SUBJECT = frozenset({"time", TOLD_LATER}), "subject"
# How many figures of a measure an article has at most, and both articles, where it is hardly that of another thing; the slips
# that tell so; and what was read of a name that the clause has, which is no misreading.
FEW, FEW_OF_BOTH, TELLING_SLIPS = 2, 3, frozenset({SWAPPED, OTHER_UNIT})
BY_NAME_HERE = frozenset({Grounds.NAMED, Grounds.CARRIED})
# Measures that have another figure each time.
OF_A_TIME = FOR_A_PERIOD | VARYING | CHANGING | RECURRENT
# Guards whose doubt is enough where a slip may have come about by chance.
OF_CHANCE: tuple[Guard, ...] = (same_place, same_event, same_doing, same_company, same_qualifiers)
# What a number of one measure is that has another time beside it: "$8 a month" and "$8 a year".
PER_OTHER_TIME = "the same number per another time"
# A word of several parts.
HYPHENATED = re.compile(r"[a-z]+(?:-[a-z]+)+")
# The most words that a report shows.
MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class _Slip:
    """Two claims with the slip between their values, the telling words of both sentences, and what these weigh."""

    a: Claim
    b: Claim
    slip: str
    shared: frozenset[str]
    told: float

    @property
    def sentences(self) -> tuple[str, int, str, int]:
        """Where the sentences of both stand."""
        return self.a.path, self.a.sentence.start, self.b.path, self.b.sentence.start

    @property
    def is_slight(self) -> bool:
        """Whether two figures often differ so by chance."""
        return not slip_between(self.a.value, self.b.value)

    @property
    def has_one_measure(self) -> bool:
        """Whether both claims state a known measure."""
        return not (self.a.measure.concepts & self.b.measure.concepts).isdisjoint(CLASSES)


def find_worded_slips(claims: Sequence[Claim], corpus: CorpusWords) -> Iterator[Opposed]:
    """The pairs of `claims` that a slip sets against each other and that are told in like words, in the order of the corpus."""
    told_by, figures = by_article(claims), _figures_of_measures(claims)
    eligible = [claim for claim in claims if is_eligible(claim)]
    tellers = Tellers(eligible)
    slips = [slip for a, b in pairs_with_a_key(eligible, _keys) if (slip := _slip(a, b, corpus)) is not None]
    together = Counter(slip.sentences for slip in slips)
    for slip in slips:
        # Two slips between the same two sentences are no chance.
        odd = tellers.odd_one(slip.a, slip.b) is not None or together[slip.sentences] > 1
        told = (
            slip.slip == PER_OTHER_TIME
            or _is_told(slip)
            or _tells_itself(slip, corpus, odd=odd)
            or _is_measured(slip, figures, corpus)
        )
        if not told or _is_anything_against(slip):
            continue
        if not any(_is_given(told_by, claim, slip, corpus) for claim in (slip.a, slip.b)):
            yield Opposed(slip.a, slip.b, _rarest(slip, corpus), slip.slip)


def _keys(value: Value) -> Iterator[tuple[str, ...]]:
    """The keys of all slips that may have made a value."""
    yield from keys_of_slips(value)
    yield from keys_of_slight_slips(value)


def _slip(a: Claim, b: Claim, corpus: CorpusWords) -> _Slip | None:
    """The slip between two claims on one story; None for none."""
    slip = slip_between(a.value, b.value) or slight_slip_between(a.value, b.value) or _of_spans(a, b)
    if not slip or not (slip in (OTHER_CURRENCY, PER_OTHER_TIME) or are_at_odds(a.value, b.value)):
        return None
    if may_both_be_right(slip, a, b):
        return None
    if not (corpus.topics_of(a.path, b.path) or corpus.stories.are_one(a.path, b.path)):
        return None
    shared = shared_words(a, b, corpus)
    return _Slip(a, b, slip, shared, _weigh(a, b, shared, corpus))


def _of_spans(a: Claim, b: Claim) -> str:
    """The slip between two spans of one measure with one number in two units, "two months" and "two weeks", or per two of them."""
    if are_per_other_times(a, b) and not (a.measure.concepts & b.measure.concepts).isdisjoint(CLASSES):
        return PER_OTHER_TIME
    ours, theirs = a.value, b.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or kind_of(ours) != "duration":
        return ""
    alike = ours.number == theirs.number and ours.unit != theirs.unit and kind_of(theirs) == "duration"
    measure = (a.measure.concepts & b.measure.concepts & CLASSES) - OF_A_TIME
    return OTHER_UNIT if alike and measure else ""


def shared_words(a: Claim, b: Claim, corpus: CorpusWords) -> frozenset[str]:
    """The words of both sentences, of cells those of their heads too, that tell which thing a figure is of."""
    told = (corpus.said[claim.id] for claim in (a, b))
    said = (one.sentence | one.clause if one.claim.cell else one.sentence for one in told)
    words = frozenset(word for word in frozenset.intersection(*said) if not word.isdigit())
    words -= DULL | OF_MEASURES | unit_words(a.value) | unit_words(b.value)
    parts = [stem(word) for word in HYPHENATED.findall(a.value.text.lower()) for word in word.split("-")[:-1]]
    return words - frozenset(parts)  # A noun with a hyphen ("sign-ups") is one word.


def _weigh(a: Claim, b: Claim, shared: frozenset[str], corpus: CorpusWords) -> float:
    """What the words of both sentences weigh; where the articles do not tell which are rare, by their number."""
    weights = corpus.between(a.path, b.path)
    if not weights.tells:
        return ENOUGH * len(shared) / FEWEST_OF_FEW
    weight = weights.weigh(shared)
    return weight if len(shared) > 1 else min(ONE_WORD, weight)


def _is_told(slip: _Slip) -> bool:
    """Whether the words of both sentences say that one thing is told."""
    if slip.slip == OTHER_UNIT and kind_of(slip.a.value) == "duration":
        return False  # Spans of all things have like numbers.
    # What is counted is a word and a measure in one.
    fewest = 2 if kind_of(slip.a.value) == "count" else 1
    measure = A_MEASURE * (slip.has_one_measure and len(slip.shared) >= fewest)
    return slip.told + measure >= (OF_ONE_DIGIT if slip.slip == ONE_DIFFERS else ENOUGH)


def _tells_itself(slip: _Slip, corpus: CorpusWords, *, odd: bool) -> bool:
    """Whether a slip hardly comes about by chance among the figures of one story.

    `odd` says that only one article gives the one of the two values, where several give the other.
    """
    a, b = slip.a, slip.b
    if kind_of(a.value) == "duration" or not corpus.stories.are_one(a.path, b.path):
        return False
    told = told_by_slip(slip.slip, a.value, b.value)
    alike = bool(slip.shared) or slip.has_one_measure
    if not corpus.between(a.path, b.path).tells:
        return told >= SURE and alike
    if slip.slip == OTHER_UNIT and are_of_two_substances(a, b):
        return False
    if slip.slip in (OTHER_UNIT, OTHER_CURRENCY):
        return alike or told >= (SURE_OF_AN_ODD_ONE if odd else SURE)
    return told >= SURE and (alike or not (slip.slip == OTHER_POINT or _may_be_a_share(a.value)))


def _may_be_a_share(value: Value) -> bool:
    """Whether a number without a unit may be a percentage, of which a table has many with like digits."""
    number = getattr(value, "number", None)
    return kind_of(value) == "bare" and isinstance(number, float) and number <= A_WHOLE


def _figures_of_measures(claims: Sequence[Claim]) -> Counter[tuple[str, str, str]]:
    """How many figures of each known measure an article has, by its path, the measure and the kind."""
    return Counter(
        (claim.path, kind_of(claim.value), concept)
        for claim in claims
        for concept in claim.measure.concepts & CLASSES
    )


def _is_measured(slip: _Slip, figures: Counter[tuple[str, str, str]], corpus: CorpusWords) -> bool:
    """Whether the guards take both claims for one known measure of one thing, if not for sure of one time.

    What has another figure each year or each time must be of one. Of which thing it is may have been misread where hardly
    another figure of the measure is told.
    """
    if not slip.has_one_measure:
        return False
    a, b = slip.a, slip.b
    if opens_with_another(a) or opens_with_another(b):
        return False
    answer = match(a, b)
    if isinstance(answer, Apart):
        misread = answer.guard == SUBJECT and slip.slip in TELLING_SLIPS and not _are_named_apart(a, b)
        return misread and corpus.stories.are_one(a.path, b.path) and _are_few(slip, figures)
    if not answer.doubts:
        return True
    settled = OF_A_TIME.isdisjoint(a.measure.concepts | b.measure.concepts)
    return settled and all(doubt.guard in OF_TIME for doubt in answer.doubts)


def _are_named_apart(a: Claim, b: Claim) -> bool:
    """Whether one is said of what its own clause names, or each of a noun of its own: "the flat cost 13 million", "the plane 31 million"."""
    if not BY_NAME_HERE.isdisjoint((a.subject.grounds, b.subject.grounds)):
        return True
    names = [one.subject.name for one in (a, b)]
    return all(name.islower() for name in names) and names[0].split()[-1] != names[1].split()[-1]


def _are_few(slip: _Slip, figures: Counter[tuple[str, str, str]]) -> bool:
    """Whether neither article has more than a few figures of what both measure, and it is no measure that varies."""
    a, b = slip.a, slip.b
    shared = a.measure.concepts & b.measure.concepts & CLASSES
    if not (shared & (VARYING | CHANGING)) and shared:
        counts = [[figures[one.path, kind_of(one.value), concept] for one in (a, b)] for concept in shared]
        return any(max(pair) <= FEW and sum(pair) <= FEW_OF_BOTH for pair in counts)
    return False


def _is_anything_against(slip: _Slip) -> bool:
    """Whether the guards, or what else is told, keep two claims apart."""
    a, b = slip.a, slip.b
    if slip.slip == PER_OTHER_TIME:
        answer = match(a, replace(b, scope=replace(b.scope, basis=a.scope.basis)))
        return isinstance(answer, Apart) or not all(doubt.guard in OF_TIME for doubt in answer.doubts)
    sure = slip.told >= VERY_LIKE or told_by_slip(slip.slip, a.value, b.value) >= SURE
    weight = MORE_THAN_ENOUGH if sure else SURELY
    if (
        are_told_apart(a, b)
        or are_part_and_another(a, b)
        or not nothing_is_against(a, b, match(a, b), weight=weight)
    ):
        return True
    prices = not PRICES.isdisjoint(a.measure.concepts | b.measure.concepts)
    if prices and (opens_with_another(a) or opens_with_another(b)):
        return True  # "A five-axle truck pays $25", "each paid 25 cents".
    if same_stage(a, b) is not None:
        return True  # A toll that "rose to 17" is no slip for one of 71.
    by_chance = slip.is_slight and slip.told < VERY_LIKE
    return by_chance and any(guard(a, b) is not None for guard in OF_CHANCE)


def _is_given(told_by: ToldBy, claim: Claim, slip: _Slip, corpus: CorpusWords) -> bool:
    """Whether the article of `claim` gives the other's value too, in words that are as near to the other claim."""
    other = slip.b if claim is slip.a else slip.a
    return any(
        gives(one, other.value)
        and _weigh(one, other, shared_words(one, other, corpus), corpus) >= AS_NEAR * slip.told
        for one in told_by.get((claim.path, kind_of(claim.value)), ())
        if one is not claim
    )


def _rarest(slip: _Slip, corpus: CorpusWords) -> tuple[str, ...]:
    weights = corpus.between(slip.a.path, slip.b.path)
    return tuple(sorted(slip.shared, key=lambda word: (-weights.weight(word), word))[:MOST_SHOWN])
