"""Words that say of a count how far it has come: up to now, in a whole life, for some of them only."""

from __future__ import annotations

from typing import Final

# Verbs of a count that grows, before "to": "the toll has risen to nine".
GROWING: Final[tuple[str, ...]] = tuple(
    "rise rises risen rising rose climb climbs climbed climbing grow grows grown grew jump jumps jumped mount mounted reach reached".split()
)
# Verbs by which a thing gets another size.
RESIZING: Final[tuple[str, ...]] = tuple(
    "extend expand lengthen widen heighten shorten deepen enlarge shrink erode melt collapse swell spread".split()
)
# What says that the count is not done: "some 60 are still missing", "so far 146 were rescued".
STILL_OPEN: Final[tuple[str, ...]] = (
    "so far",
    "to date",
    "still missing",
    "are missing",
    "is missing",
    "were missing",
    "remain missing",
    "unaccounted for",
    "at last count",
    "feared dead",
    "preliminary",
    "provisional",
)
# What says that a figure is of all the time that somebody or something has had: "in her career she has scored 90 goals".
IN_ALL: Final[tuple[str, ...]] = (
    "in her career",
    "in his career",
    "in their career",
    "of her career",
    "of his career",
    "in its history",
    "in a career",
    "career total",
    "all-time",
    "in her lifetime",
    "in his lifetime",
    "over the years",
    "altogether",
)
