"""Whether a claim is of the event that a fact is about, which its article calls by a noun alone: "the quake"."""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.naming.occasions import telling
from factcheck.facts.fact import Fact
from factcheck.lexicon import occasions

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
