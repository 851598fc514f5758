from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.report.cells import clip, visible, width, wrap


def test_a_tab_takes_four_cells() -> None:
    assert width(visible("a\tb")) == 6


def test_wide_characters_take_two_cells_and_combining_marks_none() -> None:
    assert width("日本") == 4
    assert width("e\u0301") == 1


def test_nothing_a_terminal_would_obey_is_left() -> None:
    shown = visible("".join(map(chr, range(0x300))) + "\u2028\u2029\u202e\u2066\ud800").replace("\xa0", " ")
    assert not [character for character in shown if not character.isprintable()]


def test_line_ends_are_shown_and_not_obeyed() -> None:
    assert visible("a\r\nb") == "a␍␊b"


@given(st.text(max_size=200), st.integers(min_value=8, max_value=60))
def test_wrapped_lines_fit_and_lose_no_word(text: str, limit: int) -> None:
    shown = visible(" ".join(text.split()))
    lines = wrap(shown, limit)
    assert "".join("".join(lines).split()) == "".join(shown.split())
    assert all(width(line) <= limit for line in lines if "://" not in line)


def test_an_address_is_never_broken() -> None:
    assert wrap("source: https://example.org/a/long/path", 20) == [
        "source:",
        "https://example.org/a/long/path",
    ]


@given(st.text(max_size=80), st.integers(min_value=3, max_value=40))
def test_clipped_text_fits(text: str, limit: int) -> None:
    assert width(clip(visible(text), limit)) <= limit
