"""Curated facts against sentences of articles: contradicted, contradicted by somebody quoted, or left alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.claims.claim import Grounds, Subject
from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.errors import InputError
from factcheck.facts.fact import Fact
from factcheck.facts.load import load_facts

DATA = load_cases("facts")
SECTIONS = ("in_the_wild", "negative", "known_failures")


def understand(tmp_path: Path, entry: str) -> Fact:
    path = tmp_path / "facts.yaml"
    path.write_text("facts:\n" + "".join(f"  {line}\n" for line in entry.splitlines()), encoding="utf-8")
    (fact,) = load_facts([path])
    return fact


@pytest.mark.parametrize(
    "case",
    params(DATA, "in_the_wild", "negative", "known_failures", named="{fact}, {section}: {label}"),
)
def test_a_sentence_is_held_against_the_fact(case: dict[str, Any], tmp_path: Path) -> None:
    fact = understand(tmp_path, DATA["facts"][case["fact"]])
    article = extract(parse_document(case["text"], "a.txt"), known_names([fact]))
    findings = judge_extracts([article], (), [fact], Settings()).findings
    assert [finding.code for finding in findings] == case["expected"], article.claims


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("The launch was shown live in 41 countries.", ["FC101"]),
        ("The rehearsal launch was shown live in 41 countries.", []),
        ("The mission was shown live in 41 countries.", []),
    ],
)
def test_a_part_of_what_the_article_is_about_is_known_by_its_noun(
    told: str, codes: list[str], tmp_path: Path
) -> None:
    fact = understand(tmp_path, DATA["facts"]["shown"])
    text = f"# Corran 4\n\nOn Monday Corran 4 left Leeds for the coast, and Corran 4 came back.\n\n{told}"
    article = extract(parse_document(text, "a.md"), known_names([fact]))
    findings = judge_extracts([article], (), [fact], Settings()).findings
    assert [finding.code for finding in findings] == codes, article.claims


def test_every_fact_has_sentences_for_and_against_it() -> None:
    assert sum(len(DATA[section]) for section in SECTIONS) >= 60
    for name in DATA["facts"]:
        told = [case["expected"] for section in SECTIONS for case in DATA[section] if case["fact"] == name]
        assert [] in told
        assert any(told)


class TestWhatIsUnderstood:
    def test_a_sentence_is_enough(self, tmp_path: Path) -> None:
        fact = understand(tmp_path, "- id: orrin\n  claim: The Orrin Bridge was opened in May 1931.")
        assert (fact.subject.name, fact.value.text, fact.tolerance) == ("Orrin Bridge", "May 1931", 0)
        assert fact.keys == {"orrin bridge"}
        assert fact.concepts

    def test_a_sentence_with_one_figure_and_its_year_is_enough(self, tmp_path: Path) -> None:
        fact = understand(tmp_path, "- id: norvane\n  claim: Norvane sold 41 million phones in 2019.")
        assert fact.value.text == "41 million phones"
        assert fact.statement.scope.time is not None
        assert fact.statement.scope.time.text == "2019"

    def test_the_keys_go_over_the_sentence(self, tmp_path: Path) -> None:
        fact = understand(
            tmp_path,
            "- id: orrin\n  claim: It took six years and 40 men to build the bridge at Orrin.\n"
            "  subject: Orrin Bridge\n  aliases: [the old bridge]\n  value: 6 years\n  tolerance: 10%\n  when: 1931",
        )
        assert fact.subject == Subject("Orrin Bridge", "orrin bridge", Grounds.NAMED)
        assert fact.names == ("Orrin Bridge", "the old bridge")
        assert (fact.value.text, fact.tolerance) == ("6 years", 0.1)
        assert fact.when is not None
        assert fact.when.text == "1931"

    def test_the_accepted_values_follow_the_value(self, tmp_path: Path) -> None:
        fact = understand(tmp_path, DATA["facts"]["cost"])
        assert [value.text for value in fact.values] == ["$90 million", "$85 million..$97 million"]

    @pytest.mark.parametrize(
        ("claim", "message"),
        [
            ("The Orrin Bridge is pretty.", "no value"),
            ("The Orrin Bridge is 412 metres long and 18 metres wide.", "2 values"),
            ("It was opened in 1931.", "no subject"),
        ],
    )
    def test_a_fact_that_is_not_understood_is_refused_with_its_place(
        self, tmp_path: Path, claim: str, message: str
    ) -> None:
        with pytest.raises(InputError) as caught:
            understand(tmp_path, f"- id: orrin\n  claim: {claim}")
        (problem,) = caught.value.problems
        assert message in problem.message
        assert problem.line == 3
        assert problem.advice

    def test_all_problems_are_told_at_once(self, tmp_path: Path) -> None:
        path = tmp_path / "facts.yaml"
        path.write_text(
            "facts:\n  - id: a\n    claim: The Orrin Bridge is pretty.\n  - id: b\n    claim: It was opened in 1931.\n",
            encoding="utf-8",
        )
        with pytest.raises(InputError) as caught:
            load_facts([path])
        assert [problem.line for problem in caught.value.problems] == [3, 5]
