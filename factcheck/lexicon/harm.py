"""What reports count of those who came to harm, and say of nobody: "no deaths", "nobody was hurt"."""

from __future__ import annotations

from typing import Final

# Outcomes of which a report says that there were none. Left out: what is a lack and no count ("no victims' fund").
HARMS: Final[frozenset[str]] = frozenset(
    "death deaths fatality fatalities casualty casualties injury injuries survivor survivors arrest arrests".split()
)
# What qualifies such an outcome without being a part of the count.
HARM_WORDS: Final[frozenset[str]] = frozenset(
    "serious major civilian confirmed reported known further".split()
)
# What happened to nobody.
HARMED: Final[frozenset[str]] = frozenset(
    "hurt killed injured wounded harmed died drowned survived arrested".split()
)
# What may stand before it.
BEFORE_HARM: Final[frozenset[str]] = frozenset("was were is are has had on else".split())
# Nobody, in words.
NOBODY: Final[tuple[str, ...]] = ("nobody", "no one", "no-one")
