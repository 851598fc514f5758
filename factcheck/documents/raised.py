"""Raised text (<sup>): an exponent, the ending of an ordinal, or a footnote mark.

"10<sup>6</sup>" and "km<sup>2</sup>" are read with raised figures, "21<sup>st</sup>" as "21st"; a figure after any
other word or number is a footnote mark and is masked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.documents.edits import Edit
from factcheck.lexicon.page_parts import RAISED_ENDINGS, SUPERSCRIPTS, UNITS_WITH_POWERS

_RAISED = re.compile(
    r"<sup\b[^<>]{0,500}>(?:\s{0,20}<[^<>/][^<>]{0,500}>){0,5}\s{0,20}"
    r"(?P<body>[^<>]{1,20}?)\s{0,20}(?:</[A-Za-z][^<>]{0,50}>){0,5}</sup\s{0,20}>",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[-−+]?[0-9]{1,3}\Z")
_LAST_WORD = re.compile(r"(?:(?<![^\W\d_])[^\W\d_]+|(?<![0-9.,])[0-9]+)\Z")


@dataclass(frozen=True, slots=True)
class Raised:
    """A raised text: where its element ends, and how it is read; without edits it is masked."""

    end: int
    edits: tuple[Edit, ...] = ()


def read_raised(text: str, start: int, before: str) -> Raised | None:
    """The raised text whose element begins at `start`, after the characters `before`; None if it is a longer text.

    >>> read_raised("km<sup>2</sup>", 2, "km").edits
    (Edit(start=2, end=7, put=''), Edit(start=7, end=8, put='²'), Edit(start=8, end=14, put=''))
    >>> read_raised("2023<sup>4</sup>", 4, "2023").edits
    ()
    """
    match = _RAISED.match(text, start)
    if match is None:
        return None
    body = match["body"]
    is_ending = body.lower() in RAISED_ENDINGS and before[-1:].isdigit()
    if not is_ending and not (_FIGURE.match(body) and _takes_a_power(before)):
        return Raised(match.end())
    begin, end = match.span("body")
    figures = (
        ()
        if is_ending
        else tuple(Edit(begin + i, begin + i + 1, SUPERSCRIPTS[c]) for i, c in enumerate(body))
    )
    return Raised(match.end(), (Edit(start, begin, ""), *figures, Edit(end, match.end(), "")))


def _takes_a_power(before: str) -> bool:
    word = _LAST_WORD.search(before)
    return word is not None and (word.group() == "10" or word.group() in UNITS_WITH_POWERS)
