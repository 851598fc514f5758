"""The Python interface: what it returns, how it agrees with the scan, and that importing it is cheap."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import factcheck
from factcheck.errors import InputError
from factcheck.rules.finding import Severity

SHORT = "The Orrin Bridge is 412 metres long."
LONG = "The Orrin Bridge is 450 metres long."
HEAVY = ("yaml", "rich", "typer", "httpx", "rapidfuzz", "charset_normalizer", "pathspec")


class TestFind:
    def test_values_have_their_place_and_reading(self) -> None:
        text = "It cost about $6 million and took 55 days."
        money, days = factcheck.find_values(text)
        assert text[money.start : money.end] == money.text == "$6 million"
        assert (money.kind, money.number, money.unit, money.comparator) == ("quantity", 6e6, "USD", "~")
        assert (days.number, days.unit, days.low, days.high) == (55, "day", 54.5, 55.5)

    def test_dates_have_days(self) -> None:
        (value,) = factcheck.find_values("The bridge was opened in May 1931.")
        assert (value.kind, value.low, value.high, value.unit) == ("date", "1931-05-01", "1931-05-31", "date")

    def test_claims_have_what_the_json_has(self) -> None:
        (claim,) = factcheck.find_claims(f"It is old. {SHORT}")
        assert (claim.text, claim.start, claim.end) == ("412 metres", 31, 41)
        assert claim.subject.name == "Orrin Bridge"
        assert claim.measure.label == "length"
        assert claim.stance == "asserted"
        assert claim.sentence.quote == SHORT
        assert claim.label
        assert claim.id

    @pytest.mark.parametrize("text", ["", " ", "\n", "Nobody knows.", "…", "\x00"])
    def test_nothing_is_found_in_nothing(self, text: str) -> None:
        assert factcheck.find_values(text) == ()
        assert factcheck.find_claims(text) == ()


class TestCompare:
    def test_the_reasons_quote_both_values(self) -> None:
        comparison = factcheck.compare(SHORT, LONG)
        assert comparison.outcome == "contradict"
        why = "\n".join(comparison.why)
        assert "412 metres" in why
        assert "450 metres" in why

    def test_it_contradicts_just_where_a_scan_reports_an_error(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        for other in (
            SHORT,
            LONG,
            LONG.replace("is", "is reportedly"),
            "The Lorne Bridge is 95 metres long.",
        ):
            Path("a.txt").write_text(SHORT + "\n", encoding="utf-8")
            Path("b.txt").write_text(other + "\n", encoding="utf-8")
            errors = factcheck.scan(["a.txt", "b.txt"], facts=[]).count(Severity.ERROR)
            assert (factcheck.compare(SHORT, other).outcome == "contradict") is (errors > 0)

    def test_a_passage_that_only_contradicts_itself_is_not_held_against_the_other(self) -> None:
        assert (
            factcheck.compare("The Lorne Bridge is old.", f"{SHORT} It is red. {LONG}").outcome == "unknown"
        )

    def test_it_agrees_only_where_all_of_the_second_follows(self) -> None:
        both = f"{SHORT} It was opened in 1931."
        assert factcheck.compare(both, SHORT).outcome == "agree"
        assert factcheck.compare(SHORT, both).outcome == "unknown"

    def test_an_unknown_has_its_reason(self) -> None:
        assert factcheck.compare(SHORT, "The Lorne Bridge is 95 metres long.").why
        assert factcheck.compare(SHORT, "The Orrin Bridge is red.").why


class TestScan:
    def test_a_path_may_be_a_string_or_a_path_or_several(self, tmp_path: Path) -> None:
        article = tmp_path / "a.md"
        article.write_text(SHORT + "\n", encoding="utf-8")
        reports = [factcheck.scan(paths, facts=[]) for paths in (str(article), article, [article], tmp_path)]
        assert all(report == reports[0] for report in reports)
        assert [claim.text for claim in reports[0].claims] == ["412 metres"]

    def test_facts_are_held_against_the_documents(self, tmp_path: Path) -> None:
        article, facts = tmp_path / "a.md", tmp_path / "facts.yaml"
        article.write_text(LONG + "\n", encoding="utf-8")
        facts.write_text(f"facts:\n  - id: orrin-length\n    claim: {SHORT}\n", encoding="utf-8")
        (finding,) = factcheck.scan(article, facts=facts).findings
        assert (finding.code, finding.fact) == ("FC101", "orrin-length")

    def test_it_raises_for_paths_that_cannot_be_used(self, tmp_path: Path) -> None:
        with pytest.raises(InputError):
            factcheck.scan(tmp_path / "nowhere.md", facts=[])

    def test_it_leaves_nothing_behind(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        Path("a.md").write_text(SHORT + "\n", encoding="utf-8")
        factcheck.scan("a.md", facts=[])
        assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


class TestPackage:
    def test_importing_it_loads_nothing_heavy(self) -> None:
        code = f"import sys, factcheck; print(*sorted(set(sys.modules) & set({HEAVY!r})))"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
        assert done.stdout.strip() == ""

    def test_everything_it_offers_is_there(self) -> None:
        assert all(getattr(factcheck, name) for name in factcheck.__all__)

    def test_anything_else_is_an_attribute_error(self) -> None:
        with pytest.raises(AttributeError, match="guess"):
            _ = factcheck.guess
