"""What passages state with names and yes/no: founders, offices, places, owners, firsts, and nothing besides."""

from __future__ import annotations

from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.claims.claim import Claim, Confidence, Stance
from factcheck.claims.find import find_claims
from factcheck.claims.naming.known_names import KnownNames
from factcheck.claims.properties.anchor_words import forms
from factcheck.claims.words.stem import stem
from factcheck.documents.read import Syntax, parse_document
from factcheck.lexicon.properties import FLAGS, PROPERTIES
from factcheck.values.value import Flag, Name

CASES = load_cases("properties")


def read(text: str) -> tuple[Claim, ...]:
    claims = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims
    return tuple(claim for claim in claims if isinstance(claim.value, Name | Flag))


def shown(claim: Claim) -> str:
    parts = [claim.subject.name, claim.measure.label, " ".join(claim.text.split())]
    if claim.confidence is not Confidence.HIGH:
        parts.append("unsure")
    if claim.stance is not Stance.ASSERTED:
        parts.append(f"stance={claim.stance}")
    return " | ".join(parts)


@pytest.mark.parametrize("case", params(CASES, "in_the_wild", "negative"))
def test_a_passage_states_this_and_no_more(case: dict[str, Any]) -> None:
    assert sorted(map(shown, read(case["text"]))) == sorted(case["expected"])


@pytest.mark.parametrize("case", params(CASES, "in_the_wild", "negative"))
def test_the_text_of_a_claim_is_what_stands_at_its_place(case: dict[str, Any]) -> None:
    for claim in read(case["text"]):
        assert case["text"][claim.start : claim.end] == claim.text


@pytest.mark.parametrize(
    ("passage", "yes"),
    [
        ("Today Brisk is open source.", True),
        ("Today Brisk is not open source.", False),
        ("Today Brisk isn't open source.", False),
        ("Today Brisk is proprietary.", False),
        ("Today Brisk is not proprietary.", True),
        ("The firm sells the open-source platform Brisk.", True),
        ("Today Brisk is free to use.", True),
    ],
)
def test_a_denial_turns_an_answer_round(passage: str, yes: bool) -> None:
    (claim,) = read(passage)
    assert isinstance(claim.value, Flag)
    assert (claim.value.flag, claim.stance) == (yes, Stance.ASSERTED)


@pytest.mark.parametrize(
    ("passage", "mark"),
    [
        ("Brisk was co-founded by Ada Brandt.", "others"),
        ("Brisk was founded by Ada Brandt and others.", "others"),
        ("Ada Brandt founded Brisk with Ivo Lenz.", "others"),
        ("Ada Brandt is the sole founder of Brisk.", "only"),
        ("Ada Brandt, the former chief executive of Brisk, left.", "office: former"),
        ("Ada Brandt, interim chief executive of Brisk, left.", "office: interim"),
        ("Ada Brandt was the chief executive of Brisk.", "office: was"),
        ("Brisk was based in London.", "tense: past"),
    ],
)
def test_what_limits_a_statement_is_kept(passage: str, mark: str) -> None:
    (claim,) = read(passage)
    assert mark in claim.measure.qualifiers


def test_a_line_with_a_label_is_about_what_the_title_names() -> None:
    text = (
        "# Brisk in short\n\nBrisk grew. Brisk sold engines. In 2015 Brisk moved.\n\n- Founder: Ada Brandt\n"
    )
    assert "Brisk | founder | Ada Brandt" in map(shown, read(text))


def test_no_wording_is_in_two_rows_in_one_form() -> None:
    for found in forms().values():
        told = [(form.form, form.words) for form in found]
        assert len(set(told)) == len(told)
    labels = [*(prop.label for prop in PROPERTIES), *(question.label for question in FLAGS)]
    assert len(set(labels)) == len(labels)


def test_there_are_as_many_passages_that_state_nothing() -> None:
    silent = [case for section in CASES.values() for case in section if not case["expected"]]
    assert len(silent) >= 45
    assert len(CASES["in_the_wild"]) >= 45


def test_a_common_noun_that_a_fact_calls_its_subject_by_is_nobody() -> None:
    text = "MV Dorli is a Norvamax container ship built in Leeds in 2015."
    known = KnownNames(["MV Dorli", "container ship"])
    claims = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN), known).claims
    assert not [claim for claim in claims if claim.measure.label == "builder"]


def test_a_word_spelled_by_the_stem_of_a_common_noun_is_no_name() -> None:
    known = KnownNames(["tunnelling", "bridging loan", "Bridging"])
    assert known.at([stem(word) for word in ("the", "tunnel", "is")], 1) is None
    assert known.at([stem(word) for word in ("a", "bridging", "loan")], 1) == (2, "bridging loan")
    assert known.at([stem(word) for word in ("the", "Bridging", "is")], 1) == (1, "Bridging")
