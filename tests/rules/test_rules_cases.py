"""The rules on small corpora: everything that a scan finds, and that every rule has cases for and against it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from case_files import load_cases, params
from rules_corpus import scan_folder, shown, write_corpus

from factcheck.rules.registry import RULES

CASES = load_cases("rules")


@pytest.mark.parametrize(
    "case",
    params(CASES, "in_the_wild", "negative", "known_failures", named="{code} {section}: {label}"),
)
def test_a_scan_finds_this_and_nothing_else(
    case: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_corpus(tmp_path, case["files"], case.get("facts"))
    assert [shown(finding) for finding in scan_folder(tmp_path).findings] == case["expected"]


@pytest.mark.parametrize("code", [rule.code for rule in RULES])
def test_every_rule_has_a_case_where_it_speaks_and_two_where_it_is_silent(code: str) -> None:
    speaks = [case for case in CASES["in_the_wild"] if case["code"] == code]
    silent = [case for case in CASES["negative"] if case["code"] == code]
    assert speaks
    assert len(silent) >= 2
    assert all(any(line.startswith(code) for line in case["expected"]) for case in speaks)
    assert not any(line.startswith(code) for case in silent for line in case["expected"])
