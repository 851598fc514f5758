"""Figures of another thing, event, office or person than the fact's, which the sentence names only beside."""

from __future__ import annotations

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

DATA = load_cases("other_things")


@pytest.mark.parametrize("case", params(DATA, *DATA))
def test_whose_figure_it_is(case: dict[str, Any], tmp_path: Path) -> None:
    fact = {"id": "fact", "claim": case["label"], "aliases": case.get("aliases", [])}
    path = tmp_path / "facts.yaml"
    path.write_text(yaml.safe_dump({"facts": [fact]}), encoding="utf-8")
    known = load_facts([path])

    def is_held_against_it(text: str) -> bool:
        article = f"---\ntitle: {case['title']}\n---\n\n{text}\n"
        found = extract(parse_document(article, "article.md"), known_names(known))
        findings = judge_extracts([found], (), known, Settings()).findings
        return any(one.fact == "fact" and one.severity.name == "ERROR" for one in findings)

    assert [text for text in case["speaks"] if not is_held_against_it(text)] == []
    assert [text for text in case["silent"] if is_held_against_it(text)] == []
