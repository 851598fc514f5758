from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.report.cells import visible, width
from factcheck.report.window import Mark, rows_of

PARAGRAPH = " ".join(f"word{number}" for number in range(200))


def under(text: str, cell: int, cells: int) -> str:
    """What stands above the marks at these cells; only for text of narrow characters."""
    return text[cell : cell + cells]


def test_a_line_that_fits_is_shown_whole_with_its_indentation() -> None:
    (row,) = rows_of("    value: 17%", [Mark(11, 14)], 40)
    assert row.text == "    value: 17%"
    assert (row.marks[0].cell, row.marks[0].cells) == (11, 3)


def test_a_long_line_is_cut_at_words_around_the_mark() -> None:
    start = PARAGRAPH.index("word100")
    (row,) = rows_of(PARAGRAPH, [Mark(start, start + 7)], 60)
    assert row.text == "… word96 word97 word98 word99 word100 word101 word102 …"
    assert under(row.text, row.marks[0].cell, row.marks[0].cells) == "word100"


def test_a_mark_at_the_start_or_the_end_leaves_its_room_to_the_other_side() -> None:
    (row,) = rows_of(PARAGRAPH, [Mark(0, 5)], 60)
    assert row.text == "word0 word1 word2 word3 word4 word5 word6 word7 word8 …"
    (row,) = rows_of(PARAGRAPH, [Mark(len(PARAGRAPH) - 7, len(PARAGRAPH))], 60)
    assert row.text == "… word193 word194 word195 word196 word197 word198 word199"


def test_two_marks_share_a_row_with_a_gap_between_them() -> None:
    marks = [Mark(start := PARAGRAPH.index(word), start + 7) for word in ("word110", "word180")]
    (row,) = rows_of(PARAGRAPH, marks, 80)
    assert row.text == "… word108 word109 word110 word111 … word178 word179 word180 word181 …"
    assert [under(row.text, mark.cell, mark.cells) for mark in row.marks] == ["word110", "word180"]


def test_marks_that_do_not_fit_together_take_rows_of_their_own() -> None:
    marks = [Mark(start := PARAGRAPH.index(word), start + 7) for word in ("word110", "word150", "word180")]
    rows = rows_of(PARAGRAPH, marks, 40)
    assert [[under(row.text, mark.cell, mark.cells) for mark in row.marks] for row in rows] == [
        ["word110"],
        ["word150"],
        ["word180"],
    ]


def test_text_without_spaces_is_cut_between_characters() -> None:
    line = "橋" * 300 + "1934" + "橋" * 300
    (row,) = rows_of(line, [Mark(300, 304)], 41)
    assert width(row.text) <= 41
    before = row.text[: row.text.index("1934")]
    assert width(before) == row.marks[0].cell


def test_a_mark_beyond_its_line_is_shown_at_the_end() -> None:
    (row,) = rows_of("short", [Mark(50, 60)], 40)
    assert row.marks[0].cell == 5


@given(
    st.text(st.characters(codec="utf-8"), max_size=300),
    st.integers(min_value=0, max_value=300),
    st.integers(min_value=1, max_value=12),
    st.integers(min_value=16, max_value=120),
)
def test_every_row_fits_and_every_mark_stands_in_it(line: str, start: int, length: int, limit: int) -> None:
    rows = rows_of(line, [Mark(start, start + length), Mark(start // 2, start // 2 + length)], limit)
    assert sum(len(row.marks) for row in rows) == 2
    for row in rows:
        assert width(row.text) <= limit
        assert all(0 <= mark.cell <= limit and mark.cells >= 1 for mark in row.marks)


@given(
    st.text("ab 日\t", max_size=300), st.text("ab 日", max_size=300), st.integers(min_value=30, max_value=120)
)
def test_the_mark_stands_under_its_value(before: str, after: str, limit: int) -> None:
    line = f"{before}1934{after}"
    (row,) = rows_of(line, [Mark(len(before), len(before) + 4)], limit)
    assert row.marks[0].cell == width(visible(row.text[: row.text.index("1934")]))
    assert row.marks[0].cells == 4
