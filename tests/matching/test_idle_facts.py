"""Facts that can apply to nothing are told, and only those: every fact that articles are held against is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from case_files import load_cases

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.fact import Fact
from factcheck.facts.load import load_facts
from factcheck.matching.idle_facts import idle

FACTS: list[str] = list(load_cases("facts")["facts"].values())


def understand(tmp_path: Path, entry: str) -> Fact:
    path = tmp_path / "facts.yaml"
    path.write_text("facts:\n" + "".join(f"  {line}\n" for line in entry.splitlines()), encoding="utf-8")
    (fact,) = load_facts([path])
    return fact


@pytest.mark.parametrize(
    ("keys", "reason", "article"),
    [
        ("claim: The mascot of Norvane is Bruno.\nsubject: Norvane\nvalue: Bruno\nabout: [mascot]",
         "names a property that is known", "The mascot of Norvane is Carla."),
        ("claim: Norvane is registered.\nsubject: Norvane\nvalue: yes\nabout: [registered]",
         "names a question that is known", "Norvane is not registered."),
        ("claim: Ada Brandt founded Norvane.\nsubject: Norvane\nvalue: yes\nabout: [founded]",
         "names a question that is known", "Norvane was founded by Ivo Lenz."),
        ("claim: Norvane 42%.\nsubject: Norvane\nvalue: 42%",
         "nothing in it names what is measured", "Norvane 51%."),
        ("claim: Norvane is third.\nsubject: Norvane\nvalue: third",
         "what is ranked", "Norvane is second."),
        ("claim: Norvane has 42 employees.\nwhen: 2025\nvalid_to: 2024-02",
         "its `when` (2025) is after `valid_to`", "In 2025 Norvane had 61 employees."),
        ("claim: Norvane has 42 employees.\nwhen: 2021\nvalid_from: 2022",
         "its `when` (2021) is before `valid_from`", "In 2021 Norvane had 61 employees."),
        ("claim: Norvane was founded by Ada Brandt.\nwhen: 2025\nvalid_to: 2024-02",
         "its `when` (2025) is after `valid_to`", "In 2025 Norvane was founded by Ivo Lenz."),
    ],
)  # fmt: skip
def test_a_fact_that_can_apply_to_nothing_is_told_why(
    keys: str, reason: str, article: str, tmp_path: Path
) -> None:
    fact = understand(tmp_path, "- id: x\n" + "".join(f"  {line}\n" for line in keys.split("\n")))
    told = idle(fact)
    assert told is not None
    assert reason in told.reason
    read = extract(parse_document(article, "a.txt"), known_names([fact]))
    assert judge_extracts([read], (), [fact], Settings()).findings == ()


@pytest.mark.parametrize("entry", FACTS)
def test_facts_that_articles_are_held_against_are_left_alone(entry: str, tmp_path: Path) -> None:
    assert idle(understand(tmp_path, entry)) is None


def test_facts_with_names_that_articles_are_held_against_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(str(load_cases("named_facts")["facts"]), encoding="utf-8")
    facts = load_facts([path])
    assert len(facts) > 5
    assert [fact.id for fact in facts if idle(fact)] == []


def test_the_facts_of_the_sample_corpus_are_left_alone() -> None:
    folder = Path(__file__).parents[2] / "claims"
    assert [fact.id for fact in load_facts([folder]) if idle(fact)] == []
