"""The one thing that the facts know as the holder of a property (`claims/subject/sole_known.py` tells when it is)."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import Holder
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.sole_known import sole_known


def sole_holder(
    parsed: Parsed, before: int, discourse: Discourse, word: str, names: Sequence[NameSpan] = ()
) -> Holder | None:
    """The one thing that the facts know, where `word` may mean it, as what a property is said of."""
    found = sole_known(parsed, before, discourse, word, names)
    return Holder(found) if found is not None else None
