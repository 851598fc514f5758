"""Editions of one text: which articles are, and what is found in them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcheck.claims.claim import Claim
from factcheck.documents.read import Syntax, parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.names import joined_claims, shared_names
from factcheck.engine.settings import Settings
from factcheck.engine.spares import with_twins

WRAP = """---
title: {title}
published: {day}
---

The Corran Index fell 3.1%. The Lorne Index fell 1.5%. Shares in Norvane dropped by 16.97% to $118.42. The firms lost
about $1 trillion in market value.

The new rules were agreed on 4 May 2021. The exchange has 412 members in 14 countries.
"""
FIRST = WRAP.format(title="Markets", day="2021-05-06")


def read(*texts: str) -> tuple[Claim, ...]:
    extracts = with_twins(
        [extract(parse_document(text, f"{i}.md", Syntax.MARKDOWN), ()) for i, text in enumerate(texts)]
    )
    return joined_claims(extracts, shared_names(extracts))


def found(*texts: str) -> list[str]:
    extracts = [extract(parse_document(text, f"{i}.md", Syntax.MARKDOWN), ()) for i, text in enumerate(texts)]
    return [finding.primary.place.quote for finding in judge_extracts(extracts, (), (), Settings()).findings]


def changed(*changes: tuple[str, str], text: str = FIRST) -> str:
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


@pytest.mark.parametrize(
    "change",
    [
        ("3.1%", "1.3%"),
        ("1.5%", "15%"),
        ("4 May 2021", "9 May 2021"),
        ("412 members", "421 members"),
        ("$1 trillion", "$1 billion"),
    ],
)
def test_one_changed_figure_is_found_however_little_its_sentence_says(change: tuple[str, str]) -> None:
    assert len(found(FIRST, changed(change))) == 1


def test_an_unchanged_edition_brings_nothing() -> None:
    assert found(FIRST, FIRST) == []


@pytest.mark.parametrize(
    ("texts", "comment"),
    [
        ((FIRST, WRAP.format(title="Other markets", day="2021-05-06")), "another title"),
        ((FIRST, WRAP.format(title="Markets", day="2021-08-06")), "months later"),
        (
            (
                FIRST,
                changed(
                    ("3.1%", "0.2%"), ("1.5%", "0.7%"), ("16.97%", "2.11%"), ("$1 trillion", "$200 billion")
                ),
            ),
            "most of the figures are others: the same form on another day",
        ),
        (("The Corran Index fell 3.1%.", "The Corran Index fell 3.1%."), "a single sentence"),
        ((FIRST, "---\ntitle: Markets\n---\n\nThe Orrin Bridge is 450 metres long."), "another text"),
    ],
)
def test_what_is_no_edition(texts: Sequence[str], comment: str) -> None:
    assert {claim.edition for claim in read(*texts)} == {""}, comment


def test_three_editions_share_one_mark_and_other_articles_have_none() -> None:
    claims = read(
        FIRST, changed(("3.1%", "1.3%")), "The Orrin Bridge is 450 metres long.", changed(("412", "421"))
    )
    marks = {claim.path: claim.edition for claim in claims}
    assert marks == {"0.md": "0.md", "1.md": "0.md", "2.md": "", "3.md": "0.md"}


def test_two_sentences_of_one_edition_are_no_twins() -> None:
    twice = changed(("The Lorne Index fell 1.5%.", "The Corran Index fell 2.2%."))
    assert len(found(twice, twice)) == len(found(twice))
