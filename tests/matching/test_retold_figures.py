"""Near-duplicates that only all that is told beside a figure shows: of one story, and never across stories."""

from __future__ import annotations

import pytest
from case_files import load_cases

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.settings import Settings
from factcheck.engine.spares import with_twins
from factcheck.matching.stories import Stories
from factcheck.report.report import Report

CASES = load_cases("retold_figures")
STORY: list[str] = CASES["story"]


def judged(*texts: str) -> Report:
    documents = [parse_document(text, f"{number:02}.md") for number, text in enumerate(texts)]
    return judge_extracts(with_twins([extract(one, ()) for one in documents]), (), (), Settings())


def are_together(a: str, b: str, figure: str, story: list[str] = STORY) -> bool:
    report = judged(a, b, *story)
    return any(
        {"00.md", "01.md"} <= {claim.path for claim in group.claims if figure in claim.text}
        for group in report.groups
    )


@pytest.mark.parametrize("case", [pytest.param(case, id=case["label"]) for case in CASES["together"]])
def test_one_figure_of_one_story_told_in_other_words_is_one_group(case: dict[str, str]) -> None:
    assert are_together(case["a"], case["b"], case["figure"])
    assert are_together(case["b"], case["a"], case["figure"])


@pytest.mark.parametrize("case", [pytest.param(case, id=case["label"]) for case in CASES["apart"]])
def test_one_figure_of_two_things_of_a_story_is_two_groups(case: dict[str, str]) -> None:
    assert not are_together(case["a"], case["b"], case["figure"])
    assert not are_together(case["b"], case["a"], case["figure"])


def test_what_one_story_tells_of_a_figure_is_told_apart_from_another_story() -> None:
    other = [
        "The Ebrin Canal was dug by 900 men. The Ebrin Canal is deep.",
        "Boats on the Ebrin Canal pay no toll. Brandt drew the Ebrin Canal.",
    ]
    a, b = "The yard gave the Delmar 57 lifts.", "The Ebrin Canal has 57 gates."
    assert not are_together(a, b, "57", [*STORY[:2], *other])


@pytest.mark.parametrize("last", ["49,000 people", "49,000 souls"])
def test_a_figure_that_all_others_tell_of_one_thing_is_told_of_it(last: str) -> None:
    told = [
        "Orrin, with a population of 49,000, mourned for the Delmar.",
        "Some 49,000 inhabitants of Orrin saw the Delmar leave.",
    ]
    report = judged(*told, f"The model town by the Delmar had {last}.", *STORY)
    (paths,) = (
        {claim.path for claim in g.claims if "49,000" in claim.text}
        for g in report.groups
        if any("49,000" in claim.text for claim in g.claims)
    )
    assert paths == {"00.md", "01.md", "02.md"}


def test_articles_are_on_one_story_where_every_second_one_has_a_name() -> None:
    names = {f"{number}.md": frozenset({"delmar"} if number % 2 else {"ebrin"}) for number in range(6)}
    assert Stories(names).are_one("0.md", "1.md")
    names["1.md"] = frozenset({"orrin"})
    names["2.md"] = frozenset({"tolmer"})
    assert not Stories(names).are_one("1.md", "2.md")


def test_articles_are_on_one_story_where_a_third_one_tells_what_both_tell_and_they_share_a_name() -> None:
    names = {path: frozenset({"delmar"}) for path in ("a.md", "b.md", "c.md")} | {
        "d.md": frozenset({"ebrin"})
    }
    stories = Stories(names)
    for paths in (["a.md", "b.md"], ["b.md", "c.md"], ["c.md", "d.md"]):
        stories.add(paths)
    assert stories.are_one("a.md", "c.md")
    assert not stories.are_one("c.md", "d.md")
    assert not stories.may_be_one("a.md", "d.md")


def test_which_articles_come_first_decides_nothing() -> None:
    texts = [text for case in CASES["together"] + CASES["apart"] for text in (case["a"], case["b"])]
    told = [judged(*texts, *STORY), judged(*reversed([*texts, *STORY]))]
    groups = [
        {frozenset((claim.reading, claim.text) for claim in group.claims) for group in one.groups}
        for one in told
    ]
    assert groups[0] == groups[1]
