"""What part of a company somebody has: "80 percent of the shares", "holds 60 percent of the company".

A percentage of all shares is a stake, and no change of their price. Of a company it is one where the verb right before says
that somebody has it: who "bought 5 percent of the company" may have more.
"""

from __future__ import annotations

from factcheck.claims.reading.site import Site, before_hedges, phrase_end
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.governors import COMPANIES, HOLDING, SHARES
from factcheck.lexicon.grammar import DETERMINERS

STAKE = "stake"
OF = "of"
# What is bought or sold so is no stake: somebody may have had more before.
TRADING = frozenset(
    stem(verb) for verb in "buy acquire purchase sell offload divest trade issue float".split()
)
SHARE_KINDS = frozenset({"percent", "ratio"})


def stake_concept(site: Site) -> set[str]:
    """The stake that a percentage is, or nothing."""
    tokens, of = site.tokens, site.position + 1
    if site.kind not in SHARE_KINDS or of + 1 >= len(tokens) or tokens[of].lower != OF:
        return set()
    end = phrase_end(tokens, of + 1, len(tokens))
    head = tokens[end - 1]
    if end == of + 1 or head.kind is not TokenKind.WORD:
        return set()
    before = before_hedges(tokens, site.position, site.segment.first)
    if head.lower in SHARES:
        return set() if before >= site.segment.first and tokens[before].stem in TRADING else {STAKE}
    holds = tokens[before].lower in HOLDING and before >= site.segment.first
    known = tokens[of + 1].lower in DETERMINERS and head.lower in COMPANIES
    return {STAKE} if holds and (known or head.named) else set()
