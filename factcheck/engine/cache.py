"""The cache: what was read from a document that has not changed since, and how facts were understood that have not.

One file a corpus and one for its facts, in the user's own cache folder: nobody else writes there, so it may be unpickled. An entry
holds for the same bytes of the document, the same names in the facts, the same own words and the same code; that of facts for the
same bytes of all their files. Anything else is read anew. A cache that cannot be read or written costs time and nothing else.
"""

from __future__ import annotations

import os
import pickle
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Generic, TypeVar

from factcheck._version import __version__
from factcheck.values.own_words import NO_WORDS, OwnWords

PACKAGE = Path(__file__).parent.parent
# What unpickling an entry of other code may raise; the entry is then of no use.
UNUSABLE = (
    OSError,
    pickle.UnpicklingError,
    EOFError,
    AttributeError,
    ImportError,
    IndexError,
    ValueError,
    TypeError,
)


Kept = TypeVar("Kept")


class Cache(Generic[Kept]):
    """The extracts of one corpus, or its facts, by the digest of what they were read from."""

    def __init__(self, file: Path, entries: Mapping[str, Kept]) -> None:
        self.file = file
        self._entries = dict(entries)
        self._used: dict[str, Kept] = {}

    @classmethod
    def open(cls, names: Iterable[str]) -> Cache[Kept]:
        """The cache of what is read of the files with these paths; empty where there is none yet."""
        corpus = blake2b(
            "\0".join([str(Path.cwd()), *names]).encode("utf-8", "surrogateescape"), digest_size=12
        ).hexdigest()
        file = cache_folder() / f"{corpus}.pickle"
        try:
            entries = pickle.loads(file.read_bytes())
        except UNUSABLE:
            return cls(file, {})
        return cls(file, entries if isinstance(entries, dict) else {})

    def get(self, key: str) -> Kept | None:
        """What is kept under `key`, or None."""
        found = self._entries.get(key)
        if found is not None:
            self._used[key] = found
        return found

    def put(self, key: str, read: Kept) -> None:
        """Keep what was `read` under `key`."""
        self._used[key] = read

    def save(self) -> None:
        """Write what was used in this run; what was not is forgotten, so that the file never grows by itself."""
        if self._used.keys() == self._entries.keys():
            return
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self.file.parent, delete=False) as out:
                out.write(pickle.dumps(self._used, protocol=pickle.HIGHEST_PROTOCOL))
            Path(out.name).replace(self.file)
        except OSError:
            return


def cache_folder() -> Path:
    """The folder of the caches: `factcheck` in the user's cache folder."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "factcheck"


def salt(known: Sequence[str], own: OwnWords = NO_WORDS) -> bytes:
    """What every key depends on besides the document: the version, the code, the names in the facts, the own words."""
    return blake2b(repr((__version__, _code(), tuple(known), own)).encode(), digest_size=16).digest()


@lru_cache(maxsize=1)
def _code() -> list[tuple[str, int, int]]:
    """What tells one state of the code from another."""
    return [
        (path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in sorted(PACKAGE.rglob("*.py"))
    ]


def key_of(content: bytes, name: str, salted: bytes) -> str:
    """The key of a document's extract."""
    return blake2b(content, digest_size=16, key=salted).hexdigest() + name
