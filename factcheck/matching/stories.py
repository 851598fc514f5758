"""Which articles of a corpus are on one story, by what they tell alike and by the names that they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from factcheck.matching.telling import KINDS

# The fewest articles that tell which words are rare.
FEWEST_ARTICLES = 5
# The share of the articles with one name from which a corpus is on one story, where it is of some articles.
A_HALF = 0.5
# So many words of names in common with another article tell that one is on the story too.
A_FEW_NAMES = 2


class Stories:
    """Which articles are on one story, for they have a name in common and tell something alike, or both something that a third one tells.

    Where every second article of a corpus has one name, all are.
    """

    def __init__(self, names: Mapping[str, frozenset[str]]) -> None:
        """Begin with the words of the names that each article has, by its path."""
        self._names, self._shared = names, dict[tuple[str, str], int]()
        counts = Counter(name for named in names.values() for name in named - KINDS)
        most = max(counts.values(), default=0)
        self.is_only_one = len(names) >= FEWEST_ARTICLES and most >= A_HALF * len(names)
        self._beside: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, paths: Iterable[str]) -> None:
        """Note that the articles at some paths tell one thing."""
        together = set(paths)
        if len(together) > 1:
            for path in together:
                self._beside[path] |= together

    def has(self, path: str) -> bool:
        """Whether all articles are on one story, of which the one at a path has several names."""
        return self.is_only_one and any(
            self.shared_names(path, other) >= A_FEW_NAMES for other in self._names if other != path
        )

    def are_one(self, a: str, b: str) -> bool:
        """Whether the articles at two paths are on one story."""
        if self.is_only_one:
            return True
        ours = self._beside.get(a, set())
        return not ours.isdisjoint(self._beside.get(b, ())) and self.shared_names(a, b) > 0

    def may_be_one(self, a: str, b: str) -> bool:
        """Whether the articles at two paths may be on one story."""
        return self.is_only_one or self.shared_names(a, b) > 0

    def shared_names(self, a: str, b: str) -> int:
        """How many words of names two articles share, by their paths."""
        key = (a, b) if a < b else (b, a)
        if key not in self._shared:
            self._shared[key] = len(
                (self._names.get(a, frozenset()) & self._names.get(b, frozenset())) - KINDS
            )
        return self._shared[key]
