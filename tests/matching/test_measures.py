"""Measures in other words than a fact's own: what states the same figure of the same thing, and what states another beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from case_files import load_cases

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.load import load_facts

MEASURES: list[dict[str, Any]] = load_cases("measures")["measures"]
TITLE = "# On the matter\n\n"


def lines(*lists: str) -> list[Any]:
    """Each line of these lists with the fact that it is held against."""
    return [
        pytest.param(measure, line, id=line)
        for measure in MEASURES
        for name in lists
        for line in measure.get(name) or ()
    ]


def contradicted(measure: dict[str, Any], line: str, folder: Path) -> bool:
    """Whether the line of an article contradicts the fact."""
    entry = {"id": "fact", "claim": measure["fact"]}
    entry |= {key: measure[key] for key in ("subject", "value") if key in measure}
    path = folder / "facts.yaml"
    path.write_text(yaml.safe_dump({"facts": [entry]}), encoding="utf-8")
    facts = load_facts([path])
    text = line if line.startswith("#") else TITLE + line
    article = extract(parse_document(text, "a.md"), known_names(facts))
    return any(
        finding.code == "FC101" for finding in judge_extracts((article,), (), facts, Settings()).findings
    )


@pytest.mark.parametrize(("measure", "line"), lines("speaks"))
def test_the_measure_is_read_in_other_words(measure: dict[str, Any], line: str, tmp_path: Path) -> None:
    assert contradicted(measure, line, tmp_path)


@pytest.mark.parametrize(("measure", "line"), lines("silent"))
def test_another_measure_is_left_alone(measure: dict[str, Any], line: str, tmp_path: Path) -> None:
    assert not contradicted(measure, line, tmp_path)


@pytest.mark.xfail(reason="whose figure it is was not read", strict=True)
@pytest.mark.parametrize(("measure", "line"), lines("missed"))
def test_what_is_missed_as_yet(measure: dict[str, Any], line: str, tmp_path: Path) -> None:
    assert contradicted(measure, line, tmp_path)


def test_as_many_lines_stay_silent_as_speak() -> None:
    assert len(lines("silent")) >= len(lines("speaks"))
