"""Markdown: what is text, what is markup, and which block it is in."""

from __future__ import annotations

from datetime import date

import pytest
from documents_view import blocks, line
from markdown_it import MarkdownIt

from factcheck.documents.read import Syntax, parse_document

MARKDOWN = Syntax.MARKDOWN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It cost **$6** million.", "It cost $6 million."),
        ("It cost $**5** million.", "It cost $5 million."),
        ("It is 5*3*2 and *re*read.", "It is 5 3 2 and reread."),
        ("_Only_ *six* ***big*** __firms__ left.", "Only six big firms left."),
        ("Use `grep 5` now.", "Use now."),
        ("Use ``a ` 5`` now.", "Use now."),
        ("See [the report](https://a.org/9 'p. 7') now.", "See the report now."),
        ("See [the report](https://a.org/x_(9)) now.", "See the report now."),
        ("Look ![50 cats](cats.png) there.", "Look there."),
        ("[![50 cats](a.png)](b.html) Text here.", "Text here."),
        ("See <https://a.org/2024/05> now.", "See now."),
        ("See https://a.org/2024/05 now.", "See now."),
        ("It grew 5%[^3] in May.", "It grew 5% in May."),
        ("It grew 5%[3] in May.", "It grew 5% in May."),
        ("It <b>grew</b> 5% <!-- 6% --> in May.", "It grew 5% in May."),
        ("AT&amp;T paid &#36;6 million.", "AT&T paid $6 million."),
        (r"It is \$6, 5\% and 1\.5 \*.", "It is $6, 5% and 1.5 *."),
        ("It was ~~$5~~ $6 million.", "It was $6 million."),
        ("See [[DeepSeek|the lab]] now.", "See the lab now."),
        ("{{< figure src=9.png >}} It grew.", "It grew."),
        ("It grew. {: .lead-2}", "It grew."),
        ("1️⃣ The first one.", "The first one."),
    ],
)
def test_markup_inside_a_line_is_not_read(text: str, expected: str) -> None:
    assert line(text, MARKDOWN) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It is 2 * 3 * 4 = 24.",
        "The file snake_case_name has 5 lines.",
        "About ~5 of ~6 firms.",
        "A stray ` mark and a [bracket] and a ] too.",
        "From [not a link] (5) on.",
        "Less < more > less & so on; AT&T.",
        "It cost $6 and $7.",
        "In 2023) it grew.",
        "&nosuch; stays.",
        "5*3 is 15.",
    ],
)
def test_what_only_looks_like_markup_is_read(text: str) -> None:
    assert line(text, MARKDOWN) == text


def test_a_mask_keeps_the_length() -> None:
    assert parse_document("It cost **$6** million.", syntax=MARKDOWN).reading == "It cost   $6   million."


def test_headings_in_both_forms_have_levels() -> None:
    text = "# One #\n\nTwo\n===\n\nThree\n---\n\n### Four\nText.\n#5 is no heading"
    assert blocks(text, MARKDOWN) == [
        ("heading 1", "One"),
        ("heading 1", "Two"),
        ("heading 2", "Three"),
        ("heading 3", "Four"),
        ("paragraph", "Text. #5 is no heading"),
    ]


def test_a_short_line_in_bold_is_a_heading() -> None:
    text = "**March 6, 2023**\n\n**It fell 5%.**\n\n**Note** and **more**\n\n**Bold**\nand more\n\n- **Item**"
    assert [kind for kind, _ in blocks(text, MARKDOWN)] == [
        "heading 6",
        "paragraph",
        "paragraph",
        "paragraph",
        "list item 1",
    ]


def test_lists_nest_and_their_markers_are_no_numbers() -> None:
    text = "1. One\n2. Two\n   goes on\n   - [x] Done\n     * Deep\n\n   Still two\n\nAfter.\n"
    assert blocks(text, MARKDOWN) == [
        ("list item 1", "One"),
        ("list item 1", "Two goes on"),
        ("list item 2", "Done"),
        ("list item 3", "Deep"),
        ("list item 1", "Still two"),
        ("paragraph", "After."),
    ]


def test_a_year_at_the_start_of_a_wrapped_line_is_no_list_number() -> None:
    assert line("It was founded in\n2023. It grew.", MARKDOWN) == "It was founded in 2023. It grew."


def test_quotes_have_depth_and_may_go_on_without_a_mark() -> None:
    text = "> One\nstill one\n\n> > Two\n\nAfter.\n"
    assert blocks(text, MARKDOWN) == [
        ("quote 1", "One still one"),
        ("quote 2", "Two"),
        ("paragraph", "After."),
    ]


def test_table_cells_know_their_place() -> None:
    text = "| Year | Cost |\n|:--|--:|\n| 2023 | **$6** million |\n| a \\| b | `5` |\n\nAfter | all."
    assert blocks(text, MARKDOWN) == [
        ("table cell 0:0:0", "Year"),
        ("table cell 0:0:1", "Cost"),
        ("table cell 0:1:0", "2023"),
        ("table cell 0:1:1", "$6 million"),
        ("table cell 0:2:0", "a | b"),
        ("paragraph", "After | all."),
    ]


def test_code_and_scripts_are_left_out() -> None:
    text = "One.\n\n```py\nx = 5\n```\n\n    y = 6\n\n<script>\nz = 7\n</script>\n\n~~~\n8\n```\n~~~\nTwo."
    assert blocks(text, MARKDOWN) == [("paragraph", "One."), ("paragraph", "Two.")]


def test_definitions_are_left_out_and_footnotes_are_read() -> None:
    text = "See [it] and [that][x].\n\n[it]: https://a.org/9 'The 10'\n[x]: /b\n[^1]: It was 11."
    assert blocks(text, MARKDOWN) == [("paragraph", "See it and that ."), ("paragraph", "It was 11.")]


def test_a_hard_break_ends_a_block_unless_the_sentence_goes_on() -> None:
    text = "Founded: 2023  \nStaff: 200\\\nOffices: 3<br>Floors: 9  \nor ten"
    assert [words for _, words in blocks(text, MARKDOWN)] == [
        "Founded: 2023",
        "Staff: 200",
        "Offices: 3",
        "Floors: 9 or ten",
    ]


def test_front_matter_gives_title_and_day_and_is_not_read() -> None:
    document = parse_document("---\ntitle: 'The story: 5'\ndate: 2025-01-28\n---\nText.", syntax=MARKDOWN)
    assert (document.title, document.published, len(document.blocks)) == (
        "The story: 5",
        date(2025, 1, 28),
        1,
    )


def test_the_first_heading_is_the_title_without_front_matter() -> None:
    assert parse_document("# The *big* story\n\nText.", syntax=MARKDOWN).title == "The big story"


def test_directives_are_found_but_not_in_code() -> None:
    text = (
        "<!-- factcheck: ignore[FC201, fc301] both are quoted -->\nText.\n\n<!-- factcheck: off -->\n"
        "`<!-- factcheck: on -->`\n\n```\n<!-- factcheck: on -->\n```\n<!-- factcheck: maybe -->"
    )
    document = parse_document(text, syntax=MARKDOWN)
    found = [(one.verb, one.codes, one.reason, one.start) for one in document.directives]
    assert found == [
        ("ignore", frozenset({"FC201", "FC301"}), "both are quoted", 0),
        ("off", frozenset(), "", text.index("<!-- factcheck: off")),
    ]


def test_front_matter_may_switch_checking_off() -> None:
    document = parse_document("---\nfactcheck: off\n---\nText.", syntax=MARKDOWN)
    assert [(one.verb, one.start, one.end) for one in document.directives] == [("off", 0, 0)]


ORACLE_TEXTS = [
    "A *b* `c 5` [d](http://e.f/6) **g** h.\n\n- i `7`\n- j\n\n> k [l](m8)\n\n```\nn 9\n```\n",
    "# A `b`\n\nc ![d](e) *f **g** h* i_j_k _l_ \\*m\n\n    code 5\n\n1. n\n   o\n2. p\n",
    "a [b *c* d](<e f> 'g') h `i` `` j ` k `` l **m*n*o** p\n\n~~~\nq\n~~~\nr <s@t.u> <http://v.w>\n",
    "x * y * z, a_b, 5*6*7, *a*b, **a**b **, _a_b_, ***c***\n",
]


@pytest.mark.parametrize("text", ORACLE_TEXTS)
def test_text_and_code_are_told_apart_as_commonmark_does(text: str) -> None:
    tokens = [child for token in MarkdownIt("commonmark").parse(text) for child in token.children or []]
    kept = [
        token.content
        for token in tokens
        if token.type in ("text", "text_special") and "@" not in token.content
    ]
    expected = "".join("".join(kept).split()).replace("http://v.w", "")
    document = parse_document(text, syntax=MARKDOWN)
    assert "".join("".join(document.reading[b.start : b.end] for b in document.blocks).split()) == expected


@pytest.mark.parametrize(
    ("matter", "published"),
    [
        ("url: https://example.org/world/2021/07/07/ship/", date(2021, 7, 7)),
        ("url: https://example.org/2021/07/07/ship/\npublished: 2021-07-09", date(2021, 7, 9)),
        ("url: https://example.org/2021/07/ship/", None),
        ("url: https://example.org/2021/13/07/ship/", None),
        ("url: https://example.org/p/20210707", None),
    ],
)
def test_an_address_that_holds_a_day_dates_the_article(matter: str, published: date | None) -> None:
    document = parse_document(f"---\n{matter}\n---\nThe ship sailed.\n", "a.md", Syntax.MARKDOWN)
    assert document.published == published
