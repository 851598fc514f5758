"""HTML: the article's text, what is skipped round it, and where every character stands."""

from __future__ import annotations

from datetime import date

import pytest
from documents_view import blocks, line

from factcheck.documents.page_skips import is_skipped_block
from factcheck.documents.read import Syntax, parse_document

HTML = Syntax.HTML


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>It cost <b>$</b>6 mil<i>lion</i>.</p>", "It cost $6 million."),
        ("<p>It <em>cost</em> <a href='x?9'>$6</a> million.</p>", "It cost $6 million."),
        ("<p><a>AI</a><a>Tech</a> and <a>a</a> <b>b</b></p>", "AI Tech and a b"),
        ("<p>AT&amp;T &#8220;paid&#8221; 5&nbsp;dollars</p>", "AT&T “paid” 5 dollars"),
        ("<p>In 2023<sup>4</sup> and<sup>[5]</sup> now</p>", "In 2023 and now"),
        ("<p>10<sup>6</sup> m, 5 km<sup>2</sup>, the 21<sup>st</sup></p>", "10⁶ m, 5 km², the 21st"),
        ("<p>CO<sub>2</sub> fell</p>", "CO2 fell"),
        ("<p>Ban&shy;dwidth is 5 million\u200b more</p>", "Bandwidth is 5 million more"),
        ("<p>It was <del>$5</del> $6, <code>x=9</code> less</p>", "It was $6, less"),
        ("<p>a <!-- 5 --> b <script>6</script> c <button>7</button> d</p>", "a b c d"),
        ("<p title='a > b' data-x=\"c > 5\">Text</p>", "Text"),
        ("<p>5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("Just text, 5 words.", "Just text, 5 words."),
        ("<p>It grew\r\nfast</p>", "It grew fast"),
        ("<P>It <B>grew</B></P>", "It grew"),
    ],
)
def test_a_line_reads_so(text: str, expected: str) -> None:
    assert line(text, HTML) == expected


def test_blocks_have_their_kinds() -> None:
    text = (
        "<article><h2>Two</h2><p>One<br>Two<br>and three</p><ul><li>A<ol><li>B</li></ol></li></ul>"
        "<blockquote><p>Q</p></blockquote><figure><img alt='9'><figcaption>Fig</figcaption></figure>"
        "<table><tr><th>Y<th>C<tr><td colspan=2>5<td>6</table></article>"
    )
    assert blocks(text, HTML) == [
        ("heading 2", "Two"),
        ("paragraph", "One"),
        ("paragraph", "Two and three"),
        ("list item 1", "A"),
        ("list item 2", "B"),
        ("quote 1", "Q"),
        ("caption", "Fig"),
        ("table cell 0:0:0", "Y"),
        ("table cell 0:0:1", "C"),
        ("table cell 0:1:0", "5"),
        ("table cell 0:1:2", "6"),
    ]


PAGE = """<!DOCTYPE html>
<html><head><title>Story | Site</title><style>p {{ margin: 5px }}</style>{meta}
<script>var x = "<p>6</p>";</script></head><body class="has-sidebar">
<header><h1>Site 7</h1></header><nav><ul><li>Menu 8</li></ul></nav>
<div class="cookie-notice"><p>9 partners</p></div>
{before}<h1>The story</h1><p>It cost $6 million.</p><div class="share-buttons">500 shares</div>
<form><p>10 fields</p></form>{after}
<div id="related-posts"><p>11 others</p></div><footer>2024</footer></body></html>"""


@pytest.mark.parametrize(
    ("before", "after"), [("<main><article>", "</article></main>"), ("<main>", "</main>"), ("", "")]
)
def test_only_the_article_of_a_page_is_read(before: str, after: str) -> None:
    text = PAGE.format(before=before, after=after, meta="")
    assert blocks(text, HTML) == [("heading 1", "The story"), ("paragraph", "It cost $6 million.")]
    assert parse_document(text, syntax=HTML).title == "The story"


def test_a_wrapper_that_is_called_like_a_box_is_read() -> None:
    page = "<body><form id=aspnet><div class='sidebar-layout'><h1>The story</h1><p>One.</p><p>Two.</p></div></form></body>"
    assert [words for _, words in blocks(page, HTML)] == ["The story", "One.", "Two."]


def test_cards_that_are_articles_too_are_not_read() -> None:
    page = f"<main><article><p>{'Long text. ' * 40}</p></article><article><p>Card 5</p></article></main>"
    assert len(blocks(page, HTML)) == 1


@pytest.mark.parametrize(
    "meta",
    [
        '<meta property="article:published_time" content="2025-01-28T09:00:00Z">',
        "<meta content='28 January 2025' name=date>",
        '<script type="application/ld+json">{"datePublished": "2025-01-28"}</script>',
        '<time datetime="2025-01-28">yesterday</time>',
    ],
)
def test_the_day_of_publication_is_found(meta: str) -> None:
    page = PAGE.replace("{{", "{").replace("}}", "}").replace("{meta}", meta)
    assert parse_document(page, syntax=HTML).published == date(2025, 1, 28)


def test_the_open_graph_title_comes_first_and_the_title_tag_last() -> None:
    meta = '<meta property="og:title" content="A &amp; B">'
    assert parse_document(f"<title>T</title>{meta}<h1>H</h1>", syntax=HTML).title == "A & B"
    assert parse_document("<title>T &amp; U</title><p>Text", syntax=HTML).title == "T & U"


@pytest.mark.parametrize(
    "attributes",
    [
        'class="cookie-bar"',
        "id=comments",
        "class='entry-share'",
        "role=navigation",
        'style="display: none"',
        'class="x relatedPosts"',
        "aria-hidden='true'",
    ],
)
def test_parts_beside_the_article_are_known_by_their_attributes(attributes: str) -> None:
    assert is_skipped_block(attributes)


@pytest.mark.parametrize(
    "attributes",
    [
        'class="article-body"',
        "class='has-sidebar'",
        "class=post-55",
        'class="category-ads entry"',
        "class=shareholders",
        "id=adversity",
        "role=main",
        "class='no-comments'",
        'data-class="x"',
    ],
)
def test_parts_of_the_article_are_not_skipped(attributes: str) -> None:
    assert not is_skipped_block(attributes)


def test_a_place_in_joined_words_covers_the_tags() -> None:
    document = parse_document("<p>It cost <b>$</b>6 million.</p>", syntax=HTML)
    at = document.reading.index("$6")
    assert document.place(at, at + 2).quote == "$</b>6"
    assert document.place(at + 1, at + 2).quote == "6"
    assert document.place(at, at + 1).quote == "$"


def test_a_reference_is_quoted_whole() -> None:
    document = parse_document("<p>AT&amp;T&nbsp;won</p>", syntax=HTML)
    at = document.reading.index("AT&T")
    assert document.place(at, at + 4).quote == "AT&amp;T"
    assert document.place(at + 2, at + 3).quote == "&amp;"
    assert document.place(at + 4, at + 5).quote == "&nbsp;"


def test_directives_are_found() -> None:
    document = parse_document("<p>One &amp; two <!-- factcheck: ignore[FC101] so --></p>", syntax=HTML)
    (one,) = document.directives
    assert document.place(one.start, one.end).quote == "<!-- factcheck: ignore[FC101] so -->"
