"""Entries of a timeline that are labelled by a date and a stop."""

from __future__ import annotations

import pytest

from factcheck.documents.read import Syntax, parse_document


def sentences(text: str, syntax: Syntax = Syntax.MARKDOWN) -> list[str]:
    document = parse_document(text, "a", syntax)
    return [
        " ".join(document.reading[s.start : s.end].split())
        for block in document.blocks
        for s in block.sentences
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**May 4, 2015.** The bridge opens. It rains.", ["May 4, 2015: The bridge opens.", "It rains."]),
        ("**4 May 2015.** The bridge opens.", ["4 May 2015: The bridge opens."]),
        ("**Monday, May 4.** The bridge opens.", ["Monday, May 4: The bridge opens."]),
        ("**Sept. 4, 2015.** The bridge opens.", ["Sept. 4, 2015: The bridge opens."]),
        ("- May 2015. The bridge opens.", ["May 2015: The bridge opens."]),
        ("**May 2015** The bridge opens.", ["May 2015: The bridge opens."]),
        ("*4 May 2015* The bridge opens.", ["4 May 2015: The bridge opens."]),
        ("- **Mid-May 2015** The bridge opens.", ["Mid-May 2015: The bridge opens."]),
        (
            "**1802** A bridge is planned.\n\n**1803** The bridge opens.",
            ["1802: A bridge is planned.", "1803: The bridge opens."],
        ),
        # A year alone, which may be a title; what goes on in small letters; and no letters of its own.
        ("**1984** A novel is read.", ["1984 A novel is read."]),
        ("**May 2015** was warm.", ["May 2015 was warm."]),
        ("May 2015 The bridge opens.", ["May 2015 The bridge opens."]),
        # Nothing that the date labels, no date alone, and a date that ends a sentence.
        ("**May 4, 2015.**", ["May 4, 2015."]),
        ("**May 4, 2015** was warm. The bridge opens.", ["May 4, 2015 was warm.", "The bridge opens."]),
        ("It opened on May 4, 2015. The bridge is new.", ["It opened on May 4, 2015.", "The bridge is new."]),
        ("**2015.** The bridge opens.", ["2015.", "The bridge opens."]),
        ("May. The bridge opens.", ["May.", "The bridge opens."]),
    ],
)
def test_a_stop_behind_a_date_labels_what_follows(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_it_is_read_so_in_every_syntax() -> None:
    page = "<html><body><p><b>May 4, 2015.</b> The bridge opens.</p></body></html>"
    assert sentences(page, Syntax.HTML) == ["May 4, 2015: The bridge opens."]
    assert sentences("May 4, 2015. The bridge opens.", Syntax.PLAIN) == ["May 4, 2015: The bridge opens."]


def test_what_is_quoted_is_the_text_of_the_file() -> None:
    document = parse_document("**May 4, 2015.** The bridge opens.", "a", Syntax.MARKDOWN)
    assert document.place(2, 14).quote == "May 4, 2015."
