"""What a run is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from factcheck.gate.baseline import Entry
from factcheck.gate.changes import Lines


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of a run.

    `select` and `ignore` are rule codes or prefixes of codes; an empty `select` means all. `pedantic` shows what
    is not sure, as notes. `jobs` is the number of processes, 0 for one a core where the corpus is large enough.
    `cache` allows reading unchanged documents from the cache. `allow_empty` accepts a corpus without documents.
    `today` is the day by which suppressions expire, None where none does; the only way that time enters a run.
    `require_reason` reports suppressions that give none. `baseline` has the findings that are known.
    `changed` tells of a path which of its lines an edit changed, None for none; with it, only what the edit brings is
    reported.
    """

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    pedantic: bool = False
    jobs: int = 0
    cache: bool = True
    allow_empty: bool = False
    today: date | None = None
    require_reason: bool = False
    baseline: tuple[Entry, ...] = ()
    changed: Callable[[str], Lines | None] | None = None
