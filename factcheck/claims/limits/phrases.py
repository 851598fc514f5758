"""Phrases of the lexicon that limit a claim, as one expression, and the first of them that a text has."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.values.expression import Expression


def any_phrase(phrases: Iterable[str]) -> Expression:
    """An expression for any of these phrases, which are regular expressions themselves."""
    return Expression(rf"\b(?:{'|'.join(phrases)})\b")


def first_told(phrases: Expression, text: str) -> str | None:
    """The first of some phrases in a text, in small letters as the text is; None without one."""
    match = phrases.search(text)
    return match.group() if match else None
