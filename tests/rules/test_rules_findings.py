"""What a finding says: message, reasons, places, the fact that settles it, and its fingerprint."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from rules_corpus import scan_folder, shown, write_corpus

from factcheck.claims.claim import Confidence
from factcheck.engine.settings import Settings
from factcheck.errors import Problem
from factcheck.report.report import Report
from factcheck.rules.finding import Finding, Severity
from factcheck.rules.registry import RULES, judge
from factcheck.rules.rule import MOST_AGAINST, Case

FACT = """\
facts:
  - id: orrin-length
    claim: The Orrin Bridge is 412 metres long.
    value: 412 metres
    sources: [https://example.org/bridges]
"""
SHORT = "The Orrin Bridge is 412 metres long.\n"
LONG = "The Orrin Bridge is 450 metres long.\n"


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def scan(files: Mapping[str, str], facts: str | None = None, settings: Settings | None = None) -> Report:
    for old in Path().rglob("*.*"):
        old.unlink()
    write_corpus(Path(), files, facts)
    return scan_folder(Path(), settings)


def only(report: Report) -> Finding:
    (finding,) = report.findings
    return finding


class TestContradictsFact:
    def test_the_message_names_both_values_and_the_fact(self) -> None:
        finding = only(scan({"a.md": LONG}, FACT))
        assert (finding.code, finding.severity, finding.fact) == ("FC101", Severity.ERROR, "orrin-length")
        assert finding.message == "“450 metres” contradicts the fact orrin-length: 412 metres"

    def test_the_reasons_quote_the_fact_and_its_source(self) -> None:
        why = "\n".join(only(scan({"a.md": LONG}, FACT)).why)
        assert "The Orrin Bridge is 412 metres long." in why
        assert "https://example.org/bridges" in why

    def test_an_attributed_value_is_a_warning_and_says_so(self) -> None:
        finding = only(scan({"a.md": "The Orrin Bridge is allegedly 450 metres long.\n"}, FACT))
        assert (finding.code, finding.severity) == ("FC102", Severity.WARNING)
        assert "attributed" in finding.message
        assert "orrin-length" in finding.message

    def test_each_place_has_a_finding_of_its_own(self) -> None:
        report = scan({"a.md": LONG, "b.md": LONG + "\n" + LONG}, FACT)
        places = [(f.primary.place.path, f.primary.place.line) for f in report.findings]
        assert places == [("a.md", 1), ("b.md", 1), ("b.md", 3)]


class TestBetweenSources:
    def test_the_message_names_the_other_file(self) -> None:
        finding = only(scan({"a.md": SHORT, "b.md": LONG}))
        assert (finding.code, finding.severity) == ("FC201", Severity.ERROR)
        assert finding.message == "“450 metres” here, but a.md says “412 metres”"
        assert finding.fact is None

    def test_the_reasons_name_measure_and_subject(self) -> None:
        why = only(scan({"a.md": SHORT, "b.md": LONG})).why
        assert "Orrin Bridge" in why[0]
        assert "length" in why[0]

    def test_the_message_for_one_document_speaks_of_elsewhere(self) -> None:
        finding = only(scan({"a.md": SHORT + "\n" + LONG}))
        assert finding.code == "FC202"
        assert finding.message == "“450 metres” here, but elsewhere it says “412 metres”"

    def test_a_fact_that_settles_it_is_named_and_takes_the_blame_to_the_wrong_side(self) -> None:
        report = scan({"a.md": LONG, "b.md": LONG, "c.md": SHORT}, FACT)
        (between,) = [f for f in report.findings if f.code == "FC201"]
        assert between.fact == "orrin-length"
        assert between.primary.place.quote == "450 metres"
        assert any("orrin-length" in line for line in between.why)

    def test_two_sides_that_cite_one_source_are_an_error(self) -> None:
        stated = "The Orrin Bridge is 412 metres long, the roads office said.\n"
        cited = "The Orrin Bridge is 450 metres long, according to the roads office.\n"
        assert only(scan({"a.md": stated, "b.md": cited})).severity is Severity.ERROR

    def test_a_side_that_cites_another_source_is_a_warning(self) -> None:
        stated = "The Orrin Bridge is 412 metres long, the roads office said.\n"
        cited = "The Orrin Bridge is 450 metres long, according to a guide.\n"
        assert only(scan({"a.md": stated, "b.md": cited})).severity is Severity.WARNING

    def test_two_attributed_values_are_no_error(self) -> None:
        report = scan({"a.md": SHORT, "b.md": "The Orrin Bridge is reportedly 450 metres long.\n"})
        assert report.count(Severity.ERROR) == 0

    def test_a_conflict_of_many_is_one_finding(self) -> None:
        files = {f"{i:02}.md": SHORT if i % 3 else LONG for i in range(30)}
        finding = only(scan(files))
        assert finding.primary.place.quote == "450 metres"
        assert {e.place.quote for e in finding.related} == {"412 metres"}
        assert len({e.place.path for e in finding.related}) == len(finding.related) == MOST_AGAINST

    def test_one_wrong_value_in_two_wordings_is_one_finding(self) -> None:
        wrong = {"c.md": LONG, "d.md": "The Orrin Bridge is about 450 metres long.\n"}
        right = {f"{name}.md": f"{name.capitalize()}. {SHORT}" for name in ("a", "b", "e")}
        finding = only(scan(right | wrong))
        assert finding.primary.place.path in wrong

    def test_two_conflicts_are_two_findings(self) -> None:
        wide = "The Orrin Bridge is 18 metres wide.\n"
        narrow = "The Orrin Bridge is 12 metres wide.\n"
        report = scan({"a.md": SHORT + "\n" + wide, "b.md": LONG + "\n" + narrow})
        assert [shown(f) for f in report.findings] == [
            "FC201 b.md:1 “450 metres” ~ a.md:1 “412 metres”",
            "FC201 b.md:3 “12 metres” ~ a.md:3 “18 metres”",
        ]


@pytest.mark.parametrize(
    ("told", "severity"), [("over 118 desks", Severity.NOTE), ("over 190 desks", Severity.ERROR)]
)
def test_a_bound_at_the_number_of_the_other_is_a_note(told: str, severity: Severity) -> None:
    files = {"a.md": "The Orrin Fund has 118 desks.\n", "b.md": f"The Orrin Fund has {told}.\n"}
    (found,) = [f for f in scan(files).findings if f.code == "FC201"]
    assert found.severity is severity


class TestLostMagnitude:
    def test_it_is_a_note_that_names_the_word(self) -> None:
        files = {
            "a.md": "The Orrin Fund has assets of $340 billion.\n",
            "b.md": "The Orrin Fund has assets of $340.\n",
        }
        (note,) = [f for f in scan(files).findings if f.code == "FC401"]
        assert note.severity is Severity.NOTE
        assert note.message == "“$340” may have lost its “billion”"

    def test_the_conflict_of_the_same_digits_gives_the_hint_too(self) -> None:
        files = {
            "a.md": "The Orrin Fund has assets of $340 billion.\n",
            "b.md": "The Orrin Fund has assets of $340.\n",
        }
        (error,) = [f for f in scan(files).findings if f.code == "FC201"]
        assert any("billion" in line and "lost" in line for line in error.why)


class TestUnreadable:
    def test_it_is_an_error_with_the_reason_and_what_to_do(self) -> None:
        finding = only_judged(Problem("a.md", "it is no text", "save it as UTF-8"))
        assert (finding.code, finding.severity, finding.confidence) == (
            "FC901",
            Severity.ERROR,
            Confidence.HIGH,
        )
        assert (finding.message, finding.why) == ("it is no text", ("save it as UTF-8",))
        assert (finding.primary.place.path, finding.primary.place.line) == ("a.md", 1)

    def test_a_case_without_problems_has_none(self) -> None:
        assert judge(Case((), ())) == ()


def only_judged(*problems: Problem) -> Finding:
    (finding,) = judge(Case((), (), problems))
    return finding


class TestPlaces:
    TEXT = "# Crossings\n\nIt was a **long** job: the Orrin Bridge,\nthey say, is new. The Orrin Bridge is *450\nmetres* long.\n"

    def test_quotes_are_the_words_of_the_files(self) -> None:
        report = scan({"a.md": SHORT, "b.md": self.TEXT, "c.md": LONG}, FACT)
        assert report.findings
        for finding in report.findings:
            for evidence in (finding.primary, *finding.related):
                place = evidence.place
                text = Path(place.path).read_text(encoding="utf-8")
                assert text[place.start : place.end] == place.quote
                assert text.split("\n")[place.line - 1].startswith(
                    place.quote.split("\n")[0], place.column - 1
                )

    def test_the_primary_quote_is_the_value_of_the_first_claim(self) -> None:
        report = scan({"a.md": SHORT, "b.md": LONG})
        finding = only(report)
        claims = {claim.id: claim for claim in report.claims}
        assert [claims[i].text for i in finding.claims] == ["450 metres", "412 metres"]
        assert claims[finding.claims[0]].place == finding.primary.place

    def test_the_group_of_a_finding_holds_its_claims(self) -> None:
        report = scan({"a.md": SHORT, "b.md": LONG})
        finding = only(report)
        (group,) = [group for group in report.groups if group.id == finding.group]
        assert {claim.id for claim in group.claims} >= set(finding.claims)

    def test_what_was_read_stands_beside_the_quote(self) -> None:
        finding = only(scan({"a.md": SHORT, "b.md": LONG}))
        assert "450" in finding.primary.reads
        assert "412" in finding.related[0].reads


class TestFingerprints:
    def test_they_survive_moved_lines(self) -> None:
        before = only(scan({"a.md": SHORT, "b.md": LONG}))
        after = only(scan({"a.md": "It is old.\n\n\n" + SHORT, "b.md": "Nobody\nknows.\n\n" + LONG}))
        assert before.primary.place.line != after.primary.place.line
        assert before.fingerprint == after.fingerprint

    def test_they_survive_other_words_around_the_claim(self) -> None:
        before = only(scan({"a.md": LONG}, FACT))
        after = only(scan({"a.md": "At last: the Orrin Bridge is 450 metres long, as all can see.\n"}, FACT))
        assert before.fingerprint == after.fingerprint

    @pytest.mark.parametrize(
        "files",
        [
            {"a.md": SHORT, "b.md": LONG.replace("450", "460")},
            {"a.md": SHORT.replace("412", "399"), "b.md": LONG},
            {"a.md": SHORT, "c.md": LONG},
        ],
        ids=["the primary value", "the related value", "the file"],
    )
    def test_they_change_with_what_is_said(self, files: dict[str, str]) -> None:
        before = only(scan({"a.md": SHORT, "b.md": LONG}))
        assert only(scan(files)).fingerprint != before.fingerprint

    def test_they_change_with_the_fact(self) -> None:
        before = only(scan({"a.md": LONG}, FACT))
        after = only(scan({"a.md": LONG}, FACT.replace("412", "421")))
        assert before.fingerprint != after.fingerprint

    def test_a_disagreement_has_one_whichever_side_is_blamed(self) -> None:
        before = only(scan({"a.md": SHORT, "b.md": LONG}))
        report = scan({"a.md": SHORT, "b.md": LONG}, FACT.replace("412", "450"))
        (after,) = [f for f in report.findings if f.code == "FC201"]
        assert before.primary.place.path == "b.md"
        assert after.primary.place.path == "a.md"
        assert before.fingerprint == after.fingerprint


class TestRegistry:
    def test_codes_are_in_order_and_unlike(self) -> None:
        codes = [rule.code for rule in RULES]
        assert codes == sorted(set(codes))

    def test_names_and_summaries_are_for_people(self) -> None:
        assert len({rule.name for rule in RULES}) == len(RULES)
        assert all(rule.summary.endswith(".") and rule.name == rule.name.lower() for rule in RULES)

    def test_findings_carry_the_name_and_severity_of_their_rule(self) -> None:
        rules = {rule.code: rule for rule in RULES}
        report = scan({"a.md": LONG, "b.md": SHORT}, FACT)
        assert len(report.findings) == 2
        assert all(
            (f.name, f.severity) == (rules[f.code].name, rules[f.code].severity) for f in report.findings
        )

    def test_findings_are_in_the_order_of_path_place_and_code(self) -> None:
        report = scan({"b.md": LONG + "\n" + LONG, "a.md": LONG, "c.md": SHORT}, FACT)
        keys = [(f.primary.place.path, f.primary.place.start, f.code) for f in report.findings]
        assert keys == sorted(keys)
        assert len(keys) == 4
