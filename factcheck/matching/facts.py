"""Which curated facts a claim can be held against.

A claim is about a fact when it names the fact's subject or one of its aliases, states a value of its kind, and
uses the fact's words for the measure; then the guards between two claims apply, each side with its own scope.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from factcheck.claims.claim import BY_NAME, Claim, Confidence, Occasion
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.properties import IDENTITY, OF_PLACES
from factcheck.matching.answers import Answer, Apart, Doubt, Guard
from factcheck.matching.fact_descriptions import heads_of, stems_around, stems_of
from factcheck.matching.fact_doubts import doubt_of
from factcheck.matching.fact_labels import lasts_as_fact
from factcheck.matching.fact_limits import has_ended, is_of_other_ages, is_of_thing_beside
from factcheck.matching.fact_measure import same_measure_as_fact
from factcheck.matching.fact_occasion import charges_another, is_of_another_round, same_matter
from factcheck.matching.fact_openings import FROM_ELSEWHERE, opens_with_own_noun, stems_above
from factcheck.matching.fact_qualifiers import as_told, without_own_words
from factcheck.matching.fact_repeats import says_all
from factcheck.matching.fact_scopes import with_one_scope
from factcheck.matching.fact_sizes import is_size_of_fact
from factcheck.matching.fact_subjects import Tie, keys_of, things_of, tied
from factcheck.matching.fact_times import same_basis_as_fact, time_apart_from_fact
from factcheck.matching.fact_values import as_counted, compare_with_fact, is_in_other_measure
from factcheck.matching.guards_of_extent import same_beginning, same_extent, same_interval, same_number_beside
from factcheck.matching.guards_of_holding import FOR_A_TIME, INTERIM
from factcheck.matching.guards_of_measure import are_of_one_kind, same_direction, same_qualifiers
from factcheck.matching.guards_of_names import FACT_GUARDS, states_a_name
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import are_per_other_times
from factcheck.matching.guards_of_times import same_days_meant, same_midnight, same_year_of_work
from factcheck.matching.guards_of_whole import WHOLE_GUARDS
from factcheck.matching.match import Comparable, lowest, match
from factcheck.matching.occasions import of_occasion
from factcheck.matching.plans import stance_of_fact
from factcheck.matching.undoing import same_doing
from factcheck.values.compare import Agree, Disagree, Incomparable

# "Interim" and the like as the words of a fact have them.
INTERIM_STEMS = frozenset(map(stem, INTERIM))


@dataclass(frozen=True, slots=True)
class FactMatch:
    """A fact that a claim can be held against, how sure that is, and whether the values agree; `told` are the words by
    which the two were matched where subject and measure were not enough, `shared` those that were weighed, the rarest first.
    """

    fact: Fact
    comparable: Comparable
    comparison: Agree | Disagree | Incomparable
    told: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()


class FactIndex:
    """The facts by the folded names they are known under."""

    def __init__(
        self,
        facts: Iterable[Fact],
        names: Mapping[str, str] = MappingProxyType({}),
        occasions: Sequence[Sequence[Occasion]] = (),
    ) -> None:
        """Index `facts`, with what is told beside them; `names` leads from the short forms that the corpus uses to the names
        they stand for.

        `occasions` are the events that the corpus speaks of, those that are one together.
        """
        whole = tuple(facts)
        told = (*whole, *(one for fact in whole for one in fact.beside))
        self._all = tuple(
            of_occasion(replace(fact, keys=fact.keys | {names.get(k, k) for k in fact.keys}), occasions)
            for fact in told
        )
        self.facts = self._all[: len(whole)]
        self._sorts = tuple(frozenset(map(type, fact.values)) for fact in self._all)
        self._by_key: dict[str, list[int]] = {}
        self._by_head: dict[str, list[int]] = {}
        for number, fact in enumerate(self._all):
            for key in sorted({*fact.keys, *things_of(fact.names)}):
                self._by_key.setdefault(key, []).append(number)
            for head in sorted(heads_of(fact.names)):
                self._by_head.setdefault(head, []).append(number)

    def matches(self, claim: Claim) -> tuple[FactMatch, ...]:
        """The facts that `claim` can be held against, in the order of the facts."""
        found = []
        numbers = {number for key in keys_of(claim) for number in self._by_key.get(key, ())}
        if self._by_head:
            around = stems_around(claim) | stems_above(claim)
            numbers |= {number for one in around for number in self._by_head.get(one, ())}
        for fact in (self._all[number] for number in sorted(numbers) if self._may_match(claim, number)):
            answer = match_fact(claim, fact)
            if isinstance(answer, Comparable):
                found.append(FactMatch(fact, answer, compare_with_fact(claim, fact)))
        return tuple(found)

    def _may_match(self, claim: Claim, number: int) -> bool:
        """Whether the value of a claim is of the kind of a fact's, which alone keeps most pairs apart."""
        fact = self._all[number]
        if states_a_name(claim) and states_a_name(fact.statement):
            return True
        return type(claim.value) in self._sorts[number] and not isinstance(_same_kind(claim, fact), Apart)


def match_fact(claim: Claim, fact: Fact) -> Comparable | Apart:
    """Whether `claim` speaks of what `fact` states."""
    tie = tied(claim, fact)
    if tie is None:
        return Apart(
            "subject",
            f"the fact is about {fact.subject.name}, the claim about {claim.subject.name or 'nobody named'}",
        )
    if states_a_name(claim) and states_a_name(fact.statement):
        if IDENTITY in claim.measure.concepts and not _says_what_it_tells(claim, fact):
            return Apart("measure", "the clause tells of another deed than the fact")
        if is_of_thing_beside(claim, fact):
            return Apart("subject", "the clause is on another thing, of which the name only says whose it is")
        if has_ended(claim, fact):
            return Apart("time", "the claim tells what was so until a time, and the fact what is so")
        if is_of_another_round(claim, fact) or charges_another(claim, fact):
            return Apart("occasion", "the claim tells of another occasion than the fact")
        described = tie is Tie.DESCRIBED and bool(claim.measure.words)
        if claim.subject.grounds in FROM_ELSEWHERE and (described or _has_title(claim, fact)):
            claim = replace(claim, confidence=Confidence.HIGH)
        return match(claim, as_property(fact), FACT_GUARDS)
    if is_of_other_ages(claim, fact):
        return Apart("qualifier", "the claim is of people of other ages")
    counted = as_counted(claim, fact)  # By the words that the fact has too.
    claim = replace(without_own_words(claim, fact, tie), value=counted)
    if (
        claim.confidence is Confidence.LOW
        and claim.subject.grounds in BY_NAME
        and (says_all(claim, fact) or is_size_of_fact(claim, fact) or lasts_as_fact(claim, fact))
    ):
        claim = replace(claim, confidence=Confidence.HIGH, faint=False)  # The fact says what it measures.
    claim = with_one_scope(claim, fact.statement, fact.concepts)
    told = same_measure_as_fact(claim, fact)
    if isinstance(told, Apart):
        return told
    told = told or doubt_of(claim, fact)
    told = told or same_doing(claim, fact.statement) or same_matter(claim, fact)
    in_clause = tie in (Tie.DESCRIBED, Tie.POINTED) or opens_with_own_noun(claim, fact)
    if in_clause and claim.subject.grounds in FROM_ELSEWHERE and claim.measure.words:
        claim = replace(claim, confidence=Confidence.HIGH)  # What it is said of stands in the clause itself.
    answer = match(claim, as_told(fact, claim), _guards(fact))
    beside = Doubt("subject", tie.value) if tie is Tie.BESIDE else None
    same_number = are_per_other_times(claim, fact.statement) or is_in_other_measure(claim, fact)
    if isinstance(answer, Comparable) and not told and tie is Tie.NAMED and same_number:
        return Comparable(Confidence.HIGH)  # That the number is the same tells that the figure is.
    doubts = tuple(doubt for doubt in (told, beside) if isinstance(doubt, Doubt))
    if isinstance(answer, Comparable) and doubts:
        return Comparable(lowest(answer.confidence, Confidence.MEDIUM), (*answer.doubts, *doubts))
    return answer


def _has_title(claim: Claim, fact: Fact) -> bool:
    """Whether a clause that says of nobody's office who has it tells what the fact tells: "Mayor Ada Brandt cut the ribbon"."""
    office = not claim.measure.concepts.isdisjoint(fact.concepts & OF_PLACES)
    return office and _says_what_it_tells(claim, fact)


def _says_what_it_tells(claim: Claim, fact: Fact) -> bool:
    """Whether one of a fact's phrases stands in the claim's sentence."""
    told = frozenset(stems_of(claim.reading))
    return any(told.issuperset(phrase) for phrase in fact.about)


def as_property(fact: Fact) -> Claim:
    """A fact's statement, of the properties that its own words name, and of the office for a time that all of them name."""
    measure = fact.statement.measure
    for_now = bool(fact.about) and all(not INTERIM_STEMS.isdisjoint(phrase) for phrase in fact.about)
    qualifiers = measure.qualifiers | (FOR_A_TIME if for_now else frozenset())
    return replace(fact.statement, measure=replace(measure, concepts=fact.concepts, qualifiers=qualifiers))


def _same_kind(claim: Claim, fact: Fact) -> Answer:
    """Whether the value of a claim is of the kind of one of a fact's."""
    if is_in_other_measure(claim, fact):
        return None
    counted = as_counted(claim, fact)
    answers = [are_of_one_kind(counted, value) for value in fact.values]
    return None if None in answers else answers[0]


def _guards(fact: Fact) -> Sequence[Guard]:
    def any_value(a: Claim, _: Claim) -> Answer:
        return _same_kind(a, fact)

    def stance(a: Claim, b: Claim) -> Answer:
        return stance_of_fact(a, fact)

    limits = (
        same_qualifiers,
        same_direction,
        same_basis_as_fact,
        time_apart_from_fact,
        same_days_meant,
        same_midnight,
        same_year_of_work,
        same_place,
        same_extent,
        same_beginning,
        same_number_beside,
        same_interval,
        *WHOLE_GUARDS,
    )
    return (any_value, stance, *limits)
