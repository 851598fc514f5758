"""What a verb tells besides its class: two words for one event, where each side of it has its own.

What was "sold for $3 million" was bought for it, and a firm that was "created in 1932" was founded then, as a model was
built. Only of what it is done to: who "created 300 jobs" or "sold its mill for $3 million" was neither.
"""

from __future__ import annotations

from factcheck.claims.reading.site import Site, preposition_before
from factcheck.claims.words.segments import Opening
from factcheck.claims.words.vocabulary import Hit
from factcheck.lexicon.governors import ALSO_BOUGHT, ALSO_FOUNDED
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES

BUY, ESTABLISH, FOR = "buy", "establish", "for"
# Behind these a participle is the perfect of who does it.
HAVING = frozenset("had has have having".split())


def also_told(site: Site, verb: Hit | None) -> set[str]:
    """The other event that the governing verb tells, or nothing."""
    if verb is None or not _is_done_to_subject(site, verb.position):
        return set()
    word = site.tokens[verb.position].lower
    if word in ALSO_FOUNDED and site.kind == "date":
        return {ESTABLISH}
    if word in ALSO_BOUGHT and site.kind == "money" and preposition_before(site, verb.position) == FOR:
        return {BUY}
    return set()


def _is_done_to_subject(site: Site, verb: int) -> bool:
    """Whether a participle is passive: behind a form of "be", or where its clause opens ("Norvane, created in 1932, ...")."""
    tokens, at = site.tokens, verb - 1
    while at >= 0 and tokens[at].lower in ADVERBS - AUXILIARIES:
        at -= 1
    if at >= 0 and tokens[at].lower in AUXILIARIES:
        return tokens[at].lower not in HAVING
    segment = next((s for s in site.parsed.segments if s.first <= verb < s.last), site.segment)
    return at < segment.first and segment.opening in (Opening.PASSIVE, Opening.SENTENCE, Opening.BRACKET)
