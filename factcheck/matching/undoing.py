"""Whether one claim tells that something was done, and the other that it was undone: a ban, and its end.

"The convictions were overturned in 2012" has the word for what was done in 2010, and so has its day nothing to do with it.
Deliberately missed: undoing that only the sense tells ("walked free on appeal").
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.lexicon.events import UNDOING
from factcheck.matching.answers import Answer, Doubt

UNDONE = re.compile(rf"\b(?:{'|'.join(UNDOING)})\b", re.IGNORECASE)


def same_doing(a: Claim, b: Claim) -> Answer:
    """Both must tell of the deed, or both of its undoing."""
    if a.reading == b.reading or tells_of_undoing(a.reading) == tells_of_undoing(b.reading):
        return None
    return Doubt("event", "one tells that something was done, the other that it was undone")


@lru_cache(maxsize=4096)
def tells_of_undoing(text: str) -> bool:
    """Whether a sentence tells that something was undone.

    >>> [tells_of_undoing(x) for x in ("The ban was lifted in May.", "The crane lifted the hull.", "Two were convicted.")]
    [True, False, False]
    """
    return UNDONE.search(text) is not None
