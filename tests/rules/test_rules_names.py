"""Names and yes/no against facts: what contradicts them, and what stays silent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from case_files import load_cases
from rules_corpus import scan_folder, write_corpus

CASES = load_cases("named_facts")


@pytest.mark.parametrize("case", [pytest.param(case, id=case["label"]) for case in CASES["against_facts"]])
def test_a_passage_contradicts_a_fact_or_stays_silent(
    case: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    head = f"---\npublished: {case['published']}\n---\n" if "published" in case else ""
    write_corpus(tmp_path, {"a.md": f"{head}{case['text']}\n"}, CASES["facts"])
    found = [finding.code for finding in scan_folder(tmp_path).findings]
    assert found == [case["expected"]] * bool(case["expected"])


def test_a_finding_on_names_speaks_of_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = "Brisk was founded by Max Moor.\n\nToday Brisk Engine is proprietary.\n"
    write_corpus(tmp_path, {"a.md": text}, CASES["facts"])
    name, answer = scan_folder(tmp_path).findings
    assert "the two names cannot both be right" in name.why
    assert "one says yes, the other no" in answer.why


@pytest.mark.parametrize(("published", "codes"), [("2024-03-20", ["FC201"]), ("2010-03-20", [])])
def test_a_firm_may_have_moved_between_two_articles_years_apart(
    published: str, codes: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    files = {
        "a.md": f"---\npublished: {published}\n---\nBrisk is based in Munich.\n",
        "b.md": "---\npublished: 2024-04-02\n---\nBrisk is based in Paris.\n",
    }
    write_corpus(tmp_path, files)
    assert [finding.code for finding in scan_folder(tmp_path).findings] == codes
