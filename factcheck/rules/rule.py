"""What a rule is, and what it is given to judge."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import blake2s

from factcheck.claims.claim import Claim
from factcheck.claims.kinds import kind_of
from factcheck.errors import Problem
from factcheck.matching.facts import FactMatch
from factcheck.matching.group import Group
from factcheck.rules.finding import Evidence, Finding, Severity
from factcheck.values.compare import Disagree
from factcheck.values.show import describe
from factcheck.values.value import Flag, Name, Value


@dataclass(frozen=True, slots=True)
class Settled:
    """A claim and the facts that it can be held against."""

    claim: Claim
    matches: tuple[FactMatch, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that the rules judge: groups of claims, claims with their facts, and what could not be read."""

    groups: tuple[Group, ...]
    settled: tuple[Settled, ...]
    unreadable: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its code and name, how bad its findings are, what it is about, and the function that finds them."""

    code: str
    name: str
    severity: Severity
    summary: str
    judge: Callable[[Case], Iterator[Finding]]


def fingerprint(code: str, *sides: str) -> str:
    """A finding's identity: what both sides say, whatever place they stand in."""
    return blake2s("\0".join((code, *sides)).encode(), digest_size=8).hexdigest()


# Measurements that differ by less than this share differ by how they were rounded or converted on the way.
NEGLIGIBLE_GAP = 0.002


def is_negligible(value: Value, difference: Disagree) -> bool:
    """Whether two measurements are so close that an editor would want to know, and no more."""
    return kind_of(value) == "physical" and difference.gap < NEGLIGIBLE_GAP


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def says(claim: Claim) -> str:
    """What a claim says, as its side of a fingerprint: path, subject, measure and value."""
    return "|".join((claim.path, claim.subject.key, claim.measure.label, flat(claim.value.text)))


def apart(value: Value) -> str:
    """What is said of two values that cannot both be right."""
    match value:
        case Name():
            return "the two names cannot both be right"
        case Flag():
            return "one says yes, the other no"
        case _:
            return "the two ranges have nothing in common"


def evidence(claim: Claim) -> Evidence:
    """A claim as evidence: its place and what its value was read as."""
    return Evidence(claim.excerpt, describe(claim.value))
