"""Claims that give a fact's figure in the unit of the other system: "400 feet long" of what is 400 metres, "105 metres" of 105 feet.

Who copies "67.3 metres (220 feet)" takes the one number and the other unit, or only half of the figure is converted. The number is
the fact's own, or what the fact's figure is in the other unit; that another length in the story has it by chance is seldom, so that
it need not be sure whom the claim is about. Something must tell that one thing is measured: a known measure that both state,
with the words not against it, or one of the fact's phrases with words that tell of it.

Silent where the article gives the fact's figure too, or several articles that of the claim, where another fact has it in the unit
of the claim, and where the clause is about a name that is not the fact's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from factcheck.claims.claim import JUDGED, SURE_GROUNDS, Claim, Confidence
from factcheck.facts.fact import Fact
from factcheck.lexicon.measures import CLASSES
from factcheck.lexicon.occurrence import VARYING
from factcheck.matching.answers import Apart
from factcheck.matching.fact_clauses import phrases_in
from factcheck.matching.fact_events import names_another
from factcheck.matching.fact_evidence import EvidenceIndex
from factcheck.matching.fact_telling import told_by
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.facts import FactMatch
from factcheck.matching.guards_of_measure import are_unlike_classes
from factcheck.matching.guards_of_names import states_a_name
from factcheck.matching.match import Comparable
from factcheck.matching.slips import GUARDS, by_article, is_given
from factcheck.matching.swapped_digits import Figures, figure_of
from factcheck.values.compare import Agree, Disagree
from factcheck.values.units import convert
from factcheck.values.value import Quantity, Value

# Units that are taken for one another: those of one size in the two systems, by what each is to the other.
SISTERS: Final = frozenset(
    {
        ("m", "ft"),
        ("m", "yd"),
        ("km", "mi"),
        ("km", "nmi"),
        ("mi", "nmi"),
        ("cm", "in"),
        ("kg", "lb"),
        ("km/h", "mph"),
        ("km/h", "kn"),
        ("L", "gal"),
        ("ha", "acre"),
        ("m2", "sq ft"),
        ("m2", "sq yd"),
        ("km2", "sq mi"),
        ("m3", "cu ft"),
        ("ton", "lb"),
        ("t", "lb"),
    }
)
# How far a number may be from the fact's in the other unit, by rounding.
CLOSE: Final = 0.01
# Numbers below this stand everywhere.
LEAST: Final = 10.0
# What the words must tell at least: where a phrase of the fact tells its measure, and where both state a known one and the number is the
# fact's own.
BY_PHRASE, BY_MEASURE = 1.5, -2.0


class UnitIndex:
    """The facts in a unit that has a sister in the other system."""

    def __init__(
        self, facts: Iterable[Fact], claims: Sequence[Claim], evidence: EvidenceIndex, given: Figures
    ) -> None:
        """Index `facts` for `claims`, whose figures are `given`; `evidence` weighs what a claim and a fact have in common."""
        self._evidence = evidence
        self._facts = tuple(
            fact for fact in facts if _sisters(fact.value) and not states_a_name(fact.statement)
        )
        self._by_unit: defaultdict[str, list[Fact]] = defaultdict(list)
        for fact in self._facts:
            for unit in (_unit(fact.value), *_sisters(fact.value)):
                self._by_unit[unit].append(fact)
        self._told_by = by_article(claims if self._facts else ())
        self._given = given

    def matches(self, claim: Claim) -> Iterator[FactMatch]:
        """The facts whose figure a claim gives in the other unit."""
        if claim.stance not in JUDGED:
            return
        near = self._by_unit.get(_unit(claim.value), ())
        meant = [fact for fact in near if self._is_meant(claim, fact)]
        if len(meant) != 1 or any(isinstance(compare_with_fact(claim, fact), Agree) for fact in self._facts):
            return
        figure = figure_of(claim.value)
        if figure is None or self._given.articles(figure) > 1:
            return
        shared = self._evidence.shared(claim, meant[0])
        yield FactMatch(meant[0], Comparable(Confidence.HIGH), Disagree(1.0), shared=shared)

    def _is_meant(self, claim: Claim, fact: Fact) -> bool:
        """Whether measure or words tell that a claim gives the figure of a fact, and nothing that it gives another."""
        is_own = _has_its_number(claim.value, fact.value)
        if not is_own and not _has_its_sister(claim.value, fact.value):
            return False
        if not isinstance(compare_with_fact(claim, fact), Disagree) or _is_against(claim, fact):
            return False
        told = self._evidence.told_in_words(claim, fact)
        measured = claim.measure.concepts & fact.statement.measure.concepts & CLASSES
        least = BY_MEASURE if measured and is_own else BY_PHRASE
        if told is None or told < least or not (measured or phrases_in(told_by(claim), fact)):
            return False
        return not is_given(self._told_by, claim, fact.values)


def _unit(value: Value) -> str:
    return value.unit if isinstance(value, Quantity) else ""


def _number(value: Value) -> float | None:
    number = value.number if isinstance(value, Quantity) else None
    return float(number) if isinstance(number, float | int) and abs(number) >= LEAST else None


def _sisters(value: Value) -> tuple[str, ...]:
    unit = _unit(value)
    return tuple(two if unit == one else one for one, two in sorted(SISTERS) if unit in (one, two))


def _has_its_number(ours: Value, theirs: Value) -> bool:
    """Whether a value has the number of a fact with the unit of the other system: "67 feet" of 67.3 metres."""
    number, true = _number(ours), _number(theirs)
    if number is None or true is None or _unit(ours) not in _sisters(theirs):
        return False
    return abs(number - true) <= CLOSE * abs(true)


def _has_its_sister(ours: Value, theirs: Value) -> bool:
    """Whether a value has the unit of a fact with its number in the other system: "105 metres" of 32 metres, which are 105 feet."""
    number, true = _number(ours), _number(theirs)
    if number is None or true is None or _unit(ours) != _unit(theirs):
        return False
    others = (convert(true, _unit(theirs), unit) for unit in _sisters(theirs))
    return any(other is not None and abs(number - other) <= CLOSE * abs(other) for other in others)


def _is_against(claim: Claim, fact: Fact) -> bool:
    """Whether anything tells that claim and fact are two figures."""
    ours, theirs = claim.measure.concepts, fact.statement.measure.concepts
    if (ours | theirs) & VARYING or are_unlike_classes(ours, theirs):
        return True
    if claim.subject.grounds in SURE_GROUNDS and names_another(claim, fact):
        return True
    return any(isinstance(guard(claim, fact.statement), Apart) for guard in GUARDS)
