"""Sentences: the cases, and that a long run of anything is read once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.documents.sentences import split_sentences

CASES: dict[str, list[dict[str, Any]]] = yaml.safe_load(
    (Path(__file__).parents[1] / "cases" / "sentences.yaml").read_text(encoding="utf-8")
)


def cases(*sections: str, marks: tuple[pytest.MarkDecorator, ...] = ()) -> list[Any]:
    return [
        pytest.param(case["text"], case["expected"], id=f"{section}: {case['label']}", marks=marks)
        for section in sections
        for case in CASES[section]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *cases("in_the_wild", "negative", "synthetic"),
        *cases("known_failures", marks=(pytest.mark.xfail,)),
    ],
)
def test_a_text_has_these_sentences(text: str, expected: list[str]) -> None:
    assert [text[one.start : one.end] for one in split_sentences(text, 0, len(text))] == expected


def test_the_negatives_are_one_sentence_each() -> None:
    assert all(len(case["expected"]) == 1 for case in CASES["negative"])
    assert len(CASES["in_the_wild"]) + len(CASES["negative"]) >= 60


def test_only_the_span_that_is_asked_for_is_split() -> None:
    text = "One. Two. Three."
    assert [text[one.start : one.end] for one in split_sentences(text, 5, 9)] == ["Two."]


def test_a_block_of_white_space_has_no_sentence() -> None:
    assert split_sentences(" \n ", 0, 3) == ()
    assert split_sentences("", 0, 0) == ()
