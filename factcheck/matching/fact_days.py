"""Dates that give a curated fact's happening another day, in other words than the fact's (`matching.other_days`).

"Police took him into custody on 2 December", and the fact that he was arrested on 12 December. The fact is asked as if it were a
sentence of one more article: it must be the nearest of the facts on such happenings, and the article must tell it by no other date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.claims.claim import Claim, Confidence
from factcheck.facts.fact import Fact
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.fact_dates import tells_of_another
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.facts import FactMatch
from factcheck.matching.happenings import happenings_of
from factcheck.matching.match import Comparable
from factcheck.matching.other_days import Days, is_dated, is_of_a_year
from factcheck.values.compare import Agree, Disagree


class DayFacts:
    """The facts that date a happening, and the dates of the articles."""

    def __init__(self, facts: Iterable[Fact], claims: Sequence[Claim], corpus: CorpusWords) -> None:
        """Index `facts` for `claims`, whose words are those of `corpus`."""
        self._facts = [fact for fact in facts if not fact.planned and is_dated(fact.statement)]
        dates = [claim for claim in claims if is_dated(claim)] if self._facts else []
        self._days = Days([*dates, *(fact.statement for fact in self._facts)], corpus)

    def matches(self, claim: Claim) -> Iterator[FactMatch]:
        """The one fact whose happening `claim` gives another day; none where it gives one of them its own."""
        if not self._facts or not is_dated(claim):
            return
        kinds = happenings_of(claim).keys()
        alike = [fact for fact in self._facts if kinds & happenings_of(fact.statement).keys()]
        answers = [(fact, compare_with_fact(claim, fact)) for fact in alike]
        if any(isinstance(answer, Agree) for _, answer in answers):
            return
        for fact, answer in answers:
            if isinstance(answer, Disagree) and self._is_told(claim, fact):
                yield FactMatch(fact, Comparable(Confidence.HIGH), answer)
                return

    def _is_told(self, claim: Claim, fact: Fact) -> bool:
        if not self._days.tells_much(claim, fact.statement) and tells_of_another(claim, fact):
            return False
        kinds = happenings_of(claim).keys() & happenings_of(fact.statement).keys()
        return any(
            self._days.are_one(claim, fact.statement, kind)
            for kind in sorted(kinds)
            if not is_of_a_year(claim, fact.statement, kind)
        )
