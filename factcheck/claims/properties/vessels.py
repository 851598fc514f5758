"""Whether a name is a ship's: "aboard the Orrin", "the liner Orrin", "the sinking of the Orrin".

One yard builds a ship, as a rule, while a bridge or a tower has many builders.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Subject
from factcheck.claims.reading.discourse import Discourse

# What a text calls a ship again by.
VESSELS = "ship vessel liner boat submarine".split()
# What a text calls a plane again by, and what a numbered flight is called.
FLYING = frozenset("plane aircraft jet airliner airship helicopter balloon satellite".split())
FLIGHT = "flight"
# What stands before or behind a ship's name, and not before other names.
_BEFORE = (
    r"(?:aboard|on[ ]board|sinking[ ]of|wreck[ ]of|voyage[ ]of|[RH]MS|SS|MV|USS|liner|ship|ferry|submersible)"
)
_BEHIND = r"(?:sank|ran[ ]aground|set[ ]sail|sailed|capsized|was[ ]refloated|carried[ ]\w+[ ]lifeboats)"


def is_vessel(name: str, key: str, discourse: Discourse) -> bool:
    """Whether the text shows that the name is a ship's."""
    if any(discourse.cast.is_called(key, noun) for noun in VESSELS):
        return True
    if re.match(rf"{_BEFORE}[ ]", name):
        return True
    word = re.escape(name)
    shown = rf"\b{_BEFORE}[ ](?:(?:the|RMS|SS)[ ])?{word}\b|\b{word}[ ]{_BEHIND}\b"
    return re.search(shown, discourse.document.reading) is not None


def is_craft(subject: Subject, discourse: Discourse) -> bool:
    """Whether a name is that of a ship, a plane or a flight: "Flight 12", "the jet Orrin"."""
    words = subject.key.split(" ")
    flight = FLIGHT in words and words[-1] != FLIGHT
    flying = not FLYING.isdisjoint(words) or any(
        discourse.cast.is_called(subject.key, noun) for noun in sorted(FLYING)
    )
    return flight or flying or is_vessel(subject.name, subject.key, discourse)
