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


@dataclass(frozen=True, slots=True)
class Retelling:
    """One or more groups that tell one figure of one matter, in the order of the corpus, as near-duplicates.

    What is judged for contradictions are the `groups`, each by itself. At most one of them is in conflict: the others
    tell one of its values, and the whole has its `id` and its verdict.
    """

    id: str
    label: str
    claims: tuple[Claim, ...]
    verdict: Verdict
    groups: tuple[Group, ...]


def alone(group: Group) -> Retelling:
    """A group that is joined with no other one."""
    return Retelling(group.id, group.label, group.claims, group.verdict, (group,))
