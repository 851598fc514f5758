"""What is known stays known wherever it stands, until either value changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from gate_corpus import FACT, LONG, PLAIN, SHORT, scan, shown, write

from factcheck.engine.baseline_file import read_baseline, render_baseline
from factcheck.errors import InputError
from factcheck.gate.baseline import Entry, entries_of
from factcheck.report.report import Report

FILES = {"a.md": "# Crossings\n\n" + SHORT, "b.md": "# The bridge\n\nIt is new.\n\n" + LONG}


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def baseline_of(files: Mapping[str, str], facts: str | None = None) -> tuple[Entry, ...]:
    report = scan(files, facts)
    assert report.findings
    return entries_of(report.findings, report.judged)


def against(entries: tuple[Entry, ...], files: Mapping[str, str], facts: str | None = None) -> Report:
    """The report on these articles alone; what the corpus had before is gone."""
    for old in Path().glob("*.md"):
        old.unlink()
    return scan(files, facts, replace(PLAIN, baseline=entries))


def lines(report: Report) -> list[str]:
    return [shown(finding) for finding in report.findings]


@pytest.mark.parametrize(
    "files",
    [
        FILES,
        FILES | {"b.md": "# The bridge\n\n" + LONG + "\nIt is new.\n"},
        FILES | {"b.md": FILES["b.md"].replace(" is ", "\nis ").replace(" metres", "\nmetres")},
        {name: text.replace("\n", "\r\n") for name, text in FILES.items()},
        {name: text.replace("# ", "## About ") for name, text in FILES.items()},
        {"x/a.md": FILES["a.md"], "x/b.md": FILES["b.md"]},
        {"a.md": FILES["a.md"], "c.md": FILES["b.md"]},
        FILES | {"c.md": "The Lorne Bridge is 95 metres long.\n"},
        FILES | {"b.md": FILES["b.md"].replace("The Orrin", "At last the Orrin")},
    ],
    ids=[
        "unchanged",
        "moved",
        "wrapped",
        "other line ends",
        "renamed headings",
        "a renamed folder",
        "a renamed file",
        "another article",
        "other words around it",
    ],
)
@pytest.mark.parametrize("facts", [None, FACT], ids=["between articles", "against a fact"])
def test_what_is_known_stays_known(files: Mapping[str, str], facts: str | None) -> None:
    entries = baseline_of(FILES, facts)
    report = against(entries, files, facts)
    assert lines(report) == []
    assert report.stale == ()
    assert [(one.reason, one.count) for one in report.set_aside] == [("known by the baseline", len(entries))]


@pytest.mark.parametrize(
    ("files", "facts"),
    [
        (FILES | {"b.md": FILES["b.md"].replace("450", "451")}, None),
        (FILES | {"a.md": FILES["a.md"].replace("412", "411")}, None),
        (FILES | {"b.md": FILES["b.md"].replace("450 metres", "450 feet")}, None),
        (FILES | {"b.md": FILES["b.md"].replace("450", "about 480")}, None),
    ],
    ids=["the offending value", "the other value", "the unit", "a hedge"],
)
def test_what_is_known_dies_with_either_value(files: Mapping[str, str], facts: str | None) -> None:
    entries = baseline_of(FILES, facts)
    report = against(entries, files, facts)
    assert len(report.findings) == 1
    assert report.stale == entries


def test_it_dies_with_the_value_of_the_fact() -> None:
    entries = baseline_of({"b.md": LONG}, FACT)
    assert len(against(entries, {"b.md": LONG}, FACT.replace("412", "413")).findings) == 1


class TestConflictsAmongSeveral:
    """One conflict is one finding, however many values it has."""

    FILES = FILES | {"c.md": LONG.replace("450", "470")}

    def test_a_further_value_is_new(self) -> None:
        entries = baseline_of(FILES)
        report = against(entries, self.FILES)
        assert len(report.findings) == 1
        assert report.stale == entries

    @pytest.mark.parametrize("mended", ["a.md", "b.md", "c.md"])
    def test_one_value_less_is_known(self, mended: str) -> None:
        entries = baseline_of(self.FILES)
        assert [len(entry.sides) for entry in entries] == [3]
        report = against(entries, self.FILES | {mended: "The Orrin Bridge is red.\n"})
        assert (lines(report), report.stale) == ([], ())

    def test_one_more_article_with_a_known_value_is_known(self) -> None:
        entries = baseline_of(self.FILES)
        for text in ("412", "450", "470"):
            report = against(entries, self.FILES | {"d.md": LONG.replace("450", text)})
            assert lines(report) == []


class TestRepeated:
    """An article that repeats what another one was known for brings a finding of its own."""

    def test_the_new_article_is_the_one_that_is_reported(self) -> None:
        entries = baseline_of({"m.md": LONG}, FACT)
        for name in ("a.md", "z.md"):
            report = against(entries, {"m.md": LONG, name: LONG}, FACT)
            assert lines(report) == [f"FC101 {name}:1 “450 metres” ~ facts.yaml:3 “412 metres”"]

    def test_the_same_file_repeating_itself_is_known_as_often_as_it_was(self) -> None:
        entries = baseline_of({"m.md": LONG + "\n" + LONG}, FACT)
        assert len(entries) == 2
        assert lines(against(entries, {"m.md": LONG + "\n" + LONG}, FACT)) == []
        assert len(against(entries, {"m.md": "\n".join([LONG] * 3)}, FACT).findings) == 1
        assert len(against(entries, {"m.md": LONG}, FACT).stale) == 1

    def test_their_fingerprints_are_unlike(self) -> None:
        findings = scan({"m.md": "\n".join([LONG] * 3)}, FACT).findings
        assert len({finding.fingerprint for finding in findings}) == 3


class TestStale:
    def test_what_was_put_right_is_stale(self) -> None:
        entries = baseline_of(FILES)
        assert against(entries, FILES | {"b.md": FILES["a.md"]}).stale == entries

    def test_what_a_run_could_not_find_is_not(self) -> None:
        entries = baseline_of(FILES, FACT)
        write(FILES)
        for settings in (replace(PLAIN, ignore=frozenset({"FC"})), replace(PLAIN, select=frozenset({"FC4"}))):
            assert scan(FILES, FACT, replace(settings, baseline=entries)).stale == ()
        assert scan({"a.md": FILES["a.md"]}, None, replace(PLAIN, baseline=entries)).stale == ()

    def test_an_article_that_is_gone_leaves_its_entries_stale(self) -> None:
        entries = baseline_of(FILES)
        report = against(entries, {"a.md": FILES["a.md"], "c.md": SHORT})
        assert report.stale == entries


class TestFile:
    def test_it_can_be_read_by_a_reviewer_and_by_the_program(self) -> None:
        entries = baseline_of(FILES, FACT)
        text = render_baseline(entries, "factcheck-baseline.json")
        assert text.count("The Orrin Bridge is 450 metres long.") == 2
        assert text.count("The Orrin Bridge is 412 metres long.") == 2
        assert '"fact": "orrin-length"' in text
        write({"factcheck-baseline.json": text})
        assert read_baseline("factcheck-baseline.json") == entries

    def test_its_paths_count_from_its_folder(self, monkeypatch: pytest.MonkeyPatch) -> None:
        entries = baseline_of({"docs/a.md": SHORT, "docs/b.md": LONG})
        write({"ci/known.json": render_baseline(entries, "ci/known.json")})
        assert '"path": "../docs/b.md"' in Path("ci/known.json").read_text()
        assert read_baseline("ci/known.json") == entries
        monkeypatch.chdir("docs")
        assert [one.path for one in read_baseline("../ci/known.json")] == ["b.md"]

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("<<<<<<< HEAD\n", "no valid JSON"),
            ("[]", "not a baseline"),
            ('{"schema": "other/1"}', "not a baseline"),
            ('{"schema": "factcheck-baseline/1", "findings": [{"code": "FC101"}]}', "lacks a part"),
            (
                '{"schema": "factcheck-baseline/1", "findings": [{"code": "FC1", "sides": []}]}',
                "lacks",
            ),
            ('{"schema": "factcheck-baseline/1", "findings": 3}', "lacks a part"),
            ("[" * 100_000, "no baseline"),
        ],
    )
    def test_what_is_no_baseline_is_told(self, text: str, message: str) -> None:
        write({"known.json": text})
        with pytest.raises(InputError, match=message):
            read_baseline("known.json")
