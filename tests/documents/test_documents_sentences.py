"""Sentences: the cases, and that a long run of anything is read once."""

from __future__ import annotations

from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.documents.sentences import split_sentences

CASES = load_cases("sentences")


@pytest.mark.parametrize("case", params(CASES, "in_the_wild", "negative", "synthetic", "known_failures"))
def test_a_text_has_these_sentences(case: dict[str, Any]) -> None:
    text = case["text"]
    assert [text[one.start : one.end] for one in split_sentences(text, 0, len(text))] == case["expected"]


def test_the_negatives_are_one_sentence_each() -> None:
    assert all(len(case["expected"]) == 1 for case in CASES["negative"])
    assert len(CASES["in_the_wild"]) + len(CASES["negative"]) >= 60


def test_only_the_span_that_is_asked_for_is_split() -> None:
    text = "One. Two. Three."
    assert [text[one.start : one.end] for one in split_sentences(text, 5, 9)] == ["Two."]


def test_a_block_of_white_space_has_no_sentence() -> None:
    assert split_sentences(" \n ", 0, 3) == ()
    assert split_sentences("", 0, 0) == ()
