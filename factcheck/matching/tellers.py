"""Which articles tell a figure, and which figures are odd: told by one article where several have another one.

That one text has "2.7 million euros" where three others have 2.7 billion says more than one other text would; it need not
be told in the same words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from factcheck.claims.claim import Claim
from factcheck.values.value import Quantity

Figure: TypeAlias = tuple[str, object]
# The fewest articles that tell the one figure, where one tells the other.
FEWEST = 3


class Tellers:
    """The claims of a corpus by their figures."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._told: defaultdict[Figure, list[Claim]] = defaultdict(list)
        for claim in claims:
            self._told[_figure(claim)].append(claim)
        self._count = {figure: len({one.path for one in told}) for figure, told in self._told.items()}

    def odd_one(self, a: Claim, b: Claim) -> Claim | None:
        """Which of two claims has a figure that no other article tells, where several tell the other's; None for neither."""
        few, many = sorted((a, b), key=self._articles)
        return few if self._articles(few) == 1 and self._articles(many) >= FEWEST else None

    def others(self, claim: Claim) -> Iterator[Claim]:
        """The other claims with the figure of `claim`."""
        return (one for one in self._told.get(_figure(claim), ()) if one is not claim)

    def _articles(self, claim: Claim) -> int:
        return self._count.get(_figure(claim), 0)


def _figure(claim: Claim) -> Figure:
    value = claim.value
    return (value.unit, value.number) if isinstance(value, Quantity) else ("", value.text)
