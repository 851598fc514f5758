"""What limits a claim, in words: told so that an editor can check what the tool understood."""

from __future__ import annotations

from factcheck.claims.claim import Scope


def scope_words(scope: Scope) -> str:
    """What limits a claim; empty where nothing does.

    >>> scope_words(Scope(place="the US", basis="per year"))
    'in: the US; per year'
    """
    parts = [
        f"when: {scope.time.text}" if scope.time else "",
        f"in: {scope.place}" if scope.place else "",
        f"part: {scope.part}" if scope.part else "",
        scope.basis or "",
        f"if: {scope.condition}" if scope.condition else "",
    ]
    return "; ".join(part for part in parts if part)
