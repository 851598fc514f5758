"""The second half of the pipeline: from the claims of all documents to a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.engine.baseline_file import is_gone
from factcheck.engine.choice import dormant_codes, graded, is_asked_for, is_wanted
from factcheck.engine.extract import Extract
from factcheck.engine.names import events_in, joined_claims, shared_names, titles_in
from factcheck.engine.path_ignores import ignored_paths
from factcheck.engine.settings import Settings
from factcheck.engine.spares import with_roles_told, with_twins
from factcheck.errors import Problem
from factcheck.facts.fact import Fact
from factcheck.gate.baseline import Entry, compare_with
from factcheck.gate.idle import Asking
from factcheck.gate.suppress import Silence, judge_with
from factcheck.gate.touched import Corpus, brought_by
from factcheck.matching.ages_told import find_ages
from factcheck.matching.alignment import Opposed, find_opposed
from factcheck.matching.beside import find_beside
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.facts import FactIndex
from factcheck.matching.groups import group_claims
from factcheck.matching.mirrored import find_mirrored
from factcheck.matching.other_days import find_other_days
from factcheck.matching.retellings import join_retellings
from factcheck.matching.same_things import find_same_things
from factcheck.matching.settling import matches_of
from factcheck.matching.sister_units import find_sisters
from factcheck.matching.slight_slips import find_slight_slips
from factcheck.matching.slips import find_slips
from factcheck.matching.source_evidence import find_weighed
from factcheck.matching.stories import Stories
from factcheck.matching.story_totals import find_story_totals
from factcheck.matching.swapped_figures import find_swapped
from factcheck.matching.swapped_parts import find_swapped_parts
from factcheck.matching.telling import Tellings, topics_of
from factcheck.matching.told_roles import find_told_roles
from factcheck.matching.worded_slips import find_worded_slips
from factcheck.report.report import NotJudged, Report
from factcheck.rules.finding import Finding
from factcheck.rules.registry import distinct
from factcheck.rules.rule import Case, Settled
from factcheck.rules.unreadable import UNREADABLE


def judge_extracts(
    extracts: Sequence[Extract], unreadable: Sequence[Problem], facts: Sequence[Fact], settings: Settings
) -> Report:
    """The report on `extracts`, which are in the order of their paths, and on what could not be read."""
    extracts = with_roles_told(with_twins(extracts), facts)
    events = events_in(extracts)
    names = shared_names(extracts, settings.aliases, events, facts)
    claims = joined_claims(extracts, names)
    groups = group_claims(claims)
    index = FactIndex(facts, names, events)
    tellings = tellings_in(extracts, claims)
    corpus = CorpusWords(claims, tellings.topics, Stories(tellings.names_of(claims)))
    retellings = join_retellings(claims, groups, tellings, corpus)
    spoken = {extract.summary.path: extract.capitals for extract in extracts}
    matches = matches_of(claims, index, tellings.topics, titles_in(extracts), corpus, spoken)
    settled = tuple(Settled(claim, found) for claim, found in zip(claims, matches, strict=True))
    sums = tuple(one for extract in extracts for one in extract.sums)
    opposed = opposed_pairs(claims, tellings, corpus)
    suppressions = tuple(one for extract in extracts for one in extract.suppressions)
    dormant = dormant_codes(len(extracts), len(facts), settings)
    judged = judge_with(
        Case(groups, settled, tuple(unreadable), sums=sums, opposed=opposed, corpus=corpus),
        Silence(suppressions, _ignored(extracts, unreadable, settings), settings.today),
        Asking(dormant, settings.require_reason),
    )
    asked, suppressed = (
        [finding for finding in findings if is_asked_for(finding.code, settings)]
        for findings in (distinct(judged.findings), judged.suppressed)
    )
    shown = tuple(graded(finding, settings) for finding in asked if is_wanted(finding, settings))
    compared = compare_with(shown, groups, settings.baseline)
    reported = _brought(compared.new, Corpus(claims, groups, facts), settings)
    read = {extract.summary.path for extract in extracts}
    return Report(
        documents=tuple(extract.summary for extract in extracts),
        claims=claims,
        groups=retellings,
        findings=reported,
        not_judged=_not_judged(extracts),
        facts=len(facts),
        hidden=len(asked) - len(shown),
        set_aside=_counted(
            [
                ("suppressed in the articles", sum(is_wanted(one, settings) for one in suppressed)),
                ("known by the baseline", compared.known),
                ("outside the changed lines", len(compared.new) - len(reported)),
                ("on unreadable documents", 0 if is_asked_for(UNREADABLE, settings) else len(unreadable)),
            ]
        ),
        stale=tuple(one for one in compared.unmatched if one.code not in dormant and _is_settled(one, read)),
    )


def opposed_pairs(claims: Sequence[Claim], tellings: Tellings, corpus: CorpusWords) -> tuple[Opposed, ...]:
    """The claims that contradict each other by their words or by a slip of the pen, in whatever groups they are."""
    found = (
        *find_opposed(claims, tellings.topics),
        *find_slips(claims, tellings),
        *find_slight_slips(claims, tellings),
        *find_worded_slips(claims, corpus),
        *find_beside(claims, corpus),
        *find_ages(claims, corpus),
        *find_sisters(claims, corpus),
        *find_same_things(claims, corpus),
        *find_swapped(claims, corpus),
        *find_swapped_parts(claims, corpus),
        *find_weighed(claims, corpus),
        *find_mirrored(claims, corpus),
        *find_story_totals(claims, corpus),
        *find_told_roles(claims, corpus),
        *find_other_days(claims, corpus),
    )
    # What was counted alike to be compared is reported as it was read.
    as_read = {claim.id: claim for claim in claims}
    return tuple(replace(pair, a=as_read[pair.a.id], b=as_read[pair.b.id]) for pair in found)


def tellings_in(extracts: Sequence[Extract], claims: Sequence[Claim]) -> Tellings:
    """What the claims of the articles tell, each in an article about its topics."""
    names = {extract.summary.path: extract.names for extract in extracts}
    return Tellings(topics_of(claims, titles_in(extracts), names))


def _brought(findings: Sequence[Finding], corpus: Corpus, settings: Settings) -> tuple[Finding, ...]:
    """The findings that the edit brings, where a run is about an edit."""
    if settings.changed is None:
        return tuple(findings)
    places = (side.place.path for finding in findings for side in (finding.primary, *finding.related))
    paths = {*places, *(claim.path for claim in corpus.claims)}
    changed = {path: lines for path in sorted(paths) if (lines := settings.changed(path)) is not None}
    return brought_by(findings, corpus, changed)


def _is_settled(entry: Entry, read: Set[str]) -> bool:
    """Whether a run would have found what an entry of the baseline covers: its articles were read, or are gone."""
    return all(side.fact or side.path in read or is_gone(side.path) for side in entry.sides)


def _counted(counts: Iterable[tuple[str, int]]) -> tuple[NotJudged, ...]:
    return tuple(NotJudged(reason, count) for reason, count in counts if count)


def _ignored(
    extracts: Sequence[Extract], unreadable: Sequence[Problem], settings: Settings
) -> tuple[tuple[str, frozenset[str]], ...]:
    paths = [extract.summary.path for extract in extracts] + [problem.path for problem in unreadable]
    return ignored_paths(paths, settings.path_ignores, settings.root)


def _not_judged(extracts: Sequence[Extract]) -> tuple[NotJudged, ...]:
    counts: Counter[str] = Counter()
    for extract in extracts:
        for unjudged in extract.unjudged:
            counts[unjudged.reason] += unjudged.numerals
    return tuple(
        NotJudged(reason, count)
        for reason, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        if count
    )
