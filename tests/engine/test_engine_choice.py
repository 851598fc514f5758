"""What a project sets: severities of rules, rules that do not hold for some paths, and the confidence that is shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.claims.claim import Confidence
from factcheck.engine.path_ignores import ignored_paths
from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.rules.finding import Severity

PLAIN = Settings(cache=False)


@pytest.fixture(autouse=True)
def _corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in (
        ("a.md", "The Orrin Bridge is 412 metres long.\n"),
        ("drafts/b.md", "The Orrin Bridge is 450 metres long.\n"),
    ):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text)
    Path("facts.yaml").write_text("facts:\n  - id: orrin\n    claim: The Orrin Bridge is 412 metres long.\n")


def found(settings: Settings, *paths: str) -> list[tuple[str, Severity]]:
    report = scan_paths(paths or (".",), ["facts.yaml"], settings)
    return [(finding.code, finding.severity) for finding in report.findings]


class TestSeverities:
    def test_a_project_may_grade_a_rule_down_or_up(self) -> None:
        assert found(PLAIN, "a.md", "drafts") == [("FC101", Severity.ERROR), ("FC201", Severity.ERROR)]
        graded = replace(PLAIN, severities=(("FC201", Severity.WARNING), ("FC101", Severity.NOTE)))
        assert found(graded, "a.md", "drafts") == [("FC101", Severity.NOTE), ("FC201", Severity.WARNING)]

    def test_where_a_rule_is_milder_for_a_reason_it_stays_milder(self) -> None:
        Path("d.md").write_text("The Orrin Bridge is reportedly 450 metres long.\n")
        expected = [("FC102", Severity.WARNING), ("FC201", Severity.WARNING)]
        assert found(PLAIN, "a.md", "d.md") == expected
        assert found(replace(PLAIN, severities=(("FC201", Severity.ERROR),)), "a.md", "d.md") == expected

    def test_what_is_not_sure_stays_a_note(self) -> None:
        Path("d.md").write_text("The Orrin Group had revenue of $340 in 2019.\n")
        graded = replace(PLAIN, pedantic=True, severities=(("FC401", Severity.ERROR),))
        assert found(graded, "d.md") == [("FC401", Severity.NOTE)]


class TestPathIgnores:
    def test_a_rule_is_silent_in_the_articles_that_a_pattern_names(self) -> None:
        quiet = replace(PLAIN, path_ignores=(("drafts/", frozenset({"FC1"})),))
        assert found(quiet, "a.md", "drafts") == [("FC201", Severity.ERROR)]

    def test_on_either_side(self) -> None:
        quiet = replace(PLAIN, path_ignores=(("/a.md", frozenset({"FC201"})),))
        assert found(quiet, "a.md", "drafts") == [("FC101", Severity.ERROR)]

    @pytest.mark.parametrize(
        ("pattern", "paths"),
        [
            ("drafts/**", ["../p/drafts/x.md"]),
            ("x.md", ["../p/drafts/x.md", "../p/x.md"]),
            ("/x.md", ["../p/x.md"]),
            ("*.txt", []),
            ("drafts", ["../p/drafts/x.md"]),
        ],
    )
    def test_patterns_count_from_the_folder_of_the_configuration(
        self, pattern: str, paths: list[str]
    ) -> None:
        every = ["../p/drafts/x.md", "../p/x.md", "y.md"]
        assert [path for path, _ in ignored_paths(every, ((pattern, frozenset({"FC"})),), "../p")] == paths

    def test_the_codes_of_several_patterns_are_joined(self) -> None:
        patterns = (("drafts/", frozenset({"FC1"})), ("*.md", frozenset({"FC2"})))
        assert ignored_paths(["drafts/b.md"], patterns, "") == (("drafts/b.md", frozenset({"FC1", "FC2"})),)


@pytest.mark.parametrize(
    ("least", "number"), [(Confidence.HIGH, 0), (Confidence.MEDIUM, 1), (Confidence.LOW, 1)]
)
def test_the_least_confidence_that_is_shown(least: Confidence, number: int) -> None:
    Path("d.md").write_text("The Orrin Group had revenue of $340 in 2019.\n")
    report = scan_paths(["d.md"], (), replace(PLAIN, confidence=least))
    assert (len(report.findings), report.hidden) == (number, 1 - number)
