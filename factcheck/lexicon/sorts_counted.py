"""Nouns for the sorts of a thing, and what is said of how many of them there are, as data."""

from __future__ import annotations

from typing import Final

# Left out are "form" and "class" (of many other things too), "breed" and "variety" (of which a species has many).
SORTS: Final[frozenset[str]] = frozenset("species kind type sort".split())
# Verbs that say of sorts no more than that they are there, or that somebody saw them there.
BEING_THERE: Final[frozenset[str]] = frozenset(
    "live occur exist inhabit find record identify observe see count thrive dwell swim call".split()
)
# Words in front of a noun for sorts that tell none of them from the others.
NO_SORT: Final[frozenset[str]] = frozenset(
    "different distinct separate various known recorded individual".split()
)
