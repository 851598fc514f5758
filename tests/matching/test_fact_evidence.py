"""Articles that tell most of what a fact tells, though some of their words are left over, and what speaks against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.claims.claim import Grounds
from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts, tellings_in
from factcheck.engine.names import joined_claims, shared_names
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.load import load_facts
from factcheck.matching import corpus_words, fact_evidence
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.days import COUNTS_FROM_A_DAY
from factcheck.matching.fact_evidence import EvidenceIndex
from factcheck.matching.fact_words import WordIndex
from factcheck.matching.stories import FEWEST_ARTICLES
from factcheck.rules.finding import Finding

DATA = load_cases("fact_evidence")
# What the facts are about.
MATTERS = "Norvane, Orrin, Calder, Tolmer and Voss"
OTHERS: list[str] = [text.replace("# ", f"# {MATTERS}: ", 1) for text in DATA["others"]]
ORGAN = "# Calder Abbey\n\nCalder Abbey is old. Restorers dismantled the organ and washed each of its 3,412 pipes with soap."


def found(facts: str, articles: Sequence[str], folder: Path) -> list[Finding]:
    """What a scan of these articles reports of these facts, the surest only."""
    path = folder / "facts.yaml"
    path.write_text(facts, encoding="utf-8")
    known = load_facts([path])
    names = known_names(known)
    extracts = [extract(parse_document(text, f"{number}.md"), names) for number, text in enumerate(articles)]
    report = judge_extracts(extracts, (), known, Settings())
    return [finding for finding in report.findings if finding.code == "FC101"]


def contradicted(
    text: str, folder: Path, *, others: Sequence[str] = tuple(OTHERS), also: str = ""
) -> list[str | None]:
    """The facts, those `also` known among them, that the article is held against in a corpus with these others."""
    facts = f"{DATA['facts']}  - {also}\n" if also else DATA["facts"]
    return [finding.fact for finding in found(facts, (text, *others), folder)]


@pytest.fixture
def unweighed(monkeypatch: pytest.MonkeyPatch) -> None:
    """No corpus has so many articles that evidence is weighed."""
    monkeypatch.setattr(corpus_words, "FEWEST_ARTICLES", 1000)


@pytest.mark.parametrize("case", params(DATA, "speaks"))
def test_what_tells_most_of_a_fact_is_held_against_it(case: dict[str, Any], tmp_path: Path) -> None:
    assert contradicted(case["text"], tmp_path) == case["expected"]


@pytest.mark.usefixtures("unweighed")
@pytest.mark.parametrize("case", params(DATA, "speaks"))
def test_nothing_but_the_evidence_finds_it(case: dict[str, Any], tmp_path: Path) -> None:
    assert contradicted(case["text"], tmp_path) == []


@pytest.mark.parametrize("case", params(DATA, "speaks"))
def test_few_articles_do_not_tell_which_words_are_rare(case: dict[str, Any], tmp_path: Path) -> None:
    enough = OTHERS[: FEWEST_ARTICLES - 1]
    assert contradicted(case["text"], tmp_path, others=enough) == case["expected"]
    assert contradicted(case["text"], tmp_path, others=enough[:-1]) == []


@pytest.mark.parametrize("case", params(DATA, "silent"))
def test_what_speaks_against_it_keeps_it_apart(case: dict[str, Any], tmp_path: Path) -> None:
    assert contradicted(case["text"], tmp_path, also=case.get("also", "")) == []
    assert contradicted(case["beside"], tmp_path) == case["expected"]


@pytest.mark.usefixtures("unweighed")
@pytest.mark.parametrize("case", params(DATA, "silent"))
def test_what_stands_beside_it_is_found_by_the_evidence(case: dict[str, Any], tmp_path: Path) -> None:
    assert contradicted(case["beside"], tmp_path) == []


def test_each_silent_case_differs_from_the_one_beside_it() -> None:
    assert all("also" in case or case["text"] != case["beside"] for case in DATA["silent"])
    assert len(DATA["silent"]) >= len(DATA["speaks"])


def test_the_value_of_the_fact_agrees(tmp_path: Path) -> None:
    assert contradicted(ORGAN.replace("3,412", "4,312"), tmp_path) == []
    assert contradicted(ORGAN, tmp_path) == ["organ"]


def test_words_that_every_article_has_tell_little(tmp_path: Path) -> None:
    text = DATA["speaks"][0]["text"]
    often = [f"{other} Ada Brandt of Leeds founded it." for other in OTHERS]
    assert contradicted(text, tmp_path, others=often) == []
    assert contradicted(text, tmp_path) == ["founded"]


def test_the_order_of_the_articles_changes_nothing(tmp_path: Path) -> None:
    texts = [case["text"] for case in DATA["speaks"]]
    told = sorted(str(finding.fact) for finding in found(DATA["facts"], (*texts, *OTHERS), tmp_path))
    turned = found(DATA["facts"], (*OTHERS, *reversed(texts)), tmp_path)
    assert told == sorted(str(finding.fact) for finding in turned)
    assert told


def test_a_finding_says_by_which_words_it_was_matched(tmp_path: Path) -> None:
    (finding,) = found(DATA["facts"], (ORGAN, *OTHERS), tmp_path)
    assert any("pipe" in line and "organ" in line for line in finding.why), finding.why


FACTS = load_cases("facts")


@pytest.mark.parametrize("case", params(FACTS, "negative", named="{fact}: {label}"))
def test_articles_on_other_things_make_no_contradiction(case: dict[str, Any], tmp_path: Path) -> None:
    lines = FACTS["facts"][case["fact"]].splitlines()
    facts = "facts:\n" + "".join(f"  {line}\n" for line in lines)
    beside = found(facts, (case["text"], *DATA["others"]), tmp_path)
    alone = found(facts, (case["text"],), tmp_path)
    assert [one.fingerprint for one in beside] == [one.fingerprint for one in alone]


def is_borne_out(case: dict[str, Any], folder: Path, others: Sequence[str]) -> bool:
    """Whether the words around the claim of a case bear out that it is of the fact."""
    path = folder / "facts.yaml"
    path.write_text(DATA["facts"], encoding="utf-8")
    facts = load_facts([path])
    articles = (case["text"], *others)
    extracts = [
        extract(parse_document(text, f"{number}.md"), known_names(facts))
        for number, text in enumerate(articles)
    ]
    claims = joined_claims(extracts, shared_names(extracts))
    topics = tellings_in(extracts, claims).topics
    words = WordIndex(facts, claims, topics)
    claim = next(one for one in claims if one.text == case["value"])
    if "grounds" in case:
        claim = replace(claim, subject=replace(claim.subject, grounds=Grounds[case["grounds"]]))
    fact = next(one for one in facts if one.id == case["fact"])
    return EvidenceIndex(words, CorpusWords(claims, topics)).bears_out(claim, fact)


@pytest.mark.parametrize("case", params(DATA, "borne_out"))
def test_the_words_around_a_claim_bear_it_out(case: dict[str, Any], tmp_path: Path) -> None:
    assert is_borne_out(case, tmp_path, OTHERS) is case["expected"]


@pytest.mark.parametrize("case", params(DATA, "borne_out"))
def test_where_articles_are_few_nothing_is_borne_out(case: dict[str, Any], tmp_path: Path) -> None:
    assert not is_borne_out(case, tmp_path, OTHERS[:1])


def test_a_count_is_borne_out_by_less_than_a_sum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = next(one for one in DATA["borne_out"] if one["label"] == "little more than the noun")
    monkeypatch.setattr(fact_evidence, "BORNE_OUT", 100.0)
    assert is_borne_out(case, tmp_path, OTHERS)
    monkeypatch.setattr(fact_evidence, "BORNE_OUT_COUNT", 100.0)
    assert not is_borne_out(case, tmp_path, OTHERS)


LATER = DATA["told_later"]


@pytest.mark.parametrize("case", params(LATER, "cases"))
def test_what_happened_long_before_the_article_came_out_is_borne_out(
    case: dict[str, Any], tmp_path: Path
) -> None:
    text = f"---\ndate: 2023-09-04\n---\n\n# Norvane, Lyra, Tolmer Oil and the Corran ferry\n\n{case['text']}"
    assert [one.fact for one in found(LATER["facts"], (text, *OTHERS), tmp_path)] == case["expected"]


def named_weights(text: str, others: Sequence[str]) -> bool:
    """Whether the articles on what an article names are enough to tell which words are rare."""
    extracts = [
        extract(parse_document(one, f"{number}.md"), ()) for number, one in enumerate((text, *others))
    ]
    claims = joined_claims(extracts, shared_names(extracts))
    return CorpusWords(claims, tellings_in(extracts, claims).topics).about_named("0.md").tells


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Old men\n\nPell Lenz left Norvane with 12 men in 1990. Pell Lenz sold 40 boats.", True),
        ("# Old men\n\nIn 1990 Pell Lenz sold 40 boats to a man from Tolmer. Pell Lenz had 90.", True),
        ("# Old men\n\nPell Lenz left with 12 men in 1990. Pell Lenz sold 40 boats.", False),
        ("# Old men\n\nPell Lenz left the norvane with 12 men in 1990. Pell Lenz sold 40 boats.", False),
    ],
)
def test_words_weigh_by_what_an_article_names(text: str, expected: bool) -> None:
    assert named_weights(text, OTHERS) is expected


def test_few_articles_on_what_it_names_tell_nothing() -> None:
    text = "# Old men\n\nPell Lenz left Norvane with 12 men in 1990. Pell Lenz sold 40 boats."
    assert not named_weights(text, OTHERS[: FEWEST_ARTICLES - 2])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They have counted the rooks every year since 1915.", False),
        ("Each year after 2015 fewer came.", False),
        ("They still counted the rooks fifty years since 1915.", True),
        ("A year after the flood it opened.", True),
    ],
)
def test_what_is_done_every_year_counts_from_no_day(text: str, *, expected: bool) -> None:
    assert (COUNTS_FROM_A_DAY.search(text.lower()) is not None) is expected
