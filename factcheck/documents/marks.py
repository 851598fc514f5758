"""Marks that stand in texts of every syntax and say nothing: bare addresses, keycap emoji, characters that draw nothing.

An address may have numbers and dates in it ("/2024/05/12/9-of-10") that the article does not state; a keycap emoji is
a list number; a soft hyphen or zero-width space stands inside words and numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.documents.edits import Edit, Stretch

_ADDRESS = r"(?:\([^\s()<>]*\)|[^\s()<>\[\]\"“”'`|])+"
# Three expressions, because a literal at the start makes the search many times quicker than a choice does.
_ADDRESSES = (
    ("http", re.compile(rf"https?://{_ADDRESS}")),
    ("www.", re.compile(rf"www\.{_ADDRESS}")),
)
_AFTER_ADDRESS = ".,;:!?*_~…"
_KEYCAP = re.compile("[0-9#*]\ufe0f?\u20e3")
_FOOTNOTE = re.compile(r"\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\]")
DRAWS_NOTHING = "\u00ad\u200b\u2060\ufeff"
_DRAWS_NOTHING = re.compile(f"[{DRAWS_NOTHING}]")


def find_marks(text: str) -> Iterator[Stretch]:
    """The stretches of bare addresses, footnote marks and keycap emoji.

    >>> list(find_marks("It grew 5%.[2] See https://a.org/2024/9-of-10."))
    [(19, 45), (11, 14)]
    """
    for sign, pattern in _ADDRESSES:
        if sign in text:
            for match in pattern.finditer(text):
                yield match.start(), match.start() + len(match.group().rstrip(_AFTER_ADDRESS))
    if "[" in text:
        for match in _FOOTNOTE.finditer(text):
            # A mark stands directly after a word or stop; "[5]" after a space may be what the author added.
            if match.start() and not text[match.start() - 1].isspace():
                yield match.span()
    if "\u20e3" in text:
        for match in _KEYCAP.finditer(text):
            yield match.span()


def find_drawn_nothing(text: str) -> Iterator[Edit]:
    """Edits that drop soft hyphens, zero-width spaces and word joiners."""
    if text.isascii():
        return
    for match in _DRAWS_NOTHING.finditer(text):
        yield Edit(match.start(), match.end(), "")
