"""Grouping keeps claims apart by their classes before it asks the guards, and must then say what they say."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

from factcheck.claims.claim import Claim
from factcheck.documents.read import read_document
from factcheck.documents.walk import find_files
from factcheck.engine.extract import extract
from factcheck.matching.answers import Apart
from factcheck.matching.guards_of_measure import apart_by_classes, same_measure

CORPUS = Path(__file__).parents[2] / "corpus"


def claims() -> list[Claim]:
    """The claims of the sample corpus."""
    return [claim for path in find_files([CORPUS]) for claim in extract(read_document(path), ()).claims]


def test_what_classes_keep_apart_the_guard_of_measures_keeps_apart_under_the_same_name() -> None:
    told = set()
    for a, b in combinations(claims(), 2):
        guard = apart_by_classes(a.measure.concepts, b.measure.concepts)
        told.add(guard)
        if guard:
            answer = same_measure(a, b)
            assert isinstance(answer, Apart)
            assert answer.guard == guard
    assert told == {"", "measure", "unknown measure"}


def test_claims_of_one_class_are_left_to_the_guards() -> None:
    assert all(apart_by_classes(claim.measure.concepts, claim.measure.concepts) == "" for claim in claims())
