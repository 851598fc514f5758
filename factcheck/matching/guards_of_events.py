"""Whether two dates are of one event: what the verb was done to, what it hangs on, and whether it was done once more.

"Was removed from the main index" and "was removed from the small-cap index" share their verb and are two events. Only what
stands in both clauses is compared, since one report says less than another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.claims.claim import Claim
from factcheck.claims.naming.keys import fold, without_accents
from factcheck.claims.words.stem import stem
from factcheck.lexicon.deeds import AGAIN, BY_PLACE, IDENTIFYING, KINDRED
from factcheck.lexicon.grammar import DESCRIPTIONS, PLACE_PREPOSITIONS
from factcheck.lexicon.works import EVENT_OF_WORK, YEAR_OF_WORK
from factcheck.matching.answers import Answer, Doubt
from factcheck.matching.dated_events import Dated, dated_event
from factcheck.matching.guards_of_measure import BUILDING
from factcheck.matching.plain_words import DESCRIPTION_STEMS, of_classes
from factcheck.matching.senses import plain_sense
from factcheck.values.value import DateSpan

AGAIN_STEMS, BY_PLACE_STEMS = frozenset(map(stem, AGAIN)), frozenset(map(stem, BY_PLACE))
# Words that are a subject for a name before: "the latter was founded in 1990".
POINTING = frozenset("former latter first second other one".split())

# What is told of a work or a product, and of a craft.
COMING_OUT = re.compile(r"\b(?:releas(?:e|es|ed|ing)|c[ao]mes? out|cinemas|screens)\b", re.IGNORECASE)
LIFTING_OFF = re.compile(
    r"\b(?:(?:lift(?:s|ed|ing)?|blast(?:s|ed|ing)?)[ -]off|liftoff|blastoff)\b", re.IGNORECASE
)
WORK = re.compile(rf"\b(?:{'|'.join(sorted(EVENT_OF_WORK))}|series|game)\b", re.IGNORECASE)
# What the two dates behind a name tell.
OF_A_LIFE = frozenset({"born", "death"})


def same_event(a: Claim, b: Claim) -> Answer:
    """Dates of one verb are of two events where it was done to, from or for something else, or once more."""
    if not isinstance(a.value, DateSpan) or not isinstance(b.value, DateSpan):
        return None
    if YEAR_OF_WORK in a.measure.concepts | b.measure.concepts:
        return (
            None  # The verb beside the year of a work dates nothing: "The band toured with their 1979 album".
        )
    if any(OF_A_LIFE & claim.measure.concepts and _stands_in_bracket(claim) for claim in (a, b)):
        return None  # "Ada Brandt (1901–1977), known as Ida Lenz": the verb behind the bracket dates nothing.
    if _is_out_and_up(a, b) or _is_out_and_up(b, a):
        return Doubt("event", "one was released, the other lifted off")
    if _is_of_a_work(a, b) or _is_of_a_work(b, a):
        return Doubt("event", "only one is of a work by that name")
    ours, theirs = dated_event(a.reading, a.value.text), dated_event(b.reading, b.value.text)
    if ours is None or theirs is None or not ours.verb or not theirs.verb:
        return None
    if ours.is_open is not theirs.is_open:
        return Doubt("event", "only one date is that of what is said or meant to be done")
    if bool(AGAIN_STEMS & _words(ours)) is not bool(AGAIN_STEMS & _words(theirs)):
        return Doubt("event", "only one says that it was done once more")
    one_verb = ours.verb == theirs.verb  # "Went missing" and "lost contact" have each their own words.
    if one_verb and _are_others(ours.object, theirs.object):
        return Doubt("event", "the same was done to different things")
    if _have_other_subjects(ours, theirs, a, b) or _have_other_subjects(theirs, ours, b, a):
        return Doubt("event", "the same befell different things")
    return _same_complements(ours, theirs) if one_verb else None


def _is_out_and_up(a: Claim, b: Claim) -> bool:
    """Whether one thing came out and the other lifted off, which both are launches: the film of a flight, and the flight."""
    return (
        COMING_OUT.search(a.reading) is not None
        and LIFTING_OFF.search(b.reading) is not None
        and LIFTING_OFF.search(a.reading) is None
    )


def _is_of_a_work(a: Claim, b: Claim) -> bool:
    """Whether only one names a work by the name, and the other does not tell that it came out: the film of a flight, and the flight."""
    name = a.subject.name.lower()
    if not name or COMING_OUT.search(b.reading) is not None or WORK.search(b.reading) is not None:
        return False
    behind = (a.reading[noun.end() :].lower() for noun in WORK.finditer(a.reading))
    return any(re.sub(r"^\W+", "", text).startswith(name) for text in behind)


def are_of_other_things(a: Claim, b: Claim) -> bool:
    """Whether one verb tells in two dated clauses what was done to different things: "called off a race", "called off the search"."""
    ours, theirs = dated_event(a.reading, a.value.text), dated_event(b.reading, b.value.text)
    if ours is None or theirs is None or not ours.verb or ours.verb != theirs.verb:
        return False
    return _are_others(ours.object, theirs.object)


def names_another(claim: Claim, other: Claim, known: frozenset[str]) -> bool:
    """Whether a clause has a name beside its subject that is neither known nor in the other sentence: "UNESCO put the Lorne Weir on it"."""
    said = {*fold(other.reading).split(" "), *known, *claim.subject.key.split(" ")}
    return any(said.isdisjoint(name.split(" ")) for name in claim.mentions)


def name_other_houses(a: Claim, b: Claim) -> bool:
    """Whether each clause has a name beside that of its subject which the other sentence has no word of: posts in two firms."""
    beside = [
        {word for name in one.mentions for word in name.split(" ")} - {*one.subject.key.split(" ")}
        for one in (a, b)
    ]
    said = [set(fold(one.reading).split(" ")) for one in (a, b)]
    return bool(beside[0] and beside[1]) and beside[0].isdisjoint(said[1]) and beside[1].isdisjoint(said[0])


def _same_complements(ours: Dated, theirs: Dated) -> Answer:
    of_one, of_other = _complements(ours), _complements(theirs)
    for preposition in sorted({*of_one, *of_other}):
        words, others = of_one.get(preposition, ()), of_other.get(preposition, ())
        if _are_others(words, others):
            return Doubt("event", f"each says “{preposition}” of something else")
    if of_one and of_other and of_one.keys().isdisjoint(of_other):
        return Doubt("event", "each tells of the event by something else")
    return None


def _stands_in_bracket(claim: Claim) -> bool:
    """Whether the words of a value stand in a bracket of their sentence."""
    before, found, behind = claim.reading.partition(claim.value.text)
    return bool(found) and before.rfind("(") > before.rfind(")") and ")" in behind


def _complements(event: Dated) -> dict[str, tuple[str, ...]]:
    """The words behind each preposition that tells one deed from another; places only where it is done in each by itself."""
    by_place = event.verb in BY_PLACE_STEMS
    return {
        KINDRED.get(preposition, preposition): tuple(words.split(" "))
        for preposition, words, named in event.complements
        if (preposition in IDENTIFYING or by_place)
        and (by_place or not (named and preposition in PLACE_PREPOSITIONS))
    }


def _are_others(words: Iterable[str], others: Iterable[str]) -> bool:
    """Whether two phrases are not the same, nor one of them a shorter form of the other."""
    ours, theirs = (
        {plain_sense(without_accents(word)) for word in one} - DESCRIPTION_STEMS for one in (words, others)
    )
    return bool(ours) and bool(theirs) and not (ours <= theirs or theirs <= ours)


def _have_other_subjects(ours: Dated, theirs: Dated, a: Claim, b: Claim) -> bool:
    """Whether one clause has a noun for its subject that the other sentence has nothing of, and both tell what befell it."""
    noun = stem(ours.subject)
    if not noun or ours.subject in DESCRIPTIONS | POINTING or ours.object or theirs.object:
        return False
    if BUILDING in a.measure.qualifiers & b.measure.qualifiers:
        return False  # "Construction" and "work" are one.
    own = of_classes(a.measure.concepts & b.measure.concepts)  # "The journey of Norvane began".
    known = {plain_sense(stem(word)) for word in (*b.reading.lower().split(), *b.subject.key.split(), *own)}
    named = a.subject.key == b.subject.key and noun in map(stem, a.subject.key.split())
    return plain_sense(noun) not in known and not named and bool(theirs.before)


def _words(event: Dated) -> set[str]:
    return {*event.before, *event.behind}
