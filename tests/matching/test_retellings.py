"""Groups that retell one figure: what is joined, what is not, and that nothing that is judged changes by it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from case_files import load_cases

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.settings import Settings
from factcheck.engine.spares import with_twins
from factcheck.matching.group import Verdict
from factcheck.matching.likeness import figure_in_common
from factcheck.matching.telling import figures_of, read_telling
from factcheck.report.report import Report
from factcheck.values.find import find_values

RETELLINGS = load_cases("retellings")


def judged(*texts: str) -> Report:
    documents = [parse_document(text, f"{number}.md") for number, text in enumerate(texts)]
    return judge_extracts(with_twins([extract(one, ()) for one in documents]), (), (), Settings())


def are_together(a: str, b: str) -> bool:
    report = judged(a, b)
    return any(
        one.path != other.path
        and figure_in_common(read_telling(one, {}), read_telling(other, {})) is not None
        for group in report.groups
        for one in group.claims
        for other in group.claims
    )


@pytest.mark.parametrize("case", [pytest.param(case, id=case["label"]) for case in RETELLINGS["together"]])
def test_one_figure_of_one_matter_is_one_group(case: dict[str, str]) -> None:
    assert are_together(case["a"], case["b"])
    assert are_together(case["b"], case["a"])


@pytest.mark.parametrize("case", [pytest.param(case, id=case["label"]) for case in RETELLINGS["apart"]])
def test_one_figure_of_two_matters_is_two_groups(case: dict[str, str]) -> None:
    assert not are_together(case["a"], case["b"])
    assert not are_together(case["b"], case["a"])


def test_a_group_in_conflict_takes_who_tells_one_of_its_values_and_keeps_its_id() -> None:
    report = judged(
        "The Ebrin Canal is 193 km long.",
        "The Ebrin Canal is 150 km long.",
        "The 193-kilometre Ebrin Canal was opened in 1869.",
    )
    conflict = next(group for group in report.groups if group.verdict is Verdict.CONFLICT)
    (finding,) = report.findings
    assert finding.group == conflict.id == conflict.groups[0].id
    assert [claim.text for claim in conflict.claims] == ["193 km", "150 km", "193-kilometre"]


def test_a_group_in_conflict_takes_no_other_value() -> None:
    report = judged(
        "The Ebrin Canal is 193 km long.",
        "The Ebrin Canal is 150 km long.",
        "The 120-kilometre Ebrin Canal was opened in 1869.",
    )
    conflict = next(group for group in report.groups if group.verdict is Verdict.CONFLICT)
    assert "120-kilometre" not in {claim.text for claim in conflict.claims if len(conflict.groups) > 1}


def test_two_groups_in_conflict_are_not_joined() -> None:
    report = judged(
        "The Ebrin Canal is 193 km long.",
        "The Ebrin Canal is 150 km long.",
        "A ship that left the Ebrin Canal sailed 193 km.",
        "A ship that left the Ebrin Canal sailed 150 km.",
    )
    assert all(sum(part.verdict is Verdict.CONFLICT for part in group.groups) <= 1 for group in report.groups)


def test_what_an_article_tells_of_besides_its_claims_is_what_it_is_about() -> None:
    about = "Engineers of the Ebrin Canal are glad. People who live by the Ebrin Canal are not. "
    report = judged(about + "The locks hold 41 gates.", about + "It is closed by 41 gates.")
    assert [group for group in report.groups if len(group.claims) > 1]


def test_groups_that_disagree_are_not_joined_by_what_agrees_with_both() -> None:
    report = judged(
        "Corvane bought Tolmer for $44.3 million.",
        "Tolmer sold itself to Corvane for $43.7 million.",
        "Corvane has raised $7 million for its $44 million takeover of Tolmer.",
    )
    texts = [{claim.text for claim in group.claims} for group in report.groups]
    assert not any({"$44.3 million", "$43.7 million"} <= told for told in texts)


def test_joined_groups_have_the_claims_of_their_parts_in_the_order_of_the_corpus() -> None:
    report = judged(*(text for case in RETELLINGS["together"] for text in (case["a"], case["b"])))
    joined = [group for group in report.groups if len(group.groups) > 1]
    assert joined
    for group in report.groups:
        places = [report.claims.index(claim) for claim in group.claims]
        assert all(before < after for before, after in pairwise(places))
        assert sorted(claim.id for one in group.groups for claim in one.claims) == sorted(
            claim.id for claim in group.claims
        )


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("2 km", "2,000 m"),
        ("half of the ships", "50% of the ships"),
        ("96 hours", "four days"),
        ("-10 °C", "14 °F"),
    ],
)
def test_one_size_in_two_units_is_one_figure(a: str, b: str) -> None:
    ours, theirs = (find_values(f"It was {text}.") for text in (a, b))
    sizes = [
        {(figure.kind, round(figure.size, 6)) for figure in figures_of(one[0])} for one in (ours, theirs)
    ]
    assert sizes[0] == sizes[1]
