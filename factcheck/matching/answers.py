"""What a guard may answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.claims.claim import Claim


@dataclass(frozen=True, slots=True)
class Apart:
    """Two claims do not speak of the same thing, and why; `guard` is the name of the guard that says so."""

    guard: str
    reason: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two claims may not speak of the same thing, and why."""

    guard: str
    reason: str


Answer = Apart | Doubt | None
Guard = Callable[[Claim, Claim], Answer]
