"""By which words a text tells who commanded a ship or flew a plane, beside those of the captain's office.

"At the controls" is no command: the one who flies may be another than the captain. Left out is "took command of", for one
takes it from another.
"""

from __future__ import annotations

from typing import Final

# The nouns behind "in", "at the" or "under the", with the property that they state.
CAPTAIN: Final = "captain"
PILOT: Final = "pilot"
COMMANDS: Final[dict[str, tuple[tuple[str, ...], str]]] = {
    "command": (("in",), CAPTAIN),
    "controls": (("at", "the"), PILOT),
}
# "Under the command of Y".
UNDER: Final = ("under", "the")
OF: Final = "of"
# Words before a name by which it is another one of the crew.
OTHERS_ABOARD: Final = frozenset("first second co-pilot copilot officer engineer mate".split())
# What is done about a craft, under a command of its own.
OPERATIONS: Final = frozenset(
    "salvage salvors salvagers parbuckling refloating rescue rescuers recovery search clean-up cleanup operation operations "
    "evacuation investigation inquiry towing dismantling scrapping".split()
)
