"""Mojibake: what was misread is put right with its place, and clean text is left alone."""

from __future__ import annotations

import pytest

from factcheck.documents.mojibake import find_mojibake
from factcheck.documents.read import parse_document

CLEAN = {
    "English": "It’s “the best” — nearly one–tenth… of €5 or £6 • and ½.",
    "French": "L’été à Paris coûte 5 € « déjà » ; où ? Ça va, garçon — naïf, cœur, ÉTÉ, À ÂGE.",
    "German": "Die „Größe“ des MENÜ“ – äöüß ÄÖÜ – kostet 5 €. Straße‚ so‘ Ä“ Ü“ Ö“.",
    "Polish": "Zażółć gęślą jaźń – „łódź”, Łódź, ŻÓŁĆ i ŹDŹBŁO; Ĺ nie ma.",
    "Latvian": "Glāžšķūņa rūķīši – “dzērumā” čiepj Baha koncertflīģeļu vākus, ĀČĒĢĪĶĻŅŠŪŽ.",
    "Greek": "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία – «Αθήνα», Ά Έ Ή.",
    "Russian": "Пётр и Её Ёлка – «съёмка», “Всё” ЁЖ; Пёс, Шёл, Чёрт, Мёд, Гёте, Рёв. В “Москве” Я№5.",
    "Turkish": "Pijamalı hasta yağız şoföre çabucak güvendi; İĞŞÇÖÜ â î û.",
    "Vietnamese": "Tiếng Việt có dấu: ăâđêôơư ĂÂĐÊÔƠƯ ạảấầẩẫậ.",
    "Chinese": "价格是六百万美元。“很便宜”——他说。",
    "emoji": "Wow 😆🦠 1️⃣ ↙️ 🇺🇸 👩‍💻",
    "about mojibake": "The apostrophe came out as â€™ once.",
}
TEXT = "It’s “the best” — nearly one–tenth… of €5."


@pytest.mark.parametrize("language", CLEAN)
def test_clean_text_is_left_alone(language: str) -> None:
    assert find_mojibake(CLEAN[language] * 20 if language != "about mojibake" else CLEAN[language]) == ()


@pytest.mark.parametrize("page", ["cp1252", "cp1250", "cp1251", "cp1257", "latin-1"])
def test_punctuation_misread_as_any_page_is_put_right(page: str) -> None:
    data = TEXT.encode()
    misread = "".join(
        bytes([value]).decode(page, "ignore") or bytes([value]).decode("cp1252", "ignore") for value in data
    )
    assert parse_document(misread).reading == TEXT


@pytest.mark.parametrize(
    ("text", "page"), [("Où était l’été ? Déjà là, çà et là.", "cp1252"), ("Привет, мир и Ёлка", "cp1251")]
)
def test_letters_misread_are_put_right_where_nearly_all_are(text: str, page: str) -> None:
    misread = "".join(
        bytes([value]).decode(page, "ignore") or bytes([value]).decode("latin-1") for value in text.encode()
    )
    assert parse_document(misread).reading == text


def test_a_closing_quote_that_lost_a_byte_is_known() -> None:
    assert parse_document("ā€œIt works,ā€ he said. Itā€™s ā€œcheapā€ā€”really.").reading == (
        "“It works,” he said. It’s “cheap”—really."
    )


def test_a_picture_that_lost_a_byte_is_one_character() -> None:
    assert parse_document("šŸ‹ Itā€™s hereā€¦").reading == "\ufffd It’s here…"


def test_repaired_text_is_quoted_as_it_stands_in_the_file() -> None:
    text = "Itā€™s ā€œ$6 millionā€ 1ļøāƒ£ now."
    document = parse_document(text)
    at = document.reading.index("“")
    assert document.place(at, at + 12).quote == "ā€œ$6 millionā€"
    assert document.place(at + 1, at + 11).quote == "$6 million"
    assert document.place(2, 3).quote == "ā€™"
