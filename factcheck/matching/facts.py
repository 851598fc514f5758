"""Which curated facts a claim can be held against.

A claim is about a fact when it names the fact's subject or one of its aliases, states a value of its kind, and
uses the fact's words for the measure; then the guards between two claims apply, each side with its own scope.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from factcheck.claims.claim import BY_NAME, Claim, Confidence, Occasion
from factcheck.claims.measure.ages import AT_DEATH, AT_EVENT
from factcheck.claims.measure.deeds import DEED
from factcheck.claims.measure.governing import FALLS_BY_SHARE
from factcheck.claims.measure.lasting import INTERVAL
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.measures import NOUNS, VERBS
from factcheck.lexicon.occurrence import DATED_FIGURE
from factcheck.lexicon.properties import IDENTITY, OF_PLACES
from factcheck.lexicon.wordings import WORDED
from factcheck.matching.answers import Answer, Apart, Doubt, Guard
from factcheck.matching.fact_ages import is_of_another_age
from factcheck.matching.fact_clauses import (
    begins_another,
    costs_another,
    counts_from_another,
    dates_another,
    is_headed_by_another,
    is_of_another,
    spends_a_share,
    tell_of,
)
from factcheck.matching.fact_dates import tells_of_another
from factcheck.matching.fact_labels import counts_as_fact, lasts_as_fact
from factcheck.matching.fact_limits import (
    counts_some_of_them,
    has_ended,
    is_between_others,
    is_limited_in_front,
    is_of_thing_beside,
    is_share_of_another,
)
from factcheck.matching.fact_occasion import (
    NAME,
    is_of_an_undated_event,
    is_with_others,
    of_what,
    same_matter,
)
from factcheck.matching.fact_repeats import says_all
from factcheck.matching.fact_sizes import is_size_of_fact
from factcheck.matching.fact_subjects import (
    FROM_ELSEWHERE,
    Tie,
    heads_of,
    is_new,
    keys_of,
    stems_around,
    stems_of,
    things_of,
    tied,
)
from factcheck.matching.fact_times import (
    is_age_of_another_time,
    is_of_one_day,
    is_of_some_now,
    is_of_unknown_moment,
    same_basis_as_fact,
    time_apart_from_fact,
    was_so_then,
)
from factcheck.matching.fact_values import as_counted, compare_with_fact, has_own_value_beside
from factcheck.matching.guards_of_extent import same_beginning, same_extent, same_interval
from factcheck.matching.guards_of_holding import FOR_A_TIME, INTERIM
from factcheck.matching.guards_of_measure import (
    are_unlike_classes,
    changes_in,
    same_direction,
    same_kind,
    same_qualifiers,
    takes_to_do,
)
from factcheck.matching.guards_of_names import FACT_GUARDS, states_a_name
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import only_year_apart
from factcheck.matching.guards_of_times import same_days_meant, same_midnight
from factcheck.matching.guards_of_whole import WHOLE_GUARDS
from factcheck.matching.match import Comparable, lowest, match
from factcheck.matching.occasions import of_occasion
from factcheck.matching.plain_words import of_classes, of_wordings
from factcheck.matching.plans import stance_of_fact
from factcheck.matching.turns import is_in_state, is_same_turn
from factcheck.matching.undoing import same_doing
from factcheck.values.compare import Agree, Disagree, Incomparable
from factcheck.values.value import Quantity

# "Interim" and the like as the words of a fact have them.
INTERIM_STEMS = frozenset(map(stem, INTERIM))
# Marks of a measure that a class of the lexicon or its own form gives.
MADE = frozenset({"age at death", "difference", "rank"})
# What one piece costs is no sum, whatever is named beside it.
RATES = frozenset({"price"})
# Verbs that say nothing of what a thing is, but of which of its doings they are said.
BEGINNINGS = frozenset({"begin", "end", DATED_FIGURE})
# Measures that such a verb makes, whatever it is said of.
OF_ANYTHING = frozenset({"cost", "duration", "take"})
# Words of a difference, as their own stems: "the day became 1.8 microseconds shorter".
COMPARATIVES = frozenset(
    "longer shorter lighter heavier higher taller lower deeper wider narrower older younger faster slower warmer "
    "colder hotter cooler cheaper dearer richer poorer bigger smaller".split()
)


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
            numbers |= {number for one in stems_around(claim) for number in self._by_head.get(one, ())}
        for fact in (self._all[number] for number in sorted(numbers)):
            answer = match_fact(claim, fact)
            if isinstance(answer, Comparable):
                found.append(FactMatch(fact, answer, compare_with_fact(claim, fact)))
        return tuple(found)


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
        if has_ended(claim, fact):
            return Apart("time", "the claim tells what was so until a time, and the fact what is so")
        described = tie is Tie.DESCRIBED and bool(claim.measure.words)
        if claim.subject.grounds in FROM_ELSEWHERE and (described or _has_title(claim, fact)):
            claim = replace(claim, confidence=Confidence.HIGH)
        return match(claim, _as_property(fact), FACT_GUARDS)
    claim = _without_own_words(claim, fact, tie)
    if (
        claim.confidence is Confidence.LOW
        and claim.subject.grounds in BY_NAME
        and (says_all(claim, fact) or is_size_of_fact(claim, fact))
    ):
        claim = replace(claim, confidence=Confidence.HIGH, faint=False)  # The fact says what it measures.
    told = _about(claim, fact)
    if isinstance(told, Apart):
        return told
    if told is None and is_of_some_now(claim, fact):
        told = Doubt("time", "the article does not say when its now is, and the fact holds at a time")
    if told is None and is_age_of_another_time(claim, fact):
        told = Doubt("time", "the claim tells an age at another time than the fact")
    if told is None and was_so_then(claim, fact):
        told = Doubt("time", "the fact tells what is so, the claim what was so at a time")
    if told is None and is_of_one_day(claim, fact):
        told = Doubt("time", "the claim is of one day, and the fact of no time")
    if told is None and is_new(claim, fact):
        told = Doubt("subject", f"the sentence brings in {claim.subject.name} of its own")
    if told is None and is_of_unknown_moment(claim, fact):
        told = Doubt(
            "time", "what moves is as far away as the fact says at one moment, and the claim tells none"
        )
    if told is None and is_of_another_age(claim, fact):
        told = Doubt("time", "nothing says that it is the age at what the fact tells of")
    if told is None and counts_from_another(claim, fact):
        told = Doubt("time", "the claim counts its time from an event that the fact does not speak of")
    if told is None and (costs_another(claim, fact) or spends_a_share(claim, fact)):
        told = Doubt("measure", "the claim and the fact say what it cost different ones")
    if told is None and is_with_others(claim, fact):
        told = Doubt("occasion", "the clause names something beside that the fact says nothing of")
    if told is None and is_of_an_undated_event(claim, fact):
        told = Doubt("occasion", "only the fact says of which year the event is")
    if told is None and is_headed_by_another(claim, fact):
        told = Doubt("names", "the label of the line is not what the fact tells of")
    if told is None and is_limited_in_front(claim, fact):
        told = Doubt("part", "what stands in front limits the claim by what the fact says nothing of")
    if told is None and is_of_thing_beside(claim, fact):
        told = Doubt(
            "subject", "the clause is on another thing, of which the name only says whose or where it is"
        )
    if told is None and counts_some_of_them(claim):
        told = Doubt("whole", "the claim counts but some of those whom the fact counts")
    if told is None and is_share_of_another(claim, fact):
        told = Doubt("measure", "the claim and the fact are shares of two things")
    if told is None and is_between_others(claim, fact):
        told = Doubt("names", "claim and fact name two others beside what they are about")
    if told is None and has_ended(claim, fact):
        told = Doubt("time", "the claim tells what was so until a time, and the fact what is so")
    if told is None and any(only_year_apart(claim.value, value) for value in fact.values):
        told = Doubt("date", "only the year differs, and the text does not say it")
    if told is None and has_own_value_beside(claim, fact):
        told = Doubt("value", "the sentence gives the fact's own value too, and tells two things apart")
    told = told or same_doing(claim, fact.statement) or same_matter(claim, fact)
    if tie is Tie.DESCRIBED and claim.subject.grounds in FROM_ELSEWHERE and claim.measure.words:
        claim = replace(claim, confidence=Confidence.HIGH)  # What it is said of stands in the clause itself.
    answer = match(claim, fact.statement, _guards(fact))
    beside = Doubt("subject", tie.value) if tie is Tie.BESIDE else None
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


def _without_own_words(claim: Claim, fact: Fact, tie: Tie) -> Claim:
    """The claim without what the fact's own words say of its value and its subject.

    "18 hexagonal mirrors" by [hexagonal mirrors], "the first woman" by a fact on the first woman.
    """
    own = {f"kind: {word}" for word in fact.about_words}
    if isinstance(fact.value, Quantity):
        own |= {f"kind: {stem(word)}" for word in fact.value.unit.split(" ")}  # "Stores: 312"
    if counts_as_fact(claim, fact) or lasts_as_fact(claim, fact):
        own |= {
            f"kind: {word}" for word in claim.measure.words
        }  # The label is the measure, and no kind of it.
    if tie is not Tie.NAMED:
        subject = frozenset(stems_of(" ".join(fact.names)))
        own |= {side for side in claim.measure.qualifiers if stem(side.partition(": ")[2]) in subject}
    left = claim.measure.qualifiers - (own - fact.statement.measure.qualifiers)
    if len(left) == len(claim.measure.qualifiers):
        return claim
    return replace(claim, measure=replace(claim.measure, qualifiers=left))


def _as_property(fact: Fact) -> Claim:
    """A fact's statement, of the properties that its own words name, and of the office for a time that all of them name."""
    measure = fact.statement.measure
    for_now = bool(fact.about) and all(not INTERIM_STEMS.isdisjoint(phrase) for phrase in fact.about)
    qualifiers = measure.qualifiers | (FOR_A_TIME if for_now else frozenset())
    return replace(fact.statement, measure=replace(measure, concepts=fact.concepts, qualifiers=qualifiers))


def _guards(fact: Fact) -> Sequence[Guard]:
    def any_value(a: Claim, b: Claim) -> Answer:
        counted = replace(a, value=as_counted(a, fact))
        answers = [same_kind(counted, replace(b, value=value)) for value in fact.values]
        return None if None in answers else answers[0]

    def stance(a: Claim, b: Claim) -> Answer:
        return stance_of_fact(a, fact)

    limits = (
        same_qualifiers,
        same_direction,
        same_basis_as_fact,
        time_apart_from_fact,
        same_days_meant,
        same_midnight,
        same_place,
        same_extent,
        same_beginning,
        same_interval,
        *WHOLE_GUARDS,
    )
    return (any_value, stance, *limits)


def _about(claim: Claim, fact: Fact) -> Answer:
    """Whether the claim uses the fact's words for its measure, or words of the same class."""
    if INTERVAL in claim.measure.concepts and INTERVAL not in fact.statement.measure.concepts:
        return Apart(
            "measure", "the claim tells how long after something it was, and the fact how long it went on"
        )
    if says_all(claim, fact) and not _is_worded_otherwise(claim, fact):
        return None
    beside = frozenset(stem(word) for word in NAME.findall(claim.reading))
    named = _is_told(claim, fact, beside)
    concepts = claim.measure.concepts
    # That figures have dates says nothing of what they measure.
    shared = (concepts & fact.concepts) - {DATED_FIGURE}
    if not shared and (
        counts_as_fact(claim, fact) or lasts_as_fact(claim, fact) or is_size_of_fact(claim, fact)
    ):
        return None
    differs = ("difference" in concepts) != ("difference" in fact.statement.measure.concepts)
    if differs and not _is_compared(claim, fact):
        return Apart("measure", "only one of claim and fact states a difference")
    if AT_DEATH in fact.statement.measure.concepts and AT_EVENT in claim.measure.qualifiers:
        return Apart("measure", "the fact is about the age at death, the claim about the age at another time")
    if kind_of(claim.value) == "rank" and not named:
        return Apart("measure", "nothing says that both rank the same thing")
    if "take" in shared and takes_to_do(claim) and not takes_to_do(fact.statement):
        return Doubt("measure", "the claim is how long it took to do something")
    of_another = _is_of_another_thing(claim, fact, shared, named=named) if shared else None
    if of_another is not None:
        return of_another
    if shared and not named and fact.about and _is_narrower(fact, shared):
        return Doubt(
            "measure", "only the class of the measure is the fact's, and none of the words for it is there"
        )
    if shared and tells_of_another(claim, fact):
        return Doubt("measure", "the date is that of something else than what the fact tells of")
    if not shared and _measures_part(concepts, fact):
        return None
    if shared and _changes_otherwise(concepts, fact):
        return Doubt("measure", "only one of claim and fact states a change")
    if shared:
        return of_what(claim, fact, shared)
    if named and (_is_told_by(concepts, fact) or is_same_turn(claim, fact)):
        return None
    if is_in_state(claim, fact) and not tells_of_another(claim, fact):
        return None
    if named and _is_of_another(concepts):
        return Doubt("measure", "the fact's words stand beside another measure")
    if named and not _is_named(fact, claim.measure.near, beside):
        return Doubt("measure", "the fact's words are said of another value beside it")
    if named and not (_known(concepts) and _is_of_class(fact)) and not concepts & RATES:
        return None
    if named:
        return Doubt("measure", "the fact's words stand beside another measure")
    return Apart("measure", "none of the words that name the fact's measure is there")


def _is_narrower(fact: Fact, shared: frozenset[str]) -> bool:
    """Whether a fact names its measure by other words than those of its class: a length by [main span], a deed by [goals]."""
    if all(name.startswith(DEED) for name in shared):
        return True
    falls = {verb for verb, fall in FALLS_BY_SHARE.items() if fall in shared}
    words = of_classes(shared | falls)  # None for a measure of the project's own.
    turns = [of_wordings()[name] for name in shared if name in WORDED]
    if turns and not words:
        return not any(told.issuperset(phrase) for told in turns for phrase in fact.about)
    return bool(words) and words.isdisjoint(fact.about_words)


def _is_of_another_thing(claim: Claim, fact: Fact, shared: frozenset[str], *, named: bool) -> Answer:
    """Whether the words of the measure that both share are said of another thing or date than the fact's."""
    if shared <= BEGINNINGS and begins_another(claim, fact):
        return Doubt("measure", "something else begins or ends than what the fact tells of")
    if dates_another(claim, shared):
        return Doubt("measure", "the words that both share stand beside another date")
    by_name = claim.subject.grounds in BY_NAME
    if shared <= OF_ANYTHING and not named and by_name and is_of_another(claim, fact):
        return Doubt("measure", "the clause says it of something that the fact does not tell of")
    return None


def _is_told(claim: Claim, fact: Fact, beside: frozenset[str]) -> bool:
    """Whether one of the fact's phrases stands in the claim's words, where it says something of the value."""
    return bool(tell_of(claim, _named_in(fact, frozenset(claim.measure.words), beside), fact))


def _is_named(fact: Fact, words: frozenset[str], beside: frozenset[str]) -> bool:
    """Whether one of the fact's phrases stands in the words, or in them and the names beside."""
    return bool(_named_in(fact, words, beside))


def _named_in(fact: Fact, words: frozenset[str], beside: frozenset[str]) -> list[tuple[str, ...]]:
    """The fact's phrases in the words, or in them and the names beside: "landed" by [landed from the Corran]."""
    told = ((phrase, set(phrase) - beside or set(phrase)) for phrase in fact.about)
    return [phrase for phrase, left in told if words.issuperset(left)]


def _changes_otherwise(concepts: frozenset[str], fact: Fact) -> bool:
    """Whether only one of claim and fact states a change; what the fact's own words call one is its measure: "paid" by [list price, paid]."""
    stated = fact.statement.measure.concepts
    ours, theirs = (changes_in(one, concepts & fact.concepts) for one in (concepts, stated))
    return bool(ours) != bool(theirs) and not (ours and ours <= fact.concepts)


def _is_compared(claim: Claim, fact: Fact) -> bool:
    """Whether the fact's own words compare, and the claim has them: "grew longer by 5 metres" by [longer]."""
    return not (fact.about_words & COMPARATIVES).isdisjoint(claim.measure.words)


def _is_told_by(concepts: frozenset[str], fact: Fact) -> bool:
    """Whether the claim's unnamed measure is made of the fact's own words: "was completed" by [opened, completed]."""
    about = fact.about_words
    return not _known(concepts) and any(about & {stem(word) for word in name.split(" ")} for name in concepts)


def _is_of_another(concepts: frozenset[str]) -> bool:
    """Whether an unknown noun governs the value, and the fact's words only stand beside it: "a lead of two goals"."""
    return not _known(concepts) and any(name.startswith("the ") for name in concepts)


def _is_worded_otherwise(claim: Claim, fact: Fact) -> bool:
    """Whether a sentence with all words of a fact does not say by them of its own value what the fact measures."""
    concepts = claim.measure.concepts - {DATED_FIGURE}
    worded = bool(fact.statement.measure.concepts & WORDED)
    return are_unlike_classes(concepts, fact.concepts) or (worded and concepts.isdisjoint(fact.concepts))


def _measures_part(concepts: frozenset[str], fact: Fact) -> bool:
    """Whether the claim's unknown noun is what a fact gives the size of: "has a main span of 40 m" by "the main span of"."""
    parts = [name.removeprefix("the ") for name in concepts if name.startswith("the ")]
    names = [name.lower().removeprefix("the ") for name in fact.names]
    return any(name.startswith(f"{part} of ") for part in parts for name in names)


def _is_of_class(fact: Fact) -> bool:
    """Whether more than a deed of its sentence, or that it dates a figure, names the fact's measure."""
    return any(not name.startswith(DEED) for name in fact.concepts - {DATED_FIGURE})


def _known(concepts: frozenset[str]) -> frozenset[str]:
    """The concepts that a class of the lexicon names."""
    return frozenset(name for name in concepts if name in NOUNS or name in VERBS or name in MADE)
