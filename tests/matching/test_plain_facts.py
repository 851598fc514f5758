"""Plain facts stated wrongly in the words that articles have for them, and figures of something else beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from case_files import load_cases, params

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.load import load_facts

DATA = load_cases("plain_facts")


def contradicting(case: dict[str, Any], lines: Sequence[str], folder: Path) -> list[str]:
    """Those of some lines by which an article contradicts the fact of a case."""
    path = folder / "facts.yaml"
    fact = {"id": "fact", "claim": case["label"], **case["fact"]}
    path.write_text(yaml.safe_dump({"facts": [fact]}), encoding="utf-8")
    facts = load_facts([path])
    names, title = known_names(facts), case["fact"]["subject"]

    def is_error(line: str) -> bool:
        text = f"# {title}\n\n{case['opening']} {line}\n"
        article = extract(parse_document(text, "article.md"), names)
        findings = judge_extracts((article,), (), facts, Settings()).findings
        return any(one.code == "FC101" and one.severity.name == "ERROR" for one in findings)

    return [line for line in lines if is_error(line)]


@pytest.mark.parametrize("case", params(DATA, "plain"))
def test_a_plain_sentence_is_held_against_the_fact(case: dict[str, Any], tmp_path: Path) -> None:
    assert contradicting(case, case["speaks"], tmp_path) == case["speaks"]


@pytest.mark.parametrize("case", [one for one in params(DATA, "plain") if "silent" in one.values[0]])
def test_a_figure_of_something_else_is_left_alone(case: dict[str, Any], tmp_path: Path) -> None:
    assert contradicting(case, case["silent"], tmp_path) == []


@pytest.mark.parametrize("case", [one for one in params(DATA, "plain") if "missed" in one.values[0]])
def test_what_is_not_read_as_yet(case: dict[str, Any], tmp_path: Path) -> None:
    """Fails where one of them is read by now: then it belongs to `speaks`."""
    assert contradicting(case, case["missed"], tmp_path) == []
