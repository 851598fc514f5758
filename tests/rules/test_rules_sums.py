"""FC301, FC302 and FC303 on short articles: figures that do not follow from what they stand beside."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from case_files import load_cases, params
from rules_corpus import scan_folder, write_corpus

from factcheck.claims.claim import Confidence
from factcheck.engine.settings import Settings
from factcheck.rules.finding import Finding, Severity

CASES = load_cases("arithmetic")
CODES = ("FC301", "FC302", "FC303")


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def findings(text: str) -> tuple[Finding, ...]:
    write_corpus(Path(), {"a.md": text})
    return scan_folder(Path(), Settings(cache=False, select=frozenset(CODES))).findings


def shown(finding: Finding) -> str:
    quotes = [" ".join(one.place.quote.split()) for one in (finding.primary, *finding.related)]
    return f"{finding.code} " + " ~ ".join(f"“{quote}”" for quote in quotes)


@pytest.mark.parametrize(
    "case", params(CASES, "in_the_wild", "negative", "known_failures", named="{code} {section}: {label}")
)
def test_a_figure_is_reported_where_no_reading_works_out(case: dict[str, Any]) -> None:
    assert [shown(finding) for finding in findings(case["text"])] == case["expected"]


@pytest.mark.parametrize("code", CODES)
def test_every_rule_has_thirty_cases_and_half_of_them_are_silent(code: str) -> None:
    counts = Counter(section for section, cases in CASES.items() for case in cases if case["code"] == code)
    assert sum(counts.values()) >= 30
    assert counts["negative"] >= counts["in_the_wild"]


class TestWhatAFindingSays:
    RISE = "Revenue rose from $40 million to $50 million, a 30% rise.\n"

    def test_it_is_a_warning_that_shows_what_the_amounts_give(self) -> None:
        (finding,) = findings(self.RISE)
        assert (finding.severity, finding.confidence) == (Severity.WARNING, Confidence.HIGH)
        assert finding.message == (
            "“30%” does not fit “$40 million” and “$50 million”: "
            "the change from the first to the second is 22.2 to 27.8 %"
        )

    def test_a_list_is_counted(self) -> None:
        (finding,) = findings("There are three reasons:\n\n- price\n- speed\n")
        assert finding.message == "“three reasons”, but the list has 2 items"

    def test_the_items_of_a_page_are_counted_list_by_list(self) -> None:
        page = "<p>There are {} reasons:</p><ul><li>price</li><li><p>speed</p></li></ul><ul><li>a</li><li>b</li></ul>"
        found: list[Finding] = []
        for count in ("two", "three"):
            write_corpus(
                Path(), {"a.html": f"<html><body><article>{page.format(count)}</article></body></html>"}
            )
            found += scan_folder(Path(), Settings(cache=False, select=frozenset(CODES))).findings
        assert [finding.message for finding in found] == ["“three reasons”, but the list has 2 items"]

    def test_a_weekday_is_put_right(self) -> None:
        (finding,) = findings("It fell on Monday, 28 January 2025.\n")
        assert finding.message == (
            "“Monday” does not fit “Monday, 28 January 2025”: 2025-01-28 was a Tuesday"
        )

    def test_quotes_are_the_words_of_the_file(self) -> None:
        text = "# Q3\n\nIt **rose** from $40\nmillion to $50 million, a 30% rise.\n"
        (finding,) = findings(text)
        for one in (finding.primary, *finding.related):
            assert text[one.place.start : one.place.end] == one.place.quote

    def test_the_fingerprint_survives_moved_lines(self) -> None:
        (before,) = findings(self.RISE)
        (after,) = findings("It is old.\n\n" + self.RISE)
        assert before.fingerprint == after.fingerprint

    def test_one_figure_is_reported_once(self) -> None:
        (finding,) = findings("Sales rose 30%, from $40 million to $50 million.\n")
        assert finding.primary.place.quote == "30%"
