"""Claims of two articles that tell most of what the other tells, and more of it than the other claims of the two articles.

Claims that are read to be about two things, or of no known measure, are kept apart (`matching.match`), though two reporters
tell one thing in other words, and whom a pronoun stands for may have been misread. Here what speaks for it that two claims
tell one thing is weighed: the words that both sentences have, those of few articles more, how far either claim is ahead of the
others of its article, how near the values are, and a slip of the pen, which tells more the nearer the claims are. What else
speaks against a pair speaks against it here too (`matching.weighed_against`), and an article that has both values tells two things.

The weights are those of a logistic regression on pairs of claims that editors annotated, rounded, and at `ENOUGH` hardly one
in ten of what it adds was no conflict. Deliberately missed: names, and two figures of one article.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from factcheck.claims.claim import BY_NAME, JUDGED, Claim
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.kinds import is_share, kind_of, sort_of
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart
from factcheck.matching.consensus import Consensus
from factcheck.matching.corpus_words import OF_FEW, TELLING, CorpusWords, Said
from factcheck.matching.counted_things import in_one_unit, rows_of
from factcheck.matching.days import COUNTS_FROM_A_DAY
from factcheck.matching.fact_telling import counted_by
from factcheck.matching.guards_of_measure import same_measure
from factcheck.matching.guards_of_names import states_a_name
from factcheck.matching.people import in_persons
from factcheck.matching.slips import OF_AN_INDEX, by_article, is_given
from factcheck.matching.telling import DULL, KINDS, in_base_unit
from factcheck.matching.weighed_against import are_as_read, is_against
from factcheck.matching.words_beside import words_beside
from factcheck.values.at_odds import are_at_odds
from factcheck.values.compare import Agree, compare
from factcheck.values.slips import slight_slip_between, slip_between
from factcheck.values.value import Moment, Quantity, Value, is_in_digits

# What a pair must reach, from the sum of what follows.
ENOUGH = 3.8
# What two claims with one figure must reach to bear each other out, and what it tells that several do where one has another.
AGREEING, AGREED_ON = 1.5, 1.2
# What makes it so sure that either may leave out the place and who else was there.
SURELY = 5.5
# What two claims of one name and measure must reach all the same, where the name does not stand by one of the figures; in one
# article, which rarely contradicts itself, more.
LEAST, LEAST_WITHIN = 0.2, 1.25
# What a unit of weight of the words of both sentences tells, and each step by which either claim is ahead; the most of them.
IN_SENTENCE, AHEAD, MOST_AHEAD = 0.60, 0.24, 4.0
# What a slip of the pen tells, with each step of nearness, and a slip of a short number.
A_SLIP, A_SLIP_NEARBY, A_SLIGHT_SLIP = 2.0, 0.9, 1.05
# What it tells that two numbers are close, and that they are far apart.
CLOSE, FAR = 0.9, -1.0
# What it tells that a date is told by a word alone ("on Tuesday"), and that the measures are not known to be one.
IN_A_WORD, OF_OTHER_MEASURES = -0.75, -0.6
# How near two claims are, in steps: the words of both clauses and of both sentences by weight, and a measure in common.
WORDS_IN_CLAUSE, WORDS_IN_SENTENCE, A_MEASURE = 0.5, 0.25, 1.0
# The most that words weigh, in the clauses and in the sentences.
MOST_IN_CLAUSE, MOST_IN_SENTENCE = 8.0, 12.0
# What the words of both sentences must weigh where the articles do not tell which are rare: five of them.
MANY = 8.0
# There both may have so many words that the other lacks, for one that both have: what is left over tells two things apart.
MOST_LEFT_OVER = 0.8
# The fewest steps of two claims that are looked at.
NEAR = 0.8
# Ratios of two numbers up to which they are close, and from which they are far apart.
CLOSE_RATIO, FAR_RATIO = 1.25, 10.0
# The claims with one word and one sort of value that a claim is held against: a word that more have tells little.
MOST_ALIKE = 16
# The most words that a report shows.
MOST_SHOWN = 5
# The sort of counts by the nouns of one row.
ROW = "row"
# Kinds of which one thing may have many, and nothing tells which one is told.
LEFT_OUT = frozenset({"rank", "bare"})


@dataclass(frozen=True, slots=True)
class _Near:
    """Two claims of two articles by their numbers, with what their sentences share by weight, and how near they are in steps."""

    one: int
    other: int
    sentence: float
    steps: float


_Best: TypeAlias = defaultdict[tuple[int, str], list[_Near]]


def find_weighed(claims: Sequence[Claim], corpus: CorpusWords) -> tuple[Opposed, ...]:
    """The pairs of `claims` that tell one thing by all that can be weighed, in the order of the corpus.

    Of the claims of an article only the one that is nearest and tells most is set against a claim.
    """
    said = [_telling(corpus.said[one.id]) for one in claims if is_weighable(one)]
    near = list(_pairs_near(said, corpus))
    best: _Best = defaultdict(list)
    paths = [one.claim.path for one in said]
    for pair in near:
        best[pair.one, paths[pair.other]].append(pair)
        best[pair.other, paths[pair.one]].append(pair)
    weighed, consensus = [], Consensus()
    for pair in near:
        leads = _lead(pair, best, paths[pair.other], pair.one), _lead(pair, best, paths[pair.one], pair.other)
        if min(leads) < 0:
            continue
        a, b = in_one_unit(said[pair.one].claim, said[pair.other].claim)
        told = _told(a, b, pair) + AHEAD * sum(leads)
        if are_at_odds(a.value, b.value):
            if told >= ENOUGH - AGREED_ON:
                weighed.append((told, pair))
        elif told >= AGREEING and isinstance(compare(a.value, b.value), Agree):
            consensus.add(a, b)
    weighed = [
        (told, pair)
        for told, pair in weighed
        if told >= ENOUGH or consensus.is_against_one(said[pair.one].claim, said[pair.other].claim)
    ]
    told_by = by_article(claims)
    found: list[_Near] = []
    taken: set[tuple[int, str]] = set()
    for told, pair in sorted(weighed, key=lambda one: (-one[0], one[1].one, one[1].other)):
        a, b = in_one_unit(said[pair.one].claim, said[pair.other].claim)
        places = {(pair.one, b.path), (pair.other, a.path)}
        few = not corpus.between(a.path, b.path).tells
        if not places.isdisjoint(taken) or is_against(a, b, surely=told >= SURELY):
            continue
        if few and _says_too_little(a, b, pair, corpus):
            continue
        taken |= places
        if not is_given(told_by, a, (b.value,)) and not is_given(told_by, b, (a.value,)):
            found.append(pair)
    found.sort(key=lambda one: (one.one, one.other))
    pairs = (_opposed(said[one.one], said[one.other], corpus) for one in found)
    # A slip alone may come about by chance, and so it may between two counts of one sort of thing of which no others agree on one.
    return tuple(
        pair
        for pair in pairs
        if consensus.is_against_one(pair.a, pair.b)
        or not set(pair.shared) <= _counted(pair.a) | _counted(pair.b)
    )


def _counted(claim: Claim) -> frozenset[str]:
    return counted_by(claim) if kind_of(claim.value) == "count" else frozenset()


def is_borne_out(a: Claim, b: Claim, corpus: CorpusWords) -> bool:
    """Whether what two claims share bears out that they are of one thing, where the name of one was resolved from elsewhere.

    "The channel is 205 metres wide" and "the ship is 59 metres wide" may have been read of one name.
    """
    if (
        states_a_name(a)
        or {a.subject.grounds, b.subject.grounds} <= BY_NAME
        or a.frame == b.frame is not None
    ):
        return True
    ours, theirs = corpus.said.get(a.id), corpus.said.get(b.id)
    if ours is None or theirs is None or not corpus.between(a.path, b.path).tells:
        return True
    least = LEAST_WITHIN if a.path == b.path else LEAST
    return _told(a, b, _near(0, _with_heads(ours), 1, _with_heads(theirs), corpus)) >= least


def is_weighable(claim: Claim) -> bool:
    """Whether a claim states a figure of its own: no name, no rank, no day that is counted from another one."""
    if claim.stance not in JUDGED or states_a_name(claim) or kind_of(claim.value) in LEFT_OUT:
        return False
    counts = isinstance(claim.value, Moment) and COUNTS_FROM_A_DAY.search(claim.reading)
    return not counts and getattr(claim.value, "unit", "") not in OF_AN_INDEX


def _telling(said: Said) -> Said:
    """A claim without the words that tell nothing."""
    return Said(said.claim, _words(said.clause), _words(said.sentence))


def _with_heads(said: Said) -> Said:
    """A claim without the words that tell nothing; a cell is told by the heads of its row and its column."""
    told = _telling(said)
    return replace(told, sentence=told.sentence | told.clause) if said.claim.cell else told


def _words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if not word.isdigit()) - DULL


def _pairs_near(said: Sequence[Said], corpus: CorpusWords) -> Iterator[_Near]:
    """The pairs of two articles that have a telling word and a sort of value in common, and are near enough."""
    places: defaultdict[tuple[tuple[str, str], str], list[int]] = defaultdict(list)
    paths = [one.claim.path for one in said]
    for number, this in enumerate(said):
        path = paths[number]
        sorts = _sorts(this.claim.value)
        others: set[int] = set()
        for word in sorted(this.sentence):
            if corpus.all.weight(word) >= TELLING:
                for sort in sorts:
                    others.update(places[sort, word][-MOST_ALIKE:])
                    places[sort, word].append(number)
        for other in sorted(others):
            if paths[other] == path:
                continue
            that, tells = said[other], corpus.between(paths[other], path).tells
            if tells or len(that.sentence & this.sentence) * OF_FEW >= MANY:
                pair = _near(other, that, number, this, corpus)
                if pair.steps >= NEAR:
                    yield pair


def _sorts(value: Value) -> list[tuple[str, str]]:
    """The sorts of which a value is: its own, that of people, those of nouns for the same things, and a share in whatever form."""
    sorts = [sort_of(value), sort_of(in_persons(value)), *((ROW, str(row)) for row in sorted(rows_of(value)))]
    if isinstance(value, Quantity) and is_share(value):
        sorts.append(sort_of(replace(value, unit="percent")))
    return list(dict.fromkeys(sorts))


def _near(one: int, a: Said, other: int, b: Said, corpus: CorpusWords) -> _Near:
    weights = corpus.between(a.claim.path, b.claim.path)
    clause = min(MOST_IN_CLAUSE, weights.weigh(a.clause & b.clause))
    sentence = min(MOST_IN_SENTENCE, weights.weigh(a.sentence & b.sentence))
    measure = bool(a.claim.measure.concepts & b.claim.measure.concepts)
    steps = WORDS_IN_CLAUSE * clause + WORDS_IN_SENTENCE * sentence + A_MEASURE * measure
    return _Near(one, other, sentence, steps)


def _lead(pair: _Near, best: _Best, path: str, number: int) -> float:
    """How far a pair is ahead of the others of one of its claims, by `number`, with claims of the other's article."""
    others = (other.steps for other in best[number, path] if other is not pair)
    return min(MOST_AHEAD, pair.steps - max(others, default=0.0))


def _told(a: Claim, b: Claim, pair: _Near) -> float:
    """What tells that two claims are of one thing, without what other claims tell."""
    told = IN_SENTENCE * pair.sentence
    if isinstance(same_measure(a, b), Apart):
        told += OF_OTHER_MEASURES
    if not (is_in_digits(a.value) and is_in_digits(b.value)):
        told += IN_A_WORD
    if slip_between(a.value, b.value):
        return told + A_SLIP + A_SLIP_NEARBY * pair.steps
    told += A_SLIGHT_SLIP * bool(slight_slip_between(a.value, b.value))
    return told + _closeness(a.value, b.value)


def _closeness(ours: Value, theirs: Value) -> float:
    """What it tells how near two numbers are: who errs rarely makes ten of one."""
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return 0.0
    sizes = _size(ours), _size(theirs)
    if not all(sizes):
        return FAR
    ratio = max(sizes) / min(sizes)
    return CLOSE * (ratio <= CLOSE_RATIO) + FAR * (ratio >= FAR_RATIO)


def _size(value: Quantity) -> float:
    """The size of a quantity in the base unit; of a range the middle of it."""
    numbers = value.number if isinstance(value.number, tuple) else (value.number or 0.0,)
    return abs(in_base_unit(math.fsum(numbers) / len(numbers), value.unit))


def _says_too_little(a: Claim, b: Claim, pair: _Near, corpus: CorpusWords) -> bool:
    """Whether two claims of articles that do not tell which words are rare share few words, or lack many, or need no misreading."""
    if pair.sentence < MANY or (corpus.all.tells and not _share_a_name(a, b)) or are_as_read(a, b):
        return True
    ours, theirs = words_beside(a), words_beside(b)
    left = len(ours.left_over(theirs)), len(theirs.left_over(ours))
    return min(left) > 0 and sum(left) > MOST_LEFT_OVER * len(ours.shared(theirs))


def _share_a_name(a: Claim, b: Claim) -> bool:
    """Whether the sentence of one has a name that the other claim was read to be about or with."""
    for one, other in ((a, b), (b, a)):
        subject = () if one.subject.name.islower() else (one.subject.key,)
        names = {word for name in (*subject, *one.mentions) for word in name.split(" ")} - KINDS - {""}
        if not names.isdisjoint(fold(other.reading).split(" ")):
            return True
    return False


def _opposed(a: Said, b: Said, corpus: CorpusWords) -> Opposed:
    weights = corpus.between(a.claim.path, b.claim.path)
    shared = sorted(a.sentence & b.sentence, key=lambda word: (-weights.weight(word), word))
    telling = [word for word in shared if weights.weight(word) >= TELLING]
    slip = slip_between(a.claim.value, b.claim.value)
    return Opposed(a.claim, b.claim, tuple(telling[:MOST_SHOWN]), slip, nearest=True)
