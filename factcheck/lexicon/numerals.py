"""Number words, scales and the letters that abbreviate them, as data.

Left out on purpose: "score" (sports), "couple" and "few" without a scale (no figure), "oh" (speech), "zillion".
"""

from __future__ import annotations

from typing import Final

ONES: Final[dict[str, int]] = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}

# Nothing, read only before "point" or behind it: on their own they are as often idioms ("come to naught").
NOUGHTS: Final[tuple[str, ...]] = ("nought", "naught")

TEENS: Final[dict[str, int]] = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}

TENS: Final[dict[str, int]] = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,  # a common misspelling
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

# Scales multiply what stands before them. "billion" is short scale, as in all present English.
SCALES: Final[dict[str, float]] = {
    "hundred": 1e2,
    "thousand": 1e3,
    "grand": 1e3,
    "lakh": 1e5,
    "lac": 1e5,
    "million": 1e6,
    "crore": 1e7,
    "lakhs": 1e5,  # "600 crores" is usual in India beside "600 crore"
    "crores": 1e7,
    "billion": 1e9,
    "trillion": 1e12,
    "quadrillion": 1e15,
    "quintillion": 1e18,
    "dozen": 12,
}

# Plurals of scales are orders of magnitude: "tens of thousands", "billions of dollars". The pair is how many times
# the scale it may be when it stands alone: to the next scale that has a name of its own.
ORDERS: Final[dict[str, tuple[float, float]]] = {
    "tens": (10, 100),
    "dozens": (24, 144),  # two dozen at least; a gross would be called a hundred
    "scores": (40, 200),
    "hundreds": (1e2, 1e3),
    "thousands": (1e3, 1e6),
    "lakhs": (1e5, 1e7),
    "millions": (1e6, 1e9),
    "crores": (1e7, 1e9),
    "billions": (1e9, 1e12),
    "trillions": (1e12, 1e15),
}

# Before a scale these make an order of magnitude: "a few hundred", "several thousand", "a couple of dozen". The pair
# is how many times the scale it may be: several hundred are no thousand, and a couple is loosely two.
VAGUE_COUNTS: Final[dict[str, tuple[float, float]]] = {
    "few": (2, 10),
    "several": (2, 10),
    "couple": (1.5, 4),
}

# Letters after digits that always mean a scale, glued or after a space.
SCALE_LETTERS: Final[dict[str, float]] = {
    "mn": 1e6,
    "mln": 1e6,
    "mio": 1e6,
    "mil": 1e6,
    "bn": 1e9,
    "bln": 1e9,
    "bil": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "tln": 1e12,
    "cr": 1e7,
    "K": 1e3,
    "Mn": 1e6,
    "MM": 1e6,
    "Bn": 1e9,
    "BN": 1e9,
    "Tn": 1e12,
}

# Letters that are also units (metre, byte, tesla, ton): a scale with money, glued to a currency's number, or before
# a counted noun ("6m users", "14.8T tokens"); never on their own.
SCALE_OR_UNIT: Final[dict[str, float]] = {
    "k": 1e3,
    "m": 1e6,
    "M": 1e6,
    "mm": 1e6,
    "b": 1e9,
    "B": 1e9,
    "t": 1e12,
    "T": 1e12,
}

# Words for parts. "second" is left out (a time, a rank); "quarter" needs "a", "of" or "three" before or after,
# since it is also three months.
PARTS: Final[dict[str, float]] = {
    "half": 1 / 2,
    "halves": 1 / 2,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 1 / 4,
    "quarters": 1 / 4,
    "fourth": 1 / 4,
    "fourths": 1 / 4,
    "fifth": 1 / 5,
    "fifths": 1 / 5,
    "sixth": 1 / 6,
    "sixths": 1 / 6,
    "seventh": 1 / 7,
    "sevenths": 1 / 7,
    "eighth": 1 / 8,
    "eighths": 1 / 8,
    "ninth": 1 / 9,
    "ninths": 1 / 9,
    "tenth": 1 / 10,
    "tenths": 1 / 10,
    "twentieth": 1 / 20,
    "twentieths": 1 / 20,
    "hundredth": 1 / 100,
    "hundredths": 1 / 100,
    "thousandth": 1 / 1000,
    "thousandths": 1 / 1000,
    "millionth": 1e-6,
    "millionths": 1e-6,
    "billionth": 1e-9,
    "billionths": 1e-9,
    "trillionth": 1e-12,
    "trillionths": 1e-12,
}

# Scales in the plural behind a number: "three dozens", "5 millions".
PLURAL_SCALES: Final[dict[str, float]] = {
    "dozens": 12,
    "hundreds": 1e2,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
}

VULGAR: Final[dict[str, float]] = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 1 / 5,
    "⅖": 2 / 5,
    "⅗": 3 / 5,
    "⅘": 4 / 5,
    "⅙": 1 / 6,
    "⅚": 5 / 6,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
}

# Denominators people write with a slash; 9/11, 24/7 and 7/11 are names and days.
DENOMINATORS: Final[frozenset[int]] = frozenset(
    (2, 3, 4, 5, 6, 8, 9, 10, 12, 16, 20, 25, 32, 40, 50, 60, 64, 100, 1000)
)

# Words that are a ratio by themselves.
RATIO_WORDS: Final[dict[str, float]] = {
    "double": 2,
    "triple": 3,
    "quadruple": 4,
    "doubled": 2,
    "doubling": 2,
    "doubles": 2,
    "tripled": 3,
    "tripling": 3,
    "triples": 3,
    "trebled": 3,
    "trebling": 3,
    "trebles": 3,
    "quadrupled": 4,
    "quadrupling": 4,
    "quadruples": 4,
    "quintupled": 5,
    "quintupling": 5,
    "sextupled": 6,
    "twice": 2,
    "thrice": 3,
    "halved": 0.5,
    "halving": 0.5,
}

ORDINALS: Final[dict[str, int]] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "twentieth": 20,
}

# What makes an ordinal a rank: a superlative after it ("third-largest"), or one of these words beside it.
SUPERLATIVES: Final[frozenset[str]] = frozenset(
    "largest biggest smallest highest lowest longest shortest tallest oldest youngest fastest slowest "
    "richest poorest busiest deepest heaviest strongest weakest cheapest costliest wealthiest greatest "
    "best worst closest nearest newest hottest coldest warmest wettest driest deadliest hardest quickest "
    "safest most least".split()
)
RANK_WORDS_AFTER: Final[frozenset[str]] = frozenset(("place", "spot", "rank"))
# Behind an ordinal these say where something is: "is on the 58th floor".
FLOORS: Final[frozenset[str]] = frozenset(("floor", "storey"))
RANK_WORDS_BEFORE: Final[frozenset[str]] = frozenset(
    "rank ranks ranked ranking finished finishes finish placed came".split()
)
# Behind these an ordinal is a place where the competition follows: "was third in the 200 metres".
PLACED: Final[frozenset[str]] = frozenset("was were".split())
# Those of whom the place in an order is told: "the 12th person to walk on it".
DOERS: Final[frozenset[str]] = frozenset(
    "person people man men woman women astronaut player driver climber pilot president company firm bank country "
    "nation state city team club athlete rider swimmer spacecraft probe ship aircraft airline carmaker".split()
)
# Behind an owner an ordinal is the place in a series of what somebody did or had ("her eighth concert"); of these it says which
# part or which kind is meant.
NO_SERIES: Final[frozenset[str]] = frozenset(
    "half quarter floor storey story home cousin nature language thought hand degree class party world chance".split()
)
