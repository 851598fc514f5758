"""How often Python looks for cycles of objects that nothing else holds: seldom in a run of the command line.

A run makes records by the hundred thousand and keeps most of them to its end. They hold no cycles, and looking
through all of them again and again, as is Python's default, takes up to a third of the time.
"""

from __future__ import annotations

import gc

# Objects that are made before the youngest are looked through, and how often that happens before older ones are.
THRESHOLDS = (100_000, 50, 50)


def collect_seldom() -> None:
    """Look for cycles seldom in this process."""
    gc.set_threshold(*THRESHOLDS)
