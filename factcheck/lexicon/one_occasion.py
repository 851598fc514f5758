"""Words by which two texts name one occasion of what may come again, and those by which they only seem to.

An occasion that has a number among its like ("her first title", "the third launch") is one, whenever it is told. Before the
words of `NO_OCCASIONS` a number tells a rank, a part or a span, which comes again each year.
"""

from __future__ import annotations

from typing import Final

ORDINALS: Final = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth only maiden inaugural debut "
    "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th".split()
)
# One word that counts and names: "on her debut".
DEBUTS: Final = frozenset({"debut", "premiere"})
NO_OCCASIONS: Final = frozenset(
    "place prize class grade division floor lady minister quarter half third day week month year season decade century hour "
    "minute time round leg stage heat set inning innings period team world degree person name aid responder order line lane "
    "row page paragraph amendment hand half-year one group part level tier string seed match game goal lap shot point attempt try".split()
)

# What somebody has been given or has done in the whole of a life at something.
CAREERS: Final = (
    r"\bin (?:his|her|their|its|a|the) (?:whole |entire |long |short |\d+-year )?(?:career|life|lifetime)\b",
    r"\bcareer (?:total|tally|haul)\b",
    r"\bwhen (?:he|she|they|it) (?:retired|died|quit)\b",
    r"\b(?:by the time (?:he|she|they|it)|before (?:he|she|they|it)) (?:retired|died|quit|stopped|gave up)\b",
    r"\b(?:before|until|at|by) (?:his|her|their|its) (?:death|retirement)\b",
    r"\bto (?:his|her|their|its) name\b",
    r"\bended (?:his|her|their) career\b",
)

# Worlds on which a craft of ours comes down once.
OTHER_WORLDS: Final = frozenset(
    "mars moon venus mercury titan comet asteroid ryugu bennu eros phobos jupiter saturn".split()
)
