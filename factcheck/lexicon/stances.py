"""The words by which a text stands off from what it says: reports, doubts, guesses, plans, questions."""

from __future__ import annotations

# Someone else says so. "Said" and "estimated" attribute too, but to a source the article itself relies on;
# such sentences are the article's own statement of the figure as much as any other.
ATTRIBUTED = frozenset(
    "reportedly allegedly supposedly purportedly alleged alleges alleging claim claims claimed claiming rumoured "
    "rumored rumour rumor rumours rumors purported supposed".split()
)
ATTRIBUTED_BY_PHRASE = ("according to", "in the words of")
# The statement is only thought of.
HYPOTHETICAL = frozenset(
    "if unless would could might suppose imagine assuming hypothetical hypothetically".split()
)
# The sentence is about the future, or somebody's guess at it.
FORECAST = frozenset(
    "will forecast forecasts predicted predict predicts projected projects projection expects expected outlook "
    "poised likely".split()
)
# A number somebody wants to reach.
TARGET = frozenset(
    "target targets targeting goal goals aim aims aiming hopes hope hoped hoping wants wanted plans planned intended".split()
)
# The statement is denied.
DENIED = frozenset("not n't never denied denies deny neither nor false untrue wrong wrongly incorrectly mistakenly myth misconception hoax".split())
# The number stands for any number.
EXAMPLE = ("for example", "for instance", "e.g.", "let's say", "let us say", "imagine")
