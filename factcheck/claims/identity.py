"""The identity of a claim: stable for the same article and words."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2s


def identify(path: str, reading: str, words: str, seen: Counter[str]) -> str:
    """The id of the claim that `words` make in the sentence `reading`; `seen` counts those that would be the same."""
    digest = blake2s(
        f"{path}\0{' '.join(reading.split())}\0{words}".encode("utf-8", "surrogateescape"), digest_size=5
    ).hexdigest()
    seen[digest] += 1
    return digest if seen[digest] == 1 else f"{digest}-{seen[digest]}"
