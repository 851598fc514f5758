"""Phrases in a table: words apart by spaces, those of one phrase joined by "_"."""

from __future__ import annotations


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of `text`, in order.

    >>> phrases("fall set_up")
    ('fall', 'set up')
    """
    return tuple(word.strip().replace("_", " ") for word in text.split())
