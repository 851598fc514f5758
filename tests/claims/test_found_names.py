"""Which words of a passage are names, and which only have a capital."""

from __future__ import annotations

from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.claims.reading.discourse import Discourse
from factcheck.documents.read import Syntax, parse_document
from factcheck.values.find import read_values

CASES = load_cases("found_names")


def names_in(text: str) -> list[str]:
    document = parse_document(text, "a.md", Syntax.MARKDOWN)
    values = [
        value
        for block in document.blocks
        for value in read_values(document.reading, block.start, block.end, document.published)
    ]
    discourse = Discourse(document, values)
    return [name.text for index in range(len(discourse)) for name in discourse.sentence(index).names]


@pytest.mark.parametrize("case", params(CASES, "in_the_wild", "negative"))
def test_these_are_the_names(case: dict[str, Any]) -> None:
    assert names_in(case["text"]) == case["expected"]
