"""Whether a date is that of what a curated fact dates.

A word of a fact's `about` names an event where it is the verb that the date closes ("filed for insolvency on Monday"). All
others name a thing, a place or an office ("the index", "chief executive"), which stand in clauses about anything: they tell
of the fact's event only where the verb does too, by the fact's own words or by the same turn ("was appointed", "became"). What
the verb is done to, what it is done by and what it hangs on must be nothing that the fact does not speak of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from factcheck.claims.claim import Claim, Grounds
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.deeds import (
    AGAIN,
    ALONE,
    ATTAINING,
    BEFALLING,
    BY_GROUP,
    BY_PLACE,
    EMPTY,
    EVERYBODY,
    FOR_WHOM,
    GETTING,
    HAPPENING,
    IN_WHICH,
    KINDRED,
    PRIZES,
    WORKS,
)
from factcheck.lexicon.event_nouns import EVENT_NOUNS, SIGNED
from factcheck.lexicon.grammar import AUXILIARIES, DESCRIPTIONS, PLACE_PREPOSITIONS
from factcheck.matching.dated_events import PLACING, Dated, dated_event
from factcheck.matching.fact_telling import TELLING_APART, WORD, in_both_spellings, said_by
from factcheck.matching.plain_words import FUNCTION_STEMS, LIGHT
from factcheck.matching.senses import plain_sense
from factcheck.matching.turns import (
    is_entered,
    is_of_turn,
    is_plain,
    is_the_state,
    stems_of_verbs,
    turn_of_fact,
    turn_of_verb,
    turn_told,
)
from factcheck.values.value import DateSpan


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(stem, words))


EMPTY_STEMS, PRIZE_STEMS, AGAIN_STEMS, GETTING_STEMS = map(_stems, (EMPTY, PRIZES, AGAIN, GETTING))
HAPPENING_STEMS, ATTAINING_STEMS = stems_of_verbs(HAPPENING), _stems(ATTAINING)
PLACE_STEMS, GROUP_STEMS, EVERYBODY_STEMS = _stems(BY_PLACE), _stems(BY_GROUP), _stems(EVERYBODY)
BEFALLING_STEMS, DESCRIBED, WORKS_STEMS = _stems(BEFALLING), _stems(DESCRIPTIONS), _stems(WORKS)
# A noun with its figure, right before a date.
CLOSED = re.compile(r"\b(?P<noun>[a-z]+) of \D{0,3}\d[\d.,]*(?: [a-z]+){0,3} (?:on|in)\s+$")
# The noun of an event with what it is of, up to its date.
NOUN_DATED = re.compile(
    r"(?:^|[.;:] |, )(?:(?:[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Ff]ollowing) )?"
    r"(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w-]+(?: [A-Z][\w-]+)*['’]s?) (?:[a-z-]+ ){0,2}?(?P<noun>[a-z-]+)"
    r"(?P<of>(?: (?:of|by) [^,;:]{1,60}?)?) (?:in|on|of)(?: (?:the|early|late|mid))* $"
)
# What only says from when something is so that stands behind: "Then, starting in 2015, a series of articles asked".
FROM_THEN_ON = re.compile(r"^\W*(?:[Tt]hen,? )?(?:[Ss]tart|[Bb]eginn)ing (?:in|on|from) (?:[a-z]+ )?$")
# What says of an event that it was not then, and how far behind the date.
PUT_OFF = _stems(
    "postpone cancel delay defer plan schedule put call set scrap abandon expect due announce propose".split()
)
MOST_BEHIND = 5
BEGINNINGS = frozenset({"establish", "born"})
# What opens and begins with the thing itself: "opened its doors", "began life".
WHOLE_OBJECTS = _stems("door gate life existence".split())
# The nouns of events, as stems, with the class of each.
EVENT_STEMS = {stem(noun): name for noun, name in EVENT_NOUNS.items()}
# A paper with its day: "the Leeds Treaty of 7 February 1992".
PAPER_DATED = re.compile(rf"\b(?:{'|'.join(word.title() for word in sorted(SIGNED))}) of $")
# A noun that is known already.
CALLED_AGAIN = re.compile(r"\bthe (?P<noun>[a-z-]+)\b")
# Prepositions by which a verb of no meaning leads to a state: "takes him into custody".
STATES_BY = frozenset({"into", "under"})
BE, OF, BY = stem("be"), "of", "by"


def dates_it(claim: Claim, phrase: tuple[str, ...], fact: Fact) -> bool:
    """Whether a phrase in the clause of a date tells of the fact's event; true of other values."""
    event = _event(claim, fact)
    if event is None or not event.verb or _closes_figure(claim, phrase):
        return True
    of_turn = is_of_turn(claim, fact)
    if of_turn is not None:
        return of_turn and is_the_state(event, phrase)
    whole = len(phrase) > 1 and {event.verb, *event.behind}.issuperset(phrase)
    if event.verb in phrase and (whole or event.verb not in EMPTY_STEMS | {BE}):
        return not _is_another_verb(event, fact)
    return _tells_of_thing(event, phrase, fact)


def _closes_figure(claim: Claim, phrase: tuple[str, ...]) -> bool:
    """Whether a date closes a figure of what the phrase names, whatever the verb: "down from its high of $20 a share on 4 May"."""
    told = CLOSED.search(claim.reading.partition(claim.value.text)[0])
    return told is not None and stem(told["noun"].lower()) == phrase[-1]


def tells_of_another(claim: Claim, fact: Fact) -> bool:
    """Whether the verb that a date closes is said of something that the fact does not speak of, or not said to have happened."""
    event = _event(claim, fact)
    if event is None or not event.verb or _is_labelled(claim, fact.about_words):
        return False
    if FROM_THEN_ON.match(claim.reading.partition(claim.value.text)[0]):
        return True
    if _dates_noun(claim, fact.about_words):
        return _is_noun_of_another(claim, fact)
    if claim.measure.in_row:
        return False  # What stands behind the verb is the first of those that each have a date of their own.
    own = _own(fact)
    if turn_told(claim) is not None:
        other = is_of_turn(claim, fact) is False or _is_of_other(event, claim, fact)
        return other or _hangs_on_another(event, fact, own)
    if event.is_open and " that " not in fact.claim:
        return True
    if not (AGAIN_STEMS & {*event.before, *event.behind}) <= words_of_fact(fact):
        return True
    whole = WHOLE_OBJECTS.isdisjoint(event.object)
    if event.object and whole and event.verb not in BEFALLING_STEMS and own.isdisjoint(event.object):
        return not _is_called_again(claim, event)
    acted = not event.acted_on and bool(event.object) and event.verb not in EMPTY_STEMS
    acted = acted or (
        event.verb in EMPTY_STEMS and any(preposition in STATES_BY for preposition, _, _ in event.complements)
    )
    if not acted and _is_of_other(event, claim, fact):
        return True
    # A beginning is one, whatever a preposition adds: "founded in 2016 as a charity". What opens may open to others.
    return not claim.measure.concepts & fact.concepts & BEGINNINGS and _hangs_on_another(event, fact, own)


def _is_called_again(claim: Claim, event: Dated) -> bool:
    """Whether what a verb is done to is a noun that only calls again what the text named: "joined the company in 2006"."""
    if len(event.object) != 1 or event.object[0] not in DESCRIBED:
        return False
    told = claim.reading.partition(claim.value.text)[0]
    return any(stem(one["noun"]) == event.object[0] for one in CALLED_AGAIN.finditer(told))


def _is_labelled(claim: Claim, words: frozenset[str]) -> bool:
    """Whether the label of the line has one of some words, and so names what its clause tells: "Launch: Orrin 1 leaves Leeds"."""
    label, colon, told = claim.reading.partition(":")
    own = _stems(WORD.findall(label.lower()))
    return bool(colon) and claim.value.text in told and not words.isdisjoint(own)


def is_event_of(claim: Claim, fact: Fact) -> bool:
    """Whether the verb that a date closes is one of the words by which the fact names its measure."""
    event = _event(claim, fact)
    return event is not None and bool(event.verb) and event.verb in fact.about_words


def is_done_in_clause(claim: Claim, words: frozenset[str]) -> bool:
    """Whether one of some words is the verb that a date closes, or a noun that this verb says to have happened.

    "The opening took place on 4 May", but not "the opening was put off on 4 May"; true where no clause is known, and where
    the label of the line says it: "Launch: Orrin 1 leaves Leeds on 4 May".
    """
    if _is_labelled(claim, words):
        return True
    event = dated_event(claim.reading, claim.value.text) if isinstance(claim.value, DateSpan) else None
    if event is None or not event.verb or not words or event.verb in words:
        return True
    if _dates_noun(claim, words):
        return True
    if words & _inside(claim) or (event.verb in GETTING_STEMS and not words.isdisjoint(event.object)):
        return True
    if event.verb in GETTING_STEMS and any(
        EVENT_STEMS.get(one) in claim.measure.concepts for one in event.object
    ):
        return True  # "Won the election in May" dates the election.
    idle = event.verb in EMPTY_STEMS | HAPPENING_STEMS or event.phrase in HAPPENING_STEMS
    return idle and not words.isdisjoint((*event.before, *event.behind))


def _dates_noun(claim: Claim, words: frozenset[str]) -> bool:
    """Whether a date stands by the noun of an event that opens the clause, whatever the verb says of it then.

    "The founding of Norvane in 1981 went unnoticed", but not "the opening in May was put off".
    """
    before, _, behind = claim.reading.partition(claim.value.text)
    if PAPER_DATED.search(before):
        return "sign" in claim.measure.concepts
    found = NOUN_DATED.search(before)
    put_off = any(stem(word) in PUT_OFF for word in WORD.findall(behind.lower())[:MOST_BEHIND])
    if found is None or put_off:
        return False
    noun = found["noun"].lower()
    if stem(noun) not in words and EVENT_NOUNS.get(noun) not in claim.measure.concepts:
        return False
    of = WORD.findall(found["of"])
    return AUXILIARIES.isdisjoint(of) and not any(word.endswith("ed") and word.islower() for word in of)


def _is_noun_of_another(claim: Claim, fact: Fact) -> bool:
    """Whether the noun of an event with its date stands before what the fact does not speak of: "the opening of the school in 1943"."""
    found = NOUN_DATED.search(claim.reading.partition(claim.value.text)[0])
    of = WORD.findall(found["of"].lower()) if found is not None else []  # None for a paper of its day.
    known = _own(fact) | FUNCTION_STEMS | DESCRIBED | LIGHT
    return any(stem(word) not in known for word in of)


def _inside(claim: Claim) -> frozenset[str]:
    """The stems of the words of a value: "three years after its launch"."""
    return _stems(WORD.findall(claim.value.text.lower()))


@lru_cache(maxsize=4096)
def words_of_event(claim: Claim) -> frozenset[str]:
    """The stems of the clause of a date, none in a label and for other values."""
    event = dated_event(claim.reading, claim.value.text) if isinstance(claim.value, DateSpan) else None
    if event is None or not event.verb:
        return frozenset()
    return frozenset((*event.before, event.verb, *event.behind, *_inside(claim)))


def verb_of_date(claim: Claim) -> frozenset[str]:
    """The stem of the verb that a date closes."""
    event = dated_event(claim.reading, claim.value.text) if isinstance(claim.value, DateSpan) else None
    return frozenset({event.verb} if event is not None else ())


def _event(claim: Claim, fact: Fact) -> Dated | None:
    if not isinstance(claim.value, DateSpan) or not isinstance(fact.value, DateSpan):
        return None
    return dated_event(claim.reading, claim.value.text)


def _tells_of_thing(event: Dated, phrase: tuple[str, ...], fact: Fact) -> bool:
    """Whether the verb of a clause says of the thing, place or office of a phrase what the fact says of it."""
    head = phrase[-1]
    if event.verb == BE or event.phrase in HAPPENING_STEMS or event.verb in HAPPENING_STEMS:
        # "The last show was on May 4"; who was chief executive then may have been so for long.
        return head in event.before
    got = event.verb in GETTING_STEMS and bool(GETTING_STEMS & _own(fact))  # A prize is won and received.
    if (got or event.verb in ATTAINING_STEMS) and head in event.object:
        return True
    if event.verb in EMPTY_STEMS:
        into = {words for preposition, words, _ in event.complements if preposition in STATES_BY}
        return (
            head in event.object or head in into or event.acted_on or not _own(fact).isdisjoint(event.object)
        )
    turn, own_turn = turn_of_verb(event.verb, event.phrase), turn_of_fact(fact)
    if turn is not None and turn is own_turn:
        enters = is_entered(event.verb, event.phrase) and not event.acted_on
        behind = head in event.behind and is_plain(event, phrase)
        return (behind or not enters) and PRIZE_STEMS.isdisjoint(event.behind)
    if turn is not None and own_turn is not None:
        return False
    return _is_told(event, _own(fact))


def _is_another_verb(event: Dated, fact: Fact) -> bool:
    """Whether only the fact has the small word that makes another verb of its own: "turned off", "turned"."""
    theirs = dated_event(fact.claim, fact.value.text)
    if theirs is None or theirs.verb != event.verb:
        return False
    small = theirs.phrase.partition(" ")[2]
    return bool(small) and small not in PLACING and small not in event.behind


def _is_told(event: Dated, own: frozenset[str]) -> bool:
    return event.verb in own or plain_sense(event.verb) in {plain_sense(word) for word in own}


def _is_of_other(event: Dated, claim: Claim, fact: Fact) -> bool:
    """Whether the clause has a subject in small letters that is no word of the fact and calls nothing again."""
    noun, own = event.subject, _own(fact)
    before = event.before[: event.before.index(stem(noun))] if stem(noun) in event.before else ()
    if TELLING_APART & set(before) - words_of_fact(fact):
        return True  # "The old law".
    if not noun or stem(noun) in own or noun in DESCRIPTIONS:
        return False
    words = [stem(word) for word in claim.subject.name.lower().split()]
    called = claim.subject.grounds in (Grounds.PRONOUN, Grounds.ALONE)
    named = claim.subject.key in fact.keys and stem(noun) in words
    return not (named or (called and own.issuperset(words)))


def _hangs_on_another(event: Dated, fact: Fact, own: frozenset[str]) -> bool:
    """Whether a preposition behind the verb leads to what the fact does not speak of, and what tells one deed from another."""
    theirs = dated_event(fact.claim, fact.value.text)
    leading = {(KINDRED.get(one, one), is_name) for one, _, is_name in (theirs.complements if theirs else ())}
    known = own | LIGHT | EVERYBODY_STEMS
    return any(
        known.isdisjoint(words.split())
        and not (preposition == OF and words in DESCRIBED)
        and _tells_which(event, preposition, is_name, leading)
        for preposition, words, is_name in event.complements
    )


def _tells_which(event: Dated, preposition: str, is_name: bool, leading: set[tuple[str, bool]]) -> bool:
    """Whether what stands behind a preposition tells one deed of the verb from another, where the fact's verb has what `leading` says."""
    if preposition in ALONE:
        return True
    if event.verb in PLACE_STEMS and preposition in IN_WHICH:
        return True
    if event.verb in GROUP_STEMS and preposition in FOR_WHOM:
        return True
    if preposition == BY:  # "Was sacked by Tolmer" is no sacking by another club.
        names_one = any(named for _, named in leading)
        return is_name and names_one and turn_of_verb(event.verb, event.phrase) is not None
    if preposition == OF:
        return any(one == OF for one, _ in leading)
    placed = is_name and preposition in PLACE_PREPOSITIONS
    return (KINDRED.get(preposition, preposition), is_name) in leading and not placed


@lru_cache(maxsize=4096)
def words_of_fact(fact: Fact) -> frozenset[str]:
    """The stems of all that a fact says, with the words of the classes of its measure."""
    own = in_both_spellings(said_by(fact))
    return own | WORKS_STEMS if own & WORKS_STEMS else own


@lru_cache(maxsize=4096)
def _own(fact: Fact) -> frozenset[str]:
    return words_of_fact(fact) - FUNCTION_STEMS
