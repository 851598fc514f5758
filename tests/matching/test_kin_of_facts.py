"""A family of things and its model have a fact each: what an article tells of the one is no error in the other."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicted_facts

FACTS = """facts:
  - {id: family, claim: "The Orrin 90 first flew in 1967.", subject: Orrin 90, aliases: ["90"], about: [first flew], value: "1967"}
  - {id: model, claim: "The Orrin 90 Neo first flew on January 29, 2016.", subject: Orrin 90 Neo, aliases: [the Neo], about: [first flew, first flight], value: "January 29, 2016"}
"""


TITLE = "Orrin 90 Neo groundings"


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("The aircraft first flew on January 29, 2016.", []),
        ("The 90 first flew in 1967 and has become the best-selling jet.", []),
        ("The Orrin 90 first flew in 1968 and has sold well ever since.", ["family"]),
        ("The Orrin 90 Neo first flew on January 29, 2017.", ["model"]),
    ],
)
def test_only_a_date_that_neither_has_is_an_error(text: str, facts: list[str], tmp_path: Path) -> None:
    found = contradicted_facts(
        FACTS,
        f"# {TITLE}\n\nThe Orrin 90 Neo airliner was grounded for months.\n\n## Background\n\n{text}\n",
        tmp_path,
    )
    assert sorted(found, key=str) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("The Neo flew to Leeds in September 2020.", []),
        ("The Orrin 90 Neo flew with passengers in September 2020.", []),
        ("The Orrin 90 Neo flew for the first time in September 2020.", ["model"]),
    ],
)
def test_a_deed_of_which_only_the_fact_says_that_it_was_the_first(
    text: str, facts: list[str], tmp_path: Path
) -> None:
    found = contradicted_facts(FACTS, f"# The Orrin 90 Neo\n\nThe Orrin 90 Neo is back. {text}\n", tmp_path)
    assert sorted(found, key=str) == facts


def test_a_claim_that_agrees_with_both_contradicts_no_third_fact(tmp_path: Path) -> None:
    facts = """facts:
  - {id: family, claim: "The Orrin 90 first flew in 1967.", subject: Orrin 90, about: [first flew], value: "1967"}
  - {id: model, claim: "The Orrin 90 Neo first flew in 1967.", subject: Orrin 90 Neo, about: [first flew], value: "1967"}
  - {id: other, claim: "The Tolmer jet first flew in 1969.", subject: Tolmer jet, aliases: [Orrin 90], about: [first flew], value: "1969"}
"""
    assert contradicted_facts(facts, "# The Orrin 90\n\nThe Orrin 90 first flew in 1967.\n", tmp_path) == []
