"""Laws of a scan: the order of files, groups that part the claims, and quotes that stand in the files."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.matching.group import Verdict
from factcheck.matching.groups import group_claims
from factcheck.report.report import Report
from factcheck.rules.rule import reading_of

SENTENCES = [
    f"{name} {rest}"
    for name in ("The Orrin Bridge", "The Lorne Bridge", "Norvane")
    for rest in (
        "is 412 metres long.",
        "is 450 metres long.",
        "is about 400 metres long.",
        "was opened in 1931.",
        "was opened in May 1934.",
        "cost more than $20 million.",
        "cost $12 million in 1930.",
        "is reportedly 99 metres long.",
    )
]
articles = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map("\n\n".join)
corpora = st.lists(articles, min_size=1, max_size=4)


def judged(texts: list[str]) -> Report:
    documents = [parse_document(text, f"{number}.txt") for number, text in enumerate(texts)]
    return judge_extracts([extract(document, ()) for document in documents], (), (), Settings(pedantic=True))


@settings(max_examples=40, deadline=None)
@given(corpora)
def test_each_claim_is_in_exactly_one_group(texts: list[str]) -> None:
    report = judged(texts)
    grouped = [claim.id for group in report.groups for claim in group.claims]
    assert sorted(grouped) == sorted(claim.id for claim in report.claims)
    assert len(set(grouped)) == len(grouped)
    for group in report.groups:
        assert (group.verdict is Verdict.SINGLE) is (len(group.claims) == 1)


@settings(max_examples=40, deadline=None)
@given(corpora)
def test_findings_are_about_claims_and_groups_of_the_report(texts: list[str]) -> None:
    report = judged(texts)
    claims = {claim.id for claim in report.claims}
    conflicts = {group.id for group in report.groups if group.verdict is Verdict.CONFLICT}
    for finding in report.findings:
        assert claims.issuperset(finding.claims)
        assert finding.group is None or finding.group in conflicts
        for evidence in (finding.primary, *finding.related):
            text = texts[int(evidence.place.path.removesuffix(".txt"))]
            assert text[evidence.place.start : evidence.place.end] == evidence.place.quote


@settings(max_examples=40, deadline=None)
@given(corpora)
def test_a_value_of_a_conflict_is_blamed_once_by_each_rule(texts: list[str]) -> None:
    report = judged(texts)
    values = {claim.id: reading_of(claim.value) for claim in report.claims}
    told = [(one.code, one.group, values[one.claims[0]]) for one in report.findings if one.group]
    assert len(set(told)) == len(told)


@settings(max_examples=40, deadline=None)
@given(corpora)
def test_an_article_that_says_nothing_new_adds_no_conflict(texts: list[str]) -> None:
    def in_conflict(report: Report) -> int:
        return sum(group.verdict is Verdict.CONFLICT for group in report.groups)

    assert in_conflict(judged([*texts, texts[-1]])) >= in_conflict(judged(texts))
    assert in_conflict(judged([*texts, "The weather was mild."])) == in_conflict(judged(texts))


@settings(max_examples=40, deadline=None)
@given(corpora)
def test_grouping_the_same_claims_again_gives_the_same_groups(texts: list[str]) -> None:
    report = judged(texts)
    assert sorted(group_claims(report.claims), key=lambda group: group.id) == sorted(
        report.judged, key=lambda group: group.id
    )


@settings(max_examples=12, deadline=None)
@given(corpora, st.randoms(use_true_random=False))
def test_findings_do_not_depend_on_the_order_in_which_files_are_named(
    texts: list[str], random: object
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(Path(folder, f"{number}.txt")) for number in range(len(texts))]
        for path, text in zip(paths, texts, strict=True):
            Path(path).write_text(text, encoding="utf-8")
        shuffled = list(paths)
        random.shuffle(shuffled)  # type: ignore[attr-defined]
        plain = Settings(cache=False)
        assert scan_paths(shuffled, (), plain) == scan_paths(paths, (), plain)
