"""What a comparison of two values may answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Agree:
    """The two values can both be right."""


@dataclass(frozen=True, slots=True)
class Disagree:
    """The two values cannot both be right; `gap` is their distance as a share of the larger one."""

    gap: float


@dataclass(frozen=True, slots=True)
class Incomparable:
    """The two values say nothing about each other, and why."""

    reason: str


Comparison: TypeAlias = Agree | Disagree | Incomparable
