"""Mojibake: UTF-8 that was misread as a legacy code page, put right character by character.

A misread character is a sequence of two to four characters that are the bytes of one UTF-8 character in some code
page. The page that explains most characters is taken, and only if there are so many that chance is out of the question;
clean text in any language has next to none. Bytes that the page does not define are lost: a closing quote is known by
the two that are left, a picture whose bytes are lost is read as U+FFFD, and other such characters stay as they are.
"""

from __future__ import annotations

import re
from functools import cache

from factcheck.documents.edits import Edit
from factcheck.lexicon.codepages import FALLBACK_PAGE, MISREAD_AS

# Sequences for general punctuation (a-circumflex, euro sign, ...) never stand in clean text: two are enough.
_CERTAIN_SEQUENCES = 2
# Two-byte sequences can be chance (a capital with umlaut before a closing quote): several, and hardly anything else.
_LIKELY_SEQUENCES = 4
_LIKELY_SHARE = 0.8

# First bytes of Latin, Greek and Cyrillic letters, and of general punctuation.
_LEADS = (0xC2, 0xC3, 0xC4, 0xC5, 0xCE, 0xCF, 0xD0, 0xD1, 0xE2)
_UNUSUAL = re.compile("[^\x00-\x7f‘’“”–—…\xa0é•]")
# What the first two bytes of a character that lost a later one still tell.
_LOST = {(0xE2, 0x80): "\u201d", (0xEF, 0xB8): "\ufe0f", (0xF0, 0x9F): "\ufffd"}
_UTF8_LENGTH = {0xE2: 3, 0xEF: 3, 0xF0: 4}
_NON_ASCII = re.compile(r"[^\x00-\x7f]")


def find_unusual(text: str) -> frozenset[str]:
    """The characters of a text that are neither ASCII nor of the usual punctuation: what its repair depends on."""
    return frozenset() if text.isascii() else frozenset(_UNUSUAL.findall(text))


def find_mojibake(text: str, unusual: frozenset[str] | None = None) -> tuple[Edit, ...]:
    """The edits that put misread characters right, in order; none where the text is clean.

    `unusual` is what `find_unusual` found in the text, if that is known.

    >>> [edit.put for edit in find_mojibake("It\u00e2\u20ac\u2122s \u00e2\u20ac\u0153big\u00e2\u20ac\u009d.")]
    ['’', '“', '”']
    """
    if unusual is None:
        unusual = find_unusual(text)
    best: tuple[Edit, ...] = ()
    for page in MISREAD_AS:
        if unusual.isdisjoint(_leads(page)):
            continue
        edits = _read_as_utf8(text, page)
        # By what they cover: a page that knows a byte beats one that takes it for lost.
        if _covered(edits) > _covered(best) and _are_certain(text, edits):
            best = edits
    return best


def _are_certain(text: str, edits: tuple[Edit, ...]) -> bool:
    if sum("\u2010" <= edit.put <= "\u203a" for edit in edits) >= _CERTAIN_SEQUENCES:
        return True
    if len(edits) < _LIKELY_SEQUENCES:
        return False
    return _covered(edits) >= _LIKELY_SHARE * len(_NON_ASCII.findall(text))


def _covered(edits: tuple[Edit, ...]) -> int:
    return sum(edit.end - edit.start for edit in edits)


def _read_as_utf8(text: str, page: str) -> tuple[Edit, ...]:
    to_byte = _bytes_of(page)
    edits: list[Edit] = []
    for match in _sequences(page).finditer(text):
        char = _decode_sequence([to_byte[char] for char in match.group()])
        if char is not None:
            edits.append(Edit(match.start(), match.end(), char))
    return tuple(edits)


def _decode_sequence(values: list[int]) -> str | None:
    if len(values) < 4 and tuple(values[:2]) in _LOST:
        return _LOST[values[0], values[1]] if len(values) < _UTF8_LENGTH[values[0]] else _decode_bytes(values)
    return _decode_bytes(values)


def _decode_bytes(values: list[int]) -> str | None:
    try:
        char = bytes(values).decode("utf-8")
    except UnicodeDecodeError:
        return None
    # Two bytes give a letter or sign of a script that a code page was made for, or the sequence is chance.
    is_usual = len(values) > 2 or "\xa0" <= char <= "\u017f" or "\u0386" <= char <= "\u045f"
    return char if is_usual else None


@cache
def _bytes_of(page: str) -> dict[str, int]:
    """The byte each non-ASCII character stands for: of the page, else the fallback, else a control character."""
    table: dict[str, int] = {}
    for decode_as in (page, FALLBACK_PAGE, "latin-1"):
        for value in range(0x80, 0xA0 if decode_as == "latin-1" else 0x100):
            for char in bytes([value]).decode(decode_as, "ignore"):
                table.setdefault(char, value)
    return table


@cache
def _leads(page: str) -> frozenset[str]:
    """The characters one of which begins a sequence in every text that was misread as the page."""
    return frozenset(char for lead in _LEADS for char in _chars_of(page)[lead])


@cache
def _chars_of(page: str) -> dict[int, str]:
    chars: dict[int, str] = {}
    for char, value in _bytes_of(page).items():
        chars[value] = chars.get(value, "") + char
    return chars


@cache
def _sequences(page: str) -> re.Pattern[str]:
    chars = _chars_of(page)

    def any_of(first: int, last: int) -> str:
        return "[" + re.escape("".join(chars.get(value, "") for value in range(first, last + 1))) + "]"

    follows = any_of(0x80, 0xBF)
    return re.compile(
        rf"""
        (?={any_of(0xC2, 0xF4)})            # one character class first, so that the search is quick
        (?: {any_of(0xC2, 0xDF)}{follows}
          | {any_of(0xE0, 0xEF)}{follows}{{2}}
          | {any_of(0xF0, 0xF4)}{follows}{{3}}
          | {any_of(0xE2, 0xE2)}{any_of(0x80, 0x80)}(?!{follows})
          | {any_of(0xEF, 0xEF)}{any_of(0xB8, 0xB8)}(?!{follows})
          | {any_of(0xF0, 0xF0)}{any_of(0x9F, 0x9F)}{follows}?(?!{follows})
        )
        """,
        re.VERBOSE,
    )
