"""What is wrong with an entry of a project's own words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mistake:
    """An entry that cannot be used: the table it stands in, its name, what is wrong and what to do."""

    table: str
    name: str
    message: str
    advice: str
