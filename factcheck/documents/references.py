"""Character references (`&amp;`, `&#8217;`, `&nbsp;`) as edits that put the character in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.documents.edits import Edit

_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def find_references(text: str, start: int, end: int) -> Iterator[Edit]:
    """Edits for the character references in `text[start:end]`; unknown names stay as they are.

    >>> list(find_references("AT&amp;T &nosuch;", 0, 17))
    [Edit(start=2, end=7, put='&')]
    """
    position = text.find("&", start, end)
    if position < 0:
        return
    from html import unescape

    for match in _REFERENCE.finditer(text, position, end):
        char = unescape(match.group())
        if char != match.group():
            yield Edit(match.start(), match.end(), _clean(char))


def _clean(char: str) -> str:
    """The character, with line ends as spaces (they would cut the line) and what draws nothing left out."""
    if char in "\u00ad\u200b\u2060\ufeff\u200d\u200c":
        return ""
    return char if char.isprintable() or char == "\xa0" else " "
