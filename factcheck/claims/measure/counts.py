"""What a number counts, where its words say it more narrowly or more widely than its measure.

"322 climbers died" counts people who died, and "for the 27th time" counts ascents.
"""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.claims.claim import Measure
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.measures import COUNTED_AS, NOUNS, OF_PEOPLE
from factcheck.lexicon.nouns import ANIMALS
from factcheck.lexicon.phrases import phrases
from factcheck.lexicon.wordings_of_counts import COUNTED_ALIKE
from factcheck.values.units import dimension, head_noun
from factcheck.values.value import Quantity, Value

SURVIVORS, DEATHS = "survivors", "deaths"
EVERYONE = re.compile("every|all ")
PEOPLE = dimension("person")


def counted_as(value: Value, measure: Measure) -> tuple[Value, Measure]:
    """The value in the unit that its measure counts: who employs 410 people has 410 employees.

    Of people who died any noun is counted as people; the noun that is lost is kept as a qualifier.
    """
    if not isinstance(value, Quantity):
        return value, measure
    if SURVIVORS in measure.concepts and value.number == 0 and re.match(EVERYONE, value.text.lower()):
        # That everyone survived counts those who did not.
        return value, replace(
            measure, concepts=measure.concepts - {SURVIVORS} | {DEATHS}, label=NOUNS[DEATHS].label
        )
    for concept in sorted(measure.concepts & COUNTED_ALIKE.keys()):
        alike, nouns = COUNTED_ALIKE[concept]
        if head_noun(value.unit) in ("", *phrases(nouns)):
            return replace(value, unit=alike), measure
    for concept in sorted(measure.concepts):
        unit = COUNTED_AS.get((concept, head_noun(value.unit)))
        if unit is not None:
            return replace(value, unit=unit), measure
    if measure.concepts & OF_PEOPLE and _counts_people(value):
        narrow = measure.qualifiers | {f"kind: {stem(value.unit)}"}
        return replace(value, unit="person"), replace(measure, qualifiers=narrow)
    return value, measure


def _counts_people(value: Quantity) -> bool:
    """Whether a count may be one of people: whole, and no rate ("4.4 climbers a year", "a 7.8-magnitude quake")."""
    whole = not isinstance(value.number, float | int) or value.number == int(value.number)
    if head_noun(value.unit) in ANIMALS:
        return False
    return (
        kind_of(value) == "count" and dimension(value.unit) != PEOPLE and " per " not in value.unit and whole
    )
