"""Plain text: paragraphs, headings, items and the date line."""

from __future__ import annotations

from datetime import date

from documents_view import blocks

from factcheck.documents.read import Syntax, parse_document

PLAIN = Syntax.PLAIN
LONG = "The bank had 200 branches in the north of the country before its owners sold it to a larger rival."

WRAPPED = """3 March 2021
The river port of Oldhaven has been the largest in the region since 1950, and its owners
want it to stay so. They spent about $40 million on new cranes last year, which is more
than in the ten years before.
Most of the ships that call there are small. About 2,000 of them came in
2019. In the year after it was fewer, because of the strike, and the port lost a tenth of
its income.
"""


def test_hard_wrapped_lines_are_joined_until_one_stops_short() -> None:
    found = blocks(WRAPPED, PLAIN)
    assert [kind for kind, _ in found] == ["paragraph"] * 3
    assert found[1][1].endswith("than in the ten years before.")
    assert "came in 2019. In the year" in found[2][1]


def test_a_line_that_is_only_a_date_is_the_day_of_publication_and_stays_a_block() -> None:
    document = parse_document(WRAPPED, syntax=PLAIN)
    assert document.published == date(2021, 3, 3)
    assert document.place(document.blocks[0].start, document.blocks[0].end).quote == "3 March 2021"


def test_a_labelled_date_in_the_second_line_is_the_day_of_publication() -> None:
    assert parse_document(f"The Port\nPublished: 2021-03-03\n{LONG}", syntax=PLAIN).published == date(
        2021, 3, 3
    )


def test_a_date_in_a_sentence_is_not_the_day_of_publication() -> None:
    assert parse_document(f"On 3 March 2021 it rained.\n\n{LONG}", syntax=PLAIN).published is None


def test_long_lines_are_paragraphs_and_short_ones_between_them_headings() -> None:
    text = f"{LONG} {LONG}\nA New Owner\n{LONG} {LONG}\nWhat does it mean?\n{LONG} {LONG}\nshort line\n"
    assert [kind for kind, _ in blocks(text, PLAIN)] == [
        "paragraph",
        "heading 1",
        "paragraph",
        "heading 2",
        "paragraph",
        "paragraph",
    ]


def test_the_first_heading_is_the_title() -> None:
    assert (
        parse_document(f"The port and its owners\n\n{LONG}", syntax=PLAIN).title == "The port and its owners"
    )


def test_a_heading_after_a_paragraph_is_not_the_title() -> None:
    assert parse_document(f"{LONG} {LONG}\n\nA New Owner\n\n{LONG}", syntax=PLAIN).title is None


def test_short_sentences_and_last_lines_are_no_headings() -> None:
    text = f"It rained.\n\n{LONG}\n\nand so on\n\n{LONG}\n\nEven so,\n\n{LONG}\n\nThe End"
    assert {kind for kind, _ in blocks(text, PLAIN)} == {"paragraph"}


def test_bullets_and_numbers_are_masked_items() -> None:
    text = "Why it matters:\n  • One point\n  • Two points\n    • Deep\n  1. First\n  2) Second\n- Dash\n* Star\n"
    assert blocks(text, PLAIN) == [
        ("paragraph", "Why it matters:"),
        ("list item 1", "One point"),
        ("list item 1", "Two points"),
        ("list item 2", "Deep"),
        ("list item 1", "First"),
        ("list item 1", "Second"),
        ("list item 1", "Dash"),
        ("list item 1", "Star"),
    ]


def test_labelled_values_are_blocks_of_their_own() -> None:
    text = "Founded: July 2023\nStaff: about 200 people in two cities of the province\nSeat: Hangzhou\n"
    assert [words for _, words in blocks(text, PLAIN)] == text.splitlines()


def test_a_short_text_that_breaks_off_in_a_clause_is_joined() -> None:
    assert blocks("The company spent about\nsix million.", PLAIN) == [
        ("paragraph", "The company spent about six million.")
    ]


def test_rules_of_dashes_are_masked() -> None:
    assert [words for _, words in blocks("One.\n\n-----\n\n* * *\n\nTwo.", PLAIN)] == ["One.", "Two."]


def test_addresses_and_keycaps_are_masked_and_the_rest_is_kept() -> None:
    text = "2️⃣ See www.a.org/2024/9 or http://b.org/x, section 9."
    assert blocks(text, PLAIN) == [("paragraph", "See or , section 9.")]


def test_line_ends_of_every_kind_count() -> None:
    document = parse_document("One.\r\n\r\nTwo.\rThree.\n", syntax=PLAIN)
    assert document.line_starts == (0, 6, 8, 13, 20)
    assert document.place(8, 12).line == 3
    assert document.excerpt(8, 12).lines == ("Two.",)
