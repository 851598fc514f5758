"""What the articles are about that name nothing: in a dossier, in which most articles tell one story, that story's names.

An article of a dossier may call its subject "the plant" from first to last. It is taken to be about what two thirds of the others
are about, where its own claims are held against theirs; facts say themselves what they are about. An article with a topic of its own
keeps that alone, and where the articles are about many things nothing is added.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set

from factcheck.matching.telling import KINDS

# How many articles make a story at least, and which share of all of them: two thirds.
FEWEST_OF_A_STORY = 6
SHARE = (2, 3)


def with_story(
    topics: Mapping[str, frozenset[str]], named: Set[str] = frozenset()
) -> Mapping[str, frozenset[str]]:
    """The `topics` of the articles by path, in which those that are about nothing by name have the words of the story.

    `named` are the paths of the articles that have a topic of their own.

    >>> own = {f"{n}.md": frozenset({"corran"}) for n in range(6)}
    >>> with_story({**own, "7.md": frozenset()})["7.md"], with_story({**own, "7.md": frozenset({"lenz"})}, {"7.md"})["7.md"]
    (frozenset({'corran'}), frozenset({'lenz'}))
    """
    counts = Counter(word for words in topics.values() for word in words)
    part, whole = SHARE
    story = frozenset(
        word
        for word, times in counts.items()
        if times >= FEWEST_OF_A_STORY and times * whole >= len(topics) * part and word not in KINDS
    )
    if not story:
        return topics
    return {path: own if path in named else own | story for path, own in topics.items()}
