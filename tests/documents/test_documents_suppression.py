"""What part of an article a `factcheck:` comment silences: spans that survive reflow, and days that limit them."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.documents.read import parse_document
from factcheck.documents.suppression import Suppression, find_suppressions


def silenced(text: str, path: str = "a.md") -> list[str]:
    return [text[one.start : one.end] for one in find_suppressions(parse_document(text, path))]


def only(comment: str) -> Suppression:
    (found,) = find_suppressions(parse_document(f"{comment}\n\nIt cost $6 million.\n", "a.md"))
    return found


IGNORE = "<!-- factcheck: ignore -->"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{IGNORE}\nIt cost $6.\n\nIt grew.\n", "It cost $6."),
        (f"{IGNORE}\n\n\n\nIt cost $6.\n", "It cost $6."),
        (f"{IGNORE}\nIt cost\n$6 million\nin all.\n\nIt grew.\n", "It cost\n$6 million\nin all."),
        (f"{IGNORE}\n<!-- a remark -->\n\n***\n\nIt cost $6.\n", "It cost $6."),
        (f"It grew.\n\nIt cost $6. {IGNORE}\n\nIt fell.\n", "It cost $6."),
        (f"It cost $6, {IGNORE} they say. It grew.\n", f"It cost $6, {IGNORE} they say. It grew."),
        (f"{IGNORE}\n## Costs\n\nIt cost $6.\n\nIt grew.\n", "Costs\n\nIt cost $6."),
        (f"## Costs {IGNORE}\n\nIt cost $6.\n", "Costs"),
        (f"{IGNORE}\n\n- It cost $6.\n- It grew.\n", "It cost $6."),
        (f"{IGNORE}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nIt grew.\n", "a | b |\n|---|---|\n| 1 | 2"),
        (f"| a | b |\n|---|---|\n| 1 | 2 {IGNORE} |\n| 3 | 4 |\n", "1 | 2"),
        (f"It cost $6.\n\n{IGNORE}\n", ""),
        ("> <!-- factcheck: ignore -->\n> It cost $6.\n\nIt grew.\n", "It cost $6."),
    ],
    ids=[
        "the line below",
        "over blank lines",
        "a wrapped paragraph as a whole",
        "over other comments and rules",
        "on its own line",
        "inside a line",
        "a heading and what it heads",
        "a heading with the comment on its line",
        "one item of a list",
        "a table as a whole",
        "one row of a table",
        "nothing at the end",
        "inside a quotation",
    ],
)
def test_an_ignore_silences_its_block(text: str, expected: str) -> None:
    assert silenced(text) == [expected]


def test_line_ends_do_not_matter() -> None:
    text = f"{IGNORE}\n\nIt cost\n$6.\n\nIt grew.\n"
    assert silenced(text.replace("\n", "\r\n")) == ["It cost\r\n$6."]


def test_an_ignore_in_a_page_silences_its_block() -> None:
    page = f"<p>It grew.</p>\n{IGNORE}\n<p>It cost <b>$6</b>.</p><p>It fell.</p>"
    assert silenced(page, "a.html") == ["It cost <b>$6</b>."]


def test_off_reaches_to_the_next_on_of_its_codes() -> None:
    text = (
        "A.\n\n<!-- factcheck: off[FC201] -->\n\nB.\n\n<!-- factcheck: on[FC101] -->\n\nC.\n\n"
        "<!-- factcheck: on[FC201] -->\n\nD.\n"
    )
    off, stray = find_suppressions(parse_document(text, "a.md"))
    assert (off.verb, stray.verb, stray.start == stray.end) == ("off", "on", True)
    assert "C." in text[off.start : off.end]
    assert "D." not in text[off.start : off.end]


def test_off_without_on_reaches_to_the_end_and_in_front_matter_over_everything() -> None:
    assert silenced("A.\n\n<!-- factcheck: off -->\n\nB.\n") == ["<!-- factcheck: off -->\n\nB.\n"]
    text = "---\nfactcheck: off\n---\n\nA.\n"
    assert silenced(text) == [text]


def test_a_comment_in_code_silences_nothing() -> None:
    assert silenced(f"Write `{IGNORE}` there.\n\n```\n{IGNORE}\n```\n\nIt cost $6.\n") == []


def test_codes_reason_and_day_are_told_apart() -> None:
    one = only("<!-- factcheck: ignore[FC201, FC101] until=2027-01-31 both are quoted -->")
    assert (one.codes, one.reason, one.until) == (
        frozenset({"FC201", "FC101"}),
        "both are quoted",
        "2027-01-31",
    )
    assert only("<!-- factcheck: ignore their number until = 2027-01-31 -->").reason == "their number"


def test_it_holds_through_its_last_day() -> None:
    one = only("<!-- factcheck: ignore until=2027-01-31 -->")
    assert one.holds_on(date(2027, 1, 31))
    assert not one.holds_on(date(2027, 2, 1))
    assert one.holds_on(None)


@pytest.mark.parametrize("day", ["2027-02-30", "soon", "31.01.2027"])
def test_a_day_that_is_none_never_holds(day: str) -> None:
    assert not only(f"<!-- factcheck: ignore until={day} -->").holds_on(date(2020, 1, 1))
