"""Articles that tell one thing in other words, what speaks against it, and names that nothing bears out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.settings import Settings
from factcheck.matching import corpus_words
from factcheck.matching.corpus_words import FEWEST_ARTICLES, CorpusWords
from factcheck.report.report import Report
from factcheck.rules.finding import Finding

DATA = load_cases("source_evidence")
OTHERS: list[str] = DATA["others"]


def scan(*articles: str) -> Report:
    """The report on some articles, without facts."""
    extracts = [extract(parse_document(text, f"{number}.md"), ()) for number, text in enumerate(articles)]
    return judge_extracts(extracts, (), (), Settings())


def conflicts(*articles: str, others: Sequence[str] = tuple(OTHERS)) -> list[Finding]:
    """What a scan of these and the other articles finds that two of them tell."""
    return [finding for finding in scan(*articles, *others).findings if finding.code == "FC201"]


def opposed(*articles: str, others: Sequence[str] = tuple(OTHERS)) -> list[str]:
    """The figures of the second of these articles that are set against one of the first."""
    places = (
        side.place for one in conflicts(*articles, others=others) for side in (one.primary, *one.related)
    )
    return sorted({place.quote for place in places if place.path == "1.md"})


@pytest.fixture
def unweighed(monkeypatch: pytest.MonkeyPatch) -> None:
    """No corpus has so many articles that evidence is weighed."""
    monkeypatch.setattr(corpus_words, "FEWEST_ARTICLES", 1000)


@pytest.mark.parametrize("case", params(DATA, "speaks"))
def test_what_two_articles_tell_in_other_words_is_held_against_each_other(case: dict[str, Any]) -> None:
    assert opposed(case["first"], case["second"]) == [case["expected"]]


@pytest.mark.parametrize("case", params(DATA, "speaks"))
def test_the_order_of_the_articles_changes_nothing(case: dict[str, Any]) -> None:
    turned = conflicts(*reversed(OTHERS), case["second"], case["first"], others=())
    assert len(turned) == len(conflicts(case["first"], case["second"])) == 1


@pytest.mark.usefixtures("unweighed")
@pytest.mark.parametrize("case", params(DATA, "speaks"))
def test_nothing_but_the_evidence_finds_it(case: dict[str, Any]) -> None:
    assert opposed(case["first"], case["second"]) == []


@pytest.mark.parametrize("case", params(DATA, "speaks"))
def test_few_articles_do_not_tell_which_words_are_rare(case: dict[str, Any]) -> None:
    assert opposed(case["first"], case["second"], others=OTHERS[: FEWEST_ARTICLES - 3]) == []


@pytest.mark.parametrize("case", params(DATA, "silent"))
def test_what_speaks_against_it_keeps_it_apart(case: dict[str, Any]) -> None:
    assert opposed(case["first"], case["second"]) == []
    assert opposed(case["first"], case["beside"]) == [case["expected"]]


def test_each_silent_case_has_another_beside_it() -> None:
    assert all(case["second"] != case["beside"] for case in DATA["silent"])
    assert len(DATA["silent"]) >= len(DATA["speaks"])


def test_words_that_every_article_has_tell_little() -> None:
    case = DATA["speaks"][1]
    often = [
        f"{other} Cold dockers of Tolmer ruined three shipping lines and stayed out." for other in OTHERS
    ]
    assert opposed(case["first"], case["second"], others=often) == []


def test_a_finding_says_what_both_tell() -> None:
    case = DATA["speaks"][3]
    (finding,) = conflicts(case["first"], case["second"])
    assert "both tell of dismantled, organ, pipes, restorers, soap" in finding.why
    assert "of what the two articles tell, nothing else is as near" in finding.why


CHANNEL = "# The Orrin\n\nThe Orrin set out for Voss. The {noun} is 205 metres wide, and many ships pass it each day."
# Elsewhere all sorts of things are so and so wide, so that the word tells little.
WIDE = [
    f"{other} The road of {other.split()[1]} is {number} metres wide."
    for number, other in enumerate(OTHERS, 5)
]
SHIP = "# The Orrin\n\nThe Orrin is 59 metres wide. Her crew of Tolmer sailors painted her funnels red."


class TestBorneOut:
    def test_one_noun_that_may_mean_the_name_and_no_word_in_common_is_no_error(self) -> None:
        texts = CHANNEL.format(noun="channel"), SHIP
        assert conflicts(*texts, others=WIDE) == []

    @pytest.mark.usefixtures("unweighed")
    def test_without_weights_the_name_is_believed(self) -> None:
        assert len(conflicts(CHANNEL.format(noun="channel"), SHIP, others=WIDE)) == 1

    def test_a_name_that_stands_by_both_figures_needs_nothing_else(self) -> None:
        texts = CHANNEL.replace("The {noun}", "The Orrin").format(), SHIP
        assert opposed(*texts, others=WIDE) == ["59 metres"]


class TestCorpusWords:
    def test_words_of_few_articles_weigh_more(self) -> None:
        report = scan(*OTHERS, "# Ebrin\n\nEbrin has 9 bakers.", "# Pell\n\nPell has 30 bakers.")
        words = CorpusWords(report.claims)
        assert words.weight("market") > words.weight("baker") > 0
        assert words.weight("zeppelin") > words.weight("market")
        assert words.weigh(("market", "baker")) == pytest.approx(
            words.weight("market") + words.weight("baker")
        )

    def test_few_articles_give_no_weights(self) -> None:
        words = CorpusWords(scan(*OTHERS[:2]).claims)
        assert not words.said
