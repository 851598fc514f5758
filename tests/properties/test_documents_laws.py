"""Laws of documents: nothing raises, no position is lost, sentences cover their blocks, and the time is linear."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.documents.edits import Edit, apply_edits, joined, mask, offset_map, without_masked
from factcheck.documents.read import Syntax, parse_document
from factcheck.documents.sentences import split_sentences

PIECES = [
    *"*_`[]()<>!#&;|~\\-+.:=\"'“”’ \n\t{}$%^@/",
    *(
        "\n\n",
        "\r\n",
        "  \n",
        "    ",
        "> ",
        "- ",
        "1. ",
        "## ",
        "```\n",
        "~~~\n",
        "---\n",
        "|-|-|\n",
        "| a | b |\n",
    ),
    *(
        "<b>",
        "</b>",
        "<p>",
        "</p>",
        "<br>",
        "<div class='ad'>",
        "</div>",
        "<ul>",
        "<li>",
        "<td>",
        "<table>",
        "<tr>",
    ),
    *(
        "<script>",
        "</script>",
        "<sup>2</sup>",
        "<article>",
        "</article>",
        "<!--",
        "-->",
        "<a href='x'>",
        "</a>",
        "<del>",
    ),
    *(
        "&amp;",
        "&#8217;",
        "&nbsp;",
        "&shy;",
        "&#0;",
        "\xad",
        "\u200b",
        "1️⃣",
        "é",
        "ā€™",
        "â€œ",
        "â€",
        "šŸ‹",
        "文。",
    ),
    *(
        "[a](b)",
        "![c](d)",
        "[e]: f\n",
        "[^1]",
        "http://g.h/9",
        "$6 million",
        "Mr. ",
        "U.S. ",
        "It fell. ",
        "Then",
        "(no. 5)",
    ),
    *(
        "<!-- factcheck: off -->",
        "title: x\n",
        "<title>y</title>",
        "<nav>",
        "</nav>",
        "<form>",
        "\r",
        "\x0c",
        "\u2028",
        "3)",
    ),
]
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=40).map("".join)
SYNTAXES = st.sampled_from(list(Syntax))
EDITS = st.lists(
    st.tuples(st.integers(0, 4), st.integers(1, 5), st.sampled_from(["", "x", "xy"])), max_size=6
)


def make_edits(shapes: list[tuple[int, int, str]]) -> tuple[Edit, ...]:
    edits, at = [], 0
    for gap, length, put in shapes:
        edits.append(Edit(at + gap, at + gap + length, put))
        at += gap + length
    return tuple(edits)


@given(TEXTS, SYNTAXES)
@settings(max_examples=400, deadline=None)
def test_blocks_and_sentences_are_in_order_disjoint_and_cover_all_they_should(
    text: str, syntax: Syntax
) -> None:
    document = parse_document(text, syntax=syntax)
    assert document.text == text
    at = 0
    for block in document.blocks:
        assert at <= block.start < block.end <= len(document.reading)
        at = block.end
        covered = block.start
        for sentence in block.sentences:
            assert block.start <= sentence.start < sentence.end <= block.end
            assert not document.reading[covered : sentence.start].strip()
            said = document.reading[sentence.start : sentence.end]
            assert said == said.strip()
            covered = sentence.end
        assert covered == block.end
        assert "\n" not in document.reading[block.start : block.end]
    for directive in document.directives:
        assert 0 <= directive.start <= directive.end <= len(document.reading)


@given(TEXTS, SYNTAXES)
@settings(max_examples=400, deadline=None)
def test_places_are_in_order_and_quote_what_is_read_there(text: str, syntax: Syntax) -> None:
    document = parse_document(text, syntax=syntax)
    for block in document.blocks:
        places = [document.place(i, i + 1) for i in range(block.start, block.end)]
        for before, after in pairwise(places):
            assert before.start <= after.start
            # Only a reference may stand for two characters.
            assert before.end <= after.start or (before == after and before.quote[0] == "&")
        for i, place in enumerate(places, block.start):
            assert place.quote == text[place.start : place.end]
            read = document.reading[i]
            assert place.quote
            # One character for one is the character itself, or a space where markup or a line end stood.
            if len(place.quote) == 1 and read != " " and syntax is not Syntax.HTML:
                assert place.quote == read
            # What is longer was replaced as a whole; it does not end in a tag that was dropped.
            assert len(place.quote) == 1 or read != place.quote[0] or read == "&"
        whole = document.place(block.start, block.end)
        assert (whole.start, whole.end) == (places[0].start, places[-1].end)


@given(TEXTS, SYNTAXES)
@settings(max_examples=200, deadline=None)
def test_places_have_the_line_and_column_of_their_offset(text: str, syntax: Syntax) -> None:
    document = parse_document(text, syntax=syntax)
    for block in document.blocks:
        place = document.place(block.start, block.end)
        before = text[: place.start].replace("\r\n", "\n").replace("\r", "\n")
        assert place.line == before.count("\n") + 1
        assert text[document.line_starts[place.line - 1] :][place.column - 1 :].startswith(place.quote)


@given(st.text(alphabet="ab c.\n*[]()`<>&;#-1$é’“”", max_size=120), SYNTAXES)
@settings(max_examples=200, deadline=None)
def test_windows_line_ends_give_the_same_sentences(text: str, syntax: Syntax) -> None:
    def said(one: str) -> list[str]:
        document = parse_document(one, syntax=syntax)
        spans = [sentence for block in document.blocks for sentence in block.sentences]
        return [" ".join(document.reading[s.start : s.end].split()) for s in spans]

    assert said(text.replace("\n", "\r\n")) == said(text)


@given(st.text(alphabet='aB .!?()“”"5\n', max_size=80))
@settings(max_examples=300, deadline=None)
def test_sentences_cover_all_but_white_space(text: str) -> None:
    sentences = split_sentences(text, 0, len(text))
    at = 0
    for one in sentences:
        assert not text[at : one.start].strip()
        assert one.start < one.end
        assert not text[one.start].isspace()
        assert not text[one.end - 1].isspace()
        at = one.end
    assert not text[at:].strip()


@given(st.text(alphabet="ab\n\r", max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40))))
def test_a_mask_keeps_length_and_line_ends(text: str, stretches: list[tuple[int, int]]) -> None:
    inside = [(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in stretches]
    masked = mask(text, inside)
    assert len(masked) == len(text)
    for i, char in enumerate(text):
        is_masked = any(a <= i < b for a, b in inside) and char not in "\r\n"
        assert masked[i] == (" " if is_masked else char)


@given(EDITS, st.integers(0, 10))
def test_the_way_back_over_edits_leads_to_what_was_edited(
    shapes: list[tuple[int, int, str]], rest: int
) -> None:
    edits = make_edits(shapes)
    text = "".join(chr(0x4E00 + i) for i in range((edits[-1].end if edits else 0) + rest))
    after, back = apply_edits(text, edits), offset_map(edits)
    for i, char in enumerate(after):
        start, end = back.start(i), back.end(i + 1)
        if char in "xy":
            assert any(edit.start <= start and end <= edit.end and edit.put for edit in edits)
        else:
            assert text[start:end] == char


@given(EDITS, EDITS, st.integers(0, 10))
def test_two_rounds_of_edits_are_one(
    first: list[tuple[int, int, str]], second: list[tuple[int, int, str]], rest: int
) -> None:
    earlier, later = make_edits(first), make_edits(second)
    between_length = max(later[-1].end if later else 0, 1)
    text = "".join(
        chr(0x4E00 + i) for i in range((earlier[-1].end if earlier else 0) + between_length + rest)
    )
    between = apply_edits(text, earlier)
    # The second round stays clear of what the first one put, as references and tags do.
    touched = [(i, i + 1) for i, char in enumerate(between) if char in "xy"]
    later = without_masked(later, touched)
    whole = joined(earlier, later)
    assert apply_edits(text, whole) == apply_edits(between, later)


LONG_RUNS = [
    *(
        "*",
        "[",
        "<",
        "`",
        " ",
        "> ",
        "- ",
        "_",
        "<a ",
        "<div>",
        "<button>",
        "](",
        "[a](",
        ". ",
        "(",
        "\\",
        "&",
        "<!--",
        "~~",
    ),
    *(
        "`a ``b ",
        "{{",
        "|",
        "#",
        "<script>",
        "**a* ",
        "1. ",
        "\n> a",
        "<form><h1>",
        "<sup>2",
        "<a '",
        "â€",
        "...",
        "“a. B ",
    ),
]


@pytest.mark.parametrize("syntax", list(Syntax))
@pytest.mark.parametrize("run", LONG_RUNS)
def test_long_runs_take_linear_time(run: str, syntax: Syntax) -> None:
    begin = time.process_time()
    parse_document(run * (40_000 // len(run)), syntax=syntax)
    # Linear time is some hundredths of a second; quadratic time would be minutes.
    assert time.process_time() - begin < 3
