"""Whether a claim's sentence says what a fact's own sentence says, word for word but for the value."""

from __future__ import annotations

from functools import lru_cache

from factcheck.claims.claim import SURE_GROUNDS, Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.matching.dated_events import dated_event
from factcheck.matching.fact_telling import TELLING_APART, WORD, stems_in
from factcheck.matching.plain_words import LIGHT
from factcheck.matching.values_told import is_told_whole, values_told
from factcheck.values.value import DateSpan

# A fact of fewer words is not told by them alone.
FEWEST_WORDS = 4


def says_all(claim: Claim, fact: Fact) -> bool:
    """Whether the sentence of a claim has each word of the fact's own sentence but for its value, and no other figure for it.

    Where the claim is of the fact's subject by its name, what the fact says before that ("the band's third album") need not
    be there.
    """
    own = _own_words(fact)
    named = claim.subject.key in fact.keys and claim.subject.grounds in SURE_GROUNDS
    left = own - _words_of_subject(fact) if named else own
    told = stems_in(claim.reading)
    if not left <= told or len(own if own <= told else left) < FEWEST_WORDS:
        return False
    kind = kind_of(claim.value)
    if sum(kind_of(one) == kind for one in values_told(claim.reading, claim.published)) != 1:
        return False
    if not isinstance(claim.value, DateSpan):
        return True
    ours, theirs = dated_event(claim.reading, claim.value.text), dated_event(fact.claim, fact.value.text)
    return (
        ours is not None and theirs is not None and (ours.verb, ours.is_open) == (theirs.verb, theirs.is_open)
    )


@lru_cache(maxsize=4096)
def _words_of_subject(fact: Fact) -> frozenset[str]:
    """The stems of what a fact's sentence says up to the end of its subject's name, where its value stands behind that."""
    name = fact.statement.subject.name
    end = fact.claim.find(name) + len(name)
    value = fact.claim.find(fact.value.text)
    if end < len(name) or value < end:
        return frozenset()
    named = frozenset(stem(word.lower()) for word in WORD.findall(name))
    return frozenset(stem(word.lower()) for word in WORD.findall(fact.claim[:end])) - named


@lru_cache(maxsize=4096)
def _own_words(fact: Fact) -> frozenset[str]:
    """The stems of a fact's sentence but for its value and for words that any sentence has."""
    figures = {word.lower() for value in fact.values for word in WORD.findall(value.text)}
    words = {word.lower() for word in WORD.findall(fact.claim)} - figures
    return frozenset(stem(word) for word in words if not word.isdigit()) - (LIGHT - TELLING_APART)


def is_said_beside(claim: Claim, fact: Fact) -> bool:
    """Whether a fact's own sentence has a claim's date beside that of the fact: "held the Games in 1908, before those of 2012".

    The 7 May that stands in "17 May" is none.
    """
    return isinstance(claim.value, DateSpan) and is_told_whole(claim.value.text, fact.claim)
