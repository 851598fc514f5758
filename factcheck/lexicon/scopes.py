"""Phrases that limit what a claim holds for."""

from __future__ import annotations

import re

# What an amount is counted on; two amounts on different bases are not comparable.
BASES = tuple(
    re.compile(rf"\b(?:{phrase})\b")
    for phrase in (
        r"(?:per|a|an|each|every) (?:second|minute|hour|day|night|week|month|quarter|year|decade)",
        r"(?:annual|annually|monthly|daily|weekly|quarterly|yearly|hourly)",
        r"per (?:share|person|capita|head|employee|user|customer|unit|token|mile|kilometre|kilometer|tonne|ton|barrel)",
        r"in (?:one|a single) (?:day|week|month|year)",
        r"year[- ]on[- ]year|year[- ]over[- ]year",
    )
)
# Conditions under which a figure is stated.
CONDITIONS = tuple(
    re.compile(rf"\b(?:{phrase})\b")
    for phrase in (
        r"adjusted for inflation|inflation[- ]adjusted|in real terms|in today's (?:money|dollars|prices)",
        r"(?:excluding|not counting|not including|apart from|aside from|without counting)",
        r"according to (?:one|some) (?:estimate|account)",
    )
)
# Times that point at the moment of writing and resolve to no date ("this season").
DEICTIC = tuple(
    re.compile(rf"\b(?:{phrase})\b")
    for phrase in (
        r"(?:last|next|previous|following|same) (?:year|month|week|quarter|season|day)",
        r"this (?:season|quarter|spring|summer|autumn|fall|winter)",
        r"so far",
        r"last season",
        r"next season",
    )
)
# Places that are no names.
PLACE_WORDS = tuple(
    re.compile(rf"\b(?:{phrase})\b")
    for phrase in (
        r"(?:worldwide|globally|nationwide)",
        r"on the [\w-]+ side",
        r"(?:at home|abroad|overseas)",
    )
)
