"""The facts that each claim of a corpus is held against, the surest way first.

A claim that names the subject of a fact and its measure is held against it by these. One that agrees with no fact so may
still differ from one by a slip of the pen, or say nothing but what the fact says too. Where it is only not sure enough whom a claim is
about, the words around it may bear it out. What is least sure goes last: an article
tells a figure once, so that where a claim of it was held against a fact already, another claim of it tells something else.
An article that gives the value of a fact and another one of the same is no sure error: mostly it tells two things apart.
Facts on one of a series are left out where the article is on another one of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.claims.claim import Claim, Confidence
from factcheck.claims.words.kinds import sort_of
from factcheck.claims.words.years import years_in
from factcheck.facts.fact import Fact
from factcheck.matching.answers import Doubt
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.days import is_long_ago, is_since
from factcheck.matching.designations import is_of_other_number
from factcheck.matching.fact_days import DayFacts
from factcheck.matching.fact_digits import DigitIndex
from factcheck.matching.fact_evidence import EvidenceIndex
from factcheck.matching.fact_figures import has_it_right
from factcheck.matching.fact_names import NamesTold
from factcheck.matching.fact_repeats import is_said_beside
from factcheck.matching.fact_roles import RoleFacts
from factcheck.matching.fact_slips import SlipIndex
from factcheck.matching.fact_swaps import FactSwaps
from factcheck.matching.fact_times import is_of_its_day, is_of_other_time
from factcheck.matching.fact_units import UnitIndex
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.fact_weekdays import WeekdayIndex
from factcheck.matching.fact_words import WordIndex
from factcheck.matching.facts import FactIndex, FactMatch
from factcheck.matching.guards_of_scope import TOLD_LATER
from factcheck.matching.match import Comparable, lowest
from factcheck.matching.misconverted import is_misconverted
from factcheck.matching.namesakes import names_a_namesake
from factcheck.matching.others_of_kind import is_of_another_thing
from factcheck.matching.siblings import name_siblings
from factcheck.matching.slips import by_article, is_exact, is_given
from factcheck.matching.swapped_digits import Figures
from factcheck.matching.turns import Turn, is_other_end, turn_told
from factcheck.matching.values_told import values_told
from factcheck.values.compare import Agree, Disagree
from factcheck.values.slips import A_ZERO, SWAPPED, slight_slip_between, slip_between
from factcheck.values.value import DatePrecision, Moment, Name, Quantity

# Another claim of the article agrees with the fact: it tells two things apart, or itself in two ways.
GIVEN = Doubt("given", "the article gives the value of the fact too")
SAID = Doubt("said", "the fact's own sentence has this value too")
OF_ITS_KIND = Doubt("subject", "its sentence tells of another thing of the fact's kind")
IN_A_ROW = Doubt("row", "its row of the table is of one year alone")
# Before a figure: what is usual, from which the rest of the sentence departs.
AS_USUAL = re.compile(
    r"\b(?:usually|normally|ordinarily|typically|as a rule|on (?:a|an) \w+ day)\b[^,;:]*$", re.IGNORECASE
)


def matches_of(
    claims: Sequence[Claim],
    index: FactIndex,
    topics: Mapping[str, frozenset[str]],
    titles: Mapping[str, str],
    corpus: CorpusWords,
    spoken: Mapping[str, frozenset[str]],
) -> tuple[tuple[FactMatch, ...], ...]:
    """For each of `claims` the facts of `index` that it is held against; `topics` are the words of the names that each
    article is about and `titles` the articles' titles, by path; `corpus` are the words of `claims`, and `spoken` all words with a
    capital that each article has, folded."""
    if not index.facts:
        return ((),) * len(claims)
    ways = _Ways(claims, index, topics, corpus)
    sure = [ways.sure(claim) for claim in claims]
    told = _Told(claims, sure)
    names = NamesTold(claims, topics, titles, spoken)
    matched: list[tuple[FactMatch, ...]] = []
    for claim, found in zip(claims, sure, strict=True):
        other_weekday = ways.other_weekday(claim)
        if other_weekday is not None:
            matched.append((other_weekday,))
            continue
        title = titles.get(claim.path, "")
        exchanged = ways.exchanged(claim)
        told_otherwise = ways.less_sure(claim, found, told)
        if exchanged is not None:  # That it agrees with the other of the two facts is the error.
            others = (one for one in told_otherwise if not isinstance(one.comparison, Agree))
            told_otherwise = (exchanged, *(one for one in others if one.fact.key != exchanged.fact.key))
        matched.append(
            tuple(
                one if one is exchanged else _with_doubts(one, claim, told)
                for one in told_otherwise
                if (names.may_tell_of(claim, one.fact) or _is_of_the_story(one, claim, corpus, names))
                and not names.is_of_a_namesake(claim, one.fact)
                and not _is_told_of_kin(one, claim, index)
                and not ways.is_of_another_office(claim, one.fact)
                and not is_of_other_number(claim.reading, title, one.fact.names)
            )
        )
    return tuple(matched)


class _Ways:
    """The ways in which a claim may be held against a fact, each with its index."""

    def __init__(
        self,
        claims: Sequence[Claim],
        index: FactIndex,
        topics: Mapping[str, frozenset[str]],
        corpus: CorpusWords,
    ) -> None:
        self._index = index
        self._words = WordIndex(index.facts, claims, topics)
        self._evidence = EvidenceIndex(self._words, corpus)
        self._slips = SlipIndex(index.facts, claims, topics, self._evidence)
        given = Figures(claims)
        self._digits = DigitIndex(index.facts, claims, topics, self._evidence, corpus, given)
        self._units = UnitIndex(index.facts, claims, self._evidence, given)
        self._swaps = FactSwaps(self._words, claims, corpus)
        self._weekdays = WeekdayIndex(index.facts)
        self._roles = RoleFacts(index.facts, claims, corpus)
        self._days = DayFacts(index.facts, claims, corpus)

    def sure(self, claim: Claim) -> tuple[FactMatch, ...]:
        """The facts that a claim is held against by its subject and its measure, or for a slip."""
        found = _sure(claim, self._index, self._slips)
        return tuple(_borne_out(one, claim, self._evidence) for one in found)

    def less_sure(self, claim: Claim, found: tuple[FactMatch, ...], told: _Told) -> tuple[FactMatch, ...]:
        """What was `found` of a claim, and where that settles nothing what its words say, what they weigh, and its role."""
        settled = [one.fact for one in found if _is_sure(one)]
        if not settled or turn_told(claim) is Turn.BOTH:
            worded = (one for one in self._words.matches(claim) if not told.settles(claim, one.fact))
            found = (*found, *(one for one in worded if _is_left(one.fact, settled, claim)))
            if not any(map(_is_sure, found)):
                weighed = self._evidence.matches(claim)
                found = (*found, *(one for one in weighed if not told.settles(claim, one.fact)))
        if not any(map(_is_sure, found)):
            by_digits = (*self._digits.matches(claim), *self._units.matches(claim))
            found = (*found, *(one for one in by_digits if not told.settles(claim, one.fact)))
        found = (*found, *_unsettled(self._roles.matches(claim), found))
        if any(map(_is_sure, found)):
            return found
        dated = (one for one in self._days.matches(claim) if not told.settles(claim, one.fact))
        return (*found, *_unsettled(dated, found))

    def exchanged(self, claim: Claim) -> FactMatch | None:
        """The fact whose figure a claim gives exchanged with that of another one."""
        return self._swaps.match(claim)

    def is_of_another_office(self, claim: Claim, fact: Fact) -> bool:
        """Whether a claim tells who has an office in something else than what a fact is about."""
        return self._roles.is_of_another(claim, fact)

    def other_weekday(self, claim: Claim) -> FactMatch | None:
        """The fact whose day a claim gives another weekday."""
        return self._weekdays.match(claim)


class _Told:
    """Which facts each article tells of for sure, and which of them it gives the value of."""

    def __init__(self, claims: Sequence[Claim], sure: Sequence[Sequence[FactMatch]]) -> None:
        """Take down what was found for `sure` of each of `claims`."""
        found = [(claim.path, one) for claim, ones in zip(claims, sure, strict=True) for one in ones]
        self._settled = {(path, one.fact.key) for path, one in found if _is_sure(one)}
        self._agreed: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
        for claim, ones in zip(claims, sure, strict=True):
            for one in ones:
                if _agrees_surely(one) and not is_long_ago(claim):
                    self._agreed[claim.path, one.fact.key].append(claim)
        self._told_by = by_article(claims)
        self._days_in: defaultdict[tuple[str, int], list[Claim]] = defaultdict(list)
        for claim in claims:
            if isinstance(claim.value, Moment):
                self._days_in[claim.path, claim.sentence.start].append(claim)

    def settles(self, claim: Claim, fact: Fact) -> bool:
        """Whether a claim of the article is held against the fact for sure, so that another one tells something else."""
        return (claim.path, fact.key) in self._settled

    def gives(self, claim: Claim, fact: Fact) -> bool:
        """Whether another claim of the article gives the value of the fact, or of the sentence a day that may be it.

        "It erupted in 1612 and from December 1821 on" tells of two.
        """
        agreed = self._agreed.get((claim.path, fact.key), ())

        def is_of_the_claim(one: Claim) -> bool:
            """Whether it is the claim's own figure once more, right beside a wrong one."""
            return is_misconverted(claim, one) or has_it_right(claim, fact, one)

        if not all(is_of_the_claim(one) for one in agreed):
            return True
        beside = self._days_in.get((claim.path, claim.sentence.start), ())
        if any(
            one is not claim
            and not (is_since(one) or is_long_ago(one))
            and isinstance(compare_with_fact(one, fact), Agree)
            for one in beside
        ):
            return True
        if _is_told_as_usual(claim, fact):
            return True
        other = is_of_other_time(fact)

        def tells_nothing(one: Claim) -> bool:
            return other(one) or is_of_the_claim(one)

        return is_exact(fact.value) and is_given(self._told_by, claim, (fact.value,), tells_nothing)


def _is_told_as_usual(claim: Claim, fact: Fact) -> bool:
    """Whether a claim's sentence gives the fact's figure as what is usual: "usually a matter of 35 minutes, is taking an hour"."""
    if not isinstance(claim.value, Quantity) or not isinstance(fact.value, Quantity):
        return False
    return any(
        isinstance(value, Quantity)
        and value.number == fact.value.number
        and sort_of(value) == sort_of(fact.value)
        and AS_USUAL.search(claim.reading[: value.start]) is not None
        for value in values_told(claim.reading, claim.published)
    )


def _is_of_the_story(one: FactMatch, claim: Claim, corpus: CorpusWords, names: NamesTold) -> bool:
    """Whether all articles are on one story that has what a fact is about, and the article has names of it or a slip tells that the
    fact's figure is meant: then this article need not name it."""
    if not corpus.stories.is_only_one or not names.are_told(one.fact):
        return False
    ours, theirs = claim.value, one.fact.value
    slip = slip_between(ours, theirs) or slight_slip_between(ours, theirs) in (SWAPPED, A_ZERO)
    return bool(slip) or corpus.stories.has(claim.path)


def _agrees_surely(one: FactMatch) -> bool:
    return isinstance(one.comparison, Agree) and one.comparable.confidence is Confidence.HIGH


def _unsettled(others: Iterable[FactMatch], found: Sequence[FactMatch]) -> Iterator[FactMatch]:
    """The matches with facts that a claim was not held against for sure yet."""
    sure = {one.fact.key for one in found if _is_sure(one)}
    return (one for one in others if one.fact.key not in sure)


def _borne_out(one: FactMatch, claim: Claim, evidence: EvidenceIndex) -> FactMatch:
    """A contradiction that nothing keeps apart, for sure where the words around the claim bear it out.

    What a sentence without a name is about is never quite sure, though the article be about one thing; nor is it of when an
    article tells what happened long before it came out.
    """
    comparable = one.comparable
    if not isinstance(one.comparison, Disagree) or comparable.confidence is Confidence.HIGH:
        return one
    only_late = [doubt.guard for doubt in comparable.doubts] == [TOLD_LATER] and not is_of_its_day(claim)
    if comparable.doubts and not only_late:
        return one
    if not evidence.bears_out(claim, one.fact, named=only_late):
        return one
    return replace(one, comparable=Comparable(Confidence.HIGH))


def _with_doubts(one: FactMatch, claim: Claim, told: _Told) -> FactMatch:
    """A match, less sure where the article gives the fact's value, the fact says the claim's too, or a table tells another time."""
    if told.gives(claim, one.fact):
        return _less_sure(one, GIVEN)
    if is_said_beside(claim, one.fact):
        return _less_sure(one, SAID)
    another = (
        is_of_another_thing(claim, one.fact)
        or name_siblings(claim.reading, one.fact.claim)
        or (not isinstance(claim.value, Name) and names_a_namesake(claim.reading, one.fact.claim))
    )
    if another and slip_between(claim.value, one.fact.value) != SWAPPED:
        return _less_sure(one, OF_ITS_KIND)
    return _less_sure(one, IN_A_ROW) if _is_of_a_year_in_a_table(claim, one.fact) else one


def _is_told_of_kin(one: FactMatch, claim: Claim, index: FactIndex) -> bool:
    """Whether a claim that differs from a fact gives what another fact tells of the family or of a model of its thing: "the 900 first
    flew in 1967", and so did the 900 Neo in 2016."""
    return isinstance(one.comparison, Disagree) and any(
        other is not one.fact
        and not other.concepts.isdisjoint(one.fact.concepts)
        and _are_kin(other, one.fact)
        and isinstance(compare_with_fact(claim, other), Agree)
        for other in index.facts
    )


def _are_kin(one: Fact, other: Fact) -> bool:
    """Whether the name of one fact's subject has all words of the other's and more."""
    ours, theirs = (frozenset(fact.subject.key.split(" ")) for fact in (one, other))
    return ours < theirs or theirs < ours


def _is_of_a_year_in_a_table(claim: Claim, fact: Fact) -> bool:
    """Whether a cell counts what there was in the year of its row, and a fact what there was in all, or by a day."""
    time = claim.scope.time
    if claim.cell is None or time is None or time.precision is not DatePrecision.YEAR:
        return False
    if time.first is not None and str(time.first.year) in years_in(fact.claim):
        return False
    when = fact.statement.scope.time or fact.when
    return isinstance(claim.value, Quantity) and (when is None or when.precision is DatePrecision.DAY)


def _less_sure(one: FactMatch, doubt: Doubt) -> FactMatch:
    """A contradiction of a fact with a doubt more."""
    if isinstance(one.comparison, Agree):
        return one
    doubts = (*one.comparable.doubts, doubt)
    return replace(one, comparable=Comparable(lowest(one.comparable.confidence, Confidence.MEDIUM), doubts))


def _is_left(fact: Fact, settled: Sequence[Fact], claim: Claim) -> bool:
    """Whether nothing was settled of a claim, or of a span only the end that another fact dates."""
    return all(is_other_end(fact, one, claim) for one in settled)


def _sure(claim: Claim, index: FactIndex, slips: SlipIndex) -> tuple[FactMatch, ...]:
    """The facts that `claim` is held against; of those it agrees with none, also those that a slip sets it against."""
    found = index.matches(claim)
    slipped = tuple(slips.matches(claim))
    agreeing = {one.fact.key for one in found if isinstance(one.comparison, Agree)}
    if agreeing - {one.fact.key for one in slipped}:
        return found
    # "About 74,800" leaves room for 78,400, but its digits tell more than that.
    return (*(one for one in found if one.fact.key not in agreeing), *slipped)


def _is_sure(one: FactMatch) -> bool:
    agrees = isinstance(one.comparison, Agree)
    return agrees or (isinstance(one.comparison, Disagree) and one.comparable.confidence is Confidence.HIGH)
