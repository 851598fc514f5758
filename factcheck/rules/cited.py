"""Whether two sentences give a figure by the word of one source: "the weather service said", "according to the weather service".

Who is cited may be wrong, so that a figure that is only attributed is worth less than one that is stated. Where both articles cite
the same source on one day it can have said but one of the two figures, and one article does not have what it said; on another day it may
have another one.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.words.stem import stem
from factcheck.lexicon.grammar import FUNCTION_WORDS
from factcheck.lexicon.stances import CITING

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
ACCORDING = re.compile(r"\baccording to (?P<source>[^,.;:()]+)", re.IGNORECASE)
# Of a source that is named by more words, what was said when and where stands behind it.
MOST_WORDS = 8


def cite_one_source(a: Claim, b: Claim) -> bool:
    """Whether the sentence of one claim is according to somebody whom that of the other cites in whatever words."""
    on_one_day = a.published is None or b.published is None or a.published == b.published
    return on_one_day and (_is_cited_in(a, b) or _is_cited_in(b, a))


def _is_cited_in(claim: Claim, other: Claim) -> bool:
    found = ACCORDING.search(claim.reading)
    if found is None:
        return False
    source = _stems(found["source"])
    told = _stems(other.reading)
    cites = ACCORDING.search(other.reading) is not None or not CITING.isdisjoint(
        WORD.findall(other.reading.lower())
    )
    return 0 < len(source) <= MOST_WORDS and cites and source <= told


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in WORD.findall(text.lower()) if word not in FUNCTION_WORDS)
