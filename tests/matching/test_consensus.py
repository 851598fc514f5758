"""One article against several that agree: what a thing has for good is one figure, what is of a moment or of other things is not."""

from __future__ import annotations

import pytest
from case_files import load_cases

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.settings import Settings
from factcheck.matching import source_evidence
from factcheck.rules.finding import Finding

OTHERS: list[str] = load_cases("source_evidence")["others"]


def conflicts(*articles: str) -> list[tuple[str, str]]:
    """The figures that are set against each other in these articles on one town, beside others on it."""
    texts = [text.replace("# ", "# Tolmer: ", 1) for text in (*articles, *OTHERS)]
    extracts = [extract(parse_document(text, f"{number}.md"), ()) for number, text in enumerate(texts)]
    findings: tuple[Finding, ...] = judge_extracts(extracts, (), (), Settings()).findings
    sides = (
        [one.place.quote for one in (two.primary, *two.related)] for two in findings if two.code == "FC201"
    )
    return sorted((found[0], found[-1]) for found in sides)


MALL = "# The mall\n\nThe mall was planned for years. It has 47 lifts and 12 car parks.\n"
TOUR = "# A tour\n\nWe began at the bus station. There are 47 lifts in the mall and 12 car parks.\n"
ODD = "# In figures\n\nThose who hate stairs in the car parks find 44 lifts.\n"


def test_one_article_is_held_against_two_that_agree() -> None:
    found = conflicts(MALL, TOUR, ODD)
    assert len(found) == 1
    assert "44 lifts" in found[0]


def test_nothing_but_that_they_agree_tells_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_evidence, "AGREED_ON", 0.0)
    assert conflicts(MALL, TOUR, ODD) == []


@pytest.mark.parametrize("noun", ["shop", "visitor", "follower", "employee"])
def test_what_grows_has_another_figure_each_month(noun: str) -> None:
    assert conflicts(*(text.replace("lift", noun) for text in (MALL, TOUR, ODD))) == []


def test_an_odd_one_that_somebody_bears_out_is_another_thing() -> None:
    second = "# A letter\n\nNobody walks up from the car parks with 44 lifts around.\n"
    assert conflicts(MALL, TOUR, ODD, second) == []


def test_what_has_a_time_of_its_own_is_not_meant() -> None:
    odd = "# In figures\n\nThose who hated stairs in the car parks found 44 lifts in 1998.\n"
    assert conflicts(MALL, TOUR, odd) == []


def test_an_article_with_both_figures_tells_two_things() -> None:
    both = "# In figures\n\nThose who hate stairs in the car parks find 44 lifts. With the hotel it has 47 lifts.\n"
    assert conflicts(MALL, TOUR, both) == []
