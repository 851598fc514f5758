"""Two names that a text says are one: "Ida Brandt (1901–1980), better known as Ada Lenz", "Corran, officially Corrania,".

The second stands for the first in the whole corpus. "Best known as" is left out, for somebody is best known as what they did or
played, and so is "formerly known as": what a name was given up for may be told of the time before.
"""

from __future__ import annotations

import re

from factcheck.claims.naming.keys import fold
from factcheck.values.expression import Expression

_NAME = r"[A-Z][\w’'-]+(?:\s(?:[A-Z][\w’'.-]*|of|de|van|von|la|le|&)){0,6}"
_KNOWN_AS = Expression(
    rf"""
    (?P<name>{_NAME}) (?:\s?\([^()\n]{{1,160}}\))? \s?,?\s (?:(?:who\s)?(?:is|was)\s)?
    (?: (?:better|also|professionally|commonly|popularly|generally)\sknown(?:\s(?:professionally|simply))?
      | known\s(?:professionally|simply|mononymously|colloquially) )
    \s(?:as|by\s(?:the|his|her)\s(?:stage\s|pen\s)?name)\s [“"]?(?P<other>{_NAME})
  | (?P<called>{_NAME}) \s?,\s (?:officially|formally)\s(?:the\s)? (?P<official>{_NAME}) (?=\s?[,(])
    """,
    re.VERBOSE,
)
KNOWN = "known"


def known_as(text: str) -> tuple[tuple[str, str], ...]:
    """The (other name, name) pairs of a text, folded.

    >>> known_as("Ida Maria Brandt (born 1901), better known as Ada Lenz, was a diver.")
    (('ada lenz', 'ida maria brandt'),)
    """
    if KNOWN not in text:
        return ()
    found = (
        (fold(match["other"] or match["official"]), fold(match["name"] or match["called"]))
        for match in _KNOWN_AS.finditer(text)
    )
    return tuple((other, name) for other, name in found if other and name and other != name)
