"""Whether a figure is of a model, a part or some of the people of a fact's subject, or dates its jubilee.

"The Norvane 1100 sold 205,000 pieces" counts one model of what Norvane sold, "its toy branch brought Norvane $3 million" the takings of a
part, "31 people working on board" some of those aboard, and "on 12 March 2018 it marked its twentieth birthday" dates no opening. Each
asks for words that only the claim has.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import AUXILIARIES, FORMS_OF_BE, FORMS_OF_HAVE, PREPOSITIONS
from factcheck.lexicon.occurrence import FOR_A_PERIOD
from factcheck.lexicon.other_things import SHOWING
from factcheck.matching.fact_dates import words_of_fact
from factcheck.matching.fact_subjects import HARM
from factcheck.matching.fact_telling import part_of, stems_in, value_in
from factcheck.matching.plain_words import LIGHT
from factcheck.values.value import DateSpan, Moment, Quantity

# A number right behind a name, with or without a letter, by which a model is told: "the Norvane 1100, ...", "Corran S7 sold".
MODEL = r"[ -](?P<model>(?:[A-Z]{1,2}-?)?\d{1,4}[a-z]{0,2})(?P<behind>[,;:)](?!\d)|$| [a-z]+)"
# What goes on behind the name of a model, where behind a plain number its noun would.
GOING_ON = PREPOSITIONS | FORMS_OF_BE | FORMS_OF_HAVE | AUXILIARIES
# Verbs by which a part gives what it takes in to the whole.
BRINGING = "brought|brings|earned|earns|contributed|contributes|added|adds|yielded|yields|gave|gives|generated|generates|made|makes|won|wins"
# A part of somebody that acts, at the head of a clause.
OF_A_PART = re.compile(rf"(?:^|[,;:–—] |\band )(?:its|their|his|her) (?P<part>(?:[a-z-]+ ){{1,3}}?)(?:{BRINGING}) ", re.IGNORECASE)  # fmt: skip
# What those do whom a number counts, right behind their noun; what these words say holds of all.
DOING = re.compile(r"^ (?P<doing>[a-z]{2,}ing)\b")
OF_ALL = frozenset("being including counting making bringing during regarding according travelling traveling sailing flying riding".split())  # fmt: skip
# What a fact counts of people or things, in front of how many they are: "the names of 72 scholars".
SHOWN = re.compile(
    r"\b(?P<shown>[a-z]+) of (?:the |all |some |about |his |her |its |their )*$", re.IGNORECASE
)
SHOWING_STEMS = frozenset(map(stem, SHOWING))
# What is kept on a day long after what is dated, and the words of a day on which a house is open.
JUBILEE = re.compile(r"\b(?:anniversar(?:y|ies)|birthday|jubilee|centenary|bicentenary|centennial|open (?:day|house)s?)\b", re.IGNORECASE)  # fmt: skip
HE_OR_SHE = re.compile(r"^\W*(?:[Tt]hen |[Aa]nd )?(?:[Hh]e|[Ss]he) ")
BEGINNINGS, FOUNDING = frozenset({"begin", "end"}), "establish"


def is_of_a_model(claim: Claim, fact: Fact) -> bool:
    """Whether the name that a claim is about is the first word of a model's, of which the fact says nothing: "the Norvane 1100, with"."""
    name = claim.subject.name
    if not name or name.islower() or isinstance(claim.value, Moment):
        return False
    told = re.search(rf"\b{re.escape(name)}{MODEL}", claim.reading)
    if told is None or told["model"] == claim.value.text or told["model"] in f"{fact.claim} {fact.when}":
        return False
    behind = told["behind"].strip()
    return not behind.isalpha() or behind in GOING_ON or stem(behind) in VERB_STEMS


def is_brought_by_a_part(claim: Claim, fact: Fact) -> bool:
    """Whether what comes together in a period is what a part brings: "its toy branch brought Norvane $3 million in sales"."""
    if (claim.measure.concepts | fact.concepts).isdisjoint(FOR_A_PERIOD):
        return False
    told = OF_A_PART.search(claim.reading.partition(claim.value.text)[0])
    return told is not None and stem(told["part"].split()[-1].lower()) not in words_of_fact(fact)


def counts_those_doing(claim: Claim, fact: Fact) -> bool:
    """Whether a number counts those who do what the fact does not say of all: "31 people working on board"."""
    if kind_of(claim.value) != "count" or not claim.measure.concepts.isdisjoint(HARM):
        return False
    told = DOING.match(claim.reading.partition(claim.value.text)[2])
    if told is None or told["doing"] in OF_ALL | PREPOSITIONS:
        return False
    return stem(told["doing"]) not in words_of_fact(fact)


def counts_those_shown(claim: Claim, fact: Fact) -> bool:
    """Whether a claim counts people or things of which a fact counts the names or the portraits, and has no other word of the fact.

    "The names of 72 scholars are on the wall" says nothing of how many scholars drew up its plans.
    """
    if kind_of(claim.value) not in ("count", "bare") or not isinstance(fact.value, Quantity):
        return False
    told = SHOWN.search(fact.claim.partition(value_in(fact))[0])
    if told is None or stem(told["shown"].lower()) not in SHOWING_STEMS:
        return False
    around = claim.reading.replace(claim.value.text, " ", 1)
    named = stems_in(" ".join((claim.subject.name, *fact.names)))
    return stems_in(around).isdisjoint(stems_in(fact.claim) - named - LIGHT)


def is_of_a_jubilee(claim: Claim, fact: Fact) -> bool:
    """Whether a date is that of a jubilee or an open day, and the fact dates none: "on 12 March 2018 it marked its twentieth birthday"."""
    if not isinstance(claim.value, DateSpan) or JUBILEE.search(fact.claim) is not None:
        return False
    return JUBILEE.search(part_of(claim)) is not None


def is_begun_by_somebody(claim: Claim, fact: Fact) -> bool:
    """Whether a date is that on which he or she begins, and the fact dates the founding of a thing."""
    if FOUNDING not in fact.concepts or not isinstance(claim.value, DateSpan):
        return False
    return claim.measure.concepts <= BEGINNINGS and HE_OR_SHE.match(part_of(claim)) is not None
