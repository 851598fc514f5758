"""Two figures told side by side that another article on the story gives the other way round.

"Seven goats and forty sheep" and "40 goats and seven sheep": that both numbers stand together in both articles says that one thing is
told, whatever either was read to be about, and what each figure is of says that one of the two has exchanged them. A figure is
of what it counts, else of the words that stand nearer to it than to the other: a name, "from the south", "for lenders".
The less the two numbers tell, the more must be crossed: of short ones both, and of small ones other words must be shared too.

Deliberately missed: figures whose words stand with the same number in both sentences as well, and an article that gives both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise, product
from typing import Final, TypeAlias

from factcheck.claims.claim import JUDGED, PLANNED, Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.hedges import BEFORE
from factcheck.lexicon.people import ANYBODY
from factcheck.matching.alignment import FUNCTION_STEMS, LIGHT, Opposed
from factcheck.matching.answers import Apart, Guard
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.counted_things import may_count_alike
from factcheck.matching.days import number_of_days
from factcheck.matching.fact_telling import stems_in, unit_words
from factcheck.matching.guards import same_label
from factcheck.matching.guards_of_measure import same_direction
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import same_basis, same_time
from factcheck.matching.people import is_of_people
from factcheck.matching.senses import plain_sense
from factcheck.matching.telling import DULL, significant_digits
from factcheck.matching.worded_slips import shared_words
from factcheck.values.units import dimension, thing_of
from factcheck.values.value import DateSpan, Quantity, Value

EXCHANGED: Final = "the two figures are exchanged"
KINDS: Final = frozenset({"count", "bare", "money", "physical", "percent", "duration"})
# What a noun has that stands right before it; a length there may be how large it is.
OF_WHOM: Final = frozenset({"money", "percent"})
# The figures of one sentence and of one table that are looked at, and the sentences with two numbers that one is held against.
MOST_FIGURES, MOST_CELLS, MOST_SENTENCES, MOST_SHOWN = 6, 40, 12, 5
# The digits of both numbers of which one figure counted, or told by its words, is enough; what is told of fewer is told of both.
COUNTED_APART, WORDED_APART = 3, 4
# The sum of two numbers of a digit each that hardly two things have, and what else both sentences must tell below.
NOT_SMALL, SHARED = 10, 4.0
# How many times the smaller of two numbers that are taken for each other the larger one is at most.
MOST_APART = 30
# The characters of a sentence between that says little: "That fine is gone."
A_SHORT_SENTENCE = 30
# Where what is said of one figure ends and what is said of the next begins.
BETWEEN: Final = re.compile(r"[,;:()]|\b(?:and|while|but|against|as against|with|whereas)\b", re.IGNORECASE)
# A comma behind which more is said of the last word before it: "to Orrin, an island that is 12 miles long".
SAYS_MORE: Final = re.compile(r",\s+(?:an?|the|which|who|whose|where)\b", re.IGNORECASE)
# A clause without a verb of its own, and a name with an aside behind "and", of which the next figure is: "the town 20 million",
# "and Mr Lenz, his deputy, to 30 months".
GAPPED: Final = re.compile(r",\s+the [a-z]+ ")
NAMED_WITH_ASIDE: Final = re.compile(
    r"\b(?:and|while|but)\s+[A-Z][^,;:()]*,[^,;:()]+,\s+(?:(?:to|at|for|by|with)\s+)?$"
)
WORDS: Final = re.compile(r"\b(?!and\b|while\b|but\b|each\b)[a-z]{3,}", re.IGNORECASE)
YEAR: Final = re.compile(r"1[5-9]\d\d|20\d\d")
# Words that widen or bound a figure, whatever it is of: "a little over 25 percent".
HEDGES: Final = frozenset(stem(word) for hedge in BEFORE for word in hedge.split())
OF: Final = re.compile(r"\bof\b", re.IGNORECASE)
GUARDS: Final[tuple[Guard, ...]] = (same_label, same_direction, same_basis, same_place, same_time)
# An article and where in it a sentence begins, or which of its tables it is.
_Sentence: TypeAlias = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Part:
    """A claim with its number and the words that are said of it alone; `is_clear` is whether a comma or the like says where these end."""

    claim: Claim
    number: float
    words: frozenset[str]
    is_clear: bool = True

    @property
    def value(self) -> Quantity | DateSpan:
        """The value of the claim."""
        if not isinstance(self.claim.value, Quantity | DateSpan):
            raise TypeError(self.claim.value)
        return self.claim.value

    @property
    def unit(self) -> str:
        """The unit of the value, "" of a date."""
        return self.value.unit if isinstance(self.value, Quantity) else ""


@dataclass(frozen=True, slots=True)
class Parts:
    """Two figures of one sentence, each with what is said of it and not of the other."""

    one: Part
    other: Part


def find_swapped_parts(claims: Sequence[Claim], corpus: CorpusWords) -> Iterator[Opposed]:
    """The pairs of `claims` on one thing whose numbers two articles give the other way round, in the order of the corpus."""
    places: defaultdict[tuple[float, float], list[Parts]] = defaultdict(list)
    counts = _counts(claims)
    for parts in parts_of(claims, corpus):
        key = (parts.one.number, parts.other.number)
        for before in places[key][-MOST_SENTENCES:]:
            a, b = before.one.claim, parts.one.claim
            if a.path != b.path and corpus.stories.are_one(a.path, b.path):
                yield from _swapped(before, parts, corpus, counts)
        places[key].append(parts)


def _counts(claims: Sequence[Claim]) -> Mapping[tuple[str, float], Sequence[Claim]]:
    """The claims of counts by their article and their number."""
    found: defaultdict[tuple[str, float], list[Claim]] = defaultdict(list)
    for claim in claims:
        number = _number_of(claim)
        if number is not None and kind_of(claim.value) == "count":
            found[claim.path, number].append(claim)
    return found


def _number_of(claim: Claim, *, dated: bool = False) -> float | None:
    value = claim.value
    if dated:
        return number_of_days(value)
    if not isinstance(value, Quantity) or not isinstance(value.number, float | int):
        return None
    return float(value.number) if kind_of(value) in KINDS else None


def parts_of(claims: Sequence[Claim], corpus: CorpusWords, *, dated: bool = False) -> Iterator[Parts]:
    """All two figures of one sentence, of two that follow each other, or of two rows of a table, the smaller number first; all
    two dates where `dated`."""
    sentences: defaultdict[_Sentence, list[Claim]] = defaultdict(list)
    tables: defaultdict[_Sentence, list[Part]] = defaultdict(list)
    for claim in claims:
        number = _number_of(claim, dated=dated)
        if number is None or claim.stance not in JUDGED | PLANNED:
            continue
        if claim.cell is None:
            sentences[claim.path, claim.sentence.start].append(claim)
        else:
            said = Part(claim, number, _senses(corpus.said[claim.id].clause))
            tables[claim.path, claim.cell.table].append(said)
    before: Sequence[Part] = ()
    for told in sentences.values():
        parts = list(_with_words(told, dated=dated)) if len(told) <= MOST_FIGURES else []
        follows = bool(before) and _follows(before[0].claim, told[0])
        yield from _pairs([*combinations(parts, 2), *(product(before, parts) if follows else ())])
        before = parts
    for rows in tables.values():
        if len(rows) <= MOST_CELLS:
            yield from _pairs((a, b) for a, b in combinations(rows, 2) if _row(a) != _row(b))


def _follows(before: Claim, claim: Claim) -> bool:
    """Whether the sentence of a claim goes on with that of another one, all but, or both are items below one lead."""
    if before.path != claim.path:
        return False
    if claim.above in (before.reading, before.above) and claim.above:
        return True
    return 0 <= claim.sentence.start - before.sentence.end <= A_SHORT_SENTENCE


def _row(part: Part) -> int | None:
    return part.claim.cell.row if part.claim.cell is not None else None


def _pairs(pairs: Iterable[tuple[Part, Part]]) -> Iterator[Parts]:
    """Two figures of one kind each, with what is said of the one alone."""
    for a, b in pairs:
        if a.number == b.number or not _are_of_one_kind(a.value, b.value) or _is_part_of(a.claim, b.claim):
            continue
        if max(a.number, b.number) > MOST_APART * min(a.number, b.number):
            continue  # Nobody takes three reactors for 25,000 people.
        both = a.words & b.words
        ours, theirs = (replace(part, words=part.words - both) for part in (a, b))
        yield Parts(ours, theirs) if ours.number < theirs.number else Parts(theirs, ours)


def _is_part_of(a: Claim, b: Claim) -> bool:
    """Whether one figure counts some of what the other counts: "12 of the 40 masons"."""
    if a.sentence != b.sentence or a.cell is not None:
        return False
    first, then = sorted((a, b), key=lambda claim: claim.start)
    between = a.reading[first.end - a.sentence.start : then.start - a.sentence.start]
    return OF.search(between) is not None and BETWEEN.search(between) is None


def _with_words(told: Sequence[Claim], *, dated: bool) -> Iterator[Part]:
    """The claims of a sentence, each with the words between the breaks before and behind it."""
    text, start = told[0].reading, told[0].sentence.start
    ordered = sorted(told, key=lambda claim: claim.start)
    cuts, unclear = [0], set[int]()
    for a, b in pairwise(ordered):
        end = a.end - start
        stop = max(end, b.start - start)
        aside = NAMED_WITH_ASIDE.search(text[:stop], end)
        if aside is not None:
            cuts.append(aside.start())
            continue
        breaks = list(BETWEEN.finditer(text, end, stop))
        cuts.append(breaks[-1].start() if breaks else stop)
        # "37 percent each, and Norland, with 26 percent": whose "Norland" is no break tells.
        if (
            not breaks
            or WORDS.search(text[breaks[0].end() : breaks[-1].start()])
            or (
                SAYS_MORE.match(text, breaks[-1].start())
                and not _is_gapped(text[breaks[-1].start() : stop], b)
            )
        ):
            unclear |= {a.start, b.start}
    cuts.append(len(text))
    for number, claim in enumerate(ordered):
        said = stems_in(text[cuts[number] : cuts[number + 1]]) - unit_words(claim.value)
        yield Part(claim, _number_of(claim, dated=dated) or 0.0, _senses(said), claim.start not in unclear)


def _is_gapped(text: str, claim: Claim) -> bool:
    """Whether nothing but a noun with "the" leads to a sum or a share, which is of it: "the town bore 40 million, the state 20 million"."""
    return kind_of(claim.value) in OF_WHOM and GAPPED.fullmatch(text) is not None


def _senses(stems: frozenset[str]) -> frozenset[str]:
    """What the words say that tell which figure one is: names, things and years."""
    words = stems - FUNCTION_STEMS - LIGHT - DULL - HEDGES
    return frozenset(plain_sense(word) for word in words if word.isalpha() or YEAR.fullmatch(word))


def _are_of_one_kind(a: Value, b: Value) -> bool:
    """Whether two values are of one kind, or one leaves out what its unit is."""
    kinds = {kind_of(a), kind_of(b)}
    return len(kinds) == 1 or "bare" in kinds


def _swapped(
    ours: Parts, theirs: Parts, corpus: CorpusWords, counts: Mapping[tuple[str, float], Sequence[Claim]]
) -> Iterator[Opposed]:
    """The claims of two sentences with the same two numbers that say of one thing the one and the other."""
    crossed = [
        (a, b)
        for a, b in ((ours.one, theirs.other), (ours.other, theirs.one))
        if _is_said_of_one(a, b, ours, theirs)
    ]
    straight = ((ours.one, theirs.one), (ours.other, theirs.other))
    if sum(_is_said_of_one(a, b, ours, theirs) for a, b in straight) >= max(1, len(crossed)):
        return  # Only a word for the whole, "of the guests", may stand with one number in both.
    a, b = ours.one.claim, theirs.one.claim
    shared = shared_words(a, b, corpus)
    weights = corpus.between(a.path, b.path)
    if not _are_enough(crossed, ours, theirs, weights.weigh(shared)):
        return
    for one, other in crossed:
        if not _is_anything_against(one, other, counts, (ours, theirs)):
            words = sorted(one.words & other.words or shared, key=lambda word: (-weights.weight(word), word))
            yield Opposed(one.claim, other.claim, tuple(words[:MOST_SHOWN]), EXCHANGED)


def _is_said_of_one(a: Part, b: Part, *sentences: Parts) -> bool:
    """Whether two figures are of one thing, by what they count where that tells the figures of a sentence apart, or by their words."""
    if kind_of(a.value) == kind_of(b.value) == "count" and not _may_count_alike(a, b):
        return False
    return _count_one(a, b, *sentences) or not a.words.isdisjoint(b.words)


def _count_one(a: Part, b: Part, *sentences: Parts) -> bool:
    if kind_of(a.value) != "count" or kind_of(b.value) != "count":
        return False
    if any(_is_of_all(parts.one, parts.other) for parts in sentences):
        return False
    if _are_by_one_noun(a, b):
        return True
    apart = not any(_may_count_alike(parts.one, parts.other) for parts in sentences)
    return apart and _may_count_alike(a, b)


def _may_count_alike(a: Part, b: Part) -> bool:
    ours, theirs = a.value, b.value
    return isinstance(ours, Quantity) and isinstance(theirs, Quantity) and may_count_alike(ours, theirs)


def _are_by_one_noun(a: Part, b: Part) -> bool:
    return dimension(a.unit) == dimension(b.unit)


def _is_of_all(a: Part, b: Part) -> bool:
    """Whether the nouns of a sentence do not tell its figures apart: by one of them, by none, or of people and of some of these.

    In "of 97 on board 35 died" nothing is counted by the 97, and "97 persons: 36 guests and 61 sailors" counts guests as persons.
    """
    if _are_by_one_noun(a, b) or "bare" in {kind_of(a.value), kind_of(b.value)}:
        return True
    units = (a.unit, b.unit)
    return all(map(is_of_people, units)) and any(thing_of(unit) in ANYBODY for unit in units)


def _are_enough(crossed: Sequence[tuple[Part, Part]], parts: Parts, others: Parts, shared: float) -> bool:
    """Whether what is crossed says that one sentence has exchanged the two numbers."""
    numbers = (parts.one.number, parts.other.number)
    digits = sum(significant_digits(number) for number in numbers)
    if len(crossed) > 1:
        return sum(numbers) >= NOT_SMALL or digits > len(numbers) or shared >= SHARED
    if not crossed:
        return False
    ((a, b),) = crossed
    if _count_one(a, b, parts):
        return digits >= COUNTED_APART
    # The words before the first figure may be said of all of them: "A car pays 4 euros, and 6 in summer".
    first = all(_stands_first(one, of) for one, of in ((a, parts), (b, others)))
    return digits >= WORDED_APART and a.is_clear and b.is_clear and not first


def _stands_first(part: Part, parts: Parts) -> bool:
    """Whether of two figures of a text the one comes first; in a table none does."""
    return part.claim.cell is None and part.claim.start == min(parts.one.claim.start, parts.other.claim.start)


def _is_anything_against(
    a: Part, b: Part, counts: Mapping[tuple[str, float], Sequence[Claim]], sentences: Iterable[Parts]
) -> bool:
    """Whether the guards keep two figures apart, or an article gives both of what it counts, elsewhere than in these `sentences`."""
    beside = {part.claim.id for parts in sentences for part in (parts.one, parts.other)}
    for own, number in ((a, b.number), (b, a.number)):
        given = [one for one in counts.get((own.claim.path, number), ()) if one.id not in beside]
        if kind_of(own.value) == "count" and any(getattr(one.value, "unit", "") == own.unit for one in given):
            return True
    return any(isinstance(guard(a.claim, b.claim), Apart) for guard in GUARDS)
