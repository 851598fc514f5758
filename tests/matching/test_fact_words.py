"""Sentences that do not name what they are about, against facts whose words they use; and what a fact lets an article say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.load import load_facts
from factcheck.matching.sorts_of_things import sorts_of
from factcheck.rules.finding import Finding

DATA = load_cases("fact_words")
CLAUSES = load_cases("fact_clauses")
LIMITS = load_cases("fact_limits")


def found(facts: str, text: str, tmp_path: Path) -> tuple[Finding, ...]:
    path = tmp_path / "facts.yaml"
    path.write_text(facts, encoding="utf-8")
    known = load_facts([path])
    article = extract(parse_document(text, "a.md"), known_names(known))
    return judge_extracts([article], (), known, Settings()).findings


@pytest.mark.parametrize("case", params(DATA, "speaks", "silent"))
def test_a_clause_is_held_against_a_fact_whose_words_it_uses(case: dict[str, Any], tmp_path: Path) -> None:
    findings = found(DATA["facts"], DATA["opening"].format(text=case["text"]), tmp_path)
    assert [finding.fact for finding in findings if finding.code == "FC101"] == case["expected"]


@pytest.mark.parametrize("case", params(CLAUSES, "speaks", "silent"))
def test_a_clause_may_say_more_than_the_fact(case: dict[str, Any], tmp_path: Path) -> None:
    findings = found(CLAUSES["facts"], case["text"], tmp_path)
    assert [finding.fact for finding in findings if finding.code == "FC101"] == case["expected"]


@pytest.mark.parametrize("case", params(LIMITS, "speaks", "silent"))
def test_a_claim_under_a_limit_of_its_own_says_nothing_against_a_fact(
    case: dict[str, Any], tmp_path: Path
) -> None:
    findings = found(LIMITS["facts"], case["text"], tmp_path)
    assert [finding.fact for finding in findings if finding.code == "FC101"] == case["expected"]


def test_as_many_cases_stay_silent_as_speak() -> None:
    for data in (DATA, CLAUSES, LIMITS):
        assert len(data["silent"]) >= len(data["speaks"])
        assert not any(case["expected"] for case in data["silent"])


def test_a_finding_says_by_which_words_it_was_matched(tmp_path: Path) -> None:
    text = DATA["opening"].format(text="The Maritime Council entered it in the Register of Ships in 1984.")
    (finding,) = found(DATA["facts"], text, tmp_path)
    assert any("the sentence says “register ships”" in line for line in finding.why), finding.why


class TestValues:
    """What the values of a fact let an article say."""

    LENGTH = "facts:\n  - {id: x, claim: The Orrin Bridge is 1312 feet long., subject: Orrin Bridge, about: [long], value: 1312 feet, %s}"

    @pytest.mark.parametrize(
        ("keys", "text", "codes"),
        [
            ("accept: [400 metres]", "The Orrin Bridge is 1,321 feet long.", ["FC101"]),
            ("accept: [400 metres]", "The Orrin Bridge is about 400 metres long.", []),
            ("accept: [400 metres]", "The Orrin Bridge is 400 metres long.", []),
            ("accept: [1300..1330 feet]", "The Orrin Bridge is 1,321 feet long.", []),
            ("tolerance: 1%", "The Orrin Bridge is 1,321 feet long.", []),
            ("tolerance: 1%", "The Orrin Bridge is 1,341 feet long.", ["FC101"]),
            ("note: x", "The Orrin Bridge is more than 1,000 feet long.", []),
            ("note: x", "The Orrin Bridge is more than 100 feet long.", ["FC101"]),
        ],
    )
    def test_a_rounder_form_pardons_what_is_as_round(
        self, keys: str, text: str, codes: list[str], tmp_path: Path
    ) -> None:
        assert [finding.code for finding in found(self.LENGTH % keys, text, tmp_path)] == codes

    STAFF = "facts:\n  - {id: x, claim: Norvane has 78400 employees., subject: Norvane, about: [employs], value: 78400 employees}"

    @pytest.mark.parametrize(
        ("text", "codes"),
        [
            ("Norvane employs about 74,800 people.", ["FC101"]),
            ("Norvane employs about 78,000 people.", []),
            ("Norvane employs about 80,000 people.", []),
            ("Norvane employs about 75,000 people.", []),
        ],
    )
    def test_swapped_digits_behind_about_are_a_slip(
        self, text: str, codes: list[str], tmp_path: Path
    ) -> None:
        assert [finding.code for finding in found(self.STAFF, text, tmp_path)] == codes

    SOLD = "facts:\n  - {id: x, claim: Norvane sold 300 phones., subject: Norvane, about: [sold], value: %s}"

    @pytest.mark.parametrize(
        ("value", "text", "codes"),
        [
            ("300 phones", "Norvane sold 500 units.", ["FC101"]),
            ("300 units", "Norvane sold 500 shirts.", []),
            ("300 phones", "Norvane sold 500 shirts.", []),
            ("300 phones", "Norvane sold 290 units.", []),
        ],
    )
    def test_units_are_of_any_kind_of_thing(
        self, value: str, text: str, codes: list[str], tmp_path: Path
    ) -> None:
        assert [finding.code for finding in found(self.SOLD % value, text, tmp_path)] == codes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The cargo ship Norva came in.", {"cargo", "ship"}),
        ("The Norva, an old freighter from Orsk, came in.", {"old", "freight", "freighter"}),
        ("The Norva is a museum.", {"museum"}),
        ("The Norva crew came in.", set()),
        ("The captain of the Norva came in.", set()),
        ("Ships like the Norva came in.", set()),
    ],
)
def test_a_name_is_what_the_texts_call_it(text: str, words: set[str]) -> None:
    assert sorts_of(["Norva"], [text]).get("Norva", frozenset()) <= words
    assert bool(sorts_of(["Norva"], [text])) == bool(words)
