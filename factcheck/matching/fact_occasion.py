"""Whether a date of what happens again and again is that of the fact: who announces a thing announces others too.

"Norvane announced on 4 May that Brandt would join" is no fact on "Norvane announced the Orrin on 9 June": what was announced
must be told in some word of the fact beside its subject and the verb. What comes again has an order, too: "had last won".
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from factcheck.claims.claim import Claim
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import FUNCTION_WORDS, MONTHS, PREPOSITIONS, WEEKDAYS
from factcheck.lexicon.harm import OFFENCES
from factcheck.lexicon.measures import VERBS
from factcheck.lexicon.occasions import (
    NUMBERS,
    OCCASIONS,
    ON_AN_OCCASION,
    OTHER_ROUND,
    ROUNDS,
    SAME_PLACE,
    SAYING_WHICH,
    TIMES,
)
from factcheck.lexicon.occurrence import ONCE, RECURRENT
from factcheck.matching.answers import Answer, Doubt
from factcheck.matching.fact_descriptions import stems_of
from factcheck.matching.fact_telling import part_of
from factcheck.matching.plain_words import of_classes
from factcheck.matching.senses import plain_sense
from factcheck.values.value import DateSpan, Moment

WORD = re.compile(r"[^\W\d_][\w-]*")
# What is told of by the verb alone only with what it was done to: who announces one thing announces many.
AGAIN = frozenset({"announce", "sign", "sell", "issue"})
# Who pays a sum pays others for other things.
PAID_AGAIN = frozenset({"pay", "receive"})
DULL = FUNCTION_WORDS | MONTHS | WEEKDAYS
# Verbs that say nothing of what happened: anything is announced.
TELLING_ONLY = frozenset({"announce"})
TELLING = frozenset(stem(word) for word in VERBS["announce"].words)
# Words that say which of several: "had last won the cup in 1986".
FIRST = "first"
NO_WORDS = frozenset[str]()
ORDER = frozenset("first last previous previously second third latest again".split())
# What a name is said to be between two commas.
APPOSED = re.compile(r", (?:the|an?|its|his|her|their) [^,]*,")
ORDER_WORD = re.compile(r"[A-Za-z]+")
# An event of which there are several, with its year.
DATED_EVENT = re.compile(r"\b(?P<event>[a-z]+) of (?P<year>(?:1[5-9]|20)\d\d)\b")
NAME = re.compile(r"\b[A-Z][\w-]+")
# An occasion that is told from others, at the head of a clause or behind a preposition: "in an earlier round", "a second wave".
_CONTENT = rf"(?!(?:{'|'.join(sorted(PREPOSITIONS))})\b)[\w-]+"
OTHER = re.compile(
    rf"(?:^\W*|\b(?:{'|'.join(ON_AN_OCCASION)}) )(?:(?:an?|the|one|some|yet|his|her|its|their|[A-Z][\w-]+['’]s) )*(?:{_CONTENT} )?"
    rf"(?P<other>{'|'.join(sorted(set().union(*OTHER_ROUND)))}) (?:{_CONTENT} ){{0,3}}?(?P<round>{'|'.join(sorted(ROUNDS | OCCASIONS))})s?\b",
    re.IGNORECASE,
)
# What somebody is found guilty or cleared of, up to the next verdict or mark.
VERDICT = re.compile(
    r"\b(?:guilty|innocent|convicted|acquitted|cleared|exonerated|conviction|acquittal) of "
    r"((?:(?!but\b|and (?:found|was|were|acquitted|convicted|cleared)\b)[\w'’-]+(?: |(?![\w'’-])))+)",
    re.IGNORECASE,
)
NOUN_OR_NUMBER = re.compile(r"[\w-]+")
# What has not come again "since 1902" was so the last time then, as what came in 1902 and has been over "since".
SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
# So many words may stand between "last" and what was so, and between what was so and "for the last time".
AS_NEAR = 3
TIME = stem("time")


def same_matter(claim: Claim, fact: Fact) -> Answer:
    """A doubt where nothing but the subject and the verb tells that a date is that of the fact, or a sum the one that it paid."""
    shared = claim.measure.concepts & fact.concepts
    moment = isinstance(claim.value, Moment)
    if not shared or not shared <= (AGAIN if moment else PAID_AGAIN):
        return None
    about = _senses(" ".join(" ".join(phrase) for phrase in fact.about))
    own = _senses(" ".join(fact.names)) | (about if moment else frozenset(shared))
    matter = (_senses(fact.claim) | about) - own
    if not matter or matter & _senses(claim.reading):
        return None
    return Doubt("occasion", "nothing else of what the fact says happened is there")


def is_of_an_undated_event(claim: Claim, fact: Fact) -> bool:
    """Whether a fact tells of an event by its year, and a claim of such an event by "the" alone: "the strike of 2011", "the strike"."""
    if claim.scope.time is not None or isinstance(claim.value, Moment):
        return False
    return any(
        match["year"] not in claim.reading
        and re.search(rf"\bthe {re.escape(match['event'])}\b", claim.reading, re.IGNORECASE)
        for match in DATED_EVENT.finditer(fact.claim)
    )


def of_what(claim: Claim, fact: Fact, shared: frozenset[str]) -> Answer:
    """Whether what is shared is the fact's own measure: anything is announced, and what comes again has an order."""
    words = set(claim.measure.words)
    if not isinstance(claim.value, Moment) or not shared <= RECURRENT:
        return None
    told = any(words & set(phrase) - TELLING for phrase in fact.about) or _names_others(claim, fact)
    if shared <= TELLING_ONLY and fact.about and not told:
        return Doubt("measure", "none of the words that say what the fact tells of is there")
    missing = order_missing(claim, fact)
    if missing:
        return Doubt("measure", f"only the fact says “{min(missing)}”")
    return None


def is_with_others(claim: Claim, fact: Fact) -> bool:
    """Whether a figure of what comes again is told with a name that the fact has not: "hit Leeds with gusts of 90 km/h"."""
    shared = claim.measure.concepts & fact.concepts
    if isinstance(claim.value, Moment) or not shared or not shared <= RECURRENT:
        return False
    if claim.scope.time is not None and fact.when is not None:
        return False  # Both say when, which tells the occasion.
    if claim.value.text.endswith("-old"):
        return False  # "Ivo Lenz, a 41-year-old former Ranger": the other name only says who he is.
    known = frozenset(stems_of(" ".join((fact.claim, *fact.names))))
    return any(known.isdisjoint(stems_of(name)) for name in claim.mentions)


def is_of_another_round(claim: Claim, fact: Fact) -> bool:
    """Whether a clause is put on an occasion that is not the fact's, unless the fact says so too: "in an earlier round", "in a separate trial"."""
    told = _other_rounds(part_of(claim), claim.reading)
    if not told:
        return False
    shared = claim.measure.concepts & fact.concepts
    once = bool(shared) and shared <= ONCE
    known = {word.lower() for word in NOUN_OR_NUMBER.findall(f"{fact.claim} {' '.join(fact.names)}")}
    for one in told:
        if one.string is claim.reading and WORD.search(claim.reading[: one.start()]):
            continue  # In front of all it limits the clause; elsewhere in the sentence another one.
        other = one["other"].lower()
        row = next(row for row in OTHER_ROUND if other in row)
        of_rounds = {one["round"], one["round"].removesuffix("s")} & ROUNDS
        if row.isdisjoint(known) and (of_rounds or not (once or other in NUMBERS)):
            return True
    return False


@lru_cache(maxsize=4096)
def _other_rounds(part: str, sentence: str) -> tuple[re.Match[str], ...]:
    """The occasions that are told from others in a part of a sentence, and the first one of the sentence."""
    return (*OTHER.finditer(part), *islice(OTHER.finditer(sentence), 1))


def charges_another(claim: Claim, fact: Fact) -> bool:
    """Whether a claim and a fact tell of verdicts on offences of which they name no common one: "acquitted of murder", "guilty of theft"."""
    ours, theirs = _offences(claim.reading), _offences(fact.claim)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


@lru_cache(maxsize=4096)
def _offences(text: str) -> frozenset[int]:
    """The numbers of the offences that a verdict names behind it."""
    words = [word.lower() for told in VERDICT.findall(text) for word in WORD.findall(told)]
    return frozenset(
        number for number, row in enumerate(OFFENCES) if any(word.startswith(row) for word in words)
    )


def is_of_another_time_of_many(claim: Claim, fact: Fact) -> bool:
    """Whether a fact tells of the last or the first time of what comes again, and a claim of a time that may have been beside it.

    "The eruption of 1788" is none against "last erupted in 1963", but an eruption of 1987 is.
    """
    ours, theirs = claim.value, fact.value
    shared = claim.measure.concepts & fact.concepts
    if not isinstance(ours, DateSpan) or not isinstance(theirs, DateSpan) or shared <= ONCE:
        return False
    words = of_classes(shared) | frozenset(claim.measure.words)
    which = next((one for one in TIMES if _tells_time(fact.claim, one, words)), None)
    said = {word.lower() for word in WORD.findall(claim.reading)}
    if (
        which is None
        or not SAYING_WHICH[which].isdisjoint(said)
        or (which == "last" and SINCE.search(_around(claim)))
    ):
        return False
    early, late = (theirs, ours) if which == "last" else (ours, theirs)
    return early.last is None or late.first is None or late.first <= early.last


def _around(claim: Claim) -> str:
    """The word before a claim's value, and all behind it."""
    before, value, behind = claim.reading.partition(claim.value.text)
    return f"{' '.join(before.split()[-1:])} {value}{behind}"


@lru_cache(maxsize=4096)
def _tells_time(text: str, which: str, words: frozenset[str]) -> bool:
    """Whether a text says of some deed or event that it is of the last or the first time: "last erupted", "won for the first time"."""
    told = [stem(word.lower()) for word in WORD.findall(text)]
    plain = [word.lower() for word in WORD.findall(text)]
    for place, word in enumerate(plain):
        behind = told[place + 1 : place + 1 + AS_NEAR]
        before = told[max(place - 2 - AS_NEAR, 0) : place]
        if word in TIMES[which] and not words.isdisjoint(before if behind[:1] == [TIME] else behind):
            return True
    return False


def _names_others(claim: Claim, fact: Fact) -> bool:
    """Whether both sentences name somebody besides the subject: "says that Brandt will join"."""
    known = {word for name in fact.names for word in NAME.findall(name)}
    shared = set(NAME.findall(claim.reading)) & set(NAME.findall(fact.claim)) - known
    return any(word.lower() not in DULL for word in shared)


def order_missing(claim: Claim, fact: Fact) -> frozenset[str]:
    """The words by which a fact says which of several it is about, and which the claim's sentence has not, nor one that says the same."""
    stated = fact.claim
    if claim.subject.key in fact.keys and fact.subject.name[:1].isupper():
        stated = APPOSED.sub(" ", stated)  # "Ada Brandt, the first mayor of Leeds, was 90": it is she.
    told, ours = ({word.lower() for word in ORDER_WORD.findall(text)} for text in (stated, claim.reading))
    return frozenset(word for word in ORDER & told - ours if SAME_PLACE.get(word, NO_WORDS).isdisjoint(ours))


def is_not_the_first(claim: Claim, fact: Fact) -> bool:
    """Whether a date is of a deed that only the fact tells to have been the first: "he flew the jet in September" is no first flight.

    Of one night nothing but the time is told: "he calls at 12.50am".
    """
    if not isinstance(claim.value, DateSpan) or not claim.measure.concepts.isdisjoint(fact.concepts):
        return False
    return FIRST in order_missing(claim, fact)


def _senses(text: str) -> frozenset[str]:
    words = (word.lower() for word in WORD.findall(text))
    return frozenset(plain_sense(stem(word)) for word in words if word not in DULL)
