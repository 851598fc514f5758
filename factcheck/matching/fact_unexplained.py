"""What is left of the words around a value that a fact has nothing of, and that tell more than when, how many others or of which sort."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.claim import Claim
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import tokenise
from factcheck.claims.words.vocabulary import SEQUENCE
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import ARTICLES, DESCRIPTIONS, PREPOSITIONS
from factcheck.lexicon.occasions import DAY_OF_MISFORTUNE
from factcheck.lexicon.verbs import PAST_FORMS
from factcheck.matching.days import same_days
from factcheck.matching.fact_telling import BREAK, WORD, FactWords, names_of, part_of, stems_in
from factcheck.matching.fact_times import is_of_its_misfortune
from factcheck.matching.plain_words import LIGHT
from factcheck.matching.senses import plain_sense
from factcheck.matching.values_told import values_told
from factcheck.values.value import DateSpan, Quantity

# A word with a capital inside a sentence.
NAME = re.compile(r"(?<=\w )[A-Z][\w-]+")
# The measures of how large a thing is, which any thing has.
SIZES = frozenset({"length", "height", "width", "depth", "weight", "area"})
# The most words of a noun with its article that a clause tells the state of.
MOST_OF_A_NOUN = 4
# What opens a phrase that says when, and how its date is stated: "by" is no later than it.
TIMING, AT_OR_BY = frozenset("by in at during on".split()), frozenset({"=", "~", "<="})


def unexplained(claim: Claim, one: FactWords, topic: frozenset[str]) -> frozenset[str]:
    """The stems of the words in the part of the sentence around the value that the fact has nothing of."""
    part = part_of(claim, with_main=True)
    near = stems_in(part) | (
        claim.measure.near if claim.cell is not None else frozenset()
    )  # What heads its row and its column.
    outer = part[: -len(part_of(claim))]
    words = {piece for word in claim.measure.words for piece in word.split("-") if piece}
    words |= names_of(claim) | {stem(word.lower()) for word in NAME.findall(outer)}
    hung_on = _hung_on(claim)
    near, words = near | hung_on, words | hung_on
    words -= _of_its_time(claim, one.fact, part) | _kinds_beside(part, one) | _told_of_whole(claim, one)
    if is_of_its_misfortune(claim, one.fact) and (found := DAY_OF_MISFORTUNE.search(part)):
        words -= stems_in(found[0])
    for told in (claim.value.text, claim.scope.place or ""):
        words -= {stem(word) for word in (*WORD.findall(told.lower()), told.lower())}
    left = frozenset(
        word
        for word in words & near - one.own - LIGHT - topic
        if not word.endswith("ly")
        and not word.isdigit()
        and len(word) > 1
        and plain_sense(word) not in one.senses
    )
    return left - (_counted_beside(claim, part) - names_of(claim)) if left else left


def _counted_beside(claim: Claim, part: str) -> frozenset[str]:
    """The stems of what other figures count beside a figure: "after 90 shows on six continents" counts no shows by the six."""
    if not isinstance(claim.value, Quantity):
        return frozenset()
    others = (one for one in values_told(part, claim.published) if isinstance(one, Quantity))
    nouns = {one.unit.lower() for one in others if one.text != claim.value.text}
    return frozenset(stem(word) for noun in nouns for word in noun.split(" "))


def _of_its_time(claim: Claim, fact: Fact, part: str) -> frozenset[str]:
    """The stems of a phrase in front that ends with the fact's time, and only says when: "By the time of the flyby in 1984"."""
    words = part.split(maxsplit=1)
    if fact.when is None or not words or words[0].lower() not in TIMING:
        return frozenset()
    for told in values_told(part.partition(claim.value.text)[0], claim.published):
        if isinstance(told, DateSpan) and told.comparator in AT_OR_BY and same_days(told, fact.when):
            return stems_in(part[: told.end])
    return frozenset()


def _kinds_beside(part: str, one: FactWords) -> frozenset[str]:
    """The stems of nouns that only say what sort of thing a name of the fact is: "the Brandt family and its Orrin group"."""
    words = WORD.findall(part)
    names = {word for name in one.fact.names for word in WORD.findall(name) if word[0].isupper()}
    return frozenset(
        stem(word)
        for before, word, behind in zip(["", *words], words, [*words[1:], ""], strict=False)
        if word in DESCRIPTIONS and not names.isdisjoint((before, behind))
    )


def _told_of_whole(claim: Claim, one: FactWords) -> frozenset[str]:
    """The stems of what the clause goes on to say of its figure, where measure and figure are its subject: "a loss of $2 million drove
    its lenders away" says of the loss what came of it, and not which one it is."""
    before, _, behind = claim.reading.partition(claim.value.text)
    opening = BREAK.split(before)[-1]
    named = stems_in(f"{opening} {claim.value.text}")
    if not any(named.issuperset(phrase) for phrase in one.fact.about):
        return frozenset()
    behind = BREAK.split(behind)[0]
    rest = tokenise(behind, 0, len(behind), ())
    verb = find_verb(rest, 0, len(rest))
    if verb is None:
        return frozenset()
    words = tokenise(opening, 0, len(opening), ())
    if find_verb(words, 0, len(words)) is not None:
        return frozenset()
    return frozenset(token.stem for token in rest[verb:])


def _hung_on(claim: Claim) -> frozenset[str]:
    """The stems of what stands before a phrase that says nothing by itself: "She played six nights in Leeds, for 420,000 fans".

    Nor does a state: "The stable next door, held up by 400 props". "After 90 shows" says when. A size that opens its part is of what was told before: "a sail that is, like the first, 6 metres wide".
    """
    before = claim.reading.partition(claim.value.text)[0]
    parts = BREAK.split(before)
    phrase = parts[-1].split()
    if not phrase and not claim.measure.concepts.isdisjoint(SIZES):
        return stems_in(" ".join(parts[-3:]))
    opening = phrase[0].lower() if phrase else ""
    hangs = opening in PREPOSITIONS - SEQUENCE or _is_of_a_noun(opening, parts)
    if len(parts) < 2 or not hangs or phrase[0][0].isupper():
        return frozenset()
    return frozenset(stem(word.lower()) for word in WORD.findall(parts[-2]))


def _is_of_a_noun(opening: str, parts: Sequence[str]) -> bool:
    """Whether a participle opens what is told of a noun with its article, which is all that stands before it."""
    noun = parts[-2].split() if len(parts) > 1 else []
    told = opening in PAST_FORMS or opening.endswith("ed")
    return told and 1 < len(noun) <= MOST_OF_A_NOUN and noun[0].lower() in ARTICLES
