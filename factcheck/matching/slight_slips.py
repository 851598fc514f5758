"""Claims of two articles whose values differ by a slip of which short numbers leave less of a sign: "$745 million", "$645 million".

One digit of three, two digits swapped and a lost zero come about by chance as well, so that more must say that it is one
figure: a known measure or the same whole of a share, two words of the sentences, one topic; and it must be the only such figure in
either article.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.claims.claim import Claim
from factcheck.claims.measure.prices import ASKED
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.measures import CLASSES
from factcheck.lexicon.occurrence import RECURRENT
from factcheck.matching.alignment import Opposed
from factcheck.matching.guards_of_occasion import COST
from factcheck.matching.likeness import are_told_apart, in_common, share_but_a_kind
from factcheck.matching.match import match
from factcheck.matching.slips import (
    MOST_ALIKE,
    ToldBy,
    by_article,
    is_eligible,
    is_given,
    nothing_is_against,
)
from factcheck.matching.telling import Telling, Tellings
from factcheck.values.compare import Disagree, compare
from factcheck.values.slips import keys_of_slight_slips, slight_slip_between
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

# Measures of which one thing has but one figure: what happens again and again has another one each time, but for what a thing
# has cost; what is asked for it changes.
OF_ONE_FIGURE = (CLASSES - RECURRENT) | {COST}
# The fewest words that two sentences have in common.
FEWEST_WORDS = 2
# What a share is one of: "4% of the tank's fuel" is one of the memory.
WHOLE = re.compile(r"\s*of (?:the |its |their |all )?(?:[\w-]+['’]s? )?(?P<whole>[a-z][\w-]+)")


def find_slight_slips(claims: Sequence[Claim], tellings: Tellings) -> Iterator[Opposed]:
    """The pairs of `claims` that a slip of a short number sets against each other, in the order of the corpus."""
    told_by = by_article(claims)
    for a, b in _candidates([claim for claim in claims if is_eligible(claim) and _measured(claim)]):
        slip = slight_slip_between(a.value, b.value)
        if not slip or not isinstance(compare(a.value, b.value), Disagree):
            continue
        ours, theirs = tellings.of(a), tellings.of(b)
        if (
            not _are_alike(ours, theirs, _by_unit(a))
            or not nothing_is_against(a, b, match(a, b))
            or are_told_apart(a, b)
        ):
            continue
        if is_given(told_by, a, (b.value,)) or is_given(told_by, b, (a.value,)):
            continue
        if _is_only_one(a, told_by) and _is_only_one(b, told_by):
            yield Opposed(a, b, tuple(sorted(ours.words & theirs.words)), slip)


def _candidates(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of two articles with a measure and a key of slips in common, each once."""
    places: defaultdict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        near: dict[str, Claim] = {}
        for key in keys_of_slight_slips(claim.value):
            for measure in sorted(_measured(claim)):
                near.update((one.id, one) for one in places[measure, *key][-MOST_ALIKE:])
                places[measure, *key].append(claim)
        yield from ((one, claim) for one in near.values() if one.path != claim.path)


def _measured(claim: Claim) -> frozenset[str]:
    """What a value measures: the classes of its measure, the whole that it is a share of, or what it counts."""
    if not isinstance(claim.value, Quantity):
        return frozenset()
    if ASKED in claim.measure.concepts:
        return frozenset()
    if _by_unit(claim):
        return frozenset({f"of {dimension(claim.value.unit)}"})
    named = claim.measure.concepts & OF_ONE_FIGURE
    if named or kind_of(claim.value) != "percent":
        return frozenset(named)
    whole = WHOLE.match(claim.reading, claim.end - claim.sentence.start)
    return frozenset({f"of {stem(whole['whole'])}"}) if whole is not None else frozenset()


def _by_unit(claim: Claim) -> bool:
    """Whether nothing but what it counts tells what a count measures."""
    return kind_of(claim.value) == "count" and claim.measure.concepts.isdisjoint(CLASSES)


def _are_alike(ours: Telling, theirs: Telling, by_unit: bool) -> bool:
    # 196 countries agreed and 195 signed: that the same is counted in like words is not enough.
    alike = len(ours.words & theirs.words) >= FEWEST_WORDS + 2 * by_unit and in_common(ours, theirs) > 0
    return alike and not share_but_a_kind(ours, theirs)


def _is_only_one(claim: Claim, told_by: ToldBy) -> bool:
    """Whether an article has no other figure of the claim's unit and measure; of counts without a measure, of the unit."""
    of, by_unit = _measured(claim), _by_unit(claim)
    return not any(
        one is not claim and _unit(one) == _unit(claim) and (by_unit or of & _measured(one))
        for one in told_by[claim.path, kind_of(claim.value)]
    )


def _unit(claim: Claim) -> tuple[str, str]:
    unit = claim.value.unit if isinstance(claim.value, Quantity) else ""
    of = dimension(unit)
    return (of, "") if of.startswith("count:") else (of, unit)
