"""Sentences with dates against facts on dates: a date is held against the fact of the event that it dates, and no other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from case_files import load_cases

from factcheck.claims.words.stem import stem
from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.load import load_facts
from factcheck.matching.dated_events import dated_event

GROUPS: list[dict[str, Any]] = load_cases("fact_dates")["groups"]
PUBLISHED = "---\npublished: 2023-06-30\n---\n"


def contradicted(facts: str, text: str, tmp_path: Path) -> list[str | None]:
    path = tmp_path / "facts.yaml"
    path.write_text(facts, encoding="utf-8")
    known = load_facts([path])
    article = extract(parse_document(f"{PUBLISHED}{text}", "a.md"), known_names(known))
    findings = judge_extracts([article], (), known, Settings()).findings
    return [finding.fact for finding in findings if finding.code == "FC101"]


def cases(section: str) -> list[Any]:
    return [
        pytest.param(group["facts"], article["opening"], case, id=_text(case), marks=_marks(case))
        for group in GROUPS
        for article in group["articles"]
        for case in article[section]
    ]


def _text(case: str | dict[str, str]) -> str:
    return case if isinstance(case, str) else case["text"]


def _marks(case: str | dict[str, str]) -> tuple[pytest.MarkDecorator, ...]:
    fails = "" if isinstance(case, str) else case.get("fails", "")
    return (pytest.mark.xfail(reason=fails),) if fails else ()


@pytest.mark.parametrize(("facts", "opening", "case"), cases("speaks"))
def test_a_date_is_held_against_the_fact_on_its_event(
    facts: str, opening: str, case: dict[str, str], tmp_path: Path
) -> None:
    assert contradicted(facts, f"{opening} {case['text']}", tmp_path) == [case["fact"]]


@pytest.mark.parametrize(("facts", "opening", "text"), cases("silent"))
def test_a_date_of_another_event_is_held_against_nothing(
    facts: str, opening: str, text: str, tmp_path: Path
) -> None:
    assert not contradicted(facts, f"{opening} {text}", tmp_path)


def test_more_cases_stay_silent_than_speak() -> None:
    assert len(cases("silent")) >= len(cases("speaks"))


@pytest.mark.parametrize(
    ("text", "date", "verb"),
    [
        (
            "Norvane, the lender, filed for insolvency on 4 May 2011 after it admitted a loss.",
            "4 May 2011",
            "file",
        ),
        ("On 4 May 2011, Norvane filed for insolvency.", "4 May 2011", "file"),
        ("Brandt was on Monday removed.", "Monday", "remove"),
        ("Norvane said on Monday it had left the index.", "Monday", "say"),
        ("The firm founded by Brandt was sold in 2004.", "2004", "sell"),
        ("The tour, which began in May 2011, went on.", "May 2011", "begin"),
        ("The law came into force on 4 May 2011.", "4 May 2011", "come"),
        ("4 May 2011: Norvane is removed from the index", "4 May 2011", "remove"),
        ("The day: 4 May 2011", "4 May 2011", ""),
    ],
)
def test_a_date_dates_the_verb_of_its_clause(text: str, date: str, verb: str) -> None:
    event = dated_event(text, date)
    assert event is not None
    assert event.verb == (stem(verb) if verb else "")
