"""Which articles are editions of one text: copies in which a figure or two was changed.

An edition is known by its sentences with figures, most of which are the same to the letter, under one title and in the
news of the same days. There the same sentence speaks of the same occasion however little it says: "The index fell
3.1%." Pages of two days or of two products share a form, too, and differ in most of their figures or in their titles.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from factcheck.claims.claim import Claim

# The share of the sentences with figures that the shorter edition has in common with the other, and the fewest of them.
MOST_SENTENCES, FEWEST_SENTENCES = 0.6, 3
# So many days lie at most between two editions; what is told a year later may have another figure by right.
SAME_DAYS = 7
# A sentence that more articles have is a form of words, and no part of one text.
MOST_ARTICLES = 20


def with_editions(claims: Sequence[Claim], titles: Mapping[str, str]) -> tuple[Claim, ...]:
    """The claims, those of articles that are editions of one text with a mark they share; `titles` are by path."""
    editions = _editions(claims, titles)
    if not editions:
        return tuple(claims)
    return tuple(
        replace(claim, edition=editions[claim.path]) if claim.path in editions else claim for claim in claims
    )


def _editions(claims: Sequence[Claim], titles: Mapping[str, str]) -> dict[str, str]:
    """The first path of its editions for each article that has any."""
    articles: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    sentences: Counter[str] = Counter()
    published: dict[str, date | None] = {}
    for claim in claims:
        told_by = articles[titles.get(claim.path, ""), claim.reading]
        sentences[claim.path] += claim.path not in told_by
        told_by.add(claim.path)
        published[claim.path] = claim.published
    common = Counter(
        pair
        for paths in articles.values()
        if 1 < len(paths) <= MOST_ARTICLES
        for pair in combinations(sorted(paths), 2)
    )
    first: dict[str, str] = {}
    for (a, b), shared in sorted(common.items()):
        least = max(FEWEST_SENTENCES, MOST_SENTENCES * min(sentences[a], sentences[b]))
        if shared >= least and _are_of_the_same_days(published[a], published[b]):
            first[b] = first.setdefault(a, a)
    return first


def _are_of_the_same_days(a: date | None, b: date | None) -> bool:
    return a is None or b is None or abs((a - b).days) <= SAME_DAYS
