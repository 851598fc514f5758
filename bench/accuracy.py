"""Recall and precision on a corpus: figures are changed, or put in other words, one at a time.

A changed figure in a copy of an article contradicts the article, whatever else is known; what brings no error is a
miss. A figure in other words contradicts nothing new; what brings a finding is a false alarm. Stances that state
nothing (questions, hypotheses, denials) are left out of the changes, for there a change is not wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bench.changes import changes
from bench.outcome import Known, Outcome, claim_at, describe, is_found, new_findings, still_holds, why_missed
from bench.paraphrases import paraphrases
from bench.sample import Sample, Trial, origins, try_rewrite
from bench.written import Rewrite
from factcheck.claims.claim import Claim, Confidence, Stance
from factcheck.claims.words.kinds import kind_of
from factcheck.facts.fact import Fact
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.facts import FactIndex
from factcheck.report.report import Report
from factcheck.values.compare import Agree, Disagree, compare

STATED = frozenset({Stance.ASSERTED, Stance.ATTRIBUTED})
# How much of the text before a value the writer of paraphrases is shown.
BEFORE = 40


@dataclass(frozen=True, slots=True)
class Shares:
    """The outcomes of one experiment; `allowed` counts the changes that left the words right and do not count."""

    name: str
    outcomes: tuple[Outcome, ...]
    allowed: int = 0


def changed_in_a_copy(sample: Sample) -> Shares:
    """Each figure changed in a copy that stands beside its article."""
    outcomes: list[Outcome] = []
    allowed = 0
    for claim in _stated(sample.report()):
        before = _before(sample, claim)
        for change in changes(claim.value, claim.text):
            trial = try_rewrite(sample, claim, change)
            if still_holds(claim, trial):
                allowed += 1
            else:
                outcomes.append(_outcome(claim, change, trial, before, [_as_joined(claim, trial)]))
    return Shares("changed in a copy beside the article", tuple(outcomes), allowed)


def changed_in_its_place(sample: Sample) -> Shares:
    """Each figure that another article gives as well, changed in its own article."""
    report = sample.report()
    peers = {claim.id: _peers(claim, report) for claim in report.claims}

    def contradicted(claim: Claim, new: Claim) -> bool:
        return any(isinstance(compare(new.value, peer.value), Disagree) for peer in peers[claim.id])

    return _changed_in_place("changed, another article gives it", sample, lambda c: peers[c.id], contradicted)


def changed_against_facts(sample: Sample) -> Shares:
    """Each figure that a fact covers, changed in its own article."""
    index = FactIndex(sample.facts)

    def covering(claim: Claim) -> list[Fact]:
        return [m.fact for m in index.matches(claim) if isinstance(m.comparison, Agree)]

    def contradicted(claim: Claim, new: Claim) -> bool:
        return not any(isinstance(compare_with_fact(new, fact), Agree) for fact in covering(claim))

    return _changed_in_place("changed, a fact covers it", sample, covering, contradicted)


def paraphrased(sample: Sample) -> Shares:
    """Each figure in other words that still hold, in a copy that stands beside its article."""
    return Shares("in other words", tuple(_paraphrased(sample)))


def repeated(sample: Sample) -> Shares:
    """Each article once more, unchanged: what is reported then and was not, or under another code."""
    report = sample.report()
    shown = frozenset((f.code, origins(f)) for f in report.findings if f.confidence is Confidence.HIGH)
    firsts = {claim.path: claim for claim in reversed(report.claims)}
    outcomes = []
    for _, claim in sorted(firsts.items()):
        trial = try_rewrite(sample, claim, None)
        new = [f for f in trial.shown if (f.code, trial.origins(f, says_the_same=True)) not in shown]
        place = (claim.path, 1, "article", "unchanged", "the article", "the article")
        outcomes.append(Outcome(*place, is_found(trial), "", tuple(map(describe, new))))
    return Shares("the article added again", tuple(outcomes))


def _stated(report: Report) -> Iterator[Claim]:
    return (claim for claim in report.claims if claim.stance in STATED)


def _as_joined(claim: Claim, trial: Trial) -> Claim:
    """The claim as the scan with the copy reads it, where the names of one more article are known."""
    place = claim.path, claim.start
    return next((other for other in trial.report.claims if (other.path, other.start) == place), claim)


def _peers(claim: Claim, report: Report) -> list[Claim]:
    """The claims of other articles that say the same of the same."""
    group = next(group for group in report.groups if claim in group.claims)
    others = [other for other in group.claims if other.path != claim.path]
    return [other for other in others if isinstance(compare(claim.value, other.value), Agree)]


def _changed_in_place(
    name: str,
    sample: Sample,
    against: Callable[[Claim], Sequence[Claim | Fact]],
    contradicted: Callable[[Claim, Claim], bool],
) -> Shares:
    """The figures that something known speaks against once they are changed, each changed in its article."""
    report = sample.report()
    before = [(f.code, origins(f)) for f in report.findings if f.confidence is Confidence.HIGH]
    outcomes: list[Outcome] = []
    allowed = 0
    for claim in _stated(report):
        known = against(claim)
        for change in changes(claim.value, claim.text) if known else ():
            trial = try_rewrite(sample, claim, change, in_place=True)
            new = claim_at(trial)
            if new is not None and not contradicted(claim, new):
                allowed += 1
            else:
                outcomes.append(_outcome(claim, change, trial, before, known))
    return Shares(name, tuple(outcomes), allowed)


def _before(sample: Sample, claim: Claim) -> Known:
    """What is shown without a change: of the corpus, and of the corpus with an unchanged copy of the article."""
    unchanged = try_rewrite(sample, claim, None)
    shown = [f for f in sample.report().findings if f.confidence is Confidence.HIGH]
    copies = [(f.code, unchanged.origins(f, says_the_same=True)) for f in unchanged.shown]
    return [*((f.code, origins(f)) for f in shown), *copies]


def _outcome(
    claim: Claim, change: Rewrite, trial: Trial, before: Known, against: Sequence[Claim | Fact]
) -> Outcome:
    found = is_found(trial)
    new = new_findings(trial, before, says_the_same=False)
    return _told(claim, change, found, "" if found else why_missed(trial, against), tuple(map(describe, new)))


def _paraphrased(sample: Sample) -> Iterator[Outcome]:
    texts = {document.path: document.text for document in sample.documents}
    for claim in sample.report().claims:
        before = _before(sample, claim)
        left = texts[claim.path][max(0, claim.start - BEFORE) : claim.start]
        for other in paraphrases(claim.value, claim.text, left):
            trial = try_rewrite(sample, claim, other)
            reason = "" if claim_at(trial) is not None else "the new words are no claim"
            new = new_findings(trial, before, says_the_same=True)
            yield _told(claim, other, is_found(trial), reason, tuple(map(describe, new)))


def _told(claim: Claim, other: Rewrite, found: bool, reason: str, findings: tuple[str, ...]) -> Outcome:
    old, new = (" ".join(text.split()) for text in (claim.text, other.words))
    line = claim.place.line
    return Outcome(claim.path, line, kind_of(claim.value), other.way, old, new, found, reason, findings)
