"""What a run is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from factcheck.claims.claim import Confidence
from factcheck.gate.baseline import Entry
from factcheck.gate.changes import Lines
from factcheck.rules.finding import Severity
from factcheck.values.own_words import NO_WORDS, OwnWords


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of a run.

    `select` and `ignore` are rule codes or prefixes of codes; an empty `select` means all. `pedantic` shows what
    is not sure, as notes. `jobs` is the number of processes, 0 for one a core where the corpus is large enough.
    `cache` allows reading unchanged documents from the cache. `allow_empty` accepts a corpus without documents.
    `own_words` are the units, currencies and nouns that the project adds.
    `confidence` is the least that is shown. `severities` has the severity of rules that a project grades otherwise,
    `path_ignores` patterns of paths, from the folder `root`, with codes or prefixes that are not reported there.
    `skip_unreadable` makes a note of a document that cannot be read. `stdin_name` is the path that standard input
    stands for.
    `today` is the day by which suppressions expire, None where none does; the only way that time enters a run.
    `partial` says that the paths are a part of the corpus only, so that the articles they disagree with may be missing.
    `aliases` are other names for a name, each with the one that it stands for.
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
    own_words: OwnWords = NO_WORDS
    confidence: Confidence = Confidence.HIGH
    severities: tuple[tuple[str, Severity], ...] = ()
    path_ignores: tuple[tuple[str, frozenset[str]], ...] = ()
    root: str = ""
    skip_unreadable: bool = False
    stdin_name: str = ""
    partial: bool = False
    today: date | None = None
    aliases: tuple[tuple[str, str], ...] = ()
    require_reason: bool = False
    baseline: tuple[Entry, ...] = ()
    changed: Callable[[str], Lines | None] | None = None
