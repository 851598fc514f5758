"""What two claims state that is so for good, so that it does not matter when either was written.

What comes once comes on one day, an event has one size, a thing that has a name keeps its own, and who has bought
another whole has paid once. All else may have changed between two texts that do not say when.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.measure.lasting import TIME_OF
from factcheck.claims.measure.sorts_counted import SORTS_OF
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon import events
from factcheck.lexicon.occurrence import BOUGHT_IN_PARTS, CHANGING, ONCE, SETTLED
from factcheck.lexicon.stages import GROWING, RESIZING
from factcheck.matching.occurring import is_named
from factcheck.matching.once import is_event, is_settled_event
from factcheck.matching.one_matter import is_one_matter

SETTLED_LENGTHS = frozenset(f"{TIME_OF}{name}" for name in events.SETTLED_LENGTHS)
TIMELESS = ONCE | SETTLED | SETTLED_LENGTHS
# Sizes that a thing keeps; depth and weight are left out, for water falls, and what is loaded is heavier.
SIZES_OF_THINGS = frozenset({"length", "height", "width"})
# What a height or a length is that something went, or had once.
OF_A_MOMENT = frozenset({"reach: gone", "tense: past"})
GROWING_STEMS = frozenset(stem(word) for word in (*GROWING, *RESIZING))
# A word that is no name: "Mount Calder" does not mount.
WORD = re.compile(r"\b[a-z]+\b")
BUY, MONEY = "buy", "money"
# A word for sorts of living things alone: there may be more kinds of ticket next year.
SPECIES = stem("species")
PARTS_BOUGHT = frozenset(stem(word) for word in BOUGHT_IN_PARTS)


def is_timeless(a: Claim, b: Claim) -> bool:
    """Whether no later day changes what two claims state: what comes once, the size of a thing or an event, what a takeover cost."""
    if comes_once(a, b):
        return True
    if a.scope.time is not None and b.scope.time is not None:
        return False  # It was 300 metres tall in 1931, and 324 in 2020.
    sizes = SIZES_OF_THINGS & a.measure.concepts & b.measure.concepts
    if counts_species(a, b) or is_one_matter(a, b):
        return True
    return is_one_takeover(a, b) or (bool(sizes) and _keeps_its_size(a) and _keeps_its_size(b))


def comes_once(a: Claim, b: Claim) -> bool:
    """Whether both state what comes once, or the size of an event."""
    shared = a.measure.concepts & b.measure.concepts
    return bool(shared & TIMELESS) or (is_settled_event(a) and is_settled_event(b))


def counts_species(a: Claim, b: Claim) -> bool:
    """Whether both tell how many species of one thing there are, which hardly changes from one article to the next."""
    told = a.measure.concepts & b.measure.concepts
    return any(name.startswith(SORTS_OF) for name in told) and SPECIES in a.measure.words + b.measure.words


def is_one_takeover(a: Claim, b: Claim) -> bool:
    """Whether both tell what one named buyer paid for one that has a name, whole: who has bought it does not buy it again."""
    if BUY not in a.measure.concepts & b.measure.concepts or not (is_named(a) and is_named(b)):
        return False
    buyers = (a.mentions & b.mentions) - {a.subject.key, b.subject.key}
    whole = all(PARTS_BOUGHT.isdisjoint(claim.measure.words) for claim in (a, b))
    return bool(buyers) and whole and kind_of(a.value) == MONEY


def _keeps_its_size(claim: Claim) -> bool:
    """Whether a size is that of a thing that has a name, and no clause of change: a storm, a queue and a crack grow."""
    if is_event(claim) or not is_named(claim) or claim.measure.qualifiers & OF_A_MOMENT:
        return False
    sentence = (stem(word) for word in WORD.findall(claim.reading))
    return claim.measure.concepts.isdisjoint(CHANGING) and GROWING_STEMS.isdisjoint(sentence)
