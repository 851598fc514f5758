"""Suppressed claims take no part in a rule, and suppressions that do nothing are reported."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from gate_corpus import FACT, LONG, PLAIN, SHORT, scan, shown

from factcheck.engine.settings import Settings
from factcheck.report.report import Report


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def ignore(text: str, what: str = "ignore") -> str:
    return f"<!-- factcheck: {what} -->\n\n{text}"


def lines(report: Report) -> list[str]:
    return [shown(finding) if finding.code != "FC902" else finding.message for finding in report.findings]


def suppressed(report: Report) -> int:
    return sum(one.count for one in report.set_aside)


class TestEitherSide:
    @pytest.mark.parametrize(
        "files", [{"a.md": SHORT, "b.md": ignore(LONG)}, {"a.md": ignore(SHORT), "b.md": LONG}]
    )
    def test_a_disagreement_is_suppressed_on_either_side(self, files: dict[str, str]) -> None:
        report = scan(files)
        assert (lines(report), suppressed(report)) == ([], 1)

    def test_another_article_that_says_the_same_is_still_reported(self) -> None:
        report = scan({"a.md": SHORT, "b.md": ignore(LONG), "c.md": LONG})
        assert lines(report) == ["FC201 c.md:1 “450 metres” ~ a.md:1 “412 metres”"]
        assert suppressed(report) == 0

    def test_every_article_of_a_conflict_may_suppress_it(self) -> None:
        report = scan({"a.md": SHORT, "b.md": ignore(LONG), "c.md": ignore(LONG)})
        assert (lines(report), suppressed(report)) == ([], 1)

    def test_a_contradiction_of_one_article_with_itself(self) -> None:
        assert lines(scan({"a.md": SHORT + "\n" + ignore(LONG, "ignore[FC202]")})) == []

    def test_claims_and_groups_are_listed_all_the_same(self) -> None:
        report = scan({"a.md": SHORT, "b.md": ignore(LONG)})
        assert (len(report.claims), len(report.groups)) == (2, 1)


class TestCodes:
    def test_only_the_named_rules_are_suppressed(self) -> None:
        report = scan({"a.md": SHORT, "b.md": ignore(LONG, "ignore[FC201]")}, FACT)
        assert lines(report) == ["FC101 b.md:3 “450 metres” ~ facts.yaml:3 “412 metres”"]

    @pytest.mark.parametrize("codes", ["FC101, FC201", "FC", "FC1,fc2", "contradicts-fact, sources-disagree"])
    def test_codes_prefixes_and_names(self, codes: str) -> None:
        report = scan({"a.md": SHORT, "b.md": ignore(LONG, f"ignore[{codes}]")}, FACT)
        assert (lines(report), suppressed(report)) == ([], 2)

    def test_a_part_of_it_that_is_idle_is_reported(self) -> None:
        report = scan({"a.md": SHORT, "b.md": ignore(LONG, "ignore[FC201,FC202]")})
        assert lines(report) == ["this suppression matches no FC202 finding"]

    @pytest.mark.parametrize(
        ("comment", "message"),
        [
            ("skip[FC201] as printed", "“skip” is no instruction, so nothing is suppressed"),
            ("noqa[FC201]", "“noqa” is no instruction, so nothing is suppressed"),
            ("ignore[FC201 as printed", "the bracket of “[FC201” is not closed"),
        ],
    )
    def test_a_slip_silences_nothing_and_is_reported(self, comment: str, message: str) -> None:
        report = scan({"a.md": SHORT, "b.md": ignore(LONG, comment)})
        assert message in lines(report)
        assert len(lines(report)) == 2

    def test_a_code_without_brackets_silences_more_than_is_meant(self) -> None:
        report = scan({"a.md": SHORT, "b.md": ignore(LONG, "ignore FC201 as printed")})
        assert lines(report) == ["this suppresses every rule, not only FC201"]

    @pytest.mark.parametrize(
        "remark", ["done by Anna", "checked [see notes]", "TODO ask the mayor", "ignored so far"]
    )
    def test_a_remark_is_no_slip(self, remark: str) -> None:
        assert len(scan({"a.md": SHORT, "b.md": ignore(LONG, remark)}).findings) == 1

    @pytest.mark.parametrize("reason", ["the FC201 is known", "FCC rules", "201 is their own figure"])
    def test_a_reason_is_no_code(self, reason: str) -> None:
        assert lines(scan({"a.md": SHORT, "b.md": ignore(LONG, f"ignore {reason}")})) == []

    def test_a_code_that_does_not_exist_is_reported_with_the_one_that_is_meant(self) -> None:
        (finding, other) = scan({"a.md": SHORT, "b.md": ignore(LONG, "ignore[FC2O1]")}).findings
        assert (finding.code, finding.message, finding.why) == (
            "FC902",
            "there is no rule FC2O1 to suppress",
            ("did you mean FC201?",),
        )
        assert other.code == "FC201"


class TestIdle:
    def test_one_that_matches_nothing_is_reported_at_the_comment(self) -> None:
        (finding,) = scan({"a.md": ignore(SHORT), "b.md": SHORT}, FACT).findings
        assert (finding.code, finding.message) == ("FC902", "this suppression matches no finding")
        assert finding.primary.place.quote == "<!-- factcheck: ignore -->"
        assert finding.primary.place.line == 1

    def test_one_that_has_expired_is_reported_and_holds_no_longer(self) -> None:
        report = scan({"a.md": SHORT, "b.md": ignore(LONG, "ignore until=2026-05-31")})
        assert lines(report) == [
            "this suppression has expired: it held until 2026-05-31",
            "FC201 b.md:3 “450 metres” ~ a.md:1 “412 metres”",
        ]

    @pytest.mark.parametrize("day", ["2026-06-01", "2027-01-31"])
    def test_one_that_is_not_yet_over_holds(self, day: str) -> None:
        assert lines(scan({"a.md": SHORT, "b.md": ignore(LONG, f"ignore until={day}")})) == []

    def test_the_day_of_the_run_is_the_only_time_that_counts(self) -> None:
        files = {"a.md": SHORT, "b.md": ignore(LONG, "ignore until=2026-05-31")}
        assert lines(scan(files, settings=replace(PLAIN, today=date(2026, 5, 31)))) == []
        assert lines(scan(files, settings=replace(PLAIN, today=None))) == []

    def test_a_day_that_is_none_is_reported(self) -> None:
        report = scan({"a.md": SHORT, "b.md": ignore(LONG, "ignore until=2026-13-01")})
        assert lines(report)[0] == "“until=2026-13-01” is no day, so this suppression does not hold"
        assert len(report.findings) == 2

    def test_one_with_nothing_after_it_and_an_on_without_off_are_reported(self) -> None:
        report = scan(
            {"a.md": SHORT + "\n<!-- factcheck: ignore -->\n", "b.md": "<!-- factcheck: on -->\n\n" + SHORT}
        )
        assert lines(report) == ["no text follows that could be suppressed", "this “on” ends no “off”"]

    def test_a_missing_reason_is_reported_only_where_one_is_required(self) -> None:
        files = {"a.md": SHORT, "b.md": ignore(LONG), "c.md": ignore(LONG, "ignore they were told so")}
        assert lines(scan(files)) == []
        assert lines(scan(files, settings=replace(PLAIN, require_reason=True))) == [
            "this suppression gives no reason"
        ]

    @pytest.mark.parametrize(
        "settings",
        [replace(PLAIN, select=frozenset({"FC1", "FC9"})), replace(PLAIN, ignore=frozenset({"FC2"}))],
        ids=["not selected", "ignored"],
    )
    def test_one_for_a_rule_that_is_switched_off_is_left_in_peace(self, settings: Settings) -> None:
        assert lines(scan({"a.md": SHORT, "b.md": ignore(LONG, "ignore[FC201]")}, settings=settings)) == []

    def test_one_that_needs_facts_or_another_article_is_left_in_peace_without_them(self) -> None:
        assert lines(scan({"b.md": ignore(LONG, "ignore[FC101,FC201]")})) == []

    def test_off_is_meant_for_what_is_still_to_come(self) -> None:
        assert lines(scan({"a.md": "---\nfactcheck: off\n---\n\n" + SHORT, "b.md": SHORT}, FACT)) == []

    def test_it_cannot_suppress_itself(self) -> None:
        report = scan({"a.md": ignore(SHORT, "ignore[FC902,FC2]"), "b.md": SHORT})
        assert lines(report) == ["this suppression matches no FC2 finding"]


def test_off_and_on() -> None:
    off = "<!-- factcheck: off -->\n\n" + LONG + "\n<!-- factcheck: on -->\n\n"
    assert lines(scan({"a.md": SHORT, "b.md": off})) == []
    assert lines(scan({"a.md": SHORT, "b.md": off + LONG})) == [
        "FC201 b.md:7 “450 metres” ~ a.md:1 “412 metres”"
    ]


def test_a_wrapped_paragraph_stays_suppressed() -> None:
    wrapped = ignore(LONG.replace(" is ", "\nis ").replace(" metres", "\nmetres"), "ignore[FC201]")
    assert lines(scan({"a.md": SHORT, "b.md": wrapped})) == []
    assert lines(scan({"a.md": SHORT, "b.md": wrapped.replace("\n", "\r\n")})) == []


def test_the_same_input_gives_the_same_report_with_and_without_the_cache(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(Path(".cache").absolute()))
    files = {"a.md": SHORT, "b.md": ignore(LONG), "c.md": ignore(SHORT, "ignore[FC202]")}
    cached = replace(PLAIN, cache=True)
    plain = scan(files)
    assert scan(files, settings=cached) == scan(files, settings=cached) == plain
