"""Claims whose digits are those of a curated fact in another order, or with the point elsewhere, whatever else their words tell.

"He was ordered to give up $11.02 million" and a fact of $11.02 billion, "the winners finished 1,629,501 in front" and a majority of
1,269,501: two figures of one story hardly have the same digits by chance, so that it matters less by which words the article
measures, what its number counts ("2,620 youngsters" of 2,260 adolescents), and whom it was read to be about. Two things tell that
the figure of the fact is meant.

- The words: the fewer digits there are the more must be shared, one of the fact's phrases for its measure where there are but two, a rare
  word of the fact where there are three and the article is about something else. A round number that has a zero more or less needs most.
- The weight of digits, nouns and words together (`matching.swapped_digits`), in articles on one story, where it is known which numbers the
  story has: "those who were repaid numbered 241,630". A number that several articles give is another one then.

The fact's own figure elsewhere in the article, or another fact with the figure of the claim, tells that there are two. So does what parts
two claims anyway: another time, place or basis, a stance, an interval, and measures that have another figure each day.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from factcheck.claims.claim import JUDGED, PLANNED, SURE_GROUNDS, Claim, Confidence
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.occurrence import STOCKS, VARYING
from factcheck.matching.answers import Apart
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.counted_things import may_count_alike
from factcheck.matching.fact_clauses import phrases_in
from factcheck.matching.fact_dates import words_of_fact
from factcheck.matching.fact_doubts import is_told_elsewhere
from factcheck.matching.fact_events import names_another
from factcheck.matching.fact_evidence import EvidenceIndex
from factcheck.matching.fact_later import is_difference_told
from factcheck.matching.fact_slips import without_about
from factcheck.matching.fact_subjects import is_new
from factcheck.matching.fact_telling import are_named, stems_in, told_by, unit_words
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.facts import FactMatch
from factcheck.matching.guards_of_measure import are_unlike_classes
from factcheck.matching.guards_of_names import states_a_name
from factcheck.matching.match import Comparable
from factcheck.matching.slips import GUARDS, counts_from_a_day, gives
from factcheck.matching.swapped_digits import (
    A_WORD,
    COUNTED,
    ENOUGH,
    LONG,
    MOST_BY_WORDS,
    OFTEN,
    VERY_LONG,
    Figures,
    figure_of,
    is_told_apart,
    slip_of,
    weigh_shift,
    weigh_swap,
)
from factcheck.matching.telling import DULL, significant_digits
from factcheck.values.compare import Agree, Disagree, compare
from factcheck.values.slips import (
    A_ZERO,
    OTHER_POINT,
    SWAPPED,
    keys_of_slight_slips,
    keys_of_slips,
    slight_slip_between,
    slip_between,
)
from factcheck.values.value import Quantity, Value

# Measures that count from something else.
COUNTED_FROM = frozenset({"interval", "difference"})
# Right before a number: it comes on top of one that was told.
ON_TOP = re.compile(r"\b(?:another|other|further|additional|extra) $", re.IGNORECASE)
# So many digits tell by themselves that one figure is meant, so many nearly so, and so many with a rare word of the fact.
MOST, MANY, SOME = 5, 4, 3
# What the rarest words weigh at least that claim and fact share, by the digits.
RARE = {MOST: 0.0, MANY: 0.3, SOME: 1.0}
# What the words must not fall below for all that, where they are weighed as they are without a slip: with many or some digits, with
# a point that stands elsewhere, and with two digits.
SHARED, MOVED, SHORT = -1.5, 0.3, 1.5
# The same where the article is about what the fact is about, and no rare word is shared.
OF_TOPIC = 0.0
# The same for a round number with a zero more or less, which tells least.
A_ROUND_ONE = 2.0
# What stands for whoever was counted; "people" has the same stem.
OF_ANYBODY = frozenset({stem("person")})
# Behind a figure: those by whom something was done, without a name.
BY_SOME = re.compile(
    r"[\s*]+(?:(?:was|were|have been|has been) )?[a-z]+ed by (?:the |its |their |all )?(?P<who>[a-z]{3,}(?:or|er|eer|an|ist|ee|holder|people)s?)\b"
)
# So long after the time of a fact another figure of it is due.
LONG_AFTER = timedelta(200)
# How many a fact stands for, of those that tell its number.
A_FACT = 2


class DigitIndex:
    """The facts by the digits of their figures."""

    def __init__(
        self,
        facts: Iterable[Fact],
        claims: Sequence[Claim],
        topics: Mapping[str, frozenset[str]],
        evidence: EvidenceIndex,
        corpus: CorpusWords,
        given: Figures,
    ) -> None:
        """Index `facts` for `claims`; `topics` are the words of the names that each article is about, by path.

        `evidence` weighs what a claim and a fact have in common, `corpus` are the words of `claims`, and `given` their figures.
        """
        self._evidence, self._topics, self._corpus = evidence, topics, corpus
        self._by_key: defaultdict[tuple[str, ...], list[Fact]] = defaultdict(list)
        self._figures: list[tuple[Fact, Quantity]] = []
        for fact in facts:
            figure = _as_figure(fact.value)
            if figure is None or states_a_name(fact.statement):
                continue
            self._figures.append((fact, figure))
            for key in _keys(figure):
                self._by_key[key].append(fact)
        self._told: defaultdict[str, list[Claim]] = defaultdict(list)
        self._given = given
        for claim in claims if self._figures else ():
            if isinstance(claim.value, Quantity):
                self._told[claim.path].append(claim)

    def matches(self, claim: Claim) -> Iterator[FactMatch]:
        """The facts whose digits `claim` has in another order, or with another point."""
        figure = _as_figure(claim.value)
        if figure is None or claim.stance not in JUDGED | PLANNED or counts_from_a_day(claim):
            return
        near = {fact.key: fact for key in _keys(figure) for fact in self._by_key.get(key, ())}
        facts = [fact for fact in near.values() if self._is_meant(claim, figure, fact)]
        if len(facts) != 1 or self._is_of_other(claim, figure, facts[0]):
            return
        shared = self._evidence.shared(claim, facts[0])
        yield FactMatch(facts[0], Comparable(Confidence.HIGH), Disagree(1.0), shared=shared)

    def _is_meant(self, claim: Claim, figure: Quantity, fact: Fact) -> bool:
        """Whether so much of the digits and the words of a claim is a fact's that no other figure can be meant."""
        true = _as_figure(fact.value)
        if true is None or _agrees(claim, figure, fact) or _is_against(claim, figure, fact, true):
            return False
        return self._is_told(claim, figure, fact, true) or self._is_weighed(claim, fact)

    def _is_told(self, claim: Claim, figure: Quantity, fact: Fact, true: Quantity) -> bool:
        """Whether the words of a claim tell of a fact as surely as so many digits need."""
        digits = min(_digits(figure), _digits(true))
        short = digits < SOME and (claim.stance in PLANNED or _is_of_another(claim, fact))
        slip = slip_between(figure, true)
        if short or claim.measure.concepts & VARYING:
            return False
        if slip == SWAPPED:
            return self._tells(claim, fact, SHARED, RARE[max(SOME, min(MOST, digits))])
        if slip == OTHER_POINT and _is_in_one_unit(claim.value, fact.value):
            return self._tells(claim, fact, MOVED, RARE[SOME])
        if slight_slip_between(figure, true) == SWAPPED:
            return self._tells(claim, fact, SHORT, None)
        if not _has_a_zero_more(claim, figure, fact, true) or _is_told_by_anybody(claim, fact):
            return False
        return self._tells(claim, fact, A_ROUND_ONE, None)

    def _is_weighed(self, claim: Claim, fact: Fact) -> bool:
        """Whether digits, nouns and words together weigh enough, in articles on one story; a plan of just these digits is no other figure."""
        ours, theirs = claim.value, fact.value
        figure, own = figure_of(ours), figure_of(theirs)
        if (
            not isinstance(ours, Quantity)
            or not isinstance(theirs, Quantity)
            or figure is None
            or own is None
        ):
            return False
        slip = slip_of(figure[1], own[1]) if figure[0] == own[0] else ""
        if not slip or is_told_apart(claim) or not self._is_of_a_story(claim):
            return False
        articles, digits = self._given.articles(own), significant_digits(figure[1])
        if self._given.articles(figure) > 1 or (kind_of(ours) not in COUNTED and _are_unlike(claim, fact)):
            return False
        words = self._corpus.all.weigh(_words_of_both(claim, fact))
        if slip != SWAPPED:
            if digits < SOME and words < A_WORD and self._has_words_of_another(claim, fact):
                return False
            return weigh_shift(ours, theirs, words=words, tellers=articles + A_FACT) >= ENOUGH
        if digits < LONG and words < MOST_BY_WORDS and (articles < OFTEN or kind_of(ours) not in COUNTED):
            return False
        if digits < VERY_LONG and not articles and words < A_WORD and not may_count_alike(ours, theirs):
            return False
        return weigh_swap(ours, theirs, words=words, tellers=articles + A_FACT) >= ENOUGH

    def _has_words_of_another(self, claim: Claim, fact: Fact) -> bool:
        """Whether the words around a sum or a share tell of something else: "a loss of $250,000" of the $2.5 million that she kept.

        Sizes in one unit are few in a story, sums and shares are many.
        """
        if kind_of(claim.value) == "physical":
            return False
        told = self._evidence.told_in_words(claim, fact)
        return told is not None and told < SHARED

    def _is_of_a_story(self, claim: Claim) -> bool:
        """Whether so many articles are on what an article is about that it is known which numbers the story has."""
        topics = self._corpus.topics_of(claim.path)
        return self._corpus.stories.is_only_one or self._corpus.about(topics).tells

    def _tells(self, claim: Claim, fact: Fact, least: float, rare: float | None) -> bool:
        """Whether the words of a claim tell of a fact: one of its phrases, or words so `rare`, and `least` above what is left over."""
        told = self._evidence.told_in_words(claim, fact)
        if told is None or told < least:
            return False
        if phrases_in(told_by(claim), fact):
            return True
        if rare is None:
            return False
        topic = frozenset(map(stem, self._topics.get(claim.path, ())))
        if told >= OF_TOPIC and are_named(fact, topic):
            return True
        return self._evidence.rarest_shared(claim, fact) >= rare

    def _is_of_other(self, claim: Claim, figure: Quantity, fact: Fact) -> bool:
        """Whether another fact has the figure of a claim, or the article the fact's own one."""
        if any(one is not fact and one_figure.number == figure.number for one, one_figure in self._figures):
            return True
        return any(
            one is not claim and (own := _as_figure(one.value)) is not None and _gives(one, own, fact)
            for one in self._told[claim.path]
        )


def _as_figure(value: Value) -> Quantity | None:
    """A value as its number is compared: a count by its number, whatever it counts; None for what has no digits."""
    meant = without_about(value)
    if not isinstance(meant, Quantity) or not isinstance(meant.number, float) or kind_of(meant) == "rank":
        return None
    return replace(meant, unit="") if kind_of(meant) in COUNTED else meant


def _is_in_one_unit(a: Value, b: Value) -> bool:
    return isinstance(a, Quantity) and isinstance(b, Quantity) and a.unit == b.unit


def _keys(figure: Quantity) -> Iterator[tuple[str, ...]]:
    yield from keys_of_slips(figure)
    yield from keys_of_slight_slips(figure)


def _is_tenfold(a: Quantity, b: Quantity) -> bool:
    ours, theirs = a.number, b.number
    return (
        isinstance(ours, float) and isinstance(theirs, float) and max(ours, theirs) == 10 * min(ours, theirs)
    )


def _has_a_zero_more(claim: Claim, figure: Quantity, fact: Fact, true: Quantity) -> bool:
    """Whether a round number has a zero more than that of a fact, or one less, and its clause is not on somebody else."""
    if slight_slip_between(figure, true) != A_ZERO or claim.stance in PLANNED:
        return False
    if not figure.unit and not _is_tenfold(figure, true):
        return False  # "40, in millions".
    return claim.subject.grounds not in SURE_GROUNDS or not names_another(claim, fact)


def _is_told_by_anybody(claim: Claim, fact: Fact) -> bool:
    """Whether a clause has none of a fact's phrases but that for anybody: "a thousand people marched" by [people, worked]."""
    return all(OF_ANYBODY.issuperset(phrase) for phrase in phrases_in(told_by(claim), fact))


def _digits(figure: Quantity) -> int:
    return significant_digits(figure.number) if isinstance(figure.number, float) else 0


def _gives(claim: Claim, figure: Quantity, fact: Fact) -> bool:
    """Whether a claim has the figure of a fact."""
    true = _as_figure(fact.value)
    return true is not None and figure.unit == true.unit and gives(replace(claim, value=figure), true)


def _agrees(claim: Claim, figure: Quantity, fact: Fact) -> bool:
    """Whether a claim agrees with one of the values of a fact, whatever either counts."""
    if isinstance(compare_with_fact(claim, fact), Agree):
        return True
    values = (_as_figure(value) for value in fact.values)
    return any(isinstance(compare(figure, value, fact.tolerance), Agree) for value in values if value)


def _words_of_both(claim: Claim, fact: Fact) -> frozenset[str]:
    """The words of both sentences that tell which thing a figure is of."""
    words = (stems_in(claim.reading) | told_by(claim)) & (stems_in(fact.claim) | fact.about_words)
    telling = frozenset(word for word in words if not any(map(str.isdigit, word)))
    return telling - DULL - unit_words(claim.value) - unit_words(fact.value)


def _are_unlike(claim: Claim, fact: Fact) -> bool:
    return are_unlike_classes(claim.measure.concepts, fact.statement.measure.concepts)


def _is_of_a_later_year(claim: Claim, fact: Fact) -> bool:
    """Whether an article came out so long after a fact's time that the stock it tells without a date is of another one: "subscribers
    grew to 263 million"."""
    if claim.published is None or fact.when is None or fact.when.last is None or claim.scope.time is not None:
        return False
    stock = not STOCKS.isdisjoint(claim.measure.concepts | fact.concepts)
    return stock and claim.published - fact.when.last > LONG_AFTER


def _is_of_another(claim: Claim, fact: Fact) -> bool:
    """Whether a claim is of another class of measures than a fact, or of others that came on top."""
    return _are_unlike(claim, fact) or is_new(claim, fact)


def _is_against(claim: Claim, figure: Quantity, fact: Fact, true: Quantity) -> bool:
    """Whether anything tells that claim and fact are two figures."""
    ours, theirs = claim.measure.concepts, fact.statement.measure.concepts
    if theirs & VARYING or (ours ^ theirs) & COUNTED_FROM:
        return True
    if ON_TOP.search(claim.reading.partition(claim.value.text)[0]) or is_difference_told(claim, fact):
        return True
    if _is_of_a_later_year(claim, fact) or is_told_elsewhere(claim, fact):
        return True
    doer = BY_SOME.match(claim.reading.partition(claim.value.text)[2])
    if doer is not None and stem(doer["who"]) not in words_of_fact(fact):
        return True  # "1,000 million was promised by donors", of whom the fact's is one.
    a, b = replace(claim, value=figure), replace(fact.statement, value=true)
    return any(isinstance(guard(a, b), Apart) for guard in GUARDS)
