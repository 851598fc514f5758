"""Which blocks of a page are its article: those in <article>, else those in <main>, else all."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.documents.draft import Part

# An article or main part with less text is taken for the page's only if it has a good share of all.
_ENOUGH_TEXT = 250
_ENOUGH_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Leaf:
    """A finished block, the number of the <article> it is in (0 for none), and whether it is in <main>."""

    part: Part
    article: int
    in_main: bool


def choose_article(leaves: list[Leaf]) -> list[Leaf]:
    """The blocks of the article: those in <article>, else those in <main>, else all."""
    total = sum(leaf.part.end - leaf.part.start for leaf in leaves)
    enough = min(_ENOUGH_TEXT, _ENOUGH_SHARE * total)
    lengths: dict[int, int] = {}
    for leaf in leaves:
        if leaf.article:
            lengths[leaf.article] = lengths.get(leaf.article, 0) + leaf.part.end - leaf.part.start
    longest = max(lengths.values(), default=0)
    if longest and longest >= enough:
        # A page with several posts has several articles; cards that lead to other pages are much shorter.
        return [leaf for leaf in leaves if leaf.article and lengths[leaf.article] * 3 >= longest]
    in_main = [leaf for leaf in leaves if leaf.in_main]
    if in_main and sum(leaf.part.end - leaf.part.start for leaf in in_main) >= enough:
        return in_main
    return leaves
