"""Whether a claim uses the words of a fact for its measure, or words of the same class, and says them of the same thing."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import BY_NAME, Claim
from factcheck.claims.measure.ages import AT_DEATH, AT_EVENT
from factcheck.claims.measure.deeds import DEED
from factcheck.claims.measure.governing import FALLS_BY_SHARE
from factcheck.claims.measure.lasting import INTERVAL
from factcheck.claims.measure.sorts_counted import are_other_sorts
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.events import NEARLY_SAME_EVENTS
from factcheck.lexicon.harm import HARMED, HARMS
from factcheck.lexicon.measures import NOUNS, VERBS
from factcheck.lexicon.occurrence import DATED_FIGURE
from factcheck.lexicon.wordings import WORDED
from factcheck.matching.answers import Answer, Apart, Doubt
from factcheck.matching.fact_clauses import begins_another, dates_another, is_of_another, phrases_in, tell_of
from factcheck.matching.fact_dates import tells_of_another, words_of_fact
from factcheck.matching.fact_labels import COUNT, counts_as_fact, lasts_as_fact
from factcheck.matching.fact_occasion import NAME, of_what
from factcheck.matching.fact_ranks import ranks_as_fact
from factcheck.matching.fact_repeats import says_all
from factcheck.matching.fact_sizes import is_size_of_fact
from factcheck.matching.fact_telling import told_by
from factcheck.matching.guards_of_measure import TAKE, are_unlike_classes, changes_in, takes_to_do
from factcheck.matching.plain_words import of_classes, of_wordings
from factcheck.matching.turns import is_in_state, is_same_turn

# Marks of a measure that a class of the lexicon or its own form gives.
MADE = frozenset({"age at death", "difference", "rank"})
# Changes, which are told of all kinds of measures.
RISES = frozenset({"rise", "fall"})
# What one piece costs is no sum, whatever is named beside it.
RATES = frozenset({"price"})
# Verbs that say nothing of what a thing is, but of which of its doings they are said.
BEGINNINGS = frozenset({"begin", "end", DATED_FIGURE})
# Measures that such a verb makes, whatever it is said of.
TIMES = frozenset({"take", "duration"})
OF_ANYTHING = frozenset({"cost", "duration", "take"})
TOOK = Doubt("measure", "the claim is how long it took to do something")
NOT_NAMED = Apart("measure", "none of the words that name the fact's measure is there")
# Classes that may be told as one: events, and how far something went.
TOLD_AS_ONE = tuple(map(frozenset, (*NEARLY_SAME_EVENTS, ("travel", "distance"))))
# What a row counts that counts those who came to harm; a survivor did not.
HARM_STEMS = frozenset(
    map(
        stem,
        (HARMS | HARMED | {"victims", "toll", "dead"})
        - {"survivor", "survivors", "survived", "arrest", "arrests", "arrested"},
    )
)
# The verb that says at which figure something stood: "closed at 1.86 francs".
AT_FIGURE = re.compile(r"\b(?P<verb>[a-z]+) at (?:[a-z]+ ){0,2}[$€£¥]?\d")
# Words of a difference, as their own stems: "the day became 1.8 microseconds shorter".
COMPARATIVES = frozenset(
    "longer shorter lighter heavier higher taller lower deeper wider narrower older younger faster slower warmer "
    "colder hotter cooler cheaper dearer richer poorer bigger smaller".split()
)


def same_measure_as_fact(claim: Claim, fact: Fact) -> Answer:
    """Whether the claim uses the fact's words for its measure, or words of the same class."""
    if INTERVAL in claim.measure.concepts and INTERVAL not in fact.statement.measure.concepts:
        return Apart(
            "measure", "the claim tells how long after something it was, and the fact how long it went on"
        )
    if says_all(claim, fact) and not _is_worded_otherwise(claim, fact):
        return None
    beside = _names_in(claim.reading)
    named = _is_told(claim, fact, beside)
    concepts = claim.measure.concepts
    # That figures have dates says nothing of what they measure.
    shared = (concepts & fact.concepts) - {DATED_FIGURE}
    if not shared and (
        counts_as_fact(claim, fact) or lasts_as_fact(claim, fact) or is_size_of_fact(claim, fact)
    ):
        return None
    apart = _measure_apart(claim, fact, shared, named=named)
    if apart is not None:
        return apart
    if shared:
        return _same_in_class(claim, fact, shared, named=named)
    return _same_by_words(claim, fact, beside, named=named)


def _measure_apart(claim: Claim, fact: Fact, shared: frozenset[str], *, named: bool) -> Apart | None:
    """What surely makes them two measures, though they may share classes: what rises, a difference, another age, another rank."""
    concepts, statement = claim.measure.concepts, fact.statement
    if shared and shared <= RISES and _are_of_two_nouns(concepts, fact):
        return Apart("measure", "what rises or falls is not what the fact tells of")
    differs = ("difference" in concepts) != ("difference" in statement.measure.concepts)
    if differs and not _is_compared(claim, fact):
        return Apart("measure", "only one of claim and fact states a difference")
    if AT_DEATH in statement.measure.concepts and AT_EVENT in claim.measure.qualifiers:
        return Apart("measure", "the fact is about the age at death, the claim about the age at another time")
    if are_other_sorts(concepts, statement.measure.concepts):
        return Apart("measure", "the fact counts the sorts of one thing, the claim those of another")
    if kind_of(claim.value) == "rank" and not named and not ranks_as_fact(claim, fact):
        return Apart("measure", "nothing says that both rank the same thing")
    return None


def _same_in_class(claim: Claim, fact: Fact, shared: frozenset[str], *, named: bool) -> Answer:
    """Whether measures of the same classes are one: of the same thing, as wide, of the same event, as changes or not."""
    if _is_of_a_deed(claim, fact, shared):
        return TOOK
    of_another = _is_of_another_thing(claim, fact, shared, named=named)
    if of_another is not None:
        return of_another
    if not named and fact.about and _is_narrower(fact, shared):
        return Doubt(
            "measure", "only the class of the measure is the fact's, and none of the words for it is there"
        )
    if tells_of_another(claim, fact):
        return Doubt("measure", "the date is that of something else than what the fact tells of")
    if _changes_otherwise(claim.measure.concepts, fact):
        return Doubt("measure", "only one of claim and fact states a change")
    return of_what(claim, fact, shared)


def _is_of_a_deed(claim: Claim, fact: Fact, shared: frozenset[str]) -> bool:
    """Whether a claim is how long a deed took of which the fact has no word, and the fact how long something went on."""
    if shared.isdisjoint(TIMES) or not takes_to_do(claim) or takes_to_do(fact.statement):
        return False
    return "take" in shared or not _deed(claim) & (words_of_fact(fact) | _deed(fact.statement))


def _deed(claim: Claim) -> frozenset[str]:
    """The words behind "took" in the words of a claim, and what it is read to be for."""
    words = claim.measure.words
    after = words[words.index(TAKE) + 1 :] if TAKE in words else ()
    purposes = (told for told in claim.measure.qualifiers if told.startswith("purpose: "))
    return frozenset((*after, *purposes))


def _same_by_words(claim: Claim, fact: Fact, beside: frozenset[str], *, named: bool) -> Answer:
    """Whether a measure of no class of the fact's is the one that the fact's words name."""
    concepts = claim.measure.concepts
    if _is_in_row_of_harm(claim, fact):
        return Apart("measure", "only the row of the claim counts those who came to harm")
    if counts_stock(claim, fact):
        return Apart("measure", "the claim counts what there is, the fact what came or went")
    if _is_of_a_deed(claim, fact, concepts):
        return TOOK
    if _is_at_figure(claim, fact):
        return Doubt("measure", "the fact's word says at which figure something stood on that day")
    if _measures_part(concepts, fact):
        return None
    if named and (_is_told_by(concepts, fact) or is_same_turn(claim, fact)):
        return None
    if is_in_state(claim, fact) and not tells_of_another(claim, fact):
        return None
    if named and _are_nearly_one(concepts, fact) and not tells_of_another(claim, fact):
        return None
    if not named:
        return NOT_NAMED
    if not _is_of_another(concepts):
        if not _is_named(fact, claim.measure.near, beside):
            return Doubt("measure", "the fact's words are said of another value beside it")
        if not (_known(concepts) and _is_of_class(fact)) and not concepts & RATES:
            return None
    return Doubt("measure", "the fact's words stand beside another measure")


def dates_a_figure(claim: Claim, fact: Fact) -> bool:
    """Whether a date says when a figure held, and the fact dates no figure: "closed at $32 on Friday" is no closure."""
    if DATED_FIGURE not in claim.measure.concepts or DATED_FIGURE in fact.statement.measure.concepts:
        return False
    if any(len(phrase) > 1 for phrase in phrases_in(told_by(claim), fact)):
        return False  # A phrase of the fact tells what happened: "a faulty joint between two magnets melted on 4 May".
    return claim.measure.concepts.isdisjoint(fact.concepts)


def _is_in_row_of_harm(claim: Claim, fact: Fact) -> bool:
    """Whether a count in a cell is of those whom its row's head says to have come to harm: "Injuries | 4 (two guards, two cooks)"."""
    heads = HARM_STEMS.intersection(claim.measure.words) if claim.cell is not None else frozenset[str]()
    return bool(heads) and HARM_STEMS.isdisjoint(words_of_fact(fact))


def counts_stock(claim: Claim, fact: Fact) -> bool:
    """Whether a count is of all that somebody has, and a fact's of what came or went: "had 40,000 jobs" by the 3,000 jobs that are cut."""
    concepts = claim.measure.concepts
    counted = bool(concepts) and all(name.startswith(COUNT) for name in concepts)
    return counted and bool(changes_in(fact.concepts, concepts))


def _is_at_figure(claim: Claim, fact: Fact) -> bool:
    """Whether all that a clause has of a fact's words is the verb by which a figure held on a day: "closed at $32 on Friday"."""
    if not dates_a_figure(claim, fact):
        return False
    at = AT_FIGURE.search(claim.reading)
    told = phrases_in(told_by(claim), fact)
    return at is not None and all(set(phrase) == {stem(at["verb"])} for phrase in told)


def _are_nearly_one(concepts: frozenset[str], fact: Fact) -> bool:
    """Whether a class of the claim may be told as one of the fact's, whose own words the claim has: "slammed into a reef" by
    [struck, slammed], "covered 40 km" of the distance by [covered]. By no such word two classes of a kind are two."""
    return any(
        {one, other} in TOLD_AS_ONE for one in concepts - fact.concepts for other in fact.concepts - concepts
    )


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


@lru_cache(maxsize=256)
def _names_in(reading: str) -> frozenset[str]:
    """The stems of the words of names in a sentence, which is held against one fact after the other."""
    return frozenset(stem(word) for word in NAME.findall(reading))


def _are_of_two_nouns(concepts: frozenset[str], fact: Fact) -> bool:
    """Whether a change is that of another measure: revenue rose, and the fact is on profit."""
    ours, theirs = ({name for name in one if name in NOUNS} for one in (concepts, fact.concepts))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


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
