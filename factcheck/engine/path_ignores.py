"""Which rules the configuration does not want for which articles: patterns as in .gitignore, from the file's folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import PurePath

Ignored = tuple[tuple[str, frozenset[str]], ...]


def ignored_paths(paths: Iterable[str], patterns: Ignored, root: str) -> Ignored:
    """The paths that a pattern names, each with all the codes and prefixes that are ignored in it."""
    if not patterns:
        return ()
    from pathspec import GitIgnoreSpec

    specs = [(GitIgnoreSpec.from_lines([pattern]), codes) for pattern, codes in patterns]
    found = []
    for path in paths:
        name = PurePath(os.path.relpath(path, root or ".")).as_posix()
        codes = frozenset[str]().union(*(codes for spec, codes in specs if spec.match_file(name)))
        if codes:
            found.append((path, codes))
    return tuple(found)
