"""Whether a name is a ship's: "aboard the Orrin", "the liner Orrin", "the sinking of the Orrin".

One yard builds a ship, as a rule, while a bridge or a tower has many builders.
"""

from __future__ import annotations

import re

from factcheck.claims.reading.discourse import Discourse

# What a text calls a ship again by.
VESSELS = "ship vessel liner boat submarine".split()
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
