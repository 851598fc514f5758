"""The baseline: findings that are known, so that only new ones are reported.

A finding is known by its rule and by what each side says in a normal form (subject, measure, value as read). Neither
place nor wording is part of it, so that an entry survives moves, wrapping, line ends, renamed headings and renamed
files, and dies when either value changes. An entry with several sides also covers a conflict among fewer of them: to
put one right brings nothing new, while a further value does. An entry covers one finding: of two equal ones that in
the entry's own file is the known one. Entries that cover nothing are stale; they are reported, and pruned on request.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2s

from factcheck.claims.claim import Claim
from factcheck.documents.place import Place
from factcheck.matching.group import Group
from factcheck.matching.groups import disagreements
from factcheck.rules.finding import Evidence, Finding
from factcheck.rules.rule import flat, stands_for

# Of a sentence, so much is quoted for whoever reads the file.
LONGEST_QUOTE = 200


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a known finding: the normal form of what it says as a digest, its file, its words, and its fact."""

    key: str
    path: str
    says: str
    fact: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One known finding; `sides` begins with the offending one."""

    code: str
    sides: tuple[Side, ...]

    @property
    def path(self) -> str:
        """The file of the offending side."""
        return self.sides[0].path

    @property
    def keys(self) -> frozenset[str]:
        """What the sides say."""
        return frozenset(side.key for side in self.sides)

    def covers(self, other: Entry) -> bool:
        """Whether a finding, as an entry, says nothing that this one does not."""
        return self.code == other.code and other.keys <= self.keys


@dataclass(frozen=True, slots=True)
class Compared:
    """Findings held against a baseline: the new ones in order, the number of known ones, the entries left over."""

    new: tuple[Finding, ...]
    known: int
    unmatched: tuple[Entry, ...]


def compare_with(findings: Sequence[Finding], groups: Iterable[Group], entries: Sequence[Entry]) -> Compared:
    """Tells known findings from new ones; each entry covers one finding, first of its own file, then of any.

    An entry that has all sides of a group's conflict covers what it falls into where a value comes to outweigh others.
    """
    if not entries:
        return Compared(tuple(findings), 0, ())
    told = _entries(findings, groups)
    by_key: dict[str, list[int]] = {}
    for number, entry in enumerate(entries):
        for key in entry.keys:
            by_key.setdefault(key, []).append(number)
    used: dict[int, str | None] = {}  # the entries, with the group of the finding that each covers
    known: set[int] = set()
    for same_path in (True, False):
        for number, one in enumerate(told):
            group = findings[number].group
            free = [
                i for i in by_key.get(one.sides[0].key, ()) if i not in used or (group and used[i] == group)
            ]
            near = _nearest_first([i for i in free if entries[i].covers(one)], entries, one, used)
            found = next((i for i in near if entries[i].path == one.path or not same_path), None)
            if number not in known and found is not None:
                used.setdefault(found, group)
                known.add(number)
    new = tuple(finding for number, finding in enumerate(findings) if number not in known)
    return Compared(new, len(known), tuple(one for i, one in enumerate(entries) if i not in used))


def _nearest_first(
    numbers: Sequence[int], entries: Sequence[Entry], one: Entry, used: Mapping[int, str | None]
) -> list[int]:
    """The entries that cover a finding, free ones first, those that blame what it blames before others.

    Two conflicts of one group may have the same sides: each has an entry of its own.
    """
    return sorted(numbers, key=lambda i: (i in used, entries[i].sides[0].key != one.sides[0].key))


def entries_of(findings: Iterable[Finding], groups: Iterable[Group]) -> tuple[Entry, ...]:
    """The entries that cover these findings, in the order of their files; `groups` are all of the report."""
    return in_order(_entries(findings, groups))


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries by file, rule and words: lines of the baseline move as little as they can."""
    return tuple(sorted(entries, key=lambda one: (one.path, one.code, [side.key for side in one.sides])))


def _entries(findings: Iterable[Finding], groups: Iterable[Group]) -> list[Entry]:
    by_id = {group.id: group for group in groups}
    by_place = {claim.place: claim for group in by_id.values() for claim in group.claims}
    return [Entry(finding.code, _sides(finding, by_id, by_place)) for finding in findings]


def _sides(finding: Finding, groups: Mapping[str, Group], claims: Mapping[Place, Claim]) -> tuple[Side, ...]:
    """The sides of a finding, the offending one first, each once.

    Those of a conflict are all that its group has, not only those that the finding shows: which are shown depends on
    which is blamed, and that on the order of the articles.
    """
    sides = [_side(finding, item, claims) for item in (finding.primary, *finding.related)]
    if finding.group is not None and finding.group in groups:
        across = any(item.place.path != finding.primary.place.path for item in finding.related)
        sides += [_side_of(claim) for claim in _disagreeing(groups[finding.group].claims, across)]
    first: dict[str, Side] = {}
    for side in sides:
        first.setdefault(side.key, side)
    return tuple(first.values())


def _disagreeing(claims: Sequence[Claim], across: bool) -> Iterable[Claim]:
    """The claims of a group that cannot be right with another one, in other articles or in the same; each once."""
    pairs = ((one, other) for one, other, _ in disagreements(claims) if (one.path != other.path) is across)
    return {claim.id: claim for pair in pairs for claim in pair}.values()


def _side(finding: Finding, evidence: Evidence, claims: Mapping[Place, Claim]) -> Side:
    """A side of a finding: a claim with its sentence, a fact, or what else stands at a place."""
    place, claim = evidence.place, claims.get(evidence.place)
    if claim is not None:
        return _side_of(claim)
    line = _quote(" ".join(evidence.excerpt.lines))
    if evidence is finding.primary:
        return Side(_digest(finding.message, flat(place.quote)), place.path, line)
    return Side(_digest(finding.fact or "", evidence.reads), place.path, line, finding.fact)


def _side_of(claim: Claim) -> Side:
    return Side(_digest(stands_for(claim)), claim.path, _quote(claim.sentence.quote))


def _digest(*words: str) -> str:
    return blake2s("\0".join(words).encode("utf-8", "replace"), digest_size=6).hexdigest()


def _quote(text: str) -> str:
    said = flat(text)
    return said if len(said) <= LONGEST_QUOTE else f"{said[: LONGEST_QUOTE - 1]}…"
