"""Reading files: encodings, what cannot be read and why, and line by line places."""

from __future__ import annotations

import codecs
import os
from datetime import date
from pathlib import Path

import pytest

from factcheck.documents.decode import NotTextError, decode
from factcheck.documents.front_matter import parse_front_matter
from factcheck.documents.published import parse_dateline, parse_published
from factcheck.documents.read import Syntax, parse_document, read_document, syntax_of
from factcheck.errors import UnreadableDocument

TEXT = "It’s café: €6 million.\r\nDone."
RUSSIAN = (
    "Компания была основана в июле две тысячи двадцать третьего года и потратила шесть миллионов долларов. "
    * 5
)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "cp1252"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_an_encoding_is_known_and_its_mark_is_no_text(tmp_path: Path, mark: bytes, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(mark + TEXT.encode(encoding))
    document = read_document(path)
    assert (document.text, document.encoding) == (TEXT, encoding)


def test_short_western_text_is_not_taken_for_a_dos_page() -> None:
    assert decode("Ça coûte 5 £ à Genève".encode("latin-1")) == ("Ça coûte 5 £ à Genève", "cp1252")


def test_a_legacy_page_of_another_script_is_guessed() -> None:
    assert decode(RUSSIAN.encode("cp1251"))[0] == RUSSIAN


def test_one_bad_byte_in_utf_8_does_not_spoil_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("It’s “big”… ".encode() + b"\xe0 la carte.")
    document = read_document(path)
    assert (document.reading, document.encoding) == ("It’s “big”… à la carte.", "utf-8")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7 text", "PDF"),
        (b"\x89PNG\r\n", "PNG"),
        (b"some\0binary\0\0data here", "NUL"),
        (codecs.BOM_UTF16_LE + b"a\0b", "utf-16-le"),
    ],
)
def test_what_is_no_text_says_so(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    with pytest.raises(UnreadableDocument) as caught:
        read_document(path, "shown.md")
    (problem,) = caught.value.problems
    assert problem.path == "shown.md"
    assert reason in problem.message
    assert problem.advice
    with pytest.raises(NotTextError):
        decode(data)


def test_a_missing_file_and_a_folder_say_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="no such file"):
        read_document(tmp_path / "missing.md")
    with pytest.raises(UnreadableDocument, match="folder"):
        read_document(tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("Text.")
    path.chmod(0)
    with pytest.raises(UnreadableDocument, match="may not be read"):
        read_document(path)


def test_an_empty_file_is_a_document_without_blocks(tmp_path: Path) -> None:
    for name in ("a.md", "a.html", "a.txt"):
        (tmp_path / name).write_text("")
        document = read_document(tmp_path / name)
        assert (document.blocks, document.line_starts, document.path) == (
            (),
            (0,),
            (tmp_path / name).as_posix(),
        )


@pytest.mark.parametrize(
    ("path", "syntax"),
    [
        ("a.md", Syntax.MARKDOWN),
        ("b/A.MARKDOWN", Syntax.MARKDOWN),
        ("a.HTM", Syntax.HTML),
        ("a.txt", Syntax.PLAIN),
        ("a", Syntax.PLAIN),
    ],
)
def test_the_extension_decides_the_syntax(path: str, syntax: Syntax) -> None:
    assert syntax_of(path) is syntax


def test_a_place_has_its_line_and_column_and_an_excerpt_its_whole_lines() -> None:
    document = parse_document("# Title\n\nIt cost **$6**\nmillion.\n", "a.md")
    excerpt = document.excerpt(document.reading.index("$6"), document.reading.index("million") + 7)
    place = excerpt.place
    assert (place.line, place.column, place.end_line, place.end_column) == (3, 11, 4, 8)
    assert place.quote == "$6**\nmillion"
    assert excerpt.lines == ("It cost **$6**", "million.")


def test_a_letter_with_its_mark_apart_is_read_as_one_and_its_place_leads_back() -> None:
    document = parse_document("Zoe\u0308 Lenz paid $6.", "a.txt")
    assert document.reading == "Zoë Lenz paid $6."
    at = document.reading.index("$6")
    place = document.place(at, at + 2)
    assert document.text[place.start : place.end] == place.quote == "$6"


@pytest.mark.parametrize("text", ["Zoë Lenz", "5\u0301 m", "x\u0338 = 3"])
def test_a_mark_that_makes_no_letter_stays(text: str) -> None:
    assert parse_document(text, "a.txt").reading == text


def test_a_form_feed_does_not_end_a_line() -> None:
    document = parse_document("One\x0ctwo\u2028three.\nFour.")
    assert document.excerpt(0, 3).lines == ("One\x0ctwo\u2028three.",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-01-28", date(2025, 1, 28)),
        ("2025-01-28T10:00:00+01:00", date(2025, 1, 28)),
        ("20250128", date(2025, 1, 28)),
        ("January 28, 2025", date(2025, 1, 28)),
        ("Jan 28th 2025", date(2025, 1, 28)),
        ("Tue, 28 Jan 2025 10:00:00 GMT", date(2025, 1, 28)),
        ("Tuesday 28th of January 2025", date(2025, 1, 28)),
        ("Sept. 3, 2024 at 5:30 pm", date(2024, 9, 3)),
        ("3/4/2025", None),
        ("2025-02-30", None),
        ("January 2025", None),
        ("May", None),
        ("", None),
    ],
)
def test_a_day_is_parsed_if_it_is_certain(text: str, expected: date | None) -> None:
    assert parse_published(text) == expected


@pytest.mark.parametrize(
    "line", ["Published: Jan 28th 2025", "Posted on 28 January 2025", "Date: 2025-01-28", "2025-01-28"]
)
def test_a_date_line_is_a_date_with_or_without_a_label(line: str) -> None:
    assert parse_dateline(line) == date(2025, 1, 28)


@pytest.mark.parametrize(
    "line", ["2025-01-28 was a Tuesday", "On Jan 28th 2025", "Published in 2025", "20250128 items"]
)
def test_a_line_with_more_in_it_is_no_date_line(line: str) -> None:
    assert parse_dateline(line) is None


@pytest.mark.parametrize(
    ("text", "title", "published"),
    [
        ("---\ntitle: DeepSeek: the story\n---\n", "DeepSeek: the story", None),
        ('---\ntitle: "Quoted: \\"yes\\""\n---\n', 'Quoted: "yes"', None),
        (
            "---\ntitle: >-\n  Folded\n  title\ndate: 28 January 2025\n---\n",
            "Folded title",
            date(2025, 1, 28),
        ),
        ("---\r\nTitle: One # no title\r\npublished: 2025-01-28 10:00\r\n---\r\n", "One", date(2025, 1, 28)),
        ("---\ntags: [a\ntitle: Broken\n---\n", "Broken", None),
        ("---\nnested:\n  title: Not this\n---\n", None, None),
    ],
)
def test_front_matter_is_read_even_where_it_is_broken(
    text: str, title: str | None, published: date | None
) -> None:
    front = parse_front_matter(text + "Body")
    assert (front.end, front.title, front.published) == (len(text), title, published)


@pytest.mark.parametrize(
    "text", ["---\nJust a rule\n---\n", "Text\n---\na: b\n---\n", "---\ntitle: open", "----\na: b\n---\n"]
)
def test_what_is_no_front_matter_is_text(text: str) -> None:
    assert parse_front_matter(text).end == 0
