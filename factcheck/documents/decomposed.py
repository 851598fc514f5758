"""Letters that are written as a base and its marks apart, as some systems store them: read as the one letter that they are."""

from __future__ import annotations

import re
import unicodedata

from factcheck.documents.edits import Edit

COMBINING = "\u0300-\u036f"
_APART = re.compile(rf"[^\W\d_][{COMBINING}]{{1,4}}")


def find_decomposed(text: str) -> tuple[Edit, ...]:
    """The edits that put each letter and its marks together, where there is one letter for them.

    >>> find_decomposed("Zoe\u0308 Lenz")
    (Edit(start=2, end=4, put='ë'),)
    """
    if text.isascii():
        return ()
    found = ((match, unicodedata.normalize("NFC", match[0])) for match in _APART.finditer(text))
    return tuple(Edit(match.start(), match.end(), put) for match, put in found if len(put) < len(match[0]))
