"""Where the properties with names and yes/no may be stated: the sentences with one of their words.

A text is searched for the few anchor words, and only sentences that have one, with the "by" or "in" that its form
needs, are ever taken apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.claims.properties.anchor_words import anchor_words
from factcheck.claims.reading.discourse import Discourse
from factcheck.lexicon.labels import labels
from factcheck.lexicon.properties import FIRMS_OF_TOWNS

# What a label stands behind, and the most characters of one with the marks around it.
LABEL_OPENINGS = ("\n", "(", ";", ".", "- ", "* ")
MOST_OF_LABEL = 60
WORD = re.compile(r"[^\W_]+")
# The years in which somebody had a post: "1994–2005".
TERMS = re.compile(r"(?:1\d{3}|20\d\d)\s?[-–—]")
# A town before what a firm is: "the Leeds firm".
HOMES = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he)\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?\s(?:{'|'.join(sorted(FIRMS_OF_TOWNS))})\b"
)


@cache
def _by_first() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """The anchor words by what stands before their first hyphen, so that a text is gone through once for all of them."""
    index: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for word, needs in anchor_words():
        index.setdefault(WORD.findall(word)[0], []).append((word, needs))
    return {first: tuple(found) for first, found in index.items()}


def find_sentences(discourse: Discourse) -> Iterator[int]:
    """The sentences that may state a property, in order."""
    text = discourse.document.reading
    lower = text.lower()
    if len(lower) != len(text):
        lower = text  # A letter that is two in small letters would move all that follows.
    found: dict[int, set[tuple[str, ...]]] = {}
    by_first = _by_first()
    for run in WORD.finditer(lower):
        for word, needs in by_first.get(run[0], ()):
            at, end = run.start(), run.start() + len(word)
            if lower.startswith(word, at) and not lower[end : end + 1].isalnum():
                found.setdefault(discourse.index_at(at), set()).add(needs)
    for at in _labels_in(lower):
        found.setdefault(discourse.index_at(at), set()).add(())
    for match in HOMES.finditer(text):
        found.setdefault(discourse.index_at(match.end()), set()).add(())
    chosen: dict[int, None] = {}
    for index in sorted(found):
        start, stop = discourse.bounds(index)
        sentence = " ".join(lower[start:stop].split())
        if any(not needs or any(need in sentence for need in needs) for needs in found[index]):
            chosen |= dict.fromkeys((index, *discourse.labelled_cells(index)))
    yield from chosen | dict.fromkeys(_under_labels(discourse))


def _under_labels(discourse: Discourse) -> Iterator[int]:
    """The cells whose row or column has a label of a property for its head, and those of tables with terms of office."""
    heads: dict[tuple[int, str, int], bool] = {}
    cells = [(i, c) for i in range(len(discourse)) if (c := discourse.block(i).cell) is not None]
    termed: set[int] = set()
    for index, cell in cells:
        start, stop = discourse.bounds(index)
        if cell.row and TERMS.search(discourse.document.reading, start, stop):
            termed.add(cell.table)
        if not cell.row or not cell.column:
            known = discourse.document.reading[start:stop].strip(" *_").lower() in labels()
            for axis, number in (("row", cell.row), ("column", cell.column)):
                heads[cell.table, axis, number] = heads.get((cell.table, axis, number), False) or known
    for index, cell in cells:
        labelled = any(
            heads.get((cell.table, axis, number))
            for axis, number in (("row", cell.row), ("column", cell.column))
        )
        if cell.row and (cell.table in termed or (cell.column and labelled)):
            yield index


def _labels_in(lower: str) -> Iterator[int]:
    """Where a label of a property stands before its colon in a text in small letters, at the start of a line, a sentence or a bracket."""
    colon = lower.find(":")
    while colon >= 0:
        before = lower[max(0, colon - MOST_OF_LABEL) : colon]
        for opening in LABEL_OPENINGS:
            before = before.rpartition(opening)[2]
        label = before.strip(" *_\t")
        if label in labels():
            yield colon - len(before) + before.find(label)
        colon = lower.find(":", colon + 1)
