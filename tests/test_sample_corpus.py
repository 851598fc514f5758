"""The sample corpus: the planted errors are found, each at its place, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.report.report import Report
from factcheck.rules.finding import Finding, Severity

ROOT = Path(__file__).parents[1]
# What docs/corpus.md lists: file, line, the words of the value, and the fact that it contradicts (None: itself).
PLANTED = [
    ("corpus/analyst-note.md", 12, "27%", "nvidia-fall"),
    ("corpus/company-profile.md", 22, "190 employees", None),
    ("corpus/explainer.md", 18, "671 million parameters", "v3-parameters"),
    ("corpus/newsletter.txt", 8, "USD 500", "stargate-investment"),
    ("corpus/newsletter.txt", 10, "USD 1.5T", "us-tech-value-lost"),
    ("corpus/opinion.txt", 17, "2014", "deepseek-founded"),
    ("corpus/q-and-a.md", 22, "14.7%", "broadcom-fall"),
    ("corpus/timeline.md", 19, "Wednesday", None),
]
# Of those without a fact: the code they are found under.
ALONE = {"190 employees": "FC202", "Wednesday": "FC303"}


@pytest.fixture(scope="module")
def report() -> Report:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return scan_paths(["corpus"], ["claims"], Settings(cache=False))


def place(finding: Finding) -> tuple[str, int, str]:
    primary = finding.primary.place
    return primary.path, primary.line, primary.quote


@pytest.mark.parametrize(("path", "line", "quote", "fact"), PLANTED, ids=[f"{p[0]}:{p[1]}" for p in PLANTED])
def test_a_planted_error_is_found_at_its_place(
    report: Report, path: str, line: int, quote: str, fact: str | None
) -> None:
    there = [finding for finding in report.findings if place(finding) == (path, line, quote)]
    codes = {finding.code for finding in there}
    if fact is None:
        assert codes == {ALONE[quote]}
    else:
        assert codes & {"FC101", "FC102"}
        assert {finding.fact for finding in there} == {fact}


def test_nothing_else_is_found(report: Report) -> None:
    assert {place(finding) for finding in report.findings} == {planted[:3] for planted in PLANTED}


def test_what_is_only_attributed_is_a_warning(report: Report) -> None:
    found = [f for f in report.findings if f.primary.place.path == "corpus/q-and-a.md"]
    assert [(f.code, f.severity) for f in found] == [("FC102", Severity.WARNING), ("FC201", Severity.WARNING)]


def test_the_lost_billion_is_named(report: Report) -> None:
    (note,) = [f for f in report.findings if f.code == "FC401"]
    assert place(note) == ("corpus/newsletter.txt", 8, "USD 500")
    assert "billion" in note.message


def test_the_article_that_contradicts_itself_names_both_places(report: Report) -> None:
    (finding,) = [f for f in report.findings if f.code == "FC202"]
    related = [(e.place.path, e.place.line, e.place.quote) for e in finding.related]
    assert related == [("corpus/company-profile.md", 10, "100 employees")]


def test_the_list_is_that_of_the_documentation() -> None:
    text = (ROOT / "docs" / "corpus.md").read_text(encoding="utf-8")
    section = text.partition("## Planted errors")[2].partition("\n## ")[0]
    rows = [row for row in section.splitlines() if row.startswith("| `")]
    assert len(rows) == len(PLANTED)
    for path, line, quote, _ in PLANTED:
        name = Path(path).name
        (row,) = [row for row in rows if f"`{name}:" in row and quote.split()[-1] in row]
        lines = [int(number) for number in re.findall(r"\d+", row.split("|")[1].removeprefix(f" `{name}"))]
        assert line in range(min(lines), max(lines) + 1)


def test_every_document_was_read(report: Report) -> None:
    assert [document.path for document in report.documents] == sorted(
        path.relative_to(ROOT).as_posix() for path in (ROOT / "corpus").iterdir()
    )
    assert all(document.claims for document in report.documents)
