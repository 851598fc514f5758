"""Parts of a thing: "the main span of the Orrin Bridge", "the Orrin Bridge's span", "its span" are one, and not the bridge.

A part is known by its owner's key and its noun, with what tells it from its like ("rear", "fuel" of a tank); what only
describes it is left out, so that blocks of claims meet: the main span is the span. Whole and part stay apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.values.nouns import is_kind

# Adjectives that tell one part from another of its kind.
TELLING_APART = frozenset(
    "secondary tertiary second third fourth first front rear back left right upper lower inner outer top bottom northern "
    "southern eastern western north south east west high low new old male female hot cold wet dry final last middle "
    "forward side port starboard maternal paternal eldest youngest elder younger".split()
)
# Nouns before "of" that are no part: kinds of places, how many or which of several, and what is told of somebody.
NO_PARTS = frozenset(
    "city town village state island river lake province kingdom republic university county region country members "
    "member one some most all many half number rest majority part fact kind sort type version name news story death birth "
    "end start beginning".split()
)
_WORD = r"[a-z][\w-]*"
OF_OWNER = re.compile(
    rf"^(?:(?:the|a|an|this|that)[ ])?(?P<part>{_WORD}(?:[ ]{_WORD}){{0,3}})[ ]of[ ](?P<owner>.*[A-Z].*)$"
)
OWNERS = re.compile(rf"^(?P<owner>.*[A-Z].*?)[ ]?['’]s?[ ](?P<part>{_WORD}(?:[ ]{_WORD}){{0,3}})$")
SMALL = re.compile(r"\b(?:of|and|in|on|at|for|with|by|to|from)\b")


def owner_and_part(phrase: str) -> tuple[str, str] | None:
    """The owner and the part that a phrase names, None for a phrase of another form.

    >>> owner_and_part("the main span of the Orrin Bridge"), owner_and_part("Orrin's rear mast")
    (('the Orrin Bridge', 'span'), ('Orrin', 'rear mast'))
    """
    match = OF_OWNER.match(phrase) or OWNERS.match(phrase)
    if match is None or SMALL.search(match["part"]):
        return None
    words = match["part"].split(" ")
    return None if words[-1] in NO_PARTS else (match["owner"], part_of(words))


def part_of(words: Sequence[str]) -> str:
    """The words by which a part is known: its noun, and before it nouns and what tells it from its like.

    >>> part_of(["long", "primary", "mirror"]), part_of(["secondary", "mirror"]), part_of(["fuel", "tank"])
    ('mirror', 'secondary mirror', 'fuel tank')
    """
    *before, head = [word.lower() for word in words]
    return " ".join([*(word for word in before if word in TELLING_APART or is_kind(word)), head])
