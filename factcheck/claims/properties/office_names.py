"""Offices written with capitals between two names: "Brisk Chief Executive Lena Vik", "Norvane Governor Sam Hill".

Of such a run of capitals the person alone is read as a name. It is taken apart where the words of an office stand inside it,
for no name is built like that: a person's title stands first, and a company is not called after its own office.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.naming.own_part import start_with_office
from factcheck.claims.properties.anchor_words import forms
from factcheck.claims.reading.read_sentence import ReadSentence, with_names
from factcheck.claims.words.tokens import Token
from factcheck.lexicon.roles import HEADS
from factcheck.lexicon.sorts import NameSort

NOUN = "noun"


def with_offices(read: ReadSentence) -> ReadSentence:
    """The sentence with its names taken apart at the offices inside them or before them."""
    tokens = read.tokens
    starts = [start_with_office(tokens, name.first) for name in read.names]
    runs = tuple(
        name if first == name.first else _name(tokens, first, name.last)
        for name, first in zip(read.names, starts, strict=True)
    )
    if runs != read.names:
        read = replace(read, tokens=with_names(tokens, runs), names=runs)
    return read.with_names(tuple(part for name in runs for part in _parts(read.tokens, name)))


def _parts(tokens: Sequence[Token], name: NameSpan) -> Iterator[NameSpan]:
    for at in range(name.first + 1, name.last - 1):
        length = _office(tokens, at, name.last)
        if length and at + length < name.last:
            yield _name(tokens, name.first, at)
            yield _name(tokens, at + length, name.last)
            return
    yield name


def _office(tokens: Sequence[Token], at: int, last: int) -> int:
    """How many tokens the office at `at` takes; 0 for none, and for what heads a role of other words ("Command Module Pilot")."""
    if tokens[at].lower in HEADS:
        return 0
    for form in forms().get(tokens[at].lower, ()):
        words = tuple(token.lower for token in tokens[at : at + len(form.words)])
        if form.form == NOUN and form.property.sort is NameSort.SOMEONE and words == form.words:
            return len(words) if at + len(words) <= last else 0
    return 0


def _name(tokens: Sequence[Token], first: int, last: int) -> NameSpan:
    text = " ".join(token.text for token in tokens[first:last])
    return NameSpan(first, last, text, fold(text))
