"""A fact's own noun for its subject, where the reader took that noun for a name near it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.claims.claim import Grounds, Subject
from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.facts.load import load_facts
from factcheck.matching.fact_subjects import Tie, tied

FACT = "facts:\n- {id: x, claim: The Orrin Spire is 90 metres tall., subject: Orrin Spire, aliases: [the tower], value: 90 metres}\n"


@pytest.mark.parametrize(
    ("text", "grounds", "tie"),
    [
        ("The tower is 80 metres tall.", Grounds.GUESSED, Tie.DESCRIBED),
        ("The tower is 80 metres tall.", Grounds.NAMED, Tie.NAMED),
        ("The mast is 80 metres tall.", Grounds.GUESSED, Tie.NAMED),
    ],
)
def test_the_noun_is_surer_than_the_name_that_was_guessed(
    text: str, grounds: Grounds, tie: Tie, tmp_path: Path
) -> None:
    claim = extract(parse_document(text, "a.md"), ()).claims[0]
    told = replace(claim, subject=Subject("Orrin Spire", "orrin spire", grounds))
    path = tmp_path / "facts.yaml"
    path.write_text(FACT, encoding="utf-8")
    assert tied(told, load_facts([path])[0]) is tie
