"""What befalls somebody in a post once, so that two who have it cannot both have been the one: dismissed, sentenced, killed.

Each row has the words behind a form of "be", and the verbs of what somebody does. Left out is what befalls one again and
again: "praised", "questioned", "was re-elected".
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.people import OFFICES
from factcheck.lexicon.phrases import phrases
from factcheck.lexicon.roles import HEADS, HEADS_WITH_RANK, RANKS, TOP_POSTS

# Fates by their names: the participles behind "was", and the verbs that stand alone.
FATES: Final = {
    "dismissed": (phrases("fired sacked dismissed ousted forced_out pushed_out shown_the_door let_go"), ()),
    "resigned": ((), phrases("resigned resigns quit quits stepped_down steps_down")),
    "sentenced": (phrases("sentenced jailed imprisoned"), ()),
    "convicted": (phrases("convicted found_guilty"), ()),
    "acquitted": (phrases("acquitted cleared_of"), ()),
    "arrested": (phrases("arrested detained"), ()),
    "killed": (phrases("killed murdered assassinated executed"), phrases("died dies perished drowned")),
}
# By these it is told before the name, besides the participles: "out went the chief executive, Ada Brandt, and Ivo Lenz".
TOLD_BEFORE: Final = {
    "dismissed": phrases("out_went out_goes out_go gone_are gone_is got_rid_of gets_rid_of")
}
# The words that may stand in a row of people and their posts.
IN_A_ROW: Final = (
    HEADS
    | HEADS_WITH_RANK
    | RANKS
    | OFFICES
    | frozenset(word for post in TOP_POSTS for word in post.split(" "))
    | frozenset("head boss leader deputy vice the its his her their our former and both also".split())
)
# What says that a sentence tells of the days of the story: "those who ran the plant that week".
THEN: Final = (
    *(f"that {time}" for time in ("day", "night", "morning", "evening", "afternoon", "week", "month")),
    *("at the time", "on the night", "on the day", "when it happened", "back then"),
)
