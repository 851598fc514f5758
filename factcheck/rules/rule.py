"""What a rule is, and what it is given to judge."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2s

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.documents.suppression import Suppression
from factcheck.errors import Problem
from factcheck.matching.alignment import Opposed
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.facts import FactMatch
from factcheck.matching.group import Group
from factcheck.rules.finding import Evidence, Finding, Severity
from factcheck.sums.sum import Sum
from factcheck.values.compare import Disagree
from factcheck.values.show import describe
from factcheck.values.value import DateSpan, Flag, Name, Quantity, TimeOfDay, Value


@dataclass(frozen=True, slots=True)
class Settled:
    """A claim and the facts that it can be held against."""

    claim: Claim
    matches: tuple[FactMatch, ...]


@dataclass(frozen=True, slots=True)
class Idle:
    """A suppression that does not do what its author meant: what is wrong with it, and what to do."""

    suppression: Suppression
    message: str
    advice: str


@dataclass(frozen=True, slots=True)
class Case:
    """What the rules judge: groups, claims with their facts, what could not be read, what is idle, sums, and the pairs
    of claims of two groups that oppose each other by their words; `corpus` are the words of all claims."""

    groups: tuple[Group, ...]
    settled: tuple[Settled, ...]
    unreadable: tuple[Problem, ...] = ()
    idle: tuple[Idle, ...] = ()
    sums: tuple[Sum, ...] = ()
    opposed: tuple[Opposed, ...] = ()
    corpus: CorpusWords = field(default_factory=lambda: CorpusWords(()))


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
    return blake2s("\0".join((code, *sides)).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()


# Measurements that differ by less than this share differ by how they were rounded or converted on the way.
NEGLIGIBLE_GAP = 0.002


# The claims that a finding names against its primary one where several give one value; each value is named in any case.
MOST_AGAINST = 20


def is_negligible(value: Value, difference: Disagree) -> bool:
    """Whether two measurements are so close that an editor would want to know, and no more."""
    return kind_of(value) == "physical" and difference.gap < NEGLIGIBLE_GAP


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def says(claim: Claim) -> str:
    """What a claim says, as its side of a fingerprint: path, subject, measure and value."""
    return f"{claim.path}|{stands_for(claim)}"


def stands_for(claim: Claim) -> str:
    """What a claim says wherever it stands: subject, measure and value as read.

    The subject is the name in the text, because its key depends on what other articles call it. Where subject or
    measure are not known, the words of the sentence stand for them.
    """
    subject, measure = flat(claim.subject.name).casefold(), claim.measure.label
    known = (
        (subject, measure)
        if subject and measure
        else (subject, measure, *(claim.frame.words if claim.frame else ()))
    )
    return "|".join((*known, reading_of(claim.value)))


def reading_of(value: Value) -> str:
    """A value as read, without its words: what is written in another way but read as the same is the same.

    >>> from factcheck.values.find import find_values
    >>> {reading_of(value) for value in find_values("They paid $6 million. They paid 6 million dollars.")}
    {'USD|5500000..6500000|=|None'}
    """
    match value:
        case Quantity():
            return (
                f"{value.unit}|{_bound(value.low)}..{_bound(value.high)}|{value.comparator}|{value.direction}"
            )
        case TimeOfDay():
            half = "|half" if value.either_half else ""
            return f"{value.unit}|{value.first}..{value.last}|{value.comparator}|{value.zone}{half}"
        case DateSpan():
            return f"{value.unit}|{value.low}..{value.high}|{value.comparator}"
        case _:
            return flat(value.text).casefold()


def _bound(number: float | None) -> str:
    return "" if number is None else f"{number:.9g}"


def apart(value: Value) -> str:
    """What is said of two values that cannot both be right."""
    match value:
        case Name():
            return "the two names cannot both be right"
        case Flag():
            return "one says yes, the other no"
        case _:
            return "the two ranges have nothing in common"


def against(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims that a finding names against its primary one: one for each value first, then the others that say so."""
    of_each = list({flat(claim.value.text): claim for claim in reversed(claims)}.values())[::-1]
    known = {claim.id for claim in of_each}
    others = list({claim.id: claim for claim in claims if claim.id not in known}.values())
    return (*of_each, *others[: max(0, MOST_AGAINST - len(of_each))])


def evidence(claim: Claim) -> Evidence:
    """A claim as evidence: its place and what its value was read as."""
    return Evidence(claim.excerpt, describe(claim.value))
