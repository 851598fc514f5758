"""The record of a group: claims that state the same measure of the same subject in the same scope."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.claims.claim import Claim


class Verdict(StrEnum):
    """Whether the values of a group's claims agree."""

    AGREE = "agree"
    CONFLICT = "conflict"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Group:
    """Near-duplicate claims, in the order of the corpus, and whether their values agree."""

    id: str
    label: str
    claims: tuple[Claim, ...]
    verdict: Verdict
