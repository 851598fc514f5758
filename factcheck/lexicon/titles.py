"""Words by which titles of articles say what they tell of."""

from __future__ import annotations

from typing import Final

# What opens a clause for the circumstances of what a title tells, and for who else was there: "Norvane falls after Brisk quits".
CIRCUMSTANCES: Final = frozenset(
    "alongside after as amid while despite because since when before until".split()
)
# What a town or a country does with what is new in it: "Leeds opens its tallest tower".
HOSTING: Final = frozenset(
    "opens opened inaugurates inaugurated unveils unveiled builds built completes completed hosts hosted gets got "
    "welcomes welcomed celebrates celebrated honours honors honoured honored finishes finished".split()
)
# Kinds of accounts, before what they are of: "key dates of the Orrin Dam", "the economics of Orrin".
ACCOUNTS: Final = frozenset(
    "dates timeline chronology history story guide facts questions profile biography anatomy economics engineering physics "
    "science design making building construction sinking rise fall life birth death secrets numbers figures statistics "
    "visit trip journey tour".split()
)
# What opens a title with what one does to or at what it tells of: "Visiting Orrin Hall".
DOINGS: Final = frozenset(
    "visiting exploring touring crossing climbing hiking sailing raising righting saving rescuing building rebuilding making "
    "remembering understanding explaining meeting leaving watching chasing counting comparing ranking finding buying "
    "selling closing opening reopening renaming funding running travelling traveling".split()
)
