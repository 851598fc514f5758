"""None of several, and all of them: "none of the passengers survived", "not a single miner died", "no lives were lost", "everyone
aboard survived", each as nought of those who came to harm.

Only with an outcome of people behind it, in the same clause: who of them is meant may be told between ("nobody on board the
Corran was hurt"). That all survived is told of those who did not (`claims/measure/counts.py`).
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.harm import ALL, ENDANGERED, HARMED, SPARED
from factcheck.values.expression import Expression
from factcheck.values.nouns import singular
from factcheck.values.numerals import GAP
from factcheck.values.value import Interval, Quantity

# Those of whom it is said, up to the verb: a place or a name, and nothing that may be a verb.
_OF_WHOM: Final = (
    r"(?:\s+(?:aboard|inside|on\s+board|there))?"
    r"(?:(?:\s+(?:on|in|of|from|at|aboard|inside))?(?:\s+(?:the|his|her|its))?(?:\s+[A-Z][\w’'-]*){1,4}"
    r"|\s+(?:on|in|of|from|at|aboard|inside)\s+(?:the|his|her|its)\s+[a-z-]+)?"
)
_PEOPLE: Final = "|".join(sorted(ENDANGERED))
_PERSON: Final = "|".join(sorted(map(singular, ENDANGERED)))
_WAS: Final = r"(?:\s+(?:was|were|is|are|has|had|have|been|also|even|reported|to|have))*"
_OUTCOME: Final = rf"(?:{'|'.join(sorted(HARMED))}|lost{GAP}(?:his|her|their){GAP}li(?:fe|ves)|perished|came{GAP}to{GAP}harm)"
_NONE: Final = Expression(
    rf"""
    (?<![\w-]) (?P<none>
        [Nn]one{GAP}of{GAP}(?:the|his|her|its|their|those|these){GAP}(?:{_PEOPLE})
      | (?:Not|not){GAP}(?:one|a{GAP}single{GAP}one){GAP}of{GAP}(?:the|his|her|its|their|those|these){GAP}(?:{_PEOPLE})
      | (?:Not|not){GAP}a{GAP}single{GAP}(?:{_PERSON})
      | [Nn]o(?:body|[ -]one){GAP}(?:on{GAP}board|aboard|inside|there)
    ) {_OF_WHOM} {_WAS} \s+ {_OUTCOME} (?![\w-])
  | (?<![\w-]) (?P<lives>[Nn]o{GAP}lives) {_WAS} \s+ lost (?![\w-])
    """.replace("  ", ""),
    re.VERBOSE,
)
_EVERYONE: Final = Expression(
    rf"(?<![\w-])(?P<all>(?:{'|'.join(ALL)})(?:{GAP}(?:on{GAP}board|aboard|inside))?){_OF_WHOM}{_WAS}\s+(?:{'|'.join(SPARED)})(?![\w-])"
)
_SIGNS: Final = ("one of", "Not ", "not ", "obody", "o one", "o live")


def find_none_harmed(text: str) -> list[Quantity]:
    """The noughts of a text that are told of people who came to harm, in order.

    >>> [one.text for one in find_none_harmed("Not a single miner died, and everyone aboard the Corran survived.")]
    ['Not a single miner', 'everyone aboard']
    """
    found = []
    if any(sign in text for sign in _SIGNS):
        found += [_nought(match, "none" if match["none"] else "lives") for match in _NONE.finditer(text)]
    if "urviv" in text or "scaped" in text or "escued" in text:
        found += [_nought(match, "all") for match in _EVERYONE.finditer(text)]
    return sorted(found, key=lambda one: one.start)


def _nought(match: re.Match[str], group: str) -> Quantity:
    start, end = match.span(group)
    return Quantity(
        start, end, match[group], 0.0, Interval(0.0, 0.0), "life" if group == "lives" else "person"
    )
