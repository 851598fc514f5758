"""What became of a rewritten value: found, missed and why, or a false alarm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bench.sample import Origins, Trial
from factcheck.claims.claim import Claim
from factcheck.facts.fact import Fact
from factcheck.matching.answers import Apart
from factcheck.matching.facts import match_fact
from factcheck.matching.match import Comparable, match
from factcheck.rules.finding import Finding, Severity
from factcheck.values.compare import Agree, Disagree, compare

# The findings that say that a value is wrong, and what each of them holds it against.
CONTRADICTIONS = {"FC101": "a fact", "FC102": "a fact", "FC201": "the articles", "FC202": "the articles"}
# What was known before a trial: the code and where the finding stands.
Known = Sequence[tuple[str, Origins]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One trial in brief; `reason` says why a change was missed, `findings` what was new, a line each."""

    path: str
    line: int
    kind: str
    way: str
    old: str
    new: str
    found: bool
    reason: str = ""
    findings: tuple[str, ...] = ()

    def __str__(self) -> str:
        where = f"{self.path}:{self.line} [{self.kind}, {self.way}] {self.old!r} -> {self.new!r}"
        return "\n    ".join([where, *filter(None, [self.reason]), *self.findings])


def new_findings(trial: Trial, before: Known, *, says_the_same: bool) -> tuple[Finding, ...]:
    """What is shown and was not shown before.

    A conflict that was known may be told of other claims once there is a copy: it counts as the same where two of
    its places are, or its only one.
    """
    return tuple(
        f for f in trial.shown if not _is_known(f, trial.origins(f, says_the_same=says_the_same), before)
    )


def _is_known(finding: Finding, places: Origins, before: Known) -> bool:
    against = CONTRADICTIONS.get(finding.code, finding.code)
    return any(
        against == CONTRADICTIONS.get(code, code) and len(places & known) >= min(2, len(places))
        for code, known in before
    )


def is_found(trial: Trial) -> bool:
    """Whether an error says that the rewritten value contradicts something."""
    return any(
        finding.code in CONTRADICTIONS and finding.severity is Severity.ERROR and _shows(finding, trial)
        for finding in trial.shown
    )


def claim_at(trial: Trial) -> Claim | None:
    """The claim that was read of the rewritten value."""
    return next((claim for claim in trial.report.claims if trial.touches(claim.place)), None)


def still_holds(old: Claim, trial: Trial) -> bool:
    """Whether the changed words still allow the old value, as "about 2,400" allows 2,000: then nothing is wrong.

    Only said where exactly the new words were read as a value; anything else is a fault of the reading.
    """
    new = claim_at(trial)
    return new is not None and _is_whole(new, trial) and isinstance(compare(old.value, new.value), Agree)


def _is_whole(new: Claim, trial: Trial) -> bool:
    return "".join(new.text.split()) == "".join(trial.place.quote.split())


def why_missed(trial: Trial, against: Sequence[Claim | Fact]) -> str:
    """Why no error says that the changed value is wrong, held against what it contradicts."""
    new = claim_at(trial)
    if new is None:
        return "the new words are no claim"
    for finding in trial.report.findings:
        if finding.code in CONTRADICTIONS and _shows(finding, trial):
            if finding in trial.shown:
                return f"only a {finding.severity}"
            return f"confidence {finding.confidence}: {_why_unsure(new, against)}"
    if not _is_whole(new, trial):
        return "other words were read as the value"
    return _why_apart(new, against, trial)


def _why_unsure(new: Claim, against: Sequence[Claim | Fact]) -> str:
    for one in against:
        answer = _match(new, one)
        if isinstance(answer, Comparable) and answer.doubts:
            return f"{answer.doubts[0].guard}, {answer.doubts[0].reason}"
    return f"the subject is {new.subject.grounds}"


def _why_apart(new: Claim, against: Sequence[Claim | Fact], trial: Trial) -> str:
    reason = "nothing to hold it against"
    for one in against:
        value = one.value
        answer = _match(new, one)
        if isinstance(answer, Apart):
            reason = f"apart: {answer.guard}, {answer.reason}"
        elif answer.doubts:
            return f"doubted: {answer.doubts[0].guard}, {answer.doubts[0].reason}"
        elif not isinstance(compare(new.value, value), Disagree):
            reason = "the values are not read as disjoint"
        elif isinstance(one, Claim) and _are_together(new, one, trial):
            return "in one group, but the finding shows other values"
        else:
            return "comparable, but in another group"
    return reason


def _match(new: Claim, other: Claim | Fact) -> Comparable | Apart:
    return match_fact(new, other) if isinstance(other, Fact) else match(other, new)


def _are_together(a: Claim, b: Claim, trial: Trial) -> bool:
    return any({a.id, b.id} <= {claim.id for claim in group.claims} for group in trial.report.groups)


def _shows(finding: Finding, trial: Trial) -> bool:
    return any(trial.touches(evidence.place) for evidence in (finding.primary, *finding.related))


def describe(finding: Finding) -> str:
    """A finding on one line."""
    place = finding.primary.place
    return f"{finding.severity}[{finding.code}] {place.path}:{place.line} {finding.message}"
