"""Whether two reports of what may come again are reports of one occasion, by their words."""

from __future__ import annotations

from factcheck.claims.claim import Claim
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.stem import stem
from factcheck.lexicon.grammar import MONTHS, WEEKDAYS
from factcheck.matching.once import HABITUAL
from factcheck.matching.plain_words import of_classes

# The fewest words by which two clauses can be alike; "Tolmer fell" is like every other fall of Tolmer.
TELLING_WORDS = 4
# The similarity above which two reports of a recurrent event are taken for reports of one event.
ONE_OCCASION = 70.0
# What has one date for an event, and many for who takes part in events.
OF_THE_EVENT = frozenset({"begin", "end", "happen"})
# What says when, and of no thing what it is.
WHEN_STEMS = frozenset(map(stem, MONTHS | WEEKDAYS | frozenset("day date time year month week".split())))


def alike_strictly(a: Claim, b: Claim) -> bool:
    """Whether all that one clause says the other says too, and it is enough, and no habit."""
    ours, theirs = set(a.measure.words), set(b.measure.words)
    if ours & HABITUAL or theirs & HABITUAL:
        return False
    return (ours <= theirs or theirs <= ours) and min(len(ours), len(theirs)) >= TELLING_WORDS


def is_named(claim: Claim) -> bool:
    """Whether the subject has a name: migrants are rescued every day, the Corran once."""
    return claim.subject.name != claim.subject.name.lower()


def say_what_it_was(a: Claim, b: Claim) -> bool:
    """Whether two dates on which something began or ended are said of one name, or share a word for what did: all things begin."""
    if a.subject.key == b.subject.key != "":
        return True
    general = of_classes(a.measure.concepts | b.measure.concepts) | WHEN_STEMS
    ours, theirs = (
        {*one.measure.words, *map(stem, one.subject.key.split(" "))} - general - {""} for one in (a, b)
    )
    said = [set(map(stem, fold(one.reading).split(" "))) | set(one.measure.words) for one in (a, b)]
    return not ours.isdisjoint(said[1]) or not theirs.isdisjoint(said[0])
