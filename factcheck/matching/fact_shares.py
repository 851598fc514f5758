"""Whether a claim tells of a part of a fact's thing, of some of those it counts, or of a sum that went to somebody else.

"The bow of the Orrin is 9 metres long" gives the length of a part, "of the dead 34 were children" and "two of the moons that it found
have rings" count some, and "owed the taxman $21 million" says nothing of what was owed to customers.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import LENGTHS, kind_of, sort_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.facts.fact import Fact
from factcheck.matching.beside_others import is_one_more
from factcheck.matching.fact_dates import words_of_fact
from factcheck.matching.fact_telling import part_of, stems_in, value_in
from factcheck.matching.own_nouns import KINDS
from factcheck.matching.plain_words import LIGHT
from factcheck.matching.values_told import values_told
from factcheck.values.units import head_noun
from factcheck.values.value import Moment, Quantity

# A noun that opens a clause with what it is of: "the main span of the bridge", "each cable of the Orrin Bridge".
OPENS = re.compile(
    r"^\W*(?:and |but |while )?(?:the|each|every|an?|one|its|her|his|their|all) (?:[a-z][\w-]* ){0,3}?(?P<noun>[a-z][\w-]+) (?:of|in|on|under|inside|aboard|below|around) (?=the\b|an?\b|[A-Z])",
    re.IGNORECASE,
)
# What is as long as the thing itself.
WHOLES = KINDS | frozenset(
    "body structure entirety rest remainder size one part end side edge top bottom foot wreck ruin ruins line course".split()
)
# Some of those that are counted: behind the number, and in front of it.
OF_THEM = re.compile(
    r"^(?: [a-z]+)? of (?:the|its|his|her|their|those|these) (?P<what>[a-z][\w-]+(?: [a-z][\w-]+)?)"
)
AMONG_THEM = re.compile(
    r"(?:^|[,;:–—] |\b(?:and|but) )(?:of|among) (?:the|its|his|her|their|those|these|all) (?:\w+ )?(?P<noun>[a-z][\w-]+),? (?:about |some |at least |only )?$",
    re.IGNORECASE,
)
HARMED = frozenset(
    map(
        stem,
        "dead victims killed fallen casualties injured wounded arrested detained infected missing deaths injuries arrests".split(),
    )
)
# Who is counted with those whom he harmed, or who came to help.
BESIDES = re.compile(
    r"\b(?:including|counting|with|among them) (?:the|a|an|one|its|their) (?:[a-z-]+ )?(?P<who>gunman|gunwoman|attacker|assailant|shooter|bomber|killer|hijacker|"
    r"arsonist|driver|pilot|diver|rescuer|perpetrator|suspect|stowaway|unborn)\b",
    re.IGNORECASE,
)
# To whom a sum is due or goes, between the verb and the sum.
GIVEN_TO = re.compile(
    r"\b(?:owe[sd]?|owing|pays?|paid|paying|lends?|lent|gives?|gave|given|grants?|granted|awards?|awarded|offers?|offered|hands?|handed|sends?|sent) "
    r"(?P<whom>(?:the |its |his |her |their |an? |each |all )?(?:[\w’'-]+ ){1,4}?)(?:about |some |nearly |almost |over |around |more than |up to |at least |roughly )*$"
)
# What a sum was paid for, behind it.
PAID_FOR = re.compile(r"\s+for (?P<what>[^,;.()]+?)(?=\s+and\b|[,;.()]|$)")
# Behind the sum of a fact: several things for which it was paid.
OF_SEVERAL = re.compile(r"^ for [^,;.()]+? and ")
# A fact on how many there can be, and no count of those that there were.
ROOM = re.compile(
    r"\b(?:can|could|capacity|room|space|seats?|berths?|beds?|at most|maximum|holds?|up to)\b", re.IGNORECASE
)
CAPACITY = "capacity"
# Those to whom taxes are due.
TAX, TAXING = (
    stem("tax"),
    frozenset(map(stem, "taxman taxmen treasury exchequer state government authority authorities".split())),
)
# Those to whom anything is due.
ANYBODY = frozenset(
    map(
        stem,
        "creditor lender people person everybody everyone them him her it us you back out off up another".split(),
    )
)


def is_size_of_a_part(claim: Claim, fact: Fact) -> bool:
    """Whether a size is that of a noun which opens the clause, and of which the fact has no word: "the main span of the bridge is"."""
    if sort_of(claim.value) != LENGTHS:
        return False
    found = OPENS.match(part_of(claim))
    if found is None:
        return False
    noun = found["noun"].lower()
    own = stem(noun)
    return noun not in WHOLES and own not in MEASURE_NOUNS | LIGHT and own not in words_of_fact(fact)


def counts_some_of_those(claim: Claim, fact: Fact) -> bool:
    """Whether a number counts some of those that the fact counts: "of the dead 34 were children", "two of the moons that it found"."""
    if kind_of(claim.value) not in ("count", "bare"):
        return False
    before, _, behind = claim.reading.partition(claim.value.text)
    among = AMONG_THEM.search(before)
    if among is not None and stem(among["noun"].lower()) in HARMED | _counted(fact):
        return True
    some = OF_THEM.match(behind)
    if some is None or stems_in(some["what"]).isdisjoint(_counted(fact)):
        return False
    return OF_THEM.match(fact.claim.partition(value_in(fact))[2]) is None


def counts_one_more(claim: Claim, fact: Fact) -> bool:
    """Whether a claim counts besides those of the fact a part that it names, or tells of the rest apart: "33 died: 27 guests, five cooks
    and, later, a diver"."""
    ours, theirs = claim.value, fact.value
    if (
        not isinstance(ours, Quantity)
        or not isinstance(theirs, Quantity)
        or kind_of(ours) not in ("count", "bare")
    ):
        return False
    if not isinstance(ours.number, float) or not isinstance(theirs.number, float):
        return False
    more, behind = ours.number - theirs.number, claim.reading.partition(ours.text)[2]
    besides = BESIDES.search(behind)
    if more == 1 and besides is not None and stem(besides["who"].lower()) not in words_of_fact(fact):
        return True
    parts = [
        one
        for one in values_told(behind, None)
        if isinstance(one, Quantity) and kind_of(one) in ("count", "bare")
    ]
    numbers = [one.number for one in parts if isinstance(one.number, float)]
    if any(-more == one.number and is_one_more(behind, one.start, one.end) for one in parts):
        return True  # "Seventy died that night and another two in hospital" gives the fact's 72.
    return len(numbers) > 1 and sum(numbers) == ours.number and numbers[-1] == more


def counts_those_added(claim: Claim, fact: Fact) -> bool:
    """Whether a claim counts some that came to those of the fact: "five sports were added" says nothing of how many there are."""
    if kind_of(claim.value) != "count" or claim.value.text not in claim.reading:
        return False
    start = claim.reading.index(claim.value.text)
    if not is_one_more(claim.reading, start, start + len(claim.value.text)):
        return False
    return not any(is_one_more(fact.claim, one.start, one.end) for one in values_told(fact.claim, None))


def _counted(fact: Fact) -> frozenset[str]:
    """The stem of the noun that a fact counts."""
    values = (fact.value, fact.statement.value)
    return frozenset(stem(head_noun(one.unit)) for one in values if isinstance(one, Quantity) and one.unit)


def is_paid_for_one_of_several(claim: Claim, fact: Fact) -> bool:
    """Whether a sum is one of several that the sentence gives for one thing each, unless the fact is of that thing alone.

    "It paid $310 million for the business and $1.9 billion for the house" gives no price of both.
    """
    if isinstance(claim.value, Moment) or not kind_of(claim.value).startswith("money"):
        return False
    told = {
        one.text: stems_in(found["what"]) - LIGHT
        for one in values_told(claim.reading, None)
        if not isinstance(one, Moment)
        and kind_of(one).startswith("money")
        and (found := PAID_FOR.match(claim.reading, one.end))
    }
    ours, words = told.pop(claim.value.text, None), words_of_fact(fact)
    if ours is None or not told:
        return False
    if OF_SEVERAL.search(fact.claim.partition(value_in(fact))[2]):
        return True
    return words.isdisjoint(ours) or any(not words.isdisjoint(other) for other in told.values())


def counts_what_it_can_hold(claim: Claim, fact: Fact) -> bool:
    """Whether a claim tells how many there is room for, and the fact how many there were: "she could carry 3,000 guests"."""
    if CAPACITY not in claim.measure.concepts or CAPACITY in fact.concepts:
        return False
    return ROOM.search(fact.claim) is None


def is_given_to_another(claim: Claim, fact: Fact) -> bool:
    """Whether a sum goes or is due to somebody of whom the fact has no word: "owed the taxman $21 million"."""
    if isinstance(claim.value, Moment) or not kind_of(claim.value).startswith("money"):
        return False
    found = GIVEN_TO.search(claim.reading.partition(claim.value.text)[0])
    if found is None:
        return False
    whom = frozenset(word for word in stems_in(found["whom"]) - LIGHT if not word.isdigit())
    if not whom.isdisjoint(TAXING) and TAX in words_of_fact(fact):
        return False
    return bool(whom) and whom.isdisjoint(ANYBODY) and not whom <= words_of_fact(fact)
