"""The second half of the pipeline: from the claims of all documents to a report."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from factcheck.claims.claim import Claim, Occasion
from factcheck.claims.naming.aliases import canonical_names
from factcheck.claims.naming.keys import fold
from factcheck.engine.baseline_file import is_gone
from factcheck.engine.choice import dormant_codes, graded, is_asked_for, is_wanted
from factcheck.engine.extract import Extract
from factcheck.engine.path_ignores import ignored_paths
from factcheck.engine.settings import Settings
from factcheck.errors import Problem
from factcheck.facts.fact import Fact
from factcheck.gate.baseline import Entry, compare_with
from factcheck.gate.idle import Asking
from factcheck.gate.suppress import Silence, judge_with
from factcheck.gate.touched import Corpus, brought_by
from factcheck.lexicon.grammar import TITLES
from factcheck.matching.alignment import Opposed, find_opposed
from factcheck.matching.beside import find_beside
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.editions import with_editions
from factcheck.matching.fact_roles import roles_of
from factcheck.matching.facts import FactIndex
from factcheck.matching.groups import group_claims
from factcheck.matching.occasions import join_occasions, keys_of_clusters, occasions_in
from factcheck.matching.retellings import join_retellings
from factcheck.matching.settling import matches_of
from factcheck.matching.slight_slips import find_slight_slips
from factcheck.matching.slips import find_slips
from factcheck.matching.source_evidence import find_weighed
from factcheck.matching.stories import Stories
from factcheck.matching.telling import Tellings, topics_of
from factcheck.matching.told_roles import find_told_roles, role_of
from factcheck.matching.worded_slips import find_worded_slips
from factcheck.report.report import NotJudged, Report
from factcheck.rules.finding import Finding
from factcheck.rules.registry import distinct
from factcheck.rules.rule import Case, Settled
from factcheck.rules.unreadable import UNREADABLE
from factcheck.values.compare import Disagree, compare
from factcheck.values.value import Name, Value

# What the values of one slot of one sentence have in common: subject, words, the other values and their number.
Slot = tuple[str, tuple[str, ...], tuple[str, ...], int]
# The names told in one role that one in nothing that is named is held against.
MOST_TOLD = 300
# Accounts of events, those of one event together.
Events = tuple[tuple[Occasion, ...], ...]


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


def titles_in(extracts: Sequence[Extract]) -> Mapping[str, str]:
    """The titles of the articles, by path."""
    return {extract.summary.path: extract.summary.title or "" for extract in extracts}


def opposed_pairs(claims: Sequence[Claim], tellings: Tellings, corpus: CorpusWords) -> tuple[Opposed, ...]:
    """The claims that contradict each other by their words or by a slip of the pen, in whatever groups they are."""
    found = (
        *find_opposed(claims, tellings.topics),
        *find_slips(claims, tellings),
        *find_slight_slips(claims, tellings),
        *find_worded_slips(claims, corpus),
        *find_beside(claims, corpus),
        *find_weighed(claims, corpus),
        *find_told_roles(claims, corpus),
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


def with_twins(extracts: Sequence[Extract]) -> tuple[Extract, ...]:
    """The extracts with a claim for each value that nothing is known of, but that another article has as well.

    Such a value fills the same slot of the same sentence elsewhere, so that the two can be compared word by word.
    """
    slots: Counter[Slot] = Counter()
    for extract in extracts:
        slots.update(slot for claim in extract.claims if (slot := _slot(claim)))
        slots.update(slot for one in extract.unjudged if one.spare and (slot := _slot(one.spare)))
    return tuple(_with_spares(extract, slots) for extract in extracts)


def _with_spares(extract: Extract, slots: Mapping[Slot, int]) -> Extract:
    wanted = {id(one) for one in extract.unjudged if one.spare and (s := _slot(one.spare)) and slots[s] > 1}
    if not wanted:
        return extract
    spares = [one.spare for one in extract.unjudged if one.spare and id(one) in wanted]
    claims = tuple(sorted((*extract.claims, *spares), key=lambda claim: (claim.start, claim.end)))
    unjudged = tuple(one for one in extract.unjudged if id(one) not in wanted)
    return replace(
        extract, claims=claims, unjudged=unjudged, summary=replace(extract.summary, claims=len(claims))
    )


def with_roles_told(extracts: Sequence[Extract], facts: Sequence[Fact]) -> tuple[Extract, ...]:
    """The extracts with who has a role in nothing that is named, where a fact or another article gives that role to somebody else.

    Who else has the role in an article, and which other role somebody has, is needed to know of how many it tells.
    """
    told: defaultdict[str, list[tuple[str, Value]]] = defaultdict(list)
    for extract in extracts:
        for claim in (*extract.claims, *extract.of_nobody):
            if isinstance(claim.value, Name):
                told[role_of(claim)].append((claim.path, claim.value))
    for fact in facts:
        for role in roles_of(fact):
            told[role].extend(("", value) for value in fact.values)
    opposed = {claim.id for extract in extracts for claim in extract.of_nobody if _is_opposed(claim, told)}
    known = (claim for extract in extracts for claim in (*extract.claims, *extract.of_nobody))
    wanted = [one for one in known if one.id in opposed]
    people = {fold(one.value.name).rpartition(" ")[2] for one in wanted if isinstance(one.value, Name)}
    return tuple(_with_roles(extract, opposed, people) for extract in extracts)


def _is_opposed(claim: Claim, told: Mapping[str, Sequence[tuple[str, Value]]]) -> bool:
    others = told.get(role_of(claim), ())
    return any(
        path != claim.path and isinstance(compare(claim.value, value), Disagree) for path, value in others
    )


def _with_roles(extract: Extract, opposed: Set[str], people: Set[str]) -> Extract:
    roles = {role_of(claim) for claim in extract.of_nobody if claim.id in opposed}
    wanted = [
        claim
        for claim in extract.of_nobody
        if role_of(claim) in roles
        or (isinstance(claim.value, Name) and fold(claim.value.name).rpartition(" ")[2] in people)
    ]
    if not wanted:
        return extract
    claims = tuple(sorted((*extract.claims, *wanted), key=lambda claim: (claim.start, claim.end)))
    return replace(extract, claims=claims, summary=replace(extract.summary, claims=len(claims)))


def _slot(claim: Claim) -> Slot | None:
    frame = claim.frame
    return (claim.subject.key, frame.words, frame.others, frame.slot) if frame is not None else None


def events_in(extracts: Sequence[Extract]) -> Events:
    """The events that the corpus speaks of, those that are one together."""
    return join_occasions(occasions_in(claim for extract in extracts for claim in extract.claims))


def shared_names(
    extracts: Sequence[Extract],
    aliases: Iterable[tuple[str, str]] = (),
    events: Events | None = None,
    facts: Iterable[Fact] = (),
) -> Mapping[str, str]:
    """The names of the corpus that stand for another one, each with the one it stands for; `aliases` are given ones.

    `events` are those of the corpus, where they are known already. A name of `facts` counts as one of an article that has it
    anywhere: it may tell the whole name where it tells nothing of it. Such a name stands for no longer one.
    """
    keys = [
        {
            key
            for c in extract.claims
            for key in (*((c.subject.key,) if _has_name(c) and not c.subject.occasion else ()), *c.mentions)
        }
        for extract in extracts
    ]
    known = {key for fact in facts for key in fact.keys if " " in key}.difference(*keys)
    keys = [
        told | {name for name in known & extract.runs if _is_only_one(name, extract.runs)}
        for told, extract in zip(keys, extracts, strict=True)
    ]
    spelled = [pair for extract in extracts for pair in extract.acronyms]
    given = [*spelled, *((fold(alias), fold(name)) for alias, name in aliases)]
    joined = canonical_names(keys, given, [extract.runs for extract in extracts])
    return {
        **{short: long for short, long in joined.items() if short not in known},
        **keys_of_clusters(events_in(extracts) if events is None else events),
    }


def _is_only_one(name: str, runs: Set[str]) -> bool:
    """Whether a name is the only one of an article that ends so: beside Ida Lenz "Lenz" may not be Ivo Lenz."""
    end = f" {name.rpartition(' ')[2]}"
    return not any(run != name and run.endswith(end) and run.partition(" ")[0] not in TITLES for run in runs)


def joined_claims(extracts: Sequence[Extract], names: Mapping[str, str]) -> tuple[Claim, ...]:
    """All claims in order, as the articles tell them together: of a short name by the long one, in their editions."""
    claims = [_renamed(claim, names) for extract in extracts for claim in extract.claims]
    return with_editions(claims, titles_in(extracts))


def _has_name(claim: Claim) -> bool:
    """Whether the subject is a name and no common noun: "the Bridge" may be the Orrin Bridge, "a bridge" is another one."""
    return claim.subject.name != claim.subject.name.lower()


def _renamed(claim: Claim, names: Mapping[str, str]) -> Claim:
    key = names.get(claim.subject.key, claim.subject.key)
    if not _has_name(claim) and key.endswith(f" {claim.subject.key}"):
        key = claim.subject.key
    mentions = frozenset(names.get(name, name) for name in claim.mentions) - {key}
    if key == claim.subject.key and mentions == claim.mentions:
        return claim
    return replace(claim, subject=replace(claim.subject, key=key), mentions=mentions)


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
