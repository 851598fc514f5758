"""Whether a claim is of the event that a fact is about, which its article calls by a noun alone ("the quake"), or of what others did."""

from __future__ import annotations

import re

from factcheck.claims.claim import BY_NAME, Claim, Grounds
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.occasions import telling
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon import occasions
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.matching.dated_events import dated_event
from factcheck.matching.fact_telling import OBJECTS, stems_in
from factcheck.values.value import Moment

WORD = re.compile(r"[^\W_]+")
# An event that is told from others by its year: "the quake of 1939".
OF_A_YEAR = re.compile(rf"\b(?:{'|'.join(occasions.KINDS)}) of (?:the )?(?:1[5-9]|20)\d\d\b", re.IGNORECASE)
# By which a sentence tells of another event before or behind it.
IN_ORDER = re.compile(
    r"\b(?:follow(?:ed|s|ing)?|preced(?:ed|es|ing)|before|after|since|until|aftershocks?|foreshocks?)\b",
    re.IGNORECASE,
)


def is_event_called(claim: Claim, fact: Fact, name: str) -> bool:
    """Whether a claim is of the only event of its kind that an article speaks of, and that has the name of the fact's: "the quake" of Calder.

    One that the sentence tells from others by its year is another where the fact has none.
    """
    event = claim.subject.occasion
    if event is None or event.beside or OF_A_YEAR.search(claim.reading) or IN_ORDER.search(claim.reading):
        return False
    own = frozenset(telling(name))
    kinds = {occasions.KINDS[word.lower()] for word in WORD.findall(name) if word.lower() in occasions.KINDS}
    kinds |= {occasions.MISFORTUNE} if kinds & occasions.MISFORTUNES else set()
    if event.kind not in kinds or not own or not own <= event.words:
        return False
    years = {fact.when.first.year} if fact.when is not None and fact.when.first is not None else set()
    return not (years and event.years) or not years.isdisjoint(event.years)


def names_another(claim: Claim, fact: Fact) -> bool:
    """Whether a claim was read to be about a name of which neither the sentence of a fact nor its names nor its measure have a word."""
    subject = claim.subject
    if subject.name.islower() or not fact.about_words.isdisjoint(map(stem, subject.key.split(" "))):
        return False
    told = {word for text in (fact.claim, *fact.names) for word in fold(text).split(" ")}
    return told.isdisjoint(subject.key.split(" "))


def is_done_by_another(claim: Claim, fact: Fact) -> bool:
    """Whether a date is that of what somebody did whom the fact does not name: "on 4 May Lenz questioned its chief Ada Brandt"."""
    subject = claim.subject
    if not isinstance(claim.value, Moment) or subject.grounds is not Grounds.NAMED:
        return False
    if not names_another(claim, fact):
        return False
    event = dated_event(claim.reading, claim.value.text)
    if event is None or event.acted_on:
        return False
    words = [stem(word) for word in subject.name.lower().split()]
    # A verb that is in no table is not found: then who stands first did it.
    clause = event.before if event.verb else event.behind
    opening = [word for word in clause if word not in DETERMINERS][: len(words)]
    return not set(words).isdisjoint(opening)


def is_of_another_name(claim: Claim, fact: Fact, own: frozenset[str]) -> bool:
    """Whether a sentence says what it says of a name that is none of a fact's `own` words, and has none of the fact's names.

    What somebody else did is told in the same words: "Ivo Pell was sentenced to three years in prison".
    """
    subject, reading = claim.subject, claim.reading
    if subject.grounds not in BY_NAME or subject.name.islower() or OBJECTS.search(reading):
        return False
    opens = reading.find(subject.name) < reading.find(claim.value.text)
    if (
        not opens
        or any(char.isdigit() for char in subject.name)
        or not stems_in(subject.name).isdisjoint(own)
    ):
        return False
    words = stems_in(reading)
    return not any(stems_in(name) <= words for name in fact.names)
